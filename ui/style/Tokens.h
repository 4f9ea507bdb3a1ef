// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

#include <array>

namespace countersign {

// Every colour of the program, by what it is for. Widgets ask for a token, never for a colour.
enum class Token {
    Canvas, Surface, Sunken, Text, Text2, Text3, Line, LineStrong, Accent, OnAccent, Selection, Hover, Focus,
    GreenFg, GreenBg, BlueFg, BlueBg, AmberFg, AmberBg, RedFg, RedBg, GreyFg, GreyBg,
    Champion, Challenger, BandDev, BandStaging, BandProd, BandText
};

enum class Scheme { Light, Dark };

struct TokenRow
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

// The one table of values, in the order of Token.
inline constexpr std::array<TokenRow, 29> tokenTable = {{
    {Token::Canvas, "canvas", 0xfff4f6f7, 0xff10171c},
    {Token::Surface, "surface", 0xffffffff, 0xff172027},
    {Token::Sunken, "sunken", 0xffe9edef, 0xff0c1216},
    {Token::Text, "text", 0xff16212a, 0xffe6ecef},
    {Token::Text2, "text-2", 0xff45545f, 0xffb1bec6},
    {Token::Text3, "text-3", 0xff5a6973, 0xff94a3ad},
    {Token::Line, "line", 0xffd3dade, 0xff2c3942},
    {Token::LineStrong, "line-strong", 0xff7b8a93, 0xff6c7e8a},
    {Token::Accent, "accent", 0xff0b5e7a, 0xff6cc3de},
    {Token::OnAccent, "on-accent", 0xffffffff, 0xff0b1a21},
    {Token::Selection, "selection", 0xffdcebf1, 0xff1b3a47},
    {Token::Hover, "hover", 0xffeef2f4, 0xff1d2830},
    {Token::Focus, "focus", 0xff0b6e91, 0xff7fd0e8},
    {Token::GreenFg, "green-fg", 0xff0e6a4f, 0xff5fd0a6},
    {Token::GreenBg, "green-bg", 0xffddf1e9, 0xff10332a},
    {Token::BlueFg, "blue-fg", 0xff1b5c9e, 0xff86bbf5},
    {Token::BlueBg, "blue-bg", 0xffe0ecf8, 0xff162f4b},
    {Token::AmberFg, "amber-fg", 0xff7a5200, 0xfff2c14e},
    {Token::AmberBg, "amber-bg", 0xfffbefcf, 0xff3a2c0a},
    {Token::RedFg, "red-fg", 0xffa8243a, 0xffff8a93},
    {Token::RedBg, "red-bg", 0xfffbe3e6, 0xff45191f},
    {Token::GreyFg, "grey-fg", 0xff4e5b64, 0xffa9b6be},
    {Token::GreyBg, "grey-bg", 0xffe6eaec, 0xff26313a},
    {Token::Champion, "champion", 0xffb4530a, 0xfff2a868},
    {Token::Challenger, "challenger", 0xff0b5e7a, 0xff6cc3de},
    {Token::BandDev, "band-dev", 0xff4e5b64, 0xff3a4751},
    {Token::BandStaging, "band-staging", 0xff1b5c9e, 0xff1d4674},
    {Token::BandProd, "band-prod", 0xff7a1f33, 0xff7d2438},
    {Token::BandText, "band-text", 0xffffffff, 0xffffffff},
}};

// The five hues a state may have. Colour never stands alone: a state is icon + word + hue.
enum class Hue { Green, Blue, Amber, Red, Grey };

inline QColor color(Token token, Scheme scheme)
{
    const TokenRow &row = tokenTable[static_cast<size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Dark ? row.dark : row.light);
}

// The palette in force tells the scheme, so a widget needs nobody but itself to know its colours.
inline Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

inline QColor color(Token token, const QPalette &palette) { return color(token, schemeOf(palette)); }

inline Token foreground(Hue hue)
{
    return static_cast<Token>(static_cast<int>(Token::GreenFg) + 2 * static_cast<int>(hue));
}

inline Token background(Hue hue)
{
    return static_cast<Token>(static_cast<int>(Token::GreenBg) + 2 * static_cast<int>(hue));
}

// Lengths in logical pixels; spaces go in steps of four.
namespace metric {
inline constexpr int space = 4;
inline constexpr int radius = 4;
inline constexpr int focusRing = 2;
inline constexpr int control = 34;
inline constexpr int row = 28;
inline constexpr int comfortableRow = 34;
inline constexpr int header = 30;
inline constexpr int rail = 188;
inline constexpr int pane = 312;
inline constexpr int icon = 16;
inline constexpr int stateBar = 3;
} // namespace metric

} // namespace countersign

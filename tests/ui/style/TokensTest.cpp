// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ColourMath.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QSet>

using namespace countersign;
using colour::Sight;

namespace {

struct Pair
{
    Token ink;
    Token ground;
    double light;
    double dark;
};

const Hue hues[] = {Hue::Green, Hue::Blue, Hue::Amber, Hue::Red, Hue::Grey};

} // namespace

TEST_CASE("the token table is in the order of the enumeration and has each name once")
{
    QSet<QByteArray> names;
    for (size_t i = 0; i < tokenTable.size(); ++i) {
        CHECK(static_cast<size_t>(tokenTable[i].token) == i);
        names.insert(tokenTable[i].name);
    }
    CHECK(names.size() == qsizetype(tokenTable.size()));
}

TEST_CASE("every pair of tokens that meets on a screen has its contrast")
{
    const Pair pairs[] = {
        {Token::Text, Token::Surface, 16.2, 13.7},     {Token::Text, Token::Canvas, 14.5, 14.5},
        {Token::Text, Token::Sunken, 13, 15},          {Token::Text2, Token::Surface, 7.7, 8.6},
        {Token::Text2, Token::Canvas, 7, 9},           {Token::Text2, Token::Sunken, 6.5, 9.5},
        {Token::Text2, Token::RedBg, 6.3, 7.7},        {Token::Text3, Token::Surface, 5.6, 6.3},
        {Token::Text3, Token::Canvas, 5.2, 6.8},       {Token::Text3, Token::Selection, 4.6, 4.6},
        {Token::Text, Token::Selection, 13, 10},       {Token::Text2, Token::Selection, 6.3, 6.3},
        {Token::Text, Token::Hover, 14, 12},           {Token::Text2, Token::Hover, 6.8, 7.9},
        {Token::LineStrong, Token::Surface, 3.5, 3.8}, {Token::LineStrong, Token::Canvas, 3.2, 4.2},
        {Token::Accent, Token::Surface, 7.2, 8.2},     {Token::OnAccent, Token::Accent, 7.2, 8.8},
        {Token::Accent, Token::Selection, 5.9, 5.9},   {Token::Focus, Token::Surface, 5.7, 9.4},
        {Token::Focus, Token::Canvas, 5.2, 9.9},       {Token::Champion, Token::Surface, 4.9, 8.2},
        {Token::Challenger, Token::Surface, 7.2, 8.2}, {Token::BandText, Token::BandDev, 6.9, 9.5},
        {Token::BandText, Token::BandStaging, 6.7, 9.5}, {Token::BandText, Token::BandProd, 10, 9.5},
        {Token::GreenFg, Token::GreenBg, 5.5, 7.1},    {Token::BlueFg, Token::BlueBg, 5.6, 6.7},
        {Token::AmberFg, Token::AmberBg, 6.0, 8.0},    {Token::RedFg, Token::RedBg, 5.7, 6.5},
        {Token::GreyFg, Token::GreyBg, 5.7, 6.3},
    };
    for (const Pair &pair : pairs) {
        INFO(tokenTable[size_t(pair.ink)].name << " on " << tokenTable[size_t(pair.ground)].name);
        CHECK(colour::contrast(color(pair.ink, Scheme::Light), color(pair.ground, Scheme::Light)) >= pair.light);
        CHECK(colour::contrast(color(pair.ink, Scheme::Dark), color(pair.ground, Scheme::Dark)) >= pair.dark);
    }
}

TEST_CASE("a state's hue can be read on every ground a row may have")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const Hue ink : hues)
            for (const Token ground : {Token::Surface, Token::Canvas, Token::Hover, Token::Selection, Token::GreenBg,
                                       Token::BlueBg, Token::AmberBg, Token::RedBg, Token::GreyBg}) {
                INFO(tokenTable[size_t(foreground(ink))].name << " on " << tokenTable[size_t(ground)].name);
                CHECK(colour::contrast(color(foreground(ink), scheme), color(ground, scheme)) >= 4.5);
            }
}

TEST_CASE("the colour difference agrees with the published pairs of CIEDE2000")
{
    CHECK(colour::difference(Qt::white, Qt::black, Sight::Full) == Approx(100).margin(0.1));
    CHECK(colour::difference(QColor(255, 0, 0), QColor(0, 255, 0), Sight::Full) == Approx(86.6).margin(0.2));
    CHECK(colour::difference(QColor(0, 0, 255), QColor(255, 255, 0), Sight::Full) == Approx(103.4).margin(0.2));
}

// Measured: the worst pairs are amber and red (deutan, light) and green and red (deutan, dark), both 7.5. That is told
// apart side by side but not from memory, which is why no state is shown by its hue alone.
TEST_CASE("the five hues stay apart for colour-blind eyes")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        double worst = 1000;
        for (const Sight sight : {Sight::Full, Sight::Protan, Sight::Deutan, Sight::Tritan})
            for (const Hue a : hues)
                for (const Hue b : hues)
                    if (a < b) {
                        const double d = colour::difference(color(foreground(a), scheme), color(foreground(b), scheme), sight);
                        UNSCOPED_INFO(int(scheme) << " " << int(sight) << ": " << int(a) << "/" << int(b) << " " << d);
                        worst = std::min(worst, d);
                    }
        CHECK(worst >= 7.5);
    }
}

TEST_CASE("champion and challenger stay far apart for colour-blind eyes")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const Sight sight : {Sight::Full, Sight::Protan, Sight::Deutan, Sight::Tritan})
            CHECK(colour::difference(color(Token::Champion, scheme), color(Token::Challenger, scheme), sight) >= 37);
}

TEST_CASE("a palette tells its own scheme")
{
    CHECK(schemeOf(paletteOf(Scheme::Light)) == Scheme::Light);
    CHECK(schemeOf(paletteOf(Scheme::Dark)) == Scheme::Dark);
}

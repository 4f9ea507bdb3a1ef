// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("choosing dark changes the application's colours, and says so once")
{
    Theme theme(Theme::Choice::Light);
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, [&changes] { ++changes; });
    theme.setChoice(Theme::Choice::Dark);
    CHECK(schemeOf(QApplication::palette()) == Scheme::Dark);
    theme.setChoice(Theme::Choice::Dark);
    CHECK(changes == 1);
    theme.setChoice(Theme::Choice::Light);
    CHECK(schemeOf(QApplication::palette()) == Scheme::Light);
}

TEST_CASE("an action's icon follows the colours without being set again")
{
    Theme theme(Theme::Choice::Light);
    const QIcon icon = iconOf(u"disc"_s, Token::Text);
    const QColor light = icon.pixmap(16, 16).toImage().pixelColor(8, 8);
    theme.setChoice(Theme::Choice::Dark);
    const QColor dark = icon.pixmap(16, 16).toImage().pixelColor(8, 8);
    theme.setChoice(Theme::Choice::Light);
    CHECK(light.lightness() < 100);
    CHECK(dark.lightness() > 150);
}

TEST_CASE("the bundled fonts are used, and the digits of numbers are of one width")
{
    CHECK(QFontInfo(fontOf(Type::Body)).family().startsWith(u"Inter"_s));
    CHECK(QFontInfo(fontOf(Type::Number)).family().section(u" ["_s, 0, 0) == u"JetBrains Mono"_s); // Qt adds the foundry where the system has one, too
    const QFontMetricsF metrics(fontOf(Type::Number));
    CHECK(metrics.horizontalAdvance(u'1') == metrics.horizontalAdvance(u'0'));
    for (const char16_t c : u"→−≥≤Δ…·")
        if (c)
            CHECK(metrics.inFont(QChar(c)));
}

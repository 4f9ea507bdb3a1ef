// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/Icons.h"
#include "ui/style/Status.h"

#include <QDir>
#include <QSet>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("each state has its own slug and word, and an icon that exists")
{
    QSet<QString> slugs, words;
    for (const Look &look : allLooks()) {
        INFO(look.slug.toStdString());
        CHECK(!slugs.contains(look.slug));
        CHECK(!words.contains(look.word));
        CHECK(hasIcon(look.icon));
        slugs.insert(look.slug);
        words.insert(look.word);
    }
    for (const auto &needed : {u"draft"_s, u"registered"_s, u"staged"_s, u"in-review"_s, u"approved"_s, u"canary"_s, u"live"_s,
                               u"changes-requested"_s, u"expired"_s, u"waived"_s, u"rejected"_s, u"rolled-back"_s,
                               u"barred"_s, u"retired"_s, u"applied"_s, u"withdrawn"_s, u"pass"_s, u"near"_s, u"fail"_s,
                               u"not-evaluated"_s})
        CHECK(slugs.contains(needed));
}

TEST_CASE("no two states look the same: icon and hue together are unique but for the two that say no")
{
    QSet<QString> seen;
    QStringList twins;
    for (const Look &look : allLooks()) {
        const QString shape = look.icon + QString::number(int(look.hue));
        if (seen.contains(shape))
            twins << look.slug;
        seen.insert(shape);
    }
    CHECK(twins == QStringList{u"fail"_s}); // a gate that fails and a request that is rejected share the octagon
}

TEST_CASE("a state of a newer release is shown as itself")
{
    const Look look = lookOf(u"quarantined"_s);
    CHECK(look.word == u"quarantined"_s);
    CHECK(hasIcon(look.icon));
    CHECK(look.hue == Hue::Grey);
}

TEST_CASE("a canary's pie is filled to its share")
{
    CHECK(canaryLook(5).word == u"Canary 5 %"_s);
    CHECK(canaryLook(5).icon == u"pie:5"_s);
    for (const int percent : {0, 5, 50, 75, 100})
        CHECK(hasIcon(u"pie:%1"_s.arg(percent)));
}

TEST_CASE("every bundled icon can be drawn in a token's colour")
{
    const QStringList files = QDir(u":/icons"_s).entryList();
    REQUIRE(files.size() > 60);
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(hasIcon(file.chopped(4)));
        const QImage image = iconPixmap(file.chopped(4), QColor(Qt::red), 16, 2).toImage();
        REQUIRE(image.size() == QSize(32, 32));
        bool red = false;
        for (int y = 0; y < 32 && !red; ++y)
            for (int x = 0; x < 32 && !red; ++x)
                red = image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).red() > 200 && image.pixelColor(x, y).blue() < 60;
        CHECK(red);
    }
    CHECK(!hasIcon(u"no-such-icon"_s));
}

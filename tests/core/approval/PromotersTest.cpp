// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Promoters.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("promoters: engineers there, in production without the author, once it is approved")
{
    TestWorkspace w;
    w.person(u"fay"_s, u"engineer"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    CHECK(w.stands(id).promoters.isEmpty());                        // nobody can promote it yet
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).promoters == QStringList{u"ben"_s, u"fay"_s}); // ann is an engineer, too, but wrote it
    CHECK(w.promote(u"ann"_s, id).error().who == QStringList{u"ben"_s, u"fay"_s});
    const QString staged = w.request(w.ready(u"1.1.0"_s), u"staging"_s);
    CHECK(w.stands(staged).state == u"approved");
    CHECK(w.stands(staged).promoters == QStringList{u"ann"_s, u"ben"_s, u"fay"_s});
    take(w.promote(u"ben"_s, id));
    CHECK(w.stands(id).promoters.isEmpty());
}

TEST_CASE("promoters: who filled a place of a pool that says so is none")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1, not: [promoter]}]"_s)});
    w.grant(u"cara"_s, u"engineer"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    CHECK(barredFromPromoting(w.stands(id)).size() == 2);           // the author, and she
    CHECK(w.stands(id).promoters == QStringList{u"ben"_s});
    CHECK(w.promote(u"cara"_s, id).error().text.contains(u"cara approved for the pool any"));
}

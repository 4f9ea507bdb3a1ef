// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/placeLink.h"

#include "tests/ui/pages/PageWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("the link of what a page shows leads back to it")
{
    for (const PagePlace &place : {PagePlace{u"registry"_s, u"churn"_s}, PagePlace{u"registry"_s, u"churn@1.4.0"_s}, PagePlace{u"registry"_s, u"mlflow/churn@7"_s},
                                   PagePlace{u"approvals"_s, u"R12"_s}, PagePlace{u"approvals"_s, u"R12#fairness"_s}, PagePlace{u"registry"_s, u"churn@1.4.0#card"_s}, PagePlace{u"audit"_s, u"17"_s}, PagePlace{u"people"_s, u"ann@bank"_s}}) {
        INFO(place.id.toStdString());
        CHECK(placeOf(take(Link::fromText(linkOf(u"bank eu"_s, place).text()))) == place);
    }
    CHECK(placeOf(linkOf(u"w"_s, {u"overview"_s, u"local/churn/production"_s})) == PagePlace{u"registry"_s, u"churn"_s});
    CHECK(placeOf(linkOf(u"w"_s, {u"overview"_s, u"mlflow/churn/staging"_s})) == PagePlace{u"registry"_s, u"mlflow/churn"_s});
    // Lists, filters and pages that have no link of their own lead to the workspace.
    for (const PagePlace &place : {PagePlace{u"approvals"_s}, PagePlace{u"audit"_s, u"actor:ann"_s}, PagePlace{u"settings"_s, u"x"_s}})
        CHECK(linkOf(u"w"_s, place).text() == u"countersign://w"_s);
}

TEST_CASE("a link that is copied carries the workspace's id, which no other has")
{
    PageWorkspace w, other;
    REQUIRE(w.open().name() == other.open().name());
    const QString link = linkOf(w.open(), {u"approvals"_s, u"R1"_s});
    CHECK(take(Link::fromText(link)) == Link{w.open().id(), Link::Kind::Request, u"R1"_s});
    CHECK(link != linkOf(other.open(), {u"approvals"_s, u"R1"_s}));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Link.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("a link is written and read alike")
{
    const std::pair<Link, QString> known[] = {
        {{u"bank-eu"_s}, u"countersign://bank-eu"_s},
        {{u"bank-eu"_s, Link::Kind::Model, u"credit"_s}, u"countersign://bank-eu/model/credit"_s},
        {{u"bank-eu"_s, Link::Kind::Version, u"credit@2.4.0-rc.1+build"_s}, u"countersign://bank-eu/model/credit/2.4.0-rc.1+build"_s},
        {{u"bank-eu"_s, Link::Kind::Version, u"mlflow/credit@7"_s}, u"countersign://bank-eu/model/mlflow%2Fcredit/7"_s},
        {{u"6f0c9a5e-0000-4000-8000-000000000001"_s, Link::Kind::Request, u"R12"_s}, u"countersign://6f0c9a5e-0000-4000-8000-000000000001/request/R12"_s},
        {{u"Bank für EU/1"_s, Link::Kind::Record, u"0"_s}, u"countersign://Bank%20f%C3%BCr%20EU%2F1/record/0"_s},
        {{u"bank-eu"_s, Link::Kind::Request, u"R12"_s, u"fairness"_s}, u"countersign://bank-eu/request/R12#fairness"_s},
        {{u"bank-eu"_s, Link::Kind::Version, u"credit@2.4.0"_s, u"card"_s}, u"countersign://bank-eu/model/credit/2.4.0#card"_s},
        {{u"bank-eu"_s, Link::Kind::Person, u"ann@bank.eu"_s}, u"countersign://bank-eu/person/ann@bank.eu"_s},
    };
    for (const auto &[link, text] : known) {
        INFO(text.toStdString());
        CHECK(link.text() == text);
        CHECK(take(Link::fromText(text)) == link);
    }
    CHECK(take(Link::fromText(u"COUNTERSIGN://x/request/R1/#section"_s)) == Link{u"x"_s, Link::Kind::Request, u"R1"_s, u"section"_s});
    for (const QString &odd : {u"#"_s, u"#Fairness"_s, u"#a#b"_s, u"#../x"_s, u"#a%20b"_s, u"#"_s + QString(41, u'a')}) {
        INFO(odd.toStdString());
        CHECK(take(Link::fromText(u"countersign://x/request/R1"_s + odd)) == Link{u"x"_s, Link::Kind::Request, u"R1"_s});
    }
}

TEST_CASE("anything else is refused, and the sentence quotes little of it")
{
    for (const QString &text : {u""_s, u"https://bank-eu/request/R1"_s, u"countersign:bank"_s, u"countersign://"_s, u"countersign:///request/R1"_s, u"countersign://x/request"_s,
                                u"countersign://x/request/"_s, u"countersign://x/request/12"_s, u"countersign://x/request/R0"_s, u"countersign://x/request/R1/2"_s, u"countersign://x/record/-1"_s,
                                u"countersign://x/record/1e3"_s, u"countersign://x/approve/R1"_s, u"countersign://x/model/a@1/2"_s, u"countersign://x/model/a/b/c"_s, u"countersign://x/person/Ann B"_s,
                                u"countersign://x/%00/a"_s, u"countersign://x%E2%80%AEtxet/request/R1"_s, u"countersign://x/%FF/R1"_s,
                                u"countersign://"_s + QString(2000, u'x')}) {
        INFO(text.left(80).toStdString());
        const auto link = Link::fromText(text);
        REQUIRE_FALSE(link.ok());
        CHECK(link.error().kind == Kind::Malformed);
        CHECK(link.error().text.size() < 300);
    }
}

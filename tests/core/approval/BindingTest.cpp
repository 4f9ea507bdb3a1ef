// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Binding.h"

#include "core/approval/Request.h"
#include "core/card/Card.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("binding: its parts read back, and every part moves the digest")
{
    const Binding whole{u"local/churn@1.0.0"_s, u"production"_s, u"m"_s, u"none"_s, u"none"_s, {u"a"_s, u"b"_s}, {u"p@1:d"_s}, {}};
    CHECK(Binding::fromParts(whole.parts()).digest() == whole.digest());
    CHECK(whole.digest().size() == 64);
    QStringList digests{whole.digest()};
    for (QString Binding::*part : {&Binding::version, &Binding::environment, &Binding::manifest, &Binding::champion, &Binding::card}) {
        Binding other = whole;
        other.*part = u"other"_s;
        digests += other.digest();
    }
    for (QStringList Binding::*part : {&Binding::evidence, &Binding::policies}) {
        Binding other = whole;
        (other.*part) += u"z"_s;
        digests += other.digest();
    }
    CHECK(digests.removeDuplicates() == 0);
    const Binding policy{{}, {}, {}, {}, {}, {}, {u"none"_s}, u"strict@1:d"_s};
    CHECK(Binding::fromParts(policy.parts()).digest() == policy.digest());
}

TEST_CASE("binding: an approval lapses by evidence, card, policy or champion, and says who moved it in which record")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s)});
    w.person(u"gus"_s, u"policy-owner"_s);
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(w.decide(u"cara"_s, id));
    take(w.decide(u"dev"_s, id));
    REQUIRE(w.stands(id).state == u"approved");
    QString part, by = u"ann"_s;
    SECTION("evidence")
    {
        part = u"evidence"_s;
        take(w.evidence(ref, 0.97));
    }
    SECTION("card")
    {
        part = u"card"_s;
        by = u"ben"_s;
        take(importCard(*w, w.command(by), ref, w.file(u"card.md"_s, "# Churn\n\nWho may leave.\n")));
    }
    SECTION("policies")
    {
        part = u"policies"_s;
        by = u"gus"_s;
        const QByteArray second = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.92"_s, u"{expires: 24h}"_s, 2);
        const QString asked = take(proposePolicy(*w, w.command(u"ann"_s), second, u"strict.yaml"_s, why)).subject();
        take(w.decide(by, asked));
    }
    const Standing now = w.stands(id);
    CHECK(now.state == u"in-review");
    CHECK(now.lapsed());
    for (const Counted &each : now.decisions) {
        CHECK_FALSE(each.counts);
        REQUIRE(each.lapsed.size() == 1);
        CHECK(each.lapsed.first().part == part);
        CHECK(each.lapsed.first().by == by);
        CHECK(each.lapsed.first().seq == w.head());
        CHECK(each.why.contains(u"by %1 in record %2"_s.arg(by).arg(w.head())));
    }
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.lapsed");
    take(w.decide(u"cara"_s, id)); // on the new binding
    CHECK(w.stands(id).needs.first().have == 1);
}

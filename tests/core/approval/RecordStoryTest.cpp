// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/RecordStory.h"

#include "core/card/Card.h"
#include "core/people/People.h"
#include "core/workspace/Log.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

RecordStory story(TestWorkspace &w, qint64 seq) { return take(recordStory(w.db(), take(recordAt(w.db(), seq)))); }

qint64 lastOf(TestWorkspace &w, const QString &action) { return take(w.db().integer(u"SELECT max(seq) FROM record WHERE action=?"_s, {action})); }

QStringList whats(const RecordStory &story)
{
    QStringList all;
    for (const SeenDocument &document : story.documents)
        all += document.what;
    return all;
}

QStringList fell(const RecordStory &story)
{
    QStringList all;
    for (const Lapse &lapse : story.lapsed)
        all += u"%1 %2 %3 by #%4"_s.arg(lapse.login, lapse.request, lapse.part).arg(lapse.decision);
    return all;
}

} // namespace

TEST_CASE("story: a decision shows what it stood on, as it was then")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const qint64 seq = lastOf(w, u"decision.approve"_s);
    const RecordStory seen = story(w, seq);
    CHECK(whats(seen).contains(u"evidence"_s));
    CHECK(whats(seen).contains(u"reading"_s));
    CHECK(whats(seen).contains(u"case"_s));
    CHECK(whats(seen).contains(u"policy"_s));
    CHECK(whats(seen).contains(u"manifest"_s));
    CHECK(seen.documents[0].what == u"evidence"_s);
    CHECK(seen.documents[0].name == u"E1 metrics.json"_s);
    for (const SeenDocument &document : seen.documents) {
        INFO(document.what.toStdString());
        const DocumentText text = take(documentText(w.db(), document.digest));
        CHECK(text.sound);
        CHECK(!text.text.isEmpty());
    }
    REQUIRE(seen.held.size() == 1);
    CHECK(seen.held[0].duty == u"approver"_s);
    REQUIRE(seen.decisions.size() == 1);
    CHECK(seen.decisions[0].login == u"cara"_s);
    // A promotion names who approved.
    CHECK(story(w, lastOf(w, u"rollout.promote"_s)).decisions.size() == 1);
    CHECK(story(w, lastOf(w, u"request.open"_s)).decisions.isEmpty());
}

TEST_CASE("story: an approval falls with the record that moved its binding, and once only")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(w.decide(u"cara"_s, id));
    const qint64 approved = w.head();
    CHECK(fell(story(w, approved)).isEmpty());
    SECTION("new evidence")
    {
        take(w.evidence(ref, 0.96));
        const qint64 first = w.head();
        CHECK(fell(story(w, first)) == QStringList{u"cara R1 evidence by #%1"_s.arg(approved)});
        take(w.evidence(ref, 0.97));
        CHECK(fell(story(w, w.head())).isEmpty());
        CHECK(fell(story(w, first)).size() == 1);
    }
    SECTION("a card")
    {
        take(importCard(*w, w.command(u"ann"_s), ref, w.file(u"card.md"_s, "---\nlicense: mit\n---\n# Card\n")));
        CHECK(fell(story(w, w.head())) == QStringList{u"cara R1 card by #%1"_s.arg(approved)});
    }
    SECTION("another version's evidence moves nothing")
    {
        w.ready(u"1.1.0"_s);
        CHECK(fell(story(w, w.head())).isEmpty());
    }
    SECTION("another version goes live")
    {
        w.live(u"1.1.0"_s);
        CHECK(fell(story(w, lastOf(w, u"rollout.promote"_s))) == QStringList{u"cara R1 champion by #%1"_s.arg(approved)});
    }
    SECTION("a policy")
    {
        w.person(u"eva"_s, u"policy-owner"_s);
        const QByteArray next = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.91"_s, u"{expires: 24h, urgent: 4h}"_s, 2);
        const QString asked = take(proposePolicy(*w, w.command(u"ann"_s), next, u"p.yaml"_s, why)).subject();
        take(w.decide(u"eva"_s, asked));
        CHECK(fell(story(w, lastOf(w, u"policy.adopt"_s))) == QStringList{u"cara R1 policies by #%1"_s.arg(approved)});
    }
    SECTION("the duty")
    {
        take(revokeDuty(*w, w.command(u"ann"_s), {u"cara"_s, u"approver"_s, {}, {}, {}}));
        CHECK(fell(story(w, w.head())) == QStringList{u"cara R1 duty by #%1"_s.arg(approved)});
        CHECK(story(w, approved).held.size() == 1);                 // then it was held
    }
    SECTION("withdrawn by the approver")
    {
        take(withdraw(*w, w.command(u"cara"_s), id, why));
        CHECK(fell(story(w, w.head())) == QStringList{u"cara R1 withdrawn by #%1"_s.arg(approved)});
    }
    SECTION("after the request ended nothing falls any more")
    {
        take(withdraw(*w, w.command(u"ben"_s), id, why));
        take(w.evidence(ref, 0.96));
        CHECK(fell(story(w, w.head())).isEmpty());
    }
}

TEST_CASE("story: a stored document that was altered is said to be")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString digest = w.payload(lastOf(w, u"decision.approve"_s))[u"case"_s].toString();
    take(w.db().run(u"DROP TRIGGER blob_update"_s));
    take(w.db().run(u"UPDATE blob SET body=? WHERE digest=?"_s, {QByteArray("{\"gate\":\"pass\"}"), digest}));
    CHECK_FALSE(take(documentText(w.db(), digest)).sound);
    CHECK(documentText(w.db(), QString(64, u'0')).error().kind == Kind::NotFound);
}

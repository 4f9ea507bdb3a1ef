// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Since.h"

#include "core/card/Card.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

std::optional<SinceApproval> since(TestWorkspace &w, const QString &id)
{
    const Standing now = w.stands(id);
    return take(sinceLastApproval(w.db(), now.request, now.binding));
}

void writeCard(TestWorkspace &w, const VersionRef &ref, const QByteArray &text) { take(importCard(*w, w.command(u"ann"_s), ref, w.file(u"card.md"_s, text))); }

QString made(TestWorkspace &w, const VersionRef &ref)
{
    const QString id = w.request(ref);
    for (const QString &login : {u"cara"_s, u"dev"_s})
        take(w.decide(login, id));
    take(w.promote(u"ben"_s, id));
    return id;
}

} // namespace

TEST_CASE("since the last approval: none before the first, and nothing when all is the same")
{
    TestWorkspace w;
    const QString first = w.request(w.ready(u"1.0.0"_s));
    CHECK_FALSE(since(w, first));
    take(w.decide(u"cara"_s, first));
    CHECK_FALSE(since(w, first));                                   // its own approval is not an earlier one
    take(w.promote(u"ben"_s, first));
    const auto found = since(w, w.request(w.ready(u"1.1.0"_s)));
    REQUIRE(found);
    CHECK(found->request == first);
    CHECK(found->version.number == u"1.0.0");
    CHECK(found->by == u"cara");
    CHECK(found->nothing());
    CHECK_FALSE(since(w, first));                                   // of a request that ended: what came before it
}

TEST_CASE("since the last approval: a policy's new version, the card's words and other rows are named")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s)});
    w.person(u"pia"_s, u"policy-owner"_s);
    const VersionRef first = w.ready(u"1.0.0"_s);
    writeCard(w, first, "# Churn\n\n## Limitations\n\nFew old people.\n");
    made(w, first);

    const QByteArray strict = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.91"_s, u"{expires: 24h, urgent: 4h}"_s, 2);
    const QString proposal = take(proposePolicy(*w, w.command(u"ann"_s), strict, u"strict.yaml"_s, why)).subject();
    take(w.decide(u"pia"_s, proposal));
    const VersionRef next = w.version(u"1.1.0"_s);
    const QByteArray metrics = R"({"schema":"countersign.metrics/1","dataset":{"name":"h","kind":"holdout","digest":"%1","rows":2000},"metrics":[{"name":"auc","value":0.95,"low":0.94,"high":0.96,"n":2000},{"name":"recall","value":0.7,"n":2000}]})";
    take(addEvidence(*w, w.command(u"ben"_s), next, {w.file(u"other.json"_s, QString::fromLatin1(metrics).arg(QString(64, u'1')).toUtf8())}));
    writeCard(w, next, "# Churn\n\n## Limitations\n\nNo old people at all.\n");
    const auto found = since(w, w.request(next));
    REQUIRE(found);
    REQUIRE(found->policies.size() == 1);
    CHECK(found->policies[0].policy == u"strict");
    CHECK(found->policies[0].from == u"1");
    CHECK(found->policies[0].to == u"2");
    CHECK(found->policies[0].by == u"pia");
    CHECK((found->hadCard && found->hasCard));
    CHECK(found->card == QVector<CardChange>{{u"Limitations"_s, {u"No old people at all."_s}, {u"Few old people."_s}}});
    REQUIRE(found->evidence.size() == 1);
    CHECK(found->evidence[0].change == EvidenceChange::OtherRows);
    CHECK(found->evidence[0].from == u"h (00000000, n 1000)");
    CHECK(found->evidence[0].to == u"h (11111111, n 2000)");
    CHECK(found->evidence[0].by == u"ben");
    CHECK(found->newlyMeasured == QStringList{u"metric.holdout.recall"_s});
    CHECK(found->noLongerMeasured.isEmpty());
    CHECK_FALSE(found->nothing());
}

TEST_CASE("since the last approval: what is gone is said, and a rejected request's approval is none of the model's")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"version.verified"_s)});
    const VersionRef first = w.ready(u"1.0.0"_s);
    writeCard(w, first, "# Churn\n");
    const QString id = w.request(first);
    for (const QString &login : {u"cara"_s, u"dev"_s})
        take(w.decide(login, id));
    take(w.promote(u"ben"_s, id));
    const QString refused = w.request(w.ready(u"1.1.0"_s));
    take(w.decide(u"cara"_s, refused));
    take(w.decide(u"dev"_s, refused, u"reject"_s));
    const auto found = since(w, w.request(w.version(u"1.2.0"_s)));
    REQUIRE(found);
    CHECK(found->request == id);
    CHECK(found->by == u"dev");
    REQUIRE(found->evidence.size() == 1);
    CHECK(found->evidence[0].change == EvidenceChange::Gone);
    CHECK(found->noLongerMeasured == QStringList{u"metric.holdout.auc"_s});
    CHECK((found->hadCard && !found->hasCard));
}

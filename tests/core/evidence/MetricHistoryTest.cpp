// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MetricHistory.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("metric history: the newest versions, the oldest first, with gaps, and the last file counts")
{
    TestWorkspace w;
    w.ready(u"1.0.0"_s);
    w.version(u"1.1.0"_s);
    const VersionRef third = w.version(u"1.2.0"_s);
    take(w.evidence(third, 0.91));
    take(w.evidence(third, 0.93));
    take(retireVersion(*w, w.command(u"ann"_s), w.ref(u"1.1.0"_s), why));
    const auto text = [&](int newest) {
        QStringList all;
        for (const VersionMetrics &each : take(metricHistory(w.db(), u"local"_s, u"churn"_s, newest))) {
            const EvidenceFact *auc = each.metric(u"metric.holdout.auc"_s);
            all += each.number + (each.retired ? u" retired "_s : u" "_s) + (auc ? QString::number(auc->value) : u"–"_s);
        }
        return all.join(u", "_s);
    };
    CHECK(text(10) == u"1.0.0 0.95, 1.1.0 retired –, 1.2.0 0.93");
    CHECK(text(2) == u"1.1.0 retired –, 1.2.0 0.93");
    CHECK(take(metricHistory(w.db(), u"local"_s, u"nosuch"_s)).isEmpty());
}

TEST_CASE("metric history: a reading that was altered is left out, the others are shown")
{
    TestWorkspace w;
    w.ready(u"1.0.0"_s);
    w.ready(u"1.1.0"_s);
    take(w.evidence(w.ref(u"1.1.0"_s), 0.97));
    const auto newer = take(evidenceOf(w.db(), w.ref(u"1.1.0"_s)));
    take(w.db().run(u"DROP TRIGGER blob_update"_s));
    take(w.db().run(u"UPDATE blob SET body=? WHERE digest=?"_s, {QByteArray("{"), newer.last().reading}));
    const auto history = take(metricHistory(w.db(), u"local"_s, u"churn"_s));
    REQUIRE(history.size() == 2);
    CHECK(history.at(1).metric(u"metric.holdout.auc"_s)->value == 0.95);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("findings' fold: a revert is done with its last effect, and failed with the first that fails")
{
    TestWorkspace w;
    const auto apply = [&](qint64 seq, const QString &action, const QJsonObject &payload) {
        Record record;
        record.seq = seq;
        record.at = w.clock().now();
        record.actor = "ben";
        record.action = action.toLatin1();
        record.subject = "finding:F1";
        take(findingsFold().apply(w.db(), {record, payload}));
        return take(w.db().row(u"SELECT state FROM finding_settled WHERE seq=100"_s))->text(0);
    };
    const QJsonObject found{{u"id"_s, u"F1"_s}, {u"source"_s, u"hub"_s}, {u"subject"_s, u"hub/x"_s}, {u"what"_s, u"alias:champion"_s}, {u"environment"_s, u"staging"_s}, {u"before"_s, u"2"_s}, {u"after"_s, u"3"_s}};
    CHECK(apply(100, u"finding.revert"_s, {{u"finding"_s, found}, {u"reason"_s, why}, {u"effects"_s, QJsonArray{1, 2}}}) == u"applying");
    CHECK(apply(101, u"effect.done"_s, {{u"intent"_s, 100}}) == u"applying");
    CHECK(apply(102, u"effect.done"_s, {{u"intent"_s, 99}}) == u"applying");
    SECTION("done") { CHECK(apply(103, u"effect.done"_s, {{u"intent"_s, 100}}) == u"done"); }
    SECTION("failed") {
        CHECK(apply(103, u"effect.failed"_s, {{u"intent"_s, 100}}) == u"failed");
        CHECK(apply(104, u"effect.done"_s, {{u"intent"_s, 100}}) == u"failed");
    }
}

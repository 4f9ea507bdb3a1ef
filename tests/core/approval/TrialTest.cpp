// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Trial.h"

#include "core/policy/language/PolicyFile.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Policy policy(const QString &require) { return take(readPolicy(TestWorkspace::policy(u"[{pool: any, count: 1}]"_s, require, u"{expires: 24h, urgent: 4h}"_s, 2), u"next.yaml"_s)); }

const Tried &row(const Trial &trial, const QString &request)
{
    const auto found = std::find_if(trial.rows.begin(), trial.rows.end(), [&](const Tried &each) { return each.request == request; });
    REQUIRE(found != trial.rows.end());
    return *found;
}

} // namespace

TEST_CASE("trial: past requests are judged again on the facts of then, and nothing is written")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    const QString id = w.live(u"1.0.0"_s);                          // auc 0.95 in [0.94, 0.96]
    const qint64 head = w.head();
    const Trial same = take(tryPolicy(w.db(), policy(u"metric.holdout.auc >= 0.9"_s)));
    CHECK(same.rows.size() == 1);
    CHECK(same.differ == 0);
    CHECK(row(same, id).applies);
    CHECK(row(same, id).changes.isEmpty());

    const Trial stricter = take(tryPolicy(w.db(), policy(u"metric.holdout.auc >= 0.97"_s)));
    CHECK(stricter.differ == 1);
    CHECK(row(stricter, id).then == Outcome::Pass);
    CHECK(row(stricter, id).now == Outcome::Fail);
    REQUIRE(row(stricter, id).changes.size() == 1);
    CHECK(row(stricter, id).changes[0].rule == u"quality"_s);
    CHECK(row(stricter, id).changes[0].then == Outcome::Pass);
    CHECK(row(stricter, id).changes[0].now == Outcome::Fail);

    CHECK(row(take(tryPolicy(w.db(), policy(u"metric.holdout.f1 >= 0.5"_s))), id).now == Outcome::NotEvaluated);
    CHECK(w.head() == head);

    take(w.evidence(w.ref(u"1.0.0"_s), 0.99));                      // later facts change nothing in what was seen then
    CHECK(row(take(tryPolicy(w.db(), policy(u"metric.holdout.auc >= 0.97"_s))), id).now == Outcome::Fail);
}

TEST_CASE("trial: a request whose case is gone is named, not guessed")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    const QString id = w.live(u"1.0.0"_s);
    take(w.db().run(u"DROP TRIGGER blob_delete"_s));
    take(w.db().run(u"DELETE FROM blob WHERE CAST(body AS TEXT) LIKE '%countersign.case/1%'"_s));
    const Trial trial = take(tryPolicy(w.db(), policy(u"metric.holdout.auc >= 0.9"_s)));
    CHECK(trial.rows.isEmpty());
    CHECK(trial.missing == QStringList{id});
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Live.h"
#include "core/workspace/Act.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// An effect's outcome as a record would bring it to this fold, in a transaction that is taken back.
QString servedAfter(TestWorkspace &w, const QString &action, qint64 intent)
{
    Record record;
    record.seq = w.head() + 1;
    record.at = w.clock().now();
    record.action = action.toLatin1();
    record.subject = "effect:x";
    take(environmentsFold().apply(w.db(), {record, {{u"intent"_s, intent}}}));
    return w.serves();
}

} // namespace

TEST_CASE("environments' fold: an older intent that is finished late does not replace a newer one")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    const auto old = take(liveHistory(w.db(), u"local"_s, u"churn"_s, u"production"_s)).last();
    take(w.db().run(u"INSERT INTO applying(rollout_seq, source, model, environment, version, manifest, waiting) VALUES(?,?,?,?,?,?,1)"_s,
                    {old.rolloutSeq, old.source, old.model, old.environment, old.version, old.manifest}));
    CHECK(servedAfter(w, u"effect.done"_s, old.rolloutSeq) == u"1.1.0");
    CHECK(take(w.db().integer(u"SELECT count(*) FROM applying"_s)) == 0);
}

TEST_CASE("environments' fold: live when the last effect is done, not at all when one failed")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const Version next = take(version(w.db(), w.ready(u"1.1.0"_s)));
    const qint64 intent = w.head();
    take(w.db().run(u"INSERT INTO applying(rollout_seq, source, model, environment, version, manifest, waiting) VALUES(?,'local','churn','production','1.1.0',?,2)"_s, {intent, next.manifest}));
    SECTION("done")
    {
        CHECK(servedAfter(w, u"effect.done"_s, intent) == u"1.0.0");
        CHECK(servedAfter(w, u"effect.done"_s, intent) == u"1.1.0");
    }
    SECTION("failed")
    {
        CHECK(servedAfter(w, u"effect.failed"_s, intent) == u"1.0.0");
        CHECK(servedAfter(w, u"effect.done"_s, intent) == u"1.0.0"); // it has ended
    }
}

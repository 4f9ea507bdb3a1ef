// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Registry.h"
#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("registry's fold: models and versions, changed and retired, replay to the same rows")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    w.version(u"1.1.0"_s);
    take(changeModel(*w, w.command(u"ann"_s), u"churn"_s, {u"low"_s, u"Änderung"_s, {}}));
    take(retireVersion(*w, w.command(u"ann"_s), ref, why));
    CHECK(take(version(w.db(), ref)).retiredReason == why);
    CHECK(take(version(w.db(), ref)).tier == u"low");
    CHECK(take(replay(*w)).differences == QStringList());
}

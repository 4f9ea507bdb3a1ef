// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Replay.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("approval's fold: every turn a request can take replays to the same rows")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString changed = w.request(ref), rejected = w.request(ref), withdrawn = w.request(ref), applied = w.request(ref);
    take(assignRequest(*w, w.command(u"dev"_s), changed, u"cara"_s));
    take(assignRequest(*w, w.command(u"dev"_s), rejected, u"dev"_s));
    take(assignRequest(*w, w.command(u"cara"_s), rejected, {}));
    take(w.decide(u"cara"_s, changed, u"request-changes"_s));
    take(resubmit(*w, w.command(u"ben"_s), changed, why, Artifact::Verified));
    take(w.decide(u"cara"_s, changed));
    take(withdraw(*w, w.command(u"cara"_s), changed, why));
    take(w.decide(u"cara"_s, rejected, u"reject"_s));
    take(withdraw(*w, w.command(u"ben"_s), withdrawn, why));
    take(w.decide(u"dev"_s, applied));
    take(w.promote(u"ben"_s, applied));
    QStringList states;
    for (const Request &each : take(requests(w.db())))
        states += each.stored;
    CHECK(states == QStringList{u"applied"_s, u"withdrawn"_s, u"rejected"_s, u"in-review"_s});
    CHECK(take(requests(w.db(), true)).size() == 1);
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(approvalFold().tables == QStringList{u"request"_s, u"decision"_s, u"waiver"_s});
}

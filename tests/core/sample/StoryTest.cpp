// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Story.h"

#include "core/Folds.h"
#include "core/approval/Queue.h"
#include "core/environments/Live.h"
#include "core/incident/Incident.h"
#include "core/people/SignIn.h"
#include "core/workspace/Audit.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/SetClock.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("sample: the story is told by the ordinary commands and leaves what it promises")
{
    QTemporaryDir folder;
    SetClock clock;
    PlayedHttp http;
    MemorySecretStore secrets;
    const Surroundings surroundings{clock, http, secrets, folder.filePath(u"state"_s)};
    const Story story = take(Story::read(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/packaging/sample")));
    const Told told = take(story.tell(folder.filePath(u"ws"_s), surroundings));
    const auto workspace = take(Workspace::open(told.folder, surroundings, allFolds()));

    CHECK(workspace->practice());
    const AuditReport report = take(auditWorkspace(*workspace, {{}, true, true}));
    CHECK(report.ledger.holds());
    CHECK(report.ledger.practice);
    CHECK(report.ledger.records == told.records);
    CHECK(report.replay->differences.isEmpty());

    CHECK(take(champion(workspace->db(), u"local"_s, u"loan-approval"_s, u"production"_s))->version == u"1.1.0"_s);
    CHECK(take(champion(workspace->db(), u"local"_s, u"health-visits"_s, u"production"_s))->version == u"1.0.0"_s);
    CHECK(take(incidents(workspace->db(), true)).size() == 1);
    CHECK(take(bars(workspace->db(), {}, u"health-visits"_s, u"production"_s)).first().version == u"1.0.1"_s);
    QStringList open;
    for (const Queued &each : take(queue(*workspace, workspace->db(), u"cara"_s, clock.now()))) {
        if (each.lane == Lane::NeedsYou)
            open += each.standing.request.version.shortText() + u' ' + outcomeSlug(each.standing.about->gate.result);
    }
    CHECK(open == QStringList{u"tumour-check@1.1.0 pass"_s, u"loan-approval@2.0.0 fail"_s});
    CHECK(take(workspace->db().integer(u"SELECT count(*) FROM waiver"_s)) == 1);
    CHECK(take(workspace->db().integer(u"SELECT max(at_us) FROM record"_s)) <= clock.now().micros());

    const Session cara = take(signIn(*workspace, {u"cara"_s, {}, {}}));
    CHECK(cara.login == u"cara"_s);
    CHECK(QFile::permissions(practiceKeyFile(told.folder, u"cara"_s)) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(story.tell(told.folder, surroundings));             // never into a workspace that is there
}

TEST_CASE("sample: a folder without a story is said to be none")
{
    QTemporaryDir folder;
    CHECK(Story::read(folder.path()).error().kind == Kind::NotFound);
    QFile broken(folder.filePath(u"story.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"steps\": 7}");
    broken.close();
    CHECK_FALSE(Story::read(folder.path()));
}

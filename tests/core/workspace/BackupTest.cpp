// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"

#include "core/Folds.h"
#include "core/environments/Live.h"
#include "core/environments/Stored.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("backup: a whole copy, restored with a record of what was lost, which is then forgiven")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    take(backup(*w, w.path(u"copy"_s)));
    const qint64 kept = w.head();
    w.live(u"1.1.0"_s);
    w->close();
    w.close();

    const auto as = [&](const QString &login) { return [&w, login](Workspace &) -> Result<Command> { return w.command(login); }; };
    const auto byBen = restore({w.path(u"copy"_s), w.path(u"no"_s), {}, as(u"ben"_s)}, w.surroundings(), allFolds());
    REQUIRE_FALSE(byBen);
    CHECK(byBen.error().code == u"core.duty");
    CHECK_FALSE(QFile::exists(w.path(u"no/workspace.db"_s)));

    const Restored restored = take(restore({w.path(u"copy"_s), w.path(u"new"_s), {}, as(u"ann"_s)}, w.surroundings(), allFolds()));
    CHECK(restored.lostSize > kept + 1);
    CHECK(restored.receipt.record.seq == kept + 1);
    CHECK(restored.receipt.record.action == "workspace.restored");
    const auto opened = take(Workspace::open(w.path(u"new"_s), w.surroundings(), allFolds()));
    CHECK_FALSE(opened->memoryFault());
    CHECK(take(champion(opened->db(), u"local"_s, u"churn"_s, u"production"_s))->version == u"1.0.0");
    CHECK(take(auditWorkspace(*opened, {{}, true, true})).ledger.holds());
    const Version version = take(countersign::version(opened->db(), w.ref(u"1.0.0"_s)));
    CHECK(take(checkArtifact(*opened, version)) == Artifact::Verified);
    take(opened->act(w.command(u"ann"_s), [](Act &act) { return act.append(u"test.note"_s, u"note"_s, u"n"_s, {}); }));
}

TEST_CASE("backup: never over other files, and a damaged one is not restored")
{
    TestWorkspace w;
    w.file(u"full/letter.txt"_s, "dear");
    CHECK(refusal(w, [&] { return backup(*w, w.path(u"full"_s)); }).code == u"workspace.not-empty");
    take(backup(*w, w.path(u"copy"_s)));
    {
        const auto copy = take(Workspace::open(w.path(u"copy"_s), w.surroundings(), allFolds()));
        take(copy->db().run(u"UPDATE duty SET duty='admin' WHERE duty='approver'"_s));
    }
    const auto spoilt = restore({w.path(u"copy"_s), w.path(u"new"_s), {}, [&](Workspace &) -> Result<Command> { return w.command(u"ann"_s); }}, w.surroundings(), allFolds());
    REQUIRE_FALSE(spoilt);
    CHECK(spoilt.error().code == u"backup.fault");
    CHECK_FALSE(QFile::exists(w.path(u"new/workspace.db"_s)));
}

TEST_CASE("backup: stored files that are missing or changed are told by name, and not restored as if they were right")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    take(backup(*w, w.path(u"copy"_s)));
    w->close();
    CHECK(take(missingFiles(*w)).isEmpty());
    QStringList found;
    QStringList stored;
    QDirIterator files(w.path(u"copy/artifacts/experimental"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        stored += files.next();
    REQUIRE_FALSE(stored.isEmpty());
    const bool changed = GENERATE(true, false);
    QFile file(stored.first());
    const qint64 size = file.size();
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (changed) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'Z'));                          // of the same size
        file.close();
    } else {
        REQUIRE(file.remove());
    }
    Restoring restoring{w.path(u"copy"_s), w.path(u"new"_s), {}, [&](Workspace &) -> Result<Command> { return w.command(u"ann"_s); }};
    restoring.examine = [&](Workspace &workspace) -> Result<void> {
        CS_TRY(const auto missing, missingFiles(workspace));
        for (const MissingFile &each : missing)
            found += each.text();
        return {};
    };
    const Restored restored = take(restore(restoring, w.surroundings(), allFolds()));
    CHECK(restored.damaged.size() == (changed ? 1 : 0));
    if (changed)
        CHECK(restored.damaged.first().endsWith(QFileInfo(stored.first()).fileName()));
    REQUIRE(found.size() == 1);
    CHECK(found.first().startsWith(u"churn@1.0.0: "_s));
    CHECK(found.first().endsWith(u"(experimental)"_s));
    CHECK_FALSE(QFile::exists(w.path(u"new"_s) + stored.first().mid(w.path(u"copy"_s).size())));
}

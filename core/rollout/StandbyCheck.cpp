// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/StandbyCheck.h"

#include "core/registry/FileCheck.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int readingMs = 20'000, listingMs = 5'000;

QString filesText(const Differences &found)
{
    QStringList said;
    for (const auto &[word, names] : {std::pair{u"changed"_s, found.changed}, {u"missing"_s, found.missing}, {u"extra"_s, found.extra}})
        if (!names.isEmpty())
            said += u"%1: %2%3"_s.arg(word, names.mid(0, 5).join(u", "_s), names.size() > 5 ? u" …"_s : QString());
    return said.join(u"; "_s);
}

Result<void> checkStored(Workspace &workspace, const Command &command, const Version &target, const Environment &place, const QString &instead)
{
    CS_TRY(const Manifest manifest, manifestOf(workspace.db(), target.manifest));
    QElapsedTimer since;
    since.start();
    Cancel late;
    auto found = artifactStore(workspace).verify(manifest, klassOf(place), [&](const Progress &) { if (since.hasExpired(readingMs)) late.ask(); }, late);
    if (!found && !late.asked())
        return found.error();
    if (found && !found->none() && !command.dryRun)
        (void)noteFileCheck(workspace, target.ref, {workspace.clock().now(), command.session.login, *found});
    if (!found) {
        CS_TRY(const auto looked, lastFileCheck(workspace.db(), target.ref));
        found = looked ? looked->found : Differences();
    }
    if (found->none() || !found->missing.isEmpty())                 // the turn says what is missing
        return {};
    return integrity(u"artifact.altered"_s, u"Stored files of %1 are not those that were registered (%2); nothing was written."_s.arg(target.ref.shortText(), filesText(*found)),
                     u"%1; “countersign version verify %2” names the files."_s.arg(instead, target.ref.shortText()));
}

Result<JustRead> checkListed(Workspace &workspace, const Version &target, const Environment &place, const QString &instead)
{
    Cancel late;
    bool reading = false;                                           // of files whose ETag is another one
    QElapsedTimer since;
    since.start();
    QEventLoop here;                                                // a worker's thread has no timers before it has one
    QTimer::singleShot(listingMs, &here, [&] {
        if (!reading)
            late.ask();
    });
    const auto progress = [&](const Progress &) {
        reading = true;
        if (since.hasExpired(readingMs))
            late.ask();
    };
    JustRead read{target.ref, {}, {}};
    if (const auto targets = place.targetsFor(target.ref.source); !targets.isEmpty())
        read.beside.alias = targets.first().alias;
    CS_TRY(const Manifest manifest, manifestOf(workspace.db(), target.manifest));
    const auto found = verifyRemote(workspace, target, manifest, Depth::Listed, progress, late, &read.beside);
    read.since.start();
    if (reading)
        read.beside.seen.reset();                                   // that is a while ago
    if (!found && found.error().code == u"artifact.unread")
        return integrity(found.error().code, found.error().text, u"%1, or read it whole: countersign version verify %2. What holds then is gone back to."_s.arg(instead, target.ref.text()));
    if (!found || found->none())
        return read;
    const QString mend = u"%1; the next “countersign sync” lists what was found."_s.arg(instead);
    if (found->missing.size() == target.files)
        return integrity(u"artifact.gone"_s, u"%1 %2 was deleted on its server, or made anew under its name: nothing of what was registered is there. Nothing was written."_s.arg(target.ref.modelRef().text(), target.ref.number), mend);
    return integrity(u"artifact.altered"_s, u"The files of %1 %2 on its server are not those that were registered (%3); nothing was written."_s.arg(target.ref.modelRef().text(), target.ref.number, filesText(*found)), mend);
}

} // namespace

ArtifactClass klassOf(const Environment &environment) { return environment.production() ? ArtifactClass::Production : ArtifactClass::Experimental; }

Result<std::optional<JustRead>> checkStandby(Workspace &workspace, const Command &command, const VersionRef &ref, const QString &named, const QString &instead)
{
    Database &db = workspace.db();
    CS_TRY(const qint64 carriedOut, db.integer(u"SELECT count(*) FROM record WHERE cmd_id=?"_s, {command.id}));
    const auto target = version(db, ref);
    const auto place = environment(db, named);
    if (carriedOut > 0 || !target || !place)
        return std::optional<JustRead>();
    if (ref.local()) {
        CS_CHECK(checkStored(workspace, command, *target, *place, instead));
        return std::optional<JustRead>();
    }
    CS_TRY(auto read, checkListed(workspace, *target, *place, instead));
    return std::optional(std::move(read));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/base/NamedFile.h"
#include "core/base/Text.h"
#include "core/people/Duties.h"
#include "core/people/People.h"
#include "core/registry/Metadata.h"
#include "core/registry/mirror/Mirror.h"
#include "core/registry/RemoteVersion.h"
#include "core/registry/SemVer.h"
#include "core/workspace/Log.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QStringList tiers{u"low"_s, u"medium"_s, u"high"_s};
const QString local = u"local"_s;

Result<void> checkTier(const QString &tier)
{
    if (!tiers.contains(tier))
        return malformed(u"tier.unknown"_s, u"“%1” is not a tier."_s.arg(tier.left(40)), u"The tiers are low, medium and high."_s);
    return {};
}

Error taken(const Version &before, const QString &manifest)
{
    return refused(u"registry.version-taken"_s, u"%1 was registered in record %2 with the manifest %3…; these files have %4…. A version is registered once and never overwritten; nothing was kept."_s
                   .arg(before.ref.shortText(), QString::number(before.registeredSeq), before.manifest.left(12), manifest.left(12)), u"Register them under another version number."_s);
}

Result<Receipt> repeatOf(Workspace &workspace, qint64 seq, bool dryRun)
{
    CS_TRY(const Record recorded, recordAt(workspace.db(), seq));
    return Receipt{recorded, true, dryRun};
}

// A name that is misspelt here would never be found again.
Result<void> checkMirrored(Database &database, const ModelRef &ref)
{
    CS_CHECK(source(database, ref.source));
    CS_TRY(const auto there, mirrorModel(database, ref.source, ref.name));
    if (there)
        return {};
    CS_TRY(const QString near, mirrorNearest(database, ref.source, ref.name));
    return notFound(u"model.unmirrored"_s, u"The mirror of %1 holds no model “%2”; nothing was written."_s.arg(ref.source, ref.name.left(128)),
                    near.isEmpty() ? u"If it is new there, run “countersign sync %1” first."_s.arg(ref.source) : u"Did you mean %1/%2?"_s.arg(ref.source, near));
}

// Governed under two names of its registry, a model would have its tags and aliases set against each other.
Result<void> checkOneName(Database &database, const ModelRef &ref)
{
    if (ref.local())
        return {};
    CS_TRY(const Source ours, source(database, ref.source));
    CS_TRY(const auto all, sources(database));
    for (const Source &each : all) {
        CS_TRY(const qint64 there, database.integer(u"SELECT count(*) FROM model WHERE source=? AND name=?"_s, {each.name, ref.name}));
        if (there > 0 && each.name != ours.name && each.identity() == ours.identity())
            return refused(u"model.exists"_s, u"%1 and %2 are one registry, and %3 is governed there as %1/%3; nothing was written."_s.arg(each.name, ours.name, ref.name), u"Work with that one."_s);
    }
    return {};
}

} // namespace

Result<Receipt> addModel(Workspace &workspace, const Command &command, const QString &name, const QString &tier, const QString &description)
{
    CS_TRY(const ModelRef ref, ModelRef::fromText(name));
    CS_CHECK(checkTier(tier));
    CS_TRY(const QString about, text::clean(description));
    if (!ref.local())
        CS_CHECK(checkMirrored(workspace.db(), ref));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("model.add"), {}, u"Adding a model"_s));
        CS_TRY(const auto before, act.db().row(u"SELECT added_seq FROM model WHERE source=? AND name=?"_s, {ref.source, ref.name}));
        if (before)
            return refused(u"model.exists"_s, u"The model %1 was added in record %2 already; nothing was written."_s.arg(ref.shortText(), QString::number(before->integer(0))), u"Register versions of it with “countersign register %1 …”."_s.arg(ref.shortText()));
        CS_CHECK(checkOneName(act.db(), ref));
        return act.append(u"model.add"_s, u"model"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.name}, {u"tier"_s, tier}, {u"owner"_s, act.person()}, {u"description"_s, about}});
    });
}

Result<Receipt> changeModel(Workspace &workspace, const Command &command, const QString &name, const ModelChange &change)
{
    if (change.tier)
        CS_CHECK(checkTier(*change.tier));
    CS_TRY(const ModelRef ref, ModelRef::fromText(name));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Model before, model(act.db(), ref.source, ref.name));
        if (change.tier && *change.tier != before.tier)
            CS_CHECK(requireDuty(act, dutiesFor("model.set tier"), {}, u"Changing a model's tier"_s));
        else
            CS_CHECK(requireDuty(act, dutiesFor("model.set"), {}, u"Changing a model"_s));
        QString owner = before.ownerPerson;
        if (change.ownerLogin) {
            CS_TRY(owner, personOf(act.db(), *change.ownerLogin));
        }
        CS_TRY(const QString about, text::clean(change.description.value_or(before.description)));
        if (!ref.local() && change.tier && *change.tier != before.tier) { // their tags say it there
            CS_TRY(const auto all, versions(act.db(), ref.source, ref.name));
            for (const Version &each : all)
                act.effect(tagsEffect, each.ref.text(), {{u"source"_s, each.ref.source}, {u"model"_s, each.ref.model}, {u"version"_s, each.ref.number}});
        }
        return act.append(u"model.set"_s, u"model"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, before.name}, {u"tier"_s, change.tier.value_or(before.tier)}, {u"owner"_s, owner}, {u"description"_s, about}});
    });
}

Result<Registered> registerVersion(Workspace &workspace, const Command &command, const Registration &wish, const OnProgress &progress, const Cancel &cancel)
{
    CS_CHECK(text::modelName(wish.model));
    CS_CHECK(SemVer::fromText(wish.number));
    CS_TRY(const Model ours, model(workspace.db(), local, wish.model));
    QByteArray metadataText = "{}";
    QString framework;
    if (!wish.metadataFile.isEmpty()) {
        CS_TRY(const QByteArray given, readNamedFile(wish.metadataFile, Metadata::greatestBytes, u"metadata.file"_s, u"The metadata file"_s));
        CS_TRY(const Metadata metadata, Metadata::fromText(given));
        metadataText = metadata.text();
        framework = metadata.framework();
    }
    CS_TRY(const auto reader, ArtifactReader::open(wish.paths));
    const VersionRef ref{local, ours.name, wish.number};
    if (workspace.readOnly())                                       // known before the files are read; act() says why
        return workspace.act(command, [](Act &) -> Result<void> { return {}; }).error();
    CS_TRY(const qint64 before, workspace.db().integer(u"SELECT count(*) FROM version WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number}));
    const ArtifactStore store = artifactStore(workspace);
    Result<Manifest> stored = command.dryRun || before > 0 ? reader.manifest(progress, cancel) : store.add(reader, progress, cancel);
    CS_CHECK(stored);
    const Manifest &manifest = *stored;
    const QString digest = manifest.digest().hex();
    Version made;
    qint64 same = 0;                                                // the record in which these very files were registered
    const auto receipt = workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const qint64 meanwhile, act.db().integer(u"SELECT count(*) FROM version WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number}));
        if (meanwhile > 0) {
            CS_TRY(made, version(act.db(), ref));
            if (made.manifest == digest && !wish.metadataFile.isEmpty() && Digest::of(metadataText).hex() != made.metadata)
                return refused(u"registry.version-taken"_s, u"%1 was registered in record %2 with other metadata. A version is registered once and never overwritten; nothing was kept."_s.arg(made.ref.shortText(), QString::number(made.registeredSeq)),
                               u"Register it under another version number, or leave out --metadata."_s);
            same = made.manifest == digest ? made.registeredSeq : 0;
            return taken(made, digest);
        }
        CS_CHECK(requireDuty(act, dutiesFor("version.register"), {}, u"Registering a version"_s));
        CS_CHECK(act.keep(manifest.text()));
        CS_TRY(const QString metadata, act.keep(metadataText));
        CS_CHECK(act.append(u"version.register"_s, u"version"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"manifest"_s, digest},
                            {u"author"_s, act.person()}, {u"files"_s, manifest.files().size()}, {u"bytes"_s, manifest.bytes()}, {u"framework"_s, framework}, {u"metadata"_s, metadata}}));
        CS_TRY(made, version(act.db(), ref));
        return {};
    });
    if (same > 0) {                                                 // registered already, or by another program a moment ago
        CS_TRY(const Receipt repeat, repeatOf(workspace, same, command.dryRun));
        return Registered{repeat, made, reader.ignored()};
    }
    CS_CHECK(receipt);
    if (receipt->repeated) {
        CS_TRY(made, version(workspace.db(), ref));
    }
    return Registered{*receipt, made, reader.ignored()};
}

Result<Receipt> retireVersion(Workspace &workspace, const Command &command, const VersionRef &ref, const QString &reason)
{
    CS_TRY(const QString why, text::reason(reason));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("version.retire"), {}, u"Retiring a version"_s));
        CS_TRY(const Version there, version(act.db(), ref));
        if (there.retiredSeq)
            return refused(u"core.retired"_s, u"%1 was retired in record %2 already; nothing was written."_s.arg(ref.shortText(), QString::number(*there.retiredSeq)), u"Nothing is left to do."_s);
        CS_TRY(const auto live, act.db().row(u"SELECT environment FROM live WHERE source=? AND model=? AND version=? AND until_us IS NULL"_s, {ref.source, ref.model, ref.number}));
        if (live)
            return refused(u"core.live"_s, u"%1 is live in %2 and cannot be retired; nothing was written."_s.arg(ref.shortText(), live->text(0)), u"Promote another version, or roll back, first."_s);
        if (!ref.local())
            act.effect(tagsEffect, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}});
        return act.append(u"version.retire"_s, u"version"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"reason"_s, why}});
    });
}

} // namespace countersign

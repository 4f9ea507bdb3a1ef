// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/versionStory.h"

#include "core/approval/VersionList.h"
#include "core/card/Card.h"
#include "core/registry/mirror/Mirror.h"

namespace countersign {

Result<VersionStory> versionStory(Workspace &workspace, const VersionRef &ref)
{
    Database &db = workspace.db();
    VersionStory story;
    CS_TRY(story.version, version(db, ref));
    CS_TRY(story.metadata, metadataOf(db, story.version));
    CS_TRY(const Manifest manifest, manifestOf(db, story.version.manifest));
    story.files = manifest.files();
    CS_TRY(const auto rows, evidenceOf(db, ref));
    for (const EvidenceRow &row : rows) {
        CS_TRY(auto reading, evidenceReading(db, row));
        story.evidence.append({row, std::move(reading)});
    }
    CS_TRY(const auto listed, listVersions(db, {.source = ref.source, .model = ref.model, .beforeSeq = story.version.registeredSeq + 1, .limit = 1}, workspace.clock().now()));
    story.state = listed.value(0).state;
    CS_TRY(const auto gates, nextGates(workspace, {ref}, workspace.clock().now()));
    if (gates.contains(ref.text()))
        story.gate = gates.value(ref.text());
    CS_TRY(const auto known, card(db, ref));
    if (known) {
        CS_TRY(story.card, cardText(db, *known));
    }
    CS_TRY(story.environments, environments(db));
    for (const Environment &each : story.environments) {
        CS_TRY(const auto history, liveHistory(db, ref.source, ref.model, each.name));
        for (const LiveRow &row : history)
            if (row.version == ref.number)
                story.live += row;
    }
    CS_TRY(const auto all, requests(db));
    for (const Request &each : all) {
        if (each.kind != QStringLiteral("version") || each.version != ref)
            continue;
        story.requests += each;
        CS_TRY(const auto made, decisions(db, each.id));
        story.decisions += made;
    }
    CS_TRY(story.history, metricHistory(db, ref.source, ref.model));
    CS_TRY(story.others, versionPage(db, {.limit = 13, .source = ref.source, .model = ref.model}));
    story.others.removeIf([&](const Version &each) { return each.ref == ref; });
    CS_TRY(story.check, lastFileCheck(db, ref));
    if (story.version.retiredSeq) {
        CS_TRY(const auto record, db.row(QStringLiteral("SELECT at_us, actor FROM record WHERE seq=?"), {*story.version.retiredSeq}));
        if (record) {
            story.retired = UtcTime(record->integer(0));
            story.retiredBy = record->text(1);
        }
    }
    if (!ref.local()) {
        CS_TRY(const MirrorState mirror, mirrorState(db, ref.source, workspace.clock().now()));
        story.asOf = mirror.asOf;
        CS_TRY(const auto mirrored, mirrorModel(db, ref.source, ref.model));
        for (const MirrorAlias &alias : mirrored ? mirrored->aliases : QVector<MirrorAlias>())
            if (alias.version == ref.number)
                story.aliases += alias.alias;
    }
    // What is live in production, else what was registered just before.
    for (const Environment &each : story.environments) {
        CS_TRY(const auto serving, champion(db, ref.source, ref.model, each.name));
        if (serving && serving->version != ref.number && (story.comparedWith.isEmpty() || each.production()))
            story.comparedWith = serving->version;
        if (serving && serving->version != ref.number && each.production())
            story.champion = serving->version;
    }
    for (const Version &each : std::as_const(story.others))
        if (story.comparedWith.isEmpty() && each.registeredSeq < story.version.registeredSeq)
            story.comparedWith = each.ref.number;
    return story;
}

} // namespace countersign

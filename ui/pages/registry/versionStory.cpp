// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/versionStory.h"

#include "core/card/Card.h"

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
    return story;
}

} // namespace countersign

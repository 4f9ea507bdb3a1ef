// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/DecidedFiles.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<Artifact> checkDecided(Workspace &workspace, const Deciding &deciding, const OnProgress &progress, const Cancel &cancel)
{
    CS_TRY(const Request known, request(workspace.db(), deciding.request));
    if (known.kind != u"version" || deciding.verdict != u"approve")
        return Artifact::Unchecked;
    CS_TRY(const Version subject, version(workspace.db(), known.version));
    return checkArtifact(workspace, subject, progress, cancel, Depth::Whole);
}

} // namespace countersign

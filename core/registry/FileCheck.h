// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

namespace countersign {

// When a version's stored files were last read again in this workspace, by whom, and what was found. It is what somebody's
// program noted and no record stands behind it: a help for people. It makes no gate pass; what was found altered keeps one from it.
struct FileCheck
{
    static constexpr int mostNames = 1000;                          // of each kind are kept

    UtcTime at;
    QString login;                                                  // empty: nobody was signed in
    Differences found;
};
Result<std::optional<FileCheck>> lastFileCheck(Database &, const VersionRef &);
// Nothing happens where the workspace cannot be written.
Result<void> noteFileCheck(Workspace &, const VersionRef &, const FileCheck &);

} // namespace countersign

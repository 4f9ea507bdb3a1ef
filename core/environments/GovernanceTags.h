// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Live.h"
#include "core/registry/Registry.h"
#include "core/registry/mirror/Mirror.h"

namespace countersign {

// What the ledger wants a version of a remote source to say about itself there, for tools that read tags and not ledgers:
//   countersign.state     registered, live:ENV[,ENV…] (by an alias there) or retired
//   countersign.workspace the id of the workspace whose ledger says so
//   countersign.version   the SemVer it was registered with, else its number there: a copy under another number carries these tags along, and shows
//                         by this that they are not its own
//   countersign.manifest  the digest of its files
//   countersign.tier      the model's, when it was registered or promoted last
//   countersign.approval  the binding that its last promotion stood on
// Empty for a version that is not registered. `liveIn` are the environments that serve it; `promotion` a promotion that is
// just being carried out.
Result<MlflowTags> governanceTags(Database &, const VersionRef &, const QStringList &liveIn, std::optional<qint64> promotion = {});
Result<MlflowTags> governanceTags(Database &, const VersionRef &);
// The id of another workspace, where the tags of a version are that one's; empty where they are nobody's, or were once set by us:
// whoever writes over those is found as a forger.
Result<QString> otherWorkspace(Database &, const VersionRef &, const MlflowTags &there);
// What an alias by which this went live is to point to: it, or "" where another model was made under its name, of which nothing is live.
Result<QString> aliasDue(Database &, const LiveRow &);
// The environments that serve it now by an alias of its source: only of those does the server say so.
Result<QStringList> aliasedIn(Database &, const VersionRef &);
// Whether an environment other than `from` serves it by a stage: a version has one, so going live there it left that of `from`.
Result<bool> liveByAnotherStage(Database &, const VersionRef &, const QString &from);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

namespace countersign {

struct Card { QString digest; qint64 revisedSeq = 0; QString by; };

Result<std::optional<Card>> card(Database &, const VersionRef &);
Result<QByteArray> cardText(Database &, const Card &);                       // Integrity if altered
// Markdown with YAML front matter, UTF-8, at most 256 KiB. Needs the duty author or engineer.
Result<Receipt> importCard(Workspace &, const Command &, const VersionRef &, const QString &file);

Fold cardFold();

} // namespace countersign

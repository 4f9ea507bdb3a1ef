// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/card/Card.h"

namespace countersign {

// What a registry that knows descriptions only is told of a card: its text without the front matter, at most as long as every
// MLflow server keeps (5,000 characters); a longer one ends with a paragraph that says so, and names the card's digest.
QString descriptionOf(const QByteArray &card, const QString &digest);

// Writes the card of a remote version as its description there, on request: one record (card.publish), one effect, which replaces what
// was described when it was asked for, and nothing newer. Duty author or engineer. The caller delivers the effect.
Result<Receipt> publishCard(Workspace &, const Command &, const VersionRef &);

} // namespace countersign

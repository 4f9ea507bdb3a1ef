// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

// An act on the world that a record intends: its row in the outbox.
struct Intent
{
    qint64 seq;                                                     // the record that intends it
    int n;                                                          // 1, 2 … within the record
    QString kind, target;
    QJsonObject body;
};

// Whether a row of the outbox is what a record orders: `order` is one of its payload's `effects`, which says kind, target and the digest of
// the body (records of before 2026-12 do not say the digest).
bool isOrdered(const QJsonObject &order, const QString &kind, const QString &target, const QString &body);

// What a record ordered, as its rows in the outbox say it, each held against the record. Before any is carried out the record itself is
// held against its hash and its signature, which seal them. Errors: Integrity (effect.altered), if somebody wrote there by hand.
Result<QVector<Intent>> intentsOf(Database &, qint64 seq);

// One way to reach the world. apply() acts and reads back; it may be called again for the same intent (after a crash, or
// when an outcome is in doubt) and must then leave the same world. An error of kind Unreachable means "try again", any
// other ends the effect as failed.
class Effect
{
public:
    virtual ~Effect() = default;
    virtual QString kind() const = 0;
    virtual Result<void> apply(Workspace &, const Intent &) const = 0;
};

using Effects = QVector<const Effect *>;

enum class Delivery { Done, InDoubt, Failed };

// Tries the effects of one record at once: claims each for a while, acts, reads back, and records the outcome under the
// command id <id>/<n>. What stays in doubt is tried again by recoverEffects.
Result<Delivery> deliver(Workspace &, const Effects &, const Session &, qint64 seq);
// At start: finishes what a killed program left (claims that ran out), and tries again what was in doubt; a source (the
// body's `source`) that keeps it waiting is asked once. Gives the number finished.
Result<int> recoverEffects(Workspace &, const Effects &, const Session &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/workspace/Effect.h"

namespace countersign {

// What became of a promotion or rollback. `state`: live, applying (another client is at it), in-doubt, failed.
struct Rolled
{
    Receipt receipt;
    VersionRef to;
    QString environment, from, state, incident;                     // from: "" where nothing was live
    qint64 elapsedMs = 0;                                           // from the command to the read-back
    std::optional<UtcTime> reviewDue;
    std::optional<qint64> left;                                     // the record that was not done and is left by this one
    struct Open { QString target, why; };
    QVector<Open> open;                                             // targets that do not serve it yet, as far as is known
    QString openText() const;                                       // " mlflow:hub:champion: Nobody answers there."; empty without
};

constexpr qint64 rollbackObjectiveMs = 60'000;

// Makes the version of an approved request live: reads its files again, gives class production its own copies, evaluates
// once more inside the turn, records, and carries out the targets. Needs the duty engineer there, by a person who is not
// the author where it is production. A retry finishes what was left in doubt.
Result<Rolled> promote(Workspace &, const Effects &, const Command &, const QString &request, const OnProgress & = {}, const Cancel & = {});

// Goes back to a version that was live there before, by default to the first standby. One engineer, a reason, no
// approval. In production it opens an incident and bars the version left until that closes. What is still under way there and
// cannot be done, as its place is not reached, is left for good: then it goes back from that to what is live, or to `to`. The
// same way back once more, while it is under way, is a repeat that tries again; and one without `to` after it was in doubt and was
// finished later is a repeat of that.
struct Return { QString source = QStringLiteral("local"), model, environment, to, reason; };
Result<Rolled> rollback(Workspace &, const Effects &, const Command &, const Return &);

Fold rolloutFold();

} // namespace countersign

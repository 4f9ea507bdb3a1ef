// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/card/Sections.h"

namespace countersign {

// A policy that applies otherwise than it did; "" where it did not apply, or does not any more.
struct PolicyMoved { QString policy, from, to, by; qint64 seq = 0; };

// Evidence of one kind about one thing (a kind of data set, a suite), then and now.
enum class EvidenceChange { Added, Gone, OtherRows, OtherTool };
struct EvidenceMoved { EvidenceChange change; QString kind, name, from, to, by; qint64 seq = 0; };

// What is otherwise than when a version of this model was last approved for this environment.
struct SinceApproval
{
    QString request;
    VersionRef version;
    QString by;                                                     // who gave the last approval of it
    UtcTime at;
    qint64 seq = 0;
    QVector<PolicyMoved> policies;
    bool hadCard = false, hasCard = false;
    QVector<CardChange> card;
    QVector<EvidenceMoved> evidence;
    QStringList noLongerMeasured, newlyMeasured;                    // names of facts

    bool nothing() const { return policies.isEmpty() && hadCard == hasCard && card.isEmpty() && evidence.isEmpty() && noLongerMeasured.isEmpty() && newlyMeasured.isEmpty(); }
};

// The last approval is the newest one, before this request ended, of another request that was carried out. None where
// nothing of the model was approved for that environment yet. `now` is the binding that is looked at.
Result<std::optional<SinceApproval>> sinceLastApproval(Database &, const Request &, const Binding &now);

} // namespace countersign

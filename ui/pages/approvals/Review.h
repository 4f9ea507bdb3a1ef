// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/approval/Waiver.h"
#include "core/policy/language/Policy.h"

#include <QMap>

namespace countersign {

// What the decision stands on, read together on a worker for one login: it is on the screen before what lies behind it
// (Backing) has been read.
struct Review
{
    Standing standing;
    QString login, person;                                          // "": nobody is signed in
    bool auditor = false;                        // who reads and changes nothing
    bool readOnly = false;
    bool engineer = false, policyOwner = false, approver = false, admin = false; // duties held in the request's environment
    QString championVersion;                                        // number of what it is held against; "" where nothing was live
    QStringList liveElsewhere;                                      // environments that serve this version already
    QVector<GrantedWaiver> waivers;
    QMap<QString, WaiverTerms> waivable;                            // by the verdict's id, rules that allow it
    QStringList policyOwners, approvers, engineers;
    UtcTime at;
    QString away;                                                   // why the version's source cannot be asked; "": it can, or need not be

    const Request &request() const { return standing.request; }
    const GateVerdict *gate() const { return standing.about ? &standing.about->gate : nullptr; }
    bool isAuthor() const { return request().kind == u"version" && !person.isEmpty() && person == request().authorPerson; }
    bool isAsker() const { return !person.isEmpty() && person == request().askerPerson; }
    bool open() const { return standing.state == u"in-review" || standing.state == u"approved" || standing.state == u"changes-requested"; }
    const Counted *mine() const;                                    // the last decision of this person, if not withdrawn
    bool high() const { return request().tier == u"high"; }
    int leastReason() const { return high() ? 40 : 10; }            // characters
};

Result<Review> loadReview(Workspace &, const QString &id, const QString &login);
// Reads the artifact's files outside the writer's turn, for requests that are about files.
Result<Artifact> checkedFiles(Workspace &, const Request &, const OnProgress &, const Cancel &);

} // namespace countersign

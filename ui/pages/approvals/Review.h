// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/approval/Waiver.h"
#include "core/evidence/Evidence.h"
#include "core/policy/language/Policy.h"

#include <QMap>

namespace countersign {

// Everything the review screen shows of one request, read together on a worker, for one login.
struct Review
{
    Standing standing;
    QString login, person;                                          // "": nobody is signed in
    bool readOnly = false;
    bool engineer = false, policyOwner = false, approver = false;   // duties held in the request's environment
    QVector<EvidenceRow> evidence;
    QVector<EvidenceReading> readings, championReadings;            // readings[i] belongs to evidence[i]
    Facts championFacts;
    QString championVersion;                                        // number; "" where nothing is live
    QString card, cardBy;
    QVector<GrantedWaiver> waivers;
    QMap<QString, WaiverTerms> waivable;                            // by the verdict's id, rules that allow it
    QStringList policyOwners, approvers, engineers;
    QString policyText;                                             // of a request to adopt one
    UtcTime at;

    const Request &request() const { return standing.request; }
    const GateVerdict *gate() const { return standing.about ? &standing.about->gate : nullptr; }
    bool isAuthor() const { return request().kind == u"version" && !person.isEmpty() && person == request().authorPerson; }
    bool isAsker() const { return !person.isEmpty() && person == request().askerPerson; }
    bool open() const { return standing.state == u"in-review" || standing.state == u"approved" || standing.state == u"changes-requested"; }
    const Counted *mine() const;                                    // the last decision of this person, if not withdrawn
};

Result<Review> loadReview(Workspace &, const QString &id, const QString &login);

} // namespace countersign

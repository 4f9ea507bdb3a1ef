// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

#include <QStringList>
#include <QVector>

namespace countersign {

// Everything the built-in rules look at, as values. Persons are ids; empty: not known.
struct ApprovalCase
{
    enum class Decided { Approve, Reject, RequestChanges };

    struct Decision
    {
        QString person;
        QString login;
        QString pool;
        Decided verdict = Decided::Approve;
        bool counts = true;                   // on the present binding, and the duty is still held
    };

    struct Request
    {
        QString asker;                        // the person
        QVector<Decision> decisions = {};
        UtcTime deadline;
        std::optional<bool> bindingHolds = {};// the request's binding is the present one; none: cannot be told
        QStringList moved = {};               // the parts of the binding that are no longer the same
    };

    QString model;
    QString version;
    QString tier;
    QString environment;
    QString environmentClass;                 // production, experimental
    QString author;                           // the person
    UtcTime now;
    std::optional<Request> request = {};      // none: a gate that nobody has asked about yet
    bool barred = false;
    QString incident = {};                    // that bars it
    bool retired = false;
    std::optional<bool> artifactVerified = {};// none: not looked at
    bool eachByte = true;                     // of what is verified; else it is only known to be there, in its size
    std::optional<bool> productionCopy = {};  // its own copy is in place; none: not due yet

    bool isProduction() const { return environmentClass == QLatin1String("production"); }
    // Those that fill a place: approvals that count.
    QVector<Decision> approvals() const
    {
        QVector<Decision> filled;
        for (const Decision &decision : request ? request->decisions : QVector<Decision>()) {
            if (decision.verdict == Decided::Approve && decision.counts)
                filled.append(decision);
        }
        return filled;
    }
};

} // namespace countersign

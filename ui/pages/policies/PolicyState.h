// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Trial.h"
#include "core/environments/Environments.h"
#include "core/people/People.h"
#include "core/policy/Policies.h"

namespace countersign {

// One adopted version of a policy as it is shown: its text and, if this program can read it, what it says.
struct ShownPolicy
{
    AdoptedPolicy adopted;
    QString text;
    std::optional<Policy> policy;
    QString unreadable;                          // why it cannot be read; then it blocks

    QString id() const { return adopted.id + u'@' + QString::number(adopted.version); }
    bool inForce() const { return !adopted.replacedSeq; }
};

// What the page shows, read at one moment.
struct PolicyState
{
    QVector<ShownPolicy> policies;               // those in force first
    QVector<Login> people;
    QVector<Environment> environments;
    QVector<Request> requests;                   // the newest first
    QStringList versions;                        // the newest 500, as people write them
};

Result<PolicyState> readPolicyState(Workspace &);

} // namespace countersign

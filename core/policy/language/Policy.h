// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Digest.h"
#include "core/policy/language/Expression.h"
#include "core/policy/language/Verdict.h"

namespace countersign {

// A rule's own example: with these facts it is to come to that result.
struct PolicyTest
{
    Facts facts;
    Outcome expect = Outcome::Pass;
    int line = 0;
};

// A rule may be waived by a holder of that duty, for so long.
struct WaiverTerms
{
    QString by;
    int maxDays = 0;
};

struct PolicyRule
{
    QString id;
    QString why;
    QString owner;                            // the login that can mend it
    Expression require;
    std::optional<Expression> near = {};      // holds: passes, but shown as near the limit
    std::optional<WaiverTerms> waiver = {};
    QVector<PolicyTest> tests = {};
    int line = 0;
};

// So many distinct persons of that pool, none of whom plays one of these parts in the request (author, asker, promoter;
// author and asker never count, whatever stands here).
struct ApprovalNeed
{
    QString pool;
    int count = 1;
    QStringList notWho = {};

    friend bool operator==(const ApprovalNeed &, const ApprovalNeed &) = default;
};

// Of a request: seconds until it expires, shares of that time after which people are reminded, and the wait between the
// last approval and the promotion.
struct PolicyTiming
{
    qint64 expires = 24 * 3600;
    qint64 urgent = 4 * 3600;
    QVector<int> escalate = {50, 80};         // percent, rising
    qint64 coolOff = 0;

    friend bool operator==(const PolicyTiming &, const PolicyTiming &) = default;
};

// One version of a policy, frozen: the digest is that of the file's bytes.
struct Policy
{
    QString id;
    int version = 0;
    Digest digest;
    Expression applies;
    QVector<PolicyRule> rules = {};
    QVector<ApprovalNeed> approvals = {};
    PolicyTiming timing = {};
    QByteArray text = {};
    QString file = {};
    int line = 1;                             // of `approvals`, or of `policy` where there is none
    int column = 1;
};

} // namespace countersign

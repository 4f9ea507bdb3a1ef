// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

// A rule whose result differs; empty: the rule was not there.
struct RuleChange { QString rule; std::optional<Outcome> then, now; QString text; };

// One request that was judged before, with what was said then and what a policy would have said of the same facts.
struct Tried
{
    QString request, environment;
    VersionRef version;
    qint64 seq = 0;                                                 // the record whose case it is
    UtcTime at;
    Outcome then = Outcome::NotEvaluated, now = Outcome::NotEvaluated;
    bool applies = false;                                           // the tried policy to these facts
    QVector<RuleChange> changes;

    bool differs() const { return then != now; }
};

// A policy tried against the newest stored case of every request, newest first. It takes the place of the version of the
// same id that the case was judged by; the other policies, the waivers and the built-in rules' results stay as they were.
// `missing`: requests whose case is no longer there or is damaged.
struct Trial { QVector<Tried> rows; qsizetype differ = 0; QStringList missing; };
Result<Trial> tryPolicy(Database &, const Policy &);

} // namespace countersign

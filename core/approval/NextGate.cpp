// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/NextGate.h"

#include "core/approval/Request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<std::optional<Request>> openRequestFor(Database &database, const VersionRef &ref, UtcTime now)
{
    CS_TRY(const auto row, database.row(u"SELECT id FROM request WHERE source=? AND model=? AND version=? AND state IN ('in-review', 'changes-requested') AND deadline_us>? ORDER BY opened_seq DESC LIMIT 1"_s,
                                        {ref.source, ref.model, ref.number, now.micros()}));
    if (!row)
        return std::optional<Request>();
    CS_TRY(auto asked, request(database, row->text(0)));
    return std::optional(std::move(asked));
}

Result<QString> nextEnvironment(Database &database, const VersionRef &ref, const QVector<Environment> &known)
{
    CS_TRY(const auto rows, database.rows(u"SELECT DISTINCT environment FROM live WHERE source=? AND model=? AND version=?"_s, {ref.source, ref.model, ref.number}));
    qsizetype next = 0;
    for (const Row &row : rows)
        for (qsizetype i = 0; i < known.size(); ++i)
            if (known.at(i).name == row.text(0))
                next = std::max(next, i + 1);
    return known.at(std::min(next, known.size() - 1)).name;
}

} // namespace

Result<QHash<QString, NextGate>> nextGates(Workspace &workspace, const QVector<VersionRef> &refs, UtcTime now)
{
    Database &database = workspace.db();
    QHash<QString, NextGate> gates;
    CS_TRY(const auto known, environments(database));
    for (const VersionRef &ref : refs) {
        CS_TRY(const Version asked, version(database, ref));
        if (asked.retiredSeq || known.isEmpty())
            continue;
        CS_TRY(const auto open, openRequestFor(database, ref, now));
        CaseQuestion question{ref, open ? open->environment : QString(), Artifact::Unchecked, open ? &*open : nullptr, {}};
        if (!open) {
            CS_TRY(question.environment, nextEnvironment(database, ref, known));
        }
        NextGate &gate = gates[ref.text()];
        gate.environment = question.environment;
        const auto about = buildCase(workspace, database, question, now);
        if (!about)
            continue;                                               // not evaluated: why, its page says
        const auto &rules = about->gate.rules;
        gate.result = about->gate.result;
        gate.near = gate.result == Outcome::Pass && std::any_of(rules.begin(), rules.end(), [](const RuleVerdict &rule) { return rule.near; });
        gate.rules = int(std::count_if(rules.begin(), rules.end(), [&](const RuleVerdict &rule) { return rule.result == gate.result; }));
    }
    return gates;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/DutyTable.h"

#include <algorithm>

namespace countersign {

const std::vector<DutyRow> &dutyTable()
{
    // Sorted by name.
    static const std::vector<DutyRow> rows{
        {"card.publish", {"author", "engineer"}},
        {"card.revise", {"author", "engineer"}},
        {"decision.approve", {"approver"}, true},
        {"decision.approve policy", {"policy-owner"}},
        {"decision.reject", {"approver"}, true},
        {"decision.reject policy", {"policy-owner"}},
        {"decision.request-changes", {"approver"}, true},
        {"decision.request-changes policy", {"policy-owner"}},
        {"duty.grant", {"admin"}},
        {"duty.revoke", {"admin"}},
        {"environment.set", {"admin"}},
        {"evidence.add", {"author", "engineer"}},
        {"finding.adopt", {"author", "engineer"}, true},
        {"finding.revert", {"engineer"}, true},
        {"incident.close", {"engineer", "approver", "policy-owner"}, true},
        {"key.enroll", {"admin"}},
        {"key.revoke", {"admin"}},
        {"model.add", {"author", "engineer"}},
        {"model.set", {"author", "engineer", "policy-owner"}},
        {"model.set tier", {"policy-owner"}},
        {"person.add", {"admin"}},
        {"policy.adopt", {"policy-owner"}},
        {"request.assign", {"approver", "admin"}, true},
        {"request.assign policy", {"policy-owner", "admin"}},
        {"request.open", {"author", "engineer"}},
        {"request.open policy", {"policy-owner"}},
        {"rollout.promote", {"engineer"}, true},
        {"rollout.rollback", {"engineer"}, true},
        {"source.add", {"admin"}},
        {"source.change", {"admin"}},
        {"source.remove", {"admin"}},
        {"version.register", {"author"}},
        {"version.retire", {"author", "engineer"}},
        {"waiver.grant", {"policy-owner", "approver"}, true},
        {"workspace.restored", {"admin"}},
    };
    return rows;
}

const DutyRow *dutyRow(QByteArrayView name)
{
    const auto &rows = dutyTable();
    const auto found = std::lower_bound(rows.begin(), rows.end(), name, [](const DutyRow &row, QByteArrayView wanted) { return row.name < wanted; });
    return found != rows.end() && found->name == name ? &*found : nullptr;
}

QStringList dutiesFor(QByteArrayView name)
{
    const DutyRow *row = dutyRow(name);
    Q_ASSERT(row);
    QStringList duties;
    if (row)
        for (const QByteArray &duty : row->duties)
            duties += QString::fromLatin1(duty);
    return duties;                   // of an unknown name none, which nobody holds
}

bool dutyCovers(QByteArrayView duty, QByteArrayView heldEnvironment, QByteArrayView heldPool, QByteArrayView environment, QByteArrayView pool)
{
    const bool spans = duty == QByteArrayView("admin") || duty == QByteArrayView("policy-owner");
    const bool there = heldEnvironment.isEmpty() || (environment.isEmpty() ? !spans : heldEnvironment == environment);
    return there && (pool.isEmpty() || heldPool == pool);
}

bool dutiesExclude(QByteArrayView held, QByteArrayView added)
{
    const auto is = [](QByteArrayView duty, const char *name) { return duty == QByteArrayView(name); };
    return is(held, "auditor") != is(added, "auditor") || (is(held, "admin") && is(added, "approver")) || (is(held, "approver") && is(added, "admin"));
}

} // namespace countersign

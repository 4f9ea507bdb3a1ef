// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace countersign {

// What an action asks of its actor: one of these duties. The one table for both sides: the acts ask it before they write, the
// verifiers for every record afterwards. What no row names asks for no duty (effect.done, export.made).
struct DutyRow
{
    QByteArray name;                 // the action, and a word where it depends on what is done: "model.set tier"
    std::vector<QByteArray> duties;
    bool inEnvironment = false;      // held in the environment that the act is about; else anywhere, see dutyCovers()
};

const std::vector<DutyRow> &dutyTable();
const DutyRow *dutyRow(QByteArrayView name);       // null: none is asked for
QStringList dutiesFor(QByteArrayView name);        // of a row that exists

// Whether a grant counts for an act there; "" is no environment, or any pool. What is of all environments (people, policies,
// tiers) is not decided by the admin or policy-owner of one.
bool dutyCovers(QByteArrayView duty, QByteArrayView heldEnvironment, QByteArrayView heldPool, QByteArrayView environment, QByteArrayView pool);

// An auditor holds nothing else; an admin never approves.
bool dutiesExclude(QByteArrayView held, QByteArrayView added);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Key.h"

#include <QString>

#include <memory>

namespace countersign {

// Who acts: a login with its key loaded. The key is loaded before the turn is taken, and never waits inside it.
struct Session
{
    QString login;
    std::shared_ptr<const PrivateKey> key;
};

// One wish to write. `id` is made by the client, so that after a doubt it tells whether the wish was carried out; `ask` is
// what was wished, so that the same id for something else is told apart.
struct Command
{
    QString id;                                                     // UUID, or <uuid>/<n> for the outcome of an effect
    Session session;
    QJsonObject ask = {};
    bool dryRun = false;

    static QString newId();
};

} // namespace countersign

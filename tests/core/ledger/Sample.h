// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Key.h"
#include "core/ledger/Record.h"
#include "core/ledger/Tree.h"

#include <QJsonObject>

#include <vector>

// Ledgers to test with: the published vector, and one that grows as a test wishes.
namespace sample {

countersign::PrivateKey seedKey(char byte); // seed of 32 times this byte; alice 1, bob 2

inline const QString workspaceId = QStringLiteral("00000000-0000-4000-8000-000000000001");
std::vector<countersign::Record> vectorRecords();

class Chain
{
public:
    Chain();                                // with alice's genesis and bob's key, at seq 0 and 1

    // Appends a well-linked record signed by `key`, whatever it says.
    countersign::Record &add(const countersign::PrivateKey &key, const QByteArray &actor, const QByteArray &action,
                             const QByteArray &subject, const QJsonObject &payload);
    countersign::Record &enroll(const countersign::PrivateKey &by, const QByteArray &actor, const QString &login,
                                const countersign::PublicKey &key);
    void grow(int records);                 // ordinary records by alice and bob in turn
    void seal(size_t from, const countersign::PrivateKey &alice, const countersign::PrivateKey &bob); // links and signs anew

    // Over the first `size` records (0: all), by alice unless told.
    QByteArray note(qint64 size = 0) const;
    QByteArray note(qint64 size, const countersign::PrivateKey &key) const;
    QByteArray fullExport() const;          // all records and a checkpoint over them
    QByteArray slice(const std::vector<qint64> &seqs, qint64 size = 0) const;

    std::vector<countersign::Record> records;
    countersign::PrivateKey alice = seedKey(1), bob = seedKey(2);
};

countersign::Tree treeOver(const std::vector<countersign::Record> &records);

} // namespace sample

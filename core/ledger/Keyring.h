// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Checkpoint.h"
#include "core/ledger/Record.h"

#include <map>

namespace countersign {

// Which key belongs to which login, and from which record to which: read from the only three actions the ledger knows,
// workspace.create, key.enroll and key.revoke. All others pass through it.
class Keyring
{
public:
    struct Key
    {
        PublicKey key;
        QByteArray login;
        QByteArray noteHash;               // noteKeyHash() in this workspace
        qint64 enrolledAt = 0;             // seq of the record that brought it
        qint64 firstSeq = 0;               // that it may sign: the genesis signs itself, others the next record on
        std::optional<qint64> revokedAt;   // seq of the record that ended it, which it may still have signed

        bool maySealTree(qint64 size) const { return enrolledAt < size && (!revokedAt || *revokedAt >= size); }
    };

    // To be called for each record in order; does not look at its signature. Errors: Integrity, and nothing is taken.
    Result<void> apply(const Record &record);

    // The key `keyId` if it may sign this record: enrolled, not revoked, of the record's actor. Errors: Integrity.
    Result<const Key *> signer(const Record &record, const Digest &keyId) const;

    // The key that signed this checkpoint, one that was enrolled, and not revoked, within its records. Errors: Integrity.
    Result<const Key *> signer(const Checkpoint &checkpoint) const;

    const Key *find(const Digest &keyId) const;            // valid as long as the keyring
    std::vector<const Key *> keysOf(const QByteArray &login) const;
    bool isEmpty() const { return m_keys.empty(); }
    const QString &workspace() const { return m_workspace; }
    bool practice() const { return m_practice; }           // its keys are for practising: they prove nothing

private:
    Result<void> create(const Record &record);
    Result<void> enroll(const Record &record);
    Result<void> revoke(const Record &record);

    QString m_workspace;
    bool m_practice = false;
    std::map<Digest, Key> m_keys;
};

} // namespace countersign

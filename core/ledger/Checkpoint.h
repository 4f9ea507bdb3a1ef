// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Key.h"

#include <vector>

namespace countersign {

// A signed statement of the ledger's head: a C2SP signed note whose origin and key name are countersign/<workspace>.
struct Checkpoint
{
    struct Line
    {
        QByteArray keyHash;   // 4 bytes
        QByteArray signature;
    };

    QString workspace;        // the workspace's UUID
    qint64 size = 0;          // of how many records
    Digest root;              // of the tree over them
    QByteArray signedText;    // what the signatures cover
    std::vector<Line> lines;  // the signature lines under our name; those of others are passed over, as the format asks

    // Strict: three lines, an empty one, signature lines, each ended by a line feed. Errors: Malformed.
    static Result<Checkpoint> parse(const QByteArray &note);
    // Whether one of the lines is by this key and holds.
    bool signedBy(const PublicKey &key) const;
};

// The note that says so, signed.
QByteArray checkpointNote(const QString &workspace, qint64 size, const Digest &root, const PrivateKey &key);

// The 4 bytes by which a note tells whose signature a line is.
QByteArray noteKeyHash(const QString &workspace, const PublicKey &key);

// A UUID as we write it: lower case, with hyphens, without braces.
bool isWorkspaceId(QStringView text);

} // namespace countersign

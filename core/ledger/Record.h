// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Digest.h"
#include "core/base/UtcTime.h"

namespace countersign {

// One entry of the ledger, as it is stored, signed and hashed: every string is printable ASCII (0x20-0x7E).
// core/ledger/README.md describes every byte.
struct Record
{
    qint64 seq = 0;
    UtcTime at;
    Digest prevHash;      // of the record before; zeros in the first
    QByteArray actor;     // login
    QByteArray action;    // area.act
    QByteArray subject;   // kind:id
    QByteArray payload;   // json::payloadText
    QByteArray cmdId;     // <uuid> or <uuid>/<n>
    QByteArray sig;       // <key id>:<base64>, see Key.h
    Digest hash;          // recordHash() of all the others

    friend bool operator==(const Record &, const Record &) = default;
};

// The canonical bytes, which hold everything but `sig` and `hash`.
QByteArray body(const Record &record);
void appendBody(QByteArray &out, const Record &record);

// SHA-256(0x00 | body | lp(sig)): the link of the chain and the leaf of the tree.
Digest recordHash(const Record &record);

// Every field has the form the design gives it. Says nothing about chain, hash or signature. Errors: Malformed.
Result<void> checkForm(const Record &record);

// The greatest seq and at_us (microseconds), 2^53 - 1: what JSON carries everywhere.
constexpr qint64 greatestNumber = 9007199254740991;

} // namespace countersign

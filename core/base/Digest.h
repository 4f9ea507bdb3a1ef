// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>

namespace countersign {

// A SHA-256 value. The default value is all zeros, which the ledger uses as the hash before the first record.
class Digest
{
public:
    static constexpr int size = 32;

    Digest() { m_bytes.fill(0); }
    static Result<Digest> fromHex(const QString &hex);            // exactly 64 lower-case digits
    static Result<Digest> fromBytes(QByteArrayView raw);          // exactly 32 bytes
    static Digest of(QByteArrayView data);                        // SHA-256 of data

    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size); }
    QByteArrayView view() const { return QByteArrayView(reinterpret_cast<const char *>(m_bytes.data()), size); }
    QString hex() const;
    bool isZero() const;

    friend bool operator==(const Digest &, const Digest &) = default;
    friend auto operator<=>(const Digest &, const Digest &) = default;

private:
    friend class Sha256;
    std::array<unsigned char, size> m_bytes;
};

// SHA-256 as a stream, by OpenSSL (QCryptographicHash is eight times slower in Qt 6.4).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    Sha256 &add(QByteArrayView data);
    Digest finish();                                              // and begins anew

private:
    void *m_context;                                              // EVP_MD_CTX
};

} // namespace countersign

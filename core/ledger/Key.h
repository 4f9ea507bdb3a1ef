// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Digest.h"
#include "core/base/Secret.h"

#include <memory>

struct evp_pkey_st; // EVP_PKEY

namespace countersign {

// An Ed25519 public key, ready to verify: copies share OpenSSL's form of it, and any thread may use it.
class PublicKey
{
public:
    static constexpr int size = 32;
    static constexpr int signatureSize = 64;

    // Errors: Malformed, also for the few points that would accept a signature by anybody.
    static Result<PublicKey> fromRaw(QByteArrayView raw);
    static Result<PublicKey> fromBase64(QByteArrayView base64);

    const QByteArray &raw() const { return m_raw; }
    QByteArray base64() const { return m_raw.toBase64(); }
    const Digest &id() const { return m_id; }
    QString keyId() const { return m_id.hex(); } // lower hex SHA-256 of the raw key
    QByteArray pem() const;                      // as openssl reads it
    bool verify(QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.m_raw == b.m_raw; }

private:
    PublicKey() = default;
    QByteArray m_raw;
    Digest m_id;
    std::shared_ptr<evp_pkey_st> m_key;
};

// An Ed25519 private key. Its bytes are only in OpenSSL's memory, which clears them, and in the Secret one asks for.
class PrivateKey
{
public:
    static Result<PrivateKey> generate();
    static Result<PrivateKey> fromSeed(const Secret &seed);  // exactly 32 bytes
    static Result<PrivateKey> fromPem(const Secret &pem);    // unencrypted PKCS#8, Ed25519 only. Errors: Malformed
    Result<Secret> toPem() const;

    const PublicKey &publicKey() const { return m_public; }
    QByteArray sign(QByteArrayView message) const;           // 64 bytes; empty if OpenSSL fails, which checkForm refuses

private:
    PrivateKey(std::shared_ptr<evp_pkey_st> key, PublicKey publicKey) : m_key(std::move(key)), m_public(std::move(publicKey)) {}
    static Result<PrivateKey> from(std::shared_ptr<evp_pkey_st> key);
    std::shared_ptr<evp_pkey_st> m_key;
    PublicKey m_public;
};

// What a record's signature covers: "CSSIG1\n" | body.
QByteArray signedBytes(const QByteArray &body);

// A record's `sig`: <key id>:<base64>.
QByteArray signatureField(const PrivateKey &key, const QByteArray &body);

// `sig` read again. Errors: Malformed.
struct Signature
{
    Digest keyId;
    QByteArray bytes;
    static Result<Signature> fromField(QByteArrayView field);
};

// Base64 as it is written here, with padding, and nothing that a lenient reader would skip. Errors: Malformed.
Result<QByteArray> strictBase64(QByteArrayView text);

} // namespace countersign

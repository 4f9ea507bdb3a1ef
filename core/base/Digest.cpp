// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"

#include <openssl/evp.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Fetched once: EVP_sha256() is looked up anew by every EVP_DigestInit_ex, which costs more than a short hash.
const EVP_MD *sha256Method()
{
    static EVP_MD *const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return method;
}

} // namespace

Result<Digest> Digest::fromHex(const QString &hex)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (hex.size() != 2 * size || !std::all_of(hex.begin(), hex.end(), isHex))
        return malformed(u"digest.text"_s, u"“%1” is not a SHA-256 digest."_s.arg(hex.left(80)), u"Give 64 digits of 0-9 and a-f."_s);
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

Result<Digest> Digest::fromBytes(QByteArrayView raw)
{
    if (raw.size() != size)
        return malformed(u"digest.size"_s, u"A SHA-256 digest has 32 bytes, here are %1."_s.arg(raw.size()));
    Digest digest;
    std::copy_n(reinterpret_cast<const unsigned char *>(raw.data()), size, digest.m_bytes.begin());
    return digest;
}

Digest Digest::of(QByteArrayView data)
{
    thread_local Sha256 hasher;
    return hasher.add(data).finish();
}

QString Digest::hex() const { return QString::fromLatin1(bytes().toHex()); }

bool Digest::isZero() const { return *this == Digest(); }

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex2(static_cast<EVP_MD_CTX *>(m_context), sha256Method(), nullptr);
}

Sha256::~Sha256() { EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(m_context)); }

Sha256 &Sha256::add(QByteArrayView data)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(m_context), data.data(), static_cast<size_t>(data.size()));
    return *this;
}

Digest Sha256::finish()
{
    Digest digest;
    EVP_DigestFinal_ex(static_cast<EVP_MD_CTX *>(m_context), digest.m_bytes.data(), nullptr);
    EVP_DigestInit_ex2(static_cast<EVP_MD_CTX *>(m_context), sha256Method(), nullptr);
    return digest;
}

} // namespace countersign

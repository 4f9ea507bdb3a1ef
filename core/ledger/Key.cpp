// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Key.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const unsigned char *unsignedData(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

std::shared_ptr<EVP_PKEY> owned(EVP_PKEY *key) { return key ? std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free) : nullptr; }

struct ContextFree { void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); } };
using Context = std::unique_ptr<EVP_MD_CTX, ContextFree>;
struct BioFree { void operator()(BIO *bio) const { BIO_free(bio); } };
using Bio = std::unique_ptr<BIO, BioFree>;

// The points of small order, in every spelling, without their sign bit. With one of them as key, anybody can make
// signatures that hold, so its owner could deny all of his.
bool hasSmallOrder(QByteArray raw)
{
    static const QByteArray points[] = {
        QByteArray(32, '\0'), QByteArray(1, '\1') + QByteArray(31, '\0'),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        QByteArray::fromHex("ec") + QByteArray(30, '\xff') + '\x7f', QByteArray::fromHex("ed") + QByteArray(30, '\xff') + '\x7f',
        QByteArray::fromHex("ee") + QByteArray(30, '\xff') + '\x7f'};
    raw[31] = static_cast<char>(raw[31] & 0x7f);
    return std::find(std::begin(points), std::end(points), raw) != std::end(points);
}

// OpenSSL would ask for a passphrase at the terminal; nobody is asked here.
int noPassphrase(char *, int, int, void *) { return -1; }

Error badPem(const QString &text)
{
    return malformed(u"key.pem"_s, text, u"Give an Ed25519 key as unencrypted PKCS#8, as `openssl genpkey -algorithm ed25519` writes it."_s);
}

} // namespace

Result<PublicKey> PublicKey::fromRaw(QByteArrayView raw)
{
    if (raw.size() != size)
        return malformed(u"key.size"_s, u"An Ed25519 public key has 32 bytes, here are %1."_s.arg(raw.size()));
    PublicKey key;
    key.m_raw = raw.toByteArray();
    if (hasSmallOrder(key.m_raw))
        return malformed(u"key.weak"_s, u"This public key is one for which anybody can sign."_s, u"Make a new key."_s);
    key.m_id = Digest::of(key.m_raw);
    key.m_key = owned(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedData(raw), size));
    if (!key.m_key)
        return fault(u"key.openssl"_s, u"OpenSSL does not take this public key."_s);
    return key;
}

Result<PublicKey> PublicKey::fromBase64(QByteArrayView base64)
{
    CS_TRY(const QByteArray raw, strictBase64(base64));
    return fromRaw(raw);
}

QByteArray PublicKey::pem() const
{
    // SubjectPublicKeyInfo of RFC 8410: a fixed beginning and the key.
    const QByteArray info = QByteArray::fromHex("302a300506032b6570032100") + m_raw;
    return "-----BEGIN PUBLIC KEY-----\n" + info.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() != signatureSize)
        return false;
    const Context context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_key.get(), nullptr) == 1
        && EVP_DigestVerify(context.get(), unsignedData(signature), signatureSize, unsignedData(message),
                            static_cast<size_t>(message.size())) == 1;
}

Result<PrivateKey> PrivateKey::from(std::shared_ptr<EVP_PKEY> key)
{
    unsigned char raw[PublicKey::size];
    size_t length = sizeof raw;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), raw, &length) != 1)
        return fault(u"key.openssl"_s, u"OpenSSL could not make a key."_s, u"Nothing was written; try again."_s);
    CS_TRY(auto publicKey, PublicKey::fromRaw(QByteArrayView(raw, static_cast<qsizetype>(length))));
    return PrivateKey(std::move(key), std::move(publicKey));
}

Result<PrivateKey> PrivateKey::generate() { return from(owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"))); }

Result<PrivateKey> PrivateKey::fromSeed(const Secret &seed)
{
    if (seed.reveal().size() != 32)
        return malformed(u"key.size"_s, u"An Ed25519 private key is made from 32 bytes, here are %1."_s.arg(seed.reveal().size()));
    return from(owned(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, unsignedData(seed.reveal()), 32)));
}

Result<PrivateKey> PrivateKey::fromPem(const Secret &pem)
{
    const QByteArray &text = pem.reveal();
    if (text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED"))
        return badPem(u"This private key is encrypted with a passphrase."_s);
    if (text.contains("BEGIN OPENSSH PRIVATE KEY"))
        return badPem(u"This private key is in OpenSSH's own form."_s);
    if (text.contains("BEGIN PUBLIC KEY"))
        return badPem(u"This is a public key."_s);
    if (text.count("-----BEGIN ") != 1 || !text.contains("-----BEGIN PRIVATE KEY-----"))
        return badPem(u"This file does not hold exactly one private key in PKCS#8 form."_s);
    const Bio bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    const auto key = owned(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key)
        return badPem(u"This private key cannot be read."_s);
    if (EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return badPem(u"This private key is of another kind than Ed25519."_s);
    return from(key);
}

Result<Secret> PrivateKey::toPem() const
{
    const Bio bio(BIO_new(BIO_s_secmem())); // cleared when it is freed
    char *data = nullptr;
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fault(u"key.openssl"_s, u"OpenSSL could not write the key."_s);
    const long length = BIO_get_mem_data(bio.get(), &data);
    return Secret(QByteArray(data, length));
}

QByteArray PrivateKey::sign(QByteArrayView message) const
{
    QByteArray signature(PublicKey::signatureSize, '\0');
    size_t length = PublicKey::signatureSize;
    const Context context(EVP_MD_CTX_new());
    if (!context || EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_key.get(), nullptr) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, unsignedData(message),
                          static_cast<size_t>(message.size())) != 1)
        return {};
    return signature;
}

QByteArray signedBytes(const QByteArray &body) { return "CSSIG1\n" + body; }

QByteArray signatureField(const PrivateKey &key, const QByteArray &body)
{
    return key.publicKey().keyId().toLatin1() + ':' + key.sign(signedBytes(body)).toBase64();
}

Result<Signature> Signature::fromField(QByteArrayView field)
{
    if (field.size() < 65 || field[64] != ':')
        return malformed(u"signature.form"_s, u"The signature is not of the form key id:base64."_s);
    CS_TRY(const Digest keyId, Digest::fromHex(QString::fromLatin1(field.first(64))));
    CS_TRY(const QByteArray bytes, strictBase64(field.sliced(65)));
    if (bytes.size() != PublicKey::signatureSize)
        return malformed(u"signature.form"_s, u"An Ed25519 signature has 64 bytes, here are %1."_s.arg(bytes.size()));
    return Signature{keyId, bytes};
}

Result<QByteArray> strictBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != text)
        return malformed(u"base64.form"_s, u"“%1” is not base64 in its usual form with padding."_s.arg(QString::fromLatin1(text.first(qMin<qsizetype>(text.size(), 80)))));
    return *decoded;
}

} // namespace countersign

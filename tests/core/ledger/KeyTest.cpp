// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Key.h"

#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QByteArray pemOf(const char *kind, const EVP_CIPHER *cipher = nullptr)
{
    EVP_PKEY *key = qstrcmp(kind, "RSA") ? EVP_PKEY_Q_keygen(nullptr, nullptr, kind) : EVP_PKEY_Q_keygen(nullptr, nullptr, kind, size_t(2048));
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, cipher, cipher ? "pass" : nullptr, cipher ? 4 : 0, nullptr, nullptr);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray out(data, length);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return out;
}

} // namespace

TEST_CASE("key: RFC 8032 vectors and the vector's keys")
{
    const auto key = take(PrivateKey::fromSeed(Secret(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))));
    CHECK(key.publicKey().raw().toHex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(key.sign("").toHex() == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                  "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    CHECK(sample::seedKey(1).publicKey().pem() == "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAiojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=\n-----END PUBLIC KEY-----\n");
    CHECK(sample::seedKey(1).publicKey().base64() == "iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=");
    CHECK(sample::seedKey(2).publicKey().keyId() == u"6a3803d5f059902a1c6dafbc9ba4729212f7caac08634cc3ae76b27529f03827"_s);
}

TEST_CASE("key: a signature holds for its message and key only")
{
    const auto key = take(PrivateKey::generate());
    const auto other = take(PrivateKey::generate());
    CHECK_FALSE(key.publicKey() == other.publicKey());
    const QByteArray signature = key.sign("message");
    REQUIRE(signature.size() == 64);
    CHECK(key.publicKey().verify("message", signature));
    CHECK_FALSE(key.publicKey().verify("messagf", signature));
    CHECK_FALSE(other.publicKey().verify("message", signature));
    CHECK_FALSE(key.publicKey().verify("message", signature.left(63)));
    CHECK_FALSE(key.publicKey().verify("message", signature + 'x'));
    for (int bit = 0; bit < 512; ++bit) {
        QByteArray flipped = signature;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        CHECK_FALSE(key.publicKey().verify("message", flipped));
    }
}

TEST_CASE("key: a PEM file comes back, and any other is refused in a sentence")
{
    const auto key = sample::seedKey(7);
    const Secret pem = take(key.toPem());
    CHECK(pem.reveal().startsWith("-----BEGIN PRIVATE KEY-----\n"));
    CHECK(take(PrivateKey::fromPem(pem)).publicKey() == key.publicKey());
    const auto says = [](const QByteArray &text) {
        const auto read = PrivateKey::fromPem(Secret(text));
        return read ? u"(taken)"_s : read.error().text;
    };
    CHECK(says(pemOf("ED25519", EVP_aes_256_cbc())).contains(u"encrypted"_s));
    CHECK(says(pemOf("RSA")).contains(u"another kind"_s));
    CHECK(says(pemOf("X25519")).contains(u"another kind"_s));
    CHECK(says("-----BEGIN OPENSSH PRIVATE KEY-----\nxx").contains(u"OpenSSH"_s));
    CHECK(says("-----BEGIN PUBLIC KEY-----\nxx").contains(u"public key"_s));
    CHECK(says("").contains(u"exactly one"_s));
    CHECK(says(pem.reveal() + pem.reveal()).contains(u"exactly one"_s));
    CHECK(says(pem.reveal().left(60)).contains(u"cannot be read"_s));
    CHECK_FALSE(PrivateKey::fromSeed(Secret(QByteArray(31, 'x'))));
}

TEST_CASE("key: public keys that anybody could sign for are refused")
{
    for (const QByteArray hex : {"0000000000000000000000000000000000000000000000000000000000000000",
                                 "0000000000000000000000000000000000000000000000000000000000000080",
                                 "0100000000000000000000000000000000000000000000000000000000000000",
                                 "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                                 "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                                 "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                                 "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                 "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"}) {
        INFO(hex);
        const auto key = PublicKey::fromRaw(QByteArray::fromHex(hex));
        REQUIRE_FALSE(key);
        CHECK(key.error().code == u"key.weak"_s);
    }
    CHECK_FALSE(PublicKey::fromRaw(QByteArray(31, 'x')));
    CHECK_FALSE(PublicKey::fromBase64("iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w"));
}

TEST_CASE("key: a signature field has one spelling")
{
    const QByteArray field = signatureField(sample::seedKey(2), "body");
    const auto read = take(Signature::fromField(field));
    CHECK(read.keyId == sample::seedKey(2).publicKey().id());
    CHECK(sample::seedKey(2).publicKey().verify(signedBytes("body"), read.bytes));
    CHECK_FALSE(sample::seedKey(2).publicKey().verify("body", read.bytes));
    for (const QByteArray &bad : {field.toUpper(), field.chopped(1), field + '=', QByteArray(field).replace(':', ' '), QByteArray("x:y"),
                                  field.chopped(2) + "\n=", field.left(65), field.left(68) + "-_" + field.mid(70)})
        CHECK_FALSE(Signature::fromField(bad));
}

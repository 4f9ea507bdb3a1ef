// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Sealed.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// As `openssl pkeyutl -verify -rawin` does it, from the three files alone.
bool opensslVerifies(const QString &name)
{
    const QByteArray pem = read(name + u".pub"_s), bytes = read(name), signature = read(name + u".sig"_s);
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    REQUIRE(key);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    REQUIRE(EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, key) == 1);
    const int verified = EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return verified == 1;
}

} // namespace

TEST_CASE("sealed: the signature beside a file is checked by OpenSSL alone, and fails when a byte moves")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"report.pdf"_s);
    const Session ann{u"ann"_s, std::make_shared<const PrivateKey>(take(PrivateKey::generate()))};
    take(writeSealed(name, "%PDF-1.4 and more", ann));
    CHECK(read(name) == "%PDF-1.4 and more");
    CHECK(read(name + u".sig"_s).size() == 64);
    CHECK(opensslVerifies(name));
    QFile changed(name);
    REQUIRE(changed.open(QIODevice::Append));
    changed.write(" ");
    changed.close();
    CHECK_FALSE(opensslVerifies(name));
}

TEST_CASE("sealed: without a session no signature of an older file stays beside the new one")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.csv"_s);
    const Session ann{u"ann"_s, std::make_shared<const PrivateKey>(take(PrivateKey::generate()))};
    take(writeSealed(name, "old", ann));
    take(writeSealed(name, "new", {}));
    CHECK(read(name) == "new");
    CHECK_FALSE(QFile::exists(name + u".sig"_s));
    CHECK_FALSE(QFile::exists(name + u".pub"_s));
    const auto nowhere = writeSealed(folder.filePath(u"no/such/a.csv"_s), "x", ann);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == u"file.write"_s);
    CHECK(checkWritable(folder.filePath(u"no/such/a.csv"_s)).error().code == u"file.write"_s);
    take(checkWritable(name));
    CHECK(read(name) == "new");                                     // asking changes nothing
    take(checkWritable(folder.filePath(u"b.csv"_s)));
    CHECK_FALSE(QFile::exists(folder.filePath(u"b.csv"_s)));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsSettings.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("files of certificates and keys are refused in words before anything is sent", "[net]")
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"c.pem"_s), key = folder.filePath(u"k.pem"_s), text = folder.filePath(u"t.txt"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=x"_s, u"-keyout"_s, key,
                                              u"-out"_s, certificate, u"-batch"_s});
    REQUIRE(openssl.waitForFinished());
    REQUIRE(openssl.exitCode() == 0);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);

    HttpServer server{QUrl(u"https://models.example"_s), certificate, certificate, key, {}};
    const QSslConfiguration good = take(tlsSettings(server));
    CHECK(good.caCertificates().size() == 1);                       // instead of the system's, not beside them
    CHECK(good.localCertificateChain().size() == 1);
    CHECK_FALSE(good.privateKey().isNull());

    const auto refusal = [&](auto change) {
        HttpServer changed = server;
        change(changed);
        const auto settings = tlsSettings(changed);
        REQUIRE_FALSE(settings.ok());
        CHECK(settings.error().code == u"http.settings"_s);
        CHECK(settings.error().kind == Kind::Malformed);
        return settings.error().text;
    };
    CHECK(refusal([&](HttpServer &s) { s.caFile = folder.filePath(u"absent.pem"_s); }).contains(u"cannot be read"_s));
    CHECK(refusal([&](HttpServer &s) { s.caFile = text; }).contains(u"holds no certificate"_s));
    CHECK(refusal([&](HttpServer &s) { s.keyFile.clear(); }).contains(u"go together"_s));
    CHECK(refusal([&](HttpServer &s) { s.keyFile = text; QFile::setPermissions(text, QFile::ReadOwner); }).contains(u"no RSA or EC key"_s));
    QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther);
    CHECK(refusal([&](HttpServer &) {}).contains(u"Others can read"_s));
}

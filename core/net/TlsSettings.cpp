// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsSettings.h"

#include "core/base/OwnFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 greatestFile = 4 << 20;

Error bad(const QString &text, const QString &mend)
{
    Error error = malformed(u"http.settings"_s, text + u" Nothing was sent."_s, mend);
    error.detail.insert(u"sent"_s, false);
    return error;
}

Result<QByteArray> readFile(const QString &path, const QString &what)
{
    CS_CHECK(OwnFiles::checkForeign(path));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return bad(u"%1, “%2”, cannot be read."_s.arg(what, path), u"Name a PEM file that this account may read."_s);
    return file.read(greatestFile);
}

Result<QList<QSslCertificate>> certificates(const QString &path, const QString &what)
{
    CS_TRY(const QByteArray pem, readFile(path, what));
    const auto found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.isEmpty() || std::any_of(found.begin(), found.end(), [](const QSslCertificate &c) { return c.isNull(); }))
        return bad(u"%1, “%2”, holds no certificate."_s.arg(what, path), u"It must be PEM, beginning with -----BEGIN CERTIFICATE-----."_s);
    return found;
}

Result<QSslKey> privateKey(const HttpServer &server)
{
    const auto others = QFileInfo(server.keyFile).permissions()
                        & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
    if (others)
        return bad(u"Others can read the private key file “%1”."_s.arg(server.keyFile), u"chmod 600, if nobody has used it meanwhile."_s);
    CS_TRY(const QByteArray bytes, readFile(server.keyFile, u"The private key file"_s));
    const Secret pem(bytes);
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
        if (const QSslKey key(pem.reveal(), algorithm, QSsl::Pem, QSsl::PrivateKey, server.keyPassphrase.reveal()); !key.isNull())
            return key;
    return bad(u"The private key file “%1” holds no RSA or EC key that its passphrase opens."_s.arg(server.keyFile),
               u"Check the file, and the passphrase kept in the keychain."_s);
}

} // namespace

Result<QSslConfiguration> tlsSettings(const HttpServer &server)
{
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setProtocol(QSsl::TlsV1_2OrLater);
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!server.caFile.isEmpty()) {
        CS_TRY(const auto authorities, certificates(server.caFile, u"The authorities' file"_s));
        settings.setCaCertificates(authorities);
    }
    if (server.certificateFile.isEmpty() != server.keyFile.isEmpty())
        return bad(u"A client certificate and its private key go together."_s, u"Name both files, or neither."_s);
    if (!server.certificateFile.isEmpty()) {
        CS_TRY(const auto chain, certificates(server.certificateFile, u"The client certificate"_s));
        CS_TRY(const QSslKey key, privateKey(server));
        settings.setLocalCertificateChain(chain);
        settings.setPrivateKey(key);
    }
    return settings;
}

TlsDoubt tlsDoubt(const QList<QSslError> &errors, const QString &plain)
{
    for (const QSslError &each : errors) {
        switch (each.error()) {
        case QSslError::CertificateExpired: return {u"its certificate has run out"_s, u"Its owner must renew it; check this computer's date, too."_s};
        case QSslError::CertificateNotYetValid: return {u"its certificate is not valid yet"_s, u"Check this computer's date."_s};
        case QSslError::HostNameMismatch:
            return {u"its certificate is for another name (%1)"_s.arg(each.certificate().subjectDisplayName().left(80)),
                    u"Use the name that the certificate is for; if it should be this one, somebody may sit between."_s};
        case QSslError::CertificateRevoked:
        case QSslError::CertificateBlacklisted: return {u"its certificate was revoked"_s, u"Ask its owner."_s};
        default: break;
        }
    }
    if (!errors.isEmpty())
        return {u"no authority known here answers for its certificate"_s, u"If the server has an authority of its own, name that authority's certificate file."_s};
    if (plain.contains("wrong version number"_L1) || plain.contains("packet length too long"_L1))
        return {u"it does not speak TLS there"_s, u"Check the port, and whether the address should begin with http://."_s};
    if (plain.contains("certificate"_L1) || plain.contains("alert"_L1))
        return {u"it did not accept how this client shows who it is"_s, u"It may want a client certificate, or another one."_s};
    return {u"TLS could not be agreed on"_s, u"Check the address; an old server may know only TLS that is no longer safe."_s};
}

} // namespace countersign

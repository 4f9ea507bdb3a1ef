// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowServer.h"

#include "core/base/Digest.h"
#include "core/base/OwnFiles.h"
#include "core/base/Text.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Error bad(const QString &text, const QString &mend = {}) { return malformed(u"source.settings"_s, text, mend); }

bool isOurOwn(const QUrl &url) { return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback(); }

} // namespace

Result<MlflowServer> MlflowServer::checked(MlflowServer server)
{
    CS_TRY(server.name, text::slug(server.name, u"The source's name"_s));
    if (server.name == "local"_L1)
        return bad(u"“local” is the workspace's own store."_s, u"Take another name."_s);
    const QUrl &url = server.url;
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return bad(u"“%1” is no address of a server."_s.arg(url.toDisplayString(QUrl::RemoveUserInfo).left(200)), u"It looks like https://models.example:5000 or http://127.0.0.1:5000/prefix."_s);
    if (!url.userInfo().isEmpty())
        return bad(u"The address holds a user or a password; addresses are recorded for ever."_s, u"Give the user with --user, and the password or token by standard input."_s);
    if (url.hasQuery() || url.hasFragment())
        return bad(u"The address ends in a query or a fragment."_s, u"Give it as it stands before “?” and “#”."_s);
    server.url = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (server.url.path() == "/"_L1)
        server.url.setPath({});
    CS_TRY(server.user, text::clean(server.user));
    if ((server.credential == Credential::Basic) == server.user.isEmpty())
        return bad(server.user.isEmpty() ? u"A password needs the user it belongs to."_s : u"A user's name goes with a password only."_s);
    if (server.user.contains(u':'))
        return bad(u"A user's name cannot hold a colon."_s);
    if (server.certificateFile.isEmpty() != server.keyFile.isEmpty())
        return bad(u"A client certificate and its private key go together."_s, u"Name both files, or neither."_s);
    if (server.credential == Credential::ClientCertificate && server.certificateFile.isEmpty())
        return bad(u"A client certificate is wanted, but no file is named."_s);
    if ((!server.caFile.isEmpty() || !server.certificateFile.isEmpty()) && url.scheme() == "http"_L1)
        return bad(u"Certificates are of no use on an address that begins with http://."_s, u"Use https://, or leave them out."_s);
    static const QRegularExpression workspace(u"\\A[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])\\z"_s);
    if (!server.serverWorkspace.isEmpty() && !workspace.match(server.serverWorkspace).hasMatch())
        return bad(u"“%1” is no name of an MLflow workspace."_s.arg(server.serverWorkspace.left(80)), u"2 to 63 of a-z, 0-9 and -, not at the ends."_s);
    return server;
}

QStringList MlflowServer::warnings() const
{
    QStringList warnings;
    if (url.scheme() == "http"_L1 && !isOurOwn(url))
        warnings.append(credential == Credential::None ? u"Nothing is encrypted: whoever is on the way can read and alter what the server says."_s
                                                       : u"Nothing is encrypted: whoever is on the way can read the password or token."_s);
    if (credential == Credential::None && !isOurOwn(url))
        warnings.append(u"The server is asked without saying who we are; if it answers, it answers everybody."_s);
    return warnings;
}

QString credentialWord(MlflowServer::Credential credential)
{
    switch (credential) {
    case MlflowServer::Credential::None: return u"none"_s;
    case MlflowServer::Credential::Basic: return u"basic"_s;
    case MlflowServer::Credential::Bearer: return u"bearer"_s;
    case MlflowServer::Credential::ClientCertificate: break;
    }
    return u"client-certificate"_s;
}

Result<MlflowServer::Credential> credentialOf(const QString &word)
{
    using Credential = MlflowServer::Credential;
    for (const auto credential : {Credential::None, Credential::Basic, Credential::Bearer, Credential::ClientCertificate})
        if (credentialWord(credential) == word)
            return credential;
    return bad(u"“%1” is no kind of credential that this program knows."_s.arg(word.left(80)), u"A newer release may know it."_s);
}

QString mlflowSecretName(const QString &workspaceId, const MlflowServer &server)
{
    const QString origin = server.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    const QString whom = QStringList{credentialWord(server.credential), origin, server.user}.join(u'\n');
    return u"countersign/%1/source/%2/%3"_s.arg(workspaceId, server.name, Digest::of(whom.toUtf8()).hex().left(16));
}

bool needsSecret(const MlflowServer &server)
{
    if (server.credential != MlflowServer::Credential::ClientCertificate)
        return server.credential != MlflowServer::Credential::None;
    QFile key(server.keyFile);
    return OwnFiles::checkForeign(server.keyFile) && key.open(QIODevice::ReadOnly) && key.read(16 << 10).contains("ENCRYPTED"); // of either form of PEM
}

Result<Secret> mlflowSecret(SecretStore &store, const QString &workspaceId, const MlflowServer &server)
{
    if (!needsSecret(server))
        return Secret();
    auto secret = store.read(mlflowSecretName(workspaceId, server));
    if (secret || secret.error().code != "secret.absent"_L1)
        return secret;
    const auto [what, option] = server.credential == MlflowServer::Credential::Basic ? std::pair(u"password"_s, u"password"_s)
                              : server.credential == MlflowServer::Credential::Bearer ? std::pair(u"token"_s, u"token"_s) : std::pair(u"passphrase of the key file"_s, u"passphrase"_s);
    return notFound(u"source.no-secret"_s, u"This computer's keychain holds no %1 for the source “%2”."_s.arg(what, server.name),
                    u"Each person keeps it in the own keychain: countersign source change %1 --%2-stdin."_s.arg(server.name, option));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/Http.h"
#include "core/secrets/SecretStore.h"

namespace countersign {

// How an MLflow server is reached. A value: checked when it is made, and without the secret, which stays in the keychain.
struct MlflowServer
{
    enum class Credential { None, Basic, Bearer, ClientCertificate };

    QString name;                          // the source's
    QUrl url;                              // scheme, host, port, perhaps a prefix
    Credential credential = Credential::None;
    QString user = {};                     // for Basic
    QString caFile = {}, certificateFile = {}, keyFile = {}; // PEM; a certificate may go with any credential
    QString serverWorkspace = {};          // empty: the server's default one

    // Malformed: a URL with a password, a query or another scheme; Basic without a user; a certificate without its key.
    static Result<MlflowServer> checked(MlflowServer);

    // What reads along the way, in words: nothing encrypted, or nobody asked who we are. Empty if neither.
    QStringList warnings() const;
};

// "none", "basic", "bearer", "client-certificate", as records and tables hold it.
QString credentialWord(MlflowServer::Credential);
Result<MlflowServer::Credential> credentialOf(const QString &word);

// Whether signing in there takes something from the keychain: a password, a token, or the passphrase of a key file that has one.
bool needsSecret(const MlflowServer &);
// The keychain's entry of a source: "countersign/<workspace>/source/<name>/<whom it is for>". It holds the password, the token, or
// the passphrase of the key file. Whom it is for are kind, origin and user, so that a source that gets another address finds nothing
// to send there. Reading: an empty Secret where none is needed; NotFound where it is missing.
QString mlflowSecretName(const QString &workspaceId, const MlflowServer &);
Result<Secret> mlflowSecret(SecretStore &, const QString &workspaceId, const MlflowServer &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

// How somebody says who they are. Empty fields mean "find it".
struct Credentials
{
    QString as;                                                     // login
    QString keyFile;                                                // PEM, mode 0600
    Secret keyText;                                                 // PEM from the environment, for pipelines
};

// The login and its key, loaded: key file, environment, practice keys of a sample, then the keychain. Blocks; call it on
// a worker. Errors: NotFound (no key here), Refused (not enrolled, somebody else's), Unreachable (keychain locked),
// Malformed (several logins: choose one).
Result<Session> signIn(Workspace &, const Credentials &);
// The logins whose keys this computer holds, without unlocking anything: for the console's list of persons.
Result<QStringList> practiceLogins(Workspace &);

QString keychainName(const QString &workspaceId, const QString &keyId);
QString practiceKeyFile(const QString &folder, const QString &login);

// A new key, kept in the keychain, or in a new file of mode 0600 if one is named. Gives the public half. Nothing is
// enrolled: that is for an admin.
Result<PublicKey> makeKey(SecretStore &, const QString &workspaceId, const QString &file);

} // namespace countersign

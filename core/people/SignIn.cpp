// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SignIn.h"

#include "core/base/OwnFiles.h"
#include "core/people/People.h"
#include "core/secrets/KeyFile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<Session> sessionOf(Workspace &workspace, PrivateKey key, const QString &as)
{
    CS_TRY(const auto row, workspace.db().row(u"SELECT login FROM login_key WHERE key_id=?"_s, {key.publicKey().keyId()}));
    if (!row)
        return refused(u"core.key.unknown"_s, u"The key %1… is not enrolled in this workspace."_s.arg(key.publicKey().keyId().left(12)),
                       u"Give its public half to an admin: countersign key enroll LOGIN %1"_s.arg(QString::fromLatin1(key.publicKey().base64())));
    if (!as.isEmpty() && row->text(0) != as)
        return refused(u"core.key.foreign"_s, u"This key belongs to %1, not to %2."_s.arg(row->text(0), as), u"Act with your own login and key."_s, {row->text(0)});
    return Session{row->text(0), std::make_shared<const PrivateKey>(std::move(key))};
}

Result<Session> fromKeychain(Workspace &workspace, const QString &as)
{
    CS_TRY(const auto all, keys(workspace.db()));
    QVector<Session> found;
    for (const LoginKey &known : all) {
        if (known.revokedSeq || (!as.isEmpty() && known.login != as))
            continue;
        auto secret = workspace.secrets().read(keychainName(workspace.id(), known.keyId));
        if (!secret && secret.error().code == u"secret.absent"_s)
            continue;
        if (!secret && secret.error().code == u"secret.unavailable"_s) // as in most pipelines; nothing is made anew on this
            return notFound(u"key.absent"_s, u"No key was named, and this computer has no keychain to look into."_s,
                            u"Name a key file with --key-file or COUNTERSIGN_KEY_FILE, or start the keyring service of your desktop."_s);
        if (!secret)
            return std::move(secret).error();                       // locked is not absent
        CS_TRY(auto key, PrivateKey::fromPem(*secret));
        found.append({known.login, std::make_shared<const PrivateKey>(std::move(key))});
        if (!as.isEmpty())
            break;
    }
    if (found.isEmpty())
        return notFound(u"key.absent"_s, as.isEmpty() ? u"This computer's keychain holds no key of this workspace."_s : u"This computer's keychain holds no key of %1."_s.arg(as),
                        u"Make one with “countersign key new” and let an admin enroll it, or name a key file with --key-file."_s);
    QStringList logins;
    for (const Session &session : found)
        logins += session.login;
    logins.removeDuplicates();
    if (logins.size() > 1)
        return malformed(u"key.several"_s, u"The keychain holds keys of several logins: %1."_s.arg(logins.join(u", "_s)), u"Choose one with --as LOGIN."_s);
    return found.first();
}

} // namespace

QString keychainName(const QString &workspaceId, const QString &keyId) { return u"countersign/%1/%2"_s.arg(workspaceId, keyId); }

QString practiceKeyFile(const QString &folder, const QString &login) { return folder + u"/practice-keys/"_s + login + u".pem"_s; }

Result<QStringList> practiceLogins(Workspace &workspace)
{
    if (!workspace.practice())
        return QStringList();
    QStringList logins = QDir(workspace.folder() + u"/practice-keys"_s).entryList({u"*.pem"_s}, QDir::Files, QDir::Name);
    for (QString &login : logins)
        login.chop(4);
    return logins;
}

Result<Session> signIn(Workspace &workspace, const Credentials &credentials)
{
    if (!credentials.keyFile.isEmpty()) {
        CS_TRY(const Secret pem, keyFile::read(credentials.keyFile));
        CS_TRY(auto key, PrivateKey::fromPem(pem));
        return sessionOf(workspace, std::move(key), credentials.as);
    }
    if (!credentials.keyText.isEmpty()) {
        CS_TRY(auto key, PrivateKey::fromPem(credentials.keyText));
        return sessionOf(workspace, std::move(key), credentials.as);
    }
    if (workspace.practice()) {
        CS_TRY(const QStringList logins, practiceLogins(workspace));
        if (credentials.as.isEmpty())
            return malformed(u"key.several"_s, u"This is a sample workspace with practice keys of %1."_s.arg(logins.join(u", "_s)), u"Choose one with --as LOGIN."_s);
        if (logins.contains(credentials.as)) {
            CS_TRY(const Secret pem, keyFile::read(practiceKeyFile(workspace.folder(), credentials.as)));
            CS_TRY(auto key, PrivateKey::fromPem(pem));
            return sessionOf(workspace, std::move(key), credentials.as);
        }
    }
    return fromKeychain(workspace, credentials.as);
}

Result<PublicKey> makeKey(SecretStore &secrets, const QString &workspaceId, const QString &file)
{
    CS_TRY(const PrivateKey key, PrivateKey::generate());
    CS_TRY(const Secret pem, key.toPem());
    if (!file.isEmpty()) {
        CS_CHECK(OwnFiles::checkOutside(file));
        CS_CHECK(keyFile::writeNew(file, pem));
    } else if (const auto kept = secrets.write(keychainName(workspaceId, key.publicKey().keyId()), pem); !kept) {
        Error error = kept.error();
        error.mend = u"Start or unlock the keychain of your desktop and try again, or have the new key written to a file: “countersign init --key-out FILE”, “countersign key new --out FILE”."_s;
        return error;
    }
    return key.publicKey();
}

} // namespace countersign

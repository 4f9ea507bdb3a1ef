// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/NewWorkspace.h"

#include "core/base/Text.h"
#include "core/people/People.h"
#include "core/people/SignIn.h"
#include "core/policy/FirstPolicies.h"
#include "core/secrets/KeyFile.h"
#include "core/workspace/Making.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString nameOf(const NewWorkspace &wanted) { return wanted.name.trimmed().isEmpty() ? QFileInfo(QDir(wanted.folder).absolutePath()).fileName() : wanted.name; }

// `anew`: the folder is new; otherwise a key file that is there already may be that of an interrupted making, and is taken.
Result<PrivateKey> firstKey(const NewWorkspace &wanted, SecretStore &secrets, const QString &workspaceId, bool anew)
{
    const bool ours = !wanted.keyOut.isEmpty() && !anew && QFileInfo::exists(wanted.keyOut);
    if (ours || (wanted.keyOut.isEmpty() && !wanted.key.keyFile.isEmpty())) {
        CS_TRY(const Secret pem, keyFile::read(ours ? wanted.keyOut : wanted.key.keyFile));
        return PrivateKey::fromPem(pem);
    }
    if (wanted.keyOut.isEmpty() && !wanted.key.keyText.isEmpty())
        return PrivateKey::fromPem(wanted.key.keyText);
    CS_TRY(const PublicKey made, makeKey(secrets, workspaceId, wanted.keyOut));
    CS_TRY(const Secret pem, wanted.keyOut.isEmpty() ? secrets.read(keychainName(workspaceId, made.keyId())) : keyFile::read(wanted.keyOut));
    return PrivateKey::fromPem(pem);
}

// The same making again, under its command id: what it made then.
Result<MadeWorkspace> madeBefore(const NewWorkspace &wanted, Surroundings surroundings, const Folds &folds, const Error &otherwise)
{
    if (wanted.commandId.isEmpty())
        return otherwise;
    CS_TRY(auto workspace, Workspace::open(wanted.folder, surroundings, folds));
    CS_TRY(const auto row, workspace->db().row(u"SELECT "_s + recordColumns + u" FROM record WHERE seq=0 AND cmd_id=? AND actor=?"_s, {wanted.commandId, wanted.login}));
    if (!row)
        return otherwise;
    Credentials key = wanted.key;
    if (!wanted.keyOut.isEmpty())
        key = {wanted.login, wanted.keyOut, {}};
    CS_TRY(const Session session, signIn(*workspace, key));
    return MadeWorkspace{std::move(workspace), session, recordFromRow(*row), true};
}

} // namespace

Result<void> checkNewWorkspace(const NewWorkspace &wanted, Surroundings surroundings, const Folds &folds)
{
    CS_CHECK(text::login(wanted.login));
    CS_CHECK(text::clean(nameOf(wanted)));
    if (isHalfMade(wanted.folder))
        return {};
    if (QFileInfo::exists(Workspace::databaseFile(wanted.folder))) {
        auto there = Workspace::open(wanted.folder, surroundings, folds);
        return there ? refused(u"workspace.exists"_s, u"There is a workspace in “%1” already; it was not touched."_s.arg(wanted.folder), u"Open it, or name another folder."_s) : std::move(there).error();
    }
    if (const QDir folder(wanted.folder); folder.exists() && !folder.isEmpty())
        return refused(u"workspace.not-empty"_s, u"The folder “%1” holds other files; nothing was written."_s.arg(wanted.folder), u"Name a new or empty folder."_s);
    if (const QFileInfo out(wanted.keyOut); !wanted.keyOut.isEmpty() && out.exists() && !out.isFile())
        return malformed(u"file.kind"_s, u"“%1” is a folder, pipe or device, not a file; nothing was written."_s.arg(wanted.keyOut), u"Give a path where nothing is yet."_s);
    if (!wanted.keyOut.isEmpty() && QFileInfo::exists(wanted.keyOut))
        return refused(u"key-file.exists"_s, u"“%1” exists already and was left as it is; nothing was written."_s.arg(wanted.keyOut), u"Give a path where nothing is yet, or begin with that key: --key-file instead of --key-out."_s);
    return {};
}

Result<MadeWorkspace> makeWorkspace(const NewWorkspace &wanted, Surroundings surroundings, const Folds &folds)
{
    if (const auto possible = checkNewWorkspace(wanted, surroundings, folds); !possible)
        return possible.error().code == u"workspace.exists"_s ? madeBefore(wanted, surroundings, folds, possible.error()) : Result<MadeWorkspace>(possible.error());
    CS_TRY(const QString login, text::login(wanted.login));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Genesis genesis{nameOf(wanted), id.toLatin1()};
    CS_CHECK(addFirstPolicies(genesis));
    CS_TRY(genesis.name, text::clean(genesis.name));
    CS_TRY(const bool anew, prepareFolder(wanted.folder));     // before the key, so that who comes again knows it for ours
    auto key = firstKey(wanted, surroundings.secrets, id, anew);
    if (!key) {
        const QString database = Workspace::databaseFile(wanted.folder);
        for (const auto &name : {database, database + u"-wal"_s, database + u"-shm"_s})
            QFile::remove(name);
        QDir().rmdir(QDir(wanted.folder).absolutePath());
        return std::move(key).error();
    }
    const Session session{login, std::make_shared<const PrivateKey>(std::move(*key))};
    const Command command{wanted.commandId.isEmpty() ? Command::newId() : wanted.commandId, session, {{u"init"_s, login}}, false};
    CS_TRY(auto workspace, Workspace::create(wanted.folder, surroundings, folds, command, [&](Act &act) { return appendGenesis(act, genesis); }));
    CS_TRY(const auto head, workspace->head());
    return MadeWorkspace{std::move(workspace), session, *head};
}

} // namespace countersign

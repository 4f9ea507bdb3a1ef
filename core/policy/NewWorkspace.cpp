// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/NewWorkspace.h"

#include "core/base/Text.h"
#include "core/people/People.h"
#include "core/people/SignIn.h"
#include "core/policy/FirstPolicies.h"
#include "core/secrets/KeyFile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString nameOf(const NewWorkspace &wanted) { return wanted.name.trimmed().isEmpty() ? QFileInfo(QDir(wanted.folder).absolutePath()).fileName() : wanted.name; }

Result<PrivateKey> firstKey(const NewWorkspace &wanted, SecretStore &secrets, const QString &workspaceId)
{
    if (wanted.keyOut.isEmpty() && !wanted.key.keyFile.isEmpty()) {
        CS_TRY(const Secret pem, keyFile::read(wanted.key.keyFile));
        return PrivateKey::fromPem(pem);
    }
    if (wanted.keyOut.isEmpty() && !wanted.key.keyText.isEmpty())
        return PrivateKey::fromPem(wanted.key.keyText);
    CS_TRY(const PublicKey made, makeKey(secrets, workspaceId, wanted.keyOut));
    CS_TRY(const Secret pem, wanted.keyOut.isEmpty() ? secrets.read(keychainName(workspaceId, made.keyId())) : keyFile::read(wanted.keyOut));
    return PrivateKey::fromPem(pem);
}

} // namespace

Result<void> checkNewWorkspace(const NewWorkspace &wanted, Surroundings surroundings, const Folds &folds)
{
    CS_CHECK(text::login(wanted.login));
    CS_CHECK(text::clean(nameOf(wanted)));
    if (QFileInfo::exists(Workspace::databaseFile(wanted.folder))) {
        auto there = Workspace::open(wanted.folder, surroundings, folds);
        if (!there && there.error().kind == Kind::NotFound)         // what an interrupted making left
            return {};
        return there ? refused(u"workspace.exists"_s, u"There is a workspace in “%1” already; it was not touched."_s.arg(wanted.folder), u"Open it, or name another folder."_s) : std::move(there).error();
    }
    if (const QDir folder(wanted.folder); folder.exists() && !folder.isEmpty())
        return refused(u"workspace.not-empty"_s, u"The folder “%1” holds other files; nothing was written."_s.arg(wanted.folder), u"Name a new or empty folder."_s);
    return {};
}

Result<MadeWorkspace> makeWorkspace(const NewWorkspace &wanted, Surroundings surroundings, const Folds &folds)
{
    CS_CHECK(checkNewWorkspace(wanted, surroundings, folds));
    CS_TRY(const QString login, text::login(wanted.login));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Genesis genesis{nameOf(wanted), id.toLatin1()};
    CS_CHECK(addFirstPolicies(genesis));
    CS_TRY(genesis.name, text::clean(genesis.name));
    CS_TRY(auto key, firstKey(wanted, surroundings.secrets, id));
    const Session session{login, std::make_shared<const PrivateKey>(std::move(key))};
    const Command command{wanted.commandId.isEmpty() ? Command::newId() : wanted.commandId, session, {{u"init"_s, login}}, false};
    CS_TRY(auto workspace, Workspace::create(wanted.folder, surroundings, folds, command, [&](Act &act) { return appendGenesis(act, genesis); }));
    CS_TRY(const auto head, workspace->head());
    return MadeWorkspace{std::move(workspace), session, *head};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Context.h"

#include "core/Effects.h"
#include "core/Folds.h"

#include <QUuid>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

Result<QString> Context::folder() const
{
    const QString named = m_options.workspace.empty() ? qEnvironmentVariable("COUNTERSIGN_WORKSPACE") : QString::fromStdString(m_options.workspace);
    if (named.isEmpty())
        return malformed(u"workspace.unnamed"_s, u"No workspace is named."_s, u"Give --workspace DIR, or set COUNTERSIGN_WORKSPACE."_s);
    if (named.contains(u"://"_s))
        return malformed(u"workspace.engine"_s, u"This program opens workspaces in folders; “%1…” is an address."_s.arg(named.section(u"://"_s, 0, 0)), u"Name a folder."_s);
    return named;
}

Result<Workspace *> Context::workspace(Workspace::Opening opening)
{
    if (!m_workspace) {
        CS_TRY(const QString where, folder());
        CS_TRY(m_workspace, Workspace::open(where, m_surroundings, allFolds(), opening));
    }
    return m_workspace.get();
}

Result<Session> Context::session()
{
    if (m_session)
        return *m_session;
    CS_TRY(Workspace *const opened, workspace());
    CS_TRY(m_session, signIn(*opened, credentials()));
    if (!opened->readOnly() && !m_options.dryRun) {
        CS_TRY(const int finished, recoverEffects(*opened, allEffects(), *m_session));
        if (finished > 0)
            say(u"finished %1 act(s) that an interrupted program had left"_s.arg(finished));
    }
    return *m_session;
}

Credentials Context::credentials() const
{
    Credentials credentials{QString::fromStdString(m_options.as), QString::fromStdString(m_options.keyFile), {}};
    if (credentials.keyFile.isEmpty())
        credentials.keyFile = qEnvironmentVariable("COUNTERSIGN_KEY_FILE");
    if (credentials.keyFile.isEmpty() && qEnvironmentVariableIsSet("COUNTERSIGN_KEY")) {
        say(u"warning: the key is taken from COUNTERSIGN_KEY, which other programs of yours can read; prefer COUNTERSIGN_KEY_FILE"_s);
        credentials.keyText = Secret(qgetenv("COUNTERSIGN_KEY"));
    }
    return credentials;
}

Result<QString> Context::commandId() const
{
    if (m_options.commandId.empty())
        return Command::newId();
    const QUuid id = QUuid::fromString(QString::fromStdString(m_options.commandId));
    if (id.isNull())
        return malformed(u"command.id"_s, u"“%1” is not a command id."_s.arg(QString::fromStdString(m_options.commandId).left(60)), u"Give a UUID, as uuidgen makes."_s);
    return id.toString(QUuid::WithoutBraces);
}

Result<Command> Context::command(const QJsonObject &ask)
{
    CS_TRY(const QString id, commandId());
    CS_TRY(const Session who, session());
    return Command{id, who, ask, m_options.dryRun};
}

bool Context::interactive() const { return !m_options.noInput && !m_options.json && ::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO); }

void Context::say(const QString &text) const
{
    if (!m_options.quiet)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

void Context::close()
{
    if (m_workspace)
        m_workspace->close();
    m_session.reset();
    m_workspace.reset();
}

QJsonObject receiptJson(const Receipt &receipt)
{
    return {{u"seq"_s, receipt.record.seq}, {u"command_id"_s, QString::fromLatin1(receipt.record.cmdId)}, {u"repeated"_s, receipt.repeated}, {u"dry_run"_s, receipt.dryRun}};
}

} // namespace countersign

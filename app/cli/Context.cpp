// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Context.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/base/TerminalText.h"

#include <QDir>
#include <QFileInfo>
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
        if (const auto &differs = m_workspace->memoryFault())       // reading goes on, and everybody is told, also with --quiet
            std::fprintf(stderr, "%s\n", qUtf8Printable(u"warning: this ledger does not match what this computer remembers: %1"_s.arg(differs->text)));
    }
    return m_workspace.get();
}

Result<Session> Context::session(Unfinished unfinished)
{
    if (m_session)
        return *m_session;
    CS_TRY(Workspace *const opened, workspace());
    CS_TRY(m_session, signIn(*opened, credentials()));
    if (unfinished == Unfinished::Now && !opened->readOnly() && !m_options.dryRun) {
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
    // In its one spelling, so that a retry is never taken for another command, nor this for the outcome of an effect (<uuid>/1).
    const QString given = QString::fromStdString(m_options.commandId);
    const QUuid id = QUuid::fromString(given);
    if (id.isNull() || id.toString(QUuid::WithoutBraces) != given)
        return malformed(u"command.id"_s, u"“%1” is not a command id."_s.arg(given.left(60)), u"Give a UUID as uuidgen makes it, in lower case: %1."_s.arg(Command::newId()));
    return given;
}

Result<Command> Context::command(const QJsonObject &ask, Unfinished unfinished)
{
    CS_TRY(const QString id, commandId());
    CS_TRY(const Session who, session(unfinished));
    return Command{id, who, ask, m_options.dryRun};
}

bool Context::interactive() const { return !m_options.noInput && !m_options.json && ::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO); }

void Context::say(const QString &text) const
{
    if (!m_options.quiet)
        std::fprintf(stderr, "%s\n", qUtf8Printable(forTerminal(text)));
}

void Context::close()
{
    if (m_workspace) {
        m_workspace->close();
        const QString heads = m_workspace->stateFolder() + u"/heads"_s;
        if (m_session && !m_workspace->readOnly() && !m_options.dryRun && !(QDir().mkpath(heads) && QFileInfo(heads).isWritable()))
            say(u"warning: %1 cannot be written, so this computer does not remember the checkpoints it sees, and would not notice a ledger that was put back to an older one"_s.arg(m_workspace->stateFolder()));
    }
    m_session.reset();
    m_workspace.reset();
}

QJsonObject receiptJson(const Receipt &receipt)
{
    return {{u"seq"_s, receipt.record.seq}, {u"command_id"_s, QString::fromLatin1(receipt.record.cmdId)}, {u"repeated"_s, receipt.repeated}, {u"dry_run"_s, receipt.dryRun}};
}

} // namespace countersign

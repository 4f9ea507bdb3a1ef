// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OpenWorkspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int lookEveryMs = 500;

} // namespace

OpenWorkspace::OpenWorkspace(std::unique_ptr<Workspace> workspace, Effects effects, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_effects(std::move(effects))
{
    m_watching.setMaxThreadCount(1);
    m_watching.setExpiryTimeout(-1);
    connect(&m_timer, &QTimer::timeout, this, &OpenWorkspace::look);
    m_timer.start(lookEveryMs);
    look();
}

OpenWorkspace::~OpenWorkspace()
{
    m_timer.stop();
    m_watching.waitForDone();
    m_workspace->pool().waitForDone();
    m_workspace->close();
}

void OpenWorkspace::setSession(std::optional<Session> session)
{
    m_session = std::move(session);
    Q_EMIT sessionChanged();
}

std::optional<Command> OpenWorkspace::command(const QJsonObject &ask) const
{
    if (!m_session)
        return {};
    return Command{Command::newId(), *m_session, ask, false};
}

void OpenWorkspace::look()
{
    if (m_looking)
        return;
    m_looking = true;
    runThen(m_watching, this, [workspace = m_workspace.get(), watched = m_watched] {
        const qint64 version = workspace->db().integer(u"PRAGMA data_version"_s).valueOr(-1);
        if (!watched->try_wait())
            watched->count_down();
        return version;
    }, [this](qint64 version) {
        m_looking = false;
        if (version == m_version)
            return;
        const bool first = m_version < 0;
        m_version = version;
        if (!first)
            Q_EMIT changed();
    });
}

} // namespace countersign

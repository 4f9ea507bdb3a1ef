// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OpenWorkspace.h"

#include "core/people/People.h"
#include "ui/models/SourceWatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int lookEveryMs = 500, cachesWaitMs = 2000;

struct Looked { qint64 version, head; };

} // namespace

OpenWorkspace::OpenWorkspace(std::unique_ptr<Workspace> workspace, Effects effects, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_effects(std::move(effects)), m_sources(std::make_unique<SourceWatch>(*m_workspace))
{
    m_watching.setMaxThreadCount(1);
    m_watching.setExpiryTimeout(-1);
    connect(&m_timer, &QTimer::timeout, this, &OpenWorkspace::look);
    m_timer.start(lookEveryMs);
    m_cachesMoved.setSingleShot(true);
    m_cachesMoved.setInterval(cachesWaitMs);
    connect(&m_cachesMoved, &QTimer::timeout, this, &OpenWorkspace::changed);
    connect(this, &OpenWorkspace::changed, this, &OpenWorkspace::readDuties);
    connect(m_sources.get(), &SourceWatch::ended, this, [this](const QVector<Watched> &seen) {
        if (std::any_of(seen.begin(), seen.end(), [](const Watched &each) { return each.source != u"local" && !each.error; }))
            finishLeft();
    });
    look();
}

void OpenWorkspace::finishLeft()
{
    if (m_session && !readOnly())
        m_sources->run(this, [effects = m_effects, session = *m_session](Workspace &workspace) { return recoverEffects(workspace, effects, session); }, [](const Result<int> &) {});
}

OpenWorkspace::~OpenWorkspace()
{
    m_timer.stop();
    m_sources.reset();
    m_watching.waitForDone();
    m_workspace->pool().waitForDone();
    m_workspace->close();
}

void OpenWorkspace::setSession(std::optional<Session> session)
{
    m_session = std::move(session);
    m_auditor = false;
    m_duties.reset();
    Q_EMIT sessionChanged();
    readDuties();
}

QString OpenWorkspace::whyNotWrite() const
{
    if (readOnly())
        return tr("The workspace is open for reading only.");
    if (!m_session)
        return tr("Nobody is signed in. Choose who you are first.");
    return m_auditor ? tr("You are signed in as an auditor: you can read, verify and export everything, and change nothing.") : QString();
}

QString OpenWorkspace::whyNot(QByteArrayView act, const QString &what) const
{
    if (const QString why = whyNotWrite(); !why.isEmpty() || !m_duties)
        return why;
    const QStringList needed = dutiesFor(act);
    if (std::any_of(needed.begin(), needed.end(), [this](const QString &duty) { return m_duties->contains(duty); }))
        return {};
    return tr("%1 needs the duty %2, which %3 does not hold; an admin can grant it.", "an act, duties, a login").arg(what, needed.join(u" / "_s), login());
}

std::optional<Command> OpenWorkspace::command(const QJsonObject &ask)
{
    if (!m_session)
        return {};
    if (m_auditor) {
        Q_EMIT writeRefused();
        return {};
    }
    return Command{Command::newId(), *m_session, ask, false};
}

std::optional<Command> OpenWorkspace::exportCommand(const QJsonObject &ask) const
{
    if (!m_session || readOnly())
        return {};
    return Command{Command::newId(), *m_session, ask, false};
}

// Duties may be granted and revoked while somebody is signed in.
void OpenWorkspace::readDuties()
{
    run(this, [login = login()](Workspace &workspace) -> Result<QStringList> {
        CS_TRY(const QString person, personOf(workspace.db(), login));
        CS_TRY(const auto held, dutiesOf(workspace.db(), person, workspace.clock().now()));
        QStringList duties;
        for (const Duty &each : held)
            duties += each.duty;
        return duties;
    }, [this, login = login()](const Result<QStringList> &duties) {
        if (login != this->login() || !duties)
            return;
        const bool auditor = duties->contains(u"auditor"_s), other = m_duties != *duties;
        m_duties = *duties;
        if (std::exchange(m_auditor, auditor) != auditor)
            Q_EMIT sessionChanged();
        if (other)
            Q_EMIT dutiesChanged();
    });
}

void OpenWorkspace::look()
{
    if (m_looking)
        return;
    m_looking = true;
    runThen(m_watching, this, [workspace = m_workspace.get(), watched = m_watched] {
        const Looked now{workspace->db().integer(u"PRAGMA data_version"_s).valueOr(-1), workspace->db().integer(u"SELECT max(seq) FROM record"_s).valueOr(-1)};
        if (!watched->try_wait())
            watched->count_down();
        return now;
    }, [this](const Looked &now) {
        m_looking = false;
        if (now.version == m_version && now.head == m_head)
            return;
        const bool first = m_version < 0, recorded = now.head != m_head;
        m_version = now.version;
        m_head = now.head;
        if (first)
            return;
        if (!recorded) {
            if (!m_cachesMoved.isActive())
                m_cachesMoved.start();
            return;
        }
        m_cachesMoved.stop();
        Q_EMIT changed();
    });
}

} // namespace countersign

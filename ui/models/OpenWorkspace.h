// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"
#include "core/workspace/Workspace.h"
#include "core/workspace/runThen.h"

#include <QObject>
#include <QTimer>

#include <latch>
#include <memory>
#include <optional>

namespace countersign {

class SourceWatch;

// The workspace a window shows and who acts in it. Every reading and writing runs on the workspace's pool; what comes of
// it reaches the window's thread. `changed` fires when anybody, also another program, has written: at once for a record, a little
// later for caches alone, as a long sync writes them page by page.
class OpenWorkspace : public QObject
{
    Q_OBJECT
public:
    OpenWorkspace(std::unique_ptr<Workspace> workspace, Effects effects, QObject *parent = nullptr);
    ~OpenWorkspace() override;

    QString id() const { return m_workspace->id(); }
    QString name() const { return m_workspace->name(); }
    QString folder() const { return m_workspace->folder(); }
    bool practice() const { return m_workspace->practice(); }
    bool readOnly() const { return m_workspace->readOnly(); }
    // The database or its history was altered behind our back: what, and what to do. Nothing is written then.
    std::optional<Error> fault() const { return m_workspace->alteration() ? m_workspace->alteration() : m_workspace->memoryFault(); }
    const Effects &effects() const { return m_effects; }            // what a promotion or rollback may reach
    SourceWatch &sources() { return *m_sources; }                   // its remote registries
    const std::optional<Session> &session() const { return m_session; } // nothing: look, but decide nothing
    QString login() const { return m_session ? m_session->login : QString(); }
    void setSession(std::optional<Session> session);

    // Nothing is read before the watch has begun, so no change after a reading goes unnoticed.
    // work(Workspace &) on a worker, then done(its result) here, unless `context` has died meanwhile.
    template <class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        runThen(m_workspace->pool(), context, [workspace = m_workspace.get(), watched = m_watched, work = std::move(work)]() mutable {
            watched->wait();
            return work(*workspace);
        }, std::move(done));
    }
    // Holds the duty auditor, so reads, verifies and exports, and does nothing else. Known shortly after the session is.
    bool auditor() const { return m_auditor; }
    // Why whoever looks at this can write nothing, as a sentence for every act that is off; empty if acts may be tried.
    QString whyNotWrite() const;
    // The same for whoever is here to read: acts are absent then, not off (ui/widgets/ReaderNote).
    QString whyReader() const { return m_auditor ? whyNotWrite() : QString(); }
    // Why not one act by its name in core/ledger/DutyTable ("request.open"): also that no duty it needs is held. `what` completes
    // "… needs the duty X". Where the duty is held is not asked here; the act itself refuses elsewhere.
    QString whyNot(QByteArrayView act, const QString &what) const;
    // A command of the person signed in, with a new id. Nothing without a session, and nothing for an auditor.
    std::optional<Command> command(const QJsonObject &ask);
    // The one thing that an auditor appends, too: that an export was made. Nothing where nothing can be written.
    std::optional<Command> exportCommand(const QJsonObject &ask) const;

Q_SIGNALS:
    void changed();
    void sessionChanged();
    void dutiesChanged();                                           // known, a moment after the session is, or granted or revoked since
    void writeRefused();                                            // a page asked an auditor's command: its act should have been off

private:
    void look();
    void readDuties();
    void finishLeft();                                              // a server was reached again: what waited for it is tried, and read back

    std::unique_ptr<Workspace> m_workspace;
    Effects m_effects;
    std::unique_ptr<SourceWatch> m_sources;
    std::optional<Session> m_session;
    QThreadPool m_watching;                                         // one thread, so that data_version is always the same connection's
    std::shared_ptr<std::latch> m_watched = std::make_shared<std::latch>(1);
    QTimer m_timer;
    QTimer m_cachesMoved;
    qint64 m_version = -1, m_head = -1;
    bool m_looking = false;
    bool m_auditor = false;
    std::optional<QStringList> m_duties;                            // of whoever is signed in; nothing until they are read
};

} // namespace countersign

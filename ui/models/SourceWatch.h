// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Watch.h"
#include "core/settings/Setting.h"
#include "core/workspace/runThen.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace countersign {

// Whether a window reads its sources by itself, every minute.
inline const Setting<bool> backgroundSyncSetting(QStringLiteral("sources/background-sync"), true);

// The workspace's remote registries as this window sees them: read in the background once started, or when asked for, one at a
// time, with progress and a way to stop; and whether each could be reached the last time. Waits for networks on threads of its
// own, so that reading the workspace never does.
class SourceWatch : public QObject
{
    Q_OBJECT
public:
    explicit SourceWatch(Workspace &workspace, QObject *parent = nullptr);
    ~SourceWatch() override;

    void start();                                                   // at once, and every minute from then on, where the setting says so
    void sync(const QString &source = {});                          // empty: all, and the pointer files; after the one under way
    void stop();                                                    // the one under way; what was read stays
    bool isSyncing() const { return m_syncing; }
    const SyncProgress &progress() const { return m_progress; }

    // Why nothing can be done that needs this source just now, as a sentence; empty while it can be reached, or nobody has tried.
    QString whyNotReached(const QString &source) const;
    // What became of the last try here; nothing: it went well, or there was none.
    std::optional<Error> trouble(const QString &source) const;
    QStringList unreached() const;                                  // by name

    // Work that waits for a network, then done(its result) here, unless `context` has died meanwhile.
    template <class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        runThen(m_pool, context, [workspace = &m_workspace, work = std::move(work)]() mutable { return work(*workspace); }, std::move(done));
    }

Q_SIGNALS:
    void began();
    void progressed();
    void ended(const QVector<countersign::Watched> &seen);          // not told of when it was stopped
    void stopped(const countersign::Error &error);                  // all of it: on request, or the workspace's own fault
    void reachChanged();

private:
    void next();
    void adopt(const QVector<Watched> &seen, bool all);
    void later();

    Workspace &m_workspace;
    QThreadPool m_pool;
    QTimer m_timer;
    Cancel m_cancel;
    QStringList m_waiting;                                          // sources to sync next; "" is all
    QHash<QString, Error> m_troubles;
    SyncProgress m_progress;
    bool m_syncing = false, m_started = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceWatch.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace countersign {

namespace {

constexpr auto every = 60s, againWhenUnreached = 15s;

// The other side is not there. A locked keychain is ours to open, and another client's sync is no trouble at all.
bool isAway(const Error &error) { return error.kind == Kind::Unreachable && !error.code.startsWith(u"secret."_s) && error.code != u"mirror.busy"_s; }

// Asking again by itself would open the keychain's prompt each minute.
bool needsSomebody(const Error &error) { return error.code.startsWith(u"secret."_s); }

} // namespace

SourceWatch::SourceWatch(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pool.setMaxThreadCount(2);                                    // a sync, and a question beside it
    m_pool.setExpiryTimeout(-1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (backgroundSyncSetting.value())
            sync();
        else
            later();
    });
}

SourceWatch::~SourceWatch()
{
    m_cancel.ask();
    m_pool.waitForDone();
}

void SourceWatch::start()
{
    if (std::exchange(m_started, true) || m_workspace.readOnly())
        return;
    m_timer.start(0);
}

void SourceWatch::later()
{
    if (!m_started)
        return;
    const bool away = std::any_of(m_troubles.begin(), m_troubles.end(), isAway);
    const bool waits = std::any_of(m_troubles.begin(), m_troubles.end(), needsSomebody);
    if (!waits)
        m_timer.start(away ? againWhenUnreached : every);
}

void SourceWatch::sync(const QString &source)
{
    if (!m_waiting.contains(source))
        m_waiting.append(source);
    if (!m_syncing)
        next();
}

void SourceWatch::stop()
{
    m_waiting.clear();
    m_cancel.ask();
}

void SourceWatch::next()
{
    if (m_waiting.isEmpty())
        return later();
    const QString source = m_waiting.takeFirst();
    m_timer.stop();
    m_syncing = true;
    m_cancel = Cancel();
    m_progress = {source, 0, 0};
    Q_EMIT began();
    const OnSync tell = [guard = QPointer<SourceWatch>(this)](const SyncProgress &now) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, now] {
            if (!guard || !guard->m_syncing)
                return;
            guard->m_progress = now;
            Q_EMIT guard->progressed();
        }, Qt::QueuedConnection);
    };
    run(this, [source, tell, cancel = m_cancel](Workspace &workspace) { return watch(workspace, source, tell, cancel); }, [this, source](const Result<QVector<Watched>> &seen) {
        m_syncing = false;
        const auto cancelled = [](const Watched &each) { return each.error && each.error->code == u"cancelled"_s; };
        const auto stop = seen ? std::find_if(seen->begin(), seen->end(), cancelled) : QVector<Watched>::const_iterator();
        if (!seen) {
            Q_EMIT stopped(seen.error());
        } else if (stop != seen->end()) {
            Q_EMIT stopped(*stop->error);
        } else {
            adopt(*seen, source.isEmpty());
            Q_EMIT ended(*seen);
        }
        if (!m_syncing)                                             // somebody may have asked for one meanwhile
            next();
    });
}

void SourceWatch::adopt(const QVector<Watched> &seen, bool all)
{
    const QStringList before = unreached();
    if (all)
        m_troubles.clear();                                         // also those of sources that were removed
    for (const Watched &each : seen) {
        m_troubles.remove(each.source);
        if (each.error && each.error->code != u"mirror.busy"_s)
            m_troubles.insert(each.source, *each.error);
    }
    if (unreached() != before)
        Q_EMIT reachChanged();
}

QStringList SourceWatch::unreached() const
{
    QStringList names;
    for (auto it = m_troubles.begin(); it != m_troubles.end(); ++it)
        if (isAway(it.value()))
            names += it.key();
    names.sort();
    return names;
}

QString SourceWatch::whyNotReached(const QString &source) const
{
    const auto found = m_troubles.constFind(source);
    return found == m_troubles.constEnd() || !isAway(*found) ? QString() : tr("%1 cannot be reached, and this needs it: %2").arg(source, found->text);
}

std::optional<Error> SourceWatch::trouble(const QString &source) const
{
    const auto found = m_troubles.constFind(source);
    return found == m_troubles.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace countersign

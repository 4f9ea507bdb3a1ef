// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Freshness.h"

#include "ui/models/SourceWatch.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

Freshness::Freshness(OpenWorkspace &open, QObject *parent) : QObject(parent), m_open(open)
{
    connect(&open, &OpenWorkspace::changed, this, &Freshness::read);
    SourceWatch &watch = open.sources();
    connect(&watch, &SourceWatch::began, this, &Freshness::changed);
    connect(&watch, &SourceWatch::ended, this, &Freshness::read);
    connect(&watch, &SourceWatch::stopped, this, &Freshness::read);
    connect(&watch, &SourceWatch::reachChanged, this, &Freshness::changed);
    read();
}

void Freshness::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_open.run(this, [](Workspace &workspace) -> Result<QVector<MirrorState>> {
        QVector<MirrorState> states;
        CS_TRY(const auto all, sources(workspace.db()));
        for (const Source &each : all) {
            CS_TRY(const MirrorState state, mirrorState(workspace.db(), each.name, workspace.clock().now()));
            states.append(state);
        }
        return states;
    }, [this](const Result<QVector<MirrorState>> &states) {
        m_reading = false;
        if (states) {
            m_states = *states;
            Q_EMIT changed();
        }
        if (std::exchange(m_again, false))
            read();
    });
}

bool Freshness::isSyncing() const { return m_open.sources().isSyncing(); }

QStringList Freshness::names() const
{
    QStringList names;
    for (const MirrorState &each : m_states)
        names += each.source;
    return names;
}

std::optional<UtcTime> Freshness::asOf(const QString &source) const
{
    const auto found = std::find_if(m_states.begin(), m_states.end(), [&](const MirrorState &each) { return each.source == source; });
    return found == m_states.end() ? std::nullopt : found->asOf;
}

QString Freshness::asOfText(const QString &source) const
{
    const auto at = asOf(source);
    return at ? tr("as of %1").arg(ShownTime::minute(*at)) : tr("never read");
}

QString Freshness::line() const
{
    if (m_states.isEmpty())
        return {};
    if (isSyncing())
        return tr("Reading the remote registries…");
    if (const QStringList away = m_open.sources().unreached(); !away.isEmpty())
        return away.size() == 1 ? tr("%1 cannot be reached, %2").arg(away.first(), asOfText(away.first())) : tr("%1 cannot be reached").arg(listed(away));
    for (const MirrorState &each : m_states)
        if (m_open.sources().trouble(each.source))
            return tr("%1 was not read: see Connections").arg(each.source);
    const auto oldest = std::min_element(m_states.begin(), m_states.end(), [](const MirrorState &a, const MirrorState &b) { return !a.asOf || (b.asOf && *a.asOf < *b.asOf); });
    return m_states.size() == 1 ? tr("%1 %2", "a remote source, and as of when").arg(oldest->source, asOfText(oldest->source)) : tr("%n remote source(s), the oldest %1", nullptr, int(m_states.size())).arg(asOfText(oldest->source));
}

QString Freshness::offline() const
{
    QStringList away;
    for (const QString &name : m_open.sources().unreached())
        away += tr("%1 (%2)").arg(name, asOfText(name));
    return away.isEmpty() ? QString() : tr("Cannot be reached: %1. What needs it is off until it answers; everything can still be looked at.").arg(listed(away));
}

} // namespace countersign

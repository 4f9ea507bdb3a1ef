// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVector>

#include <optional>

namespace countersign {

// Where the user has been, for Back and Forward: the newest hundred places.
class History
{
public:
    struct Place
    {
        QString pageId;
        QString id;
        friend bool operator==(const Place &, const Place &) = default;
    };

    void visit(const Place &place)
    {
        if (m_at >= 0 && m_places.at(m_at) == place)
            return;
        m_places.resize(m_at + 1);
        m_places.append(place);
        if (m_places.size() > 100)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back() { return canGoBack() ? std::optional(m_places.at(--m_at)) : std::nullopt; }
    std::optional<Place> forward() { return canGoForward() ? std::optional(m_places.at(++m_at)) : std::nullopt; }
    void clear()
    {
        m_places.clear();
        m_at = -1;
    }

private:
    QVector<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace countersign

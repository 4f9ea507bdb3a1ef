// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/mirror/Mirror.h"
#include "ui/models/OpenWorkspace.h"

namespace countersign {

// How old what is shown of the remote registries is, in words: for the line beside a title and for the band while one of them
// cannot be reached.
class Freshness : public QObject
{
    Q_OBJECT
public:
    explicit Freshness(OpenWorkspace &open, QObject *parent = nullptr);

    bool any() const { return !m_states.isEmpty(); }                // there are remote registries
    bool isSyncing() const;
    QString line() const;                                           // "hub as of 07:47 UTC"
    QString offline() const;                                        // empty while all can be reached
    QStringList names() const;
    std::optional<UtcTime> asOf(const QString &source) const;       // nothing: never read
    QString asOfText(const QString &source) const;                  // "as of …", or that it was never read

Q_SIGNALS:
    void changed();

private:
    void read();

    OpenWorkspace &m_open;
    QVector<MirrorState> m_states;
    bool m_reading = false, m_again = false;
};

} // namespace countersign

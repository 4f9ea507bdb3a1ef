// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"

#include <QObject>
#include <QTimer>

namespace countersign {

class DenseTable;
class OpenWorkspace;
class VersionTable;

// Has the gates of the versions in view evaluated on a worker, as rows come into view and after each change: a gate is a whole
// case, so nobody pays for a hundred thousand of them to look at thirty.
class GatesInView : public QObject
{
    Q_OBJECT
public:
    GatesInView(OpenWorkspace &workspace, DenseTable &table, VersionTable &versions, QObject *parent);

    bool isReading() const { return m_reading || m_soon.isActive(); }

Q_SIGNALS:
    void shown();                                                   // some more of them
    void failed(const countersign::Error &error);

private:
    void read();

    OpenWorkspace &m_workspace;
    DenseTable &m_table;
    VersionTable &m_versions;
    QTimer m_soon;
    int m_round = 0;                                                // of what the table shows; what was asked of an older one is dropped
    bool m_reading = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"

#include <QObject>
#include <QProcess>

namespace countersign {

// Makes the sample workspace by running the command line program beside this one. It is made in a folder of its own and
// moved into place when whole, so an interrupted making leaves nothing that looks like a workspace.
class SampleProgram : public QObject
{
    Q_OBJECT
public:
    SampleProgram();

    static QString folder();
    static bool exists();
    void start();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void cancel();

Q_SIGNALS:
    void made(const QString &folder);
    void failed(const countersign::Error &error);

private:
    void ended(int code);

    QProcess m_process;
    QString m_making;
};

} // namespace countersign

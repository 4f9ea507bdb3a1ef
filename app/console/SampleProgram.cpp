// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SampleProgram.h"

#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString home() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/countersign"_s; }

// Installed, both programs are in one folder; in a build tree they are neighbours.
QString program()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = QStandardPaths::findExecutable(u"countersign"_s, {here, here + u"/../cli"_s});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"countersign"_s) : beside;
}

Error notMade(const QString &why)
{
    return fault(u"sample.not-made"_s, SampleProgram::tr("The sample workspace was not made; nothing was kept of it. %1").arg(why).trimmed(),
                 SampleProgram::tr("Try again, or make one yourself: countersign init DIR --sample"));
}

} // namespace

SampleProgram::SampleProgram()
{
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) { ended(status == QProcess::NormalExit ? code : -1); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(notMade(m_process.errorString()));
    });
}

QString SampleProgram::folder() { return home() + u"/sample"_s; }

bool SampleProgram::exists() { return QFile::exists(Workspace::databaseFile(folder())); }

void SampleProgram::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    const QString found = program();
    if (found.isEmpty()) {
        Q_EMIT failed(notMade(tr("The program “countersign” is neither beside this one nor in PATH.")));
        return;
    }
    const QString parent = home() + u"/making"_s;
    m_making = parent + u"/sample"_s;
    QDir(parent).removeRecursively();
    QDir().mkpath(parent);
    m_process.start(found, {u"init"_s, m_making, u"--sample"_s});
}

void SampleProgram::cancel() { m_process.kill(); }

void SampleProgram::ended(int code)
{
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    if (code == 0 && QDir().rename(m_making, folder())) {
        QDir(home() + u"/making"_s).removeRecursively();
        Q_EMIT made(folder());
        return;
    }
    QDir(home() + u"/making"_s).removeRecursively();
    Q_EMIT failed(notMade(code == 0 ? tr("%1 is in the way.").arg(folder()) : said.left(500)));
}

} // namespace countersign

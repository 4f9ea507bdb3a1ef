// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool waitFor(const std::function<bool()> &ready)
{
    QElapsedTimer since;
    since.start();
    QApplication::processEvents();
    while (!ready() && since.elapsed() < 60'000) {
        QThread::msleep(2);
        QApplication::processEvents();
    }
    // A layout within a layout is told of a new size one round of events later than its own.
    for (int round = 0; round < 16; ++round)
        QApplication::processEvents();
    return ready();
}

bool take(MainWindow &window, Page *page, const QString &id, const QString &file)
{
    window.openPage(page->id(), id);
    if (!waitFor([page] { return !page->isLoading(); })) {
        QTextStream(stderr) << u"%1 did not finish loading.\n"_s.arg(page->title());
        return false;
    }
    if (window.grab().save(file))
        return true;
    QTextStream(stderr) << u"%1 cannot be written.\n"_s.arg(file);
    return false;
}

bool takeAll(MainWindow &window, Theme &theme, const QDir &into)
{
    for (const auto &[choice, scheme] : {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        theme.setChoice(choice);
        for (Page *page : window.pages()) {
            if (!take(window, page, {}, into.filePath(u"%1-%2.png"_s.arg(page->id(), scheme))))
                return false;
            for (qsizetype i = 0; i < page->showcase().size(); ++i) { // what one detail loads may add another
                const QString detail = page->showcase()[i];
                if (!take(window, page, detail.section(u'=', 1), into.filePath(u"%1-%2-%3.png"_s.arg(page->id(), detail.section(u'=', 0, 0), scheme))))
                    return false;
            }
        }
    }
    return true;
}

} // namespace

int takeScreenshots(MainWindow &window, Theme &theme, const Screenshots &wanted, const std::function<void()> &openWorkspace, const std::function<bool()> &settled)
{
    const QDir into(wanted.folder);
    if (!into.mkpath(u"."_s)) {
        QTextStream(stderr) << u"The folder %1 cannot be made.\n"_s.arg(into.absolutePath());
        return 1;
    }
    window.resize(wanted.size);
    window.show();
    if (!takeAll(window, theme, into))
        return 1;
    openWorkspace();
    if (!waitFor(settled)) {
        QTextStream(stderr) << u"The workspace did not open in a minute.\n"_s;
        return 1;
    }
    if (!takeAll(window, theme, into))
        return 1;
    QTextStream(stdout) << into.absolutePath() << '\n';
    return 0;
}

int takeMatrix(const QString &folder, const QStringList &arguments)
{
    for (const QString &size : {u"1280x800"_s, u"1920x1080"_s}) {
        for (const int percent : {100, 200}) {
            for (const QString &direction : {u"ltr"_s, u"rtl"_s}) {
                QProcess again;
                QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
                surroundings.insert(u"QT_SCALE_FACTOR"_s, QString::number(percent / 100));
                again.setProcessEnvironment(surroundings);
                again.setProcessChannelMode(QProcess::ForwardedChannels);
                QStringList each = arguments + QStringList{u"--screenshots"_s, QDir(folder).filePath(u"%1-%2-%3"_s.arg(size, QString::number(percent), direction)), u"--size"_s, size};
                if (direction == u"rtl")
                    each += u"-reverse"_s;
                again.start(QCoreApplication::applicationFilePath(), each);
                if (!again.waitForFinished(-1) || again.exitStatus() != QProcess::NormalExit || again.exitCode() != 0) {
                    QTextStream(stderr) << u"The pictures of %1 at %2 %, %3, could not be made.\n"_s.arg(size, QString::number(percent), direction);
                    return 1;
                }
            }
        }
    }
    return 0;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screenshots.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>
#include <QThread>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool waitFor(const std::function<bool()> &ready, int patienceMs = 60'000)
{
    QElapsedTimer since;
    since.start();
    QApplication::processEvents();
    while (!ready() && since.elapsed() < patienceMs) {
        QThread::msleep(2);
        QApplication::processEvents();
    }
    // A layout within a layout is told of a new size one round of events later than its own.
    for (int round = 0; round < 16; ++round)
        QApplication::processEvents();
    return ready();
}

// A dialog for files would wait for somebody to choose one.
class ClosesFileDialogs : public QObject
{
public:
    ClosesFileDialogs()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            if (auto *dialog = qobject_cast<QFileDialog *>(watched))
                QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
        return false;
    }
};

// The pictures of one scheme: each page and the details it names; of each, once, the menus of its buttons and the sheets behind
// those that end in “…”, of which none is confirmed; then what the menus open.
class Album
{
public:
    Album(MainWindow &window, const QDir &into, const QString &scheme) : m_window(window), m_into(into), m_scheme(scheme) {}

    bool takePages()
    {
        for (Page *page : m_window.pages()) {
            if (!takePage(page, page->id(), {}))
                return false;
            for (qsizetype i = 0; i < page->showcase().size(); ++i) { // what one detail loads may add another
                const QString detail = page->showcase()[i];
                if (!takePage(page, page->id() + u'-' + detail.section(u'=', 0, 0), detail.section(u'=', 1)))
                    return false;
            }
        }
        return true;
    }

    bool takeMenus()
    {
        for (QAction *action : m_window.menus().actions())
            if (action->isVisible() && !takeMenu(*action->menu(), u"menu-"_s + slug(action->text())))
                return false;
        for (const auto &[name, open] : {std::pair(u"shortcuts"_s, &Menus::shortcutsRequested), std::pair(u"palette"_s, &Menus::paletteRequested)}) {
            Q_EMIT (m_window.menus().*open)();
            if (!takeSheets(name))
                return false;
        }
        if (!m_window.menus().hasTour())
            return true;
        Q_EMIT m_window.menus().tourRequested();
        QPointer<QAbstractButton> next;                             // of this tour: the one before is gone only when the program comes to rest
        const auto find = [&] {
            const auto all = m_window.findChildren<QAbstractButton *>(u"tourNext"_s);
            const auto visible = std::find_if(all.begin(), all.end(), [](const QAbstractButton *each) { return each->isVisible(); });
            next = visible == all.end() ? nullptr : *visible;
            return next && !isReading();
        };
        if (!waitFor(find, 10'000)) {
            QTextStream(stderr) << u"The tour did not begin.\n"_s;
            return false;
        }
        for (int step = 1; next && next->isVisible(); ++step) {
            if (!save(m_window, u"tour-%1"_s.arg(step)))
                return false;
            next->click();
            waitFor([this] { return !isReading(); });
        }
        return true;
    }

private:
    // What a page or a sheet has asked for is on its way.
    bool isReading() const { return m_window.currentPage()->isLoading() || QThreadPool::globalInstance()->activeThreadCount() > 0; }

    static QString slug(QString text) { return text.remove(u'&').toLower().replace(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), u"-"_s).remove(QRegularExpression(u"^-|-$"_s)); }

    bool save(QWidget &widget, const QString &name) const
    {
        const QString file = m_into.filePath(u"%1-%2.png"_s.arg(name, m_scheme));
        if (widget.grab().save(file))
            return true;
        QTextStream(stderr) << u"%1 cannot be written.\n"_s.arg(file);
        return false;
    }

    bool takePage(Page *page, const QString &name, const QString &id)
    {
        m_window.openPage(page->id(), id);
        if (!waitFor([page] { return !page->isLoading(); })) {
            QTextStream(stderr) << u"%1 did not finish loading.\n"_s.arg(page->title());
            return false;
        }
        return save(m_window, name) && press(page, name, id);
    }

    bool press(Page *page, const QString &name, const QString &id)
    {
        write(*page, u"Looked at the evidence section by section, and at the plan"_s); // some acts are off without a reason
        const auto now = page->findChildren<QAbstractButton *>();
        for (const QPointer<QAbstractButton> &button : QList<QPointer<QAbstractButton>>(now.begin(), now.end())) {
            if (!button || !button->isVisible() || !button->isEnabled())
                continue;
            auto *tool = qobject_cast<QToolButton *>(button.data());
            QMenu *menu = tool ? tool->menu() : nullptr;
            const QString called = slug(button->text().isEmpty() ? button->accessibleName() : button->text()), key = page->id() + called;
            if (m_pressed.contains(key) || (!menu && !button->text().endsWith(u'…')))
                continue;
            m_pressed += key;
            if (menu) {
                if (!takeMenu(*menu, name + u"-menu-"_s + called))
                    return false;
                continue;
            }
            button->click();
            if (!takeSheets(name + u"-sheet-"_s + called))
                return false;
            page->open(id);
            waitFor([page] { return !page->isLoading(); });
        }
        write(*page, {});
        return true;
    }

    static void write(const Page &page, const QString &reason)
    {
        for (QPlainTextEdit *each : page.findChildren<QPlainTextEdit *>())
            if (each->isVisible() && !each->isReadOnly())
                each->setPlainText(reason);
    }

    bool takeMenu(QMenu &menu, const QString &name)
    {
        Q_EMIT menu.aboutToShow();
        menu.popup({0, 0});
        waitFor([&menu] { return menu.isVisible(); }, 1'000);
        const bool saved = save(menu, name);
        menu.hide();
        return saved;
    }

    bool takeSheets(const QString &name)
    {
        waitFor([this] { return !isReading(); });
        for (QDialog *sheet : m_window.findChildren<QDialog *>()) {
            if (!sheet->isVisible())
                continue;
            const bool saved = save(*sheet, name);
            sheet->close();
            waitFor([guard = QPointer(sheet)] { return !guard || !guard->isVisible(); });
            return saved;
        }
        return save(m_window, name);                                // it goes on in place
    }

    MainWindow &m_window;
    const QDir &m_into;
    QString m_scheme;
    QSet<QString> m_pressed;
};

bool takeAll(MainWindow &window, Theme &theme, const QDir &into)
{
    for (const auto &[choice, scheme] : {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        theme.setChoice(choice);
        Album album(window, into, scheme);
        if (!window.pages().empty() && (!album.takePages() || !album.takeMenus()))
            return false;
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
    const ClosesFileDialogs closesFileDialogs;
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

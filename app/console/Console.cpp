// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Console.h"

#include "app/console/RecentWorkspaces.h"
#include "core/workspace/Link.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/shell/onScreen.h"
#include "ui/style/Type.h"
#include "ui/widgets/FilterBar.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// One JSON object a window: {"as","filters","folder","id","page"}; "as" only of the sample's people, whose keys are worth nothing.
const Setting<QStringList> windowsSetting(u"session/windows"_s);

constexpr int longestFrameMs = 300;

class QuitsWhenPainted : public QObject
{
public:
    explicit QuitsWhenPainted(QEventLoop &loop) : m_loop(loop) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop &m_loop;
};

} // namespace

Console::Console(const Options &options) : m_options(options), m_theme(options.theme.value_or(themeSetting.value()))
{
    connect(&m_service, &ConsoleService::started, this, &Console::begin);
}

int Console::run()
{
    if (!m_options.screenshots.folder.isEmpty()) {
        loadResources();
        WorkspaceWindow &window = m_options.start.open.isEmpty() ? emptyWindow() : newWindow();
        return takeScreenshots(window.window(), m_theme, m_options.screenshots, [&] {
            if (!m_options.start.open.isEmpty())
                window.open(m_options.start.open, m_options.start.as, m_options.start.keyFile);
        }, [&window] { return window.isSettled(); });
    }
    if (m_service.claim(m_options.start) == ConsoleService::Claim::HandedOver)
        return 0;
    showFrame();
    loadResources();
    if (!m_options.start.open.isEmpty() || !restore(m_options.start))
        begin(m_options.start);
    return QApplication::exec();
}

// Reading fonts and making menus takes half of the time until something can be seen, so the window comes before them.
void Console::showFrame()
{
    m_frame = std::make_unique<MainWindow>(m_theme, MainWindow::Furnished::Later);
    QEventLoop loop;
    QuitsWhenPainted painted(loop);
    m_frame->installEventFilter(&painted);
    m_frame->show();
    QTimer::singleShot(longestFrameMs, &loop, &QEventLoop::quit);
    loop.exec();
}

WorkspaceWindow &Console::newWindow()
{
    std::unique_ptr<MainWindow> frame = m_frame ? std::move(m_frame) : std::make_unique<MainWindow>(m_theme, MainWindow::Furnished::Later);
    frame->furnish();
    m_windows.push_back(std::make_unique<WorkspaceWindow>(ConsoleParts{m_theme, m_clock, m_http, m_secrets, m_notices}, std::move(frame)));
    WorkspaceWindow *window = m_windows.back().get();
    if (m_windows.size() > 1 && !m_windows.front()->window().isMaximized())
        window->window().move(m_windows.at(m_windows.size() - 2)->window().pos() + QPoint(32, 32));
    connect(window, &WorkspaceWindow::newWindowRequested, this, [this] { emptyWindow().window().show(); });
    connect(window, &WorkspaceWindow::newWorkspaceRequested, this, [this] {
        WorkspaceWindow &fresh = emptyWindow();
        fresh.makeWorkspace();
        fresh.window().show();
    });
    connect(window, &WorkspaceWindow::quitRequested, this, &Console::quit);
    connect(window, &WorkspaceWindow::closed, this, [this, window] { forget(window); });
    connect(window, &WorkspaceWindow::opened, this, [this] {
        remember();
        for (const auto &each : m_windows)
            each->showRecent();
    });
    keepOnScreen(window->window());
    return *window;
}

WorkspaceWindow &Console::emptyWindow()
{
    WorkspaceWindow &window = newWindow();
    window.welcome();
    return window;
}

WorkspaceWindow *Console::windowOf(const QString &folder) const
{
    const QString wanted = QFileInfo(folder).canonicalFilePath();
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &window) {
        return !window->folder().isEmpty() && QFileInfo(window->folder()).canonicalFilePath() == wanted;
    });
    return found == m_windows.end() ? nullptr : found->get();
}

// What is open is meant before what was opened once: two workspaces may have one name.
Result<QString> Console::folderNamed(const QString &nameOrId) const
{
    const auto open = std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &window) { return window->isCalled(nameOrId); });
    return open == m_windows.end() ? folderOfWorkspace(nameOrId) : Result<QString>((*open)->folder());
}

void Console::begin(const Start &start)
{
    if (start.open.startsWith(u"countersign:"_s, Qt::CaseInsensitive)) {
        const auto link = Link::fromText(start.open);
        const auto folder = link ? folderNamed(link->workspace) : Result<QString>(link.error());
        if (folder)
            return openFolder(start, *folder, placeOf(*link));
        WorkspaceWindow &window = m_windows.empty() ? emptyWindow() : *m_windows.back();
        window.say(folder.error());
        return window.bringForward(start.token);
    }
    if (!start.open.isEmpty())
        return openFolder(start, start.open, {});
    (m_windows.empty() ? emptyWindow() : *m_windows.back()).bringForward(start.token);
}

// In the window that shows it already, unless somebody else is to act; else in one that shows none, or a new one.
void Console::openFolder(const Start &start, const QString &folder, const PagePlace &place)
{
    if (WorkspaceWindow *there = windowOf(folder); there && start.as.isEmpty() && start.keyFile.isEmpty()) {
        if (!place.pageId.isEmpty())
            there->openPlace(place);
        return there->bringForward(start.token);
    }
    const auto free = std::find_if(m_windows.begin(), m_windows.end(), [](const auto &window) { return window->folder().isEmpty(); });
    WorkspaceWindow &window = free == m_windows.end() ? newWindow() : **free;
    window.open(folder, start.as, start.keyFile, place);
    window.bringForward(start.token);
}

// What was open when the program ended. Nothing is opened if that is not wanted, or nothing was.
bool Console::restore(const Start &start)
{
    const QStringList lines = restoreSetting.value() ? windowsSetting.value() : QStringList();
    for (const QString &line : lines) {
        const QJsonObject each = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString folder = each[u"folder"_s].toString();
        if (folder.isEmpty())
            continue;
        WorkspaceWindow &window = newWindow();
        window.open(folder, start.as.isEmpty() ? each[u"as"_s].toString() : start.as, start.keyFile, {each[u"page"_s].toString(), each[u"id"_s].toString()});
        QMap<QString, QString> filters;
        const QJsonObject kept = each[u"filters"_s].toObject();
        for (auto it = kept.begin(); it != kept.end(); ++it)
            filters.insert(it.key(), it.value().toString());
        window.setFilters(filters);
        window.window().show();
    }
    return !m_windows.empty();
}

void Console::remember() const
{
    QStringList lines;
    for (const auto &window : m_windows) {
        if (window->folder().isEmpty())
            continue;
        const History::Place place = window->window().place();
        QJsonObject filters;
        const QMap<QString, QString> shown = FilterBar::textsIn(window->window());
        for (auto it = shown.begin(); it != shown.end(); ++it)
            filters.insert(it.key(), it.value());
        const QJsonObject each{{u"filters"_s, filters}, {u"folder"_s, window->folder()}, {u"page"_s, place.pageId}, {u"id"_s, place.id}, {u"as"_s, window->practiceLogin()}};
        lines.append(QString::fromUtf8(QJsonDocument(each).toJson(QJsonDocument::Compact)));
    }
    windowsSetting.set(lines);
}

// The last window that goes is what was open at the end; of several, those that stay.
void Console::forget(WorkspaceWindow *window)
{
    if (m_quitting)
        return;
    if (m_windows.size() == 1)
        remember();
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), [window](const auto &each) { return each.get() == window; });
    if (found != m_windows.end() && m_windows.size() > 1) {
        found->release()->deleteLater();
        m_windows.erase(found);
        remember();
    }
}

void Console::quit()
{
    remember();
    m_quitting = true;
    QApplication::closeAllWindows();
    m_quitting = false;
}

} // namespace countersign

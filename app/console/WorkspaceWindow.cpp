// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/WorkspaceWindow.h"

#include "app/console/RecentWorkspaces.h"
#include "app/console/placesOf.h"
#include "app/console/sampleTour.h"
#include "app/console/windowWords.h"
#include "core/Effects.h"
#include "core/Folds.h"
#include "core/workspace/Audit.h"
#include "core/workspace/stateFolder.h"
#include "ui/models/Freshness.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/all.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/pages/welcome/WelcomePage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(WorkspaceWindow) };

} // namespace

WorkspaceWindow::WorkspaceWindow(const ConsoleParts &parts, std::unique_ptr<MainWindow> window)
    : m_theme(parts.theme), m_notices(parts.notices), m_surroundings{parts.clock, parts.http, parts.secrets, stateFolder()}, m_held(std::move(window))
{
    connectMenus();
    connect(&m_window, &MainWindow::closed, this, &WorkspaceWindow::closed);
    connect(&m_window, &MainWindow::copyLinkRequested, this, [this](const QString &pageId, const QString &id) {
        if (m_workspace)
            QApplication::clipboard()->setText(linkOf(*m_workspace, {pageId, id}));
    });
    connect(&m_window.messages(), &MessageBar::actionTriggered, this, &WorkspaceWindow::messageAction);
    connect(&m_sample, &SampleProgram::made, this, [this](const QString &folder) { m_window.messages().clear(); open(folder); });
    connect(&m_sample, &SampleProgram::failed, this, [this](const Error &error) { m_window.messages().clear(); say(error); });
    connect(&m_notices, &Notices::activated, this, [this](const QString &subject, const QString &token) {
        if (!m_workspace || subject != m_workspace->id())
            return;
        m_window.openPage(u"approvals"_s, m_newsRequest);
        bringForward(token);
    });
}

WorkspaceWindow::~WorkspaceWindow()
{
    if (m_workspace)
        m_notices.withdraw(m_workspace->id());
    m_window.setPages({});
}

void WorkspaceWindow::connectMenus()
{
    const Menus *menus = &m_window.menus();
    connect(menus, &Menus::newWindowRequested, this, &WorkspaceWindow::newWindowRequested);
    connect(menus, &Menus::quitRequested, this, &WorkspaceWindow::quitRequested);
    connect(menus, &Menus::newWorkspaceRequested, this, [this] {
        if (m_workspace)
            Q_EMIT newWorkspaceRequested();
        else
            makeWorkspace();
    });
    connect(menus, &Menus::openWorkspaceRequested, this, &WorkspaceWindow::chooseFolder);
    connect(menus, &Menus::recentChosen, this, [this](const QString &folder) { open(folder); });
    connect(menus, &Menus::sampleRequested, this, &WorkspaceWindow::openSample);
    connect(menus, &Menus::keyFileRequested, this, &WorkspaceWindow::chooseKeyFile);
    connect(menus, &Menus::personChosen, this, [this](const QString &login) { signIn({login, {}, {}}); });
    connect(menus, &Menus::tourRequested, this, &WorkspaceWindow::startTour);
}

void WorkspaceWindow::bringForward(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toLatin1());          // where Qt's Wayland part looks for it
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void WorkspaceWindow::welcome()
{
    QVector<WelcomePage::Recent> recent;
    for (const RecentWorkspace &each : recentWorkspaces())
        recent.append({each.name, each.folder});
    m_welcome = new WelcomePage(recent);
    connect(m_welcome, &WelcomePage::openWorkspaceRequested, this, &WorkspaceWindow::chooseFolder);
    connect(m_welcome, &WelcomePage::recentChosen, this, [this](const QString &folder) { open(folder); });
    connect(m_welcome, &WelcomePage::sampleRequested, this, &WorkspaceWindow::openSample);
    connect(m_welcome, &WelcomePage::makeRequested, this, &WorkspaceWindow::make);
    m_window.setPages({m_welcome, new SettingsPage(m_theme)});
    m_window.menus().setTour(Words::tr("The tour is through the sample workspace: open it first, in this menu."));
    showRecent();
}

void WorkspaceWindow::showRecent()
{
    QVector<Menus::Recent> recent;
    for (const RecentWorkspace &each : recentWorkspaces())
        recent.append({nameApart(each.name, each.folder), each.folder});
    m_window.menus().setRecent(recent);
}

void WorkspaceWindow::open(const QString &folder, const QString &as, const QString &keyFile, const PagePlace &place)
{
    m_settled = false;
    m_opening = folder;
    m_as = as;
    m_keyFile = keyFile;
    m_wanted = place;
    if (!m_workspace && !m_welcome)
        m_window.wait(Words::tr("Opening %1…").arg(QFileInfo(folder).fileName()));
    runThen(*QThreadPool::globalInstance(), this, [folder, surroundings = m_surroundings] { return Workspace::open(folder, surroundings, allFolds(), Workspace::Opening::ToExamine); },
            [this](Result<std::unique_ptr<Workspace>> opened) {
                if (opened)
                    return adopt(std::move(opened).value());
                m_settled = true;
                m_opening.clear();
                if (!m_workspace && !m_welcome)
                    welcome();
                say(opened.error());
            });
}

void WorkspaceWindow::openPlace(const PagePlace &place)
{
    if (m_workspace) {
        showMessages();                                             // not what was wrong with the link before
        m_window.openPage(place.pageId, place.id);
    } else {
        m_wanted = place;
    }
}

void WorkspaceWindow::makeWorkspace()
{
    if (m_welcome)
        m_window.openPage(m_welcome->id(), u"make"_s);
}

void WorkspaceWindow::make(const NewWorkspace &wanted)
{
    m_settled = false;
    runThen(*QThreadPool::globalInstance(), this, [wanted, surroundings = m_surroundings] { return countersign::makeWorkspace(wanted, surroundings, allFolds()); },
            [this, keyFile = wanted.keyOut](Result<MadeWorkspace> made) {
                m_settled = true;
                if (!made) {
                    if (m_welcome)
                        m_welcome->sayMade(made.error());
                    return;
                }
                m_as = made->session.login;
                m_keyFile = keyFile;
                adopt(std::move(made->workspace));
            });
}

void WorkspaceWindow::adopt(std::unique_ptr<Workspace> opened)
{
    std::unique_ptr<OpenWorkspace> before = std::move(m_workspace);
    m_workspace = std::make_unique<OpenWorkspace>(std::move(opened), allEffects());
    m_opening.clear();
    m_window.messages().clear();
    m_welcome = nullptr;
    m_fault = m_workspace->fault();
    m_checked = false;
    m_window.setPages(allPages(*m_workspace, m_theme));
    for (Page *page : m_window.pages())
        if (auto *settings = qobject_cast<SettingsPage *>(page))
            connect(settings, &SettingsPage::timesChanged, this, [this] {
                for (Page *each : m_window.pages())
                    each->refresh();
            });
    if (before)
        before.release()->deleteLater();                            // after its pages, which setPages lets go of the same way
    m_window.setFindPlaces(placesOf(*m_workspace));
    m_window.menus().setTour(m_workspace->practice() ? QString() : Words::tr("The tour is through the sample workspace: open it first, in this menu."));
    connect(new NeedsYou(*m_workspace, m_workspace.get()), &NeedsYou::came, this, &WorkspaceWindow::tellNews);
    connect(m_workspace.get(), &OpenWorkspace::sessionChanged, this, [this] { m_window.setBand(bandOf(*m_workspace)); });
    auto *freshness = new Freshness(*m_workspace, m_workspace.get());
    connect(freshness, &Freshness::changed, this, [this, freshness] { showOffline(m_window.pages(), freshness->offline()); });
    rememberWorkspace({m_workspace->id(), m_workspace->name(), m_workspace->folder()});
    m_window.setBand(bandOf(*m_workspace));
    FilterBar::setTextsIn(m_window, std::exchange(m_filters, {}));
    if (const PagePlace place = std::exchange(m_wanted, {}); !place.pageId.isEmpty())
        m_window.openPage(place.pageId, place.id);
    signIn({std::exchange(m_as, {}), std::exchange(m_keyFile, {}), {}});
    Q_EMIT this->opened();
}

void WorkspaceWindow::tellNews(const QVector<NeedsYou::News> &news)
{
    if (m_window.isActiveWindow() || !noticesSetting.value())
        return;
    m_newsRequest = news.size() == 1 ? news.first().request : QString();
    m_notices.show(noticeOf(m_workspace->id(), news));
}

void WorkspaceWindow::startTour()
{
    if (!m_workspace)
        return;
    m_workspace->run(this, [login = m_workspace->login()](Workspace &workspace) { return failingRequest(workspace, login); }, [this](const Result<FailingRequest> &failing) {
        if (!failing)
            m_window.messages().say(failing.error());
        else if (failing->id.isEmpty())
            m_window.messages().say(MessageBar::Tone::Info, Words::tr("No request in this workspace fails its gate any more, so there is nothing for the tour to show."), Words::tr("Make the sample anew in another folder: countersign init DIR --sample"));
        else
            m_window.startTour(tourOf(*failing));
    });
}

void WorkspaceWindow::messageAction()
{
    if (m_sample.isRunning())
        return m_sample.cancel();
    m_window.openPage(u"audit"_s, m_fault ? m_fault->detail[u"record"_s].toString() : QString());
}

void WorkspaceWindow::signIn(const Credentials &credentials)
{
    struct Outcome { Result<Session> session; QStringList practice; std::optional<Error> unfinished; };
    m_settled = false;
    m_workspace->run(m_workspace.get(), [wanted = std::make_shared<const Credentials>(credentials.as, credentials.keyFile, Secret())](Workspace &workspace) {
        Outcome outcome{countersign::signIn(workspace, *wanted), practiceLogins(workspace).valueOr({}), {}};
        if (outcome.session && !workspace.readOnly())
            if (const auto finished = recoverEffects(workspace, allEffects(), *outcome.session); !finished)
                outcome.unfinished = finished.error();
        return outcome;
    }, [this](Outcome outcome) { signedIn(std::move(outcome.session), outcome.practice, outcome.unfinished); });
}

void WorkspaceWindow::signedIn(Result<Session> session, const QStringList &practiceLogins, const std::optional<Error> &unfinished)
{
    m_unfinished = unfinished;
    m_notSignedIn.reset();
    if (session)
        m_workspace->setSession(std::move(session).value());
    else
        m_notSignedIn = session.error();
    m_window.menus().setPersons(practiceLogins, m_workspace->login());
    m_window.setBand(bandOf(*m_workspace));
    showMessages();
    checkLedger();
    m_workspace->sources().start();
}

// Every record, signature, checkpoint and stored byte, once for each opening; signatures checked before are not again.
void WorkspaceWindow::checkLedger()
{
    if (std::exchange(m_checked, true)) {
        m_settled = true;
        return;
    }
    m_workspace->run(m_workspace.get(), [](Workspace &workspace) { return auditWorkspace(workspace, {}); }, [this](const Result<AuditReport> &report) {
        m_settled = true;
        if (!report)
            m_fault = report.error();
        else if (!report->ledger.holds())
            m_fault = ledgerFault(report->ledger, m_fault);
        showMessages();
    });
}

void WorkspaceWindow::showMessages() { sayStanding(m_window.messages(), {m_fault, m_unfinished, m_notSignedIn, m_workspace->practice()}); }

void WorkspaceWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, Words::tr("Open a workspace"), m_workspace ? m_workspace->folder() : QString());
    if (!folder.isEmpty())
        open(folder);
}

void WorkspaceWindow::chooseKeyFile()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, Words::tr("Sign in with a key file"), {}, Words::tr("Private keys (*.pem);;All files (*)"));
    if (!file.isEmpty() && m_workspace)
        signIn({{}, file, {}});
}

void WorkspaceWindow::openSample()
{
    if (SampleProgram::exists())
        return open(SampleProgram::folder());
    if (m_sample.isRunning())
        return;
    m_window.messages().say(MessageBar::Tone::Info, Words::tr("Making the sample workspace…"), Words::tr("It is made once, in %1.").arg(SampleProgram::folder()));
    m_window.messages().setAction(Words::tr("Cancel"));
    m_sample.start();
}

void WorkspaceWindow::say(const Error &error)
{
    if (m_welcome)
        m_welcome->say(error);
    else
        m_window.messages().say(error);
}

} // namespace countersign

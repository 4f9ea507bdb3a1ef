// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/Notices.h"
#include "app/console/SampleProgram.h"
#include "core/people/SignIn.h"
#include "core/policy/NewWorkspace.h"
#include "ui/models/NeedsYou.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/models/placeLink.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QString>

#include <optional>

namespace countersign {

class WelcomePage;

// What all windows of the program share.
struct ConsoleParts
{
    Theme &theme;
    Clock &clock;
    Http &http;
    SecretStore &secrets;
    Notices &notices;
};

// One window and the workspace open in it, with its pages. Opening and signing in happen on workers; without a key the
// workspace can still be looked at. What was opened is checked in the background, and a fault stays in view: what is
// wrong, what was kept, what to do.
class WorkspaceWindow : public QObject
{
    Q_OBJECT
public:
    WorkspaceWindow(const ConsoleParts &parts, std::unique_ptr<MainWindow> window);
    ~WorkspaceWindow() override;

    MainWindow &window() { return m_window; }
    QString folder() const { return m_workspace ? m_workspace->folder() : m_opening; } // empty while there is none
    bool isCalled(const QString &nameOrId) const { return m_workspace && (m_workspace->id() == nameOrId || m_workspace->name() == nameOrId); }
    QString practiceLogin() const { return m_workspace && m_workspace->practice() ? m_workspace->login() : QString(); }
    bool isSettled() const { return m_settled; }                    // neither opening, signing in nor checking
    void bringForward(const QString &token);

    void open(const QString &folder, const QString &as = {}, const QString &keyFile = {}, const PagePlace &place = {});
    void openPlace(const PagePlace &place);                         // as soon as a workspace is there
    void welcome();                                                 // while there is nothing to open
    void openSample();
    void makeWorkspace();                                           // shows the form for it
    void say(const Error &error);
    void showRecent();
    void setFilters(const QMap<QString, QString> &filters) { m_filters = filters; } // of the pages of what is being opened

Q_SIGNALS:
    void newWindowRequested();
    void newWorkspaceRequested();
    void quitRequested();
    void opened();                                                  // a workspace is in it now
    void closed();

private:
    void connectMenus();
    void make(const NewWorkspace &wanted);
    void adopt(std::unique_ptr<Workspace> opened);
    void signIn(const Credentials &credentials);
    void signedIn(Result<Session> session, const QStringList &practiceLogins, const std::optional<Error> &unfinished);
    void chooseFolder();
    void chooseKeyFile();
    void checkLedger();
    void showMessages();
    void messageAction();
    void tellNews(const QVector<NeedsYou::News> &news);
    void startTour();

    Theme &m_theme;
    Notices &m_notices;
    Surroundings m_surroundings;
    std::unique_ptr<OpenWorkspace> m_workspace;                     // outlives the window, whose pages refer to it
    std::unique_ptr<MainWindow> m_held;
    MainWindow &m_window = *m_held;
    SampleProgram m_sample;
    std::optional<Error> m_fault;                                   // the ledger does not hold, or the database was altered
    std::optional<Error> m_unfinished, m_notSignedIn;
    WelcomePage *m_welcome = nullptr;                               // shown only while no workspace is open
    QString m_opening;                                              // the folder
    QString m_as, m_keyFile;                                        // for the opening under way
    PagePlace m_wanted;                                             // where to, once it is open
    QMap<QString, QString> m_filters;                               // and by what its pages are filtered then
    QString m_newsRequest;                                          // what the notice on the desktop is about
    bool m_settled = true;
    bool m_checked = false;
};

} // namespace countersign

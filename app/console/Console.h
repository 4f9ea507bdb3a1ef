// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/SampleProgram.h"
#include "core/net/QtHttp.h"
#include "core/people/SignIn.h"
#include "core/secrets/KeychainSecretStore.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QString>

#include <optional>

namespace countersign {

class WelcomePage;

// The console program: theme, window, and the workspace that is open with its pages. Opening and signing in happen on
// workers; without a key the workspace can still be looked at. What was opened is checked in the background, and a fault
// stays in view: what is wrong, what was kept, what to do.
class Console
{
public:
    struct Options
    {
        std::optional<Theme::Choice> theme; // for this run only; else as the user chose last
        QString screenshots;                // a folder: save a picture of each page in both schemes and end
        QString workspace;                  // a folder to open at start
        QString as, keyFile;                // who acts; empty means "find it"
    };

    explicit Console(const Options &options);
    ~Console();

    int run();

private:
    void welcome();
    void open(const QString &folder);
    void adopt(std::unique_ptr<Workspace> opened);
    void signIn(const Credentials &credentials);
    void signedIn(Result<Session> session, const QStringList &practiceLogins, const std::optional<Error> &unfinished);
    void chooseFolder();
    void chooseKeyFile();
    void openSample();
    void say(const Error &error);
    void showBand();
    void checkLedger();
    void showMessages();

    Options m_options;
    Theme m_theme;
    SystemClock m_clock;
    QtHttp m_http{m_clock};
    KeychainSecretStore m_secrets;
    std::unique_ptr<OpenWorkspace> m_workspace;                     // outlives the window, whose pages refer to it
    MainWindow m_window;
    SampleProgram m_sample;
    std::optional<Error> m_fault;                                   // the ledger does not hold, or the database was altered
    std::optional<Error> m_unfinished, m_notSignedIn;
    WelcomePage *m_welcome = nullptr;                               // shown only while no workspace is open
    bool m_settled = true;                                          // neither opening, signing in nor checking
    bool m_checked = false;
};

} // namespace countersign

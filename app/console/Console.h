// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/ConsoleService.h"
#include "app/console/Notices.h"
#include "app/console/WorkspaceWindow.h"
#include "app/console/screenshots.h"
#include "core/net/QtHttp.h"
#include "core/secrets/KeychainSecretStore.h"
#include "ui/style/Theme.h"

#include <memory>
#include <optional>
#include <vector>

namespace countersign {

// The console program: what its windows share, the windows themselves, and what was open when it ended. A start, its own
// or one that is handed over, opens a window or brings the one forward that shows what is asked for.
class Console : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::optional<Theme::Choice> theme; // for this run only; else as the user chose last
        Screenshots screenshots;            // with a folder: save a picture of each page in both schemes and end
        Start start;
    };

    explicit Console(const Options &options);

    int run();

private:
    WorkspaceWindow &newWindow();                                   // about to open something
    WorkspaceWindow &emptyWindow();
    void showFrame();
    WorkspaceWindow *windowOf(const QString &folder) const;
    Result<QString> folderNamed(const QString &nameOrId) const;
    void begin(const Start &start);
    void openFolder(const Start &start, const QString &folder, const PagePlace &place);
    bool restore(const Start &start);
    void remember() const;
    void forget(WorkspaceWindow *window);
    void quit();

    Options m_options;
    Theme m_theme;
    SystemClock m_clock;
    QtHttp m_http{m_clock};
    KeychainSecretStore m_secrets;
    Notices m_notices;
    ConsoleService m_service;
    std::unique_ptr<MainWindow> m_frame;                            // seen already, for the first window
    std::vector<std::unique_ptr<WorkspaceWindow>> m_windows;
    bool m_quitting = false;
};

} // namespace countersign

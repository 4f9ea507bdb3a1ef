// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/SetClock.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>

#include <functional>
#include <memory>

class QDialog;

namespace countersign {

// The sample's workspace, told anew into a folder that goes away.
class SampleWorkspace
{
public:
    SampleWorkspace();

    std::unique_ptr<Workspace> open();
    Session as(const QString &login);

private:
    Surroundings surroundings() { return {m_clock, m_http, m_secrets, m_folder.filePath(QStringLiteral("state"))}; }

    QTemporaryDir m_folder;
    SetClock m_clock;
    PlayedHttp m_http;
    MemorySecretStore m_secrets;
};

// The window with all of its pages on a workspace, and a way through all of it: each page, its details, rows, tabs, what can
// be unfolded, menus, every sheet that a button with “…” opens (none is confirmed), shortcuts and palette. Whatever is
// pressed is pressed from the event loop, as a person's hand would.
class WholeConsole
{
public:
    // Called where there is something new to look at: the way there, and the window or sheet.
    using Look = std::function<void(const QString &where, QWidget &top)>;

    WholeConsole(std::unique_ptr<Workspace> workspace, const Session &session, QSize size = {1280, 800}, int patienceMs = 10000);
    ~WholeConsole();

    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }
    void walk(const Look &look);
    void typeInto(QWidget &line, const QString &text);              // key by key
    void settle();

private:
    void act(const std::function<void()> &what);
    void visit(Page &page, const QString &detail);
    void rows();
    void tabs();
    void folds();
    void sheets(QWidget &within, const QString &where, int depth);
    void looked(const QString &where, QWidget &top);

    Theme m_theme;
    QThreadPool &m_workers;
    int m_patienceMs;
    OpenWorkspace m_open;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QObject> m_closesFileDialogs;
    Look m_look;
    QString m_where;
    QSet<QString> m_pressed;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/PaletteRow.h"
#include "ui/style/Theme.h"

#include <QMenuBar>

#include <vector>

namespace countersign {

class Page;

// The menus of a window: every command there is, with its key. They say what is wanted; whoever listens does it.
class Menus : public QMenuBar
{
    Q_OBJECT
public:
    struct Recent
    {
        QString name;
        QString folder;
    };

    explicit Menus(Theme &theme, QWidget *parent = nullptr);

    void setPages(const std::vector<Page *> &pages);
    // Whom one may act as without a key of one's own (the sample's people). Nobody hides the menu.
    void setPersons(const QStringList &logins, const QString &current);
    void setRecent(const QVector<Recent> &workspaces);              // the newest first
    void setWorkspaceOpen(bool open);
    void setWays(bool back, bool forward);
    void setTour(const QString &whyOff);
    bool hasTour() const { return m_tour->isEnabled(); }
    void setFilter(const QString &whyOff);                          // of the page in view

    QVector<PaletteRow> commands() const;                           // for the palette, those that are off too

Q_SIGNALS:
    void newWindowRequested();
    void newWorkspaceRequested();
    void openWorkspaceRequested();
    void recentChosen(const QString &folder);
    void sampleRequested();
    void keyFileRequested();
    void closeRequested();
    void quitRequested();
    void refreshRequested();
    void filterRequested();
    void paletteRequested();
    void backRequested();
    void forwardRequested();
    void paneRequested(int step);
    void copyLinkRequested();
    void pageChosen(const QString &pageId);
    void personChosen(const QString &login);
    void settingsRequested();
    void tourRequested();
    void shortcutsRequested();

private:
    QAction *add(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &key, void (Menus::*wanted)());
    void buildFile();
    void buildView();
    void buildGo();
    void buildHelp();

    Theme &m_theme;
    QMenu *m_go = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_persons = nullptr;
    QAction *m_keyFile = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_tour = nullptr;
    std::vector<QAction *> m_pageActions;
};

} // namespace countersign

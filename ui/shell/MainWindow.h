// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/EnvironmentBand.h"
#include "ui/shell/History.h"
#include "ui/shell/Page.h"
#include "ui/style/Theme.h"

#include <QMainWindow>
#include <QMap>

#include <vector>

class QMenu;
class QMenuBar;
class QStackedWidget;

namespace countersign {

class MessageBar;
class NavigationRail;
class TextLabel;

// The window: band, menus, rail, the page in view. It knows screens only as Page and holds no meaning of
// its own; what the File menu asks for is done by whoever listens.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Theme &theme, QWidget *parent = nullptr);

    // Takes the pages, in the order of the rail, and shows the first; those before are deleted. One page needs no rail.
    void setPages(const std::vector<Page *> &pages);
    void setBand(const EnvironmentBand::Text &text);
    // Whom one may act as without a key of one's own (the sample's people). Nobody hides the menu.
    void setPersons(const QStringList &logins, const QString &current);
    MessageBar &messages() { return *m_messages; } // what concerns the whole window

    const std::vector<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    void openPage(const QString &pageId, const QString &id = {});
    void goBack();
    void goForward();
    int badge(const QString &pageId) const;

Q_SIGNALS:
    void openWorkspaceRequested();
    void sampleRequested();
    void keyFileRequested();
    void personChosen(const QString &login);
    void themeChosen(countersign::Theme::Choice choice);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildThemeMenu(QMenu *view);
    void showPlace(const History::Place &place);
    void adopt(Page *page, int number);
    void updateActions();
    void showShortcuts();

    Theme &m_theme;
    EnvironmentBand *m_band;
    QMenuBar *m_menus;
    QMenu *m_go = nullptr;
    QMenu *m_persons = nullptr;
    QAction *m_keyFile = nullptr;
    NavigationRail *m_rail;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    TextLabel *m_asOf;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    std::vector<Page *> m_pages;
    std::vector<QAction *> m_pageActions;
    QMap<QString, QString> m_asOfTexts;
    History m_history;
};

} // namespace countersign

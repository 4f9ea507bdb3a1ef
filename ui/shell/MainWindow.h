// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/EnvironmentBand.h"
#include "ui/shell/History.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Page.h"
#include "ui/shell/Places.h"
#include "ui/shell/Tour.h"
#include "ui/style/Theme.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>

#include <vector>

class QStackedWidget;

namespace countersign {

class MessageBar;
class NavigationRail;
class TextLabel;

// The window: band, menus, rail, the page in view. It knows screens only as Page and holds no meaning of
// its own; what the menus ask for beyond that is done by whoever listens to them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Later: only the frame, which can be seen before there are fonts; furnish() must follow before anything else is called.
    enum class Furnished { Now, Later };
    explicit MainWindow(Theme &theme, Furnished when = Furnished::Now);
    void furnish();

    // Takes the pages, in the order of the rail, and shows the first; those before are deleted. One page needs no rail.
    void setPages(const std::vector<Page *> &pages);
    void wait(const QString &what);                 // instead of pages, until they are set
    void setBand(const EnvironmentBand::Text &text);
    void setFindPlaces(FindPlaces find) { m_findPlaces = std::move(find); } // for the command palette
    void startTour(const QVector<TourStep> &steps); // ends one that is under way
    Menus &menus() { return *m_menus; }
    MessageBar &messages() { return *m_messages; } // what concerns the whole window

    const std::vector<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    History::Place place() const { return m_place; }
    void openPage(const QString &pageId, const QString &id = {});
    void goBack();
    void goForward();
    int badge(const QString &pageId) const;

Q_SIGNALS:
    void copyLinkRequested(const QString &pageId, const QString &id); // of the place in view
    void closed();

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectMenus();
    void moveOn();
    void showPlace(const History::Place &place);
    void adopt(Page *page, int number);
    void showSaying(const QString &pageId);
    void showPalette();
    void showShortcuts();
    void goToPane(int step);

    Theme &m_theme;
    EnvironmentBand *m_band = nullptr;
    Menus *m_menus = nullptr;
    NavigationRail *m_rail = nullptr;
    MessageBar *m_messages = nullptr;
    MessageBar *m_offline = nullptr;      // what the page in view says of its source
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_asOf = nullptr;
    QPointer<Tour> m_tour;
    QPointer<TextLabel> m_waiting;
    FindPlaces m_findPlaces;
    std::vector<Page *> m_pages;
    QMap<QString, QString> m_asOfTexts, m_offlineTexts;
    History m_history;
    History::Place m_place;
};

} // namespace countersign

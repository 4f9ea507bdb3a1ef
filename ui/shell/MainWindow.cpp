// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/settings/Setting.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MenuRow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Panes.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/onScreen.h"
#include "ui/style/keyText.h"
#include "ui/widgets/FillingStack.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const Setting<QByteArray> geometrySetting(u"window/geometry"_s);

} // namespace

MainWindow::MainWindow(Theme &theme, Furnished when)
    : m_theme(theme)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QApplication::applicationDisplayName());
    if (!restoreGeometry(geometrySetting.value()))
        resize(1440, 900);
    keepOnScreen(*this);
    if (when == Furnished::Now)
        furnish();
}

void MainWindow::furnish()
{
    m_band = new EnvironmentBand;
    m_menus = new Menus(m_theme);
    m_rail = new NavigationRail;
    m_messages = new MessageBar;
    m_offline = new MessageBar;
    m_stack = new FillingStack;
    m_asOf = new TextLabel({}, Type::Secondary);
    m_messages->setObjectName(u"windowMessage"_s);
    m_offline->setObjectName(u"offline"_s);
    m_band->hide();
    auto *top = new QWidget;
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_band);
    rows->addWidget(new MenuRow(m_menus, m_asOf));
    setMenuWidget(top);

    auto *centre = new QWidget;
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *place = new QVBoxLayout;
    place->setSpacing(0);
    place->addWidget(m_messages);
    place->addWidget(m_offline);
    place->addWidget(m_stack, 1);
    columns->addLayout(place, 1);
    setCentralWidget(centre);
    m_rail->hide();

    connectMenus();
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &pageId) { openPage(pageId); });
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::closeRequested, this, &QWidget::close);
    connect(m_menus, &Menus::refreshRequested, this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    connect(m_menus, &Menus::filterRequested, this, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    connect(m_menus, &Menus::paletteRequested, this, &MainWindow::showPalette);
    connect(m_menus, &Menus::backRequested, this, &MainWindow::goBack);
    connect(m_menus, &Menus::forwardRequested, this, &MainWindow::goForward);
    connect(m_menus, &Menus::paneRequested, this, &MainWindow::goToPane);
    connect(m_menus, &Menus::copyLinkRequested, this, [this] {
        if (Page *page = currentPage(); !page || !page->copyLink())
            Q_EMIT copyLinkRequested(m_place.pageId, m_place.id);
    });
    connect(m_menus, &Menus::pageChosen, this, [this](const QString &pageId) { openPage(pageId); });
    connect(m_menus, &Menus::settingsRequested, this, [this] { openPage(u"settings"_s); });
    connect(m_menus, &Menus::shortcutsRequested, this, &MainWindow::showShortcuts);
}

void MainWindow::setPages(const std::vector<Page *> &pages)
{
    delete m_tour;
    delete m_waiting;
    m_history.clear();
    m_asOfTexts.clear();
    m_offlineTexts.clear();
    m_rail->clear();
    for (Page *page : m_pages) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages = pages;
    m_menus->setPages(m_pages);
    int number = 0;
    for (Page *page : m_pages)
        adopt(page, ++number);
    m_rail->setVisible(m_pages.size() > 1);
    if (!m_pages.empty())
        openPage(m_pages.front()->id());
}

void MainWindow::wait(const QString &what)
{
    delete m_waiting;
    m_waiting = new TextLabel(what, Type::Secondary);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->setCurrentIndex(m_stack->addWidget(m_waiting));
}

void MainWindow::adopt(Page *page, int number)
{
    const QString id = page->id();
    m_stack->addWidget(page);
    m_rail->add(id, page->iconName(), page->title(), keyText(id == u"settings"_s ? u"Ctrl+,"_s : number <= 9 ? u"Ctrl+%1"_s.arg(number) : QString()));
    connect(page, &Page::openRequested, this, &MainWindow::openPage);
    connect(page, &Page::placeShown, this, [this, page](const QString &environment, bool production) {
        if (page == currentPage())
            m_band->setEnvironment(environment, production);
    });
    connect(page, &Page::badgeChanged, this,
            [this, id](int count, bool urgent) { m_rail->setBadge(id, count, urgent); });
    connect(page, &Page::asOfChanged, this, [this, id](const QString &text) {
        m_asOfTexts.insert(id, text);
        showSaying(id);
    });
    connect(page, &Page::offlineChanged, this, [this, id](const QString &sentence) {
        m_offlineTexts.insert(id, sentence);
        showSaying(id);
    });
}

// How old the page's data is, and that its source cannot be reached.
void MainWindow::showSaying(const QString &pageId)
{
    if (m_place.pageId != pageId)
        return;
    m_asOf->setText(m_asOfTexts.value(pageId));
    const QString offline = m_offlineTexts.value(pageId);
    if (offline.isEmpty())
        m_offline->clear();
    else if (m_offline->isHidden() || m_offline->text() != offline)
        m_offline->say(MessageBar::Tone::Offline, offline);
}

// “You approved R20” is not said to somebody else, nor when one comes back.
void MainWindow::moveOn()
{
    for (MessageBar *bar : m_stack->findChildren<MessageBar *>())
        bar->moveOn();
}

void MainWindow::setBand(const EnvironmentBand::Text &text)
{
    if (text.person != m_band->text().person)
        moveOn();
    m_band->setText(text);
    m_menus->setWorkspaceOpen(!text.name.isEmpty());
    setWindowTitle(text.name.isEmpty() ? QApplication::applicationDisplayName()
                                       : u"%1 – %2"_s.arg(text.name, QApplication::applicationDisplayName()));
}

Page *MainWindow::currentPage() const { return m_stack ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr; }

void MainWindow::openPage(const QString &pageId, const QString &id)
{
    m_history.visit({pageId, id});
    showPlace({pageId, id});
}

void MainWindow::goBack()
{
    if (const auto place = m_history.back())
        showPlace(*place);
}

void MainWindow::goForward()
{
    if (const auto place = m_history.forward())
        showPlace(*place);
}

int MainWindow::badge(const QString &pageId) const { return m_rail->badge(pageId); }

void MainWindow::showPlace(const History::Place &place)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const Page *page) { return page->id() == place.pageId; });
    if (found != m_pages.end()) {
        if (m_place.pageId != place.pageId)
            moveOn();
        m_place = place;
        m_band->setEnvironment({}, false);
        (*found)->open(place.id);
        m_stack->setCurrentWidget(*found);
        if (!m_rail->isAncestorOf(focusWidget()))
            (*found)->setFocus();
        m_rail->setCurrent(place.pageId);
        showSaying(place.pageId);
        m_menus->setFilter((*found)->findChild<FilterBar *>() ? QString() : tr("%1 has no filter.", "a page").arg((*found)->title()));
    }
    m_menus->setWays(m_history.canGoBack(), m_history.canGoForward());
}

void MainWindow::showPalette()
{
    QVector<PaletteRow> commands;
    if (const Page *page = currentPage())
        commands = commandsOf(*page);
    commands += m_menus->commands();
    for (const Page *other : m_pages)
        if (other != currentPage())
            commands += commandsAnywhere(*other, [this, id = other->id()] { openPage(id); });
    auto *palette = new CommandPalette(commands, m_findPlaces, [this](const QString &pageId, const QString &id) { openPage(pageId, id); }, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*m_menus, currentPage(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::startTour(const QVector<TourStep> &steps)
{
    delete m_tour;
    m_tour = new Tour(steps, this);
    connect(m_tour, &Tour::placeWanted, this, &MainWindow::openPage);
    connect(m_tour, &Tour::ended, m_tour, &QObject::deleteLater);
    m_tour->start();
}

void MainWindow::goToPane(int step)
{
    QWidgetList panes;
    for (QWidget *pane : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_offline)})
        if (!pane->isHidden())
            panes.append(pane);
    if (Page *page = currentPage())
        panes += panesOf(page);
    if (m_tour)
        panes.append(m_tour);
    focusPane(panes, step);
}

bool MainWindow::focusNextPrevChild(bool next) { return focusNext(this, next); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    geometrySetting.set(saveGeometry());
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

// What nobody in between has taken: a list lets / go, and a button Enter.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    Page *page = currentPage();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (page && event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        page->focusFilter();
    else if (enter && button && button->isEnabled() && !event->isAutoRepeat() && !(event->modifiers() & ~Qt::KeypadModifier))
        press(button);
    else
        QMainWindow::keyPressEvent(event);
}

// The buttons of a mouse for back and forward are seen before any widget takes them for a click.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != windowHandle() || event->type() != QEvent::MouseButtonPress)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QMainWindow::eventFilter(watched, event);
    if (button == Qt::BackButton)
        goBack();
    else
        goForward();
    return true;
}

} // namespace countersign

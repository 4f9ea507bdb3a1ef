// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/MenuRow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/style/Icons.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_band(new EnvironmentBand), m_menus(new QMenuBar), m_rail(new NavigationRail),
      m_messages(new MessageBar), m_stack(new QStackedWidget), m_asOf(new TextLabel({}, Type::Secondary))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QApplication::applicationDisplayName());
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
    place->addWidget(m_stack, 1);
    columns->addLayout(place, 1);
    setCentralWidget(centre);

    buildMenus();
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &pageId) { openPage(pageId); });
    resize(1440, 900);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
}

void MainWindow::buildMenus()
{
    QMenu *file = m_menus->addMenu(tr("&File"));
    file->addAction(iconOf(u"folder-open"_s), tr("&Open workspace…"), QKeySequence::Open, this,
                    &MainWindow::openWorkspaceRequested);
    file->addAction(iconOf(u"flask-conical"_s), tr("Open the &sample workspace"), this, &MainWindow::sampleRequested);
    file->addSeparator();
    m_keyFile = file->addAction(iconOf(u"key-round"_s), tr("Sign in with a &key file…"), this, &MainWindow::keyFileRequested);
    m_keyFile->setVisible(false);
    file->addAction(iconOf(u"log-out"_s), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu *view = m_menus->addMenu(tr("&View"));
    view->addAction(iconOf(u"refresh-cw"_s), tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    view->addAction(iconOf(u"search"_s), tr("Go to the &filter"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    buildThemeMenu(view);

    m_go = m_menus->addMenu(tr("&Go"));
    m_back = m_go->addAction(iconOf(u"arrow-left"_s), tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), this,
                             &MainWindow::goBack);
    m_forward = m_go->addAction(iconOf(u"arrow-right"_s), tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), this,
                                &MainWindow::goForward);
    m_go->addSeparator();

    m_persons = m_menus->addMenu(tr("&Act as…"));
    m_persons->menuAction()->setVisible(false);

    QMenu *help = m_menus->addMenu(tr("&Help"));
    help->addAction(iconOf(u"keyboard"_s), tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this,
                    &MainWindow::showShortcuts);
    updateActions();
}

void MainWindow::buildThemeMenu(QMenu *view)
{
    view->addSeparator();
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Choice, QString> choices[] = {{Theme::Choice::Follow, tr("Colours as the &desktop's")},
                                                         {Theme::Choice::Light, tr("&Light")},
                                                         {Theme::Choice::Dark, tr("D&ark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = view->addAction(text, this, [this, wanted = choice] {
            m_theme.setChoice(wanted);
            Q_EMIT themeChosen(wanted);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
    }
}

void MainWindow::setPages(const std::vector<Page *> &pages)
{
    m_history.clear();
    m_asOfTexts.clear();
    m_rail->clear();
    for (QAction *action : m_pageActions)
        delete action;
    m_pageActions.clear();
    for (Page *page : m_pages) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages = pages;
    int number = 0;
    for (Page *page : m_pages)
        adopt(page, ++number);
    m_rail->setVisible(m_pages.size() > 1);
    if (!m_pages.empty())
        openPage(m_pages.front()->id());
}

void MainWindow::adopt(Page *page, int number)
{
    const QString id = page->id();
    const QKeySequence key = number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
    m_stack->addWidget(page);
    m_rail->add(id, page->iconName(), page->title(), key.toString(QKeySequence::NativeText));
    m_pageActions.push_back(
        m_go->addAction(iconOf(page->iconName()), page->title(), key, this, [this, id] { openPage(id); }));
    connect(page, &Page::openRequested, this, &MainWindow::openPage);
    connect(page, &Page::badgeChanged, this,
            [this, id](int count, bool urgent) { m_rail->setBadge(id, count, urgent); });
    connect(page, &Page::asOfChanged, this, [this, id, page](const QString &text) {
        m_asOfTexts.insert(id, text);
        if (page == currentPage())
            m_asOf->setText(text);
    });
}

void MainWindow::setBand(const EnvironmentBand::Text &text)
{
    m_band->setText(text);
    m_keyFile->setVisible(!text.name.isEmpty());
    setWindowTitle(text.name.isEmpty() ? QApplication::applicationDisplayName()
                                       : u"%1 – %2"_s.arg(text.name, QApplication::applicationDisplayName()));
}

void MainWindow::setPersons(const QStringList &logins, const QString &current)
{
    m_persons->clear();
    m_persons->menuAction()->setVisible(!logins.isEmpty());
    for (const QString &login : logins) {
        QAction *action = m_persons->addAction(iconOf(u"user"_s), QString(login).replace(u'&', u"&&"_s), this, [this, login] { Q_EMIT personChosen(login); });
        action->setCheckable(true);
        action->setChecked(login == current);
    }
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

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
        (*found)->open(place.id);
        m_stack->setCurrentWidget(*found);
        if (!m_rail->isAncestorOf(focusWidget()))
            (*found)->setFocus();
        m_rail->setCurrent(place.pageId);
        m_asOf->setText(m_asOfTexts.value(place.pageId));
    }
    updateActions();
}

void MainWindow::updateActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_menus, currentPage(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace countersign

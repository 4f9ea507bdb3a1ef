// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Menus.h"

#include "ui/shell/Page.h"
#include "ui/shell/whyOff.h"
#include "ui/style/Icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString shownName(QString name) { return name.replace(u'&', u"&&"_s); }

QString plainText(const QAction *action) { return QString(action->text()).replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&'); }

void collect(const QMenu *menu, const QString &path, QVector<PaletteRow> &rows)
{
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *below = action->menu()) {
            collect(below, plainText(action).remove(u'…'), rows);
            continue;
        }
        PaletteRow row{action->icon(), plainText(action), path, action->shortcut().toString(QKeySequence::NativeText), whyOff(action), {}};
        row.run = [wanted = QPointer(action)] {
            if (wanted)
                wanted->trigger();
        };
        rows.append(row);
    }
}

} // namespace

Menus::Menus(Theme &theme, QWidget *parent) : QMenuBar(parent), m_theme(theme)
{
    buildFile();
    buildView();
    buildGo();
    m_persons = addMenu(tr("&Act as…"));
    m_persons->menuAction()->setVisible(false);
    buildHelp();
    for (QMenu *menu : findChildren<QMenu *>())
        menu->setToolTipsVisible(true);
    setWorkspaceOpen(false);
    setRecent({});
    setWays(false, false);
}

QAction *Menus::add(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &key, void (Menus::*wanted)())
{
    QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : iconOf(icon), text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void Menus::buildFile()
{
    QMenu *file = addMenu(tr("&File"));
    add(file, u"plus"_s, tr("&New window"), QKeySequence(Qt::CTRL | Qt::Key_N), &Menus::newWindowRequested);
    file->addSeparator();
    add(file, u"boxes"_s, tr("&Make a workspace…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &Menus::newWorkspaceRequested);
    add(file, u"folder-open"_s, tr("&Open workspace…"), QKeySequence::Open, &Menus::openWorkspaceRequested);
    m_recent = file->addMenu(iconOf(u"history"_s), tr("Open &recent"));
    add(file, u"flask-conical"_s, tr("Open the &sample workspace"), {}, &Menus::sampleRequested);
    file->addSeparator();
    m_keyFile = add(file, u"key-round"_s, tr("Sign in with a &key file…"), {}, &Menus::keyFileRequested);
    add(file, u"settings"_s, tr("Se&ttings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &Menus::settingsRequested);
    file->addSeparator();
    add(file, u"x"_s, tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), &Menus::closeRequested);
    add(file, u"log-out"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &Menus::quitRequested);
}

void Menus::buildView()
{
    QMenu *view = addMenu(tr("&View"));
    add(view, u"refresh-cw"_s, tr("&Refresh"), QKeySequence(Qt::Key_F5), &Menus::refreshRequested);
    m_filter = add(view, u"search"_s, tr("Go to the &filter"), QKeySequence(Qt::CTRL | Qt::Key_F), &Menus::filterRequested);
    view->addSeparator();
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Choice, QString> choices[] = {{Theme::Choice::Follow, tr("Colours as the &desktop's")},
                                                         {Theme::Choice::Light, tr("&Light colours")},
                                                         {Theme::Choice::Dark, tr("D&ark colours")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = view->addAction(text, this, [this, wanted = choice] { m_theme.choose(wanted); });
        connect(&m_theme, &Theme::choiceChanged, action, [action, own = choice](Theme::Choice now) { action->setChecked(now == own); });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
    }
}

void Menus::buildGo()
{
    m_go = addMenu(tr("&Go"));
    add(m_go, u"search"_s, tr("Command &palette…"), QKeySequence(Qt::CTRL | Qt::Key_K), &Menus::paletteRequested);
    m_go->addSeparator();
    m_back = add(m_go, isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &Menus::backRequested);
    m_forward = add(m_go, isRightToLeft() ? u"arrow-left"_s : u"arrow-right"_s, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &Menus::forwardRequested);
    QAction *next = m_go->addAction(tr("&Next pane"), this, [this] { Q_EMIT paneRequested(1); });
    next->setShortcut(QKeySequence(Qt::Key_F6));
    QAction *previous = m_go->addAction(tr("P&revious pane"), this, [this] { Q_EMIT paneRequested(-1); });
    previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    m_copyLink = add(m_go, u"link"_s, tr("Copy a &link to this place"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &Menus::copyLinkRequested);
    m_go->addSeparator();
}

void Menus::buildHelp()
{
    QMenu *help = addMenu(tr("&Help"));
    add(help, u"keyboard"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash), &Menus::shortcutsRequested);
    m_tour = add(help, u"waypoints"_s, tr("&Tour of a failing request"), {}, &Menus::tourRequested);
    add(help, u"flask-conical"_s, tr("Open the &sample workspace"), {}, &Menus::sampleRequested);
}

void Menus::setPages(const std::vector<Page *> &pages)
{
    for (QAction *action : m_pageActions)
        delete action;
    m_pageActions.clear();
    int number = 0;
    for (const Page *page : pages) {
        QAction *action = m_go->addAction(iconOf(page->iconName()), shownName(page->title()), this, [this, id = page->id()] { Q_EMIT pageChosen(id); });
        if (++number <= 9 && page->id() != u"settings"_s)           // that has a key of its own
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        m_pageActions.push_back(action);
    }
}

void Menus::setPersons(const QStringList &logins, const QString &current)
{
    m_persons->clear();
    m_persons->menuAction()->setVisible(!logins.isEmpty());
    for (const QString &login : logins) {
        QAction *action = m_persons->addAction(iconOf(u"user"_s), shownName(login), this, [this, login] { Q_EMIT personChosen(login); });
        action->setCheckable(true);
        action->setChecked(login == current);
    }
}

void Menus::setRecent(const QVector<Recent> &workspaces)
{
    m_recent->clear();
    for (const Recent &each : workspaces) {
        QAction *action = m_recent->addAction(iconOf(u"folder-open"_s), shownName(each.name), this, [this, folder = each.folder] { Q_EMIT recentChosen(folder); });
        action->setToolTip(plainToolTip(each.folder));
    }
    setWhyOff(m_recent->menuAction(), workspaces.isEmpty() ? tr("No workspace has been opened here yet.") : QString());
}

void Menus::setWorkspaceOpen(bool open)
{
    const QString why = open ? QString() : tr("No workspace is open.");
    setWhyOff(m_keyFile, why);
    setWhyOff(m_copyLink, why);
}

void Menus::setWays(bool back, bool forward)
{
    setWhyOff(m_back, back ? QString() : tr("This is where you began."));
    setWhyOff(m_forward, forward ? QString() : tr("You have not gone back from anywhere."));
}

void Menus::setFilter(const QString &why) { setWhyOff(m_filter, why); }

void Menus::setTour(const QString &why) { setWhyOff(m_tour, why); }

QVector<PaletteRow> Menus::commands() const
{
    QVector<PaletteRow> rows;
    for (const QAction *action : actions())
        if (action->menu() && action->isVisible())
            collect(action->menu(), plainText(action).remove(u'…'), rows);
    return rows;
}

} // namespace countersign

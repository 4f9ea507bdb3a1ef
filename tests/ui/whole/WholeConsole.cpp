// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole/WholeConsole.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/people/SignIn.h"
#include "core/sample/Story.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/all.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostRows = 5;

// A dialog for files would wait for somebody to choose one.
class ClosesFileDialogs : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            if (auto *dialog = qobject_cast<QFileDialog *>(watched))
                QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
        return false;
    }
};

QString nameOf(const QAbstractButton &button) { return button.objectName().isEmpty() ? QString::fromLatin1(button.metaObject()->className()) + u'|' + button.text() : button.objectName(); }

bool opensSheet(const QAbstractButton &button) { return button.text().remove(u'&').endsWith(u'…'); }

} // namespace

SampleWorkspace::SampleWorkspace()
{
    const Story story = take(Story::read(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/packaging/sample")));
    take(story.tell(m_folder.filePath(u"ws"_s), surroundings()));
}

std::unique_ptr<Workspace> SampleWorkspace::open() { return take(Workspace::open(m_folder.filePath(u"ws"_s), surroundings(), allFolds())); }

Session SampleWorkspace::as(const QString &login)
{
    const auto workspace = open();
    return take(signIn(*workspace, {login, {}, {}}));
}

WholeConsole::WholeConsole(std::unique_ptr<Workspace> workspace, const Session &session, QSize size, int patienceMs)
    : m_theme(Theme::Choice::Light), m_workers(workspace->pool()), m_patienceMs(patienceMs), m_open(std::move(workspace), allEffects()), m_window(std::make_unique<MainWindow>(m_theme)), m_closesFileDialogs(std::make_unique<ClosesFileDialogs>())
{
    qApp->installEventFilter(m_closesFileDialogs.get());
    m_open.setSession(session);
    m_window->resize(size);
    m_window->setPages(allPages(m_open, m_theme));
    m_window->setBand({u"WORKSPACE"_s, m_open.name(), u"Local workspace: duties are recorded, not enforced"_s, m_open.login(), Token::BandDev});
    m_window->menus().setWorkspaceOpen(true);
    m_window->menus().setPersons({u"cara"_s, u"dev"_s}, m_open.login());
    m_window->show();
    settle();
}

WholeConsole::~WholeConsole() = default;

// Nothing is being read, neither by the page nor by a sheet, and what was read has led to no further question.
void WholeConsole::settle()
{
    int calm = 0;
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    waitUntil([&] {
        calm = m_window->currentPage()->isLoading() || m_workers.activeThreadCount() > 0 ? 0 : calm + 1;
        return calm > 6;
    }, m_patienceMs);
}

void WholeConsole::act(const std::function<void()> &what)
{
    QMetaObject::invokeMethod(m_window.get(), what, Qt::QueuedConnection);
    settle();
}

void WholeConsole::typeInto(QWidget &line, const QString &text)
{
    for (const QChar letter : text) {
        QApplication::postEvent(&line, new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter)));
        QApplication::postEvent(&line, new QKeyEvent(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter)));
        QApplication::processEvents();
    }
    // What is told a moment after the last key.
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 300)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    settle();
}

void WholeConsole::looked(const QString &where, QWidget &top)
{
    if (m_look)
        m_look(where, top);
}

void WholeConsole::walk(const Look &look)
{
    m_look = look;
    m_pressed.clear();
    const auto pages = m_window->pages();
    for (Page *page : pages) {
        visit(*page, {});
        rows();
        tabs();
        folds();
        sheets(*page, m_where, 0);
        for (const QString &detail : page->showcase()) {
            visit(*page, detail.section(u'=', 1));
            folds();
            sheets(*page, m_where, 0);
        }
    }
    for (QMenu *menu : m_window->menus().findChildren<QMenu *>()) {
        act([menu] { menu->popup({0, 0}); });
        looked(u"menu "_s + menu->title(), *menu);
        act([menu] { menu->hide(); });
    }
    for (const auto &[name, open] : {std::pair(u"shortcuts"_s, &Menus::shortcutsRequested), std::pair(u"palette"_s, &Menus::paletteRequested)}) {
        act([this, open = open] { Q_EMIT (m_window->menus().*open)(); });
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            looked(name, *dialog);
            if (auto *line = dialog->findChild<QLineEdit *>()) {
                typeInto(*line, u"re"_s);
                looked(name + u", typed"_s, *dialog);
            }
            act([dialog] { dialog->reject(); });
        }
    }
}

void WholeConsole::visit(Page &page, const QString &detail)
{
    m_where = detail.isEmpty() ? page.id() : page.id() + u' ' + detail;
    act([this, &page, detail] { m_window->openPage(page.id(), detail); });
    looked(m_where, *m_window);
}

void WholeConsole::rows()
{
    for (DenseTable *table : m_window->currentPage()->findChildren<DenseTable *>()) {
        for (int row = 0; table->isVisible() && row < std::min(mostRows, table->model()->rowCount()); ++row) {
            act([table, row] { table->setCurrentIndex(table->model()->index(row, 0)); });
            looked(u"%1, %2 row %3"_s.arg(m_where, table->objectName()).arg(row), *m_window);
        }
    }
}

void WholeConsole::tabs()
{
    for (QTabBar *bar : m_window->currentPage()->findChildren<QTabBar *>()) {
        for (int tab = bar->count() - 1; bar->isVisible() && tab >= 0; --tab) {
            act([bar, tab] { bar->setCurrentIndex(tab); });
            looked(u"%1, tab %2"_s.arg(m_where, bar->tabText(tab)), *m_window);
            if (tab > 0)
                sheets(*m_window->currentPage(), m_where, 0);
        }
    }
}

void WholeConsole::folds()
{
    const auto now = m_window->currentPage()->findChildren<QAbstractButton *>();
    const QList<QPointer<QAbstractButton>> all(now.begin(), now.end());
    for (const QPointer<QAbstractButton> &button : all) {
        const bool folds = button && button->isCheckable() && button->isVisible() && button->isEnabled() && !button->group() && !button->autoExclusive();
        if (!folds || m_where.startsWith(u"settings"_s))            // there a tick is a choice that stays
            continue;
        const QString name = nameOf(*button);
        act([button] { button->click(); });
        looked(u"%1, %2 pressed"_s.arg(m_where, name), *m_window);
        sheets(*m_window->currentPage(), m_where, 0);
        act([button] { if (button) button->click(); });
    }
}

void WholeConsole::sheets(QWidget &within, const QString &where, int depth)
{
    const auto now = within.findChildren<QAbstractButton *>();
    const QList<QPointer<QAbstractButton>> all(now.begin(), now.end());
    for (const QPointer<QAbstractButton> &button : all) {
        if (!button || !button->isVisible() || !button->isEnabled())
            continue;
        auto *tool = qobject_cast<QToolButton *>(button.data());
        const QString name = nameOf(*button), key = m_window->currentPage()->id() + where.section(u' ', 1).left(1) + QString::number(depth) + name;
        if (m_pressed.contains(key) || (!opensSheet(*button) && !(tool && tool->menu())))
            continue;
        m_pressed += key;
        if (tool && tool->menu()) {
            act([tool] { Q_EMIT tool->menu()->aboutToShow(); tool->menu()->popup({0, 0}); });
            looked(where + u", menu of "_s + name, *tool->menu());
            act([tool] { tool->menu()->hide(); });
            continue;
        }
        act([button] { button->click(); });
        const auto shown = m_window->findChildren<QDialog *>();
        const QList<QPointer<QDialog>> dialogs(shown.begin(), shown.end());
        bool opened = false;
        for (const QPointer<QDialog> &dialog : dialogs) {
            if (!dialog || !dialog->isVisible() || dialog == &within)
                continue;
            opened = true;
            const QString there = where + u", sheet "_s + (dialog->objectName().isEmpty() ? name : dialog->objectName());
            looked(there, *dialog);
            for (QPlainTextEdit *text : dialog->findChildren<QPlainTextEdit *>())
                if (!text->isReadOnly())
                    act([text] { text->setPlainText(u"Long enough to be the reason of anything that a tier of high asks for"_s); });
            if (depth < 2)
                sheets(*dialog, there, depth + 1);
            act([dialog] { if (dialog) dialog->reject(); });
            act([dialog] { if (dialog && dialog->isVisible()) dialog->reject(); });
        }
        if (!opened && button)
            looked(where + u", after "_s + name, *within.window()); // a second step in place
    }
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/whole/WholeConsole.h"
#include "ui/widgets/DenseTable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).remove(u"countersign::"_s) + u' ' + widget.objectName() + u" in "_s
        + (widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className()).remove(u"countersign::"_s) + u' ' + widget.parentWidget()->objectName() : QString());
}

bool takesKeys(const QWidget &widget) { return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy(); }

class Inspection
{
public:
    QStringList faults;
    int controls = 0, rows = 0, rings = 0;

    void look(const QString &where, QWidget &top)
    {
        m_where = where;
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &top)
                continue;
            if (takesKeys(*widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget))
                control(*widget);
            if (auto *table = qobject_cast<DenseTable *>(widget))
                sentences(*table);
        }
        order(top);
        keys(top);
    }

    // With the keyboard in it a control looks other than without.
    void ring(QWidget &top)
    {
        top.setAttribute(Qt::WA_KeyboardFocusChange);               // as the Tab key does
        top.activateWindow();
        if (!top.isActiveWindow() && !QTest::qWaitForWindowActive(&top, 500))
            return;                                                 // nothing in it can have the keyboard
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!takesKeys(*widget) || widget->window() != &top || m_ringed.contains(nameOf(*widget)) || widget->size().isEmpty())
                continue;
            if (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<DenseTable *>(widget))
                continue;
            m_ringed += nameOf(*widget);
            for (QWidget *above = widget->parentWidget(); above && above != &top; above = above->parentWidget())
                if (auto *area = qobject_cast<QScrollArea *>(above))
                    area->ensureWidgetVisible(widget);              // as the Tab key does, too
            widget->clearFocus();
            top.setFocus();
            const QImage without = top.grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus())
                continue;
            ++rings;
            if (top.grab().toImage() == without)
                fault(nameOf(*widget) + u" does not show that the keyboard is in it"_s);
        }
    }

private:
    void fault(const QString &what)
    {
        if (!m_said.contains(what))
            faults += m_where + u": "_s + what;
        m_said += what;
    }
    static bool isPartOfAnother(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return parent && (qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QComboBox *>(parent) || parent->inherits("QAbstractSpinBox") || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent)
                          || qobject_cast<const QHeaderView *>(parent) || parent->inherits("QScrollArea") || parent->inherits("QMenuBar"));
    }
    void control(QWidget &widget)
    {
        if (qobject_cast<QHeaderView *>(&widget) || isPartOfAnother(widget))
            return;
        ++controls;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&widget);
        if (!seen || seen->role() == QAccessible::NoRole || (seen->role() == QAccessible::Client && takesKeys(widget) && !widget.inherits("QScrollArea")))
            fault(nameOf(widget) + u" has no role"_s);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            fault(nameOf(widget) + u" has no name"_s);
        // Whoever commands by voice says what is written there.
        if (const auto *button = qobject_cast<QAbstractButton *>(&widget); button && seen) {
            QString written = QString(button->text()).replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
            written.remove(u'…');
            if (!seen->text(QAccessible::Name).startsWith(written, Qt::CaseInsensitive))
                fault(nameOf(widget) + u" is called “"_s + seen->text(QAccessible::Name) + u"”, and “"_s + button->text() + u"” is written on it"_s);
        }
        static const QRegularExpression mnemonic(u"&\\w"_s);        // a screen reader would say “and”
        if (seen && seen->text(QAccessible::Name).contains(mnemonic))
            fault(nameOf(widget) + u" has a mnemonic in its name: "_s + seen->text(QAccessible::Name));
    }
    void sentences(const DenseTable &table)
    {
        for (int row = 0; row < std::min(3, table.model()->rowCount()); ++row) {
            ++rows;
            const QString said = table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QString second;
            for (int column = 1; column < table.model()->columnCount() && second.isEmpty(); ++column)
                second = table.model()->index(row, column).data().toString();
            if (said.isEmpty() || (said == table.model()->index(row, 0).data().toString() && !second.isEmpty()))
                fault(nameOf(table) + u" does not give its row as a sentence: "_s + said);
        }
    }
    // Tab reaches every control.
    void order(QWidget &top)
    {
        QSet<QWidget *> reached;
        QWidget *at = &top;
        do {
            reached += at;
            at = at->nextInFocusChain();
        } while (at && at != &top);
        for (QWidget *widget : top.findChildren<QWidget *>())
            if (takesKeys(*widget) && widget->window() == &top && !reached.contains(widget))
                fault(nameOf(*widget) + u" is not reached by Tab"_s);
    }

    // Of two that answer to the same key, neither does.
    void keys(QWidget &top)
    {
        QHash<QString, QString> answers;
        const auto answer = [&](const QKeySequence &key, const QString &who) {
            const QString text = key.toString();
            if (!text.contains(u"Ctrl"_s) && !text.startsWith(u'F'))
                return;                                             // a mnemonic goes from one to the next
            if (answers.contains(text))
                fault(text + u" is of "_s + answers.value(text) + u" and of "_s + who);
            answers.insert(text, who);
        };
        for (const auto *button : top.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() && button->window() == &top)
                answer(button->shortcut(), nameOf(*button));
        for (const auto *action : top.findChildren<QAction *>())
            if (action->isEnabled() && action->isVisible())
                answer(action->shortcut(), action->text());
        for (const auto *shortcut : top.findChildren<QShortcut *>())
            if (const auto *widget = qobject_cast<QWidget *>(shortcut->parent()); widget && shortcut->isEnabled() && widget->isVisible() && widget->isEnabled() && widget->window() == &top)
                answer(shortcut->key(), u"a shortcut in "_s + nameOf(*widget));
    }

    QString m_where;
    QStringList m_said, m_ringed;
};

} // namespace

TEST_CASE("whole console: every control has a name, a role and a key of its own, rows are sentences, and Tab reaches and shows them all")
{
    SampleWorkspace sample;
    const Session cara = sample.as(u"cara"_s);
    WholeConsole console(sample.open(), cara);
    console.window().activateWindow();
    Inspection inspection;
    console.walk([&](const QString &where, QWidget &top) {
        inspection.look(where, top);
        if (!where.contains(u" row "_s) && !where.startsWith(u"menu"_s))
            inspection.ring(top);
    });
    CHECK(inspection.faults.join(u'\n').toStdString() == "");
    CHECK(inspection.controls > 500);
    CHECK(inspection.rows > 50);
    CHECK(inspection.rings > 40);
}

TEST_CASE("whole console: Tab, pressed again and again, comes to every control of every page")
{
    SampleWorkspace sample;
    const Session cara = sample.as(u"cara"_s);
    WholeConsole console(sample.open(), cara);
    MainWindow &window = console.window();
    window.activateWindow();
    QStringList missed;
    for (Page *page : window.pages()) {
        window.openPage(page->id());
        console.settle();
        page->setFocus();
        QSet<QWidget *> reached;
        for (QWidget *at = QApplication::focusWidget(); at && !reached.contains(at); at = QApplication::focusWidget()) {
            reached += at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        CHECK(reached.size() >= 2);
        for (QWidget *widget : page->findChildren<QWidget *>())
            if (takesKeys(*widget) && widget->window() == &window && !reached.contains(widget))
                missed += page->id() + u": "_s + nameOf(*widget);
    }
    CHECK(missed.join(u'\n').toStdString() == "");
}

TEST_CASE("whole console: a control without a name or a ring, and a key of two, are found")
{
    struct Bare : QWidget
    {
        Bare(QWidget *parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }
    };
    QWidget top;
    top.resize(200, 100);
    auto *bare = new Bare(&top);
    bare->setGeometry(10, 10, 80, 30);
    for (int i = 0; i < 2; ++i)
        new QShortcut(QKeySequence(u"Ctrl+Shift+L"_s), &top);
    top.show();
    top.activateWindow();
    QApplication::processEvents();
    Inspection inspection;
    inspection.look(u"here"_s, top);
    inspection.ring(top);
    CHECK(inspection.faults.size() == 4);                           // role, name, key, ring
}

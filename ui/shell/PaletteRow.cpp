// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteRow.h"

#include "ui/shell/Page.h"
#include "ui/style/Icons.h"
#include "ui/style/keyText.h"
#include "ui/widgets/ActionButton.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString reasonOf(const QAbstractButton *button)
{
    if (button->isEnabled())
        return {};
    const auto *own = qobject_cast<const ActionButton *>(button);
    const QString why = own ? own->whyOff() : button->accessibleDescription();
    return why.isEmpty() ? Page::tr("It is off here.") : why;
}

PaletteRow rowOf(const Page &page, const Page::Entry &entry)
{
    return {entry.icon.isEmpty() ? QIcon() : iconOf(entry.icon), entry.text, page.title(), keyText(entry.keys), entry.whyOff, entry.run};
}

} // namespace

void press(QAbstractButton *button)
{
    auto *tool = qobject_cast<QToolButton *>(button);
    if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        QTimer::singleShot(0, tool, &QToolButton::showMenu);        // when what led here is done with, or the palette gone
    else
        button->click();
}

QVector<PaletteRow> commandsOf(const Page &page)
{
    QVector<PaletteRow> rows;
    QStringList own;
    for (const Page::Entry &entry : page.entries()) {
        rows.append(rowOf(page, entry));
        own += entry.text;
    }
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        const QString text = QString(button->text()).remove(u'&');
        if (text.isEmpty() || own.contains(text) || !button->isVisibleTo(&page) || button->window() != page.window())
            continue;
        rows.append({button->icon(), text, page.title(), button->shortcut().toString(QKeySequence::NativeText), reasonOf(button), [wanted = QPointer(button)] {
            if (wanted)
                wanted->click();
        }});
    }
    // A button with an icon is named for those who do not see it, and so can be searched.
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        const QString text = button->accessibleName().isEmpty() ? QString(button->text()).remove(u'&') : button->accessibleName();
        const bool isPart = qobject_cast<QLineEdit *>(button->parentWidget()) || qobject_cast<QTabBar *>(button->parentWidget());
        if (text.isEmpty() || isPart || !button->isVisibleTo(&page) || button->window() != page.window())
            continue;
        rows.append({button->icon(), text, page.title(), button->shortcut().toString(QKeySequence::NativeText), reasonOf(button), [wanted = QPointer(button)] {
            if (wanted)
                press(wanted);
        }});
    }
    return rows;
}

QVector<PaletteRow> commandsAnywhere(const Page &page, const std::function<void()> &open)
{
    QVector<PaletteRow> rows;
    for (const Page::Entry &entry : page.entries()) {
        if (!entry.anywhere)
            continue;
        rows.append(rowOf(page, entry));
        rows.last().keys.clear();                                   // they are that page's
        rows.last().run = [open, run = entry.run] {
            open();
            run();
        };
    }
    return rows;
}

} // namespace countersign

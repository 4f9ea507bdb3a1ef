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

} // namespace

QVector<PaletteRow> commandsOf(const Page &page)
{
    QVector<PaletteRow> rows;
    for (const Page::Entry &entry : page.entries())
        rows.append({entry.icon.isEmpty() ? QIcon() : iconOf(entry.icon), entry.text, page.title(), keyText(entry.keys), entry.whyOff, entry.run});
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        const QString text = QString(button->text()).remove(u'&');
        if (text.isEmpty() || !button->isVisibleTo(&page) || button->window() != page.window())
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
            if (!wanted)
                return;
            if (wanted->menu() && wanted->popupMode() == QToolButton::InstantPopup)
                QTimer::singleShot(0, wanted, &QToolButton::showMenu); // when the palette is gone
            else
                wanted->click();
        }});
    }
    return rows;
}

} // namespace countersign

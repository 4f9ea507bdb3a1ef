// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteRow.h"

#include "ui/shell/Page.h"
#include "ui/style/Icons.h"
#include "ui/widgets/ActionButton.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString reasonOf(const QPushButton *button)
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
        rows.append({entry.icon.isEmpty() ? QIcon() : iconOf(entry.icon), entry.text, page.title(), entry.keys, entry.whyOff, entry.run});
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        const QString text = QString(button->text()).remove(u'&');
        if (text.isEmpty() || !button->isVisibleTo(&page) || button->window() != page.window())
            continue;
        rows.append({button->icon(), text, page.title(), button->shortcut().toString(QKeySequence::NativeText), reasonOf(button), [wanted = QPointer(button)] {
            if (wanted)
                wanted->click();
        }});
    }
    return rows;
}

} // namespace countersign

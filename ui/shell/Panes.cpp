// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Panes.h"

#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/SidePane.h"

#include <QApplication>

#include <algorithm>

namespace countersign {

namespace {

bool takesKeys(const QWidget *widget, const QWidget *pane)
{
    return widget->isEnabled() && widget->isVisibleTo(pane->window()) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

// Where the keyboard was in it last, or the first place in the order of Tab.
QWidget *entryOf(QWidget *pane)
{
    QWidget *const before = pane->focusWidget();
    if (before && (before == pane || pane->isAncestorOf(before)) && takesKeys(before, pane))
        return before;
    if (takesKeys(pane, pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesKeys(next, pane))
            return next;
    return nullptr;
}

} // namespace

bool focusNext(QWidget *window, bool next)
{
    const auto step = [next](const QWidget *from) { return next ? from->nextInFocusChain() : from->previousInFocusChain(); };
    QWidget *const now = window->focusWidget() ? window->focusWidget() : window;
    for (QWidget *each = step(now); each != now; each = step(each)) {
        if (each->window() == window && takesKeys(each, window)) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

QWidgetList panesOf(QWidget *page)
{
    QWidgetList panes;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool isPane = qobject_cast<SidePane *>(widget) || qobject_cast<DenseTable *>(widget) || qobject_cast<FilterBar *>(widget);
        if (isPane && widget->isVisibleTo(page) && widget->window() == page->window())
            panes.append(widget);
    }
    // A table within a pane belongs to the pane.
    panes.removeIf([all = panes](const QWidget *inner) {
        return std::any_of(all.begin(), all.end(), [inner](const QWidget *outer) { return outer != inner && outer->isAncestorOf(inner); });
    });
    std::stable_sort(panes.begin(), panes.end(), [page](const QWidget *a, const QWidget *b) {
        const QPoint p = a->mapTo(page, QPoint()), q = b->mapTo(page, QPoint());
        const bool asideA = qobject_cast<const SidePane *>(a), asideB = qobject_cast<const SidePane *>(b);
        if (asideA != asideB)
            return asideB;
        return std::pair(p.y(), p.x()) < std::pair(q.y(), q.x());
    });
    return panes.isEmpty() ? QWidgetList{page} : panes;
}

void focusPane(const QWidgetList &panes, int step)
{
    const QWidget *const now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (now && (panes.at(i) == now || panes.at(i)->isAncestorOf(now)))
            at = i;
    if (at < 0)
        at = step > 0 ? -1 : panes.size();
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        if (QWidget *entry = entryOf(panes.at(at))) {
            entry->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace countersign

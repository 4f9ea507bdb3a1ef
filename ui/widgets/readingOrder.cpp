// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingOrder.h"

#include <QLayout>
#include <QScrollArea>

namespace countersign {

namespace {

void gather(const QLayout *layout, QList<QWidget *> &found);

void gather(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found += widget;
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget())
        gather(scroll->widget(), found);
    else if (widget->layout())
        gather(widget->layout(), found);
}

void gather(const QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            gather(item->widget(), found);
        else if (item->layout())
            gather(item->layout(), found);
    }
}

} // namespace

void tabInReadingOrder(const QWidget *area)
{
    QList<QWidget *> order;
    if (area->layout())
        gather(area->layout(), order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace countersign

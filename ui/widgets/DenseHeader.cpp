// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DenseHeader.h"

#include "ui/style/Tokens.h"
#include "ui/widgets/DenseTable.h"

#include <QPainter>

namespace countersign {

DenseHeader::DenseHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAttribute(Qt::WA_Hover);
}

QSize DenseHeader::sizeHint() const
{
    const QSize base = QHeaderView::sizeHint();
    return {base.width(), qRound(qMax(metric::header, fontMetrics().height() + 12) * zoom())};
}

double DenseHeader::zoom() const
{
    const auto *table = qobject_cast<const DenseTable *>(parentWidget());
    return table ? table->zoom() : 1;
}

void DenseHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(zoom(), zoom());
    QHeaderView::paintSection(painter, QRect(0, 0, qRound(rect.width() / zoom()), qRound(rect.height() / zoom())), logicalIndex);
    painter->restore();
}

void DenseHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto *table = qobject_cast<const DenseTable *>(parentWidget());
    if (table && table->kindOf(logicalIndex) == CellDelegate::Kind::Number)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace countersign

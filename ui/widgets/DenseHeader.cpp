// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DenseHeader.h"

#include "ui/style/Tokens.h"
#include "ui/widgets/DenseTable.h"

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
    return {base.width(), qMax(metric::header, fontMetrics().height() + 12)};
}

void DenseHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto *table = qobject_cast<const DenseTable *>(parentWidget());
    if (table && table->kindOf(logicalIndex) == CellDelegate::Kind::Number)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace countersign

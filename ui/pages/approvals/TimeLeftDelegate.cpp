// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/TimeLeftDelegate.h"

#include "ui/pages/approvals/QueueModel.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace countersign {

void paintTimeBar(QPainter *painter, const QRect &rect, double share, const QPalette &palette, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Sunken, palette));
    painter->drawRoundedRect(rect, 2, 2);
    painter->setBrush(color(share <= 0.2 ? Token::AmberFg : Token::Accent, palette));
    painter->drawRoundedRect(QStyle::visualRect(direction, rect, QRect(rect.topLeft(), QSize(qMax(share > 0 ? 2 : 0, qRound(rect.width() * share)), rect.height()))), 2, 2);
    painter->restore();
}

void TimeLeftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant share = index.data(QueueModel::LeftShare);
    if (!share.isValid() || option.rect.width() < 130)
        return;
    const int width = 52;
    paintTimeBar(painter, QStyle::visualRect(option.direction, option.rect, QRect(option.rect.right() - width - 8, option.rect.center().y() - 2, width, 4)), share.toDouble(), option.palette, option.direction);
}

} // namespace countersign

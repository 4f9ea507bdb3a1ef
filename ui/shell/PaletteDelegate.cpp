// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/shell/PaletteModel.h"
#include "ui/style/Paint.h"
#include "ui/style/Type.h"

#include <QPainter>
#include <QStyle>

namespace countersign {

namespace {

constexpr int left = 40, right = 12, padding = 5;

QFont wordsFont() { return fontOf(Type::Body); }
QFont detailFont() { return fontOf(Type::Secondary); }

int lineHeight() { return qMax(metric::icon, QFontMetrics(wordsFont()).height()); }

int whyHeight(const QString &why, int width)
{
    return QFontMetrics(detailFont()).boundingRect(QRect(0, 0, qMax(80, width - left - right), 1000), Qt::TextWordWrap, why).height();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QString why = index.data(PaletteModel::WhyOff).toString(), keys = index.data(PaletteModel::Keys).toString();
    const bool chosen = option.state & QStyle::State_Selected, off = !why.isEmpty();
    const auto seen = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    painter->save();
    if (chosen) {
        painter->fillRect(option.rect, color(Token::Selection, palette));
        painter->fillRect(seen(QRect(option.rect.topLeft(), QSize(metric::stateBar, option.rect.height()))), color(Token::Accent, palette));
    }
    QRect line(option.rect.x() + left, option.rect.y() + padding, option.rect.width() - left - right, lineHeight());
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, seen(QRect(option.rect.x() + 14, line.y() + (line.height() - metric::icon) / 2, metric::icon, metric::icon)),
                                                         Qt::AlignCenter, off ? QIcon::Disabled : QIcon::Normal);
    painter->setFont(fontOf(Type::Key));
    painter->setPen(color(Token::Text2, palette));
    painter->drawText(seen(line), paint::reading(option.direction, Qt::AlignRight | Qt::AlignVCenter, keys), keys);
    QRect words = line;
    if (!keys.isEmpty())
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(keys) - 16);
    painter->setFont(wordsFont());
    painter->setPen(color(off ? Token::Text3 : Token::Text, palette));
    const QString text = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
    painter->drawText(seen(words), paint::reading(option.direction, Qt::AlignLeft | Qt::AlignVCenter, text), text);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(text) + 12);
    painter->setFont(detailFont());
    painter->setPen(color(Token::Text3, palette));
    if (const QString detail = painter->fontMetrics().elidedText(index.data(PaletteModel::Detail).toString(), Qt::ElideRight, words.width()); words.width() > 40)
        painter->drawText(seen(words), paint::reading(option.direction, Qt::AlignLeft | Qt::AlignVCenter, detail), detail);
    if (off)
        painter->drawText(seen(QRect(line.x(), line.bottom() + 2, line.width(), option.rect.bottom() - line.bottom())), paint::reading(option.direction, Qt::AlignLeft | Qt::AlignTop, why) | Qt::TextWordWrap, why);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString why = index.data(PaletteModel::WhyOff).toString();
    const int width = option.widget ? option.widget->width() : option.rect.width();
    return {width, lineHeight() + 2 * padding + (why.isEmpty() ? 0 : whyHeight(why, width) + 2)};
}

} // namespace countersign

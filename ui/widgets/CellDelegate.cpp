// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CellDelegate.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/style/Roles.h"
#include "ui/style/Status.h"
#include "ui/style/Type.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int markSize = 10;

QVariant rowHue(const QModelIndex &index)
{
    const QVariant own = index.data(role::RowHue);
    return own.isValid() ? own : index.siblingAtColumn(0).data(role::RowHue);
}

bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0;
}

void fillRow(QPainter *painter, const QRect &rect, bool selected, const QVariant &hue, bool line, const QPalette &palette)
{
    if (selected)
        painter->fillRect(rect, color(Token::Selection, palette));
    else if (hue.isValid())
        painter->fillRect(rect, color(background(static_cast<Hue>(hue.toInt())), palette));
    if (line)
        paint::hairline(painter, rect, Qt::BottomEdge, color(Token::Line, palette));
}

// The frame of a fitted table is the line below its last row.
bool needsLine(const QWidget *view, const QModelIndex &index)
{
    const auto *table = qobject_cast<const DenseTable *>(view);
    return !table || !table->isFitted() || index.row() + 1 < index.model()->rowCount(index.parent());
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const QVariant hue = rowHue(index);
    const bool selected = option.state & QStyle::State_Selected;
    fillRow(painter, option.rect, selected, hue, needsLine(option.widget, index), palette);
    if (!isFirstShown(option, index) || (!selected && !hue.isValid()))
        return;
    const Token bar = hue.isValid() ? foreground(static_cast<Hue>(hue.toInt())) : Token::Accent;
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(metric::stateBar, option.rect.height()))), color(bar, palette));
}

} // namespace

CellDelegate::CellDelegate(Kind kind, QObject *parent) : QStyledItemDelegate(parent), m_kind(kind) {}

CellDelegate::Kind CellDelegate::kindOf(const QModelIndex &index) const
{
    const QVariant own = index.data(role::CellKind);
    return own.isValid() ? static_cast<Kind>(own.toInt()) : m_kind;
}

QFont CellDelegate::fontFor(const QModelIndex &index) const
{
    const bool strong = index.data(role::Strong).toBool();
    switch (kindOf(index)) {
    case Kind::Number:
        return fontOf(strong ? Type::NumberStrong : Type::Number);
    case Kind::Digest:
        return fontOf(Type::Digest);
    case Kind::Text:
    case Kind::Status:
        break;
    }
    return fontOf(strong ? Type::Label : Type::Body);
}

void CellDelegate::paintRowEnd(QPainter *painter, const QRect &rect, bool selected, const QModelIndex &index,
                               const QWidget *view)
{
    fillRow(painter, rect, selected, rowHue(index), needsLine(view, index), view->palette());
}

QString CellDelegate::shortDigest(const QString &hex, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(hex) <= width || hex.size() < 16)
        return metrics.elidedText(hex, Qt::ElideMiddle, width);
    return metrics.elidedText(hex.left(8) + u'…' + hex.right(4), Qt::ElideMiddle, width);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    drawGround(painter, option, index);
    const auto *table = qobject_cast<const DenseTable *>(option.widget);
    QRect cell = option.rect;
    if (table && table->zoom() != 1) {
        painter->translate(cell.topLeft());
        painter->scale(table->zoom(), table->zoom());
        cell = QRect(0, 0, qRound(cell.width() / table->zoom()), qRound(cell.height() / table->zoom()));
    }
    QRect room = cell.adjusted(paint::cellPadding, 0, -paint::cellPadding - tail(option, index), -1); // as one reads from the left
    const auto seen = [&](const QRect &place) { return QStyle::visualRect(option.direction, cell, place); };
    const QString slug = index.data(role::Status).toString();
    const QString note = index.data(role::Note).toString();
    if (!slug.isEmpty()) {
        const Look look = lookOf(slug);
        paint::status(painter, seen(room), look.icon, note.isEmpty() ? look.word : look.word + u' ' + note,
                      color(foreground(look.hue), option.palette), kindOf(index) == Kind::Number);
        painter->restore();
        return;
    }
    const QColor quiet = color(Token::Text2, option.palette);
    if (const QString icon = index.data(role::Icon).toString(); !icon.isEmpty()) {
        drawIcon(painter, seen(QRect(room.x(), room.center().y() - 7, 16, 16)), icon, quiet);
        room.setLeft(room.left() + 16 + 6);
    }
    if (const QVariant mark = index.data(role::Mark); mark.isValid()) {
        painter->fillRect(seen(QRect(room.x(), room.center().y() - markSize / 2, markSize, markSize)), color(static_cast<Token>(mark.toInt()), option.palette));
        room.setLeft(room.left() + markSize + 8);
    }
    const QFont font = fontFor(index);
    const QFontMetrics metrics(font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool right = kindOf(index) == Kind::Number;
    const QString shown = kindOf(index) == Kind::Digest ? shortDigest(text, metrics, room.width())
                                                 : metrics.elidedText(text, Qt::ElideRight, room.width());
    painter->setFont(font);
    painter->setPen(index.data(role::Dim).toBool() ? quiet : color(Token::Text, option.palette));
    painter->drawText(seen(room), paint::reading(option.direction, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown) | Qt::TextSingleLine, shown);
    if (const int used = metrics.horizontalAdvance(shown) + 8; !note.isEmpty() && !right && room.width() - used > 24) {
        room.setLeft(room.left() + used);
        painter->setFont(fontOf(Type::Secondary));
        painter->setPen(quiet);
        painter->drawText(seen(room), paint::reading(option.direction, Qt::AlignLeft | Qt::AlignVCenter, note) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(index));
    int width = 2 * paint::cellPadding + 2;
    if (const QString slug = index.data(role::Status).toString(); !slug.isEmpty())
        width += 20 + QFontMetrics(fontOf(Type::Label)).horizontalAdvance(lookOf(slug).word + u' ' + index.data(role::Note).toString());
    else if (kindOf(index) == Kind::Digest)
        width += metrics.horizontalAdvance(u"00000000…0000"_s);
    else
        width += metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString())
                 + (index.data(role::Icon).isValid() ? 22 : 0) + (index.data(role::Mark).isValid() ? markSize + 8 : 0);
    return {width, qMax(rowHeight(option.widget), metrics.height() + 8)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool cut = !text.isEmpty() && sizeHint(option, index).width() > option.rect.width();
    if (!own.isEmpty())
        QToolTip::showText(event->globalPos(), plainToolTip(own), view);
    else if (cut || (kindOf(index) == Kind::Digest && text.size() >= 16))
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace countersign

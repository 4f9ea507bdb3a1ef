// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SparklineDelegate.h"

#include "ui/charts/scale.h"
#include "ui/style/Paint.h"
#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

constexpr int lineWidth = 56, lineHeight = 14, gap = 10;

QVector<double> trend(const QModelIndex &index) { return index.data(role::Trend).value<QVector<double>>(); }

QVector<double> present(QVector<double> values)
{
    values.erase(std::remove_if(values.begin(), values.end(), [](double value) { return !std::isfinite(value); }), values.end());
    return values;
}

} // namespace

int SparklineDelegate::tail(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.rect.width() < 2 * paint::cellPadding + lineWidth + gap + 24 ? 0 : lineWidth + gap; // the number comes first
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    QVector<double> values = trend(index);
    const QVector<double> seen = present(values);
    if (seen.isEmpty() || tail(option, index) == 0)
        return;
    const auto [least, greatest] = std::minmax_element(seen.begin(), seen.end());
    const double low = *least, span = *greatest - *least;
    const QRect place = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.right() + 1 - paint::cellPadding - lineWidth, option.rect.y(), lineWidth - 3, option.rect.height()));
    const QRectF area(place.x(), option.rect.center().y() - lineHeight / 2.0, place.width(), lineHeight); // its time runs to the right all the same
    const auto at = [&](int i) {
        const double x = values.size() == 1 ? area.right() : area.x() + area.width() * i / double(values.size() - 1);
        return QPointF(x, span == 0 ? std::floor(area.center().y()) + 0.5 : area.bottom() - (values[i] - low) / span * area.height());
    };
    QPainterPath path;
    bool drawing = false;
    QPointF last;
    for (const int i : thinned(values, lineWidth)) {
        if (!std::isfinite(values[i])) {
            drawing = false;
            continue;
        }
        last = at(i);
        drawing ? path.lineTo(last) : path.moveTo(last);
        drawing = true;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(Token::Challenger, option.palette);
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(last, 2.4, 2.4);
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize number = CellDelegate::sizeHint(option, index);
    return {number.width() + lineWidth + gap, number.height()};
}

QString SparklineDelegate::sentence(const QVector<double> &values)
{
    const QVector<double> seen = present(values);
    const auto number = [](double value) { return QString::number(value, 'g', 4); };
    if (seen.isEmpty())
        return tr("No values.");
    if (seen.size() == 1)
        return tr("One value: %1.").arg(number(seen.first()));
    const auto [least, greatest] = std::minmax_element(seen.begin(), seen.end());
    return tr("From %1 to %2 over %n values, least %3, greatest %4.", nullptr, int(seen.size())).arg(number(seen.first()), number(seen.last()), number(*least), number(*greatest));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterLine.h"

#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FilterCompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

namespace countersign {

namespace {

constexpr int listWidth = 300;

} // namespace

FilterLine::FilterLine(QWidget *parent) : QLineEdit(parent), m_choices(new QStandardItemModel(this)), m_completer(new QCompleter(m_choices, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setItemDelegate(new CellDelegate(CellDelegate::Kind::Text, this));
    m_completer->popup()->setAccessibleName(tr("What may come next"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterLine::take);
}

void FilterLine::underline(qsizetype from, qsizetype length)
{
    m_from = from;
    m_length = length;
    update();
}

void FilterLine::offer(const FilterCompletion &completion)
{
    m_choices->clear();
    for (const FilterCompletion::Choice &each : completion.choices) {
        auto *item = new QStandardItem(each.text);
        item->setData(each.what, role::Note);
        item->setData(each.what.isEmpty() ? each.text : tr("%1 %2", "a proposal, and what it is").arg(each.text, each.what), Qt::AccessibleTextRole);
        m_choices->appendRow(item);
    }
    m_replaceFrom = completion.from;
    m_replaceLength = completion.length;
    if (completion.choices.isEmpty())
        return m_completer->popup()->hide();
    QRect place = cursorRect();
    place.setBottom(height() - 1);
    place.setWidth(listWidth);
    m_completer->complete(place);
}

QStringList FilterLine::offered() const
{
    QStringList all;
    for (int row = 0; m_completer->popup()->isVisible() && row < m_choices->rowCount(); ++row)
        all += m_choices->item(row)->text();
    return all;
}

void FilterLine::take(const QModelIndex &chosen)
{
    const QString word = chosen.data().toString();
    setSelection(int(m_replaceFrom), int(m_replaceLength));
    insert(word);
    if (word.endsWith(u':'))
        Q_EMIT completionWanted();
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    if (!open && (event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)))
        Q_EMIT completionWanted();
    else if (!open && event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

// QLineEdit formats no part of its text, so the line is drawn below it, placed by where the cursor is.
void FilterLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_length <= 0 || m_from >= text().size())
        return;
    const QFontMetricsF metrics(font());
    const auto at = [&](qsizetype position) { return metrics.horizontalAdvance(text().left(position)); };
    const QRect cursor = cursorRect();
    const qreal origin = cursor.center().x() - at(cursorPosition());
    const qreal left = qMax<qreal>(origin + at(m_from), textMargins().left() + 4), right = qMin<qreal>(origin + at(m_from + m_length), width() - textMargins().right() - 8);
    const qreal y = height() / 2.0 + metrics.ascent() / 2 + 3;
    QPainterPath wave(QPointF(left, y));
    for (qreal x = left, up = -2; x + 3 <= right; x += 3, up = -up)
        wave.quadTo(x + 1.5, y + up, x + 3, y);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::RedFg, palette()), 1.5));
    painter.drawPath(wave);
}

} // namespace countersign

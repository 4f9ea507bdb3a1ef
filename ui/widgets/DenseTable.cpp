// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DenseTable.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/style/Paint.h"
#include "ui/style/Type.h"
#include "ui/widgets/DenseHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The number of columns is part of the name: a newer release with another set starts from its own widths.
Setting<QByteArray> columnsSetting(const QString &table, int columns) { return Setting<QByteArray>(u"tables/%1/%2"_s.arg(table, QString::number(columns))); }

Setting<QString> unwantedSetting(const QString &table, int columns) { return Setting<QString>(u"tables/%1/%2-unwanted"_s.arg(table, QString::number(columns))); }

// "COLUMN down" or "COLUMN up"; empty: as the rows come.
Setting<QString> orderSetting(const QString &table, int columns) { return Setting<QString>(u"tables/%1/%2-order"_s.arg(table, QString::number(columns))); }

} // namespace

DenseTable::DenseTable(const QString &key, QWidget *parent) : QTableView(parent), m_key(key)
{
    setObjectName(key);
    setHorizontalHeader(new DenseHeader(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(Kind::Text, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    fitRows();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(400);
    connect(&m_saveSoon, &QTimer::timeout, this, &DenseTable::saveColumns);
    const auto dragged = [this] {
        if (m_own || !isVisible())
            return;
        m_laidOut = true;
        m_saveSoon.start();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, dragged);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, dragged);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.siblingAtColumn(0)); });
}

// The style knows how high rows are; it tells of a change as of a change of itself.
void DenseTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(qRound(qMax(countersign::rowHeight(this), QFontMetrics(fontOf(Type::Body)).height() + 8) * m_zoom));
}

void DenseTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    fitRows();
    updateGeometry();
}

DenseTable::~DenseTable()
{
    if (m_saveSoon.isActive())
        saveColumns();
}

void DenseTable::setZoom(double zoom)
{
    m_zoom = zoom;
    fitRows();
}

void DenseTable::setModel(QAbstractItemModel *newModel)
{
    {
        const QScopedValueRollback own(m_own, true);
        QTableView::setModel(newModel);
    }
    if (!newModel)
        return;
    const auto changed = [this] {
        updateGeometry();
        viewport()->update();
    };
    connect(newModel, &QAbstractItemModel::modelReset, this, changed);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, changed);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, changed);
    restoreColumns();
}

void DenseTable::setColumn(int column, Kind kind, int width)
{
    if (kind != kindOf(column))
        setItemDelegateForColumn(column, new CellDelegate(kind, this));
    const QScopedValueRollback own(m_own, true);
    if (!m_laidOut)
        setColumnWidth(column, qRound(width * m_zoom));
}

void DenseTable::setShown(int column, bool shown)
{
    shown ? (void)m_absent.remove(column) : (void)m_absent.insert(column);
    applyShown(column);
}

void DenseTable::setOptional(const QVector<int> &columns) { m_unwanted = QSet<int>(columns.begin(), columns.end()); }

void DenseTable::want(int column, bool wanted)
{
    wanted ? (void)m_unwanted.remove(column) : (void)m_unwanted.insert(column);
    applyShown(column);
    saveColumns();
}

void DenseTable::applyShown(int column)
{
    {
        const QScopedValueRollback own(m_own, true);
        setColumnHidden(column, m_absent.contains(column) || m_unwanted.contains(column));
    }
    stretch();
}

void DenseTable::setSortable(const QVector<int> &columns)
{
    m_sortable = QSet<int>(columns.begin(), columns.end());
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DenseTable::order);
}

// A heading that nothing is sorted by leaves the order as it is.
void DenseTable::order(int column, Qt::SortOrder as)
{
    if (column >= 0 && !isSortable(column))
        return horizontalHeader()->setSortIndicator(m_sorted, m_sortedAs);
    m_sorted = column;
    m_sortedAs = as;
    if (m_remembersOrder)
        orderSetting(m_key, model()->columnCount()).set(column < 0 ? QString() : QString::number(column) + (as == Qt::AscendingOrder ? u" up"_s : u" down"_s));
}

void DenseTable::rememberOrder()
{
    const QStringList kept = orderSetting(m_key, model()->columnCount()).value().split(u' ');
    bool isNumber = false;
    const int column = kept.first().toInt(&isNumber);
    if (isNumber && isSortable(column))
        horizontalHeader()->setSortIndicator(column, kept.last() == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_remembersOrder = true;
}

void DenseTable::setStretch(int column, int least)
{
    m_stretch = column;
    m_least = least;
    stretch();
}

void DenseTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void DenseTable::fitHeight(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollMode(ScrollPerPixel);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    updateGeometry();
}

DenseTable::Kind DenseTable::kindOf(int column) const
{
    const auto *delegate = qobject_cast<const CellDelegate *>(itemDelegateForColumn(column));
    return delegate ? delegate->kind() : Kind::Text;
}

QSize DenseTable::sizeHint() const
{
    if (m_mostRows == 0)
        return {640, 320};
    const int rows = qBound(1, model() ? model()->rowCount() : 1, m_mostRows);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {640, rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height() + bar + 2 * frameWidth()};
}

// Qt's own has room for scroll bars, which would leave a gap below a fitted table's only row.
QSize DenseTable::minimumSizeHint() const
{
    const QSize own = QTableView::minimumSizeHint();
    return m_mostRows == 0 ? own : QSize(own.width(), sizeHint().height());
}

void DenseTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    const bool isSingle = event->key() != Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (isSingle && event->key() == Qt::Key_Slash && singleKeysSetting.value())
        return event->ignore();                                     // for the window, which knows where the filter is
    if (event->modifiers() == Qt::NoModifier && model() && (!isSingle || singleKeysSetting.value())) {
        const int row = currentIndex().row();
        const int column = qMax(0, currentIndex().column());
        switch (event->key()) {
        case Qt::Key_J:
            setCurrentIndex(model()->index(qMin(row + 1, model()->rowCount() - 1), column));
            return;
        case Qt::Key_K:
            setCurrentIndex(model()->index(qMax(row - 1, 0), column));
            return;
        case Qt::Key_Space:
            if (row >= 0)
                Q_EMIT rowPeeked(currentRow());
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void DenseTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintRowEnds(painter);
    if (model() && model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
        painter.setFont(fontOf(Type::Body));
        painter.setPen(color(Token::Text2, palette()));
        painter.drawText(viewport()->rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
    if (hasFocus()) {                                               // around the row, or where there is none around all of it
        const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : viewport()->rect();
        painter.setPen(color(Token::Focus, palette()));
        painter.drawRect(QRect(0, row.y(), viewport()->width() - 1, row.height() - 1));
    }
}

void DenseTable::paintRowEnds(QPainter &painter) const
{
    const int left = horizontalHeader()->length() - horizontalHeader()->offset();
    if (!model() || left >= viewport()->width())
        return;
    for (int row = qMax(0, rowAt(0)); row < model()->rowCount(); ++row) {
        const int y = rowViewportPosition(row);
        if (y >= viewport()->height())
            break;
        const QModelIndex index = model()->index(row, 0);
        CellDelegate::paintRowEnd(&painter, QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(left, y, viewport()->width() - left, rowHeight(row))),
                                  selectionModel()->isSelected(index), index, this);
    }
}

void DenseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void DenseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || current.parent() != previous.parent())
        Q_EMIT rowChosen(current.siblingAtColumn(0));
}

void DenseTable::copyRows() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DenseTable::stretch()
{
    if (m_laidOut || m_stretch < 0 || !model() || m_stretch >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretch && !isColumnHidden(column))
            others += columnWidth(column);
    const QScopedValueRollback own(m_own, true);
    setColumnWidth(m_stretch, qMax(qRound(m_least * m_zoom), viewport()->width() - others));
}

void DenseTable::restoreColumns()
{
    const QScopedValueRollback own(m_own, true);
    if (!m_key.isEmpty()) {
        const QByteArray state = columnsSetting(m_key, model()->columnCount()).value();
        if (!state.isEmpty() && horizontalHeader()->restoreState(state))
            m_laidOut = true;
        if (const auto unwanted = unwantedSetting(m_key, model()->columnCount()); unwanted.isStored()) {
            m_unwanted.clear();
            for (const QString &each : unwanted.value().split(u' ', Qt::SkipEmptyParts))
                m_unwanted += each.toInt();
        }
    }
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, m_absent.contains(column) || m_unwanted.contains(column));
}

void DenseTable::saveColumns() const
{
    if (m_key.isEmpty() || !model())
        return;
    QStringList unwanted;
    for (const int column : m_unwanted)
        unwanted += QString::number(column);
    if (m_laidOut)
        columnsSetting(m_key, model()->columnCount()).set(horizontalHeader()->saveState());
    unwantedSetting(m_key, model()->columnCount()).set(unwanted.join(u' '));
}

} // namespace countersign

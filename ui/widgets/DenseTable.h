// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/Setting.h"
#include "ui/widgets/CellDelegate.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace countersign {

// The table of every list: 28-px rows, no grid, whole rows selected, columns that the user may resize and move and
// that are remembered under `key`. Enter or a double click opens a row, Space peeks, J and K move, Ctrl+C copies rows
// with their full texts. Order of calls: setModel, then setColumn for each column that is not plain text.
class DenseTable : public QTableView
{
    Q_OBJECT
public:
    using Kind = CellDelegate::Kind;

    explicit DenseTable(const QString &key, QWidget *parent = nullptr);
    ~DenseTable() override;

    void setZoom(double zoom);                   // first of all: texts, rows and widths of columns this much larger
    double zoom() const { return m_zoom; }
    void setModel(QAbstractItemModel *model) override;
    void setColumn(int column, Kind kind, int width);
    void setShown(int column, bool shown);       // hiding is not dragging: the widths stay the table's own
    void setOptional(const QVector<int> &columns); // not shown until the user wants them; before setModel
    void want(int column, bool wanted);          // the user's choice, remembered; setShown(false) is stronger
    bool isWanted(int column) const { return !m_unwanted.contains(column); }
    using QTableView::sizeHintForColumn;         // what the widest of its cells asks for
    void setSortable(const QVector<int> &columns = {}); // by a click on a heading, a third one lets go; the model sorts by itself
    bool isSortable(int column) const { return isSortingEnabled() && (m_sortable.isEmpty() || m_sortable.contains(column)); }
    void rememberOrder();                        // after setSortable; where nothing else keeps it
    void setStretch(int column, int least = 120); // takes what room is left, until the user drags it
    void setEmptyText(const QString &text);      // shown in the middle while there is no row
    QString emptyText() const { return m_emptyText; }
    void fitHeight(int mostRows);                // as high as its rows, for short tables inside a page

    bool isFitted() const { return m_mostRows > 0; }
    QModelIndex currentRow() const { return currentIndex().siblingAtColumn(0); }
    Kind kindOf(int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(const QModelIndex &index);    // column 0
    void rowPeeked(const QModelIndex &index);
    void rowChosen(const QModelIndex &index);    // the current row moved

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintRowEnds(QPainter &painter) const;
    void copyRows() const;
    void fitRows();
    void stretch();
    void applyShown(int column);
    void order(int column, Qt::SortOrder as);
    void restoreColumns();
    void saveColumns() const;

    QString m_key;
    QString m_emptyText;
    QTimer m_saveSoon;
    QSet<int> m_unwanted, m_absent;              // hidden by the user, by the page
    QSet<int> m_sortable;                        // empty: all
    int m_sorted = -1;
    Qt::SortOrder m_sortedAs = Qt::AscendingOrder;
    double m_zoom = 1;
    int m_stretch = -1, m_least = 0;
    int m_mostRows = 0;
    bool m_laidOut = false;     // the columns are as remembered, or dragged by the user: no more stretching
    bool m_own = false;         // a change of width is ours
    bool m_remembersOrder = false;
};

// J, K and / in lists. They can be turned off: whoever speaks to the computer presses letters without meaning to.
inline const Setting<bool> singleKeysSetting(QStringLiteral("keys/single-letters"), true);

} // namespace countersign

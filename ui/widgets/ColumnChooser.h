// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>

namespace countersign {

class DenseTable;

// A button whose menu says which columns of a table are shown, and does what its heading does under the mouse: sort, resize,
// move. The table remembers; its first column always stays.
class ColumnChooser : public QToolButton
{
    Q_OBJECT
public:
    explicit ColumnChooser(DenseTable *table, QWidget *parent = nullptr);

private:
    void fill();
    void fillArrange();
    void move(int visual, int step);             // over columns that are not shown

    DenseTable *m_table;
    QMenu *m_arrange;
};

} // namespace countersign

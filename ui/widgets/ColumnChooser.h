// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>

namespace countersign {

class DenseTable;

// A button whose menu says which columns of a table are shown. The table remembers; its first column always stays.
class ColumnChooser : public QToolButton
{
    Q_OBJECT
public:
    explicit ColumnChooser(DenseTable *table, QWidget *parent = nullptr);

private:
    void fill();

    DenseTable *m_table;
};

} // namespace countersign

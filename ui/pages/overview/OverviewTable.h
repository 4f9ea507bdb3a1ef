// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/ViewMenu.h"
#include "ui/widgets/DenseTable.h"

namespace countersign {

class OverviewModel;

// The table of the overview: its columns, those that wait until they are wanted, and the order of its rows.
class OverviewTable : public DenseTable
{
    Q_OBJECT
public:
    explicit OverviewTable(OverviewModel *model, QWidget *parent = nullptr);

    void fit();                                                     // to what is in view, in any language
    OverviewView arrangement() const;                               // order and columns, without name and filter
    void arrange(const OverviewView &view);
    static OverviewView plain();
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHeaderView>

namespace countersign {

// The header of a DenseTable: 30 px, sections that can be dragged and resized, headings aligned like their cells.
class DenseHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit DenseHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    double zoom() const;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/CellDelegate.h"

namespace countersign {

// The time that is left, and a short bar of how much of the whole that is: amber for the last fifth.
class TimeLeftDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit TimeLeftDelegate(QObject *parent) : CellDelegate(Kind::Text, parent) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The same bar by itself.
void paintTimeBar(QPainter *painter, const QRect &rect, double share, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace countersign

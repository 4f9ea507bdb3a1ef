// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <Qt>

namespace countersign::role {

// What an item model may tell the dense table beside Qt's own roles. The text of a cell is Qt::DisplayRole in full;
// Qt::AccessibleTextRole of column 0 is the whole row as one sentence.
enum {
    Status = Qt::UserRole + 100, // QString: a slug of Status.h; the cell is drawn as icon + word in its hue
    Note,                        // QString: after a status word ("5 %"), or a dimmer tail after any text
    RowHue,                      // int(Hue) on any column of a row: bar at the left and a tint; none where unset
    Strong,                      // bool: the number or word that the eye should find first
    Dim,                         // bool: secondary text
    CellKind,                    // int(CellDelegate::Kind), where the rows of a column are not of one kind
    Mark,                        // int(Token): a square of that colour before the text, for the colour of an environment
    Icon,                        // QString: name of an icon before the text
    Trend,                       // QVector<double>, oldest first, NaN where one is missing: a SparklineDelegate draws it
    Sort,                        // the value to sort by, where the text would sort wrongly
    Id                           // QString: what the row is about, for opening it
};

} // namespace countersign::role

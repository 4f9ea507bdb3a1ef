// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QAbstractItemModel;

namespace countersign {

class DenseTable;
class TextLabel;

// The overview for a screen on the wall: the same rows in 20-px type on the whole screen, with nothing to press. It
// follows the page; where the rows do not fit it turns the page every twelve seconds. F11 or Esc closes it.
class WallWindow : public QWidget
{
    Q_OBJECT
public:
    WallWindow(QAbstractItemModel *rows, const QString &title, QWidget *parent);

    void say(const QString &counts, const QString &asOf);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turnPage();

    DenseTable *m_table;
    TextLabel *m_counts;
    TextLabel *m_asOf;
    QTimer m_turn;
};

} // namespace countersign

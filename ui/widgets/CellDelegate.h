// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace countersign {

// Draws the cells of a DenseTable: ground by row state and selection, hairline below, 3-px state bar at the row's
// left, text by kind. What a model may say is in ui/style/Roles.h.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Kind { Text, Number, Digest, Status };

    explicit CellDelegate(Kind kind, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // The ground of a row right of its last column.
    static void paintRowEnd(QPainter *painter, const QRect &rect, bool selected, const QModelIndex &index,
                            const QWidget *view);

    // A digest as it is shown in `width` pixels: whole, or its first 8 and last 4 digits.
    static QString shortDigest(const QString &hex, const QFontMetrics &metrics, int width);

protected:
    // Pixels kept free at the right of the text, for what a kind of its own draws there.
    virtual int tail(const QStyleOptionViewItem &, const QModelIndex &) const { return 0; }

private:
    Kind kindOf(const QModelIndex &index) const;
    QFont fontFor(const QModelIndex &index) const;

    Kind m_kind;
};

} // namespace countersign

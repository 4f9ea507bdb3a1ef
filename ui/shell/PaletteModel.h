// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/PaletteRow.h"

#include <QAbstractListModel>

namespace countersign {

// The lines of the command palette, best first: the commands that match what was typed, and the places found for it.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Keys = Qt::UserRole, Detail, WhyOff };

    explicit PaletteModel(QVector<PaletteRow> commands, QObject *parent = nullptr);

    void setTyped(const QString &typed);                            // places for another text go away
    void setPlaces(QVector<PaletteRow> places);                     // for the text typed last
    const PaletteRow &row(int number) const { return m_rows.at(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();

    QVector<PaletteRow> m_commands;
    QVector<PaletteRow> m_matching;
    QVector<PaletteRow> m_places;
    QVector<PaletteRow> m_rows;
};

} // namespace countersign

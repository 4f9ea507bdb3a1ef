// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

#include <optional>

namespace countersign {

// Short lists of texts with a heading each, as a snapshot: the keys of a login, the rules of a policy.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line
    {
        QStringList cells;
        QString sentence;                        // the row, for who does not see it
        bool dim = false;
        QString id = {};
        std::optional<Hue> hue = {};             // of the row
        QMap<int, QString> status = {};          // column → slug of Status.h
        QMap<int, QString> tips = {};
        QMap<int, Token> marks = {};             // column → colour of a square before the text
        QMap<int, QString> notes = {};           // column → a dimmer tail
    };

    explicit RowsModel(const QStringList &headings, QObject *parent = nullptr) : QAbstractTableModel(parent), m_headings(headings) {}

    void setLines(QVector<Line> lines);
    void setLines(const QStringList &headings, QVector<Line> lines); // where the columns are data, too
    const QVector<Line> &lines() const { return m_lines; }
    int find(const QString &id) const;           // −1 if no line has it

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QVector<Line> m_lines;
};

} // namespace countersign

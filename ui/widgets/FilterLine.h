// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace countersign {

struct FilterCompletion;

// The line of a FilterBar: underlines the part that is wrong, whatever the scheme, and offers what may come next in a
// list below the cursor. Ctrl+Space or the Down key asks for it; Escape closes it, then empties the line.
class FilterLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    void underline(qsizetype from, qsizetype length);               // length 0: nothing is wrong
    QString underlined() const { return text().mid(m_from, m_length); }
    void offer(const FilterCompletion &completion);                 // no choices: the list closes
    QStringList offered() const;                                    // what the open list holds

Q_SIGNALS:
    void completionWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QModelIndex &chosen);

    QStandardItemModel *m_choices;
    QCompleter *m_completer;
    qsizetype m_from = 0, m_length = 0;                             // the wrong part
    qsizetype m_replaceFrom = 0, m_replaceLength = 0;
};

} // namespace countersign

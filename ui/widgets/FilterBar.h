// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;

namespace countersign {

class TextLabel;

// One line to filter by. Whether the filter is valid is said by an icon and a sentence, never by colouring the text.
// Ctrl+F and `/` bring the keyboard here when the page asks for it (focusFilter).
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setValid();                               // a filter is in force
    void setInvalid(const QString &why);           // the tooltip and the screen reader get the reason
    void setCount(qsizetype shown, qsizetype all); // "312 of 18 204"
    void addTool(QWidget *widget);                 // to the right of the line: a combo box, a button
    void focusFilter();

Q_SIGNALS:
    void filterChanged(const QString &text);       // 150 ms after typing stops, or at Enter

private:
    void clearVerdict();

    QLineEdit *m_line;
    QAction *m_verdict;
    TextLabel *m_count;
    QHBoxLayout *m_row;
    QTimer m_soon;
};

} // namespace countersign

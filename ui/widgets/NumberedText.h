// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace countersign {

// A text to read, line by line in a fixed width, with the lines' numbers at its left; some lines may be marked.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NumberedText(QWidget *parent = nullptr);

    void setText(const QString &text);
    void mark(int first, int last);              // from 1, both marked and brought into view; 0 marks nothing
    int firstMarked() const { return m_first; }
    int lastMarked() const { return m_last; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    void paintMarks();

    Margin *m_margin;
    int m_first = 0;
    int m_last = 0;
};

} // namespace countersign

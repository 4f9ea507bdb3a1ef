// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPlainTextEdit;

namespace countersign {

class TextLabel;

// A text that will be kept for ever: counts what is still needed, and says so. Counts as core's text::reason does:
// characters after trimming. The text survives setLeast and a refused act; only clear() empties it.
class ReasonEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonEdit(const QString &label, const QString &placeholder, int least = 10, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setLeast(int characters);
    bool isLongEnough() const { return m_enough; }
    void clear();

Q_SIGNALS:
    void textChanged();
    void enoughChanged(bool enough);

private:
    void count();

    QPlainTextEdit *m_edit;
    TextLabel *m_counter;
    int m_least;
    bool m_enough = false;
};

} // namespace countersign

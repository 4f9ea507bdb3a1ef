// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QToolButton;

namespace countersign {

// Beside a page's title: how fresh something is, and a button that reads it again. Hidden while there is nothing to say.
class SyncLine : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Calm, Away };              // Away: the other side does not answer

    explicit SyncLine(const QString &verb, QWidget *parent = nullptr);

    void say(const QString &text, Tone tone = Tone::Calm);
    void setOff(const QString &why);             // empty: it can be read

    QString text() const;

Q_SIGNALS:
    void syncWanted();
    void openWanted();                           // the text was chosen: where is more about it

private:
    QToolButton *m_text;
    QToolButton *m_sync;
    QString m_verb;
};

} // namespace countersign

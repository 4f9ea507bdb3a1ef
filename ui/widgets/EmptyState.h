// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace countersign {

class TextLabel;

// A page or pane without content: an icon, what it is, what would be here, and one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setOff(const QString &why);                                // its action, for that reason; empty: it is on
    void setReader(const QString &why);                             // its action is absent, and the sentence says why

Q_SIGNALS:
    void actionTriggered();

private:
    TextLabel *m_sentence;
    QPushButton *m_action = nullptr;
};

} // namespace countersign

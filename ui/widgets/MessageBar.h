// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"
#include "ui/style/Tokens.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace countersign {

class TextLabel;

// A message beside its cause: what happened, what to do, and the details for whoever has to look into it.
// Hidden until something is to be said; stays until it is dismissed, cleared or replaced.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Info, Good, Warning, Error, Offline }; // Offline: nothing is wrong here, the other side is not there

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text, const QString &mend = {});
    void say(const Error &error);                 // with its code and a button that copies the details
    void say(Tone tone, const Error &error);      // the same, in a tone that the kind of error does not tell
    void setAction(const QString &text);          // one verb; until the next say()
    void clear();
    void moveOn();                                // what was done, or good to know, is said no more; what is wrong stays
    void setStanding() { m_standing = true; }     // what it says is an answer that stays in view

    QString text() const;
    QString details() const { return m_details; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    bool m_standing = false;
    QString m_details;
    TextLabel *m_text;
    TextLabel *m_mend;
    TextLabel *m_code;
    QPushButton *m_action;
    QPushButton *m_copy;
};

} // namespace countersign

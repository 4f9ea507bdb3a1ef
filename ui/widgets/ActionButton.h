// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QPushButton>

class QPainter;

namespace countersign {

// A button as wide as its pane: the verb at the left, its key at the right. When it is off it says why, in the
// tooltip and to the screen reader.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(const QString &text, const QKeySequence &key = {}, QWidget *parent = nullptr);

    void setOn();
    void setOff(const QString &why);
    QString whyOff() const { return m_whyOff; }

    QSize sizeHint() const override;

protected:
    void setHint(const QString &hint);                              // where the key would stand
    void setAbout(const QString &about);                            // said while it is on, as the reason is while it is off
    virtual void paintGround(QPainter &) {}                         // above the button, below its words
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_key;
    QString m_about;
    QString m_whyOff;
};

} // namespace countersign

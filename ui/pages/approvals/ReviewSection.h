// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Marks.h"

#include <QWidget>

class QAbstractButton;

namespace countersign {

class StatusChip;
class TextLabel;

// One part of the evidence: a title with the gist of it, and the content, folded away until it is opened where marks are
// asked for. What backs a rule that does not pass stays open (`pinned`).
class ReviewSection : public QWidget
{
    Q_OBJECT
public:
    ReviewSection(const QString &title, const QString &gist, QWidget *content, QWidget *parent = nullptr);

    void setPinned();                                               // cannot be folded
    void setMark(Marks::Opened mark);                               // shows the mark; without this call there is none
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_unfolded; }
    bool isPinned() const { return m_pinned; }
    QString title() const { return m_name; }

Q_SIGNALS:
    void unfolded();                                                // by hand
    void seen();                                                    // it cannot be folded, and its end came into view

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void lookWhetherSeen();

    QString m_name, m_gist;
    QAbstractButton *m_head;
    TextLabel *m_gistLabel;
    StatusChip *m_mark;
    QWidget *m_content;
    bool m_unfolded = true, m_pinned = false, m_seen = false;
};

} // namespace countersign

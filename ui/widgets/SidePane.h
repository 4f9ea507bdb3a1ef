// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace countersign {

class ScrollPane;

// The pane at the right of a page: white ground, a line at its left, one column that scrolls if it must, and a foot
// that never does (the buttons).
class SidePane : public QWidget
{
    Q_OBJECT
public:
    explicit SidePane(QWidget *parent = nullptr);

    void setName(const QString &name);              // for the screen reader: what it is about

    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *foot() const { return m_foot; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScrollPane *m_scroll;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
};

} // namespace countersign

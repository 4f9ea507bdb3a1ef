// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace countersign {

// A part of a page that scrolls up and down if it must. It has a name, and shows it when the keyboard scrolls it.
class ScrollPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPane(QWidget *content, const QString &name = {}, QWidget *parent = nullptr);

    void bring(const QWidget *part);                                // of the content, to the top; also one that was made just now

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Ring;
    Ring *m_ring;
};

} // namespace countersign

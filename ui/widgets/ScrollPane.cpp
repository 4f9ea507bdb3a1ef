// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollPane.h"

#include "ui/style/Paint.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

namespace countersign {

// Lies over the content, which fills the pane to its edges.
class ScrollPane::Ring : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::focusRing(&painter, rect(), palette());
    }
};

ScrollPane::ScrollPane(QWidget *content, const QString &name, QWidget *parent) : QScrollArea(parent), m_ring(new Ring(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setAccessibleName(name);
}

void ScrollPane::bring(const QWidget *part)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);         // it has its height only then
    verticalScrollBar()->setValue(part->mapTo(widget(), QPoint()).y() - 8);
}

void ScrollPane::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    m_ring->setGeometry(rect());
    m_ring->raise();
    m_ring->setVisible(byKeys);
}

void ScrollPane::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

void ScrollPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
}

} // namespace countersign

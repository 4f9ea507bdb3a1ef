// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Tour.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/style/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int panelWidth = 340, gap = 10, followEveryMs = 120;

// A line around what is spoken of, that no click sees.
class Frame : public QWidget
{
public:
    explicit Frame(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(&painter, rect(), {}, color(Token::Focus, palette()), metric::focusRing);
    }
};

// Beside the thing: below, above, right or left of it, wherever there is room; else over its lower right corner. What stands at
// its side is most often what it is to be compared with.
QPoint placeBeside(const QRect &thing, const QSize &panel, const QRect &room)
{
    const QPoint wanted[] = {{thing.left(), thing.bottom() + gap}, {thing.left(), thing.top() - gap - panel.height()},
                             {thing.right() + gap, thing.top()}, {thing.left() - gap - panel.width(), thing.top()}};
    for (const QPoint &point : wanted)
        if (room.contains(QRect(point, panel)))
            return point;
    return {qBound(room.left(), thing.right() - panel.width() - gap, room.right() - panel.width()),
            qBound(room.top(), thing.bottom() - panel.height() - gap, room.bottom() - panel.height())};
}

} // namespace

Tour::Tour(QVector<TourStep> steps, QWidget *window)
    : Panel(window), m_steps(std::move(steps)), m_title(new TextLabel({}, Type::Label)), m_text(new TextLabel), m_count(new TextLabel({}, Type::Secondary)),
      m_back(new QPushButton(tr("Back"))), m_next(new QPushButton), m_end(new QPushButton(tr("End the tour"))), m_frame(new Frame(window))
{
    setObjectName(u"tour"_s);
    setFixedWidth(panelWidth);
    m_text->setWordWrap(true);
    m_count->setInk(Token::Text3);
    m_next->setObjectName(u"tourNext"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_end->setObjectName(u"tourEnd"_s);
    m_end->setFlat(true);
    for (QPushButton *each : {m_back, m_next, m_end})
        each->setAutoDefault(true);                                 // Enter presses it, as in a sheet
    makePrimary(m_next);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_end);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < m_steps.size() ? show(m_step + 1) : end(); });
    connect(m_end, &QPushButton::clicked, this, &Tour::end);
    m_follow.setInterval(followEveryMs);
    connect(&m_follow, &QTimer::timeout, this, &Tour::follow);
}

Tour::~Tour() { delete m_frame; }

void Tour::start()
{
    if (m_steps.isEmpty())
        return end();
    QWidget::show();
    show(0);
    m_follow.start();
}

void Tour::show(int step)
{
    m_step = step;
    m_brought = false;
    const TourStep &now = m_steps.at(step);
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(QString::number(step + 1), QString::number(m_steps.size())));
    m_back->setEnabled(step > 0);
    m_back->setAccessibleDescription(step > 0 ? QString() : tr("This is the first step."));
    m_next->setText(step + 1 < m_steps.size() ? tr("Next", "step of the tour") : tr("Done"));
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    Q_EMIT placeWanted(now.pageId, now.id);
    layout()->invalidate();                                         // its words have changed, which it hears of only later
    setFixedHeight(layout()->totalHeightForWidth(panelWidth));
    follow();
    m_next->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Tour::end()
{
    m_follow.stop();
    hide();
    m_frame->hide();
    Q_EMIT ended();
}

// Scrolls to what is spoken of, once: afterwards one may look elsewhere.
void Tour::bring()
{
    for (const QString &name : m_steps.at(m_step).anchors)
        for (QWidget *widget : parentWidget()->findChildren<QWidget *>(name)) {
            if (!widget->isVisible())
                continue;
            for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget())
                if (auto *area = qobject_cast<QScrollArea *>(around))
                    area->ensureWidgetVisible(widget, 0, gap);
            m_brought = true;
            return;
        }
}

QWidget *Tour::anchor() const
{
    for (const QString &name : m_steps.at(m_step).anchors)
        for (QWidget *widget : parentWidget()->findChildren<QWidget *>(name))
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                return widget;
    return nullptr;
}

void Tour::follow()
{
    if (!m_brought)
        bring();
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const QWidget *thing = anchor();
    m_frame->setVisible(thing);
    if (thing) {
        const QRect seen = thing->visibleRegion().boundingRect().translated(thing->mapTo(parentWidget(), QPoint()));
        m_frame->setGeometry(seen.adjusted(-2, -2, 2, 2));
        move(placeBeside(seen, size(), room));
    } else {
        move(room.bottomRight() - QPoint(width(), height()));
    }
    m_frame->raise();
    raise();
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        Panel::keyPressEvent(event);
}

} // namespace countersign

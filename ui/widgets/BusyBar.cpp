// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BusyBar.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/style/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {
constexpr int tick = 40;
constexpr int showBarAfter = 300;
constexpr int showWordsAfter = 2000;
} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent), m_step(new TextLabel({}, Type::Secondary)), m_cancel(new QPushButton(tr("Cancel")))
{
    m_step->setElide(Qt::ElideRight);
    m_cancel->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_step, 1);
    row->addWidget(m_cancel);
    setFixedHeight(2);
    m_step->hide();
    m_cancel->hide();
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &BusyBar::advance);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT cancelled();
    });
}

void BusyBar::start(const QString &step, bool cancellable)
{
    m_busy = true;
    m_cancellable = cancellable;
    m_elapsed = 0;
    m_done = m_of = 0;
    m_step->setText(step);
    setAccessibleName(step);
    m_tick.start();
}

void BusyBar::setStep(const QString &step, int done, int of)
{
    m_done = done;
    m_of = of;
    m_step->setText(of > 0 ? tr("%1 (%2 of %3)").arg(step, QString::number(done), QString::number(of)) : step);
    setAccessibleName(m_step->text());
}

void BusyBar::stop()
{
    m_busy = false;
    m_tick.stop();
    m_step->hide();
    m_cancel->hide();
    setAccessibleName({});
    setFixedHeight(2);
    update();
}

void BusyBar::advance()
{
    m_elapsed += tick;
    if (m_elapsed >= showWordsAfter && m_step->isHidden()) {
        m_step->show();
        m_cancel->setVisible(m_cancellable);
        setFixedHeight(m_cancellable ? 40 : 24);
    }
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_busy || m_elapsed < showBarAfter)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 2, color(Token::Line, palette()));
    const QColor ink = color(Token::Accent, palette());
    if (m_of > 0) {
        painter.fillRect(0, 0, int(qint64(width()) * m_done / m_of), 2, ink);
        return;
    }
    if (motionIsReduced(this)) {
        painter.fillRect(0, 0, width(), 2, ink);
        return;
    }
    const int piece = qMax(40, width() / 4);
    const int x = int(qint64(m_elapsed) * width() / 1400 % (width() + piece)) - piece;
    painter.fillRect(x, 0, piece, 2, ink);
}

} // namespace countersign

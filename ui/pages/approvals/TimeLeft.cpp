// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/TimeLeft.h"

#include "ui/pages/approvals/TimeLeftDelegate.h"
#include "ui/pages/approvals/Words.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign {

TimeLeft::TimeLeft(QWidget *parent) : QWidget(parent), m_left(new TextLabel({}, Type::NumberStrong)), m_step(new TextLabel({}, Type::Secondary)), m_room(new QWidget)
{
    auto *name = new TextLabel(tr("Time left"));
    name->setInk(Token::Text2);
    m_step->setInk(Token::Text2);
    m_step->setWordWrap(true);
    m_room->setFixedHeight(4);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(m_left);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_room);
    column->addWidget(m_step);
}

void TimeLeft::setReview(const Review &review)
{
    m_share = review.open() ? words::leftShare(review.request(), review.at) : 0;
    m_left->setText(review.open() || review.standing.state == QLatin1String("expired") ? words::left(review.at, review.request().deadline) : QStringLiteral("–"));
    m_step->setText(words::escalation(review));
    m_step->setVisible(!m_step->text().isEmpty());
    update();
}

void TimeLeft::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTimeBar(&painter, m_room->geometry(), m_share, palette(), layoutDirection());
}

} // namespace countersign

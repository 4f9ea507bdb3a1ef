// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Section.h"

#include "ui/widgets/TextLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign {

Section::Section(const QString &title, Rule rule, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(title, Type::Label)), m_note(new TextLabel({}, Type::Secondary)),
      m_head(new QHBoxLayout), m_body(new QVBoxLayout(this))
{
    m_note->setElide(Qt::ElideRight);                               // it never asks the window to be wider
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    m_body->addLayout(m_head);
    if (rule == Rule::Hairline) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFixedHeight(1);
        m_body->addWidget(line);
    }
    setAccessibleName(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::setNote(const QString &note) { m_note->setText(note); }

void Section::addTool(QWidget *widget) { m_head->addWidget(widget); }

void Section::add(QWidget *widget, int stretch) { m_body->addWidget(widget, stretch); }

void Section::addSpace(int pixels) { m_body->addSpacing(pixels); }

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(sentence))
{
    auto *heading = new TextLabel(title, Type::PaneTitle);
    heading->setAlignment(Qt::AlignCenter);
    m_sentence->setInk(Token::Text2);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new IconView(icon, Token::Text3, 32), 0, Qt::AlignHCenter);
    column->addWidget(heading);
    auto *line = new QHBoxLayout; // not an alignment, which would cut wrapped text to the height of one line
    line->addStretch(1);
    line->addWidget(m_sentence);
    line->addStretch(1);
    column->addLayout(line);
    if (!action.isEmpty()) {
        m_action = new QPushButton(action);
        makePrimary(m_action);
        column->addSpacing(8);
        column->addWidget(m_action, 0, Qt::AlignHCenter);
        setFocusProxy(m_action);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch(3);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void EmptyState::setOff(const QString &why)
{
    m_action->show();
    m_action->setEnabled(why.isEmpty());
    setPlainToolTip(m_action, why);
}

void EmptyState::setReader(const QString &why)
{
    m_action->hide();
    setSentence(why);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SyncLine.h"

#include "ui/style/Icons.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int leastText = 88;

} // namespace

SyncLine::SyncLine(const QString &verb, QWidget *parent) : QWidget(parent), m_text(new QToolButton), m_sync(new QToolButton), m_verb(verb)
{
    m_text->setObjectName(u"syncText"_s);
    m_text->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setMinimumWidth(leastText);                             // what it says may be long, and is in its tooltip, too
    m_sync->setObjectName(u"syncNow"_s);
    m_sync->setIcon(iconOf(u"refresh-cw"_s));
    m_sync->setAccessibleName(verb);
    setPlainToolTip(m_sync, verb);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_text);
    row->addWidget(m_sync);
    connect(m_text, &QToolButton::clicked, this, &SyncLine::openWanted);
    connect(m_sync, &QToolButton::clicked, this, &SyncLine::syncWanted);
    hide();
}

void SyncLine::say(const QString &text, Tone tone)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setPlainToolTip(m_text, text);
    m_text->setIcon(iconOf(tone == Tone::Away ? u"cloud-off"_s : u"plug"_s, tone == Tone::Away ? Token::AmberFg : Token::Text2));
    setVisible(!text.isEmpty());
}

void SyncLine::setOff(const QString &why)
{
    m_sync->setEnabled(why.isEmpty());
    setPlainToolTip(m_sync, why.isEmpty() ? m_verb : why);
}

QString SyncLine::text() const { return m_text->text(); }

} // namespace countersign

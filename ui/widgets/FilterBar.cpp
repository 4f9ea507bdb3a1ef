// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "ui/style/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString grouped(qsizetype number)
{
    QString digits = QString::number(number);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(0x2009));
    return digits;
}

} // namespace

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_verdict(new QAction(this)), m_count(new TextLabel({}, Type::Secondary)),
      m_row(new QHBoxLayout(this))
{
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_line->setClearButtonEnabled(false);
    m_line->addAction(iconOf(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_line->addAction(m_verdict, QLineEdit::TrailingPosition);
    m_verdict->setVisible(false);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_count);
    m_count->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        clearVerdict();
        m_soon.start();
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_soon.stop();
        Q_EMIT filterChanged(text());
    });
}

QString FilterBar::text() const { return m_line->text().trimmed(); }

void FilterBar::setText(const QString &text) { m_line->setText(text); }

void FilterBar::setValid()
{
    m_verdict->setIcon(iconOf(u"check"_s, Token::GreenFg));
    m_verdict->setToolTip(tr("The filter is in force."));
    m_verdict->setVisible(!text().isEmpty());
    m_line->setAccessibleDescription(m_verdict->toolTip());
}

void FilterBar::setInvalid(const QString &why)
{
    m_verdict->setIcon(iconOf(u"circle-alert"_s, Token::RedFg));
    m_verdict->setToolTip(plainToolTip(why));
    m_verdict->setVisible(true);
    m_line->setAccessibleDescription(why);
}

void FilterBar::setCount(qsizetype shown, qsizetype all)
{
    m_count->show();
    m_count->setText(shown == all ? grouped(all) : tr("%1 of %2").arg(grouped(shown), grouped(all)));
}

void FilterBar::addTool(QWidget *widget) { m_row->addWidget(widget); }

void FilterBar::focusFilter()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBar::clearVerdict()
{
    m_verdict->setVisible(false);
    m_line->setAccessibleDescription({});
}

} // namespace countersign

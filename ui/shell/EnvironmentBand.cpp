// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnvironmentBand.h"

#include "ui/style/Paint.h"
#include "ui/style/Type.h"
#include "ui/widgets/PlainToolTip.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace countersign {

EnvironmentBand::EnvironmentBand(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EnvironmentBand::setText(const Text &text)
{
    m_text = text;
    describe();
}

void EnvironmentBand::setEnvironment(const QString &name, bool production)
{
    m_environment = name.toUpper();
    m_production = production;
    describe();
}

void EnvironmentBand::describe()
{
    QStringList parts{place(), m_text.name, m_text.notice, m_text.person};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u" · "_s));
    setPlainToolTip(this, accessibleName());
    setVisible(!parts.isEmpty());
    update();
}

QSize EnvironmentBand::sizeHint() const { return {400, qMax(26, QFontMetrics(fontOf(Type::Label)).height() + 8)}; }

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_environment.isEmpty() ? m_text.ground : m_production ? Token::BandProd : Token::BandStaging, palette()));
    painter.setPen(color(Token::BandText, palette()));
    const QRect inner = rect().adjusted(16, 0, -16, 0);
    painter.setFont(fontOf(Type::Secondary));
    const int person = painter.fontMetrics().horizontalAdvance(m_text.person);
    painter.drawText(inner, paint::reading(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, m_text.person), m_text.person);

    QFont strong = fontOf(Type::Secondary);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    QRect left = inner.adjusted(0, 0, -person - 24, 0);             // as one reads from the left
    const auto seen = [&inner, this](const QRect &place) { return QStyle::visualRect(layoutDirection(), inner, place); };
    const QString head = m_text.name.isEmpty() ? place() : place() + u"  ·  "_s + m_text.name;
    const QString shown = painter.fontMetrics().elidedText(head, Qt::ElideRight, left.width());
    painter.drawText(seen(left), paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, shown), shown);
    left.setLeft(left.left() + painter.fontMetrics().horizontalAdvance(shown));
    if (m_text.notice.isEmpty() || left.width() < 60)
        return;
    painter.setFont(fontOf(Type::Secondary));
    const QString between = u"  ·  "_s;
    painter.drawText(seen(left), paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, between), between);
    left.setLeft(left.left() + painter.fontMetrics().horizontalAdvance(between));
    painter.drawText(seen(left), paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, m_text.notice), painter.fontMetrics().elidedText(m_text.notice, Qt::ElideRight, left.width()));
}

} // namespace countersign

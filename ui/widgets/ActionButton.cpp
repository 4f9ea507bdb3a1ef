// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionButton.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/style/Type.h"
#include "ui/widgets/PlainToolTip.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace countersign {

ActionButton::ActionButton(const QString &text, const QKeySequence &key, QWidget *parent)
    : QPushButton(text, parent), m_key(key.toString(QKeySequence::NativeText))
{
    setShortcut(key);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionButton::setOn()
{
    m_whyOff.clear();
    tell();
    setEnabled(true);
}

void ActionButton::setOff(const QString &why)
{
    m_whyOff = why;
    tell();
    setEnabled(false);
}

void ActionButton::setHint(const QString &hint)
{
    m_key = hint;
    updateGeometry();
}

void ActionButton::setAbout(const QString &about)
{
    m_about = about;
    tell();
}

void ActionButton::tell()
{
    const QString &said = m_whyOff.isEmpty() ? m_about : m_whyOff;
    setPlainToolTip(this, said);
}

QSize ActionButton::sizeHint() const
{
    const QSize base = QPushButton::sizeHint();
    const int key = m_key.isEmpty() ? 0 : QFontMetrics(fontOf(Type::Key)).horizontalAdvance(m_key) + 16;
    return {base.width() + key, base.height()};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    paintGround(painter);
    const bool lit = isPrimary(this) && isEnabled();
    const QRect inner = rect().adjusted(12, 0, -12, 0);
    painter.setFont(fontOf(Type::Label));
    painter.setPen(color(!isEnabled() ? Token::Text3 : lit ? Token::OnAccent : Token::Text, palette()));
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(inner, paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, text()) | mnemonic, text());
    painter.setFont(fontOf(Type::Key));
    painter.setPen(color(lit ? Token::OnAccent : isEnabled() ? Token::Text2 : Token::Text3, palette()));
    painter.drawText(inner, paint::reading(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, m_key), m_key);
    if (hasFocus())
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/style/Paint.h"
#include "ui/widgets/PlainToolTip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace countersign {

namespace {

constexpr qsizetype longText = 1000;

// Inter's alternates take most of the time that a long text takes. Scripts that need shaping are shaped all the same.
QFont fontFor(const QString &text, QFont font)
{
    if (text.size() > longText)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

TextLabel::TextLabel(const QString &text, Type type, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setForegroundRole(QPalette::WindowText); // else the ground's role decides which colour is used
    setType(type);
    setText(text);
    align();
}

void TextLabel::setType(Type type)
{
    setFont(fontFor(text(), fontOf(type)));
    setInk(type == Type::Secondary || type == Type::Key ? Token::Text2 : Token::Text);
}

void TextLabel::setInk(Token token)
{
    m_ink = token;
    tint();
}

void TextLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    setPlainToolTip(this, mode == Qt::ElideNone ? QString() : text());
    updateGeometry();
    update();
}

void TextLabel::setText(const QString &text)
{
    setFont(fontFor(text, font()));
    QLabel::setText(text);
    if (m_elide != Qt::ElideNone)
        setPlainToolTip(this, text);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? size : QSize(qMin(size.width(), fontMetrics().averageCharWidth() * 6), size.height());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), paint::reading(layoutDirection(), alignment(), text()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, contentsRect().width()));
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    align();
}

void TextLabel::align() { QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute); }

void TextLabel::tint()
{
    const QColor ink = color(m_ink, palette());
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette p = palette();
    p.setColor(QPalette::WindowText, ink);
    setPalette(p);
}

} // namespace countersign

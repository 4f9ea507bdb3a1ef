// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/style/Paint.h"
#include "ui/widgets/PlainToolTip.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

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

// A word longer than any name or digest would make its window wider than the screen; lines break before "/" and "-" by themselves.
QString breakable(QString text)
{
    static const QRegularExpression endless(uR"([^\s/\x{200b}-]{65,})"_s);
    QVector<qsizetype> places;
    for (auto each = endless.globalMatch(text); each.hasNext();) {
        const auto word = each.next();
        for (qsizetype at = word.capturedStart() + 32; at < word.capturedEnd(); at += 32)
            places.prepend(at);
    }
    for (const qsizetype at : std::as_const(places))
        text.insert(at, QChar(0x200b));
    return text;
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

void TextLabel::setText(const QString &given)
{
    const QString text = breakable(given);
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NumberedText.h"

#include "ui/style/Tokens.h"
#include "ui/style/Type.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace countersign {

class NumberedText::Margin : public QWidget
{
public:
    explicit Margin(NumberedText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event); }

private:
    NumberedText *m_text;
};

NumberedText::NumberedText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight);                            // a policy is read from the left in every language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontOf(Type::Digest));
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int scrolled) {
        if (scrolled)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    setViewportMargins(marginWidth(), 0, 0, 0);
}

void NumberedText::setText(const QString &text)
{
    setPlainText(text);
    setViewportMargins(marginWidth(), 0, 0, 0);
    mark(0, 0);
}

int NumberedText::marginWidth() const { return 20 + fontMetrics().horizontalAdvance(QLatin1Char('9')) * int(QString::number(std::max(99, blockCount())).size()); }

void NumberedText::mark(int first, int last)
{
    m_first = first;
    m_last = last;
    paintMarks();
    m_margin->update();
    if (first <= 0)
        return;
    // The first marked line a little below the top, so that what it belongs to is seen.
    const QTextBlock block = document()->findBlockByNumber(first - 1);
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - 2));
}

void NumberedText::paintMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int line = m_first; line > 0 && line <= m_last; ++line) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(color(Token::Selection, palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void NumberedText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.setLayoutDirection(layoutDirection());                  // it begins with the program's
    painter.fillRect(event->rect(), color(Token::Sunken, palette()));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
        if (at.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool marked = line >= m_first && line <= m_last;
        if (marked)
            painter.fillRect(QRectF(m_margin->width() - 3, at.top(), 3, at.height()), color(Token::Accent, palette()));
        painter.setPen(color(marked ? Token::Text : Token::Text3, palette()));
        painter.drawText(QRectF(0, at.top(), m_margin->width() - 8, at.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_margin)
        paintMarks();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/ReviewSection.h"

#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/style/Type.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The line that folds and unfolds: a chevron and the title. Enter works as well as Space.
class FoldButton : public QAbstractButton
{
public:
    explicit FoldButton(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(fontOf(Type::Label));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 28, 24}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isEnabled())
            drawIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - 16) / 2, 16, 16)), isChecked() ? u"chevron-down"_s : isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s, color(Token::Text2, palette()));
        painter.setPen(color(underMouse() && isEnabled() ? Token::Accent : Token::Text, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(isEnabled() ? 20 : 0, 0, 0, 0)), paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, text()), text());
        if (hasFocus()) {
            painter.setPen(QPen(color(Token::Focus, palette()), metric::focusRing));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

ReviewSection::ReviewSection(const QString &title, const QString &gist, QWidget *content, QWidget *parent)
    : QWidget(parent), m_name(title), m_gist(gist), m_head(new FoldButton(title)), m_gistLabel(new TextLabel(gist, Type::Secondary)), m_mark(new StatusChip(Look{})), m_content(content)
{
    m_head->setObjectName(u"fold"_s);
    m_gistLabel->setInk(Token::Text2);
    m_gistLabel->setElide(Qt::ElideRight);
    m_mark->setGround(StatusChip::Ground::Bare);
    m_mark->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_head);
    row->addWidget(m_gistLabel, 1);
    row->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_content);
    connect(m_head, &QAbstractButton::clicked, this, [this] {
        setUnfolded(!m_unfolded);
        if (m_unfolded)
            Q_EMIT unfolded();
    });
    setUnfolded(true);
}

void ReviewSection::setPinned()
{
    m_pinned = true;
    setUnfolded(true);
    m_head->setEnabled(false);
    describe();
}

void ReviewSection::setMark(Marks::Opened mark)
{
    m_mark->setLook(mark == Marks::Opened::Yes       ? Look{u"opened"_s, tr("Opened"), u"check"_s, Hue::Green}
                    : mark == Marks::Opened::Changed ? Look{u"changed"_s, tr("Changed since you opened it"), u"circle-alert"_s, Hue::Amber}
                                                     : Look{u"not-opened"_s, m_pinned ? tr("Not seen to its end yet") : tr("Not opened yet"), u"circle-dashed"_s, Hue::Grey});
    m_mark->show();
    describe();
}

void ReviewSection::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    m_head->setChecked(unfolded);
    m_content->setVisible(unfolded);
    describe();
}

// Only what is in view is painted; where it is when all around it has its place is asked afterwards.
void ReviewSection::paintEvent(QPaintEvent *event)
{
    if (m_pinned && !m_seen && event->rect().bottom() >= rect().bottom())
        QMetaObject::invokeMethod(this, &ReviewSection::lookWhetherSeen, Qt::QueuedConnection);
}

void ReviewSection::lookWhetherSeen()
{
    if (visibleRegion().boundingRect().bottom() >= rect().bottom() && !std::exchange(m_seen, true))
        Q_EMIT seen();
}

void ReviewSection::describe()
{
    const QString mark = m_mark->isHidden() ? QString() : m_mark->look().word + u". "_s;
    m_head->setAccessibleName(m_name);
    m_head->setAccessibleDescription(u"%1. %2%3"_s.arg(m_unfolded ? tr("Unfolded") : tr("Folded"), mark, m_gist));
    setAccessibleName(m_name);
    setAccessibleDescription(m_gist);
}

} // namespace countersign

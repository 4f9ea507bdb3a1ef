// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/style/listed.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Hue hueOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Info:
        return Hue::Blue;
    case MessageBar::Tone::Good:
        return Hue::Green;
    case MessageBar::Tone::Warning:
        return Hue::Amber;
    case MessageBar::Tone::Error:
        return Hue::Red;
    case MessageBar::Tone::Offline:
        return Hue::Grey;
    }
    return Hue::Grey;
}

QString iconFor(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Info:
        return u"info"_s;
    case MessageBar::Tone::Good:
        return u"circle-check"_s;
    case MessageBar::Tone::Warning:
        return u"triangle-alert"_s;
    case MessageBar::Tone::Error:
        return u"octagon-x"_s;
    case MessageBar::Tone::Offline:
        return u"cloud-off"_s;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel), m_mend(new TextLabel), m_code(new TextLabel({}, Type::Key)),
      m_action(new QPushButton), m_copy(new QPushButton(tr("Copy details")))
{
    for (TextLabel *label : {m_text, m_mend}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_mend);
    words->addWidget(m_code);
    auto *close = new QToolButton;
    close->setIcon(iconOf(u"x"_s));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addSpacing(32);                                            // for the icon, on whichever side one begins to read
    row->addLayout(words, 1);
    row->setAlignment(words, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be the height of another width
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details); });
    hide();
}

void MessageBar::say(Tone tone, const QString &text, const QString &mend)
{
    m_tone = tone;
    m_details.clear();
    m_text->setText(text);
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty());
    m_code->hide();
    m_copy->hide();
    m_action->hide();
    setAccessibleName(mend.isEmpty() ? text : text + u' ' + mend);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::say(const Error &error)
{
    say(error.kind == Kind::Pending || error.kind == Kind::Changed ? Tone::Warning : Tone::Error, error);
}

void MessageBar::say(Tone tone, const Error &error)
{
    QString mend = error.mend;
    // Many a mend names them already.
    const bool named = std::all_of(error.who.begin(), error.who.end(), [&mend](const QString &who) { return mend.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(who)))); });
    if (!named)
        mend += (mend.isEmpty() ? QString() : u" "_s) + tr("Who can: %1.").arg(listed(error.who));
    say(tone, error.text, mend);
    m_details = u"%1\n%2\n%3"_s.arg(error.code, error.text, mend).trimmed();
    if (!error.detail.isEmpty())
        m_details += u'\n' + QString::fromUtf8(QJsonDocument(error.detail).toJson());
    m_code->setText(error.code);
    m_code->setVisible(!error.code.isEmpty());
    m_copy->show();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::clear()
{
    m_text->setText({});
    m_details.clear();
    hide();
}

void MessageBar::moveOn()
{
    if (!m_standing && (m_tone == Tone::Info || m_tone == Tone::Good))
        clear();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = color(foreground(hueOf(m_tone)), palette());
    paint::box(&painter, rect(), color(background(hueOf(m_tone)), palette()), {});
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.fillRect(seen(QRect(0, 0, metric::stateBar, height())), ink);
    const int firstLine = m_text->geometry().y() + m_text->fontMetrics().height() / 2;
    drawIcon(&painter, seen(QRect(14, firstLine - 8, 16, 16)), iconFor(m_tone), ink);
}

} // namespace countersign

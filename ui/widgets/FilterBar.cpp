// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "core/base/Clock.h"
#include "ui/style/Icons.h"
#include "ui/widgets/FilterCompletion.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/SavedFilters.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

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
    : QWidget(parent), m_line(new FilterLine), m_verdict(new QAction(this)), m_count(new TextLabel({}, Type::Secondary)),
      m_reason(new TextLabel({}, Type::Secondary)), m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(m_reason);
    m_reason->setWordWrap(true);
    m_reason->setInk(Token::RedFg);
    m_reason->hide();
    m_row->setSpacing(8);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_line->setClearButtonEnabled(false);
    m_line->addAction(iconOf(u"search"_s, Token::Text3), QLineEdit::LeadingPosition)->setText(placeholder);
    m_verdict->setText(tr("Whether the filter is valid"));
    m_line->addAction(m_verdict, QLineEdit::TrailingPosition);
    m_verdict->setVisible(false);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_count);
    m_count->hide();
    setFocusProxy(m_line);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_late.setSingleShot(true);
    m_late.setInterval(700);
    connect(&m_soon, &QTimer::timeout, this, &FilterBar::tell);
    connect(&m_late, &QTimer::timeout, this, &FilterBar::complain);
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_line, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(m_line, &FilterLine::completionWanted, this, [this] { complete(true); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_soon.stop();
        tell();
        complain();
    });
}

void FilterBar::setKeys(const QVector<FilterKey> &keys)
{
    m_keys = keys;
    if (!text().isEmpty())
        changed();
}

void FilterBar::setValues(const QString &key, const QStringList &values)
{
    for (FilterKey &each : m_keys)
        if (each.name == key)
            each.values = values;
    if (m_valid != parsed().ok())
        changed();
}

void FilterBar::setSavedAs(const QString &list)
{
    m_saved = new SavedFilters(list);
    m_row->insertWidget(m_row->indexOf(m_count) + 1, m_saved);
    connect(m_saved, &SavedFilters::chosen, this, [this](const QString &text) {
        m_line->setText(text);
        m_line->setFocus(Qt::OtherFocusReason);
    });
    m_saved->setPresent(text(), m_valid);
}

void FilterBar::setEager() { m_soon.setInterval(10); }

QString FilterBar::text() const { return m_line->text().trimmed(); }

void FilterBar::setText(const QString &text) { m_line->setText(text); }

Result<QVector<FilterTerm>> FilterBar::parsed() const { return parseFilter(text(), m_keys, SystemClock().now()); }

QVector<FilterTerm> FilterBar::terms() const { return parseFilter(m_told, m_keys, SystemClock().now()).valueOr({}); }

// A part that is being typed is not called wrong at once.
void FilterBar::changed()
{
    clearVerdict();
    m_late.stop();
    m_soon.stop();
    m_valid = m_keys.isEmpty() || parsed().ok();
    if (m_saved)
        m_saved->setPresent(text(), m_valid);
    (m_valid ? m_soon : m_late).start();
}

void FilterBar::tell()
{
    if (!m_valid)
        return;
    m_told = text();
    if (!m_keys.isEmpty())
        setValid();
    Q_EMIT filterChanged(m_told);
}

void FilterBar::complain()
{
    m_late.stop();
    if (m_valid)
        return;
    const Error error = parsed().error();
    m_reason->setText(error.mend.isEmpty() ? error.text : error.text + u' ' + error.mend);
    m_reason->show();
    setInvalid(m_reason->text(), error.detail[u"from"_s].toInteger(), error.detail[u"length"_s].toInteger());
}

void FilterBar::complete(bool asked)
{
    if (m_keys.isEmpty())
        return;
    m_line->offer(filterCompletion(m_line->text(), m_line->cursorPosition(), m_keys, asked));
}

void FilterBar::setValid()
{
    m_verdict->setIcon(iconOf(u"check"_s, Token::GreenFg));
    m_verdict->setToolTip(tr("The filter is in force."));
    m_verdict->setVisible(!text().isEmpty());
    m_line->setAccessibleDescription(m_verdict->toolTip());
    m_line->underline(0, 0);
}

void FilterBar::setInvalid(const QString &reason, qsizetype from, qsizetype length)
{
    // Places are counted in the trimmed text.
    const qsizetype lead = m_line->text().indexOf(text());
    m_verdict->setIcon(iconOf(u"circle-alert"_s, Token::RedFg));
    m_verdict->setToolTip(plainToolTip(reason));
    m_verdict->setVisible(true);
    m_line->setAccessibleDescription(reason);
    m_line->underline(from + qMax<qsizetype>(0, lead), length);
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

QMap<QString, QString> FilterBar::textsIn(const QWidget &window)
{
    QMap<QString, QString> all;
    for (const FilterBar *each : window.findChildren<FilterBar *>())
        if (!each->text().isEmpty())
            all.insert(each->objectName(), each->text());
    return all;
}

void FilterBar::setTextsIn(const QWidget &window, const QMap<QString, QString> &texts)
{
    for (FilterBar *each : window.findChildren<FilterBar *>())
        if (const QString text = texts.value(each->objectName()); !text.isEmpty())
            each->setText(text);
}

void FilterBar::clearVerdict()
{
    m_reason->hide();
    m_verdict->setVisible(false);
    m_line->setAccessibleDescription({});
    m_line->underline(0, 0);
}

} // namespace countersign

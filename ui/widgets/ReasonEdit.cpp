// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReasonEdit.h"

#include "ui/widgets/TextLabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign {

ReasonEdit::ReasonEdit(const QString &label, const QString &placeholder, int least, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit), m_counter(new TextLabel({}, Type::Secondary)), m_least(least)
{
    auto *name = new TextLabel(label, Type::Secondary);
    name->setBuddy(m_edit);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(label);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(8);
    m_edit->setMinimumHeight(64);
    m_edit->setMaximumHeight(96);
    m_counter->setInk(Token::Text3);
    m_counter->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(m_edit, 1);
    column->addWidget(m_counter);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT textChanged();
    });
    count();
}

QString ReasonEdit::text() const
{
    return m_edit->toPlainText().normalized(QString::NormalizationForm_C).trimmed();
}

void ReasonEdit::setText(const QString &text) { m_edit->setPlainText(text); }

void ReasonEdit::setLeast(int characters)
{
    m_least = characters;
    count();
}

void ReasonEdit::clear() { m_edit->clear(); }

void ReasonEdit::count()
{
    const auto missing = m_least - int(text().toUcs4().size());
    m_counter->setText(missing <= 0         ? tr("Kept for ever")
                       : missing == m_least ? tr("Needs %n character(s); kept for ever", nullptr, m_least)
                                            : tr("Needs %n more character(s); kept for ever", nullptr, missing));
    m_edit->setAccessibleDescription(m_counter->text());
    if (const bool enough = missing <= 0; enough != m_enough) {
        m_enough = enough;
        Q_EMIT enoughChanged(enough);
    }
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/DecisionSheet.h"

#include "ui/style/ShownTime.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

DecisionSheet::DecisionSheet(const QString &title, const QString &sentence, const QString &digest, const QString &verb, QWidget *parent)
    : QDialog(parent), m_asked(new QVBoxLayout), m_cancel(new QPushButton(tr("Cancel"))), m_verb(new QPushButton(verb))
{
    setObjectName(u"actSheet"_s);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *head = new TextLabel(title, Type::PaneTitle);
    auto *words = new TextLabel(sentence);
    words->setWordWrap(true);
    words->setObjectName(u"sheetSentence"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_verb->setObjectName(u"confirm"_s);
    m_verb->setAccessibleName(verb);
    m_verb->setAccessibleDescription(sentence);
    for (QPushButton *button : {m_cancel, m_verb}) {
        button->setAutoDefault(false);
        button->setDefault(false);
        button->setMinimumWidth(112);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(head);
    column->addWidget(words);
    if (!digest.isEmpty()) {
        auto *facts = new KeyValueList;
        facts->add(tr("Binding"), digest, KeyValueList::Kind::Digest);
        column->addWidget(facts);
    }
    m_asked->setSpacing(8);
    column->addLayout(m_asked);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_verb);
    column->addSpacing(4);
    column->addLayout(row);
    setMinimumWidth(460);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    m_cancel->setFocus();
}

void DecisionSheet::askReason(int least)
{
    m_reason = new ReasonEdit(tr("Reason"), tr("It is kept for ever"), least);
    m_reason->setObjectName(u"sheetReason"_s);
    m_asked->addWidget(m_reason);
    m_verb->setEnabled(false);
    connect(m_reason, &ReasonEdit::enoughChanged, m_verb, &QPushButton::setEnabled);
}

void DecisionSheet::askDays(const QString &label, int most, UtcTime from)
{
    m_days = new QSpinBox;
    m_days->setObjectName(u"sheetDays"_s);
    m_days->setAccessibleName(label);
    m_days->setRange(1, qMax(1, most));
    auto *name = new TextLabel(label, Type::Secondary);
    name->setBuddy(m_days);
    auto *end = new TextLabel({}, Type::Secondary);
    end->setInk(Token::Text2);
    const auto say = [this, end, from, most] {
        end->setText(tr("Until %1; the rule allows at most %2 d").arg(ShownTime::minute(from.plusDays(m_days->value())), QString::number(most)));
        m_days->setAccessibleDescription(end->text());
    };
    connect(m_days, &QSpinBox::valueChanged, this, say);
    say();
    m_asked->addWidget(name);
    m_asked->addWidget(m_days);
    m_asked->addWidget(end);
}

QString DecisionSheet::reason() const { return m_reason ? m_reason->text() : QString(); }

int DecisionSheet::days() const { return m_days ? m_days->value() : 0; }

void DecisionSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace countersign

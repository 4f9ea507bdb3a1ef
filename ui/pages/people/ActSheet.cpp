// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/ActSheet.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ActSheet::ActSheet(OpenWorkspace &open, const QString &name, const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent), m_open(open), m_name(name), m_form(new QFormLayout), m_message(new MessageBar), m_busy(new BusyBar), m_verb(new QPushButton(verb))
{
    setObjectName(name + u"Sheet"_s);
    setWindowTitle(title);
    auto *head = new TextLabel(title, Type::PaneTitle);
    auto *about = new TextLabel(sentence);
    about->setWordWrap(true);
    about->setInk(Token::Text2);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_message->setObjectName(name + u"Message"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(name + u"Cancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_verb->setObjectName(name + u"Verb"_s);
    m_verb->setDefault(true);
    makePrimary(m_verb);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(head);
    column->addWidget(about);
    column->addLayout(m_form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(520);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &ActSheet::submit);
}

QLineEdit *ActSheet::addLine(const QString &name, const QString &label, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(m_name + name);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    m_form->addRow(new TextLabel(label), line);
    return line;
}

QComboBox *ActSheet::addChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox;
    choice->setObjectName(m_name + name);
    choice->setAccessibleName(label);
    m_form->addRow(new TextLabel(label), choice);
    return choice;
}

ReasonEdit *ActSheet::addReason(const QString &label, const QString &placeholder)
{
    auto *reason = new ReasonEdit(label, placeholder);
    reason->setObjectName(m_name + u"Reason"_s);
    m_form->addRow(reason);
    m_verb->setEnabled(false);
    connect(reason, &ReasonEdit::enoughChanged, m_verb, &QPushButton::setEnabled);
    return reason;
}

void ActSheet::offer(bool ready) { m_verb->setEnabled(ready); }

void ActSheet::submit()
{
    const auto wish = m_reader();
    if (!wish) {
        m_message->say(wish.error());
        return;
    }
    const auto command = m_open.command(wish->ask);
    if (!command) {
        m_message->say(refused(u"session.none"_s, tr("Nobody is signed in; nothing was written."), tr("Choose who you are, then try again.")));
        return;
    }
    m_verb->setEnabled(false);
    m_busy->start(tr("Recording"));
    m_open.run(this, [act = wish->act, command = *command](Workspace &workspace) { return act(workspace, command); }, [this](const Result<Receipt> &receipt) {
        m_busy->stop();
        m_verb->setEnabled(true);
        if (!receipt) {
            m_message->say(receipt.error());
            return;
        }
        Q_EMIT recorded(receipt->record.seq);
        accept();
    });
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/ActSheet.h"

#include "ui/widgets/BusyBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

ActSheet::ActSheet(OpenWorkspace &open, const QString &name, const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent), m_open(open), m_name(name), m_form(new QFormLayout), m_message(new MessageBar), m_busy(new BusyBar), m_cancel(new QPushButton(tr("Cancel"))), m_verb(new QPushButton(verb))
{
    setObjectName(name + u"Sheet"_s);
    setWindowTitle(title);
    auto *about = new TextLabel(sentence);
    about->setWordWrap(true);
    about->setInk(Token::Text2);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_message->setObjectName(name + u"Message"_s);
    m_verb->setObjectName(name + u"Verb"_s);
    auto *asked = new QWidget;
    asked->setLayout(m_form);
    layOutSheet(*this, {about, asked, m_message, m_busy}, m_cancel, m_verb);
    submitByEnter(*this, m_verb);
    setMinimumWidth(520);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &ActSheet::submit);
}

QLineEdit *ActSheet::addLine(const QString &name, const QString &label, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(m_name + name);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    m_form->addRow(new TextLabel(label), line);
    follow(line);
    return line;
}

QComboBox *ActSheet::addChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox;
    choice->setObjectName(m_name + name);
    choice->setAccessibleName(label);
    m_form->addRow(new TextLabel(label), choice);
    follow(choice);
    return choice;
}

// A form begins with its first field; without one the keyboard is on Cancel.
void ActSheet::follow(QWidget *field)
{
    if (m_last)
        setTabOrder(m_last, field);
    else
        field->setFocus();
    m_last = field;
    setTabOrder(field, m_cancel);
    setTabOrder(m_cancel, m_verb);
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

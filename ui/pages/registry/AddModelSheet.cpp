// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/AddModelSheet.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

AddModelSheet::AddModelSheet(OpenWorkspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_name(new QLineEdit), m_tier(new QComboBox), m_description(new QLineEdit), m_message(new MessageBar), m_add(new QPushButton(tr("Add the model")))
{
    setObjectName(u"addModelSheet"_s);
    setWindowTitle(tr("Add a model"));
    setMinimumWidth(560);
    m_name->setObjectName(u"modelName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_tier->setObjectName(u"modelTier"_s);
    m_tier->setAccessibleName(tr("Risk tier"));
    for (const auto &[slug, word] : {std::pair(u"low"_s, tr("Low")), std::pair(u"medium"_s, tr("Medium")), std::pair(u"high"_s, tr("High"))})
        m_tier->addItem(word, slug);
    m_tier->setCurrentIndex(1);
    m_description->setObjectName(u"modelDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("What it decides and for whom; may be left out"));
    m_message->setObjectName(u"addModelMessage"_s);
    auto *facts = new KeyValueList;
    facts->add(tr("Name"), m_name);
    facts->add(tr("Risk tier"), m_tier);
    facts->add(tr("Description"), m_description);
    auto *note = new TextLabel(tr("The tier says which policies apply and who has to approve; only a policy-owner can change it later."), Type::Secondary);
    note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_add->setObjectName(u"add"_s);
    layOutSheet(*this, {facts, note, m_message}, cancel, m_add);
    submitByEnter(*this, m_add);
    connect(m_name, &QLineEdit::textChanged, this, &AddModelSheet::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddModelSheet::carryOut);
    check();
    m_name->setFocus();
}

void AddModelSheet::check()
{
    const QString why = m_name->text().trimmed().isEmpty() ? tr("Give the model a name.") : QString();
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
}

void AddModelSheet::carryOut()
{
    const QString name = m_name->text().trimmed(), tier = m_tier->currentData().toString(), description = m_description->text().trimmed();
    const auto command = m_workspace.command({{u"model_add"_s, name}, {u"tier"_s, tier}, {u"description"_s, description}});
    if (!command)
        return m_message->say(MessageBar::Tone::Warning, m_workspace.whyNotWrite());
    m_message->clear();
    m_add->setEnabled(false);
    m_workspace.run(this, [command = *command, name, tier, description](Workspace &open) { return addModel(open, command, name, tier, description); }, [this](Result<Receipt> receipt) { ended(receipt); });
}

void AddModelSheet::ended(const Result<Receipt> &receipt)
{
    check();
    if (!receipt)
        return m_message->say(receipt.error());
    Q_EMIT added(m_name->text().trimmed());
    accept();
}

} // namespace countersign

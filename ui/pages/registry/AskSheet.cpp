// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/AskSheet.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

AskSheet::AskSheet(OpenWorkspace &workspace, const VersionStory &story, What what, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_version(story.version), m_what(what), m_to(new QComboBox), m_urgent(new QCheckBox(tr("Urgent: a shorter deadline, the same people"))),
      m_reason(new ReasonEdit(tr("Why"), what == What::Promote ? tr("What is better than what is live") : tr("Why nobody should use it any more"), what == What::Promote && story.version.tier == u"high" ? 40 : 10)),
      m_message(new MessageBar), m_busy(new BusyBar), m_cancel(new QPushButton(tr("Cancel"))), m_ask(new QPushButton(what == What::Promote ? tr("Request promotion") : tr("Retire the version")))
{
    const bool promotes = what == What::Promote;
    setObjectName(u"askSheet"_s);
    setWindowTitle(promotes ? tr("Request promotion of %1").arg(m_version.ref.shortText()) : tr("Retire %1").arg(m_version.ref.shortText()));
    setMinimumWidth(520);
    auto *facts = new KeyValueList;
    if (promotes) {
        for (const Environment &each : story.environments)
            m_to->addItem(each.name);
        m_to->setAccessibleName(tr("Environment"));
        m_to->setCurrentText(u"production"_s);
        facts->add(tr("Environment"), m_to);
    }
    facts->add(tr("Manifest"), m_version.manifest, KeyValueList::Kind::Digest);
    m_to->setParent(promotes ? m_to->parentWidget() : this);
    m_to->setVisible(promotes);
    auto *note = new TextLabel(promotes ? tr("Every file is read again before the request is recorded.") : tr("A retired version can no longer be promoted or gone back to. Nothing takes that back."), Type::Secondary);
    note->setWordWrap(true);
    m_ask->setObjectName(u"ask"_s);
    layOutSheet(*this, {facts, m_reason, m_urgent, note, m_message, m_busy}, m_cancel, m_ask);
    m_urgent->setVisible(promotes);
    m_ask->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &AskSheet::carryOut);
    connect(m_reason, &ReasonEdit::enoughChanged, m_ask, &QWidget::setEnabled);
    m_reason->setFocus();
}

void AskSheet::carryOut()
{
    if (const QString why = m_workspace.whyNotWrite(); !why.isEmpty())
        return m_message->say(MessageBar::Tone::Warning, why);
    m_message->clear();
    m_ask->setEnabled(false);
    m_cancel->setEnabled(false);
    m_busy->start(m_what == What::Promote ? tr("Reading every file again…") : tr("Recording…"));
    m_what == What::Promote ? request() : retire();
}

void AskSheet::request()
{
    const Asking asking{m_version.ref, m_to->currentText(), m_reason->text(), m_urgent->isChecked()};
    const auto command = m_workspace.command({{u"request"_s, asking.version.text()}, {u"to"_s, asking.environment}, {u"reason"_s, asking.reason}, {u"urgent"_s, asking.urgent}});
    m_workspace.run(this, [asking, command = *command, version = m_version](Workspace &open) -> Result<Receipt> {
        CS_TRY(const Artifact artifact, checkArtifact(open, version));
        return openRequest(open, command, asking, artifact);
    }, [this](Result<Receipt> receipt) { ended(receipt); });
}

void AskSheet::retire()
{
    const auto command = m_workspace.command({{u"retire"_s, m_version.ref.text()}, {u"reason"_s, m_reason->text()}});
    m_workspace.run(this, [command = *command, ref = m_version.ref, reason = m_reason->text()](Workspace &open) { return retireVersion(open, command, ref, reason); }, [this](Result<Receipt> receipt) { ended(receipt); });
}

void AskSheet::ended(const Result<Receipt> &receipt)
{
    m_busy->stop();
    m_cancel->setEnabled(true);
    m_ask->setEnabled(true);
    if (!receipt)
        return m_message->say(receipt.error());
    if (m_what == What::Promote)
        Q_EMIT requested(receipt->subject());
    accept();
}

} // namespace countersign

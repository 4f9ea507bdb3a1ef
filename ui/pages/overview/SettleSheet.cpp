// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/SettleSheet.h"

#include "core/approval/Case.h"
#include "core/registry/mirror/Stage.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/models/findingWords.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

SettleSheet::SettleSheet(OpenWorkspace &workspace, const WorldFinding &finding, What what, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_finding(finding), m_what(what),
      m_reason(new ReasonEdit(tr("Why"), what == What::Adopt ? tr("Why the world is right, and who moved it") : tr("Why the ledger is right"))), m_sentence(new TextLabel), m_message(new MessageBar), m_busy(new BusyBar),
      m_cancel(new QPushButton(tr("Cancel"))), m_next(new QPushButton)
{
    setObjectName(u"settleSheet"_s);
    setWindowTitle(what == What::Adopt ? tr("Adopt %1").arg(finding.id) : tr("Revert %1").arg(finding.id));
    setMinimumWidth(560);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"settleSentence"_s);
    m_message->setObjectName(u"settleMessage"_s);
    auto *facts = new KeyValueList;
    facts->add(tr("Where"), finding.subject);
    if (!finding.environment.isEmpty())
        facts->add(tr("Environment"), finding.environment);
    facts->add(tr("What moved"), findingKind(finding));
    facts->add(tr("Before"), findingBefore(finding));
    facts->add(tr("Now"), findingAfter(finding));
    facts->add(tr("First seen"), ShownTime::minute(finding.firstSeen));
    m_next->setObjectName(u"next"_s);
    layOutSheet(*this, {facts, m_reason, m_sentence, m_message, m_busy}, m_cancel, m_next);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_second && !m_done ? step(false) : reject(); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_done) {
            Q_EMIT requestOpened(m_request);
            return accept();
        }
        m_second ? carryOut() : step(true);
    });
    connect(m_reason, &ReasonEdit::enoughChanged, this, [this](bool enough) { m_next->setEnabled(enough); });
    m_sentence->setText(sentence());
    step(false);
    m_reason->setFocus();
}

QString SettleSheet::sentence() const
{
    const QString before = findingBefore(m_finding), after = findingAfter(m_finding);
    if (m_what == What::Revert) {
        const QString stage = stageIn(m_finding.alias());
        if (!stage.isEmpty())
            return m_finding.before.isEmpty() ? tr("Version %1 leaves the stage %2 of %3 on the server, as soon as you confirm.").arg(after, stage, m_finding.subject)
                                              : tr("The stage %1 of %2 is that of %3 again, instead of %4, as soon as you confirm.").arg(stage, m_finding.subject, before, after);
        if (m_finding.isAlias())
            return m_finding.before.isEmpty() ? tr("The alias %1 of %2 is taken away on the server, as soon as you confirm.").arg(m_finding.alias(), m_finding.subject)
                                              : tr("The alias %1 of %2 points to %3 again, instead of %4, as soon as you confirm.").arg(m_finding.alias(), m_finding.subject, before, after);
        return m_finding.what == u"pointer" ? tr("The pointer file of %1 names again what is live in %2, as soon as you confirm.").arg(m_finding.subject, m_finding.environment)
                                            : tr("On the server, %1 of %2 is %3 again, instead of %4, as soon as you confirm.").arg(findingKind(m_finding), m_finding.subject, before, after);
    }
    if (m_finding.wentLive())
        return tr("A request asks for %1 in %2 after the fact, with your reason. It stays live out there; other people decide whether it may.").arg(after, m_finding.environment);
    return tr("It is accepted as it is, with your reason and your name. Nothing is changed out there.");
}

void SettleSheet::step(bool second)
{
    m_second = second;
    m_reason->setEnabled(!second);
    m_sentence->setType(second ? Type::Label : Type::Body);
    m_cancel->setText(second ? tr("Back") : tr("Cancel"));
    m_next->setText(!second ? tr("Continue…") : m_what == What::Adopt ? tr("Adopt now") : tr("Revert now"));
    m_next->setEnabled(m_reason->isLongEnough());
    m_cancel->setFocus();
}

void SettleSheet::carryOut()
{
    const QString reason = m_reason->text();
    const bool adopts = m_what == What::Adopt;
    const auto command = m_workspace.command({{adopts ? u"finding_adopt"_s : u"finding_revert"_s, m_finding.id}, {u"reason"_s, reason}});
    if (!command)
        return m_message->say(MessageBar::Tone::Warning, m_workspace.whyNotWrite());
    m_message->clear();
    m_next->setEnabled(false);
    m_cancel->setEnabled(false);
    m_busy->start(adopts ? tr("Asking the server what is there, and recording…") : tr("Setting it back and reading back what is there…"));
    m_workspace.sources().run(this, [id = m_finding.id, reason, adopts, effects = m_workspace.effects(), command = *command](Workspace &open) -> Result<Settled> {
        if (!adopts)
            return revert(open, effects, command, id, reason);
        CS_TRY(const WorldFinding found, finding(open.db(), id, open.clock().now()));
        Artifact artifact = Artifact::Unchecked;
        CS_TRY(const auto wanted, adoptable(open.db(), found));
        if (wanted) {
            CS_TRY(artifact, checkArtifact(open, *wanted));
        }
        return adopt(open, command, id, reason, artifact);
    }, [this](const Result<Settled> &settled) { ended(settled); });
}

void SettleSheet::ended(const Result<Settled> &settled)
{
    m_busy->stop();
    m_cancel->setEnabled(true);
    if (!settled) {
        step(false);
        return m_message->say(settled.error());
    }
    m_request = settled->request;
    if (settled->state == u"reverted")
        m_message->say(MessageBar::Tone::Good, tr("It is set back and read back, in %1 s; recorded in #%2.").arg(QString::number(settled->elapsedMs / 1000.0, 'f', 1), QString::number(settled->receipt.record.seq)));
    else if (settled->state == u"adopted")
        m_message->say(MessageBar::Tone::Good, m_request.isEmpty() ? tr("It is accepted, recorded in #%1.").arg(settled->receipt.record.seq) : tr("%1 asks for it after the fact, recorded in #%2.").arg(m_request, QString::number(settled->receipt.record.seq)));
    else
        m_message->say(MessageBar::Tone::Warning, settled->state == u"failed" ? tr("It was recorded, but could not be set back.") : tr("It was recorded; whether it is set back is in doubt."), tr("It stays a finding until the next sync finds it as it should be: look there, then try again."));
    m_done = true;
    m_sentence->hide();
    m_next->setVisible(!m_request.isEmpty());
    m_next->setText(tr("Open %1").arg(m_request));
    m_next->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    m_workspace.sources().sync(m_finding.source == u"local" ? QString() : m_finding.source);
}

} // namespace countersign

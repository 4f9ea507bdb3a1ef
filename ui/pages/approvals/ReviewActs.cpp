// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/DecidedFiles.h"
#include "core/rollout/Rollout.h"
#include "ui/pages/approvals/DecisionSheet.h"
#include "ui/pages/approvals/DecisionPane.h"
#include "ui/pages/approvals/ReviewView.h"
#include "ui/pages/approvals/Words.h"
#include "ui/widgets/MessageBar.h"

#include <QElapsedTimer>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int progressEveryMs = 100;

} // namespace

// Runs an act on a worker; `work` gives the sentence that says what was recorded.
void ReviewView::run(const QString &step, const QJsonObject &ask, Work work)
{
    const auto command = m_workspace.command(ask);
    if (!command || m_busy)
        return;
    m_busy = true;
    m_cancel = Cancel();
    m_message->clear();
    keepFocus([&] { m_pane->setBusy(step); });
    const QPointer<DecisionPane> pane(m_pane);
    const auto since = std::make_shared<QElapsedTimer>();
    since->start();
    const auto progress = [pane, since, text = tr("Reading the files of the version")](const Progress &at) {
        if (since->elapsed() < progressEveryMs || at.total <= 0)
            return;
        since->restart();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [pane, text, percent = int(at.done * 100 / at.total)] {
            if (pane)
                pane->setStep(text, percent, 100);
        }, Qt::QueuedConnection);
    };
    m_workspace.run(this, [work = std::move(work), command = *command, progress, cancel = m_cancel](Workspace &workspace) { return work(workspace, command, progress, cancel); },
                    [this](const Result<QString> &result) {
                        m_busy = false;
                        m_pane->setIdle();
                        if (!result) {
                            m_message->say(result.error());
                            if (result.error().kind == Kind::Changed)
                                m_message->setAction(tr("Reload"));
                            return;                                 // the reason stays, and so does what was looked at
                        }
                        m_pane->clearReason();
                        m_message->say(MessageBar::Tone::Good, *result);
                        m_anew = true;                              // what moved by one's own act is no news
                        load();
                        Q_EMIT acted();
                    });
}

void ReviewView::decide(const QString &verdict)
{
    if (!m_review)
        return;
    const Deciding deciding{m_review->request().id, verdict, m_review->standing.binding.digest(), m_pane->reason()};
    const QString said = words::recordedYouDid(verdict, deciding.request);
    run(tr("Checking and recording"), {{u"decide"_s, verdict}, {u"request"_s, deciding.request}, {u"seen"_s, deciding.seen}, {u"reason"_s, deciding.reason}},
        [deciding, said](Workspace &workspace, const Command &command, const OnProgress &progress, const Cancel &cancel) -> Result<QString> {
            CS_TRY(const Artifact artifact, checkDecided(workspace, deciding, progress, cancel));
            CS_TRY(const Receipt receipt, countersign::decide(workspace, command, deciding, artifact));
            return said.arg(receipt.record.seq);
        });
}

// What cannot be taken back is confirmed.
void ReviewView::askDecision(const QString &verdict)
{
    if (!m_review)
        return;
    const bool approve = verdict == u"approve";
    auto *sheet = new DecisionSheet((approve ? tr("Approve %1") : tr("Reject %1")).arg(m_review->request().id), words::deciding(*m_review, verdict), m_review->standing.binding.digest(),
                                    approve ? tr("Approve now") : tr("Reject now"), this);
    connect(sheet, &QDialog::accepted, this, [this, verdict] { decide(verdict); });
    sheet->open();
}

void ReviewView::askWithdraw()
{
    if (!m_review)
        return;
    const QString id = m_review->request().id;
    auto *sheet = new DecisionSheet(tr("Withdraw"), m_review->isAsker() ? tr("%1 ends; whoever still wants it asks anew.").arg(id) : tr("Your decision on %1 no longer counts.").arg(id), {}, tr("Withdraw now"), this);
    sheet->askReason(m_review->leastReason());
    connect(sheet, &QDialog::accepted, this, [this, sheet, id] {
        const QString reason = sheet->reason();
        run(tr("Recording"), {{u"withdraw"_s, id}, {u"reason"_s, reason}}, [id, reason, said = tr("Recorded as %1: withdrawn.")](Workspace &workspace, const Command &command, const OnProgress &, const Cancel &) -> Result<QString> {
            CS_TRY(const Receipt receipt, withdraw(workspace, command, id, reason));
            return said.arg(receipt.record.seq);
        });
    });
    sheet->open();
}

void ReviewView::askResubmit()
{
    if (!m_review)
        return;
    auto *sheet = new DecisionSheet(tr("Resubmit %1").arg(m_review->request().id), tr("Everybody decides anew, on what stands there now: %1").arg(words::goesLive(*m_review)), m_review->standing.binding.digest(), tr("Resubmit now"), this);
    sheet->askReason(m_review->leastReason());
    connect(sheet, &QDialog::accepted, this, [this, sheet, request = m_review->request()] {
        const QString reason = sheet->reason();
        run(tr("Checking and recording"), {{u"resubmit"_s, request.id}, {u"reason"_s, reason}},
            [request, reason, said = tr("Recorded as %1: resubmitted.")](Workspace &workspace, const Command &command, const OnProgress &progress, const Cancel &cancel) -> Result<QString> {
                CS_TRY(const Artifact artifact, checkedFiles(workspace, request, progress, cancel));
                CS_TRY(const Receipt receipt, resubmit(workspace, command, request.id, reason, artifact));
                return said.arg(receipt.record.seq);
            });
    });
    sheet->open();
}

void ReviewView::askPromote()
{
    if (!m_review)
        return;
    auto *sheet = new DecisionSheet(tr("Promote %1").arg(m_review->request().id), words::goesLive(*m_review), m_review->standing.binding.digest(), tr("Promote now"), this);
    connect(sheet, &QDialog::accepted, this, [this, id = m_review->request().id] {
        run(tr("Checking, copying and making it live"), {{u"promote"_s, id}},
            [id, effects = m_workspace.effects(), said = tr("Recorded as %1: %2 is %3 in %4.")](Workspace &workspace, const Command &command, const OnProgress &progress, const Cancel &cancel) -> Result<QString> {
                CS_TRY(const Rolled rolled, promote(workspace, effects, command, id, progress, cancel));
                return said.arg(QString::number(rolled.receipt.record.seq), rolled.to.shortText(), rolled.state, rolled.environment) + rolled.openText();
            });
    });
    sheet->open();
}

void ReviewView::askWaive(const QString &rule)
{
    if (!m_review)
        return;
    const Request &request = m_review->request();
    auto *sheet = new DecisionSheet(tr("Waive %1").arg(rule), tr("%1 may go to %2 although %3 does not pass, until the waiver ends by itself. It holds for this version in this environment only, and you, %4, own it.").arg(words::subject(request), request.environment, rule, m_review->login), {}, tr("Waive now"), this);
    sheet->askDays(tr("Days"), m_review->waivable.value(rule).maxDays, m_review->at);
    sheet->askReason(m_review->leastReason());
    connect(sheet, &QDialog::accepted, this, [this, sheet, rule, id = request.id] {
        const QString reason = sheet->reason();
        const int days = sheet->days();
        run(tr("Recording"), {{u"waive"_s, rule}, {u"request"_s, id}, {u"days"_s, days}, {u"reason"_s, reason}},
            [rule, id, days, reason, said = tr("Recorded as %1: %2 is waived.")](Workspace &workspace, const Command &command, const OnProgress &, const Cancel &) -> Result<QString> {
                CS_TRY(const Receipt receipt, waive(workspace, command, id, rule, workspace.clock().now().plusDays(days), reason));
                return said.arg(QString::number(receipt.record.seq), rule);
            });
    });
    sheet->open();
}

} // namespace countersign

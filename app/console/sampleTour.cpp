// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sampleTour.h"

#include "core/approval/Queue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(SampleTour) };

} // namespace

Result<FailingRequest> failingRequest(Workspace &workspace, const QString &login)
{
    CS_TRY(const auto all, queue(workspace, workspace.db(), login, workspace.clock().now()));
    for (const Queued &each : all) {
        const Standing &now = each.standing;
        if (each.lane == Lane::Decided || !now.about || now.about->gate.result != Outcome::Fail)
            continue;
        FailingRequest found{now.request.id, now.request.version.model, now.request.version.number, now.request.environment, {}, {}};
        for (const RuleVerdict &rule : now.about->gate.rules)
            if (rule.result == Outcome::Fail && found.rule.isEmpty()) {
                found.rule = rule.id;
                found.why = rule.why;
            }
        return found;
    }
    return FailingRequest{};
}

QVector<TourStep> tourOf(const FailingRequest &failing)
{
    const QString request = failing.id, version = failing.model + u' ' + failing.number;
    return {
        {u"approvals"_s, {}, {u"requests"_s, u"lanes"_s}, Words::tr("What waits for a decision"),
         Words::tr("Requests to let a version go live. “Needs you” is computed from your duties and from what is still missing; nobody has to subscribe to anything.")},
        {u"approvals"_s, request, {u"reviewRules"_s}, Words::tr("The gate of %1 fails").arg(request),
         Words::tr("%1 is to go to %2. Each line is a rule of the policy with what it wants and what this version brings, beside the version that is live now. What fails stands first.").arg(version, failing.environment)},
        {u"approvals"_s, request, {u"fairnessPlot"_s, u"reviewRules"_s}, Words::tr("The evidence behind it"),
         failing.why.isEmpty() ? Words::tr("The evidence stands beside the decision: metrics, tests, fairness by group, card.")
                               : Words::tr("The rule “%1” says why it is there: “%2”. The evidence stands beside the decision, by group and with its interval.").arg(failing.rule, failing.why)},
        {u"approvals"_s, request, {u"decisionPane"_s}, Words::tr("Approve is off, and says why"),
         Words::tr("What fails cannot be approved, neither here nor on the command line: both ask the same evaluator. The sentence under the buttons names the rule and who can do something about it.")},
        {u"approvals"_s, request, {u"decisionPane"_s}, Words::tr("What mends it"),
         Words::tr("A new version that passes, which the asker resubmits; or, where the rule allows one, a waiver, which only the owner of the policy can give, with a reason and an end. A waived rule reads “Waived”, never “Pass”. You can reject, or request changes, right now.")},
        {u"audit"_s, {}, {u"auditTable"_s}, Words::tr("Whatever is decided is kept"),
         Words::tr("Each act is a signed record in a chain that anybody can check later, without trusting anybody. That was the tour: press Act as… in the menus and decide something as somebody else.")},
    };
}

} // namespace countersign

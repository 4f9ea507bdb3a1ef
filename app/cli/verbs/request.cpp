// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/approval/Queue.h"
#include "core/people/People.h"

#include <CLI/App.hpp>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into[it.key()] = it.value();
}

Result<Answer> requestAnswer(Context &context, const Receipt &receipt)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    QJsonObject json = receiptJson(receipt);
    if (receipt.dryRun && receipt.record.action == "request.open") { // of what was not opened nothing can be looked up
        const QJsonObject payload = receipt.payload();
        QJsonArray needs;
        for (const auto &each : payload[u"needs"_s].toArray()) {
            QJsonObject need = each.toObject();
            const QString pool = need[u"pool"_s].toString();
            CS_TRY(const QStringList who, holdersBut(workspace->db(), u"approver"_s, payload[u"environment"_s].toString(), {payload[u"author"_s].toString(), payload[u"person"_s].toString()}, context.now(), pool == u"any" ? QString() : pool));
            need[u"have"_s] = 0;
            need[u"eligible"_s] = QJsonArray::fromStringList(who);
            needs += need;
        }
        merge(json, {{u"request"_s, receipt.subject()}, {u"binding"_s, payload[u"binding"_s]}, {u"gate"_s, payload[u"gate"_s]}, {u"deadline"_s, payload[u"deadline"_s]}, {u"needs"_s, needs},
                     {u"state"_s, needs.isEmpty() ? u"approved"_s : u"in-review"_s}});
        return Answer{json, u"Dry run: nothing was written."_s, 0};
    }
    CS_TRY(const Standing now, standing(*workspace, workspace->db(), receipt.subject(), context.now()));
    merge(json, standingJson(now));
    return Answer{json, receipt.dryRun ? u"Dry run: nothing was written."_s : standingText(now), 0};
}

Result<Artifact> checked(Context &context, const VersionRef &ref)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Version subject, version(workspace->db(), ref));
    return checkArtifact(*workspace, subject, progressTo(context));
}

// Waits until the request is approved. Ends with Pending when the time is over, with Refused when the request has.
Result<void> waitFor(Context &context, const QString &id, qint64 seconds)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    const UtcTime end = context.now().plusSeconds(seconds);
    while (true) {
        CS_TRY(const Standing now, standing(*workspace, workspace->db(), id, context.now()));
        if (now.state == u"approved" || now.state == u"applied")
            return {};
        if (now.state == u"rejected" || now.state == u"withdrawn" || now.state == u"expired")
            return refused(u"core.ended"_s, u"%1 is %2."_s.arg(id, now.state), u"See “countersign show %1”."_s.arg(id));
        if (context.now() >= end)
            return Error{Kind::Pending, u"core.not-approved"_s, u"%1 is not approved yet (%2); it stays open."_s.arg(id, now.state), u"Wait on with “countersign show %1”, or run “countersign promote %1” later."_s.arg(id), {}, {{u"request"_s, id}}};
        QThread::msleep(500);
    }
}

} // namespace

Verb requestVerb()
{
    return {u"request"_s, u"Ask to promote a version"_s, {u"countersign request churn@1.4.0 --to production --reason \"Better recall on the March holdout\""_s, u"countersign request churn@1.4.1 --to production --urgent --reason \"Fixes the scaler\" --wait 30m"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, environment, reason, wait; bool urgent = false; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_option("--to", options->environment, "The environment")->required();
        app.add_option("--reason", options->reason, "At least 10 characters, 40 for tier high; kept for ever")->required();
        app.add_flag("--urgent", options->urgent, "Shorter deadline, same people");
        app.add_option("--wait", options->wait, "Wait for the approval so long: 30m; exit 5 when it is over")->check(notEmpty);
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            qint64 seconds = 0;
            if (!options->wait.empty()) {
                CS_TRY(seconds, durationSeconds(q(options->wait)));
            }
            CS_TRY(const Command command, context.command({{u"request"_s, ref.text()}, {u"to"_s, q(options->environment)}, {u"reason"_s, q(options->reason)}, {u"urgent"_s, options->urgent}}));
            CS_TRY(const Artifact artifact, checked(context, ref));
            CS_TRY(const Receipt receipt, openRequest(*workspace, command, {ref, q(options->environment), q(options->reason), options->urgent}, artifact));
            if (seconds > 0 && !receipt.dryRun)
                CS_CHECK(waitFor(context, receipt.subject(), seconds));
            return requestAnswer(context, receipt);
        };
    }};
}

Verb resubmitVerb()
{
    return {u"resubmit"_s, u"Ask again after changes were requested, on what stands there now"_s, {u"countersign resubmit R12 --reason \"Added the missing leakage scan\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string id, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("REQUEST", options->id)->required();
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"resubmit"_s, q(options->id)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Request known, request(workspace->db(), q(options->id)));
            Artifact artifact = Artifact::Unchecked;
            if (known.kind == u"version") {
                CS_TRY(artifact, checked(context, known.version));
            }
            CS_TRY(const Receipt receipt, resubmit(*workspace, command, q(options->id), q(options->reason), artifact));
            return requestAnswer(context, receipt);
        };
    }};
}

Verb withdrawVerb()
{
    return {u"withdraw"_s, u"Take back your request, or your decision on one"_s, {u"countersign withdraw R12 --reason \"Superseded by the next version\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string id, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("REQUEST", options->id)->required();
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"withdraw"_s, q(options->id)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, withdraw(*workspace, command, q(options->id), q(options->reason)));
            return requestAnswer(context, receipt);
        };
    }};
}

Verb assignVerb()
{
    return {u"assign"_s, u"Say who looks at a request; others can still decide"_s, {u"countersign assign R12"_s, u"countersign assign R12 --to cara"_s, u"countersign assign R12 --nobody"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string id, to; bool nobody = false; };
        auto options = std::make_shared<Options>();
        app.add_option("REQUEST", options->id)->required();
        auto *named = app.add_option("--to", options->to, "Somebody who could decide on it; you if not given")->check(notEmpty);
        app.add_flag("--nobody", options->nobody, "Give it back")->excludes(named);
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Session me, context.session());
            const QString to = options->nobody ? QString() : options->to.empty() ? me.login : q(options->to);
            CS_TRY(const Command command, context.command({{u"assign"_s, q(options->id)}, {u"to"_s, to}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, assignRequest(*workspace, command, q(options->id), to));
            return requestAnswer(context, receipt);
        };
    }};
}

Verb showVerb()
{
    return {u"show"_s, u"A request: verdicts, what is needed from whom, decisions, binding"_s, {u"countersign show R12"_s}, false, [](CLI::App &app) -> Action {
        auto id = std::make_shared<std::string>();
        app.add_option("REQUEST", *id)->required();
        return [id](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Standing now, standing(*workspace, workspace->db(), q(*id), context.now()));
            QJsonObject json = queueRowJson(now);
            json[u"parts"_s] = now.binding.parts();
            if (now.about)
                json[u"rules"_s] = rulesJson(now.about->gate);
            QJsonArray decisions;
            for (const Counted &each : now.decisions) {
                QJsonArray lapsed;
                for (const Moved &change : each.lapsed)
                    lapsed += QJsonObject{{u"part"_s, change.part}, {u"from"_s, change.from}, {u"to"_s, change.to}, {u"by"_s, change.by}, {u"seq"_s, change.seq}};
                decisions += QJsonObject{{u"seq"_s, each.decision.seq}, {u"at"_s, each.decision.at.text()}, {u"login"_s, each.decision.login}, {u"person"_s, each.decision.person}, {u"pool"_s, each.decision.pool},
                                         {u"verdict"_s, each.decision.verdict}, {u"reason"_s, each.decision.reason}, {u"binding"_s, each.decision.binding}, {u"counts"_s, each.counts}, {u"lapsed"_s, lapsed}};
            }
            json[u"decisions"_s] = decisions;
            return Answer{json, standingText(now), 0};
        };
    }};
}

Verb queueVerb()
{
    return {u"queue"_s, u"What needs you, what waits for others, what is decided"_s, {u"countersign queue"_s, u"countersign queue --as bob"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            QString me = QString::fromStdString(context.options().as);
            if (me.isEmpty()) {
                if (const auto session = context.session())
                    me = session->login;                            // without a key nothing needs you
            } else {
                CS_CHECK(personOf(workspace->db(), me));
            }
            CS_TRY(const auto all, queue(*workspace, workspace->db(), me, context.now()));
            QJsonArray needsYou, waiting, decided;
            QVector<QStringList> lines;
            for (const Queued &entry : all) {
                const Standing &now = entry.standing;
                const Request &each = now.request;
                const QString taker = now.assigned();
                const bool mine = entry.lane == Lane::NeedsYou, ended = entry.lane == Lane::Decided;
                (mine ? needsYou : ended ? decided : waiting) += queueRowJson(now);
                lines.append({mine ? u"needs you"_s : ended ? u"decided"_s : u"waiting"_s, each.id, each.kind == u"policy" ? u"policy "_s + each.policy : each.version.shortText() + u" → "_s + each.environment, taker.isEmpty() ? now.state : u"%1, taken by %2"_s.arg(now.state, taker),
                              now.about ? outcomeSlug(now.about->gate.result) : QString(), each.askerLogin, each.deadline.shortText()});
            }
            return Answer{{{u"needs_you"_s, needsYou}, {u"waiting"_s, waiting}, {u"decided"_s, decided}}, tableText({u""_s, u"Request"_s, u"What"_s, u"State"_s, u"Gate"_s, u"Asker"_s, u"Deadline"_s}, lines), 0};
        };
    }};
}

} // namespace countersign

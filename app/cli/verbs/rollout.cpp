// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/Effects.h"
#include "core/environments/Live.h"
#include "core/incident/Incident.h"
#include "core/rollout/Overview.h"
#include "core/rollout/Rollout.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<Answer> rolledAnswer(const Rolled &rolled)
{
    QJsonObject json = receiptJson(rolled.receipt);
    json[u"model"_s] = rolled.to.model;
    json[u"environment"_s] = rolled.environment;
    if (!rolled.from.isEmpty())
        json[u"from"_s] = rolled.from;
    json[u"to"_s] = rolled.to.number;
    json[u"state"_s] = rolled.state;
    json[u"elapsed_ms"_s] = rolled.elapsedMs;
    QString text = u"%1 %2 → %3 in %4: %5 after %6 ms"_s.arg(rolled.to.model, rolled.from.isEmpty() ? u"(nothing)"_s : rolled.from, rolled.to.number, rolled.environment, rolled.state, QString::number(rolled.elapsedMs));
    if (rolled.left) {
        json[u"leaves"_s] = *rolled.left;
        text += u"\nRecord %1, which was not done, is left for good."_s.arg(*rolled.left);
    }
    if (rolled.receipt.dryRun)
        return Answer{json, u"Dry run: nothing was written."_s, 0};
    QJsonArray open;
    for (const Rolled::Open &each : rolled.open) {
        open += QJsonObject{{u"target"_s, each.target}, {u"text"_s, each.why}};
        text += u"\n%1: %2 %3"_s.arg(each.target, rolled.state == u"failed" ? u"not set."_s : u"whether it serves %1 is not known."_s.arg(rolled.to.number), each.why);
    }
    if (!open.isEmpty())
        json[u"open"_s] = open;
    if (rolled.state == u"in-doubt" || rolled.state == u"applying")
        text += u"\nIt is recorded in #%1, and each command tries it again: the target is read first, and set where it has to be. Until then, look there yourself."_s.arg(rolled.receipt.record.seq);
    return Answer{json, text, rolled.state == u"live" ? 0 : static_cast<int>(Kind::Unreachable)};
}

} // namespace

Verb promoteVerb()
{
    return {u"promote"_s, u"Make the version of an approved request live"_s, {u"countersign promote R12"_s}, true, [](CLI::App &app) -> Action {
        auto id = std::make_shared<std::string>();
        app.add_option("REQUEST", *id)->required();
        return [id](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"promote"_s, q(*id)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Rolled rolled, promote(*workspace, allEffects(), command, q(*id), progressTo(context)));
            CS_TRY(Answer answer, rolledAnswer(rolled));
            answer.json[u"request"_s] = q(*id);
            return answer;
        };
    }};
}

Verb rollbackVerb()
{
    return {u"rollback"_s, u"Go back to a version that was live before: one engineer, a reason, no approval"_s, {u"countersign rollback churn --reason \"Recall fell after the feed changed\""_s, u"countersign rollback churn --env production-eu --to 1.3.0 --reason \"Wrong scaler in 1.4\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string model, environment = "production", to, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL", options->model)->required();
        app.add_option("--env", options->environment, "The environment; production if not given")->check(notEmpty);
        app.add_option("--to", options->to, "The version; the first standby if not given")->check(notEmpty);
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            // What other records left unfinished may wait for a network, and nobody who goes back waits for that.
            CS_TRY(const Command command, context.command({{u"rollback"_s, q(options->model)}, {u"env"_s, q(options->environment)}, {u"to"_s, q(options->to)}, {u"reason"_s, q(options->reason)}}, Context::Unfinished::Later));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const ModelRef named, ModelRef::fromText(q(options->model)));
            CS_TRY(const QString to, numberNamed(workspace->db(), named, q(options->to)));
            if (!to.isEmpty())
                CS_CHECK(VersionRef::fromText(VersionRef{named.source, named.name, to}.text()));
            CS_TRY(const Rolled rolled, rollback(*workspace, allEffects(), command, {named.source, named.name, q(options->environment), to, q(options->reason)}));
            CS_TRY(Answer answer, rolledAnswer(rolled));
            answer.json[u"objective_ms"_s] = rollbackObjectiveMs;
            answer.text.insert(answer.text.indexOf(u'\n') < 0 ? answer.text.size() : answer.text.indexOf(u'\n'), u" (objective %1 s)"_s.arg(rollbackObjectiveMs / 1000));
            if (rolled.receipt.repeated)
                answer.text += u"\nThat is record #%1 already; nothing was written now. To go back further, name the version: --to VERSION."_s.arg(rolled.receipt.record.seq);
            if (!rolled.incident.isEmpty()) {
                answer.json[u"incident"_s] = rolled.incident;
                answer.json[u"review_due"_s] = rolled.reviewDue->text();
                answer.text += u"\n%1 is barred from %2 until incident %3 is closed; a review is due by %4."_s.arg(rolled.from, rolled.environment, rolled.incident, rolled.reviewDue->shortText());
            }
            return answer;
        };
    }};
}

Verb liveVerb()
{
    return {u"live"_s, u"What is live where, now or at any time"_s, {u"countersign live"_s, u"countersign live churn --at 2026-03-01T12:00:00Z"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string model, environment, at; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL", options->model);
        app.add_option("--env", options->environment);
        app.add_option("--at", options->at, "A time in the past: 2026-03-01T12:00:00Z, -2h")->check(notEmpty);
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            Database &db = workspace->db();
            UtcTime when = context.now();
            if (!options->at.empty()) {
                CS_TRY(when, UtcTime::fromText(q(options->at), context.now()));
                if (when > context.now())
                    return malformed(u"time.future"_s, u"%1 has not come yet; what will be live then nobody knows."_s.arg(when.shortText()), u"Give a time in the past: 2026-03-01T12:00:00Z, -2h."_s);
            }
            ModelRef named{{}, {}};
            if (!options->model.empty()) {
                CS_TRY(named, ModelRef::fromText(q(options->model)));
                CS_CHECK(model(db, named.source, named.name));
            }
            if (!options->environment.empty())
                CS_CHECK(environment(db, q(options->environment)));
            const bool present = options->at.empty();
            CS_TRY(const auto found, present ? liveNow(db, named.source, named.name, q(options->environment)) : liveAt(db, when, named.source, named.name, q(options->environment)));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const LiveRow &row : found) {
                CS_TRY(const auto by, db.row(u"SELECT by_login, request FROM rollout WHERE seq=?"_s, {row.rolloutSeq}));
                CS_TRY(const QStringList approvers, approversOf(db, row.rolloutSeq));
                QJsonObject object{{u"model"_s, row.model}, {u"environment"_s, row.environment}, {u"version"_s, row.version}, {u"manifest"_s, row.manifest}, {u"since"_s, row.since.text()},
                                   {u"state"_s, row.applying ? u"applying"_s : u"live"_s}, {u"approved_by"_s, QJsonArray::fromStringList(approvers)}, {u"source"_s, row.source}};
                QStringList line{row.model, row.environment, row.version, row.applying ? u"applying"_s : u"live"_s, row.since.shortText(), by ? by->text(0) : QString()};
                if (present) {                                      // what stood by, and what was barred, is known of now alone
                    CS_TRY(const auto warm, standbys(db, row.source, row.model, row.environment));
                    CS_TRY(const auto barred, bars(db, row.source, row.model, row.environment));
                    QJsonArray standbyRows, barredRows;
                    for (const LiveRow &standby : warm)
                        standbyRows += QJsonObject{{u"version"_s, standby.version}};
                    for (const Bar &bar : barred)
                        barredRows += bar.version;
                    object[u"standbys"_s] = standbyRows;
                    object[u"barred"_s] = barredRows;
                    line.insert(5, warm.isEmpty() ? u"none"_s : warm.first().version);
                }
                if (row.until)
                    object[u"until"_s] = row.until->text();
                if (by) {
                    object[u"promoted_by"_s] = by->text(0);
                    if (!by->isNull(1))
                        object[u"request"_s] = by->text(1);
                }
                rows += object;
                lines.append(line);
            }
            QStringList heads{u"Model"_s, u"Environment"_s, u"Version"_s, u"State"_s, u"Since"_s, u"By"_s};
            if (present)
                heads.insert(5, u"Standby"_s);
            return Answer{{{u"as_of"_s, when.text()}, {u"rows"_s, rows}}, tableText(heads, lines), 0};
        };
    }};
}

Verb incidentListVerb()
{
    return {u"incident list"_s, u"Incidents, the newest first"_s, {u"countersign incident list"_s, u"countersign incident list --open"_s}, false, [](CLI::App &app) -> Action {
        auto open = std::make_shared<bool>(false);
        app.add_flag("--open", *open, "Only those that are not closed");
        return [open](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, incidents(workspace->db(), *open));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Incident &each : all) {
                QJsonObject row{{u"incident"_s, each.id}, {u"model"_s, each.model}, {u"environment"_s, each.environment}, {u"version"_s, each.version}, {u"kind"_s, each.kind}, {u"reason"_s, each.reason},
                                {u"opened"_s, each.opened.text()}, {u"opened_by"_s, each.openedBy}, {u"review_due"_s, each.reviewDue.text()}, {u"state"_s, each.closed ? u"closed"_s : u"open"_s}};
                if (each.closed) {
                    row[u"closed"_s] = each.closed->text();
                    row[u"closed_by"_s] = each.closedBy;
                    row[u"conclusion"_s] = each.conclusion;
                }
                rows += row;
                lines.append({each.id, each.closed ? u"closed"_s : each.reviewDue < context.now() ? u"overdue"_s : u"open"_s, each.model, each.environment, each.version, each.opened.shortText(), each.reason});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Incident"_s, u"State"_s, u"Model"_s, u"Environment"_s, u"Version left"_s, u"Opened"_s, u"Reason"_s}, lines), 0};
        };
    }};
}

Verb incidentCloseVerb()
{
    return {u"incident close"_s, u"Close an incident after its review; the bar on the version ends"_s, {u"countersign incident close I3 --reason \"Feed repaired, scaler pinned, review in the wiki\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string id, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("INCIDENT", options->id)->required();
        app.add_option("--reason", options->reason, "What the review concluded; kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"incident_close"_s, q(options->id)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, closeIncident(*workspace, command, q(options->id), q(options->reason)));
            QJsonObject json = receiptJson(receipt);
            json[u"incident"_s] = q(options->id);
            return Answer{json, u"Closed %1 in #%2."_s.arg(q(options->id), QString::number(receipt.record.seq)), 0};
        };
    }};
}

} // namespace countersign

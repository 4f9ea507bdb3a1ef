// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/Effects.h"
#include "core/findings/Settling.h"
#include "core/registry/Source.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<Answer> settledAnswer(Context &context, const Settled &settled, const QString &id)
{
    QJsonObject json = receiptJson(settled.receipt);
    json[u"finding"_s] = id;
    json[u"state"_s] = settled.state;
    if (!settled.request.isEmpty())
        json[u"request"_s] = settled.request;
    if (settled.elapsedMs > 0)
        json[u"elapsed_ms"_s] = settled.elapsedMs;
    if (settled.state != u"failed" && settled.state != u"in-doubt")
        return Answer{json, settled.request.isEmpty() ? u"%1 is %2."_s.arg(id, settled.state) : u"%1 is adopted: %2 asks for it after the fact. See “countersign show %2”."_s.arg(id, settled.request), 0};
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto row, workspace->db().row(u"SELECT last_error FROM outbox WHERE seq=? AND last_error<>'' ORDER BY n LIMIT 1"_s, {settled.receipt.record.seq}));
    const QString why = row ? row->text(0) : u"Another program is at it."_s;
    json[u"why"_s] = why;
    return Answer{json, u"%1 is not set back (%2). %3"_s.arg(id, settled.state, why), static_cast<int>(Kind::Unreachable)};
}

} // namespace

Verb findingListVerb()
{
    return {u"finding list"_s, u"What moved in the world without a record"_s, {u"countersign finding list"_s, u"countersign finding list --all"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string source; bool all = false; };
        auto options = std::make_shared<Options>();
        app.add_option("--source", options->source, "Of this source; local: the pointer files");
        app.add_flag("--all", options->all, "Also what was adopted or reverted");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, findings(workspace->db(), context.now(), q(options->source), !options->all));
            if (all.isEmpty() && !options->source.empty() && options->source != "local")
                CS_CHECK(source(workspace->db(), q(options->source)));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const WorldFinding &each : all) {
                rows += findingJson(each);
                lines.append({each.id, each.state, each.firstSeen.shortText(), findingText(each)});
            }
            return Answer{{{u"rows"_s, rows}}, lines.isEmpty() ? u"Nothing moved without a record, as far as was seen."_s : tableText({u"Finding"_s, u"State"_s, u"First seen"_s, u"What"_s}, lines), 0};
        };
    }};
}

Verb findingAdoptVerb()
{
    return {u"finding adopt"_s, u"Take it as it is: what went live is asked for after the fact"_s, {u"countersign finding adopt F3 --reason \"Hotfix by the night shift, checked this morning\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string id, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("FINDING", options->id)->required();
        app.add_option("--reason", options->reason, "At least 10 characters, 40 for tier high; kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"finding_adopt"_s, q(options->id)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const WorldFinding found, finding(workspace->db(), q(options->id), context.now()));
            Artifact artifact = Artifact::Unchecked;
            CS_TRY(const auto wanted, adoptable(workspace->db(), found));
            if (wanted) {
                CS_TRY(artifact, checkArtifact(*workspace, *wanted, progressTo(context)));
            }
            CS_TRY(const Settled settled, adopt(*workspace, command, found.id, q(options->reason), artifact));
            return settledAnswer(context, settled, found.id);
        };
    }};
}

Verb findingRevertVerb()
{
    return {u"finding revert"_s, u"Set the world back to what the ledger says"_s, {u"countersign finding revert F3 --reason \"Nobody asked for version 9\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string id, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("FINDING", options->id)->required();
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"finding_revert"_s, q(options->id)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Settled settled, revert(*workspace, allEffects(), command, q(options->id), q(options->reason)));
            return settledAnswer(context, settled, q(options->id));
        };
    }};
}

} // namespace countersign

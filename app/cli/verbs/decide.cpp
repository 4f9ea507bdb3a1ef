// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/approval/DecidedFiles.h"
#include "core/approval/Waiver.h"

#include <CLI/App.hpp>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Options { std::string id, seen, reason; };

// On a terminal a person may leave --seen out: the case is shown, and what was shown is what is decided on.
Result<QString> seenBinding(Context &context, const Options &options, const QString &verdict)
{
    if (!options.seen.empty())
        return q(options.seen);
    if (!context.interactive())
        return malformed(u"decision.seen"_s, u"What was looked at? A decision stands on one binding."_s, u"Give --seen BINDING, as “countersign show %1” prints it."_s.arg(q(options.id)));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Standing now, standing(*workspace, workspace->db(), q(options.id), context.now()));
    QTextStream out(stdout), in(stdin);
    out << standingText(now) << u"\n%1 on this binding? Type “yes”: "_s.arg(verdict);
    out.flush();
    if (in.readLine().trimmed() != u"yes")
        return refused(u"decision.declined"_s, u"Nothing was written."_s);
    return now.binding.digest();
}

Result<Answer> run(Context &context, const Options &options, const QString &verdict)
{
    CS_TRY(const QString seen, seenBinding(context, options, verdict));
    CS_TRY(const Command command, context.command({{verdict, q(options.id)}, {u"seen"_s, seen}, {u"reason"_s, q(options.reason)}}));
    CS_TRY(Workspace *const workspace, context.workspace());
    const Deciding deciding{q(options.id), verdict, seen, q(options.reason)};
    CS_TRY(const Artifact artifact, checkDecided(*workspace, deciding, progressTo(context)));
    CS_TRY(const Receipt receipt, decide(*workspace, command, deciding, artifact));
    CS_TRY(const Standing now, standing(*workspace, workspace->db(), q(options.id), context.now()));
    QJsonObject json = receiptJson(receipt);
    const QJsonObject state = standingJson(now);
    for (auto it = state.begin(); it != state.end(); ++it)
        json[it.key()] = it.value();
    json[u"verdict"_s] = verdict;
    json[u"pool"_s] = receipt.payload()[u"pool"_s];
    return Answer{json, receipt.dryRun ? u"Dry run: nothing was written."_s : u"%1 by %2, record #%3. %4 is %5."_s.arg(verdict, command.session.login, QString::number(receipt.record.seq), q(options.id), now.state), 0};
}

Verb decision(const QString &verdict, const QString &summary, const QString &example)
{
    return {verdict, summary, {example}, true, [verdict](CLI::App &app) -> Action {
        auto options = std::make_shared<Options>();
        app.add_option("REQUEST", options->id)->required();
        app.add_option("--seen", options->seen, "The binding that was looked at; may be left out on a terminal only");
        app.add_option("--reason", options->reason, "At least 10 characters, 40 for tier high; kept for ever")->required();
        return [options, verdict](Context &context) { return run(context, *options, verdict); };
    }};
}

} // namespace

Verb approveVerb() { return decision(u"approve"_s, u"Countersign a request, on the binding that was looked at"_s, u"countersign approve R12 --seen BINDING --reason \"Checked leakage and the age groups\""_s); }
Verb rejectVerb() { return decision(u"reject"_s, u"Refuse a request; it ends"_s, u"countersign reject R12 --seen BINDING --reason \"The fairness gap doubled\""_s); }
Verb requestChangesVerb() { return decision(u"request-changes"_s, u"Send a request back to its asker"_s, u"countersign request-changes R12 --seen BINDING --reason \"Please add the leakage scan\""_s); }

Verb waiveVerb()
{
    return {u"waive"_s, u"Let one rule pass for one version until a date, with your name on it"_s, {u"countersign waive R12 fairness.gap --until +14d --reason \"Pilot limited to two branches\""_s}, true, [](CLI::App &app) -> Action {
        struct Waiving { std::string id, rule, until, reason; };
        auto options = std::make_shared<Waiving>();
        app.add_option("REQUEST", options->id)->required();
        app.add_option("RULE", options->rule)->required();
        app.add_option("--until", options->until, "2026-12-31 or +14d, within what the rule allows")->required();
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const UtcTime until, UtcTime::fromText(q(options->until), context.now()));
            CS_TRY(const Command command, context.command({{u"waive"_s, q(options->id)}, {u"rule"_s, q(options->rule)}, {u"until"_s, q(options->until)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, waive(*workspace, command, q(options->id), q(options->rule), until, q(options->reason)));
            QJsonObject json = receiptJson(receipt);
            json[u"waiver"_s] = receipt.subject();
            json[u"rule"_s] = q(options->rule);
            json[u"until"_s] = receipt.payload()[u"until"_s];
            json[u"request"_s] = q(options->id);
            return Answer{json, u"%1: %2 is waived until %3."_s.arg(receipt.subject(), q(options->rule), until.shortText()), 0};
        };
    }};
}

} // namespace countersign

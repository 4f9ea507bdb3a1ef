// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/people/People.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Options { std::string login, duty, environment, pool, until; };

std::shared_ptr<Options> declare(CLI::App &app)
{
    auto options = std::make_shared<Options>();
    app.add_option("LOGIN", options->login)->required();
    app.add_option("DUTY", options->duty, "author, engineer, approver, policy-owner, auditor or admin")->required();
    app.add_option("--env", options->environment, "Only in this environment")->check(notEmpty);
    app.add_option("--pool", options->pool, "The approver stands in this pool")->check(notEmpty);
    return options;
}

using Change = Result<Receipt> (*)(Workspace &, const Command &, const Grant &);

Result<Answer> change(Context &context, const Options &options, const QString &verb, Change how)
{
    Grant grant{q(options.login), q(options.duty), q(options.environment), q(options.pool), {}};
    if (!options.until.empty()) {
        CS_TRY(grant.until, UtcTime::fromText(q(options.until), context.now()));
    }
    CS_TRY(const Command command, context.command({{verb, grant.login}, {u"duty"_s, grant.duty}, {u"env"_s, grant.environment}, {u"pool"_s, grant.pool}, {u"until"_s, q(options.until)}}));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, how(*workspace, command, grant));
    QJsonObject json = receiptJson(receipt);
    json[u"login"_s] = grant.login;
    json[u"duty"_s] = grant.duty;
    return Answer{json, u"Recorded in #%1."_s.arg(receipt.record.seq), 0};
}

} // namespace

Verb dutyGrantVerb()
{
    return {u"duty grant"_s, u"Give a person a duty"_s, {u"countersign duty grant bob approver --env production --pool risk"_s, u"countersign duty grant eve engineer --until +10d"_s}, true, [](CLI::App &app) -> Action {
        auto options = declare(app);
        app.add_option("--until", options->until, "The duty ends then: 2026-12-31, +10d")->check(notEmpty);
        return [options](Context &context) { return change(context, *options, u"duty_grant"_s, grantDuty); };
    }};
}

Verb dutyRevokeVerb()
{
    return {u"duty revoke"_s, u"End a duty, named as it was granted"_s, {u"countersign duty revoke bob approver --env production --pool risk"_s}, true, [](CLI::App &app) -> Action {
        auto options = declare(app);
        return [options](Context &context) { return change(context, *options, u"duty_revoke"_s, revokeDuty); };
    }};
}

Verb dutyListVerb()
{
    return {u"duty list"_s, u"Who holds which duty"_s, {u"countersign duty list"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, people(workspace->db(), context.now()));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Login &login : all) {
                for (const Duty &duty : login.duties) {
                    QJsonObject row{{u"login"_s, login.login}, {u"person"_s, login.person}, {u"duty"_s, duty.duty}, {u"env"_s, duty.environment}, {u"pool"_s, duty.pool}, {u"granted"_s, duty.grantedSeq}};
                    if (duty.until)
                        row[u"until"_s] = duty.until->text();
                    rows += row;
                    lines.append({login.login, duty.duty, duty.environment.isEmpty() ? u"every"_s : duty.environment, duty.pool, duty.until ? duty.until->shortText() : QString()});
                }
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Login"_s, u"Duty"_s, u"Environment"_s, u"Pool"_s, u"Until"_s}, lines), 0};
        };
    }};
}

} // namespace countersign

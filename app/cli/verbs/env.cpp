// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/environments/Environments.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

Verb envListVerb()
{
    return {u"env list"_s, u"The environments and how going live reaches them"_s, {u"countersign env list"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, environments(workspace->db()));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Environment &each : all) {
                rows += QJsonObject{{u"env"_s, each.name}, {u"class"_s, each.klass}, {u"targets"_s, QJsonArray::fromStringList(each.targets)}};
                lines.append({each.name, each.klass, each.targets.isEmpty() ? u"the record alone"_s : each.targets.join(u", "_s)});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Environment"_s, u"Class"_s, u"Targets"_s}, lines), 0};
        };
    }};
}

Verb envSetVerb()
{
    return {u"env set"_s, u"Make an environment, or change its targets"_s, {u"countersign env set production-eu --class production --target pointer"_s, u"countersign env set production --target pointer --target mlflow:hub:champion"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, klass; std::vector<std::string> targets; };
        auto options = std::make_shared<Options>();
        app.add_option("ENV", options->name)->required();
        app.add_option("--class", options->klass, "experimental or production");
        app.add_option("--target", options->targets, "How going live reaches the world: pointer, mlflow:SOURCE:ALIAS, mlflow:SOURCE:stage:STAGE, or none (several are allowed)");
        return [options](Context &context) -> Result<Answer> {
            QStringList targets = options->targets.empty() ? QStringList{u"pointer"_s} : q(options->targets);
            if (targets == QStringList{u"none"_s})
                targets.clear();
            CS_TRY(const Command command, context.command({{u"env_set"_s, q(options->name)}, {u"class"_s, q(options->klass)}, {u"targets"_s, QJsonArray::fromStringList(targets)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, setEnvironment(*workspace, command, q(options->name), q(options->klass), targets));
            QJsonObject json = receiptJson(receipt);
            json[u"env"_s] = q(options->name);
            json[u"class"_s] = receipt.payload()[u"class"_s];
            return Answer{json, u"Recorded in #%1."_s.arg(receipt.record.seq), 0};
        };
    }};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Mirrored.h"
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/Effects.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject modelJson(const Model &model)
{
    return {{u"model"_s, model.name}, {u"source"_s, model.source}, {u"tier"_s, model.tier}, {u"owner"_s, model.ownerLogin}, {u"description"_s, model.description}, {u"versions"_s, model.versions}, {u"newest"_s, model.newest}};
}

} // namespace

Verb modelAddVerb()
{
    return {u"model add"_s, u"Add a model with its risk tier"_s, {u"countersign model add churn --tier medium --description \"Who leaves within 90 days\""_s, u"countersign model add hub/churn --tier high"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, tier, description; };
        auto options = std::make_shared<Options>();
        app.add_option("NAME", options->name)->required();
        app.add_option("--tier", options->tier, "low, medium or high")->required();
        app.add_option("--description", options->description);
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"model_add"_s, q(options->name)}, {u"tier"_s, q(options->tier)}, {u"description"_s, q(options->description)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, addModel(*workspace, command, q(options->name), q(options->tier), q(options->description)));
            QJsonObject json = receiptJson(receipt);
            json[u"model"_s] = q(options->name);
            json[u"tier"_s] = q(options->tier);
            return Answer{json, u"Added the model %1 of tier %2."_s.arg(q(options->name), q(options->tier)), 0};
        };
    }};
}

Verb modelSetVerb()
{
    return {u"model set"_s, u"Change a model's tier, owner or description"_s, {u"countersign model set churn --tier high"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, tier, description, owner; };
        auto options = std::make_shared<Options>();
        app.add_option("NAME", options->name)->required();
        app.add_option("--tier", options->tier, "low, medium or high; a policy-owner decides");
        app.add_option("--description", options->description);
        app.add_option("--owner", options->owner, "Login of the owner");
        return [options](Context &context) -> Result<Answer> {
            const auto given = [](const std::string &text) { return text.empty() ? std::nullopt : std::optional(q(text)); };
            CS_TRY(const Command command, context.command({{u"model_set"_s, q(options->name)}, {u"tier"_s, q(options->tier)}, {u"description"_s, q(options->description)}, {u"owner"_s, q(options->owner)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, changeModel(*workspace, command, q(options->name), {given(options->tier), given(options->description), given(options->owner)}));
            if (!receipt.dryRun)
                CS_CHECK(deliver(*workspace, allEffects(), command.session, receipt.record.seq));
            CS_TRY(const ModelRef named, ModelRef::fromText(q(options->name)));
            CS_TRY(const Model now, model(workspace->db(), named.source, named.name));
            QJsonObject json = receiptJson(receipt);
            json.insert(u"model"_s, now.name);
            json.insert(u"tier"_s, now.tier);
            return Answer{json, u"Recorded in #%1."_s.arg(receipt.record.seq), 0};
        };
    }};
}

Verb modelListVerb()
{
    return {u"model list"_s, u"The models of the registry"_s, {u"countersign model list"_s, u"countersign model list --source hub"_s}, false, [](CLI::App &app) -> Action {
        auto source = std::make_shared<std::string>();
        app.add_option("--source", *source, "All that a remote registry holds, governed or not, as of the last sync")->check(notEmpty);
        return [source](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            if (!source->empty())
                return mirroredModels(*workspace, q(*source));
            CS_TRY(const auto all, models(workspace->db()));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Model &each : all) {
                rows += modelJson(each);
                lines.append({ModelRef{each.source, each.name}.shortText(), each.tier, QString::number(each.versions), each.newest, each.ownerLogin});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Model"_s, u"Tier"_s, u"Versions"_s, u"Newest"_s, u"Owner"_s}, lines), 0};
        };
    }};
}

Verb modelShowVerb()
{
    return {u"model show"_s, u"One model and its versions"_s, {u"countersign model show churn"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("NAME", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const ModelRef named, ModelRef::fromText(q(*name)));
            CS_TRY(const Model found, model(workspace->db(), named.source, named.name));
            CS_TRY(const auto all, versions(workspace->db(), found.source, found.name));
            QJsonObject json = modelJson(found);
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Version &each : all) {
                rows += versionJson(each);
                lines.append({each.ref.number, each.authorLogin, each.registered.shortText(), each.manifest.left(16), each.retiredSeq ? u"retired"_s : QString()});
            }
            json[u"rows"_s] = rows;
            return Answer{json, u"%1 · tier %2 · owner %3\n%4\n"_s.arg(named.shortText(), found.tier, found.ownerLogin, found.description) + tableText({u"Version"_s, u"Author"_s, u"Registered"_s, u"Manifest"_s, u""_s}, lines), 0};
        };
    }};
}

} // namespace countersign

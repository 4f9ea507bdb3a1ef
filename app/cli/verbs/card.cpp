// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/card/Publishing.h"
#include "core/Effects.h"
#include "core/workspace/Settle.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

Verb cardImportVerb()
{
    return {u"card import"_s, u"Give a version its model card (Markdown)"_s, {u"countersign card import churn@1.4.0 README.md"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, file; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_option("FILE", options->file)->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            CS_TRY(const Command command, context.command({{u"card_import"_s, ref.text()}}));
            CS_TRY(const Receipt receipt, importCard(*workspace, command, ref, q(options->file)));
            QJsonObject json = receiptJson(receipt);
            json[u"card"_s] = receipt.payload()[u"digest"_s];
            return Answer{json, u"The card of %1 is now %2."_s.arg(ref.shortText(), receipt.payload()[u"digest"_s].toString()), 0};
        };
    }};
}

Verb cardPublishVerb()
{
    return {u"card publish"_s, u"Write the card of a remote version as its description there"_s, {u"countersign card publish hub/churn@7"_s}, true, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("SOURCE/MODEL@NUMBER", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(*name)));
            CS_TRY(const Command command, context.command({{u"card_publish"_s, ref.text()}}));
            CS_TRY(const Receipt receipt, publishCard(*workspace, command, ref));
            QJsonObject json = receiptJson(receipt);
            json[u"card"_s] = receipt.payload()[u"card"_s];
            if (receipt.dryRun)
                return Answer{json, u"The card of %1 would become its description on %2."_s.arg(ref.shortText(), ref.source), 0};
            CS_TRY(const Delivery delivery, settle(*workspace, allEffects(), command.session, receipt.record.seq, othersMs));
            json[u"state"_s] = delivery == Delivery::Done ? u"done"_s : delivery == Delivery::Failed ? u"failed"_s : u"in-doubt"_s;
            if (delivery == Delivery::Done)
                return Answer{json, u"The card of %1 is its description on %2."_s.arg(ref.shortText(), ref.source), 0};
            return Answer{json, delivery == Delivery::Failed ? u"The description of %1 was left as it is; “countersign log --action effect.failed” says why."_s.arg(ref.text())
                                                             : u"The description of %1 is not confirmed; the next command tries again."_s.arg(ref.text()), static_cast<int>(Kind::Unreachable)};
        };
    }};
}

Verb cardShowVerb()
{
    return {u"card show"_s, u"A version's model card"_s, {u"countersign card show churn@1.4.0"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("MODEL@VERSION", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(*name)));
            CS_CHECK(version(workspace->db(), ref));
            CS_TRY(const auto ours, card(workspace->db(), ref));
            if (!ours)
                return notFound(u"card.absent"_s, u"%1 has no card."_s.arg(ref.shortText()), u"Give it one with “countersign card import”."_s);
            CS_TRY(const QByteArray text, cardText(workspace->db(), *ours));
            return Answer{{{u"card"_s, ours->digest}, {u"by"_s, ours->by}, {u"seq"_s, ours->revisedSeq}, {u"text"_s, QString::fromUtf8(text)}}, QString::fromUtf8(text), 0};
        };
    }};
}

} // namespace countersign

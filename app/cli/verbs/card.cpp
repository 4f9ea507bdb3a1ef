// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/card/Card.h"

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
            CS_TRY(const VersionRef ref, VersionRef::fromText(q(options->name)));
            CS_TRY(const Command command, context.command({{u"card_import"_s, ref.text()}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, importCard(*workspace, command, ref, q(options->file)));
            QJsonObject json = receiptJson(receipt);
            json[u"card"_s] = receipt.payload()[u"digest"_s];
            return Answer{json, u"The card of %1 is now %2."_s.arg(ref.shortText(), receipt.payload()[u"digest"_s].toString()), 0};
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
            CS_TRY(const VersionRef ref, VersionRef::fromText(q(*name)));
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

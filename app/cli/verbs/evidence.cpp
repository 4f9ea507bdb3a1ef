// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/evidence/Evidence.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject rowJson(const EvidenceRow &row, const EvidenceReading &reading)
{
    return {{u"id"_s, row.id}, {u"kind"_s, row.kind}, {u"name"_s, row.name}, {u"digest"_s, row.digest}, {u"bytes"_s, row.bytes}, {u"added"_s, row.added.text()}, {u"by"_s, row.by},
                       {u"facts"_s, reading.summary()[u"facts"_s].toArray()}};
}

} // namespace

Verb evidenceAddVerb()
{
    return {u"evidence add"_s, u"Attach results to a version: metrics, JUnit, MLflow metrics"_s, {u"countersign evidence add churn@1.4.0 metrics.json tests.xml"_s, u"countersign evidence add churn@1.4.0 mlflow.json --kind holdout"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, kind; std::vector<std::string> files; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_option("FILE", options->files)->required();
        app.add_option("--kind", options->kind, "The data set of formats that do not name it: holdout, indist, ood, adversarial, production");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            CS_TRY(const Command command, context.command({{u"evidence_add"_s, ref.text()}, {u"kind"_s, q(options->kind)}}));
            CS_TRY(const AddedEvidence added, addEvidence(*workspace, command, ref, q(options->files), q(options->kind)));
            QJsonObject json = receiptJson(added.receipt);
            QJsonArray rows;
            QString text;
            for (qsizetype i = 0; i < added.rows.size(); ++i) {
                const EvidenceRow &row = added.rows[i];
                rows += rowJson(row, added.readings[i]);
                text += u"%1 %2 %3 %4\n"_s.arg(row.id, row.kind, row.name, row.digest);
            }
            json[u"evidence"_s] = rows;
            return Answer{json, text, 0};
        };
    }};
}

Verb evidenceListVerb()
{
    return {u"evidence list"_s, u"What is known about a version, and from where"_s, {u"countersign evidence list churn@1.4.0"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("MODEL@VERSION", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(*name)));
            CS_CHECK(version(workspace->db(), ref));
            CS_TRY(const auto all, evidenceOf(workspace->db(), ref));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const EvidenceRow &row : all) {
                CS_TRY(const EvidenceReading reading, evidenceReading(workspace->db(), row));
                rows += rowJson(row, reading);
                lines.append({row.id, row.kind, row.name, row.by, row.added.shortText(), row.digest.left(16)});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Id"_s, u"Kind"_s, u"Name"_s, u"By"_s, u"Added"_s, u"Digest"_s}, lines), 0};
        };
    }};
}

} // namespace countersign

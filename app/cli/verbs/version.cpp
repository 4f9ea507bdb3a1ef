// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Mirrored.h"
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"

#include "core/card/Card.h"
#include "core/Effects.h"
#include "core/evidence/Evidence.h"
#include "core/base/Json.h"
#include "core/registry/FileCheck.h"
#include "core/registry/RemoteDetails.h"
#include "core/registry/RemoteVersion.h"
#include "core/registry/mirror/Mirror.h"
#include "core/workspace/Settle.h"

#include <CLI/App.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Answer registeredAnswer(const Registered &done)
{
    QJsonObject json = versionJson(done.version);
    const QJsonObject receipt = receiptJson(done.receipt);
    for (auto it = receipt.begin(); it != receipt.end(); ++it)
        json[it.key()] = it.value();
    json[u"ignored"_s] = QJsonArray::fromStringList(done.ignored);
    QString text = u"%1 %2: %3 file(s), %4 bytes, manifest %5"_s.arg(done.receipt.repeated ? u"Already registered:"_s : u"Registered"_s, versionText(done.version), QString::number(done.version.files), QString::number(done.version.bytes), done.version.manifest);
    if (!done.ignored.isEmpty())
        text += u"\nNot protected by the manifest: "_s + done.ignored.join(u", "_s);
    return {json, text, 0};
}

// A version of a remote registry: its files stay there, and tags there tell other tools that it is governed.
Result<Answer> registerThere(Context &context, const VersionRef &ref, const QString &semver)
{
    QJsonObject ask{{u"register"_s, ref.text()}};
    if (!semver.isEmpty())
        ask[u"semver"_s] = semver;
    CS_TRY(const Command command, context.command(ask));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Registered done, registerRemote(*workspace, command, ref, semver, progressTo(context)));
    Answer answer = registeredAnswer(done);
    if (done.receipt.dryRun)
        return answer;
    CS_TRY(const Delivery delivery, settle(*workspace, allEffects(), command.session, done.receipt.record.seq, othersMs));
    answer.json[u"tags"_s] = delivery == Delivery::Done ? u"set"_s : delivery == Delivery::Failed ? u"refused"_s : u"in-doubt"_s;
    if (delivery != Delivery::Done)
        answer.text += u"\nIts tags on the server are not set (%1); what is registered stands."_s.arg(answer.json[u"tags"_s].toString());
    return answer;
}

// JSON knows neither NaN nor infinity.
QJsonValue numberJson(double value)
{
    return std::isnan(value) ? QJsonValue(u"NaN"_s) : std::isinf(value) ? QJsonValue(value > 0 ? u"Infinity"_s : u"-Infinity"_s) : QJsonValue(value);
}

QString numberText(double value) { return json::decimalText(value).valueOr(numberJson(value).toString()); }

QJsonObject mapJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

QJsonObject runJson(const MlflowRun &run)
{
    QJsonArray metrics, inputs;
    for (const MlflowMetric &each : run.metrics)
        metrics += QJsonObject{{u"metric"_s, each.key}, {u"value"_s, numberJson(each.value)}, {u"step"_s, each.step}};
    for (const MlflowDataset &each : run.inputs)
        inputs += QJsonObject{{u"name"_s, each.name}, {u"digest"_s, each.digest}, {u"context"_s, each.context}, {u"source_type"_s, each.sourceType}, {u"source"_s, each.source}};
    QJsonObject json{{u"id"_s, run.id}, {u"name"_s, run.name}, {u"user"_s, run.user}, {u"status"_s, run.status}, {u"commit"_s, run.commit()}, {u"started"_s, run.started.text()}, {u"parameters"_s, mapJson(run.parameters)},
                     {u"metrics"_s, metrics}, {u"inputs"_s, inputs}, {u"tags"_s, mapJson(run.tags)}, {u"logged_models"_s, QJsonArray::fromStringList(run.loggedModels)}};
    if (run.ended)
        json[u"ended"_s] = run.ended->text();
    return json;
}

// What its server says of a version now; registered or not.
Answer remoteAnswer(const VersionRef &ref, const RemoteDetails &details)
{
    QJsonArray files;
    QString text = u"%1, as its server says now: made %2, stage %3\n"_s.arg(ref.text(), details.version.created.shortText(), details.version.stage);
    const auto line = [&](const QString &word, const QString &value) {
        if (!value.isEmpty())
            text += word.leftJustified(14) + value + u'\n';
    };
    line(u"aliases"_s, details.version.aliases.join(u", "_s));
    line(u"description"_s, details.version.description);
    for (auto it = details.version.tags.begin(); it != details.version.tags.end(); ++it)
        line(u"tag"_s, it.key() + u" = "_s + it.value());
    QJsonObject json{{u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"source"_s, ref.source}, {u"made"_s, details.version.created.text()}, {u"stage"_s, details.version.stage}, {u"status"_s, details.version.status},
                     {u"location"_s, details.version.source}, {u"description"_s, details.version.description}, {u"model_description"_s, details.model.description},
                     {u"aliases"_s, QJsonArray::fromStringList(details.version.aliases)}, {u"tags"_s, mapJson(details.version.tags)}, {u"model_tags"_s, mapJson(details.model.tags)},
                     {u"metadata"_s, json::parseObject(details.metadata.text()).valueOr({})}, {u"unread"_s, QJsonArray::fromStringList(details.unread)}};
    if (details.run) {
        json[u"run"_s] = runJson(*details.run);
        line(u"run"_s, u"%1 (%2) by %3, %4"_s.arg(details.run->name, details.run->id, details.run->user, details.run->status));
        line(u"commit"_s, details.run->commit());
        for (auto it = details.run->parameters.begin(); it != details.run->parameters.end(); ++it)
            line(u"parameter"_s, it.key() + u" = "_s + it.value());
        for (const MlflowMetric &each : details.run->metrics)
            line(u"metric"_s, u"%1 = %2 at step %3"_s.arg(each.key, numberText(each.value), QString::number(each.step)));
        for (const MlflowDataset &each : details.run->inputs)
            line(u"input"_s, u"%1 %2 (%3)"_s.arg(each.name, each.digest, each.context));
    }
    if (details.logged) {
        json[u"logged_model"_s] = QJsonObject{{u"id"_s, details.logged->id}, {u"name"_s, details.logged->name}, {u"run"_s, details.logged->runId}, {u"type"_s, details.logged->type}, {u"status"_s, details.logged->status},
                                              {u"location"_s, details.logged->artifactUri}, {u"parameters"_s, mapJson(details.logged->parameters)}, {u"tags"_s, mapJson(details.logged->tags)}};
        line(u"logged model"_s, u"%1 (%2)"_s.arg(details.logged->id, details.logged->status));
    }
    line(u"framework"_s, (details.metadata.framework() + u' ' + details.metadata.value(u"framework_version"_s)).trimmed());
    line(u"flavors"_s, details.metadata.extra()[u"flavors"_s].toString());
    for (const MlflowFile &each : details.files) {
        files += QJsonObject{{u"name"_s, each.path}, {u"size"_s, each.size}};
        line(u"file"_s, QString::number(each.size).rightJustified(12) + u"  "_s + each.path);
    }
    json[u"files"_s] = files;
    for (const QString &each : details.unread)
        line(u"not read"_s, each);
    return {json, text, 0};
}

Answer historyAnswer(const VersionRef &ref, const QString &metric, const QVector<MlflowMetric> &points)
{
    QJsonArray rows;
    QVector<QStringList> lines;
    for (const MlflowMetric &each : points) {
        rows += QJsonObject{{u"step"_s, each.step}, {u"value"_s, numberJson(each.value)}, {u"at"_s, each.at.text()}};
        lines.append({QString::number(each.step), numberText(each.value), each.at.shortText()});
    }
    return {{{u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"source"_s, ref.source}, {u"metric"_s, metric}, {u"rows"_s, rows}}, tableText({u"Step"_s, metric, u"At"_s}, lines), 0};
}

} // namespace

Verb registerVerb()
{
    return {u"register"_s, u"Register a version: its files are hashed and kept"_s, {u"countersign register churn 1.4.0 model/ --metadata metadata.json"_s, u"countersign register churn 1.4.1 model.onnx tokenizer.json"_s, u"countersign register hub/churn@7 --semver 1.4.0"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string model, number, metadata, semver; std::vector<std::string> paths; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL", options->model, "A model of our own; or SOURCE/MODEL@NUMBER, a version of a remote registry, whose files stay there")->required();
        app.add_option("SEMVER", options->number);
        app.add_option("PATH", options->paths, "Files, or one folder that stands for its content");
        app.add_option("--metadata", options->metadata, "JSON: framework, python_version, dependencies, training_date, author …");
        app.add_option("--semver", options->semver, "The SemVer of a version of a remote registry, beside its number there: 1.4.0")->check(notEmpty);
        return [options](Context &context) -> Result<Answer> {
            if (const QString named = q(options->model); named.contains(u'@') || named.contains(u'/')) {
                if (!options->number.empty() || !options->metadata.empty())
                    return malformed(u"register.remote"_s, u"A version of a remote registry brings its files and metadata itself."_s, u"Write SOURCE/MODEL@NUMBER alone, with --semver if you like."_s);
                CS_TRY(const VersionRef ref, VersionRef::fromText(named));
                if (ref.local())
                    return malformed(u"register.form"_s, u"A version of our own is registered from files."_s, u"Write MODEL SEMVER PATH…, as churn 1.4.0 model/."_s);
                return registerThere(context, ref, q(options->semver));
            }
            if (!options->semver.empty())
                return malformed(u"register.form"_s, u"A version of our own has its SemVer as its number."_s, u"Leave out --semver and write MODEL SEMVER PATH…, as churn 1.4.0 model/."_s);
            if (options->number.empty() || options->paths.empty())
                return malformed(u"register.form"_s, u"SEMVER and PATH are missing."_s, u"Write MODEL SEMVER PATH…, as churn 1.4.0 model/; or SOURCE/MODEL@NUMBER."_s);
            CS_TRY(const Command command, context.command({{u"register"_s, q(options->model)}, {u"version"_s, q(options->number)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Registered done, registerVersion(*workspace, command, {q(options->model), q(options->number), q(options->paths), q(options->metadata)}, progressTo(context)));
            return registeredAnswer(done);
        };
    }};
}

Verb versionListVerb()
{
    return {u"version list"_s, u"Versions, the newest first"_s, {u"countersign version list"_s, u"countersign version list churn"_s, u"countersign version list hub/churn"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string model; int limit = 100; qint64 before = 0; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL", options->model);
        app.add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 10000));
        app.add_option("--before", options->before, "Those registered before this record");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            QVector<Version> all;
            if (options->model.empty()) {
                CS_TRY(all, versionPage(workspace->db(), {.beforeSeq = options->before > 0 ? options->before : std::numeric_limits<qint64>::max(), .limit = options->limit}));
            } else {
                CS_TRY(const ModelRef named, ModelRef::fromText(q(options->model)));
                const auto known = model(workspace->db(), named.source, named.name);
                const auto from = source(workspace->db(), named.source); // one that was removed says nothing any more
                CS_TRY(const auto mirrored, mirrorModel(workspace->db(), named.source, named.name));
                if (!named.local() && (!known || (mirrored && from))) // all that is there, governed or not
                    return mirroredVersions(*workspace, named, options->limit);
                CS_CHECK(known);
                CS_TRY(all, versions(workspace->db(), known->source, known->name));
            }
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Version &each : all) {
                rows += versionJson(each);
                lines.append({versionText(each), each.tier, each.authorLogin, each.registered.shortText(), each.manifest.left(16), each.retiredSeq ? u"retired"_s : QString()});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Version"_s, u"Tier"_s, u"Author"_s, u"Registered"_s, u"Manifest"_s, u""_s}, lines), 0};
        };
    }};
}

Verb versionShowVerb()
{
    return {u"version show"_s, u"One version: files, metadata, evidence, card"_s, {u"countersign version show churn@1.4.0"_s, u"countersign version show hub/churn@7 --remote"_s, u"countersign version show hub/churn@7 --metric loss"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string name, metric; bool remote = false; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_flag("--remote", options->remote, "What its server says now, registered or not: run, parameters, metrics, inputs, logged model, files");
        app.add_option("--metric", options->metric, "Every point of one metric of its run, from its server");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            if (!options->metric.empty()) {
                CS_TRY(const auto points, remoteHistory(*workspace, ref, q(options->metric)));
                return historyAnswer(ref, q(options->metric), points);
            }
            if (options->remote) {
                CS_TRY(const RemoteDetails details, remoteDetails(*workspace, ref));
                return remoteAnswer(ref, details);
            }
            CS_TRY(const Version found, version(workspace->db(), ref));
            CS_TRY(const Manifest manifest, manifestOf(workspace->db(), found.manifest));
            CS_TRY(const QJsonObject metadata, metadataOf(workspace->db(), found));
            CS_TRY(const auto evidence, evidenceOf(workspace->db(), ref));
            CS_TRY(const auto ours, card(workspace->db(), ref));
            QJsonObject json = versionJson(found);
            QJsonArray files, given;
            QString text = u"%1 · tier %2 · by %3 on %4\nmanifest %5 (OpenSSF %6)\n"_s.arg(versionText(found), found.tier, found.authorLogin, found.registered.shortText(), found.manifest, manifest.openSsfDigest().hex());
            for (const ManifestFile &file : manifest.files()) {
                files += QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256.hex()}, {u"size"_s, file.size}};
                text += u"  %1  %2  %3\n"_s.arg(file.sha256.hex(), QString::number(file.size).rightJustified(12), file.name);
            }
            for (const EvidenceRow &row : evidence) {
                given += QJsonObject{{u"id"_s, row.id}, {u"kind"_s, row.kind}, {u"name"_s, row.name}, {u"digest"_s, row.digest}};
                text += u"evidence %1 %2 %3 by %4\n"_s.arg(row.id, row.kind, row.name, row.by);
            }
            json[u"manifest_files"_s] = files;
            json[u"openssf_digest"_s] = manifest.openSsfDigest().hex();
            json[u"metadata"_s] = metadata;
            json[u"evidence"_s] = given;
            if (ours)
                json[u"card"_s] = ours->digest;
            return Answer{json, text, 0};
        };
    }};
}

Verb versionVerifyVerb()
{
    return {u"version verify"_s, u"Read every stored file again"_s, {u"countersign version verify churn@1.4.0"_s, u"countersign version verify churn@1.4.0 --folder deployed/"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string name, folder; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_option("--folder", options->folder, "Compare the files of this folder instead");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            CS_TRY(const Version found, version(workspace->db(), ref));
            CS_TRY(const Differences differences, verifyVersion(*workspace, found, q(options->folder), progressTo(context)));
            if (options->folder.empty())
                (void)noteFileCheck(*workspace, ref, {context.now(), q(context.options().as), differences}); // what was found stands either way
            QJsonObject json = versionJson(found);
            json[u"result"_s] = differences.none() ? u"holds"_s : u"fault"_s;
            json[u"changed"_s] = QJsonArray::fromStringList(differences.changed);
            json[u"missing"_s] = QJsonArray::fromStringList(differences.missing);
            json[u"extra"_s] = QJsonArray::fromStringList(differences.extra);
            QString text = differences.none() ? u"%1 holds: %2 file(s) are what was registered."_s.arg(ref.shortText(), QString::number(found.files)) : u"%1 does not hold:\n"_s.arg(ref.shortText());
            for (const auto &[word, names] : {std::pair{u"changed"_s, differences.changed}, {u"missing"_s, differences.missing}, {u"extra"_s, differences.extra}}) {
                for (const QString &name : names)
                    text += u"  %1  %2\n"_s.arg(word, name);
            }
            return Answer{json, text, differences.none() ? 0 : static_cast<int>(Kind::Integrity)};
        };
    }};
}

Verb versionRetireVerb()
{
    return {u"version retire"_s, u"Retire a version; it is kept, and never goes live again"_s, {u"countersign version retire churn@1.3.0 --reason \"Superseded by 1.4.0 in all regions\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            CS_TRY(const Command command, context.command({{u"retire"_s, ref.text()}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(const Receipt receipt, retireVersion(*workspace, command, ref, q(options->reason)));
            if (!receipt.dryRun)
                CS_CHECK(deliver(*workspace, allEffects(), command.session, receipt.record.seq));
            QJsonObject json = receiptJson(receipt);
            json[u"model"_s] = ref.model;
            json[u"version"_s] = ref.number;
            return Answer{json, u"Retired %1 in #%2."_s.arg(ref.shortText(), QString::number(receipt.record.seq)), 0};
        };
    }};
}

} // namespace countersign

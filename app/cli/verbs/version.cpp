// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"

#include "core/card/Card.h"
#include "core/Effects.h"
#include "core/evidence/Evidence.h"
#include "core/registry/FileCheck.h"
#include "core/registry/RemoteVersion.h"

#include <CLI/App.hpp>

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
    QString text = u"%1 %2: %3 file(s), %4 bytes, manifest %5"_s.arg(done.receipt.repeated ? u"Already registered:"_s : u"Registered"_s, done.version.ref.shortText())
                       .arg(done.version.files).arg(done.version.bytes).arg(done.version.manifest);
    if (!done.ignored.isEmpty())
        text += u"\nNot protected by the manifest: "_s + done.ignored.join(u", "_s);
    return {json, text, 0};
}

// A version of a remote registry: its files stay there, and tags there tell other tools that it is governed.
Result<Answer> registerThere(Context &context, const VersionRef &ref)
{
    CS_TRY(const Command command, context.command({{u"register"_s, ref.text()}}));
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Registered done, registerRemote(*workspace, command, ref, progressTo(context)));
    Answer answer = registeredAnswer(done);
    if (done.receipt.dryRun)
        return answer;
    CS_TRY(const Delivery delivery, deliver(*workspace, allEffects(), command.session, done.receipt.record.seq));
    answer.json[u"tags"_s] = delivery == Delivery::Done ? u"set"_s : delivery == Delivery::Failed ? u"refused"_s : u"in-doubt"_s;
    if (delivery != Delivery::Done)
        answer.text += u"\nIts tags on the server are not set (%1); what is registered stands."_s.arg(answer.json[u"tags"_s].toString());
    return answer;
}

} // namespace

Verb registerVerb()
{
    return {u"register"_s, u"Register a version: its files are hashed and kept"_s, {u"countersign register churn 1.4.0 model/ --metadata metadata.json"_s, u"countersign register churn 1.4.1 model.onnx tokenizer.json"_s, u"countersign register hub/churn@7"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string model, number, metadata; std::vector<std::string> paths; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL", options->model, "A model of our own; or SOURCE/MODEL@NUMBER, a version of a remote registry, whose files stay there")->required();
        app.add_option("SEMVER", options->number);
        app.add_option("PATH", options->paths, "Files, or one folder that stands for its content");
        app.add_option("--metadata", options->metadata, "JSON: framework, python_version, dependencies, training_date, author …");
        return [options](Context &context) -> Result<Answer> {
            if (const QString named = q(options->model); named.contains(u'@') || named.contains(u'/')) {
                if (!options->number.empty() || !options->metadata.empty())
                    return malformed(u"register.remote"_s, u"A version of a remote registry brings its files and metadata itself."_s, u"Write SOURCE/MODEL@NUMBER alone."_s);
                CS_TRY(const VersionRef ref, VersionRef::fromText(named));
                if (ref.local())
                    return malformed(u"register.form"_s, u"A version of our own is registered from files."_s, u"Write MODEL SEMVER PATH…, as churn 1.4.0 model/."_s);
                return registerThere(context, ref);
            }
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
    return {u"version list"_s, u"Versions, the newest first"_s, {u"countersign version list"_s, u"countersign version list churn"_s}, false, [](CLI::App &app) -> Action {
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
                CS_TRY(const Model known, model(workspace->db(), named.source, named.name));
                CS_TRY(all, versions(workspace->db(), known.source, known.name));
            }
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Version &each : all) {
                rows += versionJson(each);
                lines.append({each.ref.shortText(), each.tier, each.authorLogin, each.registered.shortText(), each.manifest.left(16), each.retiredSeq ? u"retired"_s : QString()});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Version"_s, u"Tier"_s, u"Author"_s, u"Registered"_s, u"Manifest"_s, u""_s}, lines), 0};
        };
    }};
}

Verb versionShowVerb()
{
    return {u"version show"_s, u"One version: files, metadata, evidence, card"_s, {u"countersign version show churn@1.4.0"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("MODEL@VERSION", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, VersionRef::fromText(q(*name)));
            CS_TRY(const Version found, version(workspace->db(), ref));
            CS_TRY(const Manifest manifest, manifestOf(workspace->db(), found.manifest));
            CS_TRY(const QJsonObject metadata, metadataOf(workspace->db(), found));
            CS_TRY(const auto evidence, evidenceOf(workspace->db(), ref));
            CS_TRY(const auto ours, card(workspace->db(), ref));
            QJsonObject json = versionJson(found);
            QJsonArray files, given;
            QString text = u"%1 · tier %2 · by %3 on %4\nmanifest %5 (OpenSSF %6)\n"_s.arg(ref.shortText(), found.tier, found.authorLogin, found.registered.shortText(), found.manifest, manifest.openSsfDigest().hex());
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
            CS_TRY(const VersionRef ref, VersionRef::fromText(q(options->name)));
            CS_TRY(const Version found, version(workspace->db(), ref));
            CS_TRY(const Differences differences, verifyVersion(*workspace, found, q(options->folder), progressTo(context)));
            if (options->folder.empty())
                (void)noteFileCheck(*workspace, ref, {context.now(), q(context.options().as), differences}); // what was found stands either way
            QJsonObject json = versionJson(found);
            json[u"result"_s] = differences.none() ? u"holds"_s : u"fault"_s;
            json[u"changed"_s] = QJsonArray::fromStringList(differences.changed);
            json[u"missing"_s] = QJsonArray::fromStringList(differences.missing);
            json[u"extra"_s] = QJsonArray::fromStringList(differences.extra);
            QString text = differences.none() ? u"%1 holds: %2 file(s) are what was registered."_s.arg(ref.shortText()).arg(found.files) : u"%1 does not hold:\n"_s.arg(ref.shortText());
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
            CS_TRY(const VersionRef ref, VersionRef::fromText(q(options->name)));
            CS_TRY(const Command command, context.command({{u"retire"_s, ref.text()}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, retireVersion(*workspace, command, ref, q(options->reason)));
            if (!receipt.dryRun)
                CS_CHECK(deliver(*workspace, allEffects(), command.session, receipt.record.seq));
            QJsonObject json = receiptJson(receipt);
            json[u"model"_s] = ref.model;
            json[u"version"_s] = ref.number;
            return Answer{json, u"Retired %1 in #%2."_s.arg(ref.shortText()).arg(receipt.record.seq), 0};
        };
    }};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/findings/Watch.h"
#include "core/registry/Source.h"

#include <CLI/App.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject sourceJson(const Source &source, const MirrorState &mirror)
{
    QJsonObject json{{u"source"_s, source.name}, {u"kind"_s, source.kind}, {u"url"_s, source.server.url.toString(QUrl::FullyEncoded)}, {u"auth"_s, credentialWord(source.server.credential)},
                     {u"models"_s, mirror.models}, {u"versions"_s, mirror.versions}};
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json[key] = value;
    };
    add(u"user"_s, source.server.user);
    add(u"ca"_s, source.server.caFile);
    add(u"client_cert"_s, source.server.certificateFile);
    add(u"client_key"_s, source.server.keyFile);
    add(u"server_workspace"_s, source.server.serverWorkspace);
    add(u"server_version"_s, mirror.serverVersion);
    if (mirror.asOf)
        json[u"as_of"_s] = mirror.asOf->text();
    if (mirror.failed)
        json[u"error"_s] = mirror.error;
    return json;
}

// One line from standard input; never from the command line, which others can read.
Result<Secret> secretFromStdin(const QString &what)
{
    QByteArray read;
    char byte = 0;
    while (read.size() < 8192 && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        read += byte;
    if (read.endsWith('\r'))
        read.chop(1);
    Secret secret(read);
    read.fill('\0');
    if (secret.isEmpty())
        return malformed(u"source.secret"_s, u"No %1 came from standard input; nothing was written."_s.arg(what), u"Pipe it in, as: pass show mlflow | countersign source add …"_s);
    return secret;
}

QJsonObject syncedJson(const Watched &watched)
{
    QJsonArray found;
    for (const WorldFinding &each : watched.findings)
        found += findingJson(each);
    const Synced &synced = watched.synced;
    QJsonObject json{{u"source"_s, watched.source}, {u"full"_s, synced.full}, {u"models"_s, synced.models}, {u"versions"_s, synced.versions}, {u"added"_s, synced.added}, {u"changed"_s, synced.changed},
                     {u"gone"_s, synced.gone}, {u"findings"_s, found}, {u"requests"_s, synced.requests}, {u"elapsed_ms"_s, synced.elapsedMs}};
    if (watched.error)
        json[u"error"_s] = QJsonObject{{u"code"_s, watched.error->code}, {u"text"_s, watched.error->text}};
    return json;
}

QString syncedText(const Watched &watched)
{
    const Synced &synced = watched.synced;
    QString text = watched.error ? u"%1: not read. %2"_s.arg(watched.source, watched.error->text)
        : watched.source == u"local" ? u"local: the pointer files were looked at"_s
        : u"%1: %2 models, %3 versions; %4 added, %5 changed, %6 gone (%7 requests, %8 ms)"_s.arg(watched.source, QString::number(synced.models), QString::number(synced.versions), QString::number(synced.added), QString::number(synced.changed), QString::number(synced.gone), QString::number(synced.requests), QString::number(synced.elapsedMs));
    for (const WorldFinding &each : watched.findings)
        text += u"\n  %1  %2"_s.arg(each.id, findingText(each));
    return text + u'\n';
}

} // namespace

Verb sourceAddVerb()
{
    return {u"source add"_s, u"Add a remote registry"_s, {u"countersign source add hub https://mlflow.example.com --user gate --password-stdin < password"_s, u"countersign source add lab http://127.0.0.1:5000"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name, url, user, ca, certificate, key, workspace; bool password = false, token = false, passphrase = false; };
        auto options = std::make_shared<Options>();
        app.add_option("NAME", options->name)->required();
        app.add_option("URL", options->url)->required();
        app.add_option("--user", options->user, "Account; its password comes with --password-stdin");
        app.add_flag("--password-stdin", options->password, "Read the password from standard input; it is kept in the keychain");
        app.add_flag("--token-stdin", options->token, "Read a bearer token from standard input; it is kept in the keychain");
        app.add_flag("--passphrase-stdin", options->passphrase, "Read the passphrase of the client's key from standard input; it is kept in the keychain");
        app.add_option("--ca", options->ca, "PEM file of the authorities to trust instead of the system's");
        app.add_option("--client-cert", options->certificate, "PEM file of the certificate that shows who we are");
        app.add_option("--client-key", options->key, "PEM file of its key, readable by you alone");
        app.add_option("--server-workspace", options->workspace, "Workspace on the server, where it has several");
        return [options](Context &context) -> Result<Answer> {
            MlflowServer server{q(options->name), QUrl(q(options->url), QUrl::StrictMode), MlflowServer::Credential::None, q(options->user), q(options->ca), q(options->certificate), q(options->key), q(options->workspace)};
            if (int(options->password) + int(options->token) + int(options->passphrase) > 1)
                return malformed(u"source.auth"_s, u"Only one secret comes from standard input."_s, u"Give one of --password-stdin, --token-stdin and --passphrase-stdin."_s);
            if (options->passphrase && options->key.empty())
                return malformed(u"source.auth"_s, u"--passphrase-stdin opens the file of --client-key."_s, u"Give both, and --client-cert."_s);
            if (options->password == options->user.empty())
                return malformed(u"source.auth"_s, u"--user and --password-stdin belong together."_s, u"Give both or neither."_s);
            server.credential = options->password ? MlflowServer::Credential::Basic : options->token ? MlflowServer::Credential::Bearer
                              : !options->certificate.empty() ? MlflowServer::Credential::ClientCertificate : MlflowServer::Credential::None;
            CS_TRY(const Command command, context.command({{u"source_add"_s, server.name}, {u"url"_s, server.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)}, {u"user"_s, server.user}, {u"auth"_s, credentialWord(server.credential)},
                                                           {u"ca"_s, server.caFile}, {u"client_cert"_s, server.certificateFile}, {u"client_key"_s, server.keyFile}, {u"workspace"_s, server.serverWorkspace}}));
            Secret secret;
            if (options->password || options->token || options->passphrase) {
                CS_TRY(secret, secretFromStdin(options->password ? u"password"_s : options->token ? u"token"_s : u"passphrase"_s));
            }
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, addSource(*workspace, command, server, secret));
            for (const QString &warning : server.warnings())
                context.say(u"warning: "_s + warning);
            QJsonObject json = receiptJson(receipt);
            json[u"source"_s] = server.name;
            json[u"url"_s] = receipt.payload()[u"url"_s];
            return Answer{json, receipt.repeated ? u"The source %1 is known; what signs in there is kept."_s.arg(server.name) : u"Added the source %1. Try it with “countersign source test %1”, read it with “countersign sync %1”."_s.arg(server.name), 0};
        };
    }};
}

Verb sourceListVerb()
{
    return {u"source list"_s, u"The remote registries and how fresh their mirrors are"_s, {u"countersign source list"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, sources(workspace->db()));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Source &each : all) {
                CS_TRY(const MirrorState mirror, mirrorState(workspace->db(), each.name, context.now()));
                rows += sourceJson(each, mirror);
                lines.append({each.name, each.server.url.toString(QUrl::FullyEncoded), credentialWord(each.server.credential), QString::number(mirror.models), QString::number(mirror.versions),
                              mirror.asOf ? mirror.asOf->shortText() : u"never"_s, mirror.failed ? mirror.error.left(60) : QString()});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Source"_s, u"Address"_s, u"Sign-in"_s, u"Models"_s, u"Versions"_s, u"As of"_s, u""_s}, lines), 0};
        };
    }};
}

Verb sourceTestVerb()
{
    return {u"source test"_s, u"Try the connection step by step"_s, {u"countersign source test hub"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("NAME", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Source found, source(workspace->db(), q(*name)));
            CS_TRY(const Secret secret, mlflowSecret(workspace->secrets(), workspace->id(), found.server));
            const MlflowProbe probe = MlflowClient(workspace->http(), found.server, secret).probe();
            QJsonArray steps;
            QString text;
            for (const MlflowStep &step : probe.steps) {
                steps += QJsonObject{{u"step"_s, step.step}, {u"ok"_s, step.ok}, {u"text"_s, step.text}};
                text += u"%1  %2  %3\n"_s.arg(step.ok ? u"ok    "_s : u"FAILED"_s, step.step.leftJustified(8), step.text);
            }
            QJsonObject json{{u"source"_s, found.name}, {u"steps"_s, steps}};
            if (probe.dialect)
                json[u"server_version"_s] = probe.dialect->version;
            return Answer{json, text, probe.ok() ? 0 : static_cast<int>(Kind::Unreachable)};
        };
    }};
}

Verb sourceRemoveVerb()
{
    return {u"source remove"_s, u"Remove a remote registry; what was registered from it stays in the ledger"_s, {u"countersign source remove lab"_s}, true, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("NAME", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"source_remove"_s, q(*name)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, removeSource(*workspace, command, q(*name)));
            QJsonObject json = receiptJson(receipt);
            json[u"source"_s] = q(*name);
            return Answer{json, u"Removed the source %1 and what signed in there."_s.arg(q(*name)), 0};
        };
    }};
}

Verb syncVerb()
{
    return {u"sync"_s, u"Read what changed in the remote registries, and what moved without a record"_s, {u"countersign sync"_s, u"countersign sync hub"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("SOURCE", *name, "One of them; without: all, and the pointer files");
        return [name](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            qint64 told = 0;
            CS_TRY(const auto all, watch(*workspace, q(*name), [&](const SyncProgress &now) {
                if (now.versions - std::exchange(told, now.versions) >= 5000)
                    context.say(u"%1: %2 models, %3 versions read"_s.arg(now.source, QString::number(now.models), QString::number(now.versions)));
            }));
            if (!name->empty() && all.first().error)
                return *all.first().error;
            // One object: the sums, and each source in a row.
            QJsonObject json = name->empty() ? QJsonObject{{u"source"_s, u"all"_s}} : syncedJson(all.first());
            QJsonArray rows, found;
            QString text;
            int exit = 0;
            for (const Watched &each : all) {
                const QJsonObject row = syncedJson(each);
                rows += row;
                for (const auto &one : row[u"findings"_s].toArray())
                    found += one;
                for (const QString &key : {u"models"_s, u"versions"_s, u"added"_s, u"changed"_s, u"gone"_s, u"requests"_s, u"elapsed_ms"_s})
                    if (name->empty())
                        json[key] = json[key].toInteger() + row[key].toInteger();
                text += syncedText(each);
                if (each.error)
                    exit = static_cast<int>(each.error->kind);
            }
            json[u"findings"_s] = found;
            json[u"rows"_s] = rows;
            return Answer{json, text, exit};
        };
    }};
}

} // namespace countersign

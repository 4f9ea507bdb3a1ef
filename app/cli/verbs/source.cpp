// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/base/TerminalText.h"
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
Result<Secret> secretFromStdin(const QString &what, const QString &verb)
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
        return malformed(u"source.secret"_s, u"No %1 came from standard input; nothing was written."_s.arg(what), u"Pipe it in, as: pass show mlflow | countersign source %1 …"_s.arg(verb));
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
    if (!synced.hidden.isEmpty())
        json[u"hidden"_s] = QJsonArray::fromStringList(synced.hidden);
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
    if (!synced.hidden.isEmpty())
        text += u"\n  no longer readable by our account, and kept as before: %1%2"_s.arg(synced.hidden.mid(0, 5).join(u", "_s), synced.hidden.size() > 5 ? u" …"_s : QString());
    for (const WorldFinding &each : watched.findings)
        text += u"\n  %1  %2"_s.arg(each.id, inOneLine(findingText(each)));
    return text + u'\n';
}

// How a source is reached, as options of a verb say it.
struct Reach
{
    std::string url, user, ca, certificate, key, workspace;
    bool password = false, token = false, passphrase = false;

    void declare(CLI::App &app)
    {
        app.add_option("--user", user, "Account; its password comes with --password-stdin")->check(notEmpty);
        app.add_flag("--password-stdin", password, "Read the password from standard input; it is kept in the keychain");
        app.add_flag("--token-stdin", token, "Read a bearer token from standard input; it is kept in the keychain");
        app.add_flag("--passphrase-stdin", passphrase, "Read the passphrase of the client's key from standard input; it is kept in the keychain");
        app.add_option("--ca", ca, "PEM file of the authorities to trust instead of the system's")->check(notEmpty);
        app.add_option("--client-cert", certificate, "PEM file of the certificate that shows who we are")->check(notEmpty);
        app.add_option("--client-key", key, "PEM file of its key, readable by you alone")->check(notEmpty);
        app.add_option("--server-workspace", workspace, "Workspace on the server, where it has several")->check(notEmpty);
    }
    bool secrets() const { return password || token || passphrase; }
    Result<void> checkSecrets() const
    {
        if (int(password) + int(token) + int(passphrase) > 1)
            return malformed(u"source.auth"_s, u"Only one secret comes from standard input."_s, u"Give one of --password-stdin, --token-stdin and --passphrase-stdin."_s);
        return {};
    }
    Result<Secret> secret(const QString &verb) const
    {
        if (!secrets())
            return Secret();
        return secretFromStdin(password ? u"password"_s : token ? u"token"_s : u"passphrase"_s, verb);
    }
};

QUrl urlOf(const std::string &text) { return QUrl(q(text), QUrl::StrictMode); }
QString told(const QUrl &url) { return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo); }

// The settings that are there, but for what was named.
Result<MlflowServer> changed(MlflowServer server, const Reach &reach, const QStringList &without)
{
    using Credential = MlflowServer::Credential;
    CS_CHECK(reach.checkSecrets());
    const bool signedOut = without.contains(u"sign-in"_s), uncertified = without.contains(u"client-cert"_s);
    if ((signedOut && (reach.password || reach.token || !reach.user.empty())) || (uncertified && (!reach.certificate.empty() || !reach.key.empty()))
        || (without.contains(u"ca"_s) && !reach.ca.empty()) || (without.contains(u"server-workspace"_s) && !reach.workspace.empty()))
        return malformed(u"source.auth"_s, u"--without takes away what another option gives; nothing was written."_s, u"Leave one of them out."_s);
    if (!reach.user.empty() && !reach.password && (reach.token || server.credential != Credential::Basic))
        return malformed(u"source.auth"_s, u"--user goes with --password-stdin."_s, u"Give both."_s);
    if (!reach.url.empty())
        server.url = urlOf(reach.url);
    if (!reach.ca.empty() || without.contains(u"ca"_s))
        server.caFile = q(reach.ca);
    if (!reach.certificate.empty() || uncertified)
        server.certificateFile = q(reach.certificate);
    if (!reach.key.empty() || uncertified)
        server.keyFile = q(reach.key);
    if (!reach.workspace.empty() || without.contains(u"server-workspace"_s))
        server.serverWorkspace = q(reach.workspace);
    if (!reach.user.empty())
        server.user = q(reach.user);
    if (reach.password)
        server.credential = Credential::Basic;
    else if (reach.token)
        server.credential = Credential::Bearer;
    else if (signedOut || server.credential == Credential::None || server.credential == Credential::ClientCertificate)
        server.credential = server.certificateFile.isEmpty() ? Credential::None : Credential::ClientCertificate;
    if (server.credential != Credential::Basic)
        server.user.clear();
    else if (server.user.isEmpty())
        return malformed(u"source.auth"_s, u"--user and --password-stdin belong together."_s, u"Give both."_s);
    if (reach.passphrase && server.credential != Credential::ClientCertificate)
        return malformed(u"source.auth"_s, u"--passphrase-stdin opens the file of --client-key, where no password or token signs in."_s, u"Name that file, or leave it out."_s);
    return server;
}

} // namespace

Verb sourceAddVerb()
{
    return {u"source add"_s, u"Add a remote registry"_s, {u"countersign source add hub https://mlflow.example.com --user gate --password-stdin < password"_s, u"countersign source add lab http://127.0.0.1:5000"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name; Reach reach; };
        auto options = std::make_shared<Options>();
        app.add_option("NAME", options->name)->required();
        app.add_option("URL", options->reach.url)->required();
        options->reach.declare(app);
        return [options](Context &context) -> Result<Answer> {
            const Reach &reach = options->reach;
            MlflowServer server{q(options->name), urlOf(reach.url), MlflowServer::Credential::None, q(reach.user), q(reach.ca), q(reach.certificate), q(reach.key), q(reach.workspace)};
            CS_CHECK(reach.checkSecrets());
            if (reach.passphrase && reach.key.empty())
                return malformed(u"source.auth"_s, u"--passphrase-stdin opens the file of --client-key."_s, u"Give both, and --client-cert."_s);
            if (reach.password == reach.user.empty())
                return malformed(u"source.auth"_s, u"--user and --password-stdin belong together."_s, u"Give both or neither."_s);
            server.credential = reach.password ? MlflowServer::Credential::Basic : reach.token ? MlflowServer::Credential::Bearer
                              : !reach.certificate.empty() ? MlflowServer::Credential::ClientCertificate : MlflowServer::Credential::None;
            CS_TRY(const Command command, context.command({{u"source_add"_s, server.name}, {u"url"_s, told(server.url)}, {u"user"_s, server.user}, {u"auth"_s, credentialWord(server.credential)},
                                                           {u"ca"_s, server.caFile}, {u"client_cert"_s, server.certificateFile}, {u"client_key"_s, server.keyFile}, {u"workspace"_s, server.serverWorkspace}}));
            CS_TRY(const Secret secret, reach.secret(u"add"_s));
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

Verb sourceChangeVerb()
{
    return {u"source change"_s, u"Change how a remote registry is reached; what is not named stays as it is"_s, {u"countersign source change hub --url https://models.example.com"_s, u"countersign source change hub --password-stdin < password"_s, u"countersign source change hub --without sign-in"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string name; Reach reach; std::vector<std::string> without; };
        auto options = std::make_shared<Options>();
        app.add_option("NAME", options->name)->required();
        app.add_option("--url", options->reach.url, "The address; models that the ledger knows stay with theirs")->check(notEmpty);
        options->reach.declare(app);
        app.add_option("--without", options->without, "Take away: sign-in, ca, client-cert or server-workspace (several are allowed)")->check(CLI::IsMember({"sign-in", "ca", "client-cert", "server-workspace"}));
        return [options](Context &context) -> Result<Answer> {
            const Reach &reach = options->reach;
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Source before, source(workspace->db(), q(options->name)));
            const QStringList without = q(options->without);
            CS_TRY(const MlflowServer server, changed(before.server, reach, without));
            CS_TRY(const Command command, context.command({{u"source_change"_s, before.name}, {u"url"_s, told(urlOf(reach.url))}, {u"user"_s, q(reach.user)}, {u"password"_s, reach.password}, {u"token"_s, reach.token},
                                                           {u"ca"_s, q(reach.ca)}, {u"client_cert"_s, q(reach.certificate)}, {u"client_key"_s, q(reach.key)}, {u"workspace"_s, q(reach.workspace)},
                                                           {u"without"_s, QJsonArray::fromStringList(without)}}));
            CS_TRY(const Secret secret, reach.secret(u"change"_s));
            CS_TRY(const Receipt receipt, changeSource(*workspace, command, server, secret));
            for (const QString &warning : server.warnings())
                context.say(u"warning: "_s + warning);
            CS_TRY(const Source now, source(workspace->db(), before.name));
            QJsonObject json = receiptJson(receipt);
            json[u"source"_s] = now.name;
            json[u"url"_s] = now.server.url.toString(QUrl::FullyEncoded);
            json[u"auth"_s] = credentialWord(now.server.credential);
            return Answer{json, receipt.repeated ? u"The source %1 is as it was; what signs in there is kept."_s.arg(now.name) : u"Recorded in #%1. Try it with “countersign source test %2”."_s.arg(QString::number(receipt.record.seq), now.name), 0};
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Source.h"

#include "core/base/Text.h"
#include "core/people/Duties.h"
#include "core/workspace/Log.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString columns = u"name, kind, url, auth, user_name, ca_file, certificate_file, key_file, server_workspace, added_seq"_s;

Result<Source> fromRow(const Row &row)
{
    CS_TRY(const auto credential, credentialOf(row.text(3)));
    return Source{row.text(0), row.text(1), {row.text(0), QUrl(row.text(2)), credential, row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)}, row.integer(9)};
}

// A file that a record names is found from everywhere.
Result<QString> fileNamed(const QString &path, const QString &what)
{
    if (path.isEmpty())
        return path;
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return malformed(u"source.file"_s, u"%1 “%2” cannot be read; nothing was written."_s.arg(what, path.left(300)), u"Name a PEM file that you may read."_s);
    return text::clean(info.absoluteFilePath());
}

Result<MlflowServer> checked(MlflowServer wish)
{
    CS_TRY(wish.caFile, fileNamed(wish.caFile, u"The file of certificate authorities"_s));
    CS_TRY(wish.certificateFile, fileNamed(wish.certificateFile, u"The client certificate"_s));
    CS_TRY(wish.keyFile, fileNamed(wish.keyFile, u"The certificate's key"_s));
    return MlflowServer::checked(wish);
}

bool operator!=(const MlflowServer &a, const MlflowServer &b)
{
    return a.url != b.url || a.credential != b.credential || a.user != b.user || a.caFile != b.caFile || a.certificateFile != b.certificateFile || a.keyFile != b.keyFile || a.serverWorkspace != b.serverWorkspace;
}

bool signsIn(const MlflowServer &server) { return server.credential == MlflowServer::Credential::Basic || server.credential == MlflowServer::Credential::Bearer; }

Result<bool> hasModels(Database &database, const QString &source)
{
    CS_TRY(const qint64 models, database.integer(u"SELECT count(*) FROM model WHERE source=?"_s, {source}));
    return models > 0;
}

QJsonObject payloadOf(const MlflowServer &server)
{
    return {{u"name"_s, server.name}, {u"kind"_s, u"mlflow"_s}, {u"url"_s, server.url.toString(QUrl::FullyEncoded)}, {u"auth"_s, credentialWord(server.credential)}, {u"user"_s, server.user},
            {u"ca"_s, server.caFile}, {u"certificate"_s, server.certificateFile}, {u"key_file"_s, server.keyFile}, {u"workspace"_s, server.serverWorkspace}};
}

} // namespace

Result<QVector<Source>> sources(Database &database)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + columns + u" FROM source WHERE removed_seq IS NULL ORDER BY name"_s));
    QVector<Source> found;
    for (const Row &row : rows) {
        CS_TRY(const Source each, fromRow(row));
        found.append(each);
    }
    return found;
}

Result<Source> source(Database &database, const QString &name)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + columns + u" FROM source WHERE name=? AND removed_seq IS NULL"_s, {name}));
    if (row)
        return fromRow(*row);
    CS_TRY(const auto all, sources(database));
    QStringList names;
    for (const Source &each : all)
        names += each.name;
    const QString near = text::nearest(name, names);
    return notFound(u"source.unknown"_s, u"There is no source “%1”."_s.arg(name.left(64)),
                    !near.isEmpty() ? u"Did you mean %1?"_s.arg(near) : names.isEmpty() ? u"Add one with “countersign source add NAME URL”."_s : u"There are %1."_s.arg(names.join(u", "_s)));
}

Result<Receipt> addSource(Workspace &workspace, const Command &command, const MlflowServer &wish, const Secret &secret)
{
    CS_TRY(const MlflowServer server, checked(wish));
    if (signsIn(server) && secret.isEmpty())
        return malformed(u"source.secret"_s, u"The password or token is empty; nothing was written."_s, u"Pipe it in: --user U --password-stdin, or --token-stdin."_s);
    const auto exists = [&](qint64 seq) {
        return refused(u"source.exists"_s, u"The source %1 was added in record %2 already; nothing was written."_s.arg(server.name, QString::number(seq)),
                       u"Change it with “countersign source change %1”, or choose another name."_s.arg(server.name));
    };
    const QString entry = mlflowSecretName(workspace.id(), server);
    CS_TRY(const qint64 carriedOut, workspace.db().integer(u"SELECT count(*) FROM record WHERE cmd_id=?"_s, {command.id}));
    if (const auto before = source(workspace.db(), server.name); before && carriedOut == 0) {
        // The same again is how somebody else, or another computer, signs in there, and how a password is changed.
        if (before->server != server || secret.isEmpty())
            return exists(before->addedSeq);
        if (!command.dryRun)
            CS_CHECK(workspace.secrets().write(entry, secret));
        CS_TRY(const Record recorded, recordAt(workspace.db(), before->addedSeq));
        return Receipt{recorded, true, command.dryRun};
    }
    const bool keeps = !secret.isEmpty() && !command.dryRun && carriedOut == 0;
    if (keeps)
        CS_CHECK(workspace.secrets().write(entry, secret));
    auto receipt = workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("source.add"), {}, u"Adding a source"_s));
        CS_TRY(const auto known, act.db().row(u"SELECT added_seq, removed_seq, url, server_workspace FROM source WHERE name=?"_s, {server.name}));
        if (known && known->isNull(1))
            return exists(known->integer(0));
        const QString url = server.url.toString(QUrl::FullyEncoded);
        if (known && (known->text(2) != url || known->text(3) != server.serverWorkspace)) {
            CS_TRY(const bool used, hasModels(act.db(), server.name));
            if (used)
                return refused(u"source.name-used"_s, u"The ledger knows models of %1 under the name %2; another registry cannot take that name. Nothing was written."_s.arg(known->text(2), server.name),
                               u"Choose another name."_s);
        }
        return act.append(u"source.add"_s, u"source"_s, server.name, payloadOf(server));
    });
    if (!receipt && keeps)
        (void)workspace.secrets().remove(entry);
    return receipt;
}

bool sameSignIn(const MlflowServer &a, const MlflowServer &b)
{
    return mlflowSecretName({}, a) == mlflowSecretName({}, b);
}

Result<Receipt> changeSource(Workspace &workspace, const Command &command, const MlflowServer &wish, const Secret &secret)
{
    CS_TRY(const MlflowServer server, checked(wish));
    CS_TRY(const Source before, source(workspace.db(), server.name));
    const MlflowServer &old = before.server;
    if (!(old != server) && !secret.isEmpty())
        return addSource(workspace, command, server, secret);
    if (signsIn(server) && secret.isEmpty() && !sameSignIn(old, server))
        return malformed(u"source.secret"_s, u"The password or token that is kept was not given for this; nothing was written."_s, u"Give it together with the change."_s);
    const QString entry = mlflowSecretName(workspace.id(), server);
    CS_TRY(const qint64 carriedOut, workspace.db().integer(u"SELECT count(*) FROM record WHERE cmd_id=?"_s, {command.id}));
    const bool keeps = !secret.isEmpty() && !command.dryRun && carriedOut == 0;
    const auto kept = keeps ? workspace.secrets().read(entry) : Result<Secret>(Secret());
    if (keeps)
        CS_CHECK(workspace.secrets().write(entry, secret));
    auto receipt = workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("source.change"), {}, u"Changing a source"_s));
        CS_TRY(const Source now, source(act.db(), server.name));
        if (!(now.server != server))
            return refused(u"source.unchanged"_s, u"The settings of %1 are these already; nothing was written."_s.arg(server.name), {});
        if (now.identity() != Source{server.name, now.kind, server, 0}.identity()) {
            CS_TRY(const bool used, hasModels(act.db(), server.name));
            if (used)
                return refused(u"source.other-registry"_s, u"The ledger knows models of %1 under the name %2; another registry cannot take that name. Nothing was written."_s.arg(now.identity().trimmed(), server.name),
                               u"Add it as a source of its own, with another name."_s);
        }
        return act.append(u"source.change"_s, u"source"_s, server.name, payloadOf(server));
    });
    if (!receipt && keeps)
        (void)(kept && !kept->isEmpty() ? workspace.secrets().write(entry, *kept) : workspace.secrets().remove(entry));
    if (receipt && !command.dryRun && needsSecret(old) && !sameSignIn(old, server))
        (void)workspace.secrets().remove(mlflowSecretName(workspace.id(), old)); // nobody will ask for it again
    return receipt;
}

Result<Receipt> removeSource(Workspace &workspace, const Command &command, const QString &name)
{
    MlflowServer server;
    CS_TRY(const Receipt receipt, workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("source.remove"), {}, u"Removing a source"_s));
        CS_TRY(const Source there, source(act.db(), name));
        server = there.server;
        CS_TRY(const auto user, act.db().row(u"SELECT name FROM environment WHERE instr(targets, ?) > 0 ORDER BY position"_s, {u"\"mlflow:%1:"_s.arg(there.name)}));
        if (user)
            return refused(u"source.in-use"_s, u"The environment %1 reaches the world through %2; nothing was written."_s.arg(user->text(0), there.name),
                           u"Give it other targets first: countersign env set %1 --target …"_s.arg(user->text(0)));
        return act.append(u"source.remove"_s, u"source"_s, there.name, {{u"name"_s, there.name}});
    }));
    if (needsSecret(server) && !receipt.dryRun) {
        if (auto gone = workspace.secrets().remove(mlflowSecretName(workspace.id(), server)); !gone) {
            Error error = std::move(gone).error();
            error.text = u"The source %1 is removed (record %2), but what signed in there is still kept. %3"_s.arg(name, QString::number(receipt.record.seq), error.text);
            return error;
        }
    }
    return receipt;
}

} // namespace countersign

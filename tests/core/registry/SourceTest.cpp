// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Source.h"

#include "core/environments/Environments.h"
#include "core/registry/Registry.h"
#include "core/workspace/Replay.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

MlflowServer basic(const QString &name) { return {name, QUrl(u"https://mlflow.example.com/p/"_s), MlflowServer::Credential::Basic, u"gate"_s}; }

} // namespace

TEST_CASE("source: added, listed and removed by an admin, the ledger never holds its password, the keychain does")
{
    TestWorkspace w;
    const QByteArray password = "correct horse battery";
    take(addSource(*w, w.command(u"ann"_s), basic(u"hub"_s), Secret(password)));
    const Source hub = take(source(w.db(), u"hub"_s));
    CHECK(hub.server.url == QUrl(u"https://mlflow.example.com/p"_s));
    CHECK(hub.server.user == u"gate");
    CHECK(hub.server.credential == MlflowServer::Credential::Basic);
    CHECK(take(mlflowSecret(w.secrets(), w->id(), hub.server)).reveal() == password);
    CHECK(take(w.db().integer(u"SELECT count(*) FROM record WHERE instr(payload, 'horse') > 0"_s)) == 0);
    CHECK(source(w.db(), u"hob"_s).error().mend.contains(u"hub"_s));
    CHECK(take(replay(*w)).differences == QStringList());
    take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
    CHECK(take(sources(w.db())).isEmpty());
    CHECK(w.secrets().read(mlflowSecretName(w->id(), basic(u"hub"_s))).error().code == u"secret.absent");
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("source: what is refused leaves no secret behind")
{
    TestWorkspace w;
    const auto add = [&](const QString &login, const MlflowServer &server, const QByteArray &secret) { return addSource(*w, w.command(login), server, Secret(secret)); };
    CHECK(refusal(w, [&] { return add(u"ben"_s, basic(u"hub"_s), "secret"); }).code == u"core.duty");
    CHECK(w.secrets().read(mlflowSecretName(w->id(), basic(u"hub"_s))).error().code == u"secret.absent");
    CHECK(refusal(w, [&] { return add(u"ann"_s, basic(u"hub"_s), {}); }).code == u"source.secret");
    CHECK(refusal(w, [&] { return add(u"ann"_s, {u"hub"_s, QUrl(u"https://a:b@mlflow.example.com"_s)}, {}); }).kind == Kind::Malformed);
    CHECK(refusal(w, [&] { return add(u"ann"_s, {u"local"_s, QUrl(u"https://mlflow.example.com"_s)}, {}); }).kind == Kind::Malformed);
    CHECK(refusal(w, [&] { return add(u"ann"_s, {u"hub"_s, QUrl(u"https://mlflow.example.com"_s), MlflowServer::Credential::None, {}, u"/no/such.pem"_s}, {}); }).code == u"source.file");
    take(add(u"ann"_s, basic(u"hub"_s), "first"));
    MlflowServer other = basic(u"hub"_s);
    other.user = u"root"_s;
    CHECK(refusal(w, [&] { return add(u"ann"_s, other, "second"); }).code == u"source.exists");
    CHECK(take(w.secrets().read(mlflowSecretName(w->id(), basic(u"hub"_s)))).reveal() == "first"); // not overwritten by what was refused
}

TEST_CASE("source: the same once more puts the secret into the keychain of whoever asks, without a record")
{
    TestWorkspace w;
    take(addSource(*w, w.command(u"ann"_s), basic(u"hub"_s), Secret("first")));
    const qint64 before = w.head();
    CHECK(take(addSource(*w, w.command(u"cara"_s), basic(u"hub"_s), Secret("second"))).repeated);
    CHECK(w.head() == before);
    CHECK(take(w.secrets().read(mlflowSecretName(w->id(), basic(u"hub"_s)))).reveal() == "second");
}

TEST_CASE("source: a retry with the same command id is a repeat, and a dry run keeps nothing")
{
    TestWorkspace w;
    Command command = w.command(u"ann"_s);
    command.dryRun = true;
    CHECK(take(addSource(*w, command, basic(u"hub"_s), Secret("secret"))).dryRun);
    CHECK(w.secrets().read(mlflowSecretName(w->id(), basic(u"hub"_s))).error().code == u"secret.absent");
    command.dryRun = false;
    take(addSource(*w, command, basic(u"hub"_s), Secret("secret")));
    CHECK(take(addSource(*w, command, basic(u"hub"_s), Secret("secret"))).repeated);
}

TEST_CASE("source: one that an environment stands on stays, and its name is never given to another registry")
{
    RemoteWorld w;
    w.govern();
    CHECK(refusal(w, [&] { return removeSource(*w, w.command(u"ann"_s), u"hub"_s); }).code == u"source.in-use");
    take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, {}, {u"pointer"_s}));
    take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
    CHECK(refusal(w, [&] { return addSource(*w, w.command(u"ann"_s), {u"hub"_s, QUrl(u"http://127.0.0.1:6000"_s)}, {}); }).code == u"source.name-used");
    take(addSource(*w, w.command(u"ann"_s), {u"hub"_s, QUrl(u"http://127.0.0.1:5000"_s)}, {}));
    CHECK(take(model(w.db(), u"hub"_s, w.name)).tier == u"low");
}

TEST_CASE("source: settings change in one record, what signs in stays only where it still fits")
{
    TestWorkspace w;
    const auto change = [&](const QString &login, const MlflowServer &server, const QByteArray &secret) { return changeSource(*w, w.command(login), server, Secret(secret)); };
    const auto kept = [&] { return take(mlflowSecret(w.secrets(), w->id(), take(source(w.db(), u"hub"_s)).server)).reveal(); };
    take(addSource(*w, w.command(u"ann"_s), basic(u"hub"_s), Secret("first")));
    CHECK(refusal(w, [&] { return change(u"ann"_s, basic(u"hub"_s), {}); }).code == u"source.unchanged");
    const qint64 head = w.head();
    CHECK(take(change(u"cara"_s, basic(u"hub"_s), "anew")).repeated); // into her own keychain, as adding it again does
    CHECK(kept() == "anew");
    CHECK(w.head() == head);
    take(change(u"ann"_s, basic(u"hub"_s), "first"));
    MlflowServer other = basic(u"hub"_s);
    other.url = QUrl(u"https://mlflow.example.com/q"_s);
    CHECK(refusal(w, [&] { return change(u"ben"_s, other, "second"); }).code == u"core.duty");
    CHECK(kept() == "first");                                       // not overwritten by what was refused
    take(change(u"ann"_s, other, {}));
    CHECK(take(source(w.db(), u"hub"_s)).server.url == other.url);
    CHECK(kept() == "first");
    CHECK(take(replay(*w)).differences == QStringList());

    other.url = QUrl(u"https://elsewhere.example.com"_s);
    CHECK(refusal(w, [&] { return change(u"ann"_s, other, {}); }).code == u"source.secret");
    take(change(u"ann"_s, other, "second"));
    CHECK(kept() == "second");
    other.user = u"root"_s;
    CHECK(refusal(w, [&] { return change(u"ann"_s, other, {}); }).code == u"source.secret");
    CHECK(w.secrets().read(mlflowSecretName(w->id(), basic(u"hub"_s))).error().code == u"secret.absent"); // not left behind, either
    const MlflowServer before = take(source(w.db(), u"hub"_s)).server;
    take(change(u"ann"_s, {u"hub"_s, other.url}, {}));
    CHECK(w.secrets().read(mlflowSecretName(w->id(), before)).error().code == u"secret.absent");
    CHECK(change(u"ann"_s, basic(u"lab"_s), "second").error().code == u"source.unknown");
}

TEST_CASE("source: one whose models are registered keeps its address")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    MlflowServer other = w.hub().server;
    other.url = QUrl(u"http://127.0.0.1:5001"_s);
    CHECK(refusal(w, [&] { return changeSource(*w, w.command(u"ann"_s), other, {}); }).code == u"source.other-registry");
}

TEST_CASE("source: what somebody else's keychain holds is never sent to another address, whoever changes it")
{
    TestWorkspace w;
    take(addSource(*w, w.command(u"ann"_s), basic(u"hub"_s), Secret("first")));
    MemorySecretStore cara;                                         // another computer
    CHECK(cara.write(mlflowSecretName(w->id(), basic(u"hub"_s)), Secret("hers")).ok());
    MlflowServer moved = basic(u"hub"_s);
    moved.url = QUrl(u"https://elsewhere.example.com"_s);
    take(changeSource(*w, w.command(u"ann"_s), moved, Secret("second")));
    CHECK(mlflowSecret(cara, w->id(), take(source(w.db(), u"hub"_s)).server).error().code == u"source.no-secret");
    // Removed and added again it is the same.
    take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
    take(addSource(*w, w.command(u"ann"_s), moved, Secret("third")));
    CHECK(mlflowSecret(cara, w->id(), take(source(w.db(), u"hub"_s)).server).error().code == u"source.no-secret");
}

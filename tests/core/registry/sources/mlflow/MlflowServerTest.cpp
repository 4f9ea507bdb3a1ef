// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowServer.h"

#include "tests/support/MemorySecretStore.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;
using Credential = MlflowServer::Credential;

namespace {

MlflowServer at(const QString &url, Credential credential = Credential::None, const QString &user = {}) { return {u"central"_s, QUrl(url), credential, user, {}, {}, {}, {}}; }

QString refusalOf(const MlflowServer &server)
{
    const auto checked = MlflowServer::checked(server);
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.error().kind == Kind::Malformed);
    return checked.error().text;
}

} // namespace

TEST_CASE("mlflow: an address with a prefix is kept as it is, without what is not its own", "[mlflow]")
{
    CHECK(take(MlflowServer::checked(at(u"https://models.example:5000/p/"_s))).url == QUrl(u"https://models.example:5000/p"_s));
    CHECK(take(MlflowServer::checked(at(u"http://127.0.0.1:5000/"_s))).url == QUrl(u"http://127.0.0.1:5000"_s));
    CHECK(refusalOf(at(u"ftp://models.example"_s)).contains(u"no address"_s));
    CHECK(refusalOf(at(u"models.example"_s)).contains(u"no address"_s));
    const QString withPassword = refusalOf(at(u"https://ann:marked@models.example"_s));
    CHECK(withPassword.contains(u"recorded for ever"_s));
    CHECK_FALSE(withPassword.contains(u"marked"_s));
    CHECK(refusalOf(at(u"https://models.example/?a=b"_s)).contains(u"query"_s));
}

TEST_CASE("mlflow: what belongs together is asked for together", "[mlflow]")
{
    CHECK(refusalOf(at(u"https://m.example"_s, Credential::Basic)).contains(u"needs the user"_s));
    CHECK(refusalOf(at(u"https://m.example"_s, Credential::Bearer, u"ann"_s)).contains(u"with a password only"_s));
    CHECK(refusalOf(at(u"https://m.example"_s, Credential::Basic, u"a:b"_s)).contains(u"colon"_s));
    MlflowServer server = at(u"https://m.example"_s, Credential::ClientCertificate);
    CHECK(refusalOf(server).contains(u"no file is named"_s));
    server.certificateFile = u"c.pem"_s;
    CHECK(refusalOf(server).contains(u"go together"_s));
    server.keyFile = u"k.pem"_s;
    take(MlflowServer::checked(server));
    server.url = QUrl(u"http://m.example"_s);
    CHECK(refusalOf(server).contains(u"of no use"_s));
    server = at(u"https://m.example"_s);
    server.name = u"local"_s;
    CHECK(refusalOf(server).contains(u"own store"_s));
    server = at(u"https://m.example"_s);
    for (const QString &name : {u"a"_s, u"Team"_s, u"-team"_s, QString(64, u'a')}) {
        server.serverWorkspace = name;
        CHECK(refusalOf(server).contains(u"no name of an MLflow workspace"_s));
    }
    server.serverWorkspace = u"team-a"_s;
    take(MlflowServer::checked(server));
}

TEST_CASE("mlflow: plain http and a server that asks nobody are pointed out, but not on this computer", "[mlflow]")
{
    CHECK(at(u"http://127.0.0.1:5000"_s).warnings().isEmpty());
    CHECK(at(u"https://m.example"_s, Credential::Bearer).warnings().isEmpty());
    CHECK(at(u"http://m.example"_s).warnings().size() == 2);
    CHECK(at(u"http://m.example"_s, Credential::Basic, u"ann"_s).warnings().first().contains(u"password"_s));
}

TEST_CASE("mlflow: the words of credentials are kept for ever", "[mlflow]")
{
    for (const auto &[credential, word] : {std::pair{Credential::None, u"none"_s}, {Credential::Basic, u"basic"_s}, {Credential::Bearer, u"bearer"_s}, {Credential::ClientCertificate, u"client-certificate"_s}}) {
        CHECK(credentialWord(credential) == word);
        CHECK(take(credentialOf(word)) == credential);
    }
    CHECK(credentialOf(u"kerberos"_s).error().kind == Kind::Malformed);
}

TEST_CASE("mlflow: a secret lies in the keychain under workspace and source, locked is not absent", "[mlflow]")
{
    MemorySecretStore store;
    const MlflowServer basic = at(u"https://m.example"_s, Credential::Basic, u"ann"_s);
    CHECK(mlflowSecret(store, u"w"_s, basic).error().code == u"source.no-secret"_s);
    take(store.write(mlflowSecretName(u"w"_s, basic), Secret("pw")));
    CHECK(take(mlflowSecret(store, u"w"_s, basic)).reveal() == "pw");
    CHECK(take(mlflowSecret(store, u"w"_s, at(u"https://m.example"_s))).isEmpty());
    // A key file is opened by its passphrase; one that has none needs no keychain.
    QTemporaryDir folder;
    const auto keyed = [&](const QByteArray &pem) {
        MlflowServer server = at(u"https://m.example"_s, Credential::ClientCertificate);
        server.keyFile = folder.filePath(u"client.key"_s);
        QFile file(server.keyFile);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pem);
        return server;
    };
    const MlflowServer locked = keyed("-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n");
    take(store.write(mlflowSecretName(u"w"_s, locked), Secret("phrase")));
    CHECK(take(mlflowSecret(store, u"w"_s, locked)).reveal() == "phrase");
    CHECK(mlflowSecret(store, u"other"_s, locked).error().text.contains(u"passphrase"_s));
    store.setLocked(true);
    CHECK(mlflowSecret(store, u"w"_s, basic).error().code == u"secret.locked"_s);
    CHECK(mlflowSecret(store, u"w"_s, locked).error().code == u"secret.locked"_s);
    CHECK(take(mlflowSecret(store, u"w"_s, keyed("-----BEGIN PRIVATE KEY-----\n"))).isEmpty());
}

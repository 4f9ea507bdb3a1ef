// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OwnFiles.h"

#include "core/base/NamedFile.h"
#include "core/base/NamedOutput.h"
#include "core/people/SignIn.h"
#include "core/secrets/KeyFile.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>

#include <unistd.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Result<void> &result) { return result ? QString() : result.error().code; }

QString link(const TestWorkspace &w, const QString &to, const QString &name, bool hard = false)
{
    const QString path = w.path(name);
    REQUIRE((hard ? ::link(QFile::encodeName(to).constData(), QFile::encodeName(path).constData()) : ::symlink(QFile::encodeName(to).constData(), QFile::encodeName(path).constData())) == 0);
    return path;
}

} // namespace

TEST_CASE("own files: the open database and what SQLite keeps beside it are opened by nobody else, by whatever name")
{
    TestWorkspace w;
    const QString database = Workspace::databaseFile(w.folder());
    for (const QString &name : {database, database + u"-wal"_s, database + u"-shm"_s, w.folder() + u"/live/../workspace.db"_s, link(w, database, u"soft"_s), link(w, database, u"hard"_s, true)}) {
        INFO(name.toStdString());
        CHECK(codeOf(OwnFiles::checkForeign(name)) == u"file.own");
        CHECK(readNamedFile(name, 1000, u"x"_s, u"The file"_s).error().code == u"file.own");
        CHECK(keyFile::read(name).error().code == u"file.own");
    }
    CHECK(codeOf(OwnFiles::checkForeign(w.file(u"workspace.db"_s, "mine"))).isEmpty());
    CHECK(codeOf(OwnFiles::checkForeign(w.path(u"none"_s))).isEmpty());
    CHECK(refusal(w, [&] { return registerVersion(*w, w.command(u"ann"_s), {u"churn"_s, u"7.0.0"_s, {w.folder()}, {}}); }).code == u"model.unknown");
    w.version(u"1.0.0"_s);
    for (const QStringList &paths : {QStringList{database}, QStringList{w.folder()}, QStringList{w.file(u"a.bin"_s, "a"), w.path(u"hard"_s)}})
        CHECK(refusal(w, [&] { return registerVersion(*w, w.command(u"ann"_s), {u"churn"_s, u"7.0.0"_s, paths, {}}); }).code == u"file.own");
    w.close();
    CHECK(codeOf(OwnFiles::checkForeign(database)).isEmpty());      // nothing is open that could lose its locks
}

TEST_CASE("own files: nothing a workspace keeps is replaced, open or not, nor a private key, and a file beside it is nobody's")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString database = Workspace::databaseFile(w.folder());
    const QString pointer = w.folder() + u"/live/production/churn.json"_s;
    const QByteArray served = w.read(pointer);
    QString pem = w.path(u"key.pem"_s);
    take(keyFile::writeNew(pem, take(take(PrivateKey::generate()).toPem())));
    const QByteArray key = w.read(pem);
    for (const bool open : {true, false}) {
        if (!open)
            w.close();
        for (const QString &name : {database, database + u"-wal"_s, w.folder() + u"/ballast"_s, pointer, w.folder() + u"/artifacts/new"_s, w.folder() + u"/tmp/new.pem"_s, w.folder() + u"/live/../workspace.db"_s, pem}) {
            INFO(name.toStdString());
            CHECK(codeOf(NamedOutput::check(name)) == u"file.own");
            const auto output = NamedOutput::open(name);
            REQUIRE_FALSE(output);
            CHECK(output.error().kind == Kind::Malformed);
            CHECK_FALSE(NamedOutput::open(name, {}, NamedOutput::How::Append));
        }
    }
    CHECK(w.read(pointer) == served);
    CHECK(w.read(pem) == key);
    for (const QString &name : {w.folder() + u"/audit.jsonl"_s, w.path(u"workspace.db"_s), w.path(u"live.json"_s)})
        CHECK(codeOf(NamedOutput::check(name)).isEmpty());
    take(w.open());
    CHECK(w.audit().holds());
}

TEST_CASE("own files: a private key is not written into a workspace")
{
    TestWorkspace w;
    CHECK(codeOf(OwnFiles::checkOutside(w.folder() + u"/key.pem"_s)) == u"key-file.inside");
    CHECK(codeOf(OwnFiles::checkOutside(w.folder() + u"/live/key.pem"_s)) == u"key-file.inside");
    CHECK(codeOf(OwnFiles::checkOutside(w.path(u"key.pem"_s))).isEmpty());
    CHECK(makeKey(w.secrets(), w->id(), w.folder() + u"/key.pem"_s).error().code == u"key-file.inside");
    CHECK_FALSE(QFile::exists(w.folder() + u"/key.pem"_s));
}

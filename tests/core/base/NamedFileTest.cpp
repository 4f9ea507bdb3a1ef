// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NamedFile.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("a named file is read whole, and one that is too long is seen to be")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"policy.yaml"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("12345");
    file.close();
    CHECK(take(readNamedFile(path, 5, u"policy.file"_s, u"The policy file"_s)) == "12345");
    CHECK(take(readNamedFile(path, 3, u"policy.file"_s, u"The policy file"_s)).size() == 4);
}

TEST_CASE("a pipe, a folder and nothing are refused at once, in a sentence")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QFile::link(pipe, folder.filePath(u"link to a pipe"_s));
    for (const QString &path : {pipe, folder.filePath(u"link to a pipe"_s), folder.path(), folder.filePath(u"absent"_s), u"/dev/null"_s}) {
        const auto read = readNamedFile(path, 5, u"policy.file"_s, u"The policy file"_s);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
        CHECK(read.error().code == u"policy.file"_s);
        CHECK(read.error().text.contains(path));
        CHECK_FALSE(read.error().mend.isEmpty());
    }
}

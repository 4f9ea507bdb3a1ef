// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MlflowConversation.h"
#include "tests/support/RecordedHttp.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("mlflow: all that the client can do, with the recorded answers of real servers of four shapes", "[mlflow]")
{
    const QDir folder(QStringLiteral(COUNTERSIGN_TEST_DATA "/mlflow"));
    REQUIRE(folder.entryList({u"*.json"_s}).size() == 4);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Recording recording = take(Recording::fromFile(file.readAll()));
        PlayedHttp http(replay(recording));
        converse(http, QUrl(u"https://models.example"_s), recording.about, Secret("any password"));
        CHECK(http.asked().size() == recording.exchanges.size());
    }
}

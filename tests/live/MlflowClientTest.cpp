// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/net/QtHttp.h"
#include "tests/support/MlflowConversation.h"
#include "tests/support/RecordedHttp.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString told(const char *name) { return qEnvironmentVariable((QByteArray("COUNTERSIGN_MLFLOW_") + name).constData()); }

QJsonObject about()
{
    QFile file(told("SEED"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return {{u"shape"_s, told("SHAPE")}, {u"version"_s, told("VERSION")}, {u"workspace"_s, told("WORKSPACE")}, {u"user"_s, told("USER")},
            {u"seed"_s, take(json::parseObject(file.readAll()))}};
}

} // namespace

// Under COUNTERSIGN_RECORD=FOLDER what was said is kept there as SHAPE.json, for the unit tests.
TEST_CASE("the client does all it can with a real MLflow server")
{
    REQUIRE_FALSE(told("URL").isEmpty());           // started by mlflow_servers.py
    const SystemClock clock;
    QtHttp real(clock);
    RecordingHttp http(real);
    converse(http, QUrl(told("URL")), about(), Secret(told("PASSWORD").toUtf8()));
    if (const QString folder = qEnvironmentVariable("COUNTERSIGN_RECORD"); !folder.isEmpty()) {
        QFile file(folder + u'/' + told("SHAPE") + u".json"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(Recording{about(), http.exchanges()}.text());
    }
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/sources/mlflow/MlflowClient.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/catch.h"

#include <QUrlQuery>

namespace countersign {

inline MlflowServer playedServer(MlflowServer::Credential credential = MlflowServer::Credential::None, const QString &serverWorkspace = {})
{
    return take(MlflowServer::checked({QStringLiteral("central"), QUrl(QStringLiteral("https://models.example/p")), credential,
                                       credential == MlflowServer::Credential::Basic ? QStringLiteral("ann") : QString(), {}, {}, {}, serverWorkspace}));
}

inline MlflowDialect modernDialect() { return {QStringLiteral("3.17.2"), 3, false}; }
inline MlflowDialect olderDialect() { return {QStringLiteral("2.22.5"), 2, false}; }

inline QString asked(const HttpRequest &request, const char *name)
{
    return QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Settling.h"
#include "core/findings/Watch.h"
#include "core/registry/RemoteVersion.h"
#include "tests/support/MlflowDouble.h"
#include "tests/support/TestWorkspace.h"

namespace countersign {

// A workspace with the source "hub", an MLflow registry in memory with the model "Fraud Model" of three versions, of which
// the second has the alias champion. What the workspace does there goes through the real client.
class RemoteWorld : public TestWorkspace
{
public:
    explicit RemoteWorld(const QString &serverVersion = QStringLiteral("3.17.2"));

    MlflowDouble server;
    const QString name = QStringLiteral("Fraud Model");

    Source hub() { return take(source(db(), QStringLiteral("hub"))); }
    VersionRef there(int number) const { return {QStringLiteral("hub"), name, QString::number(number)}; }
    Synced sync();                                                  // the mirror alone
    QVector<WorldFinding> watched();                                     // sync, and what is open afterwards; time goes on
    void govern();                                                  // the model, and staging serves hub's alias champion
    void registered(int number);                                    // by ann, with its tags
    QString served(int number);                                     // live in staging: registered, asked, promoted; the request
    QString aimed(const QString &alias = QStringLiteral("champion")) { return QString::number(server.model(name).aliases.value(alias)); }
    QString inStaging();
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/sources/mlflow/MlflowServer.h"
#include "core/workspace/Workspace.h"

namespace countersign {

// A remote registry that a workspace governs. What signs in there lies in the keychain (mlflowSecretName) and nowhere else.
struct Source
{
    QString name, kind = QStringLiteral("mlflow");
    MlflowServer server = {};
    qint64 addedSeq = 0;

    QString identity() const { return server.url.toString(QUrl::FullyEncoded) + u' ' + server.serverWorkspace; } // which registry, whoever signs in
};

Result<QVector<Source>> sources(Database &);                        // those in use, by name
Result<Source> source(Database &, const QString &name);             // NotFound, with a suggestion

// Each is one record and needs the duty admin. The secret is kept before the record and goes again if that is refused. The
// same settings once more, with a secret, only put that into the keychain of whoever asks: a repeat, without a record.
// A name stays with its registry: source.name-used if models of another one are known under it.
Result<Receipt> addSource(Workspace &, const Command &, const MlflowServer &, const Secret &secret);
// Whether what signs in at the one may be sent to the other: the same server, user and kind.
bool sameSignIn(const MlflowServer &, const MlflowServer &);
// Other settings for a source that is there: one record, duty admin. Without a secret the one in the keychain stays, where it
// still fits (sameSignIn). source.other-registry where another address would stand for models that the
// ledger knows; source.unchanged where nothing differs and no secret is given, which alone is a repeat as in addSource.
Result<Receipt> changeSource(Workspace &, const Command &, const MlflowServer &, const Secret &secret);
// Refused while an environment has a target there (source.in-use). What was registered from it stays.
Result<Receipt> removeSource(Workspace &, const Command &, const QString &name);

} // namespace countersign

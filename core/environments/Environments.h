// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Duties.h"
#include "core/workspace/Workspace.h"

namespace countersign {

// One way in which going live reaches the world: "pointer" for versions of our own; for those of a source "mlflow:SOURCE:ALIAS",
// or "mlflow:SOURCE:stage:Production" for consumers that load by a stage of 2.x (mirror/Stage.h).
struct Target
{
    QString kind, source = QStringLiteral("local"), alias = {};     // kind: pointer or mlflow
    static Result<Target> fromText(const QString &text);            // Errors: Malformed target.unknown, .alias, .stage
    QString text() const { return kind == u"mlflow" ? QStringLiteral("mlflow:") + source + u':' + alias : kind; }
    friend bool operator==(const Target &, const Target &) = default;
};

struct Environment
{
    QString name, klass;                                            // class: experimental or production
    QStringList targets;                                            // texts of Target; empty = going live is the record alone
    bool production() const { return klass == u"production"; }
    QVector<Target> targetsFor(const QString &source) const;        // those that reach versions of this source
};

Result<QVector<Environment>> environments(Database &);
Result<Environment> environment(Database &, const QString &name);   // NotFound, with a suggestion
// Makes an environment or changes its targets; needs the duty admin. The class of one that exists never changes from
// production to experimental, and not at all once something was made live or is asked for there: core.environment.class.
// An alias or a stage belongs to one environment: target.taken.
Result<Receipt> setEnvironment(Workspace &, const Command &, const QString &name, const QString &klass, const QStringList &targets);

Fold environmentsFold();

} // namespace countersign

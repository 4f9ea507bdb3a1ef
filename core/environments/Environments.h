// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Duties.h"
#include "core/workspace/Workspace.h"

namespace countersign {

struct Environment
{
    QString name, klass;                                            // class: experimental or production
    QStringList targets;                                            // "pointer"; empty = going live is the record alone
    bool production() const { return klass == u"production"; }
};

Result<QVector<Environment>> environments(Database &);
Result<Environment> environment(Database &, const QString &name);   // NotFound, with a suggestion
// Makes an environment or changes its targets; needs the duty admin. The class of one that exists never changes from
// production to experimental, and not at all once something was made live or is asked for there: core.environment.class.
Result<Receipt> setEnvironment(Workspace &, const Command &, const QString &name, const QString &klass, const QStringList &targets);

Fold environmentsFold();

} // namespace countersign

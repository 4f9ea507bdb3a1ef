// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Evaluator.h"
#include "core/registry/Registry.h"

namespace countersign {

// The digests a decision stands on. A part that is not there is "none".
struct Binding
{
    QString version;                                                // local/churn@1.4.0
    QString environment, manifest, champion, card;                  // champion: version#manifest
    QStringList evidence, policies;                                 // digests; id@version:digest. Both sorted
    // For a request to adopt a policy: only these two, `policies` holding the new and what it replaces.
    QString policy;

    QString championVersion() const;                                // its number; "" where nothing was live
    QJsonObject parts() const;
    QString digest() const;                                         // SHA-256 of the payload text of parts()
    static Binding fromParts(const QJsonObject &);
};

// As things stand now; `policies` are the ones that apply. Errors: Integrity when a stored part is no longer what its
// digest says.
Result<Binding> currentBinding(Database &, const Version &, const QString &environment, const QVector<AppliedPolicy> &policies);

// One part that differs between two bindings: who moved it, and by which record.
struct Moved { QString part, from, to, by; qint64 seq = 0; };
Result<QVector<Moved>> moved(Database &, const VersionRef &, const QString &environment, const Binding &before, const Binding &now);
// The tier is no part of a binding, but a request is made for one: who changed it last, as a part "tier".
Result<Moved> movedTier(Database &, const VersionRef &, const QString &from, const QString &to);
QString movedText(const QVector<Moved> &);

} // namespace countersign

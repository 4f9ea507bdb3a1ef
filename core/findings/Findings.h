// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

namespace countersign {

// One thing that moved without a record. `what`: alias:NAME, alias-lost:NAME (its version was deleted), alias-dangling:NAME,
// stage:NAME (by which an environment goes live; its version as of an alias), stage (of a version), tag:KEY of a version, model-tag:KEY, pointer, deleted, recreated, renamed, artifact,
// hidden (our account may not read the model any more),
// workspace (the tags there are those of another one). `subject`: SOURCE/MODEL or SOURCE/MODEL@VERSION. Values are as the
// world spells them, "" is none. `state`: open, adopted, reverted.
struct WorldFinding
{
    QString id, source, subject, what, environment, before, after, state;
    UtcTime firstSeen;
    std::optional<UtcTime> gone;                                    // it is no longer so
    QString request;                                                // opened when it was adopted
    QString by;                                                     // who settled it; empty where it went back by itself
    std::optional<qint64> settledSeq;

    bool isAlias() const { return what.startsWith(u"alias") || what.startsWith(u"stage:"); }
    QString alias() const { return what.startsWith(u"stage:") ? what : isAlias() ? what.section(u':', 1) : QString(); } // as in a Target
    bool isTag() const { return what.startsWith(u"tag:") || what.startsWith(u"model-tag:"); }
    QString tag() const { return isTag() ? what.section(u':', 1) : QString(); }
    // An environment goes live by it: it is adopted with a request after the fact.
    bool wentLive() const { return ((what.startsWith(u"alias:") || what.startsWith(u"stage:")) && !environment.isEmpty()) || what == u"pointer"; }
    ModelRef model() const;
    std::optional<VersionRef> version() const;                      // that the subject names
};

Result<QVector<WorldFinding>> findings(Database &, UtcTime now, const QString &source = {}, bool openOnly = false); // newest first
Result<WorldFinding> finding(Database &, const QString &id, UtcTime now); // NotFound
// A sentence for people: what it was and what it is.
QString findingText(const WorldFinding &);

Fold findingsFold();

} // namespace countersign

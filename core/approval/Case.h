// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Binding.h"
#include "core/environments/Live.h"

namespace countersign {

struct Request;

// What the files of the artifact were found to be, outside the turn. Unchecked gives `version.verified` from a look at
// their presence alone, which is for lists; an approval and a promotion read every byte, asking and a gate of a remote version
// what its server lists.
enum class Artifact { Unchecked, Verified, Altered };
Result<Artifact> checkArtifact(Workspace &, const Version &, const OnProgress & = {}, const Cancel & = {}, Depth = Depth::Listed);

// Everything the evaluator is given about one version and environment, as values, and what it said.
struct Case
{
    Version version;
    Environment environment;
    std::optional<LiveRow> champion;
    Facts facts;
    Binding binding;
    GateVerdict gate;
    UtcTime at;
};

// The one road to a verdict, for screen, `gate`, `approve`, `promote` alike. `tried` replaces the policies in force by
// others (gate --policy). `request` adds its own facts, waivers and built-in rules.
struct CaseQuestion
{
    VersionRef version;
    QString environment;
    Artifact artifact = Artifact::Unchecked;
    const Request *request = nullptr;
    QVector<Policy> tried = {};
};
Result<Case> buildCase(Workspace &, Database &, const CaseQuestion &, UtcTime now);

// The case as it is kept with a decision: facts, verdicts, binding.
QByteArray caseText(const Case &);

} // namespace countersign

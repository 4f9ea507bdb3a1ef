// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Plan.h"

#include "core/base/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<Plan::Back> backTo(Workspace &workspace, Database &database, const LiveRow &row, bool production)
{
    CS_TRY(const Version there, version(database, {row.source, row.model, row.version}));
    CS_TRY(const bool warm, filesPresent(workspace, there, production ? ArtifactClass::Production : ArtifactClass::Experimental));
    return Plan::Back{row.version, row.since, row.until, warm};
}

Result<void> readTier(Database &database, const Request &request, Plan &plan)
{
    CS_TRY(const auto rows, database.rows(u"SELECT actor, seq, payload FROM record WHERE subject=? AND action IN ('model.add', 'model.set') ORDER BY seq"_s,
                                          {u"model:%1/%2"_s.arg(request.version.source, request.version.model)}));
    QString tier;
    for (const Row &row : rows) {
        CS_TRY(const QJsonObject payload, json::parseObject(row.text(2).toUtf8()));
        const QString given = payload[u"tier"_s].toString();
        if (given.isEmpty() || given == tier)
            continue;
        tier = given;
        plan.tierBy = row.text(0);
        plan.tierSeq = row.integer(1);
    }
    return {};
}

} // namespace

Result<Plan> planOf(Workspace &workspace, Database &database, const Standing &standing)
{
    const Request &request = standing.request;
    const VersionRef &ref = request.version;
    const bool production = standing.about->environment.production();
    Plan plan;
    plan.targets = standing.about->environment.targets;
    CS_CHECK(readTier(database, request, plan));
    CS_TRY(const auto places, liveIn(database, ref.source, ref.model));
    plan.liveElsewhere = places.value(ref.number);
    plan.liveElsewhere.removeAll(request.environment);
    const QString champion = standing.binding.championVersion();
    CS_TRY(const auto history, liveHistory(database, ref.source, ref.model, request.environment));
    const auto then = std::find_if(history.begin(), history.end(), [&](const LiveRow &row) {
        return row.version == champion && row.version != ref.number && (!standing.endedAt || row.since <= *standing.endedAt); });
    if (then != history.end()) {
        CS_TRY(plan.back, backTo(workspace, database, *then, production));
    }
    CS_TRY(const auto before, standbys(database, ref.source, ref.model, request.environment));
    for (const LiveRow &row : before) {
        if (row.version == ref.number || standing.endedAt)
            continue;
        CS_TRY(const Plan::Back each, backTo(workspace, database, row, production));
        plan.standbys.append(each);
    }
    CS_TRY(plan.bars, bars(database, ref.source, ref.model, request.environment));
    CS_TRY(const auto open, requests(database, true));
    for (const Request &other : open) {
        if (other.id != request.id && other.kind == u"version" && other.version.source == ref.source && other.version.model == ref.model && other.environment == request.environment
            && other.deadline > standing.about->at)
            plan.others += other.id;
    }
    return plan;
}

} // namespace countersign

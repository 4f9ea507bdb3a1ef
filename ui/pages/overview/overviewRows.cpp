// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewRows.h"

#include "core/approval/Request.h"
#include "core/incident/Incident.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Rows = QMap<QString, OverviewRow>;

OverviewRow &rowOf(Rows &rows, const QString &source, const QString &model, const QString &environment)
{
    OverviewRow &row = rows[source + u'/' + model + u'/' + environment];
    row.source = source;
    row.model = model;
    row.environment = environment;
    return row;
}

Result<void> addLive(Workspace &workspace, Rows &rows)
{
    Database &db = workspace.db();
    CS_TRY(const auto live, liveNow(db));
    for (const LiveRow &each : live) {
        OverviewRow &row = rowOf(rows, each.source, each.model, each.environment);
        if (!row.version.isEmpty() && each.applying)
            continue;
        row.version = each.version;
        row.state = each.applying ? u"applying"_s : u"live"_s;
        row.since = each.since;
        CS_TRY(const auto rollout, db.row(u"SELECT by_login, request FROM rollout WHERE seq=?"_s, {each.rolloutSeq}));
        if (rollout) {
            row.rolledOutBy = rollout->text(0);
            row.request = rollout->text(1);
        }
        CS_TRY(const auto approvals, db.rows(u"SELECT DISTINCT login FROM decision WHERE request=? AND verdict='approve' AND withdrawn_seq IS NULL AND seq<? ORDER BY seq"_s, {row.request, each.rolloutSeq}));
        row.approvedBy.clear();
        for (const Row &approval : approvals)
            row.approvedBy += approval.text(0);
        CS_TRY(const auto ready, standbys(db, each.source, each.model, each.environment));
        for (const LiveRow &standby : ready)
            row.standbys += standby.version;
        CS_TRY(const auto barred, bars(db, each.source, each.model, each.environment));
        for (const Bar &bar : barred)
            row.barred += bar.version;
        const auto judged = buildCase(workspace, db, {{each.source, each.model, each.version}, each.environment}, workspace.clock().now());
        row.gate = judged ? outcomeSlug(judged->gate.result) : u"not-evaluated"_s;
        if (!judged)
            row.gateWhy = judged.error().text;
        else if (!judged->gate.rules.isEmpty() && judged->gate.result != Outcome::Pass)
            row.gateWhy = judged->gate.rules.first().text;
    }
    return {};
}

Result<void> addOpen(Workspace &workspace, Rows &rows, const QString &login)
{
    Database &db = workspace.db();
    CS_TRY(const auto open, requests(db, true));
    for (const Request &each : open) {
        if (each.kind != u"version")
            continue;
        CS_TRY(const Standing now, standing(workspace, db, each.id, workspace.clock().now()));
        if (now.state != u"in-review" && now.state != u"approved" && now.state != u"changes-requested")
            continue;
        OverviewRow &row = rowOf(rows, each.version.source, each.version.model, each.environment);
        row.requests += each.id;
        const bool asked = now.state == u"in-review" && std::any_of(now.needs.begin(), now.needs.end(), [&](const Need &need) { return need.have < need.need && need.eligible.contains(login); });
        row.needsYou |= !login.isEmpty() && (asked || (now.state == u"changes-requested" && each.askerLogin == login));
    }
    CS_TRY(const auto unclosed, incidents(db, true));
    for (const Incident &each : unclosed)
        rowOf(rows, each.source, each.model, each.environment).incidents += each.id;
    return {};
}

} // namespace

QString OverviewRow::approval() const
{
    if (request.isEmpty())
        return QCoreApplication::translate("OverviewRow", "rollback by %1").arg(rolledOutBy);
    return approvedBy.isEmpty() ? QCoreApplication::translate("OverviewRow", "none needed") : approvedBy.join(u", "_s);
}

Result<QVector<OverviewRow>> overviewRows(Workspace &workspace, const QString &login)
{
    Rows rows;
    CS_CHECK(addLive(workspace, rows));
    CS_CHECK(addOpen(workspace, rows, login));
    CS_TRY(const auto known, models(workspace.db()));
    QMap<QString, QString> tiers;
    for (const Model &each : known)
        tiers.insert(each.source + u'/' + each.name, each.tier);
    CS_TRY(const auto places, environments(workspace.db()));
    QMap<QString, QString> classes;
    for (const Environment &each : places)
        classes.insert(each.name, each.klass);
    QVector<OverviewRow> all;
    for (OverviewRow &row : rows) {
        row.tier = tiers.value(row.source + u'/' + row.model);
        row.klass = classes.value(row.environment);
        all += row;
    }
    return all;
}

} // namespace countersign

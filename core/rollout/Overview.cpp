// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Overview.h"

#include "core/incident/Incident.h"
#include "core/registry/FileCheck.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Rows
{
public:
    OverviewRow &at(const QString &source, const QString &model, const QString &environment)
    {
        // By name first: a source is rarely more than one, and people look for the model.
        OverviewRow &row = m_rows[model + u'/' + environment + u'/' + source];
        row.source = source;
        row.model = model;
        row.environment = environment;
        return row;
    }
    OverviewRow *find(const QString &source, const QString &model, const QString &environment)
    {
        const auto found = m_rows.find(model + u'/' + environment + u'/' + source);
        return found == m_rows.end() ? nullptr : &*found;
    }
    QVector<OverviewRow> all() const { return m_rows.values(); }
    auto begin() { return m_rows.begin(); }
    auto end() { return m_rows.end(); }

private:
    QMap<QString, OverviewRow> m_rows;
};

// An approval that lapsed before the promotion is none of those it stands on.
const QString approvalStands = u"d.verdict='approve' AND (d.withdrawn_seq IS NULL OR d.withdrawn_seq > r.seq) AND d.seq < r.seq AND p.payload LIKE '%\"binding\":\"' || d.binding || '\"%'"_s;

const QString nowLive = u"(SELECT rollout_seq FROM live WHERE until_us IS NULL UNION SELECT rollout_seq FROM applying)"_s;

Result<void> addLive(Database &db, Rows &rows)
{
    CS_TRY(const auto live, liveNow(db));
    QHash<qint64, OverviewRow *> byRollout;
    for (const LiveRow &each : live) {
        OverviewRow &row = rows.at(each.source, each.model, each.environment);
        if (!row.version.isEmpty() && each.applying) {
            row.underWay = each.version;
            continue;                                               // what is live stays in view until the next one is
        }
        row.version = each.version;
        row.state = each.applying ? u"applying"_s : u"live"_s;
        row.since = each.since;
        byRollout.insert(each.rolloutSeq, &row);
    }
    CS_CHECK(db.forEach(u"SELECT seq, by_login, request FROM rollout WHERE seq IN "_s + nowLive, {}, [&](const Row &found) -> Result<void> {
        if (OverviewRow *row = byRollout.value(found.integer(0))) {
            row->rolledOutBy = found.text(1);
            row->request = found.text(2);
        }
        return {};
    }));
    return db.forEach(u"SELECT r.seq, d.login FROM rollout r JOIN decision d ON d.request=r.request JOIN record p ON p.seq=r.seq WHERE r.seq IN "_s + nowLive
                      + u" AND "_s + approvalStands + u" ORDER BY d.seq"_s, {}, [&](const Row &found) -> Result<void> {
        if (OverviewRow *row = byRollout.value(found.integer(0)); row && !row->approvedBy.contains(found.text(1)))
            row->approvedBy += found.text(1);
        return {};
    });
}

// The same two as standbys() gives, for every row in one go.
Result<void> addStandbys(Database &db, Rows &rows)
{
    CS_TRY(const auto barred, bars(db, {}, {}, {}));
    QSet<QString> out;
    for (const Bar &bar : barred) {
        out += bar.source + u'/' + bar.model + u'/' + bar.environment + u'@' + bar.version;
        rows.at(bar.source, bar.model, bar.environment).barred += bar.version;
    }
    return db.forEach(u"SELECT l.source, l.model, l.environment, l.version FROM live l JOIN version v ON v.source=l.source AND v.model=l.model AND v.number=l.version"
                      " WHERE l.until_us IS NOT NULL AND v.retired_seq IS NULL ORDER BY l.from_us DESC"_s, {}, [&](const Row &found) -> Result<void> {
        OverviewRow *row = rows.find(found.text(0), found.text(1), found.text(2));
        const QString version = found.text(3);
        if (row && row->standbys.size() < 2 && version != row->version && !row->standbys.contains(version) && !out.contains(row->id() + u'@' + version))
            row->standbys += version;
        return {};
    });
}

Result<void> addOpen(Database &db, Rows &rows, UtcTime now)
{
    CS_TRY(const auto open, requests(db, true));
    for (const Request &each : open)
        if (each.kind == u"version" && each.deadline >= now)
            rows.at(each.version.source, each.version.model, each.environment).requests += each.id;
    CS_TRY(const auto unclosed, incidents(db, true));
    for (const Incident &each : unclosed) {
        OverviewRow &row = rows.at(each.source, each.model, each.environment);
        row.incidents += each.id;
        row.reviewDue = row.reviewDue ? std::min(*row.reviewDue, each.reviewDue) : each.reviewDue;
    }
    return {};
}

Result<void> addEvidence(Database &db, Rows &rows)
{
    QHash<QString, UtcTime> oldest;
    CS_CHECK(db.forEach(u"SELECT source, model, version, MIN(added_us) FROM evidence GROUP BY source, model, version"_s, {}, [&](const Row &found) -> Result<void> {
        oldest.insert(found.text(0) + u'/' + found.text(1) + u'@' + found.text(2), UtcTime(found.integer(3)));
        return {};
    }));
    for (OverviewRow &row : rows)
        if (const auto found = oldest.constFind(row.versionId()); found != oldest.constEnd())
            row.evidence = *found;
    return {};
}

// Whatever a verdict, a need or a standby is made of: of the model itself, and what holds for every model.
Result<void> addMoves(Database &db, Rows &rows)
{
    CS_TRY(const qint64 everywhere, db.integer(u"SELECT COALESCE(MAX(seq), 0) FROM (SELECT MAX(adopted_seq) AS seq FROM policy UNION ALL SELECT MAX(granted_seq) FROM duty UNION ALL SELECT MAX(ended_seq) FROM duty"
                                               " UNION ALL SELECT MAX(added_seq) FROM login UNION ALL SELECT MAX(set_seq) FROM environment) AS newest"_s));
    QHash<QString, qint64> newest;
    CS_CHECK(db.forEach(u"SELECT source, model, MAX(seq) FROM (SELECT source, name AS model, changed_seq AS seq FROM model UNION ALL SELECT source, model, added_seq FROM evidence UNION ALL SELECT source, model, revised_seq FROM card"
                        " UNION ALL SELECT source, model, granted_seq FROM waiver UNION ALL SELECT source, model, registered_seq FROM version UNION ALL SELECT source, model, retired_seq FROM version"
                        " UNION ALL SELECT source, model, opened_seq FROM request UNION ALL SELECT source, model, ended_seq FROM request UNION ALL SELECT r.source, r.model, d.seq FROM decision d JOIN request r ON r.id=d.request"
                        " UNION ALL SELECT r.source, r.model, d.withdrawn_seq FROM decision d JOIN request r ON r.id=d.request UNION ALL SELECT source, model, opened_seq FROM incident UNION ALL SELECT source, model, closed_seq FROM incident"
                        " UNION ALL SELECT source, model, from_seq FROM live UNION ALL SELECT source, model, seq FROM rollout) AS every WHERE model IS NOT NULL GROUP BY source, model"_s, {}, [&](const Row &found) -> Result<void> {
        newest.insert(found.text(0) + u'/' + found.text(1), found.integer(2));
        return {};
    }));
    for (OverviewRow &row : rows)
        row.moved = std::max(everywhere, newest.value(row.source + u'/' + row.model));
    return {};
}

// The binding it was approved on; where no approval was needed, the one it was asked for on.
Result<Binding> approvedOn(Database &db, const QString &id)
{
    CS_TRY(const Request asked, request(db, id));
    QString digest = asked.binding;
    CS_TRY(const auto given, decisions(db, id));
    for (const Decision &each : given)
        if (each.verdict == u"approve" && !each.withdrawnSeq)
            digest = each.binding;
    return bindingOfRecord(db, id, digest);
}

Result<void> addMoved(OverviewHealth &health, Database &db, const OverviewRow &row, const Binding &now)
{
    if (row.request.isEmpty())
        return {};                                                  // a rollback: nobody approved it
    CS_TRY(Binding before, approvedOn(db, row.request));
    before.champion = now.champion;                                 // it was promoted over that one
    CS_TRY(const auto changes, moved(db, {row.source, row.model, row.version}, row.environment, before, now));
    for (const Moved &each : changes)
        health.causes.append({u"moved"_s, each.part, each.by.isEmpty() ? u"Since it was approved, its %1 moved."_s.arg(each.part)
                                                                       : u"Since it was approved, its %1 moved, by %2 in record %3."_s.arg(each.part, each.by, QString::number(each.seq))});
    return {};
}

Result<void> addCauses(OverviewHealth &health, Workspace &workspace, const OverviewRow &row)
{
    CS_TRY(const Case judged, buildCase(workspace, workspace.db(), {{row.source, row.model, row.version}, row.environment}, workspace.clock().now()));
    health.gate = outcomeSlug(judged.gate.result);
    for (const RuleVerdict &rule : judged.gate.rules)               // failing first
        if (rule.result != Outcome::Pass)
            health.causes.append({outcomeSlug(rule.result), rule.id, rule.text});
    CS_CHECK(addMoved(health, workspace.db(), row, judged.binding));
    for (const RuleVerdict &rule : judged.gate.rules)
        if (rule.result == Outcome::Pass && rule.near)
            health.causes.append({u"near"_s, rule.id, rule.text});
    return {};
}

void addNeeds(OverviewHealth &health, Workspace &workspace, const OverviewRow &row)
{
    for (const QString &id : row.requests) {
        const auto now = standing(workspace, workspace.db(), id, workspace.clock().now());
        if (!now)
            continue;
        OverviewNeed need{id, now->state, {}};
        if (now->state == u"changes-requested")
            need.who += now->request.askerLogin;
        else
            for (const Decision &each : now->objections())
                need.who += each.login;
        for (const Need &each : now->needs)
            if (now->state == u"in-review" && each.have < each.need)
                for (const QString &login : each.eligible)
                    if (!need.who.contains(login))
                        need.who += login;
        health.needs.append(need);
    }
}

} // namespace

QStringList OverviewRow::waysBack() const
{
    QStringList ways = underWay.isEmpty() || barred.contains(version) ? QStringList() : QStringList{version};
    for (const QString &standby : standbys)
        if (standby != underWay)
            ways += standby;
    return ways;
}

Result<QStringList> approversOf(Database &database, qint64 rolloutSeq)
{
    CS_TRY(const auto rows, database.rows(u"SELECT d.login FROM rollout r JOIN decision d ON d.request=r.request JOIN record p ON p.seq=r.seq WHERE r.seq=? AND "_s + approvalStands + u" ORDER BY d.seq"_s, {rolloutSeq}));
    QStringList logins;
    for (const Row &row : rows)
        logins += row.text(0);
    logins.removeDuplicates();
    return logins;
}

Result<QVector<OverviewRow>> overviewRows(Database &database, UtcTime now)
{
    Rows rows;
    CS_CHECK(addLive(database, rows));
    CS_CHECK(addStandbys(database, rows));
    CS_CHECK(addOpen(database, rows, now));
    CS_CHECK(addEvidence(database, rows));
    CS_CHECK(addMoves(database, rows));
    QHash<QString, QString> tiers, classes;
    CS_CHECK(database.forEach(u"SELECT source, name, tier FROM model"_s, {}, [&](const Row &row) -> Result<void> {
        tiers.insert(row.text(0) + u'/' + row.text(1), row.text(2));
        return {};
    }));
    CS_TRY(const auto places, environments(database));
    for (const Environment &each : places)
        classes.insert(each.name, each.klass);
    for (OverviewRow &row : rows) {
        row.tier = tiers.value(row.source + u'/' + row.model);
        row.klass = classes.value(row.environment);
    }
    return rows.all();
}

// Class production has its own copies, so that a standby there does not depend on anything else.
QStringList warmStandbys(Workspace &workspace, const OverviewRow &row)
{
    QStringList warm;
    for (const QString &number : row.standbys) {
        const auto there = version(workspace.db(), {row.source, row.model, number});
        const auto looked = lastFileCheck(workspace.db(), {row.source, row.model, number}).valueOr({});
        if (there && (!looked || looked->found.none()) && filesPresent(workspace, *there, row.klass == u"production" ? ArtifactClass::Production : ArtifactClass::Experimental).valueOr(false))
            warm += number;
    }
    return warm;
}

OverviewHealth healthOf(Workspace &workspace, const OverviewRow &row)
{
    OverviewHealth health;
    if (!row.version.isEmpty()) {
        const auto judged = addCauses(health, workspace, row);
        if (!judged) {
            health.gate = u"not-evaluated"_s;
            health.causes = {{health.gate, judged.error().code, judged.error().text}};
        }
    }
    health.warm = warmStandbys(workspace, row);
    addNeeds(health, workspace, row);
    return health;
}

} // namespace countersign

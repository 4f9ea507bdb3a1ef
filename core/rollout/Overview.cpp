// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Overview.h"

#include "core/incident/Incident.h"

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
        if (!row.version.isEmpty() && each.applying)
            continue;                                               // what is live stays in view until the next one is
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
    for (const Incident &each : unclosed)
        rows.at(each.source, each.model, each.environment).incidents += each.id;
    return {};
}

} // namespace

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

OverviewGate judgeLive(Workspace &workspace, const OverviewRow &row)
{
    const auto judged = buildCase(workspace, workspace.db(), {{row.source, row.model, row.version}, row.environment}, workspace.clock().now());
    if (!judged)
        return {u"not-evaluated"_s, judged.error().text};
    for (const RuleVerdict &rule : judged->gate.rules)
        if (rule.result != Outcome::Pass)
            return {outcomeSlug(judged->gate.result), rule.text};
    return {outcomeSlug(judged->gate.result), {}};
}

} // namespace countersign

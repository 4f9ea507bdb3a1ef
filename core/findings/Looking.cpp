// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Looking.h"

#include "core/base/Json.h"
#include "core/environments/GovernanceTags.h"
#include "core/registry/mirror/Stage.h"
#include "core/rollout/targets/PointerFile.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Seen
{
    QString subject, what, environment, before, after;
    friend bool operator==(const Seen &, const Seen &) = default;
};

QString whatOf(const QString &alias) { return stageIn(alias).isEmpty() ? u"alias:"_s + alias : alias; }

QString whenText(qint64 ms) { return UtcTime(ms * 1000).text(); }

// What records of ours are still being carried out there, and may have changed already.
struct Pending
{
    QSet<QString> models;                                           // whose tags may be on their way
    QHash<QString, QSet<QString>> aliases;                          // model\nalias → values that those records may leave it at
    bool maySet(const QString &model, const QString &alias, const QString &version) const { return aliases.value(model + u'\n' + alias).contains(version); }
};

Result<Pending> pendingOf(Database &database, const QString &source)
{
    Pending found;
    CS_TRY(const auto pending, database.rows(u"SELECT kind, body FROM outbox WHERE state='pending'"_s));
    for (const Row &row : pending) {
        const QJsonObject body = json::parseObject(row.text(1).toUtf8()).valueOr({});
        if (body[u"source"_s].toString() != source)
            continue;
        const QString model = body[u"model"_s].toString();
        found.models.insert(model);
        if (row.text(0) != u"mlflow-alias")
            continue;
        QSet<QString> &values = found.aliases[model + u'\n' + body[u"alias"_s].toString()];
        values.insert(body[u"version"_s].toString());
        if (!body[u"environment"_s].toString().isEmpty())           // what a revert comes from stays a finding until it is set back
            for (const auto &each : body[u"expects"_s].toArray())
                values.insert(each.toString());
    }
    return found;
}

// The name that a model has now whose old one is gone: it was made when that was, and so was its version.
Result<QString> otherName(Database &db, const QString &source, qint64 modelCreatedMs, const QString &number, qint64 createdMs)
{
    CS_TRY(const auto row, db.row(u"SELECT m.name FROM mirror_model m JOIN mirror_version v ON v.source=m.source AND v.model=m.name AND v.model_created_ms=m.created_ms"
                                  " WHERE m.source=? AND m.created_ms=? AND m.gone_us IS NULL AND v.number=? AND v.created_ms=? ORDER BY m.name LIMIT 1"_s, {source, modelCreatedMs, number.toLongLong(), createdMs}));
    return row ? row->text(0) : QString();
}

// The name under which it is governed; empty where it was not renamed.
Result<QString> formerName(Database &db, const QString &source, const QString &model)
{
    CS_TRY(const auto row, db.row(u"SELECT min(o.model) FROM version_origin o JOIN mirror_model m ON m.source=o.source AND m.created_ms=o.model_created_ms WHERE m.source=? AND m.name=? AND m.gone_us IS NULL AND o.model<>m.name"
                                  " AND NOT EXISTS (SELECT 1 FROM mirror_model x WHERE x.source=o.source AND x.name=o.model AND x.gone_us IS NULL)"_s, {source, model}));
    return row->text(0);
}

class Comparison
{
public:
    Comparison(Workspace &workspace, const QString &source, const MirrorState &mirror, const Pending &pending)
        : m_workspace(workspace), m_db(workspace.db()), m_source(source), m_mirror(mirror), m_pending(pending) {}

    const QVector<Seen> &seen() const { return m_seen; }
    // Whether this could not be looked at now: then it is neither found nor gone.
    bool isUnlooked(const QString &subject, const QString &what) const { return (isHidden(subject) && what != u"hidden") || m_unlooked.contains(subject) || m_unlooked.contains(subject + u'\n' + what.section(u':', 0, 0)); }

    Result<void> aliases()
    {
        CS_TRY(const auto all, environments(m_db));
        for (const Environment &environment : all) {
            for (const Target &target : environment.targetsFor(m_source)) {
                if (target.kind == u"mlflow")
                    CS_CHECK(aliasOf(environment.name, target.alias));
            }
        }
        return {};
    }

    // Models that our account may not read any more: nothing else is known of them, which is told of those that are governed.
    Result<void> hidden()
    {
        CS_TRY(const auto rows, m_db.rows(u"SELECT m.name, o.name FROM mirror_model m LEFT JOIN model o ON o.source=m.source AND o.name=m.name WHERE m.source=? AND m.gone_us IS NULL AND m.hidden_us IS NOT NULL"_s, {m_source}));
        for (const Row &row : rows) {
            const QString subject = ModelRef{m_source, row.text(0)}.text();
            if (!row.isNull(1))
                add({subject, u"hidden"_s, {}, {}, {}});
            m_hidden += subject;
        }
        return {};
    }

    // Versions that are registered: gone or made anew, stages, files, and the tags of ours.
    Result<void> versions()
    {
        QSet<QString> gone;                                         // models of which one finding says it
        CS_TRY(const auto rows, m_db.rows(
            u"SELECT o.model, o.number, o.stage, o.model_created_ms, o.created_ms, v.created_ms, v.stage, v.tags, v.governed, v.altered, v.gone_us, m.created_ms, w.registered_us,"
             " (SELECT max(l.from_us) FROM live l WHERE l.source=o.source AND l.model=o.model AND l.version=o.number),"
             " (SELECT max(l.until_us) FROM live l WHERE l.source=o.source AND l.model=o.model AND l.version=o.number),"
             " (SELECT r.at_us FROM record r WHERE r.seq=w.retired_seq), w.manifest"
             " FROM version_origin o JOIN version w ON w.source=o.source AND w.model=o.model AND w.number=o.number"
             " LEFT JOIN mirror_model m ON m.source=o.source AND m.name=o.model AND m.gone_us IS NULL"
             " LEFT JOIN mirror_version v ON v.source=o.source AND v.model=o.model AND v.model_created_ms=m.created_ms AND v.number=CAST(o.number AS BIGINT)"
             " WHERE o.source=? ORDER BY o.model, o.number"_s, {m_source}));
        for (const Row &row : rows) {
            const VersionRef ref{m_source, row.text(0), row.text(1)};
            if (later(row.maybe(12)) || later(row.maybe(13)) || later(row.maybe(14)) || later(row.maybe(15))) {
                m_unlooked.insert(ref.text());
                m_unlooked.insert(ref.modelRef().text() + u"\nworkspace"_s);
                continue;
            }
            const QString model = ref.modelRef().text();
            if (row.isNull(11) || row.integer(11) != row.integer(3)) {
                if (!gone.contains(model)) {
                    CS_TRY(const QString renamed, row.isNull(11) ? otherName(m_db, m_source, row.integer(3), row.text(1), row.integer(4)) : Result<QString>(QString()));
                    add(!renamed.isEmpty() ? Seen{model, u"renamed"_s, {}, ref.model, renamed}
                                           : Seen{model, row.isNull(11) ? u"deleted"_s : u"recreated"_s, {}, whenText(row.integer(3)), row.isNull(11) ? QString() : whenText(row.integer(11))});
                }
                gone.insert(model);
                continue;
            }
            if (row.isNull(5) || !row.isNull(10) || row.integer(5) != row.integer(4)) {
                add({ref.text(), u"deleted"_s, {}, whenText(row.integer(4)), {}});
                continue;
            }
            if (!row.text(9).isEmpty())
                add({ref.text(), u"artifact"_s, {}, row.text(16), row.text(9)});
            CS_CHECK(stageOf(ref, row.text(6)));
            CS_TRY(const MlflowTags expected, governanceTags(m_db, ref));
            CS_CHECK(tagsOf(ref, tagsFrom(row.text(7)), expected, row.integer(8) != 0));
        }
        return {};
    }

    // Tags of ours on versions that nobody registered: somebody claims what no record says.
    Result<void> claims()
    {
        CS_TRY(const auto rows, m_db.rows(u"SELECT v.model, v.number, v.tags, (SELECT min(o.model) FROM version_origin o WHERE o.source=v.source AND o.model_created_ms=v.model_created_ms AND o.created_ms=v.created_ms AND o.number=CAST(v.number AS TEXT)"
                                          " AND NOT EXISTS (SELECT 1 FROM mirror_model x WHERE x.source=o.source AND x.name=o.model AND x.gone_us IS NULL)) FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                                          " WHERE v.source=? AND (v.governed>0 OR v.tags LIKE '%\"countersign.%') AND v.gone_us IS NULL AND m.gone_us IS NULL AND NOT EXISTS (SELECT 1 FROM version_origin o WHERE o.source=v.source"
                                          " AND o.model=v.model AND o.number=CAST(v.number AS TEXT) AND o.model_created_ms=v.model_created_ms)"_s, {m_source}));
        for (const Row &row : rows) {
            MlflowTags expected;
            if (!row.isNull(3)) {                                   // its model was renamed there, and took along what we wrote
                CS_TRY(expected, governanceTags(m_db, {m_source, row.text(3), row.text(1)}));
            }
            CS_CHECK(tagsOf({m_source, row.text(0), row.text(1)}, tagsFrom(row.text(2)), expected, false));
        }
        return {};
    }

    // We tag versions only: a tag of ours on a model is somebody else's.
    Result<void> modelClaims()
    {
        CS_TRY(const auto rows, m_db.rows(u"SELECT name, tags FROM mirror_model WHERE source=? AND gone_us IS NULL AND tags LIKE '%\"countersign.%'"_s, {m_source}));
        for (const Row &row : rows) {
            const MlflowTags tags = tagsFrom(row.text(1));
            for (auto it = tags.begin(); it != tags.end(); ++it)
                if (it.key().startsWith(governancePrefix))
                    add({ModelRef{m_source, row.text(0)}.text(), u"model-tag:"_s + it.key(), {}, {}, it.value()});
        }
        return {};
    }

    // Aliases by which nothing goes live here, of models that are governed: what moved since, but for what people adopted.
    Result<void> otherAliases()
    {
        QSet<QString> targets;
        CS_TRY(const auto all, environments(m_db));
        for (const Environment &environment : all)
            for (const Target &target : environment.targetsFor(m_source))
                targets.insert(target.alias);
        CS_TRY(const auto rows, m_db.rows(u"SELECT a.model, a.alias, a.version, COALESCE((SELECT f.value_after FROM finding_settled f WHERE f.kind='adopt' AND f.environment='' AND f.what='alias:' || a.alias"
                                          " AND f.source=a.source AND f.subject=a.source || '/' || a.model ORDER BY f.seq DESC LIMIT 1), CASE WHEN a.known=0 THEN '' ELSE CAST(a.known AS TEXT) END) FROM mirror_alias a"
                                          " JOIN mirror_model m ON m.source=a.source AND m.name=a.model AND m.created_ms=a.model_created_ms JOIN model o ON o.source=a.source AND o.name=a.model"
                                          " JOIN record r ON r.seq=o.added_seq WHERE a.source=? AND m.gone_us IS NULL AND a.changed_us>r.at_us ORDER BY a.model, a.alias"_s, {m_source}));
        for (const Row &row : rows) {
            const QString now = row.integer(2) > 0 ? row.text(2) : QString();
            if (!targets.contains(row.text(1)) && now != row.text(3))
                add({ModelRef{m_source, row.text(0)}.text(), u"alias:"_s + row.text(1), {}, row.text(3), now});
        }
        return {};
    }

    // Stages of versions that nobody registered, of models that are governed: whoever loads by a stage gets them.
    Result<void> otherStages()
    {
        CS_TRY(const auto rows, m_db.rows(u"SELECT v.model, v.number, v.stage FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                                          " JOIN model o ON o.source=v.source AND o.name=v.model WHERE v.source=? AND v.stage_known<>'' AND v.stage<>v.stage_known AND v.gone_us IS NULL AND m.gone_us IS NULL"
                                          " AND NOT EXISTS (SELECT 1 FROM version_origin r WHERE r.source=v.source AND r.model=v.model AND r.number=CAST(v.number AS TEXT) AND r.model_created_ms=v.model_created_ms) ORDER BY v.model, v.number"_s, {m_source}));
        for (const Row &row : rows)
            CS_CHECK(stageOf({m_source, row.text(0), row.text(1)}, row.text(2)));
        return {};
    }

    Result<void> pointers()
    {
        CS_TRY(const auto rows, liveNow(m_db, u"local"_s));
        for (const LiveRow &row : rows) {
            const QString subject = ModelRef{row.source, row.model}.text();
            if (row.applying || m_pending.models.contains(row.model)) {
                m_unlooked.insert(subject);
                continue;
            }
            CS_TRY(const auto ordered, intentsOf(m_db, row.rolloutSeq));
            const auto pointer = std::find_if(ordered.begin(), ordered.end(), [](const Intent &each) { return each.kind == u"pointer"; });
            if (pointer == ordered.end())
                continue;
            const QJsonObject &written = pointer->body;
            QFile file(PointerFile::path(m_workspace.folder(), row.environment, row.model));
            const bool there = file.open(QIODevice::ReadOnly);
            const auto now = json::parseObject(there ? file.read(64 << 10).trimmed() : QByteArray());
            const auto same = [&](const QString &key) { return now.value()[key].toString() == written[key].toString(); };
            if (now && same(u"version"_s) && same(u"manifest"_s) && same(u"path"_s) && same(u"model"_s) && same(u"environment"_s) && now.value()[u"canary"_s].toInt() == 100)
                continue;
            QString after;
            if (there)
                after = now && !same(u"version"_s) ? now.value()[u"version"_s].toString() : now ? row.version + u" (altered)"_s : u"(unreadable)"_s;
            add({subject, u"pointer"_s, row.environment, row.version, after});
        }
        return {};
    }

private:
    bool isHidden(const QString &subject) const { return std::any_of(m_hidden.begin(), m_hidden.end(), [&](const QString &each) { return subject == each || subject.startsWith(each + u'@'); }); }
    void add(const Seen &seen)
    {
        if (!isHidden(seen.subject))
            m_seen.append(seen);
    }
    bool later(std::optional<qint64> at) const { return at && m_mirror.asOf && *at >= m_mirror.asOf->micros(); }

    Result<void> aliasOf(const QString &environment, const QString &alias)
    {
        CS_TRY(const auto there, mirrorAliases(m_db, m_source, alias));
        CS_TRY(const auto live, liveNow(m_db, m_source, {}, environment));
        QSet<QString> governed;
        for (const LiveRow &row : live) {
            governed.insert(row.model);
            CS_TRY(const auto model, mirrorModel(m_db, m_source, row.model));
            const QString subject = ModelRef{m_source, row.model}.text();
            if (!row.applying && later(row.since.micros())) {
                m_unlooked.insert(subject + u"\nalias"_s);
                m_unlooked.insert(subject + u"\nstage"_s);
            }
            if (row.applying || later(row.since.micros()) || !model)
                continue;                                           // a model that is gone is told by versions()
            CS_TRY(const QString due, aliasDue(m_db, row));
            const auto now = there.constFind(row.model);
            const QString version = now == there.constEnd() || now->version == u"0" ? QString() : now->version;
            if (version == due) {
                if (now != there.constEnd() && now->dangling)
                    add({subject, u"alias-dangling:"_s + alias, environment, row.version, version});
                continue;
            }
            if (m_pending.maySet(row.model, alias, version))
                continue;
            CS_TRY(const auto was, mirrorVersion(m_db, m_source, row.model, row.version));
            CS_TRY(const bool wentOn, stageIn(alias).isEmpty() ? Result<bool>(false) : liveByAnotherStage(m_db, {m_source, row.model, row.version}, environment));
            if (wentOn && version.isEmpty())                        // whoever is put in its place is found all the same
                continue;
            const bool lost = version.isEmpty() && !due.isEmpty() && (!was || was->gone);
            add({subject, lost ? u"alias-lost:"_s + alias : whatOf(alias), environment, due, version});
        }
        for (auto it = there.begin(); it != there.end(); ++it) {
            const MirrorAlias &now = it.value();
            const auto shown = [](const QString &number) { return number == u"0" ? QString() : number; };
            if (now.version != now.known) {
                CS_TRY(const QString renamed, formerName(m_db, m_source, it.key()));
                CS_TRY(const auto brought, champion(m_db, m_source, renamed, environment));
                if (brought && brought->version == now.version)     // it came along with its model
                    continue;
            }
            if (governed.contains(it.key()) || m_pending.maySet(it.key(), alias, shown(now.version)))
                continue;
            if (now.version != now.known)
                add({ModelRef{m_source, it.key()}.text(), whatOf(alias), environment, shown(now.known), shown(now.version)});
            else if (now.dangling)
                add({ModelRef{m_source, it.key()}.text(), u"alias-dangling:"_s + alias, environment, shown(now.known), shown(now.version)});
        }
        return {};
    }

    Result<void> stageOf(const VersionRef &ref, const QString &now)
    {
        CS_TRY(QString expected, expectedStage(m_db, ref));
        CS_TRY(const auto all, environments(m_db));
        for (const Environment &environment : all) {
            for (const Target &target : environment.targetsFor(m_source)) {
                const QString stage = stageIn(target.alias);
                if (stage.isEmpty())
                    continue;
                CS_TRY(const auto live, champion(m_db, ref.source, ref.model, environment.name));
                CS_TRY(const auto in, mirrorAliases(m_db, m_source, target.alias));
                CS_TRY(const qint64 was, m_db.integer(u"SELECT count(*) FROM rollout WHERE source=? AND model=? AND version=? AND environment=?"_s, {ref.source, ref.model, ref.number, environment.name}));
                // aliasOf() tells of what is live there, and of who is in its place; whoever is replaced there is archived.
                if ((live && live->version == ref.number) || (now == stage && in.value(ref.model).version == ref.number) || (now == u"Archived" && (was > 0 || expected == stage)))
                    return {};
                if (was > 0 && now == stage)
                    expected = u"Archived"_s;
            }
        }
        if (now != expected)
            add({ref.text(), u"stage"_s, {}, expected, now});
        return {};
    }

    Result<void> tagsOf(const VersionRef &ref, const MlflowTags &there, MlflowTags expected, bool governed)
    {
        if (m_pending.models.contains(ref.model)) {
            m_unlooked.insert(ref.text() + u"\ntag"_s);
            m_unlooked.insert(ref.modelRef().text() + u"\nworkspace"_s);
            return {};
        }
        CS_TRY(const QString other, otherWorkspace(m_db, ref, there));
        if (!other.isEmpty()) {                                     // told once of the model, and no forgery
            if (const Seen shared{ref.modelRef().text(), u"workspace"_s, {}, {}, other}; !m_seen.contains(shared))
                add(shared);
            return {};
        }
        // Earlier releases did not say which workspace it was; what they wrote is ours where it is otherwise as the ledger wants it.
        if (MlflowTags rest = expected; !there.contains(workspaceTag) && rest.remove(workspaceTag) > 0
            && std::all_of(rest.keyValueBegin(), rest.keyValueEnd(), [&](const auto &tag) { return there.value(tag.first) == tag.second; }))
            expected.remove(workspaceTag);
        for (auto it = there.begin(); it != there.end(); ++it)
            if (it.key().startsWith(governancePrefix) && it.value() != expected.value(it.key()))
                add({ref.text(), u"tag:"_s + it.key(), {}, expected.value(it.key()), it.value()});
        // An account without the right to write tags leaves none; what was there once and is missing was taken away.
        for (auto it = expected.begin(); governed && it != expected.end(); ++it)
            if (!there.contains(it.key()))
                add({ref.text(), u"tag:"_s + it.key(), {}, it.value(), {}});
        return {};
    }

    Workspace &m_workspace;
    Database &m_db;
    QString m_source;
    const MirrorState &m_mirror;
    const Pending &m_pending;
    QVector<Seen> m_seen;
    QStringList m_hidden;                                           // models
    QSet<QString> m_unlooked;                                       // subject, or subject\nkind
};

Result<QString> nextFinding(Database &database)
{
    CS_TRY(const qint64 count, database.integer(u"SELECT count(*) FROM finding"_s));
    return u"F"_s + QString::number(count + 1);
}

// What stands in the list already is left as it is, unless it was set back and moved again.
Result<void> keep(Database &database, const QString &source, const Comparison &comparison, UtcTime now, std::optional<UtcTime> asOf)
{
    CS_TRY(const auto rows, database.rows(u"SELECT f.id, f.subject, f.what, f.environment, f.value_before, f.value_after, s.kind, s.state, s.at_us FROM finding f"
                                          " LEFT JOIN finding_settled s ON s.seq=(SELECT max(seq) FROM finding_settled WHERE finding=f.id) WHERE f.source=? AND f.gone_us IS NULL"_s, {source}));
    QSet<QString> still;
    for (const Seen &each : comparison.seen()) {
        bool known = false;
        for (const Row &row : rows) {
            if (row.text(1) != each.subject || row.text(2) != each.what || row.text(3) != each.environment || row.text(4) != each.before || row.text(5) != each.after)
                continue;
            const bool setBack = row.text(6) == u"revert" && row.text(7) == u"done";
            if (setBack && (!asOf || asOf->micros() > row.integer(8)))
                continue;                                           // it moved once more
            known = true;
            still.insert(row.text(0));
        }
        if (known)
            continue;
        CS_TRY(const QString id, nextFinding(database));
        CS_CHECK(database.run(u"INSERT INTO finding(id, source, subject, what, environment, value_before, value_after, first_seen_us, gone_us) VALUES(?,?,?,?,?,?,?,?,NULL)"_s,
                              {id, source, each.subject, each.what, each.environment, each.before, each.after, now.micros()}));
    }
    for (const Row &row : rows)
        if (!still.contains(row.text(0)) && !comparison.isUnlooked(row.text(1), row.text(2)))
            CS_CHECK(database.run(u"UPDATE finding SET gone_us=? WHERE id=?"_s, {now.micros(), row.text(0)}));
    return {};
}

} // namespace

Result<QString> expectedStage(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto row, database.row(u"SELECT COALESCE((SELECT f.value_after FROM finding_settled f WHERE f.kind='adopt' AND f.what='stage' AND f.subject=? ORDER BY f.seq DESC LIMIT 1),"
                                        " (SELECT o.stage FROM version_origin o WHERE o.source=? AND o.model=? AND o.number=?),"
                                        " (SELECT v.stage_known FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                                        " WHERE v.source=? AND v.model=? AND v.number=? AND m.gone_us IS NULL), '')"_s, {ref.text(), ref.source, ref.model, ref.number, ref.source, ref.model, ref.number.toLongLong()}));
    return row->text(0);
}

Result<QVector<WorldFinding>> look(Workspace &workspace, const QString &source)
{
    Database &database = workspace.db();
    const UtcTime now = workspace.clock().now();
    CS_TRY(const MirrorState mirror, mirrorState(database, source, now));
    CS_TRY(const Pending pending, pendingOf(database, source));
    Comparison comparison(workspace, source, mirror, pending);
    if (source == u"local") {
        CS_CHECK(comparison.pointers());
    } else if (mirror.asOf) {
        CS_CHECK(comparison.hidden());
        CS_CHECK(comparison.aliases());
        CS_CHECK(comparison.versions());
        CS_CHECK(comparison.claims());
        CS_CHECK(comparison.modelClaims());
        CS_CHECK(comparison.otherAliases());
        CS_CHECK(comparison.otherStages());
    } else {
        return findings(database, now, source, true);               // nothing was seen yet
    }
    CS_CHECK(database.begin());
    const auto kept = keep(database, source, comparison, now, source == u"local" ? std::optional(now) : mirror.asOf);
    if (!kept) {
        database.rollback();
        return kept.error();
    }
    CS_CHECK(database.commit());
    return findings(database, now, source, true);
}

} // namespace countersign

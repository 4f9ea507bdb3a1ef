// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/mirror/MirrorWriter.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 claimSeconds = 120;                                // longer than any page takes

qint64 ms(UtcTime time) { return time.micros() / 1000; }

size_t printOf(const QString &description, const QString &tags, const QMap<QString, QString> &aliases)
{
    size_t seed = qHash(description, size_t(0x5eed));
    seed = qHash(tags, seed);
    for (auto it = aliases.begin(); it != aliases.end(); ++it)
        seed = qHash(it.key() + u'\n' + it.value(), seed);
    return seed;
}

// As mirror_version keeps the most that was seen: 2 is governed by this very workspace.
int governedBy(const MlflowTags &tags, const QString &workspace) { return tags.value(workspaceTag) == workspace ? 2 : tags.contains(stateTag) ? 1 : 0; }

QString keyOf(const QString &model, const QString &number) { return model + u'\n' + number; }

// SQLite's own text ends at a NUL, and a number that is none is no version of MLflow's.
bool holdable(const QString &name) { return !name.isEmpty() && !name.contains(QChar(0)); }

Error busy(const Source &source)
{
    return {Kind::Unreachable, u"mirror.busy"_s, u"Another program is reading %1 just now; nothing was read twice."_s.arg(source.name), u"Wait until it is done."_s, {}, {}};
}

} // namespace

Result<MirrorWriter> MirrorWriter::begin(Workspace &workspace, const Source &source)
{
    auto claim = EffectClaim::take(workspace.folder(), u"sync-"_s + source.name);
    if (!claim)
        return busy(source);
    MirrorWriter writer(workspace, source, std::move(*claim));
    CS_CHECK(writer.takeOver());
    CS_CHECK(writer.load());
    return writer;
}

Result<void> MirrorWriter::inTurn(const std::function<Result<void>()> &work)
{
    CS_CHECK(m_database->begin());
    auto done = work();
    if (done)
        done = m_database->run(u"UPDATE mirror_source SET claimed_until_us=? WHERE source=?"_s, {m_clock->now().plusSeconds(claimSeconds).micros(), m_source.name});
    if (!done) {
        m_database->rollback();
        return done;
    }
    return m_database->commit();
}

Result<void> MirrorWriter::takeOver()
{
    m_counts.source = m_source.name;
    return inTurn([&]() -> Result<void> {
        CS_TRY(m_before, mirrorState(*m_database, m_source.name, m_clock->now()));
        if (m_before.syncing && !m_claim.leftHere())
            return busy(m_source);
        m_claim.sign();
        CS_CHECK(m_database->run(u"INSERT INTO mirror_source(source, identity, server_version, server_workspaces, round, claimed_until_us, requests, elapsed_ms, error) VALUES(?,?,'',0,0,0,0,0,'') ON CONFLICT (source) DO NOTHING"_s,
                                 {m_source.name, m_source.identity()}));
        CS_TRY(const auto row, m_database->row(u"SELECT identity, round FROM mirror_source WHERE source=?"_s, {m_source.name}));
        m_round = row->integer(1) + 1;
        if (row->text(0) != m_source.identity()) {                  // another registry took the name: nothing of the old one is true of it
            for (const QString &table : {u"mirror_alias"_s, u"mirror_version"_s, u"mirror_model"_s, u"mirror_file"_s})
                CS_CHECK(m_database->run(u"DELETE FROM %1 WHERE source=?"_s.arg(table), {m_source.name}));
            m_before = {};
            m_before.source = m_source.name;
            CS_CHECK(m_database->run(u"UPDATE mirror_source SET identity=?, server_version='', as_of_us=NULL, full_us=NULL WHERE source=?"_s, {m_source.identity(), m_source.name}));
        }
        CS_TRY(m_rowsBefore, m_database->integer(u"SELECT count(*) FROM mirror_version WHERE source=?"_s, {m_source.name}));
        return m_database->run(u"UPDATE mirror_source SET round=? WHERE source=?"_s, {m_round, m_source.name});
    });
}

Result<void> MirrorWriter::load()
{
    QHash<QString, QMap<QString, QString>> aliases;
    CS_CHECK(m_database->forEach(u"SELECT a.model, a.alias, a.version FROM mirror_alias a JOIN mirror_model m ON m.source=a.source AND m.name=a.model AND m.created_ms=a.model_created_ms"
                                 " WHERE a.source=? AND a.version>0 AND m.gone_us IS NULL"_s, {m_source.name}, [&](const Row &row) -> Result<void> {
        aliases[row.text(0)].insert(row.text(1), row.text(2));
        return {};
    }));
    CS_CHECK(m_database->forEach(u"SELECT name, created_ms, updated_ms, description, tags, hidden_us FROM mirror_model WHERE source=? AND gone_us IS NULL"_s, {m_source.name}, [&](const Row &row) -> Result<void> {
        m_current.insert(row.text(0), {row.integer(1), row.integer(2), printOf(row.text(3), row.text(4), aliases.value(row.text(0))), false, !row.isNull(5)});
        return {};
    }));
    // Also where somebody else set a tag of ours: no search finds those, so their models are read each time as long as they are there.
    return m_database->forEach(u"SELECT model, number, tags FROM mirror_version WHERE source=? AND (governed>0 OR (tags<>'{}' AND tags LIKE '%\"countersign.%')) AND gone_us IS NULL"_s, {m_source.name}, [&](const Row &row) -> Result<void> {
        m_governed.insert(keyOf(row.text(0), row.text(1)), qHash(row.text(2)));
        return {};
    });
}

Result<void> MirrorWriter::models(const QVector<MlflowModel> &page)
{
    QVector<const MlflowModel *> differing;
    for (const MlflowModel &each : page) {
        if (!holdable(each.name))
            continue;
        const auto known = m_current.find(each.name);
        if (known != m_current.end() && known->seen)
            continue;                                               // a page shifted under us
        ++m_counts.models;
        if (known != m_current.end() && known->created == ms(each.created)) {
            known->seen = true;
            if (known->updated != ms(each.updated))
                m_moved.insert(each.name, ms(each.updated));
            if (!known->hidden && known->updated == ms(each.updated) && known->print == printOf(each.description, tagsText(each.tags), each.aliases))
                continue;
        } else {
            m_moved.insert(each.name, ms(each.updated));
        }
        differing.append(&each);
    }
    if (differing.isEmpty())
        return {};
    return inTurn([&]() -> Result<void> {
        for (const MlflowModel *each : differing) {
            const auto known = m_current.find(each->name);
            CS_CHECK(model(*each, known == m_current.end() ? nullptr : &*known));
        }
        return {};
    });
}

Result<void> MirrorWriter::model(const MlflowModel &seen, Known *before)
{
    const QString tags = tagsText(seen.tags);
    const bool same = before && before->created == ms(seen.created);
    if (before && !same)
        CS_CHECK(drop(seen.name));                                  // deleted, and made again under the same name; *before goes with it
    CS_CHECK(m_database->run(u"INSERT INTO mirror_model(source, name, created_ms, updated_ms, description, tags, gone_us) VALUES(?,?,?,?,?,?,NULL)"
                             " ON CONFLICT (source, name, created_ms) DO UPDATE SET updated_ms=excluded.updated_ms, description=excluded.description, tags=excluded.tags, gone_us=NULL, hidden_us=NULL"_s,
                             {m_source.name, seen.name, ms(seen.created), m_moved.contains(seen.name) ? ms(seen.updated) - 1 : ms(seen.updated), seen.description, tags}));
    CS_CHECK(aliases(seen, !same && !m_before.full));
    ++(same ? m_counts.changed : m_counts.added);
    m_current.insert(seen.name, {ms(seen.created), ms(seen.updated), printOf(seen.description, tags, seen.aliases), true});
    return {};
}

// What is there when a registry is seen for the first time was somebody's decision before us; what comes later is news.
Result<void> MirrorWriter::aliases(const MlflowModel &seen, bool firstSight)
{
    CS_TRY(const auto rows, m_database->rows(u"SELECT alias, version FROM mirror_alias WHERE source=? AND model=? AND model_created_ms=?"_s, {m_source.name, seen.name, ms(seen.created)}));
    QMap<QString, qint64> known;
    for (const Row &row : rows)
        known.insert(row.text(0), row.integer(1));
    const qint64 now = m_clock->now().micros();
    for (auto it = seen.aliases.begin(); it != seen.aliases.end(); ++it) {
        const qint64 version = it.value().toLongLong();
        const auto was = known.constFind(it.key());
        if (was == known.constEnd())
            CS_CHECK(m_database->run(u"INSERT INTO mirror_alias(source, model, model_created_ms, alias, version, known, dangling, changed_us) VALUES(?,?,?,?,?,?,0,?)"_s,
                                     {m_source.name, seen.name, ms(seen.created), it.key(), version, firstSight ? version : 0, now}));
        else if (*was != version)
            CS_CHECK(m_database->run(u"UPDATE mirror_alias SET version=?, dangling=0, changed_us=? WHERE source=? AND model=? AND model_created_ms=? AND alias=?"_s,
                                     {version, now, m_source.name, seen.name, ms(seen.created), it.key()}));
    }
    for (auto it = known.begin(); it != known.end(); ++it)
        if (it.value() > 0 && !seen.aliases.contains(it.key()))
            CS_CHECK(m_database->run(u"UPDATE mirror_alias SET version=0, dangling=0, changed_us=? WHERE source=? AND model=? AND model_created_ms=? AND alias=?"_s,
                                     {now, m_source.name, seen.name, ms(seen.created), it.key()}));
    return {};
}

Result<void> MirrorWriter::versions(const QVector<MlflowVersion> &page)
{
    return inTurn([&]() -> Result<void> {
        for (const MlflowVersion &each : page) {
            const auto owner = m_current.constFind(each.model);
            if (owner == m_current.constEnd() || each.version.toLongLong() <= 0)
                continue;                                           // the sync asks for its model by name
            CS_CHECK(version(each, owner->created));
        }
        return {};
    });
}

Result<void> MirrorWriter::version(const MlflowVersion &seen, qint64 modelCreated)
{
    return m_database->run(u"INSERT INTO mirror_version(source, model, model_created_ms, number, created_ms, updated_ms, stage, description, location, run, status, tags, governed, altered, round, changed_round, gone_us, stage_known)"
                           " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,'',?,?,NULL,?)"
                           " ON CONFLICT (source, model, model_created_ms, number) DO UPDATE SET created_ms=excluded.created_ms, updated_ms=excluded.updated_ms, stage=excluded.stage,"
                           " description=excluded.description, location=excluded.location, run=excluded.run, status=excluded.status, tags=excluded.tags,"
                           " governed=CASE WHEN excluded.governed>mirror_version.governed THEN excluded.governed ELSE mirror_version.governed END, round=excluded.round,"
                           " changed_round=CASE WHEN mirror_version.gone_us IS NOT NULL OR mirror_version.updated_ms<>excluded.updated_ms OR mirror_version.stage<>excluded.stage"
                           " OR mirror_version.description<>excluded.description OR mirror_version.tags<>excluded.tags OR mirror_version.status<>excluded.status"
                           " THEN excluded.round ELSE mirror_version.changed_round END, gone_us=NULL,"
                           " stage_known=CASE WHEN mirror_version.stage_known='' THEN mirror_version.stage ELSE mirror_version.stage_known END"_s,
                           {m_source.name, seen.model, modelCreated, seen.version.toLongLong(), ms(seen.created), ms(seen.updated), seen.stage, seen.description, seen.source, seen.runId, seen.status,
                            tagsText(seen.tags), governedBy(seen.tags, m_workspace), m_round, m_round, m_before.full ? u"None"_s : seen.stage});
}

Result<void> MirrorWriter::governed(const QVector<MlflowVersion> &page)
{
    QVector<MlflowVersion> differing;
    for (const MlflowVersion &each : page) {
        const QString key = keyOf(each.model, each.version);
        m_seenGoverned.insert(key);
        const auto known = m_governed.constFind(key);
        if (known == m_governed.constEnd() || *known != qHash(tagsText(each.tags)))
            differing.append(each);
    }
    return differing.isEmpty() ? Result<void>() : versions(differing);
}

QStringList MirrorWriter::unseenModels() const
{
    QStringList names;
    for (auto it = m_current.begin(); it != m_current.end(); ++it)
        if (!it->seen)
            names += it.key();
    return names;
}

QStringList MirrorWriter::unseenGoverned() const
{
    QSet<QString> models;
    for (auto it = m_governed.begin(); it != m_governed.end(); ++it)
        if (const QString model = it.key().section(u'\n', 0, -2); !m_seenGoverned.contains(it.key()) && !m_current.value(model).hidden)
            models.insert(model);
    return QStringList(models.begin(), models.end());
}

Result<QStringList> MirrorWriter::unseenVersions(const QStringList &models)
{
    QStringList found;
    const QString sql = u"SELECT v.model, v.number FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                        " WHERE v.source=? AND v.gone_us IS NULL AND m.gone_us IS NULL AND m.hidden_us IS NULL AND v.round<>?"_s;
    const auto add = [&](const Row &row) -> Result<void> {
        found += keyOf(row.text(0), row.text(1));
        return {};
    };
    if (models.isEmpty())
        CS_CHECK(m_database->forEach(sql, {m_source.name, m_round}, add));
    for (const QString &model : models)
        CS_CHECK(m_database->forEach(sql + u" AND v.model=?"_s, {m_source.name, m_round, model}, add));
    return found;
}

Result<void> MirrorWriter::modelsGone(const QStringList &names)
{
    return inTurn([&]() -> Result<void> {
        for (const QString &name : names)
            CS_CHECK(drop(name));
        return {};
    });
}

Result<void> MirrorWriter::modelsHidden(const QStringList &names)
{
    m_counts.hidden = names;
    return names.isEmpty() ? Result<void>() : inTurn([&]() -> Result<void> {
        for (const QString &name : names) {
            m_current[name].hidden = true;
            CS_CHECK(m_database->run(u"UPDATE mirror_model SET hidden_us=? WHERE source=? AND name=? AND gone_us IS NULL AND hidden_us IS NULL"_s, {m_clock->now().micros(), m_source.name, name}));
        }
        return {};
    });
}

Result<void> MirrorWriter::drop(const QString &name)
{
    const qint64 now = m_clock->now().micros();
    ++m_counts.gone;
    CS_CHECK(m_database->run(u"UPDATE mirror_version SET gone_us=? WHERE source=? AND model=? AND gone_us IS NULL"_s, {now, m_source.name, name}));
    m_current.remove(name);
    return m_database->run(u"UPDATE mirror_model SET gone_us=? WHERE source=? AND name=? AND gone_us IS NULL"_s, {now, m_source.name, name});
}

Result<void> MirrorWriter::versionsGone(const QStringList &keys)
{
    return inTurn([&]() -> Result<void> {
        for (const QString &key : keys) {
            ++m_counts.gone;
            CS_CHECK(m_database->run(u"UPDATE mirror_version SET gone_us=? WHERE source=? AND model=? AND number=? AND gone_us IS NULL AND round<>?"_s,
                                     {m_clock->now().micros(), m_source.name, key.section(u'\n', 0, -2), key.section(u'\n', -1).toLongLong(), m_round}));
        }
        return {};
    });
}

Result<Synced> MirrorWriter::finish(const MlflowDialect &dialect, bool full, qint64 requests, qint64 elapsedMs)
{
    m_counts.full = full;
    m_counts.requests = requests;
    m_counts.elapsedMs = elapsedMs;
    CS_CHECK(inTurn([&]() -> Result<void> {
        for (auto it = m_moved.begin(); it != m_moved.end(); ++it)
            CS_CHECK(m_database->run(u"UPDATE mirror_model SET updated_ms=? WHERE source=? AND name=? AND gone_us IS NULL"_s, {it.value(), m_source.name, it.key()}));
        // An alias that the server lists although its version is deleted, as 2.x does.
        CS_CHECK(m_database->run(u"UPDATE mirror_alias SET dangling = 1 - dangling WHERE source=? AND version>0 AND dangling <> (CASE WHEN EXISTS (SELECT 1 FROM mirror_version v WHERE v.source=mirror_alias.source"
                                 " AND v.model=mirror_alias.model AND v.model_created_ms=mirror_alias.model_created_ms AND v.number=mirror_alias.version AND v.gone_us IS NULL) THEN 0 ELSE 1 END)"_s, {m_source.name}));
        return {};
    }));
    CS_TRY(const qint64 rows, m_database->integer(u"SELECT count(*) FROM mirror_version WHERE source=?"_s, {m_source.name}));
    CS_TRY(const qint64 touched, m_database->integer(u"SELECT count(*) FROM mirror_version WHERE source=? AND changed_round=?"_s, {m_source.name, m_round}));
    CS_TRY(m_counts.versions, m_database->integer(u"SELECT count(*) FROM mirror_version WHERE source=? AND gone_us IS NULL"_s, {m_source.name}));
    CS_CHECK(m_database->run(u"UPDATE mirror_source SET server_version=?, server_workspaces=?, as_of_us=?, full_us=CASE WHEN ?=1 THEN ? ELSE full_us END, claimed_until_us=0, requests=?, elapsed_ms=?, error_us=NULL, error='' WHERE source=?"_s,
                             {dialect.version, dialect.workspaces ? 1 : 0, m_begun.micros(), full ? 1 : 0, m_begun.micros(), requests, elapsedMs, m_source.name}));
    m_counts.added += rows - m_rowsBefore;
    m_counts.changed += touched - (rows - m_rowsBefore);
    m_claim.finish();
    return m_counts;
}

void MirrorWriter::fail(const Error &error)
{
    (void)m_database->run(u"UPDATE mirror_source SET claimed_until_us=0, error_us=?, error=? WHERE source=?"_s, {m_clock->now().micros(), error.text, m_source.name});
    m_claim.finish();
}

} // namespace countersign

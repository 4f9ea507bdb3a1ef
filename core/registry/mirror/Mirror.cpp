// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/mirror/Mirror.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/registry/mirror/Stage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

UtcTime ofMs(qint64 ms) { return UtcTime(ms * 1000); }
std::optional<UtcTime> maybeTime(const Row &row, int column) { return row.isNull(column) ? std::nullopt : std::optional(UtcTime(row.integer(column))); }

const QString modelColumns = u"m.source, m.name, m.description, m.created_ms, m.updated_ms, m.tags,"
                             " (SELECT count(*) FROM mirror_version v WHERE v.source=m.source AND v.model=m.name AND v.model_created_ms=m.created_ms AND v.gone_us IS NULL)"
                             " FROM mirror_model m WHERE m.source=? AND m.gone_us IS NULL"_s;
const QString versionColumns = u"v.source, v.model, v.number, v.description, v.stage, v.location, v.run, v.status, v.altered, v.model_created_ms, v.created_ms, v.updated_ms, v.tags, v.governed, v.gone_us"
                               " FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                               " WHERE v.source=? AND v.model=? AND m.gone_us IS NULL"_s;
const QString aliasColumns = u"alias, version, known, dangling, changed_us"_s;

MirrorAlias aliasFromRow(const Row &row) { return {row.text(0), row.text(1), row.text(2), row.integer(3) != 0, UtcTime(row.integer(4))}; }

Result<MirrorModel> modelFromRow(Database &database, const Row &row)
{
    MirrorModel model{row.text(0), row.text(1), row.text(2), ofMs(row.integer(3)), ofMs(row.integer(4)), tagsFrom(row.text(5)), {}, row.integer(6)};
    CS_TRY(const auto aliases, database.rows(u"SELECT "_s + aliasColumns + u" FROM mirror_alias WHERE source=? AND model=? AND model_created_ms=? AND version>0 ORDER BY alias"_s,
                                             {model.source, model.name, row.integer(3)}));
    for (const Row &alias : aliases)
        model.aliases.append(aliasFromRow(alias));
    return model;
}

MirrorVersion versionFromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), ofMs(row.integer(9)), ofMs(row.integer(10)), ofMs(row.integer(11)),
            tagsFrom(row.text(12)), row.integer(13) != 0, maybeTime(row, 14)};
}

} // namespace

std::optional<MlflowDialect> MirrorState::dialect() const
{
    if (serverVersion.isEmpty())
        return std::nullopt;
    return MlflowDialect{serverVersion, serverVersion.section(u'.', 0, 0).toInt(), serverWorkspaces};
}

Result<MirrorState> mirrorState(Database &database, const QString &source, UtcTime now)
{
    MirrorState state;
    state.source = source;
    CS_TRY(const auto row, database.row(u"SELECT server_version, server_workspaces, as_of_us, full_us, requests, elapsed_ms, error_us, error, claimed_until_us FROM mirror_source WHERE source=?"_s, {source}));
    if (!row)
        return state;
    state.serverVersion = row->text(0);
    state.serverWorkspaces = row->integer(1) != 0;
    state.asOf = maybeTime(*row, 2);
    state.full = maybeTime(*row, 3);
    state.requests = row->integer(4);
    state.elapsedMs = row->integer(5);
    state.failed = maybeTime(*row, 6);
    state.error = row->text(7);
    state.syncing = row->integer(8) > now.micros();
    CS_TRY(state.models, database.integer(u"SELECT count(*) FROM mirror_model WHERE source=? AND gone_us IS NULL"_s, {source}));
    CS_TRY(state.versions, database.integer(u"SELECT count(*) FROM mirror_version WHERE source=? AND gone_us IS NULL"_s, {source}));
    return state;
}

Result<QVector<MirrorModel>> mirrorModels(Database &database, const MirrorPage &page)
{
    QString where = u" AND m.name > ?"_s;
    QVariantList values{page.source, page.after};
    if (!page.filter.isEmpty()) {
        where += u" AND instr(lower(m.name), ?) > 0"_s;
        values += page.filter.toLower();
    }
    values += page.limit;
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + modelColumns + where + u" ORDER BY m.name LIMIT ?"_s, values));
    QVector<MirrorModel> found;
    for (const Row &row : rows) {
        CS_TRY(const MirrorModel model, modelFromRow(database, row));
        found.append(model);
    }
    return found;
}

Result<std::optional<MirrorModel>> mirrorModel(Database &database, const QString &source, const QString &name)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + modelColumns + u" AND m.name=? ORDER BY m.created_ms DESC LIMIT 1"_s, {source, name}));
    if (!row)
        return std::optional<MirrorModel>();
    CS_TRY(const MirrorModel model, modelFromRow(database, *row));
    return std::optional(model);
}

Result<QVector<MirrorVersion>> mirrorVersions(Database &database, const QString &source, const QString &model, qint64 before, int limit)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + versionColumns + u" AND v.gone_us IS NULL AND v.number < ? ORDER BY v.number DESC LIMIT ?"_s, {source, model, before, limit}));
    QVector<MirrorVersion> found;
    for (const Row &row : rows)
        found.append(versionFromRow(row));
    return found;
}

Result<std::optional<MirrorVersion>> mirrorVersion(Database &database, const QString &source, const QString &model, const QString &number)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + versionColumns + u" AND v.number=?"_s, {source, model, number.toLongLong()}));
    return row ? std::optional(versionFromRow(*row)) : std::nullopt;
}

Result<QHash<QString, MirrorAlias>> mirrorAliases(Database &database, const QString &source, const QString &alias)
{
    const QString ofAlias = u"SELECT a.alias, a.version, a.known, a.dangling, a.changed_us, a.model FROM mirror_alias a JOIN mirror_model m ON m.source=a.source AND m.name=a.model"
                            " AND m.created_ms=a.model_created_ms WHERE a.source=? AND a.alias=? AND m.gone_us IS NULL"_s;
    // What was in a stage before it was ever compared (`stage_known` is empty) was in it when it was seen first.
    const QString ofStage = u"SELECT ?, COALESCE(max(CASE WHEN v.stage=? AND v.gone_us IS NULL THEN v.number END), 0),"
                            " COALESCE(max(CASE WHEN v.stage_known=? OR (v.stage_known='' AND v.stage=?) THEN v.number END), 0), 0, 0, v.model"
                            " FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                            " WHERE v.source=? AND (v.stage=? OR v.stage_known=?) AND m.gone_us IS NULL GROUP BY v.model"_s;
    const QString stage = stageIn(alias);
    CS_TRY(const auto rows, stage.isEmpty() ? database.rows(ofAlias, {source, alias}) : database.rows(ofStage, {alias, stage, stage, stage, source, stage, stage}));
    QHash<QString, MirrorAlias> found;
    for (const Row &row : rows)
        found.insert(row.text(5), aliasFromRow(row));
    return found;
}

Result<QString> mirrorNearest(Database &database, const QString &source, const QString &name)
{
    CS_TRY(const auto rows, database.rows(u"SELECT name FROM mirror_model WHERE source=? AND gone_us IS NULL AND lower(substr(name, 1, 1))=? LIMIT 2000"_s, {source, name.left(1).toLower()}));
    QStringList names;
    for (const Row &row : rows)
        names += row.text(0);
    return text::nearest(name, names);
}

QString tagsText(const MlflowTags &tags)
{
    if (tags.isEmpty())
        return u"{}"_s;
    QJsonObject object;
    for (auto it = tags.begin(); it != tags.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MlflowTags tagsFrom(const QString &text)
{
    MlflowTags tags;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        tags.insert(it.key(), it.value().toString());
    return tags;
}

} // namespace countersign

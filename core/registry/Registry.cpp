// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Registry.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/registry/RemoteVersion.h"
#include "core/registry/Search.h"
#include "core/registry/SemVer.h"
#include "core/registry/VersionOrder.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString modelColumns = u"m.source, m.name, m.tier, m.owner_person, (SELECT login FROM login WHERE person=m.owner_person ORDER BY added_seq, login LIMIT 1), m.description, m.added_seq,"
                             " (SELECT count(*) FROM version v WHERE v.source=m.source AND v.model=m.name),"
                             " (SELECT number FROM version v WHERE v.source=m.source AND v.model=m.name ORDER BY registered_seq DESC LIMIT 1)"_s;
const QString versionColumns = u"SELECT v.source, v.model, v.number, v.manifest, v.author_person, v.author_login, v.framework, v.metadata, v.files, v.bytes, v.registered_seq, v.registered_us,"
                               " v.retired_seq, v.retired_reason, m.tier, v.semver"_s;
const QString allVersions = u" FROM version v JOIN model m ON m.source=v.source AND m.name=v.model"_s;

Model modelFromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6), static_cast<int>(row.integer(7)), row.text(8)};
}

Version versionFromRow(const Row &row)
{
    Version version;
    version.ref = {row.text(0), row.text(1), row.text(2)};
    version.manifest = row.text(3);
    version.authorPerson = row.text(4);
    version.authorLogin = row.text(5);
    version.framework = row.text(6);
    version.metadata = row.text(7);
    version.files = row.integer(8);
    version.bytes = row.integer(9);
    version.registeredSeq = row.integer(10);
    version.registered = UtcTime(row.integer(11));
    version.retiredSeq = row.maybe(12);
    version.retiredReason = row.text(13);
    version.tier = row.text(14);
    version.semver = row.text(15);
    return version;
}

Result<QVector<Version>> readVersions(Database &database, const QString &fromWhere, const QVariantList &values)
{
    CS_TRY(const auto rows, database.rows(versionColumns + fromWhere, values));
    QVector<Version> found;
    for (const Row &row : rows)
        found.append(versionFromRow(row));
    return found;
}

// What a page asks of the database. With words the index leads, in order by itself, so that a word that is everywhere gives
// its first rows as fast as a rare one; by model the models lead, and what fits the words is looked up.
struct Asked
{
    QString sql, order;
    QVariantList values;

    explicit Asked(const VersionPage &page, VersionOrder wanted = VersionOrder::Newest, const std::optional<Version> &after = {})
    {
        const bool byModel = page.model.isEmpty() && (wanted == VersionOrder::Model || wanted == VersionOrder::ModelDown);
        byModel ? leadByModel(page, wanted == VersionOrder::ModelDown, after) : leadByTime(page, wanted == VersionOrder::Oldest, after);
        if (!page.model.isEmpty()) {
            sql += u" AND v.source = ? AND v.model = ?"_s;
            values += {page.source, page.model};
        }
        if (!page.condition.isEmpty())
            sql += u" AND ("_s + page.condition + u')';
        values += page.values;
    }

private:
    void leadByTime(const VersionPage &page, bool oldest, const std::optional<Version> &after)
    {
        const QString key = page.words.isEmpty() ? u"v.registered_seq"_s : u"t.rowid"_s;
        if (page.words.isEmpty()) {
            sql = allVersions + u" WHERE "_s;
        } else {
            sql = u" FROM version_text t CROSS JOIN version v ON v.registered_seq=t.rowid CROSS JOIN model m ON m.source=v.source AND m.name=v.model WHERE version_text MATCH ? AND "_s;
            values += page.model.isEmpty() ? page.words : page.words + u" AND "_s + searchWords({page.model});
        }
        sql += key + (oldest ? u" > ?"_s : u" < ?"_s);
        values += after ? after->registeredSeq : oldest ? qint64(-1) : page.beforeSeq;
        order = key + (oldest ? u" ASC"_s : u" DESC"_s);
    }

    void leadByModel(const VersionPage &page, bool down, const std::optional<Version> &after)
    {
        sql = u" FROM model m CROSS JOIN version v ON v.source=m.source AND v.model=m.name WHERE 1=1"_s;
        if (after) {
            sql += u" AND (m.source, m.name) %1 (?, ?) AND (m.source <> ? OR m.name <> ? OR v.registered_seq < ?)"_s.arg(down ? u"<="_s : u">="_s);
            values += {after->ref.source, after->ref.model, after->ref.source, after->ref.model, after->registeredSeq};
        }
        if (!page.words.isEmpty()) {
            sql += u" AND v.registered_seq IN (SELECT rowid FROM version_text WHERE version_text MATCH ?)"_s;
            values += page.words;
        }
        order = u"m.source%1, m.name%1, v.registered_seq DESC"_s.arg(down ? u" DESC"_s : QString());
    }
};

QString meant(const QString &near) { return near.isEmpty() ? u"The registry lists what there is; so do “countersign model list” and “countersign version list”."_s : u"Did you mean %1?"_s.arg(near); }

} // namespace

Result<ModelRef> ModelRef::fromText(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    ModelRef ref;
    if (slash >= 0) {
        CS_TRY(ref.source, text::slug(text.left(slash), u"the name of a source"_s));
    }
    ref.name = text.mid(slash + 1);
    if (ref.local()) {
        CS_CHECK(text::modelName(ref.name));
        return ref;
    }
    // A record can hold a name only as it is written here: nothing is trimmed or composed on the way.
    CS_TRY(const QString clean, text::clean(ref.name));
    if (clean.isEmpty() || clean != ref.name || clean.size() > 256 || clean.contains(u'\n'))
        return malformed(u"name.form"_s, u"“%1” is a name that no record can hold as it stands: it is empty, too long, or has blanks at its ends or signs that cannot be told apart."_s.arg(ref.name.left(128)),
                         u"Rename the model on its server."_s);
    return ref;
}

Result<VersionRef> VersionRef::fromText(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    if (at <= 0)
        return malformed(u"version.form"_s, u"“%1” does not name a version."_s.arg(text.left(140)), u"Write MODEL@VERSION, as churn@1.4.0, or SOURCE/MODEL@NUMBER."_s);
    CS_TRY(const ModelRef model, ModelRef::fromText(text.left(at)));
    const VersionRef ref{model.source, model.name, text.mid(at + 1)};
    static const QRegularExpression whole(u"\\A[1-9][0-9]{0,8}\\z"_s);
    if (ref.local())
        CS_CHECK(SemVer::fromText(ref.number));
    else if (!whole.match(ref.number).hasMatch())
        return malformed(u"version.number"_s, u"“%1” is not a version of a remote registry."_s.arg(ref.number.left(60)), u"Its versions are whole numbers: %1@3."_s.arg(model.text()));
    return ref;
}

Result<QString> numberNamed(Database &database, const ModelRef &model, const QString &text)
{
    if (model.local() || !SemVer::fromText(text))
        return text;
    CS_TRY(const auto row, database.row(u"SELECT number FROM version WHERE source=? AND model=? AND semver=?"_s, {model.source, model.name, text}));
    if (!row)
        return notFound(u"version.unknown"_s, u"No version of %1 is registered with the SemVer %2."_s.arg(model.text(), text), u"The registry lists its versions; so does “countersign version list %1”."_s.arg(model.text()));
    return row->text(0);
}

Result<VersionRef> versionNamed(Database &database, const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    const auto named = ModelRef::fromText(text.left(at));
    if (at <= 0 || !named)
        return VersionRef::fromText(text);
    CS_TRY(const QString number, numberNamed(database, *named, text.mid(at + 1)));
    return VersionRef::fromText(text.left(at + 1) + number);
}

QString VersionRef::shortText() const { return local() ? model + u'@' + number : text(); }

Result<QVector<Model>> models(Database &database)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + modelColumns + u" FROM model m ORDER BY m.name, m.source"_s));
    QVector<Model> found;
    for (const Row &row : rows)
        found.append(modelFromRow(row));
    return found;
}

Result<Model> model(Database &database, const QString &source, const QString &name)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + modelColumns + u" FROM model m WHERE m.source=? AND m.name=?"_s, {source, name}));
    if (row)
        return modelFromRow(*row);
    CS_TRY(const auto rows, database.rows(u"SELECT name FROM model WHERE source=? LIMIT 1000"_s, {source}));
    QStringList names;
    for (const Row &each : rows)
        names += each.text(0);
    if (source != u"local")
        return notFound(u"model.unknown"_s, u"No model %1/%2 is governed here."_s.arg(source, name.left(128)), names.isEmpty() ? u"Give it its tier: countersign model add %1/%2 --tier medium."_s.arg(source, name.left(128))
                        : meant(text::nearest(name, names)));
    return notFound(u"model.unknown"_s, u"There is no model “%1”."_s.arg(name.left(128)), meant(text::nearest(name, names)));
}

Result<Version> version(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto found, readVersions(database, allVersions + u" WHERE v.source=? AND v.model=? AND v.number=?"_s, {ref.source, ref.model, ref.number}));
    if (!found.isEmpty())
        return found.first();
    CS_CHECK(model(database, ref.source, ref.model));
    CS_TRY(const auto others, versions(database, ref.source, ref.model));
    QStringList numbers;
    for (const Version &each : others)
        numbers += each.ref.number;
    return notFound(u"version.unknown"_s, u"There is no version %1 of %2."_s.arg(ref.number.left(60), ref.model),
                    numbers.isEmpty() ? u"No version of it is registered yet."_s : u"There are %1."_s.arg(numbers.mid(0, 8).join(u", "_s)));
}

Result<QVector<Version>> versions(Database &database, const QString &source, const QString &model)
{
    return readVersions(database, allVersions + u" WHERE v.source=? AND v.model=? ORDER BY v.registered_seq DESC"_s, {source, model});
}

Result<QVector<Version>> versionPage(Database &database, const VersionPage &page) { return versionPage(database, page, VersionOrder::Newest, {}); }

Result<QVector<Version>> versionPage(Database &database, const VersionPage &page, VersionOrder order, const std::optional<Version> &after)
{
    const Asked asked(page, order, after);
    return readVersions(database, asked.sql + u" ORDER BY "_s + asked.order + u" LIMIT ?"_s, asked.values + QVariantList{page.limit});
}

Result<QVector<ModelCount>> versionCounts(Database &database, const VersionPage &page)
{
    const Asked asked(page);
    CS_TRY(const auto rows, database.rows(u"SELECT v.source, v.model, count(*)"_s + asked.sql + u" GROUP BY v.source, v.model"_s, asked.values));
    QVector<ModelCount> found;
    for (const Row &row : rows)
        found.append({row.text(0), row.text(1), row.integer(2)});
    return found;
}

Result<Manifest> manifestOf(Database &database, const QString &digest)
{
    CS_TRY(const QByteArray text, blob(database, digest, u"the manifest"_s));
    return Manifest::fromText(text);
}

Result<QJsonObject> metadataOf(Database &database, const Version &version)
{
    CS_TRY(const QByteArray text, blob(database, version.metadata, u"the metadata of %1"_s.arg(version.ref.shortText())));
    return json::parseObject(text);
}

ArtifactStore artifactStore(const Workspace &workspace) { return ArtifactStore(workspace.folder()); }

Result<std::optional<Origin>> originOf(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto row, database.row(u"SELECT model_created_ms, created_ms, location, run, stage FROM version_origin WHERE source=? AND model=? AND number=?"_s, {ref.source, ref.model, ref.number}));
    if (!row)
        return std::optional<Origin>();
    return std::optional(Origin{UtcTime(row->integer(0) * 1000), UtcTime(row->integer(1) * 1000), row->text(2), row->text(3), row->text(4)});
}

Result<Differences> verifyVersion(Workspace &workspace, const Version &version, const QString &folder, const OnProgress &progress, const Cancel &cancel, Depth depth)
{
    CS_TRY(const Manifest manifest, manifestOf(workspace.db(), version.manifest));
    if (!folder.isEmpty()) {
        CS_TRY(const auto reader, ArtifactReader::open({folder}));
        return reader.differences(manifest, progress, cancel);
    }
    if (!version.ref.local())
        return verifyRemote(workspace, version, manifest, depth, progress, cancel);
    const ArtifactStore store = artifactStore(workspace);
    CS_TRY(Differences found, store.verify(manifest, ArtifactClass::Experimental, progress, cancel));
    CS_TRY(const qint64 promoted, workspace.db().integer(u"SELECT count(*) FROM live l JOIN environment e ON e.name=l.environment WHERE l.source=? AND l.model=? AND l.version=? AND e.class='production'"_s,
                                                         {version.ref.source, version.ref.model, version.ref.number}));
    if (promoted > 0) {
        CS_TRY(const Differences production, store.verify(manifest, ArtifactClass::Production, progress, cancel));
        for (const QString &name : production.changed)
            found.changed += u"production: "_s + name;
        for (const QString &name : production.missing)
            found.missing += u"production: "_s + name;
    }
    return found;
}

Result<bool> filesPresent(Workspace &workspace, const Version &version, ArtifactClass where)
{
    if (!version.ref.local())
        return knownRemote(workspace.db(), version.ref);
    CS_TRY(const Manifest manifest, manifestOf(workspace.db(), version.manifest));
    const ArtifactStore store = artifactStore(workspace);
    return std::all_of(manifest.files().begin(), manifest.files().end(), [&](const ManifestFile &file) {
        const QFileInfo info(store.path(file.sha256, where));
        return info.isFile() && !info.isSymLink() && info.size() == file.size;
    });
}

} // namespace countersign

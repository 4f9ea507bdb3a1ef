// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Search.h"

#include "core/base/Fuzzy.h"
#include "core/base/UtcTime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int modelsLookedInto = 6;         // the best ones, for their versions and requests
constexpr int newestLookedAt = 2000;        // versions, where only a number was typed
const QString notRegistered = u"not registered"_s;

// "churn 1.4", "churn@1.4" and "1.4": the part that names, and the beginning of a number.
struct Typed { QString name, number; };

Typed read(const QString &typed)
{
    QStringList words = QString(typed).replace(u'@', u' ').split(u' ', Qt::SkipEmptyParts);
    Typed found;
    if (!words.isEmpty() && words.last().front().isDigit())
        found.number = words.takeLast();
    found.name = words.join(u' ');
    return found;
}

struct NamedModel { QString source, name, tier; int score = 0; bool registered = true; QString shown() const { return source == u"local" ? name : source + u'/' + name; } };

QVector<SearchHit> &sortedHits(QVector<SearchHit> &hits)
{
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    return hits;
}

Result<QVector<NamedModel>> namedModels(Database &database, const QString &name)
{
    QVector<NamedModel> found;
    CS_CHECK(database.forEachRaw(u"SELECT source, name, tier FROM model ORDER BY name, source"_s, [&](const RawRow &row) -> Result<void> {
        NamedModel model{QString::fromUtf8(row.bytes(0)), QString::fromUtf8(row.bytes(1)), QString::fromUtf8(row.bytes(2))};
        if (const auto score = fuzzyScore(name, model.shown())) {
            model.score = *score;
            found.append(model);
        }
        return {};
    }));
    CS_CHECK(database.forEachRaw(u"SELECT m.source, m.name FROM mirror_model m JOIN source s ON s.name=m.source AND s.removed_seq IS NULL"
                                 " WHERE m.gone_us IS NULL AND NOT EXISTS (SELECT 1 FROM model o WHERE o.source=m.source AND o.name=m.name) ORDER BY m.name, m.source"_s, [&](const RawRow &row) -> Result<void> {
        NamedModel model{QString::fromUtf8(row.bytes(0)), QString::fromUtf8(row.bytes(1)), {}, 0, false};
        if (const auto score = fuzzyScore(name, model.shown())) {
            model.score = *score - 3;                               // after one like it that is governed
            found.append(model);
        }
        return {};
    }));
    std::stable_sort(found.begin(), found.end(), [](const NamedModel &a, const NamedModel &b) { return a.score > b.score; });
    return found;
}

SearchHit versionHit(const QString &source, const QString &model, const QString &number, const QString &semver, const QString &login, qint64 micros, int score)
{
    const QString shown = NamedModel{source, model, {}}.shown();
    return {Link::Kind::Version, shown + u'@' + number, shown + u' ' + number + (semver.isEmpty() ? QString() : u" (%1)"_s.arg(semver)), u"registered by %1 %2"_s.arg(login, UtcTime(micros).shortText().left(10)), score};
}

Result<void> addVersions(Database &database, const NamedModel &model, const QString &number, QVector<SearchHit> &hits)
{
    QString where = u"WHERE source=? AND model=?"_s;
    QVariantList values{model.source, model.name};
    if (!number.isEmpty()) {
        where += u" AND ((number>=? AND number<?) OR (semver>=? AND semver<?))"_s;
        values += {number, number + QChar(0x7f), number, number + QChar(0x7f)};
    }
    CS_TRY(const auto rows, database.rows(u"SELECT number, author_login, registered_us, semver FROM version "_s + where + u" ORDER BY registered_seq DESC LIMIT 8"_s, values));
    int score = model.score + (number.isEmpty() ? -6 : 12);
    for (const Row &row : rows)
        hits.append(versionHit(model.source, model.name, row.text(0), row.text(3), row.text(1), row.integer(2), score--));
    return {};
}

// Of a remote registry, those that nobody registered, as the mirror has them.
Result<void> addMirrored(Database &database, const NamedModel &model, const QString &number, QVector<SearchHit> &hits)
{
    QString where;
    QVariantList values{model.source, model.name};
    if (!number.isEmpty()) {
        where = u" AND CAST(v.number AS TEXT) LIKE ?"_s;
        values += number + u'%';
    }
    CS_TRY(const auto rows, database.rows(u"SELECT CAST(v.number AS TEXT) FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                                          " JOIN source s ON s.name=v.source AND s.removed_seq IS NULL WHERE v.source=? AND v.model=? AND m.gone_us IS NULL AND v.gone_us IS NULL"_s + where
                                          + u" AND NOT EXISTS (SELECT 1 FROM version o WHERE o.source=v.source AND o.model=v.model AND o.number=CAST(v.number AS TEXT)) ORDER BY v.number DESC LIMIT 8"_s, values));
    int score = model.score + (number.isEmpty() ? -8 : 10);
    for (const Row &row : rows) {
        const QString own = row.text(0);
        hits.append({Link::Kind::Version, model.shown() + u'@' + own, model.shown() + u' ' + own, notRegistered, own == number ? score + 8 : score--, false});
    }
    return {};
}

// Only a number was typed: there is no index for that, so of the newest versions.
Result<void> addByNumber(Database &database, const QString &number, QVector<SearchHit> &hits)
{
    int left = 8;
    return database.forEachRaw(u"SELECT source, model, number, author_login, registered_us, semver FROM version ORDER BY registered_seq DESC LIMIT %1"_s.arg(newestLookedAt), [&](const RawRow &row) -> Result<void> {
        const QString own = QString::fromUtf8(row.bytes(2)), semver = QString::fromUtf8(row.bytes(5));
        if (left > 0 && (own.startsWith(number) || semver.startsWith(number))) {
            hits.append(versionHit(QString::fromUtf8(row.bytes(0)), QString::fromUtf8(row.bytes(1)), own, semver, QString::fromUtf8(row.bytes(3)), row.integer(4), left + (own == number || semver == number ? 20 : 4)));
            --left;
        }
        return {};
    });
}

const QString requestColumns = u"SELECT id, kind, source, model, version, environment, policy, policy_version, state FROM request "_s;

void addRequests(const QVector<Row> &rows, int score, QVector<SearchHit> &hits)
{
    for (const Row &row : rows) {
        const bool ofVersion = row.text(1) == u"version";
        const QString about = ofVersion ? u"%1 %2 → %3"_s.arg(NamedModel{row.text(2), row.text(3), {}}.shown(), row.text(4), row.text(5)) : u"policy %1 %2"_s.arg(row.text(6), row.text(7));
        const bool known = std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.kind == Link::Kind::Request && hit.id == row.text(0); });
        if (!known)
            hits.append({Link::Kind::Request, row.text(0), row.text(0) + u' ' + about, row.text(8), score--});
    }
}

Result<void> addRequestsById(Database &database, const QString &word, QVector<SearchHit> &hits)
{
    const QString id = word.toUpper();
    if (!id.startsWith(u'R') || id.size() > 12 || !std::all_of(id.begin() + 1, id.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    CS_TRY(const auto exact, database.rows(requestColumns + u"WHERE id=?"_s, {id}));
    addRequests(exact, 60, hits);
    CS_TRY(const auto begun, database.rows(requestColumns + u"WHERE id>=? AND id<? ORDER BY opened_seq DESC LIMIT 8"_s, {id, id + u':'}));
    addRequests(begun, 30, hits);
    return {};
}

Result<void> addPeople(Database &database, const QString &name, QVector<SearchHit> &hits)
{
    return database.forEachRaw(u"SELECT login, person FROM login ORDER BY login LIMIT 5000"_s, [&](const RawRow &row) -> Result<void> {
        const QString login = QString::fromUtf8(row.bytes(0)), person = QString::fromUtf8(row.bytes(1));
        if (const auto score = fuzzyScore(name, login))
            hits.append({Link::Kind::Person, login, login, person, *score});
        return {};
    });
}

Result<void> addRecord(Database &database, const QString &typed, QVector<SearchHit> &hits)
{
    bool isNumber = false;
    const qint64 seq = (typed.startsWith(u'#') ? typed.mid(1) : typed).toLongLong(&isNumber);
    if (!isNumber || seq < 0)
        return {};
    CS_TRY(const auto row, database.row(u"SELECT action, actor, at_us FROM record WHERE seq=?"_s, {seq}));
    if (row)
        hits.append({Link::Kind::Record, QString::number(seq), u"#%1 %2"_s.arg(QString::number(seq), row->text(0)), u"by %1 %2"_s.arg(row->text(1), UtcTime(row->integer(2)).shortText()), typed.startsWith(u'#') ? 60 : 10});
    return {};
}

} // namespace

Result<QVector<SearchHit>> search(Database &database, const QString &text, int limit)
{
    const QString typed = text.trimmed().left(200);
    QVector<SearchHit> hits;
    if (typed.isEmpty())
        return hits;
    CS_CHECK(addRecord(database, typed, hits));
    CS_CHECK(addRequestsById(database, typed, hits));
    const Typed words = read(typed);
    if (words.name.isEmpty() && !words.number.isEmpty())
        CS_CHECK(addByNumber(database, words.number, hits));
    // A model may have digits in its name: "model 12" is tried as a name too.
    CS_TRY(auto named, namedModels(database, typed));
    for (const NamedModel &model : named.mid(0, limit))
        hits.append({Link::Kind::Model, model.shown(), model.shown(), model.registered ? u"tier "_s + model.tier : notRegistered, model.score + 2, model.registered});
    if (!words.number.isEmpty() && !words.name.isEmpty()) {
        CS_TRY(auto byName, namedModels(database, words.name));
        named = std::move(byName);
    }
    if (!words.name.isEmpty()) {
        for (const NamedModel &model : named.mid(0, modelsLookedInto)) {
            CS_CHECK(addVersions(database, model, words.number, hits));
            if (model.source != u"local")
                CS_CHECK(addMirrored(database, model, words.number, hits));
            CS_TRY(const auto rows, database.rows(requestColumns + u"WHERE source=? AND model=? ORDER BY opened_seq DESC LIMIT 4"_s, {model.source, model.name}));
            addRequests(rows, model.score - 4, hits);
        }
        CS_CHECK(addPeople(database, typed, hits));
    }
    return sortedHits(hits).mid(0, limit);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Also in core/storage/guards/0003_search.sqlite.sql, which is of a time when no version had a SemVer beside its number.
const QString noteModel = u"INSERT INTO model_text(rowid, body) SELECT m.added_seq, m.source || ' ' || m.name || ' ' || m.tier || ' ' || m.description || ' '"
                          " || coalesce((SELECT group_concat(login, ' ') FROM login WHERE person = m.owner_person), '') FROM model m WHERE m.source=? AND m.name=?"_s;
const QString noteVersions = u"INSERT INTO version_text(rowid, body) SELECT v.registered_seq, v.source || ' ' || v.model || ' ' || v.number || ' ' || coalesce(v.semver || ' ', '') || v.author_login || ' '"
                             " || coalesce((SELECT group_concat(t.atom, ' ') FROM blob b, json_tree(CASE WHEN json_valid(CAST(b.body AS TEXT)) THEN CAST(b.body AS TEXT) ELSE '{}' END) t"
                             " WHERE b.digest = v.metadata AND t.atom IS NOT NULL), '') || ' ' || m.description FROM version v JOIN model m ON m.source = v.source AND m.name = v.model WHERE "_s;

} // namespace

Result<void> noteForSearch(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    if (action == u"model.add" || action == u"model.set") {
        const QVariantList model{record.text(u"source"_s), record.text(u"model"_s)};
        if (action == u"model.add")
            return db.run(noteModel, model);
        CS_CHECK(db.run(u"DELETE FROM model_text WHERE rowid=(SELECT added_seq FROM model WHERE source=? AND name=?)"_s, model));
        CS_CHECK(db.run(noteModel, model));
        CS_CHECK(db.run(u"DELETE FROM version_text WHERE rowid IN (SELECT registered_seq FROM version WHERE source=? AND model=?)"_s, model));
        return db.run(noteVersions + u"v.source=? AND v.model=?"_s, model);
    }
    if (action == u"version.register")
        return db.run(noteVersions + u"v.registered_seq=?"_s, {record.seq()});
    return {};
}

QString searchWords(const QStringList &texts)
{
    QStringList phrases;
    for (QString text : texts)
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            phrases += u'"' + text.replace(u'"', u' ') + u"\"*"_s;
    return phrases.join(u" AND "_s);
}

Result<QVector<FoundModel>> findModels(Database &db, const QString &words)
{
    CS_TRY(const auto rows, db.rows(u"SELECT m.source, m.name FROM model_text t CROSS JOIN model m ON m.added_seq=t.rowid WHERE model_text MATCH ? ORDER BY m.name, m.source"_s, {words}));
    QVector<FoundModel> found;
    for (const Row &row : rows)
        found.append({row.text(0), row.text(1)});
    return found;
}

} // namespace countersign

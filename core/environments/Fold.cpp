// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/environments/Environments.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> setEnvironmentRow(Database &db, const ReadRecord &record, const QString &name, const QString &klass, const QJsonArray &targets)
{
    CS_TRY(const qint64 position, db.integer(u"SELECT count(*) FROM environment"_s));
    return db.run(u"INSERT INTO environment(name, class, targets, position, set_seq) VALUES(?,?,?,?,?) ON CONFLICT (name) DO UPDATE SET class=excluded.class, targets=excluded.targets, set_seq=excluded.set_seq"_s,
                  {name, klass, QString::fromLatin1(json::canonicalText(targets)), position, record.seq()});
}

struct Place { QVariant source, model, environment, version, manifest; qint64 rolloutSeq; };

Result<void> makeLive(Database &db, const ReadRecord &record, const Place &place)
{
    CS_CHECK(db.run(u"UPDATE live SET until_us=?, until_seq=? WHERE source=? AND model=? AND environment=? AND until_us IS NULL"_s,
                    {record.at(), record.seq(), place.source, place.model, place.environment}));
    return db.run(u"INSERT INTO live(from_seq, rollout_seq, source, model, environment, version, manifest, from_us, until_us, until_seq) VALUES(?,?,?,?,?,?,?,?,NULL,NULL)"_s,
                  {record.seq(), place.rolloutSeq, place.source, place.model, place.environment, place.version, place.manifest, record.at()});
}

// A rollout without effects is live at once; otherwise it waits for all of them.
Result<void> onRollout(Database &db, const ReadRecord &record)
{
    const Place place{record.text(u"source"_s), record.text(u"model"_s), record.text(u"environment"_s), record.text(u"version"_s), record.text(u"manifest"_s), record.seq()};
    const qint64 effects = record.payload[u"effects"_s].toArray().size();
    if (record.payload.contains(u"leaves"_s))
        CS_CHECK(db.run(u"DELETE FROM applying WHERE rollout_seq=?"_s, {record.integer(u"leaves"_s)}));
    if (record.payload.contains(u"incident"_s))
        CS_CHECK(db.run(u"INSERT INTO bar(source, model, environment, version, incident, from_seq, until_seq) VALUES(?,?,?,?,?,?,NULL)"_s,
                        {place.source, place.model, place.environment, record.text(u"from"_s), record.text(u"incident"_s), record.seq()}));
    if (effects == 0)
        return makeLive(db, record, place);
    return db.run(u"INSERT INTO applying(rollout_seq, source, model, environment, version, manifest, waiting) VALUES(?,?,?,?,?,?,?)"_s,
                  {record.seq(), place.source, place.model, place.environment, place.version, place.manifest, effects});
}

Result<void> onEffect(Database &db, const ReadRecord &record, bool done)
{
    const qint64 intent = record.integer(u"intent"_s);
    CS_TRY(const auto row, db.row(u"SELECT source, model, environment, version, manifest, waiting FROM applying WHERE rollout_seq=?"_s, {intent}));
    if (!row)
        return {};
    if (done && row->integer(5) > 1)
        return db.run(u"UPDATE applying SET waiting=waiting-1 WHERE rollout_seq=?"_s, {intent});
    CS_CHECK(db.run(u"DELETE FROM applying WHERE rollout_seq=?"_s, {intent}));
    if (!done)
        return {};
    // An older intent that is finished late does not replace what a newer one has made live meanwhile.
    CS_TRY(const qint64 newer, db.integer(u"SELECT count(*) FROM live WHERE source=? AND model=? AND environment=? AND rollout_seq>?"_s,
                                          {row->text(0), row->text(1), row->text(2), intent}));
    if (newer > 0)
        return {};
    return makeLive(db, record, {row->text(0), row->text(1), row->text(2), row->text(3), row->text(4), intent});
}

Result<void> apply(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    if (action == u"workspace.create"_s) {
        const QJsonArray pointer{u"pointer"_s};
        CS_CHECK(setEnvironmentRow(db, record, u"sandbox"_s, u"experimental"_s, pointer));
        CS_CHECK(setEnvironmentRow(db, record, u"staging"_s, u"experimental"_s, pointer));
        CS_CHECK(setEnvironmentRow(db, record, u"production"_s, u"production"_s, pointer));
    } else if (action == u"environment.set"_s) {
        CS_CHECK(setEnvironmentRow(db, record, record.text(u"name"_s), record.text(u"class"_s), record.payload[u"targets"_s].toArray()));
    } else if (action == u"rollout.promote"_s || action == u"rollout.rollback"_s) {
        CS_CHECK(onRollout(db, record));
    } else if (action == u"effect.done"_s || action == u"effect.failed"_s) {
        CS_CHECK(onEffect(db, record, action == u"effect.done"_s));
        if (action == u"effect.failed"_s && record.payload.contains(u"incident"_s)) // the version was not left; records of before 2026-12 do not say it
            CS_CHECK(db.run(u"UPDATE bar SET until_seq=? WHERE incident=? AND until_seq IS NULL"_s, {record.seq(), record.text(u"incident"_s)}));
    } else if (action == u"incident.close"_s) {
        CS_CHECK(db.run(u"UPDATE bar SET until_seq=? WHERE incident=? AND until_seq IS NULL"_s, {record.seq(), record.text(u"incident"_s)}));
    }
    return {};
}

} // namespace

Fold environmentsFold() { return {u"environments"_s, {u"environment"_s, u"live"_s, u"applying"_s, u"bar"_s}, apply}; }

} // namespace countersign

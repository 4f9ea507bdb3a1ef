// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Audit.h"

#include "core/ledger/Verify.h"
#include "tests/support/TestWorkspace.h"

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

bool names(const Report &report, const QString &where)
{
    return std::any_of(report.faults.begin(), report.faults.end(), [&](const Fault &fault) { return fault.where.contains(where) || fault.text.contains(where); });
}

} // namespace

TEST_CASE("audit: a workspace in use holds, and replays to the same state")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    take(w.rollback(u"ben"_s));
    const AuditReport report = take(auditWorkspace(*w, {{}, true, true}));
    CHECK(report.ledger.holds());
    CHECK(report.ledger.records == w.head() + 1);
    CHECK(report.ledger.signatures == w.head() + 1);
    REQUIRE(report.replay);
    CHECK(report.replay->differences == QStringList());
    CHECK(take(auditWorkspace(*w, {})).ledger.signatures == 0);     // checked before, and remembered
    CHECK(take(auditWorkspace(*w, {{}, false, true})).ledger.signatures == w.head() + 1);
}

TEST_CASE("audit: an altered record is found")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    CHECK(w.audit().holds());
    take(w.db().run(u"DROP TRIGGER record_update"_s));
    const qint64 seq = w.head() - 3;
    const QString sql = GENERATE(u"UPDATE record SET payload=replace(payload, 'local', 'lokal') WHERE seq=?"_s, u"UPDATE record SET at_us=at_us+1 WHERE seq=?"_s,
                                 u"UPDATE record SET actor='dev' WHERE seq=?"_s,
                                 u"UPDATE record SET sig=CASE WHEN sig LIKE 'A%' THEN 'B' ELSE 'A' END || substr(sig, 2) WHERE seq=?"_s);
    INFO(sql.toStdString());
    take(w.db().run(sql, {seq}));
    const Report report = take(auditWorkspace(*w, {})).ledger;      // also where the signatures had been checked before
    CHECK_FALSE(report.holds());
    CHECK(names(report, u"record %1"_s.arg(seq)));
}

TEST_CASE("audit: flipped bits all over the records of a workspace are found")
{
    TestWorkspace w;
    w.fill(1000 - 1 - w.head());
    for (const QString &off : {u"DROP TRIGGER record_update"_s, u"PRAGMA foreign_keys=OFF"_s, u"PRAGMA ignore_check_constraints=ON"_s})
        take(w.db().run(off));
    const Known known{1000, take(w->head())->hash};
    const auto holds = [&] {
        ChainVerifier verifier(known);                              // the hashes alone have to find it
        take(forEachRecord(w.db(), [&](const Record &record) -> Result<void> { verifier.add(record); return {}; }));
        return verifier.finish().holds();
    };
    REQUIRE(holds());
    std::mt19937_64 random(20260101);                               // the same bits every time
    const auto upTo = [&](qint64 end) { return std::uniform_int_distribution<qint64>(0, end - 1)(random); };
    for (const QString &column : recordColumns.split(u", "_s)) {
        for (int i = 0; i < 12; ++i) {
            const qint64 seq = upTo(1000);
            const bool number = column == u"seq" || column == u"at_us", blob = column.endsWith(u"hash");
            const QVariant before = take(w.db().row(u"SELECT %1 FROM record WHERE seq=?"_s.arg(number || blob ? column : u"CAST(%1 AS BLOB)"_s.arg(column)), {seq}))->values().first();
            QVariant after;
            if (number) {
                after = before.toLongLong() ^ (qint64(1) << upTo(53));
            } else {
                QByteArray bytes = before.toByteArray();
                const qint64 bit = upTo(8 * bytes.size());
                bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
                after = bytes;
            }
            const QString set = u"UPDATE record SET %1=%2 WHERE seq=?"_s.arg(column, number || blob ? u"?"_s : u"CAST(? AS TEXT)"_s);
            if (!w.db().run(set, {after, seq}))
                continue;                                           // another record has that number or command id: SQLite itself refuses
            INFO(column.toStdString() << " of record " << seq);
            CHECK_FALSE(holds());
            take(w.db().run(set, {before, column == u"seq" ? after : QVariant(seq)}));
        }
    }
    CHECK(holds());
}

TEST_CASE("audit: altered and missing blobs are found")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const EvidenceRow row = take(evidenceOf(w.db(), ref)).first();
    take(w.db().run(u"DROP TRIGGER blob_update"_s));
    take(w.db().run(u"DROP TRIGGER blob_delete"_s));
    SECTION("altered")
    {
        take(w.db().run(u"UPDATE blob SET body=? WHERE digest=?"_s, {QByteArray("other numbers"), row.digest}));
        CHECK(names(w.audit(), row.digest.left(16)));
    }
    SECTION("missing")
    {
        take(w.db().run(u"DELETE FROM blob WHERE digest=?"_s, {row.digest}));
        CHECK(names(w.audit(), u"evidence "_s + row.id));
    }
    const auto decided = w.ask(u"ben"_s, ref);                      // and nothing is decided on it
    REQUIRE_FALSE(decided);
    CHECK(decided.error().kind == Kind::Integrity);
}

TEST_CASE("audit: a state row that no record wrote is found by replay")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const auto &[sql, table] = GENERATE(std::pair(u"INSERT INTO duty(granted_seq, person, duty, environment, pool) VALUES(1, 'P3', 'admin', '', '')"_s, u"duty"_s),
                                        std::pair(u"UPDATE live SET from_us=from_us+1"_s, u"live"_s), std::pair(u"DELETE FROM evidence"_s, u"evidence"_s),
                                        std::pair(u"UPDATE decision SET pool='risk'"_s, u"decision"_s), std::pair(u"UPDATE request SET deadline_us=deadline_us+1"_s, u"request"_s));
    INFO(sql.toStdString());
    take(w.db().run(sql));
    CHECK(w.audit(false).holds());
    const Report report = w.audit();
    CHECK_FALSE(report.holds());
    CHECK(names(report, table + u':'));
}

TEST_CASE("audit: a checkpoint that was kept elsewhere tells of a rewritten ledger")
{
    TestWorkspace w;
    const QByteArray kept = take(w->checkpoint(w.as(u"ann"_s)));
    CHECK(take(auditWorkspace(*w, {kept, false, false})).ledger.holds());
    TestWorkspace other;
    other.ready(u"1.0.0"_s);
    CHECK_FALSE(take(auditWorkspace(*other, {kept, false, false})).ledger.holds());
}

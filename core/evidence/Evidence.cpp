// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Evidence.h"

#include "core/base/NamedFile.h"
#include "core/base/Text.h"
#include "core/evidence/importers/Importer.h"
#include "core/people/Duties.h"

#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString columns = u"id, source, model, version, kind, name, digest, reading, bytes, added_seq, added_us, by_login"_s;

EvidenceRow fromRow(const Row &row)
{
    EvidenceRow evidence;
    evidence.id = row.text(0);
    evidence.version = {row.text(1), row.text(2), row.text(3)};
    evidence.kind = row.text(4);
    evidence.name = row.text(5);
    evidence.digest = row.text(6);
    evidence.reading = row.text(7);
    evidence.bytes = row.integer(8);
    evidence.addedSeq = row.integer(9);
    evidence.added = UtcTime(row.integer(10));
    evidence.by = row.text(11);
    return evidence;
}

struct Incoming { QString name; QByteArray bytes; EvidenceReading reading; };

Result<Incoming> readFile(const QString &path, const QString &datasetKind)
{
    CS_TRY(const QByteArray bytes, readNamedFile(path, greatestEvidence, u"evidence.file"_s, u"The evidence"_s));
    if (bytes.size() > greatestEvidence)
        return malformed(u"evidence.size"_s, u"“%1” is larger than 16 MiB; nothing was added."_s.arg(path), u"Hand in the summary, and register bulk data with the version's files."_s);
    const QFileInfo info(path);
    auto reading = readEvidence(bytes, {datasetKind});
    if (!reading) {
        Error error = std::move(reading).error();
        error.text = info.fileName() + u": "_s + error.text;
        return error;
    }
    CS_TRY(const QString name, text::clean(info.fileName()));
    return Incoming{name, bytes, *reading};
}

} // namespace

Result<QVector<EvidenceRow>> evidenceOf(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + columns + u" FROM evidence WHERE source=? AND model=? AND version=? ORDER BY added_seq, length(id), id"_s, {ref.source, ref.model, ref.number}));
    QVector<EvidenceRow> all;
    for (const Row &row : rows)
        all.append(fromRow(row));
    return all;
}

Result<EvidenceReading> evidenceReading(Database &database, const EvidenceRow &row)
{
    CS_TRY(const QByteArray text, blob(database, row.reading, u"the reading of evidence "_s + row.id));
    return EvidenceReading::fromText(text);
}

Result<QByteArray> evidenceBytes(Database &database, const EvidenceRow &row) { return blob(database, row.digest, u"evidence "_s + row.id); }

Result<AddedEvidence> addEvidence(Workspace &workspace, const Command &command, const VersionRef &ref, const QStringList &files, const QString &datasetKind)
{
    CS_CHECK(version(workspace.db(), ref));
    QVector<Incoming> incoming;
    for (const QString &path : files) {
        CS_TRY(const Incoming one, readFile(path, datasetKind));
        for (const Incoming &before : std::as_const(incoming))
            if (before.bytes == one.bytes)
                return refused(u"evidence.repeated"_s, u"%1 and %2 hold the same; nothing was added."_s.arg(before.name, one.name), u"Leave one of the two out."_s);
        incoming.append(one);
    }
    QVector<EvidenceRow> made;
    CS_TRY(const Receipt receipt, workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("evidence.add"), {}, u"Adding evidence"_s));
        CS_TRY(const qint64 count, act.db().integer(u"SELECT count(*) FROM evidence"_s));
        QJsonArray items;
        for (const Incoming &one : incoming) {
            if (const auto measured = UtcTime::fromText(one.reading.at); measured && *measured > act.now().plusSeconds(86'400))
                return malformed(u"evidence.at"_s, u"%1 says that it was measured on %2, which is still to come; nothing was added."_s.arg(one.name, measured->shortText()), u"Mend the file's “at”, or this computer's clock."_s);
            CS_TRY(const QString digest, act.keep(one.bytes));
            CS_TRY(const QString reading, act.keep(one.reading.text()));
            CS_TRY(const auto before, act.db().row(u"SELECT id FROM evidence WHERE source=? AND model=? AND version=? AND digest=?"_s, {ref.source, ref.model, ref.number, digest}));
            if (before)
                return refused(u"evidence.repeated"_s, u"%1 is evidence %2 of %3 already; nothing was added."_s.arg(one.name, before->text(0), ref.shortText()), u"Leave that file out."_s);
            items += QJsonObject{{u"id"_s, u"E%1"_s.arg(count + 1 + items.size())}, {u"kind"_s, one.reading.kind}, {u"name"_s, one.name}, {u"digest"_s, digest}, {u"reading"_s, reading},
                                 {u"format"_s, one.reading.format}, {u"bytes"_s, one.bytes.size()}};
        }
        CS_CHECK(act.append(u"evidence.add"_s, u"version"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"evidence"_s, items}}));
        CS_TRY(made, evidenceOf(act.db(), ref));
        return {};
    }));
    AddedEvidence added{receipt, {}};
    if (receipt.repeated) {
        CS_TRY(made, evidenceOf(workspace.db(), ref));
    }
    for (const EvidenceRow &row : made) {
        if (row.addedSeq == receipt.record.seq)
            added.rows.append(row);
    }
    for (const EvidenceRow &row : std::as_const(added.rows)) {
        const auto of = std::find_if(incoming.begin(), incoming.end(), [&](const Incoming &one) { return Digest::of(one.bytes).hex() == row.digest; });
        added.readings.append(of == incoming.end() ? EvidenceReading() : of->reading);
    }
    const auto sent = [&](const EvidenceRow &row) { return std::any_of(incoming.begin(), incoming.end(), [&](const Incoming &one) { return Digest::of(one.bytes).hex() == row.digest; }); };
    if (receipt.repeated && (added.rows.size() != incoming.size() || !std::all_of(added.rows.begin(), added.rows.end(), sent)))
        return Error{Kind::Changed, u"command.used"_s, u"The command id %1 was used for other files (record %2); nothing was written."_s.arg(command.id, QString::number(receipt.record.seq)), u"Use a new command id."_s, {}, {}};
    return added;
}

namespace {

using Suites = QMap<QString, SuiteResult>;

void sum(SuiteResult &into, const SuiteResult &suite)
{
    into.passed += suite.passed;
    into.failed += suite.failed;
    into.skipped += suite.skipped;
    into.errors += suite.errors;
}

// Where the newest run of a suite ran nothing, what an older one found says nothing any more.
void forgetOlderFailures(Facts &facts, const EvidenceReading &reading, const QString &id)
{
    const auto known = [&](const QString &name) { return std::any_of(reading.facts.begin(), reading.facts.end(), [&](const EvidenceFact &fact) { return fact.name == name; }); };
    for (const EvidenceFact &fact : reading.facts) {
        if (!fact.name.startsWith(u"tests.") || !fact.name.endsWith(u".passed"))
            continue;
        for (const QString &name : {fact.name.chopped(6) + u"failed"_s, fact.name.chopped(6) + u"errors"_s})
            if (!known(name))
                facts.setMissing(name, u"no test of it ran in "_s + id);
    }
}

// The newest result of each suite. The last of several is the report's own sum. Where that is less than its suites
// together, one lies in another; then the report counts as one suite, so that no test counts twice.
void replaceSuites(Suites &suites, const QVector<SuiteResult> &report)
{
    if (report.isEmpty())
        return;
    const QVector<SuiteResult> named = report.size() > 1 ? report.mid(0, report.size() - 1) : report;
    SuiteResult together;
    for (const SuiteResult &each : named)
        sum(together, each);
    const SuiteResult &all = report.last();
    const bool apart = together.ran() + together.skipped == all.ran() + all.skipped;
    for (const SuiteResult &each : named) {
        suites.remove(each.suite);
        if (apart)
            suites.insert(each.suite, each);
    }
    if (!apart)
        suites.insert(named.first().suite, all);
}

void setAllTests(Facts &facts, const Suites &suites)
{
    if (suites.isEmpty())
        return;
    const QString origin = u"all suites"_s;
    SuiteResult all;
    for (const SuiteResult &suite : suites)
        sum(all, suite);
    facts.set(u"tests.all.passed"_s, double(all.passed), origin);
    facts.set(u"tests.all.skipped"_s, double(all.skipped), origin);
    if (all.ran() > 0) {
        facts.set(u"tests.all.failed"_s, double(all.failed), origin);
        facts.set(u"tests.all.errors"_s, double(all.errors), origin);
    } else {
        facts.setMissing(u"tests.all.failed"_s, u"no test ran"_s);
        facts.setMissing(u"tests.all.errors"_s, u"no test ran"_s);
    }
}

} // namespace

Result<Facts> evidenceFacts(Database &database, const VersionRef &ref, UtcTime now)
{
    CS_TRY(const auto rows, evidenceOf(database, ref));
    Facts facts;
    QStringList kinds;
    Suites suites;                                                  // the newest of each name
    std::optional<UtcTime> oldest;
    for (const EvidenceRow &row : rows) {
        CS_CHECK(evidenceBytes(database, row));
        CS_TRY(const EvidenceReading reading, evidenceReading(database, row));
        // As old as the file says it is; at most as young as its record.
        const auto measured = UtcTime::fromText(reading.at);
        const UtcTime from = measured ? std::min(*measured, row.added) : row.added;
        oldest = oldest ? std::min(*oldest, from) : from;
        if (!kinds.contains(row.kind))
            kinds += row.kind;
        for (const EvidenceFact &fact : reading.facts)
            facts.set(fact.name, fact.fact(), row.id);
        forgetOlderFailures(facts, reading, row.id);
        replaceSuites(suites, reading.tests);
    }
    setAllTests(facts, suites);
    facts.set(u"evidence.kinds"_s, kinds, u"evidence"_s);
    if (oldest)
        facts.set(u"evidence.age_days"_s, now.daysSince(*oldest), u"evidence"_s);
    return facts;
}

Result<Facts> comparedFacts(Database &database, const VersionRef &challenger, const VersionRef &champion)
{
    struct Measured { Metric metric; QString dataset; };
    const auto measured = [&](const VersionRef &ref) -> Result<QMap<QString, Measured>> {
        CS_TRY(const auto rows, evidenceOf(database, ref));
        QMap<QString, Measured> found;
        for (const EvidenceRow &row : rows) {
            CS_TRY(const EvidenceReading reading, evidenceReading(database, row));
            for (const EvidenceFact &fact : reading.facts) {
                if (fact.name.startsWith(u"metric."_s) && fact.isMetric)
                    found.insert(fact.name, {{fact.value, fact.low, fact.high, fact.n}, reading.dataset.digest});
            }
        }
        return found;
    };
    CS_TRY(const auto ours, measured(challenger));
    CS_TRY(const auto theirs, measured(champion));
    Facts facts;
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const QString name = u"compare"_s + it.key().mid(6);
        const auto other = theirs.constFind(it.key());
        if (other == theirs.constEnd()) {
            facts.setMissing(name, u"the champion has no %1"_s.arg(it.key()));
        } else if (it->dataset.isEmpty() || it->dataset != other->dataset) {
            facts.setMissing(name, u"not measured on the same data set as the champion"_s);
        } else {
            // Without the rows the pairing is not known, so the interval is the widest that both allow.
            Metric difference{it->metric.value - other->metric.value, {}, {}, it->metric.n};
            if (it->metric.low && other->metric.high)
                difference.low = *it->metric.low - *other->metric.high;
            if (it->metric.high && other->metric.low)
                difference.high = *it->metric.high - *other->metric.low;
            facts.set(name, difference, u"both versions' evidence"_s);
        }
    }
    return facts;
}

namespace {

Result<void> apply(Database &db, const ReadRecord &record)
{
    if (record.action() != u"evidence.add"_s)
        return {};
    for (const auto &each : record.payload[u"evidence"_s].toArray()) {
        const QJsonObject item = each.toObject();
        CS_CHECK(db.run(u"INSERT INTO evidence(id, source, model, version, kind, name, digest, reading, bytes, by_login, added_seq, added_us) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                        {item[u"id"_s].toString(), record.text(u"source"_s), record.text(u"model"_s), record.text(u"version"_s), item[u"kind"_s].toString(), item[u"name"_s].toString(),
                         item[u"digest"_s].toString(), item[u"reading"_s].toString(), item[u"bytes"_s].toInteger(), record.actor(), record.seq(), record.at()}));
    }
    return {};
}

} // namespace

Fold evidenceFold() { return {u"evidence"_s, {u"evidence"_s}, apply}; }

} // namespace countersign

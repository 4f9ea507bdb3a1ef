// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Export.h"

#include "core/Effects.h"
#include "core/ledger/Export.h"
#include "core/workspace/Log.h"
#include "tests/support/RemoteWorld.h"

#include <QBuffer>
#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

LogFilter filter(const QString &text) { return take(LogFilter::fromText(text, UtcTime())); }

ExportWish wish(const QString &file, const QString &which = {}, ExportWish::Format format = ExportWish::Format::Jsonl)
{
    return {{}, file, filter(which), format};
}

// The records of a CSV, by their numbers, in its order; the fields of these tests hold no line ends.
QStringList numbers(const QByteArray &csv)
{
    QStringList found;
    for (const QByteArray &line : csv.trimmed().split('\n').mid(1))
        found += QString::fromLatin1(line.left(line.indexOf(',')));
    return found;
}

QStringList shown(TestWorkspace &w, const QString &which)
{
    QStringList found;
    for (const qint64 seq : take(logNumbers(w.db(), filter(which))).seqs)
        found += QString::number(seq);
    return found;
}

} // namespace

TEST_CASE("export: everything, or one model with its proofs, both hold by themselves")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    take(addModel(*w, w.command(u"ann"_s), u"another-model"_s, u"low"_s, {}));
    const qint64 before = w.head();
    const Exported all = take(exportAudit(*w, w.command(u"ann"_s), wish(w.path(u"all.jsonl"_s))));
    CHECK(all.records == before + 2);
    CHECK(all.beyond == 0);
    CHECK(w.head() == before + 1);                                  // the record that it was made
    const Exported slice = take(exportAudit(*w, w.command(u"ann"_s), {u"churn"_s, w.path(u"slice.jsonl"_s), {}, ExportWish::Format::Jsonl}));
    CHECK(slice.slice);
    CHECK(slice.records < all.records);
    const QByteArray text = w.read(w.path(u"slice.jsonl"_s));
    CHECK(text.contains("decision.approve"));
    CHECK(text.contains("effect.done"));
    CHECK(text.contains("duty.grant"));                             // by which its people may do what they did
    const QByteArray whole = w.read(w.path(u"all.jsonl"_s));
    CHECK(whole.contains("another-model"));
    CHECK_FALSE(text.contains("another-model"));
    CHECK(refusal(w, [&] { return exportAudit(*w, std::nullopt, wish(w.path(u"no/such/folder/x.jsonl"_s))); }).kind == Kind::Fault);
    CHECK(refusal(w, [&] { return exportAudit(*w, w.command(u"stranger"_s), wish(w.path(u"x.jsonl"_s))); }).code == u"core.key.unknown");
    CHECK_FALSE(QFile::exists(w.path(u"x.jsonl"_s)));
}

TEST_CASE("export: a filter's slice holds by itself, with the genesis and the keys that a check needs")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const qint64 before = w.head();
    const Exported part = take(exportAudit(*w, w.command(u"ann"_s), wish(w.path(u"part.jsonl"_s), u"action:decision|rollout"_s)));
    CHECK(part.slice);
    CHECK(part.matched == 2);
    CHECK(part.records > part.matched);
    const QJsonObject made = w.payload(before + 1);
    CHECK(made[u"filter"_s] == u"action:decision|rollout"_s);
    CHECK(made[u"format"_s] == u"jsonl"_s);
    CHECK(made[u"records"_s] == 2);
    const QByteArray text = w.read(w.path(u"part.jsonl"_s));
    CHECK(text.contains("decision.approve"));
    CHECK(text.contains("workspace.create"));
    CHECK_FALSE(text.contains("evidence.add"));
    const Report report = take(verifyFile(w.path(u"part.jsonl"_s)));
    CHECK(report.holds());
    CHECK(report.slice);
    CHECK(report.records == part.records);
}

TEST_CASE("export: a CSV is the list as it is shown, same filter, same order, and is a record itself")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString which = u"actor:cara|ben"_s;
    const QStringList before = shown(w, which);
    const qint64 head = w.head();
    const Exported done = take(exportAudit(*w, w.command(u"dev"_s), wish(w.path(u"a.csv"_s), which, ExportWish::Format::Csv)));
    CHECK(done.records == before.size());
    CHECK(done.beyond == 0);
    CHECK(w.head() == head + 1);
    CHECK(w.payload(head + 1)[u"records"_s].toInteger() == before.size());
    CHECK(take(recordAt(w.db(), head + 1)).action == "export.made");
    const QByteArray csv = w.read(w.path(u"a.csv"_s));
    CHECK(csv.startsWith("record,time_utc,actor,action,subject,reason,digest,state,hash\r\n"));
    CHECK(numbers(csv) == before);
    CHECK(csv.contains(",sealed,"));
    CHECK(QFile::exists(w.path(u"a.csv.sig"_s)));
    const auto nobody = take(exportAudit(*w, std::nullopt, wish(w.path(u"b.csv"_s), {}, ExportWish::Format::Csv)));
    CHECK_FALSE(nobody.receipt);
    CHECK(w.head() == head + 1);
    CHECK_FALSE(QFile::exists(w.path(u"b.csv.sig"_s)));
    CHECK(numbers(w.read(w.path(u"b.csv"_s))).size() == head + 2);
}

TEST_CASE("export: a reason that looks like a formula stays text in a CSV")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, {id, u"reject"_s, w.seen(id), u"=HYPERLINK(\"http://evil.example\",\"see\") is what I found"_s}));
    take(exportAudit(*w, w.command(u"ann"_s), wish(w.path(u"a.csv"_s), u"action:reject"_s, ExportWish::Format::Csv)));
    const QByteArray csv = w.read(w.path(u"a.csv"_s));
    CHECK(csv.contains(",\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"see\"\") is what I found\","));
    CHECK_FALSE(csv.contains(",=") );
}

TEST_CASE("export: a model's proofs and a filter do not go together")
{
    TestWorkspace w;
    w.ready(u"1.0.0"_s);
    CHECK(refusal(w, [&] { return exportAudit(*w, w.command(u"ann"_s), {u"churn"_s, w.path(u"x"_s), filter(u"actor:ann"_s), ExportWish::Format::Jsonl}); }).code == u"export.model");
    CHECK(refusal(w, [&] { return exportAudit(*w, w.command(u"ann"_s), {u"churn"_s, w.path(u"x"_s), {}, ExportWish::Format::Csv}); }).code == u"export.model");
}

TEST_CASE("export: of one that cannot be written nothing is recorded")
{
    TestWorkspace w;
    w.ready(u"1.0.0"_s);
    for (const auto format : {ExportWish::Format::Jsonl, ExportWish::Format::Csv})
        CHECK(refusal(w, [&] { return exportAudit(*w, w.command(u"ann"_s), wish(w.path(u"no/such/x"_s), {}, format)); }).code == u"file.write");
}

TEST_CASE("export: an auditor exports, and that is all an auditor writes")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.person(u"rita"_s, u"auditor"_s);
    const qint64 head = w.head();
    const Exported done = take(exportAudit(*w, w.command(u"rita"_s), wish(w.path(u"a.csv"_s), {}, ExportWish::Format::Csv)));
    CHECK(done.receipt);
    CHECK(take(recordAt(w.db(), head + 1)).actor == "rita");
    CHECK(w.audit().holds());
}

TEST_CASE("export: one model of a remote registry, with what was found and settled there, and none of its namesake's records")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    take(addModel(*w, w.command(u"ann"_s), u"namesake"_s, u"low"_s, {}));
    w.server.log(u"namesake"_s);
    w.sync();
    take(addModel(*w, w.command(u"ann"_s), u"hub/namesake"_s, u"low"_s, {}));
    w.watched();
    w.server.tag(w.name, 2, u"countersign.tier"_s, u"high"_s);
    take(revert(*w, allEffects(), w.command(u"ben"_s), w.watched().first().id, why));
    const auto sliced = [&](const QString &model, const QString &source) {
        const QString file = w.path(u"%1-%2.jsonl"_s.arg(source, model));
        take(exportAudit(*w, w.command(u"ann"_s), {model, file, {}, ExportWish::Format::Jsonl, source}));
        return w.read(file);
    };
    const QByteArray ours = sliced(w.name, u"hub"_s);
    for (const char *each : {"version.register", "rollout.promote", "finding.revert"})
        CHECK(ours.contains(each));
    CHECK(sliced(u"namesake"_s, u"hub"_s).contains("hub/namesake"));
    CHECK_FALSE(sliced(u"namesake"_s, u"local"_s).contains("hub/namesake"));
}

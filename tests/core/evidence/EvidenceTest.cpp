// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Evidence.h"

#include "tests/support/TestWorkspace.h"

#include <QJsonDocument>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("evidence: kept byte for byte with what was read from it, newer replaces older facts")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    const AddedEvidence added = take(w.evidence(ref, 0.91));
    REQUIRE(added.rows.size() == 1);
    CHECK(added.rows.first().id == u"E1");
    CHECK(added.rows.first().kind == u"metrics");
    CHECK(take(evidenceBytes(w.db(), added.rows.first())) == w.read(w.path(u"metrics.json"_s)));
    CHECK(take(evidenceReading(w.db(), added.rows.first())).format == u"countersign.metrics/1");
    w.clock().forward(86'400);
    take(w.evidence(ref, 0.97));
    const Facts facts = take(evidenceFacts(w.db(), ref, w.clock().now()));
    const QJsonObject shown = facts.toJson();
    INFO(QJsonDocument(shown).toJson().toStdString());
    CHECK(QJsonDocument(shown).toJson().contains("0.97"));
    CHECK_FALSE(QJsonDocument(shown).toJson().contains("0.91"));
    CHECK(take(evidenceOf(w.db(), ref)).size() == 2);
}

TEST_CASE("evidence: files of one command are one record, or none of them is added")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    const QString tests = w.file(u"t.xml"_s, "<testsuites><testsuite name=\"s\"><testcase name=\"a\"/><testcase name=\"b\"><failure/></testcase></testsuite></testsuites>");
    const QString nonsense = w.file(u"x.bin"_s, "nothing known");
    const QString metrics = w.file(u"m.json"_s, R"({"schema":"countersign.metrics/1","dataset":{"name":"h","kind":"holdout","digest":"0000000000000000000000000000000000000000000000000000000000000000","rows":10},"metrics":[{"name":"auc","value":0.9,"n":10}]})");
    const auto add = [&](const QStringList &files, const QString &login = u"ann"_s) { return addEvidence(*w, w.command(login), ref, files); };
    CHECK(refusal(w, [&] { return add({tests, nonsense}); }).kind == Kind::Malformed);
    CHECK(refusal(w, [&] { return add({tests}, u"cara"_s); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return add({w.path(u"none"_s)}); }).code == u"evidence.file");
    CHECK(refusal(w, [&] { return add({w.folder()}); }).code == u"evidence.file");
    CHECK(take(evidenceOf(w.db(), ref)).isEmpty());
    const AddedEvidence both = take(add({tests, metrics}));
    CHECK(both.rows.size() == 2);
    CHECK(both.rows.last().id == u"E2");
    CHECK(refusal(w, [&] { return add({tests}); }).code == u"evidence.repeated");
    const VersionRef other = w.version(u"1.1.0"_s);
    const Command once = w.command(u"ben"_s);
    CHECK(take(addEvidence(*w, once, other, {tests})).rows.first().id == u"E3");
    const AddedEvidence again = take(addEvidence(*w, once, other, {tests}));
    CHECK(again.receipt.repeated);
    CHECK(again.rows.size() == 1);
    CHECK(refusal(w, [&] { return addEvidence(*w, once, other, {metrics}); }).code == u"command.used");
    CHECK(refusal(w, [&] { return addEvidence(*w, once, other, {tests, metrics}); }).code == u"command.used");
}

TEST_CASE("evidence: versions are compared on the same data set only")
{
    TestWorkspace w;
    const VersionRef old = w.version(u"1.0.0"_s), next = w.version(u"1.1.0"_s);
    take(w.evidence(old, 0.9));
    take(w.evidence(next, 0.95));
    const QByteArray same = QJsonDocument(take(comparedFacts(w.db(), next, old)).toJson()).toJson();
    INFO(same.toStdString());
    CHECK(same.contains("compare.holdout.auc"));
    CHECK(same.contains("0.0"));
    const VersionRef third = w.version(u"1.2.0"_s);
    const QString elsewhere = w.file(u"m.json"_s, R"({"schema":"countersign.metrics/1","dataset":{"name":"h","kind":"holdout","digest":"1111111111111111111111111111111111111111111111111111111111111111","rows":10},"metrics":[{"name":"auc","value":0.99,"n":10}]})");
    take(addEvidence(*w, w.command(u"ann"_s), third, {elsewhere}));
    const QByteArray other = QJsonDocument(take(comparedFacts(w.db(), third, old)).toJson()).toJson();
    INFO(other.toStdString());
    CHECK_FALSE(other.contains("0.08"));
    CHECK_FALSE(other.contains("0.09"));
}

TEST_CASE("evidence: it is as old as its file says, and never younger than its record")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    const auto measured = [&](const QString &at) {
        return w.file(u"at.json"_s, QStringLiteral(R"({"schema":"countersign.metrics/1","at":"%1","dataset":{"name":"h","kind":"holdout","digest":"2222222222222222222222222222222222222222222222222222222222222222","rows":10},"metrics":[{"name":"auc","value":0.99,"n":10}]})").arg(at).toUtf8());
    };
    const auto add = [&](const QString &at) { return addEvidence(*w, w.command(u"ann"_s), ref, {measured(at)}); };
    CHECK(refusal(w, [&] { return add(w.clock().now().plusSeconds(3 * 86'400).text()); }).code == u"evidence.at");
    take(w.evidence(ref, 0.95));
    const auto age = [&] { return take(evidenceFacts(w.db(), ref, w.clock().now())).toJson()[u"evidence.age_days"_s].toObject()[u"value"_s].toDouble(); };
    CHECK(age() == 0);
    take(add(w.clock().now().plusSeconds(-200 * 86'400).text()));
    CHECK(age() >= 200);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evidence/importers/Evidence.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray digest(64, 'a');

QByteArray file(const QByteArray &metrics, const QByteArray &kind = "holdout", const QByteArray &more = {})
{
    return R"({"schema":"countersign.metrics/1","dataset":{"name":"claims-2026","kind":")" + kind + R"(","digest":")" + digest + R"(","rows":5000},"metrics":[)"
        + metrics + "]" + more + "}";
}

} // namespace

TEST_CASE("metrics: values become facts under the dataset's kind, with their intervals")
{
    const EvidenceReading reading = take(readEvidence(file(R"({"name":"AUC","value":0.95,"low":0.94,"high":0.96,"n":5000},{"name":"F1 [macro]","value":0})", "ood",
                                                   R"(,"tool":"our eval 2","at":"2026-03-01T10:00:00+01:00")")));
    CHECK(reading.format == u"countersign.metrics/1"_s);
    CHECK(reading.kind == u"metrics"_s);
    CHECK(reading.name == u"claims-2026"_s);
    CHECK(reading.dataset == Dataset{u"claims-2026"_s, u"ood"_s, QString::fromLatin1(digest), 5000});
    CHECK(reading.tool == u"our eval 2"_s);
    CHECK(reading.at == u"2026-03-01T09:00:00.000000Z"_s);
    CHECK(reading.facts == QVector<EvidenceFact>{{u"metric.ood.auc"_s, 0.95, 0.94, 0.96, 5000, true}, {u"metric.ood.f1__macro_"_s, 0, {}, {}, {}, true}});
    CHECK(reading.facts.first().fact() == Fact(Metric{0.95, 0.94, 0.96, 5000}));
    CHECK(reading.notes.isEmpty());
}

TEST_CASE("metrics: groups give a gap over the widest column and the smallest group")
{
    const EvidenceReading reading = take(readEvidence(file(R"(
        {"name":"tpr","value":0.8,"n":1000},
        {"name":"tpr","value":0.90,"low":0.88,"high":0.92,"n":500,"group":{"column":"sex","value":"f"}},
        {"name":"tpr","value":0.80,"low":0.78,"high":0.82,"n":400,"group":{"column":"sex","value":"m"}},
        {"name":"tpr","value":0.85,"low":0.80,"high":0.90,"n":90,"group":{"column":"age","value":"<30"}},
        {"name":"tpr","value":0.84,"low":0.79,"high":0.89,"n":800,"group":{"column":"age","value":"30+"}},
        {"name":"fpr","value":0.1,"group":{"column":"sex","value":"f"}},
        {"name":"ppv","value":0.1,"n":3,"group":{"column":"sex","value":"f"}},
        {"name":"fpr","value":0.3,"group":{"column":"sex","value":"m"}})")));
    const EvidenceFact *const gap = factOf(reading, u"fairness.tpr.gap"_s);
    REQUIRE(gap);
    CHECK(gap->isMetric);
    CHECK(gap->value == Approx(0.1));
    CHECK(*gap->low == Approx(0.06));
    CHECK(*gap->high == Approx(0.14));
    CHECK(numberOf(reading, u"fairness.tpr.min_n"_s) == 90);
    CHECK_FALSE(factOf(reading, u"fairness.tpr.min_n"_s)->isMetric);
    CHECK(reading.groups.size() == 7);
    CHECK(numberOf(reading, u"metric.holdout.tpr"_s) == 0.8);
    // Without intervals the gap has none either, and can establish nothing.
    REQUIRE(factOf(reading, u"fairness.fpr.gap"_s));
    CHECK_FALSE(factOf(reading, u"fairness.fpr.gap"_s)->low);
    CHECK_FALSE(factOf(reading, u"fairness.fpr.min_n"_s));
    CHECK_FALSE(factOf(reading, u"metric.holdout.fpr"_s));
    CHECK_FALSE(factOf(reading, u"fairness.ppv.gap"_s));
    CHECK(reading.notes.size() == 2);
    CHECK(take(EvidenceReading::fromText(reading.text())) == reading);
}

TEST_CASE("metrics: what is not to the letter is refused with a sentence")
{
    const QByteArray one = R"({"name":"auc","value":0.9})";
    REQUIRE(readEvidence(file(one)));
    const QByteArray whole = file(one);
    const auto with = [&whole](const char *from, const QByteArray &to) { return QByteArray(whole).replace(from, to); };
    for (const QByteArray &bad : {
             file(""), file(one + ',' + one), file(R"({"name":"a-b","value":1},{"name":"A b","value":1})"), file(R"({"name":"auc"})"),
             file(R"({"name":"auc","value":"0.9"})"), file(R"({"name":"auc","value":null})"), file(R"({"name":"auc","value":1e999})"),
             file(R"({"name":"auc","value":NaN})"), file(R"({"name":"auc","value":0.9,"low":-Infinity})"), file(R"({"name":"","value":1})"),
             file(R"({"name":"auc","value":0.9,"low":0.95})"), file(R"({"name":"auc","value":0.9,"high":0.8})"), file(R"({"name":"auc","value":0.9,"n":1.5})"),
             file(R"({"name":"auc","value":0.9,"n":-1})"), file(R"({"name":"auc","value":0.9,"n":"5"})"), file(R"({"name":"auc","value":0.9,"hihg":1})"),
             file(R"({"name":"auc","value":0.9,"group":"f"})"), file(R"({"name":"auc","value":0.9,"group":{"column":"sex"}})"),
             file(R"({"name":"auc","value":0.9,"value":0.99})"), file(R"({"name":"a\u202ec","value":1})"),
             file(R"({"name":"auc","value":1,"group":{"column":"s","value":"f"}},{"name":"auc","value":2,"group":{"column":"s","value":"f"}})"),
             file(one, "train"), file(one, ""), file(one, "holdout", R"(,"extra":1)"), file(one, "holdout", R"(,"at":"yesterday")"),
             with("metrics/1", "metrics/2"), with("\"rows\":5000", "\"rows\":-1"), with(",\"rows\":5000", ""), with(digest.constData(), "abc"),
             with("\"dataset\":{", "\"data\":{"), file("7")}) {
        INFO(bad.toStdString());
        const auto read = readEvidence(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
        CHECK_FALSE(read.error().text.isEmpty());
    }
    CHECK(readEvidence(file(R"({"name":"auc","value":0.9,"hihg":1})")).error().mend.contains(u"“high”"));
    CHECK(readEvidence(file(R"({"name":"auc","value":NaN})")).error().code == u"evidence.nan"_s);
    CHECK(readEvidence(file(R"({"name":"NaN","value":x})")).error().code == u"json.form"_s);
    CHECK(readEvidence(whole, {u"ood"_s}).error().code == u"evidence.dataset-kind"_s);
    CHECK(readEvidence(whole, {u"holdout"_s}));
    CHECK(readEvidence("\xef\xbb\xbf" + whole));
}

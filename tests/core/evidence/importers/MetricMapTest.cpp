// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evidence/importers/Evidence.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("metric map: MLflow's files are read once the kind of the dataset is known")
{
    const QByteArray run = evidenceData(u"mlflow/classifier-run.json"_s);
    const auto unsaid = readEvidence(run);
    REQUIRE_FALSE(unsaid);
    CHECK(unsaid.error().kind == Kind::Malformed);
    CHECK(unsaid.error().code == u"evidence.dataset-kind"_s);
    CHECK(unsaid.error().mend.contains(u"--kind"));

    const EvidenceReading reading = take(readEvidence(run, {u"holdout"_s}));
    CHECK(reading.format == u"metric-map"_s);
    CHECK(reading.kind == u"metrics"_s);
    CHECK(reading.dataset == Dataset{u"classifier-set"_s, u"holdout"_s, u"e56635fd"_s, {}});
    CHECK(reading.facts.size() == 13);
    const EvidenceFact *const auc = factOf(reading, u"metric.holdout.roc_auc"_s);
    REQUIRE(auc);
    CHECK(*auc == EvidenceFact{u"metric.holdout.roc_auc"_s, 0.9548245614035088, {}, {}, {}, true});
    CHECK(take(EvidenceReading::fromText(reading.text())) == reading);

    const EvidenceReading flat = take(readEvidence(evidenceData(u"mlflow/classifier-metrics.json"_s), {u"holdout"_s}));
    CHECK(flat.facts == reading.facts);
    CHECK(flat.name == u"holdout"_s);
    CHECK(flat.notes.size() == 2);
    CHECK(numberOf(take(readEvidence(evidenceData(u"mlflow/qa-metrics.json"_s), {u"ood"_s})), u"metric.ood.same_words_mean"_s) == Approx(2.0 / 3));
}

TEST_CASE("metric map: every shape gives the same facts, and a file may name its dataset")
{
    const QVector<EvidenceFact> expected{{u"metric.holdout.auc"_s, 0.9, {}, {}, {}, true}, {u"metric.holdout.f1"_s, 0.5, {}, {}, {}, true}};
    for (const char *text : {R"({"auc":0.9,"F1":0.5})", R"({"metrics":{"auc":0.9,"f1":0.5}})", R"({"metrics":[{"key":"f1","value":0.5},{"key":"auc","value":0.9,"step":3}]})",
                             R"({"run":{"info":{"run_id":"x"},"data":{"metrics":[{"key":"auc","value":0.9},{"key":"f1","value":0.5}]}}})"})
        CHECK(take(readEvidence(text, {u"holdout"_s})).facts == expected);
    const EvidenceReading named = take(readEvidence(R"({"metrics":{"auc":0.9,"f1":0.5},"dataset":{"name":"d","kind":"holdout","rows":10}})"));
    CHECK(named.facts == expected);
    CHECK(named.dataset == Dataset{u"d"_s, u"holdout"_s, {}, 10});
    CHECK(readEvidence(R"({"metrics":{"auc":0.9},"dataset":{"kind":"ood"}})", {u"holdout"_s}).error().kind == Kind::Malformed);
    CHECK(readEvidence(R"({"auc":0.9})", {u"train"_s}).error().kind == Kind::Malformed);
}

TEST_CASE("metric map: no number is taken for one")
{
    for (const char *text : {R"({"auc":0.9,"f1":null})", R"({"auc":NaN})", R"({"auc":-Infinity,"f1":1})", R"({"metrics":[{"key":"auc","value":"NaN"}]})",
                             R"({"metrics":{"auc":"Infinity"}})", R"({"metrics":[{"key":"auc","value":true}]})", R"({"auc":1e999})"}) {
        INFO(text);
        const auto read = readEvidence(text, {u"holdout"_s});
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
    }
    CHECK(readEvidence(R"({"auc":NaN})", {u"holdout"_s}).error().code == u"evidence.nan"_s);
    CHECK(readEvidence(R"({"a/b":1,"a_b":2})", {u"holdout"_s}).error().code == u"evidence.metrics"_s);
    CHECK(readEvidence(R"({"metrics":[{"key":"a","value":1},{"key":"a","value":2}]})", {u"holdout"_s}).error().code == u"evidence.metrics"_s);
}

TEST_CASE("evidence: what fits no format is refused with the list of formats")
{
    for (const char *text : {"", "hello", "{}", "[1]", "[{\"key\":\"a\",\"value\":1}]", R"({"auc":"good"})", R"({"metrics":[{"id":"x","metric_name":"auc","value":1}]})",
                             R"({"schema":"other/1","auc":1})", R"({"created":1.0,"tests":[]})", "<html></html>", "<!DOCTYPE x>", "\x89PNG", "null"}) {
        INFO(text);
        const auto read = readEvidence(text, {u"holdout"_s});
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
        CHECK(read.error().code == u"evidence.format"_s);
        for (const Importer &importer : evidenceImporters())
            CHECK(read.error().mend.contains(importer.title));
    }
    CHECK(readEvidence(QByteArray(greatestEvidence + 1, ' ')).error().code == u"evidence.size"_s);
    CHECK_FALSE(EvidenceReading::fromText("{}"));
    CHECK_FALSE(EvidenceReading::fromText(take(readEvidence(R"({"auc":1})", {u"holdout"_s})).text().replace("\"v\":1", "\"v\":2")));
}

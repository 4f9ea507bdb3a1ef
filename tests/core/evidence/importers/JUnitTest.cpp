// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evidence/importers/Evidence.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    double passed, failed, errors, skipped;
    friend bool operator==(const Counts &, const Counts &) = default;
    friend std::ostream &operator<<(std::ostream &out, const Counts &c) { return out << c.passed << '/' << c.failed << '/' << c.errors << '/' << c.skipped; }
};

Counts countsOf(const EvidenceReading &reading, const QString &suite = u"all"_s)
{
    const auto of = [&](const QString &what) { return numberOf(reading, u"tests."_s + suite + u'.' + what); };
    return {of(u"passed"_s), of(u"failed"_s), of(u"errors"_s), of(u"skipped"_s)};
}

EvidenceReading junit(const QString &name) { return take(readEvidence(evidenceData(u"junit/"_s + name + u".xml"_s))); }

} // namespace

TEST_CASE("junit: what real tools wrote is counted by its elements")
{
    const std::vector<std::pair<QString, Counts>> expected{
        {u"catch2"_s, {2, 2, 1, 2}},                    // two expected failures are skipped, three totals in the file are wrong
        {u"ctest"_s, {1, 2, 1, 2}},                     // the program that is not there is an error, not a skip
        {u"gtest"_s, {3, 3, 0, 2}},                     // a disabled test has no child
        {u"node20"_s, {3, 1, 0, 2}},                    // nested suite, a test outside any, a todo
        {u"pytest7-xunit1"_s, {1, 1, 1, 1}},
        {u"pytest9-all-outcomes"_s, {8, 6, 5, 4}},      // totals say 27 tests, 8 failures
        {u"pytest9-collection-error"_s, {0, 0, 1, 0}},
        {u"pytest9-no-tests"_s, {0, -1, -1, 0}},        // nothing ran: nothing is said about failures
        {u"pytest9-pass"_s, {2, 0, 0, 0}},
        {u"surefire-score"_s, {4, 2, 1, 2}},            // reruns and a flaky test
        {u"surefire-setup"_s, {0, 0, 1, 0}},
    };
    for (const auto &[name, counts] : expected) {
        INFO(name.toStdString());
        const EvidenceReading reading = junit(name);
        CHECK(reading.format == u"junit"_s);
        CHECK(reading.kind == u"tests"_s);
        CHECK(countsOf(reading) == counts);
        CHECK(take(EvidenceReading::fromText(reading.text())) == reading);
    }
}

TEST_CASE("junit: suites, names of failures and notes")
{
    const EvidenceReading catch2 = junit(u"catch2"_s);
    CHECK(countsOf(catch2, u"c_d"_s) == countsOf(catch2));
    REQUIRE(catch2.tests.size() == 1);
    CHECK(catch2.tests.first().failures == QStringList{u"c_d.global.gate compares with the baseline/auc"_s,
                                                       u"c_d.global.gate compares with the baseline/nested/deep & <odd>"_s, u"c_d.global.throws"_s});
    const EvidenceReading gtest = junit(u"gtest"_s);
    CHECK(countsOf(gtest, u"gate"_s) == Counts{1, 2, 0, 2});
    CHECK(countsOf(gtest, u"regions_p"_s) == Counts{2, 1, 0, 0});
    CHECK(gtest.tests.size() == 3);
    CHECK(gtest.tests.last().suite == u"all"_s);

    const EvidenceReading node = junit(u"node20"_s);
    CHECK(countsOf(node, u"card"_s) == Counts{2, 1, 0, 2}); // with the suite inside it
    CHECK(countsOf(node, u"inner"_s) == Counts{1, 0, 0, 0});

    const EvidenceReading ctest = junit(u"ctest"_s);
    CHECK(ctest.tests.first().failures.last() == u"missing"_s);
    CHECK(ctest.notes.join(u' ').contains(u"program to run was not there: missing"));
    const EvidenceReading surefire = junit(u"surefire-score"_s);
    CHECK(surefire.notes.join(u' ').contains(u"Passed only after a failure: org.example.ScoreTest.flaky"));
    CHECK(junit(u"surefire-setup"_s).tests.first().failures == QStringList{u"org.example.SetupTest"_s});
    CHECK(junit(u"pytest9-no-tests"_s).notes.size() == 2);
}

TEST_CASE("junit: a suite in which everything was skipped says nothing about failures")
{
    const EvidenceReading reading = take(readEvidence(R"(<testsuites><testsuite name="gpu"><testcase name="a"><skipped/></testcase></testsuite>
        <testsuite name="cpu"><testcase name="b"/></testsuite></testsuites>)"));
    CHECK(countsOf(reading, u"gpu"_s) == Counts{0, -1, -1, 1});
    CHECK(countsOf(reading, u"cpu"_s) == Counts{1, 0, 0, 0});
    CHECK(countsOf(reading) == Counts{1, 0, 0, 1});
}

TEST_CASE("junit: names that would collide as facts hide nothing")
{
    const EvidenceReading reading = take(readEvidence(R"(<testsuites><testsuite name="all"><testcase name="a"/></testsuite>
        <testsuite name="Unit Tests"><testcase name="b"/></testsuite><testsuite name="unit_tests"><testcase name="c"><failure/></testcase></testsuite>
        <testsuite><testcase name="d"/><testsuite><testcase name="e"/></testsuite></testsuite></testsuites>)"));
    CHECK(countsOf(reading, u"suite_all"_s) == Counts{1, 0, 0, 0});
    CHECK(countsOf(reading, u"unit_tests"_s) == Counts{1, 1, 0, 0});
    CHECK(countsOf(reading, u"unnamed"_s) == Counts{2, 0, 0, 0});
    CHECK(countsOf(reading) == Counts{4, 1, 0, 0});
}

TEST_CASE("junit: only the first fifty failures are named, in text that can be shown")
{
    QByteArray xml = "<testsuite name='s'>";
    for (int i = 0; i < 60; ++i)
        xml += "<testcase name='t\xe2\x80\xae" + QByteArray::number(i) + "'><error/></testcase>";
    const EvidenceReading reading = take(readEvidence(xml + "</testsuite>"));
    CHECK(countsOf(reading) == Counts{0, 0, 60, 0});
    REQUIRE(reading.tests.first().failures.size() == 50);
    CHECK(reading.tests.first().failures.first() == u"t\uFFFD0"_s);
}

TEST_CASE("junit: broken, hostile and endless reports are refused")
{
    const QByteArray good = "<testsuite name='s'><testcase name='t'/></testsuite>";
    REQUIRE(readEvidence(good));
    REQUIRE(readEvidence("<?xml version='1.0'?><!-- x -->\n" + good + "\n"));
    QByteArray deep;
    for (int i = 0; i < 100; ++i)
        deep += "<testsuite name='s'>";
    QByteArray many = "<testsuites>";
    for (int i = 0; i < 5001; ++i)
        many += "<testsuite name='" + QByteArray::number(i) + "'/>";
    for (const QByteArray &bad : {
             good.chopped(4), good + "<more/>", QByteArray("<testsuite name='s'><testcase name='t'></testsuite>"), deep + "</testsuite>", many + "</testsuites>",
             QByteArray("<!DOCTYPE testsuite [<!ENTITY a 'aaaa'>]><testsuite name='s'><testcase name='&a;'/></testsuite>"),
             QByteArray("<!DOCTYPE testsuite SYSTEM 'file:///etc/passwd'><testsuite name='s'><testcase name='t'/></testsuite>"),
             QByteArray("<testsuite name='s'><testcase name='&undeclared;'/></testsuite>")}) {
        INFO(bad.left(120).toStdString());
        const auto read = readEvidence(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
    }
}

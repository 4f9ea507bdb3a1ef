// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/comparison.h"

#include "tests/support/catch.h"
#include "ui/pages/registry/CompareModel.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

VersionStory story(const QString &number, const QJsonObject &metadata, const QVector<std::pair<QString, QByteArray>> &files)
{
    VersionStory story;
    story.version.ref = {u"local"_s, u"churn"_s, number};
    story.version.authorLogin = u"ann"_s;
    story.version.tier = u"high"_s;
    story.version.manifest = Digest::of(number.toUtf8()).hex();
    story.version.bytes = 1000;
    story.version.files = files.size();
    story.metadata = metadata;
    for (const auto &[name, body] : files)
        story.files.append({name, Digest::of(body), body.size()});
    return story;
}

void measured(VersionStory &story, double auc, qint64 failed)
{
    EvidenceReading reading;
    reading.dataset = {u"holdout-2026Q3"_s, u"holdout"_s, u"d1"_s};
    reading.facts = {{u"metric.holdout.auc"_s, auc, auc - 0.01, auc + 0.01, 1000, true}, {u"tests.unit.failed"_s, double(failed)}};
    reading.tests = {{u"unit"_s, 40, failed, 1, 0}};
    reading.groups = {{u"tpr"_s, u"age"_s, u"60+"_s, {auc - 0.1, {}, {}, 412}}};
    story.evidence.append({{}, reading});
}

// The lines shown, each with a mark where it differs.
QString lines(const CompareModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        all += cells.join(u" | "_s);
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("comparison: facts, metadata, metrics, tests, fairness and files, line by line")
{
    auto first = story(u"1.0.0"_s, {{u"framework"_s, u"xgboost"_s}, {u"dependencies"_s, QJsonArray{QJsonObject{{u"name"_s, u"numpy"_s}, {u"version"_s, u"1.26"_s}}}}, {u"extra"_s, QJsonObject{{u"depth"_s, 6}}}}, {{u"a.bin"_s, "a"}, {u"b.bin"_s, "b"}});
    auto second = story(u"1.1.0"_s, {{u"framework"_s, u"xgboost"_s}, {u"dependencies"_s, QJsonArray{QJsonObject{{u"name"_s, u"numpy"_s}, {u"version"_s, u"2.0"_s}}}}, {u"extra"_s, QJsonObject{{u"depth"_s, 8}}}}, {{u"a.bin"_s, "a"}, {u"b.bin"_s, "other"}, {u"c.bin"_s, "c"}});
    measured(first, 0.95, 0);
    measured(second, 0.91, 2);
    CompareModel model;
    model.set({u"1.0.0"_s, u"1.1.0"_s}, comparison({first, second}));
    const auto hex = [](const QByteArray &body) { return Digest::of(body).hex(); };
    CHECK(lines(model) == QStringList({u"Facts |  | "_s, u"   Number of files | 2 | 3"_s, u"   Manifest | %1 | %2"_s.arg(hex("1.0.0"), hex("1.1.0")),
                                       u"Metadata |  | "_s, u"   dependencies numpy | 1.26 | 2.0"_s, u"   extra.depth | 6 | 8"_s,
                                       u"Metrics |  | "_s, u"   holdout.auc | 0.95  (0.94 – 0.96) | 0.91  (0.9 – 0.92)"_s,
                                       u"Tests |  | "_s, u"   unit | 40 passed, 0 failed, 1 skipped | 40 passed, 2 failed, 1 skipped"_s,
                                       u"Fairness |  | "_s, u"   tpr · age 60+ | 0.85 | 0.81"_s,
                                       u"Files |  | "_s, u"   b.bin | %1 | %2"_s.arg(hex("b"), hex("other")), u"   c.bin | – | %1"_s.arg(hex("c"))}).join(u'\n'));
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString() == u"Facts Number of files: 1.0.0 2, 1.1.0 3");
    CHECK(model.differing() == 9);
    model.setOnlyDifferences(false);
    CHECK(lines(model).contains(u"   framework | xgboost | xgboost"));
    CHECK(lines(model).contains(u"   holdout | holdout-2026Q3 · d1 | holdout-2026Q3 · d1"));
    CHECK(model.all() > model.differing());
}

TEST_CASE("comparison: intervals are rounded as a review rounds them, values are not, and a state is said as the list says it")
{
    auto first = story(u"1.0.0"_s, {}, {}), second = story(u"1.1.0"_s, {}, {});
    measured(first, 0.9512341, 0);
    measured(second, 0.9512349, 0);
    second.state = u"barred"_s;
    CompareModel model;
    model.set({u"1.0.0"_s, u"1.1.0"_s}, comparison({first, second}));
    CHECK(lines(model).contains(u"holdout.auc | 0.951234  (0.9412 – 0.9612) | 0.951235  (0.9412 – 0.9612)"_s));
    CHECK(lines(model).contains(u"State | Registered | Barred"_s));
}

TEST_CASE("comparison: versions that are the same differ in nothing")
{
    const auto one = story(u"1.0.0"_s, {}, {{u"a"_s, "a"}});
    CompareModel model;
    model.set({u"1.0.0"_s, u"1.0.0"_s}, comparison({one, one}));
    CHECK(model.rowCount() == 0);
    CHECK(model.differing() == 0);
}

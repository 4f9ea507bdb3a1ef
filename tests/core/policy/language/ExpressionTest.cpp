// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Expression.h"

#include "tests/support/catch.h"

#include <QLocale>

#include <clocale>
#include <limits>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Facts sample()
{
    Facts facts;
    facts.set(u"model.tier"_s, u"high"_s);
    facts.set(u"model.name"_s, u"credit"_s);
    facts.set(u"model.tags"_s, QStringList{u"eu"_s, u"retail"_s});
    facts.set(u"version.verified"_s, true);
    facts.set(u"lineage.dirty"_s, false);
    facts.set(u"version.age_days"_s, 10.0);
    facts.set(u"version.bytes"_s, 0.0);
    facts.set(u"tests.all.failed"_s, 0.0);
    facts.set(u"tests.all.errors"_s, 2.0);
    facts.set(u"metric.holdout.auc"_s, Metric{0.95, 0.93, 0.97, 200});
    facts.set(u"metric.holdout.f1"_s, Metric{0.8});
    facts.setMissing(u"fairness.region.gap"_s, u"no positives in B (n=37)"_s);
    return facts;
}

Truth truth(const QString &text, const Facts &facts = sample()) { return take(Expression::parse(text)).evaluate(facts).truth; }

QString word(const QString &text, const Facts &facts = sample())
{
    switch (truth(text, facts).is) {
    case Truth::Is::True: return u"true"_s;
    case Truth::Is::False: return u"false"_s;
    case Truth::Is::Unknown: return u"unknown"_s;
    case Truth::Is::NotEstablished: return u"not established"_s;
    }
    return {};
}

} // namespace

TEST_CASE("expressions: values, comparisons, sets and arithmetic")
{
    const QVector<QPair<QString, QString>> table{
        {u"model.tier == 'high' and model.name != 'churn'"_s, u"true"_s},
        {u"model.tier in ['low', 'medium']"_s, u"false"_s},
        {u"not model.tier in ['low', 'medium']"_s, u"true"_s},
        {u"'eu' in model.tags"_s, u"true"_s},
        {u"model.tags in ['eu', 'retail', 'us']"_s, u"true"_s},
        {u"model.tags in ['eu']"_s, u"false"_s},
        {u"model.tags == ['retail', 'eu']"_s, u"true"_s},
        {u"[] in []"_s, u"true"_s},
        {u"version.verified"_s, u"true"_s},
        {u"version.verified == true and not lineage.dirty"_s, u"true"_s},
        {u"(version.age_days < 5) == false"_s, u"true"_s},
        {u"1 + 2 * 3 == 7 and (1 + 2) * 3 == 9"_s, u"true"_s},
        {u"10 - 4 - 3 == 3 and 8 / 4 / 2 == 1"_s, u"true"_s},
        {u"-version.age_days == -10 and 2 - -1 == 3"_s, u"true"_s},
        {u"min(3, version.age_days, 7) == 3 and max(3, version.age_days) == 10"_s, u"true"_s},
        {u"1e-3 == 0.001"_s, u"true"_s},
        {u"'it''s' == 'it''s'"_s, u"true"_s},
        {u"tests.all.failed + tests.all.errors == 0"_s, u"false"_s},
        {u"true or false and false"_s, u"true"_s},
        {u"(true or false) and false"_s, u"false"_s},
        {u"not not true"_s, u"true"_s},
        {u"1 / version.bytes > 0"_s, u"unknown"_s},
        {u"0 / version.bytes > 0"_s, u"unknown"_s},
        {u"1e308 * version.age_days > 0"_s, u"unknown"_s},
    };
    for (const auto &[text, want] : table) {
        INFO(text.toStdString());
        CHECK(word(text) == want);
    }
}

TEST_CASE("expressions: three-valued logic, with not established as a third value")
{
    const QString t = u"true"_s, f = u"false"_s, u = u"model.owner == 'x'"_s, e = u"metric.holdout.auc >= 0.94"_s;
    const QVector<std::tuple<QString, QString, QString, QString>> table{
        {t, t, u"true"_s, u"true"_s},       {t, f, u"false"_s, u"true"_s},  {f, f, u"false"_s, u"false"_s},
        {t, u, u"unknown"_s, u"true"_s},    {f, u, u"false"_s, u"unknown"_s}, {u, u, u"unknown"_s, u"unknown"_s},
        {t, e, u"not established"_s, u"true"_s}, {f, e, u"false"_s, u"not established"_s},
        {e, e, u"not established"_s, u"not established"_s}, {u, e, u"unknown"_s, u"unknown"_s},
    };
    for (const auto &[a, b, both, either] : table) {
        INFO(a.toStdString() << " / " << b.toStdString());
        CHECK(word(u"%1 and %2"_s.arg(a, b)) == both);
        CHECK(word(u"%1 and %2"_s.arg(b, a)) == both);
        CHECK(word(u"%1 or %2"_s.arg(a, b)) == either);
        CHECK(word(u"%1 or %2"_s.arg(b, a)) == either);
    }
    CHECK(word(u"not ("_s + u + u')') == u"unknown"_s);
    CHECK(word(u"not ("_s + e + u')') == u"not established"_s);
    CHECK(word(u"("_s + u + u") == ("_s + u + u')') == u"unknown"_s);
}

TEST_CASE("expressions: has() tells presence and nothing else is said of a missing fact")
{
    CHECK(word(u"has(metric.holdout.auc)"_s) == u"true"_s);
    CHECK(word(u"has(metric.holdout.auc.low)"_s) == u"true"_s);
    CHECK(word(u"has(metric.holdout.f1.low)"_s) == u"false"_s);
    CHECK(word(u"has(metric.ood.auc)"_s) == u"false"_s);
    CHECK(word(u"not has(fairness.region.gap)"_s) == u"true"_s);
    CHECK(word(u"not has(metric.ood.auc) or metric.ood.auc.value > 0.9"_s) == u"true"_s);
    CHECK(truth(u"metric.ood.auc >= 0.9"_s).reason == u"metric.ood.auc is not known"_s);
    CHECK(truth(u"metric.ood.auc >= 0.9"_s).fact == u"metric.ood.auc"_s);
    CHECK(truth(u"fairness.region.gap <= 0.02"_s).reason == u"fairness.region.gap is not known: no positives in B (n=37)"_s);
    CHECK(truth(u"metric.holdout.f1.low > 0.5"_s).reason == u"metric.holdout.f1 is measured without low"_s);
}

TEST_CASE("expressions: a fact of another type than its own, or no number, is unknown")
{
    Facts facts;
    facts.set(u"version.age_days"_s, u"ten"_s);
    facts.set(u"model.tier"_s, 3.0);
    facts.set(u"evidence.age_days"_s, std::numeric_limits<double>::quiet_NaN());
    facts.set(u"metric.holdout.auc"_s, Metric{std::numeric_limits<double>::infinity(), 0.1, 0.2, 5});
    facts.set(u"version.verified"_s, u"true"_s);
    for (const QString &text : {u"version.age_days < 11"_s, u"model.tier == 'high'"_s, u"evidence.age_days < 30"_s, u"not (evidence.age_days < 30)"_s,
                                u"metric.holdout.auc > 0.01"_s, u"metric.holdout.auc.value > 0"_s, u"version.verified"_s}) {
        INFO(text.toStdString());
        CHECK(word(text, facts) == u"unknown"_s);
    }
}

TEST_CASE("expressions: what was wanted and what was got, of the comparison that decided")
{
    const auto decided = [](const QString &text) {
        const Evaluation evaluation = take(Expression::parse(text)).evaluate(sample());
        REQUIRE(evaluation.truth.reading >= 0);
        const Reading &reading = evaluation.readings[evaluation.truth.reading];
        return u"%1 | %2 | %3"_s.arg(reading.fact, reading.want, reading.got);
    };
    CHECK(decided(u"metric.holdout.auc >= 0.94"_s) == u"metric.holdout.auc | >= 0.94 | 0.95"_s);
    CHECK(decided(u"0.94 <= metric.holdout.auc"_s) == u"metric.holdout.auc | >= 0.94 | 0.95"_s);
    CHECK(decided(u"version.verified and tests.all.failed + tests.all.errors == 0"_s) == u"tests.all.failed + tests.all.errors | == 0 | 2"_s);
    CHECK(decided(u"not (version.age_days < 30)"_s) == u"version.age_days | >= 30 | 10"_s);
    CHECK(decided(u"not version.verified"_s) == u"version.verified | false | true"_s);
    CHECK(decided(u"not has(model.tier)"_s) == u"model.tier | absent | present"_s);
    CHECK(decided(u"not 'eu' in model.tags"_s) == u"'eu' | not in model.tags (['eu', 'retail']) | 'eu'"_s);
    CHECK(decided(u"version.age_days <= version.bytes"_s) == u"version.age_days | <= version.bytes (0) | 10"_s);
    CHECK(decided(u"model.owner == 'x'"_s) == u"model.owner | == 'x' | "_s);

    const Evaluation metric = take(Expression::parse(u"metric.holdout.auc >= 0.94"_s)).evaluate(sample());
    CHECK(metric.readings[0].low == 0.93);
    CHECK(metric.readings[0].high == 0.97);
    CHECK(metric.readings[0].n == 200);
    CHECK(take(Expression::parse(u"has(model.tier) and metric.holdout.auc.low > 1 and model.tier == 'x'"_s)).factNames()
          == QStringList{u"metric.holdout.auc"_s, u"model.tier"_s});
}

TEST_CASE("expressions: every cut-off and every wrong character gives a verdict or an error")
{
    const QString whole = u"not has(model.tier) and min(1, 2e3) >= metric.holdout.auc.low or 'a''b' in ['x'] == (-1 / 2 < 3)"_s;
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        (void)Expression::parse(whole.left(cut));
        (void)Expression::parse(whole.mid(cut));
        for (const QChar c : u"'([)],.=<-e9é\n"_s) {
            if (const auto parsed = Expression::parse(QString(whole).insert(cut, c)))
                (void)parsed->evaluate(sample());
        }
    }
    SUCCEED();
}

TEST_CASE("expressions: decimals have a point whatever the locale says")
{
    const QByteArray before = setlocale(LC_ALL, nullptr);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    setlocale(LC_ALL, "de_DE.UTF-8");         // where it is installed
    const Evaluation evaluation = take(Expression::parse(u"metric.holdout.auc.value >= 0.5 + 0.25"_s)).evaluate(sample());
    setlocale(LC_ALL, before.constData());
    QLocale::setDefault(QLocale::c());
    CHECK(evaluation.truth.is == Truth::Is::True);
    CHECK(evaluation.readings[0].want == u">= 0.5 + 0.25"_s);
    CHECK(evaluation.readings[0].got == u"0.95"_s);
}

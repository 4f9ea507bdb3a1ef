// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewModel.h"

#include "tests/support/catch.h"
#include "ui/pages/overview/overviewFilter.h"
#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"

#include <QPersistentModelIndex>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const UtcTime today = UtcTime(1'764'000'000'000'000);

OverviewRow row(const QString &model, const QString &version, const QString &tier = u"medium"_s, qint64 daysAgo = 3)
{
    OverviewRow made;
    made.source = u"local"_s;
    made.model = model;
    made.tier = tier;
    made.environment = u"production"_s;
    made.klass = u"production"_s;
    made.version = version;
    made.state = version.isEmpty() ? QString() : u"live"_s;
    made.since = today.plusDays(-daysAgo);
    made.approvedBy = {u"cara"_s};
    made.rolledOutBy = u"ben"_s;
    made.request = u"R1"_s;
    made.evidence = today.plusDays(-daysAgo - 2);
    return made;
}

// Four rows of every kind: failing with an incident, fine and pinned, nothing live but asked for, not judged yet.
QVector<OverviewRow> four()
{
    OverviewRow fraud = row(u"fraud-online"_s, u"3.2.0"_s, u"high"_s, 2);
    fraud.standbys = {u"3.1.4"_s, u"3.1.3"_s};
    fraud.incidents = {u"I7"_s};
    fraud.reviewDue = today.plusSeconds(3600 * 5);
    fraud.barred = {u"3.3.0"_s};
    OverviewRow geo = row(u"geo-risk"_s, {}, u"low"_s);
    geo.requests = {u"R9"_s};
    geo.approvedBy.clear();
    geo.evidence.reset();
    OverviewRow churn = row(u"churn"_s, u"1.10.0"_s, u"medium"_s, 61);
    churn.standbys = {u"1.9.0"_s};
    churn.environment = churn.klass = u"staging"_s;
    return {churn, row(u"credit"_s, u"1.9.0"_s, u"medium"_s, 20), fraud, geo};
}

QHash<QString, OverviewHealth> health()
{
    return {{u"local/fraud-online/production"_s, {u"fail"_s, {{u"fail"_s, u"quality"_s, u"The AUC is 0.5, at least 0.9 is asked for."_s}, {u"moved"_s, u"evidence"_s, u"Since it was approved, its evidence moved."_s}}, {u"3.1.4"_s}, {}}},
            {u"local/churn/staging"_s, {u"pass"_s, {}, {u"1.9.0"_s}, {}}},
            {u"local/geo-risk/production"_s, {{}, {}, {}, {{u"R9"_s, u"in-review"_s, {u"cara"_s, u"dev"_s, u"eva"_s}}}}}};
}

struct Filled : OverviewModel
{
    int resets = 0;
    QStringList told;                                               // what a view hears

    Filled()
    {
        setRows(four(), today);
        setHealth(health());
        connect(this, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
        connect(this, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int from, int to) { told += u"in %1-%2"_s.arg(from).arg(to); });
        connect(this, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int from, int to) { told += u"out %1-%2"_s.arg(from).arg(to); });
        connect(this, &QAbstractItemModel::layoutChanged, this, [this] { told += u"moved"_s; });
        connect(this, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            if (first.column() == 0)
                told += u"changed %1-%2"_s.arg(first.row()).arg(last.row());
        });
    }
    QString lines(int columns = Count) const
    {
        QString all;
        for (int i = 0; i < rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells += index(i, column).data().toString();
            all += cells.join(u" | "_s) + u'\n';
        }
        return all;
    }
    QString names() const
    {
        QStringList all;
        for (int i = 0; i < rowCount(); ++i)
            all += row(i).model;
        return all.join(u' ');
    }
    QString narrowed(const QString &filter)
    {
        const auto terms = parseFilter(filter, overviewKeys(), today);
        INFO(filter.toStdString());
        REQUIRE(terms);
        setFilter(*terms);
        return names();
    }
};

} // namespace

TEST_CASE("overview model: what each row says")
{
    Filled model;
    model.setNeeding({u"R9"_s});
    CHECK(model.lines()
          == u"churn | staging | Live 1.10.0 | 61 d | Pass | – | 1.9.0 warm | cara | ben | medium | 63 d\n"
             "credit | production | Live 1.9.0 | 20 d | … | – | none | cara | ben | medium | 22 d\n"
             "fraud-online | production | Live 3.2.0 | 2 d | Incident +2 | I7: due in 5 h | 3.1.4 warm | cara | ben | high | 4 d\n"
             "geo-risk | production | – | – | – | R9: you | – | – | – | low | –\n");
    CHECK(model.index(2, OverviewModel::Health).data(Qt::ToolTipRole).toString() == u"I7 is open.\nThe AUC is 0.5, at least 0.9 is asked for.\nSince it was approved, its evidence moved.");
    CHECK(model.index(2, OverviewModel::Standby).data(Qt::ToolTipRole).toString() == u"3.1.4 warm\n3.1.3 cold");
    CHECK(model.index(2, 0).data(Qt::AccessibleTextRole).toString() == u"fraud-online in production: Live 3.2.0, health Incident +2, next I7: due in 5 h");
    CHECK(model.index(3, 0).data(Qt::AccessibleTextRole).toString() == u"geo-risk in production: nothing live, next R9: you");
    CHECK(model.index(2, 0).data(role::RowHue).toInt() == int(Hue::Red));
    CHECK(model.index(3, 0).data(role::RowHue).toInt() == int(Hue::Blue));
    CHECK_FALSE(model.index(0, 0).data(role::RowHue).isValid());
    model.setNeeding({});
    CHECK(model.index(3, OverviewModel::Next).data().toString() == u"R9: cara +2");
}

TEST_CASE("overview model: a review that was not held in time is said before everything else")
{
    Filled model;
    model.setRows(four(), today.plusSeconds(3600 * 6));
    CHECK(model.index(2, OverviewModel::Health).data().toString() == u"Overdue +2");
    CHECK(model.index(2, OverviewModel::Next).data().toString() == u"I7: overdue");
}

TEST_CASE("overview model: a judgement stays with its version, and goes with it")
{
    Filled model;
    auto rows = four();
    model.setRows(rows, today);
    CHECK(model.unjudged(0, 10).size() == 1);                       // credit, which never was
    rows[0].moved = 99;
    model.setRows(rows, today);
    CHECK(model.index(0, OverviewModel::Health).data().toString() == u"Pass"); // until it is judged anew
    CHECK(model.unjudged(0, 10).size() == 2);
    model.setRows(rows, today.plusSeconds(16 * 60));                // time alone may change a verdict
    CHECK(model.unjudged(0, 10).size() == 4);
    CHECK(model.unjudged(2, 2).first().model == u"fraud-online");   // those in view first
    rows[0].version = u"1.11.0"_s;
    model.setRows(rows, today);
    CHECK(model.index(0, OverviewModel::Health).data().toString() == u"…");
}

TEST_CASE("overview model: a newer reading tells the view of what differs, and of nothing else")
{
    Filled model;
    auto rows = four();
    model.setRows(rows, today.plusSeconds(60));
    CHECK(model.told == QStringList());
    rows[2].barred.clear();
    model.setRows(rows, today);
    CHECK(model.told == QStringList{u"changed 2-2"_s});
    model.told.clear();
    const QPersistentModelIndex fraud = model.index(2, 0);
    rows.insert(1, row(u"aardvark"_s, u"1.0.0"_s));
    rows.remove(0);
    model.setRows(rows, today);
    CHECK(model.told == QStringList{u"out 0-0"_s, u"in 0-0"_s});
    CHECK(model.names() == u"aardvark credit fraud-online geo-risk");
    CHECK(fraud.data().toString() == u"fraud-online");
    model.told.clear();
    model.setHealth({{u"local/credit/production"_s, {u"waived"_s, {{u"waived"_s, u"age"_s, {}}}, {}, {}}}});
    CHECK(model.told == QStringList{u"changed 1-1"_s});
    CHECK(model.resets == 0);
}

TEST_CASE("overview model: sorted by what is meant, numbers as numbers, the pinned stay on top")
{
    Filled model;
    const auto sorted = [&](int column, Qt::SortOrder order = Qt::AscendingOrder) {
        model.sort(column, order);
        return model.names();
    };
    const QPersistentModelIndex credit = model.index(1, 0);
    CHECK(sorted(OverviewModel::ModelName, Qt::DescendingOrder) == u"geo-risk fraud-online credit churn");
    CHECK(credit.row() == 2);
    CHECK(credit.data().toString() == u"credit");
    CHECK(sorted(OverviewModel::Live) == u"geo-risk credit churn fraud-online"); // 1.9.0 before 1.10.0
    CHECK(sorted(OverviewModel::Health, Qt::DescendingOrder) == u"fraud-online churn credit geo-risk");
    CHECK(sorted(OverviewModel::Tier, Qt::DescendingOrder).startsWith(u"fraud-online"));
    CHECK(sorted(OverviewModel::Since).startsWith(u"fraud-online"));
    model.setPinned({u"local/churn/staging"_s, u"local/gone/production"_s});
    CHECK(model.names().startsWith(u"churn fraud-online"));
    CHECK(model.index(0, 0).data(role::Icon).toString() == u"pin");
    CHECK(sorted(-1) == u"churn credit fraud-online geo-risk");
    CHECK(sorted(OverviewModel::ModelName, Qt::DescendingOrder) == u"churn geo-risk fraud-online credit");
    CHECK(model.resets == 0);
}

TEST_CASE("overview model: every part of the filter")
{
    Filled model;
    model.setNeeding({u"R9"_s});
    model.setPinned({u"local/churn/staging"_s});
    const std::pair<QString, QString> cases[] = {
        {u""_s, u"churn credit fraud-online geo-risk"_s}, {u"FRAUD"_s, u"fraud-online"_s}, {u"I7"_s, u"fraud-online"_s}, {u"cara prod"_s, u"credit fraud-online"_s},
        {u"model:r"_s, u"churn credit fraud-online geo-risk"_s}, {u"model:!r"_s, u""_s}, {u"env:staging"_s, u"churn"_s}, {u"env:!staging"_s, u"credit fraud-online geo-risk"_s},
        {u"tier:low|high"_s, u"fraud-online geo-risk"_s}, {u"live:none"_s, u"geo-risk"_s}, {u"live:live"_s, u"churn credit fraud-online"_s}, {u"live:1.9.0"_s, u"credit"_s},
        {u"health:ok"_s, u"churn"_s}, {u"health:!ok"_s, u"credit fraud-online geo-risk"_s}, {u"health:fail"_s, u"fraud-online"_s}, {u"health:moved"_s, u"fraud-online"_s},
        {u"health:incident|overdue"_s, u"fraud-online"_s}, {u"health:near"_s, u""_s}, {u"needs:me"_s, u"geo-risk"_s}, {u"needs:eva"_s, u"geo-risk"_s}, {u"needs:nobody"_s, u"churn credit"_s},
        {u"standby:warm"_s, u"churn fraud-online"_s}, {u"standby:cold"_s, u"fraud-online"_s}, {u"standby:none"_s, u"credit geo-risk"_s}, {u"by:ben"_s, u"churn credit fraud-online geo-risk"_s},
        {u"is:pinned"_s, u"churn"_s}, {u"is:barred"_s, u"fraud-online"_s}, {u"since:<-30d"_s, u"churn"_s}, {u"evidence:>-10d"_s, u"fraud-online"_s},
        {u"tier:high health:!ok env:production live:!none fraud"_s, u"fraud-online"_s}};
    for (const auto &[filter, names] : cases) {
        INFO(filter.toStdString());
        CHECK(model.narrowed(filter) == names);
    }
    CHECK_FALSE(parseFilter(u"health:broken"_s, overviewKeys(), today));
    CHECK_FALSE(parseFilter(u"heath:ok"_s, overviewKeys(), today));
}

TEST_CASE("overview model: when most rows change at once the view is told so in one go")
{
    Filled model;
    QVector<OverviewRow> many;
    for (int i = 0; i < 1000; ++i)
        many += row(u"model-%1"_s.arg(i, 4, 10, QChar(u'0')), u"1.0.0"_s, i % 2 ? u"low"_s : u"high"_s);
    model.setRows(many, today);
    model.resets = 0;
    CHECK(model.narrowed(u"tier:low"_s).count(u' ') == 499);
    CHECK(model.resets == 1);
    CHECK(model.all() == 1000);
}

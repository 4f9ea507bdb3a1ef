// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Card.h"
#include "tests/ui/pages/approvals/ApprovalScreen.h"
#include "ui/pages/approvals/RulesModel.h"
#include "ui/pages/approvals/Words.h"
#include "ui/widgets/IntervalDotPlot.h"
#include "ui/widgets/ScrollPane.h"

#include <QClipboard>
#include <QScrollBar>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString rows1(64, u'1'), rows2(64, u'2');

// auc and recall on some rows, and tpr by three groups of age, the last of which is small.
void measure(TestWorkspace &tested, const VersionRef &ref, const QString &rows, double auc, double eldest)
{
    const QString text = u"{\"schema\":\"countersign.metrics/1\",\"dataset\":{\"name\":\"%1\",\"kind\":\"holdout\",\"digest\":\"%2\",\"rows\":9000},\"metrics\":["
                         "{\"name\":\"auc\",\"value\":%3,\"low\":%4,\"high\":%5,\"n\":9000},{\"name\":\"recall\",\"value\":0.7,\"low\":0.65,\"high\":0.75,\"n\":9000},"
                         "{\"name\":\"tpr\",\"value\":0.70,\"low\":0.69,\"high\":0.71,\"n\":4000,\"group\":{\"column\":\"age\",\"value\":\"18-29\"}},"
                         "{\"name\":\"tpr\",\"value\":0.72,\"low\":0.71,\"high\":0.73,\"n\":4588,\"group\":{\"column\":\"age\",\"value\":\"30-59\"}},"
                         "{\"name\":\"tpr\",\"value\":%6,\"low\":0.6,\"high\":0.74,\"n\":412,\"group\":{\"column\":\"age\",\"value\":\"60+\"}}]}"_s
                             .arg(rows == rows1 ? u"2026Q2"_s : u"2026Q3"_s, rows).arg(auc).arg(auc - 0.01).arg(auc + 0.01).arg(eldest);
    take(addEvidence(*tested, tested.command(u"ann"_s), ref, {tested.file(u"m-%1.json"_s.arg(ref.number), text.toUtf8())}));
}

QByteArray fairPolicy(int count = 1)
{
    return "policy: {id: fair, version: 1, applies: \"env.class == 'production'\"}\nrules:\n  - id: quality\n    why: The contract promises it\n    owner: engineer\n"
           "    require: \"metric.holdout.auc >= 0.9\"\n    near: \"metric.holdout.auc.value < 0.93\"\n  - id: fair\n    why: No group is left behind\n    owner: engineer\n"
           "    require: \"fairness.tpr.gap.value <= 0.05\"\n    waiver: {by: policy-owner, max_days: 7}\napprovals: [{pool: any, count: " + QByteArray::number(count) + "}]\ntiming: {expires: 24h, urgent: 4h}\n";
}

QString table(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QString live(TestWorkspace &tested, const QString &rows = rows1)
{
    const VersionRef first = tested.version(u"1.0.0"_s);
    measure(tested, first, rows, 0.95, 0.71);
    const QString id = tested.request(first);
    take(tested.decide(u"cara"_s, id));
    take(tested.promote(u"ben"_s, id));
    return id;
}

} // namespace

TEST_CASE("a number is never rounded to nothing, nor onto a limit that it does not meet")
{
    CHECK(words::number(0.94) == u"0.9400");
    CHECK(words::number(0.00003) == u"0.00003");
    CHECK(words::number(0.) == u"0");
    CHECK(words::number(-0.00004) == u"−0.00004");
    TestWorkspace tested({fairPolicy()});
    const VersionRef version = tested.version(u"1.0.0"_s);
    measure(tested, version, rows1, 0.899996, 0.71);
    const QString id = tested.request(version);
    Screen screen(tested, u"cara"_s);
    screen.page->open(id);
    screen.settle();
    auto *rules = screen.find<DenseTable>(u"reviewRules"_s)->model();
    QStringList got;
    for (int row = 0; row < rules->rowCount(); ++row)
        if (rules->index(row, RulesModel::Rule).data().toString() == u"quality")
            got += rules->index(row, RulesModel::Challenger).data().toString().section(u' ', 0, 0);
    CHECK(got == QStringList{u"0.899996"_s});
}

TEST_CASE("the rules stand beside the champion: a difference with its interval, noise, near the limit")
{
    TestWorkspace tested({fairPolicy()});
    live(tested);
    const VersionRef next = tested.version(u"1.1.0"_s);
    measure(tested, next, rows1, 0.92, 0.69);
    Screen screen(tested, u"cara"_s);
    screen.page->resize(1400, 860);
    screen.review(tested.request(next));
    const auto *rules = screen.find<DenseTable>(u"reviewRules"_s)->model();
    CHECK(rules->headerData(RulesModel::Champion, Qt::Horizontal).toString() == u"Champion");
    CHECK(table(*rules).toStdString() == "quality | 0.9500 | 0.9200  0.9100…0.9300 | −0.0300  −0.0500…−0.0100 | >= 0.9 | Near limit\n"
          "fair | 0.0200 | 0.0300 | within noise | <= 0.05 | Pass\n"
          "core.barred |  |  |  |  | Pass\ncore.retired |  |  |  |  | Pass\ncore.artifact |  |  |  |  | Pass");
    CHECK(rules->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"quality: Near limit. metric.holdout.auc is 0.92 (0.91 to 0.93, n = 9000), as wanted: >= 0.9. Champion 1.0.0: 0.9500. Difference: −0.0300, interval −0.0500…−0.0100.");
    screen.page->resize(1090, 860);                                 // narrow: the intervals are read out, and in the tooltip
    screen.settle();
    CHECK(rules->index(0, RulesModel::Difference).data().toString() == u"−0.0300");
    CHECK(rules->index(0, RulesModel::Difference).data(Qt::ToolTipRole).toString() == u"−0.0300, interval −0.0500…−0.0100");
    const auto *others = screen.find<DenseTable>(u"reviewMetrics"_s)->model();
    CHECK(table(*others).toStdString() == "metric.holdout.recall | 0.7000 | 0.7000  0.6500…0.7500 | within noise |  | ");
}

TEST_CASE("on other rows nothing is compared, and both data sets are named")
{
    TestWorkspace tested({fairPolicy()});
    live(tested, rows2);
    const VersionRef next = tested.version(u"1.1.0"_s);
    measure(tested, next, rows1, 0.99, 0.7);
    Screen screen(tested, u"cara"_s);
    screen.review(tested.request(next));
    const auto *rules = screen.find<DenseTable>(u"reviewRules"_s)->model();
    const QModelIndex delta = rules->index(0, RulesModel::Difference);
    CHECK(delta.data().toString() == u"not comparable");
    CHECK(delta.data(Qt::ToolTipRole).toString() == u"Not comparable: 2026Q2 (11111111, n 9000) vs 2026Q3 (22222222, n 9000)");
    CHECK(screen.find<TextLabel>(u"notComparable"_s)->text() == u"Not comparable: 2026Q2 (11111111, n 9000) vs 2026Q3 (22222222, n 9000) (quality, fair)");
    CHECK(screen.texts(screen.section(u"since"_s)).contains(u"metrics, holdout: measured on other rows\n2026Q3 (22222222, n 9000) → 2026Q2 (11111111, n 9000); by ann in record"));
}

TEST_CASE("fairness: both versions by group, the two that make the gap named, the small one flagged, the gate's line drawn")
{
    TestWorkspace tested({fairPolicy()});
    live(tested);
    const VersionRef next = tested.version(u"1.1.0"_s);
    measure(tested, next, rows1, 0.95, 0.61);
    Screen screen(tested, u"cara"_s);
    screen.review(tested.request(next));
    const QString said = screen.find<IntervalDotPlot>(u"fairnessPlot"_s)->accessibleDescription();
    CHECK(said.toStdString() == "18-29 (n 4000): champion 1.0.0 0.7, interval 0.69 to 0.71; challenger 1.1.0 0.7, interval 0.69 to 0.71. "
          "30-59 (n 4588): champion 1.0.0 0.72, interval 0.71 to 0.73; challenger 1.1.0 0.72, interval 0.71 to 0.73. "
          "60+ (n 412): champion 1.0.0 0.71, interval 0.6 to 0.74; challenger 1.1.0 0.61, interval 0.6 to 0.74. Limit: gate: gap ≤ 0.05.");
    CHECK(screen.texts(screen.section(u"fairness"_s)).contains(u"60+ and 30-59 make the gap of 0.11; the champion's is 0.02; fair allows 0.05."));
    CHECK(screen.section(u"fairness"_s)->isUnfolded());
    CHECK_FALSE(screen.section(u"fairness"_s)->findChild<QAbstractButton *>(u"fold"_s)->isEnabled()); // it backs a rule that fails
    const auto *rules = screen.find<DenseTable>(u"reviewRules"_s)->model();
    CHECK(rules->index(1, RulesModel::Rule).data().toString() == u"quality");
    CHECK(rules->index(1, RulesModel::Difference).data().toString() == u"within noise");
    CHECK(rules->index(0, RulesModel::Difference).data().toString().startsWith(u"+0.0900")); // beside a failure it would read as if nothing were wrong
}

TEST_CASE("what cannot be folded counts as opened when its end has been in view, not before")
{
    TestWorkspace tested({fairPolicy()});
    const VersionRef version = tested.version(u"1.0.0"_s, u"high"_s);
    measure(tested, version, rows1, 0.95, 0.61);
    Screen screen(tested, u"cara"_s);
    screen.page->resize(1250, 400);
    screen.review(tested.request(version));
    const auto mark = [&] { return screen.section(u"fairness"_s)->findChild<QAbstractButton *>(u"fold"_s)->accessibleDescription(); };
    until([&] { return mark().contains(u"Unfolded. Opened"); }, 200);
    CHECK(mark().contains(u"Not seen to its end yet"));
    auto *scroll = screen.page->findChild<ScrollPane *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    CHECK(until([&] { return mark().contains(u"Opened"); }));
}

TEST_CASE("the decision is there before the evidence has been read")
{
    TestWorkspace tested({fairPolicy()});
    const VersionRef first = tested.version(u"1.0.0"_s);
    measure(tested, first, rows1, 0.95, 0.7);
    Screen screen(tested, u"cara"_s);
    auto *view = screen.find<ReviewView>(u"review"_s);
    bool pane = false, evidence = true;
    QObject::connect(view, &ReviewView::shown, view, [&] {
        pane = screen.has(u"decisionPane"_s);
        evidence = !view->findChildren<ReviewSection *>().isEmpty();
    });
    screen.review(tested.request(first));
    CHECK(pane);
    CHECK_FALSE(evidence);
    CHECK_FALSE(view->findChildren<ReviewSection *>().isEmpty());
}

TEST_CASE("tier high: approve is off until every section was opened, the marks are kept, and fall with the content")
{
    TestWorkspace tested({fairPolicy()});
    const VersionRef version = tested.version(u"1.0.0"_s, u"high"_s);
    measure(tested, version, rows1, 0.95, 0.71);
    take(importCard(*tested, tested.command(u"ann"_s), version, tested.file(u"card.md"_s, "# Churn\n")));
    const QString id = tested.request(version);
    {
        Screen screen(tested, u"cara"_s);
        screen.review(id);
        screen.reason(whyLong);
        CHECK(screen.why() == u": Approve is off until you have opened all of the evidence, as the tier is high. Not seen yet: Fairness by group, Metrics that no rule asks for, "
                              "Changed since the last approval, Model card, Risk and plan, Evidence files.");
        CHECK_FALSE(screen.button(u"approve"_s)->isEnabled());
        CHECK(screen.button(u"reject"_s)->isEnabled());
        CHECK_FALSE(screen.section(u"card"_s)->isUnfolded());
        press(screen.section(u"card"_s)->findChild<QAbstractButton *>(u"fold"_s), Qt::Key_Return);
        CHECK(screen.section(u"card"_s)->isUnfolded());
        screen.settle();
        CHECK(screen.texts(screen.find<QWidget>(u"decisionPane"_s)).contains(u"Evidence opened\n1 of 6 sections"));
        for (const QString &each : {u"fairness"_s, u"metrics"_s, u"since"_s, u"plan"_s, u"files"_s})
            screen.unfold(each);
        CHECK(screen.button(u"approve"_s)->isEnabled());
    }
    {
        Screen other(tested, u"dev"_s);
        other.review(id);
        other.reason(whyLong);
        CHECK_FALSE(other.button(u"approve"_s)->isEnabled());
    }
    Screen again(tested, u"cara"_s);
    again.review(id);
    again.reason(whyLong);
    CHECK(again.button(u"approve"_s)->isEnabled());
    take(importCard(*tested, tested.command(u"ann"_s), version, tested.file(u"card.md"_s, "# Churn, revised\n")));
    again.page->refresh();
    again.settle();
    CHECK_FALSE(again.button(u"approve"_s)->isEnabled());
    CHECK(again.why().contains(u"Not seen yet: Changed since the last approval, Model card."));
    CHECK(again.section(u"card"_s)->findChild<QAbstractButton *>(u"fold"_s)->accessibleDescription().contains(u"Changed since you opened it"));
    CHECK(again.section(u"fairness"_s)->isUnfolded());
}

TEST_CASE("what moved, by whom, and whose approval fell is said above the rules")
{
    TestWorkspace tested({fairPolicy(2)});
    const VersionRef version = tested.version(u"1.0.0"_s);
    measure(tested, version, rows1, 0.95, 0.71);
    const QString id = tested.request(version);
    const qint64 approval = take(tested.decide(u"cara"_s, id)).record.seq;
    take(importCard(*tested, tested.command(u"ben"_s), version, tested.file(u"card.md"_s, "# Churn\n")));
    Screen screen(tested, u"dev"_s);
    screen.review(id);
    const QString said = screen.texts(screen.find<QWidget>(u"lapsed"_s));
    CHECK(said.contains(u"The model card was revised, by ben in record %1"_s.arg(tested.head())));
    CHECK(said.contains(u"No longer counts: cara, who approved (record %1, pool any)"_s.arg(approval)));
    CHECK(screen.texts(screen.find<QWidget>(u"decisionPane"_s)).contains(u"any approver, 0 of 2"_s, Qt::CaseInsensitive));
}

TEST_CASE("since the last approval: the card's changed words, and that everything else is as it was")
{
    TestWorkspace tested({fairPolicy()});
    const VersionRef first = tested.version(u"1.0.0"_s), next = tested.version(u"1.1.0"_s);
    for (const VersionRef &each : {first, next})
        measure(tested, each, rows1, 0.95, 0.71);
    take(importCard(*tested, tested.command(u"ann"_s), first, tested.file(u"card.md"_s, "## Limitations\n\nFew people over sixty were seen.\n")));
    take(importCard(*tested, tested.command(u"ann"_s), next, tested.file(u"card.md"_s, "## Limitations\n\nNobody over sixty was seen <b>at all</b>.\n")));
    const QString id = tested.request(first);
    take(tested.decide(u"cara"_s, id));
    take(tested.promote(u"ben"_s, id));
    Screen screen(tested, u"cara"_s);
    screen.review(tested.request(next));
    CHECK(screen.texts(screen.section(u"since"_s)).contains(u"1.0.0 was approved by cara in R1"));
    CHECK(screen.texts(screen.section(u"card"_s)).contains(u"20 % of what tier medium asks for\nmissing: intended use, training data, what it is not for, evaluation; revised by ann"));
    CHECK(screen.texts(screen.section(u"card"_s)).contains(u"− Few people over sixty were seen.\n+ Nobody over sixty was seen <b>at all</b>."));
    CHECK(screen.texts(screen.section(u"plan"_s)).contains(u"1.0.0, warm: its files are in place"));
    for (const auto *label : screen.page->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("the link of a request can be copied, and is found again")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    screen.review(id);
    screen.find<QPushButton>(u"copyLink"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"countersign://%1/request/%2"_s.arg(screen.workspace.id(), id));
}

TEST_CASE("a link to a section of a review brings that section into view")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    screen.page->resize(1250, 420);                                 // not all of it can be seen at once
    screen.review(id);
    auto *scroll = screen.page->findChild<ScrollPane *>();
    CHECK(scroll->verticalScrollBar()->value() == 0);
    screen.page->open(id + u"#plan"_s);
    screen.settle();
    CHECK(scroll->verticalScrollBar()->value() > 0);
    const auto *plan = screen.page->findChild<QWidget *>(u"section-plan"_s);
    REQUIRE(plan);
    CHECK(scroll->viewport()->rect().contains(plan->mapTo(scroll->viewport(), QPoint(10, 10))));
    screen.page->open(id + u"#nowhere"_s);                          // opens the request all the same
    screen.settle();
    CHECK(screen.find<QPushButton>(u"copyLink"_s));
}

TEST_CASE("everything that takes the keyboard has a name")
{
    TestWorkspace tested({fairPolicy()});
    const VersionRef version = tested.version(u"1.0.0"_s, u"high"_s);
    measure(tested, version, rows1, 0.95, 0.6);
    const QString id = tested.request(version);
    for (const QString &login : {u"cara"_s, u"ann"_s}) {
        Screen screen(tested, login);
        screen.review(id);
        for (const auto *each : screen.page->findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisibleTo(screen.page.get()) || each->inherits("QAbstractScrollArea") || each->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            INFO(each->metaObject()->className() << " " << each->objectName().toStdString());
            CHECK((!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || each->inherits("QLabel") || each->inherits("QTabBar")));
        }
    }
}

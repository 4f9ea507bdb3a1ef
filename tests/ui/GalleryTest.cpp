// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not run by default: `ui-tests "[gallery]"` saves pictures of every widget in both schemes into the folder named by
// COUNTERSIGN_GALLERY, for looking at.
#include "tests/support/catch.h"
#include "ui/charts/MetricChart.h"
#include "ui/charts/SparklineDelegate.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Icons.h"
#include "ui/style/Roles.h"
#include "ui/style/Status.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/IntervalDotPlot.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/SidePane.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    PlainPage(QString name, QString icon) : m_name(std::move(name)), m_icon(std::move(icon)) {}
    QString id() const override { return m_name.toLower(); }
    QString title() const override { return m_name; }
    QString iconName() const override { return m_icon; }
    void open(const QString &) override {}

private:
    QString m_name;
    QString m_icon;
};

QStandardItemModel *metrics(QObject *parent)
{
    struct Line { const char *name, *champion, *challenger, *delta, *gate, *result; };
    const Line lines[] = {{"Equal-opportunity gap", "0.014", "0.027", "+0.013", "≤ 0.02", "fail"},
                          {"Latency p95 (ms)", "41", "58", "+17", "≤ 60", "near"},
                          {"PSI vs. training, max", "0.06", "0.09", "+0.03", "≤ 0.10", "waived"},
                          {"ROC AUC", "0.9412", "0.9487", "+0.0075", "≥ 0.94", "pass"},
                          {"Recall @ 5 % FPR", "0.7130", "0.7418", "+0.0288", "≥ 0.70", "pass"},
                          {"Brier score", "0.0811", "0.0795", "−0.0016", "≤ 0.085", "pass"},
                          {"Leakage scan", "clean", "clean", "", "clean", "not-evaluated"}};
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels({u"Metric (holdout-2026Q3, n = 48 210)"_s, u"Champion 2.3.1"_s, u"Challenger"_s, u"Δ"_s, u"Gate"_s, u"Result"_s});
    for (const Line &line : lines) {
        QList<QStandardItem *> row;
        for (const char *text : {line.name, line.champion, line.challenger, line.delta, line.gate, ""})
            row << new QStandardItem(QString::fromUtf8(text));
        row[1]->setData(true, role::Dim);
        row[2]->setData(true, role::Strong);
        row[4]->setData(true, role::Dim);
        row[5]->setData(QString::fromLatin1(line.result), role::Status);
        if (qstrcmp(line.result, "fail") == 0)
            row[0]->setData(int(Hue::Red), role::RowHue);
        model->appendRow(row);
    }
    return model;
}

QWidget *evidence()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 20, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(u"credit-default"_s, Type::Title));
    auto *version = new TextLabel(u"2.4.0  staging → production"_s, Type::Number);
    version->setInk(Token::Text2);
    head->addWidget(version, 0, Qt::AlignBottom);
    head->addWidget(new StatusChip(u"in-review"_s));
    head->addStretch(1);
    column->addLayout(head);
    auto *asked = new TextLabel(u"Asked by m.lindqvist 6 h ago:  “Recovers recall lost after the March intake change; adds 2 bureau features.”"_s);
    asked->setInk(Token::Text2);
    asked->setElide(Qt::ElideRight);
    column->addWidget(asked);
    auto *tabs = new QTabBar;
    for (const auto &name : {u"Evidence"_s, u"Lineage diff"_s, u"Card  92 %"_s, u"Discussion  4"_s})
        tabs->addTab(name);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *table = new DenseTable(u"gallery-metrics"_s);
    table->setModel(metrics(table));
    for (int i = 1; i < 5; ++i)
        table->setColumn(i, DenseTable::Kind::Number, 118);
    table->setColumn(5, DenseTable::Kind::Number, 136);
    table->setStretch(0);
    table->fitHeight(12);
    column->addWidget(table);

    auto *plotPanel = new Panel;
    auto *plotBox = new QVBoxLayout(plotPanel);
    plotBox->setContentsMargins(0, 0, 0, 0);
    auto *plot = new IntervalDotPlot;
    using Mark = IntervalDotPlot::Mark;
    plot->setSeries(u"champion"_s, u"challenger"_s);
    plot->setRows({{u"18–29"_s, u"n 9 820"_s, Mark{0.805, 0.795, 0.815}, Mark{0.80, 0.79, 0.81}, false},
                   {u"30–44"_s, u"n 19 404"_s, Mark{0.83, 0.824, 0.836}, Mark{0.835, 0.829, 0.841}, false},
                   {u"45–59"_s, u"n 14 011"_s, Mark{0.838, 0.83, 0.846}, Mark{0.842, 0.834, 0.85}, false},
                   {u"60+"_s, u"n 412"_s, Mark{0.79, 0.75, 0.83}, Mark{0.755, 0.728, 0.782}, true}});
    plot->setLine(0.78, u"≥ 0.78"_s);
    plot->setFootnote(u"60+: wide interval, 412 rows"_s);
    plotBox->addWidget(plot);
    auto *fairness = new Section(u"True-positive rate by group, 95 % interval"_s, Section::Rule::None);
    fairness->add(plotPanel);
    auto *factsPanel = new Panel;
    auto *factsBox = new QVBoxLayout(factsPanel);
    factsBox->setContentsMargins(0, 0, 0, 0);
    auto *facts = new KeyValueList;
    facts->add(u"Data"_s, u"loans-2026-06 → 2026-09  (+11 204 rows)"_s, KeyValueList::Kind::Number);
    facts->add(u"Code"_s, u"a41f9c2 → 7be03d1  (14 files)"_s, KeyValueList::Kind::Number);
    facts->add(u"Deps"_s, u"xgboost 1.7.6 → 2.0.3"_s, KeyValueList::Kind::Number, Token::AmberFg);
    facts->add(u"Owner"_s, u"t.nowak"_s);
    facts->add(u"Image"_s, u"9f2c41bb07a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b41e1"_s, KeyValueList::Kind::Digest);
    factsBox->addWidget(facts);
    factsBox->addStretch(1);
    auto *lineage = new Section(u"Lineage changes"_s, Section::Rule::None);
    lineage->add(factsPanel, 1);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(20);
    pair->addWidget(fairness, 5);
    pair->addWidget(lineage, 4);
    column->addLayout(pair);
    column->addStretch(1);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (const Look &look : allLooks())
        if (chips->count() < 9)
            chips->addWidget(new StatusChip(look));
    chips->addStretch(1);
    column->addLayout(chips);
    return page;
}

void addNeed(QVBoxLayout *column, const QString &slug, const QString &what, const QString &note)
{
    const Look look = lookOf(slug);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new IconView(look.icon, foreground(look.hue)), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(what, Type::Body));
    words->addWidget(new TextLabel(note, Type::Secondary));
    row->addLayout(words, 1);
    column->addLayout(row);
}

QWidget *decision()
{
    auto *pane = new SidePane;
    QVBoxLayout *column = pane->body();
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(u"Decision"_s, Type::PaneTitle));
    head->addStretch(1);
    head->addWidget(new StatusChip(Look{{}, u"Risk tier: High"_s, u"triangle-alert"_s, Hue::Amber}));
    column->addLayout(head);
    auto *left = new QHBoxLayout;
    auto *timeLeft = new TextLabel(u"Time left"_s);
    timeLeft->setInk(Token::Text2);
    left->addWidget(timeLeft);
    left->addStretch(1);
    left->addWidget(new TextLabel(u"17 h 42 min"_s, Type::Number));
    column->addLayout(left);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(72);
    column->addWidget(progress);
    column->addWidget(new TextLabel(u"Still needed before production"_s, Type::Label));
    addNeed(column, u"pass"_s, u"Validation suite ran"_s, u"47 of 47, 1 gate fails"_s);
    addNeed(column, u"fail"_s, u"Equal-opportunity gap ≤ 0.02"_s, u"0.027. Waiver or new version"_s);
    addNeed(column, u"in-review"_s, u"Risk officer"_s, u"you or 2 others"_s);
    column = pane->foot();
    column->addWidget(new ReasonEdit(u"Your reason (required)"_s, u"What did you check? What risk remains?"_s, 40));
    auto *changes = new ActionButton(u"Request changes"_s, QKeySequence(u"Ctrl+Shift+C"_s));
    makePrimary(changes);
    column->addWidget(changes);
    column->addWidget(new ActionButton(u"Reject"_s, QKeySequence(u"Ctrl+Shift+R"_s)));
    auto *approve = new ActionButton(u"Approve…"_s, QKeySequence(u"Ctrl+Shift+A"_s));
    approve->setOff(u"The equal-opportunity gap fails."_s);
    column->addWidget(approve);
    auto *why = new TextLabel(u"Approve opens when the failing gate is waived by policy owner j.weiss or fixed in 2.4.1."_s, Type::Secondary);
    why->setWordWrap(true);
    column->addWidget(why);
    return pane;
}

QWidget *controls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    auto *filter = new FilterBar(u"Filter: tier:high health:!ok"_s);
    filter->setText(u"tier:high health:!ok"_s);
    filter->setValid();
    filter->setCount(312, 18204);
    auto *combo = new QComboBox;
    combo->addItems({u"All environments"_s, u"production"_s});
    filter->addTool(combo);
    column->addWidget(filter);
    auto *broken = new FilterBar(u"Filter"_s);
    broken->setText(u"tier:hihg"_s);
    broken->setInvalid(u"There is no tier hihg."_s, 0, 9);
    column->addWidget(broken);
    auto *info = new MessageBar;
    info->say(MessageBar::Tone::Info, u"Draft from 14:02 restored."_s);
    info->setAction(u"Discard"_s);
    column->addWidget(info);
    auto *warn = new MessageBar;
    warn->say(MessageBar::Tone::Warning, u"The evidence moved since you opened this request."_s, u"Look at what changed, then decide again."_s);
    column->addWidget(warn);
    auto *error = new MessageBar;
    error->say(refused(u"core.four-eyes.author"_s, u"You are the author of this version, so your approval does not count; nothing was recorded."_s, u"Ask somebody else of the pool."_s, {u"eng-one"_s}));
    column->addWidget(error);
    auto *buttons = new QHBoxLayout;
    auto *first = new QPushButton(u"Request promotion…"_s);
    makePrimary(first);
    auto *off = new QPushButton(u"Unavailable"_s);
    off->setEnabled(false);
    auto *offPrimary = new QPushButton(u"Primary off"_s);
    makePrimary(offPrimary);
    offPrimary->setEnabled(false);
    auto *flat = new QPushButton(u"Flat"_s);
    flat->setFlat(true);
    auto *icon = new QPushButton(iconOf(u"download"_s), u"Export…"_s);
    for (QPushButton *button : {first, new QPushButton(u"Compare"_s), icon, off, offPrimary, flat})
        buttons->addWidget(button);
    auto *tool = new QToolButton;
    tool->setIcon(iconOf(u"copy"_s));
    buttons->addWidget(tool);
    auto *toolOn = new QToolButton;
    toolOn->setIcon(iconOf(u"list"_s));
    toolOn->setCheckable(true);
    toolOn->setChecked(true);
    buttons->addWidget(toolOn);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *choices = new QHBoxLayout;
    auto *yes = new QCheckBox(u"Only differences"_s);
    yes->setChecked(true);
    auto *some = new QCheckBox(u"Partly"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Chosen"_s);
    radio->setChecked(true);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" %"_s);
    choices->addWidget(yes);
    choices->addWidget(new QCheckBox(u"Unchecked"_s));
    choices->addWidget(some);
    choices->addWidget(radio);
    choices->addWidget(new QRadioButton(u"Other"_s));
    choices->addWidget(spin);
    auto *dates = new QComboBox;
    dates->addItem(u"30 days"_s);
    dates->setEnabled(false);
    choices->addWidget(dates);
    choices->addStretch(1);
    column->addLayout(choices);
    auto *audit = new DenseTable(u"gallery-audit"_s);
    auto *model = new QStandardItemModel(0, 5, audit);
    model->setHorizontalHeaderLabels({u"#"_s, u"Time (UTC)"_s, u"Actor"_s, u"Digest"_s, u"State"_s});
    const char *slugs[] = {"live", "in-review", "changes-requested", "rolled-back", "retired", "canary", "approved", "barred", "expired", "draft", "staged", "quarantined", "standby", "in-doubt"};
    for (int i = 0; i < 60; ++i) {
        QList<QStandardItem *> row;
        row << new QStandardItem(QString::number(18204 - i)) << new QStandardItem(u"2026-11-22 14:02:11Z"_s)
            << new QStandardItem(u"eng-one"_s) << new QStandardItem(u"9f2c41bb07a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b41e1"_s) << new QStandardItem;
        row[2]->setData(u"ML engineer"_s, role::Note);
        row[2]->setData(u"user"_s, role::Icon);
        row[4]->setData(QString::fromLatin1(slugs[i % 14]), role::Status);
        if (i == 4)
            row[0]->setData(int(Hue::Amber), role::RowHue);
        model->appendRow(row);
    }
    audit->setModel(model);
    audit->setColumn(0, DenseTable::Kind::Number, 90);
    audit->setColumn(1, DenseTable::Kind::Digest, 190);
    audit->setColumn(2, DenseTable::Kind::Text, 200);
    audit->setColumn(3, DenseTable::Kind::Digest, 160);
    audit->setColumn(4, DenseTable::Kind::Status, 200);
    audit->setSortingEnabled(true);
    audit->sortByColumn(0, Qt::DescendingOrder);
    audit->setCurrentIndex(model->index(1, 0));
    column->addWidget(audit, 1);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (const Look &look : allLooks())
        if (chips->count() < 11)
            chips->addWidget(new StatusChip(look));
    chips->addStretch(1);
    column->addLayout(chips);
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    for (qsizetype i = 11; i < allLooks().size() - 4; ++i)
        more->addWidget(new StatusChip(allLooks().at(i)));
    more->addWidget(new StatusChip(canaryLook(5)));
    more->addWidget(new StatusChip(canaryLook(75)));
    more->addStretch(1);
    column->addLayout(more);
    return page;
}

QWidget *framed(MetricChart *chart)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(chart);
    return panel;
}

QWidget *charts()
{
    using Mark = MetricPoint::Mark;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    auto *auc = new MetricChart(u"ROC AUC (holdout-2026Q3)"_s);
    auc->setPoints({{u"1.8.0"_s, 0.928, 0.921, 0.935}, {u"1.9.0"_s, 0.931, 0.925, 0.937}, {u"2.0.0"_s, {}}, {u"2.1.0"_s, 0.938, 0.932, 0.944, u"n 48 210"_s},
                    {u"2.2.0"_s, 0.9405, 0.935, 0.946, u"n 48 210"_s, Mark::Champion}, {u"2.3.0"_s, 0.936, 0.929, 0.943, u"n 12 400"_s},
                    {u"2.3.1"_s, 0.9412, 0.936, 0.9464, u"n 48 210"_s, Mark::Champion}, {u"2.4.0"_s, 0.9487, 0.944, 0.9534, u"n 48 210"_s, Mark::Challenger}});
    auc->setLimit(0.94, u"≥ 0.94"_s);
    auc->setLegend(u"was live in production"_s, u"2.4.0"_s);
    auto *latency = new MetricChart(u"Latency p95 (ms)"_s);
    QVector<MetricPoint> many;
    for (int i = 0; i < 900; ++i)
        many += {u"1.%1.0"_s.arg(i), 38 + 9 * ((i * 7919) % 101) / 100.0 + (i > 700 ? 8 : 0)};
    many.last().mark = Mark::Challenger;
    latency->setPoints(many);
    latency->setLimit(60, u"≤ 60"_s);
    latency->setLegend({}, u"1.899.0"_s);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(16);
    pair->addWidget(framed(auc));
    pair->addWidget(framed(latency));
    column->addLayout(pair, 3);
    auto *twin = new MetricChart(u"Brier score"_s);
    twin->setPoints({{u"2.3.0"_s, 0.0822, 0.079, 0.085, u"n 48 210"_s}, {u"2.3.1"_s, 0.0811, 0.078, 0.084, u"n 48 210"_s, Mark::Champion}, {u"2.4.0"_s, 0.0795, 0.076, 0.083, u"n 48 210"_s, Mark::Challenger}});
    twin->setLegend(u"was live in production"_s, u"2.4.0"_s);
    twin->setTable(true);
    auto *lines = new DenseTable(u"gallery-trends"_s);
    auto *model = new QStandardItemModel(0, 2, lines);
    model->setHorizontalHeaderLabels({u"Model"_s, u"AUC"_s});
    const auto row = [&](const QString &name, const QString &now, const QVector<double> &values) {
        auto *number = new QStandardItem(now);
        number->setData(QVariant::fromValue(values), role::Trend);
        model->appendRow({new QStandardItem(name), number});
    };
    row(u"fraud-online"_s, u"0.912"_s, {0.95, 0.948, 0.941, 0.93, 0.93, 0.912});
    row(u"credit-default"_s, u"0.941"_s, {0.941, 0.94, 0.9412, 0.9408, 0.941});
    row(u"churn"_s, u"0.801"_s, {0.74, 0.76, qQNaN(), 0.79, 0.8, 0.801});
    row(u"geo-risk"_s, u"0.877"_s, {0.877, 0.877});
    row(u"new-model"_s, u"0.700"_s, {0.7});
    row(u"no-metric"_s, u"–"_s, {});
    lines->setItemDelegateForColumn(1, new SparklineDelegate(lines));
    lines->setModel(model);
    lines->setColumn(1, DenseTable::Kind::Number, 150);
    lines->setStretch(0);
    auto *second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(framed(twin));
    second->addWidget(lines);
    column->addLayout(second, 2);
    return page;
}

} // namespace

TEST_CASE("pictures of every widget", "[.][gallery]")
{
    const QDir folder(qEnvironmentVariable("COUNTERSIGN_GALLERY", u"gallery"_s));
    REQUIRE(folder.mkpath(u"."_s));
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *review = new PlainPage(u"Approvals"_s, u"clipboard-check"_s);
    auto *row = new QHBoxLayout(review);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(evidence(), 1);
    row->addWidget(decision());
    auto *all = new PlainPage(u"Audit log"_s, u"scroll-text"_s);
    auto *box = new QVBoxLayout(all);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(controls());
    auto *drawn = new PlainPage(u"Drift"_s, u"activity"_s);
    auto *drawing = new QVBoxLayout(drawn);
    drawing->setContentsMargins(0, 0, 0, 0);
    drawing->addWidget(charts());
    auto *empty = new PlainPage(u"Incidents"_s, u"siren"_s);
    auto *middle = new QVBoxLayout(empty);
    middle->addWidget(new EmptyState(u"siren"_s, u"No incident"_s, u"Incidents open by themselves when a version is rolled back. You can also declare one."_s, u"Declare an incident…"_s));
    window.setPages({new PlainPage(u"Overview"_s, u"layout-dashboard"_s), new PlainPage(u"Registry"_s, u"boxes"_s), review,
                     new PlainPage(u"Lineage"_s, u"workflow"_s), drawn, empty, all,
                     new PlainPage(u"Policies"_s, u"shield-check"_s), new PlainPage(u"People"_s, u"users"_s)});
    window.setBand({u"WORKSPACE"_s, u"risk-models (bank-eu)"_s, u"local workspace: duties are recorded, not enforced"_s, u"a.okafor · Reviewer"_s, Token::BandProd});
    Q_EMIT review->badgeChanged(3, false);
    Q_EMIT empty->badgeChanged(1, true);
    Q_EMIT review->asOfChanged(u"As of 2026-11-22 14:02:11 UTC"_s);
    window.resize(1440, 900);
    window.show();
    for (const auto &[choice, name] : {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        theme.setChoice(choice);
        for (Page *page : window.pages()) {
            if (page->layout() == nullptr)
                continue;
            window.openPage(page->id());
            for (MetricChart *chart : page->findChildren<MetricChart *>())
                chart->setFocus(Qt::OtherFocusReason);              // the last one keeps it, all show a point
            QApplication::processEvents();
            CHECK(window.grab().save(folder.filePath(u"%1-%2.png"_s.arg(QString(page->id()).remove(u' '), name))));
        }
        QMenu *menu = window.findChild<QMenuBar *>()->actions().at(1)->menu();
        menu->setActiveAction(menu->actions().first());
        menu->popup({0, 0});
        QApplication::processEvents();
        CHECK(menu->grab().save(folder.filePath(u"menu-%1.png"_s.arg(name))));
        menu->hide();
    }
    theme.setChoice(Theme::Choice::Light);
}

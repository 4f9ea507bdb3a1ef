// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real page on a real workspace; the page opens it a second time, as the console does beside the command line.
#include "ui/pages/registry/RegistryPage.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/card/Card.h"
#include "core/people/People.h"
#include "tests/support/TestWorkspace.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/charts/MetricChart.h"
#include "ui/pages/registry/AddFileSheet.h"
#include "ui/pages/registry/AddModelSheet.h"
#include "ui/pages/registry/AskSheet.h"
#include "ui/pages/registry/HistoryStrip.h"
#include "ui/pages/registry/ModelTable.h"
#include "ui/pages/registry/RegisterSheet.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QUrl>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    OpenWorkspace open;
    RegistryPage page{open};
    DenseTable &modelTable = named<DenseTable>(page, u"registry-models"_s);
    DenseTable &versionTable = named<DenseTable>(page, u"registry-versions"_s);
    QString went;                                                   // where the page asked the shell to go

    Shown(TestWorkspace &tested, const QString &login) : open(take(Workspace::open(tested.folder(), tested.surroundings(), allFolds())), allEffects())
    {
        if (!login.isEmpty())
            open.setSession(tested.as(login));
        QObject::connect(&page, &Page::openRequested, &page, [this](const QString &where, const QString &id) {
            went = where + u' ' + id;
            if (where == u"registry")
                page.open(id);
        });
        page.resize(1252, 830);
        page.show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page.isLoading(); });
    }
    void show(const QString &id)
    {
        page.open(id);
        settle();
    }
    void filter(const QString &text)
    {
        auto &filter = named<FilterBar>(page, u"registryFilter"_s);
        filter.setText(text);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(filter.findChild<FilterLine *>(), &enter);
        settle();
    }
    QString lines(const DenseTable &table) const
    {
        QStringList all;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                cells += table.model()->index(row, column).data().toString();
            all += cells.join(u" | "_s);
        }
        return all.join(u'\n');
    }
    ActionButton &action(const QString &name) { return named<ActionButton>(page, name); }
    AskSheet &sheet(const QString &button)
    {
        action(button).click();
        return named<AskSheet>(page, u"askSheet"_s);
    }
    void select(const QVector<int> &rows)
    {
        versionTable.clearSelection();
        for (const int row : rows)
            versionTable.selectionModel()->select(versionTable.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    MessageBar &message() { return named<MessageBar>(page, u"versionMessage"_s); }
    // What the facts at the right say under this label.
    QString fact(const QString &label)
    {
        for (const TextLabel *each : named<KeyValueList>(page, u"versionFacts"_s).findChildren<TextLabel *>())
            if (each->accessibleName().startsWith(label + u": "_s))
                return each->accessibleName().mid(label.size() + 2);
        return {};
    }
};

// Rows as a registration leaves them, many and fast; nothing but the list looks at these.
void addMany(TestWorkspace &tested, const QString &like, int count)
{
    take(tested.db().run(u"INSERT INTO version(source, model, number, manifest, author_person, author_login, files, bytes, framework, metadata, registered_seq, registered_us)"
                         " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                         " SELECT source, model, '9.0.' || i, manifest, author_person, author_login, files, bytes, framework, metadata, 100000 + i, registered_us FROM version, n WHERE number=?"_s, {count, like}));
}

} // namespace

TEST_CASE("registry page: models and versions, the newest first, and where each is live")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.version(u"1.1.0"_s);
    const Version first = take(version(tested.db(), tested.ref(u"1.0.0"_s))), second = take(version(tested.db(), tested.ref(u"1.1.0"_s)));
    Shown shown(tested, u"ben"_s);
    CHECK(shown.lines(shown.modelTable) == u"All models |  | 2 |  |  |  |  | \nchurn | Medium | 2 | 0.95 | 1.1.0 | ann | Who is about to leave | local");
    const auto row = [](const Version &each, const QString &state) {
        return u"%1 | churn | %2 | Pass | ann | %3 | Who is about to leave | %4 | – | Medium | %5 | %6 | local"_s.arg(each.ref.number, state, each.registered.shortText().left(10), sizeText(each.bytes)).arg(each.files).arg(each.manifest);
    };
    CHECK(shown.lines(shown.versionTable) == row(second, u"Registered"_s) + u'\n' + row(first, u"Live"_s));
    CHECK(shown.versionTable.model()->index(1, VersionTable::Number).data(Qt::AccessibleTextRole).toString() == u"churn@1.0.0, Live: production, gate to production: Pass, by ann, registered 2026-03-01");
}

TEST_CASE("registry page: each version in view says whether its next gate holds, and says it again after a change")
{
    TestWorkspace tested;
    const VersionRef asked = tested.version(u"1.0.0"_s);
    tested.request(asked);
    take(retireVersion(*tested, tested.command(u"ann"_s), tested.version(u"0.9.0"_s), why));
    addMany(tested, u"1.0.0"_s, 500);
    Shown shown(tested, u"ben"_s);
    auto &rows = *static_cast<VersionTable *>(shown.versionTable.model());
    CHECK_FALSE(rows.wantsGate(0));
    CHECK(rows.wantsGate(rows.rowCount() - 1));                     // nobody has looked there
    shown.filter(u"version:0.9.0|1.0.0"_s);
    REQUIRE(rows.rowCount() == 2);
    const auto cell = [&](int row, int role) { return rows.index(row, VersionTable::Gate).data(role).toString(); };
    CHECK(cell(0, Qt::DisplayRole) == u"–");                        // retired: it goes nowhere
    CHECK(cell(1, role::Status) == u"not-evaluated");
    CHECK(cell(1, role::Note) == u"· production");
    CHECK(cell(1, Qt::ToolTipRole).startsWith(u"To production: Not evaluated, "));
    CHECK(rows.index(1, VersionTable::Number).data(Qt::AccessibleTextRole).toString().contains(u"gate to production: Not evaluated"));
    take(tested.evidence(asked, 0.95));
    waitUntil([&] { return cell(1, role::Status) == u"pass"; });
    shown.settle();
    shown.show(u"churn@1.0.0"_s);                                   // and its page says the same
    waitUntil([&] { return !shown.fact(u"Manifest"_s).isEmpty(); });
    const auto chips = named<KeyValueList>(shown.page, u"versionFacts"_s).findChildren<StatusChip *>();
    REQUIRE(chips.size() == 1);
    CHECK(chips.first()->look().slug == u"pass");
}

TEST_CASE("registry page: a gate that passes near its limit says so, in the list and on the version's page")
{
    TestWorkspace tested({"policy: {id: strict, version: 1, applies: \"env.class == 'production'\"}\nrules:\n  - id: quality\n    why: 'It must be good.'\n    owner: engineer\n"
                          "    require: \"metric.holdout.auc >= 0.9\"\n    near: \"metric.holdout.auc < 0.97\"\napprovals: [{pool: any, count: 1}]\ntiming: {expires: 24h, urgent: 4h}\n"});
    const VersionRef ref = tested.version(u"1.0.0"_s);
    take(tested.evidence(ref, 0.95));
    tested.request(ref);
    Shown shown(tested, u"ben"_s);
    const auto gate = [&](int role) { return shown.versionTable.model()->index(0, VersionTable::Gate).data(role).toString(); };
    waitUntil([&] { return gate(Qt::DisplayRole) != u"…"; });
    CHECK(gate(Qt::DisplayRole) == u"Near limit");
    CHECK(gate(role::Status) == u"near");
    shown.show(u"churn@1.0.0"_s);
    const auto said = [&] {
        const auto chips = named<KeyValueList>(shown.page, u"versionFacts"_s).findChildren<StatusChip *>();
        return chips.isEmpty() ? QString() : chips.first()->look().word;
    };
    waitUntil([&] { return said() == u"Near limit · production"; });
}

TEST_CASE("registry page: in a small window the verdicts stay whole, and what nothing is decided by gives way")
{
    TestWorkspace tested;
    tested.request(tested.version(u"1.0.0"_s));
    Shown shown(tested, u"ben"_s);
    for (const int width : {1092, 1732}) {
        shown.page.resize(width, 740);
        shown.settle();
        const bool wide = width > 1200;
        CHECK(shown.versionTable.isColumnHidden(VersionTable::Registered) == !wide);
        CHECK(shown.versionTable.isColumnHidden(VersionTable::Author) == !wide);
        CHECK(shown.versionTable.isColumnHidden(VersionTable::Description) == !wide);
        CHECK(shown.modelTable.isColumnHidden(ModelTable::Versions) == !wide);
        for (const int column : {VersionTable::State, VersionTable::Gate})
            CHECK(shown.versionTable.columnWidth(column) >= shown.versionTable.sizeHintForColumn(column));
        CHECK_FALSE(shown.versionTable.horizontalScrollBar()->isVisible());
        CHECK_FALSE(shown.modelTable.horizontalScrollBar()->isVisible());
    }
}

TEST_CASE("registry page: versions come in the order of a heading, by pages, and models in theirs, and both are remembered")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    take(addModel(*tested, tested.command(u"ann"_s), u"geo"_s, u"high"_s, u"Floods"_s));
    take(registerVersion(*tested, tested.command(u"ann"_s), {u"geo"_s, u"0.1.0"_s, {tested.file(u"geo.bin"_s, "g")}, {}}));
    tested.version(u"1.1.0"_s);
    const auto column = [](const DenseTable &table, int which) {
        QStringList all;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            all += table.model()->index(row, which).data().toString();
        return all.join(u' ');
    };
    {
        Shown shown(tested, u"ben"_s);
        QHeaderView *versions = shown.versionTable.horizontalHeader(), *models = shown.modelTable.horizontalHeader();
        CHECK(column(shown.versionTable, VersionTable::Number) == u"1.1.0 0.1.0 1.0.0");
        versions->setSortIndicator(VersionTable::Registered, Qt::AscendingOrder); // as a click does
        shown.settle();
        CHECK(column(shown.versionTable, VersionTable::Number) == u"1.0.0 0.1.0 1.1.0");
        versions->setSortIndicator(VersionTable::Bytes, Qt::AscendingOrder); // no index gives that order
        CHECK(versions->sortIndicatorSection() == VersionTable::Registered);
        versions->setSortIndicator(VersionTable::ModelName, Qt::DescendingOrder);
        shown.settle();
        CHECK(column(shown.versionTable, VersionTable::Number) == u"0.1.0 1.1.0 1.0.0");
        shown.modelTable.setCurrentIndex(shown.modelTable.model()->index(1, 0));
        models->setSortIndicator(ModelTable::Versions, Qt::AscendingOrder);
        shown.settle();
        CHECK(column(shown.modelTable, ModelTable::Name) == u"All models geo churn");
        CHECK(shown.modelTable.currentRow().data().toString() == u"churn");
        models->setSortIndicator(ModelTable::Tier, Qt::DescendingOrder);
        CHECK(column(shown.modelTable, ModelTable::Name) == u"All models geo churn");
        models->setSortIndicator(ModelTable::Tier, Qt::AscendingOrder);
        CHECK(column(shown.modelTable, ModelTable::Name) == u"All models churn geo");
        models->setSortIndicator(ModelTable::Name, Qt::DescendingOrder);
    }
    addMany(tested, u"1.1.0"_s, 300);
    Shown again(tested, u"ben"_s);
    CHECK(column(again.modelTable, ModelTable::Name) == u"All models geo churn");
    CHECK(again.versionTable.model()->index(0, VersionTable::Number).data().toString() == u"0.1.0");
    again.versionTable.model()->fetchMore({});
    again.settle();
    CHECK(again.versionTable.model()->rowCount() == 303);
    CHECK(again.versionTable.model()->index(302, VersionTable::Number).data().toString() == u"1.0.0");
    for (DenseTable *each : {&again.versionTable, &again.modelTable})
        each->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    again.settle();
}

TEST_CASE("registry page: an empty registry shows no version and no error")
{
    TestWorkspace tested;
    Shown shown(tested, u"ben"_s);
    CHECK(shown.versionTable.model()->rowCount() == 0);
    CHECK(shown.modelTable.model()->rowCount() == 1);               // all models
    CHECK(named<MessageBar>(shown.page, u"registryMessage"_s).text().isEmpty());
    shown.show(u"nosuch@1.0.0"_s);
    waitUntil([&] { return !shown.message().text().isEmpty(); });
    CHECK(shown.message().text().contains(u"nosuch"));
}

TEST_CASE("registry page: of a version that is not there nothing is shown, least of all another one's facts")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    CHECK(named<KeyValueList>(shown.page, u"versionFacts"_s).isVisible());
    shown.show(u"none@9.9.9"_s);
    CHECK(shown.message().text() == u"There is no model “none”.");
    CHECK_FALSE(named<KeyValueList>(shown.page, u"versionFacts"_s).isVisible());
    CHECK_FALSE(named<HistoryStrip>(shown.page, u"versionHistory"_s).isVisible());
    for (const StatusChip *chip : shown.page.findChildren<StatusChip *>())
        CHECK_FALSE(chip->isVisible());
    for (const ActionButton *button : shown.page.findChildren<ActionButton *>())
        CHECK_FALSE(button->isVisible());
    shown.show(u"churn@1.0.0"_s);
    CHECK(named<KeyValueList>(shown.page, u"versionFacts"_s).isVisible());
    CHECK_FALSE(shown.message().isVisible());
    for (const Page::Entry &each : shown.page.entries())            // of the list, offered here and on every page
        if (each.text == u"Register a version…")
            CHECK(each.anywhere);
    CHECK(shown.page.entries().size() == 2);
    CHECK(named<HistoryStrip>(shown.page, u"versionHistory"_s).height() > 30);
}

TEST_CASE("registry page: a workspace of one's own begins with a model, and a version gets its evidence and its card, all from here")
{
    TestWorkspace tested;
    Shown shown(tested, u"ann"_s);
    auto &empty = named<EmptyState>(shown.page, u"registryEmpty"_s);
    CHECK(empty.isVisible());
    CHECK_FALSE(shown.versionTable.isVisible());
    empty.findChild<QPushButton *>()->click();
    auto &sheet = named<AddModelSheet>(shown.page, u"addModelSheet"_s);
    auto &add = named<QPushButton>(sheet, u"add"_s);
    CHECK_FALSE(add.isEnabled());
    auto &cancel = named<QPushButton>(sheet, u"cancel"_s);
    CHECK(cancel.autoDefault());                                    // Enter on it is not the form's
    named<QLineEdit>(sheet, u"modelName"_s).setText(u"no/such/name"_s);
    QTest::keyClick(&named<QLineEdit>(sheet, u"modelName"_s), Qt::Key_Return);
    waitUntil([&] { return !named<MessageBar>(sheet, u"addModelMessage"_s).text().isEmpty(); });
    CHECK(named<QLineEdit>(sheet, u"modelName"_s).text() == u"no/such/name");
    named<QLineEdit>(sheet, u"modelName"_s).setText(u"churn"_s);
    named<QComboBox>(sheet, u"modelTier"_s).setCurrentIndex(2);
    named<QLineEdit>(sheet, u"modelDescription"_s).setText(u"Who is about to leave"_s);
    add.click();
    waitUntil([&] { return shown.lines(shown.modelTable).contains(u"churn | High | 0"_s); });
    shown.settle();
    CHECK_FALSE(empty.isVisible());
    CHECK(take(model(tested.db(), u"local"_s, u"churn"_s)).description == u"Who is about to leave");

    tested.version(u"1.0.0"_s);
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    const auto give = [&](const QString &button, const QString &file, int dataSet) {
        shown.action(button).click();
        auto &asked = named<AddFileSheet>(shown.page, u"addFileSheet"_s);
        CHECK_FALSE(named<QPushButton>(asked, u"add"_s).isEnabled());
        named<QLineEdit>(asked, u"addedFile"_s).setText(file);
        named<QComboBox>(asked, u"dataSet"_s).setCurrentIndex(dataSet);
        named<QPushButton>(asked, u"add"_s).click();
        return QPointer(&asked);
    };
    const QString map = tested.file(u"map.json"_s, R"({"auc": 0.95})");
    QPointer<AddFileSheet> unnamed = give(u"addEvidence"_s, map, 0);  // it does not say which data set
    waitUntil([&] { return named<MessageBar>(*unnamed, u"addFileMessage"_s).details().contains(u"evidence.dataset-kind"_s); });
    named<QComboBox>(*unnamed, u"dataSet"_s).setCurrentIndex(1);
    named<QPushButton>(*unnamed, u"add"_s).click();
    waitUntil([&] { return shown.message().text().contains(u"“map.json” was added as metrics"_s); });
    shown.settle();
    CHECK(take(evidenceOf(tested.db(), tested.ref(u"1.0.0"_s))).size() == 1);
    waitUntil([&] { return unnamed.isNull(); });
    QPointer<AddFileSheet> card = give(u"giveCard"_s, tested.file(u"card.md"_s, "# Churn\n\nWho is about to leave.\n"), -1);
    waitUntil([&] { return shown.message().text().contains(u"“card.md” is the card now"_s); });
    CHECK(take(countersign::card(tested.db(), tested.ref(u"1.0.0"_s))).has_value());
    shown.settle();
}

TEST_CASE("registry page: to an auditor acts are not off but absent, and why is said in view")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    tested.person(u"olga"_s, u"auditor"_s);
    Shown shown(tested, u"olga"_s);
    waitUntil([&] { return shown.open.auditor(); });
    for (const QString &each : {u"registerVersion"_s, u"addModel"_s})
        CHECK_FALSE(shown.action(each).isVisible());
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    for (const QString &each : {u"request"_s, u"addEvidence"_s, u"giveCard"_s, u"retire"_s})
        CHECK_FALSE(shown.action(each).isVisible());
    const auto notes = shown.page.findChildren<ReaderNote *>();
    CHECK(std::any_of(notes.begin(), notes.end(), [&](const ReaderNote *each) { return each->isVisible() && each->text() == shown.open.whyNotWrite(); }));
    CHECK(shown.action(u"verify"_s).isEnabled());
}

TEST_CASE("registry page: a version under review, or rolled back and barred, says so in the list and on its page")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    take(tested.rollback(u"ben"_s));
    tested.request(tested.ref(u"1.0.0"_s), u"staging"_s);
    Shown shown(tested, u"ben"_s);
    const auto said = [&](int row) { return shown.versionTable.model()->index(row, VersionTable::Number).data(Qt::AccessibleTextRole).toString(); };
    const auto says = [&](const QString &state) {
        const auto chips = shown.page.findChildren<StatusChip *>();
        return std::any_of(chips.begin(), chips.end(), [&](const StatusChip *each) { return each->isVisible() && each->look().slug == state; });
    };
    CHECK(said(0).contains(u"churn@1.1.0, Barred: production,"));
    CHECK(said(1).contains(u"churn@1.0.0, In review: live in production,"));
    shown.show(u"churn@1.1.0"_s);
    waitUntil([&] { return says(u"barred"_s); });
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return says(u"in-review"_s); });
}

TEST_CASE("registry page: a version that is barred in one environment and live in another says both")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    const QString id = tested.request(tested.ref(u"1.1.0"_s), u"staging"_s);
    (void)tested.decide(u"cara"_s, id);                             // where one is asked for
    take(tested.promote(u"ben"_s, id));
    take(tested.rollback(u"ben"_s));
    Shown shown(tested, u"ben"_s);
    CHECK(shown.versionTable.model()->index(0, VersionTable::State).data(role::Note).toString() == u"· production, live in staging");
    shown.page.resize(1092, 740);
    shown.settle();
    waitUntil([&] { return !shown.versionTable.horizontalScrollBar()->isVisible(); });
    CHECK(shown.versionTable.columnWidth(VersionTable::State) >= shown.versionTable.sizeHintForColumn(VersionTable::State));
}

TEST_CASE("registry page: a model without versions says so and what to do, and a filter that nothing fits says that")
{
    TestWorkspace tested;
    take(addModel(*tested, tested.command(u"ann"_s), u"churn"_s, u"medium"_s, {}));
    Shown shown(tested, u"ann"_s);
    const auto said = [&] { return shown.versionTable.emptyText(); };
    CHECK(said() == u"No version is registered yet. Drop its files on its model, or use “Register a version…”.");
    shown.show(u"churn"_s);
    CHECK(said() == u"No version of churn is registered yet. Drop its files on the model, or use “Register a version…”.");
    shown.filter(u"tier:high"_s);
    CHECK(said() == u"No version fits the filter.");
}

TEST_CASE("registry page: a filter that is set before the list was read is in force once it is, as after a restart")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.version(u"1.1.0"_s);
    Shown shown(tested, u"ann"_s);
    named<FilterBar>(shown.page, u"registryFilter"_s).setText(u"state:live"_s);
    shown.page.refresh();                                           // what opening a workspace does at the same moment
    shown.page.open({});
    waitUntil([&] { return shown.versionTable.model()->rowCount() == 1; });
    CHECK(shown.lines(shown.versionTable).startsWith(u"1.0.0"));
    shown.settle();
}

TEST_CASE("registry page: a long name or number keeps the window as wide as it was")
{
    TestWorkspace tested;
    const QString number = u"1.0.0+"_s + QString(100, u'b');
    tested.version(number);
    Shown shown(tested, u"ann"_s);
    const int before = shown.page.minimumSizeHint().width();
    shown.show(u"churn@"_s + number);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    QApplication::processEvents();
    CHECK(shown.page.minimumSizeHint().width() <= qMax(before, 1092));
}

TEST_CASE("registry page: what another program registers appears by itself, and the chosen version stays chosen")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    tested.version(u"1.1.0"_s);
    waitUntil([&] { return shown.versionTable.model()->rowCount() == 2; });
    shown.settle();
    CHECK(shown.versionTable.currentRow().data().toString() == u"1.0.0");
}

TEST_CASE("registry page: text in the filter is searched for, in either case")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    tested.version(u"1.1.0-Beta"_s);
    Shown shown(tested, u"ben"_s);
    const auto rows = [&](const QString &words) {
        shown.filter(words);
        return shown.versionTable.model()->rowCount();
    };
    for (const QString &model : {QString(), u"churn"_s}) {
        shown.show(model);
        CHECK(rows(u"CHURN"_s) == 2);
        CHECK(rows(u"beta"_s) == 1);
        CHECK(rows(u"2.0"_s) == 0);
        CHECK(rows({}) == 2);
    }
}

TEST_CASE("registry page: one filter narrows versions and models and says how many fit, a wrong one changes nothing")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.version(u"1.1.0"_s);
    take(addModel(*tested, tested.command(u"ann"_s), u"geo-risk"_s, u"high"_s, u"Floods along the river"_s));
    take(registerVersion(*tested, tested.command(u"ann"_s), {u"geo-risk"_s, u"0.1.0"_s, {tested.file(u"geo.bin"_s, "geo")}, {}}));
    Shown shown(tested, u"ben"_s);
    const auto numbers = [&] {
        QStringList all;
        for (int row = 0; row < shown.versionTable.model()->rowCount(); ++row)
            all += shown.versionTable.model()->index(row, 0).data().toString();
        return all.join(u' ');
    };
    const auto models = [&] {
        QStringList all;
        for (int row = 0; row < shown.modelTable.model()->rowCount(); ++row)
            all += shown.modelTable.model()->index(row, ModelTable::Name).data().toString() + u' ' + shown.modelTable.model()->index(row, ModelTable::Versions).data().toString();
        return all.join(u", "_s);
    };
    CHECK(numbers() == u"0.1.0 1.1.0 1.0.0");
    shown.filter(u"river"_s);
    CHECK(numbers() == u"0.1.0");
    waitUntil([&] { return models() == u"All models 1 of 3, geo-risk 1"; });
    shown.filter(u"state:live"_s);
    CHECK(numbers() == u"1.0.0");
    waitUntil([&] { return models() == u"All models 1 of 3, churn 1 of 2"; });
    shown.filter(u"state:lvie"_s);
    CHECK(numbers() == u"1.0.0");
    CHECK(named<FilterBar>(shown.page, u"registryFilter"_s).findChild<FilterLine *>()->underlined() == u"state:lvie");
    shown.filter(u"live:none"_s);                                   // the environments came with the data
    CHECK(numbers() == u"0.1.0 1.1.0");
    shown.filter({});
    CHECK(numbers() == u"0.1.0 1.1.0 1.0.0");
    waitUntil([&] { return models() == u"All models 3, churn 2, geo-risk 1"; });
}

TEST_CASE("registry page: many versions come a page at a time, all of them, also of one model")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    addMany(tested, u"1.0.0"_s, 3 * VersionTable::page);
    Shown shown(tested, u"ben"_s);
    for (const QString &model : {QString(), u"churn"_s}) {
        shown.show(model);
        auto *rows = shown.versionTable.model();
        CHECK(rows->rowCount() < 3 * VersionTable::page);
        for (int page = 0; page < 5 && rows->canFetchMore({}); ++page) {
            rows->fetchMore({});
            shown.settle();
        }
        CHECK_FALSE(rows->canFetchMore({}));
        REQUIRE(rows->rowCount() == 3 * VersionTable::page + 1);
        CHECK(rows->index(0, 0).data().toString() == u"9.0.%1"_s.arg(3 * VersionTable::page));
        CHECK(rows->index(rows->rowCount() - 1, 0).data().toString() == u"1.0.0");
    }
}

TEST_CASE("registry page: a version says what it is, in words")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    CHECK(shown.fact(u"Live in"_s) == u"production");
    CHECK(shown.fact(u"Risk tier"_s) == u"Medium");
    CHECK(shown.fact(u"Author"_s) == u"ann");
    CHECK(shown.fact(u"Manifest"_s) == take(version(tested.db(), tested.ref(u"1.0.0"_s))).manifest);
    const auto table = [&](const QString &name) { return shown.lines(named<DenseTable>(shown.page, name)); };
    CHECK(table(u"registry-live"_s).startsWith(u"production | Live | "));
    CHECK(table(u"registry-decisions"_s).contains(u"asked for production"));
    CHECK(table(u"registry-decisions"_s).contains(u"cara | approved"));
    CHECK(table(u"registry-facts"_s).contains(u"metric.holdout.auc | 0.95"));
    const auto files = take(manifestOf(tested.db(), shown.fact(u"Manifest"_s))).files();
    CHECK(table(u"registry-files"_s).count(u'\n') + 1 == files.size());
    CHECK(table(u"registry-files"_s).contains(u"not read again"));
    const auto &strip = named<HistoryStrip>(shown.page, u"versionHistory"_s);
    CHECK(strip.height() >= strip.heightForWidth(strip.width()));
    CHECK(strip.height() > 30);
    QStringList story;
    for (const HistoryStrip::Step &step : named<HistoryStrip>(shown.page, u"versionHistory"_s).steps())
        story += step.look.word + u' ' + step.note;
    CHECK(story.join(u", "_s) == u"Registered ann, Requested production, Approved cara, Live production");
    REQUIRE(shown.page.findChild<MetricChart *>());
    CHECK(shown.page.findChild<MetricChart *>()->accessibleDescription().contains(u"0.95"));
    CHECK(named<QComboBox>(shown.page, u"versionMetric"_s).currentText() == u"metric.holdout.auc");
    shown.action(u"copyLink"_s).click();
    CHECK(QApplication::clipboard()->text() == u"countersign://"_s + shown.open.id() + u"/model/churn/1.0.0"_s);
}

TEST_CASE("registry page: the sheet asks for a promotion, and the request is there")
{
    TestWorkspace tested;
    tested.ready(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    auto &sheet = shown.sheet(u"request"_s);
    CHECK(sheet.findChild<QComboBox *>()->currentText() == u"production");
    auto &ask = named<QPushButton>(sheet, u"ask"_s);
    CHECK_FALSE(ask.isEnabled());
    sheet.findChild<ReasonEdit *>()->setText(why);
    REQUIRE(ask.isEnabled());
    ask.click();
    waitUntil([&] { return shown.went.startsWith(u"approvals "); });
    const Request made = take(request(tested.db(), shown.went.section(u' ', 1)));
    CHECK(made.version == tested.ref(u"1.0.0"_s));
    CHECK(made.askerLogin == u"ben");
    CHECK(made.reason == why);
    shown.settle();
}

TEST_CASE("registry page: who lacks the duty is told so before anything is asked, and whoever lost it meanwhile by the sheet")
{
    TestWorkspace tested;
    tested.ready(u"1.0.0"_s);
    {
        Shown approver(tested, u"cara"_s);
        approver.show(u"churn@1.0.0"_s);
        waitUntil([&] { return !approver.fact(u"Author"_s).isEmpty() && !approver.action(u"request"_s).isEnabled(); });
        CHECK(approver.action(u"request"_s).whyOff() == u"Requesting a promotion needs the duty author / engineer, which cara does not hold; an admin can grant it.");
        for (const QString &each : {u"addEvidence"_s, u"giveCard"_s, u"retire"_s, u"registerVersion"_s, u"addModel"_s}) {
            INFO(each.toStdString());
            CHECK(approver.action(each).whyOff().contains(u"cara does not hold"));
        }
    }
    Shown shown(tested, u"ben"_s);
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    auto &sheet = shown.sheet(u"request"_s);
    sheet.findChild<ReasonEdit *>()->setText(why);
    take(revokeDuty(*tested, tested.command(u"ann"_s), {u"ben"_s, u"engineer"_s, {}, {}, {}}));
    const qint64 before = tested.head();
    named<QPushButton>(sheet, u"ask"_s).click();
    waitUntil([&] { return !sheet.findChild<MessageBar *>()->text().isEmpty(); });
    CHECK(sheet.findChild<MessageBar *>()->details().contains(u"core.duty"));
    CHECK(sheet.findChild<ReasonEdit *>()->text() == why);
    CHECK(tested.head() == before);
}

TEST_CASE("registry page: what is live is not retired, what is not is, and the facts say so")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.version(u"1.1.0"_s);
    Shown shown(tested, u"ann"_s);
    const auto retire = [&](const QString &number) {
        shown.show(u"churn@"_s + number);
        waitUntil([&] { return shown.fact(u"Manifest"_s) == take(version(tested.db(), tested.ref(number))).manifest; });
        auto &sheet = shown.sheet(u"retire"_s);
        sheet.findChild<ReasonEdit *>()->setText(why);
        named<QPushButton>(sheet, u"ask"_s).click();
    };
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return shown.fact(u"Live in"_s) == u"production"; });
    CHECK_FALSE(shown.action(u"retire"_s).isEnabled());
    CHECK(shown.action(u"retire"_s).whyOff() == u"It is live in production: promote another version, or roll back, first.");
    retire(u"1.1.0"_s);
    waitUntil([&] { return shown.fact(u"Retired"_s).endsWith(u" by ann: "_s + why); });
    const auto steps = named<HistoryStrip>(shown.page, u"versionHistory"_s).steps();
    CHECK(steps.last().look.slug == u"retired");
    CHECK(steps.last().note == u"ann");
    CHECK(take(version(tested.db(), tested.ref(u"1.1.0"_s))).retiredSeq == tested.head());
    CHECK_FALSE(shown.action(u"retire"_s).isEnabled());
    CHECK(shown.action(u"request"_s).whyOff() == u"The version is retired.");
    shown.settle();
}

TEST_CASE("registry page: a stored file that was altered is named when the checksum is verified")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    Shown shown(tested, {});
    shown.show(u"churn@1.0.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    CHECK(shown.action(u"request"_s).whyOff() == u"Nobody is signed in. Choose who you are first.");
    shown.action(u"verify"_s).click();
    waitUntil([&] { return !shown.message().text().isEmpty(); });
    CHECK(shown.message().text().startsWith(u"Every file is as it was registered"));

    const ManifestFile file = take(manifestOf(tested.db(), shown.fact(u"Manifest"_s))).files().first();
    const QString path = artifactStore(*tested).path(file.sha256, ArtifactClass::Experimental);
    QFile stored(path);
    REQUIRE(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(stored.open(QIODevice::WriteOnly | QIODevice::Truncate));
    stored.write("other bytes");
    stored.close();
    shown.action(u"verify"_s).click();
    waitUntil([&] { return shown.message().text().startsWith(u"The stored files are not what was registered"); });
    CHECK(shown.message().text().contains(file.name));
    waitUntil([&] { return shown.fact(u"Checksum"_s).startsWith(u"not as registered, "); });
    CHECK(shown.lines(named<DenseTable>(shown.page, u"registry-files"_s)).contains(u" | changed | "));
    REQUIRE(QFile::remove(path));
    shown.action(u"verify"_s).click();
    waitUntil([&] { return shown.message().text().contains(u"missing: "); });
    waitUntil([&] { return shown.lines(named<DenseTable>(shown.page, u"registry-files"_s)).contains(u" | missing | "); });
    shown.settle();
}

TEST_CASE("registry page: two to four versions are compared, at first only in what differs")
{
    TestWorkspace tested;
    tested.ready(u"1.0.0"_s);
    take(tested.evidence(tested.version(u"1.1.0"_s), 0.91));
    for (int i = 2; i < 6; ++i)
        tested.version(u"1.%1.0"_s.arg(i));
    Shown shown(tested, u"ben"_s);
    shown.select({0});
    CHECK(shown.action(u"compare"_s).whyOff().startsWith(u"Choose two to four"));
    shown.select({0, 1, 2, 3, 4});
    CHECK(shown.action(u"compare"_s).whyOff().startsWith(u"At most four"));
    shown.select({4, 5});
    REQUIRE(shown.action(u"compare"_s).isEnabled());
    shown.action(u"compare"_s).click();
    CHECK(shown.went == u"registry churn@1.0.0 churn@1.1.0");
    shown.settle();
    auto &table = named<DenseTable>(shown.page, u"registry-compare"_s);
    const auto has = [&](const QString &line) { return shown.lines(table).contains(line); };
    CHECK(has(u"holdout.auc | 0.95  (0.94 – 0.96) | 0.91  (0.9 – 0.92)"_s));
    CHECK_FALSE(has(u"Author"_s));                                  // the same, so not shown
    CHECK(table.model()->headerData(1, Qt::Horizontal).toString() == u"1.0.0");
    named<QCheckBox>(shown.page, u"onlyDifferences"_s).setChecked(false);
    CHECK(has(u"Author | ann | ann"_s));
    shown.show(u"churn@1.0.0 churn@nosuch"_s);
    CHECK_FALSE(named<MessageBar>(shown.page, u"registryMessage"_s).text().isEmpty());
    shown.show(u"churn@1.0.0 churn@7.7.7"_s);
    CHECK(named<MessageBar>(shown.page, u"compareMessage"_s).text().contains(u"7.7.7"));
    shown.show(u"churn@1.1.0"_s);
    waitUntil([&] { return !shown.fact(u"Author"_s).isEmpty(); });
    named<QToolButton>(shown.page, u"compareWith"_s).click();
    CHECK(shown.went == u"registry churn@1.0.0 churn@1.1.0");
    shown.settle();
}

TEST_CASE("registry page: a file dropped on a model becomes a version of it")
{
    TestWorkspace tested;
    tested.version(u"1.4.2"_s);
    Shown shown(tested, u"ann"_s);
    const QString path = tested.file(u"dropped.bin"_s, "dropped");
    QMimeData files, text;
    files.setUrls({QUrl::fromLocalFile(path)});
    text.setUrls({QUrl(u"https://example.org/model.bin"_s)});
    auto *models = shown.modelTable.model();
    CHECK_FALSE(models->canDropMimeData(&files, Qt::CopyAction, -1, -1, models->index(0, 0))); // all models are none
    CHECK_FALSE(models->canDropMimeData(&text, Qt::CopyAction, -1, -1, models->index(1, 0)));
    REQUIRE(models->dropMimeData(&files, Qt::CopyAction, -1, -1, models->index(1, 0)));
    auto &sheet = named<RegisterSheet>(shown.page, u"registerSheet"_s);
    CHECK(sheet.findChild<QComboBox *>()->currentText() == u"churn");
    auto &number = named<QLineEdit>(sheet, u"number"_s);
    CHECK(number.text() == u"1.5.0");
    CHECK(named<QListWidget>(sheet, u"paths"_s).item(0)->text() == path);
    auto &button = named<QPushButton>(sheet, u"register"_s);
    number.setText(u"1.5"_s);
    CHECK_FALSE(button.isEnabled());
    number.setText(u"1.4.2"_s);                                     // other files under a taken number
    REQUIRE(button.isEnabled());
    button.click();
    waitUntil([&] { return !sheet.findChild<MessageBar *>()->text().isEmpty(); });
    CHECK(sheet.findChild<MessageBar *>()->details().contains(u"registry.version-taken"));
    CHECK(number.text() == u"1.4.2");                               // what was typed stays
    number.setText(u"1.5.0"_s);
    sheet.setMetadataFile(tested.file(u"meta.json"_s, R"({"framework":"onnx"})"));
    button.click();
    waitUntil([&] { return shown.went == u"registry local/churn@1.5.0"; });
    const Version made = take(version(tested.db(), tested.ref(u"1.5.0"_s)));
    CHECK(made.framework == u"onnx");
    CHECK(made.authorLogin == u"ann");
    shown.settle();
}

TEST_CASE("registry page: a registration can be cancelled, and who may not register is told why")
{
    TestWorkspace tested;
    tested.version(u"1.0.0"_s);
    CHECK(RegisterSheet::nextNumber({}) == u"1.0.0");
    CHECK(RegisterSheet::nextNumber(u"2.3.9-rc.1"_s) == u"2.4.0");
    {
        Shown nobody(tested, {});
        CHECK(nobody.action(u"registerVersion"_s).whyOff() == u"Nobody is signed in. Choose who you are first.");
    }
    tested.person(u"dora"_s, u"author"_s);
    Shown shown(tested, u"dora"_s);
    shown.show(u"churn"_s);
    shown.action(u"registerVersion"_s).click();
    auto &sheet = named<RegisterSheet>(shown.page, u"registerSheet"_s);
    auto &button = named<QPushButton>(sheet, u"register"_s);
    CHECK_FALSE(button.isEnabled());                                // no files yet
    sheet.addPaths({tested.file(u"big.bin"_s, QByteArray(1 << 20, 'x'))});
    REQUIRE(button.isEnabled());
    QSemaphore free;
    for (int worker = 0; worker < 2 * QThread::idealThreadCount() + 2; ++worker) // no worker begins before the cancelling
        shown.open.run(&shown.page, [&free](Workspace &) {
            free.acquire();
            return 0;
        }, [](int) {});
    button.click();
    sheet.reject();                                                 // cancels, and leaves the sheet
    free.release(1000);
    waitUntil([&] { return !sheet.findChild<MessageBar *>()->text().isEmpty(); });
    CHECK(sheet.findChild<MessageBar *>()->details().contains(u"cancelled"));
    take(revokeDuty(*tested, tested.command(u"ann"_s), {u"dora"_s, u"author"_s, {}, {}, {}}));
    button.click();
    waitUntil([&] { return sheet.findChild<MessageBar *>()->details().contains(u"core.duty"); });
    CHECK(take(versions(tested.db(), u"local"_s, u"churn"_s)).size() == 1);
    shown.settle();
}

TEST_CASE("pictures of the sheets of a version", "[.gallery]")
{
    inBothSchemes([](const Save &save) {
        TestWorkspace tested;
        tested.version(u"1.0.0"_s);
        Shown shown(tested, u"ann"_s);
        shown.show(u"churn@1.0.0"_s);
        waitUntil([&] { return !shown.fact(u"Manifest"_s).isEmpty(); });
        for (const QString &act : {u"retire"_s, u"request"_s}) {
            AskSheet &sheet = shown.sheet(act);
            save(sheet, act);
            delete &sheet;
        }
    });
}

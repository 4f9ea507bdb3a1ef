// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real page on a real workspace; the page opens it a second time, as the console does beside the command line.
#include "core/Effects.h"
#include "core/Folds.h"
#include "core/approval/Queue.h"
#include "tests/support/TestWorkspace.h"
#include "ui/pages/approvals/DecisionSheet.h"
#include "ui/pages/approvals/ApprovalsPage.h"
#include "ui/pages/approvals/QueueModel.h"
#include "ui/pages/approvals/ReviewView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QKeyEvent>
#include <QTabBar>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

template <class Done>
bool until(Done done, int patienceMs = 20'000)
{
    const QDeadlineTimer end(patienceMs);
    while (!done() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

void press(QWidget *widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

struct Screen
{
    Screen(TestWorkspace &tested, const QString &login)
        : workspace(take(Workspace::open(tested.folder(), tested.surroundings(), allFolds())), allEffects())
    {
        if (!login.isEmpty())
            workspace.setSession(tested.as(login));
        page = std::make_unique<ApprovalsPage>(workspace);
        page->resize(1250, 860);
        QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString &, const QString &id) { page->open(id); });
        page->show();
        page->open({});
        settle();
    }
    ~Screen() { page.reset(); }

    void settle() { REQUIRE(until([this] { return !page->isLoading(); })); }
    void review(const QString &id)
    {
        page->open(id);
        settle();
    }
    template <class W> W *find(const QString &name)
    {
        W *found = page->findChild<W *>(name);
        REQUIRE(found);
        return found;
    }
    ActionButton *button(const QString &name) { return find<ActionButton>(name); }
    MessageBar *message() { return find<MessageBar>(u"reviewMessage"_s); }
    void reason(const QString &text) { find<ReasonEdit>(u"reason"_s)->setText(text); }
    DecisionSheet *sheet()
    {
        auto *found = page->findChild<DecisionSheet *>();
        REQUIRE(found);
        return found;
    }
    void approve()
    {
        button(u"approve"_s)->click();
        sheet()->findChild<QPushButton *>(u"confirm"_s)->click();
        REQUIRE(until([this] { return !message()->text().isEmpty(); }));
        settle();
    }

    OpenWorkspace workspace;
    std::unique_ptr<ApprovalsPage> page;
};

} // namespace

TEST_CASE("an approver opens a request from the queue, confirms in two steps, and it is recorded")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    auto *table = screen.find<DenseTable>(u"requests"_s);
    CHECK(table->accessibleName() == u"Requests");
    CHECK(screen.find<QTabBar>(u"lanes"_s)->tabText(0) == u"Needs you  1");
    press(table, Qt::Key_Space);
    CHECK(!screen.find<QWidget>(u"peek"_s)->isHidden());
    press(table, Qt::Key_Return);
    screen.settle();

    CHECK(!screen.button(u"approve"_s)->isEnabled());
    CHECK(screen.button(u"approve"_s)->whyOff().contains(u"at least 10"));
    screen.reason(why);
    REQUIRE(screen.button(u"approve"_s)->isEnabled());
    screen.button(u"approve"_s)->click();
    DecisionSheet *sheet = screen.sheet();
    const QString sentence = sheet->findChild<TextLabel *>(u"sheetSentence"_s)->text();
    CHECK((sentence.contains(u"churn 1.0.0") && sentence.contains(u"production")));
    CHECK(sheet->findChild<QPushButton *>(u"confirm"_s)->text() == u"Approve now");
    const qint64 before = tested.head();
    press(sheet, Qt::Key_Return);
    press(sheet->findChild<QPushButton *>(u"confirm"_s), Qt::Key_Return);
    CHECK(sheet->isVisible());
    CHECK(tested.head() == before);
    sheet->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    CHECK(screen.message()->text().contains(u"you approved "_s + id));
    CHECK(tested.head() == before + 1);
    CHECK(tested.payload(before + 1)[u"verdict"_s].toString() == u"approve");
    CHECK(tested.payload(before + 1)[u"reason"_s].toString() == why);
    CHECK(tested.stands(id).state == u"approved");
}

TEST_CASE("the author and the asker find approval off, with the reason in words")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    tested.grant(u"ben"_s, u"approver"_s);
    const auto off = [&](const QString &login) {
        Screen screen(tested, login);
        screen.review(id);
        screen.reason(why);
        CHECK(!screen.button(u"approve"_s)->isEnabled());
        CHECK(!screen.button(u"reject"_s)->isEnabled());
        const QString rule = screen.find<TextLabel>(u"whyOffRule"_s)->text();
        CHECK(screen.button(u"approve"_s)->whyOff().contains(rule));
        return rule + u": "_s + screen.find<TextLabel>(u"whyOff"_s)->text();
    };
    CHECK(off(u"ann"_s).startsWith(u"core.four-eyes.author: You are the author of churn 1.0.0"));
    CHECK(off(u"ben"_s).startsWith(u"core.four-eyes.asker: You asked for this"));
    CHECK(off(u"ben"_s).contains(u"cara, dev"));
    CHECK(off({}).startsWith(u"session.none: You are looking without a key"));
}

TEST_CASE("evidence that is added while somebody reads refuses the approval and says what moved")
{
    TestWorkspace tested;
    const VersionRef version = tested.ready(u"1.0.0"_s);
    const QString id = tested.request(version);
    Screen screen(tested, u"cara"_s);
    screen.review(id);
    screen.reason(why);
    REQUIRE(tested.evidence(version, 0.96));
    const qint64 before = tested.head();
    screen.approve();
    CHECK(tested.head() == before);
    CHECK(screen.message()->text().contains(u"evidence"));
    CHECK(screen.message()->text().contains(u"ann"));
    CHECK(screen.find<ReasonEdit>(u"reason"_s)->text() == why);

    screen.page->refresh();                                         // looked at again, it can be approved
    screen.settle();
    screen.approve();
    CHECK(tested.head() == before + 1);
    CHECK(tested.stands(id).state == u"approved");
}

TEST_CASE("a failing gate keeps approval off and names who can clear it; a waiver by a policy-owner opens it")
{
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    tested.person(u"pia"_s, u"policy-owner"_s);
    const VersionRef version = tested.version(u"1.0.0"_s);
    REQUIRE(tested.evidence(version, 0.5));
    const QString id = tested.request(version);
    {
        Screen screen(tested, u"cara"_s);
        screen.review(id);
        screen.reason(why);
        CHECK(!screen.button(u"approve"_s)->isEnabled());
        CHECK(screen.button(u"reject"_s)->isEnabled());
        CHECK(screen.find<TextLabel>(u"whyOff"_s)->text().contains(u"quality fails"));
        CHECK(screen.find<TextLabel>(u"whyOff"_s)->text().contains(u"pia"));
    }
    Screen screen(tested, u"pia"_s);
    screen.review(id);
    screen.find<QPushButton>(u"waive-quality"_s)->click();
    DecisionSheet *sheet = screen.sheet();
    CHECK(!sheet->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
    sheet->findChild<ReasonEdit *>(u"sheetReason"_s)->setText(why);
    sheet->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    CHECK(screen.message()->text().contains(u"quality is waived"));
    CHECK(tested.stands(id).about->gate.result == Outcome::Waived);
}

TEST_CASE("an engineer promotes an approved request from the same screen")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    REQUIRE(tested.decide(u"cara"_s, id));
    Screen screen(tested, u"ben"_s);
    screen.review(id);
    REQUIRE(screen.button(u"promote"_s)->isEnabled());
    screen.button(u"promote"_s)->click();
    screen.sheet()->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    CHECK(screen.message()->text().contains(u"live"));
    CHECK(tested.serves() == u"1.0.0");
}

TEST_CASE("what one's own act moved is shown, not announced as somebody else's change")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    REQUIRE(tested.decide(u"cara"_s, id));
    Screen screen(tested, u"ben"_s);
    screen.review(id);
    auto *view = screen.find<ReviewView>(u"review"_s);
    QObject::connect(view, &ReviewView::acted, view, &ReviewView::look);        // the watch sees the record before the page has loaded
    screen.button(u"promote"_s)->click();
    screen.sheet()->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    screen.settle();
    until([&] { return screen.message()->text().contains(u"moved"); }, 200);   // it would come after one more reading
    CHECK(screen.message()->text().contains(u"is live"));
    CHECK(screen.button(u"promote"_s)->isHidden());
}

TEST_CASE("the queue's rows are those of core, word for word")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    const QString id = tested.request(tested.ready(u"1.1.0"_s));
    tested.clock().forward(3600);
    const UtcTime now = tested.clock().now();
    const auto all = take(queue(*tested, tested.db(), u"cara"_s, now));
    CHECK(all.constFirst().lane == Lane::NeedsYou);
    CHECK(take(queue(*tested, tested.db(), u"ben"_s, now)).constFirst().lane == Lane::Waiting);
    QueueModel model;
    const auto text = [&](Lane lane) {
        model.setRows(all, lane, now);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows.join(u'\n').toStdString();
    };
    CHECK(text(Lane::NeedsYou) == (id + u", 23 h 0 min, churn, 1.0.0 → 1.1.0 production, Medium, Pass, 0/1 missing: any, ben "_s).toStdString() + take(request(tested.db(), id)).reason.toStdString());
    CHECK(text(Lane::Waiting).empty());
    CHECK(text(Lane::Decided).find("R1, Applied, churn") == 0);
    CHECK(text(Lane::Decided).find("1 given Applied") != std::string::npos); // although its binding has moved since it went live
}

// Not run by default: saves both screens in both schemes into the folder named by COUNTERSIGN_GALLERY.
TEST_CASE("pictures of the approval screens", "[.gallery]")
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_GALLERY", QDir::tempPath());
    const QByteArray metrics = R"({"schema":"countersign.metrics/1","dataset":{"name":"holdout","kind":"holdout","digest":"0000000000000000000000000000000000000000000000000000000000000000","rows":48210},"metrics":[{"name":"auc","value":%1,"low":%2,"high":%3,"n":48210},{"name":"recall","value":0.74,"low":0.73,"high":0.75,"n":48210},
{"name":"tpr","value":0.71,"low":0.68,"high":0.74,"n":9820,"group":{"column":"age","value":"18-29"}},
{"name":"tpr","value":0.74,"low":0.72,"high":0.76,"n":19404,"group":{"column":"age","value":"30-44"}},
{"name":"tpr","value":0.63,"low":0.55,"high":0.71,"n":412,"group":{"column":"age","value":"60+"}}]})";
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}, {pool: risk, count: 1}]"_s, u"metric.holdout.auc >= 0.945"_s)});
    tested.person(u"rita"_s, u"approver"_s, u"risk"_s);
    const auto add = [&](const VersionRef &ref, const char *value, const char *low, const char *high) {
        const QByteArray text = QString::fromUtf8(metrics).arg(QLatin1String(value), QLatin1String(low), QLatin1String(high)).toUtf8();
        take(addEvidence(*tested, tested.command(u"ann"_s), ref, {tested.file(u"m%1.json"_s.arg(ref.number), text)}));
    };
    const VersionRef first = tested.version(u"2.3.1"_s);
    add(first, "0.952", "0.949", "0.955");
    const QString before = tested.request(first);
    for (const QString &login : {u"cara"_s, u"rita"_s})
        REQUIRE(tested.decide(login, before));
    REQUIRE(tested.promote(u"ben"_s, before));
    const VersionRef next = tested.version(u"2.4.0"_s);
    add(next, "0.931", "0.926", "0.936");
    const QString id = tested.request(next);
    const QString other = tested.request(tested.ready(u"2.5.0"_s));
    REQUIRE(tested.decide(u"dev"_s, other));
    tested.clock().forward(6 * 3600);
    Screen screen(tested, u"cara"_s);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QApplication::setPalette(paletteOf(scheme));
        const QString tail = scheme == Scheme::Light ? u"-light.png"_s : u"-dark.png"_s;
        screen.page->open({});
        screen.settle();
        QCoreApplication::processEvents();
        screen.page->grab().save(folder + u"/approvals"_s + tail);
        for (const QString &each : {id, other}) {
            screen.review(each);
            QCoreApplication::processEvents();
            screen.page->grab().save(folder + u"/review-"_s + each + tail);
        }
    }
    QApplication::setPalette(paletteOf(Scheme::Light));
}

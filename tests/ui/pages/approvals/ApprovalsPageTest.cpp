// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/approvals/ApprovalScreen.h"
#include "ui/pages/approvals/AssignSheet.h"
#include "ui/pages/approvals/BatchSheet.h"
#include "ui/pages/approvals/RulesModel.h"
#include "ui/pages/approvals/SnoozeSheet.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QTabBar>

using namespace countersign;
using namespace Qt::StringLiterals;

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

TEST_CASE("who may not decide finds no button to decide with, only the reason and who can")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    tested.grant(u"ben"_s, u"approver"_s);
    const auto barred = [&](const QString &login) {
        Screen screen(tested, login);
        screen.review(id);
        for (const QString &act : {u"approve"_s, u"reject"_s, u"requestChanges"_s, u"reason"_s})
            CHECK_FALSE(screen.has(act));
        return screen.why();
    };
    CHECK(barred(u"ann"_s).startsWith(u"core.four-eyes.author: You are the author of churn 1.0.0"));
    CHECK(barred(u"ben"_s).startsWith(u"core.four-eyes.asker: You asked for this"));
    CHECK(barred(u"ben"_s).contains(u"cara, dev"));
    CHECK(barred({}).startsWith(u"session.none: You are looking without a key"));
    REQUIRE(tested.decide(u"cara"_s, id));
    CHECK(barred(u"cara"_s).startsWith(u"core.one-slot: You approved this"));
}

TEST_CASE("resubmit, withdraw, waive and promote are there for everybody who acts, and off with a reason")
{
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    const VersionRef version = tested.version(u"1.0.0"_s);
    REQUIRE(tested.evidence(version, 0.5));
    const QString id = tested.request(version);
    {
        Screen screen(tested, u"cara"_s);
        screen.review(id);
        CHECK(screen.button(u"resubmit"_s)->whyOff() == u"Only ben, who asked, can resubmit it. (core.asker)");
        CHECK(screen.button(u"withdraw"_s)->whyOff().contains(u"neither asked for it nor decided on it"));
        CHECK_FALSE(screen.find<QPushButton>(u"waive-quality"_s)->isEnabled());
        CHECK(screen.find<QPushButton>(u"waive-quality"_s)->accessibleDescription() == u"Waiving needs the duty policy-owner. Can waive: ann.");
        CHECK_FALSE(screen.has(u"promote"_s));
    }
    Screen screen(tested, u"ben"_s);
    screen.review(id);
    CHECK(screen.button(u"promote"_s)->whyOff().contains(u"can be promoted once it is approved. Needs quality mended by engineer, as it fails; 1 of any approver: cara, dev."));
    CHECK(screen.button(u"resubmit"_s)->isEnabled());
    REQUIRE(screen.button(u"withdraw"_s)->isEnabled());
    screen.button(u"withdraw"_s)->click();
    screen.sheet()->findChild<ReasonEdit *>(u"sheetReason"_s)->setText(why);
    screen.sheet()->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    CHECK(tested.stands(id).state == u"withdrawn");
    screen.settle();
    CHECK_FALSE(screen.has(u"withdraw"_s));
}

TEST_CASE("in the review a request is taken, handed on and given back as in the queue, by whoever has a say in it")
{
    TestWorkspace tested;
    tested.person(u"zoe"_s, u"engineer"_s);
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    {
        Screen screen(tested, u"cara"_s);
        screen.review(id);
        REQUIRE(screen.has(u"take"_s));
        CHECK(screen.button(u"take"_s)->text() == u"Take it");
        screen.button(u"take"_s)->click();
        REQUIRE(until([&] { return screen.button(u"take"_s)->text() == u"Give it back"; }));
        screen.settle();
        CHECK(tested.stands(id).assigned() == u"cara");
        CHECK(screen.texts(screen.find<QWidget>(u"decisionPane"_s)).contains(u"taken by you"));
        screen.button(u"reassign"_s)->click();
        screen.settle();
        auto *sheet = screen.find<AssignSheet>(u"assignSheet"_s);
        sheet->findChild<QComboBox *>(u"assignTo"_s)->setCurrentText(u"dev"_s);
        sheet->accept();
        REQUIRE(until([&] { return screen.button(u"take"_s)->text() == u"Take it"; }));
        screen.settle();
        CHECK(tested.stands(id).assigned() == u"dev");
        screen.button(u"take"_s)->click();
        REQUIRE(until([&] { return screen.button(u"take"_s)->text() == u"Give it back"; }));
        screen.settle();
        screen.button(u"take"_s)->click();
        REQUIRE(until([&] { return screen.button(u"take"_s)->text() == u"Take it"; }));
        screen.settle();
        CHECK(tested.stands(id).assigned() == QString());
    }
    const auto shown = [&](const QString &login) {
        Screen screen(tested, login);
        screen.review(id);
        return QString(screen.has(u"take"_s) ? u"take"_s : QString()) + (screen.has(u"reassign"_s) ? u" reassign"_s : QString());
    };
    CHECK(shown(u"ben"_s) == u" reassign");                         // he asked, and cannot decide
    CHECK(shown(u"zoe"_s) == QString());
    CHECK(shown({}) == QString());
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

TEST_CASE("a failing gate keeps approval off and names who can clear it, a waiver by a policy-owner opens it")
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
    tested.clock().forward(1);                                      // records of one moment are told apart by what follows it
    screen.page->refresh();
    screen.settle();
    const QString needed = screen.texts(screen.find<QWidget>(u"decisionPane"_s));
    CHECK(needed.contains(u"The gate is waived\n4 of 5 rules pass; 1 waived"));
    CHECK_FALSE(needed.contains(u"The gate passes"));
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
    screen.button(u"promote"_s)->setFocus();
    screen.button(u"promote"_s)->click();
    screen.sheet()->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    screen.settle();
    until([&] { return screen.message()->text().contains(u"moved"); }, 200);   // it would come after one more reading
    CHECK(screen.message()->text().contains(u"is live"));
    CHECK(screen.button(u"promote"_s)->isHidden());
    CHECK(view->isAncestorOf(screen.page->focusWidget()));          // the button that had it is gone
}

TEST_CASE("a request that ended is shown beside the champion of then, and names no standby of today")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    const QString id = tested.live(u"1.1.0"_s);
    tested.live(u"1.2.0"_s);
    Screen screen(tested, u"cara"_s);
    screen.review(id);
    const QString shown = screen.texts(screen.find<QWidget>(u"review"_s));
    CHECK(shown.contains(u"Champion then\n1.0.0"));
    CHECK_FALSE(shown.contains(u"Replaces"));
    CHECK(screen.texts(screen.section(u"plan"_s)).contains(QRegularExpression(u"Rollback to\n1\\.0\\.0, warm: its files are in place; was live .* to "_s)));
    CHECK_FALSE(screen.texts(screen.section(u"plan"_s)).contains(u"Standby"));
    const auto *rules = screen.find<DenseTable>(u"reviewRules"_s);
    CHECK_FALSE(rules->isColumnHidden(RulesModel::Champion));
}

TEST_CASE("what needs whom is said in whole sentences")
{
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    CHECK(words::needs(tested.stands(id), u"cara"_s) == u"Needs 1 of any approver: you, dev.");
    take(tested.decide(u"cara"_s, id));
    CHECK(words::needs(tested.stands(id), u"cara"_s) == u"Approved. Can promote it: ben.");
    CHECK(words::needs(tested.stands(id), u"ben"_s) == u"Approved. Can promote it: you.");
    take(withdraw(*tested, tested.command(u"cara"_s), id, why));
    take(tested.decide(u"dev"_s, id, u"request-changes"_s));
    CHECK(words::needs(tested.stands(id), u"cara"_s) == u"ben has to answer the changes that were requested.");
    CHECK(words::needs(tested.stands(id), u"ben"_s) == u"You have to answer the changes that were requested.");
    Screen screen(tested, u"cara"_s);
    screen.review(id);
    CHECK(screen.texts(screen.find<QWidget>(u"decisionPane"_s)).contains(u"Any approver, 0 of 1\nopen again once ben has answered"));
    const Receipt again = take(resubmit(*tested, tested.command(u"ben"_s), id, u"Weighed anew, as dev asked"_s, Artifact::Verified));
    screen.page->refresh();
    screen.settle();
    CHECK(screen.texts(screen.find<QWidget>(u"review"_s)).contains(u"\nResubmitted by ben just now, in record %1: “Weighed anew, as dev asked”"_s.arg(again.record.seq)));
}

TEST_CASE("a rejection is confirmed, as it cannot be taken back")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    QString decidedAbout;                                           // what the band names above it
    QObject::connect(screen.page.get(), &Page::placeShown, screen.page.get(), [&](const QString &environment, bool production) { decidedAbout = environment + (production ? u"!"_s : QString()); });
    screen.review(id);
    CHECK(decidedAbout == u"production!");
    screen.reason(why);
    const qint64 before = tested.head();
    screen.button(u"reject"_s)->click();
    CHECK(screen.sheet()->findChild<TextLabel *>(u"sheetSentence"_s)->text() == id + u" ends, rejected; whoever still wants it asks anew."_s);
    screen.settle();
    CHECK(tested.head() == before);
    screen.sheet()->findChild<QPushButton *>(u"confirm"_s)->click();
    REQUIRE(until([&] { return !screen.message()->text().isEmpty(); }));
    CHECK(tested.stands(id).state == u"rejected");
}

TEST_CASE("the lane stays where the hand is, also when the last request was put off")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s)), other = tested.request(tested.ready(u"1.1.0"_s));
    take(tested.decide(u"cara"_s, other));
    Screen screen(tested, u"cara"_s);
    auto *lanes = screen.find<QTabBar>(u"lanes"_s);
    CHECK(lanes->currentIndex() == 0);
    press(screen.find<DenseTable>(u"requests"_s), Qt::Key_S);
    auto *sheet = screen.page->findChild<SnoozeSheet *>();
    REQUIRE(sheet);
    sheet->accept();
    screen.settle();
    CHECK(lanes->tabText(0) == u"Needs you  0");
    CHECK(lanes->currentIndex() == 0);                              // not on what waits for others, where the next key would decide
}

TEST_CASE("Tab goes through the review as it is read, whenever each part was made")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    screen.review(id);
    screen.page->refresh();                                         // the facts are made anew
    screen.settle();
    auto *view = screen.find<ReviewView>(u"review"_s);
    QStringList order;
    QWidget *const start = screen.find<DenseTable>(u"reviewRules"_s);
    for (QWidget *each = start; order.isEmpty() || each != start; each = each->nextInFocusChain()) {
        if (each == start || (view->isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && each->isVisibleTo(view)))
            order += each->objectName().isEmpty() ? each->accessibleName() : each->objectName();
    }
    INFO(order.join(u" > "_s).toStdString());
    CHECK(order.indexOf(u"fold"_s) > 0);
    CHECK(order.lastIndexOf(u"fold"_s) < order.indexOf(u"take"_s)); // all sections before the decision
    CHECK(order.indexOf(u"take"_s) < order.indexOf(u"withdraw"_s));
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
    const VersionRef better = tested.version(u"2.5.0"_s);
    add(better, "0.96", "0.955", "0.965");
    const QString other = tested.request(better);
    REQUIRE(tested.decide(u"dev"_s, other));
    tested.clock().forward(6 * 3600);
    Screen screen(tested, u"cara"_s);
    screen.page->resize(1250, qEnvironmentVariableIntValue("COUNTERSIGN_GALLERY_HEIGHT") > 0 ? qEnvironmentVariableIntValue("COUNTERSIGN_GALLERY_HEIGHT") : 860);
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
        const auto picture = [&](QDialog *sheet, const QString &name) {
            sheet->open();
            QCoreApplication::processEvents();
            sheet->grab().save(folder + u'/' + name + tail);
            sheet->reject();
        };
        QVector<Review> reviews;
        for (const QString &each : {id, other})
            reviews.append(take(loadReview(*tested, each, u"cara"_s)));
        picture(new BatchSheet(reviews, u"approve"_s, screen.page.get()), u"sheet-several"_s);
        picture(new SnoozeSheet(u"churn 2.5.0"_s, tested.clock().now(), reviews.constLast().request().deadline, screen.page.get()), u"sheet-snooze"_s);
        picture(new AssignSheet(u"churn 2.5.0"_s, {u"cara"_s, u"dev"_s, u"rita"_s}, u"cara"_s, screen.page.get()), u"sheet-assign"_s);
        auto *waive = new DecisionSheet(u"Waive quality"_s, u"churn 2.4.0 may go to production although quality does not pass, until the waiver ends by itself."_s, {}, u"Waive now"_s, screen.page.get());
        waive->askDays(u"Days"_s, 7, tested.clock().now());
        waive->askReason(10);
        picture(waive, u"sheet-waive"_s);
    }
    QApplication::setPalette(paletteOf(Scheme::Light));
}

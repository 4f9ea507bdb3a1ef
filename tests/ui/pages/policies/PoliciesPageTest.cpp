// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/PoliciesPage.h"

#include "core/policy/language/Packs.h"
#include "core/registry/Registry.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberedText.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return name;
}

// The policy for tier high in production with its number raised, and some text of it exchanged.
QByteArray nextHigh(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray text = take(policyPack(u"default-high"_s)).replace("version: 1", "version: 2");
    if (!from.isEmpty()) {
        REQUIRE(text.contains(from));
        text.replace(from, to);
    }
    return text;
}

struct Shown
{
    PageWorkspace workspace;
    QString request;
    std::unique_ptr<PoliciesPage> shown;

    Shown()
    {
        const QString files = workspace.file(u"files"_s);
        QDir().mkpath(files);
        write(files + u"/weights.bin"_s, "weights");
        workspace.act([&](Workspace &open, const Command &command) -> Result<Receipt> {
            CS_TRY(const Registered registered, registerVersion(open, command, {u"churn"_s, u"1.0.0"_s, {files}, {}}));
            return registered.receipt;
        });
        workspace.act([&](Workspace &open, const Command &command) -> Result<Receipt> {
            CS_TRY(const Receipt asked, openRequest(open, command, {{u"local"_s, u"churn"_s, u"1.0.0"_s}, u"production"_s, u"Asked so that there is one to judge"_s, false}, Artifact::Verified));
            request = asked.subject();
            return asked;
        });
        shown = std::make_unique<PoliciesPage>(workspace.open());
        shown->resize(1252, 830);
        shown->show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !shown->isLoading(); });
    }
    void open(const QString &id)
    {
        shown->open(id);
        settle();
    }
    QAbstractItemModel &rows(const QString &table) { return *named<QAbstractItemView>(*shown, table).model(); }
    QString cell(const QString &table, int row, int column) { return rows(table).index(row, column).data().toString(); }
    int rowOf(const QString &table, const QString &id)
    {
        for (int row = 0; row < rows(table).rowCount(); ++row)
            if (rows(table).index(row, 0).data(role::Id).toString() == id)
                return row;
        return -1;
    }
};

} // namespace

TEST_CASE("policies are sentences, with the text beside them and the chosen rule's lines marked")
{
    Shown shown;
    shown.open(u"default-high"_s);
    CHECK(shown.rows(u"policiesTable"_s).rowCount() == 3);
    const int row = shown.rowOf(u"policiesTable"_s, u"default-high@1"_s);
    REQUIRE(row >= 0);
    CHECK(shown.cell(u"policiesTable"_s, row, 1) == u"1"_s);
    CHECK(shown.cell(u"policiesTable"_s, row, 2) == u"high"_s);
    CHECK(named<QWidget>(*shown.shown, u"policyApplies"_s).property("text").toString() == u"Applies where the environment's class is “production”, and the risk tier is “high”."_s);
    CHECK(shown.cell(u"policyRules"_s, 0, 0) == u"The stored files are those registered."_s);
    CHECK(shown.cell(u"policyRules"_s, 1, 0)
          == u"The number of failed tests of all suites is not known, or (the number of failed tests of all suites + the number of test errors of all suites) is 0."_s);
    CHECK(shown.cell(u"policyRules"_s, 1, 1) == u"tests.passed · owner engineer · waiver: policy-owner, 14 days · line 13"_s);
    auto &yaml = named<NumberedText>(*shown.shown, u"policyYaml"_s);
    CHECK(yaml.toPlainText().toUtf8() == take(policyPack(u"default-high"_s)));
    named<QAbstractItemView>(*shown.shown, u"policyRules"_s).setCurrentIndex(shown.rows(u"policyRules"_s).index(1, 0));
    const QStringList lines = yaml.toPlainText().split(u'\n');
    CHECK(lines[yaml.firstMarked() - 1].contains(u"id: tests.passed"_s));
    CHECK(lines[yaml.lastMarked()].contains(u"- id:"_s));           // the next one begins right after it
    named<QAbstractItemView>(*shown.shown, u"policyRules"_s).setCurrentIndex(shown.rows(u"policyRules"_s).index(shown.rows(u"policyRules"_s).rowCount() - 1, 0));
    CHECK(lines[yaml.lastMarked() - 1].contains(u"expect: not-evaluated"_s));
    CHECK(!lines[yaml.lastMarked()].startsWith(u' '));
    shown.open(u"no-such"_s);
    CHECK(named<MessageBar>(*shown.shown, u"policiesMessage"_s).text().contains(u"no-such"_s));
}

TEST_CASE("a verdict is explained rule by rule: fact, wanted, got, verdict")
{
    Shown shown;
    shown.open(u"?explain:churn@1.0.0:production"_s);
    CHECK(named<QTabBar>(*shown.shown, u"policiesTabs"_s).currentIndex() == 1);
    const int recent = shown.rowOf(u"explainTable"_s, u"evidence.recent"_s), files = shown.rowOf(u"explainTable"_s, u"artifact.verified"_s);
    REQUIRE(recent >= 0);
    REQUIRE(files >= 0);
    CHECK(recent < files);                                          // what does not pass comes first
    CHECK(shown.rows(u"explainTable"_s).index(recent, 4).data(role::Status).toString() == u"not-evaluated"_s);
    CHECK(shown.cell(u"explainTable"_s, recent, 3) == u"not known"_s);
    CHECK(shown.rows(u"explainTable"_s).index(files, 4).data(role::Status).toString() == u"pass"_s);
    shown.open(u"?explain:churn@9.9.9:production"_s);
    CHECK(shown.rows(u"explainTable"_s).rowCount() == 0);
    CHECK(named<MessageBar>(*shown.shown, u"explainMessage"_s).text().contains(u"9.9.9"_s));
    shown.open(u"?explain:nonsense:production"_s);
    CHECK(!named<MessageBar>(*shown.shown, u"explainMessage"_s).text().isEmpty());
}

TEST_CASE("a file is tried against past requests, and proposed from there")
{
    Shown shown;
    const qint64 before = shown.workspace.records();
    shown.open(u"?try:"_s + write(shown.workspace.file(u"other.yaml"_s), take(policyPack(u"default-production"_s)).replace("version: 1", "version: 2").replace("not has(tests.all.failed) or tests.all.failed + tests.all.errors == 0", "version.bytes < 1")));
    auto &message = named<MessageBar>(*shown.shown, u"tryMessage"_s);
    CHECK(message.text().contains(u"own"_s));                       // its tests fail now
    CHECK(named<ActionButton>(*shown.shown, u"tryPropose"_s).whyOff().contains(u"tests fail"_s));
    REQUIRE(shown.rows(u"tryTable"_s).rowCount() == 1);
    CHECK(shown.cell(u"tryTable"_s, 0, 0) == shown.request);
    CHECK(shown.rows(u"tryTable"_s).index(0, 4).data(role::Status).toString() == u"not-evaluated"_s);
    CHECK(shown.rows(u"tryTable"_s).index(0, 5).data(role::Status).toString() == u"fail"_s);
    CHECK(shown.cell(u"tryTable"_s, 0, 6).contains(u"tests.passed"_s));
    CHECK(named<QWidget>(*shown.shown, u"tryAbout"_s).property("text").toString().contains(u"1 verdict would differ"_s));

    shown.open(u"?try:"_s + write(shown.workspace.file(u"bad.yaml"_s), "policy: {id: x, id: y}\n"));
    CHECK(message.text().contains(u"bad.yaml:1:"_s));
    CHECK(shown.rows(u"tryTable"_s).rowCount() == 0);

    shown.open(u"?try:"_s + write(shown.workspace.file(u"high.yaml"_s), nextHigh()));
    CHECK(message.text().isEmpty());
    CHECK(shown.cell(u"tryTable"_s, 0, 6) == u"none; the file does not apply"_s);
    auto &propose = named<ActionButton>(*shown.shown, u"tryPropose"_s);
    CHECK(propose.whyOff().contains(u"reason"_s));
    named<QWidget>(*shown.shown, u"tryReason"_s).findChild<QPlainTextEdit *>()->setPlainText(u"Raised after the March review"_s);
    CHECK(propose.isEnabled());
    CHECK(shown.workspace.records() == before);                     // nothing was written so far
    propose.click();
    waitUntil([&] { return message.text().contains(u"asks to adopt it"_s); });
    CHECK(shown.workspace.records() == before + 1);
    shown.settle();
}

TEST_CASE("proposing is off for whoever may not, and says who may")
{
    Shown shown;
    auto &propose = named<ActionButton>(*shown.shown, u"tryPropose"_s);
    shown.workspace.open().setSession(shown.workspace.ben());
    shown.settle();
    CHECK(!propose.isEnabled());
    CHECK(propose.whyOff().contains(u"Who can: ann"_s));
    shown.workspace.open().setSession({});
    shown.settle();
    CHECK(propose.whyOff().contains(u"Nobody is signed in"_s));
}

TEST_CASE("who may do what is a table of people and environments, and why somebody cannot approve is answered by the rule")
{
    Shown shown;
    shown.open(u"?who:ann:"_s + shown.request);
    const int ann = shown.rowOf(u"accessTable"_s, u"ann"_s), ben = shown.rowOf(u"accessTable"_s, u"ben"_s), cara = shown.rowOf(u"accessTable"_s, u"cara"_s);
    CHECK(shown.cell(u"accessTable"_s, ann, 2).contains(u"admin"_s));
    CHECK(shown.cell(u"accessTable"_s, ann, 3).contains(u"engineer"_s));
    CHECK(shown.cell(u"accessTable"_s, ben, 2).isEmpty());
    CHECK(shown.cell(u"accessTable"_s, ben, 3) == u"engineer"_s);
    CHECK(shown.cell(u"accessTable"_s, cara, 3).isEmpty());
    auto &answer = named<MessageBar>(*shown.shown, u"whyAnswer"_s);
    CHECK(answer.details().startsWith(u"core.four-eyes.author"_s));
    shown.open(u"?who:cara:"_s + shown.request);
    CHECK(answer.details().startsWith(u"core.duty"_s));
    CHECK(answer.text().contains(u"cara does not hold it"_s));
    // Every row is a sentence for who does not see the table.
    CHECK(shown.rows(u"accessTable"_s).index(ben, 0).data(Qt::AccessibleTextRole).toString().contains(u"in production engineer"_s));
}

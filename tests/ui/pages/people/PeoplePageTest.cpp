// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/PeoplePage.h"

#include "core/people/SignIn.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/people/ActSheet.h"
#include "ui/pages/people/LoginDetail.h"
#include "ui/pages/people/MyKeySheet.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    PageWorkspace workspace;
    PeoplePage page{workspace.open()};
    DenseTable &table = named<DenseTable>(page, u"peopleTable"_s);

    Shown()
    {
        page.resize(1252, 830);
        page.show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page.isLoading(); });
    }
    void choose(const QString &login)
    {
        page.open(login);
        settle();
    }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    ActionButton &action(const QString &name) { return named<ActionButton>(page, name); }
    // The page's own message once a sheet is done.
    QString said()
    {
        auto &message = named<MessageBar>(page, u"peopleMessage"_s);
        waitUntil([&] { return !message.text().isEmpty(); });
        settle();
        return message.text();
    }
};

} // namespace

TEST_CASE("people are listed with duties and keys, and each row is a sentence")
{
    Shown shown;
    REQUIRE(shown.table.model()->rowCount() == 3);
    CHECK(shown.cell(1, 0) == u"ben"_s);
    CHECK(shown.cell(1, 2) == u"engineer"_s);
    CHECK(shown.cell(1, 3) == u"1"_s);
    CHECK(shown.table.model()->index(2, 0).data(Qt::AccessibleTextRole).toString() == u"cara is person P3, holds: None; keys in force: 0"_s);
    shown.choose(u"ann"_s);
    CHECK(named<DenseTable>(shown.page, u"peopleDuties"_s).model()->rowCount() == 4);
    CHECK(named<DenseTable>(shown.page, u"peopleKeys"_s).model()->rowCount() == 1);
}

TEST_CASE("the page begins with whoever is signed in, also where that comes later, and follows a change")
{
    Shown shown;
    const auto chosen = [&shown] { return shown.table.model()->index(shown.table.currentRow().row(), 0).data().toString(); };
    shown.workspace.open().setSession({});
    waitUntil([&] { return shown.workspace.open().login().isEmpty(); });
    shown.settle();
    shown.workspace.open().setSession(shown.workspace.ben());
    waitUntil([&] { return chosen() == u"ben"_s; });
    shown.choose(u"cara"_s);
    shown.page.refresh();
    shown.settle();
    CHECK(chosen() == u"cara"_s);                                   // what one chose stays
}

TEST_CASE("a duty granted by the sheet becomes a record")
{
    Shown shown;
    shown.choose(u"cara"_s);
    shown.action(u"peopleGrant"_s).click();
    auto &sheet = named<ActSheet>(shown.page, u"grantDutySheet"_s);
    auto &pool = named<QLineEdit>(sheet, u"grantDutyPool"_s);
    CHECK(!pool.isEnabled());
    named<QComboBox>(sheet, u"grantDutyDuty"_s).setCurrentText(u"approver"_s);
    pool.setText(u"risk"_s);
    named<QLineEdit>(sheet, u"grantDutyUntil"_s).setText(u"+10d"_s);
    named<QPushButton>(sheet, u"grantDutyVerb"_s).click();
    CHECK(shown.said() == u"Recorded in #6."_s);
    CHECK(shown.workspace.records() == 7);
    CHECK(shown.cell(2, 2).startsWith(u"approver, pool risk, until "_s));
}

TEST_CASE("a refusal stays in the sheet with its rule, its sentence and what to do")
{
    Shown shown;
    shown.choose(u"ann"_s);
    shown.action(u"peopleGrant"_s).click();
    auto &sheet = named<ActSheet>(shown.page, u"grantDutySheet"_s);
    named<QPushButton>(sheet, u"grantDutyVerb"_s).click();
    auto &message = named<MessageBar>(sheet, u"grantDutyMessage"_s);
    waitUntil([&] { return !message.text().isEmpty(); });
    CHECK(message.details().startsWith(u"core.self-grant\n"_s));
    CHECK(message.text().contains(u"Nobody grants a duty to themselves"_s));
    CHECK(message.accessibleName().contains(u"Ask another admin."_s));
    CHECK(sheet.isVisible());
    CHECK(shown.workspace.records() == 6);

    named<QLineEdit>(sheet, u"grantDutyUntil"_s).setText(u"soon"_s);
    named<QPushButton>(sheet, u"grantDutyVerb"_s).click();
    CHECK(message.text().contains(u"soon"_s));
}

TEST_CASE("people are sorted by a column, the chosen one stays chosen, and what is shown beside is theirs")
{
    Shown shown;
    shown.choose(u"ben"_s);
    auto &detail = named<LoginDetail>(shown.page, u"peopleDetail"_s);
    REQUIRE(detail.login() == u"ben"_s);
    shown.table.sortByColumn(0, Qt::DescendingOrder);
    CHECK(shown.cell(0, 0) == u"cara"_s);
    CHECK(shown.cell(shown.table.currentRow().row(), 0) == u"ben"_s);
    shown.table.setCurrentIndex(shown.table.model()->index(0, 0));
    CHECK(detail.login() == u"cara"_s);
    shown.page.refresh();
    shown.settle();
    CHECK(shown.cell(0, 0) == u"cara"_s);
    CHECK(detail.login() == u"cara"_s);
    shown.table.sortByColumn(-1, Qt::AscendingOrder);
    CHECK(shown.cell(0, 0) == u"ann"_s);
}

TEST_CASE("without the duty admin the actions are off and say who can")
{
    Shown shown;
    shown.workspace.open().setSession(shown.workspace.ben());
    shown.settle();
    shown.choose(u"cara"_s);                                        // the own key is everybody's to revoke
    for (const auto &name : {u"peopleAdd"_s, u"peopleGrant"_s, u"peopleRevokeDuty"_s, u"peopleEnroll"_s, u"peopleRevokeKey"_s}) {
        INFO(name.toStdString());
        CHECK(!shown.action(name).isEnabled());
        CHECK(shown.action(name).whyOff().contains(u"Who can: ann"_s));
    }
    shown.workspace.open().setSession({});
    shown.settle();
    CHECK(shown.action(u"peopleAdd"_s).whyOff().contains(u"Nobody is signed in"_s));
}

TEST_CASE("a person is added, gets a key, and loses it with a reason")
{
    Shown shown;
    shown.action(u"peopleAdd"_s).click();
    {
        auto &sheet = named<ActSheet>(shown.page, u"addPersonSheet"_s);
        auto &verb = named<QPushButton>(sheet, u"addPersonVerb"_s);
        CHECK(!verb.isEnabled());
        auto &login = named<QLineEdit>(sheet, u"addPersonLogin"_s);
        CHECK(sheet.focusWidget() == &login);                       // a form to fill begins with its first field
        CHECK(named<QComboBox>(sheet, u"addPersonPerson"_s).nextInFocusChain() == &named<QPushButton>(sheet, u"cancel"_s));
        login.setText(u"dev"_s);
        QTest::keyClick(&login, Qt::Key_Return);
    }
    CHECK(shown.said() == u"Recorded in #6."_s);
    waitUntil([&] { return shown.table.currentRow().isValid() && shown.cell(shown.table.currentRow().row(), 0) == u"dev"; });
    CHECK(!shown.action(u"peopleRevokeKey"_s).isEnabled());
    named<MessageBar>(shown.page, u"peopleMessage"_s).clear();
    shown.action(u"peopleEnroll"_s).click();
    {
        auto &sheet = named<ActSheet>(shown.page, u"enrollKeySheet"_s);
        named<QLineEdit>(sheet, u"enrollKeyPublic"_s).setText(QString::fromLatin1(take(PrivateKey::generate()).publicKey().base64()));
        named<QPushButton>(sheet, u"enrollKeyVerb"_s).click();
    }
    CHECK(shown.said() == u"Recorded in #7."_s);
    CHECK(shown.cell(3, 3) == u"1"_s);
    named<MessageBar>(shown.page, u"peopleMessage"_s).clear();
    shown.action(u"peopleRevokeKey"_s).click();
    {
        auto &sheet = named<ActSheet>(shown.page, u"revokeKeySheet"_s);
        auto &verb = named<QPushButton>(sheet, u"revokeKeyVerb"_s);
        CHECK(!verb.isEnabled());
        named<QWidget>(sheet, u"revokeKeyReason"_s).findChild<QPlainTextEdit *>()->setPlainText(u"Laptop was stolen"_s);
        CHECK(verb.isEnabled());
        verb.click();
    }
    CHECK(shown.said() == u"Recorded in #8."_s);
    CHECK(shown.cell(3, 3) == u"0"_s);
    CHECK(named<DenseTable>(shown.page, u"peopleKeys"_s).model()->index(0, 2).data().toString() == u"Revoked in #8"_s);
}

TEST_CASE("a duty is revoked as it was granted")
{
    Shown shown;
    shown.choose(u"ben"_s);
    shown.action(u"peopleRevokeDuty"_s).click();
    named<QPushButton>(named<ActSheet>(shown.page, u"revokeDutySheet"_s), u"revokeDutyVerb"_s).click();
    CHECK(shown.said() == u"Recorded in #6."_s);
    CHECK(shown.cell(1, 2) == u"None"_s);
    CHECK(!shown.action(u"peopleRevokeDuty"_s).isEnabled());
}

TEST_CASE("my key is shown to copy, and a new one goes to the keychain")
{
    Shown shown;
    MyKeySheet sheet(shown.workspace.open());
    const QString mine = QString::fromLatin1(shown.workspace.ann().key->publicKey().base64());
    CHECK(named<QLineEdit>(sheet, u"myKeyPublic"_s).text() == mine);
    named<QPushButton>(sheet, u"myKeyPublicCopy"_s).click();
    CHECK(QApplication::clipboard()->text() == mine);
    named<QPushButton>(sheet, u"myKeyMake"_s).click();
    auto &made = named<QLineEdit>(sheet, u"myKeyNew"_s);
    waitUntil([&] { return !made.text().isEmpty(); });
    const PublicKey key = take(PublicKey::fromBase64(made.text().toLatin1()));
    CHECK(shown.workspace.secrets().read(keychainName(shown.workspace.open().id(), key.keyId())).ok());
    CHECK(shown.workspace.records() == 6);

    shown.workspace.secrets().setLocked(true);
    named<QPushButton>(sheet, u"myKeyMake"_s).click();
    auto &message = named<MessageBar>(sheet, u"myKeyMessage"_s);
    waitUntil([&] { return message.details().startsWith(u"secret.locked"_s); });
}

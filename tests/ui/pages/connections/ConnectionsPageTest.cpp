// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/ConnectionsPage.h"

#include "core/storage/Database.h"
#include "tests/support/RecordedHttp.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/connections/ConnectionForm.h"
#include "ui/pages/connections/ConnectionPane.h"
#include "ui/pages/connections/ProbeSteps.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Recording recorded(const QString &shape)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/mlflow/%1.json").arg(shape));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return take(Recording::fromFile(file.readAll()));
}

struct Shown
{
    PageWorkspace workspace;
    ConnectionsPage page{workspace.open()};
    DenseTable &table = named<DenseTable>(page, u"connectionsTable"_s);
    ConnectionPane &pane = named<ConnectionPane>(page, u"connectionPane"_s);
    ProbeSteps &steps = named<ProbeSteps>(page, u"connectionSteps"_s);

    Shown()
    {
        page.resize(1252, 830);
        page.show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page.isLoading() && !workspace.open().sources().isSyncing(); });
    }
    void type(const QString &field, const QString &text) { named<QLineEdit>(page, field).setText(text); }
    void signInBy(int row) { named<QComboBox>(page, u"connectionCredential"_s).setCurrentIndex(row); }
    ActionButton &action(const QString &name) { return named<ActionButton>(page, name); }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    QString status(int row, int column) const { return table.model()->index(row, column).data(role::Status).toString(); }
    void added(const QString &name, const QString &url, const QString &password = {})
    {
        action(u"connectionAdd"_s).click();
        type(u"connectionName"_s, name);
        type(u"connectionUrl"_s, url);
        if (!password.isEmpty()) {
            signInBy(1);
            type(u"connectionUser"_s, u"gate"_s);
            type(u"connectionSecret"_s, password);
        }
        const int rows = table.model()->rowCount();
        action(u"connectionSave"_s).click();
        waitUntil([&] { return table.model()->rowCount() == rows + 1 && !pane.isNew(); });
        settle();
    }
    QString payloads()
    {
        const auto database = take(Database::open(Workspace::databaseFile(workspace.file(u"ws"_s)), Database::Mode::ReadOnly));
        QString all;
        for (const Row &row : take(database->rows(u"SELECT payload FROM record ORDER BY seq"_s)))
            all += row.text(0) + u'\n';
        return all;
    }
    Result<Secret> kept() { return workspace.secrets().read(mlflowSecretName(workspace.open().id(), {u"hub"_s, QUrl(u"https://mlflow.example.com"_s), MlflowServer::Credential::Basic, u"gate"_s})); }
    QString said() { return named<MessageBar>(pane, u"connectionMessage"_s).text(); }
};

} // namespace

TEST_CASE("without a connection the page says how to begin, across all of it, and who may")
{
    Shown shown;
    auto &empty = named<EmptyState>(shown.page, u"connectionsEmpty"_s);
    CHECK(empty.isVisible());
    CHECK_FALSE(shown.pane.isVisible());
    CHECK(empty.accessibleDescription().endsWith(u"Give its address and test it step by step; nothing is recorded before you add it."));
    auto *begin = empty.findChild<QPushButton *>();
    CHECK(shown.page.focusProxy() == &empty);
    begin->click();
    CHECK(shown.pane.isVisible());
    CHECK(shown.pane.isNew());
    named<QPushButton>(shown.page, u"connectionCancel"_s).click();
    CHECK_FALSE(shown.pane.isVisible());
    CHECK(empty.isVisible());
    shown.workspace.open().setSession(shown.workspace.ben());
    CHECK_FALSE(begin->isEnabled());
    CHECK(begin->accessibleDescription() == u"This needs the duty admin. Who can: ann.");
    CHECK(empty.accessibleDescription().endsWith(begin->accessibleDescription()));
}

TEST_CASE("a connection is added in place and read at once, its password goes into the keychain and nowhere else")
{
    Shown shown;
    const Recording auth = recorded(u"auth-3"_s);
    shown.workspace.http().play(replay(auth));
    CHECK(named<EmptyState>(shown.page, u"connectionsEmpty"_s).isVisible());
    shown.added(u"hub"_s, u"https://mlflow.example.com"_s, u"correct horse"_s);
    CHECK(shown.payloads().contains(u"https://mlflow.example.com"_s));
    CHECK(!shown.payloads().contains(u"horse"_s));
    CHECK(named<QLineEdit>(shown.page, u"connectionSecret"_s).text().isEmpty());
    CHECK(take(shown.kept()).reveal() == "correct horse");
    waitUntil([&] { return shown.status(0, ConnectionStateColumn) == u"in-step"; });
    CHECK(shown.cell(0, ConnectionName) == u"hub");
    CHECK(shown.cell(0, ConnectionUse) == u"no environment");
    CHECK(shown.cell(0, ConnectionAsOf) != u"never");
    CHECK(shown.table.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"hub at https://mlflow.example.com, In step"_s));
}

TEST_CASE("what is risky about an address is said while it is typed")
{
    Shown shown;
    shown.action(u"connectionAdd"_s).click();
    auto *warning = shown.page.findChild<QWidget *>(u"connectionWarning"_s);
    REQUIRE(warning);
    shown.type(u"connectionUrl"_s, u"http://127.0.0.1:5000"_s);
    CHECK(warning->isHidden());
    shown.type(u"connectionUrl"_s, u"http://mlflow.example.com"_s);
    CHECK(warning->isVisible());
    CHECK(warning->property("text").toString().contains(u"Nothing is encrypted"_s));
    shown.type(u"connectionUrl"_s, u"https://mlflow.example.com"_s);
    CHECK(warning->property("text").toString().startsWith(u"The server is asked without saying who we are"_s));
}

TEST_CASE("a connection is tested before it is recorded, step by step")
{
    Shown shown;
    const qint64 before = shown.workspace.records();
    shown.workspace.http().play(replay(recorded(u"auth-3"_s)));
    shown.action(u"connectionAdd"_s).click();
    shown.type(u"connectionUrl"_s, u"https://mlflow.example.com"_s);
    shown.signInBy(1);
    shown.type(u"connectionUser"_s, u"admin"_s);
    shown.type(u"connectionSecret"_s, u"correct horse"_s);
    shown.action(u"connectionTest"_s).click();
    CHECK(shown.action(u"connectionTest"_s).whyOff() == u"A test is under way.");
    waitUntil([&] { return shown.action(u"connectionTest"_s).isEnabled(); });
    const QStringList steps = shown.steps.sentences();
    REQUIRE(steps.size() == 7);
    CHECK(steps.at(2) == u"Encryption: Encrypted, and its certificate is trusted.");
    CHECK(steps.at(4) == u"Version: MLflow 3.17.2.");
    CHECK(steps.at(6).startsWith(u"Sign-in and rights: Known there as admin"_s));
    CHECK(shown.workspace.records() == before);
}

TEST_CASE("a test ends at the step that fails, with what to do, and the list remembers when")
{
    Shown shown;
    shown.added(u"hub"_s, u"http://127.0.0.1:5000"_s);
    CHECK(shown.status(0, ConnectionStateColumn) == u"offline");
    CHECK(shown.cell(0, ConnectionTest) == u"never");
    shown.action(u"connectionTest"_s).click();
    waitUntil([&] { return shown.action(u"connectionTest"_s).isEnabled(); });
    const QStringList steps = shown.steps.sentences();
    CHECK(steps.at(0) == u"Name: 127.0.0.1 needs no look-up.");
    CHECK(steps.at(1) == u"Connection: Nobody answers in this test.");
    CHECK(steps.at(2) == u"Encryption: Not tried");
    CHECK(shown.status(0, ConnectionTest) == u"fail");
    const auto kept = lastTest(shown.workspace.open().id(), u"hub"_s);
    REQUIRE(kept);
    CHECK(kept->failed == u"connect");
}

TEST_CASE("what was tested before it had its name is said in the list, too, and other settings want another test")
{
    Shown shown;
    shown.workspace.http().play(replay(recorded(u"auth-3"_s)));
    shown.action(u"connectionAdd"_s).click();
    shown.type(u"connectionUrl"_s, u"https://mlflow.example.com"_s);
    shown.signInBy(1);
    shown.type(u"connectionUser"_s, u"admin"_s);
    shown.type(u"connectionSecret"_s, u"correct horse"_s);
    shown.action(u"connectionTest"_s).click();
    waitUntil([&] { return shown.action(u"connectionTest"_s).isEnabled(); });
    shown.type(u"connectionName"_s, u"hub"_s);
    shown.action(u"connectionSave"_s).click();
    waitUntil([&] { return shown.table.model()->rowCount() == 1 && !shown.pane.isNew(); });
    shown.settle();
    CHECK(shown.status(0, ConnectionTest) == u"pass");
    CHECK(shown.steps.isVisible());                                 // what “all well” stands for
    CHECK(shown.steps.sentences().value(4) == u"Version: MLflow 3.17.2.");
    shown.table.setFocus();
    shown.page.open(u"hub"_s);
    shown.settle();
    CHECK(shown.steps.sentences().value(4) == u"Version: MLflow 3.17.2.");
}

TEST_CASE("a wrong password fails the sign-in, and adding what failed is no first choice and called so")
{
    Shown shown;
    shown.workspace.http().play([](const HttpServer &, const HttpRequest &request) -> Result<HttpAnswer> {
        if (request.path.endsWith(u"/health"_s))
            return HttpAnswer{200, {}, "OK"};
        return HttpAnswer{401, {{"Content-Type", "text/html"}}, "You are not authenticated."};
    });
    shown.action(u"connectionAdd"_s).click();
    shown.type(u"connectionName"_s, u"hub"_s);
    shown.type(u"connectionUrl"_s, u"https://mlflow.example.com"_s);
    shown.signInBy(1);
    shown.type(u"connectionUser"_s, u"admin"_s);
    shown.type(u"connectionSecret"_s, u"wrong horse"_s);
    CHECK(isPrimary(&shown.action(u"connectionSave"_s)));
    shown.action(u"connectionTest"_s).click();
    waitUntil([&] { return shown.action(u"connectionTest"_s).isEnabled(); });
    const QStringList steps = shown.steps.sentences();
    CHECK(steps.value(3) == u"Health: The server says that it is well.");
    CHECK(steps.value(4) == u"Version: Not tried");
    CHECK(steps.value(5) == u"Dialect: Not tried");
    CHECK(steps.value(6).startsWith(u"Sign-in and rights: mlflow.example.com did not accept the user or the password."));
    CHECK_FALSE(isPrimary(&shown.action(u"connectionSave"_s)));
    CHECK(shown.action(u"connectionSave"_s).text() == u"Add it though the test failed");
    shown.type(u"connectionSecret"_s, u"correct horse"_s);
    CHECK(isPrimary(&shown.action(u"connectionSave"_s)));
    CHECK(shown.action(u"connectionSave"_s).text() == u"Add this connection");
}

TEST_CASE("the list of connections shows its only row whole, beside a scroll bar, too")
{
    Shown shown;
    shown.page.resize(1052, 700);
    shown.added(u"hub"_s, u"http://127.0.0.1:5000"_s);
    QApplication::processEvents();
    CHECK(shown.table.visualRect(shown.table.model()->index(0, 0)).bottom() < shown.table.viewport()->height());
    shown.page.resize(900, 700);
    QApplication::processEvents();
    REQUIRE(shown.table.horizontalScrollBar()->maximum() > 0);
    waitUntil([&] { return shown.table.visualRect(shown.table.model()->index(0, 0)).bottom() < shown.table.viewport()->height(); });
}

TEST_CASE("a password that is kept is never sent to another server or for another user, be it only for a test")
{
    Shown shown;
    shown.added(u"hub"_s, u"https://mlflow.example.com"_s, u"correct horse"_s);
    shown.workspace.http().forget();
    shown.type(u"connectionUrl"_s, u"https://elsewhere.example.com"_s);
    shown.action(u"connectionTest"_s).click();
    CHECK(shown.said().startsWith(u"Nothing was sent"_s));
    CHECK(shown.workspace.http().asked().isEmpty());
    const qint64 before = shown.workspace.records();
    shown.action(u"connectionSave"_s).click();
    waitUntil([&] { return shown.said().contains(u"was not given for this"_s); });
    CHECK(shown.workspace.records() == before);
}

TEST_CASE("settings are changed in place, what is typed outlives a change by others, and Cancel gives it up")
{
    Shown shown;
    shown.added(u"hub"_s, u"http://127.0.0.1:5000"_s);
    CHECK(shown.action(u"connectionSave"_s).whyOff() == u"Nothing was changed.");
    shown.type(u"connectionUrl"_s, u"http://127.0.0.1:5001"_s);
    shown.workspace.act([](Workspace &w, const Command &command) { return addModel(w, command, u"other"_s, u"low"_s, {}); });
    shown.page.refresh();
    shown.settle();
    CHECK(named<QLineEdit>(shown.page, u"connectionUrl"_s).text() == u"http://127.0.0.1:5001");
    named<QPushButton>(shown.page, u"connectionCancel"_s).click();
    CHECK(named<QLineEdit>(shown.page, u"connectionUrl"_s).text() == u"http://127.0.0.1:5000");

    shown.type(u"connectionUrl"_s, u"http://127.0.0.1:5002"_s);
    shown.action(u"connectionSave"_s).click();
    waitUntil([&] { return shown.cell(0, ConnectionAddress) == u"http://127.0.0.1:5002"; });
    CHECK(shown.payloads().count(u"\"url\":\"http://127.0.0.1:5002\""_s) == 1);
}

TEST_CASE("removing takes two steps, and is refused while an environment stands on it")
{
    Shown shown;
    shown.added(u"hub"_s, u"http://127.0.0.1:5000"_s);
    shown.workspace.act([](Workspace &w, const Command &command) { return setEnvironment(w, command, u"production"_s, {}, {u"pointer"_s, u"mlflow:hub:champion"_s}); });
    shown.page.refresh();
    waitUntil([&] { return shown.cell(0, ConnectionUse) == u"production"; });
    CHECK(shown.table.model()->index(0, 0).data(role::Mark).toInt() == int(Token::BandProd));
    const qint64 before = shown.workspace.records();
    shown.action(u"connectionRemove"_s).click();
    CHECK(shown.said().contains(u"is taken out of the workspace"_s));
    CHECK(shown.workspace.records() == before);
    auto &message = named<MessageBar>(shown.pane, u"connectionMessage"_s);
    Q_EMIT message.actionTriggered();
    waitUntil([&] { return shown.said().contains(u"production"_s); });
    CHECK(shown.workspace.records() == before);

    shown.workspace.act([](Workspace &w, const Command &command) { return setEnvironment(w, command, u"production"_s, {}, {u"pointer"_s}); });
    shown.action(u"connectionRemove"_s).click();
    Q_EMIT message.actionTriggered();
    waitUntil([&] { return shown.table.model()->rowCount() == 0; });
    CHECK(named<EmptyState>(shown.page, u"connectionsEmpty"_s).isVisible());
}

TEST_CASE("who is no admin changes nothing, is told who can, and still keeps the own password here")
{
    Shown shown;
    shown.added(u"hub"_s, u"https://mlflow.example.com"_s, u"correct horse"_s);
    shown.workspace.open().setSession(shown.workspace.ben());
    CHECK(shown.action(u"connectionAdd"_s).whyOff() == u"This needs the duty admin. Who can: ann.");
    CHECK(shown.action(u"connectionRemove"_s).whyOff() == u"This needs the duty admin. Who can: ann.");
    CHECK(named<QLineEdit>(shown.page, u"connectionUrl"_s).isReadOnly());
    const qint64 before = shown.workspace.records();
    shown.type(u"connectionSecret"_s, u"my own"_s);
    CHECK(shown.action(u"connectionSave"_s).text() == u"Keep in my keychain");
    shown.action(u"connectionSave"_s).click();
    waitUntil([&] { return named<QLineEdit>(shown.page, u"connectionSecret"_s).text().isEmpty(); });
    shown.settle();
    CHECK(take(shown.kept()).reveal() == "my own");
    CHECK(shown.workspace.records() == before);
    shown.workspace.open().setSession({});
    CHECK(shown.action(u"connectionAdd"_s).whyOff() == u"Nobody is signed in. Choose who you are first.");
}

TEST_CASE("pictures of a connection that was tested", "[.gallery]")
{
    inBothSchemes([](const Save &save) {
        Shown shown;
        shown.workspace.http().play(replay(recorded(u"auth-3"_s)));
        shown.page.resize(1092, 740);
        shown.action(u"connectionAdd"_s).click();
        shown.type(u"connectionName"_s, u"hub"_s);
        shown.type(u"connectionUrl"_s, u"https://mlflow.example.com"_s);
        shown.signInBy(1);
        shown.type(u"connectionUser"_s, u"admin"_s);
        shown.type(u"connectionSecret"_s, u"correct horse"_s);
        shown.action(u"connectionTest"_s).click();
        waitUntil([&] { return shown.action(u"connectionTest"_s).isEnabled(); });
        shown.settle();
        save(shown.page, u"connection-tested"_s);
    });
}

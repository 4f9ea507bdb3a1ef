// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/WelcomePage.h"

#include "core/Folds.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/welcome/MakeForm.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QTemporaryDir folder;
    WelcomePage page;
    std::optional<NewWorkspace> wanted;
    explicit Shown(const QVector<WelcomePage::Recent> &recent = {}) : page(recent)
    {
        QObject::connect(&page, &WelcomePage::makeRequested, [this](const NewWorkspace &each) { wanted = each; });
        QObject::connect(&page, &Page::openRequested, &page, [this](const QString &, const QString &id) { page.open(id); });
        page.show();
    }
    QLineEdit &line(const QString &name) { return named<QLineEdit>(page, name); }
    QPushButton &button(const QString &name) { return named<QPushButton>(page, name); }
    QString why() { return named<TextLabel>(page, u"makeWhy"_s).text(); }
};

} // namespace

TEST_CASE("what was opened lately can be opened again, and nothing is said of it where nothing was")
{
    Shown none;
    Shown some({{u"risk <b>models</b>"_s, u"/srv/risk"_s}, {u"fraud"_s, u"/srv/fraud"_s}});
    QStringList opened;
    QObject::connect(&some.page, &WelcomePage::recentChosen, [&](const QString &folder) { opened.append(folder); });
    for (QPushButton *button : some.page.findChildren<QPushButton *>())
        if (button->accessibleName() == u"fraud"_s)
            button->click();
    CHECK(opened == QStringList{u"/srv/fraud"_s});
    for (const TextLabel *label : none.page.findChildren<TextLabel *>())
        CHECK((label->text() != u"Opened lately"_s || !label->isVisible()));
}

TEST_CASE("the form says what is missing, and what it asks for can be made")
{
    Shown shown;
    shown.button(u"welcomeMake"_s).click();
    REQUIRE(named<MakeForm>(shown.page, u"makeForm"_s).isVisible());
    CHECK_FALSE(shown.button(u"makeIt"_s).isEnabled());
    CHECK(shown.why() == u"It needs a name."_s);
    shown.line(u"makeName"_s).setText(u"Risk Models/EU"_s);
    CHECK(shown.line(u"makeFolder"_s).text().endsWith(u"/Risk-Models-EU"_s));
    shown.line(u"makeLogin"_s).setText(u"Ann B"_s);
    CHECK_FALSE(shown.button(u"makeIt"_s).isEnabled());
    CHECK(shown.button(u"makeIt"_s).accessibleDescription() == shown.why());
    shown.line(u"makeLogin"_s).setText(u"ann"_s);
    shown.line(u"makeFolder"_s).setText(u"relative"_s);
    CHECK(shown.why() == u"It needs a folder, named from its root."_s);
    QFile(shown.folder.filePath(u"something"_s)).open(QIODevice::WriteOnly);
    shown.line(u"makeFolder"_s).setText(shown.folder.path());
    CHECK(shown.why() == u"That folder holds something already."_s);
    shown.line(u"makeFolder"_s).setText(shown.folder.filePath(u"ws"_s));
    CHECK(shown.button(u"makeIt"_s).isEnabled());
    named<QRadioButton>(shown.page, u"makeFile"_s).setChecked(true);
    shown.line(u"makeKeyFile"_s).setText(shown.folder.filePath(u"something"_s));
    CHECK(shown.why() == u"That key file is there already; it will not be replaced."_s);
    shown.line(u"makeKeyFile"_s).setText(shown.folder.filePath(u"ann.pem"_s));
    shown.button(u"makeIt"_s).click();
    REQUIRE(shown.wanted);
    CHECK_FALSE(shown.button(u"makeIt"_s).isEnabled());             // while it is made

    SystemClock clock;
    PlayedHttp http;
    MemorySecretStore secrets;
    const auto made = take(makeWorkspace(*shown.wanted, {clock, http, secrets, shown.folder.filePath(u"state"_s)}, allFolds()));
    CHECK(made.workspace->name() == u"Risk Models/EU"_s);
    CHECK(made.session.login == u"ann"_s);
    CHECK(QFile::exists(shown.folder.filePath(u"ann.pem"_s)));
}

TEST_CASE("a making that failed leaves what was typed, and says so beside it")
{
    Shown shown;
    shown.page.open(u"make"_s);
    shown.line(u"makeName"_s).setText(u"bank"_s);
    shown.line(u"makeLogin"_s).setText(u"ann"_s);
    shown.line(u"makeFolder"_s).setText(shown.folder.filePath(u"ws"_s));
    shown.button(u"makeIt"_s).click();
    shown.page.sayMade({Kind::Unreachable, u"secret.locked"_s, u"The keychain is locked; nothing was made."_s});
    CHECK(named<MessageBar>(shown.page, u"makeMessage"_s).text() == u"The keychain is locked; nothing was made."_s);
    CHECK(shown.line(u"makeName"_s).text() == u"bank"_s);
    CHECK(shown.button(u"makeIt"_s).isEnabled());
    shown.button(u"makeCancel"_s).click();
    CHECK_FALSE(named<MakeForm>(shown.page, u"makeForm"_s).isVisible());
}

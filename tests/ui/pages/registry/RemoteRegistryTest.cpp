// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry's page over a remote registry in memory: what is there, a version closely, and registering it.
#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/support/RemoteWorld.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/models/placeLink.h"
#include "ui/pages/registry/MirrorModelTable.h"
#include "ui/pages/registry/MirrorVersionTable.h"
#include "ui/pages/registry/RegisterRemoteSheet.h"
#include "ui/pages/registry/RegistryPage.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    RemoteWorld world;
    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<RegistryPage> page;
    QString went;

    explicit Shown(const std::function<void(RemoteWorld &)> &before = {}, const QString &login = u"ann"_s)
    {
        const int number = world.server.log(world.name, {{u"MLmodel"_s, "flavors:\n  sklearn:\n    sklearn_version: 1.5.2\n"}, {u"requirements.txt"_s, "scikit-learn==1.5.2\n"}});
        world.server.version(world.name, number).run = u"r1"_s;
        const auto pair = [](const QString &key, const QString &value) { return QJsonObject{{u"key"_s, key}, {u"value"_s, value}}; };
        world.server.runs[u"r1"_s] = {{u"info"_s, QJsonObject{{u"run_id"_s, u"r1"_s}, {u"run_name"_s, u"bold-cat"_s}, {u"status"_s, u"FINISHED"_s}}},
                                      {u"data"_s, QJsonObject{{u"params"_s, QJsonArray{pair(u"depth"_s, u"6"_s)}}, {u"tags"_s, QJsonArray{pair(u"mlflow.source.git.commit"_s, u"a41f9c2be03d17a8"_s), pair(u"<b>bold</b>"_s, u"<img src=x>"_s)}},
                                                              {u"metrics"_s, QJsonArray{QJsonObject{{u"key"_s, u"auc"_s}, {u"value"_s, 0.9412}, {u"step"_s, 3}, {u"timestamp"_s, qint64(1'790'000'000'000)}}}}}}};
        world.sync();
        if (before)
            before(world);
        world.clock().forward(60);
        open = std::make_unique<OpenWorkspace>(take(Workspace::open(world.folder(), world.surroundings(), allFolds())), allEffects());
        if (!login.isEmpty())
            open->setSession(world.as(login));
        page = std::make_unique<RegistryPage>(*open);
        QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString &where, const QString &id) {
            went = where + u' ' + id;
            if (where == u"registry")
                page->open(id);
        });
        page->resize(1252, 830);
        page->show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page->isLoading() && !open->sources().isSyncing(); });
    }
    void show(const QString &id)
    {
        page->open(id);
        settle();
    }
    QString line(const QString &table, int row) const
    {
        const QAbstractItemModel *model = named<DenseTable>(*page, table).model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    ActionButton &action(const QString &name) { return named<ActionButton>(*page, name); }
    QStringList texts() const
    {
        QStringList all;
        for (const TextLabel *each : page->findChildren<TextLabel *>())
            if (!each->isHidden())
                all += each->text();
        return all;
    }
};

} // namespace

TEST_CASE("remote registry: it is listed beside its age, and its models and versions with what became of them here")
{
    Shown shown([](RemoteWorld &world) {
        world.govern();
        world.served(2);
        world.watched();
    });
    auto &browse = named<QToolButton>(*shown.page, u"browseRemote"_s);
    REQUIRE(browse.isVisible());
    REQUIRE(browse.menu()->actions().size() == 1);
    CHECK(browse.menu()->actions().first()->text().startsWith(u"hub, as of 20"_s));
    browse.menu()->actions().first()->trigger();
    shown.settle();
    CHECK(shown.went == u"registry remote:hub");
    CHECK(shown.line(u"remote-models"_s, 0) == u"Fraud Model | Low | 4 | champion 2");
    waitUntil([&] { return named<DenseTable>(*shown.page, u"remote-versions"_s).model()->rowCount() == 4; });
    CHECK(shown.line(u"remote-versions"_s, 0).startsWith(u"4 | Not registered | – | – | "_s));
    CHECK(shown.line(u"remote-versions"_s, 2).startsWith(u"2 | Live | champion | – | "_s));
    CHECK(named<DenseTable>(*shown.page, u"remote-versions"_s).model()->index(2, MirrorVersionTable::State).data(role::Note).toString() == u"· staging");
    named<FilterBar>(*shown.page, u"remoteFilter"_s).setText(u"zebra"_s);
    waitUntil([&] { return named<DenseTable>(*shown.page, u"remote-models"_s).model()->rowCount() == 0; });
    // In the list of what is registered it stands with its source.
    shown.show({});
    CHECK(!named<DenseTable>(*shown.page, u"registry-versions"_s).isColumnHidden(VersionTable::Source));
    CHECK(shown.line(u"registry-versions"_s, 0).endsWith(u" | hub"_s));
    named<FilterBar>(*shown.page, u"registryFilter"_s).setText(u"source:local"_s);
    waitUntil([&] { return named<DenseTable>(*shown.page, u"registry-versions"_s).model()->rowCount() == 0; });
}

TEST_CASE("remote registry: of a version the mirror is shown at once, and run, metrics, files and requirements when its server has answered")
{
    Shown shown;
    const qint64 before = shown.world.head();
    shown.show(u"remote:hub/Fraud Model@4"_s);
    waitUntil([&] { return shown.page->findChild<DenseTable *>(u"remote-parameters"_s) != nullptr; });
    CHECK(shown.line(u"remote-parameters"_s, 0) == u"depth | 6");
    CHECK(shown.line(u"remote-metrics"_s, 0).startsWith(u"auc | 0.9412 | 3 | "_s));
    CHECK(shown.line(u"remote-files"_s, 0).startsWith(u"MLmodel | "_s));
    const QStringList texts = shown.texts();
    CHECK(texts.contains(u"a41f9c2b…17a8"_s));
    CHECK(texts.contains(u"scikit-learn 1.5.2"_s));
    CHECK(texts.contains(u"scikit-learn==1.5.2"_s));
    CHECK(shown.line(u"remote-tags"_s, 0) == u"<b>bold</b> | <img src=x>"); // as text
    CHECK(shown.action(u"remoteVersionGoverned"_s).whyOff() == u"It is not registered yet.");
    CHECK(shown.world.head() == before);
}

TEST_CASE("remote registry: without its server the mirror is browsed all the same, and what needs it is off with the reason")
{
    Shown shown;
    shown.world.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
    shown.open->sources().sync();
    shown.settle();
    shown.show(u"remote:hub/Fraud Model"_s);
    waitUntil([&] { return named<DenseTable>(*shown.page, u"remote-versions"_s).model()->rowCount() == 4; });
    CHECK(shown.action(u"remoteRegister"_s).whyOff() == u"hub cannot be reached, and this needs it: Nobody answers in this test.");
    shown.show(u"remote:hub/Fraud Model@1"_s);
    CHECK(named<MessageBar>(*shown.page, u"remoteVersionMessage"_s).text() == u"Nobody answers in this test.");
    waitUntil([&] { return shown.texts().contains(u"nobody governs the model yet"_s); });
}

TEST_CASE("remote registry: a version is registered where it is seen, with the model's tier, and its files stay there")
{
    Shown shown;
    shown.show(u"remote:hub/Fraud Model"_s);
    waitUntil([&] { return named<DenseTable>(*shown.page, u"remote-versions"_s).model()->rowCount() == 4; });
    shown.action(u"remoteRegister"_s).click();
    auto &sheet = named<RegisterRemoteSheet>(*shown.page, u"registerRemoteSheet"_s);
    auto &tier = named<QComboBox>(sheet, u"registerRemoteTier"_s);
    REQUIRE(tier.isEnabled());
    tier.setCurrentIndex(tier.findData(u"high"_s));
    auto &semver = named<QLineEdit>(sheet, u"registerRemoteSemver"_s);
    auto &go = named<QPushButton>(sheet, u"register"_s);
    CHECK(go.isEnabled());                                          // it may be left out
    semver.setText(u"1.04"_s);
    CHECK_FALSE(go.isEnabled());
    CHECK(go.toolTip().contains(u"“1.04” is not a version number"_s));
    semver.setText(u"1.4.0"_s);
    REQUIRE(go.isEnabled());
    go.click();
    waitUntil([&] { return shown.went == u"registry hub/Fraud Model@4"; });
    shown.settle();
    CHECK(take(version(shown.world.db(), shown.world.there(4))).tier == u"high");
    CHECK(take(version(shown.world.db(), shown.world.there(4))).semver == u"1.4.0");
    CHECK(shown.world.server.version(shown.world.name, 4).tags.value(u"countersign.version"_s) == u"1.4.0");
    waitUntil([&] { return shown.texts().contains(u"1.4.0"_s); });  // on its page
    CHECK(shown.world.server.version(shown.world.name, 4).tags.value(u"countersign.state"_s) == u"registered");
    // The same version, as its server has it, from its own page.
    CHECK(shown.action(u"onServer"_s).isVisible());
    shown.action(u"onServer"_s).click();
    CHECK(shown.went == u"registry remote:hub/Fraud Model@4");
    shown.settle();
    waitUntil([&] { return shown.action(u"remoteVersionGoverned"_s).isEnabled(); });
    CHECK(shown.action(u"remoteVersionRegister"_s).whyOff() == u"It is registered.");
}

TEST_CASE("remote registry: a place that names a version by its SemVer opens it, and one that is none says so")
{
    Shown shown([](RemoteWorld &world) {
        world.govern();
        take(registerRemote(*world, world.command(u"ann"_s), world.there(2), u"1.4.0"_s));
    });
    const Link link = take(Link::fromText(u"countersign://ws/model/hub%2FFraud%20Model/1.4.0"_s));
    shown.show(placeOf(link).id);
    waitUntil([&] { return shown.texts().contains(u"1.4.0"_s); });
    shown.action(u"onServer"_s).click();
    CHECK(shown.went == u"registry remote:hub/Fraud Model@2");
    shown.show(u"hub/Fraud Model@1.5.0"_s);
    waitUntil([&] { return !named<MessageBar>(*shown.page, u"registryMessage"_s).isHidden(); });
    CHECK(named<MessageBar>(*shown.page, u"registryMessage"_s).text().contains(u"No version of hub/Fraud Model is registered with the SemVer 1.5.0"_s));
}

TEST_CASE("remote registry: its models obey the rules of item models")
{
    Shown shown;
    shown.show(u"remote:hub"_s);
    const QAbstractItemModelTester models(named<DenseTable>(*shown.page, u"remote-models"_s).model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester versions(named<DenseTable>(*shown.page, u"remote-versions"_s).model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 3; ++i)
        shown.world.server.log(u"model %1"_s.arg(i));
    shown.open->sources().sync(u"hub"_s);
    shown.settle();
    waitUntil([&] { return named<DenseTable>(*shown.page, u"remote-models"_s).model()->rowCount() == 4; });
}

TEST_CASE("pictures of the sheet that registers a remote version", "[.gallery]")
{
    inBothSchemes([](const Save &save) {
        Shown shown;
        shown.show(u"remote:hub/Fraud Model"_s);
        waitUntil([&] { return shown.action(u"remoteRegister"_s).isEnabled(); });
        shown.action(u"remoteRegister"_s).click();
        waitUntil([&] { return named<QComboBox>(*shown.page, u"registerRemoteTier"_s).isEnabled(); });
        save(named<RegisterRemoteSheet>(*shown.page, u"registerRemoteSheet"_s), u"register-remote"_s);
        save(*shown.page, u"register-remote-list"_s);
    });
}

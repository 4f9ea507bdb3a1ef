// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Looking.h"

#include "core/Effects.h"
#include "core/environments/GovernanceTags.h"
#include "core/rollout/targets/MlflowAlias.h"
#include "core/rollout/targets/PointerFile.h"
#include "tests/support/RemoteWorld.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

WorldFinding only(const QVector<WorldFinding> &all)
{
    for (const WorldFinding &each : all)
        UNSCOPED_INFO(findingText(each).toStdString());
    REQUIRE(all.size() == 1);
    return all.first();
}

} // namespace

TEST_CASE("looking: what was there at first sight is no finding, and our own promotions never are")
{
    RemoteWorld w;
    w.govern();
    CHECK(w.watched().isEmpty());
    w.served(2);
    CHECK(w.watched().isEmpty());
    w.served(3);
    CHECK(take(look(*w, u"hub"_s)).isEmpty());                      // the mirror is older than the promotion
    CHECK(w.watched().isEmpty());
    const Receipt dearer = take(changeModel(*w, w.command(u"ann"_s), u"hub/"_s + w.name, {u"high"_s, {}, {}}));
    take(deliver(*w, allEffects(), w.as(u"ann"_s), dearer.record.seq));
    CHECK(w.watched().isEmpty());
    take(retireVersion(*w, w.command(u"ann"_s), w.there(2), why));
    take(look(*w, u"hub"_s));
}

TEST_CASE("looking: of an alias that is no target only what moved since the model is governed is found")
{
    RemoteWorld w;
    w.server.aim(w.name, u"old"_s, 1);
    w.sync();
    w.server.aim(w.name, u"before"_s, 1);
    w.sync();
    w.clock().forward(60);
    w.govern();
    w.server.aim(u"nobody's"_s, u"x"_s, 1);
    w.server.add(u"nobody's"_s);
    CHECK(w.watched().isEmpty());
    w.server.aim(w.name, u"old"_s, 2);
    const WorldFinding found = only(w.watched());
    CHECK(found.what == u"alias:old");
    CHECK(found.before == u"1");
    CHECK(found.after == u"2");
    CHECK(only(w.watched()).id == found.id);
}

TEST_CASE("looking: the stage of a version that nobody registered is found, of one that came later and of one that was there")
{
    RemoteWorld w(u"2.22.5"_s);
    w.server.version(w.name, 1).stage = u"Production"_s;            // before anybody looked
    w.govern();
    CHECK(w.watched().isEmpty());
    const int number = GENERATE(3, 4);
    if (number == 4)
        w.server.log(w.name);
    w.server.version(w.name, number).stage = u"Production"_s;
    w.server.model(w.name).updated += 5;
    const WorldFinding found = only(w.watched());
    CHECK(found.what == u"stage");
    CHECK(found.subject == w.there(number).text());
    CHECK(found.before == u"None");
    CHECK(found.after == u"Production");
    CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
    CHECK(w.server.version(w.name, number).stage == u"None");
    CHECK(w.watched().isEmpty());
}

TEST_CASE("looking: an alias that moved behind our back is found once, with before, after and since when")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    CHECK(w.watched().isEmpty());
    w.server.aim(w.name, u"champion"_s, 3);
    const WorldFinding found = only(w.watched());
    CHECK(found.id == u"F1");
    CHECK(found.what == u"alias:champion");
    CHECK(found.subject == u"hub/"_s + w.name);
    CHECK(found.environment == u"staging");
    CHECK(found.before == u"2");
    CHECK(found.after == u"3");
    CHECK(found.state == u"open");
    CHECK(found.firstSeen == w.clock().now());
    CHECK(only(w.watched()).firstSeen == found.firstSeen);
    w.server.model(w.name).aliases.remove(u"champion"_s);
    const WorldFinding removed = only(w.watched());
    CHECK(removed.id == u"F2");
    CHECK(removed.after.isEmpty());
    w.server.aim(w.name, u"champion"_s, 2);
    CHECK(w.watched().isEmpty());
    const auto all = take(findings(w.db(), w.clock().now()));
    REQUIRE(all.size() == 2);
    CHECK(all.first().state == u"reverted");                        // it went back by itself
    CHECK(all.first().by.isEmpty());
}

TEST_CASE("looking: what is under way hides no move, and what is open stays open meanwhile")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(1);
    w.registered(3);
    CHECK(w.watched().isEmpty());
    SECTION("a promotion in doubt, whose alias somebody moves to a third version") {
        const QString id = w.request(w.there(3), u"staging"_s);
        bool gone = false;
        w.server.afterWrite = [&gone](const HttpRequest &) {
            gone = true;
            return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody());
        };
        w.server.before = [&gone](const HttpRequest &) { return gone ? std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()) : std::nullopt; };
        CHECK(take(w.promote(u"ben"_s, id)).state == u"in-doubt");
        gone = false;
        w.server.afterWrite = {};
        CHECK(w.aimed() == u"3");
        CHECK(w.watched().isEmpty());                               // our own doing, not read back yet
        w.server.aim(w.name, u"champion"_s, 1);
        const WorldFinding found = only(w.watched());
        CHECK(found.what == u"alias:champion");
        CHECK(found.before == u"2");
        CHECK(found.after == u"1");
    }
    SECTION("tags on their way, while the alias was moved and moves again") {
        w.server.aim(w.name, u"champion"_s, 3);
        const WorldFinding found = only(w.watched());
        take(w->act(w.command(u"ann"_s), [&](Act &act) {
            act.effect(tagsEffect, w.there(2).text(), {{u"source"_s, u"hub"_s}, {u"model"_s, w.name}, {u"version"_s, u"2"_s}});
            return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
        }));
        CHECK(only(w.watched()).id == found.id);
        w.server.tag(w.name, 2, u"countersign.tier"_s, u"high"_s);
        CHECK(only(w.watched()).id == found.id);                    // tags are not looked at now
        w.server.aim(w.name, u"champion"_s, 1);
        CHECK(only(w.watched()).after == u"1");
    }
    SECTION("a revert in doubt leaves its finding open") {
        w.server.aim(w.name, u"champion"_s, 3);
        const WorldFinding found = only(w.watched());
        w.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"in-doubt");
        w.server.before = {};
        CHECK(only(w.watched()).id == found.id);
    }
}

TEST_CASE("looking: an alias that no record ever set is found when it moves, and when it comes new")
{
    RemoteWorld w;
    w.govern();
    w.server.aim(w.name, u"champion"_s, 1);
    CHECK(only(w.watched()).before == u"2");
    w.server.aim(w.name, u"champion"_s, 2);
    CHECK(w.watched().isEmpty());
    w.server.log(u"newcomer"_s);
    w.server.aim(u"newcomer"_s, u"champion"_s, 1);
    w.server.aim(u"newcomer"_s, u"other"_s, 1);                     // no environment serves that alias
    const WorldFinding found = only(w.watched());
    CHECK(found.subject == u"hub/newcomer");
    CHECK(found.before.isEmpty());
}

TEST_CASE("looking: an alias lost with its deleted version is a finding of its own, on 2.x it dangles")
{
    const QString version = GENERATE(QString(u"3.17.2"_s), QString(u"2.22.5"_s));
    RemoteWorld w(version);
    w.govern();
    w.served(2);
    w.watched();
    w.server.dropVersion(w.name, 2);
    QStringList kinds;
    for (const WorldFinding &each : w.watched())
        kinds += each.what;
    kinds.sort();
    CHECK(kinds == QStringList{version.startsWith(u'3') ? u"alias-lost:champion"_s : u"alias-dangling:champion"_s, u"deleted"_s});
}

TEST_CASE("looking: a model that is gone or was made anew is one finding, whatever its versions")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(3);
    w.watched();
    w.server.drop(w.name);
    CHECK(only(w.watched()).what == u"deleted");
    w.server.log(w.name);
    CHECK(only(w.watched()).what == u"recreated");
}

TEST_CASE("looking: tags of ours that were edited, taken away, or claimed for what nobody registered, stages, files")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    CHECK(w.watched().isEmpty());
    SECTION("edited") {
        w.server.tag(w.name, 2, u"countersign.tier"_s, u"high"_s);
        const WorldFinding found = only(w.watched());
        CHECK(found.what == u"tag:countersign.tier");
        CHECK(found.before == u"low");
        CHECK(found.after == u"high");
        CHECK(found.version() == w.there(2));
    }
    SECTION("another version than was registered, be it its number") {
        take(registerRemote(*w, w.command(u"ann"_s), w.there(3), u"1.4.0"_s));
        w.served(3);
        CHECK(w.watched().isEmpty());
        const auto &[number, forged, was] = GENERATE(table<int, QString, QString>({{3, u"1.5.0"_s, u"1.4.0"_s}, {3, u"3"_s, u"1.4.0"_s}, {2, u"1.4.0"_s, u"2"_s}}));
        w.server.tag(w.name, number, u"countersign.version"_s, forged);
        const WorldFinding found = only(w.watched());
        CHECK(found.what == u"tag:countersign.version");
        CHECK(found.before == was);
        CHECK(found.after == forged);
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
        CHECK(w.server.version(w.name, number).tags.value(u"countersign.version"_s) == was);
        CHECK(w.watched().isEmpty());
    }
    SECTION("taken away") {
        w.server.version(w.name, 2).tags.remove(u"countersign.approval"_s);
        CHECK(only(w.watched()).after.isEmpty());
    }
    SECTION("claimed") {
        w.server.tag(w.name, 3, stateTag, u"live:production"_s);
        const WorldFinding found = only(w.watched());
        CHECK(found.before.isEmpty());
        CHECK(found.version() == w.there(3));
    }
    SECTION("a stage") {
        w.server.version(w.name, 2).stage = u"Production"_s;
        w.server.version(w.name, 2).updated += 5;
        w.server.model(w.name).updated += 5;
        CHECK(only(w.watched()).what == u"stage");
    }
    SECTION("files") {
        w.server.version(w.name, 2).files[u"model.bin"_s] = "WEIGHTS";
        CHECK_FALSE(take(verifyVersion(*w, take(version(w.db(), w.there(2))))).none());
        CHECK(only(w.watched()).what == u"artifact");
    }
}

TEST_CASE("looking: a pointer file that changed by itself, also one that cannot be read or is gone")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    CHECK(take(look(*w, u"local"_s)).isEmpty());
    const QString path = PointerFile::path(w.folder(), u"production"_s, u"churn"_s);
    const QByteArray written = w.read(path);
    const auto changed = [&](const QByteArray &text) {
        w.file(u"ws/live/production/churn.json"_s, text);
        return only(take(look(*w, u"local"_s)));
    };
    CHECK(changed(QByteArray(written).replace("1.0.0", "9.9.9")).after == u"9.9.9");
    CHECK(changed(QByteArray(written).replace("\"canary\":100", "\"canary\":5")).after == u"1.0.0 (altered)");
    CHECK(changed("{").after == u"(unreadable)");
    REQUIRE(QFile::remove(path));
    CHECK(only(take(look(*w, u"local"_s))).after.isEmpty());
    w.file(u"ws/live/production/churn.json"_s, written);
    CHECK(take(look(*w, u"local"_s)).isEmpty());
}

TEST_CASE("looking: the name of another workspace over tags of ours is a forgery, and is set back")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    w.sync();
    w.server.tag(w.name, 1, workspaceTag, u"00000000-0000-4000-8000-0000000000aa"_s);
    w.server.tag(w.name, 1, stateTag, u"live:production"_s);
    const auto all = w.watched();
    REQUIRE(all.size() == 2);
    for (const WorldFinding &found : all) {
        CHECK(found.what.startsWith(u"tag:"_s));
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
    }
    CHECK(w.server.version(w.name, 1).tags.value(workspaceTag) == w->id());
    CHECK(w.server.version(w.name, 1).tags.value(stateTag) == u"registered");
}

TEST_CASE("looking: tags of an earlier release, which name no workspace, are ours where the rest is as the ledger says")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    w.sync();
    auto &tags = w.server.version(w.name, 1).tags;
    REQUIRE(tags.remove(workspaceTag) == 1);
    CHECK(w.watched().isEmpty());
    tags[u"countersign.tier"_s] = u"high"_s;
    QStringList what;
    for (const WorldFinding &found : w.watched())
        what += found.what;
    what.sort();
    CHECK(what == QStringList{u"tag:countersign.tier"_s, u"tag:countersign.workspace"_s});
}

TEST_CASE("looking: tags of another workspace are no forgeries, are told once of the model, and are left alone")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    w.sync();
    const QString other = u"00000000-0000-4000-8000-0000000000aa"_s;
    for (const int number : {2, 3}) {
        w.server.tag(w.name, number, workspaceTag, other);
        w.server.tag(w.name, number, stateTag, u"live:production"_s);
    }
    const auto before = w.server.version(w.name, 2).tags;
    const WorldFinding found = only(w.watched());
    CHECK(found.what == u"workspace");
    CHECK(found.subject == u"hub/Fraud Model");
    CHECK(found.after == other);
    CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), found.id, why); }).code == u"finding.no-way-back");
    const Registered done = take(registerRemote(*w, w.command(u"ann"_s), w.there(2)));
    CHECK(take(deliver(*w, allEffects(), w.as(u"ann"_s), done.receipt.record.seq)) == Delivery::Failed);
    CHECK(w.server.version(w.name, 2).tags == before);
    CHECK(w.server.version(w.name, 1).tags.value(workspaceTag) == w->id());
    CHECK(take(adopt(*w, w.command(u"ben"_s), found.id, why, Artifact::Unchecked)).request.isEmpty());
    CHECK(w.watched().isEmpty());
}

TEST_CASE("looking: a governed model that our account may not read any more is a finding, and what was open there stays so")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.server.log(u"stranger"_s);
    w.watched();
    w.server.aim(w.name, u"champion"_s, 3);
    const QString moved = only(w.watched()).id;
    w.server.shut = {w.name, u"stranger"_s};
    w.server.log(u"other"_s);
    const auto all = w.watched();
    REQUIRE(all.size() == 2);
    CHECK(all.first().what == u"hidden");
    CHECK(all.first().subject == u"hub/Fraud Model");
    CHECK(all.last().id == moved);
    CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), all.first().id, why); }).code == u"finding.no-way-back");
    w.server.shut.clear();
    CHECK(only(w.watched()).id == moved);
}

TEST_CASE("looking: of a model that was made anew under its name all is noticed as before, nothing of it is ours, and it can be promoted")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(3);
    w.watched();
    w.server.drop(w.name);
    for (int i = 0; i < 4; ++i)
        w.server.log(w.name);
    take(adopt(*w, w.command(u"ben"_s), only(w.watched()).id, why, Artifact::Unchecked));
    CHECK(w.watched().isEmpty());
    SECTION("its alias, also under the number that was live") {
        const int number = GENERATE(2, 3);
        w.server.aim(w.name, u"champion"_s, number);
        const WorldFinding found = only(w.watched());
        CHECK(found.what == u"alias:champion");
        CHECK(found.before.isEmpty());
        CHECK(found.after == QString::number(number));
        w.registered(4);
        w.clock().forward(60);
        const MlflowAlias hasty(0, 1);
        CHECK(take(countersign::promote(*w, {&hasty}, w.command(u"ben"_s), w.request(w.there(4), u"staging"_s))).state == u"failed");
        CHECK(w.aimed() == QString::number(number));
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
        CHECK(w.server.model(w.name).aliases.isEmpty());
        CHECK(w.watched().isEmpty());
        CHECK(take(w.promote(u"ben"_s, w.request(w.there(4), u"staging"_s))).state == u"live");
        CHECK(w.aimed() == u"4");
        CHECK(w.server.version(w.name, 2).tags.isEmpty());
        CHECK(w.watched().isEmpty());
    }
    SECTION("our tags on a version of the number that was live") {
        w.server.tag(w.name, 2, stateTag, u"live:staging"_s);
        w.server.model(w.name).updated += 5;
        const WorldFinding found = only(w.watched());
        CHECK(found.what == u"tag:countersign.state");
        CHECK(found.before.isEmpty());
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
        CHECK(w.server.version(w.name, 2).tags.isEmpty());
    }
}

TEST_CASE("looking: a model that was renamed on its server is told so, and what we wrote there is no forgery")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(3);
    w.watched();
    const QString other = u"Fraud Model x"_s;
    w.server.models[other] = w.server.models.take(w.name);
    w.server.model(other).updated += 5;
    const WorldFinding found = only(w.watched());
    CHECK(found.what == u"renamed");
    CHECK(found.subject == u"hub/Fraud Model");
    CHECK(found.after == other);
    CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), found.id, why); }).mend.contains(u"Give it its name back"_s));
    w.server.tag(other, 3, stateTag, u"live:production"_s);
    w.server.model(other).updated += 5;
    CHECK(w.watched().size() == 2);
    w.server.tag(other, 3, stateTag, u"registered"_s);
    w.server.models[w.name] = w.server.models.take(other);
    w.server.model(w.name).updated += 5;
    CHECK(w.watched().isEmpty());
}

TEST_CASE("looking: an alias of a model that nobody governs is told, accepted with a reason alone, and never taken from its owners")
{
    RemoteWorld w;
    w.govern();
    w.server.log(u"stranger"_s);
    w.server.aim(u"stranger"_s, u"champion"_s, 1);
    const WorldFinding found = only(w.watched());
    CHECK(found.subject == u"hub/stranger");
    CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), found.id, why); }).code == u"finding.no-way-back");
    CHECK(w.aimed() == u"2");
    CHECK(w.server.model(u"stranger"_s).aliases.value(u"champion"_s) == 1);
    CHECK(take(adopt(*w, w.command(u"ben"_s), found.id, why, Artifact::Unchecked)).request.isEmpty());
    CHECK(w.watched().isEmpty());
}

TEST_CASE("looking: where only a promotion could write our tags, the name of another workspace over them is a forgery, too")
{
    RemoteWorld w;
    w.govern();
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.path.endsWith(u"/model-versions/set-tag"_s))
            return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
        return {};
    };
    const Registered done = take(registerRemote(*w, w.command(u"ann"_s), w.there(3)));
    REQUIRE(take(deliver(*w, allEffects(), w.as(u"ann"_s), done.receipt.record.seq)) == Delivery::Failed);
    w.server.before = {};
    w.clock().forward(60);
    REQUIRE(take(w.promote(u"ben"_s, w.request(w.there(3), u"staging"_s))).state == u"live");
    CHECK(w.watched().isEmpty());
    w.server.tag(w.name, 3, workspaceTag, u"00000000-0000-4000-8000-0000000000aa"_s);
    w.server.tag(w.name, 3, u"countersign.approval"_s, QString(64, u'a'));
    const auto all = w.watched();
    REQUIRE(all.size() == 2);
    for (const WorldFinding &found : all) {
        CHECK(found.what.startsWith(u"tag:"_s));
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
    }
    CHECK(w.server.version(w.name, 3).tags.value(workspaceTag) == w->id());
}

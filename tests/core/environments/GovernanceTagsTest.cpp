// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/GovernanceTags.h"

#include "core/Effects.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("governance tags: a pure function of the ledger: registered, live with its approval, left, retired")
{
    RemoteWorld w;
    w.govern();
    CHECK(take(governanceTags(w.db(), w.there(1))).isEmpty());
    w.registered(3);
    MlflowTags tags = take(governanceTags(w.db(), w.there(3)));
    CHECK(tags.value(stateTag) == u"registered");
    CHECK(tags.value(u"countersign.tier"_s) == u"low");
    CHECK(tags.value(u"countersign.version"_s) == u"3");
    CHECK_FALSE(tags.contains(u"countersign.approval"_s));
    const QString id = w.served(2);
    tags = take(governanceTags(w.db(), w.there(2)));
    CHECK(tags.value(stateTag) == u"live:staging");
    CHECK(tags.value(u"countersign.approval"_s).size() == 64);
    CHECK(w.server.version(w.name, 2).tags == tags);                // what the promotion wrote
    w.clock().forward(60);
    REQUIRE(take(w.promote(u"ben"_s, w.request(w.there(3), u"staging"_s))).state == u"live");
    CHECK(take(governanceTags(w.db(), w.there(2))).value(stateTag) == u"registered");
    CHECK(w.server.version(w.name, 2).tags.value(stateTag) == u"registered");
    const Receipt dearer = take(changeModel(*w, w.command(u"ann"_s), u"hub/"_s + w.name, {u"high"_s, {}, {}}));
    CHECK(take(governanceTags(w.db(), w.there(3))).value(u"countersign.tier"_s) == u"high");
    CHECK(take(deliver(*w, allEffects(), w.as(u"ann"_s), dearer.record.seq)) == Delivery::Done);
    CHECK(w.server.version(w.name, 2).tags.value(u"countersign.tier"_s) == u"high");
    CHECK(w.server.version(w.name, 3).tags == take(governanceTags(w.db(), w.there(3))));
    take(retireVersion(*w, w.command(u"ann"_s), w.there(2), why));
    CHECK(take(governanceTags(w.db(), w.there(2))).value(stateTag) == u"retired");
}

TEST_CASE("governance tags: the version is its SemVer where it has one, also once it is live")
{
    RemoteWorld w;
    w.govern();
    take(registerRemote(*w, w.command(u"ann"_s), w.there(3), u"2.0.0"_s));
    w.served(3);
    CHECK(w.server.version(w.name, 3).tags.value(u"countersign.version"_s) == u"2.0.0");
    CHECK(w.server.version(w.name, 3).tags == take(governanceTags(w.db(), w.there(3))));
    w.served(2);
    CHECK(w.server.version(w.name, 2).tags.value(u"countersign.version"_s) == u"2");
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/mirror/Mirror.h"

#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("mirror: browsed offline, page by page, with filters, and as of when")
{
    RemoteWorld w;
    for (const QString &name : {u"alpha"_s, u"Beta"_s, u"gamma"_s})
        w.server.log(name);
    CHECK_FALSE(take(mirrorState(w.db(), u"hub"_s, w.clock().now())).asOf);
    w.sync();
    w.http().play({});                                              // the server is gone
    const auto first = take(mirrorModels(w.db(), {u"hub"_s, {}, {}, 2}));
    REQUIRE(first.size() == 2);
    CHECK(take(mirrorModels(w.db(), {u"hub"_s, {}, first.last().name, 10})).size() == 2);
    CHECK(take(mirrorModels(w.db(), {u"hub"_s, u"BET"_s, {}, 10})).first().name == u"Beta");
    const auto versions = take(mirrorVersions(w.db(), u"hub"_s, w.name));
    REQUIRE(versions.size() == 3);
    CHECK(versions.first().number == u"3");
    CHECK(take(mirrorVersions(w.db(), u"hub"_s, w.name, 3, 1)).first().number == u"2");
    CHECK_FALSE(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"9"_s)));
    CHECK(take(mirrorNearest(w.db(), u"hub"_s, u"Fraud Modle"_s)) == w.name);
    CHECK(syncSource(*w, w.hub()).error().kind == Kind::Unreachable);
    const MirrorState state = take(mirrorState(w.db(), u"hub"_s, w.clock().now()));
    CHECK(state.failed);
    CHECK(state.models == 4);
}

TEST_CASE("mirror: tags keep whatever a server holds")
{
    const MlflowTags tags{{u"a \"b\""_s, u"ü\n1"_s}, {u"empty"_s, {}}};
    CHECK(tagsFrom(tagsText(tags)) == tags);
    CHECK(tagsText({}) == u"{}");
    CHECK(tagsFrom(u"no json"_s).isEmpty());
}

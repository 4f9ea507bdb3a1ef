// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Watch.h"

#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("watch: all sources and the pointer files, one that cannot be reached does not keep the others")
{
    RemoteWorld w;
    take(addSource(*w, w.command(u"ann"_s), {u"lab"_s, QUrl(u"http://127.0.0.1:6000"_s), MlflowServer::Credential::Bearer}, Secret("token")));
    take(w.secrets().remove(mlflowSecretName(w->id(), take(source(w.db(), u"lab"_s)).server)));  // on this computer nobody signed in there yet
    const auto all = take(watch(*w, {}));
    REQUIRE(all.size() == 3);
    CHECK(all[0].source == u"hub");
    CHECK(all[0].synced.versions == 3);
    CHECK_FALSE(all[0].error);
    REQUIRE(all[1].error);
    CHECK(all[2].source == u"local");
    CHECK(take(watch(*w, u"hub"_s)).size() == 1);
    CHECK(watch(*w, u"hob"_s).error().code == u"source.unknown");
}

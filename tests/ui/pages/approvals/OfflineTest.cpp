// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A request about a version of a remote registry, while that registry cannot be reached.
#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/support/RemoteWorld.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/approvals/ApprovalsPage.h"
#include "ui/widgets/ActionButton.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("what needs a remote registry is off while it cannot be reached, says so, and is on again when it answers")
{
    RemoteWorld world;
    world.govern();
    world.registered(2);
    world.clock().forward(60);
    const QString id = world.request(world.there(2), u"staging"_s);
    OpenWorkspace open(take(Workspace::open(world.folder(), world.surroundings(), allFolds())), allEffects());
    open.setSession(world.as(u"ben"_s));
    ApprovalsPage page(open);
    page.resize(1252, 830);
    page.show();
    page.open(id);
    const auto settle = [&] { waitUntil([&] { return !page.isLoading() && !open.sources().isSyncing(); }); };
    settle();
    auto &promote = named<ActionButton>(page, u"promote"_s);
    CHECK(promote.isEnabled());

    world.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
    open.sources().sync();
    settle();
    waitUntil([&] { return !promote.isEnabled(); });
    CHECK(promote.whyOff() == u"hub cannot be reached, and this needs it: Nobody answers in this test.");

    world.server.before = {};
    open.sources().sync();
    settle();
    waitUntil([&] { return promote.isEnabled(); });
}

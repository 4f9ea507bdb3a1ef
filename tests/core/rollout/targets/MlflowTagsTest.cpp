// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowTags.h"

#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Intent intentOf(const RemoteWorld &w, int version)
{
    return {1, 1, tagsEffect, {}, {{u"source"_s, u"hub"_s}, {u"model"_s, w.name}, {u"version"_s, QString::number(version)}}};
}

} // namespace

TEST_CASE("tags: ours are brought to what the ledger says, others are left alone")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    const auto before = w.server.version(w.name, 1).tags;
    w.server.tag(w.name, 1, u"team"_s, u"risk"_s);
    w.server.tag(w.name, 1, u"countersign.state"_s, u"live:production"_s);
    w.server.tag(w.name, 1, u"countersign.approval"_s, u"forged"_s);
    take(MlflowTagsEffect().apply(*w, intentOf(w, 1)));
    auto after = w.server.version(w.name, 1).tags;
    CHECK(after.take(u"team"_s) == u"risk");
    CHECK(after == before);
    const int writes = w.server.writes;
    take(MlflowTagsEffect().apply(*w, intentOf(w, 1)));
    CHECK(w.server.writes == writes);
    w.server.tag(w.name, 3, u"countersign.state"_s, u"live:production"_s); // of a version that nobody registered
    take(MlflowTagsEffect().apply(*w, intentOf(w, 3)));
    CHECK(w.server.version(w.name, 3).tags.isEmpty());
}

TEST_CASE("tags: what does not read back is in doubt")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    w.server.version(w.name, 1).tags.clear();
    w.server.afterWrite = [&](const HttpRequest &) {
        w.server.version(w.name, 1).tags.clear();
        return std::optional<Result<HttpAnswer>>(PlayedHttp::json("{}"));
    };
    CHECK(MlflowTagsEffect().apply(*w, intentOf(w, 1)).error().kind == Kind::Unreachable);
    // A right to read that went away after the writing is no outcome either.
    bool written = false;
    w.server.afterWrite = [&](const HttpRequest &) {
        written = true;
        return std::optional<Result<HttpAnswer>>();
    };
    w.server.before = [&](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (!written || request.method != "GET")
            return {};
        return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
    };
    CHECK(MlflowTagsEffect().apply(*w, intentOf(w, 1)).error().kind == Kind::Unreachable);
}

TEST_CASE("tags: an account that may not write them is told so, and nothing is tried for ever")
{
    RemoteWorld w;
    w.govern();
    w.registered(1);
    w.server.version(w.name, 1).tags.clear();
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.method == "GET")
            return {};
        return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
    };
    const auto done = MlflowTagsEffect().apply(*w, intentOf(w, 1));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == u"target.refused");
    CHECK(done.error().kind == Kind::Refused);
    CHECK(done.error().text.contains(u"Permission denied"_s));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowDescription.h"

#include "core/card/Publishing.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("description: a number that means another version by now is not described, what does not read back is in doubt")
{
    RemoteWorld w;
    w.govern();
    w.registered(3);
    take(importCard(*w, w.command(u"ann"_s), w.there(3), w.file(u"README.md"_s, "# Fraud\n")));
    const QString digest = take(card(w.db(), w.there(3)))->digest;
    const Intent intent{1, 1, u"mlflow-description"_s, w.there(3).text(), {{u"source"_s, u"hub"_s}, {u"model"_s, w.name}, {u"version"_s, u"3"_s}, {u"card"_s, digest}, {u"before"_s, Digest::of({}).hex()}}};
    const int writes = w.server.writes;
    w.server.version(w.name, 3).created += 1;
    CHECK(MlflowDescription().apply(*w, intent).error().code == u"target.other-version");
    CHECK(w.server.writes == writes);
    w.server.version(w.name, 3).created -= 1;
    w.server.afterWrite = [&](const HttpRequest &) {
        w.server.version(w.name, 3).description.clear();            // 200, and nothing happened
        return std::optional<Result<HttpAnswer>>(PlayedHttp::json("{}"));
    };
    CHECK(MlflowDescription().apply(*w, intent).error().kind == Kind::Unreachable);
    w.server.afterWrite = {};
    take(MlflowDescription().apply(*w, intent));
    take(MlflowDescription().apply(*w, intent));
    CHECK(w.server.version(w.name, 3).description == u"# Fraud");
}

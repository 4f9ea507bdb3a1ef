// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Environments.h"

#include "core/registry/Source.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("environments: a workspace begins with three, an admin makes others")
{
    TestWorkspace w;
    QStringList names;
    for (const Environment &each : take(environments(w.db())))
        names += each.name + u' ' + each.klass;
    CHECK(names == QStringList{u"sandbox experimental"_s, u"staging experimental"_s, u"production production"_s});
    CHECK(refusal(w, [&] { return setEnvironment(*w, w.command(u"ben"_s), u"canary"_s, {}, {}); }).code == u"core.duty");
    take(setEnvironment(*w, w.command(u"ann"_s), u"production-eu"_s, {}, {u"pointer"_s}));
    CHECK(take(environment(w.db(), u"production-eu"_s)).production()); // by its name
    take(setEnvironment(*w, w.command(u"ann"_s), u"canary"_s, u"experimental"_s, {}));
    CHECK(take(environment(w.db(), u"canary"_s)).targets.isEmpty());
    CHECK(environment(w.db(), u"prodction"_s).error().mend.contains(u"production"_s));
}

TEST_CASE("environments: class production is for ever, words that are not known are refused")
{
    TestWorkspace w;
    CHECK(refusal(w, [&] { return setEnvironment(*w, w.command(u"ann"_s), u"production"_s, u"experimental"_s, {}); }).code == u"core.environment.class");
    CHECK(refusal(w, [&] { return setEnvironment(*w, w.command(u"ann"_s), u"canary"_s, u"testing"_s, {}); }).code == u"environment.class-word");
    CHECK(refusal(w, [&] { return setEnvironment(*w, w.command(u"ann"_s), u"canary"_s, {}, {u"pigeon"_s}); }).code == u"target.unknown");
    CHECK(refusal(w, [&] { return setEnvironment(*w, w.command(u"ann"_s), u"Ca nary"_s, {}, {}); }).kind == Kind::Malformed);
    take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, u"production"_s, {u"pointer"_s}));
    CHECK(take(environment(w.db(), u"staging"_s)).production());
}

TEST_CASE("environments: without a target going live is the record alone")
{
    TestWorkspace w;
    take(setEnvironment(*w, w.command(u"ann"_s), u"paper"_s, u"experimental"_s, {}));
    const QString id = w.request(w.version(u"1.0.0"_s), u"paper"_s);
    const qint64 before = w.head();
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
    CHECK(w.head() == before + 1);
    CHECK(w.serves(u"paper"_s) == u"1.0.0");
}

TEST_CASE("environments: a target names how it reaches the world, its source must be there, and an alias belongs to one environment")
{
    CHECK(take(Target::fromText(u"mlflow:hub:champion"_s)) == Target{u"mlflow"_s, u"hub"_s, u"champion"_s});
    CHECK(take(Target::fromText(u"mlflow:hub:stage"_s)).text() == u"mlflow:hub:stage"); // an alias may be called so
    CHECK(take(Target::fromText(u"mlflow:hub:stage:Production"_s)).text() == u"mlflow:hub:stage:Production");
    for (const QString &wrong : {u""_s, u"webhook"_s, u"mlflow"_s, u"mlflow:hub"_s, u"mlflow:hub:"_s, u"mlflow:hub:v1"_s, u"mlflow:hub:Latest"_s, u"mlflow:hub:a b"_s, u"mlflow:Hub:a"_s, u"mlflow:hub:a:b"_s, u"mlflow:hub:stage"_s.append(u':'), u"mlflow:hub:stage:production"_s, u"mlflow:hub:stage:Archived"_s, u"mlflow:hub:stage:Production:x"_s}) {
        INFO(wrong.toStdString());
        CHECK(Target::fromText(wrong).error().kind == Kind::Malformed);
    }
    TestWorkspace w;
    const auto set = [&](const QString &name, const QStringList &targets) { return setEnvironment(*w, w.command(u"ann"_s), name, {}, targets); };
    CHECK(refusal(w, [&] { return set(u"staging"_s, {u"mlflow:hub:champion"_s}); }).code == u"source.unknown");
    take(addSource(*w, w.command(u"ann"_s), {u"hub"_s, QUrl(u"http://127.0.0.1:5000"_s)}, {}));
    take(set(u"staging"_s, {u"pointer"_s, u"mlflow:hub:champion"_s}));
    CHECK(refusal(w, [&] { return set(u"sandbox"_s, {u"mlflow:hub:champion"_s}); }).code == u"target.taken");
    take(addSource(*w, w.command(u"ann"_s), {u"again"_s, QUrl(u"http://127.0.0.1:5000"_s)}, {})); // the same registry
    CHECK(refusal(w, [&] { return set(u"sandbox"_s, {u"mlflow:again:champion"_s}); }).code == u"target.taken");
    CHECK(refusal(w, [&] { return set(u"sandbox"_s, {u"pointer"_s, u"pointer"_s}); }).code == u"target.twice");
    const Environment staging = take(environment(w.db(), u"staging"_s));
    CHECK(staging.targetsFor(u"local"_s) == QVector<Target>{Target{u"pointer"_s}});
    CHECK(staging.targetsFor(u"hub"_s).size() == 1);
    CHECK(staging.targetsFor(u"lab"_s).isEmpty());
}

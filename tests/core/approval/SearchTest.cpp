// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Search.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QStringList found(TestWorkspace &w, const QString &typed)
{
    QStringList all;
    for (const SearchHit &hit : take(search(w.db(), typed)))
        all.append(Link{u"w"_s, hit.kind, hit.id}.text().mid(16));
    return all;
}

} // namespace

TEST_CASE("models, versions, requests, people and records are found by what somebody would type")
{
    TestWorkspace w;
    w.ready(u"1.4.0"_s);
    w.ready(u"1.5.0"_s);
    take(addModel(*w, w.command(u"ann"_s), u"credit-default"_s, u"high"_s, {}));
    take(addModel(*w, w.command(u"ann"_s), u"churn-12"_s, u"low"_s, {}));
    const QString request = w.request(w.ref(u"1.4.0"_s));
    REQUIRE(request == u"R1"_s);

    CHECK(found(w, u"churn"_s).first() == u"model/churn"_s);
    CHECK(found(w, u"churn"_s).contains(u"model/churn-12"_s));
    CHECK(found(w, u"churn"_s).contains(u"model/churn/1.5.0"_s));
    CHECK(found(w, u"churn"_s).contains(u"request/R1"_s));
    CHECK(found(w, u"chu 1.4"_s).first() == u"model/churn/1.4.0"_s);
    CHECK(found(w, u"churn@1.5.0"_s).first() == u"model/churn/1.5.0"_s);
    CHECK_FALSE(found(w, u"churn@1.5.0"_s).contains(u"model/churn/1.4.0"_s));
    CHECK(found(w, u"churn 12"_s).contains(u"model/churn-12"_s));
    CHECK(found(w, u"1.4.0"_s).first() == u"model/churn/1.4.0"_s);
    CHECK(found(w, u"cdef"_s).first() == u"model/credit-default"_s);
    CHECK(found(w, u"r1"_s).first() == u"request/R1"_s);
    CHECK(found(w, u"ann"_s).contains(u"person/ann"_s));
    CHECK(found(w, u"#0"_s) == QStringList{u"record/0"_s});
    CHECK(found(w, u"3"_s).contains(u"record/3"_s));
    CHECK(found(w, u"#99999"_s).isEmpty());
    CHECK(found(w, u"   "_s).isEmpty());
    CHECK(found(w, u"nothing like it"_s).isEmpty());
    for (const QString &odd : {u"'; DROP TABLE model; --"_s, u"%"_s, u"@"_s, u"@@ 1"_s, u"#"_s, u"-1"_s, u"R"_s, QString(5000, u'x')})
        CHECK(search(w.db(), odd).ok());
}

TEST_CASE("what a remote registry holds is found before anybody registers it, and is told apart")
{
    RemoteWorld w;
    const auto hits = [&w](const QString &typed) {
        QStringList all;
        for (const SearchHit &hit : take(search(w.db(), typed)))
            all += hit.text + (hit.registered ? QString() : u" ("_s + hit.detail + u')');
        return all;
    };
    CHECK(hits(u"fraud"_s).isEmpty());                              // nobody has read it yet
    w.sync();
    CHECK(hits(u"fraud"_s) == QStringList{u"hub/Fraud Model (not registered)"_s, u"hub/Fraud Model 3 (not registered)"_s, u"hub/Fraud Model 2 (not registered)"_s, u"hub/Fraud Model 1 (not registered)"_s});
    CHECK(hits(u"fraud 2"_s).first() == u"hub/Fraud Model 2 (not registered)");
    CHECK(hits(u"hub/Fraud Model@2"_s).first() == u"hub/Fraud Model 2 (not registered)");
    w.govern();
    w.registered(2);
    CHECK(hits(u"fraud"_s).first() == u"hub/Fraud Model");
    CHECK(hits(u"fraud"_s).contains(u"hub/Fraud Model 2"_s));
    CHECK(hits(u"fraud"_s).contains(u"hub/Fraud Model 3 (not registered)"_s));
    CHECK_FALSE(hits(u"fraud"_s).contains(u"hub/Fraud Model 2 (not registered)"_s));
    w.server.dropVersion(w.name, 3);
    w.clock().forward(60);
    w.sync();
    CHECK_FALSE(hits(u"fraud"_s).contains(u"hub/Fraud Model 3 (not registered)"_s));
    take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, {}, {u"pointer"_s}));
    take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
    CHECK_FALSE(hits(u"fraud"_s).contains(u"hub/Fraud Model 1 (not registered)"_s));
}

TEST_CASE("a version of a remote registry is found by the SemVer it was registered with, too")
{
    RemoteWorld w;
    w.govern();
    take(registerRemote(*w, w.command(u"ann"_s), w.there(2), u"1.4.0"_s));
    for (const auto &typed : {u"fraud 1.4"_s, u"hub/Fraud Model@1.4.0"_s, u"1.4.0"_s, u"fraud 2"_s}) {
        const auto hits = take(search(w.db(), typed));
        REQUIRE_FALSE(hits.isEmpty());
        CHECK(hits.first().text == u"hub/Fraud Model 2 (1.4.0)");
        CHECK(hits.first().id == u"hub/Fraud Model@2");
    }
    CHECK(take(search(w.db(), u"fraud 1.5"_s)).isEmpty());
}

TEST_CASE("a search says what it found in words")
{
    TestWorkspace w;
    w.ready(u"1.4.0"_s);
    w.request(w.ref(u"1.4.0"_s));
    const auto hits = take(search(w.db(), u"R1"_s));
    REQUIRE(hits.size() >= 1);
    CHECK(hits.first().text == u"R1 churn 1.4.0 → production"_s);
    CHECK(hits.first().detail == u"in-review"_s);
    CHECK(take(search(w.db(), u"churn 1.4.0"_s)).first().detail.startsWith(u"registered by ann 20"_s));
}

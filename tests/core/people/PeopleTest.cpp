// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/People.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("people: the first person can do what somebody alone does, and not approve")
{
    TestWorkspace w;
    const auto all = take(people(w.db(), w.clock().now()));
    REQUIRE(all.size() == 4);
    QStringList duties;
    for (const Duty &duty : all.first().duties)
        duties += duty.duty;
    duties.sort();
    CHECK(duties == QStringList{u"admin"_s, u"author"_s, u"engineer"_s, u"policy-owner"_s});
    CHECK(all.first().keys == QStringList{w.as(u"ann"_s).key->publicKey().keyId()});
    CHECK(take(personOf(w.db(), u"cara"_s)) == u"P3");
    CHECK(personOf(w.db(), u"zoe"_s).error().kind == Kind::NotFound);
}

TEST_CASE("people: an admin adds persons and logins, a login is given once")
{
    TestWorkspace w;
    CHECK(refusal(w, [&] { return addPerson(*w, w.command(u"ben"_s), u"zoe"_s, {}); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return addPerson(*w, w.command(u"ann"_s), u"ben"_s, {}); }).code == u"people.exists");
    CHECK(refusal(w, [&] { return addPerson(*w, w.command(u"ann"_s), u"zoe"_s, u"P99"_s); }).kind == Kind::NotFound);
    CHECK(refusal(w, [&] { return addPerson(*w, w.command(u"ann"_s), u"Zoë!"_s, {}); }).kind == Kind::Malformed);
    take(addPerson(*w, w.command(u"ann"_s), u"zoe"_s, u"P2"_s));
    CHECK(take(personOf(w.db(), u"zoe"_s)) == u"P2");
    take(addPerson(*w, w.command(u"ann"_s), u"yan"_s, {}));
    CHECK(take(personOf(w.db(), u"yan"_s)) == u"P5");
}

TEST_CASE("people: nobody grants a duty to themselves, an auditor holds nothing else, an admin never approves")
{
    TestWorkspace w;
    take(addPerson(*w, w.command(u"ann"_s), u"ann2"_s, u"P1"_s));
    w.person(u"hal"_s, u"auditor"_s);
    w.person(u"ada"_s, u"admin"_s);
    const auto grant = [&](const QString &by, const Grant &wish) { return refusal(w, [&] { return grantDuty(*w, w.command(by), wish); }); };
    CHECK(grant(u"ann"_s, {u"ann"_s, u"author"_s, {}, {}, {}}).code == u"core.self-grant");
    CHECK(grant(u"ann"_s, {u"ann2"_s, u"author"_s, {}, {}, {}}).code == u"core.self-grant");
    CHECK(grant(u"ben"_s, {u"cara"_s, u"author"_s, {}, {}, {}}).code == u"core.duty");
    CHECK(grant(u"ann"_s, {u"hal"_s, u"engineer"_s, {}, {}, {}}).code == u"core.separation");
    CHECK(grant(u"ann"_s, {u"ben"_s, u"auditor"_s, {}, {}, {}}).code == u"core.separation");
    CHECK(grant(u"ada"_s, {u"ann"_s, u"approver"_s, {}, {}, {}}).code == u"core.separation");
    CHECK(grant(u"ann"_s, {u"cara"_s, u"admin"_s, {}, {}, {}}).code == u"core.separation");
    CHECK(grant(u"ann"_s, {u"cara"_s, u"king"_s, {}, {}, {}}).kind == Kind::Malformed);
    CHECK(grant(u"ann"_s, {u"ben"_s, u"author"_s, {}, u"ml"_s, {}}).code == u"duty.pool");
    CHECK(grant(u"ann"_s, {u"ben"_s, u"author"_s, u"moon"_s, {}, {}}).kind == Kind::NotFound);
    CHECK(grant(u"ann"_s, {u"ben"_s, u"author"_s, {}, {}, w.clock().now()}).code == u"duty.until");
    CHECK(grant(u"ann"_s, {u"zoe"_s, u"author"_s, {}, {}, {}}).kind == Kind::NotFound);
}

TEST_CASE("people: a workspace keeps an admin who can act")
{
    TestWorkspace w;
    const auto revoke = [&](const QString &by, const QString &login) { return revokeDuty(*w, w.command(by), {login, u"admin"_s, {}, {}, {}}); };
    CHECK(refusal(w, [&] { return revoke(u"ann"_s, u"ann"_s); }).code == u"core.last-admin");
    CHECK(refusal(w, [&] { return revokeKey(*w, w.command(u"ann"_s), w.as(u"ann"_s).key->publicKey().keyId(), why); }).code == u"core.last-admin");
    w.person(u"ada"_s, u"admin"_s);
    take(revoke(u"ada"_s, u"ann"_s));
    CHECK(refusal(w, [&] { return addPerson(*w, w.command(u"ann"_s), u"zoe"_s, {}); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return revokeDuty(*w, w.command(u"ada"_s), {u"ann"_s, u"auditor"_s, {}, {}, {}}); }).kind == Kind::NotFound);
}

TEST_CASE("people: keys are enrolled by another, once, and revoked by their owner or an admin")
{
    TestWorkspace w;
    take(addPerson(*w, w.command(u"ann"_s), u"ann2"_s, u"P1"_s));
    const QByteArray fresh = w.as(u"fresh"_s).key->publicKey().base64();
    const auto enroll = [&](const QString &by, const QString &login, const QByteArray &key) { return refusal(w, [&] { return enrollKey(*w, w.command(by), login, key); }); };
    CHECK(enroll(u"ann"_s, u"ann"_s, fresh).code == u"core.own-key");
    CHECK(enroll(u"ann"_s, u"ann2"_s, fresh).code == u"core.own-key");
    CHECK(enroll(u"ben"_s, u"cara"_s, fresh).code == u"core.duty");
    CHECK(enroll(u"ann"_s, u"zoe"_s, fresh).kind == Kind::NotFound);
    CHECK(enroll(u"ann"_s, u"cara"_s, "nonsense").kind == Kind::Malformed);
    CHECK(enroll(u"ann"_s, u"cara"_s, w.as(u"ben"_s).key->publicKey().base64()).code == u"key.exists");
    const QString ben = w.as(u"ben"_s).key->publicKey().keyId();
    CHECK(refusal(w, [&] { return revokeKey(*w, w.command(u"cara"_s), ben, why); }).code == u"core.duty");
    take(revokeKey(*w, w.command(u"ben"_s), ben, why));
    CHECK(refusal(w, [&] { return revokeKey(*w, w.command(u"ann"_s), ben, why); }).code == u"key.revoked");
    CHECK(enroll(u"ann"_s, u"ben"_s, w.as(u"ben"_s).key->publicKey().base64()).code == u"key.exists"); // revoked is for ever
    CHECK(refusal(w, [&] { return revokeKey(*w, w.command(u"ann"_s), QString(64, u'0'), why); }).kind == Kind::NotFound);
    CHECK(w.audit().holds());
}

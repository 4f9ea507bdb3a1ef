// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SignIn.h"

#include "core/people/People.h"
#include "core/secrets/KeyFile.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void keep(TestWorkspace &w, const QString &login)
{
    const auto key = w.as(login).key;
    take(w.secrets().write(keychainName(w->id(), key->publicKey().keyId()), take(key->toPem())));
}

} // namespace

TEST_CASE("sign in: by the one key of the keychain, or by naming the login")
{
    TestWorkspace w;
    CHECK(signIn(*w, {}).error().kind == Kind::NotFound);
    keep(w, u"cara"_s);
    CHECK(take(signIn(*w, {})).login == u"cara");
    CHECK(signIn(*w, {u"dev"_s, {}, {}}).error().code == u"key.absent");
    keep(w, u"dev"_s);
    CHECK(signIn(*w, {}).error().code == u"key.several");
    const Session session = take(signIn(*w, {u"dev"_s, {}, {}}));
    CHECK(session.key->publicKey() == w.as(u"dev"_s).key->publicKey());
    w.secrets().setLocked(true);
    CHECK(signIn(*w, {u"dev"_s, {}, {}}).error().kind == Kind::Unreachable); // locked is not absent
}

TEST_CASE("sign in: a revoked key is passed over")
{
    TestWorkspace w;
    keep(w, u"cara"_s);
    take(revokeKey(*w, w.command(u"ann"_s), w.as(u"cara"_s).key->publicKey().keyId(), why));
    CHECK(signIn(*w, {}).error().code == u"key.absent");
}

TEST_CASE("sign in: by a key file or text, which has to be enrolled, and for that login")
{
    TestWorkspace w;
    const QString file = w.path(u"ben.pem"_s);
    take(keyFile::writeNew(file, take(w.as(u"ben"_s).key->toPem())));
    CHECK(take(signIn(*w, {{}, file, {}})).login == u"ben");
    CHECK(signIn(*w, {u"ann"_s, file, {}}).error().code == u"core.key.foreign");
    CHECK(take(signIn(*w, {u"ben"_s, {}, take(w.as(u"ben"_s).key->toPem())})).login == u"ben");
    CHECK(signIn(*w, {{}, {}, take(w.as(u"nobody"_s).key->toPem())}).error().code == u"core.key.unknown");
    CHECK_FALSE(signIn(*w, {{}, w.path(u"no.pem"_s), {}}));
}

TEST_CASE("sign in: a new key is kept in the keychain or in a new file, and enrolled by nobody")
{
    TestWorkspace w;
    const qint64 before = w.head();
    const PublicKey kept = take(makeKey(w.secrets(), w->id(), {}));
    CHECK(take(w.secrets().read(keychainName(w->id(), kept.keyId()))).reveal().contains("PRIVATE KEY"));
    const PublicKey filed = take(makeKey(w.secrets(), w->id(), w.path(u"new.pem"_s)));
    CHECK_FALSE(kept == filed);
    CHECK_FALSE(w.secrets().read(keychainName(w->id(), filed.keyId())));
    CHECK_FALSE(makeKey(w.secrets(), w->id(), w.path(u"new.pem"_s)));
    CHECK(signIn(*w, {{}, w.path(u"new.pem"_s), {}}).error().code == u"core.key.unknown");
    CHECK(w.head() == before);
    CHECK(take(practiceLogins(*w)).isEmpty());
}

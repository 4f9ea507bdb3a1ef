// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/NewWorkspace.h"

#include "core/Folds.h"
#include "core/people/People.h"
#include "core/people/SignIn.h"
#include "core/policy/Policies.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/SetClock.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QTemporaryDir folder;
    SetClock clock;
    PlayedHttp http;
    MemorySecretStore secrets;
    Surroundings surroundings() { return {clock, http, secrets, folder.filePath(u"state"_s)}; }
    QString path(const QString &name) const { return folder.filePath(name); }
};

} // namespace

TEST_CASE("somebody alone makes a workspace and holds what somebody alone may hold")
{
    Place place;
    const auto made = take(makeWorkspace({place.path(u"bank"_s), {}, u"ann"_s}, place.surroundings(), allFolds()));
    CHECK(made.workspace->name() == u"bank"_s);
    CHECK(made.session.login == u"ann"_s);
    CHECK(made.genesis.seq == 0);
    const auto all = take(people(made.workspace->db(), place.clock.now()));
    REQUIRE(all.size() == 1);
    QStringList duties;
    for (const Duty &duty : all.first().duties)
        duties.append(duty.duty);
    duties.sort();
    CHECK(duties == QStringList{u"admin"_s, u"author"_s, u"engineer"_s, u"policy-owner"_s});
    CHECK_FALSE(take(adoptedPolicies(made.workspace->db())).isEmpty());
    const Session again = take(signIn(*made.workspace, {}));        // the key is in the keychain
    CHECK(again.key->publicKey().keyId() == made.session.key->publicKey().keyId());
}

TEST_CASE("a name of its own, a key in a file, a key brought along")
{
    Place place;
    const auto first = take(makeWorkspace({place.path(u"one"_s), u"  Bänk “EU” "_s, u"ann"_s, place.path(u"ann.pem"_s)}, place.surroundings(), allFolds()));
    CHECK(checkNewWorkspace({place.path(u"one"_s), {}, u"ann"_s}, place.surroundings(), allFolds()).error().code == u"workspace.exists"_s);
    CHECK(checkNewWorkspace({place.path(u"three"_s), {}, u"ann"_s}, place.surroundings(), allFolds()).ok());
    CHECK_FALSE(QFileInfo::exists(place.path(u"three"_s)));
    CHECK(checkNewWorkspace({place.folder.path(), {}, u"ann"_s}, place.surroundings(), allFolds()).error().code == u"workspace.not-empty"_s);
    CHECK(first.workspace->name() == u"Bänk “EU”"_s);
    CHECK(QFileInfo(place.path(u"ann.pem"_s)).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto second = take(makeWorkspace({place.path(u"two"_s), {}, u"ann"_s, {}, {{}, place.path(u"ann.pem"_s), {}}}, place.surroundings(), allFolds()));
    CHECK(second.session.key->publicKey().keyId() == first.session.key->publicKey().keyId());
}

TEST_CASE("nothing that is there is touched, and nothing is begun with a bad name")
{
    Place place;
    take(makeWorkspace({place.path(u"one"_s), {}, u"ann"_s}, place.surroundings(), allFolds()));
    CHECK(makeWorkspace({place.path(u"one"_s), {}, u"ben"_s}, place.surroundings(), allFolds()).error().code == u"workspace.exists"_s);
    CHECK(makeWorkspace({place.path(u"two"_s), {}, u"Ann B"_s}, place.surroundings(), allFolds()).error().kind == Kind::Malformed);
    CHECK(makeWorkspace({place.path(u"two"_s), u"a\u202Eb"_s, u"ann"_s}, place.surroundings(), allFolds()).error().kind == Kind::Malformed);
    CHECK_FALSE(QFileInfo::exists(place.path(u"two"_s)));
    CHECK(makeWorkspace({place.path(u"two"_s), {}, u"ann"_s, {}, {{}, place.path(u"no.pem"_s), {}}}, place.surroundings(), allFolds()).error().code == u"key-file.absent"_s);
    CHECK_FALSE(QFileInfo::exists(place.path(u"two"_s)));
}

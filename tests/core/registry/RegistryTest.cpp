// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Registry.h"
#include "core/registry/Search.h"

#include "tests/support/TestWorkspace.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("registry: a version is named MODEL@VERSION, with a source where it is not ours")
{
    const VersionRef ref = take(VersionRef::fromText(u"churn@1.4.0"_s));
    CHECK(ref == VersionRef{u"local"_s, u"churn"_s, u"1.4.0"_s});
    CHECK(ref.text() == u"local/churn@1.4.0");
    CHECK(ref.shortText() == u"churn@1.4.0");
    CHECK(take(VersionRef::fromText(u"hub/Churn: a/b@c@14"_s)) == VersionRef{u"hub"_s, u"Churn: a/b@c"_s, u"14"_s}); // a remote name is what its server says
    CHECK(take(VersionRef::fromText(u"hub/churn@14"_s)).shortText() == u"hub/churn@14");
    CHECK(take(ModelRef::fromText(u"hub/Churn"_s)).shortText() == u"hub/Churn");
    CHECK(take(ModelRef::fromText(u"local/churn"_s)).shortText() == u"churn");
    for (const QString &wrong : {u"churn"_s, u"@1.0.0"_s, u"churn@"_s, u"churn@1"_s, u"Ch urn@1.0.0"_s, u""_s, u"hub/churn@1.4.0"_s, u"hub/churn@0"_s, u"hub/ churn@1"_s, u"hub/@1"_s, u"Hub/churn@1"_s}) {
        INFO(wrong.toStdString());
        CHECK(VersionRef::fromText(wrong).error().kind == Kind::Malformed);
    }
}

TEST_CASE("registry: models and versions are found, listed and, where misspelt, suggested")
{
    TestWorkspace w;
    w.version(u"1.0.0"_s);
    w.version(u"1.1.0"_s);
    const Model churn = take(model(w.db(), u"local"_s, u"churn"_s));
    CHECK(churn.versions == 2);
    CHECK(churn.newest == u"1.1.0");
    CHECK(churn.ownerLogin == u"ann");
    CHECK(take(models(w.db())).size() == 1);
    CHECK(model(w.db(), u"local"_s, u"chrun"_s).error().mend.contains(u"churn"_s));
    CHECK(version(w.db(), w.ref(u"1.2.0"_s)).error().mend.contains(u"1.1.0"_s));
    const auto all = take(versions(w.db(), u"local"_s, u"churn"_s));
    REQUIRE(all.size() == 2);
    CHECK(all.first().ref.number == u"1.1.0");
    const auto page = take(versionPage(w.db(), {searchWords({u"1.0.0"_s}), w.head() + 1, 10}));
    REQUIRE(page.size() == 1);
    CHECK(page.first().ref.number == u"1.0.0");
    CHECK(take(versionPage(w.db(), {{}, all.first().registeredSeq, 10})).size() == 1);
    CHECK(take(versionPage(w.db(), {{}, w.head() + 1, 1})).size() == 1);
    CHECK(take(versionPage(w.db(), {searchWords({u"CHURN"_s})})).size() == 2);
    CHECK(take(versionPage(w.db(), {searchWords({u"1.1"_s}), w.head() + 1, 10, u"local"_s, u"churn"_s})).size() == 1);
    CHECK(take(versionPage(w.db(), {{}, w.head() + 1, 10, u"local"_s, u"other"_s})).isEmpty());
}

TEST_CASE("registry: stored files are looked at and read again")
{
    TestWorkspace w;
    const Version known = take(version(w.db(), w.version(u"1.0.0"_s)));
    CHECK(take(filesPresent(*w, known, ArtifactClass::Experimental)));
    CHECK_FALSE(take(filesPresent(*w, known, ArtifactClass::Production)));
    CHECK(take(verifyVersion(*w, known)).none());
    CHECK(take(verifyVersion(*w, known, w.path(u"files/1.0.0"_s))).none());
    w.file(u"files/1.0.0/weights.bin"_s, "others");
    CHECK_FALSE(take(verifyVersion(*w, known, w.path(u"files/1.0.0"_s))).none());
    const Manifest manifest = take(manifestOf(w.db(), known.manifest));
    REQUIRE(QFile::remove(artifactStore(*w).path(manifest.files().first().sha256, ArtifactClass::Experimental)));
    CHECK_FALSE(take(filesPresent(*w, known, ArtifactClass::Experimental)));
    CHECK_FALSE(take(verifyVersion(*w, known)).none());
}

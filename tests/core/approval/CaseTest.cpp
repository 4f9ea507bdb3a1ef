// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Case.h"

#include "core/base/Json.h"
#include "core/policy/language/PolicyFile.h"
#include "tests/support/TestWorkspace.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Case caseOf(TestWorkspace &w, const VersionRef &ref, const QString &environment, Artifact artifact = Artifact::Verified, const QVector<Policy> &tried = {})
{
    return take(buildCase(*w, w.db(), {ref, environment, artifact, nullptr, tried}, w.clock().now()));
}

} // namespace

TEST_CASE("case: the verdict is the worst of its rules")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    CHECK(caseOf(w, ref, u"staging"_s).gate.result == Outcome::Pass);
    CHECK(caseOf(w, ref, u"production"_s).gate.result == Outcome::NotEvaluated);
    take(w.evidence(ref, 0.95));
    CHECK(caseOf(w, ref, u"production"_s).gate.result == Outcome::Pass);
    CHECK(caseOf(w, ref, u"production"_s, Artifact::Altered).gate.result == Outcome::Fail);
    w.clock().forward(91 * 86'400);
    CHECK(caseOf(w, ref, u"production"_s).gate.result == Outcome::Fail);
}

TEST_CASE("case: other policies can be tried without being adopted")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const Policy strict = take(readPolicy(TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.99"_s), u"strict.yaml"_s));
    const qint64 before = w.head();
    const Case tried = caseOf(w, ref, u"production"_s, Artifact::Verified, {strict});
    CHECK(tried.gate.result == Outcome::Fail);
    CHECK(tried.gate.policies.size() == 1);
    CHECK(w.head() == before);
}

TEST_CASE("case: files are looked at, or read when it counts")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const Version known = take(version(w.db(), ref));
    CHECK(take(checkArtifact(*w, known)) == Artifact::Verified);
    const Manifest manifest = take(manifestOf(w.db(), known.manifest));
    const QString file = artifactStore(*w).path(manifest.files().first().sha256, ArtifactClass::Experimental);
    const qint64 size = w.read(file).size();
    REQUIRE(QFile::remove(file));
    CHECK(caseOf(w, ref, u"production"_s, Artifact::Unchecked).gate.result == Outcome::Fail);
    QFile planted(file);
    REQUIRE(planted.open(QIODevice::WriteOnly));
    planted.write(QByteArray(size, 'x'));
    planted.close();
    CHECK(caseOf(w, ref, u"production"_s, Artifact::Unchecked).gate.result == Outcome::Pass); // a look does not tell
    CHECK(take(checkArtifact(*w, known)) == Artifact::Altered);
}

TEST_CASE("case: what is kept with a decision names facts, rules and binding")
{
    TestWorkspace w;
    const Case about = caseOf(w, w.ready(u"1.0.0"_s), u"production"_s);
    const QJsonObject kept = take(json::parseObject(caseText(about)));
    CHECK(kept[u"schema"_s].toString() == u"countersign.case/1");
    CHECK(kept[u"gate"_s].toString() == u"pass");
    CHECK(kept[u"rules"_s].toArray().size() == about.gate.rules.size());
    CHECK(Binding::fromParts(kept[u"binding"_s].toObject()).digest() == about.binding.digest());
    const QString id = w.request(w.ref(u"1.0.0"_s));
    const Receipt decided = take(w.decide(u"cara"_s, id));
    const QByteArray text = take(blob(w.db(), decided.payload()[u"case"_s].toString(), u"the case"_s));
    CHECK(take(json::parseObject(text))[u"gate"_s].toString() == u"pass");
}

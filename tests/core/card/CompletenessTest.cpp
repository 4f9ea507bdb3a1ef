// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Completeness.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray said = "Long enough to say something about it.\n\n";
const QByteArray full = "# Churn\n\n## Uses\n\n### Direct Use\n\n" + said + "### Out-of-Scope Use\n\n" + said + "## Bias, Risks, and Limitations\n\n" + said + "## Training Details\n\n" + said
                        + "## Evaluation\n\n[More Information Needed]\n";

} // namespace

TEST_CASE("card completeness: more is asked of a higher tier, and an empty heading or a placeholder is no answer")
{
    CHECK(completeness(full, u"low"_s).missing().isEmpty());
    CHECK(completeness(full, u"low"_s).share() == 1);
    CHECK(completeness(full, u"medium"_s).missing() == QStringList{u"evaluation"_s});
    CHECK(completeness(full, u"medium"_s).share() == 0.8);
    CHECK(completeness(full, u"high"_s).missing() == QStringList{u"evaluation"_s, u"human_oversight"_s});
    CHECK(completeness("## Limitations\n\nnone\n", u"low"_s).missing() == QStringList{u"intended_use"_s, u"training_data"_s, u"limitations"_s});
    CHECK(completeness({}, u"low"_s).share() == 0);
}

TEST_CASE("card completeness: the gate reads the same figures, and a version without a card has none")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s, u"card.share >= 0.8"_s)});
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    CHECK(w.stands(id).about->gate.result == Outcome::NotEvaluated);
    take(importCard(*w, w.command(u"ann"_s), ref, w.file(u"card.md"_s, full)));
    CHECK(w.stands(id).about->gate.result == Outcome::Pass);
    take(importCard(*w, w.command(u"ann"_s), ref, w.file(u"card.md"_s, QByteArray(full).replace("Uses", "Words").replace("Direct Use", "And more"))));
    CHECK(w.stands(id).about->gate.result == Outcome::Fail);
    const Facts facts = take(cardFacts(w.db(), take(version(w.db(), ref))));
    CHECK(factText(*facts.find(u"card.share"_s)) == u"0.6");
    CHECK(std::get<QStringList>(*facts.find(u"card.missing"_s)) == QStringList{u"intended_use"_s, u"evaluation"_s});
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Backing.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString none = u"none"_s;

Result<QVector<EvidenceReading>> readings(Database &db, const QVector<EvidenceRow> &rows)
{
    QVector<EvidenceReading> all;
    for (const EvidenceRow &row : rows) {
        CS_TRY(const EvidenceReading reading, evidenceReading(db, row));
        all.append(reading);
    }
    return all;
}

Result<void> readEvidence(Database &db, const Review &review, Backing &backing)
{
    const VersionRef &ref = review.request().version;
    CS_TRY(const auto rows, evidenceOf(db, ref));
    for (const EvidenceRow &row : rows) {
        if (review.standing.binding.evidence.contains(row.digest))  // what came after it was read shows when it is read anew
            backing.evidence.append(row);
    }
    CS_TRY(const auto ours, readings(db, backing.evidence));
    QVector<EvidenceReading> champions;
    if (!review.championVersion.isEmpty()) {
        CS_TRY(const auto theirs, evidenceOf(db, {ref.source, ref.model, review.championVersion}));
        CS_TRY(champions, readings(db, theirs));
    }
    backing.metrics = compareMetrics(ours, champions, review.standing.about->facts);
    backing.groups = groupsOf(ours, champions, *review.gate());
    backing.suites = suitesOf(ours, champions, *review.gate(), {ref.number, review.championVersion});
    return {};
}

Result<void> readCard(Database &db, const Review &review, Backing &backing)
{
    QByteArray text;
    if (review.standing.binding.card != none) {
        CS_TRY(text, blob(db, review.standing.binding.card, u"the card"_s));
        CS_TRY(const auto known, card(db, review.request().version));
        backing.cardBy = known ? known->by : QString();
    }
    backing.card = QString::fromUtf8(text);
    backing.completeness = completeness(text, review.standing.about->version.tier);
    return {};
}

Result<void> readPolicy(Database &db, const Review &review, Backing &backing)
{
    CS_TRY(const QByteArray text, blob(db, review.request().policyDigest, u"the policy of %1"_s.arg(review.request().id)));
    backing.policyText = QString::fromUtf8(text);
    const QString before = review.standing.binding.policies.value(0, none);
    if (before == none)
        return {};
    CS_TRY(const QByteArray old, blob(db, before, u"the policy that it replaces"_s));
    backing.policyBefore = QString::fromUtf8(old);
    return {};
}

} // namespace

const Compared *Backing::metric(const QString &fact) const
{
    const QString name = measuredFact(fact);
    const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const Compared &each) { return each.fact == name; });
    return found == metrics.end() ? nullptr : &*found;
}

Result<Backing> loadBacking(Workspace &workspace, const Review &review)
{
    Database &db = workspace.db();
    Backing backing;
    backing.request = review.request().id;
    backing.binding = review.standing.binding.digest();
    if (!review.standing.about) {
        CS_CHECK(readPolicy(db, review, backing));
        return backing;
    }
    CS_CHECK(readEvidence(db, review, backing));
    CS_CHECK(readCard(db, review, backing));
    CS_TRY(backing.since, sinceLastApproval(db, review.request(), review.standing.binding));
    CS_TRY(backing.plan, planOf(workspace, db, review.standing));
    return backing;
}

} // namespace countersign

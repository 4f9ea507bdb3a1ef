// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Binding.h"

#include "core/base/Json.h"
#include "core/card/Card.h"
#include "core/environments/Live.h"
#include "core/evidence/Evidence.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString none = u"none"_s;

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    for (const auto &each : value.toArray())
        all += each.toString();
    return all;
}

QStringList without(const QStringList &all, const QStringList &others)
{
    QStringList left;
    for (const QString &each : all) {
        if (!others.contains(each))
            left += each;
    }
    return left;
}

QString joined(const QStringList &all) { return all.isEmpty() ? none : all.join(u", "_s); }

Result<Moved> attributed(Database &database, Moved change, const QString &sql, const QVariantList &values)
{
    CS_TRY(const auto row, database.row(sql, values));
    if (row) {
        change.by = row->text(0);
        change.seq = row->integer(1);
    }
    return change;
}

// The newest adoption among those that came, or that replaced one that left; where there is none since, the model's tier
// made others apply.
Result<Moved> movedPolicies(Database &database, const VersionRef &ref, const QStringList &left, const QStringList &came)
{
    Moved change{u"policies"_s, joined(left), joined(came), {}, 0};
    const auto newest = [&](const QString &named, const QString &record) -> Result<void> {
        CS_TRY(const auto row, database.row(u"SELECT r.actor, r.seq FROM policy p JOIN record r ON r.seq=p.%1 WHERE p.digest=? AND p.id=?"_s.arg(record), {named.section(u':', -1), named.section(u'@', 0, 0)}));
        if (row && row->integer(1) > change.seq) {
            change.by = row->text(0);
            change.seq = row->integer(1);
        }
        return {};
    };
    for (const QString &each : came)
        CS_CHECK(newest(each, u"adopted_seq"_s));
    for (const QString &each : left)
        CS_CHECK(newest(each, u"replaced_seq"_s));
    if (ref.model.isEmpty())
        return change;
    CS_TRY(const Moved tier, movedTier(database, ref, {}, {}));
    if (tier.seq > change.seq) {
        change.by = tier.by;
        change.seq = tier.seq;
    }
    return change;
}

} // namespace

QString Binding::championVersion() const { return champion == none ? QString() : champion.section(u'#', 0, 0); }

QJsonObject Binding::parts() const
{
    if (!policy.isEmpty())
        return {{u"policies"_s, QJsonArray::fromStringList(policies)}, {u"policy"_s, policy}, {u"v"_s, 1}};
    return {{u"card"_s, card}, {u"champion"_s, champion}, {u"environment"_s, environment}, {u"evidence"_s, QJsonArray::fromStringList(evidence)},
            {u"manifest"_s, manifest}, {u"policies"_s, QJsonArray::fromStringList(policies)}, {u"v"_s, 1}, {u"version"_s, version}};
}

QString Binding::digest() const { return Digest::of(json::canonicalText(parts())).hex(); }

Binding Binding::fromParts(const QJsonObject &parts)
{
    return {parts[u"version"_s].toString(), parts[u"environment"_s].toString(), parts[u"manifest"_s].toString(), parts[u"champion"_s].toString(),
            parts[u"card"_s].toString(), texts(parts[u"evidence"_s]), texts(parts[u"policies"_s]), parts[u"policy"_s].toString()};
}

Result<Binding> currentBinding(Database &database, const Version &version, const QString &environment, const QVector<AppliedPolicy> &policies)
{
    const VersionRef &ref = version.ref;
    CS_CHECK(manifestOf(database, version.manifest));
    Binding binding;
    binding.version = ref.text();
    binding.environment = environment;
    binding.manifest = version.manifest;
    CS_TRY(const auto live, champion(database, ref.source, ref.model, environment));
    binding.champion = live ? live->version + u'#' + live->manifest : none;
    CS_TRY(const auto ours, card(database, ref));
    binding.card = ours ? ours->digest : none;
    if (ours)
        CS_CHECK(cardText(database, *ours));
    CS_TRY(const auto rows, evidenceOf(database, ref));
    for (const EvidenceRow &row : rows) {
        CS_CHECK(evidenceBytes(database, row));
        binding.evidence += row.digest;
    }
    for (const AppliedPolicy &policy : policies)
        binding.policies += u"%1@%2:%3"_s.arg(policy.id, QString::number(policy.version), policy.digest.hex());
    binding.evidence.sort();
    binding.policies.sort();
    return binding;
}

Result<QVector<Moved>> moved(Database &database, const VersionRef &ref, const QString &environment, const Binding &before, const Binding &now)
{
    QVector<Moved> changes;
    if (before.manifest != now.manifest)
        changes.append({u"manifest"_s, before.manifest, now.manifest, {}, 0});
    if (before.champion != now.champion) {
        CS_TRY(const Moved change, attributed(database, {u"champion"_s, before.champion, now.champion, {}, 0},
            u"SELECT r.actor, r.seq FROM live l JOIN record r ON r.seq=l.rollout_seq WHERE l.source=? AND l.model=? AND l.environment=? ORDER BY l.from_us DESC LIMIT 1"_s,
            {ref.source, ref.model, environment}));
        changes.append(change);
    }
    if (before.card != now.card) {
        CS_TRY(const Moved change, attributed(database, {u"card"_s, before.card, now.card, {}, 0},
            u"SELECT by_login, revised_seq FROM card WHERE source=? AND model=? AND version=?"_s, {ref.source, ref.model, ref.number}));
        changes.append(change);
    }
    for (const QString &digest : without(now.evidence, before.evidence)) {
        CS_TRY(const Moved change, attributed(database, {u"evidence"_s, none, digest, {}, 0},
            u"SELECT by_login, added_seq FROM evidence WHERE source=? AND model=? AND version=? AND digest=?"_s, {ref.source, ref.model, ref.number, digest}));
        changes.append(change);
    }
    for (const QString &digest : without(before.evidence, now.evidence))
        changes.append({u"evidence"_s, digest, none, {}, 0});
    const QStringList left = without(before.policies, now.policies), came = without(now.policies, before.policies);
    if (!left.isEmpty() || !came.isEmpty()) {
        CS_TRY(const Moved change, movedPolicies(database, ref, left, came));
        changes.append(change);
    }
    return changes;
}

Result<Moved> movedTier(Database &database, const VersionRef &ref, const QString &from, const QString &to)
{
    Moved change{u"tier"_s, from, to, {}, 0};
    QString tier;
    CS_CHECK(database.forEach(u"SELECT actor, seq, payload FROM record WHERE subject=? AND action IN ('model.add', 'model.set') ORDER BY seq"_s,
                              {u"model:"_s + ref.source + u'/' + ref.model}, [&](const Row &row) -> Result<void> {
        CS_TRY(const QJsonObject payload, json::parseObject(row.text(2).toUtf8()));
        const QString set = payload[u"tier"_s].toString();
        if (set != tier) {
            change.by = row.text(0);
            change.seq = row.integer(1);
        }
        tier = set;
        return {};
    }));
    return change;
}

QString movedText(const QVector<Moved> &changes)
{
    const auto few = [](const QString &text) { return text.size() > 24 ? text.left(24) + u'…' : text; };
    QStringList parts;
    for (const Moved &change : changes)
        parts += change.by.isEmpty() ? u"%1 (%2 → %3)"_s.arg(change.part, few(change.from), few(change.to))
                                     : u"%1 (%2 → %3, by %4 in record %5)"_s.arg(change.part, few(change.from), few(change.to), change.by, QString::number(change.seq));
    return parts.join(u"; "_s);
}

} // namespace countersign

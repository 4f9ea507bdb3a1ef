// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Since.h"

#include "core/evidence/Evidence.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString none = u"none"_s;

// id@version:digest
struct PolicyPart { QString id, version, digest; };

QVector<PolicyPart> policiesOf(const Binding &binding)
{
    QVector<PolicyPart> all;
    for (const QString &part : binding.policies)
        all.append({part.section(u'@', 0, 0), part.section(u'@', 1).section(u':', 0, 0), part.section(u':', -1)});
    return all;
}

Result<void> comparePolicies(Database &database, const Binding &then, const Binding &now, SinceApproval &since)
{
    const auto before = policiesOf(then), after = policiesOf(now);
    const auto in = [](const QVector<PolicyPart> &all, const QString &id) {
        return std::find_if(all.begin(), all.end(), [&](const PolicyPart &each) { return each.id == id; });
    };
    for (const PolicyPart &each : after) {
        const auto old = in(before, each.id);
        if (old != before.end() && old->digest == each.digest)
            continue;
        PolicyMoved change{each.id, old == before.end() ? QString() : old->version, each.version, {}, 0};
        CS_TRY(const auto row, database.row(u"SELECT adopted_by, adopted_seq FROM policy WHERE id=? AND digest=?"_s, {each.id, each.digest}));
        if (row) {
            change.by = row->text(0);
            change.seq = row->integer(1);
        }
        since.policies.append(change);
    }
    for (const PolicyPart &each : before) {
        if (in(after, each.id) == after.end())
            since.policies.append({each.id, each.version, {}, {}, 0});
    }
    return {};
}

Result<QByteArray> cardOf(Database &database, const Binding &binding)
{
    if (binding.card == none || binding.card.isEmpty())
        return QByteArray();
    return blob(database, binding.card, u"the card"_s);
}

Result<void> compareCards(Database &database, const Binding &then, const Binding &now, const QString &number, SinceApproval &since)
{
    since.hadCard = then.card != none;
    since.hasCard = now.card != none;
    if (then.card == now.card)
        return {};
    CS_TRY(const QByteArray before, cardOf(database, then));
    CS_TRY(const QByteArray after, cardOf(database, now));
    since.card = cardChanges(before, after, since.version.number, number);
    return {};
}

struct Item { EvidenceRow row; EvidenceReading reading; QString name; };    // name: the kind of data set, else the suite

Result<QVector<Item>> items(Database &database, const VersionRef &ref, const Binding &binding)
{
    CS_TRY(const auto rows, evidenceOf(database, ref));
    QVector<Item> all;
    for (const EvidenceRow &row : rows) {
        if (!binding.evidence.contains(row.digest))
            continue;
        CS_TRY(const EvidenceReading reading, evidenceReading(database, row));
        const QString name = !reading.dataset.kind.isEmpty() ? reading.dataset.kind : reading.name.isEmpty() ? row.name : reading.name;
        all.append({row, reading, QString(name).replace(ref.number, u"*"_s)}); // a suite may be named for its version
    }
    return all;
}

QString rowsOf(const Dataset &dataset)
{
    QStringList parts;
    if (!dataset.digest.isEmpty())
        parts += dataset.digest.left(8);
    if (dataset.rows)
        parts += u"n %1"_s.arg(*dataset.rows);
    return parts.isEmpty() ? dataset.name : u"%1 (%2)"_s.arg(dataset.name, parts.join(u", "_s)).trimmed();
}

QStringList measured(const QVector<Item> &items)
{
    QStringList names;
    for (const Item &item : items) {
        for (const EvidenceFact &fact : item.reading.facts) {
            if (!fact.name.startsWith(u"tests."_s))                 // suites are told apart already
                names += fact.name;
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

void compareEvidence(const QVector<Item> &before, const QVector<Item> &after, SinceApproval &since)
{
    // The newest of one kind about one thing stands for those before it.
    const auto newest = [](const QVector<Item> &all, const Item &like) {
        const Item *found = nullptr;
        for (const Item &each : all) {
            if (each.row.kind == like.row.kind && each.name == like.name)
                found = &each;
        }
        return found;
    };
    for (const Item &item : after) {
        if (newest(after, item) != &item)
            continue;
        const Item *old = newest(before, item);
        const auto change = [&](EvidenceChange what, const QString &from, const QString &to) {
            since.evidence.append({what, item.row.kind, item.name, from, to, item.row.by, item.row.addedSeq});
        };
        if (!old)
            change(EvidenceChange::Added, {}, rowsOf(item.reading.dataset));
        else if (old->reading.dataset.digest != item.reading.dataset.digest || old->reading.dataset.rows != item.reading.dataset.rows)
            change(EvidenceChange::OtherRows, rowsOf(old->reading.dataset), rowsOf(item.reading.dataset));
        if (old && old->reading.tool != item.reading.tool)
            change(EvidenceChange::OtherTool, old->reading.tool, item.reading.tool);
    }
    for (const Item &item : before) {
        if (newest(before, item) == &item && !newest(after, item))
            since.evidence.append({EvidenceChange::Gone, item.row.kind, item.name, rowsOf(item.reading.dataset), {}, {}, 0});
    }
    const QStringList then = measured(before), now = measured(after);
    std::copy_if(then.begin(), then.end(), std::back_inserter(since.noLongerMeasured), [&](const QString &each) { return !now.contains(each); });
    std::copy_if(now.begin(), now.end(), std::back_inserter(since.newlyMeasured), [&](const QString &each) { return !then.contains(each); });
}

} // namespace

Result<std::optional<SinceApproval>> sinceLastApproval(Database &database, const Request &request, const Binding &now)
{
    if (request.kind != u"version")
        return std::optional<SinceApproval>();
    CS_TRY(const auto row, database.row(u"SELECT d.request, d.binding, d.login, d.at_us, d.seq, r.version FROM decision d JOIN request r ON r.id=d.request"
                                        " WHERE r.kind='version' AND r.source=? AND r.model=? AND r.environment=? AND r.id<>? AND r.state='applied'"
                                        " AND d.verdict='approve' AND d.withdrawn_seq IS NULL AND d.seq < COALESCE((SELECT ended_seq FROM request WHERE id=?), d.seq + 1)"
                                        " ORDER BY d.seq DESC LIMIT 1"_s,
                                        {request.version.source, request.version.model, request.environment, request.id, request.id}));
    if (!row)
        return std::optional<SinceApproval>();
    SinceApproval since;
    since.request = row->text(0);
    since.version = {request.version.source, request.version.model, row->text(5)};
    since.by = row->text(2);
    since.at = UtcTime(row->integer(3));
    since.seq = row->integer(4);
    CS_TRY(const Binding then, bindingOfRecord(database, since.request, row->text(1)));
    CS_CHECK(comparePolicies(database, then, now, since));
    CS_CHECK(compareCards(database, then, now, request.version.number, since));
    CS_TRY(const auto before, items(database, since.version, then));
    CS_TRY(const auto after, items(database, request.version, now));
    compareEvidence(before, after, since);
    return std::optional(since);
}

} // namespace countersign

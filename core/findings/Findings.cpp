// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include "core/registry/RemoteVersion.h"
#include "core/registry/mirror/Stage.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// With the newest settling, and what became of a request that was opened by it.
const QString columns = u"f.id, f.source, f.subject, f.what, f.environment, f.value_before, f.value_after, f.first_seen_us, f.gone_us, s.kind, s.state, s.request, s.by_login, s.seq, r.state, r.deadline_us"
                        " FROM finding f LEFT JOIN finding_settled s ON s.seq=(SELECT max(seq) FROM finding_settled WHERE finding=f.id) LEFT JOIN request r ON r.id=s.request"_s;

QString stateOf(const Row &row, UtcTime now)
{
    const QString kind = row.text(9), outcome = row.text(10), request = row.text(14);
    const bool gone = !row.isNull(8);
    if (kind == u"revert" && outcome == u"done")
        return u"reverted"_s;
    if (kind == u"adopt") {
        const bool ended = request == u"rejected" || request == u"withdrawn";
        const bool expired = !request.isEmpty() && request != u"applied" && !row.isNull(15) && now.micros() > row.integer(15);
        if (!ended && !expired)
            return u"adopted"_s;
    }
    return gone ? u"reverted"_s : u"open"_s;
}

WorldFinding fromRow(const Row &row, UtcTime now)
{
    WorldFinding found{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), stateOf(row, now), UtcTime(row.integer(7)), {}, row.text(11), row.text(12), row.maybe(13)};
    if (!row.isNull(8))
        found.gone = UtcTime(row.integer(8));
    return found;
}

QString orNone(const QString &value) { return value.isEmpty() ? u"nothing"_s : value; }

} // namespace

ModelRef WorldFinding::model() const
{
    const auto named = version();
    return named ? named->modelRef() : ModelRef{subject.section(u'/', 0, 0), subject.section(u'/', 1)};
}

std::optional<VersionRef> WorldFinding::version() const
{
    if (isAlias() || what == u"pointer" || what == u"recreated" || what == u"renamed" || what == u"hidden" || what == u"workspace" || what.startsWith(u"model-tag:"))
        return std::nullopt;
    const auto ref = VersionRef::fromText(subject);
    return ref ? std::optional(*ref) : std::nullopt;
}

Result<QVector<WorldFinding>> findings(Database &database, UtcTime now, const QString &source, bool openOnly)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + columns + (source.isEmpty() ? QString() : u" WHERE f.source=?"_s) + u" ORDER BY f.first_seen_us DESC, length(f.id) DESC, f.id DESC"_s,
                                          source.isEmpty() ? QVariantList() : QVariantList{source}));
    QVector<WorldFinding> all;
    for (const Row &row : rows)
        if (const WorldFinding each = fromRow(row, now); !openOnly || each.state == u"open")
            all.append(each);
    return all;
}

Result<WorldFinding> finding(Database &database, const QString &id, UtcTime now)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + columns + u" WHERE f.id=?"_s, {id}));
    if (row)
        return fromRow(*row, now);
    return notFound(u"finding.unknown"_s, u"There is no finding “%1”."_s.arg(id.left(40)), u"See “countersign finding list”."_s);
}

QString findingText(const WorldFinding &found)
{
    const QString place = found.environment.isEmpty() ? QString() : u" (%1)"_s.arg(found.environment);
    const QString alias = aliasWords(found.alias());
    if (found.what.startsWith(u"alias-lost:"))
        return u"%1%2: the %3 went with version %4, which was deleted"_s.arg(found.subject, place, alias, found.before);
    if (found.what.startsWith(u"alias-dangling:"))
        return u"%1%2: the %3 is broken: version %4 was deleted"_s.arg(found.subject, place, alias, found.after);
    if (found.isAlias())
        return u"%1%2: the %3 pointed to %4 and points to %5"_s.arg(found.subject, place, alias, orNone(found.before), orNone(found.after));
    if (found.isTag())
        return u"%1: the tag %2 should say %3 and says %4"_s.arg(found.subject, found.tag(), orNone(found.before), orNone(found.after));
    if (found.what == u"stage")
        return u"%1: the stage was %2 and is %3"_s.arg(found.subject, found.before, found.after);
    if (found.what == u"pointer")
        return u"%1%2: the pointer file named %3 and names %4"_s.arg(found.subject, place, found.before, orNone(found.after));
    if (found.what == u"recreated")
        return u"%1: the model was deleted and made again under its name; its versions are others"_s.arg(found.subject);
    if (found.what == u"renamed")
        return u"%1 has another name on its server now: %2"_s.arg(found.subject, found.after);
    if (found.what == u"hidden")
        return u"%1 can no longer be read by the account of %2, so nothing that moves there is seen"_s.arg(found.subject, found.source);
    if (found.what == u"workspace")
        return u"%1 is governed by another workspace, too: its tags there are those of %2"_s.arg(found.subject, found.after);
    if (found.what == u"deleted")
        return u"%1 was deleted on its server"_s.arg(found.subject);
    if (found.after.startsWith(unreadWord))
        return u"%1: its server says that files are others than were read, which was not looked into yet (%2): countersign version verify %1"_s.arg(found.subject, found.after);
    return u"%1: its files are not what was registered (%2)"_s.arg(found.subject, found.after);
}

} // namespace countersign

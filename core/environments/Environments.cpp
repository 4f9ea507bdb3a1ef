// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Environments.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Environment fromRow(const Row &row)
{
    Environment environment{row.text(0), row.text(1), {}};
    for (const auto &target : json::parse(row.text(2).toUtf8()).valueOr(QJsonArray()).toArray())
        environment.targets += target.toString();
    return environment;
}

} // namespace

Result<QVector<Environment>> environments(Database &database)
{
    CS_TRY(const auto rows, database.rows(u"SELECT name, class, targets FROM environment ORDER BY position"_s));
    QVector<Environment> all;
    for (const Row &row : rows)
        all.append(fromRow(row));
    return all;
}

Result<Environment> environment(Database &database, const QString &name)
{
    CS_TRY(const auto row, database.row(u"SELECT name, class, targets FROM environment WHERE name=?"_s, {name}));
    if (row)
        return fromRow(*row);
    CS_TRY(const auto all, environments(database));
    QStringList names;
    for (const Environment &each : all)
        names += each.name;
    const QString near = text::nearest(name, names);
    return notFound(u"environment.unknown"_s, u"There is no environment “%1”."_s.arg(name.left(64)),
                    near.isEmpty() ? u"There are %1."_s.arg(names.join(u", "_s)) : u"Did you mean %1?"_s.arg(near));
}

Result<Receipt> setEnvironment(Workspace &workspace, const Command &command, const QString &name, const QString &klass, const QStringList &targets)
{
    CS_CHECK(text::slug(name, u"the name of an environment"_s));
    if (!klass.isEmpty() && klass != u"experimental" && klass != u"production")
        return malformed(u"environment.class-word"_s, u"“%1” is not a class of environments."_s.arg(klass), u"Use experimental or production."_s);
    for (const QString &target : targets) {
        if (target != u"pointer")
            return malformed(u"target.unknown"_s, u"“%1” is not a target this program knows; nothing was written."_s.arg(target), u"Use pointer."_s);
    }
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, {u"admin"_s}, {}, u"Setting an environment"_s));
        CS_TRY(const auto before, act.db().row(u"SELECT class FROM environment WHERE name=?"_s, {name}));
        const QString wanted = !klass.isEmpty() ? klass : before ? before->text(0) : name.startsWith(u"production"_s) ? u"production"_s : u"experimental"_s;
        if (before && before->text(0) == u"production" && wanted != u"production")
            return refused(u"core.environment.class"_s, u"%1 is of class production and stays so: its approvals would no longer be asked for. Nothing was written."_s.arg(name),
                           u"Make another environment of class experimental."_s);
        // What was asked for and is kept for a class would stand under the other one, without its approvals and its copies.
        if (before && before->text(0) != wanted) {
            CS_TRY(const qint64 used, act.db().integer(u"SELECT (SELECT count(*) FROM rollout WHERE environment=?) + (SELECT count(*) FROM request WHERE environment=? AND ended_seq IS NULL)"_s, {name, name}));
            if (used > 0)
                return refused(u"core.environment.class"_s, u"%1 is in use: versions were made live or are asked for there, under the rules of its class %2. Nothing was written."_s.arg(name, before->text(0)),
                               u"Make another environment of class %1."_s.arg(wanted));
        }
        return act.append(u"environment.set"_s, u"environment"_s, name, {{u"class"_s, wanted}, {u"name"_s, name}, {u"targets"_s, QJsonArray::fromStringList(targets)}});
    });
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Environments.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/registry/Source.h"
#include "core/registry/mirror/Stage.h"

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

// An alias that two environments set would be moved by one behind the other's back.
Result<void> checkTargets(Database &database, const QString &name, const QVector<Target> &targets)
{
    CS_TRY(const auto all, environments(database));
    for (const Target &target : targets) {
        if (target.kind != u"mlflow")
            continue;
        CS_TRY(const Source wanted, source(database, target.source));
        CS_TRY(const auto known, sources(database));
        for (const Source &each : known)                            // one registry may have several names here
            for (const Environment &other : all)
                if (other.name != name && each.identity() == wanted.identity() && other.targets.contains(Target{target.kind, each.name, target.alias}.text()))
                    return refused(u"target.taken"_s, u"The %1 of %2 is what %3 serves; nothing was written."_s.arg(aliasWords(target.alias), each.name, other.name), u"Use another one."_s);
    }
    return {};
}

} // namespace

Result<Target> Target::fromText(const QString &text)
{
    if (text == u"pointer")
        return Target{text};
    const QStringList parts = text.split(u':');
    const bool stage = parts.size() == 4 && parts[2] == u"stage";
    if (parts[0] != u"mlflow" || (parts.size() != 3 && !stage))
        return malformed(u"target.unknown"_s, u"“%1” is not a target this program knows; nothing was written."_s.arg(text.left(200)), u"Use pointer, mlflow:SOURCE:ALIAS, or mlflow:SOURCE:stage:Production."_s);
    CS_CHECK(text::slug(parts[1], u"the name of a source"_s));
    if (stage && parts[3] != u"Staging" && parts[3] != u"Production")
        return malformed(u"target.stage"_s, u"“%1” is no stage by which a version goes live; nothing was written."_s.arg(parts[3].left(100)), u"Use Staging or Production, spelled so."_s);
    if (stage)
        return Target{parts[0], parts[1], stagePrefix + parts[3]};
    // What the server takes, without the letters beyond ASCII, which look alike.
    static const QRegularExpression form(u"\\A(?!v[0-9]+\\z)(?!latest\\z)[A-Za-z0-9_-]{1,255}\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (!form.match(parts[2]).hasMatch())
        return malformed(u"target.alias"_s, u"“%1” cannot be an alias; nothing was written."_s.arg(parts[2].left(100)), u"Use letters, digits, hyphen and underscore; “latest” and “v1” are the server's own."_s);
    return Target{parts[0], parts[1], parts[2]};
}

QVector<Target> Environment::targetsFor(const QString &source) const
{
    QVector<Target> found;
    for (const QString &text : targets)
        if (const auto target = Target::fromText(text); target && target->source == source)
            found.append(*target);
    return found;
}

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
    QVector<Target> wanted;
    for (const QString &text : targets) {
        CS_TRY(const Target target, Target::fromText(text));
        if (wanted.contains(target))
            return malformed(u"target.twice"_s, u"The target %1 is named twice; nothing was written."_s.arg(text), u"Name it once."_s);
        wanted += target;
    }
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("environment.set"), {}, u"Setting an environment"_s));
        CS_CHECK(checkTargets(act.db(), name, wanted));
        CS_TRY(const auto before, act.db().row(u"SELECT class FROM environment WHERE name=?"_s, {name}));
        const QString what = !klass.isEmpty() ? klass : before ? before->text(0) : name.startsWith(u"production"_s) ? u"production"_s : u"experimental"_s;
        if (before && before->text(0) == u"production" && what != u"production")
            return refused(u"core.environment.class"_s, u"%1 is of class production and stays so: its approvals would no longer be asked for. Nothing was written."_s.arg(name),
                           u"Make another environment of class experimental."_s);
        // What was asked for and is kept for a class would stand under the other one, without its approvals and its copies.
        if (before && before->text(0) != what) {
            CS_TRY(const qint64 used, act.db().integer(u"SELECT (SELECT count(*) FROM rollout WHERE environment=?) + (SELECT count(*) FROM request WHERE environment=? AND ended_seq IS NULL)"_s, {name, name}));
            if (used > 0)
                return refused(u"core.environment.class"_s, u"%1 is in use: versions were made live or are asked for there, under the rules of its class %2. Nothing was written."_s.arg(name, before->text(0)),
                               u"Make another environment of class %1."_s.arg(what));
        }
        return act.append(u"environment.set"_s, u"environment"_s, name, {{u"class"_s, what}, {u"name"_s, name}, {u"targets"_s, QJsonArray::fromStringList(targets)}});
    });
}

} // namespace countersign

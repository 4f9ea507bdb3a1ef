// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Mirrored.h"

#include "app/cli/Shown.h"
#include "core/environments/Live.h"
#include "core/registry/mirror/Mirror.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<MirrorState> stateOf(Workspace &workspace, const QString &name)
{
    CS_TRY(const Source there, source(workspace.db(), name));
    CS_TRY(const MirrorState state, mirrorState(workspace.db(), there.name, workspace.clock().now()));
    if (!state.asOf)
        return notFound(u"mirror.empty"_s, u"%1 was never read to the end."_s.arg(name), u"Run “countersign sync %1”."_s.arg(name));
    return state;
}

QString asOfText(const MirrorState &state) { return u"\nAs of %1, the last sync; its server was not asked now."_s.arg(state.asOf->shortText()); }

QString aliasesText(const QVector<MirrorAlias> &aliases)
{
    QStringList said;
    for (const MirrorAlias &each : aliases)
        said += each.dangling ? u"%1 → %2 (deleted)"_s.arg(each.alias, each.version) : u"%1 → %2"_s.arg(each.alias, each.version);
    return said.join(u", "_s);
}

QJsonArray aliasesJson(const QVector<MirrorAlias> &aliases)
{
    QJsonArray rows;
    for (const MirrorAlias &each : aliases)
        rows += QJsonObject{{u"alias"_s, each.alias}, {u"version"_s, each.version}, {u"dangling"_s, each.dangling}};
    return rows;
}

} // namespace

Result<Answer> mirroredModels(Workspace &workspace, const QString &name)
{
    CS_TRY(const MirrorState state, stateOf(workspace, name));
    QHash<QString, QString> tiers;
    CS_TRY(const auto ours, models(workspace.db()));
    for (const Model &each : ours)
        if (each.source == name)
            tiers.insert(each.name, each.tier);
    QJsonArray rows;
    QVector<QStringList> lines;
    for (MirrorPage page{name};;) {
        CS_TRY(const auto some, mirrorModels(workspace.db(), page));
        for (const MirrorModel &each : some) {
            QJsonObject row{{u"model"_s, each.name}, {u"source"_s, name}, {u"versions"_s, each.versions}, {u"aliases"_s, aliasesJson(each.aliases)}, {u"governed"_s, tiers.contains(each.name)}};
            if (tiers.contains(each.name))
                row[u"tier"_s] = tiers[each.name];
            rows += row;
            lines.append({ModelRef{name, each.name}.text(), QString::number(each.versions), tiers.value(each.name, u"not governed"_s), aliasesText(each.aliases)});
        }
        if (some.size() < page.limit)
            break;
        page.after = some.last().name;
    }
    return Answer{{{u"source"_s, name}, {u"as_of"_s, state.asOf->text()}, {u"rows"_s, rows}}, tableText({u"Model"_s, u"Versions"_s, u"Tier"_s, u"Aliases"_s}, lines) + asOfText(state), 0};
}

Result<Answer> mirroredVersions(Workspace &workspace, const ModelRef &ref, int limit)
{
    Database &db = workspace.db();
    CS_TRY(const MirrorState state, stateOf(workspace, ref.source));
    CS_TRY(const auto there, mirrorModel(db, ref.source, ref.name));
    if (!there) {
        CS_TRY(const QString near, mirrorNearest(db, ref.source, ref.name));
        return notFound(u"model.unknown"_s, u"%1 has no model “%2”, as of its last sync."_s.arg(ref.source, ref.name), near.isEmpty() ? u"See “countersign model list --source %1”."_s.arg(ref.source) : u"Did you mean %1/%2?"_s.arg(ref.source, near));
    }
    CS_TRY(const auto all, mirrorVersions(db, ref.source, ref.name, std::numeric_limits<qint64>::max(), limit));
    CS_TRY(const auto registered, versions(db, ref.source, ref.name));
    CS_TRY(const auto live, liveIn(db, ref.source, ref.name));
    QHash<QString, UtcTime> made;                                   // a number given anew is not what was registered under it
    for (const Version &each : registered) {
        CS_TRY(const auto origin, originOf(db, each.ref));
        if (origin)
            made.insert(each.ref.number, origin->created);
    }
    QJsonArray rows;
    QVector<QStringList> lines;
    QSet<QString> shown;
    for (const MirrorVersion &each : all) {
        const auto ours = std::find_if(registered.begin(), registered.end(), [&](const Version &version) { return version.ref.number == each.number && made.value(each.number) == each.created; });
        if (ours != registered.end())
            shown.insert(each.number);
        QStringList aliases;
        for (const MirrorAlias &alias : there->aliases)
            if (alias.version == each.number)
                aliases += alias.alias;
        const QStringList places = ours != registered.end() ? live.value(each.number) : QStringList();
        QJsonObject row = ours != registered.end() ? versionJson(*ours) : QJsonObject{{u"model"_s, ref.name}, {u"source"_s, ref.source}, {u"version"_s, each.number}};
        row[u"governed"_s] = ours != registered.end();
        row[u"stage"_s] = each.stage;
        row[u"aliases"_s] = QJsonArray::fromStringList(aliases);
        row[u"created"_s] = each.created.text();
        row[u"live_in"_s] = QJsonArray::fromStringList(places);
        rows += row;
        const QString here = ours == registered.end() ? u"not registered"_s : ours->retiredSeq ? u"retired"_s : places.isEmpty() ? u"registered"_s : u"live in "_s + places.join(u", "_s);
        lines.append({ours != registered.end() ? versionText(*ours) : VersionRef{ref.source, ref.name, each.number}.text(), here, aliases.join(u", "_s), each.stage == u"None" ? QString() : each.stage, each.created.shortText(), each.description.simplified().left(40)});
    }
    for (const Version &each : registered) {                        // decided on here, and not there any more
        if (shown.contains(each.ref.number) || all.size() >= limit)
            continue;
        const QStringList places = live.value(each.ref.number);
        QJsonObject row = versionJson(each);
        row[u"governed"_s] = true;
        row[u"gone"_s] = true;
        row[u"live_in"_s] = QJsonArray::fromStringList(places);
        rows += row;
        lines.append({versionText(each), (places.isEmpty() ? u"registered"_s : u"live in "_s + places.join(u", "_s)) + u", deleted on its server"_s, {}, {}, each.registered.shortText(), {}});
    }
    QString text = tableText({u"Version"_s, u"State here"_s, u"Aliases"_s, u"Stage"_s, u"Made"_s, u"Description"_s}, lines);
    for (const MirrorAlias &alias : there->aliases)
        if (alias.dangling)
            text += u"\nThe alias %1 is broken: version %2 was deleted."_s.arg(alias.alias, alias.version);
    return Answer{{{u"source"_s, ref.source}, {u"as_of"_s, state.asOf->text()}, {u"aliases"_s, aliasesJson(there->aliases)}, {u"rows"_s, rows}}, text + asOfText(state), 0};
}

} // namespace countersign

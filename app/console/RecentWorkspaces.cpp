// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/RecentWorkspaces.h"

#include "core/settings/Setting.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(RecentWorkspaces) };

constexpr qsizetype most = 12;

// One JSON object a line of the list: {"folder","id","name"}.
const Setting<QStringList> recentSetting(u"workspaces/recent"_s);

} // namespace

QVector<RecentWorkspace> recentWorkspaces()
{
    QVector<RecentWorkspace> all;
    for (const QString &line : recentSetting.value()) {
        const QJsonObject each = QJsonDocument::fromJson(line.toUtf8()).object();
        const RecentWorkspace known{each[u"id"_s].toString(), each[u"name"_s].toString(), each[u"folder"_s].toString()};
        if (!known.folder.isEmpty())
            all.append(known);
    }
    return all;
}

void rememberWorkspace(const RecentWorkspace &opened)
{
    QVector<RecentWorkspace> all = recentWorkspaces();
    all.removeIf([&](const RecentWorkspace &known) { return known.folder == opened.folder; });
    all.prepend(opened);
    QStringList lines;
    for (const RecentWorkspace &each : all.mid(0, most))
        lines.append(QString::fromUtf8(QJsonDocument(QJsonObject{{u"id"_s, each.id}, {u"name"_s, each.name}, {u"folder"_s, each.folder}}).toJson(QJsonDocument::Compact)));
    recentSetting.set(lines);
}

QString nameApart(const QString &name, const QString &folder)
{
    const auto all = recentWorkspaces();
    const bool another = std::any_of(all.begin(), all.end(), [&](const RecentWorkspace &known) { return known.name == name && known.folder != folder; });
    return another ? Words::tr("%1 in %2", "a workspace, its folder").arg(name, folder) : name;
}

Result<QString> folderOfWorkspace(const QString &nameOrId)
{
    QVector<RecentWorkspace> named;
    for (const RecentWorkspace &each : recentWorkspaces()) {
        if (each.id == nameOrId)
            return each.folder;
        if (each.name == nameOrId)
            named.append(each);
    }
    if (named.isEmpty())
        return notFound(u"link.workspace"_s, Words::tr("The link leads into the workspace “%1”, which was never opened on this computer. Nothing was opened.").arg(nameOrId.left(120)),
                        Words::tr("Open its folder once; then the link works."));
    if (named.size() > 1)
        return malformed(u"link.ambiguous"_s, Words::tr("%n workspace(s) that were opened here are called “%1”. Nothing was opened.", nullptr, int(named.size())).arg(nameOrId.left(120)),
                         Words::tr("Open the one you mean by its folder, or ask for a link with its id."));
    return named.first().folder;
}

} // namespace countersign

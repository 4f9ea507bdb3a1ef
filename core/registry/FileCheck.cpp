// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/FileCheck.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QStringList namesOf(const QJsonObject &all, const QString &kind)
{
    QStringList names;
    for (const QJsonValue &each : all[kind].toArray())
        names += each.toString();
    return names;
}

} // namespace

Result<std::optional<FileCheck>> lastFileCheck(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto row, database.row(u"SELECT at_us, login, differences FROM file_check WHERE source=? AND model=? AND version=?"_s, {ref.source, ref.model, ref.number}));
    if (!row)
        return std::optional<FileCheck>();
    CS_TRY(const QJsonObject all, json::parseObject(row->text(2).toUtf8()));
    return std::optional(FileCheck{UtcTime(row->integer(0)), row->text(1), {namesOf(all, u"changed"_s), namesOf(all, u"missing"_s), namesOf(all, u"extra"_s)}});
}

Result<void> noteFileCheck(Workspace &workspace, const VersionRef &ref, const FileCheck &check)
{
    if (workspace.readOnly())
        return {};
    const auto few = [](const QStringList &names) { return QJsonArray::fromStringList(names.mid(0, FileCheck::mostNames)); };
    const QJsonObject all{{u"changed"_s, few(check.found.changed)}, {u"extra"_s, few(check.found.extra)}, {u"missing"_s, few(check.found.missing)}};
    return workspace.db().run(u"INSERT INTO file_check(source, model, version, at_us, login, differences) VALUES(?,?,?,?,?,?)"
                              " ON CONFLICT (source, model, version) DO UPDATE SET at_us=excluded.at_us, login=excluded.login, differences=excluded.differences"_s,
                              {ref.source, ref.model, ref.number, check.at.micros(), check.login, QString::fromLatin1(json::canonicalText(all))});
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static void initResources() { Q_INIT_RESOURCE(storage); }

namespace countersign {

namespace {

Result<QString> resource(const QString &path)
{
    initResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(u"storage.resource"_s, u"This build lacks %1."_s.arg(path));
    return QString::fromUtf8(file.readAll());
}

QStringList steps()
{
    initResources();
    return QDir(u":/storage/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

using Schema = QMap<QString, QString>;                            // type and name → text

Result<Schema> schemaOf(Database &database)
{
    Schema schema;
    // The tables in which FTS5 keeps an index are its own affair and differ between its versions.
    CS_CHECK(database.forEach(u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"
                              " AND name NOT IN (SELECT t || p FROM (SELECT 'model_text' AS t UNION SELECT 'version_text'), (SELECT '_data' AS p UNION SELECT '_idx' UNION SELECT '_content' UNION SELECT '_docsize' UNION SELECT '_config'))"_s, {},
        [&](const Row &row) -> Result<void> {
            schema.insert(row.text(0) + u' ' + row.text(1), row.text(2));
            return {};
        }));
    return schema;
}

} // namespace

int Migrator::newest() { return static_cast<int>(steps().size()); }

Result<QString> Migrator::step(int number)
{
    const QString name = steps().value(number - 1);
    CS_TRY(QString text, resource(u":/storage/migrations/"_s + name));
    text.replace(QRegularExpression(u"\\bBIGINT\\b"_s), u"INTEGER"_s).replace(QRegularExpression(u"\\bBYTEA\\b"_s), u"BLOB"_s);
    static const QRegularExpression table(u"(CREATE TABLE .*?\\));\\n-- ;;"_s, QRegularExpression::DotMatchesEverythingOption);
    text.replace(table, u"\\1 STRICT;\n-- ;;"_s);
    if (number == 1) {
        CS_TRY(const QString guards, resource(u":/storage/guards/sqlite.sql"_s));
        text += guards;
    }
    // What only SQLite does of a step stands beside the guards under the step's name.
    if (const QString own = u":/storage/guards/"_s + QString(name).replace(u".sql"_s, u".sqlite.sql"_s); QFile::exists(own)) {
        CS_TRY(const QString more, resource(own));
        text += more;
    }
    return text;
}

Result<void> Migrator::migrate(Database &database, int upTo)
{
    CS_TRY(const qint64 from, database.integer(u"PRAGMA user_version"_s));
    for (int number = static_cast<int>(from) + 1; number <= upTo; ++number) {
        CS_TRY(const QString text, step(number));
        CS_CHECK(database.begin());
        auto done = database.script(text + u"\n-- ;;\nPRAGMA application_id=%1;\n-- ;;\nPRAGMA user_version=%2;"_s.arg(QString::number(applicationId), QString::number(number)));
        if (done)
            done = database.commit();
        if (!done) {
            database.rollback();
            return done;
        }
    }
    return {};
}

Result<Migrator::State> Migrator::examine(Database &database)
{
    CS_TRY(const qint64 application, database.integer(u"PRAGMA application_id"_s));
    CS_TRY(const qint64 version, database.integer(u"PRAGMA user_version"_s));
    if (application == 0 && version == 0) {
        CS_TRY(const qint64 entries, database.integer(u"SELECT count(*) FROM sqlite_schema"_s));
        if (entries == 0)
            return malformed(u"storage.empty"_s, u"This database is empty."_s, u"Name the folder of a Countersign workspace."_s);
    }
    if (application != applicationId)
        return malformed(u"storage.foreign"_s, u"This database belongs to another program."_s, u"Name the folder of a Countersign workspace."_s);
    if (version > newest())
        return refused(u"storage.newer"_s, u"This workspace was written by a newer Countersign (format %1; this program knows %2). It was not touched."_s
                       .arg(QString::number(version), QString::number(newest())), u"Install the newer version."_s);
    CS_TRY(const auto model, Database::inMemory());
    CS_CHECK(migrate(*model, static_cast<int>(version)));
    CS_TRY(const Schema expected, schemaOf(*model));
    CS_TRY(const Schema found, schemaOf(database));
    if (found != expected) {
        QStringList names;
        bool guardsOnly = version == newest();
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (!expected.contains(it.key()) || expected[it.key()] != it.value())
                names += it.key();
        }
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (!found.contains(it.key()))
                names += it.key() + u" (missing)"_s;
        }
        for (const QString &name : std::as_const(names))
            guardsOnly = guardsOnly && (name.startsWith(u"trigger "_s) || name.startsWith(u"index "_s));
        Error error = integrity(u"storage.schema"_s, u"The workspace's database has been altered: %1. It was not opened."_s.arg(names.join(u", "_s).left(300)),
                                u"Somebody changed its tables, triggers or views by hand. %1estore a backup, or ask who did it."_s.arg(guardsOnly ? u"“countersign verify” says what else was altered; r"_s : u"R"_s));
        error.detail = {{u"altered"_s, QJsonArray::fromStringList(names)}, {u"guards_only"_s, guardsOnly}};
        return error;
    }
    return State{static_cast<int>(version), version < newest()};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/base/OwnFiles.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return u"countersign-%1"_s.arg(++count);
}

Error fromConstraint(const QString &text, const QString &sql)
{
    static const QRegularExpression check(u"CHECK constraint failed: ([\\w.-]+)"_s);
    static const QRegularExpression unique(u"UNIQUE constraint failed: (\\w+)\\.(.*?)( Unable|$)"_s);
    QString code = u"storage.constraint"_s;
    if (const auto match = check.match(text); match.hasMatch())
        code = match.captured(1);
    else if (const auto twice = unique.match(text); twice.hasMatch())
        code = twice.captured(1) == u"decision" ? u"core.one-slot"_s : u"storage.unique."_s + twice.captured(1);
    else if (text.contains(u"FOREIGN KEY"_s))
        code = u"storage.reference"_s;
    Error error = refused(code, u"The workspace's own rule “%1” refused this; nothing was written."_s.arg(code));
    error.detail = {{u"sql"_s, sql.left(200)}, {u"sqlite"_s, text.left(200)}};
    return error;
}

// `native` is SQLite's extended code, `answer` its sentence.
Error fromSqlite(int native, const QString &answer, const QString &text, const QString &sql)
{
    Error error;
    // The shared-memory file beside the database cannot grow: the disk is full, which SQLite calls an I/O error here.
    switch (native == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : native & 0xff) {
    case SQLITE_CONSTRAINT: return fromConstraint(answer, sql);
    case SQLITE_FULL:
        error = fault(u"disk.full"_s, u"The disk is full. Nothing of this command was written; the workspace stays readable."_s,
                      u"Free some space and run the command again."_s);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error = {Kind::Unreachable, u"storage.locked"_s, u"Another program has held the workspace's turn for too long; nothing was written."_s,
                 u"Run the command again; end the other program if it hangs."_s, {}, {}};
        break;
    case SQLITE_CORRUPT:
        error = integrity(u"storage.damaged"_s, u"The workspace's database is damaged."_s,
                          u"Keep the folder as it is, and restore a backup into another with “countersign restore”."_s);
        break;
    case SQLITE_NOTADB:
        error = malformed(u"storage.foreign"_s, u"This file is not a Countersign workspace's database."_s, u"Name the folder of a workspace."_s);
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        error = refused(u"storage.read-only"_s, u"The workspace cannot be written here: its folder or file is read-only. Nothing was written."_s,
                        u"Give yourself write permission on the folder, or work on a copy."_s);
        break;
    case SQLITE_CANTOPEN:
        error = {Kind::Unreachable, u"storage.open"_s, u"The workspace's database cannot be opened."_s,
                 u"Check that the folder exists and that you may read and write it."_s, {}, {}};
        break;
    default:
        error = fault(u"storage.fault"_s, u"The database answered: %1. Nothing of this command was written."_s.arg(text.trimmed().left(300)));
    }
    error.detail = {{u"sqlite"_s, native}, {u"text"_s, text.trimmed().left(300)}, {u"sql"_s, sql.left(200)}};
    return error;
}

Error fromSql(const QSqlError &problem, const QString &sql)
{
    return fromSqlite(problem.nativeErrorCode().toInt(), problem.databaseText(), problem.driverText() + u' ' + problem.databaseText(), sql);
}

Error fromHandle(sqlite3 *sqlite, const QString &sql)
{
    const QString answer = QString::fromUtf8(sqlite3_errmsg(sqlite));
    return fromSqlite(sqlite3_extended_errcode(sqlite), answer, answer, sql);
}

} // namespace

struct Database::Connection
{
    QString name;
    std::optional<OwnFiles> files;                                  // let go after the connection is closed
    QSqlDatabase sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared;

    Result<QSqlQuery *> statement(const QString &text)
    {
        auto &query = prepared[text];
        if (!query) {
            query = std::make_shared<QSqlQuery>(sql);
            query->setForwardOnly(true);
            if (!query->prepare(text)) {
                const Error error = fromSql(query->lastError(), text);
                prepared.remove(text);
                return error;
            }
        }
        return query.get();
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Database::~Database()
{
    const QString name = m_connection->name;
    m_connection->prepared.clear();
    m_connection->sql.close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    auto connection = std::make_unique<Connection>();
    connection->name = nextName();
    if (file != u":memory:"_s)
        connection->files.emplace(QFileInfo(file).absoluteFilePath());
    connection->sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=60000;QSQLITE_OPEN_URI"_s;
    QString name = file;
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (file != u":memory:"_s)
        name = u"file:"_s + QString::fromLatin1(QByteArray(file.toUtf8()).toPercentEncoding("/")) + (mode == Mode::Immutable ? u"?immutable=1"_s : QString());
    connection->sql.setConnectOptions(options);
    connection->sql.setDatabaseName(name);
    auto database = std::unique_ptr<Database>(new Database(std::move(connection)));
    if (!database->m_connection->sql.open())
        return fromSql(database->m_connection->sql.lastError(), u"open"_s);
    CS_CHECK(database->settle(mode));
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory() { return open(u":memory:"_s, Mode::ReadWrite); }

Result<void> Database::settle(Mode mode)
{
    auto *sqlite = static_cast<sqlite3 *>(handle());
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(sqlite, 1);
    for (const auto *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA recursive_triggers=ON", "PRAGMA trusted_schema=OFF",
                               "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA synchronous=FULL", "PRAGMA temp_store=MEMORY"})
        CS_CHECK(run(QString::fromLatin1(pragma)));
    if (mode == Mode::ReadWrite)
        CS_CHECK(row(u"PRAGMA journal_mode=WAL"_s));
    CS_TRY(const qint64 on, integer(u"PRAGMA foreign_keys"_s));
    if (on != 1)
        return fault(u"storage.foreign-keys"_s, u"This SQLite does not check foreign keys; the workspace was not opened."_s);
    return {};
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return forEach(sql, values, [](const Row &) -> Result<void> { return {}; });
}

Result<void> Database::forEach(const QString &sql, const QVariantList &values, const std::function<Result<void>(const Row &)> &each)
{
    CS_TRY(QSqlQuery *query, m_connection->statement(sql));
    for (int i = 0; i < values.size(); ++i) {
        // A null QString would be bound as NULL; with us NULL is said by an invalid QVariant alone.
        const bool emptyText = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query->bindValue(i, emptyText ? QVariant(u""_s) : values[i]);
    }
    if (!query->exec()) {
        const Error error = fromSql(query->lastError(), sql);
        query->finish();
        return error;
    }
    const int columns = query->isSelect() ? query->record().count() : 0;
    Result<void> done;
    while (columns > 0 && query->next()) {
        QVariantList cells;
        cells.reserve(columns);
        for (int i = 0; i < columns; ++i)
            cells.append(query->value(i));
        done = each(Row(std::move(cells)));
        if (!done)
            break;
    }
    if (done && query->lastError().isValid())
        done = fromSql(query->lastError(), sql);
    query->finish();
    return done;
}

QByteArrayView RawRow::bytes(int column) const
{
    auto *statement = static_cast<sqlite3_stmt *>(m_statement);
    const void *from = sqlite3_column_blob(statement, column);      // of a text its UTF-8; before the size, as SQLite asks
    return {static_cast<const char *>(from), sqlite3_column_bytes(statement, column)};
}

qint64 RawRow::integer(int column) const { return sqlite3_column_int64(static_cast<sqlite3_stmt *>(m_statement), column); }

RawRows::~RawRows() { sqlite3_finalize(static_cast<sqlite3_stmt *>(m_statement)); }

Result<bool> RawRows::next()
{
    const int answer = sqlite3_step(static_cast<sqlite3_stmt *>(m_statement));
    if (answer != SQLITE_ROW && answer != SQLITE_DONE)
        return fromHandle(static_cast<sqlite3 *>(m_sqlite), m_sql);
    return answer == SQLITE_ROW;
}

Result<RawRows> Database::rawRows(const QString &sql)
{
    auto *sqlite = static_cast<sqlite3 *>(handle());
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(sqlite, text.constData(), static_cast<int>(text.size()), &made, nullptr) != SQLITE_OK)
        return fromHandle(sqlite, sql);
    return RawRows(sqlite, made, sql);
}

Result<void> Database::forEachRaw(const QString &sql, const std::function<Result<void>(const RawRow &)> &each)
{
    CS_TRY(RawRows rows, rawRows(sql));
    for (;;) {
        CS_TRY(const bool more, rows.next());
        if (!more)
            return {};
        CS_CHECK(each(rows.row()));
    }
}

Result<QVector<Row>> Database::rows(const QString &sql, const QVariantList &values)
{
    QVector<Row> all;
    CS_CHECK(forEach(sql, values, [&](const Row &row) -> Result<void> { all.append(row); return {}; }));
    return all;
}

Result<std::optional<Row>> Database::row(const QString &sql, const QVariantList &values)
{
    CS_TRY(auto all, rows(sql, values));
    return all.isEmpty() ? std::nullopt : std::optional<Row>(all.first());
}

Result<qint64> Database::integer(const QString &sql, const QVariantList &values)
{
    CS_TRY(const auto found, row(sql, values));
    return found ? found->integer(0) : 0;
}

Result<void> Database::script(const QString &text)
{
    static const QRegularExpression marker(u"^-- ;;$"_s, QRegularExpression::MultilineOption);
    for (const QString &part : text.split(marker)) {
        QStringList lines = part.split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty() || line.startsWith(u"--"_s); });
        if (lines.isEmpty())
            continue;
        QSqlQuery query(m_connection->sql);
        if (!query.exec(lines.join(u'\n')))
            return fromSql(query.lastError(), lines.join(u'\n'));
    }
    return {};
}

Result<void> Database::begin() { return run(u"BEGIN IMMEDIATE"_s); }

Result<void> Database::commit()
{
    auto done = run(u"COMMIT"_s);
    if (!done)
        rollback();
    return done;
}

Snapshot::~Snapshot()
{
    if (m_database)
        m_database->rollback();
}

Result<Snapshot> Database::snapshot()
{
    CS_CHECK(run(u"BEGIN"_s));
    Snapshot snapshot(this);
    CS_CHECK(integer(u"SELECT count(*) FROM sqlite_schema"_s));     // the moment is that of the first reading
    return snapshot;
}

void Database::rollback()
{
    // After a full disk SQLite has rolled back by itself, and says so; either way nothing is left open.
    if (!sqlite3_get_autocommit(static_cast<sqlite3 *>(handle())))
        (void)run(u"ROLLBACK"_s);
}

void *Database::handle() const
{
    const QVariant variant = m_connection->sql.driver()->handle();
    return variant.isValid() && qstrcmp(variant.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(variant.data()) : nullptr;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QVariant>
#include <QVector>

#include <functional>
#include <memory>
#include <utility>

namespace countersign {

// One row of an answer; columns by position.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    QString text(int column) const { return m_values[column].toString(); }
    qint64 integer(int column) const { return m_values[column].toLongLong(); }
    QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    bool isNull(int column) const { return m_values[column].isNull(); }
    std::optional<qint64> maybe(int column) const { return isNull(column) ? std::nullopt : std::optional(integer(column)); }
    const QVariantList &values() const { return m_values; }

private:
    QVariantList m_values;
};

// The row at which a running statement stands, without copies: valid until the next row is asked for.
class RawRow
{
public:
    explicit RawRow(void *statement) : m_statement(statement) {}
    QByteArrayView bytes(int column) const;                         // of a text its UTF-8
    qint64 integer(int column) const;

private:
    void *m_statement;                                              // sqlite3_stmt *
};

// A running statement, asked for one row after the other, by any one thread at a time.
class RawRows
{
public:
    RawRows(void *sqlite, void *statement, QString sql) : m_sqlite(sqlite), m_statement(statement), m_sql(std::move(sql)) {}
    RawRows(RawRows &&other) noexcept : m_sqlite(other.m_sqlite), m_statement(std::exchange(other.m_statement, nullptr)), m_sql(std::move(other.m_sql)) {}
    RawRows &operator=(RawRows &&) = delete;
    ~RawRows();

    Result<bool> next();                                            // false: there are no more
    RawRow row() const { return RawRow(m_statement); }

private:
    void *m_sqlite;
    void *m_statement;
    QString m_sql;
};

class Database;

// While it lives, all that its connection reads is of one moment, whoever writes meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Database *database) : m_database(database) {}
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();

private:
    Database *m_database;
};

// One connection to a workspace's database, used by the thread that opened it. Every answer is read to its end before a
// function returns, so that no unfinished SELECT makes the next BEGIN IMMEDIATE fail.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };
    // Opens an SQLite file with the settings of the sheet (WAL, FULL, foreign keys on and read back, STRICT tables,
    // defensive, untrusted schema). Errors: Fault, Integrity (damaged), Refused (no permission), Unreachable (locked).
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();

    Result<void> run(const QString &sql, const QVariantList &values = {});
    Result<QVector<Row>> rows(const QString &sql, const QVariantList &values = {});
    Result<std::optional<Row>> row(const QString &sql, const QVariantList &values = {});
    Result<qint64> integer(const QString &sql, const QVariantList &values = {});         // first column of the first row
    // Row by row, for answers too large to keep; stops when `each` returns an error.
    Result<void> forEach(const QString &sql, const QVariantList &values, const std::function<Result<void>(const Row &)> &each);
    // The same for a million rows of known columns: no QVariant and no UTF-16 in between. While they are read, nothing else may
    // use this connection, so neither may `each`.
    Result<RawRows> rawRows(const QString &sql);
    Result<void> forEachRaw(const QString &sql, const std::function<Result<void>(const RawRow &)> &each);
    // Statements as they stand in a migration: separated by lines "-- ;;".
    Result<void> script(const QString &text);

    Result<void> begin();                                                               // BEGIN IMMEDIATE: the writer's turn
    Result<void> commit();
    void rollback();
    Result<Snapshot> snapshot();
    void *handle() const;                                                                // sqlite3 *

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection>);
    Result<void> settle(Mode);
    std::unique_ptr<Connection> m_connection;
};

} // namespace countersign

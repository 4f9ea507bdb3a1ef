// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Replay.h"

#include "core/base/Json.h"
#include "core/storage/Migrator.h"
#include "core/workspace/Effect.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostDifferences = 50;

QString shown(const Row &row)
{
    QStringList cells;
    for (const QVariant &cell : row.values())
        cells += cell.isNull() ? u"-"_s : cell.toString().left(40);
    return cells.join(u" | "_s).left(200);
}

Result<void> compare(const QString &table, Database &made, Database &found, Replay &outcome)
{
    CS_TRY(const qint64 columns, made.integer(u"SELECT count(*) FROM pragma_table_info(?)"_s, {table}));
    QStringList order;
    for (qint64 i = 1; i <= columns; ++i)
        order += QString::number(i);
    const QString sql = u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order.join(u','));
    CS_TRY(const auto left, made.rows(sql));
    CS_TRY(const auto right, found.rows(sql));
    outcome.rows += left.size();
    ++outcome.tables;
    const auto differ = [&](const QString &what) {
        if (outcome.differences.size() < mostDifferences)
            outcome.differences += table + u": "_s + what;
    };
    if (left.size() != right.size())
        differ(u"the ledger makes %1 rows, here are %2"_s.arg(QString::number(left.size()), QString::number(right.size())));
    for (qsizetype i = 0; i < qMin(left.size(), right.size()); ++i) {
        if (left[i].values() != right[i].values()) {
            differ(u"the ledger makes “%1”, here is “%2”"_s.arg(shown(left[i]), shown(right[i])));
            break;                                                  // after one shifted row all others differ too
        }
    }
    return {};
}

// What the records ordered to be done, and what became of it, against the outbox.
class Orders
{
public:
    explicit Orders(Replay &outcome) : m_outcome(outcome) {}

    Result<void> take(const Record &record)
    {
        const bool tells = record.action.startsWith("effect.");
        if (!tells && !record.payload.contains("\"effects\":"))
            return {};
        CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
        if (!tells) {
            for (const auto &each : payload[u"effects"_s].toArray())
                if (each.isObject())
                    m_orders.insert({record.seq, each.toObject()[u"n"_s].toInteger()}, {each.toObject(), u"pending"_s});
            return {};
        }
        const auto order = m_orders.find({payload[u"intent"_s].toInteger(), payload[u"n"_s].toInteger()});
        if (order == m_orders.end() || order->state != u"pending" || order->what[u"kind"_s] != payload[u"kind"_s] || order->what[u"target"_s] != payload[u"target"_s])
            differ(u"record %1 tells the outcome of what no record ordered, or told it before"_s.arg(record.seq));
        else
            order->state = record.action == "effect.done" ? u"done"_s : u"failed"_s;
        return {};
    }

    Result<void> compare(Database &found)
    {
        CS_TRY(const auto rows, found.rows(u"SELECT seq, n, kind, target, body, state FROM outbox ORDER BY seq, n"_s));
        ++m_outcome.tables;
        m_outcome.rows += m_orders.size();
        for (const Row &row : rows) {
            const auto order = m_orders.find({row.integer(0), row.integer(1)});
            const QString what = u"%1/%2"_s.arg(QString::number(row.integer(0)), QString::number(row.integer(1)));
            if (order == m_orders.end()) {
                differ(u"no record ordered “%1”"_s.arg(shown(row)));
                continue;
            }
            if (!isOrdered(order->what, row.text(2), row.text(3), row.text(4)))
                differ(u"%1 is not what the record ordered: “%2”"_s.arg(what, shown(row)));
            if (order->state != row.text(5))
                differ(u"%1 is %2 by the records, here it is %3"_s.arg(what, order->state, row.text(5)));
            m_orders.erase(order);
        }
        for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order)
            differ(u"%1/%2, which a record ordered, is not there"_s.arg(QString::number(order.key().first), QString::number(order.key().second)));
        return {};
    }

private:
    struct Order { QJsonObject what; QString state; };

    void differ(const QString &what)
    {
        if (m_outcome.differences.size() < mostDifferences)
            m_outcome.differences += u"outbox: "_s + what;
    }

    Replay &m_outcome;
    QMap<std::pair<qint64, qint64>, Order> m_orders;
};

} // namespace

Result<Replay> replay(Workspace &workspace)
{
    CS_TRY(const auto made, Database::inMemory());
    CS_CHECK(Migrator::migrate(*made));
    Replay outcome;
    Database &found = workspace.db();
    Orders orders(outcome);
    const auto applied = forEachRecord(found, [&](const Record &record) -> Result<void> {
        CS_CHECK(orders.take(record));
        if (auto done = applyFolds(*made, workspace.folds(), record); !done)
            return integrity(u"replay.record"_s, u"record %1 (%2) cannot be applied: %3"_s.arg(QString::number(record.seq), QString::fromLatin1(record.action), done.error().text));
        return {};
    });
    if (!applied && applied.error().code != u"replay.record"_s)
        return applied.error();
    if (!applied)
        outcome.differences += applied.error().text;
    if (applied)
        CS_CHECK(orders.compare(found));
    for (const Fold &fold : workspace.folds()) {
        for (const QString &table : fold.tables)
            CS_CHECK(compare(table, *made, found, outcome));
    }
    return outcome;
}

} // namespace countersign

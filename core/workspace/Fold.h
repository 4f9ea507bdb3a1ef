// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Record.h"
#include "core/storage/Database.h"

#include <QJsonObject>
#include <QStringList>

namespace countersign {

// A record with its payload read, as folds are given it.
struct ReadRecord
{
    const Record &record;
    QJsonObject payload;

    qint64 seq() const { return record.seq; }
    qint64 at() const { return record.at.micros(); }
    QString actor() const { return QString::fromLatin1(record.actor); }
    QString action() const { return QString::fromLatin1(record.action); }
    QString subject() const;                                        // the id, without its kind, decoded
    QString text(const QString &key) const { return payload[key].toString(); }
    qint64 integer(const QString &key) const { return payload[key].toInteger(); }
};

// How the records of the ledger become one area's tables. An area writes its tables here and nowhere else, so that
// `verify --replay` and normal work are the same code. Every record is offered to every fold, in the order of core/Folds;
// a fold ignores the actions it does not know. It reads nothing but the record and tables of its own or of lower areas.
struct Fold
{
    QString area;
    QStringList tables;
    Result<void> (*apply)(Database &, const ReadRecord &);
    // Caches that follow a record, such as a search index: written with it, never replayed, in no table above.
    Result<void> (*note)(Database &, const ReadRecord &) = nullptr;
};

using Folds = QVector<Fold>;

} // namespace countersign

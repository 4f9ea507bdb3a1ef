// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Fold.h"

#include "core/Folds.h"
#include "core/storage/Migrator.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("fold: a record is read as it was meant")
{
    Record record;
    record.seq = 7;
    record.at = UtcTime(8);
    record.actor = "ann";
    record.action = "test.note";
    record.subject = "model:local/ch%C3%A4rn:x";
    const ReadRecord read{record, {{u"n"_s, 9}, {u"word"_s, u"ä"_s}}};
    CHECK(read.subject() == u"local/chärn:x");
    CHECK(read.integer(u"n"_s) == 9);
    CHECK(read.text(u"word"_s) == u"ä");
    CHECK(read.text(u"none"_s).isEmpty());
    CHECK(read.at() == 8);
}

TEST_CASE("fold: every state table belongs to exactly one area, and a record nobody knows changes none")
{
    const auto database = take(Database::inMemory());
    take(Migrator::migrate(*database));
    const QSet<QString> notState{u"record"_s, u"blob"_s, u"checkpoint"_s, u"command_ask"_s, u"outbox"_s, u"finding"_s, u"mirror_source"_s, u"mirror_model"_s, u"mirror_alias"_s,
                                 u"mirror_version"_s, u"mirror_file"_s, u"file_check"_s};
    QSet<QString> expected;
    for (const Row &row : take(database->rows(u"SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"_s))) {
        const bool search = row.text(0).startsWith(u"model_text"_s) || row.text(0).startsWith(u"version_text"_s); // an index, with its own tables
        if (!search && !notState.contains(row.text(0)))
            expected += row.text(0);
    }
    QSet<QString> claimed;
    Record record;
    record.action = "no.such";
    record.subject = "x:y";
    for (const Fold &fold : allFolds()) {
        take(fold.apply(*database, {record, {}}));
        for (const QString &table : fold.tables) {
            INFO(fold.area.toStdString() << " " << table.toStdString());
            CHECK_FALSE(claimed.contains(table));
            claimed += table;
            CHECK(take(database->integer(u"SELECT count(*) FROM "_s + table)) == 0);
        }
    }
    CHECK(claimed == expected);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Search.h"

#include "core/registry/Registry.h"
#include "core/storage/Migrator.h"
#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    TestWorkspace w;

    Found()
    {
        w.version(u"1.0.0"_s);
        take(addModel(*w, w.command(u"ann"_s), u"geo-risk"_s, u"high"_s, u"Überschwemmung along the river"_s));
        add(u"geo-risk"_s, u"2.10.0-rc.1"_s, R"({"framework":"xgboost","description":"Größere Stichprobe","tags":["night-run"],"team":{"lead":"Zoë"}})");
    }
    void add(const QString &model, const QString &number, const QByteArray &metadata)
    {
        take(registerVersion(*w, w.command(u"ann"_s), {model, number, {w.file(u"model-"_s + model + number, number.toUtf8())}, w.file(u"metadata.json"_s, metadata)}));
    }
    QString versions(const QString &text, const QString &model = {})
    {
        QStringList all;
        for (const Version &each : take(versionPage(w.db(), {.words = searchWords(text.split(u' ')), .source = model.isEmpty() ? QString() : u"local"_s, .model = model})))
            all += each.ref.shortText();
        return all.join(u' ');
    }
    QString models(const QString &text)
    {
        QStringList all;
        for (const FoundModel &each : take(findModels(w.db(), searchWords({text}))))
            all += each.name;
        return all.join(u' ');
    }
};

} // namespace

TEST_CASE("search: versions are found by beginnings of name, number, author, description and metadata, whatever the accents")
{
    Found f;
    const QString geo = u"geo-risk@2.10.0-rc.1"_s, both = geo + u" churn@1.0.0"_s;
    for (const auto &words : {u"geo"_s, u"RISK"_s, u"geo-risk"_s, u"2.10"_s, u"2.10.0-rc"_s, u"xgb"_s, u"uberschw"_s, u"Größere"_s, u"grossere stich"_s.replace(u"ss"_s, u"ß"_s), u"night-run"_s, u"zoe"_s, u"river geo"_s}) {
        INFO(words.toStdString());
        CHECK(f.versions(words) == geo);
    }
    CHECK(f.versions(u"ann"_s) == both);                            // newest first
    CHECK(f.versions(u"ann"_s, u"churn"_s) == u"churn@1.0.0");
    CHECK(f.versions(u"geo churn"_s).isEmpty());                    // every word
    CHECK(f.versions(u"isk"_s).isEmpty());                          // beginnings, not parts
    CHECK(f.versions(u"lead"_s).isEmpty());                         // what is said, not under which key
    CHECK(f.models(u"river"_s) == u"geo-risk");
    CHECK(f.models(u"ann"_s) == u"churn geo-risk");                 // the owner
    CHECK(f.models(u"xgb"_s).isEmpty());
}

TEST_CASE("search: what is typed never becomes syntax of the index")
{
    Found f;
    for (const auto &words : {u"\""_s, u"geo\" OR \"churn"_s, u"body:geo"_s, u"geo*"_s, u"(geo"_s, u"NEAR(geo"_s, u"-geo"_s, u"^geo"_s, u"*"_s, u"–"_s, u"' OR 1=1 --"_s}) {
        INFO(words.toStdString());
        const auto found = versionPage(f.w.db(), {.words = searchWords({words})});
        CHECK(found);
    }
    CHECK(searchWords({u"–"_s}).isEmpty());
    CHECK(take(versionPage(f.w.db(), {.words = searchWords({u"geo\" OR \"churn"_s})})).isEmpty());
}

TEST_CASE("search: the index follows every record, also a change of the model, and is no part of the replay")
{
    Found f;
    take(changeModel(*f.w, f.w.command(u"ann"_s), u"geo-risk"_s, {{}, u"Landslides in spring"_s, {}}));
    CHECK(f.versions(u"river"_s).isEmpty());
    CHECK(f.versions(u"landslides"_s) == u"geo-risk@2.10.0-rc.1");
    CHECK(f.models(u"river"_s).isEmpty());
    CHECK(f.models(u"spring"_s) == u"geo-risk");
    f.add(u"geo-risk"_s, u"2.11.0"_s, R"({"framework":"onnx"})");
    CHECK(f.versions(u"spring"_s) == u"geo-risk@2.11.0 geo-risk@2.10.0-rc.1");
    const Command dry{Command::newId(), f.w.as(u"ann"_s), {}, true};
    take(registerVersion(*f.w, dry, {u"geo-risk"_s, u"3.0.0"_s, {f.w.file(u"dry"_s, "dry")}, {}}));
    CHECK(f.versions(u"3.0.0"_s).isEmpty());                        // nothing of a dry run stays
    const Replay outcome = take(replay(*f.w));
    CHECK(outcome.differences == QStringList());
    f.w.close();
    take(f.w.open());                                               // the schema with its index is ours
    CHECK(f.versions(u"onnx"_s) == u"geo-risk@2.11.0");
}

TEST_CASE("search: the step of the schema indexes what was there with the same words as its record would have")
{
    Found f;
    const auto bodies = [](Database &db) {
        QStringList all;
        for (const auto *table : {"model_text", "version_text"})
            for (const Row &row : take(db.rows(u"SELECT rowid, body FROM %1 ORDER BY rowid"_s.arg(QString::fromLatin1(table)))))
                all += row.text(0) + u' ' + row.text(1).simplified();
        return all.join(u'\n');
    };
    const QString before = bodies(f.w.db());
    CHECK(before.contains(u"Größere Stichprobe"));
    take(f.w.db().run(u"DELETE FROM model_text"_s));
    take(f.w.db().run(u"DELETE FROM version_text"_s));
    int filled = 0;
    for (int step = 1; step <= Migrator::newest(); ++step)
        for (const QString &statement : take(Migrator::step(step)).split(u"-- ;;"_s))
            if (statement.trimmed().startsWith(u"INSERT INTO "_s) && statement.contains(u"_text("_s)) {
                take(f.w.db().run(statement));
                ++filled;
            }
    CHECK(filled == 2);
    CHECK(bodies(f.w.db()) == before);
}

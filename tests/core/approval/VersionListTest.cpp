// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/VersionList.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Listed
{
    TestWorkspace w;

    // 1.0.0 live in production, 1.1.0 retired, 1.2.0 in review, 1.3.0 registered; geo-risk 0.1.0 of tier high.
    Listed()
    {
        w.live(u"1.0.0"_s);
        take(retireVersion(*w, w.command(u"ann"_s), w.version(u"1.1.0"_s), why));
        w.request(w.ready(u"1.2.0"_s));
        w.version(u"1.3.0"_s);
        take(addModel(*w, w.command(u"ann"_s), u"geo-risk"_s, u"high"_s, u"Floods"_s));
        take(registerVersion(*w, w.command(u"ann"_s), {u"geo-risk"_s, u"0.1.0"_s, {w.file(u"geo.bin"_s, QByteArray(20000, 'g'))}, w.file(u"m.json"_s, R"({"framework":"XGBoost","description":"By night"})")}));
    }
    QVector<FilterTerm> terms(const QString &text) { return take(parseFilter(text, versionFilterKeys({u"staging"_s, u"production"_s}), w.clock().now())); }
    QString numbers(const QString &text, const QString &model = {})
    {
        QStringList all;
        for (const ListedVersion &each : take(listVersions(w.db(), {.terms = terms(text), .source = model.isEmpty() ? QString() : u"local"_s, .model = model}, w.clock().now())))
            all += each.version.ref.number;
        return all.join(u' ');
    }
    QString counts(const QString &text)
    {
        QStringList all;
        for (const ModelCount &each : take(countVersions(w.db(), {.terms = terms(text)}, w.clock().now())))
            all += u"%1 %2"_s.arg(each.model).arg(each.versions);
        all.sort();
        return all.join(u", "_s);
    }
};

} // namespace

TEST_CASE("version list: each row says its foremost state, where it is live, and what it is about")
{
    Listed l;
    QStringList lines;
    for (const ListedVersion &each : take(listVersions(l.w.db(), {}, l.w.clock().now())))
        lines += u"%1 %2 %3 %4"_s.arg(each.version.ref.shortText(), each.state, each.live.join(u'+'), each.description).simplified();
    CHECK(lines.join(u'\n') == u"geo-risk@0.1.0 registered By night\nchurn@1.3.0 registered %1\nchurn@1.2.0 in-review %1\nchurn@1.1.0 retired %1\nchurn@1.0.0 live production %1"_s.arg(u"Who is about to leave"_s));
}

TEST_CASE("version list: under review it says so although it is live elsewhere, rolled back it is barred, and both can be asked for")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    take(w.rollback(u"ben"_s));
    w.request({u"local"_s, u"churn"_s, u"1.0.0"_s}, u"staging"_s);
    const auto all = take(listVersions(w.db(), {}, w.clock().now()));
    CHECK(all.at(0).state == u"barred");
    CHECK(all.at(0).barred == QStringList{u"production"_s});
    CHECK(all.at(1).state == u"in-review");
    CHECK(all.at(1).live == QStringList{u"production"_s});
    const auto asked = [&](const QString &text) { return take(listVersions(w.db(), {.terms = take(parseFilter(text, versionFilterKeys(), w.clock().now()))}, w.clock().now())).size(); };
    CHECK(asked(u"state:barred"_s) == 1);
    CHECK(asked(u"state:registered"_s) == 0);
}

TEST_CASE("version list: narrowed by every key, alone, together and turned round")
{
    Listed l;
    CHECK(l.numbers({}) == u"0.1.0 1.3.0 1.2.0 1.1.0 1.0.0");
    CHECK(l.numbers(u"tier:high"_s) == u"0.1.0");
    CHECK(l.numbers(u"tier:!high"_s) == u"1.3.0 1.2.0 1.1.0 1.0.0");
    CHECK(l.numbers(u"state:live"_s) == u"1.0.0");
    CHECK(l.numbers(u"state:retired|live"_s) == u"1.1.0 1.0.0");
    CHECK(l.numbers(u"state:in-review"_s) == u"1.2.0");
    CHECK(l.numbers(u"state:registered"_s) == u"0.1.0 1.3.0");
    CHECK(l.numbers(u"live:production"_s) == u"1.0.0");
    CHECK(l.numbers(u"live:staging"_s).isEmpty());
    CHECK(l.numbers(u"live:none model:churn"_s) == u"1.3.0 1.2.0 1.1.0");
    CHECK(l.numbers(u"model:isk"_s) == u"0.1.0");                   // a part of the name
    CHECK(l.numbers(u"version:.2."_s) == u"1.2.0");
    CHECK(l.numbers(u"author:ann"_s) == l.numbers({}));
    CHECK(l.numbers(u"author:!ann"_s).isEmpty());
    CHECK(l.numbers(u"framework:xgb"_s) == u"0.1.0");
    CHECK(l.numbers(u"source:local"_s) == l.numbers({}));
    CHECK(l.numbers(u"size:>10k"_s) == u"0.1.0");
    CHECK(l.numbers(u"size:!20000 tier:high"_s).isEmpty());
    CHECK(l.numbers(u"files:>=1 tier:high"_s) == u"0.1.0");
    CHECK(l.numbers(u"registered:>-1d"_s) == l.numbers({}));
    CHECK(l.numbers(u"registered:<-1d"_s).isEmpty());
    CHECK(l.numbers(u"night"_s) == u"0.1.0");                       // words
    CHECK(l.numbers(u"churn state:!retired"_s) == u"1.3.0 1.2.0 1.0.0");
    CHECK(l.numbers(u"floods"_s, u"churn"_s).isEmpty());
    l.w.clock().set(l.w.clock().now().plusDays(30));                // the request has expired meanwhile
    CHECK(l.numbers(u"state:in-review"_s).isEmpty());
}

TEST_CASE("version list: counted by model, a model that fits by its own words is there without versions")
{
    Listed l;
    CHECK(l.counts({}) == u"churn 4, geo-risk 1");
    CHECK(l.counts(u"tier:high"_s) == u"geo-risk 1");
    take(addModel(*l.w, l.w.command(u"ann"_s), u"empty"_s, u"low"_s, u"Floods of another kind"_s));
    CHECK(l.counts(u"floods"_s) == u"empty 0, geo-risk 1");
    CHECK(l.counts(u"floods tier:high"_s) == u"geo-risk 1");
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/VersionOrder.h"

#include "core/registry/Search.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// churn 1.0.0, geo 0.1.0, churn 1.1.0, geo 0.2.0, churn 1.2.0, in the order in which they were registered.
struct Mixed
{
    TestWorkspace w;

    Mixed()
    {
        w.version(u"1.0.0"_s);
        take(addModel(*w, w.command(u"ann"_s), u"geo"_s, u"high"_s, u"Floods"_s));
        geo(u"0.1.0"_s);
        w.version(u"1.1.0"_s);
        geo(u"0.2.0"_s);
        w.version(u"1.2.0"_s);
    }
    void geo(const QString &number) { take(registerVersion(*w, w.command(u"ann"_s), {u"geo"_s, number, {w.file(u"geo%1.bin"_s.arg(number), number.toUtf8())}, {}})); }
    // All of them, two a page.
    QString pages(VersionOrder order, VersionPage page = {})
    {
        QStringList read;
        page.limit = 2;
        std::optional<Version> after;
        for (int pages = 0; pages < 9; ++pages) {
            const auto some = take(versionPage(w.db(), page, order, after));
            for (const Version &each : some)
                read += each.ref.model + u' ' + each.ref.number;
            if (some.size() < page.limit)
                break;
            after = some.last();
        }
        return read.join(u", "_s);
    }
};

} // namespace

TEST_CASE("version order: page by page every version comes once, in the order one asked for")
{
    Mixed m;
    CHECK(m.pages(VersionOrder::Newest) == u"churn 1.2.0, geo 0.2.0, churn 1.1.0, geo 0.1.0, churn 1.0.0");
    CHECK(m.pages(VersionOrder::Oldest) == u"churn 1.0.0, geo 0.1.0, churn 1.1.0, geo 0.2.0, churn 1.2.0");
    CHECK(m.pages(VersionOrder::Model) == u"churn 1.2.0, churn 1.1.0, churn 1.0.0, geo 0.2.0, geo 0.1.0");
    CHECK(m.pages(VersionOrder::ModelDown) == u"geo 0.2.0, geo 0.1.0, churn 1.2.0, churn 1.1.0, churn 1.0.0");
}

TEST_CASE("version order: words, a condition and one model narrow every order alike")
{
    Mixed m;
    const VersionPage words{.words = searchWords({u"1"_s})}, condition{.condition = u"v.number <> ?"_s, .values = {u"1.1.0"_s}}, one{.source = u"local"_s, .model = u"churn"_s};
    CHECK(m.pages(VersionOrder::Oldest, words) == u"churn 1.0.0, geo 0.1.0, churn 1.1.0, churn 1.2.0");
    CHECK(m.pages(VersionOrder::Model, words) == u"churn 1.2.0, churn 1.1.0, churn 1.0.0, geo 0.1.0");
    CHECK(m.pages(VersionOrder::ModelDown, condition) == u"geo 0.2.0, geo 0.1.0, churn 1.2.0, churn 1.0.0");
    CHECK(m.pages(VersionOrder::Oldest, condition) == u"churn 1.0.0, geo 0.1.0, geo 0.2.0, churn 1.2.0");
    CHECK(m.pages(VersionOrder::Oldest, one) == u"churn 1.0.0, churn 1.1.0, churn 1.2.0");
    CHECK(m.pages(VersionOrder::ModelDown, one) == u"churn 1.2.0, churn 1.1.0, churn 1.0.0"); // of one model there is no order of models
}

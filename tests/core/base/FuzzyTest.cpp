// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fuzzy.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The texts that match, best first.
QString ranked(const QString &pattern, QStringList texts)
{
    texts.removeIf([&](const QString &text) { return !fuzzyScore(pattern, text); });
    std::stable_sort(texts.begin(), texts.end(), [&](const QString &a, const QString &b) { return *fuzzyScore(pattern, a) > *fuzzyScore(pattern, b); });
    return texts.join(u" | "_s);
}

} // namespace

TEST_CASE("letters must be there in their order, in either case, each word of the pattern by itself")
{
    CHECK(fuzzyScore(u"crd", u"credit-default"));
    CHECK_FALSE(fuzzyScore(u"drc", u"credit"));
    CHECK_FALSE(fuzzyScore(u"creditx", u"credit"));
    CHECK(fuzzyScore(u"CD", u"credit-default"));
    CHECK(fuzzyScore(u"default credit", u"credit-default"));
    CHECK_FALSE(fuzzyScore(u"default x", u"credit-default"));
    CHECK(fuzzyScore(u"", u"anything"));
    CHECK_FALSE(fuzzyScore(u"a", u""));
    CHECK(fuzzyScore(u"éC", u"Éclair"));
}

TEST_CASE("what was meant comes first")
{
    CHECK(ranked(u"cd"_s, {u"acid"_s, u"credit-default"_s, u"cd"_s}) == u"cd | credit-default | acid"_s);
    CHECK(ranked(u"fraud"_s, {u"f-r-a-u-d-old"_s, u"bank-fraud"_s, u"fraud-online"_s, u"churn"_s}) == u"fraud-online | bank-fraud | f-r-a-u-d-old"_s);
    CHECK(ranked(u"open"_s, {u"Open the sample workspace"_s, u"Open workspace…"_s, u"Reopen"_s}) == u"Open workspace… | Open the sample workspace | Reopen"_s);
    CHECK(ranked(u"v2"_s, {u"model-12"_s, u"vapour 12"_s, u"v2"_s}) == u"v2 | vapour 12"_s);
}

TEST_CASE("a text as long as a file is looked at only at its beginning")
{
    CHECK(fuzzyScore(u"ab", QString(200'000, u'x').replace(0, 2, u"ab"_s)));
    CHECK_FALSE(fuzzyScore(u"ab", QString(200'000, u'x') + u"ab"_s));
}

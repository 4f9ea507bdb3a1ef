// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/listed.h"

#include "tests/support/catch.h"
#include "ui/style/Language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("lists and quotes are written as the language does, and what stands in them is no place-holder")
{
    CHECK(listed({}).isEmpty());
    CHECK(listed({u"low"_s}) == u"low");
    CHECK(listed({u"low %2"_s, u"%1"_s, u"high"_s}) == u"low %2, %1, high");
    CHECK(clauses({u"a"_s, u"b"_s}) == u"a; b");
    CHECK(quoted(u"%1"_s) == u"“%1”");
    REQUIRE(shippedLanguages().contains(u"ja"_s));
    const auto in = [](const QString &language) {
        QTranslator words;
        REQUIRE(words.load(u"countersign_"_s + language, u":/i18n"_s));
        QCoreApplication::installTranslator(&words);
        const QString said = listed({quoted(u"a"_s), quoted(u"b"_s)});
        QCoreApplication::removeTranslator(&words);
        return said;
    };
    CHECK(in(u"de"_s) == u"„a“, „b“");
    CHECK(in(u"fr"_s) == u"«\u00a0a\u00a0», «\u00a0b\u00a0»");
    CHECK(in(u"es"_s) == u"«a», «b»");
    CHECK(in(u"ja"_s) == u"「a」、「b」");
}

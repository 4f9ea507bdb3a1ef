// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Sources.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace countersign::architecture;

namespace {

const QStringList everywhere{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"translations"_s, u"packaging"_s, u".ci"_s};
const QStringList code{u"h"_s, u"cpp"_s};

// Behind the parenthesis that closes the one at `open`; what stands in quotes closes none.
qsizetype endOfCall(const QString &text, qsizetype open)
{
    int depth = 0;
    QChar quote;
    for (qsizetype at = open; at < text.size(); ++at) {
        const QChar each = text.at(at);
        if (!quote.isNull()) {
            if (each == u'\\')
                ++at;
            else if (each == quote)
                quote = {};
        } else if (each == u'"' || each == u'\'') {
            quote = each;
        } else if (each == u'(') {
            ++depth;
        } else if (each == u')' && --depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

} // namespace

TEST_CASE("every source file names its holders and its licence in the first lines")
{
    QStringList without;
    for (const Source &source : sources(everywhere, {u"h"_s, u"cpp"_s, u"sql"_s, u"sh"_s, u"py"_s})) {
        const QString head = source.lines.mid(0, 4).join(u'\n');
        if (!head.contains(u"SPDX-FileCopyrightText: "_s) || !head.contains(u"SPDX-License-Identifier: "_s))
            without.append(source.path);
    }
    CHECK(without == QStringList());
}

TEST_CASE("headers are read once")
{
    QStringList without;
    for (const Source &source : sources(everywhere, {u"h"_s}))
        if (!source.lines.contains(u"#pragma once"_s))
            without.append(source.path);
    CHECK(without == QStringList());
}

TEST_CASE("signals are connected by pointer, so that the compiler checks them")
{
    CHECK(found(sources(everywhere, code), u"\\bS(IGNAL|LOT)\\("_s) == QStringList());
}

TEST_CASE("nothing of ours is a singleton")
{
    CHECK(found(sources({u"core"_s, u"ui"_s, u"app"_s}, code), u"\\bstatic\\b[^=;(]*\\b(instance|self)\\s*\\("_s) == QStringList());
}

TEST_CASE("places of a sentence are filled in one go, so that a %2 in what is filled in stays what it is")
{
    QStringList chained;
    for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s}, code)) {
        const QString text = source.lines.join(u'\n');
        for (qsizetype at = text.indexOf(u".arg("_s); at >= 0; at = text.indexOf(u".arg("_s, at + 1)) {
            static const QRegularExpression again(u"\\G\\s*\\.arg\\("_s);
            if (again.match(text, endOfCall(text, at + 4)).hasMatch())
                chained.append(u"%1:%2"_s.arg(source.path, QString::number(text.left(at).count(u'\n') + 1)));
        }
    }
    CHECK(chained == QStringList());
}

TEST_CASE("what is left to do has an issue number")
{
    CHECK(found(sources(everywhere, {u"h"_s, u"cpp"_s, u"sql"_s, u"sh"_s, u"py"_s, u"txt"_s}), u"\\b(TO[D]O|FIX[M]E)\\b(?!.*#\\d)"_s)
          == QStringList());
}

TEST_CASE("no name of a test holds what CMake would cut it at, after which ctest would never run it")
{
    CHECK(found(sources({u"tests"_s}, code), u"TEST_CASE\\(\"[^\"]*;"_s) == QStringList());
}

TEST_CASE("no file knows a developer's machine")
{
    const auto all = sources(everywhere, {u"h"_s, u"cpp"_s, u"sql"_s, u"sh"_s, u"py"_s, u"txt"_s, u"md"_s, u"json"_s});
    CHECK(found(all, u"(^|[\\s\"'=(`:])/(home/[a-z]|Users/[A-Za-z]|root/|work/)"_s) == QStringList());
}

TEST_CASE("Qt headers are included without their module, so that a missing link is seen")
{
    CHECK(found(sources({u"core"_s, u"ui"_s, u"app"_s}, code), u"#include <Qt(Core|Gui|Widgets|Network|Sql|DBus|Svg|Charts|PrintSupport)(/|>)"_s) == QStringList());
}

TEST_CASE("classes are named for what they are")
{
    QStringList vague;
    static const QRegularExpression word(u"(Manager|Helper|Utils?|Controller)\\.(h|cpp)$"_s);
    for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s}, code))
        if (word.match(source.path).hasMatch())
            vague.append(source.path);
    CHECK(vague == QStringList());
}

TEST_CASE("paths that the documents name exist")
{
    QVector<Source> documents = sources(everywhere + QStringList{u"resources"_s}, {u"md"_s});
    for (const QString &path : {u"README.md"_s, u"CONTRIBUTING.md"_s}) {
        REQUIRE(exists(path));
        documents.append({path, textOf(path).split(u'\n')});
    }
    // `core/base/Result.h`, `packaging/run-tests.sh -D…`, and stems as `ui/style/Icons`; place-holders are examples.
    static const QRegularExpression named(u"[`(]((?:core|ui|app|tests|packaging|resources|\\.ci)/[^`\\s)#]*)"_s);
    QStringList missing;
    for (const Source &document : std::as_const(documents))
        for (const QString &line : document.lines)
            for (auto it = named.globalMatch(line); it.hasNext();) {
                const QString path = it.next().captured(1);
                static const QRegularExpression placeholder(u"[<>*…]|NNNN"_s);
                if (!placeholder.match(path).hasMatch() && !exists(path) && !exists(path + u".h"_s))
                    missing.append(document.path + u": "_s + path);
            }
    CHECK(missing == QStringList());
}

TEST_CASE("every file of the core has a test of its name, but for a few that are tested through another")
{
    const QMap<QString, QString> through{
        {u"core/Effects.cpp"_s, u"tests/core/rollout/RolloutTest.cpp"_s},
        {u"core/Folds.cpp"_s, u"tests/core/workspace/FoldTest.cpp"_s},
        {u"core/environments/Stored.cpp"_s, u"tests/core/workspace/BackupTest.cpp"_s},
        {u"core/evidence/importers/Importer.cpp"_s, u"tests/core/evidence/EvidenceReadingTest.cpp"_s},
        {u"core/evidence/importers/all.cpp"_s, u"tests/core/evidence/EvidenceReadingTest.cpp"_s},
        {u"core/ledger/DutyTable.cpp"_s, u"tests/core/ledger/RosterTest.cpp"_s},
        {u"core/net/HttpExchange.cpp"_s, u"tests/core/net/QtHttpTest.cpp"_s},
        {u"core/policy/language/ExpressionLexer.cpp"_s, u"tests/core/policy/language/ExpressionParserTest.cpp"_s},
        {u"core/policy/language/ExpressionRun.cpp"_s, u"tests/core/policy/language/ExpressionTest.cpp"_s},
        {u"core/policy/language/YamlReader.cpp"_s, u"tests/core/policy/language/YamlTreeTest.cpp"_s},
        {u"core/policy/rules/all.cpp"_s, u"tests/core/policy/rules/RuleTest.cpp"_s},
        {u"core/sample/Telling.cpp"_s, u"tests/core/sample/StoryTest.cpp"_s},
        {u"core/rollout/targets/all.cpp"_s, u"tests/core/rollout/RolloutTest.cpp"_s},
    };
    const auto files = sources({u"core"_s}, {u"cpp"_s});
    QStringList without, stale = through.keys();
    for (const Source &source : files) {
        const QString test = u"tests/"_s + source.path.chopped(4) + u"Test.cpp"_s;
        const bool named = exists(test);
        if (!named && !exists(through.value(source.path, u"none"_s)))
            without.append(source.path);
        if (!named)
            stale.removeAll(source.path);
    }
    CHECK(without == QStringList());
    CHECK(stale == QStringList());                                  // has its own test, or is gone
    CHECK(through.size() * 10 <= files.size());
}

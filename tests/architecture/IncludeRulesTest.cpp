// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/IncludeTable.h"
#include "tests/architecture/Sources.h"
#include "tests/support/catch.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::architecture;

namespace {

IncludeTable ourTable() { return take(IncludeTable::fromText(textOf(u"core/README.md"_s), textOf(u"ui/README.md"_s))); }

QVector<Source> ourSources() { return sources({u"core"_s, u"ui"_s, u"app"_s}, {u"h"_s, u"cpp"_s}); }

} // namespace

TEST_CASE("the tables say what they are meant to say")
{
    const IncludeTable table = ourTable();
    CHECK(table.allows(u"core/ledger/Record.cpp"_s, u"core/base/Result.h"_s));
    CHECK(table.allows(u"core/ledger/Record.cpp"_s, u"core/ledger/Record.h"_s));
    CHECK(table.allows(u"core/ledger/Record.cpp"_s, u"core/storage/Database.h"_s));
    CHECK_FALSE(table.allows(u"core/ledger/Record.cpp"_s, u"core/workspace/Act.h"_s));
    CHECK_FALSE(table.allows(u"core/base/Text.cpp"_s, u"core/storage/Database.h"_s));
    CHECK(table.allows(u"core/people/Fold.cpp"_s, u"core/ledger/Record.h"_s));
    CHECK(table.allows(u"core/policy/rules/Facts.cpp"_s, u"core/policy/language/Fact.h"_s));
    CHECK_FALSE(table.allows(u"core/policy/rules/Facts.cpp"_s, u"core/policy/Adoption.h"_s));
    CHECK_FALSE(table.allows(u"core/policy/language/Fact.h"_s, u"core/policy/rules/Rule.h"_s));
    CHECK(table.allows(u"core/policy/Adoption.cpp"_s, u"core/policy/rules/Rule.h"_s));
    CHECK(table.allows(u"core/registry/sources/Local.cpp"_s, u"core/registry/Version.h"_s));
    CHECK(table.allows(u"core/evidence/importers/Junit.cpp"_s, u"core/policy/language/Fact.h"_s));
    CHECK_FALSE(table.allows(u"core/evidence/Evidence.cpp"_s, u"core/card/Card.h"_s));
    CHECK(table.allows(u"core/approval/Case.cpp"_s, u"core/evidence/Evidence.h"_s));
    CHECK_FALSE(table.allows(u"core/approval/Case.cpp"_s, u"core/rollout/Promote.h"_s));
    CHECK(table.allows(u"core/rollout/Promote.cpp"_s, u"core/approval/Request.h"_s));
    CHECK(table.allows(u"core/Folds.cpp"_s, u"core/rollout/Fold.h"_s));
    CHECK_FALSE(table.allows(u"core/Folds.cpp"_s, u"core/agent/Lease.h"_s));
    CHECK_FALSE(table.allows(u"core/rollout/Promote.cpp"_s, u"core/Folds.h"_s));
    CHECK_FALSE(table.allows(u"core/agent/Lease.cpp"_s, u"ui/style/Tokens.h"_s));
    CHECK(table.allows(u"ui/widgets/Panel.cpp"_s, u"ui/style/Tokens.h"_s));
    CHECK_FALSE(table.allows(u"ui/style/Tokens.cpp"_s, u"ui/widgets/Panel.h"_s));
    CHECK_FALSE(table.allows(u"ui/widgets/Panel.cpp"_s, u"core/ledger/Record.h"_s));
    CHECK(table.allows(u"ui/widgets/Panel.cpp"_s, u"core/settings/Setting.h"_s));
    CHECK(table.allows(u"ui/shell/MainWindow.cpp"_s, u"core/settings/Setting.h"_s));
    CHECK(table.allows(u"ui/pages/audit/AuditPage.cpp"_s, u"core/ledger/Record.h"_s));
    CHECK(table.allows(u"ui/pages/audit/AuditPage.cpp"_s, u"ui/pages/audit/AuditModel.h"_s));
    CHECK(table.allows(u"ui/pages/audit/AuditPage.cpp"_s, u"ui/shell/Page.h"_s));
    CHECK_FALSE(table.allows(u"ui/pages/audit/AuditPage.cpp"_s, u"ui/shell/MainWindow.h"_s));
    CHECK_FALSE(table.allows(u"ui/pages/audit/AuditPage.cpp"_s, u"ui/pages/people/PeoplePage.h"_s));
    CHECK_FALSE(table.allows(u"ui/shell/MainWindow.cpp"_s, u"core/ledger/Record.h"_s));
    CHECK_FALSE(table.allows(u"ui/shell/MainWindow.cpp"_s, u"app/console/Console.h"_s));
    CHECK_FALSE(table.allows(u"core/nowhere/Lost.cpp"_s, u"core/base/Result.h"_s));
    CHECK(table.allows(u"ui/pages/overview/RollbackSheet.cpp"_s, u"core/workspace/Effect.h"_s));
    for (const QString &programs : {u"core/Effects.h"_s, u"core/Folds.h"_s, u"core/agent/Lease.h"_s}) {
        CHECK_FALSE(table.allows(u"ui/pages/overview/RollbackSheet.cpp"_s, programs));
        CHECK_FALSE(table.allows(u"ui/models/OpenWorkspace.h"_s, programs));
        CHECK(table.allows(u"app/console/Console.cpp"_s, programs));
    }
    CHECK(table.allows(u"app/console/Console.cpp"_s, u"ui/shell/MainWindow.h"_s));
}

TEST_CASE("a table that this test would not understand is an error")
{
    const QString ui = u"| `style` | no core except base |\n"_s;
    CHECK(IncludeTable::fromText(u"| `base` | nothing of ours |\n"_s, ui).ok());
    CHECK_FALSE(IncludeTable::fromText(QString(), ui).ok());
    CHECK_FALSE(IncludeTable::fromText(u"| `base` | whatever it likes |\n"_s, ui).ok());
    CHECK_FALSE(IncludeTable::fromText(u"| `base` | net |\n| `net` | base |\n"_s, ui).ok());
    CHECK_FALSE(IncludeTable::fromText(u"| `base` | nothing of ours |\n| `base` | nothing of ours |\n"_s, ui).ok());
}

TEST_CASE("every include is one that the tables allow")
{
    const IncludeTable table = ourTable();
    const auto all = ourSources();
    REQUIRE(all.size() > 20);
    QStringList wrong;
    for (const Source &source : all) {
        if (!source.path.startsWith(u"app/"_s) && table.rowOf(source.path).isEmpty() && source.folder().count(u'/') > 0
            && source.folder() != u"ui/pages"_s)
            wrong.append(u"%1: its folder has no row in the include table"_s.arg(source.path));
        for (const QString &line : source.lines) {
            const QString included = includedBy(line);
            if (included.isEmpty() || included.endsWith(u".moc"_s) || included.startsWith(u"moc_"_s))
                continue;
            if (!exists(included) || !included.contains(u'/'))
                wrong.append(u"%1: “%2” does not start at the top, or is not there"_s.arg(source.path, included));
            else if (source.folder() != u"ui/pages"_s && !table.allows(source.path, included))
                wrong.append(u"%1 may not include %2"_s.arg(source.path, included));
        }
    }
    CHECK(wrong == QStringList());
}

TEST_CASE("no file includes itself by way of others")
{
    QHash<QString, QStringList> includes;
    for (const Source &source : ourSources())
        for (const QString &line : source.lines)
            if (const QString included = includedBy(line); !included.isEmpty())
                includes[source.path].append(included);
    QHash<QString, bool> finished; // false while on the way
    QStringList way, cycles;
    const std::function<void(const QString &)> visit = [&](const QString &file) {
        if (const auto seen = finished.constFind(file); seen != finished.constEnd()) {
            if (!*seen)
                cycles.append((way.mid(way.indexOf(file)) + QStringList{file}).join(u" → "_s));
            return;
        }
        finished.insert(file, false);
        way.append(file);
        for (const QString &next : includes.value(file))
            visit(next);
        way.removeLast();
        finished[file] = true;
    };
    const QStringList files = includes.keys();
    for (const QString &file : files)
        visit(file);
    CHECK(cycles == QStringList());
}

TEST_CASE("the tests of core include nothing of a screen")
{
    CHECK(found(sources({u"tests/core"_s}, {u"h"_s, u"cpp"_s}), u"#include \"ui/"_s) == QStringList());
}

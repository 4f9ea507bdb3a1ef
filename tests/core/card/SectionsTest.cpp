// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Sections.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray full = "---\nlicense: mit\nlanguage: en\n---\nFirst words.\n\n# Churn\n\nWho *leaves*,\nand when.\n\n## Uses\n\n- one\n- two\n  - inner\n\n"
                        "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n# no heading\n```\n\nSee [the paper](https://example.org/p).\n\nRisks\n-----\n\nMany.\n";

QString text(const QVector<CardSection> &sections)
{
    QStringList lines;
    for (const CardSection &section : sections)
        lines += u"%1 %2: %3"_s.arg(section.level).arg(section.heading, section.blocks.join(u" / "_s));
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("card sections: front matter, headings of both kinds, items, rows, code and where links lead")
{
    CHECK(text(cardSections(full)).toStdString() == "0 : license: mit / language: en / First words.\n1 Churn: Who leaves, and when.\n"
          "2 Uses: one / two / inner / a | b | / 1 | 2 | / # no heading / See the paper (https://example.org/p).\n2 Risks: Many.");
    CHECK(cardSections({}).isEmpty());
    CHECK(text(cardSections("---\nnever closed\n")) == u"0 : never closed");
}

TEST_CASE("card changes: by heading, what came and what went, moved text is no change")
{
    QByteArray now = full;
    now.replace("Many.", "Few.\n\nAnd new.").replace("license: mit", "license: gpl-3.0").replace("- one\n- two\n", "- two\n- one\n");
    now += "\n## Oversight\n\nA person looks.\n";
    const auto changes = cardChanges(full, now);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0] == CardChange{{}, {u"license: gpl-3.0"_s}, {u"license: mit"_s}});
    CHECK(changes[1] == CardChange{u"Risks"_s, {u"Few."_s, u"And new."_s}, {u"Many."_s}});
    CHECK(changes[2] == CardChange{u"Oversight"_s, {u"A person looks."_s}, {}});
    CHECK(cardChanges(full, full).isEmpty());
    CHECK(cardChanges(now, full).last() == CardChange{u"Oversight"_s, {}, {u"A person looks."_s}});
}

TEST_CASE("card changes: a link that leads elsewhere is a change, and two headings of one name are two")
{
    CHECK(cardChanges("# A\n\n[x](https://one.example)\n", "# A\n\n[x](https://two.example)\n").size() == 1);
    CHECK(cardChanges("# churn 1.0.0\n\nSame.\n", "# churn 1.1.0\n\nSame.\n", u"1.0.0"_s, u"1.1.0"_s).isEmpty());
    CHECK(cardChanges("# churn 1.0.0\n\nSame.\n", "# churn 1.1.0\n\nSame.\n").size() == 2);
    const auto changes = cardChanges("# A\n\none\n\n# A\n\ntwo\n", "# A\n\none\n\n# A\n\nthree\n");
    REQUIRE(changes.size() == 1);
    CHECK(changes.first() == CardChange{u"A"_s, {u"three"_s}, {u"two"_s}});
}

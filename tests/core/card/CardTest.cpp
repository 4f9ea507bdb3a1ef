// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Card.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("card: the newest text of a version, byte for byte")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    CHECK_FALSE(take(card(w.db(), ref)));
    const QByteArray first = "---\nlicense: mit\n---\n# Über churn\r\n", second = "# Churn\n";
    take(importCard(*w, w.command(u"ann"_s), ref, w.file(u"card.md"_s, first)));
    CHECK(take(cardText(w.db(), *take(card(w.db(), ref)))) == first);
    CHECK(refusal(w, [&] { return importCard(*w, w.command(u"ann"_s), ref, w.path(u"card.md"_s)); }).code == u"card.same");
    take(importCard(*w, w.command(u"ben"_s), ref, w.file(u"card.md"_s, second)));
    const Card now = *take(card(w.db(), ref));
    CHECK(take(cardText(w.db(), now)) == second);
    CHECK(now.by == u"ben");
    CHECK(now.revisedSeq == w.head());
    CHECK(w.audit().holds());
}

TEST_CASE("card: a retry is answered, and the same command id for another text is refused")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    const Command once = w.command(u"ann"_s);
    const Receipt first = take(importCard(*w, once, ref, w.file(u"card.md"_s, "# Churn\n")));
    const Receipt again = take(importCard(*w, once, ref, w.path(u"card.md"_s)));
    CHECK(again.repeated);
    CHECK(again.record.seq == first.record.seq);
    const Error error = refusal(w, [&] { return importCard(*w, once, ref, w.file(u"card.md"_s, "# Chorn\n")); });
    CHECK(error.code == u"command.used");
    CHECK(error.kind == Kind::Changed);
}

TEST_CASE("card: refused when it is no text, too large, or by somebody without the duty")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    const auto wrong = [&](const QByteArray &bytes, const QString &login = u"ann"_s) {
        return refusal(w, [&] { return importCard(*w, w.command(login), ref, w.file(u"card.md"_s, bytes)); });
    };
    CHECK(wrong("# Churn\n", u"cara"_s).code == u"core.duty");
    CHECK(wrong(" \n").code == u"card.text");
    CHECK(wrong("\xff\xfe").code == u"card.text");
    CHECK(wrong(QByteArray((256 << 10) + 1, 'x')).code == u"card.size");
    CHECK(refusal(w, [&] { return importCard(*w, w.command(u"ann"_s), ref, w.path(u"none.md"_s)); }).code == u"card.file");
    CHECK(refusal(w, [&] { return importCard(*w, w.command(u"ann"_s), w.ref(u"9.0.0"_s), w.file(u"card.md"_s, "# Churn\n")); }).kind == Kind::NotFound);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("findings: each kind is told in a sentence with before and after, and names its model")
{
    const auto text = [](const QString &what, const QString &subject, const QString &before, const QString &after) {
        WorldFinding found;
        found.what = what;
        found.subject = subject;
        found.before = before;
        found.after = after;
        CHECK(found.model() == ModelRef{u"hub"_s, u"a b"_s});
        return findingText(found);
    };
    CHECK(text(u"alias:champion"_s, u"hub/a b"_s, u"2"_s, {}) == u"hub/a b: the alias champion pointed to 2 and points to nothing");
    CHECK(text(u"alias-lost:champion"_s, u"hub/a b"_s, u"2"_s, {}).contains(u"version 2, which was deleted"_s));
    CHECK(text(u"alias-dangling:champion"_s, u"hub/a b"_s, u"2"_s, u"2"_s).contains(u"broken"_s));
    CHECK(text(u"stage:Production"_s, u"hub/a b"_s, u"2"_s, u"3"_s) == u"hub/a b: the stage Production pointed to 2 and points to 3");
    CHECK(text(u"alias-lost:stage:Production"_s, u"hub/a b"_s, u"2"_s, {}).contains(u"the stage Production went with version 2"_s));
    CHECK(text(u"tag:countersign.tier"_s, u"hub/a b@2"_s, u"low"_s, u"high"_s) == u"hub/a b@2: the tag countersign.tier should say low and says high");
    CHECK(text(u"stage"_s, u"hub/a b@2"_s, u"None"_s, u"Production"_s).contains(u"is Production"_s));
    CHECK(text(u"recreated"_s, u"hub/a b"_s, {}, {}).contains(u"made again"_s));
    CHECK(text(u"workspace"_s, u"hub/a b"_s, {}, u"00aa"_s).contains(u"another workspace, too: its tags there are those of 00aa"_s));
    CHECK(text(u"deleted"_s, u"hub/a b@2"_s, {}, {}) == u"hub/a b@2 was deleted on its server");
    CHECK(text(u"artifact"_s, u"hub/a b@2"_s, {}, u"changed: x"_s).contains(u"changed: x"_s));
}

TEST_CASE("findings: listed newest first, of one source, open ones alone if wished")
{
    TestWorkspace w;
    for (int i = 1; i <= 11; ++i)
        take(w.db().run(u"INSERT INTO finding(id, source, subject, what, environment, value_before, value_after, first_seen_us, gone_us) VALUES(?,?,'hub/x','deleted','','','',?,?)"_s,
                        {u"F%1"_s.arg(i), i % 2 ? u"hub"_s : u"lab"_s, 5, i == 11 ? QVariant(9) : QVariant()}));
    const UtcTime now = w.clock().now();
    CHECK(take(findings(w.db(), now)).first().id == u"F11");
    CHECK(take(findings(w.db(), now)).first().state == u"reverted");
    CHECK(take(findings(w.db(), now, {}, true)).first().id == u"F10");
    CHECK(take(findings(w.db(), now, u"lab"_s)).size() == 5);
    CHECK(take(finding(w.db(), u"F3"_s, now)).state == u"open");
    CHECK(finding(w.db(), u"F30"_s, now).error().kind == Kind::NotFound);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Blob.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("blob: the bytes of a digest, or an error of integrity that names what is lost")
{
    TestWorkspace w;
    QString digest;
    take(w->act(w.command(u"ann"_s), [&](Act &act) -> Result<void> {
        CS_TRY(digest, act.keep("what was shown"));
        return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
    }));
    CHECK(take(blob(w.db(), digest, u"the note"_s)) == "what was shown");
    const auto missing = blob(w.db(), QString(64, u'0'), u"the note"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Kind::Integrity);
    CHECK(missing.error().text.contains(u"the note"_s));
    CHECK_FALSE(w.db().run(u"UPDATE blob SET body=?"_s, {QByteArray("other")})); // guarded against mistakes
    take(w.db().run(u"DROP TRIGGER blob_update"_s));
    take(w.db().run(u"UPDATE blob SET body=? WHERE digest=?"_s, {QByteArray("other"), digest}));
    CHECK(blob(w.db(), digest, u"the note"_s).error().kind == Kind::Integrity);
}

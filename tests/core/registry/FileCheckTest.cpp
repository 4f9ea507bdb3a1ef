// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/FileCheck.h"

#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("a check of a version's files is remembered, the last one only, and is not state")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    CHECK_FALSE(take(lastFileCheck(w.db(), ref)));
    take(noteFileCheck(*w, ref, {w.clock().now(), u"ann"_s, {}}));
    CHECK(take(lastFileCheck(w.db(), ref))->found.none());
    const UtcTime later = w.clock().now().plusDays(1);
    take(noteFileCheck(*w, ref, {later, u"ben"_s, {{u"größe.bin"_s}, {u"a"_s, u"b \"c\""_s}, {}}}));
    const FileCheck last = *take(lastFileCheck(w.db(), ref));
    CHECK(last.at == later);
    CHECK(last.login == u"ben");
    CHECK(last.found == Differences{{u"größe.bin"_s}, {u"a"_s, u"b \"c\""_s}, {}});
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("of a check that found very much, the first thousand names of each kind are kept")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    QStringList many;
    for (int i = 0; i < 2 * FileCheck::mostNames; ++i)
        many += QString::number(i);
    take(noteFileCheck(*w, ref, {w.clock().now(), {}, {many, {}, {}}}));
    CHECK(take(lastFileCheck(w.db(), ref))->found.changed == many.mid(0, FileCheck::mostNames));
}

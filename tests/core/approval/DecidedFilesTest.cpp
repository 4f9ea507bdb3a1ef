// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/DecidedFiles.h"

#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("decided files: an approval of a remote version reads every byte, whatever its server says of sizes and times")
{
    RemoteWorld w;
    w.govern();
    w.registered(3);
    w.clock().forward(60);
    const QString id = w.request(w.there(3), u"staging"_s);
    take(w.db().run(u"UPDATE mirror_file SET etag=''"_s));          // as where the ETag outlived the change
    CHECK(take(checkDecided(*w, {id, u"approve"_s, {}, {}})) == Artifact::Verified);
    w.server.version(w.name, 3).files[u"model.bin"_s] = "WEIGHTS";
    w.http().forget();
    CHECK(take(checkDecided(*w, {id, u"reject"_s, {}, {}})) == Artifact::Unchecked);
    CHECK(w.http().asked().isEmpty());
    CHECK(take(checkDecided(*w, {id, u"approve"_s, {}, {}})) == Artifact::Altered);
}

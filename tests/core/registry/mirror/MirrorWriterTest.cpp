// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/mirror/MirrorWriter.h"

#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

MlflowModel model(const QString &name, qint64 created, const QMap<QString, QString> &aliases = {}) { return {name, {}, UtcTime(created * 1000), UtcTime(created * 1000), {}, aliases}; }
MlflowVersion version(const QString &model, const QString &number) { return {model, number, {}, UtcTime(1000), UtcTime(1000), u"s3://b/x"_s, {}, u"READY"_s, u"None"_s, {}, {}}; }

} // namespace

TEST_CASE("mirror writer: a row that comes twice counts once, and a page without news writes nothing")
{
    RemoteWorld w;
    MirrorWriter writer = take(MirrorWriter::begin(*w, w.hub()));
    take(writer.models({model(u"a"_s, 1, {{u"x"_s, u"1"_s}}), model(u"b"_s, 2)}));
    take(writer.models({model(u"b"_s, 2), model(u"c"_s, 3)}));
    CHECK(writer.counts().models == 3);
    CHECK(writer.counts().added == 3);
    take(writer.versions({version(u"a"_s, u"1"_s), version(u"a"_s, u"1"_s), version(u"nobody"_s, u"1"_s), version(u"a"_s, u"zero"_s)}));
    const Synced done = take(writer.finish({u"3.17.2"_s, 3, false}, true, 5, 6));
    CHECK(done.versions == 1);
    CHECK(done.requests == 5);
    MirrorWriter again = take(MirrorWriter::begin(*w, w.hub()));
    const qint64 changes = take(w.db().integer(u"SELECT total_changes()"_s));
    take(again.models({model(u"a"_s, 1, {{u"x"_s, u"1"_s}}), model(u"b"_s, 2)}));
    CHECK(take(w.db().integer(u"SELECT total_changes()"_s)) == changes);
    CHECK(again.unseenModels() == QStringList{u"c"_s});
    CHECK(again.moved().isEmpty());
    CHECK_FALSE(again.knows(u"d"_s));
}

TEST_CASE("mirror writer: names that the database cannot hold are left out")
{
    RemoteWorld w;
    MirrorWriter writer = take(MirrorWriter::begin(*w, w.hub()));
    take(writer.models({model(QString(u"a"_s) + QChar(0) + u"b"_s, 1), model({}, 2), model(u"ok"_s, 3)}));
    CHECK(writer.counts().models == 1);
    writer.fail(refused(u"x"_s, u"stopped"_s));
    CHECK(take(mirrorState(w.db(), u"hub"_s, w.clock().now())).error == u"stopped");
}

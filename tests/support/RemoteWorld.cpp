// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RemoteWorld.h"

#include "core/Effects.h"

using namespace Qt::StringLiterals;

namespace countersign {

RemoteWorld::RemoteWorld(const QString &serverVersion) : server(http(), serverVersion)
{
    take(addSource(**this, command(u"ann"_s), {u"hub"_s, QUrl(u"http://127.0.0.1:5000"_s)}, {}));
    for (int i = 0; i < 3; ++i)
        server.log(name);
    server.aim(name, u"champion"_s, 2);
}

Synced RemoteWorld::sync() { return take(syncSource(**this, hub())); }

QVector<WorldFinding> RemoteWorld::watched()
{
    clock().forward(60);
    const auto all = take(watch(**this, u"hub"_s));
    if (all.first().error)
        FAIL(all.first().error->text.toStdString());
    return all.first().findings;
}

void RemoteWorld::govern()
{
    sync();
    take(addModel(**this, command(u"ann"_s), u"hub/"_s + name, u"low"_s, {}));
    take(setEnvironment(**this, command(u"ann"_s), u"staging"_s, {}, {u"pointer"_s, u"mlflow:hub:champion"_s}));
}

void RemoteWorld::registered(int number)
{
    const Registered done = take(registerRemote(**this, command(u"ann"_s), there(number)));
    REQUIRE(take(deliver(**this, allEffects(), as(u"ann"_s), done.receipt.record.seq)) == Delivery::Done);
}

QString RemoteWorld::served(int number)
{
    registered(number);
    clock().forward(60);
    const QString id = request(there(number), u"staging"_s);
    REQUIRE(take(promote(u"ben"_s, id)).state == u"live");
    return id;
}

QString RemoteWorld::inStaging()
{
    const auto now = take(champion(db(), u"hub"_s, name, u"staging"_s));
    return now ? now->version : QString();
}

} // namespace countersign

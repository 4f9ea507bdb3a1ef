// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Watch.h"

#include "core/findings/Looking.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<QVector<Watched>> watch(Workspace &workspace, const QString &name, const OnSync &tell, const Cancel &cancel)
{
    if (workspace.readOnly())
        return refused(u"storage.read-only"_s, u"The workspace is open read-only, so what is read from its sources cannot be kept."_s, u"Work where the folder can be written."_s);
    QVector<Source> wanted;
    if (name.isEmpty()) {
        CS_TRY(wanted, sources(workspace.db()));
    } else {
        CS_TRY(const Source one, source(workspace.db(), name));
        wanted = {one};
    }
    QVector<Watched> all;
    for (const Source &each : wanted) {
        CS_CHECK(cancel.check());
        Watched watched{each.name, {}, {}, {}};
        auto synced = syncSource(workspace, each, tell, cancel);
        if (synced) {
            watched.synced = *synced;
            CS_TRY(watched.findings, look(workspace, each.name));
        } else {
            watched.error = synced.error();
            CS_TRY(watched.findings, findings(workspace.db(), workspace.clock().now(), each.name, true));
        }
        all.append(watched);
    }
    if (name.isEmpty()) {
        Watched local{u"local"_s, {}, {}, {}};
        CS_TRY(local.findings, look(workspace, u"local"_s));
        all.append(local);
    }
    return all;
}

} // namespace countersign

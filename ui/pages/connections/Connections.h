// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Environments.h"
#include "core/registry/mirror/Mirror.h"
#include "ui/models/RowsModel.h"

#include <optional>

namespace countersign {

class SourceWatch;

// One remote registry, its mirror, and the environments that have a target there, the gravest first.
struct Connection
{
    Source source;
    MirrorState mirror;
    QVector<Environment> usedBy;
    Token colour() const;                                           // of the band that stands for it
};

// What the page shows, read at once.
struct Connections
{
    QVector<Connection> all;
    QStringList admins;                                             // logins
    const Connection *find(const QString &name) const;
};

Result<Connections> readConnections(Workspace &);

// When a connection was tested last on this computer: the first step that was not well, or "" if all were.
struct LastTest { UtcTime at; QString failed; };
std::optional<LastTest> lastTest(const QString &workspaceId, const QString &source);
void keepLastTest(const QString &workspaceId, const QString &source, const LastTest &);

QString stepTitle(const QString &step);                             // of MlflowStep

// A slug of Status.h, and why.
struct ConnectionState { QString slug, why; };
ConnectionState stateOf(const Connection &, const SourceWatch &);

enum ConnectionColumn { ConnectionName, ConnectionStateColumn, ConnectionAddress, ConnectionUse, ConnectionAsOf, ConnectionTest };
QVector<RowsModel::Line> linesOf(const Connections &, const SourceWatch &, const QString &workspaceId);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/link.h"

#include "ui/models/OpenWorkspace.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

QString linkToVersion(const OpenWorkspace &workspace, const VersionRef &version)
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QString model = version.source == u"local" ? version.model : version.source + u'/' + version.model;
    return u"countersign://%1/model/%2/%3"_s.arg(part(workspace.id()), part(model), part(version.number));
}

} // namespace countersign

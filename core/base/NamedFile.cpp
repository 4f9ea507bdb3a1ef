// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NamedFile.h"

#include "core/base/OwnFiles.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

Result<QByteArray> readNamedFile(const QString &path, qint64 most, const QString &code, const QString &what)
{
    CS_CHECK(OwnFiles::checkForeign(path));
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return malformed(code, u"%1 “%2” is not a file; nothing was read."_s.arg(what, path), u"Name a file: a folder, pipe or device is not read."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return malformed(code, u"%1 “%2” cannot be read: %3."_s.arg(what, path, file.errorString()), u"Check the path, and that you may read it."_s);
    return file.read(most + 1);
}

} // namespace countersign

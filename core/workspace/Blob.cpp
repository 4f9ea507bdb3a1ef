// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Blob.h"

#include "core/base/Digest.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<QByteArray> blob(Database &database, const QString &digest, const QString &what)
{
    CS_TRY(const auto row, database.row(u"SELECT body FROM blob WHERE digest=?"_s, {digest}));
    const QString mend = u"Run “countersign verify”, and restore the workspace from a backup."_s;
    if (!row)
        return integrity(u"blob.missing"_s, u"The stored bytes of %1 (%2…) are missing."_s.arg(what, digest.left(12)), mend);
    const QByteArray body = row->bytes(0);
    if (Digest::of(body).hex() != digest)
        return integrity(u"blob.altered"_s, u"The stored bytes of %1 are no longer those of digest %2…: they were changed behind the ledger's back."_s.arg(what, digest.left(12)), mend);
    return body;
}

} // namespace countersign

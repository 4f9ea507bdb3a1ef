// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QByteArray>

namespace countersign {

// A file that a person named; `what` calls it by its kind, as “The policy file”. A folder, pipe or device is refused, since a
// pipe would be waited for without end. Of a file with more than `most` bytes one byte more is given, so that the caller
// sees it and never takes a part for the whole. Errors: Malformed, with the code `code` or
// file.own.
Result<QByteArray> readNamedFile(const QString &path, qint64 most, const QString &code, const QString &what);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/Database.h"

namespace countersign {

// The bytes kept under a digest, checked against it. Errors: Integrity, naming `what` ("evidence E3").
Result<QByteArray> blob(Database &, const QString &digest, const QString &what);

} // namespace countersign

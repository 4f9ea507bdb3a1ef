// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/Http.h"

#include <QSslConfiguration>
#include <QSslError>

namespace countersign {

// Whom this client trusts and how it shows who it is, read from the files that a server's settings name. The key's file must be
// readable by its owner alone. Errors: http.settings.
Result<QSslConfiguration> tlsSettings(const HttpServer &);

// What was wrong with the other side's certificate, as a clause, and what to do.
struct TlsDoubt { QString clause, mend; };
TlsDoubt tlsDoubt(const QList<QSslError> &, const QString &plain);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

namespace countersign::text {

// Text that comes in from people or files, as it may be recorded: refuses NUL and the other control characters but
// tab and line feed, DEL, lone surrogates and bidirectional controls. Errors: Malformed.
Result<void> check(const QString &text);

// Checked and brought into NFC; surrounding white space goes. For every text at input, and only there.
Result<QString> clean(const QString &text);

// A model's name: [a-z0-9][a-z0-9._-]{0,127}. A login: [a-z0-9][a-z0-9._@-]{0,63}. A slug (environment, pool,
// policy): [a-z0-9][a-z0-9-]{0,63}. Errors: Malformed, naming what was wrong.
Result<QString> modelName(const QString &text);
Result<QString> login(const QString &text);
Result<QString> slug(const QString &text, const QString &what);

// A reason has 10 characters after trimming, 40 for a model of tier high. It is kept for ever.
Result<QString> reason(const QString &text, bool tierHigh = false);

// The id part of a record's subject: bytes outside [A-Za-z0-9._~@/+-] are percent-encoded.
QString subjectId(const QString &id);
QString fromSubjectId(const QString &id);

// The word of `known` nearest to `word`, if it is near enough to be meant (at most two edits). For suggestions.
QString nearest(const QString &word, const QStringList &known);

} // namespace countersign::text

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace countersign::json {

// Strict: UTF-8, one value, no duplicate keys at any depth, at most maxBytes. Errors: Malformed, with the offset.
Result<QJsonValue> parse(const QByteArray &text, qsizetype maxBytes = 32 << 20);
Result<QJsonObject> parseObject(const QByteArray &text, qsizetype maxBytes = 32 << 20);

// The text of a payload (design section 4): keys sorted and `[a-z][a-z0-9_]*`, no blanks, ASCII only, whole numbers up
// to 2^53-1. Refuses null, fractions (write them with decimalText), NUL, DEL, lone surrogates and bidi controls.
// Equal to Python's json.dumps(x, sort_keys=True, separators=(',', ':')). Errors: Malformed.
Result<QByteArray> payloadText(const QJsonObject &payload);

// The same form without the payload's rules on keys and numbers: for digests of documents and for --json output.
QByteArray canonicalText(const QJsonValue &value);

// Shortest text that reads back as the same double, always with `.` or `e`. NaN and infinities: Malformed.
Result<QString> decimalText(double value);
Result<double> decimalValue(const QString &text);

// A JSON number or a decimal written as a string, as a payload holds it.
Result<double> number(const QJsonValue &value);

} // namespace countersign::json

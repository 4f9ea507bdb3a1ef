// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

namespace countersign {

constexpr qsizetype greatestPayload = 64 << 10; // bytes of one record's payload
constexpr int deepestPayload = 64;              // objects and arrays within each other

// Whether `text` is an object exactly as json::payloadText writes it. The same answer as parsing and writing it again,
// but in one pass without an allocation: a ledger of a million records asks a million times.
bool isPayloadText(QByteArrayView text);

// What stands under this key of such a text (not of an object within it): of a string what is between the quotes, escapes as
// they are, else the text of the value; empty if there is none.
QByteArrayView payloadField(QByteArrayView object, QByteArrayView key);

} // namespace countersign

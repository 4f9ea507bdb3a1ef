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

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Expression.h"
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"
#include "tests/fuzz/Held.h"

using namespace countersign;
using namespace Qt::StringLiterals;

// A policy file, and what stands in it as one expression. What can be read can also be run.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto policy = readPolicy(bytes, u"fuzz.yaml"_s)) {
        (void)checkFloor(*policy);
        (void)runTests(*policy);
    } else {
        held(!policy.error().text.isEmpty(), "a refusal has a sentence");
    }
    (void)Expression::parse(QString::fromUtf8(bytes));
    return 0;
}

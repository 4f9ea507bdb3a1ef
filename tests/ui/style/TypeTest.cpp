// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Type.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("numbers and rules are drawn sign by sign: no two of them become one glyph")
{
    for (const Type type : {Type::Number, Type::NumberStrong, Type::Digest, Type::Key}) {
        CHECK(fontOf(type).styleStrategy() & QFont::PreferNoShaping);
        CHECK(fontOf(type).styleHint() == QFont::Monospace);
    }
    CHECK_FALSE(fontOf(Type::Body).styleStrategy() & QFont::PreferNoShaping);
}

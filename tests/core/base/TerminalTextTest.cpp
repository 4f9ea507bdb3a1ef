// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TerminalText.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("terminal text: what would move, colour or reverse is spelt out, all else stays")
{
    CHECK(forTerminal(u"a\tb\r\nc “ü” 🚀\n"_s) == u"a\tb\r\nc “ü” 🚀\n");
    CHECK(forTerminal(u"\x1b[31mred"_s) == u"\\u001b[31mred");
    CHECK(forTerminal(u"over\rwritten"_s) == u"over\\u000dwritten");
    CHECK(forTerminal(QString(QChar(0))) == u"\\u0000");
    CHECK(forTerminal(u"a\u007f\u0085\u009bb"_s) == u"a\\u007f\\u0085\\u009bb");
    CHECK(forTerminal(u"x\u202ey\u2066z\u200f"_s) == u"x\\u202ey\\u2066z\\u200f");
}

TEST_CASE("terminal text: in one line no text makes a line of its own")
{
    CHECK(inOneLine(u"ok\nF99  reverted\r\n\tx"_s) == u"ok\\nF99  reverted\\r\\n\\tx");
}

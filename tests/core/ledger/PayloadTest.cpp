// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Payload.h"

#include "core/base/Json.h"
#include "tests/support/catch.h"

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

bool slowAnswer(const QByteArray &text)
{
    const auto parsed = json::parseObject(text);
    if (!parsed)
        return false;
    const auto again = json::payloadText(*parsed);
    return again && *again == text;
}

const QByteArrayList seeds = {
    R"({})", R"({"v":1})", R"({"reason":"gepr\u00fcft \ud83d\ude80 \"ok\"","v":1})",
    R"({"a":[1,-2,{"b":[]},true,false,"x\\y\nz\t"],"b_2":{"c":"","d":{}},"n":9007199254740991,"z":-9007199254740991})",
    R"({"e":"\u2029\u202f\u2065\u206a\uffff\u00a0\ufeff\udbff\udfff"})"};

} // namespace

TEST_CASE("payload: the fast check knows the form")
{
    for (const QByteArray &good : seeds) {
        INFO(good);
        CHECK(isPayloadText(good));
        CHECK(slowAnswer(good));
    }
    for (const QByteArray bad : {"", "1", "[]", "{", "{}}", "{} ", R"({"b":1,"a":2})", R"({"a":1,"a":2})", R"({"A":1})", R"({"":1})",
                                 R"({"a":01})", R"({"a":-0})", R"({"a":-})", R"({"a":1e3})", R"({"a":1.0})", R"({"a":9007199254740992})",
                                 R"({"a":"\u00FC"})", R"({"a":"\/"})", R"({"a":"\u0041"})", R"({"a":"\u000a"})", R"({"a":"\b"})",
                                 R"({"a":"\u007f"})", R"({"a":"\ud83d"})", R"({"a":"\ude80\ud83d"})", R"({"a":"\u202e"})", R"({"a":"\u2066"})",
                                 R"({"a":null})", R"({"a":tru})", R"({"a":[1,]})", R"({"a":1,})", "{\"a\":\"\x7f\"}", "{\"a\":\"\xc3\xbc\"}"}) {
        INFO(bad);
        CHECK_FALSE(isPayloadText(bad));
        CHECK_FALSE(slowAnswer(bad));
    }
}

TEST_CASE("payload: the fast check and parsing with writing again agree on mutants")
{
    std::mt19937 random(20260101); // the same mutants every time
    const QByteArray alphabet = "{}[]\",:\\u0123456789abcdefdDtrueflsn-_ .\x7f\n\xc3";
    const auto pick = [&](qsizetype n) { return std::uniform_int_distribution<qsizetype>(0, n - 1)(random); };
    int good = 0;
    for (int round = 0; round < 60'000; ++round) {
        QByteArray text = seeds[pick(seeds.size())];
        for (auto edits = 1 + pick(3); edits > 0 && !text.isEmpty(); --edits) {
            const auto at = pick(text.size());
            switch (pick(4)) {
            case 0: text.remove(at, 1 + pick(4)); break;
            case 1: text.insert(at, alphabet[pick(alphabet.size())]); break;
            case 2: text[at] = alphabet[pick(alphabet.size())]; break;
            default: text.insert(at, text.mid(pick(text.size()), pick(6))); break;
            }
        }
        const bool fast = isPayloadText(text);
        good += fast;
        if (fast != slowAnswer(text))
            FAIL("differs on " << text.toStdString());
    }
    CHECK(good > 1000);
}

TEST_CASE("payload: size and depth have a limit")
{
    const auto sized = [](qsizetype size) { return QByteArray(R"({"t":")") + QByteArray(size - 8, 'x') + R"("})"; };
    CHECK(isPayloadText(sized(65536)));
    CHECK_FALSE(isPayloadText(sized(65537)));
    const auto deep = [](int depth) { return QByteArray(R"({"a":)") + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}'; };
    CHECK(isPayloadText(deep(64)));
    CHECK_FALSE(isPayloadText(deep(65)));
    CHECK_FALSE(isPayloadText(deep(30000)));
}

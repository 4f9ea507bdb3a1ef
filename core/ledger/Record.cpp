// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Record.h"

#include "core/base/Json.h"
#include "core/ledger/Payload.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QByteArrayView magic("CSLOG1\n");
constexpr qsizetype longestAction = 64;
constexpr qsizetype longestSubject = 1024;

// Where a byte may stand: a million records are looked at in a row.
enum Place : uchar { Hex = 1, Login = 2, LoginStart = 4, Word = 8, WordStart = 16, Subject = 32, Base64 = 64, Digit = 128 };

constexpr std::array<uchar, 256> places = [] {
    std::array<uchar, 256> table{};
    const auto allow = [&table](std::string_view bytes, int where) {
        for (const char c : bytes)
            table[static_cast<uchar>(c)] = static_cast<uchar>(table[static_cast<uchar>(c)] | where);
    };
    allow("abcdef", Hex);
    allow("abcdefghijklmnopqrstuvwxyz", Login | LoginStart | Word | WordStart | Subject | Base64);
    allow("ABCDEFGHIJKLMNOPQRSTUVWXYZ", Subject | Base64);
    allow("0123456789", Hex | Login | LoginStart | Word | Subject | Base64 | Digit);
    allow("._@-", Login);
    allow("-", Word);
    allow("._~@/+-", Subject);
    allow("+/", Base64);
    return table;
}();

bool may(char c, Place place) { return places[static_cast<uchar>(c)] & place; }

bool allMay(QByteArrayView text, Place place)
{
    return std::all_of(text.begin(), text.end(), [place](char c) { return may(c, place); });
}

bool isLogin(QByteArrayView text) { return !text.isEmpty() && text.size() <= 64 && may(text[0], LoginStart) && allMay(text, Login); }

bool isWord(QByteArrayView text) { return !text.isEmpty() && may(text[0], WordStart) && allMay(text, Word); }

bool isAction(const QByteArray &text)
{
    const qsizetype dot = text.indexOf('.');
    return dot > 0 && text.size() <= longestAction && isWord(QByteArrayView(text).first(dot))
        && isWord(QByteArrayView(text).sliced(dot + 1));
}

int upperHex(char c) { return may(c, Digit) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

// kind:id; in the id a byte is percent-encoded if, and only if, it has to be, so that no id has two spellings.
bool isSubject(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || colon + 1 == text.size() || text.size() > longestSubject || !isWord(QByteArrayView(text).first(colon)))
        return false;
    for (qsizetype i = colon + 1; i < text.size(); ++i) {
        if (may(text[i], Subject))
            continue;
        if (text[i] != '%' || i + 2 >= text.size())
            return false;
        const int high = upperHex(text[i + 1]), low = upperHex(text[i + 2]);
        if (high < 0 || low < 0 || may(static_cast<char>(16 * high + low), Subject))
            return false;
        i += 2;
    }
    return true;
}

bool isCommandId(QByteArrayView text)
{
    if (text.size() < 36)
        return false;
    for (int i = 0; i < 36; ++i)
        if (i == 8 || i == 13 || i == 18 || i == 23 ? text[i] != '-' : !may(text[i], Hex))
            return false;
    if (text.size() == 36)
        return true;
    const QByteArrayView number = text.sliced(37 <= text.size() ? 37 : 36);
    return text[36] == '/' && !number.isEmpty() && number.size() <= 9 && allMay(number, Digit)
        && (number.size() == 1 || number[0] != '0');
}

// <64 hex digits>:<88 base64 characters>; 64 bytes end in ==, and the last digit before that has four bits to spare.
bool isSignature(QByteArrayView text)
{
    if (text.size() != 64 + 1 + 88 || text[64] != ':' || !allMay(text.first(64), Hex))
        return false;
    const QByteArrayView base64 = text.sliced(65);
    return allMay(base64.first(86), Base64) && QByteArrayView("AQgw").contains(base64[85]) && base64.endsWith("==");
}

Error badForm(const Record &record, const QString &what)
{
    return malformed(u"record.form"_s, u"Record %1 is not well formed: %2."_s.arg(QString::number(record.seq), what));
}

QString shown(const QByteArray &bytes)
{
    QString out;
    for (const char c : bytes.left(100))
        out += c >= 0x20 && c < 0x7f ? QChar::fromLatin1(c) : QChar(u'\u00b7');
    return bytes.size() > 100 ? out + u'\u2026' : out;
}

QString whyNoPayload(const QByteArray &payload)
{
    if (payload.size() > greatestPayload)
        return u"its payload has %1 bytes, %2 are allowed"_s.arg(QString::number(payload.size()), QString::number(greatestPayload));
    const auto parsed = json::parseObject(payload);
    if (!parsed)
        return u"its payload cannot be read (%1)"_s.arg(parsed.error().text);
    if (const auto again = json::payloadText(*parsed); !again)
        return again.error().text.chopped(1);
    return u"its payload is JSON, but not written in the one form that is allowed"_s;
}

template <class Number>
char *putBigEndian(char *to, Number number)
{
    qToBigEndian(number, to);
    return to + sizeof number;
}

char *put(char *to, QByteArrayView bytes)
{
    std::memcpy(to, bytes.data(), static_cast<size_t>(bytes.size()));
    return to + bytes.size();
}

qsizetype prefixedSize(const QByteArray &bytes) { return static_cast<qsizetype>(sizeof(quint32)) + bytes.size(); }
char *putPrefixed(char *to, const QByteArray &bytes) { return put(putBigEndian(to, static_cast<quint32>(bytes.size())), bytes); }

auto fieldsOf(const Record &record) { return std::array{&record.actor, &record.action, &record.subject, &record.payload, &record.cmdId}; }

qsizetype bodySize(const Record &record)
{
    qsizetype size = magic.size() + 2 * static_cast<qsizetype>(sizeof(quint64)) + Digest::size;
    for (const QByteArray *field : fieldsOf(record))
        size += prefixedSize(*field);
    return size;
}

char *putBody(char *to, const Record &record)
{
    to = put(to, magic);
    to = putBigEndian(to, static_cast<quint64>(record.seq));
    to = putBigEndian(to, record.at.micros());
    to = put(to, record.prevHash.view());
    for (const QByteArray *field : fieldsOf(record))
        to = putPrefixed(to, *field);
    return to;
}

} // namespace

void appendBody(QByteArray &out, const Record &record)
{
    const qsizetype from = out.size();
    out.resize(from + bodySize(record));
    putBody(out.data() + from, record);
}

QByteArray body(const Record &record)
{
    QByteArray out;
    appendBody(out, record);
    return out;
}

Digest recordHash(const Record &record)
{
    thread_local QByteArray buffer; // reused: a million records are hashed in a row
    buffer.resize(1 + bodySize(record) + prefixedSize(record.sig));
    char *to = buffer.data();
    *to++ = '\0';
    putPrefixed(putBody(to, record), record.sig);
    return Digest::of(buffer);
}

Result<void> checkForm(const Record &record)
{
    if (record.seq < 0 || record.seq > greatestNumber)
        return badForm(record, u"its number is out of range"_s);
    if (record.at.micros() < 0 || record.at.micros() > greatestNumber)
        return badForm(record, u"its time %1 is out of range"_s.arg(record.at.micros()));
    if (!isLogin(record.actor))
        return badForm(record, u"its actor “%1” is not a login"_s.arg(shown(record.actor)));
    if (!isAction(record.action))
        return badForm(record, u"its action “%1” is not of the form area.act"_s.arg(shown(record.action)));
    if (!isSubject(record.subject))
        return badForm(record, u"its subject “%1” is not of the form kind:id"_s.arg(shown(record.subject)));
    if (!isCommandId(record.cmdId))
        return badForm(record, u"its command id “%1” is not a UUID, or a UUID with /number"_s.arg(shown(record.cmdId)));
    if (!isSignature(record.sig))
        return badForm(record, u"its signature “%1” is not of the form key id:base64"_s.arg(shown(record.sig)));
    if (!isPayloadText(record.payload))
        return badForm(record, whyNoPayload(record.payload));
    return {};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Record.h"

#include "core/base/Json.h"
#include "core/ledger/Payload.h"

#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr char magic[] = "CSLOG1\n";
constexpr qsizetype longestAction = 64;
constexpr qsizetype longestSubject = 1024;

template <class Number>
void appendBigEndian(QByteArray &out, Number number)
{
    const Number swapped = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

void appendPrefixed(QByteArray &out, const QByteArray &bytes)
{
    appendBigEndian(out, static_cast<quint32>(bytes.size()));
    out.append(bytes);
}

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); }
bool isAny(char c, const char *among) { return c && std::strchr(among, c); }

bool isLogin(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 64 || !(isLower(text[0]) || isDigit(text[0])))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isLower(c) || isDigit(c) || isAny(c, "._@-"); });
}

bool isWord(QByteArrayView text)
{
    return !text.isEmpty() && isLower(text[0])
        && std::all_of(text.begin(), text.end(), [](char c) { return isLower(c) || isDigit(c) || c == '-'; });
}

bool isAction(const QByteArray &text)
{
    const qsizetype dot = text.indexOf('.');
    return dot > 0 && text.size() <= longestAction && isWord(QByteArrayView(text).first(dot))
        && isWord(QByteArrayView(text).sliced(dot + 1));
}

bool isPlainInSubject(uchar c)
{
    return isLower(static_cast<char>(c)) || isDigit(static_cast<char>(c)) || (c >= 'A' && c <= 'Z')
        || isAny(static_cast<char>(c), "._~@/+-");
}

int upperHex(char c) { return isDigit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

// kind:id; in the id a byte is percent-encoded if, and only if, it has to be, so that no id has two spellings.
bool isSubject(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || colon + 1 == text.size() || text.size() > longestSubject || !isWord(QByteArrayView(text).first(colon)))
        return false;
    for (qsizetype i = colon + 1; i < text.size(); ++i) {
        if (isPlainInSubject(static_cast<uchar>(text[i])))
            continue;
        if (text[i] != '%' || i + 2 >= text.size())
            return false;
        const int high = upperHex(text[i + 1]), low = upperHex(text[i + 2]);
        if (high < 0 || low < 0 || isPlainInSubject(static_cast<uchar>(16 * high + low)))
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
        if (i == 8 || i == 13 || i == 18 || i == 23 ? text[i] != '-' : !isHex(text[i]))
            return false;
    if (text.size() == 36)
        return true;
    const QByteArrayView number = text.sliced(37 <= text.size() ? 37 : 36);
    return text[36] == '/' && !number.isEmpty() && number.size() <= 9 && std::all_of(number.begin(), number.end(), isDigit)
        && (number.size() == 1 || number[0] != '0');
}

// <64 hex digits>:<88 base64 characters>; 64 bytes end in ==, and the last digit before that has four bits to spare.
bool isSignature(QByteArrayView text)
{
    if (text.size() != 64 + 1 + 88 || text[64] != ':' || !std::all_of(text.begin(), text.begin() + 64, isHex))
        return false;
    const QByteArrayView base64 = text.sliced(65);
    return std::all_of(base64.begin(), base64.begin() + 86, [](char c) { return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z') || c == '+' || c == '/'; })
        && isAny(base64[85], "AQgw") && base64.endsWith("==");
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

} // namespace

void appendBody(QByteArray &out, const Record &record)
{
    out.append(magic, sizeof magic - 1);
    appendBigEndian(out, static_cast<quint64>(record.seq));
    appendBigEndian(out, record.at.micros());
    out.append(record.prevHash.view().data(), Digest::size);
    for (const QByteArray *field : {&record.actor, &record.action, &record.subject, &record.payload, &record.cmdId})
        appendPrefixed(out, *field);
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
    buffer.resize(0);
    buffer.append('\0');
    appendBody(buffer, record);
    appendPrefixed(buffer, record.sig);
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

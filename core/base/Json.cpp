// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

#include "core/base/Text.h"

#include <QJsonDocument>
#include <QSet>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::json {

namespace {

// Walks text that QJsonDocument has accepted and looks for an object that names a key twice.
class DuplicateKeys
{
public:
    explicit DuplicateKeys(const QByteArray &text) : m_text(text) {}

    QString find()
    {
        struct Level { bool object; QSet<QByteArray> keys; };
        QVector<Level> levels;
        bool keyNext = false;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '{' || c == '[') {
                levels.append(Level{c == '{', {}});
                keyNext = c == '{';
            } else if (c == '}' || c == ']') {
                levels.removeLast();
                keyNext = false;
            } else if (c == ',') {
                keyNext = !levels.isEmpty() && levels.last().object;
            } else if (c == '"') {
                const QByteArray word = string();
                if (keyNext) {
                    if (levels.last().keys.contains(word))
                        return QString::fromUtf8(word);
                    levels.last().keys.insert(word);
                    keyNext = false;
                }
            }
        }
        return {};
    }

private:
    // Reads the string at m_at and leaves m_at on its closing quote. Escapes are resolved, so "a" equals "\u0061".
    QByteArray string()
    {
        const qsizetype from = m_at++;
        bool escaped = false;
        for (; m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        const QByteArray raw = m_text.mid(from, m_at - from + 1);
        if (!escaped)
            return raw.mid(1, raw.size() - 2);
        return QJsonDocument::fromJson('[' + raw + ']').array().first().toString().toUtf8();
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const QChar c : text) {
        const ushort u = c.unicode();
        switch (u) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (u >= 0x20 && u < 0x7f)
                out += static_cast<char>(u);
            else
                out += "\\u" + QByteArray::number(u, 16).rightJustified(4, '0');
        }
    }
    out += '"';
}

constexpr double greatestWhole = 9007199254740991.0; // 2^53 - 1

bool isWhole(double value) { return value == std::trunc(value) && std::fabs(value) <= greatestWhole; }

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double:
        if (isWhole(value.toDouble()))
            out += QByteArray::number(value.toInteger());
        else
            out += decimalText(value.toDouble()).valueOr(u"null"_s).toLatin1();
        break;
    case QJsonValue::String: writeString(out, value.toString()); break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const auto &each : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            write(out, each);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        out += '{';
        bool first = true;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) { // QJsonObject keeps its keys sorted
            if (!std::exchange(first, false))
                out += ',';
            writeString(out, it.key());
            out += ':';
            write(out, it.value());
        }
        out += '}';
        break;
    }
    }
}

Error badPayload(const QString &path, const QString &what)
{
    return malformed(u"payload.form"_s, u"The record's payload cannot hold %1 at “%2”."_s.arg(what, path), u"Nothing was written."_s);
}

bool isKey(const QString &key)
{
    if (key.isEmpty() || key[0] < u'a' || key[0] > u'z')
        return false;
    return std::all_of(key.begin(), key.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

Result<void> checkPayload(const QJsonValue &value, const QString &path)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return badPayload(path, u"null"_s);
    case QJsonValue::Bool: return {};
    case QJsonValue::Double:
        if (!isWhole(value.toDouble()))
            return badPayload(path, u"a number that is not whole or is beyond 2^53-1"_s);
        return {};
    case QJsonValue::String:
        if (auto clean = text::check(value.toString()); !clean)
            return badPayload(path, u"this text (%1)"_s.arg(clean.error().text));
        return {};
    case QJsonValue::Array: {
        int n = 0;
        for (const auto &each : value.toArray())
            CS_CHECK(checkPayload(each, path + u'[' + QString::number(n++) + u']'));
        return {};
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isKey(it.key()))
                return badPayload(path, u"the key “%1”"_s.arg(it.key()));
            CS_CHECK(checkPayload(it.value(), path + u'.' + it.key()));
        }
        return {};
    }
    }
    return {};
}

} // namespace

Result<QJsonValue> parse(const QByteArray &text, qsizetype maxBytes)
{
    if (text.size() > maxBytes)
        return malformed(u"json.size"_s, u"The JSON text has %1 bytes; %2 are read at most."_s.arg(QString::number(text.size()), QString::number(maxBytes)));
    QJsonParseError problem;
    // A bare value is wrapped, since QJsonDocument takes only an array or an object.
    const auto document = QJsonDocument::fromJson('[' + text + ']', &problem);
    if (problem.error != QJsonParseError::NoError)
        return malformed(u"json.form"_s, u"This is not JSON: %1 at byte %2."_s.arg(problem.errorString(), QString::number(qMax(0, problem.offset - 1))));
    if (document.array().size() != 1)
        return malformed(u"json.form"_s, u"This is not one JSON value but %1."_s.arg(document.array().size()));
    const QString twice = DuplicateKeys(text).find();
    if (!twice.isNull())
        return malformed(u"json.duplicate"_s, u"The key “%1” stands twice in one JSON object."_s.arg(twice), u"Keep one of the two."_s);
    return QJsonValue(document.array().first());
}

Result<QJsonObject> parseObject(const QByteArray &text, qsizetype maxBytes)
{
    CS_TRY(const QJsonValue value, parse(text, maxBytes));
    if (!value.isObject())
        return malformed(u"json.form"_s, u"This JSON text is not an object."_s);
    return value.toObject();
}

Result<QByteArray> payloadText(const QJsonObject &payload)
{
    CS_CHECK(checkPayload(payload, u"$"_s));
    return canonicalText(payload);
}

QByteArray canonicalText(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

Result<QString> decimalText(double value)
{
    if (!std::isfinite(value))
        return malformed(u"number.finite"_s, u"NaN and infinities are not numbers that can be recorded."_s);
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    QString text = QString::fromLatin1(buffer, end - buffer);
    if (!text.contains(u'.') && !text.contains(u'e'))
        text += u".0"_s;
    return text;
}

Result<double> decimalValue(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    double value = 0;
    const auto [end, problem] = std::from_chars(ascii.data(), ascii.data() + ascii.size(), value);
    if (problem != std::errc() || end != ascii.data() + ascii.size() || !std::isfinite(value))
        return malformed(u"number.text"_s, u"“%1” is not a decimal number."_s.arg(text.left(40)));
    return value;
}

Result<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return decimalValue(value.toString());
    return malformed(u"number.text"_s, u"A number was expected."_s);
}

} // namespace countersign::json

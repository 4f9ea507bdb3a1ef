// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Payload.h"

namespace countersign {

namespace {

class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    bool wholeObject() { return peek() == '{' && object(0) && m_at == m_end; }

    QByteArrayView field(QByteArrayView wanted)
    {
        if (!take('{'))
            return {};
        while (take('"')) {
            const char *from = m_at;
            while (m_at < m_end && *m_at != '"')
                ++m_at;
            const QByteArrayView key(from, m_at);
            const bool isIt = key == wanted;
            if (key.isEmpty() || key.front() > wanted.front() || !take('"') || !take(':'))
                return {};          // keys are sorted
            from = m_at;
            skipValue();
            if (isIt)
                return m_at - from > 1 && *from == '"' ? QByteArrayView(from + 1, m_at - 1) : QByteArrayView(from, m_at);
            if (!take(','))
                return {};
        }
        return {};
    }

private:
    char peek() const { return m_at < m_end ? *m_at : '\0'; }
    bool take(char c) { return peek() == c && m_at < m_end ? (++m_at, true) : false; }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    bool word(const char *text)
    {
        while (*text)
            if (!take(*text++))
                return false;
        return true;
    }

    // Up to the comma or bracket behind it; the text is known to be well formed, or at least ends.
    void skipValue()
    {
        int depth = 0;
        while (m_at < m_end) {
            const char c = *m_at;
            if (c == '"') {
                for (++m_at; m_at < m_end && *m_at != '"'; ++m_at)
                    m_at += *m_at == '\\' && m_end - m_at > 1;
                m_at += m_at < m_end;
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                return;
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            ++m_at;
        }
    }

    bool value(int depth)
    {
        switch (peek()) {
        case '{': return object(depth);
        case '[': return array(depth);
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        default: return number();
        }
    }

    bool object(int depth)
    {
        if (depth >= deepestPayload || !take('{'))
            return false;
        if (take('}'))
            return true;
        QByteArrayView last;
        do {
            if (!take('"') || peek() < 'a' || peek() > 'z')
                return false;
            const char *from = m_at;
            while ((peek() >= 'a' && peek() <= 'z') || isDigit(peek()) || peek() == '_')
                ++m_at;
            const QByteArrayView key(from, m_at);
            if (!last.isEmpty() && key.compare(last) <= 0)
                return false;
            last = key;
            if (!take('"') || !take(':') || !value(depth + 1))
                return false;
        } while (take(','));
        return take('}');
    }

    bool array(int depth)
    {
        if (depth >= deepestPayload || !take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool number()
    {
        const bool negative = take('-');
        if (take('0'))
            return !negative; // and no further digit, since what follows must be a comma or a bracket
        if (!isDigit(peek()))
            return false;
        qint64 sum = 0;
        while (isDigit(peek())) {
            sum = 10 * sum + (*m_at++ - '0');
            if (sum > 9007199254740991) // 2^53 - 1
                return false;
        }
        return true;
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_end) {
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c < 0x20 || c >= 0x7f) // also refuses bytes above 0x7f where char is signed
                return false;
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        const char c = peek();
        if (c == '"' || c == '\\' || c == 'n' || c == 't')
            return ++m_at, true;
        int unit = escapedUnit();
        if (unit >= 0xd800 && unit < 0xdc00) {
            if (!take('\\'))
                return false;
            const int low = escapedUnit();
            return low >= 0xdc00 && low < 0xe000;
        }
        const bool loneSurrogate = unit >= 0xdc00 && unit < 0xe000;
        const bool bidiControl = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        return unit >= 0xa0 && !loneSurrogate && !bidiControl;
    }

    // After a backslash: the value of `uXXXX` in lower case, or -1.
    int escapedUnit()
    {
        if (!take('u') || m_end - m_at < 4)
            return -1;
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = *m_at++;
            if (isDigit(c))
                unit = unit * 16 + (c - '0');
            else if (c >= 'a' && c <= 'f')
                unit = unit * 16 + (c - 'a' + 10);
            else
                return -1;
        }
        return unit;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

QByteArrayView payloadField(QByteArrayView object, QByteArrayView key) { return Scanner(object).field(key); }

bool isPayloadText(QByteArrayView text) { return text.size() <= greatestPayload && Scanner(text).wholeObject(); }

} // namespace countersign

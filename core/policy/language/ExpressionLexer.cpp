// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/ExpressionLexer.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Token = ExpressionToken;

constexpr qsizetype longest = 4000;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; }

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Result<QVector<Token>> run()
    {
        QVector<Token> tokens;
        while (true) {
            while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\n' || m_text[m_at] == u'\t'))
                ++m_at;
            if (m_at == m_text.size())
                break;
            const qsizetype from = m_at;
            CS_TRY(Token token, next());
            token.from = from;
            token.to = m_at;
            tokens.append(token);
        }
        Token end;
        end.from = end.to = m_text.size();
        tokens.append(end);
        return tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    Result<Token> next()
    {
        const QChar c = peek();
        if (isDigit(c))
            return number();
        if (isLetter(c))
            return name();
        if (c == u'\'')
            return quoted();
        for (const QString &sign : {u"=="_s, u"!="_s, u"<="_s, u">="_s, u"<"_s, u">"_s, u"+"_s, u"-"_s, u"*"_s, u"/"_s, u"("_s,
                                    u")"_s, u"["_s, u"]"_s, u","_s}) {
            if (QStringView(m_text).mid(m_at).startsWith(sign)) {
                m_at += sign.size();
                return Token{Token::Is::Sign, sign};
            }
        }
        return stranger(c);
    }

    Error stranger(QChar c) const
    {
        QString mend;
        if (c == u'=')
            mend = u"Write == to compare."_s;
        else if (c == u'"')
            mend = u"Text stands in single quotes."_s;
        else if (c == u'&' || c == u'|' || c == u'!')
            mend = u"Write and, or, not."_s;
        else if (c >= u'A' && c <= u'Z')
            mend = u"Names and words are written in lower case."_s;
        return expressionError(m_text, m_at, u"“%1” has no meaning here"_s.arg(c), mend);
    }

    Result<Token> number()
    {
        const qsizetype from = m_at;
        const auto digits = [this] {
            const qsizetype before = m_at;
            while (isDigit(peek()))
                ++m_at;
            return m_at > before;
        };
        digits();
        bool sound = true;
        if (peek() == u'.') {
            ++m_at;
            sound = digits();
        }
        if (peek() == u'e') {
            ++m_at;
            if (peek() == u'+' || peek() == u'-')
                ++m_at;
            sound = digits() && sound;
        }
        const QString text = m_text.mid(from, m_at - from);
        const auto value = json::decimalValue(text);
        if (!sound || !value || isLetter(peek()) || peek() == u'.')
            return expressionError(m_text, from, u"“%1” is not a number"_s.arg(m_text.mid(from, qMin<qsizetype>(m_at + 1 - from, 40))),
                                   u"Write it with a point and no unit, as 0.94 or 1e-3."_s);
        return Token{Token::Is::Number, text, *value};
    }

    Result<Token> name()
    {
        const qsizetype from = m_at;
        while (isLetter(peek()) || isDigit(peek()) || (peek() == u'.' && (isLetter(peek(1)) || isDigit(peek(1)))))
            ++m_at;
        if (peek() == u'.' || peek().isLetterOrNumber())
            return stranger(peek());
        return Token{Token::Is::Name, m_text.mid(from, m_at - from)};
    }

    Result<Token> quoted()
    {
        const qsizetype from = m_at++;
        QString text;
        while (m_at < m_text.size()) {
            if (m_text[m_at] != u'\'') {
                text += m_text[m_at++];
            } else if (peek(1) == u'\'') {          // doubled: a quote that belongs to the text
                text += u'\'';
                m_at += 2;
            } else {
                ++m_at;
                return Token{Token::Is::Text, text};
            }
        }
        return expressionError(m_text, from, u"the text that begins here has no closing quote"_s);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

Error expressionError(const QString &text, qsizetype at, const QString &problem, const QString &mend)
{
    const QString before = text.left(at);
    const int line = static_cast<int>(before.count(u'\n')) + 1;
    const int column = static_cast<int>(at - (before.lastIndexOf(u'\n') + 1)) + 1;
    Error error = malformed(u"policy.expression"_s, u"%1:%2: %3."_s.arg(QString::number(line), QString::number(column), problem), mend);
    error.detail = {{u"line"_s, line}, {u"column"_s, column}, {u"problem"_s, problem}};
    return error;
}

Result<QVector<ExpressionToken>> expressionTokens(const QString &source)
{
    if (source.size() > longest)
        return expressionError(source, longest, u"the expression goes on beyond %1 characters"_s.arg(longest), u"Make two rules of it."_s);
    if (auto sound = text::check(source); !sound)
        return expressionError(source, 0, u"the expression holds a character that policies may not hold"_s, sound.error().text);
    return Lexer(source).run();
}

} // namespace countersign

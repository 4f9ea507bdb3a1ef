// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::text {

namespace {

bool isBidiControl(char16_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

Result<QString> matched(const QString &text, const QRegularExpression &form, const QString &what, const QString &rule)
{
    CS_CHECK(check(text));
    if (!form.match(text).hasMatch())
        return malformed(u"name.form"_s, u"“%1” cannot be %2."_s.arg(text.left(140), what), rule);
    return text;
}

// What a reader sees of a text, as a number of characters: marks and formatting that stand on no place of their own, fillers
// and repeated blanks say nothing.
qsizetype visibleLength(const QString &text)
{
    qsizetype seen = 0;
    bool blank = true;
    for (const uint c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool isBlank = category == QChar::Separator_Space || c == '\n' || c == '\t' || c == 0x2800 || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
        const bool says = category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing && category != QChar::Other_Format && !isBlank;
        seen += says || (isBlank && !blank) ? 1 : 0;
        blank = says ? false : blank || isBlank;
    }
    return seen;
}

} // namespace

Result<void> check(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        QString what;
        if ((c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0))
            what = u"a control character"_s;
        else if (isBidiControl(c))
            what = u"a character that reverses the direction of writing"_s;
        else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && QChar::isLowSurrogate(text[i + 1].unicode()))
            ++i;
        else if (QChar::isSurrogate(c))
            what = u"half of a surrogate pair"_s;
        if (!what.isEmpty())
            return malformed(u"text.character"_s, u"The text holds %1 (U+%2, position %3)."_s.arg(what, QString::number(c, 16).toUpper().rightJustified(4, u'0'), QString::number(i + 1)), u"Remove that character."_s);
    }
    return {};
}

Result<QString> clean(const QString &text)
{
    CS_CHECK(check(text));
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

Result<QString> modelName(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._-]{0,127}\\z"_s);
    return matched(text, form, u"a model's name"_s, u"Use a-z, 0-9, dot, underscore and hyphen, beginning with a letter or digit, at most 128 characters."_s);
}

Result<QString> login(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._@-]{0,63}\\z"_s);
    return matched(text, form, u"a login"_s, u"Use a-z, 0-9, dot, underscore, @ and hyphen, beginning with a letter or digit, at most 64 characters."_s);
}

Result<QString> slug(const QString &text, const QString &what)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    return matched(text, form, what, u"Use a-z, 0-9 and hyphen, beginning with a letter or digit, at most 64 characters."_s);
}

Result<QString> reason(const QString &text, bool tierHigh)
{
    CS_TRY(const QString reason, clean(text));
    const int least = tierHigh ? 40 : 10;
    if (const qsizetype length = visibleLength(reason); length < least)
        return malformed(u"reason.short"_s, u"The reason has %1 characters; %2 are needed%3."_s.arg(QString::number(length), QString::number(least), tierHigh ? u" for a model of tier high"_s : QString()), u"Say why, in a sentence. It is kept for ever."_s);
    if (reason.size() > 4000)
        return malformed(u"reason.long"_s, u"The reason has %1 characters; 4000 are kept at most."_s.arg(reason.size()), u"Shorten it."_s);
    return reason;
}

QString subjectId(const QString &id)
{
    QString out;
    for (const char c : id.toUtf8()) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || strchr("._~@/+-", c);
        if (plain && c)
            out += QLatin1Char(c);
        else
            out += u'%' + QString::number(static_cast<uchar>(c), 16).toUpper().rightJustified(2, u'0');
    }
    return out;
}

QString fromSubjectId(const QString &id) { return QString::fromUtf8(QByteArray::fromPercentEncoding(id.toLatin1())); }

QString nearest(const QString &word, const QStringList &known)
{
    const auto distance = [](const QString &a, const QString &b) {
        QVector<int> row(b.size() + 1);
        for (int j = 0; j <= b.size(); ++j)
            row[j] = j;
        for (int i = 1; i <= a.size(); ++i) {
            int diagonal = std::exchange(row[0], i);
            for (int j = 1; j <= b.size(); ++j) {
                const int above = row[j];
                row[j] = qMin(qMin(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row.last();
    };
    QString best;
    int least = 3;
    for (const QString &each : known) {
        const int d = distance(word, each);
        if (d < least && d < qMax<qsizetype>(2, word.size())) {
            least = d;
            best = each;
        }
    }
    return best;
}

} // namespace countersign::text

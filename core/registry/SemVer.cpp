// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/SemVer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int greatestLength = 255;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isWordCharacter(QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-'; }
bool isNumeric(const QString &word) { return !word.isEmpty() && std::all_of(word.begin(), word.end(), isDigit); }
bool hasLeadingZero(const QString &word) { return word.size() > 1 && word.startsWith(u'0'); }

Error bad(const QString &text, const QString &why)
{
    return malformed(u"semver.form"_s, u"“%1” is not a version number: %2."_s.arg(text.left(80), why),
                     u"Write it as MAJOR.MINOR.PATCH with an optional -PRERELEASE and +BUILD, such as 2.3.0 or 2.3.0-rc.1 (SemVer 2.0)."_s);
}

// The words between dots of a pre-release or build part, each [0-9A-Za-z-]+.
Result<QStringList> words(const QString &text, const QString &part, const QString &what, bool leadingZeroAllowed)
{
    const QStringList all = part.split(u'.');
    for (const QString &word : all) {
        if (word.isEmpty())
            return bad(text, u"the %1 part has an empty word"_s.arg(what));
        const auto odd = std::find_if_not(word.begin(), word.end(), isWordCharacter);
        if (odd != word.end())
            return bad(text, u"the %1 part holds “%2”, but only letters, digits, hyphens and dots are allowed"_s.arg(what, QString(*odd)));
        if (!leadingZeroAllowed && isNumeric(word) && hasLeadingZero(word))
            return bad(text, u"the number %1 in the %2 part begins with a zero"_s.arg(word, what));
    }
    return all;
}

std::strong_ordering orderOf(int comparison) { return comparison <=> 0; }

std::strong_ordering compareNumbers(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return orderOf(QString::compare(a, b));
}

std::strong_ordering compareWords(const QString &a, const QString &b)
{
    const bool numericA = isNumeric(a), numericB = isNumeric(b);
    if (numericA && numericB)
        return compareNumbers(a, b);
    if (numericA != numericB)
        return numericA ? std::strong_ordering::less : std::strong_ordering::greater;
    return orderOf(QString::compare(a, b));
}

} // namespace

Result<SemVer> SemVer::fromText(const QString &text)
{
    if (text.isEmpty())
        return bad(text, u"it is empty"_s);
    if (text.size() > greatestLength)
        return bad(text, u"it has %1 characters, %2 are allowed"_s.arg(QString::number(text.size()), QString::number(greatestLength)));
    SemVer version;
    QString rest = text;
    if (const auto plus = rest.indexOf(u'+'); plus >= 0) {
        CS_TRY(version.m_build, words(text, rest.mid(plus + 1), u"build"_s, true));
        rest.truncate(plus);
    }
    if (const auto hyphen = rest.indexOf(u'-'); hyphen >= 0) {
        CS_TRY(version.m_preRelease, words(text, rest.mid(hyphen + 1), u"pre-release"_s, false));
        rest.truncate(hyphen);
    }
    const QStringList numbers = rest.split(u'.');
    if (numbers.size() != 3)
        return bad(text, u"it needs three numbers with dots between them before any hyphen or plus"_s);
    for (int i = 0; i < 3; ++i) {
        if (!isNumeric(numbers[i]))
            return bad(text, numbers[i].isEmpty() ? u"a number is missing"_s : u"“%1” is not a number"_s.arg(numbers[i].left(40)));
        if (hasLeadingZero(numbers[i]))
            return bad(text, u"the number %1 begins with a zero"_s.arg(numbers[i].left(40)));
        version.m_core[i] = numbers[i];
    }
    return version;
}

QString SemVer::text() const
{
    QString text = m_core[0] + u'.' + m_core[1] + u'.' + m_core[2];
    if (!m_preRelease.isEmpty())
        text += u'-' + m_preRelease.join(u'.');
    if (!m_build.isEmpty())
        text += u'+' + m_build.join(u'.');
    return text;
}

std::weak_ordering SemVer::precedence(const SemVer &other) const
{
    for (int i = 0; i < 3; ++i) {
        if (const auto order = compareNumbers(m_core[i], other.m_core[i]); order != 0)
            return order;
    }
    if (isPreRelease() != other.isPreRelease())
        return isPreRelease() ? std::weak_ordering::less : std::weak_ordering::greater;
    const auto shared = qMin(m_preRelease.size(), other.m_preRelease.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (const auto order = compareWords(m_preRelease[i], other.m_preRelease[i]); order != 0)
            return order;
    }
    return m_preRelease.size() <=> other.m_preRelease.size();
}

std::strong_ordering operator<=>(const SemVer &a, const SemVer &b)
{
    const auto order = a.precedence(b);
    if (order < 0)
        return std::strong_ordering::less;
    if (order > 0)
        return std::strong_ordering::greater;
    return orderOf(QString::compare(a.m_build.join(u'.'), b.m_build.join(u'.')));
}

} // namespace countersign

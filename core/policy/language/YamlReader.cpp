// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/YamlReader.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/base/UtcTime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Is = YamlNode::Is;

QString formText(Is is) { return is == Is::Map ? u"a map"_s : is == Is::Sequence ? u"a list"_s : u"a single value"_s; }

} // namespace

Result<void> YamlReader::form(const YamlNode &node, Is is, const QString &what) const
{
    if (node.is != is)
        return bad(node, u"%1 is %2; %3 is expected"_s.arg(what, formText(node.is), formText(is)));
    return {};
}

Result<void> YamlReader::keys(const YamlNode &node, const QStringList &needed, const QStringList &allowed, const QString &what) const
{
    CS_CHECK(form(node, Is::Map, what));
    for (const YamlNode::Entry &entry : node.entries) {
        if (needed.contains(entry.key) || allowed.contains(entry.key))
            continue;
        const QString near = text::nearest(entry.key, needed + allowed);
        return yamlError(m_file, entry.line, entry.column, u"%1 has no key “%2”"_s.arg(what, entry.key.left(60)),
                         near.isEmpty() ? u"Its keys are %1."_s.arg((needed + allowed).join(u", "_s)) : u"Did you mean %1?"_s.arg(near));
    }
    for (const QString &key : needed) {
        if (!node.find(key))
            return bad(node, u"%1 has no “%2”"_s.arg(what, key), u"Add the key “%1”."_s.arg(key));
    }
    return {};
}

Result<QString> YamlReader::scalar(const YamlNode &node, const QString &what) const
{
    CS_CHECK(form(node, Is::Scalar, what));
    const QString text = node.text.trimmed();
    if (text.isEmpty())
        return bad(node, u"%1 is empty"_s.arg(what));
    if (text.size() > 4000)
        return bad(node, u"%1 has more than 4000 characters"_s.arg(what));
    return text;
}

Result<QString> YamlReader::named(const YamlNode &node, const QString &what, const QString &text, const Result<QString> &checked) const
{
    if (!checked)
        return bad(node, u"“%1” cannot be %2"_s.arg(text.left(60), what), checked.error().mend);
    return text;
}

Result<QString> YamlReader::slug(const YamlNode &node, const QString &what) const
{
    CS_TRY(const QString text, scalar(node, what));
    return named(node, what, text, text::slug(text, what));
}

Result<QString> YamlReader::login(const YamlNode &node, const QString &what) const
{
    CS_TRY(const QString text, scalar(node, what));
    return named(node, what, text, text::login(text));
}

Result<QString> YamlReader::choice(const YamlNode &node, const QString &what, const QStringList &words) const
{
    CS_TRY(const QString text, scalar(node, what));
    if (!words.contains(text))
        return bad(node, u"“%1” cannot be %2"_s.arg(text.left(60), what), u"It is one of %1."_s.arg(words.join(u", "_s)));
    return text;
}

Result<qint64> YamlReader::whole(const YamlNode &node, qint64 least, qint64 most) const
{
    bool ok = false;
    const qint64 value = node.is == Is::Scalar && !node.quoted ? node.text.toLongLong(&ok) : 0;
    if (!ok || QString::number(value) != node.text || value < least || value > most)
        return bad(node, u"a whole number from %1 to %2 is expected here"_s.arg(QString::number(least), QString::number(most)));
    return value;
}

Result<double> YamlReader::number(const YamlNode &node) const
{
    static const QRegularExpression decimal(u"\\A-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?\\z"_s);
    if (node.is == Is::Scalar && !node.quoted && decimal.match(node.text).hasMatch()) {
        if (const auto value = json::decimalValue(node.text))
            return *value;
    }
    return bad(node, u"a number is expected here"_s, u"Write it with a point and without quotes, as 0.94."_s);
}

Result<bool> YamlReader::flag(const YamlNode &node) const
{
    if (node.is != Is::Scalar || node.quoted || (node.text != u"true" && node.text != u"false"))
        return bad(node, u"true or false is expected here"_s, u"Only these two words, without quotes, are read as such."_s);
    return node.text == u"true";
}

Result<qint64> YamlReader::duration(const YamlNode &node) const
{
    CS_TRY(const QString text, scalar(node, u"a length of time"_s));
    const auto seconds = durationSeconds(text);
    if (!seconds)
        return bad(node, u"“%1” is not a length of time"_s.arg(text.left(60)), seconds.error().mend);
    return *seconds;
}

} // namespace countersign

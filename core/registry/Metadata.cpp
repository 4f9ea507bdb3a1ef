// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Metadata.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/base/UtcTime.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QStringList &knownKeys()
{
    static const QStringList keys{u"framework"_s, u"framework_version"_s, u"python_version"_s, u"dependencies"_s, u"training_date"_s, u"author"_s,
                                  u"description"_s, u"tags"_s, u"formats"_s, u"license"_s, u"source_commit"_s, u"extra"_s};
    return keys;
}

Error bad(const QString &key, const QString &why, const QString &mend = u"Correct the metadata file."_s)
{
    return malformed(u"metadata.form"_s, u"The metadata's “%1” %2. Nothing was registered."_s.arg(key.left(80), why), mend);
}

Result<QString> textOf(const QString &key, const QJsonValue &value, int most = 200)
{
    if (!value.isString())
        return bad(key, u"is not text"_s, u"Put it in quotation marks."_s);
    const auto clean = text::clean(value.toString());
    if (!clean)
        return bad(key, u"cannot be kept: %1"_s.arg(clean.error().text.chopped(1)));
    if (clean->isEmpty())
        return bad(key, u"is empty"_s, u"Say it or leave the key out."_s);
    if (clean->size() > most)
        return bad(key, u"has %1 characters; %2 are kept at most"_s.arg(QString::number(clean->size()), QString::number(most)));
    return *clean;
}

// A set of texts: each once, in order.
Result<QJsonArray> setOf(const QString &key, const QJsonValue &value)
{
    if (!value.isArray())
        return bad(key, u"is not a list"_s, u"Write it as [\"one\", \"two\"]."_s);
    QStringList words;
    for (const auto &each : value.toArray()) {
        CS_TRY(const QString word, textOf(key, each, 64));
        words.append(word);
    }
    words.removeDuplicates();
    words.sort();
    return QJsonArray::fromStringList(words);
}

Result<QString> dateOf(const QString &key, const QJsonValue &value)
{
    CS_TRY(const QString text, textOf(key, value, 40));
    const auto time = UtcTime::fromText(text);
    if (!time)
        return bad(key, u"is not a date (“%1”)"_s.arg(text), u"Write it as 2026-01-31 or 2026-01-31T09:00:00Z."_s);
    return text.size() == 10 ? text : time->text(); // a day stays a day
}

Result<QString> commitOf(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{7,64}\\z"_s);
    CS_TRY(const QString text, textOf(key, value));
    if (!form.match(text.toLower()).hasMatch())
        return bad(key, u"is not a commit (“%1”)"_s.arg(text), u"Give 7 to 64 digits of 0-9 and a-f."_s);
    return text.toLower();
}

Result<Metadata::Dependency> dependencyOf(const QJsonValue &value)
{
    static const QRegularExpression form(u"\\A([A-Za-z0-9][A-Za-z0-9._-]*(?:\\[[A-Za-z0-9._, -]*\\])?)\\s*(.*)\\z"_s);
    const QString key = u"dependencies"_s;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &each : object.keys()) {
            if (each != u"name" && each != u"version" && each != u"requirement")
                return bad(key, u"has an entry with the unknown key “%1”"_s.arg(each), u"Use name and version."_s);
        }
        Metadata::Dependency dependency;
        CS_TRY(dependency.name, textOf(u"dependencies.name"_s, object[u"name"_s]));
        if (object.contains(u"version"_s)) {
            CS_TRY(dependency.version, textOf(u"dependencies.version"_s, object[u"version"_s]));
        }
        if (object.contains(u"requirement"_s)) {
            CS_TRY(dependency.requirement, textOf(u"dependencies.requirement"_s, object[u"requirement"_s]));
        }
        if (!dependency.version.isEmpty() && !dependency.requirement.isEmpty())
            return bad(key, u"gives “%1” a version and a requirement"_s.arg(dependency.name), u"Keep one of the two."_s);
        return dependency;
    }
    CS_TRY(const QString line, textOf(key, value));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return bad(key, u"has “%1”, which is not a package with its version"_s.arg(line), u"Write it as name==version."_s);
    const QString rest = match.captured(2).trimmed();
    const bool exact = rest.startsWith(u"=="_s) && !rest.startsWith(u"==="_s) && !rest.contains(u',') && !rest.contains(u'*') && !rest.contains(u';');
    return exact ? Metadata::Dependency{match.captured(1), rest.mid(2).trimmed(), {}} : Metadata::Dependency{match.captured(1), {}, rest};
}

Result<QJsonArray> dependenciesOf(const QJsonValue &value, QStringList &notes)
{
    if (!value.isArray())
        return bad(u"dependencies"_s, u"is not a list"_s, u"Write it as [\"numpy==1.26.4\"]."_s);
    QMap<QString, QJsonObject> sorted;
    QStringList vague;
    for (const auto &each : value.toArray()) {
        CS_TRY(const Metadata::Dependency dependency, dependencyOf(each));
        const QString folded = dependency.name.toLower().replace(u'_', u'-').replace(u'.', u'-'); // one package, however spelled
        if (sorted.contains(folded))
            return bad(u"dependencies"_s, u"names “%1” twice"_s.arg(dependency.name), u"Keep one of the two."_s);
        QJsonObject object{{u"name"_s, dependency.name}};
        if (!dependency.version.isEmpty())
            object[u"version"_s] = dependency.version;
        else
            vague.append(dependency.name);
        if (!dependency.requirement.isEmpty())
            object[u"requirement"_s] = dependency.requirement;
        sorted.insert(folded, object);
    }
    if (!vague.isEmpty())
        notes.append(u"Without an exact version: %1. A rebuild may get others."_s.arg(vague.join(u", "_s)));
    QJsonArray array;
    for (const QJsonObject &each : std::as_const(sorted))
        array.append(each);
    return array;
}

// What we do not know is kept as it is, but not what could not be shown.
Result<void> checkTexts(const QString &path, const QJsonValue &value)
{
    if (value.isString()) {
        if (const auto clean = text::check(value.toString()); !clean)
            return bad(path, u"cannot be kept: %1"_s.arg(clean.error().text.chopped(1)));
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            CS_CHECK(checkTexts(path, each));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            CS_CHECK(checkTexts(path, QJsonValue(it.key())));
            CS_CHECK(checkTexts(path + u'.' + it.key(), it.value()));
        }
    }
    return {};
}

} // namespace

Result<Metadata> Metadata::fromText(const QByteArray &text)
{
    if (text.size() > greatestBytes)
        return malformed(u"metadata.size"_s, u"The metadata has %1 bytes; %2 are kept at most. Nothing was registered."_s.arg(QString::number(text.size()), QString::number(greatestBytes)),
                         u"Put what is large into a file of the version."_s);
    CS_TRY(const QJsonObject given, json::parseObject(text));
    Metadata metadata;
    QJsonObject &out = metadata.m_object;
    QJsonObject extra;
    if (given.contains(u"extra"_s)) {
        if (!given[u"extra"_s].isObject())
            return bad(u"extra"_s, u"is not an object"_s);
        extra = given[u"extra"_s].toObject();
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QString key = it.key();
        if (key == u"extra")
            continue;
        if (!knownKeys().contains(key)) {
            if (extra.contains(key))
                return bad(key, u"stands at the top and under extra"_s, u"Keep one of the two."_s);
            extra[key] = it.value();
            const QString meant = text::nearest(key, knownKeys());
            metadata.m_notes.append(u"“%1” is not a known key and was kept under extra.%2"_s.arg(key, meant.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(meant)));
        } else if (key == u"tags" || key == u"formats") {
            CS_TRY(out[key], setOf(key, it.value()));
        } else if (key == u"dependencies") {
            CS_TRY(out[key], dependenciesOf(it.value(), metadata.m_notes));
        } else if (key == u"training_date") {
            CS_TRY(out[key], dateOf(key, it.value()));
        } else if (key == u"source_commit") {
            CS_TRY(out[key], commitOf(key, it.value()));
        } else {
            CS_TRY(out[key], textOf(key, it.value(), key == u"description" ? 4000 : 200));
        }
    }
    CS_CHECK(checkTexts(u"extra"_s, extra));
    if (!extra.isEmpty())
        out[u"extra"_s] = extra;
    return metadata;
}

QStringList Metadata::list(const QString &key) const
{
    QStringList words;
    for (const auto &each : m_object[key].toArray())
        words.append(each.toString());
    return words;
}

QVector<Metadata::Dependency> Metadata::dependencies() const
{
    QVector<Dependency> all;
    for (const auto &each : m_object[u"dependencies"_s].toArray()) {
        const QJsonObject object = each.toObject();
        all.append({object[u"name"_s].toString(), object[u"version"_s].toString(), object[u"requirement"_s].toString()});
    }
    return all;
}

QByteArray Metadata::text() const { return json::canonicalText(m_object); }

} // namespace countersign

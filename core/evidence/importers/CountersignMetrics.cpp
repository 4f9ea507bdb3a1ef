// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Fairness.h"
#include "core/evidence/importers/Importer.h"

#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/base/UtcTime.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString prefix() { return u"countersign.metrics/"_s; }

Error bad(const QString &where, const QString &why, const QString &mend = u"Correct the file."_s)
{
    return malformed(u"evidence.metrics"_s, u"In the metrics file %1 %2. Nothing was added."_s.arg(where, why), mend);
}

Result<void> checkKeys(const QString &where, const QJsonObject &object, const QStringList &needed, const QStringList &optional)
{
    for (const QString &key : needed) {
        if (!object.contains(key))
            return bad(where, u"has no “%1”"_s.arg(key));
    }
    for (const QString &key : object.keys()) {
        if (needed.contains(key) || optional.contains(key))
            continue;
        const QString meant = text::nearest(key, needed + optional);
        return bad(where, u"has the unknown key “%1”"_s.arg(key.left(80)), meant.isEmpty() ? u"Remove it."_s : u"Did you mean “%1”?"_s.arg(meant));
    }
    return {};
}

Result<QString> textOf(const QString &where, const QJsonObject &object, const QString &key)
{
    const auto clean = text::clean(object[key].toString());
    if (!object[key].isString() || !clean || clean->isEmpty() || clean->size() > 200)
        return bad(where, u"has a “%1” that is not text of 1 to 200 characters"_s.arg(key));
    return *clean;
}

Result<qint64> countOf(const QString &where, const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (!value.isDouble() || value.toInteger(-1) < 0 || double(value.toInteger()) != value.toDouble())
        return bad(where, u"has a “%1” that is not a whole number from 0"_s.arg(key));
    return value.toInteger();
}

Result<std::optional<double>> limitOf(const QString &where, const QJsonObject &object, const QString &key)
{
    if (!object.contains(key))
        return std::optional<double>();
    if (!object[key].isDouble() || !std::isfinite(object[key].toDouble()))
        return bad(where, u"has a “%1” that is not a number"_s.arg(key));
    return std::optional<double>(object[key].toDouble());
}

Result<Metric> measureOf(const QString &where, const QJsonObject &object)
{
    if (!object[u"value"_s].isDouble() || !std::isfinite(object[u"value"_s].toDouble()))
        return bad(where, u"has a “value” that is not a number"_s, u"NaN, infinities and text are no values: leave the metric out."_s);
    Metric measured{object[u"value"_s].toDouble()};
    CS_TRY(measured.low, limitOf(where, object, u"low"_s));
    CS_TRY(measured.high, limitOf(where, object, u"high"_s));
    if (object.contains(u"n"_s)) {
        CS_TRY(measured.n, countOf(where, object, u"n"_s));
    }
    if ((measured.low && *measured.low > measured.value) || (measured.high && *measured.high < measured.value))
        return bad(where, u"has a value outside its own interval"_s, u"low ≤ value ≤ high must hold."_s);
    return measured;
}

Result<Dataset> datasetOf(const QJsonValue &value, const EvidenceHints &hints)
{
    const QString where = u"the dataset"_s;
    if (!value.isObject())
        return bad(where, u"is not an object"_s);
    const QJsonObject object = value.toObject();
    CS_CHECK(checkKeys(where, object, {u"name"_s, u"kind"_s, u"digest"_s, u"rows"_s}, {}));
    Dataset dataset;
    CS_TRY(dataset.name, textOf(where, object, u"name"_s));
    CS_TRY(const QString kind, textOf(where, object, u"kind"_s));
    CS_TRY(dataset.kind, datasetKind(kind, hints));
    CS_TRY(const Digest digest, Digest::fromHex(object[u"digest"_s].toString()));
    dataset.digest = digest.hex();
    CS_TRY(dataset.rows, countOf(where, object, u"rows"_s));
    return dataset;
}

Result<void> addMetric(const QJsonObject &object, int position, EvidenceReading &reading, QSet<QString> &seen)
{
    QString where = u"metric %1"_s.arg(position);
    CS_CHECK(checkKeys(where, object, {u"name"_s, u"value"_s}, {u"low"_s, u"high"_s, u"n"_s, u"group"_s}));
    CS_TRY(const QString name, textOf(where, object, u"name"_s));
    where += u" (“%1”)"_s.arg(name);
    CS_TRY(const Metric measured, measureOf(where, object));
    QString key = factName(name);
    if (object.contains(u"group"_s)) {
        const QJsonObject group = object[u"group"_s].toObject();
        const QString whereGroup = u"the group of "_s + where;
        CS_CHECK(checkKeys(whereGroup, group, {u"column"_s, u"value"_s}, {}));
        CS_TRY(const QString column, textOf(whereGroup, group, u"column"_s));
        CS_TRY(const QString value, textOf(whereGroup, group, u"value"_s));
        key += u'\n' + column + u'\n' + value;
        reading.groups.append({factName(name), column, value, measured});
    } else {
        reading.facts.append({factName({u"metric"_s, reading.dataset.kind, name}), measured.value, measured.low, measured.high, measured.n, true});
    }
    if (seen.contains(key))
        return bad(where, u"stands twice (names that differ only in case or punctuation are one)"_s, u"Keep one of the two."_s);
    seen.insert(key);
    return {};
}

bool recognises(const EvidenceFile &file)
{
    return file.object && file.object->value(u"schema"_s).toString().startsWith(prefix());
}

Result<EvidenceReading> read(const EvidenceFile &file, const EvidenceHints &hints)
{
    const QJsonObject &object = *file.object;
    if (object[u"schema"_s].toString() != prefix() + u'1')
        return bad(u"the schema"_s, u"is “%1”, which this release does not know"_s.arg(object[u"schema"_s].toString().left(60)), u"Write %1, or use a newer release."_s.arg(prefix() + u'1'));
    CS_CHECK(checkKeys(u"the top level"_s, object, {u"schema"_s, u"dataset"_s, u"metrics"_s}, {u"tool"_s, u"at"_s}));
    EvidenceReading reading;
    CS_TRY(reading.dataset, datasetOf(object[u"dataset"_s], hints));
    reading.name = reading.dataset.name;
    if (object.contains(u"tool"_s)) {
        CS_TRY(reading.tool, textOf(u"the top level"_s, object, u"tool"_s));
    }
    if (object.contains(u"at"_s)) {
        CS_TRY(const UtcTime at, UtcTime::fromText(object[u"at"_s].toString()));
        reading.at = at.text();
    }
    const QJsonArray metrics = object[u"metrics"_s].toArray();
    if (metrics.isEmpty())
        return bad(u"the list of metrics"_s, u"is empty"_s);
    QSet<QString> seen;
    int position = 0;
    for (const auto &each : metrics)
        CS_CHECK(addMetric(each.toObject(), ++position, reading, seen));
    reading.kind = reading.facts.isEmpty() ? u"fairness"_s : u"metrics"_s;
    addFairness(reading);
    return reading;
}

} // namespace

Importer countersignMetricsImporter()
{
    return {u"countersign.metrics/1"_s, u"metrics with their dataset and intervals (JSON, schema countersign.metrics/1)"_s, recognises, read};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/importers/Importer.h"

#include "core/base/Json.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A number, or what Python writes where it has none: such a file is recognised, so that it is refused with the reason.
bool isValue(const QJsonValue &value)
{
    static const QStringList nonNumbers{u"NaN"_s, u"Infinity"_s, u"-Infinity"_s};
    return value.isDouble() || value.isNull() || nonNumbers.contains(value.toString());
}

// Metrics as {"auc": 0.9} or as MLflow's [{"key": "auc", "value": 0.9}].
bool isMap(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return !object.isEmpty() && std::all_of(object.begin(), object.end(), isValue);
}

bool isKeyList(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), [](const QJsonValue &each) {
        const QJsonObject entry = each.toObject();
        return entry[u"key"_s].isString() && entry.contains(u"value"_s);
    });
}

// Where the metrics stand: at the top, under `metrics`, or in a run as MLflow's REST interface or its Python library writes it.
QJsonValue metricsOf(const QJsonObject &object)
{
    const QJsonObject run = object[u"run"_s].isObject() ? object[u"run"_s].toObject() : object;
    for (const QJsonValue &each : {QJsonValue(object[u"metrics"_s]), QJsonValue(run[u"data"_s].toObject()[u"metrics"_s]), QJsonValue(object)}) {
        if (isMap(each) || isKeyList(each))
            return each;
    }
    return QJsonValue::Undefined;
}

Error notNumber(const QString &name)
{
    return malformed(u"evidence.nan"_s, u"The metric “%1” is not a finite number. Nothing was added."_s.arg(name.left(80)),
                     u"Repair the computation of that metric, or leave the metric out."_s);
}

Result<QMap<QString, double>> valuesOf(const QJsonValue &metrics)
{
    QMap<QString, double> values;
    const auto add = [&values](const QString &name, const QJsonValue &value) -> Result<void> {
        const auto number = json::number(value);
        if (!number || !std::isfinite(*number))
            return notNumber(name);
        if (values.contains(factName(name)))
            return malformed(u"evidence.metrics"_s, u"Two metrics have the name “%1” (names that differ only in case or punctuation are one). Nothing was added."_s.arg(name.left(80)),
                             u"Keep one of the two."_s);
        values.insert(factName(name), *number);
        return {};
    };
    if (metrics.isArray()) {
        for (const auto &each : metrics.toArray())
            CS_CHECK(add(each.toObject()[u"key"_s].toString(), each.toObject()[u"value"_s]));
    } else {
        const QJsonObject map = metrics.toObject();
        for (auto it = map.begin(); it != map.end(); ++it)
            CS_CHECK(add(it.key(), it.value()));
    }
    return values;
}

// A run lists its data sets; which of several the metrics belong to is not said, so only a single one is taken.
QJsonObject datasetOf(const QJsonObject &object)
{
    if (object[u"dataset"_s].isObject())
        return object[u"dataset"_s].toObject();
    const QJsonObject run = object[u"run"_s].isObject() ? object[u"run"_s].toObject() : object;
    const QJsonArray inputs = run[u"inputs"_s].toObject()[u"dataset_inputs"_s].toArray();
    return inputs.size() == 1 ? inputs.first().toObject()[u"dataset"_s].toObject() : QJsonObject();
}

bool recognises(const EvidenceFile &file)
{
    return file.object && !file.object->contains(u"schema"_s) && !metricsOf(*file.object).isUndefined();
}

Result<EvidenceReading> read(const EvidenceFile &file, const EvidenceHints &hints)
{
    const QJsonObject dataset = datasetOf(*file.object);
    EvidenceReading reading;
    CS_TRY(reading.dataset.kind, datasetKind(dataset[u"kind"_s].toString(), hints));
    reading.dataset.name = shownText(dataset[u"name"_s].toString());
    reading.dataset.digest = shownText(dataset[u"digest"_s].toString());
    if (dataset[u"rows"_s].isDouble() && dataset[u"rows"_s].toInteger(-1) >= 0)
        reading.dataset.rows = dataset[u"rows"_s].toInteger();
    CS_TRY(const auto values, valuesOf(metricsOf(*file.object)));
    for (auto it = values.begin(); it != values.end(); ++it)
        reading.facts.append({u"metric."_s + reading.dataset.kind + u'.' + it.key(), it.value(), {}, {}, {}, true});
    reading.kind = u"metrics"_s;
    reading.name = reading.dataset.name.isEmpty() ? reading.dataset.kind : reading.dataset.name;
    reading.notes.append(u"These metrics have no intervals, so no limit can be established with them unless a policy asks for .value."_s);
    if (reading.dataset.name.isEmpty())
        reading.notes.append(u"The file does not name its dataset; that it is %1 is what the person says who added it."_s.arg(reading.dataset.kind));
    else if (reading.dataset.digest.isEmpty())
        reading.notes.append(u"The file gives no digest of its dataset, so nobody can check that it is the one meant."_s);
    return reading;
}

} // namespace

Importer metricMapImporter()
{
    return {u"metric-map"_s, u"a map of metrics or an MLflow run (JSON: names with numbers, or metrics with key and value)"_s, recognises, read};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceReading.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject withMeasure(QJsonObject object, const Metric &measured)
{
    object[u"value"_s] = measured.value;
    if (measured.low)
        object[u"low"_s] = *measured.low;
    if (measured.high)
        object[u"high"_s] = *measured.high;
    if (measured.n)
        object[u"n"_s] = *measured.n;
    return object;
}

Metric measureOf(const QJsonObject &object)
{
    Metric measured{object[u"value"_s].toDouble()};
    if (object.contains(u"low"_s))
        measured.low = object[u"low"_s].toDouble();
    if (object.contains(u"high"_s))
        measured.high = object[u"high"_s].toDouble();
    if (object.contains(u"n"_s))
        measured.n = object[u"n"_s].toInteger();
    return measured;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

QJsonObject EvidenceReading::summary() const
{
    QJsonObject data{{u"name"_s, dataset.name}, {u"kind"_s, dataset.kind}, {u"digest"_s, dataset.digest}};
    if (dataset.rows)
        data[u"rows"_s] = *dataset.rows;
    QJsonArray factRows, groupRows, testRows;
    for (const EvidenceFact &each : facts)
        factRows.append(withMeasure({{u"name"_s, each.name}, {u"metric"_s, each.isMetric}}, {each.value, each.low, each.high, each.n}));
    for (const GroupResult &each : groups)
        groupRows.append(withMeasure({{u"metric"_s, each.metric}, {u"column"_s, each.column}, {u"group"_s, each.value}}, each.measured));
    for (const SuiteResult &each : tests)
        testRows.append(QJsonObject{{u"suite"_s, each.suite}, {u"passed"_s, each.passed}, {u"failed"_s, each.failed}, {u"skipped"_s, each.skipped},
                                    {u"errors"_s, each.errors}, {u"failures"_s, QJsonArray::fromStringList(each.failures)}});
    return {{u"v"_s, 1}, {u"format"_s, format}, {u"kind"_s, kind}, {u"name"_s, name}, {u"tool"_s, tool}, {u"at"_s, at}, {u"dataset"_s, data},
            {u"facts"_s, factRows}, {u"groups"_s, groupRows}, {u"tests"_s, testRows}, {u"notes"_s, QJsonArray::fromStringList(notes)}};
}

QByteArray EvidenceReading::text() const { return json::canonicalText(summary()); }

Result<EvidenceReading> EvidenceReading::fromText(const QByteArray &text)
{
    CS_TRY(const QJsonObject object, json::parseObject(text));
    const QJsonObject data = object[u"dataset"_s].toObject();
    EvidenceReading reading;
    reading.format = object[u"format"_s].toString();
    reading.kind = object[u"kind"_s].toString();
    reading.name = object[u"name"_s].toString();
    reading.tool = object[u"tool"_s].toString();
    reading.at = object[u"at"_s].toString();
    reading.dataset = {data[u"name"_s].toString(), data[u"kind"_s].toString(), data[u"digest"_s].toString(), {}};
    if (data.contains(u"rows"_s))
        reading.dataset.rows = data[u"rows"_s].toInteger();
    for (const auto &each : object[u"facts"_s].toArray()) {
        const QJsonObject row = each.toObject();
        const Metric measured = measureOf(row);
        reading.facts.append({row[u"name"_s].toString(), measured.value, measured.low, measured.high, measured.n, row[u"metric"_s].toBool()});
    }
    for (const auto &each : object[u"groups"_s].toArray()) {
        const QJsonObject row = each.toObject();
        reading.groups.append({row[u"metric"_s].toString(), row[u"column"_s].toString(), row[u"group"_s].toString(), measureOf(row)});
    }
    for (const auto &each : object[u"tests"_s].toArray()) {
        const QJsonObject row = each.toObject();
        reading.tests.append({row[u"suite"_s].toString(), row[u"passed"_s].toInteger(), row[u"failed"_s].toInteger(), row[u"skipped"_s].toInteger(),
                              row[u"errors"_s].toInteger(), textsOf(row[u"failures"_s])});
    }
    reading.notes = textsOf(object[u"notes"_s]);
    // Ours alone is read back: whatever was lost on the way shows in the text.
    if (reading.text() != text)
        return malformed(u"evidence.reading"_s, u"This is not the text of an evidence reading of this release."_s,
                         u"Use the release that wrote it, or add the evidence again."_s);
    return reading;
}

} // namespace countersign

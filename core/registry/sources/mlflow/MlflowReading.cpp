// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowReading.h"

#include "core/base/Json.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace countersign {

QString MlflowVersion::loggedModel() const
{
    static const QRegularExpression form(u"\\Amodels:/(m-[A-Za-z0-9-]+)/?\\z"_s);
    return form.match(source).captured(1);
}

namespace mlflow {

namespace {

UtcTime at(const QJsonValue &milliseconds) { return UtcTime(milliseconds.toInteger() * 1000); }

double value(const QJsonValue &value)
{
    if (value.isString()) {
        const QString word = value.toString();
        if (word == "Infinity"_L1 || word == "-Infinity"_L1)
            return (word[0] == u'-' ? -1 : 1) * std::numeric_limits<double>::infinity();
        return json::decimalValue(word).valueOr(std::numeric_limits<double>::quiet_NaN());
    }
    return value.toDouble();
}

QMap<QString, QString> pairs(const QJsonValue &list, QLatin1StringView key, QLatin1StringView value)
{
    QMap<QString, QString> map;
    const QJsonArray rows = list.toArray();
    for (const auto &row : rows)
        map.insert(row[key].toString(), row[value].toString());
    return map;
}

} // namespace

MlflowTags tags(const QJsonValue &list) { return pairs(list, "key"_L1, "value"_L1); }

bool isPrompt(const MlflowTags &tags) { return tags.value(u"mlflow.prompt.is_prompt"_s).compare("true"_L1, Qt::CaseInsensitive) == 0; }

MlflowModel model(const QJsonObject &o)
{
    return {o["name"_L1].toString(), o["description"_L1].toString(), at(o["creation_timestamp"_L1]), at(o["last_updated_timestamp"_L1]), tags(o["tags"_L1]),
            pairs(o["aliases"_L1], "alias"_L1, "version"_L1)};
}

MlflowVersion version(const QJsonObject &o)
{
    MlflowVersion v{o["name"_L1].toString(), o["version"_L1].toString(), o["description"_L1].toString(), at(o["creation_timestamp"_L1]),
                    at(o["last_updated_timestamp"_L1]), o["source"_L1].toString(), o["run_id"_L1].toString(), o["status"_L1].toString(),
                    o["current_stage"_L1].toString(), tags(o["tags"_L1]), {}};
    if (v.stage.isEmpty())
        v.stage = u"None"_s;
    const QJsonArray aliases = o["aliases"_L1].toArray();
    for (const auto &alias : aliases)
        v.aliases.append(alias.toString());
    return v;
}

MlflowMetric metric(const QJsonObject &o) { return {o["key"_L1].toString(), value(o["value"_L1]), o["step"_L1].toInteger(), at(o["timestamp"_L1])}; }

MlflowRun run(const QJsonObject &o)
{
    const QJsonObject info = o["info"_L1].toObject(), data = o["data"_L1].toObject();
    MlflowRun run;
    run.id = info["run_id"_L1].toString();
    run.name = info["run_name"_L1].toString();
    run.experiment = info["experiment_id"_L1].toString();
    run.user = info["user_id"_L1].toString();
    run.status = info["status"_L1].toString();
    run.artifactUri = info["artifact_uri"_L1].toString();
    run.deleted = info["lifecycle_stage"_L1] == "deleted"_L1;
    run.started = at(info["start_time"_L1]);
    if (info["end_time"_L1].toInteger() > 0)
        run.ended = at(info["end_time"_L1]);
    run.parameters = pairs(data["params"_L1], "key"_L1, "value"_L1);
    run.tags = tags(data["tags"_L1]);
    if (run.user.isEmpty())
        run.user = run.tags.value(u"mlflow.user"_s);
    const QJsonArray metrics = data["metrics"_L1].toArray(), inputs = o["inputs"_L1]["dataset_inputs"_L1].toArray(),
                     outputs = o["outputs"_L1]["model_outputs"_L1].toArray();
    for (const auto &each : metrics)
        run.metrics.append(metric(each.toObject()));
    for (const auto &each : inputs) {
        const QJsonValue set = each["dataset"_L1];
        run.inputs.append({set["name"_L1].toString(), set["digest"_L1].toString(), set["source_type"_L1].toString(), set["source"_L1].toString(),
                           set["schema"_L1].toString(), set["profile"_L1].toString(), tags(each["tags"_L1]).value(u"mlflow.data.context"_s)});
    }
    for (const auto &each : outputs)
        run.loggedModels.append(each["model_id"_L1].toString());
    return run;
}

MlflowLoggedModel loggedModel(const QJsonObject &o)
{
    const QJsonObject info = o["info"_L1].toObject();
    return {info["model_id"_L1].toString(), info["name"_L1].toString(), info["experiment_id"_L1].toString(), info["source_run_id"_L1].toString(),
            info["model_type"_L1].toString(), info["status"_L1].toString(), info["artifact_uri"_L1].toString(), at(info["creation_timestamp_ms"_L1]),
            pairs(o["data"_L1]["params"_L1], "key"_L1, "value"_L1), tags(info["tags"_L1])};
}

Said said(const QByteArray &body, const QByteArray &contentType)
{
    Said said;
    if (const auto object = contentType.startsWith("application/json") ? json::parseObject(body) : Result<QJsonObject>(QJsonObject()); object && !object->isEmpty()) {
        said.code = object->value("error_code"_L1).toString();
        said.text = object->value("message"_L1).toString();
        if (said.text.isEmpty()) {
            const QJsonValue detail = object->value("detail"_L1);
            said.text = detail.isString() ? detail.toString() : QString::fromUtf8(json::canonicalText(detail));
        }
    } else {
        static const QRegularExpression unseen(u"<(script|style|head)\\b.*?</\\1>|<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption),
            tag(u"<[^>]*>"_s);
        said.text = QString::fromUtf8(body.left(100'000)).remove(unseen).replace(tag, u" "_s);
        for (const auto &[from, to] : {std::pair{"&lt;"_L1, "<"_L1}, {"&gt;"_L1, ">"_L1}, {"&quot;"_L1, "\""_L1}, {"&#39;"_L1, "'"_L1}, {"&amp;"_L1, "&"_L1}})
            said.text.replace(from, to);
    }
    // Foreign text in a sentence of ours: one line, nothing that steers a terminal or turns the reading direction.
    for (QChar &c : said.text)
        if (!c.isPrint())
            c = u' ';
    said.text = said.text.simplified();
    return said;
}

QString shortened(const QString &text) { return text.size() > 300 ? text.left(299) + u'…' : text; }

std::optional<qint64> offsetOf(const QString &token)
{
    const QJsonValue offset = QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1())).object().value("offset"_L1);
    if (!offset.isDouble())
        return {};
    return offset.toInteger();
}

QString tokenAt(qint64 offset) { return QString::fromLatin1(("{\"offset\": " + QByteArray::number(offset) + '}').toBase64()); }

} // namespace mlflow

} // namespace countersign

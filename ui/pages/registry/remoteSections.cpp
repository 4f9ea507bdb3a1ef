// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/remoteSections.h"

#include "ui/charts/SparklineDelegate.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Section.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(RemoteVersionView) };

constexpr qsizetype mostRows = 500;

struct Column { QString name; DenseTable::Kind kind; int width; };

DenseTable *tableOf(const QString &key, const QString &name, const QVector<Column> &columns, int wide, const QVector<QStringList> &rows, QStandardItemModel **given = nullptr, int trend = -1)
{
    auto *table = new DenseTable(key);
    auto *model = new QStandardItemModel(int(rows.size()), int(columns.size()), table);
    for (int column = 0; column < columns.size(); ++column) {
        const bool number = columns.at(column).kind == DenseTable::Kind::Number;
        model->setHeaderData(column, Qt::Horizontal, columns.at(column).name);
        if (number)
            model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        for (int row = 0; row < rows.size(); ++row) {
            auto *item = new QStandardItem(rows.at(row).at(column));
            item->setEditable(false);
            if (number)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model->setItem(row, column, item);
        }
    }
    table->setModel(model);
    if (trend >= 0)
        table->setItemDelegateForColumn(trend, new SparklineDelegate(table));
    for (int column = 0; column < columns.size(); ++column)
        table->setColumn(column, columns.at(column).kind, columns.at(column).width);
    table->setStretch(wide);
    table->fitHeight(12);
    table->setAccessibleName(name);
    if (given)
        *given = model;
    return table;
}

Section *pairs(const QString &key, const QString &title, const QString &first, const QMap<QString, QString> &values)
{
    if (values.isEmpty())
        return nullptr;
    QVector<QStringList> rows;
    for (auto it = values.begin(); it != values.end() && rows.size() < mostRows; ++it)
        rows.append({it.key(), it.value()});
    auto *section = new Section(title, Section::Rule::None);
    section->setNote(QString::number(values.size()));
    section->add(tableOf(key, title, {{first, DenseTable::Kind::Text, 280}, {Words::tr("Value"), DenseTable::Kind::Text, 300}}, 1, rows));
    return section;
}

void addFact(KeyValueList *list, const QString &label, const QString &value, KeyValueList::Kind kind = KeyValueList::Kind::Text)
{
    if (!value.isEmpty())
        list->add(label, value, kind);
}

// Columns by name and type; tensors by type and shape; what is neither as it stands.
QString signatureText(const QString &json)
{
    QStringList parts;
    const QJsonArray columns = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &each : columns) {
        const QJsonObject column = each.toObject();
        const QJsonObject tensor = column[u"tensor-spec"_s].toObject();
        QStringList shape;
        for (const auto &size : tensor[u"shape"_s].toArray())
            shape += size.toInt() < 0 ? u"*"_s : QString::number(size.toInt());
        const QString type = tensor.isEmpty() ? column[u"type"_s].toString(column[u"dtype"_s].toString()) : tensor[u"dtype"_s].toString() + u'[' + shape.join(u',') + u']';
        const QString name = column[u"name"_s].toString();
        parts += name.isEmpty() ? type : Words::tr("%1 (%2)").arg(name, type);
    }
    return parts.isEmpty() ? json : listed(parts);
}

} // namespace

Section *remoteTagsSection(const MlflowTags &tags, const QString &title) { return pairs(u"remote-tags"_s, title, Words::tr("Tag"), tags); }

Section *remoteRunSection(const RemoteDetails &details)
{
    if (!details.run)
        return nullptr;
    const MlflowRun &run = *details.run;
    auto *section = new Section(Words::tr("Run"));
    auto *list = new KeyValueList;
    addFact(list, Words::tr("Name"), run.name);
    addFact(list, Words::tr("Run"), run.id, KeyValueList::Kind::Digest);
    addFact(list, Words::tr("By"), run.tags.value(u"mlflow.user"_s, run.user));
    addFact(list, Words::tr("Status"), run.deleted ? Words::tr("%1, deleted").arg(run.status) : run.status);
    addFact(list, Words::tr("Started"), ShownTime::minute(run.started));
    if (run.ended)
        addFact(list, Words::tr("Ended"), ShownTime::minute(*run.ended));
    addFact(list, Words::tr("Git commit"), run.commit(), KeyValueList::Kind::Digest);
    addFact(list, Words::tr("Script"), run.tags.value(u"mlflow.source.name"_s));
    if (details.logged)
        addFact(list, Words::tr("Logged model"), details.logged->name.isEmpty() ? details.logged->id : Words::tr("%1 (%2)").arg(details.logged->name, details.logged->id));
    section->add(list);
    return section;
}

Section *remoteParametersSection(const RemoteDetails &details)
{
    QMap<QString, QString> all = details.run ? details.run->parameters : QMap<QString, QString>();
    if (details.logged)
        for (auto it = details.logged->parameters.begin(); it != details.logged->parameters.end(); ++it)
            all.insert(it.key(), it.value());
    return pairs(u"remote-parameters"_s, Words::tr("Parameters"), Words::tr("Parameter"), all);
}

Section *remoteMetricsSection(const RemoteDetails &details, QStandardItemModel **given)
{
    if (!details.run || details.run->metrics.isEmpty())
        return nullptr;
    QVector<QStringList> rows;
    for (const MlflowMetric &each : details.run->metrics)
        if (rows.size() < mostRows)
            rows.append({each.key, QString::number(each.value, 'g', 6), QString::number(each.step), ShownTime::minute(each.at)});
    auto *section = new Section(Words::tr("Metrics of the run"), Section::Rule::None);
    section->setNote(Words::tr("as the run says; evidence is what was added here"));
    section->add(tableOf(u"remote-metrics"_s, Words::tr("Metrics of the run"), {{Words::tr("Metric"), DenseTable::Kind::Text, 260}, {Words::tr("Last value"), DenseTable::Kind::Number, 190}, {Words::tr("Step"), DenseTable::Kind::Number, 80}, {Words::tr("At"), DenseTable::Kind::Text, 170}}, 0, rows, given, 1));
    return section;
}

void showHistories(QStandardItemModel &rows, const MetricHistories &histories)
{
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto history = histories.constFind(rows.item(row, 0)->text());
        if (history == histories.constEnd() || history->size() < 2)
            continue;
        QVector<double> values;
        for (const MlflowMetric &each : *history)
            values += each.value;
        rows.item(row, 1)->setData(QVariant::fromValue(values), role::Trend);
        rows.item(row, 1)->setToolTip(SparklineDelegate::sentence(values));
    }
}

Section *remoteInputsSection(const RemoteDetails &details)
{
    if (!details.run || details.run->inputs.isEmpty())
        return nullptr;
    QVector<QStringList> rows;
    for (const MlflowDataset &each : details.run->inputs)
        rows.append({each.name, each.context.isEmpty() ? u"–"_s : each.context, each.digest, each.source});
    auto *section = new Section(Words::tr("Data that the run read"), Section::Rule::None);
    section->add(tableOf(u"remote-inputs"_s, Words::tr("Data that the run read"), {{Words::tr("Data set"), DenseTable::Kind::Text, 180}, {Words::tr("Used for"), DenseTable::Kind::Text, 100}, {Words::tr("Digest"), DenseTable::Kind::Digest, 120}, {Words::tr("From"), DenseTable::Kind::Text, 260}}, 3, rows));
    return section;
}

Section *remoteModelSection(const RemoteDetails &details)
{
    if (details.metadata == Metadata())
        return nullptr;
    auto *section = new Section(Words::tr("What the model says about itself"));
    section->setNote(Words::tr("nothing of it is proved"));
    const QJsonObject extra = details.metadata.extra();
    auto *list = new KeyValueList;
    addFact(list, Words::tr("Framework"), details.metadata.value(u"framework_version"_s).isEmpty() ? details.metadata.framework() : Words::tr("%1 %2", "a framework and its version").arg(details.metadata.framework(), details.metadata.value(u"framework_version"_s)));
    addFact(list, Words::tr("Flavors"), extra.value(u"flavors"_s).toString());
    addFact(list, Words::tr("Python"), details.metadata.value(u"python_version"_s));
    addFact(list, Words::tr("Inputs"), signatureText(extra.value(u"signature_inputs"_s).toString()));
    addFact(list, Words::tr("Outputs"), signatureText(extra.value(u"signature_outputs"_s).toString()));
    addFact(list, Words::tr("Parameters"), signatureText(extra.value(u"signature_params"_s).toString()));
    QStringList needs;
    for (const Metadata::Dependency &each : details.metadata.dependencies())
        needs += each.version.isEmpty() ? each.name + each.requirement : each.name + u"=="_s + each.version;
    addFact(list, Words::tr("Requires"), listed(needs));
    if (list->count() > 0)
        section->add(list);
    return section;
}

Section *remoteFilesSection(const RemoteDetails &details)
{
    if (details.files.isEmpty())
        return nullptr;
    QVector<QStringList> rows;
    qint64 bytes = 0;
    for (const MlflowFile &each : details.files) {
        bytes += each.size;
        if (rows.size() < mostRows)
            rows.append({each.path, sizeText(each.size)});
    }
    auto *section = new Section(Words::tr("Artifacts"), Section::Rule::None);
    section->setNote(Words::tr("%n file(s), together %1", nullptr, int(details.files.size())).arg(sizeText(bytes)));
    section->add(tableOf(u"remote-files"_s, Words::tr("Artifacts"), {{Words::tr("File"), DenseTable::Kind::Text, 360}, {Words::tr("Size"), DenseTable::Kind::Number, 100}}, 0, rows));
    return section;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/ModelTable.h"

#include "ui/charts/SparklineDelegate.h"
#include "ui/style/Roles.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Of local files alone: what a browser offers is not an artifact.
QStringList pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

void ModelTable::setModels(const QVector<Model> &models)
{
    beginResetModel();
    m_models = models;
    m_histories.clear();
    m_versions = 0;
    for (const Model &each : models)
        m_versions += each.versions;
    show();
    endResetModel();
}

void ModelTable::narrow(const std::optional<QVector<ModelCount>> &fitting)
{
    if (!fitting && !m_fits)
        return;
    beginResetModel();
    m_fits.reset();
    if (fitting) {
        m_fits.emplace();
        for (const ModelCount &each : *fitting)
            m_fits->insert(each.source + u'/' + each.model, each.versions);
    }
    show();
    endResetModel();
}

void ModelTable::show()
{
    m_shown.clear();
    m_fitting = 0;
    for (int i = 0; i < m_models.size(); ++i)
        if (!m_fits || m_fits->contains(keyOf(m_models.at(i)))) {
            m_shown += i;
            m_fitting += fitting(m_models.at(i));
        }
    arrange();
}

void ModelTable::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QVector<int> shown = m_shown;
    std::sort(m_shown.begin(), m_shown.end());
    arrange();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after += each.row() < 1 ? each : index(int(m_shown.indexOf(shown.at(each.row() - 1))) + 1, each.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// All models are here, so this is no page of a larger list. They come by name, which equals keep.
void ModelTable::arrange()
{
    static const QStringList tiers{u"low"_s, u"medium"_s, u"high"_s};
    const auto key = [this](int i) -> std::pair<qint64, QString> {
        const Model &each = m_models.at(i);
        switch (m_sorted) {
        case Name: return {0, text(each, Name)};
        case Tier: return {tiers.indexOf(each.tier), {}};
        case Versions: return {fitting(each), {}};
        case Owner: return {0, each.ownerLogin};
        default: return {};
        }
    };
    QHash<int, std::pair<qint64, QString>> keys;
    for (const int each : std::as_const(m_shown))
        keys.insert(each, key(each));
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) { return m_order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a]; });
}

void ModelTable::setMetric(const QString &name)
{
    m_metric = name;
    Q_EMIT dataChanged(index(0, Trend), index(rowCount() - 1, Trend));
    Q_EMIT headerDataChanged(Qt::Horizontal, Trend, Trend);
}

void ModelTable::addHistory(const QString &key, const QVector<VersionMetrics> &history)
{
    m_histories.insert(key, history);
    for (int row = 1; row < rowCount(); ++row)
        if (keyOf(*model(row)) == key)
            Q_EMIT dataChanged(index(row, Trend), index(row, Trend));
}

int ModelTable::find(const QString &source, const QString &name) const
{
    for (int row = 1; row < rowCount(); ++row)
        if (model(row)->source == source && model(row)->name == name)
            return row;
    return 0;
}

QStringList ModelTable::metricNames() const
{
    QHash<QString, int> often;
    for (const auto &history : m_histories) {
        QStringList once;
        for (const VersionMetrics &version : history)
            for (const EvidenceFact &fact : version.metrics)
                if (!once.contains(fact.name))
                    once += fact.name;
        for (const QString &name : std::as_const(once))
            ++often[name];
    }
    QStringList names = often.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return often[a] != often[b] ? often[a] > often[b] : a < b; });
    return names;
}

QVector<double> ModelTable::trend(const Model &model) const
{
    QVector<double> values;
    for (const VersionMetrics &version : m_histories.value(keyOf(model))) {
        const EvidenceFact *fact = version.metric(m_metric);
        values += fact ? fact->value : std::nan("");
    }
    return values;
}

QString ModelTable::text(const Model &model, int column) const
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case Name: return model.source == u"local" ? model.name : keyOf(model);
    case Tier: return model.tier.left(1).toUpper() + model.tier.mid(1);
    case Versions: return m_fits && m_fits->value(keyOf(model)) != model.versions ? tr("%1 of %2").arg(QString::number(fitting(model)), QString::number(model.versions)) : QString::number(model.versions);
    case Trend: {
        const auto values = trend(model);
        const auto last = std::find_if(values.rbegin(), values.rend(), [](double each) { return !std::isnan(each); });
        return last == values.rend() ? u"–"_s : QString::number(*last, 'g', 4);
    }
    case Newest: return orDash(model.newest);
    case Owner: return orDash(model.ownerLogin);
    case Description: return orDash(model.description);
    case Source: return model.source;
    }
    return {};
}

QVariant ModelTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const Model *shown = model(index.row());
    const int column = index.column();
    if (wanted == role::Strong)
        return column == Name;
    if (wanted == role::Dim)
        return column != Name && column != Trend;
    if (wanted == role::Trend && shown && column == Trend)
        return QVariant::fromValue(trend(*shown));
    if (wanted == Qt::TextAlignmentRole)
        return column == Versions || column == Trend ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (wanted == Qt::ToolTipRole && shown && column == Trend && !m_metric.isEmpty())
        return SparklineDelegate::sentence(trend(*shown));
    if (wanted == Qt::ToolTipRole && shown && column == Name && !shown->description.isEmpty())
        return shown->description;
    if (wanted == Qt::AccessibleTextRole && column == Name)
        return shown ? tr("%1, tier %2, %n version(s)", nullptr, shown->versions).arg(shown->name, shown->tier) : tr("All models") + u", "_s + tr("Versions") + u": "_s + QString::number(m_versions);
    if (wanted != Qt::DisplayRole)
        return {};
    if (!shown)
        return column == Name ? QVariant(tr("All models")) : column == Versions ? QVariant(m_fits ? tr("%1 of %2").arg(QString::number(m_fitting), QString::number(m_versions)) : QString::number(m_versions)) : QVariant();
    return text(*shown, column);
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (wanted == Qt::TextAlignmentRole && (section == Versions || section == Trend))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Model"), tr("Tier"), tr("Versions"), m_metric.isEmpty() ? tr("Metric") : QString(m_metric).remove(u"metric."_s), tr("Newest"), tr("Owner"), tr("Description"), tr("Source")}.value(section);
}

Qt::ItemFlags ModelTable::flags(const QModelIndex &index) const
{
    const Model *shown = index.isValid() ? model(index.row()) : nullptr;
    return QAbstractTableModel::flags(index) | (shown && shown->source == u"local" ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

bool ModelTable::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return flags(parent).testFlag(Qt::ItemIsDropEnabled) && !pathsOf(data).isEmpty();
}

bool ModelTable::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT filesDropped(model(parent.row())->name, pathsOf(data));
    return true;
}

} // namespace countersign

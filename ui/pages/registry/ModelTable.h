// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/MetricHistory.h"

#include <QAbstractTableModel>
#include <QHash>

namespace countersign {

// The models; row 0 stands for all of them. Narrowed, it shows those in which something fits, and how many versions do. The
// metric chosen is shown across the newest versions of each model, as far as its history was read.
class ModelTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Tier, Versions, Trend, Newest, Owner, Description, Source, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setModels(const QVector<Model> &models);                   // forgets the histories: they may have changed
    void narrow(const std::optional<QVector<ModelCount>> &fitting); // nothing: all
    void sort(int column, Qt::SortOrder order) override;            // by name, tier, versions that fit or owner; anything else: as they came
    void setMetric(const QString &name);
    void addHistory(const QString &key, const QVector<VersionMetrics> &history);

    const Model *model(int row) const { return row < 1 || row > m_shown.size() ? nullptr : &m_models.at(m_shown.at(row - 1)); }
    const QVector<Model> &models() const { return m_models; }
    int find(const QString &source, const QString &name) const;     // 0 where it is not
    bool hasHistory(const QString &key) const { return m_histories.contains(key); }
    QStringList metricNames() const;                                // in the histories read, the most frequent first
    qint64 fitting() const { return m_fitting; }                    // versions
    qint64 versions() const { return m_versions; }
    static QString keyOf(const Model &model) { return model.source + u'/' + model.name; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()) + 1; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {QStringLiteral("text/uri-list")}; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void filesDropped(const QString &model, const QStringList &paths);

private:
    void show();
    void arrange();
    qint64 fitting(const Model &model) const { return m_fits ? m_fits->value(keyOf(model)) : model.versions; }
    QVector<double> trend(const Model &model) const;
    QString text(const Model &model, int column) const;

    QVector<Model> m_models;
    QVector<int> m_shown;
    std::optional<QHash<QString, qint64>> m_fits;
    QHash<QString, QVector<VersionMetrics>> m_histories;
    QString m_metric;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    qint64 m_versions = 0, m_fitting = 0;
};

} // namespace countersign

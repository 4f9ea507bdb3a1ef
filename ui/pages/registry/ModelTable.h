// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

#include <QAbstractTableModel>

namespace countersign {

// The models; row 0 stands for all of them.
class ModelTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Tier, Versions, Newest, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setModels(const QVector<Model> &models);
    const Model *model(int row) const { return row < 1 || row > m_models.size() ? nullptr : &m_models.at(row - 1); }
    int find(const QString &source, const QString &name) const;     // 0 where it is not

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_models.size()) + 1; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<Model> m_models;
    int m_versions = 0;
};

} // namespace countersign

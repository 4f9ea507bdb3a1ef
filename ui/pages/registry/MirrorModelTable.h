// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/mirror/Mirror.h"

#include <QAbstractTableModel>
#include <QHash>

namespace countersign {

class OpenWorkspace;

// The models of a remote registry as the mirror has them, read a page at a time by name as one scrolls.
class MirrorModelTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Tier, Versions, Aliases, Count };
    static constexpr int page = 200;

    explicit MirrorModelTable(OpenWorkspace &workspace, QObject *parent = nullptr);

    void show(const QString &source, const QString &part);          // those whose name has the part in it
    void reload();                                                  // as far as it was read
    bool isLoading() const { return m_loading; }
    const MirrorModel &model(int row) const { return m_rows.at(row); }
    QString tier(int row) const { return m_tiers.value(m_rows.at(row).name); } // empty: nobody governs it
    int find(const QString &name) const;                            // among those read; -1

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more && !m_loading; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const countersign::Error &error);

private:
    void read(const MirrorPage &wanted);

    OpenWorkspace &m_workspace;
    MirrorPage m_page;
    QVector<MirrorModel> m_rows;
    QHash<QString, QString> m_tiers;                                // of the governed ones
    int m_asked = 0;
    bool m_loading = false, m_more = false;
};

QString aliasesText(const QVector<MirrorAlias> &aliases);           // "champion 3, candidate 4"

} // namespace countersign

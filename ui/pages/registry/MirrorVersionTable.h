// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"
#include "core/registry/mirror/Mirror.h"

#include <QAbstractTableModel>

namespace countersign {

class OpenWorkspace;

// A version as the mirror has it, with what has become of it here: unregistered, or a state of ListedVersion.
struct MirroredVersion
{
    MirrorVersion version;
    QString state;
    QStringList live, aliases;
};

// The versions of one model of a remote registry, newest first, read a page at a time as one scrolls.
class MirrorVersionTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, State, Aliases, Stage, Created, Description, Count };
    static constexpr int page = 200;

    explicit MirrorVersionTable(OpenWorkspace &workspace, QObject *parent = nullptr);

    void show(const ModelRef &model);
    void reload();
    bool isLoading() const { return m_loading; }
    const MirroredVersion &row(int row) const { return m_rows.at(row); }
    VersionRef ref(int row) const { return {m_model.source, m_model.name, m_rows.at(row).version.number}; }
    int find(const QString &number) const;                          // among those read; -1

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
    void read(qint64 before, int limit);

    OpenWorkspace &m_workspace;
    ModelRef m_model;
    QVector<MirroredVersion> m_rows;
    int m_asked = 0;
    bool m_loading = false, m_more = false;
};

// One of them; nothing if the mirror has none.
Result<std::optional<MirroredVersion>> mirroredVersion(Database &, const VersionRef &, UtcTime now);

} // namespace countersign

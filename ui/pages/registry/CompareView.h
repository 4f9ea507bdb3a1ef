// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

#include <QWidget>

class QCheckBox;

namespace countersign {

class BusyBar;
class CompareModel;
class DenseTable;
class MessageBar;
class OpenWorkspace;
class TextLabel;
struct ComparedRow;

// Two to four versions side by side, at first only in what they differ.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 4;

    explicit CompareView(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void open(const QVector<VersionRef> &versions);
    void reload();
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void back();
    void versionOpened(const QString &versionId);

private:
    void show(const QVector<ComparedRow> &rows);
    void count();

    OpenWorkspace &m_workspace;
    QVector<VersionRef> m_versions;
    TextLabel *m_title;
    TextLabel *m_count;
    QCheckBox *m_only;
    CompareModel *m_model;
    DenseTable *m_table;
    MessageBar *m_message;
    BusyBar *m_busy;
    bool m_loading = false, m_again = false;
};

} // namespace countersign

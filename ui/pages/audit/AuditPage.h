// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Clock.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/shell/Page.h"

class QPushButton;

namespace countersign {

class DenseTable;
class FilterBar;
class MessageBar;
class RecordDetail;
class RecordModel;
class VerifyBar;

// Every record of the ledger: does it hold, what was done, by whom and why, and the file that proves it elsewhere.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(OpenWorkspace &open, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;       // a record's number, or a filter
    void refresh() override;
    void focusFilter() override;
    QVector<Key> keys() const override;
    QStringList showcase() const override;
    bool isLoading() const override;

private:
    void build();
    void load();
    void applyFilter(const QString &text);
    void adopt();
    void choose(const QModelIndex &index);
    void openExport();

    OpenWorkspace &m_open;
    RecordModel *m_model;
    VerifyBar *m_verify;
    FilterBar *m_filter;
    MessageBar *m_message;
    DenseTable *m_table;
    RecordDetail *m_detail;
    QPushButton *m_export;
    qint64 m_wanted = -1;                        // the record to choose once it is loaded
    bool m_verified = false;
};

} // namespace countersign

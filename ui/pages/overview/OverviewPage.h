// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/OverviewModel.h"
#include "ui/shell/Page.h"
#include "ui/style/Tokens.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace countersign {

class BusyBar;
class DenseTable;
class FilterBar;
class MessageBar;
class OpenWorkspace;
class PeekPane;

// What is live where, on whose word, and what needs somebody.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(OpenWorkspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;                          // SOURCE/MODEL/ENVIRONMENT chooses that row
    void refresh() override;
    void focusFilter() override;
    bool isLoading() const override { return m_loading || m_judging; }
    QStringList showcase() const override;
    QVector<Key> keys() const override;

private:
    void addCount(QLayout *row, OverviewModel::Only only, const QString &text, const QString &icon, Token ink);
    struct Reading { Result<QVector<OverviewRow>> rows; UtcTime now; };
    void showRows(const Reading &reading);
    void showCounts();
    void judge();
    void judgeSome();
    void narrow();
    void keepRow(const std::function<void()> &change);
    void peek();
    void openVersion();
    void askRollback();

    OpenWorkspace &m_workspace;
    OverviewModel *m_model;
    BusyBar *m_busy;
    MessageBar *m_message;
    FilterBar *m_filter;
    DenseTable *m_table;
    PeekPane *m_pane;
    QStackedWidget *m_stack;
    struct CountButton { OverviewModel::Only only; QString text; QPushButton *button; };
    QVector<CountButton> m_counts;
    OverviewModel::Only m_only = OverviewModel::Only::All;
    QString m_wanted;                                               // the row to choose when the rows are there
    int m_round = 0;                                                // of reading; what an older one brings is dropped
    bool m_loading = false, m_again = false, m_judging = false;
};

} // namespace countersign

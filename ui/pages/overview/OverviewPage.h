// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/OverviewModel.h"
#include "ui/pages/overview/ViewMenu.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace countersign {

class BusyBar;
class CountChips;
class FilterBar;
class FindingsPanel;
class Freshness;
class MessageBar;
class OpenWorkspace;
class OverviewHead;
class OverviewReader;
class OverviewTable;
class PeekPane;
class SyncLine;
class WallWindow;

// What is live where, on whose word, what is to be said against it, and what needs somebody.
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
    bool isLoading() const override;
    QStringList showcase() const override;
    QVector<Key> keys() const override;
    QVector<Entry> entries() const override;
    bool copyLink() override;                                       // of the version that is live in the chosen row

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildKeys();
    void connectParts();
    void showRows(const QVector<OverviewRow> &rows, UtcTime now);
    void showCounts();
    void showSync();
    void keepRow(const std::function<void()> &change);
    void peek();
    void showPane(bool shown);
    void openVersion();
    void askRollback();
    void togglePin();
    void toggleWall();
    OverviewView present() const;
    void look(const OverviewView &view);
    std::optional<OverviewItem> current() const;

    OpenWorkspace &m_workspace;
    OverviewModel *m_model;
    OverviewReader *m_reader;
    BusyBar *m_busy;
    MessageBar *m_message;
    CountChips *m_chips;
    FilterBar *m_filter;
    OverviewTable *m_table;
    PeekPane *m_pane;
    SyncLine *m_sync;
    OverviewHead *m_head;
    Freshness *m_freshness;
    FindingsPanel *m_findings;
    QStackedWidget *m_stack;
    QPointer<WallWindow> m_wall;
    QSet<QString> m_pinned;                                         // row ids
    QString m_wanted;                                               // the row to choose when the rows are there
    QString m_asOf;
    QTimer m_countSoon;                                             // counting after every few judgements would be felt
    std::optional<bool> m_paneWanted;                               // by the user; else by the width
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Cancel.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/connections/Connections.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace countersign {

class ActionButton;
class BusyBar;
class ConnectionPane;
class DenseTable;
class EmptyState;
class MessageBar;
class ProbeSteps;
class Section;
class SourceWatch;
class TextLabel;

// The workspace's remote registries: whether they answer and how fresh their mirrors are; adding, changing, testing, syncing
// and removing one in place.
class ConnectionsPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectionsPage(OpenWorkspace &open, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;       // a source
    void refresh() override;
    bool isLoading() const override { return m_loading; }
    QStringList showcase() const override;

private:
    QWidget *buildList();
    void connectParts();
    void adopt(Connections read);
    void showStates();
    void showParts();
    void showSync();
    void choose(const QString &name, bool anew = false);
    void add();
    void giveUp();
    void save();
    void saved(const Result<Receipt> &receipt, const QString &name, bool keptSecret);
    void test();
    void tested(const Result<MlflowProbe> &probe);
    void askRemoval();
    void remove();
    void showTest(const QString &name);
    QString whyNotChange() const;

    OpenWorkspace &m_open;
    SourceWatch &m_watch;
    RowsModel *m_model;
    DenseTable *m_table;
    ConnectionPane *m_pane;
    ProbeSteps *m_steps;
    Section *m_test;
    BusyBar *m_busy;
    MessageBar *m_message;
    TextLabel *m_count;
    ActionButton *m_add;
    ActionButton *m_syncAll;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Connections m_read;
    QString m_wanted;                            // the source to choose once it is read
    std::optional<LastTest> m_asTyped;           // how the last test of what stands in the form went
    QString m_stepsOf;                           // whose steps are in view; empty: of none that is recorded
    QString m_testing;                           // whose test is under way; " " is a new one's
    Cancel m_cancelTest;
    bool m_loading = false, m_again = false;
};

} // namespace countersign

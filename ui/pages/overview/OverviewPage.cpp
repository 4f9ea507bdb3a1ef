// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewPage.h"

#include "core/approval/Queue.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/overview/PeekPane.h"
#include "ui/pages/overview/RollbackSheet.h"
#include "ui/style/Icons.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

OverviewPage::OverviewPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new OverviewModel(this)), m_busy(new BusyBar), m_message(new MessageBar),
      m_filter(new FilterBar(tr("Filter by model, environment, tier, gate or person"))), m_table(new DenseTable(u"overview"_s)), m_pane(new PeekPane(workspace)), m_stack(new QStackedWidget)
{
    m_message->setObjectName(u"overviewMessage"_s);
    m_filter->setObjectName(u"overviewFilter"_s);
    m_table->setModel(m_model);
    m_table->setColumn(OverviewModel::ModelName, DenseTable::Kind::Text, 122);
    m_table->setColumn(OverviewModel::Environment, DenseTable::Kind::Text, 104);
    m_table->setColumn(OverviewModel::Live, DenseTable::Kind::Status, 124);
    m_table->setColumn(OverviewModel::Since, DenseTable::Kind::Text, 66);
    m_table->setColumn(OverviewModel::ApprovedBy, DenseTable::Kind::Text, 116);
    m_table->setColumn(OverviewModel::Gate, DenseTable::Kind::Status, 132);
    m_table->setColumn(OverviewModel::Standby, DenseTable::Kind::Text, 82);
    m_table->setStretch(OverviewModel::Open);
    m_table->setEmptyText(tr("No row fits the filter."));
    m_table->setAccessibleName(tr("What is live"));

    auto *counts = new QHBoxLayout;
    counts->setSpacing(8);
    addCount(counts, OverviewModel::Only::Live, tr("Live"), u"disc"_s, Token::GreenFg);
    addCount(counts, OverviewModel::Only::NeedsYou, tr("Needs you"), u"clock"_s, Token::BlueFg);
    addCount(counts, OverviewModel::Only::Barred, tr("Barred"), u"ban"_s, Token::RedFg);
    addCount(counts, OverviewModel::Only::Incidents, tr("Incidents open"), u"siren"_s, Token::RedFg);
    counts->addStretch(1);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Overview"), Type::Title));
    head->addStretch(1);
    column->addLayout(head);
    column->addLayout(counts);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(list, 1);
    columns->addWidget(m_pane);
    auto *empty = new EmptyState(u"rocket"_s, tr("Nothing is live yet"), tr("Register a version and request its promotion; what goes live is listed here, on whose word and since when."), tr("Open the registry"));
    empty->setObjectName(u"overviewEmpty"_s);
    m_stack->addWidget(both);
    m_stack->addWidget(empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_busy);
    rows->addWidget(m_message);
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT openRequested(u"registry"_s, {}); });
    connect(m_filter, &FilterBar::filterChanged, this, &OverviewPage::narrow);
    connect(m_table, &DenseTable::rowChosen, this, &OverviewPage::peek);
    connect(m_table, &DenseTable::rowOpened, this, &OverviewPage::openVersion);
    connect(m_table, &DenseTable::rowPeeked, this, [this] { m_pane->setVisible(!m_pane->isVisible()); });
    connect(m_pane->openButton(), &QPushButton::clicked, this, &OverviewPage::openVersion);
    connect(m_pane->rollbackButton(), &QPushButton::clicked, this, &OverviewPage::askRollback);
    connect(&workspace, &OpenWorkspace::changed, this, &OverviewPage::refresh);
    connect(&workspace, &OpenWorkspace::sessionChanged, this, &OverviewPage::refresh);
    refresh();
}

QString OverviewPage::id() const { return u"overview"_s; }

QString OverviewPage::title() const { return tr("Overview"); }

QString OverviewPage::iconName() const { return u"layout-dashboard"_s; }

QStringList OverviewPage::showcase() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->row(row).standbys.isEmpty() && m_model->row(row).klass == u"production")
            return {u"row="_s + m_model->row(row).id()};
    return {};
}

QVector<Page::Key> OverviewPage::keys() const { return {{u"Space"_s, tr("Show or hide the pane")}, {u"Enter"_s, tr("Open the version that is live")}}; }

void OverviewPage::addCount(QLayout *row, OverviewModel::Only only, const QString &text, const QString &icon, Token ink)
{
    auto *button = new QPushButton(iconOf(icon, ink), text);
    button->setCheckable(true);
    button->setObjectName(u"count-%1"_s.arg(int(only)));
    row->addWidget(button);
    m_counts.append({only, text, button});
    connect(button, &QPushButton::toggled, this, [this, only](bool on) { // not clicked, which assistive tools do not do
        m_only = on ? only : OverviewModel::Only::All;
        for (const CountButton &each : m_counts) {
            const QSignalBlocker quiet(each.button);
            each.button->setChecked(on && each.only == only);
        }
        narrow();
    });
}

void OverviewPage::open(const QString &id)
{
    m_wanted = id;
    if (!m_loading)
        narrow();
}

void OverviewPage::focusFilter() { m_filter->focusFilter(); }

void OverviewPage::refresh()
{
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    ++m_round;
    m_busy->start(tr("Reading what is live…"));
    m_workspace.run(this, [](Workspace &open) {
        const UtcTime now = open.clock().now();
        return Reading{overviewRows(open.db(), now), now};
    }, [this](const Reading &reading) { showRows(reading); });
}

void OverviewPage::showRows(const Reading &reading)
{
    m_busy->stop();
    m_loading = false;
    if (!reading.rows) {
        m_judging = false;
        m_message->say(reading.rows.error());
    } else {
        m_message->clear();
        keepRow([&] { m_model->setRows(*reading.rows, reading.now); });
        m_stack->setCurrentIndex(reading.rows->isEmpty() ? 1 : 0);
        showCounts();
        Q_EMIT asOfChanged(tr("As of %1 UTC").arg(reading.now.shortText().mid(11, 8)));
        if (!m_again)
            judge();
    }
    if (m_again)
        refresh();
}

void OverviewPage::showCounts()
{
    for (const CountButton &each : m_counts)
        each.button->setText(u"%1  %2"_s.arg(each.text).arg(m_model->count(each.only)));
    const int open = m_model->count(OverviewModel::Only::Incidents);
    Q_EMIT badgeChanged(open, open > 0);
}

// After the rows: what needs somebody, then the gates, a few at a time and those in view first, until a newer reading.
void OverviewPage::judge()
{
    m_judging = true;
    m_workspace.run(this, [login = m_workspace.login()](Workspace &open) { return requestsNeeding(open, open.db(), login, open.clock().now()); }, [this, round = m_round](const Result<QStringList> &needing) {
        if (round != m_round)
            return;
        if (needing)
            keepRow([&] { m_model->setNeeding(*needing); });
        else
            m_message->say(needing.error());
        showCounts();
        judgeSome();
    });
}

void OverviewPage::judgeSome()
{
    constexpr int atOnce = 24;
    const auto rows = m_model->unjudged(m_table->rowAt(0), atOnce);
    m_judging = !rows.isEmpty();
    if (!m_judging)
        return;
    m_workspace.run(this, [rows](Workspace &open) {
        QHash<QString, OverviewGate> gates;
        for (const OverviewRow &row : rows)
            gates.insert(row.id(), judgeLive(open, row));
        return gates;
    }, [this, round = m_round](const QHash<QString, OverviewGate> &gates) {
        if (round != m_round)
            return;
        keepRow([&] { m_model->setGates(gates); });
        judgeSome();
    });
}

void OverviewPage::narrow()
{
    keepRow([this] { m_model->setFilter(m_filter->text(), m_only); });
}

// Whatever the change does to the rows, the chosen one stays chosen while it is shown.
void OverviewPage::keepRow(const std::function<void()> &change)
{
    const QString before = m_wanted.isEmpty() ? m_table->currentRow().data(role::Id).toString() : m_wanted;
    change();
    m_filter->setCount(m_model->rowCount(), m_model->all());
    m_pane->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        return;
    m_wanted.clear();
    m_table->setCurrentIndex(m_model->index(qMax(0, m_model->find(before)), 0));
    peek();
}

void OverviewPage::peek()
{
    if (const QModelIndex current = m_table->currentRow(); current.isValid())
        m_pane->show(m_model->row(current.row()), m_model->gate(m_model->row(current.row())));
}

void OverviewPage::openVersion()
{
    const QModelIndex current = m_table->currentRow();
    if (current.isValid() && !m_model->row(current.row()).version.isEmpty())
        Q_EMIT openRequested(u"registry"_s, m_model->row(current.row()).versionId());
}

void OverviewPage::askRollback()
{
    const QModelIndex current = m_table->currentRow();
    if (!current.isValid())
        return;
    auto *sheet = new RollbackSheet(m_workspace, m_model->row(current.row()), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/QueueView.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/QueueModel.h"
#include "ui/pages/approvals/TimeLeftDelegate.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/Roles.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

QueueView::QueueView(QWidget *parent)
    : QWidget(parent), m_message(new MessageBar), m_lanes(new QTabBar), m_table(new DenseTable(u"requests"_s)), m_model(new QueueModel(this)), m_peek(new Panel),
      m_peekTitle(new TextLabel({}, Type::Label)), m_peekText(new TextLabel), m_peekNeeds(new Checklist)
{
    m_lanes->setObjectName(u"lanes"_s);
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setDrawBase(false);
    m_lanes->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_lanes->addTab(QString());
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    m_table->setColumn(QueueModel::Left, DenseTable::Kind::Text, 160);
    m_table->setItemDelegateForColumn(QueueModel::Left, new TimeLeftDelegate(m_table));
    m_table->setColumn(QueueModel::Model, DenseTable::Kind::Text, 150);
    m_table->setColumn(QueueModel::Change, DenseTable::Kind::Digest, 230);
    m_table->setColumn(QueueModel::Tier, DenseTable::Kind::Text, 84);
    m_table->setColumn(QueueModel::Gate, DenseTable::Kind::Status, 140);
    m_table->setColumn(QueueModel::Approvals, DenseTable::Kind::Text, 170);
    m_table->setStretch(QueueModel::Asked);
    m_peekText->setWordWrap(true);
    m_peekText->setInk(Token::Text2);
    auto *peek = new QVBoxLayout(m_peek);
    peek->setContentsMargins(14, 12, 14, 12);
    peek->addWidget(m_peekTitle);
    peek->addWidget(m_peekText);
    peek->addWidget(m_peekNeeds);
    m_peek->setObjectName(u"peek"_s);
    m_peek->setAccessibleName(tr("Peek"));
    m_peek->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Approvals"), Type::Title));
    column->addWidget(m_message);
    column->addWidget(m_lanes);
    column->addWidget(m_table, 1);
    column->addWidget(m_peek);
    setFocusProxy(m_table);
    connect(m_lanes, &QTabBar::currentChanged, this, [this] {
        m_chosen = true;
        showLane();
    });
    connect(m_table, &DenseTable::rowOpened, this, [this](const QModelIndex &index) { Q_EMIT requestOpened(index.data(role::Id).toString()); });
    connect(m_table, &DenseTable::rowPeeked, this, [this] {
        m_peek->setVisible(m_peek->isHidden());
        this->peek();
    });
    connect(m_table, &DenseTable::rowChosen, this, [this] { this->peek(); });
}

void QueueView::setQueue(const QVector<Queued> &all, UtcTime now)
{
    m_message->clear();
    m_all = all;
    m_now = now;
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    for (const Queued &each : all)
        ++m_counts[int(each.lane)];
    const QSignalBlocker quiet(m_lanes);
    m_lanes->setTabText(0, tr("Needs you  %1").arg(m_counts[0]));
    m_lanes->setTabText(1, tr("Waiting on others  %1").arg(m_counts[1]));
    m_lanes->setTabText(2, tr("Decided  %1").arg(m_counts[2]));
    if (!m_chosen)
        m_lanes->setCurrentIndex(m_counts[0] > 0 || m_counts[1] + m_counts[2] == 0 ? 0 : m_counts[1] > 0 ? 1 : 2);
    showLane();
}

void QueueView::say(const Error &error) { m_message->say(error); }

QString QueueView::firstId() const { return m_all.isEmpty() ? QString() : m_all.constFirst().standing.request.id; }

void QueueView::showLane()
{
    const QString before = m_table->currentRow().data(role::Id).toString();
    const int lane = m_lanes->currentIndex();
    m_model->setRows(m_all, static_cast<Lane>(lane), m_now);
    m_table->setEmptyText(lane == 0 ? tr("Nothing needs you. %n request(s) wait on others.", nullptr, m_counts[1]) : lane == 1 ? tr("Nothing waits on others.") : tr("Nothing is decided yet."));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->standingAt(i).request.id == before)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    peek();
}

void QueueView::peek()
{
    const QModelIndex index = m_table->currentRow();
    if (m_peek->isHidden())
        return;
    if (!index.isValid()) {
        m_peek->hide();
        return;
    }
    const Standing &row = m_model->standingAt(index.row());
    m_peekTitle->setText(row.request.id + u", "_s + words::subject(row.request) + (row.request.environment.isEmpty() ? QString() : u" → "_s + row.request.environment));
    m_peekText->setText(tr("%1 asks: “%2”").arg(row.request.askerLogin, row.request.reason));
    m_peekNeeds->clear();
    if (row.about) {
        for (const RuleVerdict &rule : row.about->gate.rules) {
            if (rule.result != Outcome::Pass && rule.result != Outcome::Waived)
                m_peekNeeds->add(rule.result == Outcome::Fail ? u"octagon-x"_s : u"dotted-question"_s, rule.result == Outcome::Fail ? Hue::Red : Hue::Grey, rule.id, rule.text);
        }
    }
    if (const QString missing = words::missing(row); !missing.isEmpty())
        m_peekNeeds->add(u"clock"_s, Hue::Blue, tr("Approvals"), missing);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/QueueView.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/QueueModel.h"
#include "ui/pages/approvals/TimeLeftDelegate.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/Roles.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

QueueView::QueueView(QWidget *parent)
    : QWidget(parent), m_message(new MessageBar), m_lanes(new QTabBar), m_order(new QComboBox), m_rows(new QStackedWidget), m_table(new DenseTable(u"requests"_s)),
      m_empty(new EmptyState(u"inbox"_s, tr("Nothing needs you"), {}, tr("Show them"))), m_model(new QueueModel(this)), m_hint(new TextLabel({}, Type::Secondary)), m_needs(new TextLabel({}, Type::Secondary)), m_peek(new Panel),
      m_peekTitle(new TextLabel({}, Type::Label)), m_peekText(new TextLabel), m_peekNeeds(new Checklist)
{
    m_message->setObjectName(u"queueMessage"_s);
    m_lanes->setObjectName(u"lanes"_s);
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setDrawBase(false);
    m_lanes->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_lanes->addTab(QString());
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumn(QueueModel::Left, DenseTable::Kind::Text, 152);
    m_table->setItemDelegateForColumn(QueueModel::Left, new TimeLeftDelegate(m_table));
    m_table->setColumn(QueueModel::Model, DenseTable::Kind::Text, 150);
    m_table->setColumn(QueueModel::Change, DenseTable::Kind::Digest, 206);
    m_table->setColumn(QueueModel::Tier, DenseTable::Kind::Text, 76);
    m_table->setColumn(QueueModel::Gate, DenseTable::Kind::Status, 124);
    m_table->setColumn(QueueModel::Approvals, DenseTable::Kind::Text, 160);
    m_table->setStretch(QueueModel::Asked);
    m_table->installEventFilter(this);
    m_empty->setObjectName(u"nothingNeedsYou"_s);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    m_hint->setInk(Token::Text2);
    m_hint->setElide(Qt::ElideRight);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setReader({});
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order of the requests"));
    using Order = QueueModel::Order;
    const QVector<std::pair<Order, QString>> orders{{Order::TimeLeft, tr("By time left")}, {Order::Tier, tr("By tier")}, {Order::Age, tr("By age")}, {Order::Model, tr("By model")}};
    for (const auto &[order, words] : orders)
        m_order->addItem(words, QVariant::fromValue(order));
    m_order->setCurrentIndex(m_order->findData(QVariant::fromValue(queueOrderSetting.value())));
    auto *lanes = new QHBoxLayout;
    lanes->setSpacing(12);
    lanes->addWidget(m_lanes);
    lanes->addWidget(m_hint, 1);
    lanes->addWidget(m_order);
    m_needs->setObjectName(u"needs"_s);
    m_needs->setInk(Token::Text2);
    m_needs->setWordWrap(true);
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
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Approvals"), Type::Title));
    column->addWidget(m_message);
    column->addLayout(lanes);
    column->addWidget(m_rows, 1);
    column->addWidget(m_needs);
    column->addWidget(m_peek);
    setFocusProxy(m_table);
    connect(m_lanes, &QTabBar::currentChanged, this, [this] {
        m_chosen = true;
        showLane();
    });
    for (int lane = 0; lane < m_lanes->count(); ++lane)
        connect(new QShortcut(QKeySequence(u"Alt+%1"_s.arg(lane + 1)), this), &QShortcut::activated, this, [this, lane] { chooseLane(lane); });
    connect(m_order, &QComboBox::activated, this, [this] {
        queueOrderSetting.set(m_order->currentData().value<QueueModel::Order>());
        showLane();
    });
    connect(m_empty, &EmptyState::actionTriggered, m_lanes, [this] { m_lanes->setCurrentIndex(1); });
    connect(m_table, &DenseTable::rowOpened, this, [this](const QModelIndex &index) { Q_EMIT requestOpened(index.data(role::Id).toString()); });
    connect(m_table, &DenseTable::rowPeeked, this, [this] {
        m_peek->setVisible(m_peek->isHidden());
        say();
    });
    connect(m_table, &DenseTable::rowChosen, this, &QueueView::say);
}

void QueueView::setQueue(const QVector<Queued> &all, UtcTime now, const QString &login, const Marks &marks)
{
    m_all = all;
    m_now = now;
    if (std::exchange(m_login, login) != login)
        m_chosen = false;                                           // somebody else has other lanes
    m_marks = marks;
    m_snoozed.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    const QHash<QString, UtcTime> put = marks.snoozed();
    for (const Queued &each : all) {
        const QString &id = each.standing.request.id;
        const auto until = each.lane == Lane::NeedsYou ? put.constFind(id) : put.constEnd();
        if (until != put.constEnd() && *until > now)
            m_snoozed.insert(id, *until);
        else
            ++m_counts[int(each.lane)];
    }
    const QSignalBlocker quiet(m_lanes);
    m_lanes->setTabText(0, tr("Needs you  %1").arg(m_counts[0]));
    m_lanes->setTabText(1, tr("Waiting on others  %1").arg(m_counts[1]));
    m_lanes->setTabText(2, tr("Decided  %1").arg(m_counts[2]));
    if (!std::exchange(m_chosen, true))                             // from then on it stays where the hand is
        m_lanes->setCurrentIndex(m_counts[0] > 0 || m_counts[1] + m_counts[2] == 0 ? 0 : m_counts[1] > 0 ? 1 : 2);
    showLane();
}

void QueueView::setReader(const QString &why)
{
    m_reader = why;
    m_hint->setText(why.isEmpty() ? tr("J K move · Space peek · A approve · R reject · C changes · T take · G reassign · S snooze") : why);
}

void QueueView::chooseLane(int lane)
{
    m_lanes->setCurrentIndex(lane);
    setFocus();
}

QStringList QueueView::showcase() const
{
    QStringList ids;
    int shown[3] = {0, 0, 0};
    for (const Queued &each : m_all) {
        if (++shown[int(each.lane)] <= (each.lane == Lane::NeedsYou ? 2 : 1))
            ids += each.standing.request.id;
    }
    return ids;
}

void QueueView::showLane()
{
    const QString before = m_table->currentRow().data(role::Id).toString();
    const int lane = m_lanes->currentIndex();
    m_model->setRows(m_all, static_cast<Lane>(lane), m_login, m_now, m_snoozed, m_order->currentData().value<QueueModel::Order>());
    m_table->setColumn(QueueModel::Gate, DenseTable::Kind::Status, qBound(124, m_table->sizeHintForColumn(QueueModel::Gate), 220)); // a verdict is never cut
    m_table->setStretch(QueueModel::Asked);
    m_table->setEmptyText(lane == 1 ? tr("Nothing waits on others.") : tr("Nothing is decided yet."));
    const bool nothing = lane == 0 && m_model->rowCount() == 0;
    m_empty->setSentence(m_counts[1] == 0 ? tr("Nothing waits on others either.") : tr("%n request(s) wait on others.", nullptr, m_counts[1]));
    m_rows->setCurrentIndex(nothing ? 1 : 0);
    setFocusProxy(nothing ? static_cast<QWidget *>(m_lanes) : m_table);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->standingAt(i).request.id == before)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    say();
}

// What the current row needs is always said; the peek says more.
void QueueView::say()
{
    const QModelIndex index = m_table->currentRow();
    const bool any = index.isValid() && m_rows->currentIndex() == 0;
    const QString needs = any && m_lanes->currentIndex() < 2 ? words::needs(m_model->standingAt(index.row()), m_login) : QString();
    m_needs->setText(needs.isEmpty() ? QString() : m_model->standingAt(index.row()).request.id + u": "_s + needs);
    m_needs->setVisible(!needs.isEmpty());
    if (!any)
        m_peek->hide();
    if (!m_peek->isHidden())
        peek();
}

void QueueView::peek()
{
    const Standing &row = m_model->standingAt(m_table->currentRow().row());
    m_peekTitle->setText(row.request.id + u", "_s + words::subject(row.request) + (row.request.environment.isEmpty() ? QString() : u" → "_s + row.request.environment));
    m_peekText->setText(tr("%1 asks: “%2”").arg(row.request.askerLogin, row.request.reason));
    m_peekNeeds->clear();
    if (row.about) {
        for (const RuleVerdict &rule : words::inTheWay(row.about->gate))
            m_peekNeeds->add(rule.result == Outcome::Fail ? u"octagon-x"_s : u"dotted-question"_s, rule.result == Outcome::Fail ? Hue::Red : Hue::Grey, rule.id, rule.text);
    }
    if (const QString missing = words::missing(row); !missing.isEmpty())
        m_peekNeeds->add(u"clock"_s, Hue::Blue, tr("Approvals"), missing);
    if (const QString looks = words::looksAtIt(row, m_login); !looks.isEmpty())
        m_peekNeeds->add(u"user"_s, Hue::Grey, tr("Taken"), looks);
}

} // namespace countersign

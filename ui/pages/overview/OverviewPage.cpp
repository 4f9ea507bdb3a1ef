// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewPage.h"

#include "core/settings/Setting.h"
#include "ui/models/Freshness.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/models/placeLink.h"
#include "ui/pages/overview/CountChips.h"
#include "ui/pages/overview/FindingsPanel.h"
#include "ui/pages/overview/OverviewHead.h"
#include "ui/pages/overview/OverviewReader.h"
#include "ui/pages/overview/OverviewTable.h"
#include "ui/pages/overview/PeekPane.h"
#include "ui/pages/overview/RollbackSheet.h"
#include "ui/pages/overview/WallWindow.h"
#include "ui/pages/overview/overviewFilter.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/keyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SyncLine.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int roomForPane = 1150, atOnce = 24, countEveryMs = 200;

QString pinsKey(const OpenWorkspace &workspace) { return u"overview/pins/"_s + workspace.id(); }

} // namespace

OverviewPage::OverviewPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new OverviewModel(this)),
      m_reader(new OverviewReader(workspace, [this] { return m_model->unjudged(m_table->rowAt(0), atOnce); }, this)), m_busy(new BusyBar), m_message(new MessageBar), m_chips(new CountChips),
      m_filter(new FilterBar(tr("Filter: tier:high health:!ok env:production"))), m_table(new OverviewTable(m_model)), m_pane(new PeekPane(workspace)),
      m_sync(new SyncLine(tr("Read the remote registries now"))), m_head(new OverviewHead([this] { return present(); }, m_table, m_sync)), m_freshness(new Freshness(workspace, this)), m_findings(new FindingsPanel(workspace)), m_stack(new QStackedWidget)
{
    m_message->setObjectName(u"overviewMessage"_s);
    m_filter->setObjectName(u"overviewFilter"_s);
    m_filter->setKeys(overviewKeys());
    m_filter->setEager();
    const QStringList pinned = Setting<QStringList>(pinsKey(workspace)).value();
    m_pinned = QSet<QString>(pinned.begin(), pinned.end());
    m_model->setPinned(m_pinned);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_findings);
    column->addWidget(m_chips);
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
    connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT openRequested(u"registry"_s, {}); });
    m_stack->addWidget(both);
    m_stack->addWidget(empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_busy);
    rows->addWidget(m_message);
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countEveryMs);
    buildKeys();
    connectParts();
    look(m_head->views().first());
    refresh();
}

void OverviewPage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto act) { connect(new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act); };
    key(Qt::Key_F11, this, &OverviewPage::toggleWall);
    key(Qt::Key_P, m_table, [this] {
        if (singleKeysSetting.value())
            togglePin();
    });
    key(QKeySequence(rollbackKey), this, &OverviewPage::askRollback);
}

void OverviewPage::connectParts()
{
    connect(m_reader, &OverviewReader::began, this, [this] { m_busy->start(tr("Reading what is live…")); });
    connect(m_reader, &OverviewReader::rowsRead, this, &OverviewPage::showRows);
    connect(m_reader, &OverviewReader::needsRead, this, [this](const QStringList &requests) {
        keepRow([&] { m_model->setNeeding(requests); });
        showCounts();
    });
    connect(m_reader, &OverviewReader::healthRead, this, [this](const QHash<QString, OverviewHealth> &health) {
        keepRow([&] { m_model->setHealth(health); });
        if (!m_countSoon.isActive())
            m_countSoon.start();
    });
    connect(m_findings, &FindingsPanel::found, this, [this](const QVector<WorldFinding> &open) {
        keepRow([&] { m_model->setFindings(open); });
        if (!open.isEmpty())
            m_stack->setCurrentIndex(0);
        showCounts();
    });
    connect(m_findings, &FindingsPanel::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_findings, &FindingsPanel::requestOpened, this, [this](const QString &request) { Q_EMIT openRequested(u"approvals"_s, request); });
    connect(m_freshness, &Freshness::changed, this, &OverviewPage::showSync);
    connect(m_sync, &SyncLine::syncWanted, this, [this] { m_workspace.sources().sync(); });
    connect(m_sync, &SyncLine::openWanted, this, [this] { Q_EMIT openRequested(u"connections"_s, {}); });
    connect(&m_countSoon, &QTimer::timeout, this, &OverviewPage::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_table->currentRow().row();
        if (row >= first.row() && row <= last.row())
            peek();
    });
    connect(m_reader, &OverviewReader::failed, this, [this](const Error &error) {
        m_busy->stop();
        m_message->say(error);
    });
    connect(m_filter, &FilterBar::filterChanged, this, [this](const QString &text) {
        m_chips->setFilter(text);
        keepRow([this] { m_model->setFilter(m_filter->terms()); });
        m_head->views().lookedAt();
    });
    connect(m_chips, &CountChips::filterWanted, m_filter, &FilterBar::setText);
    connect(&m_head->views(), &ViewMenu::chosen, this, &OverviewPage::look);
    connect(m_head, &OverviewHead::wallWanted, this, &OverviewPage::toggleWall);
    connect(m_head, &OverviewHead::detailsWanted, this, [this](bool wanted) {
        m_paneWanted = wanted;
        showPane(wanted);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_table->scrollTo(m_table->currentIndex());
        m_head->views().lookedAt();
    });
    connect(m_table, &DenseTable::rowChosen, this, &OverviewPage::peek);
    connect(m_table, &DenseTable::rowOpened, this, &OverviewPage::openVersion);
    connect(m_table, &DenseTable::rowPeeked, this, [this] {
        m_paneWanted = m_pane->isHidden();
        showPane(*m_paneWanted);
    });
    connect(m_pane->openButton(), &QPushButton::clicked, this, &OverviewPage::openVersion);
    connect(m_pane->rollbackButton(), &QPushButton::clicked, this, &OverviewPage::askRollback);
    connect(m_pane->linkButton(), &QPushButton::clicked, this, &OverviewPage::copyLink);
    connect(m_pane->pinButton(), &QPushButton::clicked, this, &OverviewPage::togglePin);
}

QString OverviewPage::id() const { return u"overview"_s; }

QString OverviewPage::title() const { return tr("Overview"); }

QString OverviewPage::iconName() const { return u"layout-dashboard"_s; }

bool OverviewPage::isLoading() const { return m_reader->isReading() || m_findings->isReading(); }

void OverviewPage::refresh() { m_reader->refresh(); }

void OverviewPage::focusFilter() { m_filter->focusFilter(); }

QStringList OverviewPage::showcase() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->row(row).standbys.isEmpty() && m_model->row(row).klass == u"production")
            return {u"row="_s + m_model->row(row).id()};
    return {};
}

QVector<Page::Key> OverviewPage::keys() const
{
    QVector<Key> keys{{u"Space"_s, tr("Show or hide the pane")}, {u"Enter"_s, tr("Open the version that is live")}, {u"P"_s, tr("Pin the row to the top, or let it go")}, {u"Ctrl+Shift+L"_s, tr("Copy a link to what is live")},
                      {u"F11"_s, tr("Wall mode: the rows alone, in large type")}};
    if (!m_workspace.auditor())
        keys += {{rollbackKey, tr("Roll back…")}, {u"Ctrl+Shift+Enter"_s, tr("In its sheet: roll back now")}};
    return keys;
}

// From elsewhere it begins with the choice of a row: which one happens to be chosen here is not in view there.
QVector<Page::Entry> OverviewPage::entries() const
{
    QVector<Entry> all{{tr("Save this view…"), u"eye"_s, {}, {}, [this] { m_head->views().save(); }}};
    if (m_workspace.auditor())
        return all;
    const auto item = current();
    if (isVisible()) {
        all.append(Entry{tr("Roll back…"), u"undo-2"_s, rollbackKey, item ? m_pane->whyNoRollback(item->row) : tr("Nothing is live here."), [this] { Q_EMIT m_pane->rollbackButton()->clicked(); }});
        return all;
    }
    all.append(Entry{tr("Roll back…"), u"undo-2"_s, {}, item ? m_workspace.whyNotWrite() : tr("Nothing is live here."), [this] {
        m_table->setFocus();
        m_message->say(MessageBar::Tone::Info, tr("Choose the row to roll back, then press %1.", "keys").arg(keyText(rollbackKey)));
    }, true});
    return all;
}

void OverviewPage::open(const QString &id)
{
    m_wanted = id;
    if (m_model->rowCount() > 0)
        keepRow([] {});
}

void OverviewPage::showRows(const QVector<OverviewRow> &rows, UtcTime now)
{
    m_busy->stop();
    m_message->clear();
    keepRow([&] { m_model->setRows(rows, now); });
    m_table->fit();
    m_stack->setCurrentIndex(rows.isEmpty() && m_findings->open().isEmpty() ? 1 : 0);
    m_filter->setValues(u"by"_s, m_model->people());
    m_filter->setValues(u"env"_s, m_model->environments());
    m_asOf = tr("As of %1").arg(ShownTime::clock(now));
    showCounts();
    Q_EMIT asOfChanged(m_asOf);
}

void OverviewPage::showCounts()
{
    m_chips->setCounts(*m_model);
    const int open = m_chips->count(u"health:incident|overdue"_s), all = open + int(m_findings->open().size());
    Q_EMIT badgeChanged(all, all > 0);
    if (!m_wall)
        return;
    const QString counts = tr("%1 live · %2 fail · %3 with an incident").arg(QString::number(m_chips->count(u"live:live"_s)), QString::number(m_chips->count(u"health:fail"_s)), QString::number(open));
    m_wall->say(m_filter->text().isEmpty() ? counts : tr("%1 · of them only %2", "counts of all, and the filter by which rows are shown").arg(counts, m_filter->text()), m_asOf);
}

void OverviewPage::showSync()
{
    m_sync->say(m_freshness->line(), m_freshness->offline().isEmpty() ? SyncLine::Tone::Calm : SyncLine::Tone::Away);
    m_sync->setOff(m_workspace.readOnly() ? m_workspace.whyNotWrite() : m_freshness->isSyncing() ? tr("A sync is under way.") : QString());
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
    const int row = qMax(0, m_model->find(before));
    if (m_table->currentRow().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

std::optional<OverviewItem> OverviewPage::current() const
{
    const QModelIndex row = m_table->currentRow();
    return row.isValid() ? std::optional(m_model->item(row.row())) : std::nullopt;
}

void OverviewPage::peek()
{
    if (const auto item = current(); item && m_pane->isVisibleTo(this))
        m_pane->show(*item, m_model->now());
}

void OverviewPage::showPane(bool shown)
{
    m_pane->setVisible(shown);
    m_head->setDetails(shown);
    peek();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPane(m_paneWanted.value_or(width() >= roomForPane));
}

void OverviewPage::openVersion()
{
    if (const auto item = current(); item && !item->row.version.isEmpty())
        Q_EMIT openRequested(u"registry"_s, item->row.versionId());
}

void OverviewPage::askRollback()
{
    const auto item = current();
    if (!item)
        return;
    if (const QString reason = m_pane->whyNoRollback(item->row); !reason.isEmpty())
        return m_message->say(MessageBar::Tone::Info, reason);
    auto *sheet = new RollbackSheet(m_workspace, *item, m_model->now(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RollbackSheet::recordWanted, this, [this](qint64 seq) { Q_EMIT openRequested(u"audit"_s, QString::number(seq)); });
    sheet->open();
}

bool OverviewPage::copyLink()
{
    const auto item = current();
    if (!item || item->row.version.isEmpty())
        return false;
    const QString link = linkOf(m_workspace, {u"registry"_s, VersionRef{item->row.source, item->row.model, item->row.version}.shortText()});
    QApplication::clipboard()->setText(link);
    m_message->say(MessageBar::Tone::Info, tr("Copied: %1").arg(link));
    return true;
}

void OverviewPage::togglePin()
{
    const auto item = current();
    if (!item)
        return;
    if (!m_pinned.remove(item->row.id()))
        m_pinned += item->row.id();
    Setting<QStringList>(pinsKey(m_workspace)).set(QStringList(m_pinned.begin(), m_pinned.end()));
    keepRow([this] { m_model->setPinned(m_pinned); });
}

void OverviewPage::toggleWall()
{
    if (m_wall) {
        m_wall->close();
        return;
    }
    m_wall = new WallWindow(m_model, m_workspace.name(), this);
    showCounts();
    m_wall->showFullScreen();
}

OverviewView OverviewPage::present() const
{
    OverviewView view = m_table->arrangement();
    view.filter = m_filter->text();
    return view;
}

void OverviewPage::look(const OverviewView &view)
{
    m_table->arrange(view);
    m_filter->setText(view.filter);
    m_chips->setFilter(view.filter);
    m_head->views().lookedAt();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RemoteListView.h"

#include "ui/models/Freshness.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/registry/MirrorModelTable.h"
#include "ui/pages/registry/MirrorVersionTable.h"
#include "ui/pages/registry/RegisterRemoteSheet.h"
#include "ui/style/Icons.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/SyncLine.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QWidget *inset(QWidget *inside, const QMargins &margins)
{
    auto *around = new QWidget;
    auto *column = new QVBoxLayout(around);
    column->setContentsMargins(margins);
    column->addWidget(inside);
    return around;
}

} // namespace

RemoteListView::RemoteListView(OpenWorkspace &workspace, Freshness &freshness, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_freshness(freshness), m_models(new MirrorModelTable(workspace, this)), m_versions(new MirrorVersionTable(workspace, this)), m_modelTable(new DenseTable(u"remote-models"_s)),
      m_versionTable(new DenseTable(u"remote-versions"_s)), m_filter(new FilterBar(tr("A part of a model's name"))), m_title(new TextLabel({}, Type::Title)), m_sync(new SyncLine(tr("Read this registry now"))),
      m_details(new ActionButton(tr("Details"))), m_register(new ActionButton(tr("Register…"))), m_reader(new ReaderNote({m_register})), m_busy(new BusyBar)
{
    build();
    connectParts();
}

void RemoteListView::build()
{
    m_filter->setObjectName(u"remoteFilter"_s);
    m_filter->setEager();
    m_details->setObjectName(u"remoteDetails"_s);
    m_register->setObjectName(u"remoteRegister"_s);
    m_modelTable->setModel(m_models);
    m_modelTable->setColumn(MirrorModelTable::Name, DenseTable::Kind::Text, 130);
    m_modelTable->setColumn(MirrorModelTable::Tier, DenseTable::Kind::Text, 76);
    m_modelTable->setColumn(MirrorModelTable::Versions, DenseTable::Kind::Number, 80);
    m_modelTable->setColumn(MirrorModelTable::Aliases, DenseTable::Kind::Text, 130);
    m_modelTable->setStretch(MirrorModelTable::Name);
    m_modelTable->setAccessibleName(tr("Models of the remote registry"));
    m_modelTable->setEmptyText(tr("No model was read from it, or none has this in its name."));
    m_versionTable->setModel(m_versions);
    m_versionTable->setColumn(MirrorVersionTable::Number, DenseTable::Kind::Text, 72);
    m_versionTable->setColumn(MirrorVersionTable::State, DenseTable::Kind::Status, 150);
    m_versionTable->setColumn(MirrorVersionTable::Aliases, DenseTable::Kind::Text, 140);
    m_versionTable->setColumn(MirrorVersionTable::Stage, DenseTable::Kind::Text, 84);
    m_versionTable->setColumn(MirrorVersionTable::Created, DenseTable::Kind::Text, 100);
    m_versionTable->setColumn(MirrorVersionTable::Description, DenseTable::Kind::Text, 140);
    m_versionTable->setStretch(MirrorVersionTable::Description);
    m_versionTable->setAccessibleName(tr("Versions of the chosen model"));
    m_versionTable->setEmptyText(tr("Choose a model at the left."));
    auto *up = new QToolButton;
    up->setIcon(iconOf(u"arrow-left"_s));
    up->setToolTip(tr("All that is registered"));
    up->setAccessibleName(up->toolTip());
    connect(up, &QToolButton::clicked, this, &RemoteListView::back);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(up);
    head->addWidget(m_title);
    head->addWidget(m_sync);
    head->addStretch(1);
    m_filter->addTool(m_details);
    m_filter->addTool(m_register);
    auto *split = new QSplitter;
    split->setAccessibleName(tr("Models and versions of the remote registry"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(inset(m_modelTable, {0, 0, 6, 0}));
    split->addWidget(inset(m_versionTable, {6, 0, 0, 0}));
    split->handle(1)->setAccessibleName(tr("Divider between models and versions"));
    split->setStretchFactor(1, 1);
    split->setSizes({500, 650});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_reader);
    column->addWidget(m_filter);
    column->addWidget(m_busy);
    column->addWidget(split, 1);
    setFocusProxy(m_modelTable);
}

void RemoteListView::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, [this](const QString &text) { m_models->show(m_source, text.trimmed()); });
    connect(m_models, &MirrorModelTable::loaded, this, [this] {
        m_busy->stop();
        if (m_models->rowCount() > 0)
            m_modelTable->setCurrentIndex(m_models->index(qMax(0, m_models->find(m_model)), 0));
        else
            chooseModel();
    });
    connect(m_versions, &MirrorVersionTable::loaded, this, [this] {
        if (m_versions->rowCount() > 0 && !m_versionTable->currentRow().isValid())
            m_versionTable->setCurrentIndex(m_versions->index(0, 0));
        showActions();
    });
    connect(m_modelTable, &DenseTable::rowChosen, this, &RemoteListView::chooseModel);
    connect(m_modelTable, &DenseTable::rowOpened, this, [this] { m_versionTable->setFocus(); });
    connect(m_versionTable, &DenseTable::rowChosen, this, &RemoteListView::showActions);
    connect(m_versionTable, &DenseTable::rowOpened, m_details, &QPushButton::click);
    connect(m_models, &MirrorModelTable::failed, this, &RemoteListView::failed);
    connect(m_versions, &MirrorVersionTable::failed, this, &RemoteListView::failed);
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (const auto ref = chosen())
            Q_EMIT versionOpened(ref->text());
    });
    connect(m_register, &QPushButton::clicked, this, &RemoteListView::registerVersion);
    connect(m_sync, &SyncLine::syncWanted, this, [this] { m_workspace.sources().sync(m_source); });
    connect(m_sync, &SyncLine::openWanted, this, [this] { Q_EMIT connectionsWanted(m_source); });
    connect(&m_freshness, &Freshness::changed, this, &RemoteListView::showFreshness);
    connect(&m_workspace, &OpenWorkspace::sessionChanged, this, &RemoteListView::showActions);
    connect(&m_workspace.sources(), &SourceWatch::ended, this, &RemoteListView::reload);
}

void RemoteListView::open(const QString &source, const QString &model)
{
    const bool other = source != m_source;
    m_source = source;
    if (!model.isEmpty() || other)
        m_model = model;
    m_title->setText(source);
    showFreshness();
    if (other) {
        m_busy->start(tr("Reading the mirror…"));
        m_models->show(source, m_filter->text().trimmed());
    } else {
        reload();
    }
}

void RemoteListView::reload()
{
    if (m_source.isEmpty())
        return;
    m_models->reload();
    m_versions->reload();
}

bool RemoteListView::isLoading() const { return m_models->isLoading() || m_versions->isLoading(); }

QString RemoteListView::firstVersion() const { return m_versions->rowCount() > 0 ? m_versions->ref(0).text() : QString(); }

void RemoteListView::focusFilter() { m_filter->focusFilter(); }

void RemoteListView::chooseModel()
{
    const QModelIndex row = m_modelTable->currentRow();
    const QString name = row.isValid() ? m_models->model(row.row()).name : QString();
    if (name != m_model || m_versions->rowCount() == 0) {
        m_model = name;
        m_versions->show({m_source, name});
    }
    showActions();
}

std::optional<VersionRef> RemoteListView::chosen() const
{
    const int row = m_versionTable->currentRow().row();
    return row < 0 || row >= m_versions->rowCount() ? std::nullopt : std::optional(m_versions->ref(row));
}

void RemoteListView::showFreshness()
{
    if (m_source.isEmpty())
        return;
    const bool away = !m_workspace.sources().whyNotReached(m_source).isEmpty();
    m_sync->say(m_freshness.isSyncing() ? tr("Reading…") : away ? tr("Cannot be reached, %1").arg(m_freshness.asOfText(m_source)) : m_freshness.asOfText(m_source), away ? SyncLine::Tone::Away : SyncLine::Tone::Calm);
    m_sync->setOff(m_workspace.readOnly() ? m_workspace.whyNotWrite() : m_freshness.isSyncing() ? tr("A sync is under way.") : QString());
    showActions();
}

void RemoteListView::showActions()
{
    m_reader->setReason(m_workspace.whyReader());
    const auto ref = chosen();
    const QString none = ref ? QString() : tr("Choose a version first.");
    none.isEmpty() ? m_details->setOn() : m_details->setOff(none);
    const QString known = ref && m_versions->row(m_versionTable->currentRow().row()).state != u"unregistered" ? tr("It is registered.") : QString();
    QString why;
    for (const QString &each : {none, m_workspace.whyNotWrite(), known, m_workspace.sources().whyNotReached(m_source)})
        if (why.isEmpty())
            why = each;
    why.isEmpty() ? m_register->setOn() : m_register->setOff(why);
}

void RemoteListView::registerVersion()
{
    const auto ref = chosen();
    if (!ref)
        return;
    const int row = m_models->find(ref->model);
    auto *sheet = new RegisterRemoteSheet(m_workspace, *ref, row < 0 ? QString() : m_models->tier(row), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegisterRemoteSheet::registered, this, &RemoteListView::registered);
    sheet->open();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RegistryPage.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/ModelTable.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/pages/registry/VersionView.h"
#include "ui/style/Roles.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

RegistryPage::RegistryPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_models(new ModelTable(this)), m_versions(new VersionTable(workspace, this)), m_busy(new BusyBar), m_message(new MessageBar),
      m_filter(new FilterBar(tr("Filter by version or model"))), m_modelTable(new DenseTable(u"registry-models"_s)), m_versionTable(new DenseTable(u"registry-versions"_s)), m_version(new VersionView(workspace)),
      m_stack(new QStackedWidget)
{
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_version);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_busy);
    rows->addWidget(m_message);
    rows->addWidget(m_stack, 1);
    connect(m_modelTable, &DenseTable::rowChosen, this, [this](const QModelIndex &index) {
        const Model *chosen = m_models->model(index.row());
        m_source = chosen ? chosen->source : QString();
        m_model = chosen ? chosen->name : QString();
        showVersions();
    });
    connect(m_modelTable, &DenseTable::rowOpened, this, [this] { m_versionTable->setFocus(); });
    connect(m_versionTable, &DenseTable::rowOpened, this, [this](const QModelIndex &index) { Q_EMIT openRequested(u"registry"_s, m_versions->idOf(index.row())); });
    connect(m_filter, &FilterBar::filterChanged, this, &RegistryPage::showVersions);
    connect(m_versions, &VersionTable::modelAboutToBeReset, this, [this] { m_before = m_versionTable->currentRow().data(role::Id).toString(); });
    connect(m_versions, &VersionTable::loaded, this, [this] {
        m_busy->stop();
        if (m_versions->rowCount() > 0 && !m_versionTable->currentRow().isValid())
            m_versionTable->setCurrentIndex(m_versions->index(qMax(0, m_versions->find(m_before)), 0));
    });
    connect(m_versions, &VersionTable::failed, this, [this](const Error &error) {
        m_busy->stop();
        m_message->say(error);
    });
    connect(m_version, &VersionView::back, this, [this] { Q_EMIT openRequested(u"registry"_s, m_model); });
    connect(m_version, &VersionView::requestOpened, this, [this](const QString &request) { Q_EMIT openRequested(u"approvals"_s, request); });
    connect(&workspace, &OpenWorkspace::changed, this, &RegistryPage::refresh);
    refresh();
}

QWidget *RegistryPage::buildList()
{
    m_message->setObjectName(u"registryMessage"_s);
    m_filter->setObjectName(u"registryFilter"_s);
    m_modelTable->setModel(m_models);
    m_modelTable->setColumn(ModelTable::Name, DenseTable::Kind::Text, 130);
    m_modelTable->setColumn(ModelTable::Tier, DenseTable::Kind::Text, 78);
    m_modelTable->setColumn(ModelTable::Versions, DenseTable::Kind::Number, 78);
    m_modelTable->setColumn(ModelTable::Newest, DenseTable::Kind::Text, 74);
    m_modelTable->setStretch(ModelTable::Name);
    m_modelTable->setAccessibleName(tr("Models"));
    m_modelTable->setFixedWidth(364);
    m_versionTable->setModel(m_versions);
    m_versionTable->setColumn(VersionTable::Number, DenseTable::Kind::Text, 78);
    m_versionTable->setColumn(VersionTable::ModelName, DenseTable::Kind::Text, 122);
    m_versionTable->setColumn(VersionTable::State, DenseTable::Kind::Status, 148);
    m_versionTable->setColumn(VersionTable::Framework, DenseTable::Kind::Text, 106);
    m_versionTable->setColumn(VersionTable::Bytes, DenseTable::Kind::Number, 88);
    m_versionTable->setColumn(VersionTable::Author, DenseTable::Kind::Text, 72);
    m_versionTable->setColumn(VersionTable::Registered, DenseTable::Kind::Text, 98);
    m_versionTable->setColumn(VersionTable::Manifest, DenseTable::Kind::Digest, 128);
    m_versionTable->setStretch(VersionTable::Manifest);
    m_versionTable->setEmptyText(tr("No version is registered here, or none fits the filter."));
    m_versionTable->setAccessibleName(tr("Versions"));
    auto *tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(m_modelTable);
    tables->addWidget(m_versionTable, 1);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Registry"), Type::Title));
    column->addWidget(m_filter);
    column->addLayout(tables, 1);
    return list;
}

QString RegistryPage::id() const { return u"registry"_s; }

QString RegistryPage::title() const { return tr("Registry"); }

QString RegistryPage::iconName() const { return u"boxes"_s; }

bool RegistryPage::isLoading() const { return m_loading || m_versions->isLoading() || m_version->isLoading(); }

QStringList RegistryPage::showcase() const
{
    return m_versions->rowCount() > 0 ? QStringList{u"version="_s + m_versions->idOf(0)} : QStringList();
}

void RegistryPage::focusFilter() { m_filter->focusFilter(); }

void RegistryPage::open(const QString &id)
{
    m_message->clear();
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_versionTable);
    if (!id.contains(u'@')) {
        m_source = id.contains(u'/') ? id.section(u'/', 0, 0) : u"local"_s;
        m_model = id.section(u'/', -1);
        return chooseWanted();
    }
    const auto ref = VersionRef::fromText(id);
    if (!ref)
        return m_message->say(ref.error());
    m_stack->setCurrentWidget(m_version);
    setFocusProxy(m_version);
    m_version->open(*ref);
}

void RegistryPage::refresh()
{
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_busy->start(tr("Reading the registry…"));
    m_workspace.run(this, [](Workspace &open) { return models(open.db()); }, [this](Result<QVector<Model>> found) { showModels(std::move(found)); });
    if (m_stack->currentWidget() == m_version)
        m_version->reload();
}

void RegistryPage::showModels(Result<QVector<Model>> found)
{
    m_loading = false;
    if (!found) {
        m_busy->stop();
        m_message->say(found.error());
    } else {
        m_models->setModels(*found);
        Q_EMIT asOfChanged(tr("As of %1 UTC").arg(SystemClock().now().shortText().mid(11, 8)));
        m_again ? chooseModel() : chooseWanted();
    }
    if (m_again)
        refresh();
}

void RegistryPage::chooseModel()
{
    const QSignalBlocker quiet(m_modelTable);
    m_modelTable->setCurrentIndex(m_models->index(m_model.isEmpty() ? 0 : m_models->find(m_source, m_model), 0));
}

void RegistryPage::chooseWanted()
{
    if (m_loading)
        return;
    chooseModel();
    showVersions();
}

// What is shown already is read again as far as it was scrolled; anything else from its newest version on.
void RegistryPage::showVersions()
{
    const QStringList wanted{m_source, m_model, m_filter->text()};
    m_busy->start(tr("Reading versions…"));
    m_versionTable->setShown(VersionTable::ModelName, m_model.isEmpty());
    if (std::exchange(m_shown, wanted) == wanted)
        m_versions->reload();
    else
        m_versions->show(m_source, m_model, m_filter->text());
}

} // namespace countersign

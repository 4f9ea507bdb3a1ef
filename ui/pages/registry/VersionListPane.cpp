// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionListPane.h"

#include "ui/pages/registry/GatesInView.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/style/Roles.h"
#include "ui/widgets/DenseTable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int modelWidth = 112, leastDescription = 64, mostNumber = 132;

} // namespace

VersionListPane::VersionListPane(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_versions(new VersionTable(workspace, this)), m_table(new DenseTable(u"registry-versions"_s)), m_gates(new GatesInView(workspace, *m_table, *m_versions, this))
{
    build();
    connect(m_table, &DenseTable::rowOpened, this, [this](const QModelIndex &index) { Q_EMIT opened(m_versions->idOf(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionListPane::chosenChanged);
    connect(m_versions, &VersionTable::modelAboutToBeReset, this, [this] { m_before = m_table->currentRow().data(role::Id).toString(); });
    connect(m_versions, &VersionTable::loaded, this, [this] {
        if (m_versions->rowCount() > 0 && !m_table->currentRow().isValid())
            m_table->setCurrentIndex(m_versions->index(qMax(0, m_versions->find(m_before)), 0));
        fitStates();
        Q_EMIT loaded();
    });
    connect(m_versions, &VersionTable::failed, this, &VersionListPane::failed);
    connect(m_gates, &GatesInView::shown, this, &VersionListPane::fitStates);
    connect(m_gates, &GatesInView::failed, this, &VersionListPane::failed);
}

void VersionListPane::build()
{
    m_table->setOptional({VersionTable::Bytes, VersionTable::Framework, VersionTable::Tier, VersionTable::Files, VersionTable::Manifest});
    m_table->setModel(m_versions);
    m_table->setColumn(VersionTable::Number, DenseTable::Kind::Text, 68);
    m_table->setColumn(VersionTable::ModelName, DenseTable::Kind::Text, modelWidth);
    m_table->setColumn(VersionTable::State, DenseTable::Kind::Status, 120);
    m_table->setColumn(VersionTable::Gate, DenseTable::Kind::Status, 120);
    m_table->setColumn(VersionTable::Author, DenseTable::Kind::Text, 64);
    m_table->setColumn(VersionTable::Registered, DenseTable::Kind::Text, 112);
    m_table->setColumn(VersionTable::Description, DenseTable::Kind::Text, 200);
    m_table->setColumn(VersionTable::Bytes, DenseTable::Kind::Number, 88);
    m_table->setColumn(VersionTable::Framework, DenseTable::Kind::Text, 106);
    m_table->setColumn(VersionTable::Tier, DenseTable::Kind::Text, 76);
    m_table->setColumn(VersionTable::Files, DenseTable::Kind::Number, 66);
    m_table->setColumn(VersionTable::Manifest, DenseTable::Kind::Digest, 140);
    m_table->setColumn(VersionTable::Source, DenseTable::Kind::Text, 72);
    m_table->setStretch(VersionTable::Description, leastDescription);
    m_table->setSortable({VersionTable::ModelName, VersionTable::Registered});
    m_table->rememberOrder();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Versions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
}

void VersionListPane::show(const VersionQuestion &question)
{
    m_table->setShown(VersionTable::ModelName, question.model.isEmpty());
    makeRoom();
    m_table->setEmptyText(!question.terms.isEmpty()  ? tr("No version fits the filter.")
                          : question.model.isEmpty() ? tr("No version is registered yet. Drop its files on its model, or use “Register a version…”.")
                                                     : tr("No version of %1 is registered yet. Drop its files on the model, or use “Register a version…”.").arg(question.model));
    m_versions->show(question);
}

void VersionListPane::reload() { m_versions->reload(); }

void VersionListPane::setSourceShown(bool shown)
{
    m_table->setShown(VersionTable::Source, shown);
    m_versions->setSourceApart(shown);
}

void VersionListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

// Where not all of them fit, the columns give way that nothing is decided by.
void VersionListPane::makeRoom()
{
    const int room = width() + (m_table->isColumnHidden(VersionTable::ModelName) ? modelWidth : 0);
    m_table->setShown(VersionTable::Description, room >= 740);      // five letters of it tell nobody anything
    m_table->setShown(VersionTable::Registered, room >= 860);
    m_table->setShown(VersionTable::Author, room >= 924);
}

bool VersionListPane::isLoading() const { return m_versions->isLoading() || m_gates->isReading(); }

QStringList VersionListPane::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &each : rows)
        ids.prepend(m_versions->version(each.row()).ref.shortText());
    return ids;
}

// As wide as the words in view ask for, in any language: a verdict that is cut tells nothing, nor does a number without its -rc.1.
void VersionListPane::fitStates()
{
    constexpr int most = 300;
    for (const int column : {VersionTable::State, VersionTable::Gate})
        m_table->setColumn(column, DenseTable::Kind::Status, qMin(most, qMax(m_table->columnWidth(column), m_table->sizeHintForColumn(column))));
    m_table->setColumn(VersionTable::Number, DenseTable::Kind::Text, qMin(mostNumber, qMax(m_table->columnWidth(VersionTable::Number), m_table->sizeHintForColumn(VersionTable::Number))));
    m_table->setStretch(VersionTable::Description, leastDescription);
}

} // namespace countersign

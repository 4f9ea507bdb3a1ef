// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/ModelPane.h"

#include "ui/charts/SparklineDelegate.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/ModelTable.h"
#include "ui/widgets/DenseTable.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int trendsAtOnce = 80;                                    // models
constexpr int trendLength = 12;                                     // versions

} // namespace

ModelPane::ModelPane(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_models(new ModelTable(this)), m_table(new DenseTable(u"registry-models"_s)), m_metric(new QComboBox)
{
    m_table->setOptional({ModelTable::Newest, ModelTable::Owner, ModelTable::Description, ModelTable::Source});
    m_table->setModel(m_models);
    m_table->setItemDelegateForColumn(ModelTable::Trend, new SparklineDelegate(m_table));
    m_table->setColumn(ModelTable::Name, DenseTable::Kind::Text, 120);
    m_table->setColumn(ModelTable::Tier, DenseTable::Kind::Text, 74);
    m_table->setColumn(ModelTable::Versions, DenseTable::Kind::Number, 92);
    m_table->setColumn(ModelTable::Trend, DenseTable::Kind::Number, 152);
    m_table->setColumn(ModelTable::Newest, DenseTable::Kind::Text, 84);
    m_table->setColumn(ModelTable::Owner, DenseTable::Kind::Text, 84);
    m_table->setColumn(ModelTable::Description, DenseTable::Kind::Text, 200);
    m_table->setColumn(ModelTable::Source, DenseTable::Kind::Text, 72);
    m_table->setStretch(ModelTable::Name);
    m_table->setSortable({ModelTable::Name, ModelTable::Tier, ModelTable::Versions, ModelTable::Owner});
    m_table->rememberOrder();
    m_table->setAccessibleName(tr("Models"));
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_metric->setObjectName(u"registryMetric"_s);
    m_metric->setAccessibleName(tr("Metric shown across versions"));
    m_metric->setToolTip(m_metric->accessibleName());
    m_metric->setMinimumWidth(140);
    m_metric->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(300);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &ModelPane::readTrends);
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) {
        if (m_own)
            return;
        const Model *model = m_models->model(index.row());
        m_source = model ? model->source : QString();
        m_model = model ? model->name : QString();
        Q_EMIT chosen(m_source, m_model);
    });
    connect(m_table, &DenseTable::rowOpened, this, &ModelPane::opened);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_soon.start(); });
    connect(m_models, &ModelTable::filesDropped, this, &ModelPane::filesDropped);
    connect(m_metric, &QComboBox::activated, this, [this] {
        metricSetting.set(m_metric->currentData().toString());
        m_models->setMetric(m_metric->currentData().toString());
    });
}

QWidget *ModelPane::metricChooser() const { return m_metric; }

void ModelPane::setModels(const QVector<Model> &models)
{
    {
        const QScopedValueRollback own(m_own, true);
        m_models->setModels(models);
    }
    choose(m_source, m_model);
    m_soon.start();
}

void ModelPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setShown(ModelTable::Versions, width() >= 430);        // the count gives way first
}

void ModelPane::narrow(const std::optional<QVector<ModelCount>> &fitting)
{
    {
        const QScopedValueRollback own(m_own, true);
        m_models->narrow(fitting);
    }
    choose(m_source, m_model);
    m_soon.start();
}

void ModelPane::choose(const QString &source, const QString &name)
{
    const QScopedValueRollback own(m_own, true);
    m_source = source;
    m_model = name;
    m_table->setCurrentIndex(m_models->index(name.isEmpty() ? 0 : m_models->find(source, name), 0));
}

// Only of the models in view: the history of ten thousand models is nobody's business at once.
void ModelPane::readTrends()
{
    if (m_reading)
        return;
    QVector<Model> wanted;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = qMax(1, m_table->rowAt(0)); row <= (last < 0 ? m_models->rowCount() - 1 : last) && wanted.size() < trendsAtOnce; ++row)
        if (const Model *model = m_models->model(row); model && !m_models->hasHistory(ModelTable::keyOf(*model)))
            wanted += *model;
    if (wanted.isEmpty())
        return;
    m_reading = true;
    using Histories = QVector<std::pair<QString, QVector<VersionMetrics>>>;
    m_workspace.run(this, [wanted](Workspace &open) -> Result<Histories> {
        Histories all;
        for (const Model &each : wanted) {
            CS_TRY(auto history, metricHistory(open.db(), each.source, each.name, trendLength));
            all.append({ModelTable::keyOf(each), std::move(history)});
        }
        return all;
    }, [this](Result<Histories> all) {
        m_reading = false;
        if (!all)
            return void(Q_EMIT failed(all.error()));
        for (const auto &[key, history] : std::as_const(*all))
            m_models->addHistory(key, history);
        showMetrics();
        m_soon.start();                                             // what was scrolled to meanwhile
    });
}

void ModelPane::showMetrics()
{
    const QStringList names = m_models->metricNames();
    const QString kept = metricSetting.value();
    QStringList listed;
    for (int i = 0; i < m_metric->count(); ++i)
        listed += m_metric->itemData(i).toString();
    if (names != listed) {
        m_metric->clear();
        for (const QString &each : names)
            m_metric->addItem(QString(each).remove(u"metric."_s), each);
    }
    m_metric->setCurrentIndex(m_metric->findData(names.contains(kept) ? kept : names.value(0)));
    m_metric->setVisible(!names.isEmpty());
    m_models->setMetric(m_metric->currentData().toString());
}

} // namespace countersign

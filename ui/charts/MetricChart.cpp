// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MetricChart.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/MetricTable.h"
#include "ui/charts/MetricView.h"
#include "ui/style/Icons.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostSentences = 40; // a longer description helps nobody; the table has them all

// What the values need, but at most two figures finer than the axis.
int decimalsOf(const QVector<MetricPoint> &points, const Ticks &ticks)
{
    static const QRegularExpression zeroes(u"0+$"_s);
    qsizetype needed = 0;
    for (const MetricPoint &point : points)
        for (const auto &value : {point.value, point.low, point.high})
            if (value)
                needed = std::max(needed, QString::number(*value, 'f', 6).remove(zeroes).section(u'.', 1).size());
    return int(std::min<qsizetype>(needed, ticks.decimals + 2));
}

} // namespace

MetricChart::MetricChart(const QString &metric, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(metric, Type::Label)), m_read(new TextLabel({}, Type::Digest)), m_twin(new QToolButton),
      m_stack(new QStackedWidget), m_view(new MetricView), m_table(new DenseTable(u"metric"_s)), m_rows(new MetricTable(this)), m_legend(new ChartLegend)
{
    m_read->setObjectName(u"metricRead"_s);
    m_read->setInk(Token::Text2);
    m_read->setElide(Qt::ElideRight);
    m_title->setElide(Qt::ElideRight);
    m_twin->setObjectName(u"metricTwin"_s);
    m_twin->setIcon(iconOf(u"table"_s));
    m_twin->setCheckable(true);
    m_twin->setText(tr("Show as a table"));
    m_twin->setToolTip(tr("Show as a table (T)"));
    m_twin->setAccessibleName(m_twin->text());
    m_table->setModel(m_rows);
    m_table->setColumn(MetricTable::Label, DenseTable::Kind::Text, 132);
    for (const int column : {int(MetricTable::Value), int(MetricTable::Low), int(MetricTable::High)})
        m_table->setColumn(column, DenseTable::Kind::Number, 92);
    m_table->setStretch(MetricTable::Note);
    m_table->setEmptyText(tr("No version has this metric."));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 6);
    head->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_read);
    head->addLayout(words, 1);
    head->addWidget(m_twin, 0, Qt::AlignTop);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);
    connect(m_twin, &QToolButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        setFocusProxy(m_stack->currentWidget());
    });
    connect(m_view, &MetricView::currentChanged, this, &MetricChart::readOut);
    connect(m_view, &MetricView::pointOpened, this, &MetricChart::pointOpened);
    connect(m_table, &DenseTable::rowOpened, this, [this](const QModelIndex &row) { Q_EMIT pointOpened(m_rows->point(row.row())); });
    describe();
}

void MetricChart::setMetric(const QString &metric)
{
    m_title->setText(metric);
    describe();
}

void MetricChart::setPoints(const QVector<MetricPoint> &points)
{
    m_points = points;
    m_view->setPoints(points);
    describe();
}

void MetricChart::setLimit(double limit, const QString &label)
{
    m_limit = limit;
    m_limitLabel = label;
    m_view->setLimit(limit, label);
    describe();
}

void MetricChart::clearLimit()
{
    m_limit.reset();
    m_view->setLimit({}, {});
    describe();
}

void MetricChart::setLegend(const QString &champion, const QString &challenger)
{
    m_champion = champion;
    m_challenger = challenger;
    describe();
}

bool MetricChart::isTable() const { return m_twin->isChecked(); }

void MetricChart::setTable(bool table) { m_twin->setChecked(table); }

void MetricChart::describe()
{
    m_rows->set(m_points, decimalsOf(m_points, m_view->ticks()));
    QStringList sentences;
    for (int i = std::max(0, int(m_points.size()) - mostSentences); i < m_points.size(); ++i)
        sentences += m_rows->sentence(i) + u'.';
    if (m_points.size() > mostSentences)
        sentences.prepend(tr("The newest %1 of %2 versions; the table has all.").arg(QString::number(mostSentences), QString::number(m_points.size())));
    if (m_points.isEmpty())
        sentences += tr("No version has this metric.");
    if (m_limit)
        sentences += tr("Limit: %1.").arg(m_limitLabel);
    const auto has = [this](MetricPoint::Mark mark) { return std::any_of(m_points.begin(), m_points.end(), [mark](const MetricPoint &point) { return point.value && point.mark == mark; }); };
    const bool band = std::any_of(m_points.begin(), m_points.end(), [](const MetricPoint &point) { return point.low && point.high; });
    m_legend->set(has(MetricPoint::Mark::Champion) ? m_champion : QString(), has(MetricPoint::Mark::Challenger) ? m_challenger : QString(), band ? tr("interval") : QString());
    const QString name = tr("%1 across versions").arg(m_title->text());
    setAccessibleName(name);
    setAccessibleDescription(sentences.join(u' '));
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(accessibleDescription());
    m_table->setAccessibleName(name);
    readOut(m_view->current());
}

void MetricChart::readOut(int point)
{
    if (point < 0) {
        m_read->setText(m_points.isEmpty() ? tr("No version has this metric.") : QString());
        return;
    }
    m_read->setText(m_rows->sentence(point));
    m_view->setAccessibleDescription(m_rows->sentence(point));
    QAccessibleEvent said(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        const bool focused = m_stack->currentWidget()->hasFocus();
        setTable(!isTable());
        if (focused)
            m_stack->currentWidget()->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace countersign

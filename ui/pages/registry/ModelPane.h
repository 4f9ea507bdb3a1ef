// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/MetricHistory.h"
#include "core/settings/Setting.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace countersign {

class DenseTable;
class ModelTable;
class OpenWorkspace;

inline const Setting<QString> metricSetting(QStringLiteral("registry/metric")); // the fact shown across versions, here and on a version's page

// The models at the left of the registry, with a metric across the versions of those in view.
class ModelPane : public QWidget
{
    Q_OBJECT
public:
    explicit ModelPane(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void setModels(const QVector<Model> &models);
    void narrow(const std::optional<QVector<ModelCount>> &fitting); // nothing: all
    void choose(const QString &source, const QString &name);        // empty: all; tells nobody
    const ModelTable &models() const { return *m_models; }
    QWidget *metricChooser() const;
    DenseTable *table() const { return m_table; }
    bool isLoading() const { return m_reading || m_soon.isActive(); }

Q_SIGNALS:
    void chosen(const QString &source, const QString &name);
    void opened();
    void filesDropped(const QString &model, const QStringList &paths);
    void failed(const countersign::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readTrends();
    void showMetrics();

    OpenWorkspace &m_workspace;
    ModelTable *m_models;
    DenseTable *m_table;
    QComboBox *m_metric;
    QTimer m_soon;
    QString m_source, m_model;
    bool m_reading = false, m_own = false;                          // m_own: a change of the row is ours
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/RemoteDetails.h"
#include "ui/pages/registry/MirrorVersionTable.h"

class QStandardItemModel;

namespace countersign {

class Section;

// The parts of a remote version's page. Each is null where there is nothing to show. What comes from a server is plain text.
Section *remoteTagsSection(const MlflowTags &tags, const QString &title);
Section *remoteRunSection(const RemoteDetails &);                   // who, when, from which commit
Section *remoteParametersSection(const RemoteDetails &);
// Metrics with their last values; the histories come later.
Section *remoteMetricsSection(const RemoteDetails &, QStandardItemModel **rows);
using MetricHistories = QMap<QString, QVector<MlflowMetric>>;       // by key, oldest first
void showHistories(QStandardItemModel &rows, const MetricHistories &);
Section *remoteInputsSection(const RemoteDetails &);                // data sets the run read
Section *remoteModelSection(const RemoteDetails &);                 // framework, flavors, signature, requirements
Section *remoteFilesSection(const RemoteDetails &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/importers/Importer.h"

namespace countersign {

const QVector<Importer> &evidenceImporters()
{
    static const QVector<Importer> all{
        countersignMetricsImporter(),
        junitImporter(),
        metricMapImporter(),
    };
    return all;
}

} // namespace countersign

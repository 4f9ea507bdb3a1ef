// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/sources/mlflow/MlflowClient.h"

#include <QJsonObject>

namespace countersign {

// All that the client can do, done once with a server of one shape that mlflow_train.py has filled: checks each answer. The same
// conversation runs against the real servers, where it is recorded, and in the unit tests against the recording.
// `about`: shape, version, workspace, user, seed, as recorded.
void converse(Http &http, const QUrl &url, const QJsonObject &about, const Secret &password);

} // namespace countersign

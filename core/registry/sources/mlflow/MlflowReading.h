// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/sources/mlflow/MlflowTypes.h"

#include <QJsonObject>

// MLflow's JSON as values. What is not set is left out there, so everything has a default; what has the wrong type counts as
// left out.
namespace countersign::mlflow {

MlflowModel model(const QJsonObject &);
MlflowVersion version(const QJsonObject &);
MlflowRun run(const QJsonObject &);
MlflowLoggedModel loggedModel(const QJsonObject &);
MlflowMetric metric(const QJsonObject &);
MlflowTags tags(const QJsonValue &list);
bool isPrompt(const MlflowTags &);

// {"error_code","message"} or {"detail"} of a refusal, or the words of an HTML or text page: one line.
struct Said { QString code, text; };
Said said(const QByteArray &body, const QByteArray &contentType);
QString shortened(const QString &text);                             // at most 300 characters

// A page token is base64 of {"offset":N}; nothing if it is another.
std::optional<qint64> offsetOf(const QString &token);
QString tokenAt(qint64 offset);

} // namespace countersign::mlflow

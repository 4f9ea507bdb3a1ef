// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/Verb.h"
#include "core/approval/Request.h"
#include "core/findings/Findings.h"

namespace countersign {

// The objects that several verbs give, with the field names that are fixed for ever.
QJsonObject gateJson(const Case &);                                 // as `gate` gives it
QJsonArray rulesJson(const GateVerdict &);
QJsonArray needsJson(const QVector<Need> &);
QJsonObject versionJson(const Version &);
QString versionText(const Version &);                               // hub/churn@7 (1.2.0): with the SemVer that a remote one has
QJsonObject standingJson(const Standing &);                         // request, state, binding, gate, deadline, needs, assigned
QJsonObject queueRowJson(const Standing &);
QJsonObject findingJson(const WorldFinding &);

QString gateText(const Case &);
QString standingText(const Standing &);
// Columns set side by side for a terminal.
QString tableText(const QStringList &header, const QVector<QStringList> &rows);

inline QString q(const std::string &text) { return QString::fromStdString(text); }
inline QStringList q(const std::vector<std::string> &texts)
{
    QStringList all;
    for (const std::string &each : texts)
        all += QString::fromStdString(each);
    return all;
}
// Tells people how far long work has come, on stderr, for work of more than a second.
OnProgress progressTo(Context &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/RecordStory.h"
#include "core/workspace/Log.h"

namespace countersign::logwords {

QString state(RecordState state);
QString document(const QString &what);           // of SeenDocument and of attachments
QString seen(const SeenDocument &document);      // "Evidence E3 metrics.json · 812 bytes · 9f2c…"
QString duties(const QVector<Duty> &held);
QString decided(const Decision &decision);       // "cara approved, pool ml (#41)"
QString lapsed(const Lapse &lapse);              // "dev's approval of R12 (#40): evidence was added"

} // namespace countersign::logwords

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/versionHistory.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(VersionHistory) };

Look lookOfVerdict(const QString &verdict)
{
    return lookOf(verdict == u"approve" ? u"approved"_s : verdict == u"reject" ? u"rejected"_s : u"changes-requested"_s);
}

} // namespace

QVector<HistoryStrip::Step> versionHistory(const VersionStory &story)
{
    QVector<HistoryStrip::Step> steps{{lookOf(u"registered"_s), story.version.registered, story.version.authorLogin}};
    for (const Request &request : story.requests)
        steps.append({{u"requested"_s, Words::tr("Requested"), u"clock"_s, Hue::Blue}, request.opened, request.environment});
    for (const Decision &decision : story.decisions)
        if (!decision.withdrawnSeq)
            steps.append({lookOfVerdict(decision.verdict), decision.at, decision.login});
    for (const LiveRow &row : story.live) {
        if (!row.applying)
            steps.append({lookOf(u"live"_s), row.since, row.environment});
        if (row.until)
            steps.append({{u"left"_s, Words::tr("Left", "is no longer live"), u"log-out"_s, Hue::Grey}, *row.until, row.environment});
    }
    if (story.retired)
        steps.append({lookOf(u"retired"_s), *story.retired, story.retiredBy});
    std::stable_sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return steps;
}

} // namespace countersign

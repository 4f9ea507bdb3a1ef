// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NeedsYou.h"

#include "core/approval/Queue.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int longestReason = 160;

struct Seen { QString login; QVector<NeedsYou::News> all; };

// Whoever reads the notice need not open the program to know what is wanted.
QString sentenceOf(const Standing &standing)
{
    const Request &request = standing.request;
    const QString about = request.kind == u"policy" ? NeedsYou::tr("policy %1 %2").arg(request.policy, QString::number(request.policyVersion))
                                                    : u"%1 %2 → %3"_s.arg(request.version.model, request.version.number, request.environment);
    const QString reason = request.reason.size() > longestReason ? request.reason.left(longestReason - 1) + u'…' : request.reason;
    const QString asked = request.round > 0 ? NeedsYou::tr("%1, asked again by %2: “%3”").arg(about, request.askerLogin, reason) : NeedsYou::tr("%1, asked by %2: “%3”").arg(about, request.askerLogin, reason);
    if (standing.state == u"approved")
        return NeedsYou::tr("%1. It is approved and can be promoted.").arg(asked);
    const QString until = ShownTime::minute(request.deadline);
    return standing.about ? NeedsYou::tr("%1. Gate: %2. Decide until %3.").arg(asked, lookOf(outcomeSlug(standing.about->gate.result)).word, until) : NeedsYou::tr("%1. Decide until %2.").arg(asked, until);
}

} // namespace

NeedsYou::NeedsYou(OpenWorkspace &open, QObject *parent) : QObject(parent), m_open(open)
{
    connect(&open, &OpenWorkspace::changed, this, &NeedsYou::look);
    connect(&open, &OpenWorkspace::sessionChanged, this, &NeedsYou::look);
    look();
}

void NeedsYou::look()
{
    m_again = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_open.run(this, [login = m_open.login(), first = m_login != m_open.login(), known = m_known](Workspace &workspace) -> Result<Seen> {
        Seen seen{login, {}};
        const UtcTime now = workspace.clock().now();
        CS_TRY(const QStringList ids, requestsNeeding(workspace, workspace.db(), login, now));
        for (const QString &id : ids) {
            seen.all.append({id, {}});
            if (first || known.contains(id))
                continue;
            CS_TRY(const Standing each, standing(workspace, workspace.db(), id, now));
            seen.all.last().sentence = sentenceOf(each);
        }
        return seen;
    }, [this](const Result<Seen> &seen) {
        m_looking = false;
        if (seen) {
            QVector<News> news;
            QStringList now;
            for (const News &each : seen->all) {
                now.append(each.request);
                if (!m_known.contains(each.request))
                    news.append(each);
            }
            const bool first = m_login != seen->login;
            m_login = seen->login;
            m_known = now;
            if (!first && !news.isEmpty())
                Q_EMIT came(news);
        }
        if (std::exchange(m_again, false))
            look();
    });
}

} // namespace countersign

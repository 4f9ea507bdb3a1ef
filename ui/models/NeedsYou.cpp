// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NeedsYou.h"

#include "core/approval/Queue.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Seen { QString login; QVector<NeedsYou::News> all; };

QString sentenceOf(const Request &request)
{
    const QString about = request.kind == u"policy" ? NeedsYou::tr("policy %1 %2").arg(request.policy, QString::number(request.policyVersion))
                                                    : u"%1 %2 → %3"_s.arg(request.version.model, request.version.number, request.environment);
    return NeedsYou::tr("%1, asked by %2").arg(about, request.askerLogin);
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
    m_open.run(this, [login = m_open.login()](Workspace &workspace) -> Result<Seen> {
        Seen seen{login, {}};
        CS_TRY(const QStringList ids, requestsNeeding(workspace, workspace.db(), login, workspace.clock().now()));
        for (const QString &id : ids) {
            CS_TRY(const Request each, request(workspace.db(), id));
            seen.all.append({id, sentenceOf(each)});
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

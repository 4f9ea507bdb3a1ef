// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/ApprovalsPage.h"

#include "ui/pages/approvals/QueueView.h"
#include "ui/pages/approvals/ReviewView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ApprovalsPage::ApprovalsPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_queue(new QueueView), m_review(new ReviewView(workspace))
{
    setObjectName(u"approvals"_s);
    setAccessibleName(tr("Approvals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_queue);
    m_stack->addWidget(m_review);
    connect(m_queue, &QueueView::requestOpened, this, [this](const QString &request) { Q_EMIT openRequested(id(), request); });
    connect(m_review, &ReviewView::acted, this, &ApprovalsPage::loadQueue);
    connect(&m_workspace, &OpenWorkspace::changed, this, [this] {
        loadQueue();
        if (m_stack->currentWidget() == m_review)
            m_review->look();
    });
    connect(&m_workspace, &OpenWorkspace::sessionChanged, this, &ApprovalsPage::refresh);
    loadQueue();
}

QString ApprovalsPage::id() const { return u"approvals"_s; }

QString ApprovalsPage::title() const { return tr("Approvals"); }

QString ApprovalsPage::iconName() const { return u"clipboard-check"_s; }

void ApprovalsPage::open(const QString &id)
{
    if (id.isEmpty()) {
        m_stack->setCurrentWidget(m_queue);
        setFocusProxy(m_queue);
        loadQueue();
        return;
    }
    m_stack->setCurrentWidget(m_review);
    setFocusProxy(m_review);
    m_review->open(id);
}

void ApprovalsPage::refresh()
{
    loadQueue();
    if (m_stack->currentWidget() == m_review)
        m_review->reload();
}

QVector<Page::Key> ApprovalsPage::keys() const
{
    return {{u"J, K"_s, tr("Next and previous request")}, {u"Enter"_s, tr("Open the request")}, {u"Space"_s, tr("Peek at what it needs")},
            {u"Ctrl+Shift+C"_s, tr("Request changes")}, {u"Ctrl+Shift+R"_s, tr("Reject")}, {u"Ctrl+Shift+A"_s, tr("Approve…")}, {u"Ctrl+Shift+P"_s, tr("Promote…")}};
}

bool ApprovalsPage::isLoading() const { return m_loading > 0 || m_review->isLoading(); }

QStringList ApprovalsPage::showcase() const
{
    const QString first = m_queue->firstId();
    return first.isEmpty() ? QStringList() : QStringList{u"review="_s + first};
}

void ApprovalsPage::loadQueue()
{
    struct Loaded { QVector<Queued> all; UtcTime at; };
    ++m_loading;
    m_workspace.run(this, [login = m_workspace.login()](Workspace &workspace) -> Result<Loaded> {
        const UtcTime now = workspace.clock().now();
        CS_TRY(const auto all, queue(workspace, workspace.db(), login, now));
        return Loaded{all, now};
    }, [this](const Result<Loaded> &loaded) {
        --m_loading;
        if (!loaded) {
            m_queue->say(loaded.error());
            return;
        }
        m_queue->setQueue(loaded->all, loaded->at);
        bool urgent = false;
        for (const Queued &each : loaded->all)
            urgent = urgent || (each.lane == Lane::NeedsYou && each.standing.request.urgent);
        Q_EMIT badgeChanged(m_queue->needsYou(), urgent);
        Q_EMIT asOfChanged(tr("As of %1 UTC").arg(loaded->at.shortText().mid(11, 8)));
    });
}

} // namespace countersign

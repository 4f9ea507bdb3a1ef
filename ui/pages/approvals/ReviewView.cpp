// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/ReviewView.h"

#include "ui/models/SourceWatch.h"
#include "ui/models/placeLink.h"
#include "ui/pages/approvals/DecisionPane.h"
#include "ui/pages/approvals/EvidenceColumn.h"
#include "ui/pages/approvals/Marks.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/readingOrder.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int tickMs = 30'000;                                      // the time that is left runs on

} // namespace

ReviewView::ReviewView(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_message(new MessageBar), m_evidence(new EvidenceColumn), m_scroll(new ScrollPane(m_evidence, tr("Evidence"))), m_pane(new DecisionPane)
{
    setObjectName(u"review"_s);
    m_message->setObjectName(u"reviewMessage"_s);
    setFocusProxy(m_scroll);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(16, 12, 16, 0);
    bar->addWidget(m_message);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(bar);
    left->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_pane);
    m_pane->hide();
    m_evidence->hide();
    connect(m_message, &MessageBar::actionTriggered, this, &ReviewView::reload);
    connect(m_evidence, &EvidenceColumn::waiveAsked, this, &ReviewView::askWaive);
    connect(m_evidence, &EvidenceColumn::linkAsked, this, &ReviewView::copyLink);
    connect(m_evidence, &EvidenceColumn::openedChanged, m_pane, &DecisionPane::setOpened);
    connect(m_evidence, &EvidenceColumn::sectionShown, this, [this](QWidget *section) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);     // it has its height only then
        m_scroll->ensureWidgetVisible(section, 0, 24);
    });
    auto *next = new QShortcut(QKeySequence(u"Ctrl+Shift+O"_s), this);
    connect(next, &QShortcut::activated, m_evidence, &EvidenceColumn::openNext);
    connect(m_pane, &DecisionPane::requestChangesAsked, this, [this] { decide(u"request-changes"_s); });
    connect(m_pane, &DecisionPane::rejectAsked, this, [this] { askDecision(u"reject"_s); });
    connect(m_pane, &DecisionPane::approveAsked, this, [this] { askDecision(u"approve"_s); });
    connect(m_pane, &DecisionPane::withdrawAsked, this, &ReviewView::askWithdraw);
    connect(m_pane, &DecisionPane::resubmitAsked, this, &ReviewView::askResubmit);
    connect(m_pane, &DecisionPane::promoteAsked, this, &ReviewView::askPromote);
    connect(m_pane, &DecisionPane::takeAsked, this, [this] {
        if (m_review)
            Q_EMIT assignAsked(m_review->request().id, m_review->standing.assigned() == m_review->login ? QString() : m_review->login);
    });
    connect(m_pane, &DecisionPane::reassignAsked, this, [this] {
        if (m_review)
            Q_EMIT reassignAsked(m_review->request().id);
    });
    connect(m_pane, &DecisionPane::cancelAsked, this, [this] { m_cancel.ask(); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            look();
    });
    m_tick.start(tickMs);
}

void ReviewView::open(const QString &id, const QString &section)
{
    m_section = section;
    if (id != m_id) {
        m_review.reset();
        m_pane->hide();
        m_evidence->hide();
        m_pane->clearReason();
        m_message->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_id = id;
    m_anew = true;
    load();
}

void ReviewView::aimAt(const QString &id, const QString &verdict) { m_aim = {id, verdict}; }

void ReviewView::reload()
{
    m_message->clear();
    m_anew = true;
    load();
}

void ReviewView::look() { load(); }

void ReviewView::load()
{
    if (m_id.isEmpty())
        return;
    ++m_loading;
    m_workspace.run(this, [id = m_id, login = m_workspace.login()](Workspace &workspace) { return loadReview(workspace, id, login); },
                    [this, asked = ++m_asked](Result<Review> result) {
                        --m_loading;
                        if (asked == m_asked)
                            arrived(std::move(result));
                    });
}

void ReviewView::arrived(Result<Review> result)
{
    if (!result) {
        m_message->say(result.error());
        return;
    }
    if (std::exchange(m_anew, false) || !m_review || m_review->request().id != result->request().id || m_review->standing.binding.digest() == result->standing.binding.digest()) {
        show(std::move(result).value());
        return;
    }
    // The binding moved while it was looked at: what is on the screen stays, and says so.
    m_workspace.run(this, [ref = m_review->request().version, place = m_review->request().environment, before = m_review->standing.binding, now = result->standing.binding](Workspace &workspace) {
        return moved(workspace.db(), ref, place, before, now);
    }, [this, asked = m_asked](const Result<QVector<Moved>> &changes) {
        if (asked == m_asked && !m_busy)
            sayMoved(changes.valueOr({}));
    });
}

void ReviewView::sayMoved(const QVector<Moved> &moved)
{
    m_message->say(Error{Kind::Changed, u"core.lapsed"_s, tr("This moved while you were looking: %1.").arg(moved.isEmpty() ? tr("see the new state") : movedText(moved)),
                         tr("A decision counts only for what stands there now; load it and look again."), {}, {}});
    m_message->setAction(tr("Reload"));
}

void ReviewView::show(Review review)
{
    m_review = std::move(review);
    m_review->away = m_workspace.sources().whyNotReached(m_review->request().version.source);
    keepFocus([&] {
        m_evidence->setReview(*m_review);
        m_pane->setReview(*m_review);
    });
    m_evidence->show();
    m_pane->show();
    if (!m_review->open())
        Marks(m_workspace.id(), m_review->login).forget(m_review->request().id);
    if (const auto [id, verdict] = std::exchange(m_aim, {}); id == m_review->request().id)
        m_pane->aimAt(verdict);
    readBacking();
    Q_EMIT shown(m_review->request().environment, m_review->request().klass == u"production");
}

// A button that goes off or away with the focus would hand it to whatever comes next in the window.
void ReviewView::keepFocus(const std::function<void()> &change)
{
    const bool here = isAncestorOf(window()->focusWidget());
    change();
    if (here && !isAncestorOf(window()->focusWidget()))
        m_scroll->setFocus(Qt::OtherFocusReason);
}

// The decision pane does not wait for it.
void ReviewView::readBacking()
{
    ++m_loading;
    m_workspace.run(this, [review = *m_review](Workspace &workspace) { return loadBacking(workspace, review); }, [this](const Result<Backing> &backing) {
        --m_loading;
        if (!backing) {
            m_message->say(backing.error());
            return;
        }
        if (m_review && m_review->request().id == backing->request && m_review->standing.binding.digest() == backing->binding)
            m_evidence->setBacking(*m_review, *backing, Marks(m_workspace.id(), m_review->login));
        tabInReadingOrder(this);
        if (const QString section = std::exchange(m_section, {}); !section.isEmpty())
            if (const auto *part = m_evidence->findChild<QWidget *>(u"section-"_s + section))
                m_scroll->bring(part);
    });
}

void ReviewView::copyLink()
{
    QApplication::clipboard()->setText(linkOf(m_workspace, {u"approvals"_s, m_id}));
    m_message->say(MessageBar::Tone::Info, tr("The link of %1 is on the clipboard.").arg(m_id));
}

} // namespace countersign

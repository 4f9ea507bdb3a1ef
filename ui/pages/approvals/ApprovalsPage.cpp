// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/ApprovalsPage.h"

#include "core/approval/DecidedFiles.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/approvals/AssignSheet.h"
#include "ui/pages/approvals/BatchSheet.h"
#include "ui/pages/approvals/QueueView.h"
#include "ui/pages/approvals/ReviewView.h"
#include "ui/pages/approvals/WhyNot.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/FillingStack.h"
#include "ui/widgets/MessageBar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int tickMs = 60'000;                                      // the time that is left runs on, and what was put off comes back

} // namespace

ApprovalsPage::ApprovalsPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new FillingStack), m_queue(new QueueView), m_review(new ReviewView(workspace))
{
    setObjectName(u"approvals"_s);
    setAccessibleName(tr("Approvals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_queue);
    m_stack->addWidget(m_review);
    connect(m_queue, &QueueView::requestOpened, this, [this](const QString &request) { Q_EMIT openRequested(id(), request); });
    connect(m_queue, &QueueView::decisionAsked, this, [this](const QString &request, const QString &verdict) {
        m_review->aimAt(request, verdict);
        Q_EMIT openRequested(id(), request);
    });
    connect(m_queue, &QueueView::decisionsAsked, this, &ApprovalsPage::askDecisions);
    connect(m_queue, &QueueView::assignAsked, this, [this](const QString &request, const QString &to) { askAssign(request, to); });
    connect(m_queue, &QueueView::reassignAsked, this, [this](const QString &request) { askAssign(request, std::nullopt); });
    connect(m_review, &ReviewView::assignAsked, this, [this](const QString &request, const QString &to) { askAssign(request, to); });
    connect(m_review, &ReviewView::reassignAsked, this, [this](const QString &request) { askAssign(request, std::nullopt); });
    connect(m_queue, &QueueView::snoozed, this, &ApprovalsPage::loadQueue);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_queue->isVisible())
            loadQueue();
    });
    m_tick.start(tickMs);
    connect(m_review, &ReviewView::acted, this, &ApprovalsPage::loadQueue);
    connect(m_review, &ReviewView::shown, this, [this](const QString &environment, bool production) {
        if (m_stack->currentWidget() == m_review)
            Q_EMIT placeShown(environment, production);
    });
    connect(&m_workspace, &OpenWorkspace::changed, this, [this] {
        loadQueue();
        if (m_stack->currentWidget() == m_review)
            m_review->look();
    });
    connect(&m_workspace, &OpenWorkspace::sessionChanged, this, &ApprovalsPage::refresh);
    connect(&m_workspace.sources(), &SourceWatch::reachChanged, this, [this] {
        if (m_stack->currentWidget() == m_review)
            m_review->look();
    });
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
    m_review->open(id.section(u'#', 0, 0), id.section(u'#', 1));
}

void ApprovalsPage::refresh()
{
    loadQueue();
    if (m_stack->currentWidget() == m_review)
        m_review->reload();
}

QVector<Page::Key> ApprovalsPage::keys() const
{
    QVector<Key> keys{{u"J, K"_s, tr("Next and previous request")}, {u"Enter"_s, tr("Open the request")}, {u"Space"_s, tr("Peek at what it needs")},
                      {u"Alt+1 … Alt+3"_s, tr("What needs you, waits on others, is decided")}, {u"Ctrl+Shift+O"_s, tr("Open the next section of the evidence")}};
    if (m_workspace.auditor())
        return keys;
    keys += {{u"A"_s, tr("Approve; tier low from the list, also several at once")}, {u"R"_s, tr("Reject")}, {u"C"_s, tr("Request changes")},
            {u"T"_s, tr("Take, or give back")}, {u"G"_s, tr("Reassign…")}, {u"S"_s, tr("Snooze, or wake")}, {u"Ctrl+Shift+C"_s, tr("Request changes")},
            {u"Ctrl+Shift+R"_s, tr("Reject")}, {u"Ctrl+Shift+A"_s, tr("Approve…")}, {u"Ctrl+Shift+P"_s, tr("Promote…")}};
    return keys;
}

QVector<Page::Entry> ApprovalsPage::entries() const { return m_stack->currentWidget() == m_queue ? m_queue->entries() : QVector<Entry>(); }

bool ApprovalsPage::isLoading() const { return m_loading > 0 || m_review->isLoading(); }

QStringList ApprovalsPage::showcase() const
{
    QStringList names;
    for (const QString &request : m_queue->showcase())
        names += u"%1=%2"_s.arg(names.isEmpty() ? u"review"_s : u"review%1"_s.arg(names.size() + 1), request);
    return names;
}

MessageBar *ApprovalsPage::message() const { return m_stack->currentWidget() == m_review ? m_review->message() : m_queue->message(); }

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
        if (std::exchange(m_failed, !loaded))
            m_queue->message()->clear();
        if (!loaded) {
            m_queue->message()->say(loaded.error());
            return;
        }
        m_queue->setReader(m_workspace.whyReader());
        m_queue->setQueue(loaded->all, loaded->at, m_workspace.login(), Marks(m_workspace.id(), m_workspace.login()));
        bool urgent = false;
        for (const Queued &each : loaded->all)
            urgent = urgent || (each.lane == Lane::NeedsYou && each.standing.request.urgent);
        Q_EMIT badgeChanged(m_queue->needsYou(), urgent);
        Q_EMIT asOfChanged(tr("As of %1").arg(ShownTime::clock(loaded->at)));
    });
}

// What is shown on the sheet is what is decided on.
void ApprovalsPage::askDecisions(const QStringList &ids, const QString &verdict)
{
    ++m_loading;
    m_workspace.run(this, [ids, login = m_workspace.login()](Workspace &workspace) -> Result<QVector<Review>> {
        QVector<Review> reviews;
        for (const QString &id : ids) {
            CS_TRY(Review review, loadReview(workspace, id, login));
            reviews.append(std::move(review));
        }
        return reviews;
    }, [this, verdict](Result<QVector<Review>> reviews) {
        --m_loading;
        if (!reviews) {
            m_queue->message()->say(reviews.error());
            return;
        }
        for (Review &each : *reviews)
            each.away = m_workspace.sources().whyNotReached(each.request().version.source);
        auto *sheet = new BatchSheet(*reviews, verdict, this);
        connect(sheet, &QDialog::accepted, this, [this, sheet] { decideAll(sheet->decisions()); });
        sheet->open();
    });
}

// One record each; what is refused is said, the others stand.
void ApprovalsPage::decideAll(const QVector<Deciding> &decisions)
{
    struct Recorded { QStringList done; std::optional<Error> refused; };
    QVector<Command> commands;
    for (const Deciding &each : decisions) {
        if (const auto command = m_workspace.command({{u"decide"_s, each.verdict}, {u"request"_s, each.request}, {u"seen"_s, each.seen}, {u"reason"_s, each.reason}}))
            commands.append(*command);
    }
    if (commands.size() != decisions.size())
        return;
    ++m_loading;
    m_workspace.run(this, [decisions, commands](Workspace &workspace) -> Result<Recorded> {
        Recorded outcome;
        for (qsizetype i = 0; i < decisions.size(); ++i) {
            const auto recorded = [&]() -> Result<Receipt> {
                CS_TRY(const Artifact artifact, checkDecided(workspace, decisions[i]));
                return decide(workspace, commands[i], decisions[i], artifact);
            }();
            if (recorded)
                outcome.done += u"%1 (#%2)"_s.arg(decisions[i].request, QString::number(recorded->record.seq));
            else if (!outcome.refused)
                outcome.refused = recorded.error();
        }
        return outcome;
    }, [this, verdict = decisions.value(0).verdict, count = decisions.size()](const Result<Recorded> &outcome) {
        --m_loading;
        const QString done = outcome->done.isEmpty() ? QString() : words::youDid(verdict, listed(outcome->done));
        if (outcome->refused) {
            Error error = *outcome->refused;
            error.text = QString(done + u' ' + tr("%1 of %2 not recorded: %3").arg(QString::number(count - outcome->done.size()), QString::number(count), error.text)).trimmed();
            m_queue->message()->say(error);
        } else {
            m_queue->message()->say(MessageBar::Tone::Good, done);
        }
        loadQueue();
    });
}

// Taken or given back at once; without `to` a sheet asks for it first.
void ApprovalsPage::askAssign(const QString &id, const std::optional<QString> &to)
{
    ++m_loading;
    m_workspace.run(this, [id, login = m_workspace.login()](Workspace &workspace) { return loadReview(workspace, id, login); }, [this, to](const Result<Review> &review) {
        --m_loading;
        if (!review) {
            message()->say(review.error());
            return;
        }
        const QString request = review->request().id;
        if (const words::Off off = words::whyNotAssign(*review, to.value_or(QString())); !off.isEmpty()) {
            message()->say(MessageBar::Tone::Info, off.sentence);
            return;
        }
        if (to) {
            assign(request, *to);
            return;
        }
        auto *sheet = new AssignSheet(words::subject(review->request()), review->standing.takers(), review->standing.assigned(), this);
        connect(sheet, &QDialog::accepted, this, [this, sheet, request] { assign(request, sheet->to()); });
        sheet->open();
    });
}

void ApprovalsPage::assign(const QString &id, const QString &to)
{
    const auto command = m_workspace.command({{u"assign"_s, id}, {u"to"_s, to}});
    if (!command)
        return;
    ++m_loading;
    m_workspace.run(this, [command = *command, id, to](Workspace &workspace) { return assignRequest(workspace, command, id, to); }, [this](const Result<Receipt> &receipt) {
        --m_loading;
        receipt ? message()->clear() : message()->say(receipt.error());
        loadQueue();                                                // the row says who has it
        if (m_stack->currentWidget() == m_review)
            m_review->look();
    });
}

} // namespace countersign

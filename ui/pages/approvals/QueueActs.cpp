// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/QueueModel.h"
#include "ui/pages/approvals/QueueView.h"
#include "ui/pages/approvals/SnoozeSheet.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace countersign {

QVector<Page::Entry> QueueView::entries()
{
    const QString none = m_table->currentRow().isValid() && m_rows->currentIndex() == 0 ? QString() : tr("No request is chosen.");
    const auto act = [&](const QString &text, const QString &icon, Qt::Key key) { return Page::Entry{text, icon, QKeySequence(key).toString(), none, [this, key] { triage(key); }}; };
    QVector<Page::Entry> all;
    if (m_reader.isEmpty())
        all = {act(tr("Approve the chosen requests"), u"check"_s, Qt::Key_A), act(tr("Reject the chosen requests"), u"x"_s, Qt::Key_R), act(tr("Request changes to the chosen requests"), u"pencil"_s, Qt::Key_C),
                             act(tr("Take the chosen request, or give it back"), u"user-check"_s, Qt::Key_T), act(tr("Reassign the chosen request…"), u"user"_s, Qt::Key_G),
                             act(tr("Snooze the chosen request, or wake it"), u"clock"_s, Qt::Key_S)};
    for (int lane = 0; lane < m_lanes->count(); ++lane)
        all.append({m_lanes->tabText(lane).simplified(), u"inbox"_s, u"Alt+%1"_s.arg(lane + 1), {}, [this, lane] { chooseLane(lane); }});
    return all;
}

bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && singleKeysSetting.value() && triage(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool QueueView::triage(int key)
{
    static const QHash<int, QString> verdicts{{Qt::Key_A, u"approve"_s}, {Qt::Key_R, u"reject"_s}, {Qt::Key_C, u"request-changes"_s}};
    if (key == Qt::Key_S)
        snooze();
    else if (key == Qt::Key_T || key == Qt::Key_G)
        assign(key == Qt::Key_G);
    else if (verdicts.contains(key))
        decide(verdicts.value(key));
    else
        return false;
    return true;
}

// Low tier from the list, also several at once; everything else is opened by itself.
void QueueView::decide(const QString &verdict)
{
    m_message->clear();
    if (!m_reader.isEmpty())
        return m_message->say(MessageBar::Tone::Info, m_reader);
    QStringList ids, higher;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const Request &request = m_model->standingAt(index.row()).request;
        ids += request.id;
        if (request.tier != u"low")
            higher += request.id;
    }
    if (ids.isEmpty())
        return;
    if (higher.isEmpty()) {
        Q_EMIT decisionsAsked(ids, verdict);
        return;
    }
    if (ids.size() == 1) {
        Q_EMIT decisionAsked(ids.constFirst(), verdict);
        return;
    }
    m_message->say(MessageBar::Tone::Warning, tr("Only requests of tier low can be decided several at once; %1 cannot.").arg(listed(higher)), tr("Open those one at a time."));
}

// Taken, or given back; or somebody is asked for.
void QueueView::assign(bool toSomebody)
{
    const QModelIndex index = m_table->currentRow();
    if (!index.isValid() || !m_reader.isEmpty())
        return;
    m_message->clear();
    const Standing &row = m_model->standingAt(index.row());
    if (toSomebody)
        Q_EMIT reassignAsked(row.request.id);
    else
        Q_EMIT assignAsked(row.request.id, row.assigned() == m_login ? QString() : m_login);
}

void QueueView::snooze()
{
    const QModelIndex index = m_table->currentRow();
    if (!index.isValid() || !m_marks || !m_reader.isEmpty())
        return;
    m_message->clear();
    const Request &request = m_model->standingAt(index.row()).request;
    if (m_model->isSnoozed(index.row())) {
        m_marks->wake(request.id);
        Q_EMIT snoozed();
        return;
    }
    if (m_lanes->currentIndex() != 0) {
        m_message->say(MessageBar::Tone::Info, tr("%1 does not need you; there is nothing to put off.").arg(request.id));
        return;
    }
    auto *sheet = new SnoozeSheet(words::subject(request), m_now, request.deadline, this);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = request.id] {
        m_marks->snooze(id, sheet->until());
        Q_EMIT snoozed();
    });
    sheet->open();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/RollbackSheet.h"

#include "core/rollout/Rollout.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

RollbackSheet::RollbackSheet(OpenWorkspace &workspace, const OverviewItem &item, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_row(item.row), m_to(new QComboBox), m_reason(new ReasonEdit(tr("Why"), tr("What is wrong with the version that is live"))),
      m_sentence(new TextLabel), m_message(new MessageBar), m_busy(new BusyBar), m_cancel(new QPushButton(tr("Cancel"))), m_next(new QPushButton)
{
    setObjectName(u"rollbackSheet"_s);
    setWindowTitle(tr("Roll back %1 in %2").arg(m_row.model, m_row.environment));
    setMinimumWidth(560);
    for (const QString &version : m_row.waysBack())
        m_to->addItem(version == m_row.version ? version : standbyText(item, version), version);
    m_to->setAccessibleName(tr("Back to"));
    m_sentence->setWordWrap(true);
    m_sentence->setType(Type::Label);
    auto *facts = new KeyValueList;
    facts->add(tr("Now live"), m_row.version, KeyValueList::Kind::Number);
    if (!m_row.underWay.isEmpty())
        facts->add(tr("Under way"), m_row.underWay, KeyValueList::Kind::Number);
    facts->add(tr("Back to"), m_to);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), Type::PaneTitle));
    column->addWidget(facts);
    column->addWidget(m_reason);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    m_next->setObjectName(u"next"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_next->setAutoDefault(false);
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_second && !m_done ? step(false) : reject(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_second ? carryOut() : step(true); });
    connect(m_reason, &ReasonEdit::enoughChanged, this, [this](bool enough) { m_next->setEnabled(enough); });
    step(false);
    m_reason->setFocus();
}

QString RollbackSheet::to() const { return m_to->currentData().toString(); }

QString RollbackSheet::sentence() const
{
    QString text = tr("%1 %2 goes live in %3, replacing %4, as soon as you confirm.").arg(m_row.model, to(), m_row.environment, m_row.leaves());
    if (m_row.klass == u"production")
        text += u' ' + tr("An incident is opened, and %1 stays barred there until it is closed.").arg(m_row.leaves());
    return text;
}

void RollbackSheet::step(bool second)
{
    m_second = second;
    m_to->setEnabled(!second);
    m_reason->setEnabled(!second);
    m_sentence->setText(second ? sentence() : tr("No approval is needed. The reason is kept for ever."));
    m_sentence->setType(second ? Type::Label : Type::Secondary);
    m_cancel->setText(second ? tr("Back") : tr("Cancel"));
    m_next->setText(second ? tr("Roll back now") : tr("Continue…"));
    m_next->setEnabled(m_reason->isLongEnough());
    m_cancel->setFocus();
}

void RollbackSheet::carryOut()
{
    const Return wish{m_row.source, m_row.model, m_row.environment, to(), m_reason->text()};
    const auto command = m_workspace.command({{u"rollback"_s, wish.model}, {u"environment"_s, wish.environment}, {u"to"_s, wish.to}, {u"reason"_s, wish.reason}});
    if (!command)
        return m_message->say(MessageBar::Tone::Warning, tr("Nobody is signed in, so nothing can be rolled back."));
    m_message->clear();
    m_next->setEnabled(false);
    m_cancel->setEnabled(false);
    m_busy->start(tr("Rolling back and reading back what is live…"));
    m_workspace.run(this, [wish, effects = m_workspace.effects(), command = *command](Workspace &open) { return rollback(open, effects, command, wish); }, [this](Result<Rolled> rolled) {
        m_busy->stop();
        m_cancel->setEnabled(true);
        if (!rolled) {
            step(false);
            return m_message->say(rolled.error());
        }
        const QString took = tr("in %1 s; the goal is %2 s").arg(QString::number(rolled->elapsedMs / 1000.0, 'f', 1)).arg(rollbackObjectiveMs / 1000);
        const QString after = rolled->incident.isEmpty() ? QString() : tr("%1 is barred until %2 is closed.").arg(rolled->from, rolled->incident);
        if (rolled->state == u"live")
            m_message->say(MessageBar::Tone::Good, tr("%1 %2 is live in %3, %4.").arg(m_row.model, rolled->to.number, m_row.environment, took), after);
        else
            m_message->say(MessageBar::Tone::Warning, tr("The rollback is recorded; its effects are %1.").arg(rolled->state) + rolled->openText(), tr("Roll back again to finish it. %1").arg(after));
        m_done = true;
        m_sentence->hide();
        m_next->hide();
        m_cancel->setText(tr("Close"));
        m_cancel->setFocus();
    });
}

} // namespace countersign

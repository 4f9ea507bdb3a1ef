// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/RollbackSheet.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString seconds(qint64 ms) { return QString::number(double(ms) / 1000, 'f', 1); }

QString goal() { return QString::number(rollbackObjectiveMs / 1000); }

QWidget *side(TextLabel *name, QWidget *what, KeyValueList *facts)
{
    auto *panel = new Panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(facts);
    column->addStretch(1);
    return panel;
}

} // namespace

RollbackSheet::RollbackSheet(OpenWorkspace &workspace, const OverviewItem &item, UtcTime now, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_row(item.row), m_now(now), m_left(new TextLabel({}, Type::Secondary)), m_to(new QComboBox), m_past(new KeyValueList), m_expected(new TextLabel({}, Type::Secondary)), m_kind(new QComboBox),
      m_reason(new ReasonEdit(tr("Why"), tr("What is wrong with the version that is live"))), m_sentence(new TextLabel({}, Type::Label)), m_message(new MessageBar), m_busy(new BusyBar),
      m_cancel(new QPushButton(tr("Cancel"))), m_roll(new HoldButton(tr("Roll back now")))
{
    setObjectName(u"rollbackSheet"_s);
    setWindowTitle(tr("Roll back %1 in %2").arg(m_row.model, m_row.environment));
    setMinimumWidth(680);
    m_cancel->setObjectName(u"cancel"_s);
    m_roll->setObjectName(u"rollBackNow"_s);
    m_busy->setObjectName(u"busy"_s);
    m_expected->setObjectName(u"expected"_s);
    m_expected->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What is wrong"));
    // The slug goes before the reason, so that the log can be asked for it in every language alike.
    const QVector<std::pair<QString, QString>> kinds{{{}, tr("Not named")}, {u"quality"_s, tr("Quality fell")}, {u"drift"_s, tr("Inputs drifted")}, {u"errors"_s, tr("Errors")},
                                                     {u"latency"_s, tr("Too slow")}, {u"security"_s, tr("Security")}, {u"drill"_s, tr("Only a drill")}};
    for (const auto &[slug, words] : kinds)
        m_kind->addItem(words, slug);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(nowSide(item), 1);
    sides->addWidget(backSide(item), 1);
    auto *kind = new KeyValueList;
    kind->add(tr("What is wrong"), m_kind);
    auto *buttons = new QHBoxLayout;
    m_roll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_roll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), Type::PaneTitle));
    column->addLayout(sides);
    column->addWidget(m_expected);
    column->addWidget(kind);
    column->addWidget(m_reason);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    m_cancel->setDefault(true);
    growWithText(*this);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_to, &QComboBox::currentIndexChanged, this, &RollbackSheet::showProspect);
    connect(m_reason, &ReasonEdit::enoughChanged, this, &RollbackSheet::showButton);
    connect(m_roll, &HoldButton::held, this, &RollbackSheet::carryOut);
    connect(m_roll, &HoldButton::notYet, this, [this](const QString &why) { m_message->say(MessageBar::Tone::Info, why); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        Q_EMIT recordWanted(m_recorded);
        accept();
    });
    showProspect();
    showButton();
    lookAhead();
    m_reason->setFocus();
}

QWidget *RollbackSheet::nowSide(const OverviewItem &item)
{
    auto *facts = new KeyValueList;
    facts->add(tr("Since"), ShownTime::minute(m_row.since));
    facts->add(tr("Approved by"), approvalText(m_row));
    if (const QString condition = conditionOf(item, m_now); !condition.isEmpty())
        facts->add(tr("Health"), new StatusChip(lookSlugOf(condition)));
    for (const OverviewCause &cause : causesOf(item, m_now).mid(0, 2))
        facts->add({}, cause.text, KeyValueList::Kind::Text, Token::Text2);
    if (!m_row.underWay.isEmpty())
        facts->add(tr("Under way"), m_row.underWay, KeyValueList::Kind::Number);
    m_left->setText(m_row.state == u"applying" ? tr("Being applied") : tr("Now live"));
    return side(m_left, new TextLabel(m_row.version, Type::NumberStrong), facts);
}

QWidget *RollbackSheet::backSide(const OverviewItem &item)
{
    m_to->setObjectName(u"backTo"_s);
    m_to->setAccessibleName(tr("Back to"));
    for (const QString &version : m_row.waysBack())
        m_to->addItem(version == m_row.version ? version : standbyText(item, version), version);
    m_past->setObjectName(u"past"_s);
    return side(new TextLabel(tr("Back to"), Type::Secondary), m_to, m_past);
}

QString RollbackSheet::to() const { return m_to->currentData().toString(); }

QString RollbackSheet::reason() const
{
    const QString slug = m_kind->currentData().toString();
    return slug.isEmpty() ? m_reason->text() : slug + u": "_s + m_reason->text();
}

QString RollbackSheet::sentence() const
{
    QString text = tr("%1 %2 goes live in %3, replacing %4, as soon as you confirm.").arg(m_row.model, to(), m_row.environment, m_row.leaves());
    if (m_row.klass == u"production")
        text += u' ' + tr("An incident is opened, and %1 stays barred there until it is closed.").arg(m_row.leaves());
    if (!m_workspace.sources().whyNotReached(m_row.source).isEmpty())
        text += u' ' + tr("%1 cannot be reached just now: the rollback is recorded at once all the same, what serves there is unknown until it answers, and then it is finished.").arg(m_row.source);
    return text + u' ' + tr("No approval is needed. The reason is kept for ever.");
}

QString RollbackSheet::expected() const
{
    if (!m_prospect)
        return tr("Reading how long it took before…");
    const QString took = seconds(m_prospect->medianMs);
    switch (m_prospect->basis) {
    case Prospect::Basis::OwnRollbacks:
        return tr("Expected to take %1 s, as the last %n rollback(s) of %2 in %3 did; the goal is %4 s.", nullptr, m_prospect->measured).arg(took, m_row.model, m_row.environment, goal());
    case Prospect::Basis::RollbacksThere:
        return tr("Expected to take %1 s, as the last %n rollback(s) of other models in %2 did; the goal is %3 s.", nullptr, m_prospect->measured).arg(took, m_row.environment, goal());
    case Prospect::Basis::OwnPromotions:
        return tr("No rollback was measured in %1 yet. The last %n promotion(s) of %2 there took %3 s, with reading every file; the goal is %4 s.", nullptr, m_prospect->measured).arg(m_row.environment, m_row.model, took, goal());
    case Prospect::Basis::Nothing:
        break;
    }
    return tr("How long it will take is not known: nothing was measured in %1 yet. The goal is %2 s.").arg(m_row.environment, goal());
}

void RollbackSheet::lookAhead()
{
    m_workspace.run(this, [row = m_row](Workspace &open) { return prospectOf(open, row); }, [this](const Result<Prospect> &prospect) {
        if (!prospect)
            return m_expected->setText(prospect.error().text);
        m_prospect = *prospect;
        showProspect();
    });
}

void RollbackSheet::showProspect()
{
    m_expected->setText(expected());
    m_sentence->setText(sentence());
    m_past->clear();
    if (!m_prospect)
        return;
    for (const StandbyPast &each : m_prospect->standbys) {
        if (each.version != to())
            continue;
        m_past->add(tr("Files"), each.warm ? tr("all there") : tr("missing; it cannot be gone back to"), KeyValueList::Kind::Text, each.warm ? Token::Text : Token::RedFg);
        if (each.liveUntil)
            m_past->add(tr("Was live until"), ShownTime::minute(*each.liveUntil));
        m_past->add(tr("Tried before"), each.wentBack ? tr("rolled back to %1 ago").arg(ageText(*each.wentBack, m_now)) : tr("never rolled back to"));
    }
}

void RollbackSheet::showButton()
{
    m_reason->isLongEnough() ? m_roll->setOn() : m_roll->setOff(tr("Say first why it is rolled back."));
}

void RollbackSheet::setBusy(bool busy)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_to, m_kind, m_reason, m_cancel})
        each->setEnabled(!busy);
    busy ? m_roll->setOff(tr("It is under way.")) : showButton();
}

void RollbackSheet::carryOut()
{
    const Return wish{m_row.source, m_row.model, m_row.environment, to(), reason()};
    const auto command = m_workspace.command({{u"rollback"_s, wish.model}, {u"environment"_s, wish.environment}, {u"to"_s, wish.to}, {u"reason"_s, wish.reason}});
    if (!command)
        return m_message->say(MessageBar::Tone::Warning, tr("Nobody is signed in, so nothing can be rolled back."));
    m_message->clear();
    setBusy(true);
    m_busy->start(tr("Rolling back and reading back what is live…"));
    m_workspace.run(this, [wish, effects = m_workspace.effects(), command = *command](Workspace &open) { return rollback(open, effects, command, wish); }, [this](const Result<Rolled> &rolled) {
        m_busy->stop();
        setBusy(false);
        rolled ? ended(*rolled) : m_message->say(rolled.error());
    });
}

void RollbackSheet::ended(const Rolled &rolled)
{
    const QString took = tr("in %1 s; the goal is %2 s").arg(seconds(rolled.elapsedMs), goal());
    const QString after = rolled.incident.isEmpty() ? QString() : tr("%1 is barred until %2 is closed.").arg(rolled.from, rolled.incident);
    m_left->setText(tr("Version left"));
    if (rolled.state == u"live")
        m_message->say(MessageBar::Tone::Good, tr("%1 %2 is live in %3, %4.").arg(m_row.model, rolled.to.number, m_row.environment, took), after);
    else
        m_message->say(MessageBar::Tone::Warning, tr("The rollback is recorded; its effects are %1.").arg(rolled.state) + rolled.openText(), tr("Roll back again to finish it. %1").arg(after));
    m_recorded = rolled.receipt.record.seq;
    m_message->setAction(rolled.incident.isEmpty() ? tr("Show the record") : tr("Show what opened %1").arg(rolled.incident));
    for (QWidget *each : std::initializer_list<QWidget *>{m_to, m_kind, m_reason})
        each->setEnabled(false);
    m_sentence->hide();
    m_expected->hide();
    m_roll->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

} // namespace countersign

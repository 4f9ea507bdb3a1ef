// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/PeekPane.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostCauses = 6;

QString capital(const QString &word) { return word.left(1).toUpper() + word.mid(1); }

void setOnUnless(ActionButton *button, const QString &why)
{
    why.isEmpty() ? button->setOn() : button->setOff(why);
}

} // namespace

PeekPane::PeekPane(OpenWorkspace &workspace, QWidget *parent)
    : SidePane(parent), m_workspace(workspace), m_title(new TextLabel({}, Type::PaneTitle)), m_where(new TextLabel({}, Type::Secondary)), m_causes(new QWidget),
      m_facts(new KeyValueList), m_open(new ActionButton(tr("Open version"), QKeySequence(Qt::Key_Enter))), m_rollback(new ActionButton(tr("Roll back…"), QKeySequence(rollbackKey))),
      m_link(new ActionButton(tr("Copy link"), QKeySequence(u"Ctrl+Shift+L"_s))), m_pin(new ActionButton(tr("Pin to the top"), QKeySequence(Qt::Key_P))), m_reader(new ReaderNote({m_rollback}))
{
    m_open->setObjectName(u"openVersion"_s);
    m_rollback->setObjectName(u"rollback"_s);
    m_link->setObjectName(u"copyLink"_s);
    m_pin->setObjectName(u"pin"_s);
    m_causes->setObjectName(u"peekCauses"_s);
    auto *causes = new QVBoxLayout(m_causes);
    causes->setContentsMargins(0, 0, 0, 0);
    causes->setSpacing(4);
    m_title->setElide(Qt::ElideMiddle);
    body()->addWidget(m_title);
    body()->addWidget(m_where);
    body()->addSpacing(2);
    body()->addWidget(m_causes);
    body()->addSpacing(4);
    body()->addWidget(m_facts);
    foot()->addWidget(m_reader);
    for (ActionButton *button : {m_open, m_rollback, m_link, m_pin})
        foot()->addWidget(button);
    for (ActionButton *button : {m_rollback, m_link, m_pin})
        button->setShortcut({});                                    // page and menus have these keys, also while the pane is hidden
}

void PeekPane::show(const OverviewItem &item, UtcTime now)
{
    const OverviewRow &row = item.row;
    m_title->setText(row.version.isEmpty() ? modelText(row) : modelText(row) + u' ' + row.version);
    setName(m_title->text());
    m_where->setText(row.version.isEmpty() ? tr("Nothing is live in %1").arg(row.environment) : row.state == u"applying" ? tr("Being applied to %1").arg(row.environment) : tr("Live in %1").arg(row.environment));
    showCauses(item, now);
    showFacts(item, now);
    showActs(item);
}

void PeekPane::showCauses(const OverviewItem &item, UtcTime now)
{
    auto *column = static_cast<QVBoxLayout *>(m_causes->layout());
    while (QLayoutItem *old = column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto causes = causesOf(item, now);
    const auto chip = [&](const QString &slug) { column->addWidget(new StatusChip(slug), 0, Qt::AlignLeft); };
    const auto say = [&](const QString &text, Token ink) {
        auto *label = new TextLabel(text);
        label->setWordWrap(true);
        label->setInk(ink);
        column->addWidget(label);
    };
    QString before;
    for (const OverviewCause &cause : causes.mid(0, mostCauses)) {
        if (cause.slug != before)
            chip(cause.slug);
        before = cause.slug;
        say(cause.text, Token::Text2);
    }
    if (causes.size() > mostCauses)
        say(tr("And %n more; open the version to see all.", nullptr, int(causes.size()) - mostCauses), Token::Text3);
    if (const QString condition = conditionOf(item, now); causes.isEmpty() && !condition.isEmpty())
        chip(lookSlugOf(condition));
    m_causes->setVisible(column->count() > 0);
}

void PeekPane::showFacts(const OverviewItem &item, UtcTime now)
{
    const OverviewRow &row = item.row;
    m_facts->clear();
    const auto add = [this](const QString &label, const QString &value, Token ink = Token::Text) {
        if (!value.isEmpty())
            m_facts->add(label, value, KeyValueList::Kind::Text, ink);
    };
    add(tr("Class"), capital(row.klass));
    add(tr("Risk tier"), capital(row.tier));
    add(tr("Under way"), row.underWay);
    if (!row.version.isEmpty()) {
        add(tr("Since"), ShownTime::minute(row.since));
        add(tr("Approved by"), approvalText(row));
        add(tr("Rolled out by"), row.rolledOutBy);
        add(tr("On request"), row.request);
        add(tr("Evidence"), row.evidence ? tr("oldest %1").arg(ageText(*row.evidence, now)) : tr("none", "evidence"));
        if (row.standbys.isEmpty())
            add(tr("Standby"), tr("none", "standby"));
        for (const QString &standby : row.standbys)
            add(tr("Standby"), standbyText(item, standby));
    }
    for (const QString &id : row.requests) {
        QString who;
        for (const OverviewNeed &need : item.health.needs)
            if (need.request == id)
                who = need.state == u"approved" ? tr("approved; an engineer promotes it") : need.who.isEmpty() ? tr("nobody can go on with it") : tr("waits for %1").arg(listed(need.who));
        add(id, who.isEmpty() ? tr("open") : who);
    }
    if (row.reviewDue)
        add(tr("Review due"), ShownTime::minute(*row.reviewDue), *row.reviewDue < now ? Token::RedFg : Token::Text);
    add(tr("Barred"), listed(row.barred), Token::RedFg);
}

QString PeekPane::whyNoRollback(const OverviewRow &row) const
{
    if (const QString why = m_workspace.whyNotWrite(); !why.isEmpty())
        return why;
    return row.waysBack().isEmpty() ? tr("There is no earlier version to go back to.") : QString();
}

void PeekPane::showActs(const OverviewItem &item)
{
    const QString nothing = item.row.version.isEmpty() ? tr("Nothing is live here.") : QString();
    setOnUnless(m_open, nothing);
    setOnUnless(m_link, nothing);
    m_reader->setReason(m_workspace.whyReader());
    setOnUnless(m_rollback, whyNoRollback(item.row));
    m_pin->setText(item.pinned ? tr("Let go of the pin") : tr("Pin to the top"));
}

} // namespace countersign

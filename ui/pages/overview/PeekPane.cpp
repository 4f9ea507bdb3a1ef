// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/PeekPane.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/pages/overview/OverviewModel.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

PeekPane::PeekPane(OpenWorkspace &workspace, QWidget *parent)
    : SidePane(parent), m_workspace(workspace), m_title(new TextLabel({}, Type::PaneTitle)), m_where(new TextLabel({}, Type::Secondary)), m_gate(new StatusChip),
      m_why(new TextLabel), m_facts(new KeyValueList), m_open(new ActionButton(tr("Open version"), QKeySequence(Qt::Key_Enter))), m_rollback(new ActionButton(tr("Roll back…")))
{
    m_open->setObjectName(u"openVersion"_s);
    m_rollback->setObjectName(u"rollback"_s);
    m_why->setObjectName(u"peekWhy"_s);
    m_title->setElide(Qt::ElideMiddle);
    m_why->setWordWrap(true);
    m_why->setInk(Token::Text2);
    body()->addWidget(m_title);
    body()->addWidget(m_where);
    body()->addSpacing(2);
    body()->addWidget(m_gate, 0, Qt::AlignLeft);
    body()->addWidget(m_why);
    body()->addSpacing(4);
    body()->addWidget(m_facts);
    foot()->addWidget(m_open);
    foot()->addWidget(m_rollback);
}

void PeekPane::show(const OverviewRow &row, const OverviewGate &gate)
{
    m_title->setText(row.version.isEmpty() ? row.model : row.model + u' ' + row.version);
    m_where->setText(row.version.isEmpty() ? tr("Nothing is live in %1").arg(row.environment) : row.state == u"applying" ? tr("Being applied to %1").arg(row.environment) : tr("Live in %1").arg(row.environment));
    m_gate->setVisible(!gate.slug.isEmpty());
    m_gate->setStatus(gate.slug);
    m_why->setText(gate.why);
    m_why->setVisible(!gate.why.isEmpty());
    m_facts->clear();
    const auto add = [this](const QString &label, const QStringList &values, Token ink = Token::Text) {
        if (!values.isEmpty())
            m_facts->add(label, values.join(u", "_s), KeyValueList::Kind::Text, ink);
    };
    m_facts->add(tr("Class"), row.klass.left(1).toUpper() + row.klass.mid(1));
    m_facts->add(tr("Risk tier"), row.tier.left(1).toUpper() + row.tier.mid(1));
    if (!row.version.isEmpty()) {
        m_facts->add(tr("Since"), row.since.shortText().left(16) + u" UTC"_s);
        m_facts->add(tr("Approved by"), approvalText(row));
        m_facts->add(tr("Rolled out by"), row.rolledOutBy);
        add(tr("On request"), row.request.isEmpty() ? QStringList() : QStringList{row.request});
        m_facts->add(tr("Standby"), row.standbys.isEmpty() ? tr("none") : row.standbys.join(u", "_s));
    }
    add(tr("Open requests"), row.requests);
    add(tr("Incidents"), row.incidents, Token::RedFg);
    add(tr("Barred"), row.barred, Token::RedFg);

    if (row.version.isEmpty())
        m_open->setOff(tr("Nothing is live here."));
    else
        m_open->setOn();
    if (!m_workspace.session())
        m_rollback->setOff(tr("Nobody is signed in."));
    else if (m_workspace.readOnly())
        m_rollback->setOff(tr("The workspace is open for reading only."));
    else if (row.standbys.isEmpty())
        m_rollback->setOff(tr("There is no earlier version to go back to."));
    else
        m_rollback->setOn();
}

} // namespace countersign

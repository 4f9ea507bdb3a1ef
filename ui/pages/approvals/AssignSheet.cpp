// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/AssignSheet.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

AssignSheet::AssignSheet(const QString &subject, const QStringList &takers, const QString &assigned, QWidget *parent) : QDialog(parent), m_to(new QComboBox)
{
    setObjectName(u"assignSheet"_s);
    setWindowTitle(tr("Reassign %1").arg(subject));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_to->setObjectName(u"assignTo"_s);
    m_to->setAccessibleName(tr("Who looks at it"));
    for (const QString &login : takers)
        if (login != assigned)
            m_to->addItem(login, login);
    if (!assigned.isEmpty())
        m_to->addItem(tr("Nobody"), QString());
    auto *head = new TextLabel(windowTitle(), Type::PaneTitle);
    auto *sentence = new TextLabel(assigned.isEmpty() ? tr("Others see who looks at it, so that two do not do the same work. They can still decide.")
                                                      : tr("%1 looks at it now. Others see who does, and can still decide.").arg(assigned));
    sentence->setWordWrap(true);
    auto *name = new TextLabel(m_to->accessibleName(), Type::Secondary);
    name->setBuddy(m_to);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *assign = new QPushButton(tr("Reassign"));
    cancel->setObjectName(u"cancel"_s);
    assign->setObjectName(u"confirm"_s);
    assign->setDefault(true);
    makePrimary(assign);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(assign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(head);
    column->addWidget(sentence);
    column->addWidget(name);
    column->addWidget(m_to);
    column->addSpacing(4);
    column->addLayout(row);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(assign, &QPushButton::clicked, this, &QDialog::accept);
    m_to->setFocus();
}

QString AssignSheet::to() const { return m_to->currentData().toString(); }

} // namespace countersign

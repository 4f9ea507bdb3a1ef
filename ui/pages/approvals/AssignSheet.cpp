// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/AssignSheet.h"

#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QPushButton>

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
    auto *sentence = new TextLabel(assigned.isEmpty() ? tr("Others see who looks at it, so that two do not do the same work. They can still decide.")
                                                      : tr("%1 looks at it now. Others see who does, and can still decide.").arg(assigned));
    sentence->setWordWrap(true);
    auto *name = new TextLabel(m_to->accessibleName(), Type::Secondary);
    name->setBuddy(m_to);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *assign = new QPushButton(tr("Reassign"));
    assign->setObjectName(u"confirm"_s);
    layOutSheet(*this, {sentence, name, m_to}, cancel, assign);
    assign->setAutoDefault(true);
    assign->setDefault(true);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(assign, &QPushButton::clicked, this, &QDialog::accept);
    m_to->setFocus();
}

QString AssignSheet::to() const { return m_to->currentData().toString(); }

} // namespace countersign

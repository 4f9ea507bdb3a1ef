// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NameSheet.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

NameSheet::NameSheet(const QString &title, const QString &name, const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_taken(taken), m_name(new QLineEdit(name)), m_note(new TextLabel({}, Type::Secondary)), m_keep(new QPushButton(tr("Keep")))
{
    setObjectName(u"nameSheet"_s);
    setWindowTitle(title);
    setMinimumWidth(380);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(60);
    m_name->selectAll();
    m_note->setWordWrap(true);
    m_keep->setObjectName(u"keep"_s);
    makePrimary(m_keep);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(title, Type::PaneTitle));
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NameSheet::check);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    m_keep->setDefault(true);
    check();
    m_name->setFocus();
}

void NameSheet::check()
{
    const QString name = m_name->text().simplified();
    m_keep->setEnabled(!name.isEmpty());
    m_note->setText(m_taken.contains(name) ? tr("There is one of this name; it will be replaced.") : name.isEmpty() ? tr("Give it a name first.") : QString());
}

} // namespace countersign

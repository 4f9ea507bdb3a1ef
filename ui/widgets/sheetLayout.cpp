// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetLayout.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

void layOutSheet(QDialog &sheet, const QList<QWidget *> &rows, QPushButton *cancel, QPushButton *verb)
{
    cancel->setObjectName(u"cancel"_s);
    makePrimary(verb);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(verb);
    auto *column = new QVBoxLayout(&sheet);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(sheet.windowTitle(), Type::PaneTitle));
    for (QWidget *row : rows)
        column->addWidget(row);
    column->addLayout(buttons);
    for (QPushButton *each : {cancel, verb})
        each->setAutoDefault(false);
}

} // namespace countersign

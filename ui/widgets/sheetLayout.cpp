// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetLayout.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QDialog>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Grower : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *sheet = static_cast<QDialog *>(watched);
        if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) && sheet->layout())
            sheet->resize(sheet->width(), qMax(sheet->height(), sheet->layout()->totalHeightForWidth(sheet->width())));
        return false;
    }
};

} // namespace

void growWithText(QDialog &sheet) { sheet.installEventFilter(new Grower(&sheet)); }

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
    growWithText(sheet);
}

void submitByEnter(QDialog &sheet, QPushButton *verb)
{
    for (QPushButton *each : sheet.findChildren<QPushButton *>())
        each->setAutoDefault(true);
    verb->setDefault(true);
}

} // namespace countersign

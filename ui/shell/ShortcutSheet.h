// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/Page.h"

#include <QDialog>

namespace countersign {

class Menus;

// Every key there is: those of the menus as they are now, those of tables, and those of the page in view.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const Menus &menus, const Page *page, QWidget *parent);
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Section.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void addMenu(const QMenu *menu, KeyValueList *list)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            addMenu(action->menu(), list);
        else if (!action->shortcut().isEmpty())
            list->add(QString(action->text()).remove(u'&').remove(u'…'),
                      action->shortcut().toString(QKeySequence::NativeText), KeyValueList::Kind::Digest);
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar *menus, const Page *page, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *everywhere = new Section(tr("Everywhere"));
    auto *list = new KeyValueList;
    for (const QAction *action : menus->actions())
        if (action->menu())
            addMenu(action->menu(), list);
    everywhere->add(list);

    auto *tables = new Section(tr("In tables"));
    auto *keys = new KeyValueList;
    for (const auto &[what, key] : {std::pair(tr("Next, previous row"), u"J, K"_s), std::pair(tr("Open"), u"Enter"_s),
                                    std::pair(tr("Peek"), u"Space"_s), std::pair(tr("Copy the row"), u"Ctrl+C"_s)})
        keys->add(what, key, KeyValueList::Kind::Digest);
    tables->add(keys);

    auto *right = new QVBoxLayout;
    right->setSpacing(24);
    right->addWidget(tables);
    if (page && !page->keys().isEmpty()) {
        auto *here = new Section(page->title());
        auto *own = new KeyValueList;
        for (const Page::Key &key : page->keys())
            own->add(key.what, key.keys, KeyValueList::Kind::Digest);
        here->add(own);
        right->addWidget(here);
    }
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(everywhere, 1, Qt::AlignTop);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(16);
    all->addLayout(columns);
    all->addWidget(buttons);
    resize(640, sizeHint().height());
}

} // namespace countersign

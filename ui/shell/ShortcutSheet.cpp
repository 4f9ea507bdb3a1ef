// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/shell/Menus.h"
#include "ui/style/keyText.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Section.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ShortcutSheet::ShortcutSheet(const Menus &menus, const Page *page, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *everywhere = new Section(tr("Everywhere"));
    auto *list = new KeyValueList;
    for (const PaletteRow &row : menus.commands())
        if (!row.keys.isEmpty())
            list->add(QString(row.text).remove(u'…'), row.keys, KeyValueList::Kind::Digest);
    everywhere->add(list);

    auto *tables = new Section(tr("In tables"));
    auto *keys = new KeyValueList;
    for (const auto &[what, key] : {std::pair(tr("Next, previous row"), u"J, K"_s), std::pair(tr("Open"), u"Enter"_s), std::pair(tr("Peek"), u"Space"_s),
                                    std::pair(tr("Copy the row"), u"Ctrl+C"_s), std::pair(tr("To the filter"), u"/"_s)})
        keys->add(what, keyText(key), KeyValueList::Kind::Digest);
    tables->add(keys);

    auto *right = new QVBoxLayout;
    right->setSpacing(24);
    right->addWidget(tables);
    if (page && !page->keys().isEmpty()) {
        auto *here = new Section(page->title());
        auto *own = new KeyValueList;
        for (const Page::Key &key : page->keys())
            own->add(key.what, keyText(key.keys), KeyValueList::Kind::Digest);
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

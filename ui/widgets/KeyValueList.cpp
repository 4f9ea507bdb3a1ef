// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyValueList.h"

#include "ui/style/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

KeyValueList::KeyValueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::add(const QString &label, const QString &value, Kind kind, Token ink)
{
    add(label, valueOf(label, value, kind, ink));
}

void KeyValueList::add(const QString &label, QWidget *value)
{
    auto *name = new TextLabel(label);
    name->setInk(Token::Text2);
    const auto *text = qobject_cast<const TextLabel *>(value);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignLeft | (text && text->wordWrap() ? Qt::AlignTop : Qt::AlignVCenter));
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

void KeyValueList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

QWidget *KeyValueList::valueOf(const QString &label, const QString &value, Kind kind, Token ink)
{
    const bool digest = kind == Kind::Digest && value.size() >= 16;
    auto *text = new TextLabel(digest ? value.left(8) + u'…' + value.right(4) : value,
                               kind == Kind::Text ? Type::Body : kind == Kind::Number ? Type::Number : Type::Digest);
    text->setInk(ink);
    text->setAccessibleName(label.isEmpty() ? value : label + u": "_s + value);
    if (!digest) {
        text->setWordWrap(kind == Kind::Text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return text;
    }
    setPlainToolTip(text, value);
    auto *copy = new QToolButton;
    copy->setIcon(iconOf(u"copy"_s));
    copy->setIconSize({14, 14});
    copy->setFixedSize(24, 24);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(label.isEmpty() ? value : label));
    QObject::connect(copy, &QToolButton::clicked, this, [value] { QApplication::clipboard()->setText(value); });
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(text);
    row->addWidget(copy);
    row->addStretch(1);
    holder->setFixedHeight(24);
    return holder;
}

} // namespace countersign

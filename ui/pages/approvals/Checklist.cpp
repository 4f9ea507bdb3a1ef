// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Checklist.h"

#include "ui/widgets/IconView.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            emptyLayout(item->layout());
        }
        delete item;
    }
}

Checklist::Checklist(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void Checklist::clear() { emptyLayout(m_column); }

void Checklist::add(const QString &icon, Hue hue, const QString &what, const QString &sentence)
{
    auto *line = new QWidget;
    line->setAccessibleName(what + QStringLiteral(". ") + sentence);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconView(icon, foreground(hue)), 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    auto *name = new TextLabel(what);
    name->setWordWrap(true);
    text->addWidget(name);
    if (!sentence.isEmpty()) {
        auto *quiet = new TextLabel(sentence, Type::Secondary);
        quiet->setInk(Token::Text2);
        quiet->setWordWrap(true);
        text->addWidget(quiet);
    }
    row->addLayout(text, 1);
    m_column->addWidget(line);
}

} // namespace countersign

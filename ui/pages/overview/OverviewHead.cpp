// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewHead.h"

#include "ui/pages/overview/OverviewTable.h"
#include "ui/style/Icons.h"
#include "ui/style/keyText.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QToolButton *tool(const QString &name, const QString &icon, const QString &text, const QString &key)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(iconOf(icon));
    button->setToolTip(u"%1 (%2)"_s.arg(text, keyText(key)));
    button->setAccessibleName(text);
    return button;
}

} // namespace

OverviewHead::OverviewHead(std::function<OverviewView()> present, OverviewTable *table, QWidget *sync, QWidget *parent)
    : QWidget(parent), m_views(new ViewMenu(std::move(present), OverviewTable::plain())), m_details(tool(u"details"_s, u"info"_s, tr("Details of the row"), u"Space"_s))
{
    m_details->setCheckable(true);
    auto *columns = new ColumnChooser(table);
    auto *wall = tool(u"wallMode"_s, u"monitor"_s, tr("Wall mode"), u"F11"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Overview"), Type::Title));
    row->addWidget(sync);
    row->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_views, columns, m_details, wall})
        row->addWidget(each);
    connect(columns->menu(), &QMenu::triggered, m_views, &ViewMenu::lookedAt);
    connect(m_details, &QToolButton::clicked, this, &OverviewHead::detailsWanted);
    connect(wall, &QToolButton::clicked, this, &OverviewHead::wallWanted);
}

void OverviewHead::setDetails(bool shown) { m_details->setChecked(shown); }

} // namespace countersign

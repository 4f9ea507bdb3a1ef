// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <functional>

class QToolButton;

namespace countersign {

class OverviewTable;
class ViewMenu;
struct OverviewView;

// The first line of the page: its title, and at the right how the page is looked at.
class OverviewHead : public QWidget
{
    Q_OBJECT
public:
    // `sync` stands beside the title.
    OverviewHead(std::function<OverviewView()> present, OverviewTable *table, QWidget *sync, QWidget *parent = nullptr);

    ViewMenu &views() const { return *m_views; }
    void setDetails(bool shown);

Q_SIGNALS:
    void detailsWanted(bool wanted);
    void wallWanted();

private:
    ViewMenu *m_views;
    QToolButton *m_details;
};

} // namespace countersign

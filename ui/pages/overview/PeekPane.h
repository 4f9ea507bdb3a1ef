// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/rollout/Overview.h"
#include "ui/widgets/SidePane.h"

namespace countersign {

class ActionButton;
class KeyValueList;
class OpenWorkspace;
class StatusChip;
class TextLabel;

// What there is to know at a glance about the chosen row, and what can be done with it.
class PeekPane : public SidePane
{
    Q_OBJECT
public:
    explicit PeekPane(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void show(const OverviewRow &row, const OverviewGate &gate);
    ActionButton *openButton() const { return m_open; }
    ActionButton *rollbackButton() const { return m_rollback; }

private:
    OpenWorkspace &m_workspace;
    TextLabel *m_title;
    TextLabel *m_where;
    StatusChip *m_gate;
    TextLabel *m_why;
    KeyValueList *m_facts;
    ActionButton *m_open;
    ActionButton *m_rollback;
};

} // namespace countersign

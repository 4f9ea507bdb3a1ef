// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/OverviewItem.h"
#include "ui/widgets/SidePane.h"

class QVBoxLayout;

namespace countersign {

class ActionButton;
class KeyValueList;
class OpenWorkspace;
class ReaderNote;
class TextLabel;

inline const QString rollbackKey = QStringLiteral("Ctrl+Shift+B"); // which means something else nowhere

// What there is to know at a glance about the chosen row, each cause of its health by itself, and what can be done with it.
class PeekPane : public SidePane
{
    Q_OBJECT
public:
    explicit PeekPane(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void show(const OverviewItem &item, UtcTime now);
    QString whyNoRollback(const OverviewRow &row) const;            // empty: it can be begun
    ActionButton *openButton() const { return m_open; }
    ActionButton *rollbackButton() const { return m_rollback; }
    ActionButton *linkButton() const { return m_link; }
    ActionButton *pinButton() const { return m_pin; }

private:
    void showCauses(const OverviewItem &item, UtcTime now);
    void showFacts(const OverviewItem &item, UtcTime now);
    void showActs(const OverviewItem &item);

    OpenWorkspace &m_workspace;
    TextLabel *m_title;
    TextLabel *m_where;
    QWidget *m_causes;
    KeyValueList *m_facts;
    ActionButton *m_open;
    ActionButton *m_rollback;
    ActionButton *m_link;
    ActionButton *m_pin;
    ReaderNote *m_reader;
};

} // namespace countersign

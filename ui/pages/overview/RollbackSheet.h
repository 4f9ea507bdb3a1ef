// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/rollout/Prospect.h"
#include "core/rollout/Rollout.h"
#include "ui/pages/overview/OverviewItem.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace countersign {

class BusyBar;
class HoldButton;
class KeyValueList;
class MessageBar;
class OpenWorkspace;
class ReasonEdit;
class TextLabel;

// Going back: what is live and what one would go back to side by side, how long it should take, why, and a button that has to
// be held. Afterwards it says how long it took and which record opened the incident, or why it was refused; the reason stays
// for another try.
class RollbackSheet : public QDialog
{
    Q_OBJECT
public:
    RollbackSheet(OpenWorkspace &workspace, const OverviewItem &item, UtcTime now, QWidget *parent);

Q_SIGNALS:
    void recordWanted(qint64 seq);                                  // the one that opened the incident

private:
    QWidget *nowSide(const OverviewItem &item);
    QWidget *backSide(const OverviewItem &item);
    void lookAhead();
    void showProspect();
    void carryOut();
    void ended(const Rolled &rolled);
    void setBusy(bool busy);
    void showButton();
    QString sentence() const;
    QString expected() const;
    QString reason() const;
    QString to() const;

    OpenWorkspace &m_workspace;
    OverviewRow m_row;
    UtcTime m_now;
    std::optional<Prospect> m_prospect;
    TextLabel *m_left;                                              // what stands over the version that is left
    QComboBox *m_to;
    KeyValueList *m_past;
    TextLabel *m_expected;
    QComboBox *m_kind;
    ReasonEdit *m_reason;
    TextLabel *m_sentence;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    HoldButton *m_roll;
    qint64 m_recorded = 0;
};

} // namespace countersign

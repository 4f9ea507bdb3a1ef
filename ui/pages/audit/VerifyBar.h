// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Audit.h"
#include "ui/models/OpenWorkspace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace countersign {

class StatusChip;
class TextLabel;

// Whether the ledger holds, in one sentence that is always in view; a fault is loud and names the records. Verifies in
// the background when asked, one check at a time.
class VerifyBar : public QWidget
{
    Q_OBJECT
public:
    explicit VerifyBar(OpenWorkspace &open, QWidget *parent = nullptr);

    void verify();                               // again if one is under way, once that one has ended
    bool isBusy() const { return m_busy; }
    QString sentence() const;
    bool isFault() const { return m_tone == Tone::Fault; }

Q_SIGNALS:
    void verified(const countersign::AuditReport &report);
    void showRequested(qint64 broken);           // the record that does not match the one before it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Waiting, Holds, Open, Fault };

    void start(bool anew);
    struct Checked { AuditReport audit; QString anchored; }; // when the last record came that a checkpoint covers
    void show(const Result<Checked> &checked, double seconds);
    void say(Tone tone, const QString &sentence, const QString &more);

    OpenWorkspace &m_open;
    TextLabel *m_sentence;
    TextLabel *m_more;
    QCheckBox *m_replay;
    QPushButton *m_showBoth;
    QPushButton *m_again;
    StatusChip *m_auditor;
    qint64 m_broken = -1;
    QTimer m_tick;
    QElapsedTimer m_since;
    Tone m_tone = Tone::Waiting;
    bool m_busy = false;
    bool m_askedAgain = false;
};

} // namespace countersign

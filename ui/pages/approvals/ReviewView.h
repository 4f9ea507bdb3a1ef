// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Cancel.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/approvals/Backing.h"

#include <QTimer>

#include <functional>


namespace countersign {

class DecisionPane;
class EvidenceColumn;
class MessageBar;
class ScrollPane;
struct Progress;

// One request: evidence at the left, the decision at the right. A decision is made on the binding that is on the screen;
// when that moves meanwhile the screen says so and keeps what was read until it is asked to load anew.
class ReviewView : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewView(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void open(const QString &id, const QString &section = {});      // "" shows nothing and loads nothing; a section comes into view
    void aimAt(const QString &id, const QString &verdict);          // once that request is shown: to the reason, with that act lit
    void reload();                                                  // takes what is there now
    void look();                                                    // has it moved?
    bool isLoading() const { return m_loading > 0; }
    const std::optional<Review> &review() const { return m_review; }
    MessageBar *message() const { return m_message; }

Q_SIGNALS:
    void shown(const QString &environment, bool production);        // of the request; "" for one about a policy
    void acted();                                                   // something was recorded
    void assignAsked(const QString &id, const QString &to);         // as the queue asks it
    void reassignAsked(const QString &id);

private:
    using Work = std::function<Result<QString>(Workspace &, const Command &, const std::function<void(const Progress &)> &, const Cancel &)>;

    void load();
    void arrived(Result<Review> result);
    void show(Review review);
    void readBacking();
    void keepFocus(const std::function<void()> &change);
    void copyLink();
    void sayMoved(const QVector<Moved> &moved);
    void decide(const QString &verdict);
    void run(const QString &step, const QJsonObject &ask, Work work);
    void askDecision(const QString &verdict);
    void askWithdraw();
    void askResubmit();
    void askPromote();
    void askWaive(const QString &rule);

    OpenWorkspace &m_workspace;
    MessageBar *m_message;
    EvidenceColumn *m_evidence;
    ScrollPane *m_scroll;
    DecisionPane *m_pane;
    QTimer m_tick;
    QString m_id, m_section;                                        // that is to be shown once it is there
    std::pair<QString, QString> m_aim;                              // request and verdict
    std::optional<Review> m_review;
    Cancel m_cancel;
    int m_loading = 0;
    int m_asked = 0;                                                // the newest load; older answers are dropped
    bool m_anew = false;                                            // the next answer is shown even when the binding moved
    bool m_busy = false;
};

} // namespace countersign

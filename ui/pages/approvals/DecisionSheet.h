// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

#include <QDialog>

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace countersign {

class ReasonEdit;

// The second step of an act that cannot be taken back: what will happen in one sentence, Cancel, and the verb. The
// keyboard starts on Cancel and Enter does nothing, so nothing is done by habit.
class DecisionSheet : public QDialog
{
    Q_OBJECT
public:
    DecisionSheet(const QString &title, const QString &sentence, const QString &digest, const QString &verb, QWidget *parent);

    void askReason(int least);
    void askDays(const QString &label, int most, UtcTime from);     // and says on which day that ends
    QString reason() const;
    int days() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_asked;
    QPushButton *m_cancel;
    QPushButton *m_verb;
    ReasonEdit *m_reason = nullptr;
    QSpinBox *m_days = nullptr;
};

} // namespace countersign

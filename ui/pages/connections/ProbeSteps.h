// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/sources/mlflow/MlflowTypes.h"

#include <QWidget>

class QGridLayout;

namespace countersign {

// A connection's test, one step a line, as it goes: done with what was found, failed with what to do, or not tried any more.
class ProbeSteps : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeSteps(QWidget *parent = nullptr);

    void clear();                                                   // every step is still to be tried
    void begin();                                                   // the first one is being tried
    void add(const MlflowStep &step, bool warned);                  // warned: it went well, and still somebody should know
    void end();                                                     // no further step comes
    QStringList sentences() const;                                  // as shown, a step each

private:
    void show(int row, const QString &icon, int hue, const QString &text);

    QGridLayout *m_rows;
    int m_at = 0;                                                   // the next one
};

} // namespace countersign

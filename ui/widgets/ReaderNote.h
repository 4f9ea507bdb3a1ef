// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/TextLabel.h"

#include <QVector>

namespace countersign {

// Stands in for acts that whoever only reads does not have: they are absent then, not merely off, and this says why. Nobody else
// may show or hide such an act.
class ReaderNote : public TextLabel
{
    Q_OBJECT
public:
    explicit ReaderNote(const QVector<QWidget *> &acts, QWidget *parent = nullptr);

    void setReason(const QString &why);                             // empty: the acts are there

private:
    QVector<QWidget *> m_acts;
};

} // namespace countersign

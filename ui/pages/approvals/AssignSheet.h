// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QComboBox;

namespace countersign {

// Who is to look at a request: one of those who could decide on it, or nobody any more where somebody has it.
class AssignSheet : public QDialog
{
    Q_OBJECT
public:
    AssignSheet(const QString &subject, const QStringList &takers, const QString &assigned, QWidget *parent);

    QString to() const;                                             // "": nobody

private:
    QComboBox *m_to;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace countersign {

class TextLabel;

// Asks for one short name. A name that is taken is said to be replaced.
class NameSheet : public QDialog
{
    Q_OBJECT
public:
    NameSheet(const QString &title, const QString &name, const QStringList &taken, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    TextLabel *m_note;
    QPushButton *m_keep;
};

} // namespace countersign

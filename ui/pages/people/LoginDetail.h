// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/People.h"

#include <QWidget>

#include <optional>

namespace countersign {

class ActionButton;
class DenseTable;
class RowsModel;
class ReaderNote;
class TextLabel;

// One login: the keys it ever had and the duties its person holds, with what an admin may do about them.
class LoginDetail : public QWidget
{
    Q_OBJECT
public:
    explicit LoginDetail(QWidget *parent = nullptr);

    // `whyOff` is empty if the one signed in may change things; `own`: it is the own login, whose keys one may revoke.
    void setLogin(const std::optional<Login> &login, const QVector<LoginKey> &keys, const QString &whyOff, bool own = false);
    void setReader(const QString &why);          // who looks changes nothing at all, so no such act is here; empty: may
    QString login() const { return m_login ? m_login->login : QString(); }
    const QVector<Duty> &duties() const { return m_login->duties; }
    const Duty *chosenDuty() const;
    const LoginKey *chosenKey() const;           // else the newest in force

Q_SIGNALS:
    void grantRequested();
    void revokeDutyRequested();
    void enrollRequested();
    void revokeKeyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillKeys();
    void fillDuties();
    void offer(const QString &whyOff, bool own);

    std::optional<Login> m_login;
    QVector<LoginKey> m_keys;
    TextLabel *m_title;
    TextLabel *m_about;
    RowsModel *m_keyLines;
    RowsModel *m_dutyLines;
    DenseTable *m_keyTable;
    DenseTable *m_dutyTable;
    ActionButton *m_grant;
    ActionButton *m_revokeDuty;
    ActionButton *m_enroll;
    ActionButton *m_revokeKey;
    ReaderNote *m_reader;
};

} // namespace countersign

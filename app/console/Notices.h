// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusAbstractInterface>
#include <QHash>
#include <QObject>

namespace countersign {

// org.freedesktop.Notifications; the signals' names are those on the bus.
class NotificationServer : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    NotificationServer(const QDBusConnection &bus, QObject *parent);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

// Notices of the desktop that lead back into the program. One for each subject: a newer one takes the place of the one
// before. Nothing depends on them: where no server answers, nothing is said.
class Notices : public QObject
{
    Q_OBJECT
public:
    explicit Notices(QObject *parent = nullptr);

    struct Notice
    {
        QString subject;       // whose place it takes, and what activated() names
        QString title;
        QString text;          // shown as it is, never as markup
        QString open;          // the word on its button
        QString later;
    };
    void show(const Notice &notice);
    void withdraw(const QString &subject);

Q_SIGNALS:
    void activated(const QString &subject, const QString &token);

private:
    void send(const Notice &notice, bool isMarkup);

    NotificationServer *m_server = nullptr;
    QHash<QString, uint> m_shown;
    QString m_token;
};

} // namespace countersign

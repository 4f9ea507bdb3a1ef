// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Notices.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString openAction = u"default"_s, openButton = u"open"_s, laterButton = u"later"_s;

} // namespace

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, "org.freedesktop.Notifications", bus, parent)
{
    setTimeout(5000);
}

Notices::Notices(QObject *parent) : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_server = new NotificationServer(bus, this);
    connect(m_server, &NotificationServer::ActivationToken, this, [this](uint, const QString &token) { m_token = token; });
    connect(m_server, &NotificationServer::ActionInvoked, this, [this](uint id, const QString &action) {
        const QString subject = m_shown.key(id);
        const QString token = std::exchange(m_token, QString());
        if (!subject.isEmpty() && (action == openAction || action == openButton))
            Q_EMIT activated(subject, token);
    });
    connect(m_server, &NotificationServer::NotificationClosed, this, [this](uint id, uint) { m_shown.remove(m_shown.key(id)); });
}

// Servers that show markup take the text for it; only they get it escaped.
void Notices::show(const Notice &notice)
{
    if (!m_server)
        return;
    auto *asked = new QDBusPendingCallWatcher(m_server->asyncCall(u"GetCapabilities"_s), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        if (reply.isValid())
            send(notice, reply.value().contains(u"body-markup"_s));
    });
}

void Notices::send(const Notice &notice, bool isMarkup)
{
    const QStringList actions{openAction, notice.open, openButton, notice.open, laterButton, notice.later};
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}, {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    auto *sent = new QDBusPendingCallWatcher(m_server->asyncCall(u"Notify"_s, QGuiApplication::applicationDisplayName(), m_shown.value(notice.subject), QGuiApplication::desktopFileName(), notice.title,
                                                                 isMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints, -1), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, subject = notice.subject](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isValid())
            m_shown.insert(subject, reply.value());
    });
}

void Notices::withdraw(const QString &subject)
{
    if (m_server && m_shown.contains(subject))
        m_server->asyncCall(u"CloseNotification"_s, m_shown.take(subject));
}

} // namespace countersign

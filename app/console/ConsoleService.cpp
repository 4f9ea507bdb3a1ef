// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleService.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// As the desktop file is called, which is how a desktop finds us.
const QString busName = u"org.countersign.console"_s, objectPath = u"/org/countersign/console"_s;
constexpr int patienceMs = 10'000;

QString tokenOf(const QVariantMap &platform)
{
    const QString token = platform.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platform.value(u"desktop-startup-id"_s).toString() : token;
}

QString placeOf(const QString &uri)
{
    const QUrl url(uri);
    return url.isLocalFile() ? url.toLocalFile() : uri;
}

} // namespace

ConsoleService::Claim ConsoleService::claim(const Start &start)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Claim::Alone;
    new ApplicationAdaptor(this);
    new StartAdaptor(this);
    if (!bus.registerObject(objectPath, this))                      // before the name: whoever sees it may call at once
        return Claim::Alone;
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply = bus.interface()->registerService(busName);
    if (reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered)
        return Claim::Ours;
    QDBusMessage call = QDBusMessage::createMethodCall(busName, objectPath, u"org.countersign.Console1"_s, u"Start"_s);
    call.setAutoStartService(false);
    call.setArguments({start.map()});
    return bus.call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage ? Claim::HandedOver : Claim::Alone;
}

void ApplicationAdaptor::Activate(const QVariantMap &platform) { Q_EMIT m_service.started({{}, {}, {}, tokenOf(platform)}); }

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platform)
{
    for (const QString &uri : uris)
        Q_EMIT m_service.started({placeOf(uri), {}, {}, tokenOf(platform)});
}

// There is none that would be of use without a window; so the window comes.
void ApplicationAdaptor::ActivateAction(const QString &, const QVariantList &, const QVariantMap &platform) { Activate(platform); }

void StartAdaptor::Start(const QVariantMap &start) { Q_EMIT m_service.started(countersign::Start::fromMap(start)); }

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusAbstractInterface>
#include <QDBusPendingCall>
#include <QDBusVariant>

namespace countersign {

// The Settings interface of xdg-desktop-portal; the signal's name is the one on the bus.
class DesktopPortal : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    DesktopPortal(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                                 QStringLiteral("/org/freedesktop/portal/desktop"),
                                 "org.freedesktop.portal.Settings", bus, parent)
    {
        setTimeout(2000);
    }

    QDBusPendingCall read(const QString &group, const QString &key)
    {
        return asyncCall(QStringLiteral("Read"), group, key);
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace countersign

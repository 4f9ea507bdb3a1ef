// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/Start.h"

#include <QDBusAbstractAdaptor>
#include <QObject>

namespace countersign {

// One console for each desktop session: the first one owns the name on the session bus, a later one hands it what it was
// started for and ends. Where there is no session bus every start is a console of its own.
class ConsoleService : public QObject
{
    Q_OBJECT
public:
    enum class Claim { Ours, HandedOver, Alone };

    // Ours: this is the first. HandedOver: another console has taken the start. Alone: no bus, or no answer from the other.
    Claim claim(const Start &start);

Q_SIGNALS:
    void started(const countersign::Start &start);
};

// org.freedesktop.Application, as desktops start programs.
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(ConsoleService *service) : QDBusAbstractAdaptor(service), m_service(*service) {}

public Q_SLOTS:
    void Activate(const QVariantMap &platform);
    void Open(const QStringList &uris, const QVariantMap &platform);
    void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platform);

private:
    ConsoleService &m_service;
};

// What our own second start says, with who acts.
class StartAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.countersign.Console1")
public:
    explicit StartAdaptor(ConsoleService *service) : QDBusAbstractAdaptor(service), m_service(*service) {}

public Q_SLOTS:
    void Start(const QVariantMap &start);

private:
    ConsoleService &m_service;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/DesktopPortal.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

} // namespace

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette p;
    p.setColor(QPalette::Window, of(Token::Canvas));
    p.setColor(QPalette::WindowText, of(Token::Text));
    p.setColor(QPalette::Base, of(Token::Surface));
    p.setColor(QPalette::AlternateBase, of(Token::Canvas));
    p.setColor(QPalette::Text, of(Token::Text));
    p.setColor(QPalette::PlaceholderText, of(Token::Text3));
    p.setColor(QPalette::Button, of(Token::Surface));
    p.setColor(QPalette::ButtonText, of(Token::Text));
    p.setColor(QPalette::BrightText, of(Token::RedFg));
    p.setColor(QPalette::ToolTipBase, of(Token::Surface));
    p.setColor(QPalette::ToolTipText, of(Token::Text));
    p.setColor(QPalette::Highlight, of(Token::Selection));
    p.setColor(QPalette::HighlightedText, of(Token::Text));
    p.setColor(QPalette::Link, of(Token::Accent));
    p.setColor(QPalette::LinkVisited, of(Token::Accent));
    p.setColor(QPalette::Light, of(Token::Surface));
    p.setColor(QPalette::Midlight, of(Token::Canvas));
    p.setColor(QPalette::Mid, of(Token::Line));
    p.setColor(QPalette::Dark, of(Token::LineStrong));
    p.setColor(QPalette::Shadow, of(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, of(Token::Text3));
    p.setColor(QPalette::Disabled, QPalette::Base, of(Token::Canvas));
    return p;
}

Theme::Theme(Choice choice, QObject *parent) : QObject(parent), m_choice(choice)
{
    if (QDBusConnection::sessionBus().isConnected())
        listenToPortal();
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::Follow:
        break;
    }
    return m_desktop;
}

void Theme::setChoice(Choice choice)
{
    const Scheme before = scheme();
    m_choice = choice;
    if (scheme() != before)
        apply();
    Q_EMIT choiceChanged(choice);
}

void Theme::choose(Choice choice)
{
    themeSetting.set(choice);
    setChoice(choice);
}

void Theme::listenToPortal()
{
    auto *portal = new DesktopPortal(QDBusConnection::sessionBus(), this);
    connect(portal, &DesktopPortal::SettingChanged, this,
            [this](const QString &group, const QString &key, const QDBusVariant &value) {
                if (group == appearance && key == colorScheme)
                    setDesktop(value.variant());
            });
    auto *watcher = new QDBusPendingCallWatcher(portal->read(appearance, colorScheme), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            setDesktop(reply.value().variant());
    });
}

// 1 is dark, 2 is light; 0 (no wish) counts as light. Read wraps its answer in a second variant.
void Theme::setDesktop(const QVariant &value)
{
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const Scheme before = scheme();
    m_desktop = inner.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
    if (scheme() != before)
        apply();
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(scheme()));
    Q_EMIT changed(scheme());
}

} // namespace countersign

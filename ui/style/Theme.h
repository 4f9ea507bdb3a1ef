// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/Setting.h"
#include "ui/style/Tokens.h"

#include <QObject>

namespace countersign {

QPalette paletteOf(Scheme scheme);

// Decides between light and dark and hands the palette to the application. Following the desktop means asking the
// portal (org.freedesktop.appearance color-scheme) and listening to it; where none answers it is light.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Follow, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(Choice choice, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const;
    void setChoice(Choice choice);           // of this run
    void choose(Choice choice);              // the person's own: kept for the next run

Q_SIGNALS:
    void choiceChanged(countersign::Theme::Choice choice);
    void changed(countersign::Scheme scheme);

private:
    void listenToPortal();
    void setDesktop(const QVariant &value);
    void apply();

    Choice m_choice;
    Scheme m_desktop = Scheme::Light;
};

inline const Setting<Theme::Choice> themeSetting(QStringLiteral("appearance/theme"), Theme::Choice::Follow);

} // namespace countersign

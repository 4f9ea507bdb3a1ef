// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/Setting.h"
#include "ui/shell/Page.h"
#include "ui/style/Theme.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace countersign {

class MessageBar;
class Section;

// Whether a request that now needs you is told by the desktop while the window is not the active one.
inline const Setting<bool> noticesSetting(QStringLiteral("notices/needs-you"), true);
// Whether what was open at the end is opened at the next start.
inline const Setting<bool> restoreSetting(QStringLiteral("session/restore"), true);

// The choices of the person at this computer. There is no workspace behind it.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Theme &theme, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;

Q_SIGNALS:
    void timesChanged();       // how moments are shown: what is in view is to be read again

private:
    void addLooks(QVBoxLayout *column);
    void addTimes(QVBoxLayout *column);
    void addKeys(QVBoxLayout *column);
    void addSources(QVBoxLayout *column);
    void addNotices(QVBoxLayout *column);
    QComboBox *addChoice(Section *section, const QString &name, const QString &label, const QString &about);
    QCheckBox *addSwitch(Section *section, const QString &name, const QString &label, const QString &about, const Setting<bool> &setting);

    Theme &m_theme;
    MessageBar *m_message;
    QWidget *m_first = nullptr;
};

} // namespace countersign

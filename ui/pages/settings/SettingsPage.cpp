// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPage.h"

#include "core/base/Clock.h"
#include "ui/models/SourceWatch.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/keyText.h"
#include "ui/style/Language.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int columnWidth = 640, choiceWidth = 240;

ConsoleStyle *consoleStyle() { return qobject_cast<ConsoleStyle *>(QApplication::style()); }

TextLabel *aboutLabel(const QString &text)
{
    auto *about = new TextLabel(text, Type::Secondary);
    about->setInk(Token::Text2);
    about->setWordWrap(true);
    return about;
}

} // namespace

SettingsPage::SettingsPage(Theme &theme, QWidget *parent) : Page(parent), m_theme(theme), m_message(new MessageBar)
{
    setObjectName(u"settings"_s);
    m_message->setObjectName(u"settingsMessage"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 24);
    column->setSpacing(24);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(new TextLabel(tr("Settings"), Type::Title));
    head->addWidget(aboutLabel(tr("For you, on this computer. They change no workspace and take effect at once.")));
    column->addLayout(head);
    addLooks(column);
    addTimes(column);
    addKeys(column);
    addNotices(column);
    addSources(column);
    column->addStretch(1);
    auto *area = new ScrollPane(content, tr("Settings"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_message);
    all->addWidget(area, 1);
    setFocusProxy(m_first);
}

QString SettingsPage::id() const { return u"settings"_s; }

QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::iconName() const { return u"settings"_s; }

void SettingsPage::open(const QString &) {}

QComboBox *SettingsPage::addChoice(Section *section, const QString &name, const QString &label, const QString &about)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setAccessibleDescription(about);
    choice->setFixedWidth(choiceWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(label));
    if (!about.isEmpty())
        words->addWidget(aboutLabel(about));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(24);
    line->addLayout(words, 1);
    line->addWidget(choice, 0, Qt::AlignTop);
    section->add(row);
    if (!m_first)
        m_first = choice;
    return choice;
}

QCheckBox *SettingsPage::addSwitch(Section *section, const QString &name, const QString &label, const QString &about, const Setting<bool> &setting)
{
    auto *box = new QCheckBox(label);
    box->setObjectName(name);
    box->setAccessibleDescription(about);
    box->setChecked(setting.value());
    connect(box, &QCheckBox::toggled, this, [setting](bool on) { setting.set(on); });
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    column->addWidget(box);
    auto *words = aboutLabel(about);
    words->setContentsMargins(26, 0, 0, 0);
    column->addWidget(words);
    section->add(row);
    return box;
}

void SettingsPage::addLooks(QVBoxLayout *column)
{
    auto *section = new Section(tr("Look"));
    QComboBox *theme = addChoice(section, u"settingsTheme"_s, tr("Colours"), {});
    theme->addItems({tr("As the desktop's"), tr("Light"), tr("Dark")});   // in the order of Theme::Choice
    theme->setCurrentIndex(int(m_theme.choice()));
    connect(theme, &QComboBox::activated, this, [this](int index) { m_theme.choose(Theme::Choice(index)); });
    connect(&m_theme, &Theme::choiceChanged, theme, [theme](Theme::Choice now) { theme->setCurrentIndex(int(now)); });

    QComboBox *rows = addChoice(section, u"settingsRows"_s, tr("Rows of tables"), tr("Dense shows more at once, comfortable is easier to hit."));
    rows->addItems({tr("Dense"), tr("Comfortable")});                     // in the order of ConsoleStyle::Rows
    rows->setCurrentIndex(int(rowsSetting.value()));
    connect(rows, &QComboBox::activated, this, [](int index) {
        if (ConsoleStyle *style = consoleStyle())
            style->setRows(ConsoleStyle::Rows(index));
    });

    QCheckBox *motion = addSwitch(section, u"settingsMotion"_s, tr("Reduce motion"), tr("Bars that run while something is read stand still instead."), reducedMotionSetting);
    connect(motion, &QCheckBox::toggled, this, [](bool on) {
        if (ConsoleStyle *style = consoleStyle())
            style->setReducedMotion(on);
    });

    QComboBox *language = addChoice(section, u"settingsLanguage"_s, tr("Language"), tr("Takes effect at the next start."));
    language->addItem(tr("As the desktop's"), QString());
    for (const QString &code : shippedLanguages())
        language->addItem(languageName(code), code);
    language->setCurrentIndex(qMax(0, language->findData(languageSetting.value())));
    connect(language, &QComboBox::activated, this, [this, language] {
        languageSetting.set(language->currentData().toString());
        m_message->say(MessageBar::Tone::Info, tr("The language changes when Countersign is started again."));
    });
    column->addWidget(section);
}

void SettingsPage::addTimes(QVBoxLayout *column)
{
    auto *section = new Section(tr("Time"));
    QComboBox *zone = addChoice(section, u"settingsZone"_s, tr("Show times in"), tr("Every time says which it is. The audit log and all exports stay in UTC."));
    zone->addItems({{}, {}});                                             // in the order of ShownTime::Zone
    const auto say = [zone] {
        const UtcTime now = SystemClock().now();
        zone->setItemText(int(ShownTime::Zone::Utc), tr("UTC, now %1").arg(ShownTime::clock(now, ShownTime::Zone::Utc).left(5)));
        zone->setItemText(int(ShownTime::Zone::Local), tr("This computer's zone, now %1").arg(ShownTime::clock(now, ShownTime::Zone::Local).left(5)));
    };
    say();
    auto *clock = new QTimer(zone);
    connect(clock, &QTimer::timeout, zone, say);
    clock->start(1000);
    zone->setCurrentIndex(int(zoneSetting.value()));
    connect(zone, &QComboBox::activated, this, [this](int index) {
        zoneSetting.set(ShownTime::Zone(index));
        Q_EMIT timesChanged();
    });
    column->addWidget(section);
}

void SettingsPage::addKeys(QVBoxLayout *column)
{
    auto *section = new Section(tr("Keyboard"));
    addSwitch(section, u"settingsSingleKeys"_s, tr("Single letters act in lists"), tr("J and K move, / goes to the filter; A, R, C, T, G and S act on a request. Turn it off if you speak to your computer; the arrow keys, %1 and the command palette do the same.").arg(keyText(u"Ctrl+F"_s)), singleKeysSetting);
    column->addWidget(section);
}

void SettingsPage::addSources(QVBoxLayout *column)
{
    auto *section = new Section(tr("Remote registries"));
    addSwitch(section, u"settingsSync"_s, tr("Read them every minute while a window is open"), tr("So that what moved behind your back is seen soon. Without it, read them with Sync now on the page Connections."), backgroundSyncSetting);
    column->addWidget(section);
}

void SettingsPage::addNotices(QVBoxLayout *column)
{
    auto *section = new Section(tr("Notices and start"));
    addSwitch(section, u"settingsNotices"_s, tr("Tell me on the desktop when a request needs me"), tr("Only while the window is not the active one. The number beside Approvals says it in any case."), noticesSetting);
    addSwitch(section, u"settingsRestore"_s, tr("Open at the start what was open at the end"), tr("The windows, their workspaces and the place in each."), restoreSetting);
    column->addWidget(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPage.h"

#include "tests/ui/pages/PageWorkspace.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Language.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QStringListModel>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);                                    // as a person's choice does, and no program's
}

} // namespace

TEST_CASE("colours chosen are in force, kept, and followed by every other place that shows them")
{
    Theme theme(Theme::Choice::Light);
    SettingsPage page(theme);
    auto &box = named<QComboBox>(page, u"settingsTheme"_s);
    CHECK(box.currentIndex() == int(Theme::Choice::Light));
    choose(box, int(Theme::Choice::Dark));
    CHECK(theme.scheme() == Scheme::Dark);
    CHECK(themeSetting.value() == Theme::Choice::Dark);
    theme.choose(Theme::Choice::Light);
    CHECK(box.currentIndex() == int(Theme::Choice::Light));
    themeSetting.forget();
}

TEST_CASE("comfortable rows are higher in tables that are open already")
{
    Theme theme(Theme::Choice::Light);
    SettingsPage page(theme);
    DenseTable table({});
    table.setModel(new QStringListModel({u"a"_s, u"b"_s}, &table));
    table.fitHeight(5);
    const int before = table.verticalHeader()->defaultSectionSize(), high = table.sizeHint().height();
    choose(named<QComboBox>(page, u"settingsRows"_s), int(ConsoleStyle::Rows::Comfortable));
    CHECK(table.verticalHeader()->defaultSectionSize() == metric::comfortableRow);
    CHECK(table.rowHeight(0) == metric::comfortableRow);
    CHECK(table.sizeHint().height() == high + 2 * (metric::comfortableRow - before));
    CHECK(rowsSetting.value() == ConsoleStyle::Rows::Comfortable);
    choose(named<QComboBox>(page, u"settingsRows"_s), int(ConsoleStyle::Rows::Dense));
    CHECK(table.rowHeight(0) == before);
    rowsSetting.forget();
}

TEST_CASE("motion, times, single letters, notices and the language are kept as they were chosen")
{
    Theme theme(Theme::Choice::Light);
    SettingsPage page(theme);
    int times = 0;
    QObject::connect(&page, &SettingsPage::timesChanged, [&] { ++times; });
    named<QCheckBox>(page, u"settingsMotion"_s).click();
    CHECK(reducedMotionSetting.value());
    CHECK(motionIsReduced(&page));
    named<QCheckBox>(page, u"settingsMotion"_s).click();
    CHECK_FALSE(motionIsReduced(&page));
    choose(named<QComboBox>(page, u"settingsZone"_s), int(ShownTime::Zone::Local));
    CHECK(zoneSetting.value() == ShownTime::Zone::Local);
    CHECK(times == 1);
    named<QCheckBox>(page, u"settingsSingleKeys"_s).click();
    CHECK_FALSE(singleKeysSetting.value());
    named<QCheckBox>(page, u"settingsNotices"_s).click();
    CHECK_FALSE(noticesSetting.value());
    named<QCheckBox>(page, u"settingsRestore"_s).click();
    CHECK_FALSE(restoreSetting.value());
    auto &language = named<QComboBox>(page, u"settingsLanguage"_s);
    const int english = language.findData(u"en"_s);
    REQUIRE(english > 0);
    choose(language, english);
    CHECK(languageSetting.value() == u"en"_s);
    CHECK_FALSE(named<MessageBar>(page, u"settingsMessage"_s).isHidden());
    SettingsPage again(theme);
    CHECK_FALSE(named<QCheckBox>(again, u"settingsNotices"_s).isChecked());
    CHECK(named<QComboBox>(again, u"settingsZone"_s).currentIndex() == int(ShownTime::Zone::Local));
    zoneSetting.forget();
    singleKeysSetting.forget();
    noticesSetting.forget();
    restoreSetting.forget();
    languageSetting.forget();
    reducedMotionSetting.forget();
}

TEST_CASE("the clock of the settings goes")
{
    Theme theme(Theme::Choice::Light);
    SettingsPage page(theme);
    auto &zone = named<QComboBox>(page, u"settingsZone"_s);
    zone.setItemText(0, u"UTC, now 99:99"_s);                       // as of long ago
    zone.setItemText(1, {});
    waitUntil([&] { return !zone.itemText(0).contains(u"99:99"_s); });
    CHECK(zone.itemText(0).startsWith(u"UTC, now "_s));
    CHECK(zone.itemText(1).startsWith(u"This computer's zone, now "_s));
}

TEST_CASE("every choice has a name")
{
    Theme theme(Theme::Choice::Light);
    SettingsPage page(theme);
    for (const QComboBox *box : page.findChildren<QComboBox *>())
        CHECK_FALSE(box->accessibleName().isEmpty());
    for (const QCheckBox *box : page.findChildren<QCheckBox *>())
        CHECK_FALSE(box->text().isEmpty());
}

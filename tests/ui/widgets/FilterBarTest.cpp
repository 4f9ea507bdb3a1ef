// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "tests/ui/pages/PageWorkspace.h"
#include "ui/widgets/FilterCompletion.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NameSheet.h"
#include "ui/widgets/SavedFilters.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QVector<FilterKey> keys()
{
    using Of = FilterKey::Kind;
    return {{u"tier"_s, Of::Choice, {u"low"_s, u"medium"_s, u"high"_s}, u"risk tier"_s}, {u"author"_s, Of::Text, {u"ann"_s, u"two words"_s, u"hannah"_s}}, {u"added"_s, Of::Time}};
}

QString choices(const QString &line, qsizetype cursor = -1, bool asked = false)
{
    QStringList all;
    for (const auto &each : filterCompletion(line, cursor < 0 ? line.size() : cursor, keys(), asked).choices)
        all += each.text;
    return all.join(u' ');
}

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &event);
}

struct Bar
{
    FilterBar bar{u"Filter"_s};
    FilterLine &line = *bar.findChild<FilterLine *>();
    QStringList told;

    Bar()
    {
        QObject::connect(&bar, &FilterBar::filterChanged, &bar, [this](const QString &text) { told += text; });
        bar.setKeys(keys());
        bar.resize(700, 40);
        bar.show();
        bar.activateWindow();
        bar.focusFilter();
    }
    QString said() const
    {
        for (const TextLabel *label : bar.findChildren<TextLabel *>())
            if (label->isVisible() && label->wordWrap())
                return label->text();
        return {};
    }
    // As typed: while the list is open, keys go to it and it passes them on.
    void type(const QString &text)
    {
        for (const QChar each : text)
            press(popup() ? popup() : &line, 0, each);
    }
    static QWidget *popup() { return QApplication::activePopupWidget(); }
};

QAction *action(QMenu &menu, const QString &text)
{
    for (QAction *each : menu.actions())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("the completion offers keys, then values, and replaces what was begun")
{
    CHECK(choices({}) == QString());
    CHECK(choices({}, -1, true) == u"tier: author: added:");
    CHECK(choices(u"a"_s) == u"author: added:");
    CHECK(choices(u"x ti"_s) == u"tier:");
    CHECK(choices(u"tier:"_s) == u"low medium high");
    CHECK(choices(u"tier:!m"_s) == u"medium");
    CHECK(choices(u"tier:high|l"_s) == u"low");
    CHECK(choices(u"tier:low"_s) == QString());                     // it stands there already
    CHECK(choices(u"author:ann"_s) == u"hannah");                   // beginnings first, then parts
    CHECK(choices(u"author:\"two w"_s) == u"\"two words\"");
    CHECK(choices(u"added:"_s) == u">-1d >-7d >-30d");
    CHECK(choices(u"nosuch:"_s) == QString());
    CHECK(choices(u"ti x"_s, 2) == u"tier:");                       // where the cursor is, not at the end
    const auto found = filterCompletion(u"tier:high|l x"_s, 11, keys(), false);
    CHECK(found.from == 10);
    CHECK(found.length == 1);
}

TEST_CASE("filter bar: only a valid filter is told, and an invalid one is underlined with its reason")
{
    Bar shown;
    shown.bar.setText(u"tier:high"_s);
    waitUntil([&] { return shown.told == QStringList{u"tier:high"_s}; });
    CHECK(shown.bar.terms().first().values == QStringList{u"high"_s});
    CHECK(shown.line.accessibleDescription() == u"The filter is in force.");
    shown.bar.setText(u" x tier:hihg"_s);
    CHECK_FALSE(shown.bar.isValid());
    CHECK(shown.line.underlined().isEmpty());                       // it may still be typed
    waitUntil([&] { return !shown.line.underlined().isEmpty(); });
    CHECK(shown.line.underlined() == u"tier:hihg");
    CHECK(shown.line.accessibleDescription() == u"“tier:” knows no “hihg”. Did you mean “high”?");
    CHECK(shown.said() == shown.line.accessibleDescription());      // in view, not in a tooltip alone
    CHECK(shown.told.size() == 1);
    CHECK(shown.bar.terms().first().values == QStringList{u"high"_s}); // the last valid one is in force
    shown.bar.setValues(u"tier"_s, {u"hihg"_s});                      // now the data knows it
    waitUntil([&] { return shown.told.size() == 2; });
    CHECK(shown.line.underlined().isEmpty());
    CHECK(shown.said().isEmpty());
    press(&shown.line, Qt::Key_Escape);
    CHECK(shown.bar.text().isEmpty());
    waitUntil([&] { return shown.told.last().isEmpty(); });
}

TEST_CASE("filter bar: Enter says at once what is wrong")
{
    Bar shown;
    shown.bar.setText(u"tier:x"_s);
    press(&shown.line, Qt::Key_Return);
    CHECK(shown.line.underlined() == u"tier:x");
    CHECK(shown.told.isEmpty());
}

TEST_CASE("filter bar: what may come next is offered while one types, and the keyboard takes it")
{
    Bar shown;
    press(&shown.line, Qt::Key_Down);
    CHECK(shown.line.offered() == QStringList{u"tier:"_s, u"author:"_s, u"added:"_s});
    shown.type(u"ti"_s);
    CHECK(shown.line.offered() == QStringList{u"tier:"_s});
    press(shown.popup(), Qt::Key_Down);
    press(shown.popup(), Qt::Key_Return);
    CHECK(shown.bar.text() == u"tier:");
    CHECK(shown.line.offered() == QStringList{u"low"_s, u"medium"_s, u"high"_s});
    shown.type(u"hi"_s);
    press(shown.popup(), Qt::Key_Down);
    press(shown.popup(), Qt::Key_Tab);
    CHECK(shown.bar.text() == u"tier:high");
    CHECK(shown.line.offered().isEmpty());
    waitUntil([&] { return shown.told.value(shown.told.size() - 1) == u"tier:high"; });
}

TEST_CASE("filter bar: filters are saved under a name, chosen, renamed and deleted")
{
    QSettings().remove(u"filters/test"_s);
    {
        Bar shown;
        shown.bar.setSavedAs(u"test"_s);
        auto &saved = named<SavedFilters>(shown.bar, u"savedFilters"_s);
        const auto menu = [&] {
            Q_EMIT saved.menu()->aboutToShow();
            return saved.menu();
        };
        REQUIRE(action(*menu(), u"&Save this filter…"_s));
        CHECK_FALSE(action(*menu(), u"&Save this filter…"_s)->isEnabled());
        CHECK(action(*menu(), u"&Save this filter…"_s)->toolTip().startsWith(u"There is no filter"));
        shown.bar.setText(u"tier:high"_s);
        action(*menu(), u"&Save this filter…"_s)->trigger();
        auto &sheet = named<NameSheet>(shown.bar, u"nameSheet"_s);
        auto &keep = named<QPushButton>(sheet, u"keep"_s);
        CHECK_FALSE(keep.isEnabled());
        sheet.findChild<QLineEdit *>()->setText(u" High &  mighty "_s);
        keep.click();
        REQUIRE(saved.all().size() == 1);
        CHECK(saved.all().first().name == u"High & mighty");
    }
    Bar again;                                                      // another start of the program
    again.bar.setSavedAs(u"test"_s);
    auto &saved = named<SavedFilters>(again.bar, u"savedFilters"_s);
    action(*saved.menu(), u"High && mighty"_s)->trigger();
    CHECK(again.bar.text() == u"tier:high");
    const auto sub = [&](const QString &name) { return action(*saved.menu(), name)->menu(); };
    action(*sub(u"&Rename"_s), u"High && mighty"_s)->trigger();
    auto &sheet = named<NameSheet>(again.bar, u"nameSheet"_s);
    sheet.findChild<QLineEdit *>()->setText(u"High"_s);
    named<QPushButton>(sheet, u"keep"_s).click();
    REQUIRE(saved.all().size() == 1);
    CHECK(saved.all().first().name == u"High");
    CHECK(saved.all().first().text == u"tier:high");
    action(*sub(u"&Delete"_s), u"High"_s)->trigger();
    CHECK(saved.all().isEmpty());
    CHECK(QSettings().value(u"filters/test"_s).toStringList().isEmpty());
}

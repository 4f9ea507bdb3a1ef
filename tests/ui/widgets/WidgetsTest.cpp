// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/FillingStack.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/IntervalDotPlot.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/SyncLine.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("a label shows markup as text")
{
    TextLabel label(u"<b>name</b><img src='http://example.org/x'>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text().startsWith(u"<b>"_s));
    CHECK(plainToolTip(u"<b>bold</b>"_s).contains(u"&lt;b&gt;"_s));
    CHECK(plainToolTip(u"a < b"_s) == u"a < b"_s);
}

TEST_CASE("a word without an end does not make a window wide, and a digest stays as it is")
{
    const QString digest(64, u'a');
    TextLabel label(u"see "_s + digest);
    CHECK(label.text() == u"see "_s + digest);
    label.setWordWrap(true);
    label.setText(u"because "_s + QString(390, u'w'));
    CHECK(label.text().remove(QChar(0x200b)) == u"because "_s + QString(390, u'w'));
    CHECK(label.minimumSizeHint().width() <= label.fontMetrics().horizontalAdvance(QString(33, u'w')));
}

TEST_CASE("from right to left a text stands where the screen begins to read, whatever its own language is, and its words keep their order")
{
    TextLabel label(u"9f2c…41e1 /srv/models"_s);
    const auto horizontal = [&] { return label.alignment() & (Qt::AlignHorizontal_Mask & ~Qt::AlignAbsolute); };
    CHECK(horizontal() == Qt::AlignLeft);
    label.setLayoutDirection(Qt::RightToLeft);
    CHECK(horizontal() == Qt::AlignRight);
    label.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    CHECK(horizontal() == Qt::AlignLeft);
    label.setLayoutDirection(Qt::LeftToRight);
    CHECK(horizontal() == Qt::AlignRight);
    label.setAlignment(Qt::AlignCenter);
    CHECK(horizontal() == Qt::AlignHCenter);
    CHECK(label.text() == u"9f2c…41e1 /srv/models"_s);
}

TEST_CASE("a long sentence about a sync does not widen the window, and is in its tooltip")
{
    SyncLine line(u"Read them now"_s);
    const QString said = u"hub cannot be reached, as of 2026-11-30 09:12 UTC; "_s.repeated(4);
    line.say(said, SyncLine::Tone::Away);
    CHECK(line.minimumSizeHint().width() < 200);
    CHECK(named<QToolButton>(line, u"syncText"_s).toolTip() == said);
    CHECK(line.text() == said);
}

TEST_CASE("an error is told in its sentence, with its mend, and its details can be copied")
{
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.say(refused(u"core.four-eyes.author"_s, u"You are the author of this version."_s,
                    u"Ask somebody else of the pool."_s, {u"eng-one"_s, u"eng-two"_s}));
    CHECK(!bar.isHidden());
    CHECK(bar.text() == u"You are the author of this version."_s);
    CHECK(bar.accessibleName().contains(u"Who can: eng-one, eng-two."_s));
    QPushButton *copy = nullptr;
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        if (button->text() == u"Copy details"_s)
            copy = button;
    REQUIRE(copy);
    copy->click();
    CHECK(QApplication::clipboard()->text().startsWith(u"core.four-eyes.author\n"_s));
    bar.say(refused(u"core.four-eyes.asker"_s, u"You asked."_s, u"Ask one of: eng-one, ann."_s, {u"eng-one"_s, u"ann"_s}));
    CHECK_FALSE(bar.accessibleName().contains(u"Who can"_s));       // they were named already
    bar.say(refused(u"core.four-eyes.asker"_s, u"You asked."_s, u"Ask annette."_s, {u"ann"_s}));
    CHECK(bar.accessibleName().contains(u"Who can: ann."_s));
    bar.say(MessageBar::Tone::Info, u"Saved."_s);
    CHECK(copy->isHidden());
    bar.clear();
    CHECK(bar.isHidden());
}

TEST_CASE("a reason is counted as the ledger counts it")
{
    ReasonEdit edit(u"Your reason"_s, u"What did you check?"_s);
    int changes = 0;
    QObject::connect(&edit, &ReasonEdit::enoughChanged, [&changes] { ++changes; });
    for (const auto &words : {u"short"_s, u"  nine chr  "_s, u"ten charac"_s, u"e\u0301e\u0301e\u0301e\u0301e\u0301ten c"_s, u"🙂🙂🙂🙂🙂🙂🙂🙂🙂"_s,
                              u"🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"_s}) {
        INFO(words.toStdString());
        edit.setText(words);
        CHECK(edit.isLongEnough() == text::reason(words).ok());
    }
    CHECK(changes == 3);
    edit.setText(u"long enough for ten"_s);
    edit.setLeast(40);
    CHECK(!edit.isLongEnough());
    CHECK(edit.text() == u"long enough for ten"_s);
}

TEST_CASE("a button that is off says why, to eyes and ears")
{
    ActionButton button(u"Approve…"_s, QKeySequence(u"Ctrl+Shift+A"_s));
    button.setOff(u"The gate fails."_s);
    CHECK(!button.isEnabled());
    CHECK(button.toolTip() == u"The gate fails."_s);
    CHECK(button.accessibleDescription() == u"The gate fails."_s);
    button.setOn();
    CHECK(button.isEnabled());
    CHECK(button.whyOff().isEmpty());
}

TEST_CASE("a button to be held acts after a second of mouse or space key, or at Ctrl+Shift+Enter, and says so after a click")
{
    QWidget window;
    HoldButton button(u"Roll back now"_s, &window);
    QLineEdit elsewhere(&window);
    int held = 0;
    QStringList said;
    QObject::connect(&button, &HoldButton::held, [&] { ++held; });
    QObject::connect(&button, &HoldButton::notYet, [&](const QString &why) { said += why; });
    elsewhere.move(0, 100);
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    CHECK(button.accessibleName() == u"Roll back now: hold for one second");
    CHECK(button.accessibleDescription().contains(u"Ctrl+Shift+Enter"));
    const auto acts = [&](int patienceMs = 10 * HoldButton::holdMs) { return QTest::qWaitFor([&] { return held > 0; }, patienceMs); };
    constexpr int longEnough = HoldButton::holdMs * 3 / 2;
    const QString early = u"Nothing was done: hold “Roll back now” for one second."_s;

    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseDClick(&button, Qt::LeftButton);
    QTest::mouseRelease(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mousePress(&button, Qt::RightButton);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(said.count(early) == said.size());
    CHECK(said.size() >= 3);
    CHECK_FALSE(acts(longEnough));

    QElapsedTimer since;
    since.start();
    QTest::mousePress(&button, Qt::LeftButton);
    const QImage empty = button.grab().toImage();
    REQUIRE(QTest::qWaitFor([&] { return since.hasExpired(HoldButton::holdMs / 2); }));
    CHECK(button.grab().toImage() != empty);                        // the fill
    REQUIRE(acts());
    CHECK(since.hasExpired(HoldButton::holdMs));
    QTest::mouseRelease(&button, Qt::LeftButton);
    CHECK(std::exchange(held, 0) == 1);

    QTest::mousePress(&button, Qt::LeftButton);
    QTest::mouseMove(&button, QPoint(-40, -40));
    CHECK_FALSE(acts(longEnough));
    button.setFocus();
    QTest::keyPress(&button, Qt::Key_Space);
    elsewhere.setFocus();
    CHECK_FALSE(acts(longEnough));
    button.setFocus();
    QTest::keyPress(&button, Qt::Key_Space);
    REQUIRE(acts());
    QTest::keyRelease(&button, Qt::Key_Space);
    CHECK(std::exchange(held, 0) == 1);
    QTest::keyClick(&elsewhere, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(std::exchange(held, 0) == 1);
    button.setOff(u"Say why first."_s);
    QTest::keyClick(&elsewhere, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(held == 0);
    CHECK(button.accessibleDescription() == u"Say why first.");
    button.setOn();
    CHECK(button.accessibleDescription().contains(u"Ctrl+Shift+Enter"));
}

TEST_CASE("a button to be held is pressed twice by an assistive technology, and forgets the first press when it goes off")
{
    HoldButton button(u"Roll back now"_s);
    int held = 0;
    QStringList said;
    QObject::connect(&button, &HoldButton::held, [&] { ++held; });
    QObject::connect(&button, &HoldButton::notYet, [&](const QString &why) { said += why; });
    button.show();
    auto *seen = QAccessible::queryAccessibleInterface(&button)->actionInterface();
    REQUIRE(seen->actionNames().contains(QAccessibleActionInterface::pressAction()));
    const auto press = [&] {
        seen->doAction(QAccessibleActionInterface::pressAction());
        REQUIRE(QTest::qWaitFor([&] { return !button.isDown(); }));
    };
    press();
    CHECK(held == 0);
    REQUIRE(said.size() == 1);
    CHECK(said[0].startsWith(u"Nothing was done yet: press “Roll back now” again within 30 seconds"));
    CHECK(button.accessibleName() == u"Roll back now: press again to do it");
    button.setOff(u"No reason yet."_s);
    button.setOn();
    CHECK(button.accessibleName() == u"Roll back now: hold for one second");
    press();
    CHECK(held == 0);
    press();
    CHECK(held == 1);
    CHECK(button.accessibleName() == u"Roll back now: hold for one second");
}

TEST_CASE("facts can be replaced, and a digest is copied whole")
{
    const QString digest = u"9f2c41bb07a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b41e1"_s;
    KeyValueList facts;
    facts.add(u"Owner"_s, u"t.nowak"_s);
    facts.add(u"Digest"_s, digest, KeyValueList::Kind::Digest);
    CHECK(facts.count() == 2);
    REQUIRE(facts.findChildren<QToolButton *>().size() == 1);
    facts.findChild<QToolButton *>()->click();
    CHECK(QApplication::clipboard()->text() == digest);
    facts.clear();
    CHECK(facts.findChildren<QWidget *>().isEmpty());
}

TEST_CASE("a plot says every number it shows")
{
    IntervalDotPlot plot;
    plot.setSeries(u"champion"_s, u"challenger"_s);
    plot.setRows({{u"60+"_s, u"n 412"_s, IntervalDotPlot::Mark{0.81, 0.78, 0.84}, IntervalDotPlot::Mark{0.74, 0.69, 0.79}, true},
                  {u"unknown"_s, {}, {}, {}, false}});
    plot.setLine(0.75, u"≥ 0.75"_s);
    CHECK(plot.accessibleDescription()
          == u"60+ (n 412): champion 0.81, interval 0.78 to 0.84; challenger 0.74, interval 0.69 to 0.79. "
             "unknown: no value. Limit: ≥ 0.75."_s);
}

TEST_CASE("a plot of one series has no mark of another in its legend")
{
    IntervalDotPlot plot;
    plot.setSeries({}, u"this version"_s);
    plot.setRows({{u"60+"_s, {}, {}, IntervalDotPlot::Mark{0.74, 0.69, 0.79}, true}});
    plot.resize(600, plot.sizeHint().height());
    const QImage drawn = plot.grab().toImage();
    const QColor champion = color(Token::Champion, plot.palette());
    int marks = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            marks += drawn.pixelColor(x, y) == champion;
    CHECK(marks == 0);
}

TEST_CASE("a chip is read as its word, and grows with it")
{
    StatusChip chip(u"live"_s);
    CHECK(chip.accessibleName() == u"Live"_s);
    const int before = chip.sizeHint().width();
    chip.setStatus(u"changes-requested"_s);
    CHECK(chip.accessibleName() == u"Changes requested"_s);
    CHECK(chip.sizeHint().width() > before);
}

TEST_CASE("a stack that fills its place does not measure what nobody sees")
{
    struct Asked : QWidget
    {
        bool hasHeightForWidth() const override { return true; }
        int heightForWidth(int) const override { return ++times; }
        mutable int times = 0;
    };
    const auto asks = [](QStackedWidget *stack) {
        auto *hidden = new Asked;
        auto *seen = new QWidget;
        auto *said = new TextLabel(u"said"_s);
        said->setWordWrap(true);
        (new QVBoxLayout(seen))->addWidget(said);
        stack->addWidget(seen);
        stack->addWidget(hidden);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(new TextLabel(u"above"_s));
        column->addWidget(stack, 1);
        page.resize(400, 300);
        page.show();
        QApplication::processEvents();
        const int before = hidden->times;
        for (const bool shown : {false, true, false, true})
            said->setVisible(shown);
        QApplication::processEvents();
        return hidden->times - before;
    };
    CHECK(asks(new QStackedWidget) > 0);                            // what it is there for
    CHECK(asks(new FillingStack) == 0);
}

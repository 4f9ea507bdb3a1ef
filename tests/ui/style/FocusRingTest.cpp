// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ColourMath.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ActionButton.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QPushButton>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// How many pixels at the top edge of a button can be told from what it is filled with, as WCAG 2.4.11 wants a ring to be.
int ringOf(QPushButton &button)
{
    const QImage seen = button.grab().toImage();
    const int x = seen.width() / 2, within = 6;
    int pixels = 0;
    for (int y = 0; y < within; ++y)
        pixels += colour::contrast(seen.pixelColor(x, y), seen.pixelColor(x, within)) >= 3;
    return pixels;
}

} // namespace

TEST_CASE("in a sheet the button that has the keyboard has a ring of two pixels at once, the primary one too, light and dark")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QApplication::setPalette(paletteOf(scheme));
        QDialog sheet;
        sheet.resize(300, 200);
        QPushButton plain(u"Cancel"_s, &sheet), primary(u"Make"_s, &sheet);
        ActionButton action(u"Approve…"_s, {}, &sheet);
        makePrimary(&primary);
        makePrimary(&action);
        int y = 10;
        for (QPushButton *button : std::initializer_list<QPushButton *>{&plain, &primary, &action}) {
            button->setGeometry(10, y, 120, 34);
            y += 50;
        }
        sheet.show();
        sheet.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&sheet));
        CHECK_FALSE(sheet.testAttribute(Qt::WA_KeyboardFocusChange));
        for (QPushButton *button : std::initializer_list<QPushButton *>{&plain, &primary, &action}) {
            INFO(button->text().toStdString() << ", " << int(scheme));
            button->setFocus(Qt::OtherFocusReason);
            REQUIRE(button->hasFocus());
            CHECK(ringOf(*button) >= 2);
        }
    }
    QApplication::setPalette(paletteOf(Scheme::Light));
}

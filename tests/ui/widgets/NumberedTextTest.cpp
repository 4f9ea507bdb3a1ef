// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NumberedText.h"

#include "tests/support/catch.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QScrollBar>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("a numbered text marks lines and brings them into view")
{
    QStringList lines;
    for (int line = 1; line <= 200; ++line)
        lines += u"line %1 <b>not bold</b>"_s.arg(line);
    NumberedText text;
    text.resize(400, 200);
    text.show();
    text.setText(lines.join(u'\n'));
    CHECK(text.toPlainText() == lines.join(u'\n'));
    CHECK(text.isReadOnly());
    CHECK(text.extraSelections().isEmpty());
    text.mark(150, 152);
    QApplication::processEvents();
    CHECK(text.extraSelections().size() == 3);
    CHECK(text.verticalScrollBar()->value() > 100);
    CHECK(text.extraSelections().first().format.background().color() == color(Token::Selection, text.palette()));
    const QImage picture = text.grab().toImage();
    const QColor accent = color(Token::Accent, text.palette());
    int marked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < 80; ++x)
            marked += picture.pixelColor(x, y) == accent;
    CHECK(marked > 3 * 3 * 8);                                      // the bar beside three lines
    text.mark(0, 0);
    CHECK(text.extraSelections().isEmpty());
    text.setText(u"short"_s);
    CHECK(text.firstMarked() == 0);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keyText.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// As Qt's own German words, which are not on every machine.
class GermanKeys : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{{"Ctrl", u"Strg"_s}, {"Shift", u"Umschalt"_s}, {"Space", u"Leertaste"_s}, {"Down", u"Nach unten"_s}};
        return QByteArray(context) == "QShortcut" ? words.value(source) : QString();
    }
};

} // namespace

TEST_CASE("keys are called as the language of the desktop calls them, one or several")
{
    CHECK(keyText(u"Ctrl+Shift+R"_s) == u"Ctrl+Shift+R");
    CHECK(keyText(u"J, K"_s) == u"J, K");
    CHECK(keyText(u"Alt+1 … Alt+3"_s) == u"Alt+1 … Alt+3");
    CHECK(keyText(u"Ctrl+,"_s) == u"Ctrl+,");
    CHECK(keyText(u"/"_s) == u"/");
    CHECK(keyText({}).isEmpty());
    GermanKeys german;
    QCoreApplication::installTranslator(&german);
    CHECK(keyText(u"Ctrl+Shift+R"_s) == u"Strg+Umschalt+R");
    CHECK(keyText(u"Shift+Down"_s) == u"Umschalt+Nach unten");
    CHECK(keyText(u"Space, Ctrl+1 … Ctrl+3"_s) == u"Leertaste, Strg+1 … Strg+3");
    QCoreApplication::removeTranslator(&german);
}

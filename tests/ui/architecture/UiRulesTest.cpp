// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList sourcesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("TextLabel is the only label, so no text from a file becomes markup")
{
    const QStringList files = sourcesUnder(u"ui"_s) + sourcesUnder(u"app/console"_s);
    REQUIRE(files.size() > 40);
    static const QRegularExpression label(u"\\bQLabel\\b"_s);
    for (const QString &path : files) {
        INFO(path.toStdString());
        CHECK((path.contains(u"/TextLabel."_s) || !textOf(path).contains(label)));
    }
}

TEST_CASE("colours are named in the token table and nowhere else, and nothing is styled by a sheet")
{
    static const QRegularExpression colour(u"QColor\\(\\s*(\\d|0x|\"|u\"#)|\"#[0-9a-fA-F]{6}\""_s);
    for (const QString &path : sourcesUnder(u"ui"_s)) {
        INFO(path.toStdString());
        const QString text = textOf(path);
        CHECK((path.endsWith(u"/Tokens.h"_s) || !text.contains(colour)));
        CHECK(!text.contains(u"setStyleSheet"_s));
    }
}

TEST_CASE("a key is named as the desktop names it: no text that is translated holds one")
{
    static const QRegularExpression key(u"tr\\(\"[^\"]*\\b(Ctrl|Shift|Alt)\\b"_s);
    CHECK(u"tr(\"press Ctrl+F\")"_s.contains(key));
    for (const QString &path : sourcesUnder(u"ui"_s) + sourcesUnder(u"app/console"_s)) {
        INFO(path.toStdString());
        CHECK(!textOf(path).contains(key));
    }
}

TEST_CASE("only ui/charts knows Qt Charts, so that it can be exchanged")
{
    static const QRegularExpression include(u"#include <Q(Chart\\w*|\\w+Series|\\w*ValueAxis|\\w*CategoryAxis|\\w*BarSet|Legend\\w*|DateTimeAxis|LogValueAxis)>"_s);
    int seen = 0;
    for (const QString &path : sourcesUnder(u"ui"_s) + sourcesUnder(u"app"_s) + sourcesUnder(u"core"_s)) {
        INFO(path.toStdString());
        const bool has = textOf(path).contains(include);
        seen += has;
        CHECK((path.contains(u"/ui/charts/"_s) || !has));
    }
    CHECK(seen > 0);                                                // else the pattern is out of date
}

TEST_CASE("style, widgets and charts include nothing of core but base and settings, pages do not include one another")
{
    static const QRegularExpression include(u"#include \"((core|ui)/[^\"]+)\""_s);
    for (const QString &path : sourcesUnder(u"ui"_s)) {
        const QString inside = path.mid(qstrlen(COUNTERSIGN_SOURCE_DIR "/"));
        auto found = include.globalMatch(textOf(path));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            INFO(inside.toStdString() << " includes " << target.toStdString());
            if (inside.startsWith(u"ui/style/"_s) || inside.startsWith(u"ui/widgets/"_s) || inside.startsWith(u"ui/charts/"_s))
                CHECK((!target.startsWith(u"core/"_s) || target.startsWith(u"core/base/"_s) || target.startsWith(u"core/settings/"_s)));
            if (inside.startsWith(u"ui/style/"_s))
                CHECK((target.startsWith(u"ui/style/"_s) || target.startsWith(u"core/"_s)));
            if (inside.startsWith(u"ui/widgets/"_s) || inside.startsWith(u"ui/shell/"_s))
                CHECK(!target.startsWith(u"ui/pages/"_s));
            if (inside.startsWith(u"ui/pages/"_s) && !inside.startsWith(u"ui/pages/all."_s) && target.startsWith(u"ui/pages/"_s))
                CHECK(inside.section(u'/', 0, 2) == target.section(u'/', 0, 2));
        }
    }
}

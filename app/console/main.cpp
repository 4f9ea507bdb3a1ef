// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Console.h"
#include "app/console/report.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Language.h"
#include "ui/style/Type.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <clocale>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // A report needs no display, whatever this person's screens want, and often there is none.
    if (std::any_of(argv, argv + argc, [](const char *word) { return qstrncmp(word, "--report", 8) == 0; }))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(u"countersign"_s);
    QApplication::setOrganizationName(u"countersign"_s);
    QApplication::setApplicationDisplayName(u"Countersign"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setDesktopFileName(u"org.countersign.console"_s);

    // The command line speaks English, as that of the other program does.
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Governance console for AI models"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(u"theme"_s, u"Colours of this run: light or dark."_s,
                                   u"light|dark"_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s, u"Save a picture of each page, its sheets and menus in both schemes and end."_s,
        u"FOLDER"_s);
    const QCommandLineOption size(u"size"_s, u"How large the window is in the pictures."_s, u"WIDTHxHEIGHT"_s, u"1440x900"_s);
    const QCommandLineOption matrix(u"matrix"_s, u"The pictures at 1280x800 and 1920x1080, at 100 and 200 %, from left to right and from right to left."_s);
    const QCommandLineOption as(u"as"_s, u"Act as this login."_s, u"LOGIN"_s);
    const QCommandLineOption keyFile(u"key-file"_s, u"Act with the private key in this file."_s, u"PEM"_s);
    const QCommandLineOption report(u"report"_s, u"Write a signed report of the audit log and end."_s, u"PDF"_s);
    const QCommandLineOption filter(u"filter"_s, u"Which records the report holds."_s, u"FILTER"_s);
    parser.addOptions({theme, screenshots, size, matrix, as, keyFile, report, filter});
    parser.addPositionalArgument(u"workspace"_s, u"The folder of a workspace to open, or a link into one."_s, u"[WORKSPACE-DIR|LINK]"_s);
    parser.process(app);

    countersign::Console::Options options;
    options.screenshots.folder = parser.value(screenshots);
    options.screenshots.matrix = parser.isSet(matrix);
    if (parser.positionalArguments().size() > 1) {
        QTextStream(stderr) << u"One workspace at a time; give one folder or link.\n"_s;
        return 2;
    }
    // A console that runs already may stand in another folder: it gets whole paths.
    const auto whole = [](const QString &path) {
        if (path.isEmpty() || path.startsWith(u"countersign:"_s, Qt::CaseInsensitive))
            return path;
        return path.startsWith(u"file:"_s) ? QUrl(path).toLocalFile() : QFileInfo(path).absoluteFilePath();
    };
    options.start = {whole(parser.positionalArguments().value(0)), parser.value(as), whole(parser.isSet(keyFile) ? parser.value(keyFile) : qEnvironmentVariable("COUNTERSIGN_KEY_FILE")),
                     qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    if (parser.isSet(theme)) {
        const QString wanted = parser.value(theme);
        if (wanted != u"light"_s && wanted != u"dark"_s) {
            QTextStream(stderr) << u"--theme is light or dark, not “%1”.\n"_s.arg(wanted);
            return 2;
        }
        options.theme = wanted == u"dark"_s ? countersign::Theme::Choice::Dark : countersign::Theme::Choice::Light;
    }

    static const QRegularExpression sizeForm(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto sizeMatch = sizeForm.match(parser.value(size));
    if (!sizeMatch.hasMatch() || (options.screenshots.matrix && options.screenshots.folder.isEmpty())) {
        QTextStream(stderr) << (sizeMatch.hasMatch() ? u"--matrix wants a folder: --screenshots FOLDER.\n"_s : u"--size is two numbers of pixels as 1280x800, not “%1”.\n"_s.arg(parser.value(size)));
        return 2;
    }
    options.screenshots.size = {sizeMatch.captured(1).toInt(), sizeMatch.captured(2).toInt()};
    if (options.screenshots.matrix) {
        QStringList same = {options.start.open};
        for (const auto &[name, value] : {std::pair(u"--as"_s, options.start.as), std::pair(u"--key-file"_s, options.start.keyFile)})
            if (!value.isEmpty())
                same += {name, value};
        same.removeAll(QString());
        return countersign::takeMatrix(QFileInfo(options.screenshots.folder).absoluteFilePath(), same);
    }

    // Pictures show the program as it is for everybody, not as somebody left it.
    const QTemporaryDir fresh;
    if (!options.screenshots.folder.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        for (const QSettings::Scope scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(QSettings::IniFormat, scope, fresh.path());
    }

    countersign::loadLanguage();
    if (parser.isSet(report)) {
        if (options.start.open.isEmpty() || options.start.open.startsWith(u"countersign:"_s, Qt::CaseInsensitive)) {
            QTextStream(stderr) << u"--report wants the folder of a workspace.\n"_s;
            return 2;
        }
        countersign::loadResources();
        return countersign::writeReport({options.start.open, parser.value(filter), parser.value(report), options.start.as, options.start.keyFile});
    }

    QApplication::setStyle(new countersign::ConsoleStyle);
    countersign::Console console(options);
    return console.run();
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/TimedApplication.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Language.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"

#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include <clocale>

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

// Offscreen unless told otherwise, C locale, in English with its plurals, light colours, settings in a folder that goes away.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    countersign::TimedApplication app(argc, argv);
    setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale::c());
    QApplication::setApplicationName(QStringLiteral("ui-tests"));
    QApplication::setOrganizationName(QStringLiteral("countersign-tests"));
    countersign::languageSetting.set(QStringLiteral("en"));
    countersign::loadLanguage();
    countersign::languageSetting.forget();
    QApplication::setStyle(new countersign::ConsoleStyle);
    countersign::loadResources();
    QApplication::setPalette(countersign::paletteOf(countersign::Scheme::Light));
    return Catch::Session().run(argc, argv);
}

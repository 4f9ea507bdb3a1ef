// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures for people to look at, made by tests that are not run by default (`ui-tests "[.gallery]"`): light and dark, into the folder
// named by COUNTERSIGN_GALLERY, or that of temporary files.
#include "tests/support/catch.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <functional>

using Save = std::function<void(QWidget &shown, const QString &name)>;

inline void inBothSchemes(const std::function<void(const Save &)> &each)
{
    using namespace countersign;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QApplication::setPalette(paletteOf(scheme));
        each([scheme](QWidget &shown, const QString &name) {
            QCoreApplication::processEvents();
            const QString file = name + (scheme == Scheme::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png"));
            REQUIRE(shown.grab().save(qEnvironmentVariable("COUNTERSIGN_GALLERY", QDir::tempPath()) + QLatin1Char('/') + file));
        });
    }
    QApplication::setPalette(paletteOf(Scheme::Light));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/Setting.h"

#include <QStringList>

namespace countersign {

// The language of the screens: a code such as "de", or empty for the desktop's. Takes effect when the program starts.
inline const Setting<QString> languageSetting(QStringLiteral("appearance/language"));

// The codes of the translations that are shipped, English always among them.
QStringList shippedLanguages();
QString languageName(const QString &code);      // in itself: "Deutsch"

// Installs the translation of the language chosen, and Qt's own of it. Once, before the first widget.
void loadLanguage();

} // namespace countersign

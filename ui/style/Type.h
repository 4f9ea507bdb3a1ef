// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

namespace countersign {

// What a text is, which decides its font: Inter for words, JetBrains Mono for numbers, digests and keys (Inter's
// digits differ in width and Qt 6.4 cannot switch tabular ones on).
enum class Type { Title, PaneTitle, Body, Label, Secondary, Number, NumberStrong, Digest, Key };

QFont fontOf(Type type);

// Loads the bundled fonts and icons and sets the application's font. Once, after QApplication exists.
void loadResources();

} // namespace countersign

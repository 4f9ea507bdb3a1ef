// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace countersign {

// Something that can be opened by its name: which page shows it, and its id there.
struct FoundPlace
{
    QString icon;
    QString text;
    QString detail;
    QString pageId;
    QString id;
    int score = 0;         // as fuzzyScore; more is better
};

// Looks for what was typed, on a worker, and calls back in the window's thread unless `context` has died meanwhile.
using PlacesFound = std::function<void(const QVector<FoundPlace> &)>;
using FindPlaces = std::function<void(const QString &typed, QObject *context, PlacesFound found)>;

} // namespace countersign

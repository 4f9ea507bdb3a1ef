// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QString>
#include <QVector>

namespace countersign {

// How a state is shown: always icon + word + hue. Slugs are those of the ledger and the command line.
struct Look
{
    QString slug;
    QString word;
    QString icon;
    Hue hue = Hue::Grey;
};

// States of versions, requests, effects and gate results. A slug from a newer release is shown as itself, dotted.
Look lookOf(const QString &slug);

// A canary at `percent` of the traffic: the pie is filled to the share.
Look canaryLook(double percent);

// Every state known, in the order a version's life takes; the gate results come last.
const QVector<Look> &allLooks();

} // namespace countersign

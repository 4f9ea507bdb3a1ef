// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/PlainToolTip.h"

#include <QAction>
#include <QVariant>

namespace countersign {

// A command of the menus that is off says why, in its tooltip and in the command palette. An empty reason turns it on.
inline void setWhyOff(QAction *action, const QString &why)
{
    action->setProperty("whyOff", why);
    action->setEnabled(why.isEmpty());
    action->setToolTip(plainToolTip(why));
}

inline QString whyOff(const QAction *action) { return action->property("whyOff").toString(); }

} // namespace countersign

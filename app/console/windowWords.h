// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/Notices.h"
#include "core/base/Error.h"
#include "core/ledger/Report.h"
#include "ui/models/NeedsYou.h"
#include "ui/shell/EnvironmentBand.h"

#include <optional>
#include <vector>

// What a window says of the workspace in it.
namespace countersign {

class MessageBar;
class Page;

// Of a ledger that does not hold, and in its detail which record to look at. `known`: found at open already.
Error ledgerFault(const Report &ledger, const std::optional<Error> &known);

struct Standings
{
    std::optional<Error> fault, unfinished, notSignedIn;
    bool practice = false;
};
// One message at a time, the gravest first; the next one when it is dismissed is not needed, for the band says who acts.
void sayStanding(MessageBar &messages, const Standings &now);

// On the pages whose acts may need a source: which of them cannot be reached. Empty: all can.
void showOffline(const std::vector<Page *> &pages, const QString &sentence);

EnvironmentBand::Text bandOf(const OpenWorkspace &open);

Notices::Notice noticeOf(const QString &subject, const QVector<NeedsYou::News> &news);

} // namespace countersign

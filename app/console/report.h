// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace countersign {

// Writes the signed report of a workspace's audit log without a window and tells what was done, or why not, as one JSON
// object on standard output; `said` is for people. Gives the exit code, as of the command line program, which starts this.
struct ReportOptions { QString workspace, filter, file, as, keyFile; };
int writeReport(const ReportOptions &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/PrintedReport.h"

namespace countersign {

// The report as a PDF with its files attached. Draws plain text only; may run on any thread.
Result<QByteArray> reportPdf(const PrintedReport &report);

// Makes, draws and writes it, sealed beside (core/workspace/Sealed.h); on a worker.
Result<PrintedReport> exportReport(Workspace &, const std::optional<Command> &, const LogFilter &, const QString &file);

// A path as a shell takes it.
QString shellWord(const QString &path);
// The command that checks such a file without this program.
QString openSslCheck(const QString &file);

} // namespace countersign

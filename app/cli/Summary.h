// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Case.h"

namespace countersign {

// A gate's verdict for the tools that read pipelines: a JUnit test suite with one case per rule, and Markdown.
QByteArray gateJUnit(const Case &);
QByteArray gateSummary(const Case &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/Verb.h"

namespace countersign {

// Reads the arguments, runs the verb, prints its answer: with --json exactly one object on stdout, also on failure.
// Gives the exit code. Called on a worker, since keychain jobs need the main thread's event loop to turn.
int runProgram(const QByteArrayList &arguments, Surroundings surroundings);

// The line that a failure prints, and its JSON.
QString errorText(const Error &);
QJsonObject errorJson(const Error &);

} // namespace countersign

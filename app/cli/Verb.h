// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/Context.h"

#include <QVector>

#include <functional>

namespace CLI { class App; }

namespace countersign {

// What a verb has to say: one JSON object for programs, text for people, and an exit code when all went as asked (gate
// gives 3 and 4 this way). Failures are Errors instead.
struct Answer
{
    QJsonObject json;
    QString text;
    int exit = 0;
};

using Action = std::function<Result<Answer>(Context &)>;

// One verb, in a file of its own. `name` has one word or two ("key enroll"). declare() adds the verb's own options to the
// parser and gives what is to be done with them.
struct Verb
{
    QString name, summary;
    QStringList examples;
    bool writes = false;                                            // takes --command-id and --dry-run
    std::function<Action(CLI::App &)> declare;
};

QVector<Verb> allVerbs();

} // namespace countersign

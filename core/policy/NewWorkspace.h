// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/SignIn.h"

namespace countersign {

// A workspace of somebody alone, to be made in a new or empty folder. Its name is the folder's where none is given.
struct NewWorkspace
{
    QString folder, name, login;
    QString keyOut = {};                                            // a new key goes to this file; empty: to the keychain
    Credentials key = {};                                           // without keyOut: an existing key to begin with, from a file or text
    QString commandId = {};
};

// What can be known before a key is made, which would outlive a refusal. Errors: Refused workspace.exists,
// workspace.not-empty or key-file.exists; Malformed login or name.
Result<void> checkNewWorkspace(const NewWorkspace &, Surroundings, const Folds &);

struct MadeWorkspace { std::unique_ptr<Workspace> workspace; Session session; Record genesis; bool repeated = false; };

// Makes the folder, the key and the first record; what an interrupted making left is completed, and the same command id again
// gives what it made, `repeated`. With the default policies adopted, the person holds admin, author,
// engineer and policy-owner. Errors: those of checkNewWorkspace, makeKey and Workspace::create.
Result<MadeWorkspace> makeWorkspace(const NewWorkspace &, Surroundings, const Folds &);

} // namespace countersign

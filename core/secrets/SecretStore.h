// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"
#include "core/base/Secret.h"

namespace countersign {

// Where secrets are kept, by name ("countersign/<workspace>/<key id>"). An edge: tests put their own in its place.
// Calls block, so they are made from a worker. Errors, told apart by code:
//   secret.absent       NotFound     the store is open and holds nothing under this name
//   secret.locked       Unreachable  the store is locked: whether it holds the name is not known
//   secret.unavailable  Unreachable  there is no store, or it refused for a reason of its own
//   secret.timeout      Unreachable  no answer in time; a write may still arrive
// Only secret.absent says that a secret is gone: a new signing key is never made on any of the others.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Result<Secret> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const Secret &value) = 0; // replaces; an empty value is refused
    virtual Result<void> remove(const QString &name) = 0;                     // what is not there is already removed
    virtual QString describe() const = 0;                                     // which store this is, in words
};

} // namespace countersign

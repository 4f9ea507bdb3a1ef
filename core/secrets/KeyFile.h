// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"
#include "core/base/Secret.h"

namespace countersign::keyFile {

// The bytes of a private key file (PKCS#8 PEM, unencrypted). It must be a regular file that its owner alone can read,
// of at most 16 KiB. A link is followed (container platforms mount secrets as links); what is checked is the very
// file that was opened. Errors: key-file.absent, key-file.open-to-others, key-file.not-a-key, key-file.unreadable.
Result<Secret> read(const QString &path);

// Makes a new key file that its owner alone can read, durable when this returns. Never replaces anything: a path that
// exists, a dangling link too, is refused with key-file.exists.
Result<void> writeNew(const QString &path, const Secret &pem);

} // namespace countersign::keyFile

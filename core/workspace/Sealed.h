// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"
#include "core/workspace/Session.h"

#include <optional>

namespace countersign {

// Writes `file` and, with a session, beside it `file`.sig (64 bytes, Ed25519 over the file's bytes) and `file`.pub (the
// public key in PEM), which openssl checks without this program:
//   openssl pkeyutl -verify -pubin -inkey FILE.pub -rawin -in FILE -sigfile FILE.sig
// Without one, none that an older export left stays beside it. No file begins like the bytes that a record's signature
// covers ("CSSIG1"), so neither signature can be taken for the other. Errors: Fault.
Result<void> writeSealed(const QString &file, const QByteArray &bytes, const std::optional<Session> &session);
// Whether a file of that name could be written, so that nothing is recorded of an export that cannot be. Errors: Fault.
Result<void> checkWritable(const QString &file);

} // namespace countersign

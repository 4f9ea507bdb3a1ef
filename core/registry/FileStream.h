// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Cancel.h"
#include "core/base/Digest.h"

#include <QElapsedTimer>

#include <functional>

namespace countersign {

struct Progress
{
    qint64 done = 0;       // bytes
    qint64 total = 0;
    QString file;          // the one being read
};
using OnProgress = std::function<void(const Progress &)>;

// Counts the bytes of one long reading: tells the caller at most twenty times a second, and stops when asked to.
class Meter
{
public:
    Meter(OnProgress tell, Cancel cancel, qint64 total);
    Result<void> begin(const QString &file);
    Result<void> add(qint64 bytes);
    void skip(qint64 bytes);               // a file that need not be read counts as done
    void finish();

private:
    OnProgress m_tell;
    Cancel m_cancel;
    Progress m_progress;
    QElapsedTimer m_sinceTold;
};

struct Streamed
{
    Digest sha256;
    qint64 size = 0;
};

// Reads an open file from its position to its end, hashing; `sink` gets every block. `name` is for sentences. Of a file
// that has more than `expected` bytes the rest is left: it may grow faster than it can be read, and the size tells.
using Sink = std::function<Result<void>(QByteArrayView)>;
Result<Streamed> streamFile(int fd, const QString &name, qint64 expected, Meter &meter, const Sink &sink = {});

// Writes all of it. Errors: as fileError.
Result<void> writeAll(int fd, QByteArrayView data, const QString &path);

// What errno means, as a sentence: `disk.full`, `file.denied`, `file.failed` (Fault) or `file.missing` (NotFound).
// `what` is a clause such as “The file “x” could not be read”.
Error fileError(int number, const QString &what);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QFileDevice>

#include <memory>

namespace countersign {

// A file that a person named to be written. It is replaced whole by commit(), or stays as it was. A terminal or another
// character device, as /dev/null, is written into as it stands. A folder, pipe, socket or disk is refused: a pipe would be waited
// for without end, and none of them may be replaced by a file; so is what a workspace keeps for itself. `kept` ends the mend of a failure: what stands all the same.
class NamedOutput
{
public:
    enum class How { Replace, Append };
    // Whether it can be written, asked before anything is recorded of it. Errors: Malformed (no file; file.own), Fault.
    static Result<void> check(const QString &path);
    static Result<NamedOutput> open(const QString &path, const QString &kept = {}, How = How::Replace);

    bool isDevice() const { return m_isDevice; }
    QFileDevice &device() { return *m_device; }
    Result<void> write(const QByteArray &);
    Result<void> commit();

private:
    NamedOutput(std::unique_ptr<QFileDevice> device, bool isDevice, const QString &kept) : m_device(std::move(device)), m_isDevice(isDevice), m_kept(kept) {}
    Error broken() const;

    std::unique_ptr<QFileDevice> m_device;
    bool m_isDevice;
    QString m_kept;
};

} // namespace countersign

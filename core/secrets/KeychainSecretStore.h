// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/secrets/SecretStore.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace countersign {

// The keychain of the desktop session, through QtKeychain. Its jobs finish only while the main thread's event loop
// turns; they are made and started there, and the calling worker waits with a deadline of its own. A job that does not
// finish is left alone (its backend still holds a pointer to it), and the next call waits for it before it asks.
class KeychainSecretStore : public SecretStore
{
public:
    explicit KeychainSecretStore(std::chrono::milliseconds deadline = std::chrono::seconds(20));
    ~KeychainSecretStore() override;

    Result<Secret> read(const QString &name) override;
    Result<void> write(const QString &name, const Secret &value) override;
    Result<void> remove(const QString &name) override;
    QString describe() const override;

private:
    enum class Job { Read, Write, Remove };
    struct Answer;
    struct Line;

    Result<Answer> ask(Job job, const QString &name, const Secret &value, QDeadlineTimer until);
    Result<void> checkUnlocked(QDeadlineTimer until);

    std::chrono::milliseconds m_deadline;
    std::shared_ptr<Line> m_line;
};

} // namespace countersign

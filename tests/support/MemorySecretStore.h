// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/secrets/SecretStore.h"

#include <QHash>
#include <QMutex>

#include <atomic>

namespace countersign {

// The edge of secrets in tests: keeps them in memory and can be locked like a real one.
class MemorySecretStore : public SecretStore
{
public:
    void setLocked(bool locked) { m_locked = locked; }

    Result<Secret> read(const QString &name) override
    {
        const QMutexLocker guard(&m_mutex);
        CS_CHECK(open());
        if (const auto it = m_secrets.constFind(name); it != m_secrets.constEnd())
            return *it;
        return notFound(QStringLiteral("secret.absent"), QStringLiteral("The store is open and holds nothing named “%1”.").arg(name));
    }
    Result<void> write(const QString &name, const Secret &value) override
    {
        const QMutexLocker guard(&m_mutex);
        CS_CHECK(open());
        m_secrets.insert(name, value);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        const QMutexLocker guard(&m_mutex);
        CS_CHECK(open());
        m_secrets.remove(name);
        return {};
    }
    QString describe() const override { return QStringLiteral("the memory of this test"); }

private:
    Result<void> open() const
    {
        if (m_locked)
            return Error{Kind::Unreachable, QStringLiteral("secret.locked"), QStringLiteral("The store is locked."), {}, {}, {}};
        return {};
    }

    QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
    std::atomic_bool m_locked = false;
};

} // namespace countersign

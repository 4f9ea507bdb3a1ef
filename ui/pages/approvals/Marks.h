// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"
#include "core/settings/Setting.h"

#include <QHash>

namespace countersign {

// What one person has opened and put off at this client. It is kept in the client's own settings, never in the workspace:
// it prompts, it proves nothing.
class Marks
{
public:
    enum class Opened { No, Changed, Yes };                         // Changed: opened, but with other content

    Marks(const QString &workspace, const QString &login) : m_group(workspace + u'/' + login) {}

    Opened opened(const QString &request, const QString &section, const QString &digest) const;
    void open(const QString &request, const QString &section, const QString &digest);
    QHash<QString, UtcTime> snoozed() const;                        // requests that were put off, and until when
    void snooze(const QString &request, UtcTime until);
    void wake(const QString &request);
    void forget(const QString &request);                            // it has ended

private:
    QString key(const QString &request, const QString &what) const;
    Setting<QStringList> snoozing() const;                          // which requests, so that nobody asks for each of thousands

    QString m_group;
};

} // namespace countersign

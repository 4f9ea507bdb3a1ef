// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/OpenWorkspace.h"

#include <QStringList>

namespace countersign {

// Watches which requests need whoever is signed in, and tells of those that came to it since. What needed them when they
// signed in is not news.
class NeedsYou : public QObject
{
    Q_OBJECT
public:
    struct News
    {
        QString request;
        QString sentence;  // "churn 1.4.0 → production, asked by ann: “Better on …”. Gate: Pass. Decide until 2026-12-02 14:00 UTC."
    };

    explicit NeedsYou(OpenWorkspace &open, QObject *parent = nullptr);

Q_SIGNALS:
    void came(const QVector<countersign::NeedsYou::News> &news);

private:
    void look();

    OpenWorkspace &m_open;
    QString m_login;           // whose requests are known
    QStringList m_known;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/evidence/Evidence.h"
#include "core/rollout/Rollout.h"
#include "core/workspace/Audit.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/SetClock.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QTemporaryDir>

namespace countersign {

// A real workspace in a folder of its own; only time and the keychain are replaced. Its people: ann (author, engineer,
// policy-owner, admin), ben (engineer), cara and dev (approvers without a pool). What cannot be done fails the test.
class TestWorkspace
{
public:
    explicit TestWorkspace(const QVector<QByteArray> &policies = defaultPolicies());

    static QVector<QByteArray> defaultPolicies();
    // A policy for class production: `require` is asked of rule "quality" (waivable for 7 days), then these approvals.
    static QByteArray policy(const QString &approvals, const QString &require = QStringLiteral("metric.holdout.auc >= 0.9"),
                             const QString &timing = QStringLiteral("{expires: 24h, urgent: 4h}"), int version = 1);

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    Database &db() { return m_workspace->db(); }
    SetClock &clock() { return m_clock; }
    PlayedHttp &http() { return m_http; }
    MemorySecretStore &secrets() { return m_secrets; }
    Surroundings surroundings() { return {m_clock, m_http, m_secrets, m_folder.filePath(QStringLiteral("state"))}; }
    QString folder() const { return m_folder.filePath(QStringLiteral("ws")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const; // gives its path
    QByteArray read(const QString &path) const;
    void close() { m_workspace.reset(); }                           // as a killed program does
    Result<void> open();                                            // again, as another program does

    Session as(const QString &login);                               // its key comes from its name
    Command command(const QString &login, const QJsonObject &ask = {}) { return {Command::newId(), as(login), ask, false}; }
    void person(const QString &login, const QString &duty = {}, const QString &pool = {}, const QString &samePersonAs = {});
    void grant(const QString &login, const QString &duty, const QString &pool = {}, const QString &environment = {}, std::optional<UtcTime> until = {});

    VersionRef ref(const QString &number) const { return {QStringLiteral("local"), QStringLiteral("churn"), number}; }
    VersionRef version(const QString &number, const QString &tier = QStringLiteral("medium")); // by ann, without evidence
    VersionRef ready(const QString &number, const QString &tier = QStringLiteral("medium"));   // with metrics: auc 0.95
    Result<AddedEvidence> evidence(const VersionRef &, double auc, const QString &by = QStringLiteral("ann"));

    Result<Receipt> ask(const QString &login, const VersionRef &, const QString &environment = QStringLiteral("production"), bool urgent = false);
    QString request(const VersionRef &, const QString &environment = QStringLiteral("production")); // by ben; its id
    QString seen(const QString &request);                           // the binding as it stands
    Standing stands(const QString &request);
    Result<Receipt> decide(const QString &login, const QString &request, const QString &verdict = QStringLiteral("approve"));
    Result<Receipt> decide(const QString &login, const Deciding &);
    Result<Rolled> promote(const QString &login, const QString &request);
    Result<Rolled> rollback(const QString &login, const QString &to = {});
    QString live(const QString &number);                            // makes it so: ready, asked, approved by cara, promoted by ben
    QString serves(const QString &environment = QStringLiteral("production")); // the version, empty if none

    // As many records more as a busy workspace would have, signed and chained; no state is written beside them.
    void fill(qint64 count);
    qint64 head();                                                  // its seq
    QJsonObject payload(qint64 seq);
    Report audit(bool replayed = true);

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    PlayedHttp m_http;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Session> m_sessions;
};

// The error of an act that must be refused and leave the ledger where it was.
template <class F>
Error refusal(TestWorkspace &workspace, F act)
{
    const qint64 before = workspace.head();
    const auto result = act();
    CHECK(workspace.head() == before);
    if (result)
        FAIL("it was not refused");
    return result.error();
}

inline const QString why = QStringLiteral("Looked at every number of it; fine"), whyLong = QStringLiteral("Looked at every number of it twice, and found all of them fine");

} // namespace countersign

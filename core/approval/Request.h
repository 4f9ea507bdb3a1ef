// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Case.h"

namespace countersign {

// Somebody asks: to promote a version, or to adopt a policy.
struct Request
{
    QString id, kind;                                               // R12; version or policy
    VersionRef version;
    QString manifest, environment, klass, tier;
    QString policy, policyDigest;
    int policyVersion = 0;
    QString authorPerson, askerPerson, askerLogin, reason, binding, stored; // stored: the state its records gave it
    bool urgent = false;
    UtcTime opened, deadline;
    qint64 openedSeq = 0;
    int round = 0;
    QString assigned;                                               // who looks at it, as said last: Standing::assigned tells whether it holds

    bool ended() const { return stored != u"in-review" && stored != u"changes-requested"; }
};

struct Decision
{
    qint64 seq = 0;
    QString request, binding, person, login, pool, verdict, reason;
    UtcTime at;
    int round = 0;
    std::optional<qint64> withdrawnSeq;
};

// How one pool stands: `have` counts distinct persons who approved on the present binding and still hold the duty, each in
// one pool, whichever order they came in. Eligible: who would fill one of its places, if need be by letting others fill another's.
struct Need { QString pool; int need = 0, have = 0; QStringList notWho = {}, eligible = {}, haveLogins = {}; };

// A request as it stands now. `state` is computed: in-review, approved, changes-requested, expired, applied, rejected,
// withdrawn. Decisions that no longer count say why in `lapsed`.
// For a request that ended, as it stood then: the binding it ended on, and who counted.
struct Counted { Decision decision; bool counts = false; QVector<Moved> lapsed = {}; QString why = {}; };
struct Resubmission { QString login, reason; UtcTime at; qint64 seq = 0; };
struct Standing
{
    Request request;
    QString state;
    std::optional<Case> about;                                      // for requests to promote
    Binding binding;
    QVector<Need> needs;
    QVector<Counted> decisions;
    std::optional<UtcTime> promotableFrom;                          // approved, and its policy sets a cool-off
    QStringList promoters;                                          // approved: the logins that may promote it
    std::optional<UtcTime> endedAt;                                 // by a record; none of what merely expired
    std::optional<Resubmission> resubmitted;                        // the newest
    QVector<Counted> lapses() const;                                // approvals that fell, of whoever has not decided since
    bool lapsed() const { return !lapses().isEmpty(); }
    // Changes somebody asked for on this very binding. They stand through a resubmission, until that person decides again
    // or withdraws it: nobody is approved past an objection that nothing answered.
    QVector<Decision> objections() const;
    QStringList takers() const;                                     // who could decide now: the logins that would fill an open place
    // Who of them looks at it; "": nobody. Whoever decided or can no longer decide has it no more, without a record.
    QString assigned() const;
};

Result<QVector<Request>> requests(Database &, bool openOnly = false);        // newest first
Result<Request> request(Database &, const QString &id);                      // NotFound
Result<QVector<Decision>> decisions(Database &, const QString &request);
Result<Standing> standing(Workspace &, Database &, const QString &request, UtcTime now, Artifact = Artifact::Unchecked);
Result<Binding> bindingOfRecord(Database &, const QString &request, const QString &digest); // as some record of this request stated it

// Each is one record. Asking needs the duty author or engineer; proposing a policy, policy-owner.
struct Asking { VersionRef version; QString environment, reason; bool urgent = false; };
Result<Receipt> openRequest(Workspace &, const Command &, const Asking &, Artifact);
// The id and payload of a record that opens a request, checked as openRequest checks, for an act that opens one on its way.
struct Opening { QString id; QJsonObject payload; };
Result<Opening> opening(Workspace &, Act &, const Asking &, Artifact);
Result<Receipt> proposePolicy(Workspace &, const Command &, const QByteArray &text, const QString &fileName, const QString &reason);
Result<Receipt> resubmit(Workspace &, const Command &, const QString &request, const QString &reason, Artifact);
// By the asker: the request; by an approver: the approver's decision.
Result<Receipt> withdraw(Workspace &, const Command &, const QString &request, const QString &reason);
// Says who looks at a request ("": nobody any more), and changes nothing about who may decide. By whoever could decide on it,
// by the asker, or by an admin. Refusals: core.duty, core.no-place (could not decide on it), core.changes-requested, assign.same …
Result<Receipt> assignRequest(Workspace &, const Command &, const QString &request, const QString &to);

// verdict: approve, reject, request-changes. `seen` is the digest of the binding that was looked at. Refusals carry the
// rule: core.four-eyes.author, core.four-eyes.asker, core.one-slot, core.duty, core.deadline, core.lapsed …; a gate that
// does not pass refuses approval with Kind::GateFails or NotEvaluated.
struct Deciding { QString request, verdict, seen, reason; };
Result<Receipt> decide(Workspace &, const Command &, const Deciding &, Artifact);
// What decide() would say to that login now, on what stands there: nothing if it would be recorded. It asks the very same
// rules; only the artifact's files are not read.
Result<std::optional<Error>> whyNotDecide(Workspace &, const QString &login, const QString &request, const QString &verdict);
// Adopts the policy of an approved request; decide() does it at once, this mends an interruption.
Result<Receipt> adoptPolicy(Workspace &, const Command &, const QString &request);

// Refuses what has ended or expired.
Result<void> requireOpen(const Standing &, UtcTime now);
// Refuses an approval or promotion where the gate does not pass.
Result<void> requirePass(const Case &);

Fold approvalFold();

} // namespace countersign

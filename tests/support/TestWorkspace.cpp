// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestWorkspace.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/base/Json.h"
#include "core/people/People.h"
#include "core/policy/language/Packs.h"
#include "core/policy/language/PolicyFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

TestWorkspace::TestWorkspace(const QVector<QByteArray> &policies)
{
    REQUIRE(m_folder.isValid());
    Genesis genesis{u"test"_s, "0b5f1de6-5a3c-4b52-9d0b-6f6a0f1f7c11", false, policies, {}};
    for (const QByteArray &text : policies) {
        const Policy policy = take(readPolicy(text, u"test.yaml"_s));
        genesis.adopted.append(QJsonObject{{u"id"_s, policy.id}, {u"version"_s, policy.version}, {u"digest"_s, policy.digest.hex()}});
    }
    m_workspace = take(Workspace::create(folder(), surroundings(), allFolds(), command(u"ann"_s), [&](Act &act) { return appendGenesis(act, genesis); }));
    person(u"ben"_s, u"engineer"_s);
    person(u"cara"_s, u"approver"_s);
    person(u"dev"_s, u"approver"_s);
}

QVector<QByteArray> TestWorkspace::defaultPolicies()
{
    QVector<QByteArray> texts;
    for (const QString &name : defaultPolicyPack())
        texts.append(take(policyPack(name)));
    return texts;
}

QByteArray TestWorkspace::policy(const QString &approvals, const QString &require, const QString &timing, int version)
{
    return u"policy: {id: strict, version: %1, applies: \"env.class == 'production'\"}\nrules:\n  - id: quality\n    why: The contract promises it\n    owner: engineer\n"
           "    require: \"%2\"\n    waiver: {by: policy-owner, max_days: 7}\n  - id: files\n    why: What goes live is what was registered\n    owner: engineer\n"
           "    require: version.verified\napprovals: %3\ntiming: %4\n"_s.arg(version).arg(require, approvals, timing).toUtf8();
}

QString TestWorkspace::file(const QString &name, const QByteArray &bytes) const
{
    REQUIRE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QByteArray TestWorkspace::read(const QString &path) const
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Result<void> TestWorkspace::open()
{
    close();
    CS_TRY(m_workspace, Workspace::open(folder(), surroundings(), allFolds()));
    return {};
}

Session TestWorkspace::as(const QString &login)
{
    if (!m_sessions.contains(login))
        m_sessions.insert(login, {login, std::make_shared<const PrivateKey>(take(PrivateKey::fromSeed(Secret(Digest::of(login.toUtf8()).bytes()))))});
    return m_sessions.value(login);
}

void TestWorkspace::person(const QString &login, const QString &duty, const QString &pool, const QString &samePersonAs)
{
    take(addPerson(*m_workspace, command(u"ann"_s), login, samePersonAs.isEmpty() ? QString() : take(personOf(db(), samePersonAs))));
    take(enrollKey(*m_workspace, command(u"ann"_s), login, as(login).key->publicKey().base64()));
    if (!duty.isEmpty())
        grant(login, duty, pool);
}

void TestWorkspace::grant(const QString &login, const QString &duty, const QString &pool, const QString &environment, std::optional<UtcTime> until)
{
    take(grantDuty(*m_workspace, command(u"ann"_s), {login, duty, environment, pool, until}));
}

VersionRef TestWorkspace::version(const QString &number, const QString &tier)
{
    if (!model(db(), u"local"_s, u"churn"_s))
        take(addModel(*m_workspace, command(u"ann"_s), u"churn"_s, tier, u"Who is about to leave"_s));
    file(u"files/%1/weights.bin"_s.arg(number), "weights of " + number.toUtf8());
    file(u"files/%1/config.json"_s.arg(number), "{}");
    return take(registerVersion(*m_workspace, command(u"ann"_s), {u"churn"_s, number, {path(u"files/"_s + number)}, {}})).version.ref;
}

VersionRef TestWorkspace::ready(const QString &number, const QString &tier)
{
    const VersionRef made = version(number, tier);
    take(evidence(made, 0.95));
    return made;
}

Result<AddedEvidence> TestWorkspace::evidence(const VersionRef &ref, double auc, const QString &by)
{
    const QByteArray metrics = R"({"schema":"countersign.metrics/1","dataset":{"name":"h","kind":"holdout","digest":"%1","rows":1000},"metrics":[{"name":"auc","value":%2,"low":%3,"high":%4,"n":1000}]})";
    return addEvidence(*m_workspace, command(by), ref, {file(u"metrics.json"_s, QString::fromLatin1(metrics).arg(QString(64, u'0')).arg(auc).arg(auc - 0.01).arg(auc + 0.01).toUtf8())});
}

Result<Receipt> TestWorkspace::ask(const QString &login, const VersionRef &ref, const QString &environment, bool urgent)
{
    return openRequest(*m_workspace, command(login), {ref, environment, whyLong, urgent}, Artifact::Verified);
}

QString TestWorkspace::request(const VersionRef &ref, const QString &environment) { return take(ask(u"ben"_s, ref, environment)).subject(); }

QString TestWorkspace::seen(const QString &request) { return stands(request).binding.digest(); }

Standing TestWorkspace::stands(const QString &request)
{
    const UtcTime now = std::max(m_clock.now(), UtcTime(take(m_workspace->head())->at.micros() + 1)); // as the next command would have it
    return take(standing(*m_workspace, db(), request, now, Artifact::Verified));
}

Result<Receipt> TestWorkspace::decide(const QString &login, const QString &request, const QString &verdict)
{
    return decide(login, {request, verdict, seen(request), whyLong});
}

Result<Receipt> TestWorkspace::decide(const QString &login, const Deciding &deciding)
{
    return countersign::decide(*m_workspace, command(login), deciding, Artifact::Verified);
}

Result<Rolled> TestWorkspace::promote(const QString &login, const QString &request) { return countersign::promote(*m_workspace, allEffects(), command(login), request); }

Result<Rolled> TestWorkspace::rollback(const QString &login, const QString &to)
{
    return countersign::rollback(*m_workspace, allEffects(), command(login), {u"local"_s, u"churn"_s, u"production"_s, to, why});
}

QString TestWorkspace::live(const QString &number)
{
    const QString id = request(ready(number));
    take(decide(u"cara"_s, id));
    REQUIRE(take(promote(u"ben"_s, id)).state == u"live");
    return id;
}

QString TestWorkspace::serves(const QString &environment)
{
    const auto now = take(champion(db(), u"local"_s, u"churn"_s, environment));
    return now ? now->version : QString();
}

void TestWorkspace::fill(qint64 count)
{
    const Session ann = as(u"ann"_s);
    Record last = *take(m_workspace->head());
    take(db().begin());
    for (qint64 i = 0; i < count; ++i) {
        Record next;
        next.seq = last.seq + 1;
        next.at = UtcTime(last.at.micros() + 1000);
        next.prevHash = last.hash;
        next.actor = "ann";
        next.action = "model.set";
        next.subject = "model:local/churn";
        next.payload = "{\"description\":\"Predicts who leaves next quarter, round " + QByteArray::number(i)
                       + "\",\"model\":\"churn\",\"owner\":\"P1\",\"source\":\"local\",\"tier\":\"medium\",\"v\":1}";
        next.cmdId = Command::newId().toLatin1();
        next.sig = signatureField(*ann.key, body(next));
        next.hash = recordHash(next);
        take(insertRecord(db(), next));
        last = next;
    }
    take(db().commit());
}

qint64 TestWorkspace::head() { return take(m_workspace->head())->seq; }

QJsonObject TestWorkspace::payload(qint64 seq)
{
    return take(json::parseObject(take(db().row(u"SELECT payload FROM record WHERE seq=?"_s, {seq}))->text(0).toUtf8()));
}

Report TestWorkspace::audit(bool replayed) { return take(auditWorkspace(*m_workspace, {{}, replayed, true})).ledger; }

} // namespace countersign

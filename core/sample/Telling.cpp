// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Telling.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/approval/Waiver.h"
#include "core/base/Text.h"
#include "core/card/Card.h"
#include "core/evidence/Evidence.h"
#include "core/people/People.h"
#include "core/people/SignIn.h"
#include "core/policy/FirstPolicies.h"
#include "core/rollout/Rollout.h"
#include "core/secrets/KeyFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

VersionRef versionOf(const Story::Step &step) { return {u"local"_s, step.field(u"model"_s), step.field(u"version"_s)}; }

Result<Session> practiceSession(const QString &login)
{
    CS_TRY(auto key, PrivateKey::generate());
    return Session{login, std::make_shared<const PrivateKey>(std::move(key))};
}

} // namespace

Result<Told> Story::tell(const QString &folder, const Surroundings &surroundings) const
{
    const QString path = QDir(folder).absolutePath();
    if (QFileInfo::exists(path) && !(QFileInfo(path).isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return refused(u"workspace.not-empty"_s, u"“%1” is there already and holds something; it was not touched."_s.arg(path), u"Name a new or empty folder."_s);
    qint64 seconds = 40 * 60;
    for (const Step &step : steps)
        seconds += step.pause;
    StoryClock clock(surroundings.clock, surroundings.clock.now().plusSeconds(-seconds - 3600));
    // Told beside the wished folder and renamed, so that whoever stops it leaves no half of a story.
    const QString beside = path + u".making-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    auto told = Telling(*this, clock).run(beside, QFileInfo(path).fileName(), {clock, surroundings.http, surroundings.secrets, surroundings.stateFolder});
    if (told && ::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        told = refused(u"storage.read-only"_s, u"The folder “%1” cannot be made: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))), u"Name a place where you may write."_s);
    if (!told) {
        QDir(beside).removeRecursively();
        return told;
    }
    told->folder = path;
    return told;
}

Result<Told> Telling::run(const QString &folder, const QString &name, const Surroundings &surroundings)
{
    CS_CHECK(found(folder, name, surroundings));
    for (const Story::Person &person : m_story.people)
        CS_CHECK(introduce(person));
    UtcTime moment = m_clock.now().plusSeconds(3600);
    for (const Story::Step &step : m_story.steps) {
        moment = moment.plusSeconds(step.pause);
        m_clock.set(moment);
        CS_TRY(const Done done, run(step));
        if (!done.request.isEmpty())
            m_requests.insert(step.field(u"id"_s), done.request);
    }
    m_workspace->close();
    CS_TRY(const auto head, m_workspace->head());
    return Told{m_workspace->id(), folder, head->seq + 1};
}

Result<Command> Telling::command(const QString &login, const QJsonObject &ask) const
{
    if (!m_sessions.contains(login))
        return malformed(u"sample.person"_s, u"The story lets “%1” act, who is not among its people; nothing was kept."_s.arg(login));
    return Command{Command::newId(), m_sessions.value(login), ask};
}

Result<void> Telling::found(const QString &folder, const QString &name, const Surroundings &surroundings)
{
    for (const Story::Person &person : m_story.people) {
        CS_TRY(m_sessions[person.login], practiceSession(person.login));
    }
    Genesis genesis{{}, QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1(), true};
    CS_TRY(genesis.name, text::clean(name));
    CS_CHECK(addFirstPolicies(genesis));
    genesis.duties.clear();
    for (const Story::Person &person : m_story.people) {
        if (person.login != m_story.founder)
            continue;
        for (const auto &[duty, pool] : person.duties)
            genesis.duties += duty;
    }
    CS_TRY(const Command first, command(m_story.founder, {{u"init"_s, m_story.founder}}));
    CS_TRY(m_workspace, Workspace::create(folder, surroundings, allFolds(), first, [&](Act &act) { return appendGenesis(act, genesis); }));
    const QString keys = QFileInfo(practiceKeyFile(folder, m_story.founder)).absolutePath();
    if (::mkdir(QFile::encodeName(keys).constData(), 0700) != 0)
        return fault(u"sample.keys"_s, u"The folder “%1” cannot be made; nothing was kept."_s.arg(keys));
    for (const Session &session : std::as_const(m_sessions)) {
        CS_TRY(const Secret pem, session.key->toPem());
        CS_CHECK(keyFile::writeNew(practiceKeyFile(folder, session.login), pem));
    }
    return {};
}

Result<void> Telling::introduce(const Story::Person &person)
{
    if (person.login == m_story.founder)
        return {};
    const QByteArray key = m_sessions.value(person.login).key->publicKey().base64();
    CS_TRY(const Command adding, command(m_story.founder, {{u"person_add"_s, person.login}}));
    CS_CHECK(addPerson(*m_workspace, adding, person.login, {}));
    CS_TRY(const Command enrolling, command(m_story.founder, {{u"key_enroll"_s, person.login}}));
    CS_CHECK(enrollKey(*m_workspace, enrolling, person.login, key));
    for (const auto &[duty, pool] : person.duties) {
        CS_TRY(const Command granting, command(m_story.founder, {{u"duty_grant"_s, duty}, {u"login"_s, person.login}, {u"pool"_s, pool}}));
        CS_CHECK(grantDuty(*m_workspace, granting, {person.login, duty, {}, pool, {}}));
    }
    return {};
}

Result<Telling::Done> Telling::run(const Story::Step &step)
{
    if (step.what == u"policy.propose" || step.what == u"request")
        return ask(step);
    if (step.what == u"approve" || step.what == u"waive")
        CS_CHECK(approve(step));
    else if (step.what == u"promote" || step.what == u"rollback")
        CS_CHECK(serve(step));
    else
        CS_CHECK(describe(step));
    return Done{};
}

Result<Telling::Done> Telling::ask(const Story::Step &step)
{
    CS_TRY(const Command asking, command(step.as, step.fields));
    if (step.what == u"request") {
        CS_TRY(const Version about, version(m_workspace->db(), versionOf(step)));
        CS_TRY(const Artifact artifact, checkArtifact(*m_workspace, about));
        CS_TRY(const Receipt opened, openRequest(*m_workspace, asking, {about.ref, step.field(u"to"_s), step.field(u"reason"_s)}, artifact));
        return Done{opened.subject()};
    }
    QFile policy(file(step.field(u"file"_s)));
    if (!policy.open(QIODevice::ReadOnly))
        return notFound(u"sample.absent"_s, u"“%1” of the sample cannot be read; nothing was kept."_s.arg(policy.fileName()), u"Install Countersign again."_s);
    const QString name = QFileInfo(policy).fileName();
    CS_TRY(const Receipt opened, proposePolicy(*m_workspace, asking, policy.readAll(), name, u"Proposed from the file %1"_s.arg(name)));
    return Done{opened.subject()};
}

Result<void> Telling::approve(const Story::Step &step)
{
    CS_TRY(const QString id, requestOf(step));
    CS_TRY(const Command deciding, command(step.as, step.fields));
    if (step.what == u"waive") {
        CS_TRY(const UtcTime until, UtcTime::fromText(step.field(u"until"_s), m_clock.now()));
        CS_CHECK(waive(*m_workspace, deciding, id, step.field(u"rule"_s), until, step.field(u"reason"_s)));
        return {};
    }
    CS_TRY(const Request about, request(m_workspace->db(), id));
    Artifact artifact = Artifact::Unchecked;
    if (about.kind == u"version") {
        CS_TRY(const Version asked, version(m_workspace->db(), about.version));
        CS_TRY(artifact, checkArtifact(*m_workspace, asked));
    }
    CS_TRY(const Standing shown, standing(*m_workspace, m_workspace->db(), id, m_clock.now(), artifact));
    CS_CHECK(decide(*m_workspace, deciding, {id, u"approve"_s, shown.binding.digest(), step.field(u"reason"_s)}, artifact));
    return {};
}

Result<void> Telling::describe(const Story::Step &step)
{
    CS_TRY(const Command telling, command(step.as, step.fields));
    if (step.what == u"model.add") {
        CS_CHECK(addModel(*m_workspace, telling, step.field(u"model"_s), step.field(u"tier"_s), step.field(u"description"_s)));
    } else if (step.what == u"register") {
        CS_CHECK(registerVersion(*m_workspace, telling, {step.field(u"model"_s), step.field(u"version"_s), {file(step.field(u"path"_s))}, file(step.field(u"metadata"_s))}));
    } else if (step.what == u"evidence") {
        QStringList files;
        for (const auto &each : step.fields[u"files"_s].toArray())
            files += file(each.toString());
        CS_CHECK(addEvidence(*m_workspace, telling, versionOf(step), files));
    } else {
        CS_CHECK(importCard(*m_workspace, telling, versionOf(step), file(step.field(u"file"_s))));
    }
    return {};
}

Result<void> Telling::serve(const Story::Step &step)
{
    CS_TRY(const Command serving, command(step.as, step.fields));
    if (step.what == u"rollback") {
        CS_CHECK(rollback(*m_workspace, allEffects(), serving, {u"local"_s, step.field(u"model"_s), step.field(u"env"_s), step.field(u"to"_s), step.field(u"reason"_s)}));
        return {};
    }
    CS_TRY(const QString id, requestOf(step));
    CS_CHECK(promote(*m_workspace, allEffects(), serving, id));
    return {};
}

Result<QString> Telling::requestOf(const Story::Step &step) const
{
    const QString id = m_requests.value(step.field(u"request"_s));
    return id.isEmpty() ? Result<QString>(malformed(u"sample.request"_s, u"The story names the request “%1” before it was opened; nothing was kept."_s.arg(step.field(u"request"_s))))
                        : Result<QString>(id);
}

} // namespace countersign

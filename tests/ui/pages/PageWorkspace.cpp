// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageWorkspace.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/people/People.h"
#include "core/policy/language/Packs.h"
#include "core/policy/language/PolicyFile.h"
#include "core/registry/Registry.h"
#include "core/storage/Database.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Session newSession(const QString &login) { return {login, std::make_shared<const PrivateKey>(take(PrivateKey::generate()))}; }

} // namespace

PageWorkspace::PageWorkspace() : m_ann(newSession(u"ann"_s)), m_ben(newSession(u"ben"_s))
{
    Genesis genesis{u"risk-models"_s, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), false, {}, {}};
    for (const QString &name : defaultPolicyPack()) {
        const QByteArray bytes = take(policyPack(name));
        const Policy policy = take(readPolicy(bytes, name));
        genesis.policies.append(bytes);
        genesis.adopted.append(QJsonObject{{u"id"_s, policy.id}, {u"version"_s, policy.version}, {u"digest"_s, policy.digest.hex()}});
    }
    const auto command = [this] { return Command{Command::newId(), m_ann, {}, false}; };
    auto made = take(Workspace::create(file(u"ws"_s), {m_clock, m_http, m_secrets, file(u"state"_s)}, allFolds(), command(), [&](Act &act) { return appendGenesis(act, genesis); }));
    take(addPerson(*made, command(), u"ben"_s, {}));
    take(enrollKey(*made, command(), u"ben"_s, m_ben.key->publicKey().base64()));
    take(grantDuty(*made, command(), {u"ben"_s, u"engineer"_s, {}, {}, {}}));
    take(addPerson(*made, command(), u"cara"_s, {}));
    take(addModel(*made, command(), u"churn"_s, u"medium"_s, {}));
    take(made->checkpoint(m_ann));
    m_open = std::make_unique<OpenWorkspace>(std::move(made), allEffects());
    m_open->setSession(m_ann);
}

void PageWorkspace::act(const std::function<Result<Receipt>(Workspace &, const Command &)> &what)
{
    std::optional<Result<Receipt>> done;
    QObject context;
    m_open->run(&context, [what, command = Command{Command::newId(), m_ann, {}, false}](Workspace &workspace) { return what(workspace, command); }, [&](Result<Receipt> receipt) { done = std::move(receipt); });
    waitUntil([&] { return done.has_value(); });
    take(std::move(*done));
}

void PageWorkspace::alter(qint64 seq, const QString &from, const QString &to) const
{
    const auto database = take(Database::open(Workspace::databaseFile(file(u"ws"_s)), Database::Mode::ReadWrite));
    take(database->run(u"DROP TRIGGER record_update"_s));
    take(database->run(u"UPDATE record SET payload=replace(payload, ?, ?) WHERE seq=?"_s, {from, to, seq}));
}

qint64 PageWorkspace::records()
{
    const auto database = take(Database::open(Workspace::databaseFile(file(u"ws"_s)), Database::Mode::ReadOnly));
    return take(database->integer(u"SELECT count(*) FROM record"_s));
}

void waitUntil(const std::function<bool()> &isSo, int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (!isSo() && since.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(isSo());
}

} // namespace countersign

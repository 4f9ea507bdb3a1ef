// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/Folds.h"
#include "core/base/Text.h"
#include "core/people/People.h"
#include "core/policy/language/Packs.h"
#include "core/policy/language/PolicyFile.h"
#include "core/secrets/KeyFile.h"

#include <CLI/App.hpp>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Options { std::string folder, login, keyOut; bool sample = false; };

Result<Genesis> genesisOf(const QString &folder, const QString &id)
{
    Genesis genesis{QFileInfo(QDir(folder).absolutePath()).fileName(), id.toLatin1(), false, {}, {}};
    for (const QString &name : defaultPolicyPack()) {
        CS_TRY(const QByteArray bytes, policyPack(name));
        CS_TRY(const Policy policy, readPolicy(bytes, name + u".yaml"_s));
        genesis.policies.append(bytes);
        genesis.adopted.append(QJsonObject{{u"id"_s, policy.id}, {u"version"_s, policy.version}, {u"digest"_s, policy.digest.hex()}});
    }
    CS_TRY(genesis.name, text::clean(genesis.name));
    return genesis;
}

Result<PrivateKey> firstKey(Context &context, const QString &workspaceId, const QString &file)
{
    if (!context.options().keyFile.empty()) {
        CS_TRY(const Secret pem, keyFile::read(q(context.options().keyFile)));
        return PrivateKey::fromPem(pem);
    }
    CS_TRY(const PublicKey made, makeKey(context.surroundings().secrets, workspaceId, file));
    CS_TRY(const Secret pem, file.isEmpty() ? context.surroundings().secrets.read(keychainName(workspaceId, made.keyId())) : keyFile::read(file));
    return PrivateKey::fromPem(pem);
}

Result<Answer> init(Context &context, const Options &options)
{
    const QString folder = q(options.folder);
    CS_TRY(const QString login, text::login(q(options.login)));
    if (QFileInfo::exists(Workspace::databaseFile(folder))) {
        auto there = Workspace::open(folder, context.surroundings(), allFolds());
        if (there || there.error().kind != Kind::NotFound)
            return there ? refused(u"workspace.exists"_s, u"There is a workspace in “%1” already; it was not touched."_s.arg(folder), u"Open it, or name another folder."_s) : std::move(there).error();
    }
    CS_TRY(const QString commandId, context.commandId());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CS_TRY(const Genesis genesis, genesisOf(folder, id));
    CS_TRY(auto key, firstKey(context, id, q(options.keyOut)));
    const Command command{commandId, {login, std::make_shared<const PrivateKey>(std::move(key))}, {{u"init"_s, login}}, context.options().dryRun};
    if (command.dryRun)
        return malformed(u"usage"_s, u"“init” makes a new folder and has no dry run."_s);
    CS_TRY(const auto workspace, Workspace::create(folder, context.surroundings(), allFolds(), command, [&](Act &act) { return appendGenesis(act, genesis); }));
    CS_TRY(const auto head, workspace->head());
    workspace->close();
    QJsonObject json = receiptJson({*head, false, false});
    json[u"workspace"_s] = id;
    json[u"folder"_s] = workspace->folder();
    json[u"login"_s] = login;
    json[u"person"_s] = u"P1"_s;
    json[u"key"_s] = command.session.key->publicKey().keyId();
    return Answer{json, u"Made the workspace “%1” in %2.\n%3 holds admin, author, engineer and policy-owner. Sandbox and staging work at once; production needs\na second person: countersign person add LOGIN, key enroll, duty grant LOGIN approver.\n"_s.arg(genesis.name, workspace->folder(), login), 0};
}

} // namespace

Verb initVerb()
{
    return {u"init"_s, u"Make a workspace"_s, {u"countersign init risk-models --login ann"_s, u"countersign init risk-models --login ci --key-out ci.pem"_s, u"countersign init demo --sample"_s}, true, [](CLI::App &app) -> Action {
        auto options = std::make_shared<Options>();
        app.add_option("DIR", options->folder, "A new or empty folder")->required();
        app.add_option("--login", options->login, "The first person's login");
        app.add_option("--key-out", options->keyOut, "Write the new private key to this file (mode 0600) instead of the keychain");
        return [options](Context &context) -> Result<Answer> {
            if (options->login.empty())
                return malformed(u"usage"_s, u"Who is the first person?"_s, u"Give --login NAME."_s);
            return init(context, *options);
        };
    }};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/Folds.h"
#include "core/base/Text.h"
#include "core/people/People.h"
#include "core/policy/FirstPolicies.h"
#include "core/sample/Story.h"
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
    Genesis genesis{QFileInfo(QDir(folder).absolutePath()).fileName(), id.toLatin1()};
    CS_CHECK(addFirstPolicies(genesis));
    CS_TRY(genesis.name, text::clean(genesis.name));
    return genesis;
}

Result<PrivateKey> firstKey(Context &context, const QString &workspaceId, const QString &file)
{
    const Credentials given = context.credentials();
    if (file.isEmpty() && !given.keyFile.isEmpty()) {
        CS_TRY(const Secret pem, keyFile::read(given.keyFile));
        return PrivateKey::fromPem(pem);
    }
    if (file.isEmpty() && !given.keyText.isEmpty())
        return PrivateKey::fromPem(given.keyText);
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
    if (context.options().dryRun) {                                 // before a key is made, which would outlive it
        if (QDir(folder).exists() && !QDir(folder).isEmpty())
            return refused(u"workspace.not-empty"_s, u"The folder “%1” holds other files; nothing was written."_s.arg(folder), u"Name a new or empty folder."_s);
        return Answer{{{u"seq"_s, 0}, {u"command_id"_s, commandId}, {u"repeated"_s, false}, {u"dry_run"_s, true}, {u"folder"_s, QDir(folder).absolutePath()}, {u"login"_s, login}, {u"person"_s, u"P1"_s}},
                      u"Dry run: nothing was written."_s, 0};
    }
    CS_TRY(auto key, firstKey(context, id, q(options.keyOut)));
    const Command command{commandId, {login, std::make_shared<const PrivateKey>(std::move(key))}, {{u"init"_s, login}}, false};
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

Result<Answer> sample(Context &context, const Options &options)
{
    const GlobalOptions &given = context.options();
    if (given.dryRun || !given.commandId.empty() || !given.keyFile.empty() || !options.login.empty() || !options.keyOut.empty())
        return malformed(u"usage"_s, u"“init --sample” makes its own people and keys, and runs many commands at once."_s,
                         u"Leave out --login, --key-out, --key-file, --command-id and --dry-run."_s);
    CS_TRY(const QString files, sampleFolder());
    CS_TRY(const Story story, Story::read(files));
    CS_TRY(const Told told, story.tell(q(options.folder), context.surroundings()));
    QJsonArray logins;
    QString names;
    for (const Story::Person &person : story.people) {
        logins += person.login;
        names += u"  --as %1 %2\n"_s.arg(person.login, -6).arg(person.text());
    }
    const QJsonObject json{{u"workspace"_s, told.workspace}, {u"folder"_s, told.folder}, {u"people"_s, logins}, {u"records"_s, told.records}, {u"practice"_s, true}};
    return Answer{json, u"Made the sample workspace in %1: %2 records of the last weeks, told by the ordinary commands.\n"
                        "Its keys lie in %1/practice-keys and are worth nothing. Act as one of:\n%3"
                        "Begin with: countersign --workspace %1 queue\n"_s.arg(told.folder).arg(told.records).arg(names), 0};
}

} // namespace

Verb initVerb()
{
    return {u"init"_s, u"Make a workspace"_s, {u"countersign init risk-models --login ann"_s, u"countersign init risk-models --login ci --key-out ci.pem"_s, u"countersign init demo --sample"_s}, true, [](CLI::App &app) -> Action {
        auto options = std::make_shared<Options>();
        app.add_option("DIR", options->folder, "A new or empty folder")->required();
        app.add_option("--login", options->login, "The first person's login");
        app.add_option("--key-out", options->keyOut, "Write the new private key to this file (mode 0600) instead of the keychain");
        app.add_flag("--sample", options->sample, "Fill it with practice people, models and decisions, to try things on");
        return [options](Context &context) -> Result<Answer> {
            if (options->sample)
                return sample(context, *options);
            if (options->login.empty())
                return malformed(u"usage"_s, u"Who is the first person?"_s, u"Give --login NAME, or --sample for a workspace to try things on."_s);
            return init(context, *options);
        };
    }};
}

} // namespace countersign

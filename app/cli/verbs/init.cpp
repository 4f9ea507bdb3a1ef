// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/Folds.h"
#include "core/policy/NewWorkspace.h"
#include "core/sample/Story.h"

#include <CLI/App.hpp>
#include <QDir>
using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Options { std::string folder, login, keyOut; bool sample = false; };

Result<Answer> init(Context &context, const Options &options)
{
    CS_TRY(const QString commandId, context.commandId());
    const NewWorkspace wanted{q(options.folder), {}, q(options.login), q(options.keyOut), context.credentials(), commandId};
    if (context.options().dryRun) {
        CS_CHECK(checkNewWorkspace(wanted, context.surroundings(), allFolds()));
        return Answer{{{u"seq"_s, 0}, {u"command_id"_s, commandId}, {u"repeated"_s, false}, {u"dry_run"_s, true}, {u"folder"_s, QDir(wanted.folder).absolutePath()}, {u"login"_s, wanted.login}, {u"person"_s, u"P1"_s}},
                      u"Dry run: nothing was written."_s, 0};
    }
    CS_TRY(const MadeWorkspace made, makeWorkspace(wanted, context.surroundings(), allFolds()));
    made.workspace->close();
    const QString login = made.session.login;
    QJsonObject json = receiptJson({made.genesis, made.repeated, false});
    json[u"workspace"_s] = made.workspace->id();
    json[u"folder"_s] = made.workspace->folder();
    json[u"login"_s] = login;
    json[u"person"_s] = u"P1"_s;
    json[u"key"_s] = made.session.key->publicKey().keyId();
    return Answer{json, u"Made the workspace “%1” in %2.\n%3 holds admin, author, engineer and policy-owner. Sandbox and staging work at once; production needs\na second person: countersign person add LOGIN, key enroll, duty grant LOGIN approver.\n"_s.arg(made.workspace->name(), made.workspace->folder(), login), 0};
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
        names += u"  --as %1 %2\n"_s.arg(person.login.leftJustified(6), person.text());
    }
    const QJsonObject json{{u"workspace"_s, told.workspace}, {u"folder"_s, told.folder}, {u"people"_s, logins}, {u"records"_s, told.records}, {u"practice"_s, true}};
    return Answer{json, u"Made the sample workspace in %1: %2 records of the last weeks, told by the ordinary commands.\n"
                        "Its keys lie in %1/practice-keys and are worth nothing. Act as one of:\n%3"
                        "Begin with: countersign --workspace %1 queue\n"_s.arg(told.folder, QString::number(told.records), names), 0};
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

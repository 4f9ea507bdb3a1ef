// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "app/cli/Summary.h"
#include "core/base/NamedFile.h"
#include "core/base/NamedOutput.h"
#include "core/policy/language/PolicyFile.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> writeText(const std::string &name, const QByteArray &text, NamedOutput::How how)
{
    if (name.empty())
        return {};
    CS_TRY(auto file, NamedOutput::open(q(name), {}, how));
    CS_CHECK(file.write(text));
    return file.commit();
}

} // namespace

Verb gateVerb()
{
    return {u"gate"_s, u"May this version go there? The verdict of all policies that apply"_s, {u"countersign gate churn@1.4.0 --to production"_s, u"countersign gate churn@1.4.0 --to production --junit gate.xml --summary gate.md"_s,
            u"countersign gate churn@1.4.0 --to production --policy draft.yaml"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string name, environment, junit, summary; std::vector<std::string> policies; };
        auto options = std::make_shared<Options>();
        app.add_option("MODEL@VERSION", options->name)->required();
        app.add_option("--to", options->environment, "The environment")->required();
        app.add_option("--policy", options->policies, "Try this policy file instead of the adopted ones; nothing is recorded");
        app.add_option("--junit", options->junit, "Write the verdict as JUnit XML")->check(notEmpty);
        app.add_option("--summary", options->summary, "Append the verdict as Markdown, as $GITHUB_STEP_SUMMARY wants it");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const VersionRef ref, versionNamed(workspace->db(), q(options->name)));
            CS_TRY(const Version subject, version(workspace->db(), ref));
            CaseQuestion question{ref, q(options->environment), Artifact::Unchecked, nullptr, {}};
            for (const std::string &name : options->policies) {
                CS_TRY(const QByteArray bytes, readNamedFile(q(name), 1 << 20, u"policy.file"_s, u"The policy file"_s));
                CS_TRY(const Policy policy, readPolicy(bytes, q(name)));
                for (const Policy &before : std::as_const(question.tried)) {
                    if (before.id == policy.id)
                        return malformed(u"policy.twice"_s, u"The policy “%1” is given twice; “%2” is the second."_s.arg(policy.id, q(name)), u"Give each policy once."_s);
                }
                question.tried.append(policy);
            }
            for (const std::string &name : {options->junit, options->summary}) {
                if (!name.empty())
                    CS_CHECK(NamedOutput::check(q(name)));
            }
            CS_TRY(question.artifact, checkArtifact(*workspace, subject, progressTo(context)));
            CS_TRY(const Case about, buildCase(*workspace, workspace->db(), question, context.now()));
            CS_CHECK(writeText(options->junit, gateJUnit(about), NamedOutput::How::Replace));
            CS_CHECK(writeText(options->summary, gateSummary(about), NamedOutput::How::Append));
            const bool passes = about.gate.result == Outcome::Pass || about.gate.result == Outcome::Waived;
            return Answer{gateJson(about), gateText(about), passes ? 0 : about.gate.result == Outcome::Fail ? 3 : 4};
        };
    }};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/approval/Trial.h"
#include "core/base/NamedFile.h"
#include "core/policy/Policies.h"
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"

#include <CLI/App.hpp>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<QByteArray> bytesOf(const QString &name)
{
    return readNamedFile(name, 1 << 20, u"policy.file"_s, u"The policy file"_s);
}

QJsonObject policyJson(const Policy &policy) { return {{u"policy"_s, policy.id}, {u"version"_s, policy.version}, {u"digest"_s, policy.digest.hex()}, {u"rules"_s, policy.rules.size()}}; }

QString sentence(const PolicyRule &rule)
{
    return u"  %1 (line %2, %3): %4\n      %5\n"_s.arg(rule.id, QString::number(rule.line), rule.owner, rule.require.text(), rule.why)
        + (rule.waiver ? u"      may be waived by a %1 for up to %2 days\n"_s.arg(rule.waiver->by, QString::number(rule.waiver->maxDays)) : QString());
}

QJsonArray pastJson(const Trial &trial)
{
    QJsonArray rows;
    for (const Tried &tried : trial.rows) {
        QJsonArray changes;
        for (const RuleChange &change : tried.changes) {
            QJsonObject one{{u"rule"_s, change.rule}};
            if (change.then)
                one[u"then"_s] = outcomeSlug(*change.then);
            if (change.now)
                one[u"now"_s] = outcomeSlug(*change.now);
            changes += one;
        }
        rows += QJsonObject{{u"request"_s, tried.request}, {u"version"_s, tried.version.text()}, {u"environment"_s, tried.environment}, {u"seq"_s, tried.seq}, {u"at"_s, tried.at.text()}, {u"applies"_s, tried.applies},
                            {u"then"_s, outcomeSlug(tried.then)}, {u"now"_s, outcomeSlug(tried.now)}, {u"differs"_s, tried.differs()}, {u"rules"_s, changes}};
    }
    return rows;
}

QString pastText(const Trial &trial)
{
    QString text = u"%1 past request(s) judged, %2 verdict(s) would differ"_s.arg(QString::number(trial.rows.size()), QString::number(trial.differ));
    for (const Tried &tried : trial.rows) {
        if (!tried.differs())
            continue;
        QStringList rules;
        for (const RuleChange &change : tried.changes)
            rules += u"%1: %2 → %3"_s.arg(change.rule, change.then ? outcomeSlug(*change.then) : u"none"_s, change.now ? outcomeSlug(*change.now) : u"none"_s);
        text += u"\n  %1 %2 to %3: %4 → %5 (%6)"_s.arg(tried.request, tried.version.shortText(), tried.environment, outcomeSlug(tried.then), outcomeSlug(tried.now), rules.join(u", "_s));
    }
    if (!trial.missing.isEmpty())
        text += u"\n  not judged, as their stored case is missing: "_s + trial.missing.join(u", "_s);
    return text;
}

} // namespace

Verb policyCheckVerb()
{
    return {u"policy check"_s, u"Is this policy file well formed, and above the floor?"_s, {u"countersign policy check credit-high.yaml"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("FILE", *name)->required();
        return [name](Context &) -> Result<Answer> {
            CS_TRY(const QByteArray bytes, bytesOf(q(*name)));
            CS_TRY(const Policy policy, readPolicy(bytes, q(*name)));
            CS_CHECK(checkFloor(policy));
            return Answer{policyJson(policy), u"%1 version %2 is well formed: %3 rule(s), digest %4"_s.arg(policy.id, QString::number(policy.version), QString::number(policy.rules.size()), policy.digest.hex()), 0};
        };
    }};
}

Verb policyTestVerb()
{
    return {u"policy test"_s, u"Run the tests of a policy file; with --past also what it would have said of past requests"_s, {u"countersign policy test credit-high.yaml"_s, u"countersign policy test credit-high.yaml --past"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        auto past = std::make_shared<bool>(false);
        app.add_option("FILE", *name)->required();
        app.add_flag("--past", *past, "Judge the stored cases of past requests by it, and say which verdicts differ");
        return [name, past](Context &context) -> Result<Answer> {
            CS_TRY(const QByteArray bytes, bytesOf(q(*name)));
            CS_TRY(const Policy policy, readPolicy(bytes, q(*name)));
            CS_CHECK(checkFloor(policy));
            QJsonObject json = policyJson(policy);
            QJsonArray tests;
            QString text;
            int failed = 0;
            const auto results = runTests(policy);
            for (const PolicyTestResult &test : results) {
                failed += !test.pass;
                tests += QJsonObject{{u"rule"_s, test.rule}, {u"index"_s, test.index}, {u"line"_s, test.line}, {u"pass"_s, test.pass}, {u"expect"_s, outcomeSlug(test.expected)}, {u"got"_s, outcomeSlug(test.got)}};
                if (!test.pass)
                    text += u"%1:%2: rule %3 expects %4, got %5: %6\n"_s.arg(q(*name), QString::number(test.line), test.rule, outcomeSlug(test.expected), outcomeSlug(test.got), test.text);
            }
            json[u"tests"_s] = tests;
            json[u"failed"_s] = failed;
            text += u"%1 test(s), %2 failed"_s.arg(QString::number(results.size()), QString::number(failed));
            if (*past) {
                CS_TRY(Workspace *const workspace, context.workspace(Workspace::Opening::ToExamine));
                CS_TRY(const Trial trial, tryPolicy(workspace->db(), policy));
                json[u"past"_s] = pastJson(trial);
                text += u'\n' + pastText(trial);
            }
            return Answer{json, text, failed ? 3 : 0};
        };
    }};
}

Verb policyExplainVerb()
{
    return {u"policy explain"_s, u"A policy's rules as sentences: a file, or one that is adopted"_s, {u"countersign policy explain credit-high.yaml"_s, u"countersign policy explain default-production"_s}, false, [](CLI::App &app) -> Action {
        auto name = std::make_shared<std::string>();
        app.add_option("FILE|POLICY", *name)->required();
        return [name](Context &context) -> Result<Answer> {
            QByteArray bytes;
            if (QFile::exists(q(*name))) {
                CS_TRY(bytes, bytesOf(q(*name)));
            } else {
                CS_TRY(Workspace *const workspace, context.workspace());
                CS_TRY(const auto adopted, adoptedPolicies(workspace->db()));
                for (const AdoptedPolicy &each : adopted) {
                    if (each.id == q(*name)) {
                        CS_TRY(bytes, policyText(workspace->db(), each));
                    }
                }
                if (bytes.isEmpty())
                    return notFound(u"policy.unknown"_s, u"“%1” is neither a file nor an adopted policy."_s.arg(q(*name)), u"See “countersign policy list”."_s);
            }
            CS_TRY(const Policy policy, readPolicy(bytes, q(*name)));
            QString text = u"%1 version %2\napplies when %3\n"_s.arg(policy.id, QString::number(policy.version), policy.applies.text());
            QJsonArray rules, approvals;
            for (const PolicyRule &rule : policy.rules) {
                text += sentence(rule);
                rules += QJsonObject{{u"id"_s, rule.id}, {u"why"_s, rule.why}, {u"owner"_s, rule.owner}, {u"require"_s, rule.require.text()}, {u"line"_s, rule.line}};
            }
            for (const ApprovalNeed &need : policy.approvals) {
                text += u"  asks for %1 approval(s) of the pool %2\n"_s.arg(QString::number(need.count), need.pool);
                approvals += QJsonObject{{u"pool"_s, need.pool}, {u"need"_s, need.count}, {u"not"_s, QJsonArray::fromStringList(need.notWho)}};
            }
            QJsonObject json = policyJson(policy);
            json[u"applies"_s] = policy.applies.text();
            json[u"rules"_s] = rules;
            json[u"approvals"_s] = approvals;
            return Answer{json, text, 0};
        };
    }};
}

Verb policyProposeVerb()
{
    return {u"policy propose"_s, u"Ask another policy-owner to adopt this file"_s, {u"countersign policy propose credit-high.yaml --reason \"Raise the AUC limit after the March review\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string file, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("FILE", options->file)->required();
        app.add_option("--reason", options->reason, "Kept for ever");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const QByteArray bytes, bytesOf(q(options->file)));
            const QString reason = options->reason.empty() ? u"Proposed from the file %1"_s.arg(q(options->file).section(u'/', -1)) : q(options->reason);
            CS_TRY(const Command command, context.command({{u"policy_propose"_s, Digest::of(bytes).hex()}, {u"reason"_s, reason}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, proposePolicy(*workspace, command, bytes, q(options->file).section(u'/', -1), reason));
            QJsonObject json = receiptJson(receipt);
            json[u"request"_s] = receipt.subject();
            json[u"binding"_s] = receipt.payload()[u"binding"_s];
            return Answer{json, u"%1 asks to adopt it. Another policy-owner: countersign approve %1 --seen %2 --reason …"_s.arg(receipt.subject(), receipt.payload()[u"binding"_s].toString()), 0};
        };
    }};
}

Verb policyListVerb()
{
    return {u"policy list"_s, u"The policies in force"_s, {u"countersign policy list"_s, u"countersign policy list --all"_s}, false, [](CLI::App &app) -> Action {
        auto all = std::make_shared<bool>(false);
        app.add_flag("--all", *all, "Also those that were replaced");
        return [all](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto adopted, adoptedPolicies(workspace->db(), !*all));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const AdoptedPolicy &each : adopted) {
                QJsonObject row{{u"policy"_s, each.id}, {u"version"_s, each.version}, {u"digest"_s, each.digest}, {u"adopted_by"_s, each.adoptedBy}, {u"seq"_s, each.adoptedSeq}, {u"in_force"_s, !each.replacedSeq}};
                if (!each.request.isEmpty())
                    row[u"request"_s] = each.request;
                rows += row;
                lines.append({each.id, QString::number(each.version), each.adoptedBy, u"#"_s + QString::number(each.adoptedSeq), each.digest.left(16), each.replacedSeq ? u"replaced"_s : QString()});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Policy"_s, u"Version"_s, u"Adopted by"_s, u"Record"_s, u"Digest"_s, u""_s}, lines), 0};
        };
    }};
}

} // namespace countersign

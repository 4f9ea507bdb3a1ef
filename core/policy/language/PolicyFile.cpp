// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/PolicyFile.h"

#include "core/policy/language/YamlReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Is = YamlNode::Is;

class Reader : private YamlReader
{
public:
    Reader(const QByteArray &bytes, const QString &fileName) : YamlReader(fileName), m_bytes(bytes), m_lines(m_bytes.split('\n')) {}

    Result<Policy> policy() const
    {
        CS_TRY(const YamlNode root, readYaml(m_bytes, fileName()));
        CS_CHECK(keys(root, {u"policy"_s, u"rules"_s}, {u"approvals"_s, u"timing"_s}, u"a policy file"_s));
        const YamlNode &head = *root.find(u"policy"_s);
        CS_CHECK(keys(head, {u"id"_s, u"version"_s, u"applies"_s}, {}, u"“policy”"_s));
        CS_TRY(const QString id, slug(*head.find(u"id"_s), u"a policy's id"_s));
        CS_TRY(const qint64 version, whole(*head.find(u"version"_s), 1, 1'000'000));
        CS_TRY(Expression applies, expression(*head.find(u"applies"_s)));
        Policy policy{id, static_cast<int>(version), Digest::of(m_bytes), std::move(applies)};
        policy.text = m_bytes;
        policy.file = fileName();
        policy.line = head.line;
        policy.column = head.column;
        CS_TRY(policy.rules, rules(*root.find(u"rules"_s)));
        if (const YamlNode *node = root.find(u"approvals"_s)) {
            CS_TRY(policy.approvals, approvals(*node));
            policy.line = node->line;
            policy.column = node->column;
        }
        if (const YamlNode *node = root.find(u"timing"_s)) {
            CS_TRY(policy.timing, timing(*node));
        }
        return policy;
    }

private:
    // An error inside an expression is shown at its own place where the file holds the text as it is.
    Result<Expression> expression(const YamlNode &node) const
    {
        CS_TRY(const QString text, scalar(node, u"an expression"_s));
        auto parsed = Expression::parse(node.text);
        if (parsed)
            return parsed;
        const QJsonObject place = parsed.error().detail;
        const QString problem = place.value(u"problem"_s).toString();
        const int column = node.column + (node.quoted ? 1 : 0);
        const QString line = QString::fromUtf8(m_lines.value(node.line - 1));
        if (place.value(u"line"_s).toInt() == 1 && QStringView(line).mid(column - 1).startsWith(node.text))
            return yamlError(fileName(), node.line, column + place.value(u"column"_s).toInt() - 1, problem, parsed.error().mend);
        return bad(node, u"%1 (line %2, column %3 of this expression)"_s.arg(problem, QString::number(place.value(u"line"_s).toInt()), QString::number(place.value(u"column"_s).toInt())), parsed.error().mend);
    }

    Result<QVector<PolicyRule>> rules(const YamlNode &node) const
    {
        CS_CHECK(form(node, Is::Sequence, u"“rules”"_s));
        if (node.items.isEmpty())
            return bad(node, u"a policy has at least one rule"_s, u"What is not judged must not count as passed."_s);
        QVector<PolicyRule> rules;
        for (const YamlNode &item : node.items) {
            CS_TRY(PolicyRule rule, this->rule(item));
            for (const PolicyRule &other : rules) {
                if (other.id == rule.id)
                    return bad(*item.find(u"id"_s), u"a rule with the id “%1” stands in line %2 already"_s.arg(rule.id, QString::number(other.line)));
            }
            rules.append(std::move(rule));
        }
        return rules;
    }

    Result<PolicyRule> rule(const YamlNode &node) const
    {
        CS_CHECK(keys(node, {u"id"_s, u"why"_s, u"owner"_s, u"require"_s}, {u"near"_s, u"waiver"_s, u"tests"_s}, u"a rule"_s));
        CS_TRY(const QString id, ruleId(*node.find(u"id"_s)));
        CS_TRY(const QString why, scalar(*node.find(u"why"_s), u"“why”"_s));
        CS_TRY(const QString owner, login(*node.find(u"owner"_s), u"an owner's login"_s));
        CS_TRY(Expression require, expression(*node.find(u"require"_s)));
        PolicyRule rule{id, why, owner, std::move(require)};
        rule.line = node.line;
        if (const YamlNode *near = node.find(u"near"_s)) {
            CS_TRY(rule.near, expression(*near));
        }
        if (const YamlNode *waiver = node.find(u"waiver"_s)) {
            CS_CHECK(keys(*waiver, {u"by"_s, u"max_days"_s}, {}, u"“waiver”"_s));
            CS_TRY(const QString by, choice(*waiver->find(u"by"_s), u"the duty that may waive"_s, {u"policy-owner"_s, u"approver"_s}));
            CS_TRY(const qint64 days, whole(*waiver->find(u"max_days"_s), 1, 365));
            rule.waiver = WaiverTerms{by, static_cast<int>(days)};
        }
        if (const YamlNode *tests = node.find(u"tests"_s)) {
            CS_CHECK(form(*tests, Is::Sequence, u"“tests”"_s));
            for (const YamlNode &item : tests->items) {
                CS_TRY(PolicyTest test, this->test(item));
                rule.tests.append(std::move(test));
            }
        }
        return rule;
    }

    Result<QString> ruleId(const YamlNode &node) const
    {
        static const QRegularExpression form(u"\\A[a-z][a-z0-9.-]{0,99}\\z"_s);
        CS_TRY(const QString id, scalar(node, u"a rule's id"_s));
        if (!form.match(id).hasMatch())
            return bad(node, u"“%1” cannot be a rule's id"_s.arg(id.left(60)), u"Use a-z, 0-9, dot and hyphen, beginning with a letter."_s);
        if (id.startsWith(u"core."_s))
            return bad(node, u"ids that begin with “core.” belong to the built-in rules"_s, u"Choose another beginning."_s);
        return id;
    }

    Result<PolicyTest> test(const YamlNode &node) const
    {
        CS_CHECK(keys(node, {u"facts"_s, u"expect"_s}, {}, u"a test"_s));
        const YamlNode &stated = *node.find(u"facts"_s);
        CS_CHECK(form(stated, Is::Map, u"“facts”"_s));
        PolicyTest test;
        test.line = node.line;
        for (const YamlNode::Entry &entry : stated.entries) {
            const auto type = factType(entry.key);
            if (!type) {
                const QString near = nearestFact(entry.key);
                return yamlError(fileName(), entry.line, entry.column, u"there is no fact “%1”"_s.arg(entry.key.left(100)),
                                 near.isEmpty() ? QString() : u"Did you mean %1?"_s.arg(near));
            }
            CS_TRY(Fact value, fact(entry.value, *type));
            test.facts.set(entry.key, std::move(value), u"test"_s);
        }
        CS_TRY(const QString expect, choice(*node.find(u"expect"_s), u"an expected result"_s, {u"pass"_s, u"fail"_s, u"not-evaluated"_s}));
        CS_TRY(test.expect, outcomeFromSlug(expect));
        return test;
    }

    Result<Fact> fact(const YamlNode &node, FactType type) const
    {
        switch (type) {
        case FactType::Bool: {
            CS_TRY(const bool value, flag(node));
            return Fact(value);
        }
        case FactType::Number: {
            CS_TRY(const double value, number(node));
            return Fact(value);
        }
        case FactType::Text: {
            static const QRegularExpression otherwise(u"\\A(true|false|[-+]?[0-9]+(\\.[0-9]*)?)\\z"_s);
            CS_CHECK(form(node, Is::Scalar, u"this fact"_s));
            if (!node.quoted && otherwise.match(node.text).hasMatch())
                return bad(node, u"this fact is a text, and %1 is none"_s.arg(node.text.left(60)), u"Write '%1', in quotes, if that is the text."_s.arg(node.text.left(60)));
            return Fact(node.text);
        }
        case FactType::Set: {
            CS_CHECK(form(node, Is::Sequence, u"this fact"_s));
            QStringList members;
            for (const YamlNode &item : node.items) {
                CS_CHECK(form(item, Is::Scalar, u"a member of this set"_s));
                members += item.text;
            }
            return Fact(members);
        }
        case FactType::Metric: return metric(node);
        }
        return Fact(false);
    }

    Result<Fact> metric(const YamlNode &node) const
    {
        if (node.is != Is::Map)
            return bad(node, u"this fact is a measurement"_s, u"Write {value: 0.95, low: 0.94, high: 0.96, n: 1000}; only value must be there."_s);
        CS_CHECK(keys(node, {u"value"_s}, {u"low"_s, u"high"_s, u"n"_s}, u"a measurement"_s));
        Metric metric;
        CS_TRY(metric.value, number(*node.find(u"value"_s)));
        if (const YamlNode *low = node.find(u"low"_s)) {
            CS_TRY(metric.low, number(*low));
        }
        if (const YamlNode *high = node.find(u"high"_s)) {
            CS_TRY(metric.high, number(*high));
        }
        if (const YamlNode *n = node.find(u"n"_s)) {
            CS_TRY(metric.n, whole(*n, 0, 9007199254740991));
        }
        if ((metric.low && *metric.low > metric.value) || (metric.high && *metric.high < metric.value))
            return bad(*node.find(u"value"_s), u"a measurement lies between its low and its high"_s);
        return Fact(metric);
    }

    Result<QVector<ApprovalNeed>> approvals(const YamlNode &node) const
    {
        CS_CHECK(form(node, Is::Sequence, u"“approvals”"_s));
        QVector<ApprovalNeed> needs;
        for (const YamlNode &item : node.items) {
            CS_CHECK(keys(item, {u"pool"_s, u"count"_s}, {u"not"_s}, u"an approval"_s));
            ApprovalNeed need;
            CS_TRY(need.pool, slug(*item.find(u"pool"_s), u"a pool's name"_s));
            CS_TRY(const qint64 count, whole(*item.find(u"count"_s), 1, 20));
            need.count = static_cast<int>(count);
            for (const ApprovalNeed &other : needs) {
                if (other.pool == need.pool)
                    return bad(*item.find(u"pool"_s), u"the pool “%1” stands twice"_s.arg(need.pool), u"Add up the two counts."_s);
            }
            if (const YamlNode *parts = item.find(u"not"_s)) {
                CS_CHECK(form(*parts, Is::Sequence, u"“not”"_s));
                for (const YamlNode &part : parts->items) {
                    CS_TRY(const QString word, choice(part, u"a part in the request"_s, {u"promoter"_s, u"author"_s, u"asker"_s}));
                    need.notWho += word;
                }
                need.notWho.sort();
                need.notWho.removeDuplicates();
            }
            needs.append(need);
        }
        return needs;
    }

    Result<PolicyTiming> timing(const YamlNode &node) const
    {
        CS_CHECK(keys(node, {}, {u"expires"_s, u"urgent"_s, u"escalate"_s, u"cool_off"_s}, u"“timing”"_s));
        PolicyTiming timing;
        const YamlNode *expires = node.find(u"expires"_s), *urgent = node.find(u"urgent"_s);
        if (expires) {
            CS_TRY(timing.expires, duration(*expires));
            if (timing.expires < 60)
                return bad(*expires, u"a request lasts a minute at least"_s);
        }
        if (urgent) {
            CS_TRY(timing.urgent, duration(*urgent));
            if (timing.urgent < 60)
                return bad(*urgent, u"a request lasts a minute at least"_s);
            if (timing.urgent > timing.expires)
                return bad(*urgent, u"an urgent request must not last longer than another one"_s);
        }
        timing.urgent = qMin(timing.urgent, timing.expires);
        if (const YamlNode *escalate = node.find(u"escalate"_s)) {
            CS_TRY(timing.escalate, shares(*escalate));
        }
        if (const YamlNode *coolOff = node.find(u"cool_off"_s)) {
            CS_TRY(timing.coolOff, duration(*coolOff));
            if (timing.coolOff >= timing.expires)
                return bad(*coolOff, u"the cool-off must be shorter than the time after which a request expires, or nothing could ever be promoted"_s);
        }
        return timing;
    }

    Result<QVector<int>> shares(const YamlNode &node) const
    {
        static const QRegularExpression form(u"\\A([1-9][0-9]?)%\\z"_s);
        CS_CHECK(this->form(node, Is::Sequence, u"“escalate”"_s));
        QVector<int> shares;
        for (const YamlNode &item : node.items) {
            const auto match = form.match(item.text);
            if (!match.hasMatch())
                return bad(item, u"a share of the time, 1% to 99%, is expected here"_s);
            const int percent = match.captured(1).toInt();
            if (!shares.isEmpty() && percent <= shares.last())
                return bad(item, u"the shares rise from one to the next"_s);
            shares.append(percent);
        }
        return shares;
    }

    const QByteArray &m_bytes;
    const QList<QByteArray> m_lines;
};

} // namespace

Result<Policy> readPolicy(const QByteArray &bytes, const QString &fileName) { return Reader(bytes, fileName).policy(); }

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/Sentences.h"

#include "core/policy/language/ExpressionNode.h"
#include "ui/style/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign::sentences {

namespace {

struct Policies { Q_DECLARE_TR_FUNCTIONS(Policies) };

using Op = ExpressionNode::Op;

QString plain(const QString &part) { return QString(part).replace(u'_', u' '); }

QString dataset(const QString &kind)
{
    static const QHash<QString, QString> words{{u"holdout"_s, Policies::tr("the holdout data")}, {u"indist"_s, Policies::tr("in-distribution data")}, {u"ood"_s, Policies::tr("out-of-distribution data")},
                                               {u"adversarial"_s, Policies::tr("adversarial data")}, {u"production"_s, Policies::tr("production data")}};
    return words.value(kind, kind);
}

// A fact that is so or is not, as both statements.
struct Statement { QString so, notSo; };

std::optional<Statement> statement(const QString &name)
{
    static const QHash<QString, Statement> known{
        {u"version.verified"_s, {Policies::tr("the stored files are those registered"), Policies::tr("the stored files are not those registered")}},
        {u"champion.exists"_s, {Policies::tr("a version is live there already"), Policies::tr("nothing is live there yet")}},
        {u"request.urgent"_s, {Policies::tr("the request is urgent"), Policies::tr("the request is not urgent")}},
        {u"lineage.dirty"_s, {Policies::tr("code was changed without a commit"), Policies::tr("no code was changed without a commit")}}};
    const auto found = known.constFind(name);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString suite(const QString &name) { return name == u"all" ? Policies::tr("all suites") : Policies::tr("the suite %1").arg(plain(name)); }

QString familyFact(const QStringList &parts)
{
    const QString family = parts.value(0), middle = parts.value(1), last = parts.value(2);
    if (family == u"metric")
        return Policies::tr("%1 on %2").arg(plain(last), dataset(middle));
    if (family == u"compare")
        return Policies::tr("the gain in %1 over the champion on %2").arg(plain(last), dataset(middle));
    if (family == u"fairness")
        return last == u"gap" ? Policies::tr("the gap of %1 between groups").arg(plain(middle)) : Policies::tr("the size of the smallest group of %1").arg(plain(middle));
    if (family == u"tests") {
        static const QHash<QString, QString> words{{u"passed"_s, Policies::tr("the number of passed tests of %1")}, {u"failed"_s, Policies::tr("the number of failed tests of %1")},
                                                   {u"skipped"_s, Policies::tr("the number of skipped tests of %1")}, {u"errors"_s, Policies::tr("the number of test errors of %1")}};
        return words.value(last, Policies::tr("the tests of %1")).arg(suite(middle));
    }
    if (family == u"scan")
        return last == u"findings" ? Policies::tr("the number of findings of the scan %1").arg(plain(middle)) : Policies::tr("the number of unclear places of the scan %1").arg(plain(middle));
    if (family == u"monitor")
        return last == u"index" ? Policies::tr("the index of the monitor %1").arg(plain(middle)) : Policies::tr("the state of the monitor %1").arg(plain(middle));
    return {};
}

QString literal(const Fact &value)
{
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? Policies::tr("yes") : Policies::tr("no");
    if (const auto *text = std::get_if<QString>(&value))
        return quoted(*text);
    if (const auto *set = std::get_if<QStringList>(&value)) {
        QStringList members;
        for (const QString &each : *set)
            members += quoted(each);
        return listed(members);
    }
    return factText(value);
}

QString words(const ExpressionNode &node);

QString operand(const ExpressionNode &node) { return node.children.size() > 1 && node.op != Op::Min && node.op != Op::Max ? u'(' + words(node) + u')' : words(node); }

QStringList members(const ExpressionNode &node)
{
    QStringList parts;
    for (const auto &child : node.children)
        parts += child->op == Op::And || child->op == Op::Or ? (child->op == node.op ? words(*child) : u'(' + words(*child) + u')') : words(*child);
    return parts;
}

// One pattern of two places put around all of them.
QString joined(const ExpressionNode &node, const QString &pattern)
{
    const QStringList parts = members(node);
    QString all = parts.value(0);
    for (const QString &part : parts.mid(1))
        all = pattern.arg(all, part);
    return all;
}

QString negated(const ExpressionNode &node)
{
    if (node.op == Op::Has)
        return Policies::tr("%1 is not known").arg(fact(node.name));
    if (const auto known = node.op == Op::Name ? statement(node.name) : std::nullopt)
        return known->notSo;
    return Policies::tr("it is not so that %1").arg(words(node));
}

QString comparison(const ExpressionNode &node)
{
    const ExpressionNode &left = *node.children[0], &right = *node.children[1];
    const auto *truth = right.op == Op::Literal ? std::get_if<bool>(&right.literal) : nullptr;
    if (truth && (node.op == Op::Equal || node.op == Op::Unequal))
        return *truth == (node.op == Op::Equal) ? words(left) : negated(left);
    static const QHash<Op, QString> relations{{Op::Equal, Policies::tr("%1 is %2")}, {Op::Unequal, Policies::tr("%1 is not %2")}, {Op::Less, Policies::tr("%1 is less than %2")}, {Op::LessEqual, Policies::tr("%1 is at most %2")},
                                              {Op::Greater, Policies::tr("%1 is more than %2")}, {Op::GreaterEqual, Policies::tr("%1 is at least %2")}, {Op::In, Policies::tr("%1 is one of %2")}};
    return relations.value(node.op).arg(operand(left), operand(right));
}

QString words(const ExpressionNode &node)
{
    switch (node.op) {
    case Op::Literal:
        return literal(node.literal);
    case Op::Name: {
        const QString whole = fact(node.name);
        if (node.part.isEmpty())
            return whole;
        static const QHash<QString, QString> parts{{u"value"_s, Policies::tr("the measured value of %1")}, {u"low"_s, Policies::tr("the lower end of %1")}, {u"high"_s, Policies::tr("the upper end of %1")}, {u"n"_s, Policies::tr("the number of rows behind %1")}};
        return parts.value(node.part, u"%1"_s).arg(whole);
    }
    case Op::Has:
        return Policies::tr("%1 is known").arg(fact(node.name));
    case Op::Not:
        return negated(*node.children[0]);
    case Op::And:
        return joined(node, Policies::tr("%1, and %2"));
    case Op::Or:
        return joined(node, Policies::tr("%1, or %2"));
    case Op::Minus:
        return u"−"_s + operand(*node.children[0]);
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide: {
        const QString sign = node.op == Op::Add ? u" + "_s : node.op == Op::Subtract ? u" − "_s : node.op == Op::Multiply ? u" × "_s : u" / "_s;
        return operand(*node.children[0]) + sign + operand(*node.children[1]);
    }
    case Op::Min:
        return Policies::tr("the smallest of %1").arg(listed(members(node)));
    case Op::Max:
        return Policies::tr("the largest of %1").arg(listed(members(node)));
    default:
        return comparison(node);
    }
}

QString sentence(const QString &text)
{
    //: Clauses as a whole sentence, with the full stop of the language.
    return text.isEmpty() ? text : Policies::tr("%1.", "sentence").arg(text.left(1).toUpper() + text.mid(1));
}

QString span(qint64 seconds)
{
    if (seconds >= 48 * 3600 && seconds % (24 * 3600) == 0)
        return Policies::tr("%n day(s)", nullptr, int(seconds / (24 * 3600)));
    return seconds % 3600 == 0 ? Policies::tr("%1 h").arg(seconds / 3600) : Policies::tr("%1 min").arg(seconds / 60);
}

} // namespace

QString fact(const QString &name)
{
    static const QHash<QString, QString> known{
        {u"model.name"_s, Policies::tr("the model's name")}, {u"model.tier"_s, Policies::tr("the risk tier")}, {u"model.owner"_s, Policies::tr("the model's owner")}, {u"model.tags"_s, Policies::tr("the model's tags")},
        {u"version.number"_s, Policies::tr("the version's number")}, {u"version.author"_s, Policies::tr("the version's author")}, {u"version.framework"_s, Policies::tr("the framework")},
        {u"version.age_days"_s, Policies::tr("the version's age in days")}, {u"version.bytes"_s, Policies::tr("the version's size in bytes")}, {u"version.formats"_s, Policies::tr("the file formats")},
        {u"env.name"_s, Policies::tr("the environment")}, {u"env.class"_s, Policies::tr("the environment's class")},
        {u"champion.number"_s, Policies::tr("the version that is live there")}, {u"standby.count"_s, Policies::tr("the number of warm standbys")},
        {u"standby.drill_age_days"_s, Policies::tr("the days since the last drill")}, {u"evidence.kinds"_s, Policies::tr("the kinds of evidence")}, {u"evidence.age_days"_s, Policies::tr("the age of the oldest evidence in days")},
        {u"card.share"_s, Policies::tr("the complete share of the model card")}, {u"card.missing"_s, Policies::tr("what the model card lacks")}, {u"lineage.share"_s, Policies::tr("the known share of the lineage")},
        {u"lineage.missing"_s, Policies::tr("what the lineage lacks")}, {u"data.classes"_s, Policies::tr("the classes of data")},
        {u"data.regions"_s, Policies::tr("the regions of the data")}, {u"data.purposes"_s, Policies::tr("the purposes of the data")}, {u"data.segments"_s, Policies::tr("the segments of the data")},
        {u"request.asker"_s, Policies::tr("who asks")}};
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    if (const auto said = statement(name))
        return said->so;
    const QString family = familyFact(name.split(u'.'));
    return family.isEmpty() ? name : family;
}

QString condition(const Expression &expression)
{
    const auto root = parseExpression(expression.text());
    return root ? words(**root) : expression.text();
}

QString rule(const PolicyRule &rule) { return sentence(condition(rule.require)); }

QString applies(const Policy &policy) { return sentence(Policies::tr("applies where %1").arg(condition(policy.applies))); }

QString waiver(const PolicyRule &rule) { return rule.waiver ? Policies::tr("%1, %n day(s)", nullptr, rule.waiver->maxDays).arg(rule.waiver->by) : Policies::tr("none", "waiver"); }

QString approvals(const Policy &policy)
{
    QStringList needs;
    for (const ApprovalNeed &need : policy.approvals) {
        QString one = need.pool == u"any" ? Policies::tr("%1 of any approvers").arg(need.count) : Policies::tr("%1 of the pool %2").arg(QString::number(need.count), need.pool);
        if (!need.notWho.isEmpty())
            one = Policies::tr("%1, not the %2").arg(one, listed(need.notWho));
        needs += one;
    }
    return needs.isEmpty() ? Policies::tr("No approvals of its own.") : Policies::tr("Approvals: %1.").arg(clauses(needs));
}

QString timing(const Policy &policy)
{
    QStringList steps;
    for (const int percent : policy.timing.escalate)
        steps += Policies::tr("%1 %").arg(percent);
    QStringList parts{Policies::tr("A request expires after %1, an urgent one after %2").arg(span(policy.timing.expires), span(policy.timing.urgent))};
    if (!steps.isEmpty())
        parts += Policies::tr("people are reminded at %1").arg(listed(steps));
    if (policy.timing.coolOff > 0)
        parts += Policies::tr("promotion waits %1 after the last approval").arg(span(policy.timing.coolOff));
    return sentence(clauses(parts));
}

Scope scope(const Policy &policy)
{
    Scope scope;
    for (const QString &tier : {u"low"_s, u"medium"_s, u"high"_s}) {
        for (const QString &klass : {u"experimental"_s, u"production"_s}) {
            Facts facts;
            facts.set(u"model.tier"_s, tier);
            facts.set(u"env.class"_s, klass);
            if (policy.applies.evaluate(facts).truth.is == Truth::Is::False)
                continue;
            if (!scope.tiers.contains(tier))
                scope.tiers += tier;
            if (!scope.classes.contains(klass))
                scope.classes += klass;
        }
    }
    return scope;
}

} // namespace countersign::sentences

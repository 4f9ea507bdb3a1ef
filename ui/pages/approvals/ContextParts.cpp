// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tell of the request's surroundings: what moved, the card, the plan, waivers, a proposed policy.
#include "core/base/Json.h"
#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/EvidenceParts.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Type.h"
#include "ui/style/listed.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceParts)
};

constexpr int mostBlocks = 6;                                       // of one heading; the text itself is below
constexpr int mostCharacters = 400;                                 // of one block

QPlainTextEdit *plainText(const QString &text, const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setPlainText(text);
    view->setReadOnly(true);
    view->setFont(fontOf(Type::Digest));
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setFixedHeight(260);
    return view;
}

QString cut(const QString &block) { return block.size() > mostCharacters ? block.left(mostCharacters) + u'…' : block; }

QString cardLines(const CardChange &change)
{
    QStringList lines;
    const auto add = [&](const QStringList &blocks, const QString &sign) {
        for (const QString &block : blocks.mid(0, mostBlocks))
            lines += sign + u' ' + cut(block);
        if (blocks.size() > mostBlocks)
            lines += Parts::tr("%1 and %n more", nullptr, int(blocks.size() - mostBlocks)).arg(sign);
    };
    add(change.removed, u"−"_s);
    add(change.added, u"+"_s);
    return lines.join(u'\n');
}

void addPolicies(Checklist *list, const SinceApproval &since)
{
    for (const PolicyMoved &each : since.policies) {
        const QString what = each.from.isEmpty() ? Parts::tr("Policy %1 applies now, version %2").arg(each.policy, each.to)
                             : each.to.isEmpty() ? Parts::tr("Policy %1 no longer applies").arg(each.policy)
                                                 : Parts::tr("Policy %1: version %2 → %3").arg(each.policy, each.from, each.to);
        list->add(u"scale"_s, Hue::Amber, what, each.seq > 0 ? Parts::tr("adopted by %1 in record %2").arg(each.by, QString::number(each.seq)) : QString());
    }
}

void addEvidence(Checklist *list, const SinceApproval &since)
{
    for (const EvidenceMoved &each : since.evidence) {
        const QString who = each.seq > 0 ? Parts::tr("by %1 in record %2").arg(each.by, QString::number(each.seq)) : QString();
        switch (each.change) {
        case EvidenceChange::Added:
            list->add(u"plus"_s, Hue::Blue, Parts::tr("Evidence of a new kind: %1, %2").arg(each.kind, each.name), who);
            break;
        case EvidenceChange::Gone:
            list->add(u"minus"_s, Hue::Amber, Parts::tr("No evidence any more: %1, %2").arg(each.kind, each.name), Parts::tr("the version approved then had it"));
            break;
        case EvidenceChange::OtherRows:
            list->add(u"git-compare"_s, Hue::Amber, Parts::tr("%1, %2: measured on other rows").arg(each.kind, each.name), Parts::tr("%1 → %2; %3").arg(each.from, each.to, who));
            break;
        case EvidenceChange::OtherTool:
            list->add(u"git-compare"_s, Hue::Grey, Parts::tr("%1, %2: measured with another tool").arg(each.kind, each.name), Parts::tr("%1 → %2; %3").arg(each.from, each.to, who));
            break;
        }
    }
    if (!since.noLongerMeasured.isEmpty())
        list->add(u"minus"_s, Hue::Amber, Parts::tr("No longer measured"), listed(since.noLongerMeasured));
    if (!since.newlyMeasured.isEmpty())
        list->add(u"plus"_s, Hue::Blue, Parts::tr("Measured for the first time"), listed(since.newlyMeasured));
}

void addCard(Checklist *list, const SinceApproval &since)
{
    if (!since.hasCard && since.hadCard)
        list->add(u"minus"_s, Hue::Amber, Parts::tr("The model card is gone"), Parts::tr("%1 had one").arg(since.version.number));
    else if (since.hasCard && !since.hadCard)
        list->add(u"plus"_s, Hue::Blue, Parts::tr("There is a model card now"), Parts::tr("%1 had none").arg(since.version.number));
    else if (!since.card.isEmpty()) {
        QStringList headings;
        for (const CardChange &each : since.card)
            headings += words::cardHeading(each.heading);
        list->add(u"file-text"_s, Hue::Blue, Parts::tr("Card: changed below %n heading(s)", nullptr, int(since.card.size())), listed(headings));
    }
}

QString backText(const Plan::Back &back)
{
    const QString when = back.until ? Parts::tr("was live %1 to %2").arg(ShownTime::minute(back.since), ShownTime::minute(*back.until)) : Parts::tr("live since %1").arg(ShownTime::minute(back.since));
    return (back.warm ? Parts::tr("%1, warm: its files are in place; %2") : Parts::tr("%1, cold: its files are not in place; %2")).arg(back.version, when);
}

} // namespace

EvidencePart sincePart(const Review &review, const Backing &backing)
{
    const auto &since = backing.since;
    EvidencePart part{u"since"_s, Parts::tr("Changed since the last approval"), {}, {}, nullptr, false};
    part.shown = json::canonicalText(QJsonObject{{u"binding"_s, review.standing.binding.parts()}, {u"since"_s, since ? since->seq : -1}});
    if (!since) {
        auto *none = new TextLabel(Parts::tr("No version of %1 was approved for %2 before: everything is new.").arg(review.request().version.model, review.request().environment));
        none->setInk(Token::Text2);
        none->setWordWrap(true);
        part.content = framed(none);
        part.gist = Parts::tr("nothing of it was approved before");
        return part;
    }
    auto *list = new Checklist;
    list->add(u"circle-check"_s, Hue::Green, Parts::tr("%1 was approved by %2 in %3").arg(since->version.number, since->by, since->request), Parts::tr("%1, record %2").arg(ShownTime::minute(since->at), QString::number(since->seq)));
    addPolicies(list, *since);
    addEvidence(list, *since);
    addCard(list, *since);
    if (since->nothing())
        list->add(u"check"_s, Hue::Green, Parts::tr("Policies, card and kinds of evidence are as they were then"), {});
    part.content = framed(list);
    part.gist = since->nothing() ? Parts::tr("as when %1 was approved").arg(since->version.number)
                                 : Parts::tr("since %1: policies %2, evidence %3, card sections %4").arg(since->version.number, QString::number(since->policies.size()), QString::number(since->evidence.size()), QString::number(since->card.size()));
    return part;
}

EvidencePart cardPart(const Review &review, const Backing &backing)
{
    const auto percent = [&] { return qRound(100 * backing.completeness.share()); };
    EvidencePart part{u"card"_s, Parts::tr("Model card"), {}, {}, nullptr, false};
    part.shown = json::canonicalText(QJsonObject{{u"card"_s, review.standing.binding.card}, {u"since"_s, backing.since ? backing.since->seq : -1}, {u"tier"_s, review.request().tier}});
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *list = new Checklist;
    column->addWidget(list);
    QStringList missing;
    for (const QString &id : backing.completeness.missing())
        missing += words::cardPart(id);
    if (backing.card.isEmpty())
        list->add(u"dotted-question"_s, Hue::Grey, Parts::tr("This version has no model card"), Parts::tr("Tier %1 asks for: %2").arg(review.request().tier, listed(missing)));
    else
        list->add(missing.isEmpty() ? u"check"_s : u"triangle-alert"_s, missing.isEmpty() ? Hue::Green : Hue::Amber, Parts::tr("%1 % of what tier %2 asks for").arg(QString::number(percent()), review.request().tier),
                  missing.isEmpty() ? Parts::tr("revised by %1").arg(backing.cardBy) : Parts::tr("missing: %1; revised by %2").arg(listed(missing), backing.cardBy));
    if (backing.since) {
        for (const CardChange &change : backing.since->card)
            list->add(u"pencil"_s, Hue::Blue, Parts::tr("Changed since %1: %2").arg(backing.since->version.number, words::cardHeading(change.heading)), cardLines(change));
    }
    part.gist = backing.card.isEmpty() ? Parts::tr("none", "model card") : missing.isEmpty() ? Parts::tr("%1 %").arg(percent()) : Parts::tr("%1 %, missing: %2").arg(QString::number(percent()), listed(missing));
    if (!backing.card.isEmpty()) {
        auto *text = plainText(backing.card, Parts::tr("Text of the model card"));
        text->hide();
        auto *fold = new QPushButton(Parts::tr("Show the whole text"));
        fold->setObjectName(u"showCard"_s);
        fold->setAccessibleName(Parts::tr("Show the whole text of the model card"));
        QObject::connect(fold, &QPushButton::clicked, text, [text, fold] {
            text->setVisible(text->isHidden());
            fold->setText(text->isHidden() ? Parts::tr("Show the whole text") : Parts::tr("Hide the text"));
        });
        column->addWidget(fold, 0, Qt::AlignLeft);
        column->addWidget(text);
    }
    part.content = framed(whole);
    return part;
}

EvidencePart planPart(const Review &review, const Backing &backing)
{
    const Plan &plan = *backing.plan;
    const Request &request = review.request();
    const PolicyTiming &timing = review.gate()->timing;
    auto *facts = new KeyValueList;
    facts->add(Parts::tr("Risk tier"), plan.tierBy.isEmpty() ? request.tier : Parts::tr("%1, set by %2 in record %3").arg(request.tier, plan.tierBy, QString::number(plan.tierSeq)));
    facts->add(Parts::tr("Goes live"), plan.targets.isEmpty() ? Parts::tr("by the record alone: %1 has no target").arg(request.environment) : Parts::tr("for all traffic at once, through %1").arg(listed(plan.targets)));
    if (timing.coolOff > 0)
        facts->add(Parts::tr("Cool-off"), Parts::tr("%1 after the last approval").arg(words::span(timing.coolOff)));
    facts->add(Parts::tr("Rollback to"), plan.back ? backText(*plan.back) : Parts::tr("nothing: no version was live in %1 before").arg(request.environment), KeyValueList::Kind::Text,
               plan.back && !plan.back->warm ? Token::AmberFg : Token::Text);
    for (const Plan::Back &back : plan.standbys)
        facts->add(Parts::tr("Standby"), backText(back));
    for (const Bar &bar : plan.bars)
        facts->add(Parts::tr("Barred"), Parts::tr("%1 until incident %2 is closed").arg(bar.version, bar.incident), KeyValueList::Kind::Text, Token::RedFg);
    if (!plan.others.isEmpty())
        facts->add(Parts::tr("Also asked"), Parts::tr("%1, for the same place").arg(listed(plan.others)), KeyValueList::Kind::Text, Token::AmberFg);
    EvidencePart part{u"plan"_s, Parts::tr("Risk and plan"), {}, {}, framed(facts), false};
    QJsonArray bars;
    for (const Bar &bar : plan.bars)
        bars += bar.version;
    part.shown = json::canonicalText(QJsonObject{{u"back"_s, plan.back ? plan.back->version : u"none"_s}, {u"bars"_s, bars}, {u"others"_s, QJsonArray::fromStringList(plan.others)},
                                                 {u"targets"_s, QJsonArray::fromStringList(plan.targets)}, {u"tier"_s, request.tier}, {u"warm"_s, plan.back && plan.back->warm}});
    part.gist = plan.back ? (plan.back->warm ? Parts::tr("tier %1, back to %2, warm") : Parts::tr("tier %1, back to %2, cold")).arg(request.tier, plan.back->version)
                          : Parts::tr("tier %1, nothing to go back to").arg(request.tier);
    return part;
}

EvidencePart policyPart(const Review &review, const Backing &backing)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QStringList before = backing.policyBefore.split(u'\n'), now = backing.policyText.split(u'\n');
    if (!backing.policyBefore.isEmpty()) {
        CardChange change;                                          // lines, as it is YAML
        for (const QString &line : now) {
            if (!before.contains(line) && !line.trimmed().isEmpty())
                change.added += line;
        }
        for (const QString &line : before) {
            if (!now.contains(line) && !line.trimmed().isEmpty())
                change.removed += line;
        }
        QStringList lines;
        for (const QString &line : std::as_const(change.removed))
            lines += u"− "_s + line;
        for (const QString &line : std::as_const(change.added))
            lines += u"+ "_s + line;
        column->addWidget(new TextLabel(Parts::tr("Lines that differ from the version in force"), Type::Label));
        column->addWidget(plainText(lines.join(u'\n'), Parts::tr("Lines that differ")));
    }
    column->addWidget(new TextLabel(Parts::tr("The policy as it was proposed"), Type::Label));
    column->addWidget(plainText(backing.policyText, Parts::tr("Policy text")));
    return {u"policy"_s, Parts::tr("Policy"), backing.policyBefore.isEmpty() ? Parts::tr("a new policy") : Parts::tr("replaces the version in force"),
            review.request().policyDigest.toLatin1(), framed(whole), true};
}

QWidget *lapsedPart(const Review &review)
{
    struct Fell { Moved moved; QStringList who; };
    QVector<Fell> changes;
    for (const Counted &each : review.standing.decisions) {
        for (const Moved &change : each.lapsed) {
            auto known = std::find_if(changes.begin(), changes.end(), [&](const Fell &one) { return one.moved.part == change.part && one.moved.from == change.from && one.moved.to == change.to; });
            if (known == changes.end()) {
                changes.append({change, {}});
                known = changes.end() - 1;
            }
            known->who += Parts::tr("%1, who %2 (record %3, pool %4)").arg(each.decision.login, words::verdict(each.decision.verdict), QString::number(each.decision.seq), each.decision.pool);
        }
    }
    if (changes.isEmpty())
        return nullptr;
    auto *list = new Checklist;
    for (const Fell &each : std::as_const(changes)) {
        const Moved &change = each.moved;
        QString what = words::movedPart(change.part);
        if (change.seq > 0)
            what = Parts::tr("%1, by %2 in record %3").arg(what, change.by, QString::number(change.seq));
        list->add(u"unplug"_s, Hue::Amber, what, Parts::tr("%1 → %2").arg(words::shortPart(change.from), words::shortPart(change.to)) + u'\n' + Parts::tr("No longer counts: %1").arg(clauses(each.who)));
    }
    auto *section = new Section(Parts::tr("Decisions fell, because this moved"), Section::Rule::None);
    section->setObjectName(u"lapsed"_s);
    section->setNote(Parts::tr("whoever decided can decide again"));
    section->add(framed(list));
    return section;
}

QWidget *waiversPart(const Review &review)
{
    auto *list = new Checklist;
    bool any = false;
    for (const GrantedWaiver &waiver : review.waivers) {
        if (waiver.environment != review.request().environment)
            continue;
        any = true;
        const bool over = waiver.until < review.at;
        list->add(u"ring-cut"_s, over ? Hue::Grey : Hue::Amber, Parts::tr("%1 waives %2 for %3 in %4").arg(waiver.id, waiver.rule, waiver.version.shortText(), waiver.environment),
                  (over ? Parts::tr("by %1, ended %2: “%3”") : Parts::tr("by %1, until %2: “%3”")).arg(waiver.byLogin, ShownTime::minute(waiver.until), waiver.reason));
    }
    if (!any) {
        delete list;
        return nullptr;
    }
    auto *section = new Section(Parts::tr("Waivers"), Section::Rule::None);
    section->add(framed(list));
    return section;
}

} // namespace countersign

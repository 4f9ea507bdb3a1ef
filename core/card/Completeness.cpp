// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Completeness.h"

#include "core/card/Sections.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int leastCharacters = 20;

// The tier from which on a part is asked for, and the words that its heading holds.
struct Asked { QString id; int from; QStringList words; };

const QVector<Asked> &asked()
{
    static const QVector<Asked> all{
        {u"intended_use"_s, 0, {u"intended use"_s, u"intended uses"_s, u"direct use"_s, u"uses"_s, u"use cases"_s}},
        {u"training_data"_s, 0, {u"training data"_s, u"training details"_s, u"training set"_s, u"training"_s, u"dataset"_s, u"datasets"_s}},
        {u"limitations"_s, 0, {u"limitations"_s, u"limitation"_s, u"risks"_s, u"caveats"_s}},
        {u"not_for"_s, 1, {u"out of scope"_s, u"out of scope use"_s, u"not for"_s, u"misuse"_s, u"not intended"_s}},
        {u"evaluation"_s, 1, {u"evaluation"_s, u"results"_s, u"metrics"_s, u"performance"_s}},
        {u"fairness"_s, 2, {u"fairness"_s, u"bias"_s, u"groups"_s}},
        {u"human_oversight"_s, 2, {u"human oversight"_s, u"oversight"_s, u"human review"_s, u"human in the loop"_s}},
    };
    return all;
}

int rank(const QString &tier) { return tier == u"low" ? 0 : tier == u"medium" ? 1 : 2; }

QString plain(const QString &heading)
{
    QString words = u' ' + heading.toLower() + u' ';
    for (QChar &each : words) {
        if (!each.isLetterOrNumber())
            each = u' ';
    }
    return u' ' + words.simplified() + u' ';
}

// Blocks of the section and of those below it, without the placeholder that templates are shipped with.
qsizetype written(const QVector<CardSection> &sections, qsizetype at)
{
    qsizetype characters = 0;
    for (qsizetype i = at; i < sections.size() && (i == at || sections[i].level > sections[at].level); ++i) {
        for (const QString &block : sections[i].blocks) {
            if (!block.contains(u"more information needed"_s, Qt::CaseInsensitive) && !block.startsWith(u"<!--"))
                characters += block.size();
        }
    }
    return characters;
}

} // namespace

double Completeness::share() const
{
    return parts.isEmpty() ? 1 : double(parts.size() - missing().size()) / double(parts.size());
}

QStringList Completeness::missing() const
{
    QStringList ids;
    for (const CardPart &part : parts) {
        if (!part.there)
            ids += part.id;
    }
    return ids;
}

Completeness completeness(const QByteArray &card, const QString &tier)
{
    const auto sections = cardSections(card);
    Completeness found;
    for (const Asked &part : asked()) {
        if (part.from > rank(tier))
            continue;
        bool there = false;
        for (qsizetype i = 0; i < sections.size() && !there; ++i) {
            const QString heading = plain(sections[i].heading);
            there = sections[i].level > 0 && std::any_of(part.words.begin(), part.words.end(), [&](const QString &words) { return heading.contains(u' ' + words + u' '); })
                    && written(sections, i) >= leastCharacters;
        }
        found.parts.append({part.id, there});
    }
    return found;
}

Result<Facts> cardFacts(Database &database, const Version &version)
{
    Facts facts;
    CS_TRY(const auto known, card(database, version.ref));
    if (!known) {
        for (const QString &name : {u"card.share"_s, u"card.missing"_s})
            facts.setMissing(name, u"the version has no model card"_s);
        return facts;
    }
    CS_TRY(const QByteArray text, cardText(database, *known));
    const Completeness found = completeness(text, version.tier);
    facts.set(u"card.share"_s, found.share(), u"card"_s);
    facts.set(u"card.missing"_s, found.missing(), u"card"_s);
    return facts;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/VersionList.h"

#include "core/environments/Live.h"
#include "core/registry/Search.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString liveSomewhere = u"(v.source, v.model, v.number) IN (SELECT source, model, version FROM live WHERE until_us IS NULL)"_s;
const QString liveThere = u"(v.source, v.model, v.number) IN (SELECT source, model, version FROM live WHERE until_us IS NULL AND environment=?)"_s;
const QString barredSomewhere = u"(v.source, v.model, v.number) IN (SELECT source, model, version FROM bar WHERE until_seq IS NULL)"_s;
const QString asked = u"(v.source, v.model, v.number) IN (SELECT source, model, version FROM request WHERE kind='version' AND state=? AND deadline_us>?)"_s;
const QStringList askedStates{u"in-review"_s, u"changes-requested"_s};

// What the terms ask of the rows, and the words for the index.
class Narrowing
{
public:
    Narrowing(const QVector<FilterTerm> &terms, UtcTime now) : m_now(now)
    {
        for (const FilterTerm &term : terms)
            term.key.isEmpty() ? (void)(texts += term.values) : add(term);
    }
    VersionPage page(const VersionQuestion &question) const
    {
        return {searchWords(texts), question.beforeSeq, question.limit, question.source, question.model, m_conditions.join(u" AND "_s), m_values};
    }
    bool onlyWords() const { return m_conditions.isEmpty(); }

    QStringList texts;

private:
    void add(const FilterTerm &term)
    {
        if (term.key == u"registered")
            return time(term);
        if (term.key == u"size" || term.key == u"files")
            return number(term);
        QStringList any;
        for (const QString &value : term.values)
            any += one(term.key, value);
        m_conditions += (term.negated ? u"NOT ("_s : u"("_s) + any.join(u" OR "_s) + u')';
    }

    QString one(const QString &key, const QString &value)
    {
        if (key == u"state")
            return state(value);
        if (key == u"live" && value == u"none")
            return u"NOT "_s + liveSomewhere;
        m_values += key == u"tier" || key == u"live" ? value : value.toLower();
        if (key == u"live")
            return liveThere;
        static const QHash<QString, QString> conditions{{u"model"_s, u"instr(lower(v.model), ?)>0"_s}, {u"version"_s, u"instr(lower(v.number || ' ' || coalesce(v.semver, '')), ?)>0"_s}, {u"tier"_s, u"m.tier=?"_s}, {u"author"_s, u"v.author_login=?"_s},
                                                        {u"framework"_s, u"instr(lower(v.framework), ?)>0"_s}, {u"source"_s, u"v.source=?"_s}};
        return conditions.value(key);
    }

    QString state(const QString &value)
    {
        if (value == u"retired")
            return u"v.retired_seq IS NOT NULL"_s;
        if (value == u"live")
            return liveSomewhere;
        if (value == u"barred")
            return barredSomewhere;
        if (askedStates.contains(value)) {
            m_values << value << m_now.micros();
            return asked;
        }
        m_values << askedStates.at(0) << m_now.micros() << askedStates.at(1) << m_now.micros();
        return u"(v.retired_seq IS NULL AND NOT %1 AND NOT %3 AND NOT %2 AND NOT %2)"_s.arg(liveSomewhere, asked, barredSomewhere);
    }

    void time(const FilterTerm &term)
    {
        using Compares = FilterTerm::Compares;
        const auto add = [&](const QString &condition, std::initializer_list<UtcTime> times) {
            m_conditions += term.negated ? u"NOT ("_s + condition + u')' : condition;
            for (const UtcTime &each : times)
                m_values += each.micros();
        };
        switch (term.compares) {
        case Compares::Equal: return add(u"v.registered_us>=? AND v.registered_us<?"_s, {term.time, term.end});
        case Compares::Below: return add(u"v.registered_us<?"_s, {term.time});
        case Compares::AtMost: return add(u"v.registered_us<?"_s, {term.end});
        case Compares::Above: return add(u"v.registered_us>=?"_s, {term.end});
        case Compares::AtLeast: return add(u"v.registered_us>=?"_s, {term.time});
        }
    }

    void number(const FilterTerm &term)
    {
        static const QStringList signs{u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        m_conditions += (term.negated ? u"NOT "_s : QString()) + u"(v.%1%2?)"_s.arg(term.key == u"size" ? u"bytes"_s : u"files"_s, signs.at(int(term.compares)));
        m_values += term.number;
    }

    UtcTime m_now;
    QStringList m_conditions;
    QVariantList m_values;
};

using Place = QString;                                              // source/model@number

} // namespace

QVector<FilterKey> versionFilterKeys(const QStringList &environments)
{
    using Of = FilterKey::Kind;
    return {{u"model"_s}, {u"version"_s}, {u"tier"_s, Of::Choice, {u"low"_s, u"medium"_s, u"high"_s}}, {u"state"_s, Of::Choice, {u"registered"_s, u"in-review"_s, u"changes-requested"_s, u"live"_s, u"barred"_s, u"retired"_s}},
            {u"live"_s, Of::Choice, environments.isEmpty() ? QStringList() : environments + QStringList{u"none"_s}}, {u"author"_s}, {u"framework"_s}, {u"source"_s}, {u"registered"_s, Of::Time},
            {u"size"_s, Of::Number}, {u"files"_s, Of::Number}};
}

Result<QVector<ListedVersion>> listVersions(Database &database, const VersionQuestion &question, UtcTime now)
{
    CS_TRY(const auto found, versionPage(database, Narrowing(question.terms, now).page(question), question.order, question.after));
    QHash<Place, QString> inReview;
    CS_TRY(const auto open, database.rows(u"SELECT source, model, version, state FROM request WHERE kind='version' AND state IN ('in-review', 'changes-requested') AND deadline_us>?"_s, {now.micros()}));
    for (const Row &row : open)
        inReview.insert(VersionRef{row.text(0), row.text(1), row.text(2)}.text(), row.text(3));
    QHash<QString, QHash<QString, QStringList>> where, barred;      // by model, by number
    QHash<QString, QString> about, said;                            // by model; by digest of the metadata
    QVector<ListedVersion> listed;
    for (const Version &each : found) {
        const QString model = each.ref.source + u'/' + each.ref.model;
        if (!where.contains(model)) {
            CS_TRY(where[model], liveIn(database, each.ref.source, each.ref.model));
            CS_TRY(const auto row, database.row(u"SELECT description FROM model WHERE source=? AND name=?"_s, {each.ref.source, each.ref.model}));
            about[model] = row ? row->text(0) : QString();
            CS_TRY(const auto kept, bars(database, each.ref.source, each.ref.model, {}));
            for (const Bar &bar : kept)
                barred[model][bar.version] += bar.environment;
        }
        const QStringList live = where[model].value(each.ref.number);
        const QStringList without = barred[model].value(each.ref.number);
        const QString stands = !without.isEmpty() ? u"barred"_s : !live.isEmpty() ? u"live"_s : u"registered"_s;
        const QString state = each.retiredSeq ? u"retired"_s : inReview.value(each.ref.text(), stands);
        if (!said.contains(each.metadata))
            said[each.metadata] = metadataOf(database, each).valueOr({})[u"description"_s].toString();
        listed.append({each, state, live, without, said[each.metadata].isEmpty() ? about[model] : said[each.metadata]});
    }
    return listed;
}

Result<QVector<ModelCount>> countVersions(Database &database, const VersionQuestion &question, UtcTime now)
{
    const Narrowing narrowing(question.terms, now);
    VersionPage page = narrowing.page(question);
    page.beforeSeq = std::numeric_limits<qint64>::max();
    CS_TRY(auto counts, versionCounts(database, page));
    if (page.words.isEmpty() || !narrowing.onlyWords())
        return counts;
    QSet<QString> known;
    for (const ModelCount &each : std::as_const(counts))
        known += each.source + u'/' + each.model;
    CS_TRY(const auto models, findModels(database, page.words));
    for (const FoundModel &each : models)
        if (!known.contains(each.source + u'/' + each.name))
            counts.append({each.source, each.name, 0});
    return counts;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterCompletion.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int most = 50;

struct Words { Q_DECLARE_TR_FUNCTIONS(FilterCompletion) };

// Where the word begins that the cursor stands in; blanks within quotation marks do not end it.
qsizetype wordStart(const QString &line, qsizetype cursor)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (line.at(i) == u'"')
            quoted = !quoted;
        else if (!quoted && line.at(i).isSpace())
            start = i + 1;
    }
    return start;
}

QVector<FilterCompletion::Choice> valuesOf(const FilterKey &key)
{
    using Of = FilterKey::Kind;
    QVector<FilterCompletion::Choice> all;
    for (const QString &each : key.values)
        all.append({filterValue(each), {}});
    if (key.kind == Of::Time || key.kind == Of::Moment) {
        const QString sign = key.kind == Of::Time ? u">"_s : QString();
        all.append({sign + u"-1d"_s, Words::tr("the last day")});
        all.append({sign + u"-7d"_s, Words::tr("the last week")});
        all.append({sign + u"-30d"_s, Words::tr("the last 30 days")});
    }
    return all;
}

} // namespace

FilterCompletion filterCompletion(const QString &line, qsizetype cursor, const QVector<FilterKey> &keys, bool asked)
{
    static const QRegularExpression named(u"^([A-Za-z]+):(!?)(.*)$"_s);
    FilterCompletion found;
    const qsizetype start = wordStart(line, cursor);
    const QString word = line.mid(start, cursor - start);
    const auto match = named.match(word);
    QString prefix = word;
    QVector<FilterCompletion::Choice> all;
    if (match.hasMatch()) {
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const FilterKey &each) { return each.name == match.captured(1).toLower(); });
        if (key == keys.end())
            return found;
        prefix = match.captured(3).section(u'|', -1);
        all = valuesOf(*key);
    } else {
        found.ofKeys = true;
        for (const FilterKey &each : keys)
            all.append({each.name + u':', each.what});
    }
    found.from = cursor - prefix.size();
    found.length = prefix.size();
    if (prefix.isEmpty() && found.ofKeys && !asked)
        return found;
    QString bare = prefix;
    bare.remove(u'"');
    const auto keep = [&](bool beginning) {
        for (const auto &each : std::as_const(all)) {
            const qsizetype where = QString(each.text).remove(u'"').indexOf(bare, 0, Qt::CaseInsensitive);
            if (found.choices.size() < most && (beginning ? where == 0 : where > 0) && each.text.compare(prefix, Qt::CaseInsensitive) != 0)
                found.choices += each;
        }
    };
    keep(true);
    if (!found.ofKeys && !bare.isEmpty())
        keep(false);
    return found;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/comparison.h"

#include "ui/pages/registry/VersionTable.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using As = ComparedRow::Kind;
using Stories = QVector<VersionStory>;

struct Words { Q_DECLARE_TR_FUNCTIONS(Comparison) };

struct Cell { QString text, detail; };

// The lines of one group, in the order in which their names are first met.
class Lines
{
public:
    Lines(QString group, As kind, qsizetype versions) : m_group(std::move(group)), m_kind(kind), m_versions(versions) {}

    void set(const QString &name, qsizetype version, const QString &text, const QString &detail = {})
    {
        if (!m_cells.contains(name)) {
            m_names += name;
            m_cells.insert(name, QVector<Cell>(m_versions));
        }
        m_cells[name][version] = {text, detail};
    }
    void sort() { std::sort(m_names.begin(), m_names.end()); }
    void addTo(QVector<ComparedRow> &rows) const
    {
        for (const QString &name : m_names) {
            ComparedRow row{m_group, name, m_kind, {}, {}};
            for (const Cell &cell : m_cells[name]) {
                row.values += cell.text;
                row.details += cell.detail.isEmpty() ? cell.text : cell.detail;
            }
            rows += row;
        }
    }

private:
    QString m_group;
    As m_kind;
    qsizetype m_versions;
    QStringList m_names;
    QHash<QString, QVector<Cell>> m_cells;
};

QString shortNumber(double value) { return QString::number(value, 'g', 6); }

QString bound(double value) { return QString::number(value, 'g', 4); } // as a review has it; four columns have room for no more

QString stateWord(const VersionStory &story)
{
    if (story.version.retiredSeq)
        return lookOf(u"retired"_s).word;
    if (const QStringList apart{u"in-review"_s, u"changes-requested"_s, u"barred"_s}; apart.contains(story.state))
        return lookOf(story.state).word;
    QStringList live;
    for (const LiveRow &row : story.live)
        if (!row.until && !row.applying && !live.contains(row.environment))
            live += row.environment;
    return live.isEmpty() ? lookOf(u"registered"_s).word : lookOf(u"live"_s).word + u": "_s + listed(live);
}

void addFacts(const Stories &stories, QVector<ComparedRow> &rows)
{
    Lines lines(Words::tr("Facts"), As::Text, stories.size()), digests(Words::tr("Facts"), As::Digest, stories.size());
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const Version &version = stories.at(i).version;
        lines.set(Words::tr("Model"), i, version.ref.source == u"local" ? version.ref.model : version.ref.source + u'/' + version.ref.model);
        if (!version.semver.isEmpty())
            lines.set(Words::tr("SemVer"), i, version.semver);
        lines.set(Words::tr("State"), i, stateWord(stories.at(i)));
        lines.set(Words::tr("Risk tier"), i, version.tier);
        lines.set(Words::tr("Author"), i, version.authorLogin);
        lines.set(Words::tr("Registered", "when"), i, ShownTime::minute(version.registered));
        lines.set(Words::tr("Size"), i, sizeText(version.bytes), QString::number(version.bytes));
        lines.set(Words::tr("Number of files"), i, QString::number(version.files));
        digests.set(Words::tr("Manifest"), i, version.manifest);
    }
    lines.addTo(rows);
    digests.addTo(rows);
}

QString jsonText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

// A list of things with names, such as dependencies, is compared thing by thing; whatever else lies deeper, key by key.
void addMetadata(Lines &lines, qsizetype version, const QString &prefix, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (prefix.isEmpty() && it.key() == u"v")
            continue;
        const QString name = prefix + it.key();
        const QJsonArray list = it->toArray();
        const bool named = !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isObject() && each.toObject().contains(u"name"); });
        if (it->isObject()) {
            addMetadata(lines, version, name + u'.', it->toObject());
        } else if (named) {
            for (const QJsonValue &each : list) {
                QJsonObject rest = each.toObject();
                const QString what = rest.take(u"name"_s).toString();
                lines.set(name + u' ' + what, version, rest.size() == 1 ? jsonText(rest.begin().value()) : jsonText(rest));
            }
        } else {
            lines.set(name, version, jsonText(*it));
        }
    }
}

void addEvidence(const Stories &stories, QVector<ComparedRow> &rows)
{
    Lines sets(Words::tr("Data sets"), As::Text, stories.size()), metrics(Words::tr("Metrics"), As::Number, stories.size()), tests(Words::tr("Tests"), As::Number, stories.size()),
        fairness(Words::tr("Fairness"), As::Number, stories.size());
    for (qsizetype i = 0; i < stories.size(); ++i)
        for (const VersionStory::Item &item : stories.at(i).evidence) {
            const EvidenceReading &reading = item.reading;
            if (!reading.dataset.name.isEmpty())
                sets.set(reading.dataset.kind.isEmpty() ? reading.dataset.name : reading.dataset.kind, i, reading.dataset.digest.isEmpty() ? reading.dataset.name : reading.dataset.name + u" · "_s + reading.dataset.digest.left(12),
                         reading.dataset.name + u' ' + reading.dataset.digest);
            for (const EvidenceFact &fact : reading.facts)
                if (fact.isMetric)
                    metrics.set(QString(fact.name).remove(u"metric."_s), i, fact.low && fact.high ? u"%1  (%2 – %3)"_s.arg(shortNumber(fact.value), bound(*fact.low), bound(*fact.high)) : shortNumber(fact.value),
                                fact.n ? Words::tr("n %1").arg(*fact.n) : QString());
            for (const SuiteResult &suite : reading.tests)
                tests.set(suite.suite, i, Words::tr("%1 passed, %2 failed, %3 skipped").arg(QString::number(suite.passed), QString::number(suite.failed + suite.errors), QString::number(suite.skipped)), listed(suite.failures));
            for (const GroupResult &group : reading.groups)
                fairness.set(u"%1 · %2 %3"_s.arg(group.metric, group.column, group.value), i, shortNumber(group.measured.value), group.measured.n ? Words::tr("n %1").arg(*group.measured.n) : QString());
        }
    for (Lines *each : {&sets, &metrics, &tests, &fairness}) {
        each->sort();
        each->addTo(rows);
    }
}

} // namespace

QVector<ComparedRow> comparison(const Stories &stories)
{
    QVector<ComparedRow> rows;
    addFacts(stories, rows);
    Lines metadata(Words::tr("Metadata"), As::Text, stories.size()), files(Words::tr("Files"), As::Digest, stories.size());
    for (qsizetype i = 0; i < stories.size(); ++i) {
        addMetadata(metadata, i, {}, stories.at(i).metadata);
        for (const ManifestFile &file : stories.at(i).files)
            files.set(file.name, i, file.sha256.hex(), u"%1, %2"_s.arg(file.sha256.hex(), sizeText(file.size)));
    }
    metadata.sort();
    metadata.addTo(rows);
    addEvidence(stories, rows);
    files.sort();
    files.addTo(rows);
    return rows;
}

} // namespace countersign

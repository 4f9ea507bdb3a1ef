// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/versionSections.h"

#include "ui/charts/MetricChart.h"
#include "ui/pages/registry/ModelPane.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/Type.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/IntervalDotPlot.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(VersionView) };

constexpr qsizetype mostFiles = 500;                                // listed

struct Column { QString name; DenseTable::Kind kind; int width; };

// A short table of texts inside a section. The column `wide` takes what is left.
DenseTable *tableOf(const QString &key, const QString &name, const QVector<Column> &columns, int wide, const QVector<QStringList> &rows)
{
    auto *table = new DenseTable(key);
    auto *model = new QStandardItemModel(int(rows.size()), int(columns.size()), table);
    for (int column = 0; column < columns.size(); ++column) {
        model->setHeaderData(column, Qt::Horizontal, columns.at(column).name);
        if (columns.at(column).kind == DenseTable::Kind::Number)
            model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        for (int row = 0; row < rows.size(); ++row) {
            auto *item = new QStandardItem(rows.at(row).at(column));
            item->setEditable(false);
            if (columns.at(column).kind == DenseTable::Kind::Number)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (columns.at(column).kind == DenseTable::Kind::Status && !rows.at(row).at(column).isEmpty()) {
                item->setData(rows.at(row).at(column), role::Status);
                item->setText(lookOf(rows.at(row).at(column)).word);
            }
            model->setItem(row, column, item);
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        QStringList said;
        for (int column = 0; column < columns.size(); ++column)
            if (const QString text = model->item(row, column)->text(); !text.isEmpty())
                said += columns.at(column).name + u": "_s + text;
        if (!said.isEmpty())
            model->item(row, 0)->setData(listed(said), Qt::AccessibleTextRole);
    }
    table->setAccessibleName(name);
    table->setModel(model);
    for (int column = 0; column < columns.size(); ++column)
        table->setColumn(column, columns.at(column).kind, columns.at(column).width);
    table->setStretch(wide);
    table->fitHeight(12);
    return table;
}

QString shortNumber(double value) { return QString::number(value, 'g', 6); }

QString intervalText(const EvidenceFact &fact)
{
    return fact.low && fact.high ? u"%1 – %2"_s.arg(shortNumber(*fact.low), shortNumber(*fact.high)) : u"–"_s;
}

QString kindText(const QString &kind)
{
    if (kind == u"tests")
        return Words::tr("test results");
    return kind == u"metrics" ? Words::tr("measurements") : kind;
}

QString verdictText(const Decision &decision)
{
    const QString said = decision.verdict == u"approve" ? Words::tr("approved") : decision.verdict == u"reject" ? Words::tr("rejected") : Words::tr("requested changes");
    return decision.withdrawnSeq ? Words::tr("%1, withdrawn").arg(said) : said;
}

// What a file says of itself, as it stands, but for dependencies and the like, which read better as words.
QString valueText(const QJsonValue &value)
{
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const auto &each : list) {
        const QJsonObject named = each.toObject();
        const QString name = named[u"name"_s].toString(), number = named[u"version"_s].toString(), wanted = named[u"requirement"_s].toString();
        if (!name.isEmpty() && named.size() <= 2)
            parts += number.isEmpty() ? name + wanted : name + u"=="_s + number;
        else if (each.isString())
            parts += each.toString();
        else
            return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    }
    if (value.isArray())
        return listed(parts);
    return value.isString() ? value.toString() : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

void addSuites(Section *section, const EvidenceReading &reading)
{
    if (reading.tests.isEmpty())
        return;
    QVector<QStringList> rows;
    for (const SuiteResult &each : reading.tests)
        rows.append({each.suite, QString::number(each.passed), QString::number(each.failed), QString::number(each.errors), QString::number(each.skipped), each.failures.isEmpty() ? u"–"_s : listed(each.failures)});
    section->addSpace(8);
    section->add(tableOf(u"registry-suites"_s, Words::tr("Suite"), {{Words::tr("Suite"), DenseTable::Kind::Text, 200}, {Words::tr("Passed", "number of tests"), DenseTable::Kind::Number, 80}, {Words::tr("Failed", "number of tests"), DenseTable::Kind::Number, 80}, {Words::tr("Errors"), DenseTable::Kind::Number, 80},
                                                {Words::tr("Skipped"), DenseTable::Kind::Number, 80}, {Words::tr("What failed"), DenseTable::Kind::Text, 240}}, 5, rows));
}

// The groups of one metric, worst first is for the gate: here they stand as the file has them.
void addGroups(Section *section, const EvidenceReading &reading)
{
    QMap<QString, QVector<IntervalDotPlot::Row>> plots;
    for (const GroupResult &each : reading.groups) {
        const Metric &measured = each.measured;
        IntervalDotPlot::Row row{each.column + u": "_s + each.value, measured.n ? u"n %1"_s.arg(*measured.n) : QString(), {}, {}, false};
        row.second = IntervalDotPlot::Mark{measured.value, measured.low.value_or(measured.value), measured.high.value_or(measured.value)};
        plots[each.metric] += row;
    }
    for (auto it = plots.cbegin(); it != plots.cend(); ++it) {
        section->addSpace(8);
        section->add(new TextLabel(Words::tr("%1 by group").arg(it.key()), Type::Label));
        auto *plot = new IntervalDotPlot;
        plot->setSeries({}, Words::tr("this version"));
        plot->setRows(it.value());
        section->add(plot);
    }
}

QVector<MetricPoint> pointsOf(const VersionStory &story, const QString &metric)
{
    QVector<MetricPoint> points;
    for (const VersionMetrics &each : story.history) {
        MetricPoint point{each.number, {}};
        if (const EvidenceFact *fact = each.metric(metric))
            point = {each.number, fact->value, fact->low, fact->high, fact->n ? u"n %1"_s.arg(*fact->n) : QString()};
        if (each.number == story.version.ref.number)
            point.mark = MetricPoint::Mark::Challenger;
        else if (each.number == story.champion)
            point.mark = MetricPoint::Mark::Champion;
        points += point;
    }
    return points;
}

} // namespace

Section *metricSection(const VersionStory &story)
{
    QStringList names;
    for (const VersionMetrics &each : story.history)
        for (const EvidenceFact &fact : each.metrics)
            if (!names.contains(fact.name))
                names += fact.name;
    if (names.isEmpty())
        return nullptr;
    names.sort();
    auto *section = new Section(Words::tr("Across versions"), Section::Rule::None);
    auto *chosen = new QComboBox;
    chosen->setObjectName(u"versionMetric"_s);
    chosen->setAccessibleName(Words::tr("Metric shown across versions"));
    chosen->addItems(names);
    chosen->setCurrentText(names.contains(metricSetting.value()) ? metricSetting.value() : names.first());
    auto *chart = new MetricChart(chosen->currentText());
    chart->setFixedHeight(300);
    const auto show = [story, chart](const QString &metric) {
        chart->setMetric(metric);
        chart->setPoints(pointsOf(story, metric));
        chart->setLegend(story.champion.isEmpty() ? QString() : Words::tr("live in production"), story.version.ref.number);
    };
    QObject::connect(chosen, &QComboBox::currentTextChanged, chart, show);
    QObject::connect(chosen, &QComboBox::textActivated, chart, [](const QString &metric) { metricSetting.set(metric); });
    show(chosen->currentText());
    section->addTool(chosen);
    section->add(chart);
    return section;
}

Section *evidenceSection(const VersionStory::Item &item)
{
    const EvidenceReading &reading = item.reading;
    auto *section = new Section(Words::tr("Evidence %1: %2").arg(item.row.id, item.row.name), Section::Rule::None);
    QStringList note{kindText(item.row.kind)};
    if (!reading.dataset.name.isEmpty())
        note += reading.dataset.name.contains(reading.dataset.kind) ? Words::tr("data set %1").arg(reading.dataset.name) : Words::tr("data set %1 (%2)").arg(reading.dataset.name, reading.dataset.kind);
    note += Words::tr("added by %1, %2").arg(item.row.by, ShownTime::minute(item.row.added));
    section->setNote(note.join(u" · "_s));
    QVector<QStringList> rows;
    for (const EvidenceFact &fact : reading.facts)
        rows.append({fact.name, shortNumber(fact.value), intervalText(fact), fact.n ? QString::number(*fact.n) : u"–"_s});
    section->add(tableOf(u"registry-facts"_s, Words::tr("Fact, as policies name it"), {{Words::tr("Fact, as policies name it"), DenseTable::Kind::Text, 320}, {Words::tr("Value"), DenseTable::Kind::Number, 110}, {Words::tr("Interval"), DenseTable::Kind::Number, 190}, {Words::tr("n"), DenseTable::Kind::Number, 90}}, 0, rows));
    addSuites(section, reading);
    addGroups(section, reading);
    for (const QString &each : reading.notes) {
        auto *label = new TextLabel(each, Type::Secondary);
        label->setWordWrap(true);
        section->add(label);
    }
    return section;
}

// With what the last check found of each, what is not as registered first; a file that was not registered has no size and no digest of its own.
Section *filesSection(const VersionStory &story)
{
    auto *section = new Section(Words::tr("Files"), Section::Rule::None);
    QString note = Words::tr("%n file(s), %1", nullptr, int(story.files.size())).arg(sizeText(story.version.bytes));
    const Differences found = story.check ? story.check->found : Differences();
    if (story.check)
        note += u" · "_s + (story.check->login.isEmpty() ? Words::tr("read again %1").arg(ShownTime::minute(story.check->at)) : Words::tr("read again %1 by %2").arg(ShownTime::minute(story.check->at), story.check->login));
    section->setNote(note);
    QHash<QString, QString> states;
    for (const auto &[names, word] : {std::pair(found.changed, Words::tr("changed")), std::pair(found.missing, Words::tr("missing"))})
        for (const QString &name : names)
            states.insert(name.startsWith(u"production: ") ? name.mid(12) : name, word);
    QVector<QStringList> rows;
    for (const QString &name : found.extra)
        rows.append({name, u"–"_s, Words::tr("extra"), u"–"_s});
    const auto add = [&](const ManifestFile &file) { rows.append({file.name, sizeText(file.size), states.value(file.name, story.check ? Words::tr("as registered") : Words::tr("not read again")), file.sha256.hex()}); };
    for (const ManifestFile &file : story.files)
        if (states.contains(file.name))
            add(file);
    for (const ManifestFile &file : story.files)
        if (rows.size() < mostFiles && !states.contains(file.name))
            add(file);
    if (const qsizetype more = story.files.size() + found.extra.size() - rows.size(); more > 0)
        section->setNote(note + u" · "_s + Words::tr("%n more are not listed; “countersign version show” has them all", nullptr, int(more)));
    section->add(tableOf(u"registry-files"_s, Words::tr("Files"), {{Words::tr("File"), DenseTable::Kind::Text, 260}, {Words::tr("Size"), DenseTable::Kind::Number, 90}, {Words::tr("State"), DenseTable::Kind::Text, 120}, {Words::tr("SHA-256"), DenseTable::Kind::Digest, 400}}, 0, rows));
    return section;
}

Section *metadataSection(const VersionStory &story)
{
    QVector<QStringList> rows;
    for (auto it = story.metadata.begin(); it != story.metadata.end(); ++it) {
        const QJsonObject inside = it.value().toObject();
        for (auto each = inside.begin(); each != inside.end(); ++each)
            rows.append({it.key() + u'.' + each.key(), valueText(each.value())});
        if (const QString text = valueText(it.value()); inside.isEmpty() && it.key() != u"v" && !text.isEmpty())
            rows.append({it.key(), text});
    }
    if (rows.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Metadata"));
    auto *list = new KeyValueList;
    for (const QStringList &row : rows)
        list->add(row.at(0), row.at(1));
    section->add(list);
    return section;
}

Section *cardSection(const VersionStory &story)
{
    if (story.card.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Model card"));
    auto *text = new QPlainTextEdit(QString::fromUtf8(story.card)); // lays out only what is in view, however long it is
    text->setObjectName(u"registry-card"_s);
    text->setAccessibleName(Words::tr("Model card"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontOf(Type::Digest));
    text->document()->setDocumentMargin(8);
    text->setFixedHeight(std::min(360, 32 + text->fontMetrics().lineSpacing() * text->blockCount()));
    section->add(text);
    return section;
}

Section *liveSection(const VersionStory &story)
{
    if (story.live.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Where it is and was live"), Section::Rule::None);
    QVector<QStringList> rows;
    for (const LiveRow &row : story.live)
        rows.append({row.environment, row.applying ? u"applying"_s : row.until ? QString() : u"live"_s, ShownTime::minute(row.since), row.until ? ShownTime::minute(*row.until) : Words::tr("now")});
    section->add(tableOf(u"registry-live"_s, Words::tr("Where it is and was live"), {{Words::tr("Environment"), DenseTable::Kind::Text, 220}, {Words::tr("Now"), DenseTable::Kind::Status, 130}, {Words::tr("Since"), DenseTable::Kind::Text, 190}, {Words::tr("Until", "live"), DenseTable::Kind::Text, 190}}, 0, rows));
    return section;
}

Section *decisionsSection(const VersionStory &story)
{
    if (story.requests.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Requests and decisions"), Section::Rule::None);
    QVector<QStringList> rows;
    for (const Request &request : story.requests) {
        rows.append({request.id, ShownTime::minute(request.opened), request.askerLogin, Words::tr("asked for %1").arg(request.environment), request.reason});
        for (const Decision &decision : story.decisions)
            if (decision.request == request.id)
                rows.append({request.id, ShownTime::minute(decision.at), decision.login, verdictText(decision), decision.reason});
    }
    section->add(tableOf(u"registry-decisions"_s, Words::tr("Requests and decisions"), {{Words::tr("Request"), DenseTable::Kind::Text, 84}, {Words::tr("At"), DenseTable::Kind::Text, 172}, {Words::tr("Who"), DenseTable::Kind::Text, 72}, {Words::tr("What", "was done"), DenseTable::Kind::Text, 164}, {Words::tr("Reason"), DenseTable::Kind::Text, 300}}, 4, rows));
    return section;
}

} // namespace countersign

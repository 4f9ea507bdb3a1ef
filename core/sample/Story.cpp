// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Story.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// How long people take: minutes from the step before. A version registered begins a new chapter.
Result<qint64> pauseBefore(const QString &what)
{
    static const QHash<QString, qint64> minutes{{u"policy.propose"_s, 50}, {u"model.add"_s, 25}, {u"register"_s, 2 * 24 * 60 - 35}, {u"evidence"_s, 12},
                                                {u"card.import"_s, 34}, {u"request"_s, 47}, {u"approve"_s, 165}, {u"waive"_s, 95},
                                                {u"promote"_s, 21}, {u"rollback"_s, 26 * 60}};
    const auto found = minutes.find(what);
    if (found == minutes.end())
        return malformed(u"sample.step"_s, u"The story has a step “%1” that this release does not know; nothing was written."_s.arg(what));
    return *found * 60;
}

bool holdsStory(const QString &folder) { return QFileInfo::exists(folder + u"/story.json"_s); }

} // namespace

QString Story::Person::text() const
{
    QStringList held;
    for (const auto &[duty, pool] : duties)
        held += pool.isEmpty() ? duty : u"%1 (%2)"_s.arg(duty, pool);
    return name + u": "_s + held.join(u", "_s);
}

Result<Story> Story::read(const QString &files)
{
    QFile file(files + u"/story.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(u"sample.absent"_s, u"The sample's story “%1” cannot be read; nothing was written."_s.arg(file.fileName()), u"Install Countersign again, or set COUNTERSIGN_SAMPLE_DIR."_s);
    CS_TRY(const QJsonObject whole, json::parseObject(file.readAll()));
    if (whole[u"schema"_s].toString() != u"countersign.sample-story/1")
        return malformed(u"sample.schema"_s, u"“%1” is not a story of this release; nothing was written."_s.arg(file.fileName()));
    Story story{files, whole[u"founder"_s].toString(), {}, {}};
    for (const auto &each : whole[u"people"_s].toArray()) {
        Person person{each[u"login"_s].toString(), each[u"name"_s].toString(), {}};
        for (const auto &duty : each[u"duties"_s].toArray())
            person.duties.append({duty[u"duty"_s].toString(), duty[u"pool"_s].toString()});
        story.people.append(person);
    }
    for (const auto &each : whole[u"steps"_s].toArray()) {
        Step step{each[u"as"_s].toString(), each[u"do"_s].toString(), each.toObject()};
        CS_TRY(step.pause, pauseBefore(step.what));
        story.steps.append(step);
    }
    return story;
}

Result<QString> sampleFolder()
{
    const QString named = qEnvironmentVariable("COUNTERSIGN_SAMPLE_DIR");
    if (!named.isEmpty())
        return named;
    QDir above(QCoreApplication::applicationDirPath());
    const QString installed = QDir::cleanPath(above.filePath(u"../share/countersign/sample"_s));
    if (holdsStory(installed))
        return installed;
    do {
        const QString source = above.filePath(u"packaging/sample"_s);
        if (holdsStory(source))
            return source;
    } while (above.cdUp());
    return notFound(u"sample.absent"_s, u"The files of the sample are not installed with this program (looked for %1)."_s.arg(installed),
                    u"Install Countersign again, or set COUNTERSIGN_SAMPLE_DIR to the folder that holds story.json."_s);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

struct Told { QString workspace, folder; qint64 records = 0; };

// The sample's story: who there is, and what they did, one ordinary command after the other.
struct Story
{
    struct Person
    {
        QString login, name;
        QVector<std::pair<QString, QString>> duties;                // duty and, of approvers, pool
        QString text() const;                                       // "Cara Jansen: approver (ml), approver (reviewers)"
    };
    struct Step
    {
        QString as, what;
        QJsonObject fields;
        qint64 pause = 0;                                           // seconds since the step before
        QString field(const QString &name) const { return fields[name].toString(); }
    };

    QString files, founder;                                         // the folder that the steps' paths are relative to
    QVector<Person> people;
    QVector<Step> steps;

    // story.json of that folder. Errors: NotFound, Malformed.
    static Result<Story> read(const QString &files);
    // A new workspace at `folder`, which must be new or empty, with a practice key of each person in practice-keys/. All
    // of it or nothing. The surroundings' clock says when the story ends; it begins some weeks before.
    Result<Told> tell(const QString &folder, const Surroundings &) const;
};

// Where the sample's files are: COUNTERSIGN_SAMPLE_DIR, beside the program as installed, or in the source tree that the
// program was built in. Errors: NotFound.
Result<QString> sampleFolder();

} // namespace countersign

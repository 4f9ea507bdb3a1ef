// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sample/Story.h"
#include "core/sample/StoryClock.h"

#include <QHash>

namespace countersign {

// One story being told into one folder.
class Telling
{
public:
    Telling(const Story &story, StoryClock &clock) : m_story(story), m_clock(clock) {}

    Result<Told> run(const QString &folder, const QString &name, const Surroundings &);

private:
    struct Done { QString request; };                               // of steps that open one

    Result<Command> command(const QString &login, const QJsonObject &ask) const;
    Result<void> found(const QString &folder, const QString &name, const Surroundings &);
    Result<void> introduce(const Story::Person &);
    Result<Done> run(const Story::Step &);
    Result<Done> ask(const Story::Step &);
    Result<void> approve(const Story::Step &);
    Result<void> describe(const Story::Step &);
    Result<void> serve(const Story::Step &);
    Result<QString> requestOf(const Story::Step &) const;
    QString file(const QString &path) const { return m_story.files + u'/' + path; }

    const Story &m_story;
    StoryClock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Session> m_sessions;
    QHash<QString, QString> m_requests;                             // the story's name of a request → R3
};

} // namespace countersign

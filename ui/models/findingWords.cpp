// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingWords.h"

#include "core/registry/RemoteVersion.h"
#include "core/registry/mirror/Stage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Findings) };

QString orDash(const QString &value) { return value.isEmpty() ? u"–"_s : value; }
QString orNothing(const QString &value) { return value.isEmpty() ? Words::tr("nothing") : value; }

} // namespace

QString findingKind(const WorldFinding &found)
{
    if (const QString stage = stageIn(found.alias()); !stage.isEmpty())
        return Words::tr("stage %1").arg(stage);
    if (found.isAlias())
        return Words::tr("alias %1").arg(found.alias());
    if (found.isTag())
        return Words::tr("tag %1").arg(found.tag());
    if (found.what == u"stage")
        return Words::tr("stage");
    if (found.what == u"pointer")
        return Words::tr("pointer file");
    if (found.what == u"recreated")
        return Words::tr("made anew");
    if (found.what == u"workspace")
        return Words::tr("other workspace");
    if (found.what == u"renamed")
        return Words::tr("renamed");
    if (found.what == u"hidden")
        return Words::tr("not readable");
    return found.what == u"deleted" ? Words::tr("deleted") : found.what == u"artifact" ? Words::tr("files") : found.what;
}

QString findingBefore(const WorldFinding &found)
{
    return found.what == u"artifact" ? Words::tr("as registered") : found.what == u"deleted" || found.what == u"recreated" ? Words::tr("there") : orDash(found.before);
}

QString findingAfter(const WorldFinding &found)
{
    if (found.what.startsWith(u"alias-dangling:"))
        return Words::tr("%1, which was deleted").arg(found.after);
    if (found.what.startsWith(u"alias-lost:") || found.what == u"deleted")
        return Words::tr("gone");
    if (found.what == u"recreated")
        return Words::tr("another of the same name");
    if (found.what == u"hidden")
        return Words::tr("not readable");
    return found.what == u"artifact" && !found.after.startsWith(unreadWord) ? Words::tr("other: %1").arg(found.after) : orDash(found.after);
}

QString findingSentence(const WorldFinding &found)
{
    const QString stage = stageIn(found.alias());
    if (!stage.isEmpty())
        return found.what.startsWith(u"alias-lost:") ? Words::tr("The stage %1 of %2 lost version %3, which was deleted.").arg(stage, found.subject, found.before)
                                                     : Words::tr("The stage %1 of %2 was that of %3 and is that of %4.").arg(stage, found.subject, orNothing(found.before), orNothing(found.after));
    if (found.what.startsWith(u"alias-lost:"))
        return Words::tr("The alias %1 of %2 went with version %3, which was deleted.").arg(found.alias(), found.subject, found.before);
    if (found.what.startsWith(u"alias-dangling:"))
        return Words::tr("The alias %1 of %2 is broken: version %3 was deleted.").arg(found.alias(), found.subject, found.after);
    if (found.isAlias())
        return Words::tr("The alias %1 of %2 pointed to %3 and points to %4.").arg(found.alias(), found.subject, orNothing(found.before), orNothing(found.after));
    if (found.isTag())
        return Words::tr("The tag %1 of %2 should say %3 and says %4.").arg(found.tag(), found.subject, orNothing(found.before), orNothing(found.after));
    if (found.what == u"stage")
        return Words::tr("The stage of %1 was %2 and is %3.").arg(found.subject, found.before, found.after);
    if (found.what == u"pointer")
        return Words::tr("The pointer file of %1 named %2 and names %3.").arg(found.subject, orNothing(found.before), orNothing(found.after));
    if (found.what == u"recreated")
        return Words::tr("%1 was deleted and made again under its name; its versions are others.").arg(found.subject);
    if (found.what == u"workspace")
        return Words::tr("%1 is governed by another workspace, too: its tags there are those of %2.").arg(found.subject, found.after);
    if (found.what == u"deleted")
        return Words::tr("%1 was deleted on its server.").arg(found.subject);
    if (found.what == u"renamed")
        return Words::tr("%1 has another name on its server now: %2.").arg(found.subject, found.after);
    if (found.what == u"hidden")
        return Words::tr("%1 can no longer be read by the account of %2, so nothing that moves there is seen.").arg(found.subject, found.source);
    if (found.after.startsWith(unreadWord))
        return Words::tr("The server says that files of %1 are others than were read, which was not looked into yet (%2).").arg(found.subject, found.after);
    return Words::tr("The files of %1 are not what was registered (%2).").arg(found.subject, found.after);
}

} // namespace countersign

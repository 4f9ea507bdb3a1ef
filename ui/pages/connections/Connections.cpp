// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/Connections.h"

#include "core/people/People.h"
#include "ui/models/SourceWatch.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Connections) };

Setting<QStringList> testSetting(const QString &workspaceId, const QString &source) { return Setting<QStringList>(u"connections/tested/%1/%2"_s.arg(workspaceId, source)); }

// Of today the hour, else the day.
QString whenText(UtcTime at)
{
    const QString then = ShownTime::minute(at);
    return then.left(10) == ShownTime::minute(SystemClock().now()).left(10) ? then.mid(11) : then.left(10);
}

QString targetText(const Connection &connection)
{
    QStringList names;
    for (const Environment &each : connection.usedBy)
        names += each.name;
    return names.isEmpty() ? Words::tr("no environment") : listed(names);
}

} // namespace

Token Connection::colour() const
{
    if (usedBy.isEmpty())
        return Token::BandDev;
    return usedBy.first().production() ? Token::BandProd : Token::BandStaging;
}

const Connection *Connections::find(const QString &name) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Connection &each) { return each.source.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Result<Connections> readConnections(Workspace &workspace)
{
    Connections read;
    const UtcTime now = workspace.clock().now();
    CS_TRY(const auto known, sources(workspace.db()));
    CS_TRY(const auto everywhere, environments(workspace.db()));
    for (const Source &each : known) {
        Connection one{each, {}, {}};
        CS_TRY(one.mirror, mirrorState(workspace.db(), each.name, now));
        for (const Environment &environment : everywhere)
            if (!environment.targetsFor(each.name).isEmpty())
                one.usedBy.append(environment);
        std::stable_sort(one.usedBy.begin(), one.usedBy.end(), [](const Environment &a, const Environment &b) { return a.production() && !b.production(); });
        read.all.append(one);
    }
    CS_TRY(const auto logins, people(workspace.db(), now));
    for (const Login &login : logins)
        if (std::any_of(login.duties.begin(), login.duties.end(), [](const Duty &duty) { return duty.duty == u"admin"; }))
            read.admins += login.login;
    return read;
}

std::optional<LastTest> lastTest(const QString &workspaceId, const QString &source)
{
    const QStringList kept = testSetting(workspaceId, source).value();
    const auto at = UtcTime::fromText(kept.value(0));
    return at ? std::optional(LastTest{*at, kept.value(1)}) : std::nullopt;
}

void keepLastTest(const QString &workspaceId, const QString &source, const LastTest &test) { testSetting(workspaceId, source).set({test.at.text(), test.failed}); }

QString stepTitle(const QString &step)
{
    static const QHash<QString, const char *> titles{
        {u"settings"_s, QT_TRANSLATE_NOOP("Connections", "Settings")}, {u"name"_s, QT_TRANSLATE_NOOP("Connections", "Name")}, {u"connect"_s, QT_TRANSLATE_NOOP("Connections", "Connection")},
        {u"tls"_s, QT_TRANSLATE_NOOP("Connections", "Encryption")}, {u"health"_s, QT_TRANSLATE_NOOP("Connections", "Health")}, {u"version"_s, QT_TRANSLATE_NOOP("Connections", "Version")},
        {u"dialect"_s, QT_TRANSLATE_NOOP("Connections", "Dialect")}, {u"rights"_s, QT_TRANSLATE_NOOP("Connections", "Sign-in and rights")}};
    const char *title = titles.value(step);
    return title ? Words::tr(title) : step;
}

ConnectionState stateOf(const Connection &connection, const SourceWatch &watch)
{
    const QString &name = connection.source.name;
    if ((watch.isSyncing() && watch.progress().source == name) || connection.mirror.syncing)
        return {u"syncing"_s, Words::tr("What its server says is being read.")};
    const auto trouble = watch.trouble(name);
    if (!watch.whyNotReached(name).isEmpty())
        return {u"offline"_s, trouble->text};
    if (trouble)
        return {trouble->code == u"mlflow.unauthenticated"_s || trouble->code == u"mlflow.permission"_s ? u"turned-away"_s : u"failed"_s, trouble->text};
    if (!connection.mirror.asOf)
        return {u"never-read"_s, connection.mirror.failed ? connection.mirror.error : Words::tr("Nothing was read from it yet.")};
    return {u"in-step"_s, Words::tr("The last sync went well.")};
}

QVector<RowsModel::Line> linesOf(const Connections &connections, const SourceWatch &watch, const QString &workspaceId)
{
    QVector<RowsModel::Line> lines;
    for (const Connection &each : connections.all) {
        const Source &source = each.source;
        const ConnectionState state = stateOf(each, watch);
        const auto test = lastTest(workspaceId, source.name);
        const QString asOf = each.mirror.asOf ? whenText(*each.mirror.asOf) : Words::tr("never");
        const QString tested = !test ? Words::tr("never") : whenText(test->at);
        RowsModel::Line line{{source.name, lookOf(state.slug).word, source.server.url.toDisplayString(), targetText(each), asOf, tested}, {}};
        line.sentence = Words::tr("%1 at %2, %3, used by %4, as of %5").arg(source.name, line.cells.at(ConnectionAddress), lookOf(state.slug).word, targetText(each), asOf);
        line.id = source.name;
        line.marks = {{ConnectionName, each.colour()}};
        line.status = {{ConnectionStateColumn, state.slug}};
        line.tips = {{ConnectionStateColumn, state.why}};
        if (each.mirror.asOf)
            line.tips[ConnectionAsOf] = ShownTime::minute(*each.mirror.asOf);
        if (state.slug == u"turned-away" || state.slug == u"failed")
            line.hue = Hue::Red;
        if (!source.server.warnings().isEmpty()) {
            line.notes = {{ConnectionAddress, source.server.credential == MlflowServer::Credential::None ? Words::tr("open to everybody") : Words::tr("not encrypted")}};
            line.tips[ConnectionAddress] = source.server.warnings().join(u'\n');
        }
        if (test) {
            line.status[ConnectionTest] = test->failed.isEmpty() ? u"pass"_s : u"fail"_s;
            line.notes[ConnectionTest] = tested;
            line.tips[ConnectionTest] = test->failed.isEmpty() ? Words::tr("Every step was well, %1.").arg(ShownTime::minute(test->at)) : Words::tr("It ended at the step “%1”, %2.").arg(stepTitle(test->failed), ShownTime::minute(test->at));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace countersign

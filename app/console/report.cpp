// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/report.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "core/base/Json.h"
#include "core/net/QtHttp.h"
#include "core/people/SignIn.h"
#include "core/secrets/KeychainSecretStore.h"
#include "core/workspace/Effect.h"
#include "core/workspace/runThen.h"
#include "core/workspace/stateFolder.h"
#include "ui/pages/audit/ReportPdf.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<QJsonObject> made(Surroundings surroundings, const ReportOptions &options)
{
    CS_TRY(const auto workspace, Workspace::open(options.workspace, surroundings, allFolds(), Workspace::Opening::ToExamine));
    CS_TRY(const LogFilter filter, LogFilter::fromText(options.filter, surroundings.clock.now()));
    std::optional<Command> command;
    if (!workspace->readOnly()) {
        // Whoever has no key gets a report as well, unsigned, and it says so; a locked keychain or several keys are not no key.
        auto session = signIn(*workspace, {options.as, options.keyFile, options.keyFile.isEmpty() ? Secret(qgetenv("COUNTERSIGN_KEY")) : Secret()});
        if (!session && session.error().code != u"key.absent")
            return std::move(session).error();
        if (session) {
            CS_CHECK(recoverEffects(*workspace, allEffects(), *session));
            command = Command{Command::newId(), *session, {{u"export"_s, u"report"_s}, {u"filter"_s, filter.text()}}, false};
        }
    }
    CS_TRY(const PrintedReport report, exportReport(*workspace, command, filter, options.file));
    QJsonObject json{{u"file"_s, options.file}, {u"format"_s, u"pdf"_s}, {u"records"_s, report.lines.size()}, {u"matched"_s, report.lines.size()}, {u"beyond"_s, report.verified.beyond}, {u"recorded"_s, report.recorded.has_value()},
                     {u"holds"_s, report.verified.holds()}, {u"attached"_s, report.attachments.size()}, {u"signed"_s, !report.keyId.isEmpty()}};
    if (report.recorded) {
        json[u"seq"_s] = *report.recorded;
        json[u"command_id"_s] = command->id;
        json[u"repeated"_s] = false;
        json[u"dry_run"_s] = false;
    }
    QString said = u"Wrote a report of %1 record(s) to %2, with %3 file(s) within."_s.arg(QString::number(report.lines.size()), options.file, QString::number(report.attachments.size()));
    said += report.keyId.isEmpty() ? u"\nWithout a key it is neither recorded nor signed."_s : u"\nCheck it with\n  "_s + openSslCheck(options.file);
    if (!report.verified.holds())
        said += u"\nTHE LEDGER DOES NOT HOLD: the report says where."_s;
    json[u"said"_s] = said;
    workspace->close();
    return json;
}

int tell(const Result<QJsonObject> &result)
{
    const QJsonObject json = result ? *result : QJsonObject{{u"code"_s, result.error().code}, {u"text"_s, result.error().text}, {u"mend"_s, result.error().mend}};
    QTextStream(stdout) << QString::fromLatin1(json::canonicalText(json)) << '\n';
    return result ? 0 : static_cast<int>(result.error().kind);
}

} // namespace

int writeReport(const ReportOptions &options)
{
    SystemClock clock;
    QtHttp http(clock);
    KeychainSecretStore secrets;                                    // whose jobs end only while the main thread's loop turns
    QThreadPool pool;
    QObject context;
    int code = 1;
    runThen(pool, &context, [surroundings = Surroundings{clock, http, secrets, stateFolder()}, options] { return made(surroundings, options); }, [&](const Result<QJsonObject> &result) {
        code = tell(result);
        QApplication::quit();
    });
    QApplication::exec();
    pool.waitForDone();
    return code;
}

} // namespace countersign

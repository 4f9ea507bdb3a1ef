// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/Folds.h"
#include "core/base/Json.h"
#include "core/base/NamedFile.h"
#include "core/base/NamedOutput.h"
#include "core/environments/Stored.h"
#include "core/ledger/Checkpoint.h"
#include "core/ledger/Export.h"
#include "core/workspace/Audit.h"
#include "core/workspace/Backup.h"
#include "core/workspace/Export.h"
#include "core/workspace/Log.h"

#include <CLI/App.hpp>
#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject reportJson(const Report &report)
{
    QJsonArray faults;
    for (const Fault &fault : report.faults)
        faults += QJsonObject{{u"where"_s, fault.where}, {u"text"_s, fault.text}};
    return {{u"result"_s, report.holds() ? u"holds"_s : u"fault"_s}, {u"workspace"_s, report.workspace}, {u"records"_s, report.records}, {u"head"_s, report.head.hex()}, {u"root"_s, report.root.hex()},
            {u"covered"_s, report.covered}, {u"beyond"_s, report.beyond}, {u"signatures"_s, report.signatures}, {u"checkpoints"_s, report.checkpoints}, {u"practice"_s, report.practice}, {u"slice"_s, report.slice}, {u"unfollowed"_s, report.unfollowed}, {u"faults"_s, faults}};
}

QString reportText(const Report &report)
{
    QString text = report.holds() ? u"Holds: %1 record(s), head %2\n"_s.arg(QString::number(report.records), report.head.hex()) : u"DOES NOT HOLD: %1 fault(s) in %2 record(s)\n"_s.arg(QString::number(report.faultCount), QString::number(report.records));
    for (const Fault &fault : report.faults)
        text += u"  %1: %2\n"_s.arg(fault.where, fault.text);
    text += u"  %1 covered by %2 checkpoint(s), %3 beyond; %4 signature(s) checked\n"_s.arg(QString::number(report.covered), QString::number(report.checkpoints), QString::number(report.beyond), QString::number(report.signatures));
    if (report.beyond > 0)
        text += u"  Records beyond the newest checkpoint could be changed unseen by whoever can write the file.\n"_s;
    if (report.unfollowed > 0)
        text += report.slice ? u"  Of %1 record(s) the slice does not show that their actors held the duty; ask for the full export where that matters.\n"_s.arg(report.unfollowed)
                             : u"  Of %1 record(s) the ledger does not tell whether their actors held the duty.\n"_s.arg(report.unfollowed);
    if (report.practice)
        text += u"  This workspace uses practice keys that lie beside it: it proves nothing.\n"_s;
    return text;
}

// A file that is no checkpoint at all says nothing about the ledger.
Result<QByteArray> noteFrom(const QString &name)
{
    CS_TRY(const QByteArray note, readNamedFile(name, 64 << 10, u"checkpoint.file"_s, u"The checkpoint"_s));
    CS_CHECK(Checkpoint::parse(note));
    return note;
}

struct LogOptions
{
    std::string filter, actor, action, subject, since, until;
    int limit = 100;
    qint64 before = std::numeric_limits<qint64>::max();

    // The options are short for parts of the one filter.
    QString filterText() const
    {
        QStringList parts{q(filter)};
        for (const auto &[key, value] : {std::pair(u"actor"_s, &actor), std::pair(u"action"_s, &action), std::pair(u"subject"_s, &subject), std::pair(u"since"_s, &since), std::pair(u"until"_s, &until)}) {
            if (!value->empty())
                parts += key + u':' + filterValue(q(*value));
        }
        return parts.join(u' ');
    }
};

// The program with the screens, which alone can draw: beside this one, in the build tree's neighbour, or in PATH.
QString consoleProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = QStandardPaths::findExecutable(u"countersign-console"_s, {here, here + u"/../console"_s});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"countersign-console"_s) : beside;
}

// A report is drawn by the console program, without a display; it is started for that one act, and signs as this one would.
Result<Answer> reportByConsole(Context &context, const LogFilter &filter, const QString &model, const QString &out)
{
    if (!model.isEmpty())
        return malformed(u"export.model"_s, u"--model is for JSONL; nothing was written."_s, u"Write --filter model:%1."_s.arg(model));
    if (context.options().dryRun || !context.options().commandId.empty())
        return malformed(u"usage"_s, u"A report takes neither --dry-run nor --command-id; nothing was written."_s);
    const QString console = consoleProgram();
    if (console.isEmpty())
        return notFound(u"console.absent"_s, u"A PDF is drawn by the program countersign-console, which is neither beside this one nor in PATH; nothing was written."_s, u"Install it, or export CSV or JSONL."_s);
    CS_TRY(const QString folder, context.folder());
    context.close();
    QStringList words{folder, u"--report"_s, out, u"--filter"_s, filter.text()};
    if (!context.options().as.empty())
        words += {u"--as"_s, q(context.options().as)};
    if (!context.options().keyFile.empty())
        words += {u"--key-file"_s, q(context.options().keyFile)};
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);       // whatever this person's screens want; there may be none
    process.setProcessEnvironment(environment);
    process.start(console, words);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return fault(u"console.failed"_s, u"The program that draws the report ended early: %1."_s.arg(process.errorString()));
    const auto told = json::parseObject(process.readAllStandardOutput());
    if (!told)
        return fault(u"console.failed"_s, u"The program that draws the report did not answer: %1"_s.arg(QString::fromUtf8(process.readAllStandardError()).trimmed().left(500)));
    if (process.exitCode() != 0)
        return Error{static_cast<Kind>(process.exitCode()), (*told)[u"code"_s].toString(), (*told)[u"text"_s].toString(), (*told)[u"mend"_s].toString(), {}, {}};
    QJsonObject json = *told;
    const QString text = json.take(u"said"_s).toString();
    return Answer{json, text, 0};
}

} // namespace

Verb logVerb()
{
    return {u"log"_s, u"The records, the newest first"_s, {u"countersign log"_s, u"countersign log --actor bob --action decision --since -7d"_s, u"countersign log --subject request:R12 --json"_s}, false, [](CLI::App &app) -> Action {
        auto options = std::make_shared<LogOptions>();
        app.add_option("--filter", options->filter, "As on the page: actor:ann|ben action:approve since:-7d model:churn \"two words\"");
        app.add_option("--actor", options->actor);
        app.add_option("--action", options->action, "An action or its area: decision, decision.approve");
        app.add_option("--subject", options->subject, "Part of the subject: churn, request:R12");
        app.add_option("--since", options->since, "2026-07-01, -7d");
        app.add_option("--until", options->until);
        app.add_option("--limit", options->limit)->check(CLI::Range(1, 100000));
        app.add_option("--before", options->before, "Records before this number, for the next page");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace(Workspace::Opening::ToExamine));
            CS_TRY(const LogFilter filter, LogFilter::fromText(options->filterText(), context.now()));
            CS_TRY(const auto found, logRecords(workspace->db(), filter, options->before, options->limit + 1));
            QJsonArray records;
            QVector<QStringList> lines;
            for (const Record &record : found) {
                if (records.size() == options->limit)
                    break;
                CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
                const auto ascii = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
                records += QJsonObject{{u"seq"_s, record.seq}, {u"at"_s, record.at.text()}, {u"actor"_s, ascii(record.actor)}, {u"action"_s, ascii(record.action)}, {u"subject"_s, ascii(record.subject)}, {u"payload"_s, payload},
                                       {u"command_id"_s, ascii(record.cmdId)}, {u"key"_s, ascii(record.sig).section(u':', 0, 0)}, {u"hash"_s, record.hash.hex()}};
                lines.append({u"#"_s + QString::number(record.seq), record.at.shortText(), ascii(record.actor), ascii(record.action), ascii(record.subject), payload[u"reason"_s].toString().left(60).replace(u'\n', u' ')});
            }
            return Answer{{{u"records"_s, records}, {u"more"_s, found.size() > options->limit}}, tableText({u"Record"_s, u"Time (UTC)"_s, u"Actor"_s, u"Action"_s, u"Subject"_s, u"Reason"_s}, lines), 0};
        };
    }};
}

Verb verifyVerb()
{
    return {u"verify"_s, u"Does the ledger hold? A workspace, or an export alone"_s, {u"countersign verify"_s, u"countersign verify --replay"_s, u"countersign verify audit.jsonl --checkpoint kept-elsewhere.txt"_s}, false, [](CLI::App &app) -> Action {
        struct Options { std::string file, checkpoint; bool replay = false, anew = false; };
        auto options = std::make_shared<Options>();
        app.add_option("FILE", options->file, "An export (JSONL); nothing else is needed");
        app.add_option("--checkpoint", options->checkpoint, "A checkpoint that was kept elsewhere");
        app.add_flag("--replay", options->replay, "Make every state table anew from the ledger and compare");
        app.add_flag("--anew", options->anew, "Check signatures again that were checked before");
        return [options](Context &context) -> Result<Answer> {
            std::optional<QByteArray> note;
            if (!options->checkpoint.empty()) {
                CS_TRY(note, noteFrom(q(options->checkpoint)));
            }
            if (!options->file.empty()) {
                if (options->replay || options->anew)
                    return malformed(u"usage"_s, u"A file is always checked anew and has no state tables to replay: --replay and --anew are for a workspace. Nothing was checked."_s, u"Leave them out."_s);
                CS_TRY(const Report report, verifyFile(q(options->file), note));
                return Answer{reportJson(report), reportText(report), report.holds() ? 0 : 7};
            }
            CS_TRY(Workspace *const workspace, context.workspace(Workspace::Opening::ToExamine));
            CS_TRY(AuditReport report, auditWorkspace(*workspace, {note, options->replay, options->anew}));
            if (options->replay) {
                CS_TRY(const auto missing, missingFiles(*workspace));
                for (const MissingFile &file : missing)
                    report.ledger.add(u"artifact of "_s + file.version.shortText(), u"%1 is missing from the store, or has another size."_s.arg(file.text().section(u": "_s, 1)));
            }
            QJsonObject json = reportJson(report.ledger);
            QString text = reportText(report.ledger);
            if (report.replay) {
                json[u"replay"_s] = QJsonObject{{u"tables"_s, report.replay->tables}, {u"rows"_s, report.replay->rows}, {u"differences"_s, QJsonArray::fromStringList(report.replay->differences)}};
                text += u"  replay: %1 table(s), %2 row(s), %3 difference(s)\n"_s.arg(QString::number(report.replay->tables), QString::number(report.replay->rows), QString::number(report.replay->differences.size()));
            }
            return Answer{json, text, report.ledger.holds() ? 0 : 7};
        };
    }};
}

Verb checkpointVerb()
{
    return {u"checkpoint"_s, u"Sign the ledger's head; keep the note where others cannot change it. It leaves no record."_s, {u"countersign checkpoint --out kept-elsewhere.txt"_s}, false, [](CLI::App &app) -> Action {
        auto out = std::make_shared<std::string>();
        app.add_option("--out", *out, "Write the note to this file")->check(notEmpty);
        return [out](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Session session, context.session());
            if (!out->empty())
                CS_CHECK(NamedOutput::check(q(*out)));
            QString mended;
            CS_TRY(const QByteArray note, workspace->checkpoint(session, &mended));
            if (!mended.isEmpty())
                context.say(u"warning: "_s + mended);
            if (!out->empty()) {
                CS_TRY(auto file, NamedOutput::open(q(*out), u"the checkpoint itself was made"_s));
                CS_CHECK(file.write(note));
                CS_CHECK(file.commit());
            }
            const auto lines = QString::fromUtf8(note).split(u'\n');
            return Answer{{{u"note"_s, QString::fromUtf8(note)}, {u"size"_s, lines.value(1).toLongLong()}, {u"root"_s, QString::fromLatin1(QByteArray::fromBase64(lines.value(2).toLatin1()).toHex())}}, QString::fromUtf8(note), 0};
        };
    }};
}

Verb exportAuditVerb()
{
    return {u"export audit"_s, u"The ledger or a part of it, to be checked, read or printed elsewhere"_s, {u"countersign export audit --out audit.jsonl"_s, u"countersign export audit --model churn --out churn.jsonl"_s,
            u"countersign export audit --filter \"action:decision since:-90d\" --format csv --out decisions.csv"_s, u"countersign export audit --filter model:churn --format pdf --out churn.pdf"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string model, filter, format = "jsonl", out; };
        auto options = std::make_shared<Options>();
        app.add_option("--model", options->model, "Only the records of [SOURCE/]MODEL, each with its proof (JSONL)");
        app.add_option("--filter", options->filter, "Which records, as the audit page writes it: actor:ann|ben action:approve since:-7d");
        app.add_option("--format", options->format, "jsonl (to be verified), csv (for spreadsheets, signed beside) or pdf (a signed report)")->check(CLI::IsMember({"jsonl", "csv", "pdf"}));
        app.add_option("--out", options->out, "The file; a terminal or /dev/null is written into, a pipe is refused")->required()->check(notEmpty);
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            ModelRef about;
            if (!options->model.empty()) {
                CS_TRY(about, ModelRef::fromText(q(options->model)));
                CS_CHECK(model(workspace->db(), about.source, about.name));
            }
            CS_TRY(const LogFilter filter, LogFilter::fromText(q(options->filter), context.now()));
            if (options->format == "pdf")
                return reportByConsole(context, filter, q(options->model), q(options->out));
            QJsonObject ask{{u"export"_s, q(options->model)}};
            if (!filter.isEmpty() || options->format != "jsonl")
                ask.insert(u"filter"_s, filter.text()), ask.insert(u"format"_s, q(options->format));
            auto command = context.command(ask);
            // Whoever has no key exports as well, unrecorded; a locked keychain or several keys are not no key.
            if (!command && command.error().code != u"key.absent")
                return std::move(command).error();
            const bool records = command && !workspace->readOnly();
            CS_TRY(const Exported exported, exportAudit(*workspace, records ? std::optional(*command) : std::nullopt,
                                                        {about.name, q(options->out), filter, options->format == "csv" ? ExportWish::Format::Csv : ExportWish::Format::Jsonl, about.source}));
            QJsonObject json = exported.receipt ? receiptJson(*exported.receipt) : QJsonObject{{u"recorded"_s, false}};
            json[u"records"_s] = exported.records;
            json[u"beyond"_s] = exported.beyond;
            json[u"file"_s] = q(options->out);
            json[u"slice"_s] = exported.slice;
            json[u"matched"_s] = exported.matched;
            json[u"format"_s] = q(options->format);
            QString text = u"Wrote %1 record(s) to %2"_s.arg(QString::number(exported.records), q(options->out));
            text += options->format == "jsonl" ? u"; check it with “countersign verify %1”."_s.arg(q(options->out))
                : exported.receipt             ? u"; check it with\n  openssl pkeyutl -verify -pubin -inkey %1.pub -rawin -in %1 -sigfile %1.sig"_s.arg(q(options->out)) : u"."_s;
            if (!exported.receipt)
                text += u"\n%1 the export is not recorded; %2 record(s) are beyond the newest checkpoint."_s.arg(command ? u"As this copy cannot be written"_s : u"Without a key"_s, QString::number(exported.beyond));
            return Answer{json, text, 0};
        };
    }};
}

Verb backupVerb()
{
    return {u"backup"_s, u"Copy the whole workspace to a new folder while others work. It leaves no record."_s, {u"countersign backup /mnt/backup/risk-models-2026-11"_s}, false, [](CLI::App &app) -> Action {
        auto folder = std::make_shared<std::string>();
        app.add_option("DIR", *folder, "A new or empty folder")->required();
        return [folder](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_CHECK(backup(*workspace, q(*folder)));
            return Answer{{{u"folder"_s, q(*folder)}}, u"Backed up to %1. Check it with “countersign verify --workspace %1 --replay”."_s.arg(q(*folder)), 0};
        };
    }};
}

Verb restoreVerb()
{
    return {u"restore"_s, u"Make a workspace of a backup, and record what was lost"_s, {u"countersign restore /mnt/backup/risk-models-2026-11 risk-models"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string backup, folder, checkpoint; };
        auto options = std::make_shared<Options>();
        app.add_option("BACKUP", options->backup)->required();
        app.add_option("DIR", options->folder, "A new or empty folder")->required();
        app.add_option("--checkpoint", options->checkpoint, "The newest checkpoint that was kept elsewhere: the record names it as lost");
        return [options](Context &context) -> Result<Answer> {
            Restoring restoring{q(options->backup), q(options->folder), {}, [&](Workspace &workspace) -> Result<Command> {
                CS_TRY(const QString id, context.commandId());
                CS_TRY(const Session session, signIn(workspace, context.credentials()));
                return Command{id, session, {{u"restore"_s, q(options->backup)}}, context.options().dryRun};
            }};
            if (!options->checkpoint.empty()) {
                CS_TRY(restoring.checkpoint, noteFrom(q(options->checkpoint)));
            }
            QStringList missing;
            restoring.examine = [&](Workspace &workspace) -> Result<void> {
                CS_TRY(const auto files, missingFiles(workspace));
                for (const MissingFile &file : files)
                    missing += file.text();
                return {};
            };
            CS_TRY(const Restored restored, restore(restoring, context.surroundings(), allFolds()));
            QJsonObject json = receiptJson(restored.receipt);
            json[u"folder"_s] = q(options->folder);
            json[u"lost_size"_s] = restored.lostSize;
            json[u"damaged"_s] = QJsonArray::fromStringList(restored.damaged);
            json[u"missing"_s] = QJsonArray::fromStringList(missing);
            QString text = restored.lostSize > 0 ? u"Restored. The record #%1 says that the ledger had reached %2 records before."_s.arg(QString::number(restored.receipt.record.seq), QString::number(restored.lostSize)) : u"Restored; recorded in #%1."_s.arg(restored.receipt.record.seq);
            if (!restored.damaged.isEmpty())
                text += u"\nNot what they are named after, and left out:\n  "_s + restored.damaged.join(u"\n  "_s);
            if (!missing.isEmpty())
                text += u"\nThese files of versions are missing; put them back from another backup before they are promoted or rolled back to:\n  "_s + missing.join(u"\n  "_s);
            if (!restored.damaged.isEmpty() || !missing.isEmpty())
                context.say(u"warning: the backup lacks %1 file(s) of its versions"_s.arg(qMax(restored.damaged.size(), missing.size())));
            return Answer{json, text, 0};
        };
    }};
}

} // namespace countersign

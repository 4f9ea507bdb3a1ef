// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/environments/Stored.h"
#include "core/people/People.h"

#include <CLI/App.hpp>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace countersign {

Verb doctorVerb()
{
    return {u"doctor"_s, u"What is weak here, and what to do about it"_s, {u"countersign doctor"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            Database &db = workspace->db();
            QJsonArray findings;
            QString text;
            const auto say = [&](const QString &code, const QString &what, const QString &mend) {
                findings += QJsonObject{{u"code"_s, code}, {u"text"_s, what}, {u"mend"_s, mend}};
                text += u"  %1\n    → %2\n"_s.arg(what, mend);
            };
            CS_TRY(const qint64 adminKeys, lastingAdminKeys(db));
            if (adminKeys < 2)
                say(u"admin.one-key"_s, u"One admin key exists: if it is lost, nobody can add people or keys any more."_s, u"Make a second person admin, or enroll a second key of the admin."_s);
            CS_TRY(const qint64 waiting, db.integer(u"SELECT count(*) FROM outbox WHERE state='pending'"_s));
            if (waiting > 0)
                say(u"outbox.pending"_s, u"%1 act(s) on the world are not finished."_s.arg(waiting), u"Run any writing command; it finishes them first."_s);
            CS_TRY(const qint64 overdue, db.integer(u"SELECT count(*) FROM incident WHERE closed_seq IS NULL AND review_due_us < ?"_s, {context.now().micros()}));
            if (overdue > 0)
                say(u"incident.overdue"_s, u"%1 incident review(s) are overdue."_s.arg(overdue), u"See “countersign incident list --open”."_s);
            if (workspace->memoryFault())
                say(workspace->memoryFault()->code, workspace->memoryFault()->text, workspace->memoryFault()->mend);
            CS_TRY(const auto missing, missingFiles(*workspace));
            if (!missing.isEmpty()) {
                QStringList named;
                for (const MissingFile &file : missing.mid(0, 10))
                    named += file.text();
                say(u"artifact.missing"_s, u"%1 file(s) of versions are missing from the store, or have another size: %2%3."_s.arg(QString::number(missing.size()), named.join(u", "_s), missing.size() > 10 ? u" …"_s : QString()),
                    u"Put them back from a backup; “countersign version verify” reads every byte."_s);
            }
            CS_TRY(const auto head, workspace->head());
            if (head && head->at > context.now().plusSeconds(60))
                say(u"clock.behind"_s, u"This computer's clock is behind the newest record (%1)."_s.arg(head->at.shortText()), u"Set the clock; records keep their order meanwhile."_s);
            if (QStorageInfo(workspace->folder()).bytesAvailable() < (64 << 20))
                say(u"disk.low"_s, u"Less than 64 MiB are free where the workspace lies."_s, u"Free some space."_s);
            if (workspace->practice())
                say(u"workspace.practice"_s, u"This is a sample workspace: its keys lie beside it and prove nothing."_s, u"Make your own with “countersign init”."_s);
            return Answer{{{u"findings"_s, findings}, {u"workspace"_s, workspace->id()}}, findings.isEmpty() ? u"Nothing found."_s : u"%1 finding(s):\n"_s.arg(findings.size()) + text, 0};
        };
    }};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "core/people/People.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

Verb personAddVerb()
{
    return {u"person add"_s, u"Add a person, or another login of one"_s, {u"countersign person add bob"_s, u"countersign person add bob-ci --person P2"_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string login, person; };
        auto options = std::make_shared<Options>();
        app.add_option("LOGIN", options->login)->required();
        app.add_option("--person", options->person, "The person (P2) this is another login of");
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"person_add"_s, q(options->login)}, {u"person"_s, q(options->person)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, addPerson(*workspace, command, q(options->login), q(options->person)));
            QJsonObject json = receiptJson(receipt);
            json[u"login"_s] = q(options->login);
            json[u"person"_s] = receipt.subject();
            return Answer{json, u"%1 is person %2. Next: countersign key enroll %1 PUBLIC, countersign duty grant %1 DUTY."_s.arg(q(options->login), receipt.subject()), 0};
        };
    }};
}

Verb personListVerb()
{
    return {u"person list"_s, u"Who is who, with duties and keys"_s, {u"countersign person list"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, people(workspace->db(), context.now()));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const Login &login : all) {
                QJsonArray duties;
                QStringList words;
                for (const Duty &duty : login.duties) {
                    QJsonObject object{{u"duty"_s, duty.duty}, {u"env"_s, duty.environment}, {u"pool"_s, duty.pool}};
                    if (duty.until)
                        object[u"until"_s] = duty.until->text();
                    duties += object;
                    words += duty.duty + (duty.environment.isEmpty() ? QString() : u'@' + duty.environment) + (duty.pool.isEmpty() ? QString() : u" of "_s + duty.pool);
                }
                rows += QJsonObject{{u"login"_s, login.login}, {u"person"_s, login.person}, {u"duties"_s, duties}, {u"keys"_s, QJsonArray::fromStringList(login.keys)}};
                lines.append({login.login, login.person, QString::number(login.keys.size()), words.join(u", "_s)});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Login"_s, u"Person"_s, u"Keys"_s, u"Duties"_s}, lines), 0};
        };
    }};
}

} // namespace countersign

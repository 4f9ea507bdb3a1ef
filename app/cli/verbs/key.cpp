// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"
#include "app/cli/notEmpty.h"
#include "core/people/People.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace countersign {

Verb keyNewVerb()
{
    return {u"key new"_s, u"Make a key of your own; an admin enrolls its public half. It leaves no record."_s, {u"countersign key new"_s, u"countersign key new --out ci.pem"_s}, false, [](CLI::App &app) -> Action {
        auto out = std::make_shared<std::string>();
        app.add_option("--out", *out, "Write the private key to this new file (mode 0600) instead of the keychain")->check(notEmpty);
        return [out](Context &context) -> Result<Answer> {
            QString id;
            if (out->empty()) {
                CS_TRY(Workspace *const workspace, context.workspace());
                id = workspace->id();
            }
            CS_TRY(const PublicKey key, makeKey(context.surroundings().secrets, id, q(*out)));
            const QString publicText = QString::fromLatin1(key.base64());
            return Answer{{{u"public"_s, publicText}, {u"key_id"_s, key.keyId()}, {u"kept"_s, out->empty() ? context.surroundings().secrets.describe() : q(*out)}},
                          u"%1\nGive this to an admin: countersign key enroll YOUR-LOGIN %1"_s.arg(publicText), 0};
        };
    }};
}

Verb keyEnrollVerb()
{
    return {u"key enroll"_s, u"Enroll somebody's public key for a login"_s, {u"countersign key enroll bob gTl3Dqh9F19Wo1Rmw0x+zMuNipG07jeiXfYPW4/Js5Q="_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string login, key; };
        auto options = std::make_shared<Options>();
        app.add_option("LOGIN", options->login)->required();
        app.add_option("PUBLIC", options->key, "The public key, base64, as “key new” prints it")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"key_enroll"_s, q(options->login)}, {u"key"_s, q(options->key)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, enrollKey(*workspace, command, q(options->login), QByteArray::fromStdString(options->key)));
            QJsonObject json = receiptJson(receipt);
            json[u"login"_s] = q(options->login);
            json[u"key_id"_s] = receipt.subject();
            return Answer{json, u"Enrolled key %1… for %2."_s.arg(receipt.subject().left(12), q(options->login)), 0};
        };
    }};
}

Verb keyRevokeVerb()
{
    return {u"key revoke"_s, u"End a key from now on"_s, {u"countersign key revoke KEY-ID --reason \"Laptop was stolen on Monday\""_s}, true, [](CLI::App &app) -> Action {
        struct Options { std::string key, reason; };
        auto options = std::make_shared<Options>();
        app.add_option("KEY-ID", options->key)->required();
        app.add_option("--reason", options->reason, "Kept for ever")->required();
        return [options](Context &context) -> Result<Answer> {
            CS_TRY(const Command command, context.command({{u"key_revoke"_s, q(options->key)}, {u"reason"_s, q(options->reason)}}));
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const Receipt receipt, revokeKey(*workspace, command, q(options->key), q(options->reason)));
            QJsonObject json = receiptJson(receipt);
            json[u"key_id"_s] = q(options->key);
            return Answer{json, u"Revoked in #%1. What it signed before stays valid."_s.arg(receipt.record.seq), 0};
        };
    }};
}

Verb keyListVerb()
{
    return {u"key list"_s, u"Which keys are enrolled"_s, {u"countersign key list"_s}, false, [](CLI::App &) -> Action {
        return [](Context &context) -> Result<Answer> {
            CS_TRY(Workspace *const workspace, context.workspace());
            CS_TRY(const auto all, keys(workspace->db()));
            QJsonArray rows;
            QVector<QStringList> lines;
            for (const LoginKey &key : all) {
                QJsonObject row{{u"key_id"_s, key.keyId}, {u"login"_s, key.login}, {u"public"_s, key.publicKey}, {u"enrolled"_s, key.enrolledSeq}};
                if (key.revokedSeq)
                    row[u"revoked"_s] = *key.revokedSeq;
                rows += row;
                lines.append({key.login, key.keyId, u"#"_s + QString::number(key.enrolledSeq), key.revokedSeq ? u"revoked in #"_s + QString::number(*key.revokedSeq) : u"in force"_s});
            }
            return Answer{{{u"rows"_s, rows}}, tableText({u"Login"_s, u"Key"_s, u"Enrolled"_s, u"State"_s}, lines), 0};
        };
    }};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Json.h"
#include "core/net/Http.h"
#include "tests/support/PlayedHttp.h"

#include <QJsonDocument>

namespace countersign {

// What a server answered once, as a file of tests/data: `seed` says what was on the server, `exchanges` who was asked what.
// Neither credentials nor the server's address are in it.
struct Recording
{
    QJsonObject about;                              // "shape", "version", "seed" …
    QJsonArray exchanges;

    static Result<Recording> fromFile(const QByteArray &text)
    {
        CS_TRY(const QJsonObject all, json::parseObject(text));
        return Recording{all.value(QStringLiteral("about")).toObject(), all.value(QStringLiteral("exchanges")).toArray()};
    }
    QByteArray text() const { return QJsonDocument(QJsonObject{{QStringLiteral("about"), about}, {QStringLiteral("exchanges"), exchanges}}).toJson(); }

    // What tells one question from another: a workspace or a range asked for belongs to it.
    static QString question(const HttpRequest &request)
    {
        QString line = PlayedHttp::line(request);
        for (const HttpHeader &header : request.headers)
            line += u'\n' + QString::fromLatin1(header.name + ": " + header.value);
        return request.body.isEmpty() ? line : line + u'\n' + QString::fromUtf8(request.body);
    }
};

// Passes on to a real edge and writes down what came.
class RecordingHttp : public Http
{
public:
    explicit RecordingHttp(Http &real) : m_real(real) {}

    Result<HttpAnswer> send(const HttpServer &server, const HttpRequest &request) override
    {
        QByteArray body;
        HttpAnswer head;
        HttpRequest heard = request;
        if (request.sink.piece) {
            heard.sink.begin = [&](const HttpAnswer &answer) { head = answer; return request.sink.begin ? request.sink.begin(answer) : Result<void>(); };
            heard.sink.piece = [&](QByteArrayView piece) { body += piece; return request.sink.piece(piece); };
        }
        auto answer = m_real.send(server, heard);
        if (answer || head.status != 0) {
            const HttpAnswer &came = answer ? *answer : head;
            QJsonObject headers;
            for (const char *name : {"Content-Type", "ETag", "Content-Range", "Retry-After"})
                if (const QByteArray value = came.header(name); !value.isEmpty())
                    headers.insert(QLatin1String(name), QString::fromLatin1(value));
            const QByteArray all = body + came.body;
            const bool isText = QString::fromUtf8(all).toUtf8() == all;
            m_exchanges.append(QJsonObject{{QStringLiteral("asked"), Recording::question(request)}, {QStringLiteral("status"), came.status}, {QStringLiteral("headers"), headers},
                                           {isText ? QStringLiteral("text") : QStringLiteral("base64"), QString::fromUtf8(isText ? all : all.toBase64())}});
        }
        return answer;
    }
    QJsonArray exchanges() const { return m_exchanges; }

private:
    Http &m_real;
    QJsonArray m_exchanges;
};

// Gives a recording's answers again, in its order among equal questions; the last of them stays. What was never asked is an error.
inline PlayedHttp::Player replay(const Recording &recording)
{
    auto at = std::make_shared<QHash<QString, int>>();
    return [recording, at](const HttpServer &, const HttpRequest &request) -> Result<HttpAnswer> {
        const QString question = Recording::question(request);
        int skip = (*at)[question]++;
        QJsonObject found;
        for (const auto &each : recording.exchanges) {
            if (each.toObject().value(QStringLiteral("asked")).toString() != question)
                continue;
            found = each.toObject();
            if (skip-- == 0)
                break;
        }
        if (found.isEmpty())
            return fault(QStringLiteral("replay.unknown"), QStringLiteral("The recording has no answer to: ") + question);
        HttpAnswer answer{found.value(QStringLiteral("status")).toInt(), {}, {}};
        const QJsonObject headers = found.value(QStringLiteral("headers")).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            answer.headers.append(HttpHeader{it.key().toLatin1(), it.value().toString().toLatin1()});
        answer.body = found.contains(QStringLiteral("base64")) ? QByteArray::fromBase64(found.value(QStringLiteral("base64")).toString().toLatin1())
                                                               : found.value(QStringLiteral("text")).toString().toUtf8();
        return answer;
    };
}

} // namespace countersign

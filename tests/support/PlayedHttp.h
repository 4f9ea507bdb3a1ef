// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/Http.h"

#include <QMutex>
#include <QStringList>

namespace countersign {

// The edge of HTTP in tests: answers come from a function, or, without one, nobody answers. What was asked is kept as
// "METHOD path?query", in order. Sinks and progress work as over a real connection; any thread may ask.
class PlayedHttp : public Http
{
public:
    using Player = std::function<Result<HttpAnswer>(const HttpServer &, const HttpRequest &)>;

    PlayedHttp() = default;
    explicit PlayedHttp(Player player) : m_player(std::move(player)) {}
    void play(Player player)
    {
        const QMutexLocker guard(&m_mutex);
        m_player = std::move(player);
    }

    static HttpAnswer json(const QByteArray &body, int status = 200) { return {status, {{"Content-Type", "application/json"}}, body}; }
    static Error nobody()
    {
        Error error{Kind::Unreachable, QStringLiteral("http.refused"), QStringLiteral("Nobody answers in this test."), {}, {}, {}};
        error.detail.insert(QStringLiteral("sent"), false);
        return error;
    }
    static QString line(const HttpRequest &request)
    {
        return QString::fromLatin1(request.method) + u' ' + request.path + (request.query.isEmpty() ? QString() : u'?' + QString::fromLatin1(request.query));
    }

    Result<HttpAnswer> send(const HttpServer &server, const HttpRequest &request) override
    {
        Player player;
        {
            const QMutexLocker guard(&m_mutex);
            m_asked.append(line(request));
            player = m_player;
        }
        CS_CHECK(request.cancel.check());
        CS_TRY(HttpAnswer answer, player ? player(server, request) : Result<HttpAnswer>(nobody()));
        if (answer.good() && request.sink.piece) {
            if (request.sink.begin)
                CS_CHECK(request.sink.begin(answer));
            CS_CHECK(request.sink.piece(answer.body));
            answer.body.clear();
        }
        return answer;
    }

    QStringList asked() const
    {
        const QMutexLocker guard(&m_mutex);
        return m_asked;
    }
    void forget()
    {
        const QMutexLocker guard(&m_mutex);
        m_asked.clear();
    }

private:
    mutable QMutex m_mutex;
    Player m_player;
    QStringList m_asked;
};

} // namespace countersign

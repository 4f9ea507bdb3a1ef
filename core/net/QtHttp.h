// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Clock.h"
#include "core/net/Http.h"

#include <QElapsedTimer>

#include <memory>

namespace countersign {

class HttpExchange;

// The real edge, over Qt Network: one manager per server and thread. It must outlive the threads that use it, or they must
// have no request under way when it goes.
class QtHttp : public Http
{
public:
    explicit QtHttp(const Clock &clock);
    ~QtHttp() override;

    Result<HttpAnswer> send(const HttpServer &, const HttpRequest &) override;
    std::vector<Result<HttpAnswer>> sendAll(const HttpServer &, const QVector<HttpRequest> &) override;

private:
    class Managers;
    using Try = std::unique_ptr<HttpExchange>;                      // of a question, under way
    Result<Try> begin(const HttpServer &, const QUrl &, const HttpRequest &, qint64 elapsedMs);
    Result<HttpAnswer> follow(const HttpServer &, QUrl, const HttpRequest &, const QElapsedTimer &, Result<Try>);

    const Clock &m_clock;
    std::unique_ptr<Managers> m_managers;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/Http.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace countersign {

// One question and its answer over one manager: no repeating, no redirects. While one waits, in a loop of its own, all that this
// thread has sent go on.
class HttpExchange
{
public:
    HttpExchange(QNetworkAccessManager &manager, const QSslConfiguration &tls, const QUrl &url, const HttpRequest &request, qint64 deadlineMs);

    void send();
    Result<HttpAnswer> wait();
    bool begun() const { return m_begun; }          // something went to the sink: it cannot be repeated by itself
    bool wedged() const { return m_wedged; }        // the manager may still be busy with this: do not use it again

    static QString origin(const QUrl &);            // scheme://host:port, for comparing and for sentences
    static Error error(const QString &code, const QString &text, const QString &mend, bool sent = true);

private:
    void head();
    void take();
    void finished();
    void tick();
    void end(const Error &);
    void leave();
    Result<void> begin();
    qint64 greatest() const;
    Result<void> checkWhole() const;
    Error failure() const;
    QString where() const { return origin(m_url); }

    QNetworkAccessManager &m_manager;
    QSslConfiguration m_tls;
    QUrl m_url;
    const HttpRequest &m_request;
    qint64 m_deadlineMs;
    std::unique_ptr<QIODevice> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    QTimer m_ticking;
    QElapsedTimer m_since, m_heard;
    QList<QSslError> m_tlsErrors;
    HttpAnswer m_answer;
    std::optional<Error> m_error;
    qint64 m_got = 0, m_length = -1;
    bool m_headSeen = false, m_begun = false, m_wedged = false, m_ended = false;
};

} // namespace countersign

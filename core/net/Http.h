// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Cancel.h"
#include "core/base/Secret.h"
#include "core/base/UtcTime.h"

#include <QByteArrayView>
#include <QUrl>
#include <QVector>

#include <functional>
#include <vector>

namespace countersign {

// One server as this client reaches it. Connections are kept per server, never shared between two.
struct HttpServer
{
    QUrl base;                             // http or https, host, port, perhaps a prefix; never a user or a password
    QString caFile;                        // PEM; instead of the system's authorities
    QString certificateFile, keyFile;      // PEM; how the client shows who it is. The key's file is its owner's alone
    Secret keyPassphrase = {};
};

struct HttpHeader { QByteArray name, value; };

// What a server said. Any status is an answer; what is no whole, sound answer is an Error.
struct HttpAnswer
{
    int status = 0;
    QVector<HttpHeader> headers;
    QByteArray body;                       // empty where it went to a sink

    QByteArray header(QByteArrayView name) const;                   // in any case; empty if absent
    bool good() const { return status >= 200 && status < 300; }
};

// Takes the body of a good answer piece by piece, in place of HttpAnswer::body. `begin` sees status and headers before the
// first piece and may refuse. What either returns as an Error ends the request with that Error.
struct HttpSink
{
    std::function<Result<void>(const HttpAnswer &)> begin;
    std::function<Result<void>(QByteArrayView)> piece;
};

struct HttpRequest
{
    // A read may be asked again by itself, for as long as nothing went to a sink; a write never is, and begins on a fresh
    // connection if the last one has been idle.
    enum class Sort { Read, Write };

    Sort sort = Sort::Read;
    QByteArray method = "GET";
    QString path;                          // below the server's base, encoded: "/api/2.0/…"
    QByteArray query = {};                 // encoded, without "?"
    QVector<HttpHeader> headers = {};
    Secret authorization = {};             // the value of that header; goes to the server's own origin only
    QByteArray body = {};                  // sent as application/json unless a header says otherwise
    int deadlineMs = 30'000;               // for everything: looking up, repeating, waiting, the last byte
    int silenceMs = 0;                     // without a single byte for so long: an end before the deadline; 0: none
    qint64 greatestBytes = 16 << 20;
    // JSON, or a file of known size, show by themselves if they were cut. Only then a body in chunks is taken: Qt Network does not
    // tell whether the last of them came.
    bool showsItsEnd = false;
    HttpSink sink = {};
    std::function<void(qint64 done, qint64 total)> progress = {};   // total is -1 if the server does not say
    Cancel cancel = {};
};

// The edge to other machines. Plain and blocking, for a worker's thread: it waits with one event loop of its own.
// Errors, all Unreachable but for the last two, told apart by code; no text holds a credential or a query:
//   http.name       the host's name is not known
//   http.refused    nobody listens there, or no way leads there
//   http.tls        no trust: the sentence says whether it was the authority, the name, the date or our own certificate
//   http.timeout    no whole answer before the deadline, or silence for too long
//   http.cut        the connection broke off, the body is shorter than announced, or its end cannot be told
//   http.form       this is not HTTP as it should be: two lengths, endless headers, compressed without being asked
//   http.redirect   sent on to another origin, or in circles, or a write was to be sent on; nothing was sent there
//   http.size       more bytes than the request wanted
//   http.settings   Malformed: the URL, a certificate or a key file is no good; nothing was sent
//   cancelled       Refused: on request
// detail: `sent` false where certainly nothing arrived at the server, which matters for a write.
class Http
{
public:
    virtual ~Http() = default;
    virtual Result<HttpAnswer> send(const HttpServer &, const HttpRequest &) = 0;
    // Reads that need nothing of one another, in their order: side by side where the edge can, else one after the other.
    virtual std::vector<Result<HttpAnswer>> sendAll(const HttpServer &, const QVector<HttpRequest> &);
};

// True unless the error says that nothing was sent: a write that failed so may have been carried out.
bool mayHaveArrived(const Error &);

// name=value pairs, percent-encoded as a query; a name may stand several times.
QByteArray httpQuery(const QVector<std::pair<QString, QString>> &pairs);
// What a Retry-After header asks for, seconds or a date, from `now`; 0 if it asks for nothing or is not understood.
qint64 retryAfterMs(const QByteArray &value, UtcTime now);
// One part of a path, percent-encoded; "/" too.
QString httpPathPart(const QString &part);

} // namespace countersign

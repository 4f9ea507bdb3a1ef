// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpExchange.h"

#include "core/net/TlsSettings.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int tickMs = 50;
constexpr qint64 refusalBytes = 1 << 20;
constexpr qint64 window = 1 << 20;                  // unread bytes that Qt Network may hold

// A body that can be read once. Qt Network sends a request again by itself when the server closes before answering, unless
// the body cannot be rewound: a POST must not be carried out twice.
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(const QByteArray &bytes) : m_bytes(bytes) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const qint64 count = qMin(most, qint64(m_bytes.size()) - m_at);
        if (count <= 0)
            return m_at >= m_bytes.size() ? -1 : 0;
        std::memcpy(into, m_bytes.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

const QString tooMuch = u"Check the address, and what stands before the server: no answer to this is so long."_s;

bool bodyless(int status, const QByteArray &method) { return method == "HEAD" || status == 204 || status == 304 || status < 200; }

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const QSslConfiguration &tls, const QUrl &url, const HttpRequest &request, qint64 deadlineMs)
    : m_manager(manager), m_tls(tls), m_url(url), m_request(request), m_deadlineMs(deadlineMs)
{
}

QString HttpExchange::origin(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(QUrl::FullyEncoded).contains(u':') ? u'[' + url.host() + u']' : url.host(QUrl::FullyEncoded).toLower(), QString::number(url.port(usual)));
}

Error HttpExchange::error(const QString &code, const QString &text, const QString &mend, bool sent)
{
    Error error{Kind::Unreachable, code, text, mend, {}, {}};
    if (!sent)
        error.detail.insert(u"sent"_s, false);
    return error;
}

Result<HttpAnswer> HttpExchange::wait()
{
    if (!m_ended)
        m_loop.exec();
    m_reply.reset();                                // outside its own signals, so at once
    if (m_error)
        return *m_error;
    return m_answer;
}

void HttpExchange::send()
{
    m_since.start();
    m_heard.start();
    QObject::connect(&m_ticking, &QTimer::timeout, &m_loop, [this] { tick(); });
    m_ticking.start(tickMs);
    QNetworkRequest request(m_url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");            // a packed answer could unpack to anything
    request.setRawHeader("User-Agent", "Countersign/" COUNTERSIGN_VERSION);
    for (const HttpHeader &each : m_request.headers)
        request.setRawHeader(each.name, each.value);
    if (!m_request.authorization.isEmpty())
        request.setRawHeader("Authorization", m_request.authorization.reveal());

    if (m_request.method == "GET" && m_request.body.isEmpty()) {
        m_reply.reset(m_manager.get(request));
    } else if (m_request.method == "HEAD") {
        m_reply.reset(m_manager.head(request));
    } else {
        if (!request.hasRawHeader("Content-Type"))
            request.setRawHeader("Content-Type", "application/json");
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        if (m_request.sort == HttpRequest::Sort::Write) {
            m_body = std::make_unique<OnceBody>(m_request.body);
        } else {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(m_request.body);
            buffer->open(QIODevice::ReadOnly);
            m_body = std::move(buffer);
        }
        m_reply.reset(m_manager.sendCustomRequest(request, m_request.method, m_body.get()));
    }
    m_reply->setReadBufferSize(window);
    QObject::connect(m_reply.get(), &QNetworkReply::metaDataChanged, &m_loop, [this] { head(); });
    QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_loop, [this] { take(); });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_loop, [this] { finished(); });
    QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, &m_loop, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void HttpExchange::end(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    m_wedged = !m_headSeen;                         // it may be reading headers for ever
    m_reply->disconnect(&m_loop);                   // wait() ends it, outside its own signals
    leave();
}

void HttpExchange::leave()
{
    m_ended = true;
    m_ticking.stop();
    m_loop.quit();
}

void HttpExchange::tick()
{
    if (m_error)
        return;
    if (const auto cancelled = m_request.cancel.check(); !cancelled)
        return end(cancelled.error());
    const bool silent = m_request.silenceMs > 0 && m_heard.elapsed() >= m_request.silenceMs;
    if (!silent && m_since.elapsed() < m_deadlineMs)
        return;
    const QString after = QString::number((silent ? m_request.silenceMs : m_since.elapsed()) / 1000.0, 'f', 0);
    end(error(u"http.timeout"_s, m_headSeen ? u"%1 began to answer, but did not finish within %2 s."_s.arg(where(), after)
                                            : u"%1 did not answer within %2 s."_s.arg(where(), after),
              u"Try again later; if it stays so, ask whoever runs that server."_s));
}

void HttpExchange::head()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headSeen || m_error || status < 200)
        return;
    m_headSeen = true;
    m_heard.restart();
    m_answer.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.append({name, value});
    const QByteArray length = m_answer.header("Content-Length"), packed = m_answer.header("Content-Encoding").trimmed();
    if (!length.isEmpty()) {
        bool number = false;
        m_length = length.toLongLong(&number);      // two lengths come joined by a comma
        if (!number || m_length < 0)
            return end(error(u"http.form"_s, u"%1 gave its answer no length that makes sense."_s.arg(where()), u"Something between here and there may be altering answers."_s));
    }
    if (!packed.isEmpty() && packed != "identity")
        return end(error(u"http.form"_s, u"%1 sent its answer compressed, which was not asked for."_s.arg(where()), u"Switch compression off at the server or at what stands before it."_s));
    if (m_length > greatest() && !bodyless(status, m_request.method))
        return end(error(u"http.size"_s, u"%1 wants to send %2 bytes; %3 are read at most."_s.arg(where(), QString::number(m_length), QString::number(greatest())), tooMuch));
    if (auto wanted = begin(); !wanted)
        end(wanted.error());
}

// A file of two bytes may be refused in a whole sentence.
qint64 HttpExchange::greatest() const { return m_answer.good() ? m_request.greatestBytes : qMax(m_request.greatestBytes, refusalBytes); }

Result<void> HttpExchange::begin()
{
    return m_answer.good() && m_request.sink.begin ? m_request.sink.begin(m_answer) : Result<void>();
}

void HttpExchange::take()
{
    head();
    while (!m_error && m_headSeen && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(window);
        if (piece.isEmpty())
            return;
        m_heard.restart();
        m_got += piece.size();
        if (m_got > greatest())
            return end(error(u"http.size"_s, u"%1 sent more than %2 bytes; the rest was not read."_s.arg(where(), QString::number(greatest())), tooMuch));
        if (m_answer.good() && m_request.sink.piece) {
            m_begun = true;
            if (auto taken = m_request.sink.piece(piece); !taken)
                return end(taken.error());
        } else {
            m_answer.body += piece;
        }
        if (m_request.progress)
            m_request.progress(m_got, m_length);
    }
}

void HttpExchange::finished()
{
    take();
    if (m_error)
        return;
    // An error status is an answer; every other error means that there is none, or not a whole one.
    const auto problem = m_reply->error();
    const bool ofStatus = problem >= QNetworkReply::ContentAccessDenied && problem != QNetworkReply::ContentReSendError
                          && problem != QNetworkReply::ProtocolUnknownError && problem != QNetworkReply::ProtocolFailure;
    const bool answered = m_headSeen && (problem == QNetworkReply::NoError || (ofStatus && m_answer.status >= 400));
    if (!answered)
        m_error = failure();
    else if (auto whole = checkWhole(); !whole)
        m_error = whole.error();
    leave();
}

Result<void> HttpExchange::checkWhole() const
{
    // Of a refusal only a sentence is wanted, which may be cut short; nothing else may.
    if (!m_answer.good() || bodyless(m_answer.status, m_request.method))
        return {};
    const QString again = u"Try again."_s;
    if (m_length >= 0 && m_got != m_length)
        return error(u"http.cut"_s, u"The answer of %1 broke off after %2 of %3 bytes."_s.arg(where(), QString::number(m_got), QString::number(m_length)), again);
    if (m_length < 0 && !(m_request.showsItsEnd && m_answer.header("Transfer-Encoding").toLower().contains("chunked")))
        return error(u"http.cut"_s, u"%1 did not say how long its answer is, so nobody can tell whether it is whole."_s.arg(where()),
                     u"Something between here and there may be altering answers."_s);
    return {};
}

Error HttpExchange::failure() const
{
    const QString said = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return error(u"http.name"_s, u"No computer is known by the name “%1”."_s.arg(m_url.host()), u"Check the address, and whether the network that knows it is up (VPN)."_s, false);
    case QNetworkReply::ConnectionRefusedError:
        return error(u"http.refused"_s, u"Nobody answers at %1."_s.arg(where()), u"Check the port, and whether the server is running."_s, false);
    case QNetworkReply::SslHandshakeFailedError: {
        const TlsDoubt doubt = tlsDoubt(m_tlsErrors, said);
        return error(u"http.tls"_s, u"%1 is not trusted: %2. Nothing was sent."_s.arg(where(), doubt.clause), doubt.mend, false);
    }
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return error(u"http.form"_s, u"What %1 answered is not HTTP as it should be."_s.arg(where()), u"Check that the address is that of the server itself."_s);
    default: break;
    }
    if (said.contains("alert"_L1)) {                // TLS 1.3 says only after the handshake that it wants a certificate
        const TlsDoubt doubt = tlsDoubt({}, said);
        return error(u"http.tls"_s, u"%1 is not reached: %2."_s.arg(where(), doubt.clause), doubt.mend);
    }
    if (!m_headSeen && m_reply->error() == QNetworkReply::UnknownNetworkError)
        return error(u"http.refused"_s, u"No way leads to %1 at the moment."_s.arg(where()), u"Check the network."_s);
    return error(u"http.cut"_s, m_headSeen ? u"The connection to %1 broke off in the middle of its answer."_s.arg(where())
                                           : u"%1 closed the connection without an answer in HTTP."_s.arg(where()),
                 m_headSeen ? u"Try again."_s : m_url.scheme() == "http"_L1 ? u"Try again; if it stays so, check the port: another program may listen there."_s : u"Try again; a server that wants to see another certificate of ours, or one at all, ends it like this, too."_s);
}

} // namespace countersign

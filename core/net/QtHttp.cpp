// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/QtHttp.h"

#include "core/net/HttpExchange.h"
#include "core/net/TlsSettings.h"

#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int attempts = 3;
constexpr int firstPauseMs = 250;
constexpr int hops = 5;
constexpr qsizetype atOnce = 6;                      // as many connections to one host as Qt Network opens
constexpr qint64 idleMicros = 4'000'000;             // a server that closes after 5 s may be doing so just now

bool isRedirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }
bool isPassing(int status) { return status == 408 || status == 429 || status == 502 || status == 503 || status == 504; }

Error badUrl(const QString &text)
{
    Error error = malformed(u"http.settings"_s, text + u" Nothing was sent."_s, u"An address is http:// or https://, a host, perhaps a port and a prefix."_s);
    error.detail.insert(u"sent"_s, false);
    return error;
}

Result<QUrl> address(const HttpServer &server, const HttpRequest &request)
{
    if ((server.base.scheme() != "http"_L1 && server.base.scheme() != "https"_L1) || server.base.host().isEmpty())
        return badUrl(u"The server's address is not one of the web."_s);
    if (!server.base.userInfo().isEmpty())
        return badUrl(u"The server's address holds a user or a password."_s);
    QByteArray text = server.base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded() + request.path.toLatin1();
    if (!request.query.isEmpty())
        text += '?' + request.query;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    if (!url.isValid())
        return badUrl(u"The address that was to be asked is not valid."_s);
    return url;
}

QString placeText(const QUrl &url, const QString &home)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return u"an address that begins with %1:"_s.arg(url.scheme().left(40));
    const QString origin = HttpExchange::origin(url).left(100);
    return origin != home ? origin : url.userInfo().isEmpty() ? u"another of its pages"_s : u"itself with a user in the address"_s;
}

// Waits, but not when cancelled.
Result<void> pause(qint64 ms, const Cancel &cancel)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] { if (cancel.asked()) loop.quit(); });
    looking.start(50);
    loop.exec();
    return cancel.check();
}

} // namespace

// Each thread has its own; a thread that ended leaves one behind, which the next of that id takes away.
class QtHttp::Managers
{
public:
    struct Manager
    {
        QSslConfiguration tls;
        std::unique_ptr<QNetworkAccessManager> network;
        std::optional<UtcTime> used;
    };

    Result<Manager *> of(const HttpServer &server)
    {
        const Key key = keyOf(server);
        const std::scoped_lock guard(m_mutex);
        if (const auto it = m_managers.find(key); it != m_managers.end() && it->second->network->thread() == QThread::currentThread())
            return it->second.get();
        CS_TRY(const QSslConfiguration tls, tlsSettings(server));
        auto made = std::make_unique<Manager>(Manager{tls, std::make_unique<QNetworkAccessManager>(), {}});
        made->network->setAutoDeleteReplies(false);
        return m_managers.insert_or_assign(key, std::move(made)).first->second.get();
    }
    // A manager that is still busy with an answer that never ends would hold up whoever deletes it for five seconds.
    void drop(const HttpServer &server)
    {
        std::shared_ptr<Manager> gone;
        {
            const std::scoped_lock guard(m_mutex);
            const auto it = m_managers.find(keyOf(server));
            if (it == m_managers.end())
                return;
            gone = std::move(it->second);
            m_managers.erase(it);
        }
        gone->network->moveToThread(nullptr);
        m_wasted.start([gone = std::move(gone)]() mutable { gone.reset(); });
    }

private:
    using Key = std::pair<Qt::HANDLE, QString>;
    static Key keyOf(const HttpServer &server)
    {
        return {QThread::currentThreadId(), QStringList{HttpExchange::origin(server.base), server.caFile, server.certificateFile, server.keyFile}.join(u'\n')};
    }

    std::mutex m_mutex;
    std::map<Key, std::unique_ptr<Manager>> m_managers;
    QThreadPool m_wasted;
};

QtHttp::QtHttp(const Clock &clock) : m_clock(clock), m_managers(std::make_unique<Managers>()) {}
QtHttp::~QtHttp() = default;

Result<QtHttp::Try> QtHttp::begin(const HttpServer &server, const QUrl &url, const HttpRequest &request, qint64 elapsedMs)
{
    CS_CHECK(request.cancel.check());
    CS_TRY(Managers::Manager *const manager, m_managers->of(server));
    const UtcTime now = m_clock.now();
    if (request.sort == HttpRequest::Sort::Write && manager->used && std::abs(now.micros() - manager->used->micros()) > idleMicros)
        manager->network->clearConnectionCache();
    manager->used = now;
    auto one = std::make_unique<HttpExchange>(*manager->network, manager->tls, url, request, qMax<qint64>(1, request.deadlineMs - elapsedMs));
    one->send();
    return one;
}

Result<HttpAnswer> QtHttp::follow(const HttpServer &server, QUrl url, const HttpRequest &request, const QElapsedTimer &since, Result<Try> one)
{
    const bool write = request.sort == HttpRequest::Sort::Write;
    const QString home = HttpExchange::origin(url);
    for (int attempt = 1, hop = 0;; one = begin(server, url, request, since.elapsed())) {
        if (!one)
            return one.error();
        HttpExchange &exchange = **one;
        const auto answer = exchange.wait();
        if (exchange.wedged())
            m_managers->drop(server);

        if (answer && isRedirect(answer->status)) {
            const QUrl next = url.resolved(QUrl::fromEncoded(answer->header("Location"), QUrl::StrictMode));
            if (write || HttpExchange::origin(next) != home || !next.userInfo().isEmpty())
                return HttpExchange::error(u"http.redirect"_s, u"%1 sends its visitors on to %2. Nothing was sent there."_s.arg(home, placeText(next, home)),
                                           u"If that is the right server, use its address; it may be a sign-in page."_s);
            if (++hop > hops)
                return HttpExchange::error(u"http.redirect"_s, u"%1 sends its visitors on in circles."_s.arg(home), u"Whoever runs that server must mend it."_s);
            url = next;
            continue;
        }
        const bool again = !write && attempt < attempts && !exchange.begun()
                           && (answer ? isPassing(answer->status) : answer.error().code == "http.cut"_L1);
        if (!again)
            return answer;
        const qint64 wanted = answer ? retryAfterMs(answer->header("Retry-After"), m_clock.now()) : 0;
        const qint64 wait = qMax<qint64>(wanted, firstPauseMs << (attempt - 1));
        if (since.elapsed() + wait >= request.deadlineMs)
            return answer;
        CS_CHECK(pause(wait, request.cancel));
        ++attempt;
    }
}

Result<HttpAnswer> QtHttp::send(const HttpServer &server, const HttpRequest &request)
{
    return std::move(sendAll(server, {request}).front());
}

std::vector<Result<HttpAnswer>> QtHttp::sendAll(const HttpServer &server, const QVector<HttpRequest> &requests)
{
    std::vector<Result<HttpAnswer>> answers;
    for (qsizetype first = 0; first < requests.size(); first += atOnce) {
        const QVector<HttpRequest> some = requests.mid(first, atOnce);
        QElapsedTimer since;
        since.start();
        std::vector<Result<QUrl>> urls;
        std::vector<Result<Try>> tries;
        for (const HttpRequest &each : some) {
            urls.push_back(address(server, each));
            tries.push_back(urls.back() ? begin(server, *urls.back(), each, 0) : Result<Try>(urls.back().error()));
        }
        for (Result<Try> &each : tries)             // all of them, before the manager of one that is wedged is dropped
            if (each)
                (void)(*each)->wait();
        for (size_t i = 0; i < tries.size(); ++i)
            answers.push_back(follow(server, urls[i].valueOr({}), some[qsizetype(i)], since, std::move(tries[i])));
    }
    return answers;
}

} // namespace countersign

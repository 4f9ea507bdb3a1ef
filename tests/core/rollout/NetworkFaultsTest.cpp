// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Live.h"
#include "core/net/QtHttp.h"
#include "core/rollout/targets/MlflowAlias.h"
#include "core/rollout/targets/MlflowTags.h"
#include "core/rollout/targets/PointerFile.h"
#include "tests/support/HostileServer.h"
#include "tests/support/RemoteWorld.h"

#include <QElapsedTimer>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"marked-secret-of-the-test"_s;

HostileServer &hostile()
{
    static HostileServer server;
    return server;
}

// What a network, a proxy or an attacker does to one request, and how reading then ends: with one of these codes and words.
struct Trouble
{
    const char *name, *server, *path, *code, *says;
    bool heavy = false;                                             // it costs so much that it is met in a few places only

    // Only what waits for the end of patience need not wait long for it.
    int deadlineMs() const { return QByteArray(code) == "http.timeout" || QByteArray(code) == "http." ? 800 : 6'000; }
};

const Trouble troubles[] = {
    {"sent on to another host", "plain", "/other-host", "http.redirect", "Nothing was sent there"},
    {"sent on to another port", "plain", "/other-port", "http.redirect", "Nothing was sent there"},
    {"sent on to a file", "plain", "/to-file", "http.redirect", "Nothing was sent there"},
    {"sent on with its body", "plain", "/post-307", "http.redirect", "Nothing was sent there"},
    {"sent round in circles", "plain", "/loop", "http.redirect", "in circles"},
    {"silence", "plain", "/hang", "http.timeout", "did not answer within"},
    {"a byte now and then", "plain", "/drip-body", "http.timeout", "did not finish within"},
    {"headers now and then", "plain", "/drip-headers", "http.timeout", "did not answer within"},
    {"shorter than announced", "plain", "/short", "http.cut", "broke off"},
    {"cut within a chunk", "plain", "/chunk-cut-inside", "", "127.0.0.1"}, // where Qt Network does not notice, the text does
    {"reset", "plain", "/reset", "http.cut", "broke off"},
    {"closed without an answer", "plain", "/no-answer", "http.cut", "without an answer"},
    {"no length", "plain", "/close-without-length", "http.cut", "whether it is whole"},
    {"two lengths", "plain", "/two-lengths", "http.form", "no length that makes sense"},
    {"too busy", "plain", "/429", "mlflow.busy", "(429)"},
    {"unavailable", "plain", "/503-past", "mlflow.busy", "(503)"},
    {"a sign-in page", "plain", "/html", "mlflow.not-mlflow", "sign-in page"},
    {"a password that ran out", "plain", "/401", "mlflow.unauthenticated", "did not accept"},
    {"a right that is gone", "plain", "/page-403", "mlflow.permission", "does not allow"},
    {"somebody else's page", "plain", "/page-404", "mlflow.not-mlflow", "nothing of MLflow"},
    {"no HTTP", "plain", "/not-http", "http.", "127.0.0.1"},
    {"an unknown authority", "server", "/good", "http.tls", "is not trusted"},
    {"a certificate of another name", "named", "/good", "http.tls", "is not trusted"},
    {"a certificate that ran out", "old", "/good", "http.tls", "is not trusted"},
    {"nobody there", "closed", "/good", "http.refused", "Nobody answers"},
    {"JSON nested without end", "plain", "/json-deep", "mlflow.not-mlflow", "127.0.0.1"},
    {"JSON with NaN", "plain", "/json-nan", "mlflow.not-mlflow", "cannot be read"},
    {"JSON of no UTF-8", "plain", "/json-bytes", "mlflow.not-mlflow", "cannot be read"},
    {"JSON with something behind it", "plain", "/json-trailing", "mlflow.not-mlflow", "cannot be read"},
    {"JSON that says two things", "plain", "/json-twice", "mlflow.not-mlflow", "cannot be read"},
    {"JSON of something else", "plain", "/json-other", "mlflow.not-mlflow", "not what MLflow would say"},
    {"headers without end", "plain", "/flood-headers", "http.", "127.0.0.1", true},
    {"one header without end", "plain", "/endless-header", "http.", "127.0.0.1", true},
    {"a bomb of gzip", "plain", "/bomb", "http.form", "compressed", true},
    {"two gigabytes", "plain", "/huge", "http.size", "the rest was not read", true},
    {"JSON of two million rows", "plain", "/json-many", "http.size", "bytes", true},
};

// The registry in memory, but for one question: that goes over a real connection to a server that answers it with the trouble.
class FaultyWorld : public RemoteWorld
{
public:
    enum class When { Never, Instead, Afterwards };                 // of a write: is it carried out before the fault

    explicit FaultyWorld(const Trouble &trouble) : m_trouble(trouble)
    {
        take(removeSource(**this, command(u"ann"_s), u"hub"_s));
        take(addSource(**this, command(u"ann"_s), {u"hub"_s, QUrl(u"http://127.0.0.1:5000"_s), MlflowServer::Credential::Basic, u"gate"_s}, Secret(password.toUtf8())));
        server.before = [this](const HttpRequest &request) { return m_when != When::Afterwards || request.method == "GET" ? meet(request) : std::nullopt; };
        server.afterWrite = [this](const HttpRequest &request) { return m_when == When::Afterwards ? meet(request) : std::nullopt; };
    }

    // From the nth question on whose method and path end so, until it is mended.
    void breaks(const QByteArray &method, const QString &path, When when = When::Instead, int nth = 1)
    {
        m_method = method;
        m_path = path;
        m_when = when;
        m_left = nth;
        m_met = 0;
    }
    void mended() { m_when = When::Never; }
    int met() const { return m_met; }
    static QJsonArray seen()                                        // by the hostile servers so far
    {
        SetClock clock;
        QtHttp http(clock);
        return take(json::parse(take(http.send(hostile().at(u"plain"_s), {.path = u"/seen"_s})).body)).toArray();
    }

private:
    std::optional<Result<HttpAnswer>> meet(const HttpRequest &request)
    {
        if (m_when == When::Never || request.method != m_method || !request.path.contains(m_path) || --m_left > 0)
            return {};
        ++m_met;
        HttpRequest sent = request;
        sent.path = QString::fromLatin1(m_trouble.path);
        sent.query.clear();
        sent.deadlineMs = qMin(sent.deadlineMs, m_trouble.deadlineMs());
        const QString place = QString::fromLatin1(m_trouble.server);
        const bool tls = place != u"plain" && place != u"closed";
        HttpServer reach = tls && place != u"server" ? hostile().tls(place) : hostile().at(place, tls ? u"https"_s : u"http"_s);
        return m_real.send(reach, sent);
    }

    const Trouble &m_trouble;
    SystemClock m_clock;
    QtHttp m_real{m_clock};
    QByteArray m_method;
    QString m_path;
    When m_when = When::Never;
    int m_left = 1, m_met = 0;
};

// A trouble at a time, as Catch's generators want it.
const Trouble &anyTrouble()
{
    const auto index = GENERATE(range(0, int(std::size(troubles))));
    return troubles[index];
}

// The sentence is the trouble's own, and holds nothing that is to stay secret.
void checkSays(const Trouble &trouble, const QString &text)
{
    INFO(text.toStdString());
    CHECK(text.contains(QLatin1String(trouble.says)));
    CHECK_FALSE(text.contains(password));
    CHECK_FALSE(text.contains(QString::fromLatin1(("gate:" + password.toLatin1()).toBase64())));
}

void checkError(const Trouble &trouble, const Error &error)
{
    INFO(error.code.toStdString());
    CHECK(error.code.startsWith(QLatin1String(trouble.code)));
    checkSays(trouble, error.text);
}

// A file is no JSON: what is wrong with the text of one is that it is another file.
bool ofText(const Trouble &trouble) { return QByteArray(trouble.name).startsWith("JSON"); }

const QString aliasPath = u"/registered-models/alias"_s;

} // namespace

TEST_CASE("faults of the network: a list ends in the right sentence, in time, and what was known stays", "[faults]")
{
    const Trouble &trouble = anyTrouble();
    INFO(trouble.name);
    FaultyWorld w(trouble);
    w.sync();
    const UtcTime asOf = *take(mirrorState(w.db(), u"hub"_s, w.clock().now())).asOf;
    w.clock().forward(100'000);                                     // everything is read again
    for (const QString &list : {u"registered-models/search"_s, u"model-versions/search"_s, u"/version"_s}) {
        if (list == u"/version" && (ofText(trouble) || QByteArray(trouble.path) == "/page-404"))
            continue;                                               // it is no JSON
        if (trouble.heavy && list != u"registered-models/search")
            continue;
        INFO(list.toStdString());
        w.breaks("GET", list);
        QElapsedTimer since;
        since.start();
        const auto synced = syncSource(*w, w.hub());
        CHECK(since.elapsed() < trouble.deadlineMs() + 8'000);            // two million rows take their time to be refused
        REQUIRE_FALSE(synced);
        CHECK(w.met() > 0);
        if (list != u"/version")
            checkError(trouble, synced.error());
        const MirrorState state = take(mirrorState(w.db(), u"hub"_s, w.clock().now()));
        CHECK(state.asOf == asOf);
        CHECK(state.error == synced.error().text);
        CHECK(state.versions == 3);
        CHECK_FALSE(state.syncing);
        w.mended();
    }
    const Synced after = w.sync();
    CHECK(after.changed + after.added + after.gone == 0);
}

TEST_CASE("faults of the network: a file that does not come whole is not recorded, and no finding comes of it", "[faults]")
{
    const Trouble &trouble = anyTrouble();
    INFO(trouble.name);
    FaultyWorld w(trouble);
    w.govern();
    w.registered(1);
    const Version one = take(version(w.db(), w.there(1)));
    const Manifest manifest = take(manifestOf(w.db(), one.manifest));
    const qint64 head = w.head();
    const auto tried = [&](const QString &path, int nth) {
        INFO(path.toStdString());
        w.breaks("GET", path, FaultyWorld::When::Instead, nth);
        QElapsedTimer since;
        since.start();
        const auto registered = registerRemote(*w, w.command(u"ann"_s), w.there(2));
        CHECK(since.elapsed() < 3 * trouble.deadlineMs() + 12'000);            // a file is tried on three connections, by two ways
        REQUIRE_FALSE(registered);
        CHECK(w.met() > 0);
        CHECK_FALSE(registered.error().text.contains(password));
        CHECK(w.head() == head);
        w.breaks("GET", path, FaultyWorld::When::Instead, nth);
        const auto verified = verifyRemote(*w, one, manifest, Depth::Whole);
        CHECK((!verified || !verified->none()));
        if (verified)                                               // only a file of other bytes can be told as altered
            CHECK(path.contains(u"MLmodel"_s));
        w.mended();
        return registered.error();
    };
    checkError(trouble, tried(u"/get-download-uri"_s, 1));
    if (!trouble.heavy)
        (void)tried(u"/MLmodel"_s, 1);
    if (!ofText(trouble))
        CHECK(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"1"_s))->altered.isEmpty());
    CHECK(take(verifyRemote(*w, one, manifest, Depth::Whole)).none());
    CHECK(w.watched().isEmpty());
    w.registered(2);
}

TEST_CASE("faults of the network: nothing is half promoted, and the next start settles what was in doubt", "[faults]")
{
    const Trouble &trouble = anyTrouble();
    INFO(trouble.name);
    FaultyWorld w(trouble);
    w.govern();
    for (int i = 1; i <= 3; ++i)
        w.registered(i);
    const MlflowAlias alias(0, 1);                                  // no replica lags here
    const MlflowTagsEffect tags;
    const PointerFile pointer;
    const Effects effects{&alias, &tags, &pointer};

    struct Stage { const char *name; QByteArray method; FaultyWorld::When when; int nth; bool moved, told; };
    const Stage stages[] = {
        {"the alias is read before", "GET", FaultyWorld::When::Instead, 1, false, false},
        {"the alias is set, and was not", "POST", FaultyWorld::When::Instead, 1, false, false},
        {"the alias is set, and was", "POST", FaultyWorld::When::Afterwards, 1, true, true},
        {"the alias is read back", "GET", FaultyWorld::When::Instead, 2, true, false},
    };
    int wanted = 2;
    for (const Stage &stage : stages) {
        const bool unsent = QByteArray(trouble.code) == "http.tls" || QByteArray(trouble.code) == "http.refused";
        if ((trouble.heavy && stage.nth == 1) || (unsent && stage.when == FaultyWorld::When::Afterwards))
            continue;
        INFO(stage.name);
        wanted = wanted % 3 + 1;
        const QString before = w.aimed(), live = w.inStaging(), target = QString::number(wanted);
        const QString id = w.request(w.there(wanted), u"staging"_s);
        const Command command = w.command(u"ben"_s);
        w.breaks(stage.method, aliasPath, stage.when, stage.nth);
        QElapsedTimer since;
        since.start();
        const Rolled rolled = take(promote(*w, effects, command, id));
        CHECK(since.elapsed() < 2 * trouble.deadlineMs() + 8'000);
        CHECK(w.met() > 0);
        CHECK(w.aimed() == (stage.moved ? target : before));
        const auto row = take(w.db().row(u"SELECT state, last_error FROM outbox WHERE seq=? AND kind='mlflow-alias'"_s, {rolled.receipt.record.seq}));
        REQUIRE(row);
        INFO(row->text(0).toStdString() << ": " << row->text(1).toStdString());
        if (stage.told) {                                           // read back: it is done
            CHECK(rolled.state == u"live");
            CHECK(w.inStaging() == target);
            continue;
        }
        // Where nothing was set, what is no passing trouble may end it; after that it is in doubt until it is read.
        CHECK(w.inStaging() == live);
        CHECK_FALSE(row->text(1).contains(password));
        if (rolled.state == u"failed") {
            CHECK_FALSE(stage.moved);
            CHECK(QByteArrayList{"mlflow.unauthenticated", "mlflow.permission"}.contains(trouble.code));
        } else {
            CHECK(rolled.state == u"in-doubt");
            if (stage.method == "GET")
                checkSays(trouble, row->text(1));
        }
        if (stage.moved && QByteArray(trouble.code).startsWith("mlflow.")) { // and it stays so, for a while
            w.clock().forward(60);
            w.breaks("GET", aliasPath);
            CHECK(take(recoverEffects(*w, effects, w.as(u"ben"_s))) == 0);
            CHECK(w.inStaging() == live);
        }
        w.mended();
        w.clock().forward(60);
        w.http().forget();
        if (rolled.state == u"failed") {
            CHECK(take(recoverEffects(*w, effects, w.as(u"ben"_s))) == 0);
            wanted = before.toInt();
            continue;
        }
        // The same command once more, as the next start does: set if it was not, and never twice.
        CHECK(take(recoverEffects(*w, effects, w.as(u"ben"_s))) == 1);
        CHECK(w.aimed() == target);
        CHECK(w.inStaging() == target);
        CHECK(w.http().asked().filter(u"POST /api/2.0/mlflow"_s + aliasPath).isEmpty() == stage.moved);
    }
    w.mended();
    CHECK(w.watched().isEmpty());
    CHECK(w.audit().holds());
}

TEST_CASE("faults of the network: the second host never saw anything of it", "[faults]")
{
    const QJsonArray all = FaultyWorld::seen();
    CHECK(std::none_of(all.begin(), all.end(), [](const QJsonValue &each) { return each[u"host"_s] == u"other"_s; }));
    // The credential did go along to the server that it is for.
    for (const Trouble &trouble : {troubles[0], troubles[3]}) {
        FaultyWorld w(trouble);
        w.breaks("GET", u"/registered-models/search"_s);
        REQUIRE_FALSE(syncSource(*w, w.hub()));
    }
    const QJsonArray now = FaultyWorld::seen();
    CHECK(now.last()[u"headers"_s][u"authorization"_s].toString() == u"Basic "_s + QString::fromLatin1(("gate:" + password.toLatin1()).toBase64()));
    CHECK(std::none_of(now.begin(), now.end(), [](const QJsonValue &each) { return each[u"host"_s] == u"other"_s; }));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run by tests/support/with-keyring.sh beside a real gnome-keyring. Each test but [killed] leaves it running and unlocked.
#include "core/secrets/KeychainSecretStore.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>

#include <qt6keychain/keychain.h>

#include <csignal>
#include <future>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace std::chrono_literals;

// A secret as the Secret Service puts it on the bus.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString contentType;
};
Q_DECLARE_METATYPE(WireSecret)

QDBusArgument &operator<<(QDBusArgument &out, const WireSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, WireSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

namespace {

const QString keyring = u"org.freedesktop.secrets"_s;
const QString name = u"countersign/00000000-0000-4000-8000-000000000001/key"_s;

pid_t daemonPid()
{
    const auto pid = QDBusConnection::sessionBus().interface()->servicePid(keyring);
    REQUIRE(pid.isValid());
    return static_cast<pid_t>(pid.value());
}

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(keyring, u"/org/freedesktop/secrets"_s, interface, method);
    call.setArguments(arguments);
    const auto reply = QDBusConnection::sessionBus().call(call);
    INFO(method.toStdString() << ": " << reply.errorMessage().toStdString());
    REQUIRE(reply.type() == QDBusMessage::ReplyMessage);
    return reply;
}

QDBusObjectPath defaultCollection()
{
    const auto path = ask(u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}).arguments().value(0).value<QDBusObjectPath>();
    REQUIRE(path.path().startsWith(u"/org/freedesktop/secrets/collection/"_s));
    return path;
}

// As the sign-in to a desktop does it: no prompt, the password straight to the daemon.
void unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto session = ask(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret password{session.arguments().value(1).value<QDBusObjectPath>(), {}, qgetenv("COUNTERSIGN_TEST_KEYRING_PASSWORD"), u"text/plain"_s};
    ask(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(defaultCollection()), QVariant::fromValue(password)});
}

void lock() { ask(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()})}); }

Error errorOf(const Result<Secret> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error();
}

Error errorOf(const Result<void> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error();
}

} // namespace

TEST_CASE("what is written is read back, byte for byte")
{
    KeychainSecretStore store;
    QByteArray all;
    for (int i = 0; i < 200'000; ++i)
        all.append(static_cast<char>(i * 7 + i / 256));
    for (const QByteArray &bytes : {QByteArray("plain"), QByteArray("\0a\0b\0", 5), QByteArray(1, '\0'), QByteArray("\xff\xfe\x80", 3), all}) {
        take(store.write(name, Secret(bytes)));
        CHECK(take(store.read(name)).reveal() == bytes);
    }
    take(store.remove(name));
}

TEST_CASE("names do not run into each other")
{
    KeychainSecretStore store;
    take(store.write(name, Secret("one")));
    take(store.write(name + u"2"_s, Secret("two")));
    take(store.remove(name));
    CHECK(errorOf(store.read(name)).code == u"secret.absent"_s);
    CHECK(take(store.read(name + u"2"_s)).reveal() == QByteArray("two"));
    take(store.remove(name + u"2"_s));
}

TEST_CASE("in an open keychain, what is not there is absent, and removing it is no error")
{
    KeychainSecretStore store;
    const auto error = errorOf(store.read(name));
    CHECK(error.kind == Kind::NotFound);
    CHECK(error.code == u"secret.absent"_s);
    CHECK(error.text.contains(name));
    take(store.remove(name));
    CHECK(errorOf(store.read(name)).code == u"secret.absent"_s);
}

TEST_CASE("asking leaves no entry of its own behind")
{
    KeychainSecretStore store;
    CHECK(errorOf(store.read(name)).code == u"secret.absent"_s);
    take(store.remove(name));
    QProcess search;
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"countersign"_s});
    REQUIRE(search.waitForFinished());
    CHECK(search.readAllStandardOutput() == QByteArray());
}

TEST_CASE("an empty secret is not kept")
{
    KeychainSecretStore store;
    CHECK(errorOf(store.write(name, Secret())).code == u"secret.empty"_s);
    CHECK(errorOf(store.read(name)).code == u"secret.absent"_s);
}

TEST_CASE("a locked keychain is locked to reads, writes and removals, and keeps the secret")
{
    KeychainSecretStore store;
    take(store.write(name, Secret("kept")));
    lock();
    for (const QString &asked : {name, name + u"-never-written"_s}) {
        const auto error = errorOf(store.read(asked));
        CHECK(error.kind == Kind::Unreachable);
        CHECK(error.code == u"secret.locked"_s);
        CHECK_FALSE(error.mend.isEmpty());
    }
    CHECK(errorOf(store.write(name, Secret("other"))).code == u"secret.locked"_s);
    CHECK(errorOf(store.remove(name)).code == u"secret.locked"_s);
    unlock();
    CHECK(take(store.read(name)).reveal() == QByteArray("kept"));
    take(store.remove(name));
}

TEST_CASE("a daemon that hangs is a timeout, nothing is asked behind its back, and it may come back")
{
    KeychainSecretStore store(700ms);
    take(store.write(name, Secret("kept")));
    const pid_t daemon = daemonPid();
    REQUIRE(::kill(daemon, SIGSTOP) == 0);
    QElapsedTimer clock;
    clock.start();
    const auto first = store.read(name);
    const auto second = store.write(name, Secret("never"));
    const qint64 waited = clock.elapsed();
    REQUIRE(::kill(daemon, SIGCONT) == 0);
    CHECK(errorOf(first).kind == Kind::Unreachable);
    CHECK(errorOf(first).code == u"secret.timeout"_s);
    CHECK(errorOf(second).code == u"secret.timeout"_s);
    CHECK(errorOf(second).text.contains(u"not asked"_s));
    CHECK(waited >= 1300);
    CHECK(waited < 10'000);
    KeychainSecretStore patient;
    CHECK(take(patient.read(name)).reveal() == QByteArray("kept"));
    take(patient.remove(name));
}

TEST_CASE("a store that is gone does not mind a late answer")
{
    const pid_t daemon = daemonPid();
    REQUIRE(::kill(daemon, SIGSTOP) == 0);
    {
        KeychainSecretStore store(100ms);
        CHECK(errorOf(store.read(name)).code == u"secret.timeout"_s);
    }
    REQUIRE(::kill(daemon, SIGCONT) == 0);
    KeychainSecretStore store;
    CHECK(errorOf(store.read(name)).code == u"secret.absent"_s);
}

TEST_CASE("asked from the main thread it refuses instead of waiting for itself")
{
    KeychainSecretStore store;
    QString code;
    QMetaObject::invokeMethod(QCoreApplication::instance(), [&] { code = errorOf(store.read(name)).code; }, Qt::BlockingQueuedConnection);
    CHECK(code == u"secret.main-thread"_s);
}

TEST_CASE("an older text entry of the same name is not taken for what was written")
{
    // QtKeychain keeps text and binary entries side by side and reads the text first.
    KeychainSecretStore store;
    std::promise<QKeychain::Error> textWritten;
    QMetaObject::invokeMethod(QCoreApplication::instance(), [&textWritten] {
        auto *job = new QKeychain::WritePasswordJob(u"countersign"_s);
        job->setKey(name);
        job->setTextData(u"old text"_s);
        QObject::connect(job, &QKeychain::Job::finished, job, [&textWritten](QKeychain::Job *done) { textWritten.set_value(done->error()); });
        job->start();
    });
    REQUIRE(textWritten.get_future().get() == QKeychain::NoError);
    const auto written = store.write(name, Secret("new bytes"));
    const auto read = store.read(name);
    CHECK((written.ok() ? read.ok() && read->reveal() == QByteArray("new bytes") : written.error().code == u"secret.unavailable"_s));
    take(store.remove(name));
    CHECK(errorOf(store.read(name)).code == u"secret.absent"_s);
}

// By itself: afterwards libsecret goes on using its session with the dead daemon for the rest of this process.
TEST_CASE("a daemon that was killed does not make a secret absent", "[killed]")
{
    KeychainSecretStore store;
    take(store.write(name, Secret("kept")));
    REQUIRE(::kill(daemonPid(), SIGKILL) == 0);
    for (int asked = 0; asked < 2; ++asked) {
        const auto error = errorOf(store.read(name));
        CHECK(error.kind == Kind::Unreachable);
        CHECK_FALSE(error.code == u"secret.absent"_s);
    }
    CHECK(errorOf(store.write(name, Secret("other"))).kind == Kind::Unreachable);
    CHECK(errorOf(store.remove(name)).kind == Kind::Unreachable);
    unlock();
    CHECK_FALSE(errorOf(store.read(name)).code == u"secret.absent"_s);
    // Another program finds it as it was, so nothing of the above has touched it.
    QProcess lookup;
    lookup.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"countersign"_s, u"user"_s, name});
    REQUIRE(lookup.waitForFinished());
    CHECK(QByteArray::fromBase64(lookup.readAllStandardOutput()) == QByteArray("kept"));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainSecretStore.h"

#include <QCoreApplication>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString service = u"countersign"_s;
const QString probeName = u"countersign/probe"_s;
const QString otherWay = u"or give the key as a file (--key-file, COUNTERSIGN_KEY_FILE)"_s;

Error unreachable(const QString &code, const QString &text, const QString &mend) { return {Kind::Unreachable, code, text, mend, {}, {}}; }

Error locked(const QString &name)
{
    return unreachable(u"secret.locked"_s, u"The keychain is locked; “%1” was neither read nor changed."_s.arg(name),
                       u"Unlock the keychain of your desktop and try again, %1."_s.arg(otherWay));
}

Error timedOut(const QString &name, const QString &kept)
{
    return unreachable(u"secret.timeout"_s, u"The keychain did not answer in time about “%1”. %2"_s.arg(name, kept),
                       u"Look for a password prompt of the keychain, or restart its service, and try again, %1."_s.arg(otherWay));
}

Error absent(const QString &name)
{
    return notFound(u"secret.absent"_s, u"The keychain is open and holds nothing named “%1”."_s.arg(name),
                    u"Use the computer and account on which it was made, %1."_s.arg(otherWay));
}

} // namespace

struct KeychainSecretStore::Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    Secret value;

    bool found() const { return error == QKeychain::NoError; }
    bool isMissing() const { return error == QKeychain::EntryNotFound; }
    // Any outcome but success and "not found", as the error it is to us.
    Error asError(const QString &name) const
    {
        if (error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser)
            return locked(name);
        return unreachable(u"secret.unavailable"_s,
                           u"The keychain is not available (%1); “%2” was neither read nor changed."_s.arg(
                               text.isEmpty() ? u"it gave no reason"_s : text, name),
                           u"Start the keyring service of your desktop (gnome-keyring, KWallet); if it was restarted while "
                           "Countersign ran, restart Countersign; %1."_s.arg(otherWay));
    }
};

// One question at a time: QtKeychain queues them too, but a queued job of its own cannot be taken back.
struct KeychainSecretStore::Line
{
    std::mutex mutex;
    std::condition_variable changed;
    bool busy = false;
    quint64 turn = 0;     // which question is being asked
    quint64 givenUp = 0;  // the newest question nobody waits for any more
    std::optional<Answer> answer;
};

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds deadline)
    : m_deadline(deadline), m_line(std::make_shared<Line>())
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::describe() const
{
    return u"the keychain of this desktop session (QtKeychain, service “%1”)"_s.arg(service);
}

Result<KeychainSecretStore::Answer> KeychainSecretStore::ask(Job job, const QString &name, const Secret &value, QDeadlineTimer until)
{
    const auto *app = QCoreApplication::instance();
    if (!app || QThread::currentThread() == app->thread())
        return fault(u"secret.main-thread"_s, u"The keychain was asked from the main thread, where it could never answer; nothing was read or changed."_s,
                     u"This is a fault of Countersign: please report it."_s);

    const auto wait = std::chrono::steady_clock::now() + std::chrono::milliseconds(until.remainingTime());
    std::unique_lock lock(m_line->mutex);
    if (!m_line->changed.wait_until(lock, wait, [this] { return !m_line->busy; }))
        return timedOut(name, u"An earlier question is still open, so this one was not asked and nothing was changed."_s);
    m_line->busy = true;
    m_line->answer.reset();
    const quint64 turn = ++m_line->turn;

    const auto start = [line = m_line, job, name, value, turn] {
        if (std::lock_guard guard(line->mutex); line->givenUp == turn) {
            line->busy = false;
            line->changed.notify_all();
            return;
        }
        QKeychain::Job *asked = nullptr;
        if (job == Job::Read) {
            asked = new QKeychain::ReadPasswordJob(service);
        } else if (job == Job::Write) {
            auto *write = new QKeychain::WritePasswordJob(service);
            write->setBinaryData(value.reveal());
            asked = write;
        } else {
            asked = new QKeychain::DeletePasswordJob(service);
        }
        asked->setKey(name);
        asked->setInsecureFallback(false);
        asked->setAutoDelete(true);
        QObject::connect(asked, &QKeychain::Job::finished, asked, [line](QKeychain::Job *done) {
            Answer answer{done->error(), done->errorString(), {}};
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done); read && answer.found())
                answer.value = Secret(read->binaryData());
            std::lock_guard guard(line->mutex);
            if (line->givenUp != line->turn)
                line->answer = std::move(answer);
            line->busy = false;
            line->changed.notify_all();
        });
        asked->start();
    };
    QMetaObject::invokeMethod(const_cast<QCoreApplication *>(app), start, Qt::QueuedConnection);

    if (!m_line->changed.wait_until(lock, wait, [this] { return m_line->answer.has_value(); })) {
        m_line->givenUp = turn;
        return timedOut(name, job == Job::Read ? u"Nothing was changed."_s : u"The change may still be made."_s);
    }
    Answer answer = std::move(*m_line->answer);
    m_line->answer.reset();
    return answer;
}

// A locked keychain answers reads with "not found" and deletes with success; only a write is refused.
Result<void> KeychainSecretStore::checkUnlocked(QDeadlineTimer until)
{
    CS_TRY(const auto written, ask(Job::Write, probeName, Secret("probe"), until));
    if (!written.found())
        return written.asError(probeName);
    CS_CHECK(ask(Job::Remove, probeName, {}, until));
    return {};
}

Result<Secret> KeychainSecretStore::read(const QString &name)
{
    const QDeadlineTimer until(m_deadline);
    CS_TRY(auto answer, ask(Job::Read, name, {}, until));
    if (answer.isMissing()) {
        CS_CHECK(checkUnlocked(until));
        // The probe may have made somebody unlock it.
        CS_TRY(answer, ask(Job::Read, name, {}, until));
    }
    if (answer.found() && !answer.value.isEmpty())
        return std::move(answer.value);
    if (answer.found() || answer.isMissing())
        return absent(name);
    return answer.asError(name);
}

Result<void> KeychainSecretStore::write(const QString &name, const Secret &value)
{
    if (value.isEmpty())
        return fault(u"secret.empty"_s, u"An empty secret was to be kept as “%1”; nothing was changed."_s.arg(name));
    const QDeadlineTimer until(m_deadline);
    CS_TRY(const auto written, ask(Job::Write, name, value, until));
    if (!written.found())
        return written.asError(name);
    CS_TRY(const auto kept, ask(Job::Read, name, {}, until));
    if (kept.found() && kept.value.reveal() == value.reveal())
        return {};
    return unreachable(u"secret.unavailable"_s, u"The keychain accepted “%1” but does not give it back."_s.arg(name),
                       u"Look into the keychain for another entry of that name and remove it, %1."_s.arg(otherWay));
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    // Overwriting comes first: it fails where the keychain is locked (a delete would report success and change
    // nothing), and afterwards the secret is gone even if the entry should stay.
    const QDeadlineTimer until(m_deadline);
    CS_TRY(const auto emptied, ask(Job::Write, name, {}, until));
    if (!emptied.found())
        return emptied.asError(name);
    CS_TRY(const auto removed, ask(Job::Remove, name, {}, until));
    if (!removed.found() && !removed.isMissing())
        return removed.asError(name);
    CS_TRY(const auto left, ask(Job::Read, name, {}, until));
    if (left.isMissing() || (left.found() && left.value.isEmpty()))
        return {};
    if (!left.found())
        return left.asError(name);
    return unreachable(u"secret.unavailable"_s, u"The keychain reports “%1” as removed but still gives it back."_s.arg(name),
                       u"Remove it with the password manager of your desktop."_s);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"
#include "core/net/QtHttp.h"
#include "core/secrets/KeychainSecretStore.h"
#include "core/workspace/stateFolder.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <thread>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    for (int fd = 0; fd <= 2; ++fd) {                               // one that is closed would be the number of the next file opened
        if (::fcntl(fd, F_GETFD) < 0)
            (void)!::open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
    }
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);           // a workspace's workers may end while this thread leaves
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"countersign"_s);
    setlocale(LC_NUMERIC, "C");                                     // a German locale would make the parser refuse 0.94
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);

    countersign::SystemClock clock;
    countersign::QtHttp http(clock);
    countersign::KeychainSecretStore secrets;
    // The verb runs on a worker: keychain jobs finish only while this thread's event loop turns. It is joined, which a pool's
    // thread is not: that one still cleans up after itself, OpenSSL's part too, while this one leaves the program.
    int code = 1;
    std::thread worker([&, arguments = QByteArrayList(argv + 1, argv + argc)] {
        code = countersign::runProgram(arguments, {clock, http, secrets, countersign::stateFolder()});
        QMetaObject::invokeMethod(&app, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    app.exec();
    worker.join();
    return code;
}

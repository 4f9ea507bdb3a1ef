// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"
#include "core/net/QtHttp.h"
#include "core/secrets/KeychainSecretStore.h"
#include "core/workspace/stateFolder.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <clocale>
#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"countersign"_s);
    setlocale(LC_NUMERIC, "C");                                     // a German locale would make the parser refuse 0.94
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);

    countersign::SystemClock clock;
    countersign::QtHttp http(clock);
    countersign::KeychainSecretStore secrets;
    // The verb runs on a worker: keychain jobs finish only while this thread's event loop turns.
    QThreadPool::globalInstance()->start([&, arguments = QCoreApplication::arguments().mid(1)] {
        const int code = countersign::runProgram(arguments, {clock, http, secrets, countersign::stateFolder()});
        QMetaObject::invokeMethod(&app, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return app.exec();
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of what needs a turning event loop in the main thread: the tests run on a worker, as commands do.
#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <thread>

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCoreApplication app(argc, argv);
    setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale::c());
    std::thread worker([&] {
        const int status = Catch::Session().run(argc, argv);
        QMetaObject::invokeMethod(&app, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    });
    const int status = QCoreApplication::exec();
    worker.join();
    return status;
}

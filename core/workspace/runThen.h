// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <type_traits>
#include <utility>

namespace countersign {

// Runs work() on the pool, then done(result) in the main thread; done is dropped if `context` has died meanwhile.
template <class Work, class Done>
void runThen(QThreadPool &pool, QObject *context, Work work, Done done)
{
    pool.start([guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, done = std::move(done)]() mutable { if (guard) done(); }, Qt::QueuedConnection);
        } else {
            auto result = std::make_shared<std::invoke_result_t<Work>>(work());
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, done = std::move(done), result]() mutable { if (guard) done(std::move(*result)); }, Qt::QueuedConnection);
        }
    });
}

} // namespace countersign

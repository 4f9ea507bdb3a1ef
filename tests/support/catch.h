// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Catch2 2 (Debian 12) and 3 (Debian 13), and how our own types are printed when a check fails.
#include <QByteArray>
#include <QString>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text) { return out << '"' << text.toStdString() << '"'; }
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes) { return out << '"' << bytes.toStdString() << '"'; }

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;                                             // as in Catch2 2
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/Result.h"

// The value of a Result, or the test fails with its error.
template <class T>
T take(countersign::Result<T> result)
{
    if (!result)
        FAIL(result.error().code.toStdString() << ": " << result.error().text.toStdString());
    return std::move(result).value();
}

inline void take(countersign::Result<void> result)
{
    if (!result)
        FAIL(result.error().code.toStdString() << ": " << result.error().text.toStdString());
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace countersign {

// The one way to fail: a value or an Error. Nothing of ours throws.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }
    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const & { return *m_error; }
    Error &&error() && { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace countersign

#define CS_JOIN_(a, b) a##b
#define CS_JOIN(a, b) CS_JOIN_(a, b)

// CS_TRY(auto x, f()): x is f()'s value, or the enclosing function returns f()'s error. __COUNTER__ keeps the names apart
// where one stands in a lambda within another.
#define CS_TRY(declaration, ...) CS_TRY_(CS_JOIN(csResult, __COUNTER__), declaration, __VA_ARGS__)
#define CS_TRY_(result, declaration, ...)                                                                              \
    auto result = (__VA_ARGS__);                                                                                       \
    if (!result)                                                                                                       \
        return std::move(result).error();                                                                              \
    declaration = std::move(result).value()

// The same for a Result<void>, or where the value is of no use.
#define CS_CHECK(...) CS_CHECK_(CS_JOIN(csChecked, __COUNTER__), __VA_ARGS__)
#define CS_CHECK_(result, ...)                                                                                         \
    do {                                                                                                               \
        if (auto result = (__VA_ARGS__); !result)                                                                      \
            return std::move(result).error();                                                                          \
    } while (false)

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <compare>

namespace countersign {

// A version number by SemVer 2.0.0, exactly as written: 2.3.0, 2.3.0-rc.1, 2.3.0+cuda12. Numbers may be of any length
// (they are compared as digits), the whole has at most 255 characters. The default is 0.0.0.
class SemVer
{
public:
    SemVer() = default;
    static Result<SemVer> fromText(const QString &text);    // Errors: Malformed, naming the part that is wrong

    QString text() const;
    const QString &major() const { return m_core[0]; }
    const QString &minor() const { return m_core[1]; }
    const QString &patch() const { return m_core[2]; }
    const QStringList &preRelease() const { return m_preRelease; }
    const QStringList &build() const { return m_build; }
    bool isPreRelease() const { return !m_preRelease.isEmpty(); }

    // Precedence of the standard, in which the build part does not count.
    std::weak_ordering precedence(const SemVer &other) const;

    // A total order for lists: precedence, then the build part as text. Equal means the same text.
    friend bool operator==(const SemVer &, const SemVer &) = default;
    friend std::strong_ordering operator<=>(const SemVer &a, const SemVer &b);

private:
    QString m_core[3] = {QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")};
    QStringList m_preRelease;
    QStringList m_build;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace countersign {

// What a failure means to whoever has to act on it. The number is the command line's exit code, for ever.
enum class Kind {
    Fault = 1,         // ours or the machine's: a bug, a full disk
    Malformed = 2,     // the command line or a file that was handed in
    GateFails = 3,
    NotEvaluated = 4,
    Pending = 5,       // approvals are missing
    Refused = 6,       // by a rule, a duty or a state
    Integrity = 7,     // a digest, a signature or the chain does not hold
    Changed = 8,       // moved meanwhile; or the command id was used for something else
    NotFound = 9,
    Unreachable = 10   // unreachable, locked, timed out, in doubt
};

// One failure. `code` is stable and never translated (a rule's or constraint's id), `text` says what happened and
// what was kept, `mend` what to do, `who` the logins that can do it.
struct Error
{
    Kind kind = Kind::Fault;
    QString code;
    QString text;
    QString mend = {};
    QStringList who = {};
    QJsonObject detail = {};
};

inline Error fault(const QString &code, const QString &text, const QString &mend = {}) { return {Kind::Fault, code, text, mend, {}, {}}; }
inline Error malformed(const QString &code, const QString &text, const QString &mend = {}) { return {Kind::Malformed, code, text, mend, {}, {}}; }
inline Error refused(const QString &code, const QString &text, const QString &mend = {}, const QStringList &who = {}) { return {Kind::Refused, code, text, mend, who, {}}; }
inline Error integrity(const QString &code, const QString &text, const QString &mend = {}) { return {Kind::Integrity, code, text, mend, {}, {}}; }
inline Error notFound(const QString &code, const QString &text, const QString &mend = {}) { return {Kind::NotFound, code, text, mend, {}, {}}; }

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>

#include <memory>
#include <optional>

namespace countersign {

// That this program is at an effect: a lock on DIR/tmp/effect-SEQ-N. It dies with the program, so the next one on this machine
// knows at once that nobody is at it any more; a claim of another machine is believed until its time is over.
class EffectClaim
{
public:
    // Nothing while another program is at it. Where no such file can be made, as on a full disk, the time alone claims.
    static std::optional<EffectClaim> take(const QString &folder, qint64 seq, int n);
    // The same for other work that one program does at a time: DIR/tmp/NAME.
    static std::optional<EffectClaim> take(const QString &folder, const QString &name);
    // Removes what killed programs left behind of effects that `pending` does not name, as "SEQ-N".
    static void sweep(const QString &folder, const QStringList &pending);

    bool leftHere() const { return m_leftHere; }                    // the one before was of this machine, and is dead
    void sign();                                                    // from here on it is ours
    void finish();                                                  // nobody needs it any more

private:
    EffectClaim(const QString &path, std::unique_ptr<QFile> lock, bool leftHere) : m_path(path), m_lock(std::move(lock)), m_leftHere(leftHere) {}

    QString m_path;                                                 // a QFile opened by number knows no name
    std::unique_ptr<QFile> m_lock;
    bool m_leftHere;
};

} // namespace countersign

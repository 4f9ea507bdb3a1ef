// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Sealed.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

Result<void> checkWritable(const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fault(u"file.write"_s, u"The export “%1” cannot be written: %2. Nothing was recorded."_s.arg(name, file.errorString()), u"Name another file."_s);
    file.cancelWriting();
    return {};
}

Result<void> writeSealed(const QString &name, const QByteArray &bytes, const std::optional<Session> &session)
{
    const QByteArray signature = session ? session->key->sign(bytes) : QByteArray();
    if (session && signature.size() != PublicKey::signatureSize)
        return fault(u"file.sign"_s, u"“%1” could not be signed; nothing was written."_s.arg(name));
    QSaveFile file(name), seal(name + u".sig"_s), key(name + u".pub"_s);
    const auto broken = [&](const QSaveFile &which) {
        return fault(u"file.write"_s, u"The export “%1” cannot be written: %2."_s.arg(which.fileName(), which.errorString()), u"Name another file; the workspace is unchanged but for the record that an export was made."_s);
    };
    const auto prepare = [](QSaveFile &which, const QByteArray &what) { return which.open(QIODevice::WriteOnly) && which.write(what) == what.size() && which.flush(); };
    if (!prepare(file, bytes))
        return broken(file);
    if (session && !prepare(seal, signature))
        return broken(seal);
    if (session && !prepare(key, session->key->publicKey().pem()))
        return broken(key);
    // The file first: one whose signature is missing is seen, an old file beside a new signature would look forged.
    if (!file.commit())
        return broken(file);
    if (!session) {
        QFile::remove(seal.fileName());
        QFile::remove(key.fileName());
        return {};
    }
    if (!seal.commit())
        return broken(seal);
    return key.commit() ? Result<void>() : broken(key);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Sealed.h"

#include "core/base/NamedOutput.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString sealOf(const QString &name) { return name + u".sig"_s; }
QString keyOf(const QString &name) { return name + u".pub"_s; }

} // namespace

Result<void> checkWritable(const QString &name)
{
    CS_CHECK(NamedOutput::check(name));
    for (const QString &beside : {sealOf(name), keyOf(name)}) {
        if (QFileInfo::exists(beside))
            CS_CHECK(NamedOutput::check(beside));
    }
    return {};
}

Result<void> writeSealed(const QString &name, const QByteArray &bytes, const std::optional<Session> &session)
{
    const QByteArray signature = session ? session->key->sign(bytes) : QByteArray();
    if (session && signature.size() != PublicKey::signatureSize)
        return fault(u"file.sign"_s, u"“%1” could not be signed; nothing was written."_s.arg(name));
    const QString kept = u"the workspace is unchanged but for the record that an export was made"_s;
    CS_TRY(auto file, NamedOutput::open(name, kept));
    CS_CHECK(file.write(bytes));
    if (file.isDevice())                                            // a terminal has nothing beside it
        return file.commit();
    if (!session) {
        CS_CHECK(file.commit());
        QFile::remove(sealOf(name));
        QFile::remove(keyOf(name));
        return {};
    }
    CS_TRY(auto seal, NamedOutput::open(sealOf(name), kept));
    CS_TRY(auto key, NamedOutput::open(keyOf(name), kept));
    CS_CHECK(seal.write(signature));
    CS_CHECK(key.write(session->key->publicKey().pem()));
    // The file first: one whose signature is missing is seen, an old file beside a new signature would look forged.
    CS_CHECK(file.commit());
    CS_CHECK(seal.commit());
    return key.commit();
}

} // namespace countersign

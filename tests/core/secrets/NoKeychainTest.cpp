// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run with a session bus address that leads nowhere: a server without a desktop.
#include "core/secrets/KeychainSecretStore.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace countersign;

TEST_CASE("without a keyring service everything is unavailable at once, and nothing is ever absent", "[no-keychain]")
{
    KeychainSecretStore store;
    const QString name = u"countersign/w/key"_s;
    QElapsedTimer clock;
    clock.start();
    const Result<void> written = store.write(name, Secret("plain text that must not be kept"));
    const Result<Secret> read = store.read(name);
    const Result<void> removed = store.remove(name);
    CHECK(clock.elapsed() < 10'000);
    REQUIRE_FALSE(written.ok());
    REQUIRE_FALSE(read.ok());
    REQUIRE_FALSE(removed.ok());
    for (const Error &error : {written.error(), read.error(), removed.error()}) {
        CHECK(error.kind == Kind::Unreachable);
        CHECK(error.code == u"secret.unavailable"_s);
        CHECK(error.mend.contains(u"--key-file"_s));
    }
}

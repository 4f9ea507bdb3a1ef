// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include "tests/support/catch.h"

using namespace countersign;

TEST_CASE("secret: copies share nothing, and overwriting one leaves the other")
{
    CHECK(Secret().isEmpty());
    Secret first(QByteArray("a key"));
    const Secret copy(first);
    CHECK(copy.reveal() == "a key");
    CHECK(copy.reveal().constData() != first.reveal().constData());
    const Secret moved(std::move(first));
    CHECK(moved.reveal() == "a key");
    Secret assigned;
    assigned = moved;
    assigned = Secret();
    CHECK(assigned.isEmpty());
    CHECK(copy.reveal() == "a key");
}

TEST_CASE("secret: what was handed in is not overwritten with it")
{
    const QByteArray kept("a key");
    {
        const Secret secret(kept);
        CHECK(secret.reveal().constData() != kept.constData());
    }
    CHECK(kept == "a key");
}

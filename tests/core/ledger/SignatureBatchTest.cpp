// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/SignatureBatch.h"

#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;

TEST_CASE("signature batch: the answer is the same with one core and with many")
{
    sample::Chain chain;
    chain.grow(200);
    const auto alice = chain.alice.publicKey(), bob = chain.bob.publicKey();
    for (const int threads : {0, 1, 2, 7}) {
        SignatureBatch batch(threads);
        CHECK(batch.check().empty());
        for (Record record : chain.records) {
            const auto signature = take(Signature::fromField(record.sig));
            if (record.seq % 50 == 3)
                record.payload += ' ';
            batch.add(record, record.actor == "bob" ? bob : alice, signature.bytes);
        }
        CHECK(batch.size() == 202);
        CHECK(batch.check() == std::vector<qint64>{3, 53, 103, 153});
        CHECK(batch.size() == 0);
        CHECK(batch.check().empty());
    }
}

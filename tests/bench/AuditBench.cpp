// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Verify.h"
#include "tests/bench/Paired.h"
#include "tests/support/TestWorkspace.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <sqlite3.h>

#include <cstdio>
#include <thread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void prefixed(QByteArray &out, const unsigned char *text, int size)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(size));
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
    out.append(reinterpret_cast<const char *>(text), size);
}

// The yardstick: every row read through SQLite's C interface, the same bytes put together and hashed once. Nothing is checked.
double readAndHash(TestWorkspace &w)
{
    return secondsOf([&] {
        auto *sqlite = static_cast<sqlite3 *>(w.db().handle());
        sqlite3_stmt *rows = nullptr;
        REQUIRE(sqlite3_prepare_v2(sqlite, "SELECT seq, at_us, prev_hash, actor, action, subject, payload, cmd_id, sig, hash FROM record ORDER BY seq", -1, &rows, nullptr) == SQLITE_OK);
        EVP_MD *method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        QByteArray bytes;
        unsigned char hash[32];
        while (sqlite3_step(rows) == SQLITE_ROW) {
            bytes.resize(0);
            bytes.append("\0CSLOG1\n", 8);
            for (const int column : {0, 1}) {
                const quint64 number = qToBigEndian(static_cast<quint64>(sqlite3_column_int64(rows, column)));
                bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
            }
            bytes.append(static_cast<const char *>(sqlite3_column_blob(rows, 2)), 32);
            for (const int column : {3, 4, 5, 6, 7, 8})
                prefixed(bytes, sqlite3_column_text(rows, column), sqlite3_column_bytes(rows, column));
            EVP_DigestInit_ex2(context, method, nullptr);
            EVP_DigestUpdate(context, bytes.constData(), static_cast<size_t>(bytes.size()));
            EVP_DigestFinal_ex(context, hash, nullptr);
        }
        EVP_MD_CTX_free(context);
        EVP_MD_free(method);
        sqlite3_finalize(rows);
    });
}

double chain(TestWorkspace &w, const Known &known, int threads = 0)
{
    return secondsOf([&] {
        ChainVerifier verifier(known, threads);
        take(forEachRecord(w.db(), [&](const Record &record) -> Result<void> { verifier.add(record); return {}; }));
        const Report report = verifier.finish();
        REQUIRE(report.holds());
    });
}

double bareVerifications(int times)
{
    const PrivateKey key = take(PrivateKey::generate());
    const QByteArray message(16, 'm'), signature = key.sign(message); // as short as openssl speed's
    return secondsOf([&] {
        for (int i = 0; i < times; ++i)
            REQUIRE(key.publicKey().verify(message, signature));
    });
}

} // namespace

TEST_CASE("audit: verifying a long ledger")
{
    const qint64 count = wanted("BENCH_RECORDS", 1000000);
    TestWorkspace w;
    w.fill(count);
    const Record last = *take(w->head());
    const Known all{last.seq + 1, last.hash};
    compare("chain and tree, signatures known", "Countersign", [&] { return chain(w, all); }, "reading and hashing", [&] { return readAndHash(w); }, 5);

    // Per signature, with all cores, beside OpenSSL verifying one short message again and again on one core.
    const double anew = chain(w, {}), known = chain(w, all);
    constexpr int times = 20000;
    const double bare = bareVerifications(times) / times;
    const auto cores = qMax(1u, std::thread::hardware_concurrency());
    std::printf("%-34s whole first check %.2f s, of which signatures at least %.2f s; one core of OpenSSL %.0f/s, here %.0f/s on %u cores: ratio %.2f\n",
                "signatures", anew, anew - known, 1 / bare, double(last.seq + 1) / anew, cores, double(last.seq + 1) / anew * bare / cores);

    measure("verify, first time", [&] { return secondsOf([&] { REQUIRE(take(auditWorkspace(*w, {{}, false, true})).ledger.holds()); }); }, 1);
    measure("verify, once checked", [&] { return secondsOf([&] {
        const AuditReport report = take(auditWorkspace(*w, {}));
        REQUIRE(report.ledger.holds());
        REQUIRE(report.ledger.signatures == 0);
    }); }, 3);
}

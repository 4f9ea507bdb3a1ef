// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Registry.h"

#include "tests/support/TestWorkspace.h"

#include <QDirIterator>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

int storedFiles(const TestWorkspace &w)
{
    int count = 0;
    for (QDirIterator files(w.folder() + u"/artifacts"_s, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("registering: the same files are a repeat, others under the same number are refused and not kept")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    const qint64 before = w.head();
    const auto again = take(registerVersion(*w, w.command(u"ann"_s), {u"churn"_s, u"1.0.0"_s, {w.path(u"files/1.0.0"_s)}, {}}));
    CHECK(again.receipt.repeated);
    CHECK(again.version.ref == ref);
    CHECK(w.head() == before);
    const int files = storedFiles(w);
    w.file(u"files/1.0.0/weights.bin"_s, "others");
    const Error taken = refusal(w, [&] { return registerVersion(*w, w.command(u"ann"_s), {u"churn"_s, u"1.0.0"_s, {w.path(u"files/1.0.0"_s)}, {}}); });
    CHECK(taken.code == u"registry.version-taken");
    CHECK(storedFiles(w) == files);
}

TEST_CASE("registering: needs the duty, a model, a number, files and sound metadata")
{
    TestWorkspace w;
    w.version(u"1.0.0"_s);
    const QString files = w.path(u"files/1.0.0"_s);
    const auto wrong = [&](const QString &login, const Registration &wish) { return refusal(w, [&] { return registerVersion(*w, w.command(login), wish); }); };
    w.file(u"files/1.1.0/weights.bin"_s, "new");
    CHECK(wrong(u"ben"_s, {u"churn"_s, u"1.1.0"_s, {w.path(u"files/1.1.0"_s)}, {}}).code == u"core.duty");
    CHECK(wrong(u"ann"_s, {u"chur"_s, u"1.1.0"_s, {files}, {}}).kind == Kind::NotFound);
    CHECK(wrong(u"ann"_s, {u"churn"_s, u"one"_s, {files}, {}}).kind == Kind::Malformed);
    CHECK_FALSE(wrong(u"ann"_s, {u"churn"_s, u"1.1.0"_s, {w.path(u"nothing"_s)}, {}}).text.isEmpty());
    CHECK(wrong(u"ann"_s, {u"churn"_s, u"1.1.0"_s, {files}, w.file(u"meta.json"_s, "[1]")}).kind == Kind::Malformed);
    CHECK(wrong(u"ann"_s, {u"churn"_s, u"1.1.0"_s, {files}, w.path(u"no.json"_s)}).code == u"metadata.file");
    const auto made = take(registerVersion(*w, w.command(u"ann"_s), {u"churn"_s, u"1.1.0"_s, {files}, w.file(u"meta.json"_s, R"({"framework":"onnx"})")}));
    CHECK(made.version.framework == u"onnx");
    CHECK(take(metadataOf(w.db(), made.version))[u"framework"_s].toString() == u"onnx");
    CHECK(made.version.authorLogin == u"ann");
}

TEST_CASE("registering: a dry run stores nothing")
{
    TestWorkspace w;
    w.version(u"1.0.0"_s);
    w.file(u"files/1.1.0/weights.bin"_s, "new");
    Command command = w.command(u"ann"_s);
    command.dryRun = true;
    const int files = storedFiles(w);
    const qint64 before = w.head();
    CHECK(take(registerVersion(*w, command, {u"churn"_s, u"1.1.0"_s, {w.path(u"files/1.1.0"_s)}, {}})).receipt.dryRun);
    CHECK(storedFiles(w) == files);
    CHECK(w.head() == before);
}

TEST_CASE("registering: a model is added once, its tier is a policy-owner's to change")
{
    TestWorkspace w;
    w.version(u"1.0.0"_s);
    CHECK(refusal(w, [&] { return addModel(*w, w.command(u"ann"_s), u"churn"_s, u"low"_s, {}); }).code == u"model.exists");
    CHECK(refusal(w, [&] { return addModel(*w, w.command(u"cara"_s), u"other"_s, u"low"_s, {}); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return addModel(*w, w.command(u"ann"_s), u"other"_s, u"lowest"_s, {}); }).code == u"tier.unknown");
    CHECK(refusal(w, [&] { return changeModel(*w, w.command(u"ben"_s), u"churn"_s, {u"low"_s, {}, {}}); }).code == u"core.duty");
    take(changeModel(*w, w.command(u"ben"_s), u"churn"_s, {{}, u"Who leaves"_s, u"ben"_s}));
    take(changeModel(*w, w.command(u"ann"_s), u"churn"_s, {u"high"_s, {}, {}}));
    const Model now = take(model(w.db(), u"local"_s, u"churn"_s));
    CHECK(now.tier == u"high");
    CHECK(now.description == u"Who leaves");
    CHECK(now.ownerLogin == u"ben");
}

TEST_CASE("retiring: once, with a reason, never what is live")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const VersionRef other = w.version(u"1.1.0"_s);
    CHECK(refusal(w, [&] { return retireVersion(*w, w.command(u"ann"_s), w.ref(u"1.0.0"_s), why); }).code == u"core.live");
    CHECK(refusal(w, [&] { return retireVersion(*w, w.command(u"cara"_s), other, why); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return retireVersion(*w, w.command(u"ann"_s), other, u"old"_s); }).kind == Kind::Malformed);
    take(retireVersion(*w, w.command(u"ann"_s), other, why));
    CHECK(take(version(w.db(), other)).retiredSeq == w.head());
    CHECK(refusal(w, [&] { return retireVersion(*w, w.command(u"ann"_s), other, why); }).code == u"core.retired");
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Tree.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The inputs and answers that the certificate transparency projects publish for RFC 6962.
const char *const inputs[] = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
const char *const roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                             "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                             "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                             "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                             "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                             "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                             "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

std::vector<Digest> publishedLeaves(size_t count = 8)
{
    std::vector<Digest> leaves;
    for (size_t i = 0; i < count; ++i)
        leaves.push_back(Digest::of('\0' + QByteArray::fromHex(inputs[i])));
    return leaves;
}

QByteArrayList hexPath(const std::vector<Digest> &path)
{
    QByteArrayList out;
    for (const Digest &each : path)
        out.append(each.hex().toLatin1());
    return out;
}

// The recursive definition of RFC 6962 section 2.1, word by word.
Digest definedRoot(const std::vector<Digest> &leaves)
{
    if (leaves.empty())
        return Digest::of({});
    if (leaves.size() == 1)
        return leaves.front();
    size_t k = 1;
    while (2 * k < leaves.size())
        k *= 2;
    return nodeHash(definedRoot({leaves.begin(), leaves.begin() + qint64(k)}), definedRoot({leaves.begin() + qint64(k), leaves.end()}));
}

} // namespace

TEST_CASE("tree: the published roots")
{
    TreeHead head;
    CHECK(head.root().hex() == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    const auto leaves = publishedLeaves();
    for (size_t i = 0; i < 8; ++i) {
        head.append(leaves[i]);
        CHECK(head.root().hex() == QLatin1String(roots[i]));
        CHECK(Tree(publishedLeaves(i + 1)).root() == head.root());
    }
}

TEST_CASE("tree: the published audit paths")
{
    CHECK(auditPath(publishedLeaves(1), 0).empty());
    CHECK(hexPath(auditPath(publishedLeaves(8), 0)) == QByteArrayList{
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"});
    CHECK(hexPath(auditPath(publishedLeaves(8), 5)) == QByteArrayList{
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"});
    CHECK(hexPath(auditPath(publishedLeaves(3), 2)) == QByteArrayList{"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"});
    CHECK(hexPath(auditPath(publishedLeaves(5), 1)) == QByteArrayList{
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"});
    CHECK(auditPath(publishedLeaves(5), 5).empty());
}

TEST_CASE("tree: head, whole tree, paths and the definition agree for every size to 130")
{
    TreeHead head;
    std::vector<Digest> leaves;
    for (qint64 size = 1; size <= 130; ++size) {
        leaves.push_back(Digest::of(QByteArray::number(size)));
        head.append(leaves.back());
        const Tree tree(leaves);
        REQUIRE(head.root() == definedRoot(leaves));
        REQUIRE(tree.root() == head.root());
        for (qint64 i = 0; i < size; ++i) {
            const auto path = tree.auditPath(i);
            REQUIRE(take(rootFromPath(leaves[size_t(i)], i, size, path)) == head.root());
            if (size <= 20) {
                for (qint64 other = 0; other < size; ++other) {
                    const auto wrong = rootFromPath(leaves[size_t(i)], other, size, path);
                    CHECK((wrong.ok() && *wrong == head.root()) == (other == i));
                }
            }
            auto longer = path;
            longer.push_back(Digest());
            CHECK_FALSE(rootFromPath(leaves[size_t(i)], i, size, longer));
            if (!path.empty()) {
                CHECK_FALSE(rootFromPath(leaves[size_t(i)], i, size, std::span(path).first(path.size() - 1)));
            }
        }
    }
    const Tree whole(leaves);
    CHECK(whole.rootAt(0) == Digest::of({}));
    for (qint64 size = 1; size <= 130; ++size) {
        const std::span part = std::span(leaves).first(size_t(size));
        CHECK(whole.rootAt(size) == Tree(part).root());
        for (qint64 i = 0; i < size; i += 7)
            REQUIRE(whole.auditPath(i, size) == auditPath(part, i));
    }
    CHECK(whole.auditPath(3, 131).empty());
    CHECK_FALSE(rootFromPath(Digest(), 1, 1, {}));
    CHECK_FALSE(rootFromPath(Digest(), -1, 1, {}));
    CHECK_FALSE(rootFromPath(Digest(), 0, 0, {}));
}

TEST_CASE("tree: a stored head resumes where it stood, and a damaged one is refused")
{
    for (int size = 0; size < 40; ++size) {
        TreeHead head;
        for (int i = 0; i < size; ++i)
            head.append(Digest::of(QByteArray::number(i)));
        TreeHead resumed = take(TreeHead::restore(head.serialised()));
        CHECK(resumed == head);
        resumed.append(Digest());
        head.append(Digest());
        CHECK(resumed.root() == head.root());
        CHECK_FALSE(TreeHead::restore(head.serialised() + 'x'));
        CHECK_FALSE(TreeHead::restore(head.serialised().chopped(1)));
    }
    CHECK_FALSE(TreeHead::restore({}));
    CHECK_FALSE(TreeHead::restore(QByteArray(8, '\xff') + QByteArray(64 * 32, 'x')));
}

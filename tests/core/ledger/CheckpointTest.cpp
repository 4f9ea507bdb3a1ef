// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Checkpoint.h"

#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray published =
    "countersign/00000000-0000-4000-8000-000000000001\n3\nNviGEHYgi0YwweGxiBvDl9k9spKW2LTv33iLaANe00U=\n\n"
    "\xe2\x80\x94 countersign/00000000-0000-4000-8000-000000000001 "
    "8IMxCOmSpL91stfXcpt+Tmj7AkxNbPFpYBgG9+VhuCrRYD09YVempVl74wZKBfdRnruGdIQCP1g1WAc10DpMZSlc2wM=\n";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    REQUIRE(published.contains(from));
    return QByteArray(published).replace(published.indexOf(from), from.size(), to);
}

} // namespace

TEST_CASE("checkpoint: the published vector, made and read")
{
    const Digest root = take(Digest::fromHex(u"36f8861076208b4630c1e1b1881bc397d93db29296d8b4efdf788b68035ed345"_s));
    CHECK(checkpointNote(sample::workspaceId, 3, root, sample::seedKey(1)) == published);
    const auto read = take(Checkpoint::parse(published));
    CHECK(read.workspace == sample::workspaceId);
    CHECK(read.size == 3);
    CHECK(read.root == root);
    CHECK(read.signedBy(sample::seedKey(1).publicKey()));
    CHECK_FALSE(read.signedBy(sample::seedKey(2).publicKey()));
}

TEST_CASE("checkpoint: no flipped bit leaves the signature standing")
{
    const auto key = sample::seedKey(1).publicKey();
    for (qsizetype bit = 0; bit < published.size() * 8; ++bit) {
        QByteArray note = published;
        note[bit / 8] = static_cast<char>(note[bit / 8] ^ (1 << bit % 8));
        const auto read = Checkpoint::parse(note);
        if (read && read->signedBy(key))
            FAIL("flip of bit " << bit << " was not seen");
    }
}

TEST_CASE("checkpoint: signature lines of strangers are passed over")
{
    const QByteArray stranger = "\xe2\x80\x94 witness.example/w1 AAAAAAAB\n";
    const auto after = take(Checkpoint::parse(published + stranger));
    CHECK(after.lines.size() == 1);
    CHECK(after.signedBy(sample::seedKey(1).publicKey()));
    const auto before = take(Checkpoint::parse(changed("\n\n", "\n\n" + stranger)));
    CHECK(before.signedBy(sample::seedKey(1).publicKey()));
    // Another key under our own name, as after a change of keys.
    const auto both = take(Checkpoint::parse(published + checkpointNote(sample::workspaceId, 3, before.root, sample::seedKey(2)).split('\n')[4] + '\n'));
    CHECK(both.signedBy(sample::seedKey(1).publicKey()));
    CHECK(both.signedBy(sample::seedKey(2).publicKey()));
}

TEST_CASE("checkpoint: what is not exactly a note is refused in a sentence")
{
    const std::vector<std::pair<QByteArray, QString>> cases = {
        {"", u"three lines"_s}, {"\n\n\n\n\n", u"first line"_s}, {published.chopped(1), u"line feed"_s},
        {QByteArray(published).replace('\n', "\r\n"), u"CR LF"_s}, {changed("countersign/", "other/"), u"first line"_s},
        {changed("000000000001", "00000000000G"), u"first line"_s}, {changed("\n3\n", "\n03\n"), u"second line"_s},
        {changed("\n3\n", "\n0\n"), u"second line"_s}, {changed("\n3\n", "\n-3\n"), u"second line"_s}, {changed("\n3\n", "\n3 \n"), u"second line"_s},
        {changed("\n3\n", "\n99999999999999999999\n"), u"second line"_s}, {changed("\n3\n", "\n9007199254740992\n"), u"second line"_s}, {changed("U=\n", "U\n"), u"third line"_s},
        {changed("Nvi", "N-i"), u"third line"_s}, {changed("=\n\n", "=\nextension\n\n"), u"fourth line"_s},
        {changed("\xe2\x80\x94 ", "- "), u"dash"_s}, {changed("001 8IM", "001"), u"key name"_s}, {published + "\n", u"dash"_s},
        {changed("8IM", "8I!"), u"base64"_s}, {published + "\xe2\x80\x94 x AAAA\n", u"base64"_s}, {published + "\xe2\x80\x94  AAAAAAAB\n", u"key name"_s},
        {published + "\xe2\x80\x94 a+b AAAAAAAB\n", u"key name"_s}, {published + QByteArray(70000, 'x'), u"bytes"_s}};
    for (const auto &[note, says] : cases) {
        INFO(note.left(300));
        const auto read = Checkpoint::parse(note);
        REQUIRE_FALSE(read);
        CHECK(read.error().text.contains(says));
    }
}

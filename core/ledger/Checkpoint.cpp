// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Checkpoint.h"

#include "core/ledger/Record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr char origin[] = "countersign/";
constexpr char dash[] = "\xe2\x80\x94 "; // an em dash and a blank
constexpr char ed25519Type = 1;
constexpr qsizetype greatestNote = 64 << 10;

QByteArray keyName(const QString &workspace) { return origin + workspace.toLatin1(); }

QByteArray signedTextOf(const QString &workspace, qint64 size, const Digest &root)
{
    return keyName(workspace) + '\n' + QByteArray::number(size) + '\n' + root.bytes().toBase64() + '\n';
}

Error badNote(const QString &what)
{
    return malformed(u"checkpoint.form"_s, u"This is not a checkpoint of a workspace: %1."_s.arg(what),
                     u"Hand in the note as it was written, every byte of it."_s);
}

// One line "— name base64"; of other names only the form is looked at.
Result<void> takeSignatureLine(Checkpoint &checkpoint, QByteArray line, const QByteArray &ourName)
{
    if (!line.startsWith(dash))
        return badNote(u"a signature line does not begin with a dash and a blank"_s);
    line = line.mid(qsizetype(sizeof dash) - 1);
    const qsizetype blank = line.indexOf(' ');
    if (blank < 1 || line.lastIndexOf('+', blank) >= 0) // the format allows neither blank nor plus in a name
        return badNote(u"a signature line has no key name"_s);
    const auto bytes = strictBase64(line.mid(blank + 1));
    if (!bytes || bytes->size() < 5)
        return badNote(u"a signature line does not end in base64"_s);
    if (line.left(blank) == ourName)
        checkpoint.lines.push_back({bytes->left(4), bytes->mid(4)});
    return {};
}

} // namespace

bool isWorkspaceId(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? c != u'-' : !((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return false;
    }
    return true;
}

Result<Checkpoint> Checkpoint::parse(const QByteArray &note)
{
    if (note.size() > greatestNote)
        return badNote(u"it has %1 bytes"_s.arg(note.size()));
    if (note.contains('\r'))
        return badNote(u"its lines end in CR LF, as some editors write them"_s);
    const QByteArrayList lines = note.split('\n');
    if (lines.size() < 6 || !lines.last().isEmpty())
        return badNote(u"it does not have three lines, an empty one and signature lines, each ended by a line feed"_s);
    Checkpoint checkpoint;
    checkpoint.workspace = QString::fromLatin1(lines[0].mid(qsizetype(sizeof origin) - 1));
    if (!lines[0].startsWith(origin) || !isWorkspaceId(checkpoint.workspace))
        return badNote(u"its first line does not name a workspace"_s);
    bool isNumber = false;
    checkpoint.size = lines[1].toLongLong(&isNumber);
    if (!isNumber || checkpoint.size < 1 || checkpoint.size > greatestNumber || QByteArray::number(checkpoint.size) != lines[1])
        return badNote(u"its second line is not a number of records"_s);
    const auto root = strictBase64(lines[2]);
    if (!root || root->size() != Digest::size)
        return badNote(u"its third line is not the base64 text of 32 bytes"_s);
    CS_TRY(checkpoint.root, Digest::fromBytes(*root));
    if (!lines[3].isEmpty())
        return badNote(u"its fourth line is not empty"_s);
    for (qsizetype i = 4; i < lines.size() - 1; ++i)
        CS_CHECK(takeSignatureLine(checkpoint, lines[i], lines[0]));
    checkpoint.signedText = signedTextOf(checkpoint.workspace, checkpoint.size, checkpoint.root);
    return checkpoint;
}

bool Checkpoint::signedBy(const PublicKey &key) const
{
    const QByteArray keyHash = noteKeyHash(workspace, key);
    return std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return line.keyHash == keyHash && key.verify(signedText, line.signature); });
}

QByteArray checkpointNote(const QString &workspace, qint64 size, const Digest &root, const PrivateKey &key)
{
    const QByteArray text = signedTextOf(workspace, size, root);
    return text + '\n' + dash + keyName(workspace) + ' '
        + (noteKeyHash(workspace, key.publicKey()) + key.sign(text)).toBase64() + '\n';
}

QByteArray noteKeyHash(const QString &workspace, const PublicKey &key)
{
    return Digest::of(keyName(workspace) + '\n' + ed25519Type + key.raw()).bytes().left(4);
}

} // namespace countersign

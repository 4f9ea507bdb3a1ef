// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Card.h"

#include "core/base/NamedFile.h"
#include "core/base/Text.h"
#include "core/people/Duties.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 mostBytes = 256 << 10;

Result<void> apply(Database &db, const ReadRecord &record)
{
    if (record.action() != u"card.revise"_s)
        return {};
    return db.run(u"INSERT INTO card(source, model, version, digest, revised_seq, by_login) VALUES(?,?,?,?,?,?)"
                  " ON CONFLICT (source, model, version) DO UPDATE SET digest=excluded.digest, revised_seq=excluded.revised_seq, by_login=excluded.by_login"_s,
                  {record.text(u"source"_s), record.text(u"model"_s), record.text(u"version"_s), record.text(u"digest"_s), record.seq(), record.actor()});
}

} // namespace

Result<std::optional<Card>> card(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto row, database.row(u"SELECT digest, revised_seq, by_login FROM card WHERE source=? AND model=? AND version=?"_s, {ref.source, ref.model, ref.number}));
    return row ? std::optional(Card{row->text(0), row->integer(1), row->text(2)}) : std::nullopt;
}

Result<QByteArray> cardText(Database &database, const Card &card) { return blob(database, card.digest, u"the card"_s); }

Result<Receipt> importCard(Workspace &workspace, const Command &command, const VersionRef &ref, const QString &path)
{
    CS_TRY(const QByteArray bytes, readNamedFile(path, mostBytes, u"card.file"_s, u"The card"_s));
    if (bytes.size() > mostBytes)
        return malformed(u"card.size"_s, u"The card “%1” is larger than 256 KiB; nothing was written."_s.arg(path), u"Shorten it."_s);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.trimmed().isEmpty())
        return malformed(u"card.text"_s, u"The card “%1” is empty or not UTF-8; nothing was written."_s.arg(path));
    CS_CHECK(text::check(QString(text).remove(u'\r')));
    CS_TRY(const Receipt receipt, workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("card.revise"), {}, u"Revising a card"_s));
        CS_CHECK(version(act.db(), ref));
        CS_TRY(const QString digest, act.keep(bytes));
        CS_TRY(const auto before, card(act.db(), ref));
        if (before && before->digest == digest)
            return refused(u"card.same"_s, u"%1 has this very card already (record %2); nothing was written."_s.arg(ref.shortText(), QString::number(before->revisedSeq)), u"Nothing is left to do."_s);
        return act.append(u"card.revise"_s, u"version"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"digest"_s, digest}});
    }));
    if (receipt.repeated && receipt.payload()[u"digest"_s].toString() != Digest::of(bytes).hex())
        return Error{Kind::Changed, u"command.used"_s, u"The command id %1 was used for another card (record %2); nothing was written."_s.arg(command.id, QString::number(receipt.record.seq)), u"Use a new command id."_s, {}, {}};
    return receipt;
}

Fold cardFold() { return {u"card"_s, {u"card"_s}, apply}; }

} // namespace countersign

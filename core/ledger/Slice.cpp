// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Slice.h"

using namespace Qt::StringLiterals;

namespace countersign {

SliceVerifier::SliceVerifier(int threads) : m_batch(threads) {}

void SliceVerifier::checkPlace(const Record &record)
{
    const QString where = recordPlace(record.seq);
    if (m_report.records == 0) {
        if (record.seq != 0)
            m_report.add(where, u"It is the first of the slice; that has to be record 0, which brings the first key."_s);
        return;
    }
    if (record.seq <= m_last.seq)
        return m_report.add(where, u"It stands after record %1: the records are not in order, or one is there twice."_s.arg(m_last.seq));
    if (record.at <= m_last.at)
        m_report.add(where, u"Its time is not after that of record %1."_s.arg(m_last.seq));
    if (record.seq == m_last.seq + 1 && record.prevHash != m_last.hash)
        m_report.add(where, u"It does not follow record %1: one of the two was exchanged or changed."_s.arg(m_last.seq));
}

void SliceVerifier::add(const Record &record, std::vector<Digest> proof)
{
    const QString where = recordPlace(record.seq);
    checkPlace(record);
    ++m_report.records;
    m_last = record;
    const auto formed = checkForm(record);
    if (!formed)
        m_report.add(where, formed.error().text);
    if (record.seq == 0 && !record.prevHash.isZero())
        m_report.add(where, u"It is the first record, but names one before it."_s);
    if (recordHash(record) != record.hash)
        m_report.add(where, u"Its hash does not belong to its content: it was changed after it was written."_s);
    if (formed && checkDuty(record)) {
        if (const auto applied = m_keyring.apply(record); !applied)
            m_report.add(where, applied.error().text);
    }
    checkSignature(record);
    m_proven.push_back({record.seq, record.hash, std::move(proof)});
}

// What the slice does not show is counted; what no record could make right is a fault.
bool SliceVerifier::checkDuty(const Record &record)
{
    const auto judgement = m_roster.apply(record);
    if (judgement.verdict == Roster::Verdict::Untold)
        ++m_report.unfollowed;
    if (judgement.verdict == Roster::Verdict::Wrong)
        m_report.add(recordPlace(record.seq), judgement.text);
    return judgement.verdict != Roster::Verdict::Wrong;
}

void SliceVerifier::checkSignature(const Record &record)
{
    const QString where = recordPlace(record.seq);
    const auto signature = Signature::fromField(record.sig);
    if (!signature)
        return m_report.add(where, signature.error().text);
    const auto signer = m_keyring.signer(record, signature->keyId);
    if (!signer)
        return m_report.add(where, signer.error().text);
    m_batch.add(record, (*signer)->key, signature->bytes);
    if (m_batch.isFull())
        checkBatch();
}

void SliceVerifier::checkBatch()
{
    const qsizetype size = m_batch.size();
    const auto failed = m_batch.check();
    for (const qint64 seq : failed)
        m_report.add(recordPlace(seq), u"Its signature does not hold: its actor did not sign this."_s);
    m_report.signatures += size - static_cast<qsizetype>(failed.size());
}

void SliceVerifier::addCheckpoint(const QByteArray &note, const QString &where) { m_notes.append({note, where}); }
void SliceVerifier::addOutside(const QByteArray &note, const QString &where) { m_outside.append({note, where}); }

std::optional<Checkpoint> SliceVerifier::judged(const QByteArray &note, const QString &where)
{
    const auto checkpoint = Checkpoint::parse(note);
    const auto signer = checkpoint ? m_keyring.signer(*checkpoint) : checkpoint.error();
    if (!signer) {
        m_report.add(where, signer.error().text);
        return {};
    }
    ++m_report.checkpoints;
    m_report.coveredBy = QString::fromLatin1((*signer)->login);
    return *checkpoint;
}

void SliceVerifier::checkProofs(const Checkpoint &checkpoint)
{
    for (const Proven &each : m_proven) {
        const auto root = rootFromPath(each.leaf, each.seq, checkpoint.size, each.path);
        if (!root)
            m_report.add(recordPlace(each.seq), root.error().text);
        else if (*root != checkpoint.root)
            m_report.add(recordPlace(each.seq), u"Its proof does not lead to the checkpoint's root: it is not in that ledger at this place."_s);
        else
            ++m_report.covered;
    }
}

Report SliceVerifier::finish()
{
    checkBatch();
    m_report.slice = true;
    m_report.workspace = m_keyring.workspace();
    m_report.practice = m_keyring.practice();
    m_report.head = m_last.hash;
    if (m_notes.size() != 1)
        m_report.add(u"slice"_s, u"A slice has one checkpoint, here are %1."_s.arg(m_notes.size()));
    if (!m_notes.isEmpty()) {
        if (const auto own = judged(m_notes.last().first, m_notes.last().second)) {
            m_report.size = own->size;
            m_report.root = own->root;
            checkProofs(*own);
        }
    }
    for (const auto &[note, where] : m_outside) {
        const auto outside = judged(note, where);
        if (outside && outside->size != m_report.size)
            m_report.add(where, u"It covers %1 records and the slice's own checkpoint %2, so they cannot be compared: ask for a slice into "
                                "your checkpoint, or for the full export."_s.arg(QString::number(outside->size), QString::number(m_report.size)));
        else if (outside && outside->root != m_report.root)
            m_report.add(where, u"Its root over %1 records is not that of the slice's checkpoint: history was rewritten."_s.arg(outside->size));
    }
    m_report.beyond = m_report.records - m_report.covered;
    return std::move(m_report);
}

} // namespace countersign

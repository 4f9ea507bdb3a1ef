// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Verify.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString recordPlace(qint64 seq) { return u"record %1"_s.arg(seq); }

ChainVerifier::ChainVerifier(const Known &known, int threads) : m_known(known), m_batch(threads) {}

// The record's place in the row. False: another record has already been there.
bool ChainVerifier::takePlace(const Record &record)
{
    if (record.seq < m_next) {
        m_report.add(recordPlace(record.seq), u"It stands after record %1: the records are not in order, or one is there twice."_s.arg(m_next - 1));
        m_whole = false;
        return false;
    }
    if (record.seq > m_next) {
        const QString missing = record.seq == m_next + 1 ? u"Record %1 is missing"_s.arg(m_next)
                                                         : u"Records %1 to %2 are missing"_s.arg(QString::number(m_next), QString::number(record.seq - 1));
        m_report.add(recordPlace(record.seq), missing + u" before it."_s);
        m_whole = false;
    } else if (record.prevHash != m_lastHash) {
        unlinked(record.seq);
        m_report.add(recordPlace(record.seq), record.seq == 0 ? u"It is the first record, but names one before it."_s
                     : u"It does not follow record %1: one of the two was exchanged or changed."_s.arg(record.seq - 1));
    }
    if (m_report.records > 1 && record.at <= m_lastAt)
        m_report.add(recordPlace(record.seq), u"Its time is not after that of the record before."_s);
    m_next = record.seq + 1;
    m_lastAt = record.at;
    m_lastHash = record.hash;
    return true;
}

void ChainVerifier::add(const Record &record)
{
    ++m_report.records;
    if (!takePlace(record))
        return;
    m_tree.append(record.hash);
    const auto formed = checkForm(record);
    if (!formed)
        m_report.add(recordPlace(record.seq), formed.error().text);
    if (recordHash(record) != record.hash) {
        unlinked(record.seq);
        m_report.add(recordPlace(record.seq), u"Its hash does not belong to its content: it was changed after it was written."_s);
    }
    if (formed && checkDuty(record)) {
        if (const auto applied = m_keyring.apply(record); !applied)
            m_report.add(recordPlace(record.seq), applied.error().text);
    }
    if (record.seq >= m_known.size)
        checkSignature(record);
    else if (record.seq == m_known.size - 1 && record.hash != m_known.hash)
        m_report.add(recordPlace(record.seq), u"It is not the record that was here when this ledger was last checked."_s);
}

// Whether what it does to the keys is to be believed.
bool ChainVerifier::checkDuty(const Record &record)
{
    const auto judgement = m_roster.apply(record);
    if (judgement.verdict == Roster::Verdict::Follows)
        return true;
    const bool people = record.action.startsWith("key.") || record.action.startsWith("person.") || record.action.startsWith("duty.");
    // What is missing may have told it; before anything was told of people, there are keys and no more.
    if (judgement.verdict == Roster::Verdict::Untold && (!m_whole || m_keyring.isEmpty() || (!people && !m_roster.told()))) {
        ++m_report.unfollowed;
        return true;
    }
    m_report.add(recordPlace(record.seq), judgement.text);
    return false;
}

void ChainVerifier::checkSignature(const Record &record)
{
    if (m_keyring.isEmpty()) {
        if (!std::exchange(m_saidNoKeys, true))
            m_report.add(recordPlace(record.seq), u"No signature can be checked, since no usable first record brought a key."_s);
        return;
    }
    const auto signature = Signature::fromField(record.sig);
    if (!signature)
        return m_report.add(recordPlace(record.seq), signature.error().text);
    const auto signer = m_keyring.signer(record, signature->keyId);
    if (!signer)
        return m_report.add(recordPlace(record.seq), signer.error().text);
    m_batch.add(record, (*signer)->key, signature->bytes);
    if (m_batch.isFull())
        checkBatch();
}

void ChainVerifier::checkBatch()
{
    const qsizetype size = m_batch.size();
    const auto failed = m_batch.check();
    for (const qint64 seq : failed)
        m_report.add(recordPlace(seq), u"Its signature does not hold: its actor did not sign this."_s);
    m_report.signatures += size - static_cast<qsizetype>(failed.size());
}

void ChainVerifier::addCheckpoint(const QByteArray &note, const QString &where) { m_notes.append({note, where}); }

void ChainVerifier::judge(const QByteArray &note, const QString &where)
{
    const auto checkpoint = Checkpoint::parse(note);
    if (!checkpoint)
        return m_report.add(where, checkpoint.error().text);
    if (m_keyring.isEmpty())
        return m_report.add(where, u"It cannot be checked, since no usable first record brought a key."_s);
    const auto signer = m_keyring.signer(*checkpoint);
    if (!signer)
        return m_report.add(where, signer.error().text);
    if (!m_whole)
        return m_report.add(where, u"Its root over %1 records cannot be checked, since the records are not in order or not all there."_s.arg(checkpoint->size));
    if (checkpoint->size > m_tree.size())
        return m_report.add(where, u"It covers %1 records, and here are %2: the tail is missing."_s.arg(QString::number(checkpoint->size), QString::number(m_tree.size())));
    if (checkpoint->root != m_tree.rootAt(checkpoint->size))
        return m_report.add(where, u"Its root over %1 records is not that of these records: history was rewritten."_s.arg(checkpoint->size));
    ++m_report.checkpoints;
    if (checkpoint->size >= m_report.covered) {
        m_report.covered = checkpoint->size;
        m_report.coveredBy = QString::fromLatin1((*signer)->login);
    }
}

void ChainVerifier::judgeHead(const Head &head)
{
    if (!m_whole || head.size > m_tree.size())
        return;                                                     // the note says so
    const auto tree = TreeHead::restore(head.serialised);
    if (!tree || tree->size() != head.size || tree->root() != m_tree.rootAt(head.size))
        m_report.add(head.where, u"The tree stored with it is not that of these records: it was changed."_s);
}

Report ChainVerifier::finish()
{
    checkBatch();
    if (m_next < m_known.size)
        m_report.add(recordPlace(m_next), u"%1 records were here when this ledger was last checked, now there are %2: the tail is missing."_s
                     .arg(QString::number(m_known.size), QString::number(m_next)));
    for (const auto &[note, where] : m_notes)
        judge(note, where);
    for (const Head &head : std::as_const(m_heads))
        judgeHead(head);
    m_report.workspace = m_keyring.workspace();
    m_report.practice = m_keyring.practice();
    m_report.head = m_lastHash;
    m_report.size = m_tree.size();
    m_report.root = m_tree.root();
    m_report.beyond = m_report.records - m_report.covered;
    return std::move(m_report);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Record.h"

#include <QHash>

#include <optional>
#include <unordered_map>
#include <vector>

namespace countersign {

// Who may do what, followed from the records alone: persons, their logins and duties, and as much of models, requests and
// incidents as tells which duty an act needed. A constant amount of work for each record.
class Roster
{
public:
    enum class Verdict {
        Follows,   // the actor held what the record needs, or it needs nothing
        Untold,    // the records so far do not show that; in a whole ledger that is a fault, a slice may have left it out
        Wrong,     // nobody could have done this, whatever was left out
    };
    struct Judgement
    {
        Verdict verdict = Verdict::Follows;
        QString text = {};
    };

    // To be called for each well-formed record in order. Only what follows is believed.
    Judgement apply(const Record &record);

    // Whether anything was said about people since the genesis. Before that a ledger of bare keys says nothing of duties.
    bool told() const { return m_told; }

private:
    struct Grant { QByteArray duty, environment, pool; std::optional<UtcTime> until; };
    struct Request { QByteArray environment, asker, author; bool policy = false; };
    struct Acting { const Record &record; const QByteArray &person; QByteArrayView area; };

    Judgement judge(const Acting &) const;
    Judgement judgePeople(const Acting &) const;
    Judgement judgeRequest(const Acting &) const;
    Judgement needs(const Acting &, QByteArrayView row, QByteArrayView environment, QByteArrayView pool = {}) const;
    Judgement needsRightAuthor(const Acting &) const;
    const QByteArray *personOf(const QByteArray &login) const;
    const Request *requestOf(const QByteArray &subject) const;
    bool holds(const QByteArray &person, QByteArrayView duty, QByteArrayView environment, QByteArrayView pool, UtcTime at) const;
    void take(const Acting &);
    void takePeople(const Record &record);

    bool m_told = false;
    std::unordered_map<QByteArray, QByteArray> m_persons;              // of each login
    std::unordered_map<QByteArray, std::vector<Grant>> m_duties;       // in force, of each person
    std::unordered_map<QByteArray, QByteArray> m_keys;                 // the login of each key, by the record's subject
    std::unordered_map<QByteArray, QByteArray> m_tiers;                // of each model, by the record's subject
    std::unordered_map<QByteArray, QByteArray> m_authors;              // of each version
    std::unordered_map<QByteArray, Request> m_requests;                // by the record's subject
    std::unordered_map<QByteArray, QByteArray> m_incidents;            // the environment of each
    std::unordered_map<qint64, QByteArray> m_deciders;                 // the person of each decision, by seq
};

} // namespace countersign

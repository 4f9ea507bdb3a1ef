// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/people/Duties.h"

namespace countersign {

// A stored document that a record binds or a decision stood on, as it was then. `what`: evidence, reading (the facts that
// were read from it), case (facts, verdicts and binding as judged), card, policy, manifest, metadata, document.
struct SeenDocument { QString what, name, digest; qint64 bytes = 0; };

// An approval that stopped counting with this record, and which part of its binding moved.
struct Lapse { qint64 decision = 0; QString request, login, part; };

// What stands around one record, as of that record: what was seen, who had decided, what fell, and with which duties.
struct RecordStory
{
    QVector<SeenDocument> documents;
    QVector<Duty> held;                                             // by the actor's person, at that time
    QVector<Decision> decisions;                                    // on the request that it is about
    QVector<Lapse> lapsed;
};

Result<RecordStory> recordStory(Database &, const Record &);
// A stored document as text for people: JSON laid out, other text as it is, of anything else how much it is. `sound` is
// false if its bytes are not those of its digest any more. Errors: NotFound.
struct DocumentText { QString text; bool sound = true; };
Result<DocumentText> documentText(Database &, const QString &digest);
// Every SHA-256 of a payload, with its place in it ("parts.evidence[0]"), also those within "id@version:digest".
QVector<std::pair<QString, QString>> digestsIn(const QJsonObject &payload);
// What those digests are, each once; what is not stored is left out.
Result<QVector<SeenDocument>> seenDocuments(Database &, const QVector<std::pair<QString, QString>> &digests);

} // namespace countersign

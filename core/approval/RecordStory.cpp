// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/RecordStory.h"

#include "core/base/Json.h"
#include "core/people/People.h"
#include "core/policy/language/PolicyFile.h"
#include "core/workspace/Log.h"

#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostShown = 2 << 20;

void collect(const QJsonValue &value, const QString &path, QVector<std::pair<QString, QString>> &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), found);
    } else if (value.isArray()) {
        int at = 0;
        for (const QJsonValue &one : value.toArray())
            collect(one, u"%1[%2]"_s.arg(path, QString::number(at++)), found);
    } else if (const QString digest = value.toString().right(64); value.isString() && Digest::fromHex(digest)) {
        found.append({path, digest});
    }
}

// What digests are, by the tables that name them; what none names is known by its place in the payload only.
class Documents
{
public:
    explicit Documents(Database &database) : m_database(database) {}

    Result<void> add(const QString &path, const QString &digest)
    {
        if (m_known.contains(digest))
            return {};
        CS_TRY(const auto size, sizeOf(digest));
        if (!size)
            return {};
        CS_TRY(const auto evidence, m_database.row(u"SELECT id, name, reading FROM evidence WHERE digest=? ORDER BY added_seq LIMIT 1"_s, {digest}));
        if (evidence) {
            const QString name = evidence->text(0) + u' ' + evidence->text(1), reading = evidence->text(2);
            append({u"evidence"_s, name, digest, *size});
            CS_TRY(const auto read, sizeOf(reading));
            if (read && !m_known.contains(reading))
                append({u"reading"_s, name, reading, *read});
            return {};
        }
        CS_TRY(const auto policy, m_database.row(u"SELECT id || ' ' || version FROM policy WHERE digest=? UNION SELECT policy || ' ' || policy_version FROM request WHERE policy_digest=? LIMIT 1"_s, {digest, digest}));
        CS_TRY(const auto version, m_database.row(u"SELECT model || ' ' || number, manifest=? FROM version WHERE manifest=? OR metadata=? ORDER BY registered_seq LIMIT 1"_s, {digest, digest, digest}));
        if (policy)
            append({u"policy"_s, policy->text(0), digest, *size});
        else if (version)
            append({version->integer(1) ? u"manifest"_s : u"metadata"_s, version->text(0), digest, *size});
        else
            append({kindAt(path), {}, digest, *size});
        return {};
    }
    QVector<SeenDocument> take() { return std::move(m_all); }

private:
    static QString kindAt(const QString &path)
    {
        const QString last = path.section(u'.', -1);
        return last == u"case" || last == u"card" || last == u"reading" ? last : path == u"digest" ? u"card"_s : u"document"_s;
    }
    Result<std::optional<qint64>> sizeOf(const QString &digest)
    {
        CS_TRY(const auto row, m_database.row(u"SELECT length(body) FROM blob WHERE digest=?"_s, {digest}));
        return row ? std::optional(row->integer(0)) : std::nullopt;
    }
    void append(const SeenDocument &document)
    {
        m_known += document.digest;
        m_all.append(document);
    }

    Database &m_database;
    QVector<SeenDocument> m_all;
    QSet<QString> m_known;
};

// One approval that counted before the record: its request and what it stood on.
struct Stood { Decision decision; VersionRef version; QString environment; QJsonObject payload; };

Result<QVector<Stood>> stood(Database &database, qint64 seq, UtcTime at)
{
    CS_TRY(const auto rows, database.rows(u"SELECT d.seq, d.request, d.person, d.login, d.pool, r.source, r.model, r.version, r.environment, p.payload FROM decision d"
                                          " JOIN request r ON r.id=d.request JOIN record p ON p.seq=d.seq WHERE d.verdict='approve' AND d.seq<? AND r.kind='version' AND r.deadline_us>=?"
                                          " AND (r.ended_seq IS NULL OR r.ended_seq>=?) AND (d.withdrawn_seq IS NULL OR d.withdrawn_seq>=?) ORDER BY d.seq"_s, {seq, at.micros(), seq, seq}));
    QVector<Stood> all;
    for (const Row &row : rows) {
        CS_TRY(const QJsonObject payload, json::parseObject(row.bytes(9)));
        Decision decision;
        decision.seq = row.integer(0);
        decision.request = row.text(1);
        decision.person = row.text(2);
        decision.login = row.text(3);
        decision.pool = row.text(4);
        all.append({decision, {row.text(5), row.text(6), row.text(7)}, row.text(8), payload});
    }
    return all;
}

// Whether a policy that was adopted now belongs to what the approval stood on: it did, or it applies to the same facts.
Result<bool> concerns(Database &database, const QJsonObject &adopted, const Stood &approval)
{
    const QString id = adopted[u"policy"_s].toString();
    for (const auto &each : approval.payload[u"parts"_s].toObject()[u"policies"_s].toArray())
        if (each.toString().section(u'@', 0, 0) == id)
            return true;
    const auto text = blob(database, adopted[u"digest"_s].toString(), u"policy %1"_s.arg(id));
    const auto stored = blob(database, approval.payload[u"case"_s].toString(), u"case of record %1"_s.arg(approval.decision.seq));
    if (!text || !stored)
        return false;                                               // altered or lost: verify says so
    CS_TRY(const Policy policy, readPolicy(*text, id));
    CS_TRY(const QJsonObject about, json::parseObject(*stored));
    CS_TRY(const Facts facts, Facts::fromJson(about[u"facts"_s].toObject()));
    return policy.applies.evaluate(facts).truth.is == Truth::Is::True;
}

// Whether the person still holds the duty in another grant when one is revoked.
Result<bool> stillHolds(Database &database, qint64 seq, const Stood &approval)
{
    CS_TRY(const qint64 left, database.integer(u"SELECT count(*) FROM duty WHERE person=? AND duty='approver' AND granted_seq<? AND (ended_seq IS NULL OR ended_seq>?)"
                                               " AND (environment='' OR environment=?) AND (?='any' OR pool=?)"_s,
                                               {approval.decision.person, seq, seq, approval.environment, approval.decision.pool, approval.decision.pool}));
    return left > 0;
}

// The part of the binding that the record moved, or empty.
Result<QString> movedPart(Database &database, const Record &record, const QJsonObject &payload, const Stood &approval)
{
    const QByteArray &action = record.action;
    const VersionRef ref{payload[u"source"_s].toString(u"local"_s), payload[u"model"_s].toString(), payload[u"version"_s].toString()};
    if (action == "evidence.add" || action == "card.revise")
        return ref == approval.version ? (action == "card.revise" ? u"card"_s : u"evidence"_s) : QString();
    if (action == "rollout.promote" || action == "rollout.rollback") {
        const bool other = ref.source == approval.version.source && ref.model == approval.version.model && payload[u"environment"_s].toString() == approval.environment
            && record.subject != "request:" + approval.decision.request.toLatin1();
        return other ? u"champion"_s : QString();
    }
    if (action == "policy.adopt") {
        CS_TRY(const bool ours, concerns(database, payload, approval));
        return ours ? u"policies"_s : QString();
    }
    if (action == "duty.revoke" && payload[u"duty"_s] == u"approver"_s && payload[u"person"_s].toString() == approval.decision.person) {
        CS_TRY(const bool held, stillHolds(database, record.seq, approval));
        return held ? QString() : u"duty"_s;
    }
    if (action == "decision.withdraw" && payload[u"decision"_s].toInteger() == approval.decision.seq)
        return u"withdrawn"_s;
    return QString();
}

// Whether the approval had fallen before the record already.
Result<bool> fellBefore(Database &database, qint64 seq, const Stood &approval)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + recordColumns + u" FROM record WHERE seq>? AND seq<? AND action IN ('evidence.add','card.revise','rollout.promote','rollout.rollback','policy.adopt','duty.revoke')"_s,
                                          {approval.decision.seq, seq}));
    for (const Row &row : rows) {
        const Record between = recordFromRow(row);
        CS_TRY(const QJsonObject payload, json::parseObject(between.payload));
        CS_TRY(const QString part, movedPart(database, between, payload, approval));
        if (!part.isEmpty())
            return true;
    }
    return false;
}

QString requestOf(const Record &record, const QJsonObject &payload)
{
    return record.subject.startsWith("request:") ? QString::fromLatin1(record.subject.mid(8)) : payload[u"request"_s].toString();
}

} // namespace

QVector<std::pair<QString, QString>> digestsIn(const QJsonObject &payload)
{
    QVector<std::pair<QString, QString>> found;
    collect(payload, {}, found);
    return found;
}

Result<QVector<SeenDocument>> seenDocuments(Database &database, const QVector<std::pair<QString, QString>> &digests)
{
    Documents found(database);
    for (const auto &[path, digest] : digests)
        CS_CHECK(found.add(path, digest));
    QVector<SeenDocument> documents = found.take();
    static const QStringList order{u"evidence"_s, u"reading"_s, u"case"_s, u"card"_s, u"policy"_s};
    std::stable_sort(documents.begin(), documents.end(), [](const SeenDocument &a, const SeenDocument &b) { return quint64(order.indexOf(a.what)) < quint64(order.indexOf(b.what)); });
    return documents;
}

Result<RecordStory> recordStory(Database &database, const Record &record)
{
    RecordStory story;
    const auto read = json::parseObject(record.payload);
    if (!read)
        return story;                                               // damaged: the record itself is all there is to see
    const QJsonObject &payload = *read;
    CS_TRY(story.documents, seenDocuments(database, digestsIn(payload)));
    if (const auto person = personOf(database, QString::fromLatin1(record.actor))) {
        CS_TRY(story.held, dutiesThen(database, *person, record.seq, record.at));
    }
    if (const QString request = requestOf(record, payload); !request.isEmpty()) {
        CS_TRY(story.decisions, decisions(database, request));
        story.decisions.removeIf([&](const Decision &each) { return each.seq > record.seq; });
    }
    CS_TRY(const auto approvals, stood(database, record.seq, record.at));
    for (const Stood &approval : approvals) {
        CS_TRY(const QString part, movedPart(database, record, payload, approval));
        if (part.isEmpty())
            continue;
        CS_TRY(const bool before, fellBefore(database, record.seq, approval));
        if (!before)
            story.lapsed.append({approval.decision.seq, approval.decision.request, approval.decision.login, part});
    }
    return story;
}

Result<DocumentText> documentText(Database &database, const QString &digest)
{
    CS_TRY(const auto row, database.row(u"SELECT body FROM blob WHERE digest=?"_s, {digest}));
    if (!row)
        return notFound(u"blob.absent"_s, u"These bytes are no longer in the workspace."_s, u"Restore them from a backup; “countersign verify” names what is missing."_s);
    const QByteArray bytes = row->bytes(0);
    DocumentText document{{}, Digest::of(bytes).hex() == digest};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    if (const auto object = json::parseObject(bytes)) {
        document.text = QString::fromUtf8(QJsonDocument(object.value()).toJson());
    } else {
        document.text = decoder(bytes.first(std::min(bytes.size(), mostShown)));
        if ((decoder.hasError() && bytes.size() <= mostShown) || document.text.contains(QChar(0)))
            document.text = u"%1 bytes that are no text."_s.arg(bytes.size());
        else if (bytes.size() > mostShown)
            document.text += u"\n… %1 more bytes are not shown."_s.arg(bytes.size() - mostShown);
    }
    return document;
}

} // namespace countersign

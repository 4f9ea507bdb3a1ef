// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ExportLine.h"

#include "core/base/Json.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void appendText(QByteArray &out, const char *name, const QByteArray &text)
{
    out += name;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
}

void appendHex(QByteArray &out, const Digest &digest) { out += digest.bytes().toHex(); }

QByteArray openRecordLine(const Record &record)
{
    QByteArray out;
    out.reserve(record.payload.size() + 640);
    out += "{\"seq\":" + QByteArray::number(record.seq) + ",\"at_us\":" + QByteArray::number(record.at.micros()) + ",\"prev_hash\":\"";
    appendHex(out, record.prevHash);
    appendText(out, "\",\"actor\":\"", record.actor);
    appendText(out, "\",\"action\":\"", record.action);
    appendText(out, "\",\"subject\":\"", record.subject);
    appendText(out, "\",\"payload\":\"", record.payload);
    appendText(out, "\",\"cmd_id\":\"", record.cmdId);
    appendText(out, "\",\"sig\":\"", record.sig);
    out += "\",\"hash\":\"";
    appendHex(out, record.hash);
    return out += '"';
}

// Reads a line from left to right and stops at the first byte that is not as it has to be.
class Scanner
{
public:
    explicit Scanner(QByteArrayView line) : m_begin(line.begin()), m_at(line.begin()), m_end(line.end()) {}

    qsizetype offset() const { return m_at - m_begin; }
    bool atEnd() const { return m_at == m_end; }

    bool literal(const char *text)
    {
        const auto size = static_cast<qsizetype>(std::strlen(text));
        if (m_end - m_at < size || std::memcmp(m_at, text, static_cast<size_t>(size)))
            return false;
        m_at += size;
        return true;
    }

    bool number(qint64 &out)
    {
        const char *from = m_at;
        for (out = 0; m_at < m_end && *m_at >= '0' && *m_at <= '9'; ++m_at) {
            out = 10 * out + (*m_at - '0');
            if (out > greatestNumber)
                return false;
        }
        return m_at > from && (*from != '0' || m_at == from + 1);
    }

    bool digest(Digest &out)
    {
        char raw[Digest::size];
        if (m_end - m_at < 2 * Digest::size)
            return false;
        for (char &byte : raw) {
            const int high = hexDigit(m_at[0]), low = hexDigit(m_at[1]);
            if (high < 0 || low < 0)
                return false;
            byte = static_cast<char>(16 * high + low);
            m_at += 2;
        }
        out = Digest::fromBytes(QByteArrayView(raw, Digest::size)).valueOr(Digest());
        return true;
    }

    // Up to the closing quote, which is left. Printable ASCII; only the quote and the backslash are escaped.
    bool text(QByteArray &out)
    {
        const char *from = m_at;
        for (; m_at < m_end && *m_at != '"'; ++m_at) {
            if (*m_at < 0x20 || *m_at >= 0x7f)
                return false;
            if (*m_at == '\\') {
                out.append(from, m_at - from);
                from = ++m_at;
                if (m_at == m_end || (*m_at != '"' && *m_at != '\\'))
                    return false;
            }
        }
        out.append(from, m_at - from);
        return m_at < m_end;
    }

private:
    static int hexDigit(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

bool readProof(Scanner &scan, std::vector<Digest> &proof)
{
    if (scan.literal("]"))
        return true;
    do {
        Digest node;
        if (!scan.literal("\"") || !scan.digest(node) || !scan.literal("\""))
            return false;
        proof.push_back(node);
    } while (scan.literal(","));
    return scan.literal("]");
}

bool readRecord(Scanner &scan, ExportLine &line)
{
    Record &record = line.record.emplace();
    qint64 at = 0;
    if (!(scan.literal("{\"seq\":") && scan.number(record.seq) && scan.literal(",\"at_us\":") && scan.number(at)
          && scan.literal(",\"prev_hash\":\"") && scan.digest(record.prevHash) && scan.literal("\",\"actor\":\"") && scan.text(record.actor)
          && scan.literal("\",\"action\":\"") && scan.text(record.action) && scan.literal("\",\"subject\":\"") && scan.text(record.subject)
          && scan.literal("\",\"payload\":\"") && scan.text(record.payload) && scan.literal("\",\"cmd_id\":\"") && scan.text(record.cmdId)
          && scan.literal("\",\"sig\":\"") && scan.text(record.sig) && scan.literal("\",\"hash\":\"") && scan.digest(record.hash)
          && scan.literal("\"")))
        return false;
    record.at = UtcTime(at);
    if (scan.literal(",\"proof\":[") && !readProof(scan, line.proof.emplace()))
        return false;
    return scan.literal("}") && scan.atEnd();
}

Error badLine(const QString &what) { return malformed(u"export.line"_s, what); }

} // namespace

Result<ExportLine> ExportLine::parse(QByteArrayView text)
{
    ExportLine line;
    if (text.startsWith("{\"checkpoint\":")) {
        CS_TRY(const QJsonObject object, json::parseObject(text.toByteArray(), longest));
        line.checkpoint = object.value(u"checkpoint"_s).toString().toUtf8();
        if (checkpointLine(line.checkpoint) != text)
            return badLine(u"It is a checkpoint, but not in the one form that is written."_s);
        return line;
    }
    Scanner scan(text);
    if (!readRecord(scan, line))
        return badLine(u"It is not a line of an export: byte %1 is not what has to be there."_s.arg(scan.offset() + 1));
    return line;
}

QByteArray recordLine(const Record &record) { return openRecordLine(record) + '}'; }

QByteArray recordLine(const Record &record, std::span<const Digest> proof)
{
    QByteArray out = openRecordLine(record) + ",\"proof\":[";
    for (size_t i = 0; i < proof.size(); ++i) {
        out += i ? ",\"" : "\"";
        appendHex(out, proof[i]);
        out += '"';
    }
    return out + "]}";
}

QByteArray checkpointLine(const QByteArray &note)
{
    return "{\"checkpoint\":" + json::canonicalText(QString::fromUtf8(note)) + '}';
}

} // namespace countersign

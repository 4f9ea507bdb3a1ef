// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Export.h"

#include "core/base/OwnFiles.h"
#include "core/ledger/LineReader.h"
#include "core/ledger/Slice.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

Error notAnExport(const QString &what)
{
    return malformed(u"export.form"_s, what, u"Give a file that `countersign export` wrote."_s);
}

// Feeds the lines to the verifier of a full export or, if the first record has a proof, of a slice.
class ExportReader
{
public:
    explicit ExportReader(const Known &known) : m_chain(known) {}

    void take(const LineReader::Line &line)
    {
        QByteArrayView text = line.text;
        m_lines = line.number;
        m_place = u"line %1"_s.arg(line.number);
        if (line.tooLong)
            return addFault(u"It is longer than 1 MiB; no line of an export is."_s);
        if (line.number == 1 && text.startsWith(byteOrderMark)) {
            addFault(u"The file begins with a byte order mark, which an export does not have: an editor has changed it."_s);
            text = text.sliced(3);
        }
        if (text.endsWith('\r')) {
            if (!std::exchange(m_saidReturn, true))
                addFault(u"Lines end in CR LF, an export's end in LF: an editor or a transfer has changed the file."_s);
            text.chop(1);
        }
        if (!line.ended)
            addFault(u"The last line does not end in a line feed: the file was cut off."_s);
        if (text.isEmpty()) {
            if (!std::exchange(m_saidBlank, true))
                addFault(u"It is blank; an export has no blank lines."_s);
            return;
        }
        const auto parsed = ExportLine::parse(text);
        if (!parsed)
            return addFault(parsed.error().text);
        m_recognised = true;
        if (parsed->record)
            takeRecord(*parsed);
        else
            takeCheckpoint(parsed->checkpoint);
    }

    Result<Report> finish(const std::optional<QByteArray> &outside)
    {
        if (m_lines == 0)
            return notAnExport(u"The file is empty."_s);
        if (!m_recognised)
            return notAnExport(u"The file is not an export: none of its %1 lines is a record or a checkpoint."_s.arg(m_lines));
        const QString where = u"the checkpoint that was handed in"_s;
        if (!m_isSlice.value_or(false)) {
            if (outside)
                m_chain.addCheckpoint(*outside, where);
            return m_chain.finish();
        }
        if (m_ownCheckpoint != m_lines)
            m_slice.addFault(m_place, u"The last line of a slice has to be its checkpoint."_s);
        if (outside)
            m_slice.addOutside(*outside, where);
        return m_slice.finish();
    }

private:
    void takeRecord(const ExportLine &line)
    {
        if (!m_isSlice)
            begin(line.proof.has_value());
        if (*m_isSlice != line.proof.has_value())
            addFault(*m_isSlice ? u"It has no proof, and the records before it have one."_s : u"It has a proof, and the records before it have none."_s);
        if (*m_isSlice)
            m_slice.add(*line.record, line.proof.value_or(std::vector<Digest>()));
        else
            m_chain.add(*line.record);
    }

    void takeCheckpoint(const QByteArray &note)
    {
        const QString where = m_place + u" (checkpoint)"_s;
        m_ownCheckpoint = m_lines;
        if (!m_isSlice)
            begin(false);
        if (*m_isSlice)
            m_slice.addCheckpoint(note, where);
        else
            m_chain.addCheckpoint(note, where);
    }

    void begin(bool slice)
    {
        m_isSlice = slice;
        for (const auto &[where, text] : std::exchange(m_early, {}))
            slice ? m_slice.addFault(where, text) : m_chain.addFault(where, text);
    }

    void addFault(const QString &text)
    {
        if (!m_isSlice)
            m_early.append({m_place, text});
        else if (*m_isSlice)
            m_slice.addFault(m_place, text);
        else
            m_chain.addFault(m_place, text);
    }

    ChainVerifier m_chain;
    SliceVerifier m_slice;
    std::optional<bool> m_isSlice;
    QVector<Fault> m_early;         // before the first record told which of the two it is
    QString m_place;
    qint64 m_lines = 0;
    qint64 m_ownCheckpoint = 0;
    bool m_recognised = false;
    bool m_saidReturn = false;
    bool m_saidBlank = false;
};

Result<Report> verifyDevice(QIODevice &device, const std::optional<QByteArray> &note, const Known &known)
{
    ExportReader reader(known);
    LineReader lines(device, ExportLine::longest);
    while (const auto line = lines.next())
        reader.take(*line);
    if (lines.failed())
        return fault(u"export.read"_s, u"The file could not be read to its end: %1."_s.arg(device.errorString()));
    return reader.finish(note);
}

} // namespace

Result<Report> verifyFile(const QString &path, const std::optional<QByteArray> &checkpointNote, const Known &known)
{
    CS_CHECK(OwnFiles::checkForeign(path));
    QFile file(path);
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return malformed(u"export.file"_s, u"“%1” is not a file; nothing was read."_s.arg(path), u"Name the file that “countersign export audit” wrote."_s);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(u"export.open"_s, u"The file “%1” cannot be opened: %2."_s.arg(path, file.errorString()));
    return verifyDevice(file, checkpointNote, known);
}

Result<Report> verifyBytes(const QByteArray &bytes, const std::optional<QByteArray> &checkpointNote, const Known &known)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return verifyDevice(buffer, checkpointNote, known);
}

} // namespace countersign

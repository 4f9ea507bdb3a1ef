// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/importers/Importer.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Python writes NaN and Infinity into JSON as bare words. Where the first of them stands, or -1.
qsizetype bareNonNumber(const QByteArray &text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && (text[i] == 'N' || text[i] == 'I') && (text.mid(i, 3) == "NaN" || text.mid(i, 8) == "Infinity"))
            return i;
    }
    return -1;
}

QString rootOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    return xml.readNextStartElement() ? xml.name().toString() : QString();
}

Error unknownFormat()
{
    QStringList titles;
    for (const Importer &importer : evidenceImporters())
        titles.append(importer.title);
    return malformed(u"evidence.format"_s, u"This file is in none of the formats that can be read as evidence. Nothing was added."_s,
                     u"Known formats: %1."_s.arg(titles.join(u"; "_s)));
}

} // namespace

const QStringList &datasetKinds()
{
    static const QStringList kinds{u"holdout"_s, u"indist"_s, u"ood"_s, u"adversarial"_s, u"production"_s};
    return kinds;
}

Result<QString> datasetKind(const QString &named, const EvidenceHints &hints)
{
    const QString known = u"Use %1."_s.arg(datasetKinds().join(u", "_s));
    for (const QString &each : {named, hints.datasetKind}) {
        if (!each.isEmpty() && !datasetKinds().contains(each))
            return malformed(u"evidence.dataset-kind"_s, u"“%1” is not a kind of dataset. Nothing was added."_s.arg(each.left(60)), known);
    }
    if (!named.isEmpty() && !hints.datasetKind.isEmpty() && named != hints.datasetKind)
        return malformed(u"evidence.dataset-kind"_s, u"The file says that its dataset is %1, the command says %2. Nothing was added."_s.arg(named, hints.datasetKind),
                         u"Leave --kind out, or hand in the file that was meant."_s);
    if (named.isEmpty() && hints.datasetKind.isEmpty())
        return malformed(u"evidence.dataset-kind"_s, u"On which dataset was this measured? The file does not say, so its metrics prove nothing yet. Nothing was added."_s,
                         u"Say it with --kind: %1."_s.arg(datasetKinds().join(u", "_s)));
    return named.isEmpty() ? hints.datasetKind : named;
}

QString shownText(const QString &text)
{
    QString out;
    for (const uint each : text.left(300).toUcs4()) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&each), 1);
        out += each != '\n' && text::check(one) ? one : QString(QChar(each == '\n' ? u' ' : u'\uFFFD'));
    }
    return out.normalized(QString::NormalizationForm_C);
}

Result<EvidenceReading> readEvidence(const QByteArray &bytes, const EvidenceHints &hints)
{
    if (bytes.size() > greatestEvidence)
        return malformed(u"evidence.size"_s, u"The file has %1 bytes; evidence has at most %2. Nothing was added."_s.arg(QString::number(bytes.size()), QString::number(greatestEvidence)),
                         u"Hand in a summary, and register bulk data as an artifact."_s);
    EvidenceFile file{bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes, {}, {}};
    const QByteArray start = file.bytes.left(256).trimmed();
    if (start.startsWith('{')) {
        auto object = json::parseObject(file.bytes, greatestEvidence);
        if (!object && bareNonNumber(file.bytes) >= 0)
            return malformed(u"evidence.nan"_s, u"The file holds NaN or Infinity (byte %1), which is not a value. Nothing was added."_s.arg(bareNonNumber(file.bytes)),
                             u"Repair the computation of that metric, or leave the metric out."_s);
        CS_TRY(file.object, std::move(object));
    } else if (start.startsWith('<')) {
        file.root = rootOf(file.bytes);
    }
    for (const Importer &importer : evidenceImporters()) {
        if (!importer.recognises(file))
            continue;
        CS_TRY(EvidenceReading reading, importer.read(file, hints));
        reading.format = importer.id;
        return reading;
    }
    return unknownFormat();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/RecordDetail.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/storage/Database.h"
#include "ui/style/Paint.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringDecoder>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostShown = 2 << 20;

// Every place in a payload that holds a SHA-256, with its name.
void collectDigests(const QJsonValue &value, const QString &path, QVector<std::pair<QString, QString>> &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectDigests(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), found);
    } else if (value.isArray()) {
        int at = 0;
        for (const QJsonValue &one : value.toArray())
            collectDigests(one, u"%1[%2]"_s.arg(path).arg(at++), found);
    } else if (value.isString() && Digest::fromHex(value.toString())) {
        found.append({path, value.toString()});
    }
}

// JSON is laid out for reading, other text stands as it is, and bytes that are no text are counted only.
QString readable(const QByteArray &bytes)
{
    if (const auto object = json::parseObject(bytes))
        return QString::fromUtf8(QJsonDocument(object.value()).toJson());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes.first(std::min(bytes.size(), mostShown)));
    if ((decoder.hasError() && bytes.size() <= mostShown) || text.contains(QChar(0)))
        return RecordDetail::tr("%1 bytes that are no text.").arg(bytes.size());
    if (bytes.size() > mostShown)
        text += RecordDetail::tr("\n… %1 more bytes are not shown.").arg(bytes.size() - mostShown);
    return text;
}

} // namespace

RecordDetail::RecordDetail(OpenWorkspace &open, QWidget *parent)
    : QWidget(parent), m_open(open), m_title(new TextLabel({}, Type::PaneTitle)), m_reason(new TextLabel), m_facts(new KeyValueList),
      m_document(new QComboBox), m_text(new QPlainTextEdit)
{
    setObjectName(u"auditDetail"_s);
    setAccessibleName(tr("The chosen record"));
    m_title->setElide(Qt::ElideRight);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *left = new QWidget;
    auto *facts = new QVBoxLayout(left);
    facts->setContentsMargins(0, 0, 8, 0);
    facts->setSpacing(10);
    facts->addWidget(m_title);
    facts->addWidget(m_reason);
    facts->addWidget(m_facts);
    facts->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(left);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    left->setBackgroundRole(QPalette::Base);
    scroll->setFixedWidth(440);

    m_document->setObjectName(u"auditDocument"_s);
    m_document->setAccessibleName(tr("What to show of the record"));
    m_text->setObjectName(u"auditPayload"_s);
    m_text->setAccessibleName(tr("Payload or bound document as plain text"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(fontOf(Type::Digest));
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_document);
    right->addWidget(m_text, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(20);
    row->addWidget(scroll);
    row->addLayout(right, 1);
    connect(m_document, &QComboBox::activated, this, &RecordDetail::showDocument);
    clear();
}

void RecordDetail::clear()
{
    m_seq = -1;
    m_title->setText(tr("No record is chosen"));
    m_reason->setText(tr("Choose a record above to see all that it says and binds."));
    m_facts->clear();
    m_document->clear();
    m_document->setEnabled(false);
    m_text->clear();
}

Result<RecordDetail::Whole> RecordDetail::read(Workspace &workspace, qint64 seq)
{
    CS_TRY(const auto row, workspace.db().row(u"SELECT "_s + recordColumns + u" FROM record WHERE seq=?"_s, {seq}));
    if (!row)
        return notFound(u"record.absent"_s, tr("There is no record #%1 in this ledger.").arg(seq), tr("Its newest record is the first of the list."));
    Whole whole{recordFromRow(*row), {}};
    QVector<std::pair<QString, QString>> digests;
    if (const auto payload = json::parseObject(whole.record.payload))
        collectDigests(payload.value(), {}, digests);
    for (const auto &[path, digest] : std::as_const(digests)) {
        CS_TRY(const auto blob, workspace.db().row(u"SELECT length(body) FROM blob WHERE digest=?"_s, {digest}));
        if (blob)
            whole.bound.append({path, digest, blob->integer(0)});
    }
    return whole;
}

void RecordDetail::showRecord(qint64 seq)
{
    m_seq = seq;
    m_open.run(this, [seq](Workspace &workspace) { return read(workspace, seq); }, [this, seq](const Result<Whole> &whole) {
        if (seq != m_seq)
            return;
        if (whole) {
            fill(*whole);
            return;
        }
        clear();
        m_title->setText(whole.error().text);
        m_reason->setText(whole.error().mend);
    });
}

void RecordDetail::fill(const Whole &whole)
{
    const auto ascii = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    const Record &record = whole.record;
    const QString subject = text::fromSubjectId(ascii(record.subject));
    const auto payload = json::parseObject(record.payload);
    const QString reason = payload ? payload.value()[u"reason"_s].toString() : QString();
    m_title->setText(u"#%1 %2"_s.arg(QString::number(record.seq), ascii(record.action)));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_facts->clear();
    m_facts->add(tr("Subject"), subject);
    m_facts->add(tr("Actor"), ascii(record.actor));
    m_facts->add(tr("Time"), record.at.text(), KeyValueList::Kind::Number);
    m_facts->add(tr("Key"), ascii(record.sig).section(u':', 0, 0), KeyValueList::Kind::Digest);
    m_facts->add(tr("Hash"), record.hash.hex(), KeyValueList::Kind::Digest);
    m_facts->add(tr("Hash before"), record.prevHash.hex(), KeyValueList::Kind::Digest);
    m_facts->add(tr("Command"), ascii(record.cmdId), KeyValueList::Kind::Digest);
    m_payload = payload ? QString::fromUtf8(QJsonDocument(payload.value()).toJson()) : ascii(record.payload);
    m_document->clear();
    m_document->addItem(tr("Payload of record #%1").arg(record.seq));
    for (const Bound &bound : whole.bound)
        m_document->addItem(tr("Bound as %1 · %2 bytes · %3…").arg(bound.path, QString::number(bound.bytes), bound.digest.left(12)), bound.digest);
    m_document->setEnabled(!whole.bound.isEmpty());
    m_text->setPlainText(m_payload);
    setAccessibleDescription(tr("Record %1, %2 by %3").arg(QString::number(record.seq), ascii(record.action), ascii(record.actor)));
}

void RecordDetail::showDocument(int index)
{
    const QString digest = m_document->itemData(index).toString();
    if (digest.isEmpty()) {
        m_text->setPlainText(m_payload);
        return;
    }
    const auto work = [digest](Workspace &workspace) -> Result<QString> {
        CS_TRY(const auto row, workspace.db().row(u"SELECT body FROM blob WHERE digest=?"_s, {digest}));
        if (!row)
            return notFound(u"blob.absent"_s, tr("These bytes are no longer in the workspace."));
        const QString warning = Digest::of(row->bytes(0)).hex() == digest ? QString() : tr("THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.\n\n");
        return warning + readable(row->bytes(0));
    };
    m_open.run(this, work, [this, digest](const Result<QString> &text) {
        if (m_document->currentData().toString() == digest)
            m_text->setPlainText(text ? *text : text.error().text);
    });
}

void RecordDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    paint::hairline(&painter, rect(), Qt::TopEdge, color(Token::Line, palette()));
}

} // namespace countersign

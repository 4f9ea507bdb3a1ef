// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/RecordDetail.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/workspace/Log.h"
#include "ui/pages/audit/Words.h"
#include "ui/style/Paint.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

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
    auto *scroll = new ScrollPane(left, accessibleName());
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
    row->setContentsMargins(16, 12, 16, 16);
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
    CS_TRY(const Record record, recordAt(workspace.db(), seq));
    Whole whole{record, {}};
    CS_TRY(whole.story, recordStory(workspace.db(), record));
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
    m_facts->add(tr("Actor"), tr("%1, then %2").arg(ascii(record.actor), logwords::duties(whole.story.held)));
    fillStory(whole.story);
    m_facts->add(tr("Time"), record.at.text(), KeyValueList::Kind::Number);
    m_facts->add(tr("Key"), ascii(record.sig).section(u':', 0, 0), KeyValueList::Kind::Digest);
    m_facts->add(tr("Hash"), record.hash.hex(), KeyValueList::Kind::Digest);
    m_facts->add(tr("Hash before"), record.prevHash.hex(), KeyValueList::Kind::Digest);
    m_facts->add(tr("Command"), ascii(record.cmdId), KeyValueList::Kind::Digest);
    m_payload = payload ? QString::fromUtf8(QJsonDocument(payload.value()).toJson()) : ascii(record.payload);
    m_document->clear();
    m_document->addItem(tr("Payload of record #%1").arg(record.seq));
    for (const SeenDocument &document : whole.story.documents)
        m_document->addItem(logwords::seen(document), document.digest);
    m_document->setEnabled(m_document->count() > 1);
    m_document->setToolTip(m_document->isEnabled() ? QString() : tr("This record binds no stored document."));
    m_text->setPlainText(m_payload);
    setAccessibleDescription(tr("Record %1, %2 by %3").arg(QString::number(record.seq), ascii(record.action), ascii(record.actor)));
}

void RecordDetail::fillStory(const RecordStory &story)
{
    QStringList decided, fell;
    for (const Decision &decision : story.decisions)
        decided += logwords::decided(decision);
    for (const Lapse &lapse : story.lapsed)
        fell += logwords::lapsed(lapse);
    if (!decided.isEmpty())
        m_facts->add(tr("Decided"), decided.join(u'\n'));
    if (!fell.isEmpty())
        m_facts->add(tr("Lapsed by it"), fell.join(u'\n'), KeyValueList::Kind::Text, Token::AmberFg);
}

void RecordDetail::showDocument(int index)
{
    const QString digest = m_document->itemData(index).toString();
    if (digest.isEmpty()) {
        m_text->setPlainText(m_payload);
        return;
    }
    m_open.run(this, [digest](Workspace &workspace) { return documentText(workspace.db(), digest); }, [this, digest](const Result<DocumentText> &document) {
        if (m_document->currentData().toString() != digest)
            return;
        if (!document)
            return m_text->setPlainText(document.error().text + u'\n' + document.error().mend);
        m_text->setPlainText((document->sound ? QString() : tr("THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.") + u"\n\n"_s) + document->text);
    });
}

void RecordDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    paint::hairline(&painter, rect(), Qt::TopEdge, color(Token::Line, palette()));
}

} // namespace countersign

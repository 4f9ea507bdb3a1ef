// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/VerifyBar.h"

#include "core/workspace/Log.h"
#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostFaults = 4;

QString secondsText(double seconds) { return QString::number(std::max(seconds, 0.1), 'f', 1); }

QString faultsText(const Report &report)
{
    QStringList lines;
    for (const Fault &fault : report.faults.mid(0, mostFaults))
        lines += u"%1: %2"_s.arg(fault.where, fault.text);
    if (report.faultCount > mostFaults)
        lines += VerifyBar::tr("and %n more; “countersign verify” lists them.", nullptr, int(report.faultCount - mostFaults));
    return lines.join(u'\n');
}

} // namespace

VerifyBar::VerifyBar(OpenWorkspace &open, QWidget *parent)
    : QWidget(parent), m_open(open), m_sentence(new TextLabel({}, Type::Label)), m_more(new TextLabel({}, Type::Secondary)),
      m_replay(new QCheckBox(tr("Also &replay"))), m_showBoth(new QPushButton(tr("&Show both"))), m_again(new QPushButton(tr("&Verify again"))), m_auditor(new StatusChip(Look{u"auditor"_s, tr("Read-only: auditor"), u"eye"_s, Hue::Blue}))
{
    setObjectName(u"auditVerify"_s);
    m_sentence->setObjectName(u"auditVerifySentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    m_more->setObjectName(u"auditVerifyMore"_s);
    m_more->setWordWrap(true);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_replay->setObjectName(u"auditReplay"_s);
    m_replay->setAccessibleName(tr("Also replay"));
    setPlainToolTip(m_replay, tr("Make every state table anew from the ledger alone and compare."));
    m_again->setObjectName(u"auditVerifyAgain"_s);
    m_again->setAccessibleName(tr("Verify again"));
    setPlainToolTip(m_again, tr("Check chain, keys, every signature, checkpoints and stored bytes from the first record on."));
    m_showBoth->setObjectName(u"auditShowBoth"_s);
    m_showBoth->setAccessibleName(tr("Show both records"));
    setPlainToolTip(m_showBoth, tr("Show the record that does not match, and the one before it."));
    m_showBoth->hide();
    m_auditor->setObjectName(u"auditAuditor"_s);
    m_auditor->setAccessibleName(tr("Read-only: auditor"));
    setPlainToolTip(m_auditor, tr("You are signed in as an auditor: everything can be read, verified and exported, and each of your exports is recorded."));
    m_auditor->setVisible(open.auditor());
    connect(&open, &OpenWorkspace::sessionChanged, this, [this] { m_auditor->setVisible(m_open.auditor()); });
    connect(m_showBoth, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_broken); });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addSpacing(32);                                            // for the icon, on whichever side one begins to read
    row->addLayout(words, 1);
    row->addWidget(m_auditor, 0, Qt::AlignVCenter);
    row->addWidget(m_replay, 0, Qt::AlignVCenter);
    row->addWidget(m_showBoth, 0, Qt::AlignVCenter);
    row->addWidget(m_again, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be the height of another width
    connect(m_again, &QPushButton::clicked, this, [this] { start(true); });
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_sentence->setText(tr("Verifying the chain… %1 s").arg(secondsText(double(m_since.elapsed()) / 1000)));
    });
    say(Tone::Waiting, tr("Not verified yet."), {});
}

QString VerifyBar::sentence() const { return m_sentence->text(); }

void VerifyBar::verify()
{
    if (m_busy)
        m_askedAgain = true;
    else
        start(false);
}

void VerifyBar::start(bool anew)
{
    if (m_busy)
        return;
    m_busy = true;
    m_again->setEnabled(false);
    m_since.start();
    m_tick.start();
    if (m_tone == Tone::Waiting)
        say(Tone::Waiting, tr("Verifying the chain…"), tr("Chain, keys, signatures, checkpoints and every stored byte against its digest."));
    const AuditQuestion question{{}, m_replay->isChecked(), anew};
    m_open.run(this, [question](Workspace &workspace) -> Result<Checked> {
        CS_TRY(const AuditReport audit, auditWorkspace(workspace, question));
        const auto last = recordAt(workspace.db(), audit.ledger.covered - 1);
        return Checked{audit, last ? last->at.shortText() : QString()};
    }, [this](const Result<Checked> &checked) {
        m_busy = false;
        m_tick.stop();
        m_again->setEnabled(true);
        show(checked, double(m_since.elapsed()) / 1000);
        if (checked)
            Q_EMIT verified(checked->audit);
        if (std::exchange(m_askedAgain, false))
            start(false);
    });
}

void VerifyBar::show(const Result<Checked> &checked, double seconds)
{
    m_broken = checked ? RecordStates(checked->audit.ledger).firstBroken() : -1;
    m_showBoth->setVisible(m_broken > 0 && checked->audit.ledger.unlinked == m_broken);
    if (!checked) {
        say(Tone::Fault, checked.error().text, checked.error().mend);
        return;
    }
    const AuditReport &audit = checked->audit;
    const Report &ledger = audit.ledger;
    if (!ledger.holds()) {
        const bool linked = ledger.unlinked != m_broken;
        const QString where = m_broken > 0 && m_broken >= ledger.records ? tr("The ledger ends at #%1 and was longer before: its end is missing.").arg(ledger.records - 1)
            : m_broken > 0 && linked                                     ? tr("#%1 does not hold: records after it cannot be trusted.").arg(m_broken)
            : m_broken > 0                                               ? tr("#%1 does not match #%2: records after it cannot be trusted.").arg(QString::number(m_broken), QString::number(m_broken - 1))
                                                                         : tr("The ledger does not hold: trust nothing that follows the first fault.");
        say(Tone::Fault, where + u' ' + tr("%n fault(s); restore from a backup and compare.", nullptr, int(ledger.faultCount)), faultsText(ledger));
        return;
    }
    const QString sentence = tr("Chain verified to #%1 in %2 s").arg(QString::number(ledger.records - 1), secondsText(seconds)) + u" · "_s
        + (ledger.covered > 0 ? tr("anchored to #%1, %2, by a checkpoint of %3").arg(QString::number(ledger.covered - 1), checked->anchored, ledger.coveredBy) : tr("no checkpoint covers it yet"));
    QStringList more;
    if (ledger.beyond > 0)
        more += tr("%n newest record(s) could still be changed unseen; a checkpoint seals them.", nullptr, int(ledger.beyond));
    if (audit.replay)
        more += tr("Replayed: %1 tables, %2 rows, no difference.").arg(QString::number(audit.replay->tables), QString::number(audit.replay->rows));
    if (ledger.practice)
        more += tr("Practice keys lie beside this workspace: it proves nothing.");
    if (more.isEmpty())
        more += tr("Head %1").arg(ledger.head.hex());
    say(ledger.beyond > 0 || ledger.practice ? Tone::Open : Tone::Holds, sentence, more.join(u' '));
}

void VerifyBar::say(Tone tone, const QString &sentence, const QString &more)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(more.isEmpty() ? sentence : sentence + u' ' + more);
    update();
    if (tone == Tone::Fault) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void VerifyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool fault = m_tone == Tone::Fault;
    const Hue hue = fault ? Hue::Red : m_tone == Tone::Waiting ? Hue::Grey : Hue::Green;
    const QColor ink = color(foreground(hue), palette());
    paint::box(&painter, rect(), color(fault ? Token::RedBg : Token::Surface, palette()), fault ? ink : color(Token::Line, palette()), fault ? 2 : 1);
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.fillRect(seen(QRect(0, 0, metric::stateBar, height())), ink);
    const int line = m_sentence->geometry().y() + m_sentence->fontMetrics().height() / 2;
    drawIcon(&painter, seen(QRect(16, line - 8, 16, 16)), fault ? u"octagon-x"_s : m_tone == Tone::Waiting ? u"hourglass"_s : u"shield-check"_s, ink);
}

} // namespace countersign

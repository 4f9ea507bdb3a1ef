// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/TryView.h"

#include "core/base/NamedFile.h"
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/policies/Sentences.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Column { OfRequest, OfVersion, OfEnvironment, OfTime, OfThen, OfNow, OfRules };
constexpr qint64 mostBytes = 1 << 20;

QString outcomeWord(const std::optional<Outcome> &outcome) { return outcome ? lookOf(outcomeSlug(*outcome)).word : TryView::tr("not there"); }

} // namespace

TryView::TryView(OpenWorkspace &open, QWidget *parent)
    : QWidget(parent), m_open(open), m_file(new QLineEdit), m_browse(new QPushButton(tr("&Browse…"))), m_try(new QPushButton(tr("&Try"))), m_busy(new BusyBar), m_message(new MessageBar), m_about(new TextLabel),
      m_rows(new RowsModel({tr("Request"), tr("Version"), tr("Environment"), tr("Judged (UTC)"), tr("Then"), tr("With this file"), tr("Rules that differ")}, this)), m_table(new DenseTable(u"policyTry"_s)), m_changes(new TextLabel),
      m_reason(new ReasonEdit(tr("Reason, kept for ever"), tr("What changes, and why now?"))), m_propose(new ActionButton(tr("Propose it to the policy-owners"))), m_reader(new ReaderNote({m_reason, m_propose}))
{
    m_file->setObjectName(u"tryFile"_s);
    m_file->setAccessibleName(tr("Policy file"));
    m_file->setPlaceholderText(tr("A policy file, as credit-high.yaml"));
    m_browse->setObjectName(u"tryBrowse"_s);
    m_browse->setAccessibleName(tr("Browse for a policy file"));
    m_try->setObjectName(u"tryTry"_s);
    m_try->setAccessibleName(tr("Try it against past requests"));
    m_try->setEnabled(false);
    m_try->setToolTip(tr("Name a file first."));
    m_message->setObjectName(u"tryMessage"_s);
    m_about->setObjectName(u"tryAbout"_s);
    m_about->setWordWrap(true);
    m_changes->setObjectName(u"tryChanges"_s);
    m_changes->setWordWrap(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(u"tryTable"_s);
    m_table->setAccessibleName(tr("Past requests with both verdicts"));
    m_table->setModel(m_rows);
    m_table->setColumn(OfRequest, DenseTable::Kind::Text, 76);
    m_table->setColumn(OfVersion, DenseTable::Kind::Text, 180);
    m_table->setColumn(OfEnvironment, DenseTable::Kind::Text, 104);
    m_table->setColumn(OfTime, DenseTable::Kind::Digest, 170);
    m_table->setColumn(OfThen, DenseTable::Kind::Status, 134);
    m_table->setColumn(OfNow, DenseTable::Kind::Status, 134);
    m_table->setStretch(OfRules);
    m_table->setEmptyText(tr("Choose a policy file. It is judged against the facts that were stored with past requests; nothing is written."));
    m_reason->setObjectName(u"tryReason"_s);
    m_propose->setObjectName(u"tryPropose"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    row->addWidget(m_try);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_propose, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_changes);
    column->addWidget(m_reader);
    column->addLayout(foot);
    connect(m_browse, &QPushButton::clicked, this, &TryView::browse);
    connect(m_try, &QPushButton::clicked, this, [this] { tryFile(m_file->text().trimmed()); });
    connect(m_file, &QLineEdit::returnPressed, m_try, &QPushButton::click);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_try->setEnabled(!text.trimmed().isEmpty());
        m_try->setToolTip(m_try->isEnabled() ? QString() : tr("Name a file first."));
    });
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_reason, &ReasonEdit::enoughChanged, this, &TryView::offer);
    connect(m_propose, &QPushButton::clicked, this, &TryView::propose);
    connect(&open, &OpenWorkspace::sessionChanged, this, &TryView::offer);
    m_about->hide();
    m_changes->hide();
    offer();
}

void TryView::setState(const PolicyState &state)
{
    m_people = state.people;
    offer();
}

void TryView::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a policy file"), m_file->text(), tr("Policies (*.yaml *.yml);;All files (*)"));
    if (!file.isEmpty())
        tryFile(file);
}

Result<TryView::Attempt> TryView::read(Workspace &workspace, const QString &name)
{
    Attempt attempt;
    CS_TRY(attempt.bytes, readNamedFile(name, mostBytes, u"policy.file"_s, u"The policy file"_s));
    if (attempt.bytes.size() > mostBytes)
        return malformed(u"policy.file"_s, tr("“%1” is larger than a policy can be.").arg(name), tr("Choose another file."));
    CS_TRY(attempt.policy, readPolicy(attempt.bytes, QFileInfo(name).fileName()));
    CS_CHECK(checkFloor(*attempt.policy));
    const auto tests = runTests(*attempt.policy);
    attempt.tests = tests.size();
    for (const PolicyTestResult &test : tests)
        if (!test.pass)
            attempt.failed += tr("line %1: rule %2 expects %3, gets %4").arg(QString::number(test.line), test.rule, outcomeSlug(test.expected), outcomeSlug(test.got));
    CS_TRY(attempt.trial, tryPolicy(workspace.db(), *attempt.policy));
    return attempt;
}

void TryView::tryFile(const QString &file)
{
    m_file->setText(file);
    m_loading = true;
    m_try->setEnabled(false);
    m_busy->start(tr("Judging past requests by %1").arg(QFileInfo(file).fileName()));
    m_open.run(this, [file](Workspace &workspace) { return read(workspace, file); }, [this](const Result<Attempt> &attempt) {
        m_loading = false;
        m_busy->stop();
        m_try->setEnabled(true);
        show(attempt);
    });
}

void TryView::show(const Result<Attempt> &attempt)
{
    m_attempt = attempt ? std::optional(*attempt) : std::nullopt;
    m_about->setVisible(attempt.ok());
    QVector<RowsModel::Line> lines;
    if (!attempt) {
        m_message->say(attempt.error());
    } else if (!attempt->failed.isEmpty()) {
        m_message->say(MessageBar::Tone::Warning, tr("%n of the file's own %1 tests fail; it cannot be proposed like that.", nullptr, int(attempt->failed.size())).arg(attempt->tests), clauses(attempt->failed));
    } else {
        m_message->clear();
    }
    if (attempt) {
        const Trial &trial = attempt->trial;
        QString about = tr("%1 version %2 · %3").arg(attempt->policy->id, QString::number(attempt->policy->version), sentences::applies(*attempt->policy));
        about += u'\n' + tr("Judged %n past request(s): %1.", nullptr, int(trial.rows.size())).arg(trial.differ == 0 ? tr("no verdict would differ") : tr("%n verdict(s) would differ", nullptr, int(trial.differ)));
        if (!trial.missing.isEmpty())
            about += u' ' + tr("Not judged, as their stored case is missing: %1.").arg(listed(trial.missing));
        m_about->setText(about);
        QVector<Tried> rows = trial.rows;
        std::stable_sort(rows.begin(), rows.end(), [](const Tried &a, const Tried &b) { return a.differs() > b.differs(); });
        m_attempt->trial.rows = rows;
        for (const Tried &tried : std::as_const(rows)) {
            QStringList rules;
            for (const RuleChange &change : tried.changes)
                rules += change.rule;
            const QString differs = rules.isEmpty() ? (tried.applies ? tr("none", "rules that differ") : tr("none; the file does not apply")) : listed(rules);
            RowsModel::Line line{{tried.request, tried.version.shortText(), tried.environment, ShownTime::minute(tried.at), QString(), QString(), differs},
                                 tr("%1, %2 to %3: then %4, with this file %5. Rules that differ: %6").arg(tried.request, tried.version.shortText(), tried.environment, outcomeWord(tried.then), outcomeWord(tried.now), differs)};
            line.id = tried.request;
            line.status = {{OfThen, outcomeSlug(tried.then)}, {OfNow, outcomeSlug(tried.now)}};
            if (tried.differs())
                line.hue = Hue::Amber;
            line.dim = !tried.differs();
            lines.append(line);
        }
    }
    m_rows->setLines(lines);
    m_table->setEmptyText(attempt ? tr("There are no past requests yet.") : tr("Nothing was judged."));
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    choose(lines.isEmpty() ? -1 : 0);
    offer();
}

void TryView::choose(int row)
{
    QStringList lines;
    if (m_attempt && row >= 0 && row < m_attempt->trial.rows.size())
        for (const RuleChange &change : m_attempt->trial.rows[row].changes)
            lines += change.text.isEmpty() ? tr("%1: %2 → %3").arg(change.rule, outcomeWord(change.then), outcomeWord(change.now)) : tr("%1: %2 → %3. %4").arg(change.rule, outcomeWord(change.then), outcomeWord(change.now), change.text);
    m_changes->setVisible(!lines.isEmpty());
    m_changes->setText(lines.join(u'\n'));
}

QString TryView::whyNotPropose() const
{
    if (const QString why = m_open.whyNotWrite(); !why.isEmpty())
        return why;
    QStringList owners;
    for (const Login &login : m_people)
        if (std::any_of(login.duties.begin(), login.duties.end(), [](const Duty &duty) { return duty.duty == u"policy-owner"; }))
            owners += login.login;
    if (!owners.contains(m_open.login()))
        return owners.isEmpty() ? tr("Proposing needs the duty policy-owner, which nobody holds; an admin can grant it.") : tr("Proposing needs the duty policy-owner. Who can: %1.").arg(listed(owners));
    if (!m_attempt)
        return tr("Try a policy file first.");
    if (!m_attempt->failed.isEmpty())
        return tr("The file's own tests fail.");
    return m_reason->isLongEnough() ? QString() : tr("Give a reason of at least 10 characters first.");
}

void TryView::offer()
{
    m_reader->setReason(m_open.whyReader());
    const QString why = whyNotPropose();
    why.isEmpty() ? m_propose->setOn() : m_propose->setOff(why);
}

void TryView::propose()
{
    const QString reason = m_reason->text(), name = QFileInfo(m_file->text()).fileName();
    const QByteArray bytes = m_attempt->bytes;
    const auto command = m_open.command({{u"policy_propose"_s, Digest::of(bytes).hex()}, {u"reason"_s, reason}});
    if (!command)
        return;
    m_propose->setOff(tr("It is being recorded."));
    m_busy->start(tr("Recording"));
    m_open.run(this, [command = *command, bytes, name, reason](Workspace &workspace) { return proposePolicy(workspace, command, bytes, name, reason); }, [this](const Result<Receipt> &receipt) {
        m_busy->stop();
        if (!receipt) {
            m_message->say(receipt.error());
            return offer();
        }
        m_reason->clear();
        m_message->say(MessageBar::Tone::Good, tr("Recorded in #%1: %2 asks to adopt it.").arg(QString::number(receipt->record.seq), receipt->subject()), tr("Another policy-owner has to approve it."));
        offer();
        Q_EMIT proposed(receipt->subject());
    });
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/ExportSheet.h"

#include "core/registry/Registry.h"
#include "core/workspace/Log.h"
#include "ui/pages/audit/ReportPdf.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString whatShown = u"shown"_s, whatAll = u"all"_s, whatModel = u"model/"_s;
const QStringList endings{u".jsonl"_s, u".csv"_s, u".pdf"_s};

// What an export of that name would replace: it, or the signature and key that may lie beside it. Empty: nothing.
QString standing(const QString &file)
{
    for (const QString &each : {file, file + u".sig"_s, file + u".pub"_s})
        if (QFileInfo(each).isFile())
            return QFileInfo(each).fileName();
    return {};
}

} // namespace

ExportSheet::ExportSheet(OpenWorkspace &open, const LogFilter &shown, QWidget *parent)
    : QDialog(parent), m_open(open), m_shown(shown), m_what(new QComboBox), m_format(new QComboBox), m_file(new QLineEdit), m_count(new TextLabel), m_message(new MessageBar), m_busy(new BusyBar),
      m_write(new QPushButton(tr("&Export"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"auditExportSheet"_s);
    setWindowTitle(tr("Export the audit log"));
    auto *about = new TextLabel(tr("What is written holds reasons and logins in plain text. Whoever gets it can check it without this program."));
    about->setWordWrap(true);
    about->setInk(Token::Text2);
    m_count->setObjectName(u"auditExportCount"_s);
    m_count->setWordWrap(true);
    m_message->setObjectName(u"auditExportMessage"_s);
    m_write->setObjectName(u"auditExportWrite"_s);
    m_close->setObjectName(u"auditExportClose"_s);
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoDefault(false);
    makePrimary(m_write);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(new TextLabel(tr("Export the audit log"), Type::PaneTitle));
    column->addWidget(about);
    column->addLayout(buildForm());
    column->addWidget(m_count);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
    resize(660, layout()->totalHeightForWidth(660));
    connect(m_write, &QPushButton::clicked, this, [this] { write(Existing::Ask); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportSheet::sayCount);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        fillWhat();
        suggestName();
        sayCount();
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        if (m_asked)
            m_message->clear();
        m_asked = false;
        sayCount();
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] { m_asked ? write(Existing::Replace) : QApplication::clipboard()->setText(m_check); });
    fillWhat();
    suggestName();
    loadCounts();
}

QFormLayout *ExportSheet::buildForm()
{
    m_what->setObjectName(u"auditExportWhat"_s);
    m_what->setAccessibleName(tr("What to export"));
    m_format->setObjectName(u"auditExportFormat"_s);
    m_format->setAccessibleName(tr("As what to export it"));
    m_format->addItems({tr("JSONL: the ledger's own lines, to be verified"), tr("CSV: for a spreadsheet, with a signature beside it"), tr("PDF: a signed report with its evidence within")});
    m_file->setObjectName(u"auditExportFile"_s);
    m_file->setAccessibleName(tr("File to write"));
    auto *choose = new QPushButton(tr("&Browse…"));
    choose->setObjectName(u"auditExportBrowse"_s);
    choose->setAccessibleName(tr("Browse for the file to write"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportSheet::browse);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_file, 1);
    where->addWidget(choose);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(new TextLabel(tr("Records")), m_what);
    form->addRow(new TextLabel(tr("As")), m_format);
    form->addRow(new TextLabel(tr("File")), where);
    return form;
}

ExportSheet::Format ExportSheet::format() const { return static_cast<Format>(m_format->currentIndex()); }

QString ExportSheet::model() const
{
    const QString what = m_what->currentData().toString();
    return what.startsWith(whatModel) ? what.mid(whatModel.size()) : QString();
}

LogFilter ExportSheet::filter() const
{
    if (m_what->currentData().toString() == whatShown)
        return m_shown;
    LogFilter all;
    all.setOldestFirst(m_shown.oldestFirst());
    return all;
}

qint64 ExportSheet::count() const { return m_what->currentData().toString() == whatShown ? m_shownCount : m_all; }

void ExportSheet::loadCounts()
{
    struct Counts { qint64 shown = 0, all = 0; QStringList models; };
    m_open.run(this, [filter = m_shown](Workspace &workspace) -> Result<Counts> {
        Counts counts;
        CS_TRY(counts.shown, logCount(workspace.db(), filter));
        CS_TRY(counts.all, logCount(workspace.db(), {}));
        CS_TRY(const auto known, models(workspace.db()));
        for (const Model &model : known)
            counts.models += model.name;
        counts.models.removeDuplicates();
        return counts;
    }, [this](const Result<Counts> &counts) {
        if (!counts) {
            m_message->say(counts.error());
            return;
        }
        m_shownCount = counts->shown;
        m_all = counts->all;
        m_models = counts->models;
        fillWhat();
        sayCount();
    });
}

// What is shown, everything and, where proofs allow to cut it out, one model.
void ExportSheet::fillWhat()
{
    const QSignalBlocker quiet(m_what);
    const QVariant before = m_what->currentData();
    m_what->clear();
    if (!m_shown.isEmpty())
        m_what->addItem(tr("What is shown: %1").arg(m_shown.text()), whatShown);
    m_what->addItem(tr("Everything"), whatAll);
    if (format() == Format::Jsonl)
        for (const QString &model : std::as_const(m_models))
            m_what->addItem(tr("Only the model %1, each record with its proof").arg(model), whatModel + model);
    m_what->setCurrentIndex(std::max(0, m_what->findData(before)));
}

// A name that no file has yet: -2, -3 and so on behind it where an earlier export lies.
void ExportSheet::suggestName()
{
    if (m_named) {
        const QFileInfo named(m_file->text());
        if (const QString ending = u'.' + named.suffix(); endings.contains(ending))
            m_file->setText(m_file->text().chopped(ending.size()) + endings[int(format())]);
        return;
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString ending = endings[int(format())];
    QString name = documents.filePath(m_open.name() + u"-audit"_s);
    for (int number = 2; !standing(name + ending).isEmpty(); ++number)
        name = documents.filePath(m_open.name() + u"-audit-"_s + QString::number(number));
    m_file->setText(name + ending);
}

QString ExportSheet::whyNot() const
{
    if (format() == Format::Pdf && count() > PrintedReport::mostRecords)
        return tr("A report holds at most %1 records. Narrow the filter, or choose CSV or JSONL.").arg(PrintedReport::mostRecords);
    return m_file->text().trimmed().isEmpty() ? tr("Name the file to write.") : QString();
}

void ExportSheet::sayCount()
{
    const QString why = whyNot();
    m_write->setEnabled(why.isEmpty() && count() >= 0 && !m_busy->isBusy());
    m_write->setToolTip(why);
    if (count() < 0)
        return;
    const int all = int(count());
    QString text;
    if (!model().isEmpty())
        text = tr("The records of %1 out of %2, oldest first; a slice says nothing about what it leaves out.").arg(model(), QString::number(all));
    else if (format() == Format::Jsonl)
        text = filter().isEmpty() ? tr("%n record(s) in UTC, oldest first, with the checkpoint that seals them.", nullptr, all) : tr("%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.", nullptr, all);
    else if (filter().oldestFirst())
        text = format() == Format::Csv ? tr("%n record(s) in UTC, the oldest first, as they are shown.", nullptr, all) : tr("%n record(s) in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.", nullptr, all);
    else
        text = format() == Format::Csv ? tr("%n record(s) in UTC, the newest first, as they are shown.", nullptr, all) : tr("%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.", nullptr, all);
    const QString signs = format() == Format::Jsonl ? tr("The export itself becomes a record, and a new checkpoint by %1 seals it.").arg(m_open.login())
                                                    : tr("The export itself becomes a record, and the file is signed with the key of %1.").arg(m_open.login());
    const QString nobody = m_open.readOnly() ? tr("This copy is open for reading only: the export cannot be recorded or signed, and what is newer than the last checkpoint stays unsealed.")
                                             : tr("Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.");
    m_count->setText(text + u' ' + (m_open.session() && !m_open.readOnly() ? signs : nobody) + (why.isEmpty() ? QString() : u'\n' + why));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // two lines want more room than none
}

void ExportSheet::browse()
{
    static const QStringList kinds{tr("Audit log (*.jsonl)"), tr("Table (*.csv)"), tr("Report (*.pdf)")};
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the audit log"), m_file->text(), kinds[int(format())], nullptr, QFileDialog::DontConfirmOverwrite); // write() asks
    if (file.isEmpty())
        return;
    m_named = true;
    m_file->setText(file);
}

void ExportSheet::write(Existing existing)
{
    const QString file = m_file->text().trimmed();
    const QString there = existing == Existing::Ask ? standing(file) : QString();
    m_asked = !there.isEmpty();
    if (m_asked) {
        m_message->say(MessageBar::Tone::Warning, tr("There is a file “%1” already. Nothing was written.").arg(there), tr("Replace it and what lies beside it, or name another file."));
        m_message->setAction(tr("Replace"));
        return;
    }
    m_message->clear();
    const ExportWish wish{model(), file, filter(), format() == Format::Csv ? ExportWish::Format::Csv : ExportWish::Format::Jsonl};
    const auto command = m_open.exportCommand({{u"export"_s, wish.model}, {u"filter"_s, wish.filter.text()}, {u"format"_s, endings[int(format())].mid(1)}});
    m_write->setEnabled(false);
    m_busy->start(tr("Writing %1").arg(QFileInfo(file).fileName()));
    // `among` of them are what was asked for, the others what a check needs.
    const auto said = [file](qint64 records, qint64 among, const std::optional<qint64> &seq, qint64 beyond, const QString &check) {
        const QString kept = seq ? tr("Recorded in #%1.").arg(*seq) : tr("Not recorded; %n record(s) are beyond the newest checkpoint.", nullptr, int(beyond));
        const QString wrote = among == records ? tr("Wrote %n record(s) to %1.", nullptr, int(records)).arg(file) : tr("Wrote %n record(s) to %1, and %2 with which they can be checked.", nullptr, int(among)).arg(file, QString::number(records - among));
        return Written{wrote + u' ' + kept, check, records, seq.has_value()};
    };
    const auto work = [command, wish, said, pdf = format() == Format::Pdf](Workspace &workspace) -> Result<Written> {
        if (pdf) {
            CS_TRY(const PrintedReport report, exportReport(workspace, command, wish.filter, wish.file));
            return said(report.lines.size(), report.lines.size(), report.recorded, report.verified.beyond, report.keyId.isEmpty() ? QString() : openSslCheck(wish.file));
        }
        CS_TRY(const Exported done, exportAudit(workspace, command, wish));
        const auto seq = done.receipt ? std::optional(done.receipt->record.seq) : std::nullopt;
        if (wish.format == ExportWish::Format::Csv)
            return said(done.records, done.records, seq, done.beyond, seq ? openSslCheck(wish.file) : QString());
        return said(done.records, done.slice ? done.matched : done.records, seq, done.beyond, u"countersign verify "_s + shellWord(wish.file));
    };
    m_open.run(this, work, [this](const Result<Written> &written) {
        m_busy->stop();
        show(written);
        sayCount();
    });
}

void ExportSheet::show(const Result<Written> &written)
{
    if (!written) {
        m_message->say(written.error());
        return;
    }
    m_check = written->check;
    m_message->say(written->recorded ? MessageBar::Tone::Good : MessageBar::Tone::Warning, written->text, m_check.isEmpty() ? QString() : tr("Check it anywhere with: %1").arg(m_check));
    m_message->setAction(m_check.isEmpty() ? QString() : tr("Copy the command"));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    Q_EMIT exported(written->records);
}

} // namespace countersign

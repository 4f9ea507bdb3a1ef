// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/ExportSheet.h"

#include "core/storage/Database.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString shellWord(const QString &path)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./-]+$"_s);
    return plain.match(path).hasMatch() ? path : u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

ExportSheet::ExportSheet(OpenWorkspace &open, QWidget *parent)
    : QDialog(parent), m_open(open), m_what(new QComboBox), m_file(new QLineEdit), m_count(new TextLabel), m_message(new MessageBar), m_busy(new BusyBar),
      m_write(new QPushButton(tr("&Export"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"auditExportSheet"_s);
    setWindowTitle(tr("Export the audit log"));
    auto *title = new TextLabel(tr("Export the audit log"), Type::PaneTitle);
    auto *about = new TextLabel(tr("One file with everything a stranger needs to check it: records, keys and a signed checkpoint. It holds reasons and logins in plain text."));
    about->setWordWrap(true);
    about->setInk(Token::Text2);
    m_what->setObjectName(u"auditExportWhat"_s);
    m_what->setAccessibleName(tr("What to export"));
    m_what->addItem(tr("Everything"));
    m_file->setObjectName(u"auditExportFile"_s);
    m_file->setAccessibleName(tr("File to write"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setText(QDir(documents).filePath(u"%1-audit.jsonl"_s.arg(open.name())));
    auto *choose = new QPushButton(tr("&Browse…"));
    choose->setObjectName(u"auditExportBrowse"_s);
    choose->setAccessibleName(tr("Choose the file to write"));
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_file, 1);
    where->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("Records"), m_what);
    form->addRow(tr("File"), where);
    m_count->setObjectName(u"auditExportCount"_s);
    m_count->setWordWrap(true);
    m_message->setObjectName(u"auditExportMessage"_s);
    m_write->setObjectName(u"auditExportWrite"_s);
    m_write->setAccessibleName(tr("Write the export"));
    m_close->setObjectName(u"auditExportClose"_s);
    makePrimary(m_write);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_count);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
    resize(620, sizeHint().height());
    connect(choose, &QPushButton::clicked, this, &ExportSheet::browse);
    connect(m_write, &QPushButton::clicked, this, &ExportSheet::write);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportSheet::sayCount);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString &text) { m_write->setEnabled(!text.trimmed().isEmpty() && !m_busy->isBusy()); });
    loadModels();
    sayCount();
}

QString ExportSheet::model() const { return m_what->currentData().toString(); }

void ExportSheet::loadModels()
{
    const auto work = [](Workspace &workspace) -> Result<QStringList> {
        CS_TRY(const auto rows, workspace.db().rows(u"SELECT DISTINCT name FROM model ORDER BY name"_s));
        QStringList names;
        for (const Row &row : rows)
            names += row.text(0);
        return names;
    };
    m_open.run(this, work, [this](const Result<QStringList> &names) {
        if (!names) {
            m_message->say(names.error());
            return;
        }
        for (const QString &name : *names)
            m_what->addItem(tr("Only the model %1, each record with its proof").arg(name), name);
    });
}

void ExportSheet::sayCount()
{
    const QString wanted = model();
    m_open.run(this, [](Workspace &workspace) { return workspace.db().integer(u"SELECT count(*) FROM record"_s); }, [this, wanted](const Result<qint64> &all) {
        if (wanted != model() || !all)
            return;
        const QString signedBy = m_open.session() && !m_open.readOnly() ? tr("The export itself becomes a record, and a new checkpoint by %1 seals it.").arg(m_open.login())
                                                  : tr("Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.");
        m_count->setText((wanted.isEmpty() ? tr("%1 records in UTC, oldest first. ").arg(*all) : tr("The records of %1 out of %2; a slice says nothing about what it leaves out. ").arg(wanted).arg(*all)) + signedBy);
    });
}

void ExportSheet::browse()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the audit log"), m_file->text(), tr("Audit log (*.jsonl)"));
    if (!file.isEmpty())
        m_file->setText(file);
}

void ExportSheet::write()
{
    const ExportWish wish{model(), m_file->text().trimmed()};
    auto command = m_open.readOnly() ? std::nullopt : m_open.command({{u"export"_s, wish.model}});
    m_write->setEnabled(false);
    m_busy->start(tr("Writing %1").arg(QFileInfo(wish.file).fileName()));
    m_open.run(this, [command, wish](Workspace &workspace) { return exportAudit(workspace, command, wish); }, [this](const Result<Exported> &done) {
        m_busy->stop();
        m_write->setEnabled(true);
        show(done);
    });
}

void ExportSheet::show(const Result<Exported> &done)
{
    if (!done) {
        m_message->say(done.error());
        return;
    }
    QString text = tr("Wrote %1 record(s) to %2.").arg(QString::number(done->records), m_file->text().trimmed());
    text += done->receipt ? tr(" Recorded in #%1.").arg(done->receipt->record.seq) : tr(" Not recorded; %1 record(s) are beyond the newest checkpoint.").arg(done->beyond);
    m_message->say(done->receipt ? MessageBar::Tone::Good : MessageBar::Tone::Warning, text, tr("Check it anywhere with: countersign verify %1").arg(shellWord(m_file->text().trimmed())));
    adjustSize();
    Q_EMIT exported(done->records);
}

} // namespace countersign

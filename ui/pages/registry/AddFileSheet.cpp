// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/AddFileSheet.h"

#include "core/card/Card.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/importers/Importer.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

AddFileSheet::AddFileSheet(OpenWorkspace &workspace, const VersionRef &version, What what, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_version(version), m_what(what), m_file(new QLineEdit), m_kind(new QComboBox(this)), m_message(new MessageBar), m_busy(new BusyBar), m_add(new QPushButton)
{
    const bool evidence = what == What::Evidence;
    setObjectName(u"addFileSheet"_s);
    setWindowTitle(evidence ? tr("Add evidence to %1").arg(version.shortText()) : tr("The card of %1").arg(version.shortText()));
    setMinimumWidth(600);
    m_file->setObjectName(u"addedFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_kind->setObjectName(u"dataSet"_s);
    m_kind->setAccessibleName(tr("Data set"));
    m_kind->setVisible(evidence);
    m_message->setObjectName(u"addFileMessage"_s);
    m_add->setObjectName(u"add"_s);
    m_add->setText(evidence ? tr("Add the evidence") : tr("Make it the card"));
    auto *choose = new QPushButton(tr("&Browse…"));
    choose->setAccessibleName(tr("Browse for the file"));
    choose->setObjectName(u"fileBrowse"_s);
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *facts = new KeyValueList;
    facts->add(tr("File"), file);
    if (evidence) {
        m_kind->addItem(tr("As the file says"));
        for (const QString &each : datasetKinds())
            m_kind->addItem(each, each);
        facts->add(tr("Data set"), m_kind);
    }
    auto *note = new TextLabel(evidence ? tr("Metrics and fairness in JSON, tests in JUnit's XML, metrics as MLflow logs them: recognised by what is in the file. Choose the data set where the file does not name it. The file is kept and signed for with your name.")
                                        : tr("Markdown, its facts in a YAML head. It becomes the version's card, signed for with your name; earlier ones stay in the ledger."), Type::Secondary);
    note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    layOutSheet(*this, {facts, note, m_message, m_busy}, cancel, m_add);
    submitByEnter(*this, m_add);
    connect(choose, &QPushButton::clicked, this, &AddFileSheet::browse);
    connect(m_file, &QLineEdit::textChanged, this, &AddFileSheet::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddFileSheet::carryOut);
    check();
    m_file->setFocus();
}

void AddFileSheet::browse()
{
    const QString kinds = m_what == What::Evidence ? tr("Results (*.json *.xml);;All files (*)") : tr("Markdown (*.md);;All files (*)");
    if (const QString file = QFileDialog::getOpenFileName(this, windowTitle(), m_file->text(), kinds); !file.isEmpty())
        m_file->setText(file);
}

void AddFileSheet::check()
{
    const QString why = m_file->text().trimmed().isEmpty() ? tr("Choose the file.") : QString();
    m_add->setEnabled(why.isEmpty() && !m_busy->isBusy());
    m_add->setToolTip(why);
}

void AddFileSheet::carryOut()
{
    const QString file = m_file->text().trimmed(), kind = m_kind->currentData().toString();
    const auto command = m_workspace.command(m_what == What::Evidence ? QJsonObject{{u"evidence_add"_s, m_version.text()}, {u"file"_s, file}, {u"kind"_s, kind}} : QJsonObject{{u"card_import"_s, m_version.text()}, {u"file"_s, file}});
    if (!command)
        return m_message->say(MessageBar::Tone::Warning, m_workspace.whyNotWrite());
    m_message->clear();
    m_busy->start(tr("Reading %1").arg(QFileInfo(file).fileName()));
    check();
    m_workspace.run(this, [command = *command, ref = m_version, what = m_what, file, kind](Workspace &open) -> Result<QString> {
        if (what == What::Card) {
            CS_TRY(const Receipt receipt, importCard(open, command, ref, file));
            return tr("“%1” is the card now, recorded in #%2.").arg(QFileInfo(file).fileName(), QString::number(receipt.record.seq));
        }
        CS_TRY(const AddedEvidence added, addEvidence(open, command, ref, {file}, kind));
        return tr("“%1” was added as %2, recorded in #%3.", "a file, its kind").arg(QFileInfo(file).fileName(), added.rows.first().kind, QString::number(added.receipt.record.seq));
    }, [this](const Result<QString> &said) {
        m_busy->stop();
        check();
        if (!said)
            return m_message->say(said.error());
        Q_EMIT added(*said);
        accept();
    });
}

} // namespace countersign

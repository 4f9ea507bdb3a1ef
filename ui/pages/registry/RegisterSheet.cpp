// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RegisterSheet.h"

#include "core/registry/SemVer.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

RegisterSheet::RegisterSheet(OpenWorkspace &workspace, const QVector<Model> &models, const QString &model, const QStringList &paths, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(new QComboBox), m_number(new QLineEdit), m_paths(new QListWidget), m_metadata(new QLineEdit), m_missing(new TextLabel({}, Type::Secondary)), m_message(new MessageBar),
      m_busy(new BusyBar), m_cancelButton(new QPushButton(tr("Cancel"))), m_register(new QPushButton(tr("Register the version")))
{
    setObjectName(u"registerSheet"_s);
    setWindowTitle(tr("Register a version"));
    setMinimumWidth(600);
    for (const Model &each : models)
        if (each.source == u"local") {
            m_models += each;
            m_model->addItem(each.name);
        }
    m_model->setAccessibleName(tr("Model"));
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(tr("Version number"));
    m_missing->setWordWrap(true);
    auto *facts = new KeyValueList;
    facts->add(tr("Model"), m_model);
    facts->add(tr("Number"), m_number);
    facts->add(tr("Files"), buildFiles());
    auto *metadata = new QWidget;
    auto *row = new QHBoxLayout(metadata);
    row->setContentsMargins(0, 0, 0, 0);
    m_metadata->setObjectName(u"metadata"_s);
    m_metadata->setAccessibleName(tr("Metadata file"));
    m_metadata->setPlaceholderText(tr("A JSON file; may be left out"));
    auto *browseMetadata = new QPushButton(tr("&Browse…"));
    row->addWidget(m_metadata, 1);
    row->addWidget(browseMetadata);
    facts->add(tr("Metadata"), metadata);
    auto *note = new TextLabel(tr("Every file is hashed and copied. A version is registered once, with your name, and never overwritten."), Type::Secondary);
    note->setWordWrap(true);
    m_register->setObjectName(u"register"_s);
    layOutSheet(*this, {facts, note, m_missing, m_message, m_busy}, m_cancelButton, m_register);
    submitByEnter(*this, m_register);
    connect(m_model, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_number->setText(nextNumber(m_models.at(index).newest));
        check();
    });
    connect(m_number, &QLineEdit::textChanged, this, &RegisterSheet::check);
    connect(browseMetadata, &QPushButton::clicked, this, [this] {
        if (const QString path = QFileDialog::getOpenFileName(this, tr("The metadata of the version"), {}, tr("JSON (*.json);;All files (*)")); !path.isEmpty())
            setMetadataFile(path);
    });
    connect(m_cancelButton, &QPushButton::clicked, this, &RegisterSheet::reject);
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_cancel.ask(); });
    connect(m_register, &QPushButton::clicked, this, &RegisterSheet::carryOut);
    m_model->setCurrentIndex(-1);
    m_model->setCurrentText(model);
    addPaths(paths);
    m_number->setFocus();
    m_number->selectAll();
}

QWidget *RegisterSheet::buildFiles()
{
    auto *files = new QWidget;
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_paths->setObjectName(u"paths"_s);
    m_paths->setAccessibleName(tr("Files and folders"));
    m_paths->setFixedHeight(96);
    m_paths->setTextElideMode(Qt::ElideMiddle);
    auto *addFile = new QPushButton(tr("Add &files…")), *addFolder = new QPushButton(tr("Add f&older…")), *remove = new QPushButton(tr("&Take out"));
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {addFile, addFolder, remove})
        row->addWidget(each);
    row->addStretch(1);
    column->addWidget(m_paths);
    column->addLayout(row);
    connect(addFile, &QPushButton::clicked, this, [this] { browse(false); });
    connect(addFolder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_paths->currentItem();
        check();
    });
    return files;
}

void RegisterSheet::browse(bool folder)
{
    const QString one = folder ? QFileDialog::getExistingDirectory(this, tr("A folder that is the version")) : QString();
    addPaths(!folder ? QFileDialog::getOpenFileNames(this, tr("Files of the version")) : one.isEmpty() ? QStringList() : QStringList{one});
}

void RegisterSheet::addPaths(const QStringList &paths)
{
    for (const QString &path : paths)
        if (m_paths->findItems(path, Qt::MatchExactly).isEmpty())
            m_paths->addItem(path);
    check();
}

void RegisterSheet::setMetadataFile(const QString &path) { m_metadata->setText(path); }

QString RegisterSheet::nextNumber(const QString &newest)
{
    const auto number = SemVer::fromText(newest);
    if (!number)
        return u"1.0.0"_s;
    bool plain = false;
    const qint64 minor = number->minor().toLongLong(&plain);
    return plain ? u"%1.%2.0"_s.arg(number->major(), QString::number(minor + 1)) : QString();
}

void RegisterSheet::check()
{
    const auto number = SemVer::fromText(m_number->text());
    const QString why = m_workspace.whyNot("version.register", tr("Registering a version"));
    const QString missing = !why.isEmpty() ? why : m_models.isEmpty() ? tr("There is no model of this workspace yet: close this and add one first, with “Add a model…”.") : m_model->currentIndex() < 0 ? tr("Choose the model.") : !number ? number.error().text + u' ' + number.error().mend : m_paths->count() == 0 ? tr("Add the files, or the folder, that are this version.") : QString();
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_register->setEnabled(missing.isEmpty() && !m_running);
    m_register->setToolTip(missing);
}

void RegisterSheet::carryOut()
{
    if (const QString why = m_workspace.whyNotWrite(); !why.isEmpty())
        return m_message->say(MessageBar::Tone::Warning, why);
    Registration wish{m_model->currentText(), m_number->text(), {}, m_metadata->text().trimmed()};
    for (int i = 0; i < m_paths->count(); ++i)
        wish.paths += m_paths->item(i)->text();
    m_message->clear();
    m_running = true;
    m_cancel = Cancel();
    check();
    m_busy->start(tr("Hashing and copying…"), true);
    const OnProgress tell = [guard = QPointer<RegisterSheet>(this)](const Progress &progress) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, progress] {
            if (guard && guard->m_running)
                guard->m_busy->setStep(RegisterSheet::tr("Reading %1").arg(progress.file), int(progress.total ? progress.done * 1000 / progress.total : 0), 1000);
        }, Qt::QueuedConnection);
    };
    const auto command = m_workspace.command({{u"register"_s, wish.model}, {u"number"_s, wish.number}, {u"paths"_s, QJsonArray::fromStringList(wish.paths)}, {u"metadata"_s, wish.metadataFile}});
    m_workspace.run(this, [command = *command, wish, tell, cancel = m_cancel](Workspace &open) { return registerVersion(open, command, wish, tell, cancel); }, [this](Result<Registered> made) { ended(made); });
}

void RegisterSheet::ended(const Result<Registered> &made)
{
    m_running = false;
    m_busy->stop();
    check();
    if (!made)
        return m_message->say(made.error());
    Q_EMIT registered(made->version.ref.text());
    accept();
}

void RegisterSheet::reject()
{
    if (m_running)
        return m_cancel.ask();
    QDialog::reject();
}

} // namespace countersign

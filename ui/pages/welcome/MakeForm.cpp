// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/MakeForm.h"

#include "core/base/Text.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Icons.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

// The account's name, if it may be a login.
QString ownLogin() { return text::login(qEnvironmentVariable("USER").toLower()).valueOr(QString()); }

QLineEdit *addLine(QGridLayout *grid, const QString &name, const QString &label, const QString &about, QPushButton *beside = nullptr)
{
    const int row = grid->rowCount();
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setAccessibleDescription(about);
    auto *buddy = new TextLabel(label, Type::Label);
    buddy->setBuddy(line);
    grid->addWidget(buddy, row, 0);
    grid->addWidget(line, row, 1, 1, beside ? 1 : 2);
    if (beside)
        grid->addWidget(beside, row, 2);
    auto *words = new TextLabel(about, Type::Secondary);
    words->setInk(Token::Text2);
    words->setWordWrap(true);
    words->setContentsMargins(0, 0, 0, 8);
    grid->addWidget(words, row + 1, 1, 1, 2);
    return line;
}

} // namespace

MakeForm::MakeForm(QWidget *parent)
    : Panel(parent), m_keychain(new QRadioButton(tr("In this desktop's keychain"))), m_file(new QRadioButton(tr("In a key file:"))), m_keyFile(new QLineEdit),
      m_why(new TextLabel({}, Type::Secondary)), m_message(new MessageBar), m_make(new QPushButton(tr("Make the workspace")))
{
    setObjectName(u"makeForm"_s);
    m_message->setObjectName(u"makeMessage"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setAccessibleName(tr("Choose the folder"));
    m_name = addLine(grid, u"makeName"_s, tr("Name"), tr("What it governs: risk-models, or your team's name."));
    m_folder = addLine(grid, u"makeFolder"_s, tr("Folder"), tr("A new or empty one. Everything of the workspace lies in it."), browse);
    m_login = addLine(grid, u"makeLogin"_s, tr("Your login"), tr("How records name you, for ever: small letters, digits, dots, @ and dashes."));
    const int row = grid->rowCount();
    auto *key = new TextLabel(tr("Your key"), Type::Label);
    grid->addWidget(key, row, 0);
    grid->addWidget(m_keychain, row, 1, 1, 2);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file);
    fileRow->addWidget(m_keyFile, 1);
    grid->addLayout(fileRow, row + 1, 1, 1, 2);
    m_keychain->setObjectName(u"makeKeychain"_s);
    m_file->setObjectName(u"makeFile"_s);
    m_keyFile->setObjectName(u"makeKeyFile"_s);
    m_keyFile->setAccessibleName(tr("The new key file"));
    m_why->setObjectName(u"makeWhy"_s);
    m_why->setInk(Token::Text2);
    m_why->setWordWrap(true);
    m_make->setObjectName(u"makeIt"_s);
    makePrimary(m_make);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"makeCancel"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_why, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Make a workspace"), Type::PaneTitle));
    column->addWidget(m_message);
    column->addLayout(grid);
    column->addLayout(foot);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a new or empty folder"), documents());
        if (!folder.isEmpty()) {
            m_ownFolder = true;
            m_folder->setText(folder);
        }
    });
    connect(m_name, &QLineEdit::textChanged, this, &MakeForm::followName);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_ownFolder = true; });
    for (QLineEdit *line : {m_name, m_folder, m_login, m_keyFile}) {
        connect(line, &QLineEdit::textChanged, this, &MakeForm::check);
        connect(line, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    }
    connect(m_file, &QRadioButton::toggled, this, &MakeForm::check);
    connect(m_make, &QPushButton::clicked, this, &MakeForm::make);
    connect(cancel, &QPushButton::clicked, this, &MakeForm::cancelled);
    start();
}

void MakeForm::start()
{
    m_message->clear();
    m_ownFolder = false;
    m_name->clear();
    m_login->setText(ownLogin());
    m_keychain->setChecked(true);
    followName();
    check();
    m_name->setFocus();
}

void MakeForm::followName()
{
    if (m_ownFolder)
        return;
    static const QRegularExpression odd(u"[^\\w.@-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = m_name->text().trimmed().replace(odd, u"-"_s);
    m_folder->setText(name.isEmpty() ? QString() : documents() + u'/' + name);
    m_keyFile->setText(name.isEmpty() ? QString() : documents() + u'/' + name + u"-key.pem"_s);
}

NewWorkspace MakeForm::wanted() const
{
    return {m_folder->text().trimmed(), m_name->text().trimmed(), m_login->text().trimmed(), m_file->isChecked() ? m_keyFile->text().trimmed() : QString()};
}

// The button is off until all is there, and the sentence beside it says what is missing or what will be made.
void MakeForm::check()
{
    const NewWorkspace now = wanted();
    QString why;
    if (now.name.isEmpty())
        why = tr("It needs a name.");
    else if (!text::clean(now.name))
        why = tr("The name holds a character that cannot be kept.");
    else if (now.folder.isEmpty() || !QDir::isAbsolutePath(now.folder))
        why = tr("It needs a folder, named from its root.");
    else if (const QDir folder(now.folder); folder.exists() && !folder.isEmpty())
        why = tr("That folder holds something already.");
    else if (const auto login = text::login(now.login); !login)
        why = now.login.isEmpty() ? tr("It needs your login.") : login.error().text;
    else if (m_file->isChecked() && (now.keyOut.isEmpty() || QFileInfo::exists(now.keyOut)))
        why = now.keyOut.isEmpty() ? tr("The key needs a file.") : tr("That key file is there already; it will not be replaced.");
    m_keyFile->setEnabled(m_file->isChecked() && !m_busy);
    m_keyFile->setAccessibleDescription(m_file->isChecked() ? QString() : tr("Only when the key is to lie in a file."));
    m_make->setEnabled(why.isEmpty() && !m_busy);
    m_make->setAccessibleDescription(why);
    m_why->setText(m_busy ? tr("Making it…") : !why.isEmpty() ? why : tr("You will be its author, engineer, policy-owner and admin. Sandbox and staging work at once; production needs a second person."));
}

void MakeForm::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void MakeForm::say(const Error &error)
{
    m_message->say(error);
    setBusy(false);
}

void MakeForm::make()
{
    m_message->clear();
    setBusy(true);
    Q_EMIT makeRequested(wanted());
}

} // namespace countersign

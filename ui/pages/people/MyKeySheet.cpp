// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/MyKeySheet.h"

#include "core/people/SignIn.h"
#include "ui/style/Icons.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QLineEdit *addKeyRow(QVBoxLayout *column, const QString &name, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setReadOnly(true);
    line->setFont(fontOf(Type::Digest));
    auto *copy = new QPushButton(iconOf(u"copy"_s), MyKeySheet::tr("Copy"));
    copy->setObjectName(name + u"Copy"_s);
    copy->setAccessibleName(MyKeySheet::tr("Copy: %1").arg(label));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, line, [line] { QApplication::clipboard()->setText(line->text()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(line, 1);
    row->addWidget(copy);
    column->addWidget(new TextLabel(label, Type::Label));
    column->addLayout(row);
    return line;
}

} // namespace

MyKeySheet::MyKeySheet(OpenWorkspace &open, QWidget *parent)
    : QDialog(parent), m_open(open), m_public(nullptr), m_new(nullptr), m_newRow(new QWidget), m_make(new QPushButton(tr("&Make a key…"))), m_message(new MessageBar)
{
    setObjectName(u"myKeySheet"_s);
    setWindowTitle(tr("My key"));
    m_message->setObjectName(u"myKeyMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("My key"), Type::PaneTitle));
    auto *about = new TextLabel(tr("You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login."));
    about->setWordWrap(true);
    about->setInk(Token::Text2);
    column->addWidget(about);
    m_public = addKeyRow(column, u"myKeyPublic"_s, tr("The public half of the key you sign with"));
    if (open.session())
        m_public->setText(QString::fromLatin1(open.session()->key->publicKey().base64()));
    else
        m_public->setPlaceholderText(tr("Nobody is signed in"));
    auto *made = new QVBoxLayout(m_newRow);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(10);
    m_new = addKeyRow(made, u"myKeyNew"_s, tr("The public half of the new key, for an admin"));
    m_newRow->hide();
    column->addWidget(m_newRow);
    column->addWidget(m_message);
    column->addStretch(1);
    m_make->setObjectName(u"myKeyMake"_s);
    m_make->setAccessibleName(tr("Make a new key in the keychain"));
    m_make->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"myKeyClose"_s);
    close->setAccessibleName(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    setMinimumWidth(580);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_make, &QPushButton::clicked, this, &MyKeySheet::make);
}

void MyKeySheet::make()
{
    m_make->setEnabled(false);
    m_open.run(this, [](Workspace &workspace) { return makeKey(workspace.secrets(), workspace.id(), {}); }, [this](const Result<PublicKey> &key) {
        m_make->setEnabled(true);
        show(key);
    });
}

void MyKeySheet::show(const Result<PublicKey> &key)
{
    if (!key) {
        m_message->say(key.error());
        return;
    }
    m_new->setText(QString::fromLatin1(key->base64()));
    m_newRow->show();
    m_message->say(MessageBar::Tone::Good, tr("A new key lies in this computer's keychain. Nothing is enrolled yet."), tr("Give its public half to an admin: People, your login, Enroll key…"));
    adjustSize();
}

} // namespace countersign

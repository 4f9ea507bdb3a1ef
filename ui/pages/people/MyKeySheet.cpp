// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/MyKeySheet.h"

#include "core/people/SignIn.h"
#include "ui/style/Icons.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A key to be copied, below its name.
QLineEdit *layOutKey(QWidget &row, const QString &name, const QString &label)
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
    auto *beside = new QHBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(line, 1);
    beside->addWidget(copy);
    auto *column = new QVBoxLayout(&row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(label, Type::Label));
    column->addLayout(beside);
    return line;
}

} // namespace

MyKeySheet::MyKeySheet(OpenWorkspace &open, QWidget *parent)
    : QDialog(parent), m_open(open), m_public(nullptr), m_new(nullptr), m_newRow(new QWidget), m_make(new QPushButton(tr("&Make a key…"))), m_message(new MessageBar)
{
    setObjectName(u"myKeySheet"_s);
    setWindowTitle(tr("My key"));
    m_message->setObjectName(u"myKeyMessage"_s);
    auto *about = new TextLabel(tr("You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login."));
    about->setWordWrap(true);
    about->setInk(Token::Text2);
    auto *known = new QWidget;
    m_public = layOutKey(*known, u"myKeyPublic"_s, tr("The public half of the key you sign with"));
    if (open.session())
        m_public->setText(QString::fromLatin1(open.session()->key->publicKey().base64()));
    else
        m_public->setPlaceholderText(tr("Nobody is signed in"));
    m_new = layOutKey(*m_newRow, u"myKeyNew"_s, tr("The public half of the new key, for an admin"));
    m_newRow->hide();
    m_make->setObjectName(u"myKeyMake"_s);
    auto *close = new QPushButton(tr("Close"));
    layOutSheet(*this, {about, known, m_newRow, m_message}, close, m_make);
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
}

} // namespace countersign

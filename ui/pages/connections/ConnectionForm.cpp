// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/ConnectionForm.h"

#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Credential = MlflowServer::Credential;

bool same(const MlflowServer &a, const MlflowServer &b)
{
    return a.url == b.url && a.credential == b.credential && a.user == b.user && a.caFile == b.caFile && a.certificateFile == b.certificateFile && a.keyFile == b.keyFile && a.serverWorkspace == b.serverWorkspace;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this)), m_credential(new QComboBox), m_warning(new TextLabel({}, Type::Secondary))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(u"connectionName"_s, tr("Name"), tr("hub"));
    m_url = addLine(u"connectionUrl"_s, tr("Address"), tr("https://mlflow.example.com"));
    m_serverWorkspace = addLine(u"connectionServerWorkspace"_s, tr("Server workspace"), tr("the server's default one"));
    m_credential->setObjectName(u"connectionCredential"_s);
    m_credential->setAccessibleName(tr("Sign-in"));
    for (const auto &[text, kind] : {std::pair(tr("None"), Credential::None), std::pair(tr("User and password"), Credential::Basic), std::pair(tr("Token"), Credential::Bearer), std::pair(tr("Client certificate"), Credential::ClientCertificate)})
        m_credential->addItem(text, int(kind));
    addRow(tr("Sign-in"), m_credential, m_credential);
    m_user = addLine(u"connectionUser"_s, tr("User"), {});
    m_secret = addLine(u"connectionSecret"_s, tr("Password"), {});
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_ca = addFile(u"connectionCa"_s, tr("Authorities"), tr("PEM file; else the system's"));
    m_certificate = addFile(u"connectionCertificate"_s, tr("Certificate"), tr("PEM file"));
    m_key = addFile(u"connectionKey"_s, tr("Its key"), tr("PEM file that only you can read"));
    m_warning->setObjectName(u"connectionWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->setInk(Token::AmberFg);
    m_rows->addRow(m_warning);
    connect(m_credential, &QComboBox::currentIndexChanged, this, [this] {
        fit();
        Q_EMIT retyped();
        Q_EMIT changed();
    });
    m_ready = true;
    fit();
}

QLineEdit *ConnectionForm::makeLine(const QString &name, const QString &label, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textChanged, this, [this, line] {
        fit();
        if (line != m_name)
            Q_EMIT retyped();
        Q_EMIT changed();
    });
    connect(line, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    return line;
}

void ConnectionForm::addRow(const QString &label, QWidget *field, QWidget *buddy)
{
    auto *words = new TextLabel(label);
    words->setInk(Token::Text2);
    words->setBuddy(buddy);
    m_rows->addRow(words, field);
}

QLineEdit *ConnectionForm::addLine(const QString &name, const QString &label, const QString &placeholder)
{
    QLineEdit *line = makeLine(name, label, placeholder);
    addRow(label, line, line);
    return line;
}

QLineEdit *ConnectionForm::addFile(const QString &name, const QString &label, const QString &placeholder)
{
    QLineEdit *line = makeLine(name, label, placeholder);
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(name + u"Browse"_s);
    browse->setAccessibleName(tr("Browse for: %1").arg(label));
    browse->setAutoDefault(false);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line, 1);
    row->addWidget(browse);
    addRow(label, both, line);
    connect(browse, &QPushButton::clicked, this, [this, line, label] {
        if (const QString file = QFileDialog::getOpenFileName(this, label, {}, tr("PEM files (*.pem *.crt *.key);;All files (*)")); !file.isEmpty())
            line->setText(file);
    });
    return line;
}

void ConnectionForm::fill(const std::optional<MlflowServer> &server)
{
    m_shown = server;
    const MlflowServer now = server.value_or(MlflowServer{});
    m_name->setText(now.name);
    m_url->setText(now.url.toDisplayString());
    m_serverWorkspace->setText(now.serverWorkspace);
    m_credential->setCurrentIndex(m_credential->findData(int(now.credential)));
    m_user->setText(now.user);
    m_secret->clear();
    m_ca->setText(now.caFile);
    m_certificate->setText(now.certificateFile);
    m_key->setText(now.keyFile);
    fit();
}

void ConnectionForm::setEditable(bool settings, bool secret)
{
    for (QLineEdit *line : {m_url, m_serverWorkspace, m_user, m_ca, m_certificate, m_key})
        line->setReadOnly(!settings);
    m_credential->setEnabled(settings);
    for (QPushButton *browse : findChildren<QPushButton *>())
        browse->setEnabled(settings);
    m_secret->setEnabled(secret);
    fit();
}

MlflowServer ConnectionForm::server() const
{
    const auto kind = Credential(m_credential->currentData().toInt());
    MlflowServer typed{m_name->text().trimmed(), QUrl(m_url->text().trimmed(), QUrl::StrictMode), kind};
    typed.serverWorkspace = m_serverWorkspace->text().trimmed();
    if (kind == Credential::Basic)
        typed.user = m_user->text().trimmed();
    if (typed.url.scheme() == u"https") {
        typed.caFile = m_ca->text().trimmed();
        typed.certificateFile = m_certificate->text().trimmed();
        typed.keyFile = m_key->text().trimmed();
    }
    return typed;
}

Secret ConnectionForm::secret() const { return Secret(m_secret->isVisibleTo(this) ? m_secret->text().toUtf8() : QByteArray()); }

void ConnectionForm::forgetSecret() { m_secret->clear(); }

bool ConnectionForm::settingsTouched() const { return m_shown ? !same(server(), *m_shown) : !m_url->text().isEmpty() || !m_name->text().isEmpty(); }

bool ConnectionForm::isTouched() const { return settingsTouched() || !secret().isEmpty(); }

// Only the fields that what was chosen has a use for.
void ConnectionForm::fit()
{
    if (!m_ready)
        return;
    const auto kind = Credential(m_credential->currentData().toInt());
    const bool encrypted = !m_url->text().trimmed().startsWith(u"http:"_s);
    m_name->setReadOnly(m_shown.has_value());
    m_rows->setRowVisible(m_name, !m_shown);
    m_rows->setRowVisible(m_user, kind == Credential::Basic);
    m_rows->setRowVisible(m_secret, kind != Credential::None);
    m_rows->setRowVisible(m_ca->parentWidget(), encrypted);
    m_rows->setRowVisible(m_certificate->parentWidget(), encrypted && (kind == Credential::ClientCertificate || !m_certificate->text().isEmpty()));
    m_rows->setRowVisible(m_key->parentWidget(), encrypted && (kind == Credential::ClientCertificate || !m_key->text().isEmpty()));
    const QString what = kind == Credential::Basic ? tr("Password") : kind == Credential::Bearer ? tr("Token") : tr("Passphrase of the key");
    if (auto *label = qobject_cast<TextLabel *>(m_rows->labelForField(m_secret)))
        label->setText(what);
    m_secret->setAccessibleName(what);
    m_secret->setPlaceholderText(m_shown && m_shown->credential == kind && kind != Credential::None ? tr("kept in the keychain; type to replace it") : tr("goes into this computer's keychain"));
    const MlflowServer typed = server();
    const QStringList warnings = typed.url.isValid() && !typed.url.host().isEmpty() ? typed.warnings() : QStringList();
    m_warning->setText(warnings.join(u' '));
    m_rows->setRowVisible(m_warning, !warnings.isEmpty());
}

} // namespace countersign

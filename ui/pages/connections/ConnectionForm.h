// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Secret.h"
#include "core/registry/sources/mlflow/MlflowServer.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace countersign {

class TextLabel;

// The settings of one connection, as they are or as they are to be, with what is risky about them said while one types. A secret
// can be put in and never read back.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    void fill(const std::optional<MlflowServer> &server);           // nothing: a new one
    void setEditable(bool settings, bool secret);                   // by whoever is signed in
    MlflowServer server() const;                                    // as typed, not checked yet
    Secret secret() const;
    void forgetSecret();
    bool isNew() const { return !m_shown; }
    bool isTouched() const;                                         // settings or secret differ from what was shown
    bool settingsTouched() const;

Q_SIGNALS:
    void changed();
    void retyped();                                                 // something that a test of it stands on: all but the name
    void submitted();                                               // Enter in a field

private:
    QLineEdit *makeLine(const QString &name, const QString &label, const QString &placeholder);
    void addRow(const QString &label, QWidget *field, QWidget *buddy);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &placeholder);
    QLineEdit *addFile(const QString &name, const QString &label, const QString &placeholder);
    void fit();

    std::optional<MlflowServer> m_shown;
    QFormLayout *m_rows;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_serverWorkspace;
    QComboBox *m_credential;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_ca;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    TextLabel *m_warning;
    bool m_ready = false;                                           // every field is there
};

} // namespace countersign

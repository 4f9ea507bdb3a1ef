// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QWidget>

namespace countersign {

// The strip across the top that says where one is, in a colour that is nowhere else: place, name, notice, person.
class EnvironmentBand : public QWidget
{
    Q_OBJECT
public:
    struct Text
    {
        QString place;                    // "WORKSPACE", "PRODUCTION"
        QString name;
        QString notice;                   // "local workspace: duties are recorded, not enforced"
        QString person;                   // "a.okafor · Reviewer"
        Token ground = Token::BandDev;
    };

    explicit EnvironmentBand(QWidget *parent = nullptr);

    void setText(const Text &text);
    const Text &text() const { return m_text; }
    // The environment that what is in view decides about takes the place's word and the ground its colour; empty: none.
    void setEnvironment(const QString &name, bool production);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString place() const { return m_environment.isEmpty() ? m_text.place : m_environment; }

    Text m_text;
    QString m_environment;                                          // as it is written: PRODUCTION
    bool m_production = false;
};

} // namespace countersign

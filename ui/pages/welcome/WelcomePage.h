// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"
#include "ui/shell/Page.h"

namespace countersign {

class MessageBar;

// What is shown while no workspace is open: the ways in, and why the last one did not work.
class WelcomePage : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &) override {}

    void say(const Error &error);

Q_SIGNALS:
    void openWorkspaceRequested();
    void sampleRequested();

private:
    MessageBar *m_message;
};

} // namespace countersign

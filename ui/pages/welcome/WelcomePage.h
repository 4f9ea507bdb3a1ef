// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"
#include "core/policy/NewWorkspace.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace countersign {

class MakeForm;
class MessageBar;
class Section;

// What is shown while no workspace is open: the ways in, what was opened lately, and why the last way did not work.
class WelcomePage : public Page
{
    Q_OBJECT
public:
    struct Recent
    {
        QString name;
        QString folder;
    };

    explicit WelcomePage(const QVector<Recent> &recent, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;          // "make" opens the form
    QStringList showcase() const override;

    void say(const Error &error);
    void sayMade(const Error &error);               // making it failed: beside the form

Q_SIGNALS:
    void openWorkspaceRequested();
    void recentChosen(const QString &folder);
    void sampleRequested();
    void makeRequested(const countersign::NewWorkspace &wanted);

private:
    void showForm(bool shown);

    QWidget *m_ways;
    MakeForm *m_form;
    QWidget *m_recent = nullptr;
    QWidget *m_make = nullptr;
    MessageBar *m_message;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/sheets.h"

#include "core/base/Clock.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/ReasonEdit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Sheets { Q_DECLARE_TR_FUNCTIONS(PeopleSheets) };

QJsonObject askOf(const QString &verb, const Grant &grant)
{
    return {{verb, grant.login}, {u"duty"_s, grant.duty}, {u"env"_s, grant.environment}, {u"pool"_s, grant.pool}, {u"until"_s, grant.until ? grant.until->text() : QString()}};
}

} // namespace

QString dutyText(const Duty &duty)
{
    QString text = duty.duty;
    if (!duty.environment.isEmpty())
        text = Sheets::tr("%1 in %2").arg(text, duty.environment);
    if (!duty.pool.isEmpty())
        text = Sheets::tr("%1, pool %2").arg(text, duty.pool);
    if (duty.until)
        text = Sheets::tr("%1, until %2").arg(text, ShownTime::minute(*duty.until));
    return text;
}

ActSheet *addPersonSheet(OpenWorkspace &open, const QStringList &persons, QWidget *parent)
{
    auto *sheet = new ActSheet(open, u"addPerson"_s, Sheets::tr("Add a person"), Sheets::tr("The person can do nothing until you enroll a key and grant a duty."), Sheets::tr("&Add person"), parent);
    auto *login = sheet->addLine(u"Login"_s, Sheets::tr("Login"), Sheets::tr("bob"));
    auto *person = sheet->addChoice(u"Person"_s, Sheets::tr("Person"));
    person->addItem(Sheets::tr("A new person"));
    for (const QString &known : persons)
        person->addItem(Sheets::tr("Another login of %1").arg(known), known.section(u' ', 0, 0));
    sheet->offer(false);
    QObject::connect(login, &QLineEdit::textChanged, sheet, [sheet](const QString &text) { sheet->offer(!text.trimmed().isEmpty()); });
    sheet->setReader([login, person]() -> Result<ActSheet::Wish> {
        const QString name = login->text().trimmed(), of = person->currentData().toString();
        return ActSheet::Wish{{{u"person_add"_s, name}, {u"person"_s, of}}, [name, of](Workspace &workspace, const Command &command) { return addPerson(workspace, command, name, of); }};
    });
    return sheet;
}

ActSheet *enrollKeySheet(OpenWorkspace &open, const QString &login, QWidget *parent)
{
    auto *sheet = new ActSheet(open, u"enrollKey"_s, Sheets::tr("Enroll a key for %1").arg(login),
                               Sheets::tr("Paste the public half that %1 gave you. Make sure that it comes from %1: whoever holds the other half acts as %1.").arg(login), Sheets::tr("&Enroll key"), parent);
    auto *key = sheet->addLine(u"Public"_s, Sheets::tr("Public key"), Sheets::tr("44 characters, base64"));
    sheet->offer(false);
    QObject::connect(key, &QLineEdit::textChanged, sheet, [sheet](const QString &text) { sheet->offer(!text.trimmed().isEmpty()); });
    sheet->setReader([key, login]() -> Result<ActSheet::Wish> {
        const QString text = key->text().trimmed();
        return ActSheet::Wish{{{u"key_enroll"_s, login}, {u"key"_s, text}}, [login, text](Workspace &workspace, const Command &command) { return enrollKey(workspace, command, login, text.toUtf8()); }};
    });
    return sheet;
}

ActSheet *grantDutySheet(OpenWorkspace &open, const QString &login, const QStringList &environments, QWidget *parent)
{
    auto *sheet = new ActSheet(open, u"grantDuty"_s, Sheets::tr("Grant %1 a duty").arg(login), Sheets::tr("An auditor holds nothing else, and an admin never approves. The grant is recorded with your name."), Sheets::tr("&Grant duty"), parent);
    auto *duty = sheet->addChoice(u"Duty"_s, Sheets::tr("Duty"));
    duty->addItems(dutyNames);
    auto *environment = sheet->addChoice(u"Environment"_s, Sheets::tr("Environment"));
    environment->addItem(Sheets::tr("Every environment"), QString());
    for (const QString &name : environments)
        environment->addItem(name, name);
    auto *pool = sheet->addLine(u"Pool"_s, Sheets::tr("Pool"), Sheets::tr("risk"));
    auto *until = sheet->addLine(u"Until"_s, Sheets::tr("Until", "the duty ends"), Sheets::tr("2026-12-31 or +10d; empty means without end"));
    const auto poolOn = [duty, pool] {
        pool->setEnabled(duty->currentText() == u"approver");
        pool->setToolTip(pool->isEnabled() ? QString() : Sheets::tr("Only approvers stand in a pool."));
    };
    QObject::connect(duty, &QComboBox::currentTextChanged, pool, poolOn);
    poolOn();
    sheet->setReader([duty, environment, pool, until, login]() -> Result<ActSheet::Wish> {
        Grant grant{login, duty->currentText(), environment->currentData().toString(), pool->isEnabled() ? pool->text().trimmed() : QString(), {}};
        if (const QString text = until->text().trimmed(); !text.isEmpty()) {
            CS_TRY(grant.until, UtcTime::fromText(text, SystemClock().now()));
        }
        return ActSheet::Wish{askOf(u"duty_grant"_s, grant), [grant](Workspace &workspace, const Command &command) { return grantDuty(workspace, command, grant); }};
    });
    return sheet;
}

ActSheet *revokeDutySheet(OpenWorkspace &open, const QString &login, const QVector<Duty> &held, const Duty *chosen, QWidget *parent)
{
    auto *sheet = new ActSheet(open, u"revokeDuty"_s, Sheets::tr("Revoke a duty of %1").arg(login), Sheets::tr("It ends at once, for every login of the person. What was decided under it stays."), Sheets::tr("&Revoke duty"), parent);
    auto *which = sheet->addChoice(u"Duty"_s, Sheets::tr("Duty"));
    for (const Duty &duty : held) {
        which->addItem(dutyText(duty));
        if (chosen && duty.duty == chosen->duty && duty.environment == chosen->environment && duty.pool == chosen->pool)
            which->setCurrentIndex(which->count() - 1);
    }
    sheet->setReader([which, held, login]() -> Result<ActSheet::Wish> {
        const Duty &duty = held[which->currentIndex()];
        const Grant grant{login, duty.duty, duty.environment, duty.pool, {}};
        return ActSheet::Wish{askOf(u"duty_revoke"_s, grant), [grant](Workspace &workspace, const Command &command) { return revokeDuty(workspace, command, grant); }};
    });
    return sheet;
}

ActSheet *revokeKeySheet(OpenWorkspace &open, const LoginKey &key, QWidget *parent)
{
    auto *sheet = new ActSheet(open, u"revokeKey"_s, Sheets::tr("Revoke a key of %1").arg(key.login),
                               Sheets::tr("The key %1… signs nothing more from now on. What it signed before stays valid. A revoked key is never enrolled again.").arg(key.keyId.left(12)), Sheets::tr("&Revoke key"), parent);
    auto *reason = sheet->addReason(Sheets::tr("Reason, kept for ever"), Sheets::tr("Laptop was stolen on Monday"));
    sheet->setReader([reason, id = key.keyId]() -> Result<ActSheet::Wish> {
        const QString why = reason->text();
        return ActSheet::Wish{{{u"key_revoke"_s, id}, {u"reason"_s, why}}, [id, why](Workspace &workspace, const Command &command) { return revokeKey(workspace, command, id, why); }};
    });
    return sheet;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/LoginDetail.h"

#include "core/base/Clock.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/people/sheets.h"
#include "ui/style/Paint.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

ActionButton *button(const QString &name, const QString &text)
{
    auto *made = new ActionButton(text);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    return made;
}

QHBoxLayout *pair(QWidget *one, QWidget *other)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(one);
    row->addWidget(other);
    return row;
}

} // namespace

LoginDetail::LoginDetail(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, Type::PaneTitle)), m_about(new TextLabel), m_keyLines(new RowsModel({tr("Key"), tr("Enrolled"), tr("State")}, this)),
      m_dutyLines(new RowsModel({tr("Duty"), tr("Environment"), tr("Pool"), tr("Until", "the duty ends"), tr("Granted")}, this)), m_keyTable(new DenseTable(u"peopleKeys"_s)),
      m_dutyTable(new DenseTable(u"peopleDuties"_s)), m_grant(button(u"peopleGrant"_s, tr("&Grant duty…"))), m_revokeDuty(button(u"peopleRevokeDuty"_s, tr("&Revoke duty…"))),
      m_enroll(button(u"peopleEnroll"_s, tr("&Enroll key…"))), m_revokeKey(button(u"peopleRevokeKey"_s, tr("Revoke &key…"))), m_reader(new ReaderNote({m_grant, m_revokeDuty, m_enroll, m_revokeKey}))
{
    setObjectName(u"peopleDetail"_s);
    setAccessibleName(tr("The chosen login"));
    m_about->setInk(Token::Text2);
    m_about->setWordWrap(true);
    m_keyTable->setModel(m_keyLines);
    m_keyTable->setAccessibleName(tr("Keys of the login"));
    m_keyTable->setColumn(0, DenseTable::Kind::Digest, 150);
    m_keyTable->setColumn(1, DenseTable::Kind::Number, 96);
    m_keyTable->setStretch(2);
    m_keyTable->setEmptyText(tr("No key was enrolled: this login cannot act."));
    m_dutyTable->setModel(m_dutyLines);
    m_dutyTable->setAccessibleName(tr("Duties of the person"));
    m_dutyTable->setColumn(0, DenseTable::Kind::Text, 100);
    m_dutyTable->setColumn(1, DenseTable::Kind::Text, 96);
    m_dutyTable->setColumn(2, DenseTable::Kind::Text, 92);
    m_dutyTable->setColumn(4, DenseTable::Kind::Number, 78);
    m_dutyTable->setStretch(3);
    m_dutyTable->setEmptyText(tr("No duty: this person may look, but decide nothing."));
    auto *duties = new Section(tr("Duties"), Section::Rule::None);
    m_dutyTable->fitHeight(9);
    duties->add(m_dutyTable);
    auto *keys = new Section(tr("Keys"), Section::Rule::None);
    m_keyTable->fitHeight(6);
    keys->add(m_keyTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_reader);
    column->addSpacing(6);
    column->addWidget(duties);
    column->addLayout(pair(m_grant, m_revokeDuty));
    column->addSpacing(14);
    column->addWidget(keys);
    column->addLayout(pair(m_enroll, m_revokeKey));
    column->addStretch(1);
    setMinimumWidth(460);
    connect(m_grant, &QPushButton::clicked, this, &LoginDetail::grantRequested);
    connect(m_revokeDuty, &QPushButton::clicked, this, &LoginDetail::revokeDutyRequested);
    connect(m_enroll, &QPushButton::clicked, this, &LoginDetail::enrollRequested);
    connect(m_revokeKey, &QPushButton::clicked, this, &LoginDetail::revokeKeyRequested);
    setLogin({}, {}, {});
}

void LoginDetail::setLogin(const std::optional<Login> &login, const QVector<LoginKey> &keys, const QString &whyOff, bool own)
{
    m_login = login;
    m_keys.clear();
    for (const LoginKey &key : keys)
        if (login && key.login == login->login)
            m_keys.prepend(key);
    m_title->setText(login ? login->login : tr("Nobody is chosen"));
    m_about->setText(login ? tr("Person %1. Duties belong to the person, keys to the login.").arg(login->person) : tr("Choose a login at the left."));
    fillDuties();
    fillKeys();
    offer(!login ? tr("Choose a login first.") : whyOff, own);
}

void LoginDetail::setReader(const QString &why) { m_reader->setReason(why); }

void LoginDetail::fillKeys()
{
    QVector<RowsModel::Line> lines;
    for (const LoginKey &key : std::as_const(m_keys)) {
        const QString state = key.revokedSeq ? tr("Revoked in #%1").arg(*key.revokedSeq) : tr("In force");
        lines.append({{key.keyId, u'#' + QString::number(key.enrolledSeq), state}, tr("Key %1, enrolled in record %2: %3").arg(key.keyId.left(12), QString::number(key.enrolledSeq), state), key.revokedSeq.has_value()});
    }
    m_keyLines->setLines(lines);
}

void LoginDetail::fillDuties()
{
    const UtcTime soon = SystemClock().now().plusDays(7);
    QVector<RowsModel::Line> lines;
    for (const Duty &duty : m_login ? m_login->duties : QVector<Duty>()) {
        RowsModel::Line line{{duty.duty, duty.environment.isEmpty() ? tr("every") : duty.environment, duty.pool, duty.until ? ShownTime::minute(*duty.until).left(10) : tr("no end"), u'#' + QString::number(duty.grantedSeq)},
                             tr("%1, granted in record %2").arg(dutyText(duty), QString::number(duty.grantedSeq))};
        if (duty.until && *duty.until < soon) {
            line.hue = Hue::Amber;
            line.sentence = tr("%1, ends within a week").arg(line.sentence);
            line.tips = {{3, tr("Ends %1; an admin can grant it again.").arg(ShownTime::minute(*duty.until))}};
        }
        lines.append(line);
    }
    m_dutyLines->setLines(lines);
}

void LoginDetail::offer(const QString &whyOff, bool own)
{
    const auto set = [&](ActionButton *action, const QString &why) {
        const QString off = own && action == m_revokeKey ? QString() : whyOff;
        if (!off.isEmpty() || !why.isEmpty())
            action->setOff(off.isEmpty() ? why : off);
        else
            action->setOn();
    };
    const bool inForce = std::any_of(m_keys.begin(), m_keys.end(), [](const LoginKey &key) { return !key.revokedSeq; });
    set(m_grant, {});
    set(m_revokeDuty, m_login && !m_login->duties.isEmpty() ? QString() : tr("There is no duty to revoke."));
    set(m_enroll, {});
    set(m_revokeKey, inForce ? QString() : tr("There is no key in force to revoke."));
}

const Duty *LoginDetail::chosenDuty() const
{
    const int row = m_dutyTable->currentIndex().row();
    return m_login && row >= 0 && row < m_login->duties.size() ? &m_login->duties[row] : nullptr;
}

const LoginKey *LoginDetail::chosenKey() const
{
    const int row = m_keyTable->currentIndex().row();
    if (row >= 0 && row < m_keys.size() && !m_keys[row].revokedSeq)
        return &m_keys[row];
    const auto newest = std::find_if(m_keys.begin(), m_keys.end(), [](const LoginKey &key) { return !key.revokedSeq; });
    return newest == m_keys.end() ? nullptr : &*newest;
}

void LoginDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    paint::hairline(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, color(Token::Line, palette()));
}

} // namespace countersign

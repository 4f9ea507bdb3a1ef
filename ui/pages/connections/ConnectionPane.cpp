// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/ConnectionPane.h"

#include "core/registry/mirror/Stage.h"
#include "ui/pages/connections/ConnectionForm.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Paint.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Type.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int bandHeight = 30;

void setOnUnless(ActionButton *button, const QString &why) { why.isEmpty() ? button->setOn() : button->setOff(why); }

QString aliasesText(const Connection &connection)
{
    QStringList texts;
    for (const Environment &environment : connection.usedBy)
        for (const Target &target : environment.targetsFor(connection.source.name))
            texts += stageIn(target.alias).isEmpty() ? ConnectionPane::tr("%1, by the alias %2").arg(environment.name, target.alias) : ConnectionPane::tr("%1, by the stage %2").arg(environment.name, stageIn(target.alias));
    return texts.isEmpty() ? ConnectionPane::tr("no environment yet") : texts.join(u'\n');
}

} // namespace

ConnectionPane::ConnectionPane(QWidget *parent)
    : QWidget(parent), m_facts(new KeyValueList), m_form(new ConnectionForm), m_hint(new TextLabel({}, Type::Secondary)), m_message(new MessageBar), m_save(new ActionButton(tr("Save changes"))),
      m_test(new ActionButton(tr("Test connection"))), m_sync(new ActionButton(tr("Sync now"))), m_browse(new ActionButton(tr("Browse"))), m_remove(new ActionButton(tr("Remove…"))), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"connectionPane"_s);
    setAccessibleName(tr("The chosen connection"));
    m_message->setObjectName(u"connectionMessage"_s);
    m_facts->setObjectName(u"connectionFacts"_s);
    m_hint->setObjectName(u"connectionHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setInk(Token::Text2);
    m_save->setObjectName(u"connectionSave"_s);
    m_test->setObjectName(u"connectionTest"_s);
    m_sync->setObjectName(u"connectionSync"_s);
    m_browse->setObjectName(u"connectionBrowse"_s);
    m_remove->setObjectName(u"connectionRemove"_s);
    m_cancel->setObjectName(u"connectionCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel"));
    makePrimary(m_save);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(20, 16, 20, 12);
    content->setSpacing(14);
    content->addWidget(m_facts);
    content->addWidget(m_form);
    content->addWidget(m_hint);
    content->addStretch(1);
    auto *scroll = new ScrollPane(inside, tr("The chosen connection"));
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout, *third = new QHBoxLayout;
    for (QHBoxLayout *row : {first, second, third})
        row->setSpacing(8);
    first->addWidget(m_save, 1);
    first->addWidget(m_cancel);
    second->addWidget(m_test, 1);
    second->addWidget(m_sync, 1);
    third->addWidget(m_browse, 1);
    third->addWidget(m_remove, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->setSpacing(8);
    foot->addWidget(m_message);
    foot->addLayout(second);
    foot->addLayout(third);
    foot->addLayout(first);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, bandHeight, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(scroll, 1);
    rows->addLayout(foot);
    connect(m_form, &ConnectionForm::changed, this, &ConnectionPane::offer);
    connect(m_form, &ConnectionForm::submitted, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &ConnectionPane::saveWanted);
    connect(m_test, &QPushButton::clicked, this, &ConnectionPane::testWanted);
    connect(m_sync, &QPushButton::clicked, this, &ConnectionPane::syncWanted);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionPane::browseWanted);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPane::removeWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionPane::givenUp);
    showNone();
}

void ConnectionPane::showConnection(const Connection &connection, const ConnectionState &state, bool anew)
{
    const bool other = m_new || name() != connection.source.name;
    m_new = false;
    m_shown = connection;
    m_facts->clear();
    auto *chip = new StatusChip(state.slug);
    chip->setToolTip(state.why);
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(chip);
    line->addStretch(1);
    m_facts->add(tr("State"), holder);
    if (state.slug != u"in-step" && state.slug != u"syncing")
        m_facts->add(QString(), state.why, KeyValueList::Kind::Text, Token::Text2);
    m_facts->add(tr("Goes live in"), aliasesText(connection));
    const MirrorState &mirror = connection.mirror;
    if (mirror.asOf) {
        m_facts->add(tr("As of"), ShownTime::minute(*mirror.asOf));
        m_facts->add(tr("Holds"), tr("%1 in %2").arg(tr("%n version(s)", nullptr, int(mirror.versions)), tr("%n model(s)", nullptr, int(mirror.models))));
    }
    if (!mirror.serverVersion.isEmpty())
        m_facts->add(tr("Server"), tr("MLflow %1").arg(mirror.serverVersion));
    m_facts->show();
    m_form->show();
    if (other || anew || !m_form->isTouched())
        m_form->fill(connection.source.server);
    if (other)
        m_message->clear();
    offer();
    update();
}

void ConnectionPane::showNew()
{
    m_new = true;
    m_shown.reset();
    m_facts->hide();
    m_form->show();
    m_form->fill(std::nullopt);
    m_message->clear();
    offer();
    update();
}

void ConnectionPane::showNone()
{
    m_new = false;
    m_shown.reset();
    m_facts->hide();
    m_form->fill(std::nullopt);
    m_form->hide();
    m_message->clear();
    offer();
    update();
}

void ConnectionPane::setOff(const Off &off)
{
    m_off = off;
    m_form->setEditable(off.change.isEmpty(), off.write.isEmpty());
    offer();
}

// Why, the hint above says.
void ConnectionPane::setReader(bool reader)
{
    m_save->setVisible(!reader);
    m_remove->setVisible(!reader);
}

void ConnectionPane::setTesting(bool testing)
{
    m_testing = testing;
    offer();
}

void ConnectionPane::setFailed(bool failed)
{
    m_failed = failed;
    offer();
}

void ConnectionPane::offer()
{
    const bool any = m_new || m_shown;
    const QString none = any ? QString() : tr("Choose a connection, or add one.");
    const bool secretOnly = !m_new && !m_form->settingsTouched() && m_form->isTouched();
    makePrimary(m_save, !m_failed);
    m_save->setText(m_new ? (m_failed ? tr("Add it though the test failed") : tr("Add this connection")) : secretOnly ? tr("Keep in my keychain") : tr("Save changes"));
    m_save->setAccessibleName(m_save->text());
    setOnUnless(m_save, !any ? none : !m_form->isTouched() ? (m_new ? tr("Give it a name and an address first.") : tr("Nothing was changed.")) : secretOnly ? m_off.write : m_off.change);
    setOnUnless(m_test, !any ? none : m_testing ? tr("A test is under way.") : m_off.test);
    setOnUnless(m_sync, !any ? none : m_new ? tr("Add it first.") : m_off.sync);
    setOnUnless(m_browse, !any ? none : m_new ? tr("Add it first.") : QString());
    setOnUnless(m_remove, !any ? none : m_new ? tr("It is not added yet.") : m_off.change);
    m_cancel->setVisible(m_new || (m_shown && m_form->isTouched()));
    const QString hint = m_new && !m_off.change.isEmpty() ? m_off.change
        : m_new ? tr("The settings become a record of the workspace, for everybody and for ever. A password or token does not: it goes into this computer's keychain.")
        : m_shown && !m_off.change.isEmpty() && m_off.write.isEmpty() && m_shown->source.server.credential != MlflowServer::Credential::None ? tr("%1 Your own password or token you can keep here all the same.").arg(m_off.change) : m_shown && !m_off.change.isEmpty() ? m_off.change : m_off.write;
    m_hint->setText(hint);
    m_hint->setVisible(any && !hint.isEmpty());
}

void ConnectionPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    paint::hairline(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, color(Token::Line, palette()));
    const QRect band(1, 0, width() - 1, bandHeight);
    painter.fillRect(band, color(m_shown ? m_shown->colour() : Token::BandDev, palette()));
    painter.setPen(color(Token::BandText, palette()));
    painter.setFont(fontOf(Type::Label));
    const QString use = !m_shown ? QString() : m_shown->usedBy.isEmpty() ? tr("no environment") : m_shown->usedBy.first().name.toUpper();
    const QString text = m_new ? tr("New connection") : !m_shown ? tr("No connection is chosen") : use + u"  ·  "_s + name();
    painter.drawText(band.adjusted(19, 0, -19, 0), paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, text), painter.fontMetrics().elidedText(text, Qt::ElideRight, band.width() - 38));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/ConnectionsPage.h"

#include "core/registry/sources/mlflow/MlflowClient.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/connections/ConnectionForm.h"
#include "ui/pages/connections/ConnectionPane.h"
#include "ui/pages/connections/ProbeSteps.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int paneWidth = 456;

QJsonObject askOf(const QString &verb, const MlflowServer &server)
{
    return {{verb, server.name}, {u"url"_s, server.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)}, {u"user"_s, server.user}, {u"auth"_s, credentialWord(server.credential)}, {u"ca"_s, server.caFile},
            {u"client_cert"_s, server.certificateFile}, {u"client_key"_s, server.keyFile}, {u"workspace"_s, server.serverWorkspace}};
}

bool isWarned(const MlflowServer &server, const MlflowStep &step)
{
    return step.ok && (server.warnings().contains(step.text) || (step.step == u"rights" && server.credential == MlflowServer::Credential::None));
}

} // namespace

ConnectionsPage::ConnectionsPage(OpenWorkspace &open, QWidget *parent)
    : Page(parent), m_open(open), m_watch(open.sources()), m_model(new RowsModel({tr("Name"), tr("State"), tr("Address"), tr("Goes live in"), tr("As of"), tr("Last test")}, this)),
      m_table(new DenseTable(u"connectionsTable"_s)), m_pane(new ConnectionPane), m_steps(new ProbeSteps), m_test(new Section(tr("Test"))), m_busy(new BusyBar), m_message(new MessageBar),
      m_count(new TextLabel({}, Type::Secondary)), m_add(new ActionButton(tr("&Add connection…"))), m_syncAll(new ActionButton(tr("&Sync all"))), m_stack(new QStackedWidget),
      m_empty(new EmptyState(u"plug"_s, tr("No remote registry is connected"), {}, tr("Add connection")))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildList(), 1);
    columns->addWidget(m_pane);
    m_pane->setFixedWidth(paneWidth);
    m_pane->hide();
    setFocusProxy(m_table);
    connectParts();
    refresh();
}

QWidget *ConnectionsPage::buildList()
{
    m_message->setObjectName(u"connectionsMessage"_s);
    m_busy->setObjectName(u"connectionsBusy"_s);
    m_add->setObjectName(u"connectionAdd"_s);
    m_add->setAccessibleName(tr("Add connection"));
    m_syncAll->setObjectName(u"connectionSyncAll"_s);
    m_syncAll->setAccessibleName(tr("Sync all"));
    for (ActionButton *each : {m_add, m_syncAll})
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Connections to remote registries"));
    m_table->setColumn(ConnectionName, DenseTable::Kind::Text, 84);
    m_table->setColumn(ConnectionStateColumn, DenseTable::Kind::Status, 112);
    m_table->setColumn(ConnectionAddress, DenseTable::Kind::Text, 150);
    m_table->setColumn(ConnectionUse, DenseTable::Kind::Text, 104);
    m_table->setColumn(ConnectionAsOf, DenseTable::Kind::Text, 76);
    m_table->setColumn(ConnectionTest, DenseTable::Kind::Status, 104);
    m_table->setStretch(ConnectionAddress);
    m_table->fitHeight(8);
    m_steps->setObjectName(u"connectionSteps"_s);
    m_test->add(m_steps);
    auto *list = new QWidget;
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(20);
    inside->addWidget(m_table);
    inside->addWidget(m_test);
    inside->addStretch(1);
    m_empty->setObjectName(u"connectionsEmpty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &ConnectionsPage::add);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(title(), Type::Title));
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_syncAll);
    head->addWidget(m_add);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    return left;
}

void ConnectionsPage::connectParts()
{
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_model->lines().at(index.row()).id);
    });
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::add);
    connect(m_syncAll, &QPushButton::clicked, this, [this] { m_watch.sync(); });
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_watch.stop(); });
    connect(m_pane, &ConnectionPane::saveWanted, this, &ConnectionsPage::save);
    connect(m_pane, &ConnectionPane::testWanted, this, &ConnectionsPage::test);
    connect(m_pane, &ConnectionPane::syncWanted, this, [this] { m_watch.sync(m_pane->name()); });
    connect(m_pane, &ConnectionPane::browseWanted, this, [this] { Q_EMIT openRequested(u"registry"_s, u"remote:"_s + m_pane->name()); });
    connect(m_pane, &ConnectionPane::removeWanted, this, &ConnectionsPage::askRemoval);
    connect(m_pane, &ConnectionPane::givenUp, this, &ConnectionsPage::giveUp);
    connect(&m_pane->message(), &MessageBar::actionTriggered, this, &ConnectionsPage::remove);
    connect(&m_pane->form(), &ConnectionForm::retyped, this, [this] {
        if (!std::exchange(m_asTyped, {}))
            return;
        m_pane->setFailed(false);
        m_stepsOf.clear();
        showTest(m_pane->name());
    });
    connect(&m_watch, &SourceWatch::began, this, &ConnectionsPage::showSync);
    connect(&m_watch, &SourceWatch::progressed, this, &ConnectionsPage::showSync);
    connect(&m_watch, &SourceWatch::ended, this, [this] {
        showSync();
        refresh();
    });
    connect(&m_watch, &SourceWatch::stopped, this, [this](const Error &error) {
        showSync();
        m_message->say(error.code == u"cancelled"_s ? MessageBar::Tone::Info : MessageBar::Tone::Error, error);
    });
    connect(&m_open, &OpenWorkspace::changed, this, &ConnectionsPage::refresh);
    connect(&m_open, &OpenWorkspace::sessionChanged, this, &ConnectionsPage::showStates);
}

QString ConnectionsPage::id() const { return u"connections"_s; }

QString ConnectionsPage::title() const { return tr("Connections"); }

QString ConnectionsPage::iconName() const { return u"plug"_s; }

QStringList ConnectionsPage::showcase() const { return m_read.all.isEmpty() ? QStringList() : QStringList{u"source="_s + m_read.all.first().source.name}; }

void ConnectionsPage::open(const QString &id)
{
    if (id.isEmpty())
        return;
    m_wanted = id;
    refresh();
}

void ConnectionsPage::refresh()
{
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_open.run(this, [](Workspace &workspace) { return readConnections(workspace); }, [this](Result<Connections> read) {
        m_loading = false;
        if (read)
            adopt(std::move(*read));
        else
            m_message->say(read.error());
        if (std::exchange(m_again, false))
            refresh();
    });
}

void ConnectionsPage::adopt(Connections read)
{
    m_read = std::move(read);
    m_count->setText(m_read.all.isEmpty() ? QString() : tr("%n connection(s)", nullptr, int(m_read.all.size())));
    m_count->setVisible(!m_read.all.isEmpty());
    showStates();
    showParts();
}

// Without a connection there is nothing to choose and nothing to be done with it: the page says how to begin, across all of it.
void ConnectionsPage::showParts()
{
    const bool none = m_read.all.isEmpty() && !m_pane->isNew();
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_pane->setVisible(!none);
    setFocusProxy(none ? static_cast<QWidget *>(m_empty) : m_table);
}

// What is known of each just now. The chosen one stays chosen, and a new one that is being typed stays in view.
void ConnectionsPage::showStates()
{
    const QString why = whyNotChange();
    why.isEmpty() ? m_add->setOn() : m_add->setOff(why);
    m_add->setVisible(!m_open.auditor());                           // why, the pane or the empty page says
    m_pane->setReader(m_open.auditor());
    m_empty->setOff(why);
    m_empty->setSentence(tr("Models that are kept on an MLflow server stay there; what goes live from it goes through the same review, by an alias.") + u' '
                         + (why.isEmpty() ? tr("Give its address and test it step by step; nothing is recorded before you add it.") : why));
    if (m_open.auditor())
        m_empty->setReader(why);
    const QString sync = m_open.readOnly() ? m_open.whyNotWrite() : m_watch.isSyncing() ? tr("A sync is under way.") : QString();
    const QString none = m_read.all.isEmpty() ? tr("There is no connection yet.") : sync;
    none.isEmpty() ? m_syncAll->setOn() : m_syncAll->setOff(none);
    m_pane->setOff({why, m_open.whyNotWrite(), {}, sync});
    QString wanted = std::exchange(m_wanted, {});
    const bool typing = m_pane->isNew() && wanted.isEmpty();
    if (wanted.isEmpty() || !m_read.find(wanted))
        wanted = m_pane->name();
    m_model->setLines(linesOf(m_read, m_watch, m_open.id()));
    if (typing)
        return;
    const int row = m_read.all.isEmpty() ? -1 : qMax(0, m_model->find(wanted));
    m_table->setCurrentIndex(m_model->index(row, 0));
    choose(row < 0 ? QString() : m_model->lines().at(row).id);
}

void ConnectionsPage::showSync()
{
    if (m_watch.isSyncing() && !m_busy->isBusy())
        m_busy->start(tr("Reading the remote registries…"), true);
    if (const SyncProgress &now = m_watch.progress(); m_watch.isSyncing() && now.models > 0)
        m_busy->setStep(tr("Reading %1: %2, %3").arg(now.source, tr("%n model(s)", nullptr, int(now.models)), tr("%n version(s)", nullptr, int(now.versions))));
    if (!m_watch.isSyncing() && m_busy->isBusy())
        m_busy->stop();
    showStates();
}

void ConnectionsPage::choose(const QString &name, bool anew)
{
    const QString before = m_pane->name();
    const Connection *chosen = m_read.find(name);
    if (!chosen && !m_read.all.isEmpty())
        chosen = &m_read.all.first();
    if (!chosen) {
        m_pane->showNone();
    } else {
        m_pane->showConnection(*chosen, stateOf(*chosen, m_watch), anew);
    }
    if (m_pane->name() == before && !anew)
        return;
    m_pane->setFailed(false);
    showTest(m_pane->name());
}

void ConnectionsPage::showTest(const QString &name)
{
    const auto last = name.isEmpty() ? std::nullopt : lastTest(m_open.id(), name);
    m_test->setTitle(name.isEmpty() ? tr("Test") : tr("Test of %1").arg(name));
    m_test->setNote(!last ? tr("not tested on this computer yet") : last->failed.isEmpty() ? tr("all well, %1").arg(ShownTime::minute(last->at)) : tr("ended at “%1”, %2").arg(stepTitle(last->failed), ShownTime::minute(last->at)));
    const bool here = !name.isEmpty() && name == m_stepsOf;
    if (m_testing.isEmpty() && !here)
        m_steps->clear();
    m_steps->setVisible(here || !last || !m_testing.isEmpty());     // the last test's steps are not kept, only how it ended
}

void ConnectionsPage::add()
{
    m_asTyped.reset();
    m_stepsOf.clear();
    m_pane->setFailed(false);
    m_pane->showNew();
    showParts();
    showTest({});
    if (auto *name = m_pane->form().findChild<QLineEdit *>(u"connectionName"_s))
        name->setFocus();
}

// Back to the connection as it is; of a new one, to the row that is chosen.
void ConnectionsPage::giveUp()
{
    const QString name = m_pane->isNew() ? m_table->currentRow().data(role::Id).toString() : m_pane->name();
    choose(name, true);
    showParts();
    setFocus();
}

void ConnectionsPage::save()
{
    ConnectionForm &form = m_pane->form();
    const MlflowServer wish = form.server();
    const Secret secret = form.secret();
    const bool change = !form.isNew() && form.settingsTouched();
    const auto command = m_open.command(askOf(change ? u"source_change"_s : u"source_add"_s, wish));
    if (!command)
        return m_pane->message().say(MessageBar::Tone::Warning, m_open.whyNotWrite());
    m_pane->message().clear();
    m_open.run(this, [wish, secret, change, command = *command](Workspace &workspace) { return change ? changeSource(workspace, command, wish, secret) : addSource(workspace, command, wish, secret); },
               [this, name = wish.name, kept = !secret.isEmpty()](const Result<Receipt> &receipt) { saved(receipt, name, kept); });
}

void ConnectionsPage::saved(const Result<Receipt> &receipt, const QString &name, bool keptSecret)
{
    if (!receipt)
        return m_pane->message().say(receipt.error());
    if (const auto test = std::exchange(m_asTyped, {})) {
        keepLastTest(m_open.id(), name, *test);
        m_stepsOf = name;
    }
    m_pane->setFailed(false);
    m_pane->form().forgetSecret();
    const QString secret = keptSecret ? tr("What signs in there lies in this computer's keychain.") : QString();
    m_message->say(MessageBar::Tone::Good, receipt->repeated ? tr("%1 is as it was.").arg(name) : tr("%1 is recorded in #%2.").arg(name, QString::number(receipt->record.seq)), secret);
    if (const Connection *before = m_read.find(name))
        m_pane->showConnection(*before, stateOf(*before, m_watch), true); // what was typed is not lost: it is read again now
    m_wanted = name;
    refresh();
    m_watch.sync(name);
}

void ConnectionsPage::test()
{
    ConnectionForm &form = m_pane->form();
    MlflowServer typed = form.server();
    if (typed.name.isEmpty())
        typed.name = u"new"_s;                                      // it may be tried before it has one
    const auto server = MlflowServer::checked(typed);
    if (!server)
        return m_pane->message().say(server.error());
    const Secret secret = form.secret();
    const Connection *known = form.isNew() ? nullptr : m_read.find(m_pane->name());
    const bool fromKeychain = secret.isEmpty() && known && needsSecret(*server);
    const bool signsIn = server->credential == MlflowServer::Credential::Basic || server->credential == MlflowServer::Credential::Bearer;
    if ((fromKeychain && !sameSignIn(known->source.server, *server)) || (signsIn && secret.isEmpty() && !known))
        return m_pane->message().say(MessageBar::Tone::Warning, tr("Nothing was sent: what is kept in the keychain, if anything, is for another server or user."), tr("Type the password or token, then test again."));
    m_pane->message().clear();
    m_pane->setTesting(true);
    m_testing = known ? known->source.name : u" "_s;
    m_test->setTitle(tr("Test of %1").arg(server->url.toDisplayString()));
    m_test->setNote(tr("under way"));
    m_steps->begin();
    m_steps->setVisible(true);
    m_asTyped.reset();
    m_stepsOf.clear();
    const auto tell = [guard = QPointer<ConnectionsPage>(this), server = *server](const MlflowStep &step) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, step, warned = isWarned(server, step)] {
            if (guard)
                guard->m_steps->add(step, warned);
        }, Qt::QueuedConnection);
    };
    m_watch.run(this, [server = *server, secret, fromKeychain, tell](Workspace &workspace) -> Result<MlflowProbe> {
        Secret used = secret;
        if (fromKeychain) {
            CS_TRY(used, mlflowSecret(workspace.secrets(), workspace.id(), server));
        }
        return MlflowClient(workspace.http(), server, used).probe(tell);
    }, [this](const Result<MlflowProbe> &probe) { tested(probe); });
}

void ConnectionsPage::tested(const Result<MlflowProbe> &probe)
{
    const QString name = std::exchange(m_testing, {}).trimmed();
    m_pane->setTesting(false);
    m_steps->end();
    if (!probe) {
        m_steps->clear();
        m_test->setNote(tr("not tested"));
        return m_pane->message().say(probe.error());
    }
    const LastTest test{SystemClock().now(), probe->ok() || probe->steps.isEmpty() ? QString() : probe->steps.last().step};
    m_test->setNote(test.failed.isEmpty() ? tr("all well, %1").arg(ShownTime::minute(test.at)) : tr("ended at “%1”, %2").arg(stepTitle(test.failed), ShownTime::minute(test.at)));
    m_asTyped = test;
    m_stepsOf = name;
    m_pane->setFailed(!test.failed.isEmpty());
    if (!name.isEmpty() && name == m_pane->name() && !m_pane->form().settingsTouched()) {
        keepLastTest(m_open.id(), name, test);
        m_model->setLines(linesOf(m_read, m_watch, m_open.id()));
        m_table->setCurrentIndex(m_model->index(m_model->find(name), 0));
    }
}

// Two steps: what it means stands there before the verb does.
void ConnectionsPage::askRemoval()
{
    m_pane->message().say(MessageBar::Tone::Warning, tr("%1 is taken out of the workspace, and what signs in there out of this computer's keychain. Versions registered from it stay in the ledger.").arg(m_pane->name()));
    m_pane->message().setAction(tr("Remove now"));
}

void ConnectionsPage::remove()
{
    const QString name = m_pane->name();
    const auto command = m_open.command({{u"source_remove"_s, name}});
    if (!command)
        return m_pane->message().say(MessageBar::Tone::Warning, m_open.whyNotWrite());
    m_pane->message().clear();
    m_open.run(this, [name, command = *command](Workspace &workspace) { return removeSource(workspace, command, name); }, [this, name](const Result<Receipt> &receipt) {
        if (!receipt)
            return m_pane->message().say(receipt.error());
        m_message->say(MessageBar::Tone::Good, tr("%1 was removed, recorded in #%2.").arg(name, QString::number(receipt->record.seq)));
        refresh();
    });
}

QString ConnectionsPage::whyNotChange() const
{
    if (const QString why = m_open.whyNotWrite(); !why.isEmpty())
        return why;
    return m_read.admins.contains(m_open.login()) ? QString() : tr("This needs the duty admin. Who can: %1.").arg(listed(m_read.admins));
}

} // namespace countersign

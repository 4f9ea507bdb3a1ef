// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/PeoplePage.h"

#include "core/storage/Database.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/people/LoginDetail.h"
#include "ui/pages/people/MyKeySheet.h"
#include "ui/pages/people/PeopleModel.h"
#include "ui/pages/people/sheets.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

PeoplePage::PeoplePage(OpenWorkspace &open, QWidget *parent)
    : Page(parent), m_open(open), m_model(new PeopleModel(this)), m_table(new DenseTable(u"peopleTable"_s)), m_detail(new LoginDetail), m_message(new MessageBar),
      m_count(new TextLabel({}, Type::Secondary)), m_add(new ActionButton(tr("&Add person…"))), m_myKey(new QPushButton(tr("&My key…"))),
      m_pools(new RowsModel({tr("Pool"), tr("Where"), tr("Persons"), tr("Who")}, this)), m_poolTable(new DenseTable(u"peoplePools"_s))
{
    build();
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_model->people()[index.row()].login);
    });
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    connect(m_myKey, &QPushButton::clicked, this, &PeoplePage::showMyKey);
    connect(m_detail, &LoginDetail::grantRequested, this, [this] { ask(grantDutySheet(m_open, m_detail->login(), m_state.environments, this)); });
    connect(m_detail, &LoginDetail::revokeDutyRequested, this, [this] { ask(revokeDutySheet(m_open, m_detail->login(), m_detail->duties(), m_detail->chosenDuty(), this)); });
    connect(m_detail, &LoginDetail::enrollRequested, this, [this] { ask(enrollKeySheet(m_open, m_detail->login(), this)); });
    connect(m_detail, &LoginDetail::revokeKeyRequested, this, &PeoplePage::revokeKey);
    connect(&m_open, &OpenWorkspace::changed, this, &PeoplePage::refresh);
    connect(&m_open, &OpenWorkspace::sessionChanged, this, &PeoplePage::refresh);
    refresh();
}

void PeoplePage::build()
{
    m_message->setObjectName(u"peopleMessage"_s);
    m_add->setObjectName(u"peopleAdd"_s);
    m_add->setAccessibleName(tr("Add person"));
    m_add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_myKey->setObjectName(u"peopleMyKey"_s);
    m_myKey->setAccessibleName(tr("My key"));
    m_table->setAccessibleName(tr("Logins of this workspace"));
    m_table->setModel(m_model);
    m_table->setColumn(PeopleModel::Name, DenseTable::Kind::Text, 150);
    m_table->setColumn(PeopleModel::Person, DenseTable::Kind::Digest, 68);
    m_table->setColumn(PeopleModel::Keys, DenseTable::Kind::Number, 70);
    m_table->setStretch(PeopleModel::Duties);
    m_table->setSortable();
    m_table->rememberOrder();
    m_poolTable->setObjectName(u"peoplePools"_s);
    m_poolTable->setAccessibleName(tr("Pools of approvers"));
    m_poolTable->setModel(m_pools);
    m_poolTable->setColumn(0, DenseTable::Kind::Text, 130);
    m_poolTable->setColumn(1, DenseTable::Kind::Text, 130);
    m_poolTable->setColumn(2, DenseTable::Kind::Number, 76);
    m_poolTable->setStretch(3);
    m_poolTable->setEmptyText(tr("No pool has anybody in it. A pool is named when the duty approver is granted."));
    m_poolTable->fitHeight(6);
    auto *pools = new Section(tr("Pools of approvers"), Section::Rule::None);
    pools->setNote(tr("a policy asks for so many distinct persons of one"));
    pools->add(m_poolTable);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 16);
    below->setSpacing(12);
    below->addWidget(m_table, 1);
    below->addWidget(pools);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(title(), Type::Title));
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(new ColumnChooser(m_table));
    head->addWidget(m_myKey);
    head->addWidget(m_add);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 16, 16, 12);
    top->setSpacing(12);
    top->addLayout(head);
    top->addWidget(m_message);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(top);
    left->addLayout(below, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(left, 1);
    columns->addWidget(m_detail, 1);
    m_detail->setMinimumWidth(420);
    m_detail->setMaximumWidth(540);
    setFocusProxy(m_table);
}

QString PeoplePage::id() const { return u"people"_s; }

QString PeoplePage::title() const { return tr("People"); }

QString PeoplePage::iconName() const { return u"users"_s; }

// Whoever holds most duties.
QStringList PeoplePage::showcase() const
{
    const auto &people = m_state.people;
    const auto most = std::max_element(people.begin(), people.end(), [](const Login &a, const Login &b) { return a.duties.size() < b.duties.size(); });
    return most == people.end() ? QStringList() : QStringList{u"login="_s + most->login};
}

void PeoplePage::open(const QString &id)
{
    if (id.isEmpty())
        return;
    m_wanted = id;
    refresh();
}

void PeoplePage::refresh()
{
    if (m_loading) {
        m_askedAgain = true;
        return;
    }
    m_loading = true;
    m_open.run(this, &PeoplePage::read, [this](Result<State> state) {
        m_loading = false;
        if (state)
            adopt(std::move(*state));
        else
            m_message->say(state.error());
        if (std::exchange(m_askedAgain, false))
            refresh();
    });
}

Result<PeoplePage::State> PeoplePage::read(Workspace &workspace)
{
    State state;
    CS_TRY(state.people, countersign::people(workspace.db(), workspace.clock().now()));
    CS_TRY(state.keys, countersign::keys(workspace.db()));
    CS_TRY(const auto rows, workspace.db().rows(u"SELECT name FROM environment ORDER BY position, name"_s));
    for (const Row &row : rows)
        state.environments += row.text(0);
    return state;
}

void PeoplePage::adopt(State state)
{
    QString wanted = std::exchange(m_wanted, QString());
    const bool another = std::exchange(m_self, m_open.login()) != m_open.login(); // also once somebody is signed in at all
    if (wanted.isEmpty())
        wanted = another ? m_self : m_detail->login();
    m_state = std::move(state);
    m_model->setPeople(m_state.people, m_open.login());
    QSet<QString> persons;
    for (const Login &login : std::as_const(m_state.people))
        persons += login.person;
    m_count->setText(tr("%n login(s) of %1", nullptr, int(m_state.people.size())).arg(tr("%n person(s)", nullptr, int(persons.size()))));
    fillPools();
    m_add->setVisible(!m_open.auditor());                           // why, the pane says
    m_detail->setReader(m_open.whyReader());
    if (const QString why = whyOff(); why.isEmpty())
        m_add->setOn();
    else
        m_add->setOff(why);
    const int row = std::max(0, m_model->rowOf(wanted));
    m_table->setCurrentIndex(m_model->index(row, 0));
    choose(m_state.people.isEmpty() ? QString() : m_model->people()[row].login);
}

// One line a pool and place: "everywhere" is a pool of its own, as its members count in every environment.
void PeoplePage::fillPools()
{
    struct Pool { QStringList who; QSet<QString> persons; };
    QMap<std::pair<QString, QString>, Pool> pools;
    for (const Login &login : std::as_const(m_state.people))
        for (const Duty &duty : login.duties)
            if (!duty.pool.isEmpty()) {
                Pool &pool = pools[{duty.pool, duty.environment}];
                pool.who += duty.until ? tr("%1 (until %2)").arg(login.login, ShownTime::minute(*duty.until).left(10)) : login.login;
                pool.persons += login.person;
            }
    QVector<RowsModel::Line> lines;
    for (auto it = pools.begin(); it != pools.end(); ++it) {
        const QString where = it.key().second.isEmpty() ? tr("everywhere") : it.key().second;
        lines.append({{it.key().first, where, QString::number(it->persons.size()), listed(it->who)}, tr("Pool %1, %2: %n person(s), %3", nullptr, int(it->persons.size())).arg(it.key().first, where, listed(it->who))});
    }
    m_pools->setLines(lines);
}

void PeoplePage::choose(const QString &login)
{
    const int row = m_model->rowOf(login);
    // Whoever lost a key ends it alone, at once; everything else is an admin's.
    const bool own = row >= 0 && login == m_open.login() && m_open.whyNotWrite().isEmpty();
    m_detail->setLogin(row < 0 ? std::nullopt : std::optional(m_model->people()[row]), m_state.keys, whyOff(), own);
}

QString PeoplePage::whyOff() const
{
    if (const QString why = m_open.whyNotWrite(); !why.isEmpty())
        return why;
    QStringList admins;
    for (const Login &login : m_state.people) {
        const bool admin = std::any_of(login.duties.begin(), login.duties.end(), [](const Duty &duty) { return duty.duty == u"admin"; });
        if (admin && login.login == m_open.login())
            return {};
        if (admin)
            admins += login.login;
    }
    return tr("This needs the duty admin. Who can: %1.").arg(listed(admins));
}

void PeoplePage::ask(ActSheet *sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ActSheet::recorded, this, [this](qint64 seq) {
        m_message->say(MessageBar::Tone::Good, tr("Recorded in #%1.").arg(seq));
        refresh();
    });
    sheet->open();
}

void PeoplePage::addPerson()
{
    QStringList persons;
    QSet<QString> seen;
    for (const Login &login : std::as_const(m_state.people)) {
        if (!seen.contains(login.person))
            persons += u"%1 (%2)"_s.arg(login.person, login.login);
        seen += login.person;
    }
    ActSheet *sheet = addPersonSheet(m_open, persons, this);
    connect(sheet, &ActSheet::recorded, this, [this, login = sheet->findChild<QLineEdit *>()] { open(login->text().trimmed()); }); // whose key and duties are next
    ask(sheet);
}

void PeoplePage::revokeKey()
{
    if (const LoginKey *key = m_detail->chosenKey())
        ask(revokeKeySheet(m_open, *key, this));
}

void PeoplePage::showMyKey()
{
    auto *sheet = new MyKeySheet(m_open, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace countersign

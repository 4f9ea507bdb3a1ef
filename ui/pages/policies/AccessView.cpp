// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/AccessView.h"

#include "ui/models/RowsModel.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What somebody may do in one environment, or, with an empty name, in the workspace itself.
QString cell(const QVector<Duty> &duties, const QString &environment)
{
    static const QStringList ofWorkspace{u"admin"_s, u"auditor"_s, u"policy-owner"_s, u"author"_s};
    QStringList held;
    QMap<QString, QStringList> pools;
    for (const Duty &duty : duties) {
        if (ofWorkspace.contains(duty.duty) != environment.isEmpty() || (!duty.environment.isEmpty() && !environment.isEmpty() && duty.environment != environment))
            continue;
        const auto dated = [&](const QString &what) { return duty.until ? AccessView::tr("%1 until %2").arg(what, ShownTime::minute(*duty.until).left(10)) : what; };
        if (duty.pool.isEmpty())
            held += dated(duty.duty);
        else
            pools[duty.duty] += dated(duty.pool);
    }
    for (auto it = pools.begin(); it != pools.end(); ++it) {
        it->removeDuplicates();
        held += AccessView::tr("%1 (%2)").arg(it.key(), listed(*it));
    }
    held.removeDuplicates();
    return listed(held);
}

} // namespace

AccessView::AccessView(OpenWorkspace &open, QWidget *parent)
    : QWidget(parent), m_open(open), m_rows(new RowsModel({tr("Login")}, this)), m_table(new DenseTable(u"policyAccess"_s)), m_login(new QComboBox), m_request(new QComboBox), m_answer(new MessageBar)
{
    m_table->setObjectName(u"accessTable"_s);
    m_table->setAccessibleName(tr("Who may do what, by environment"));
    m_table->setModel(m_rows);
    m_login->setObjectName(u"whyLogin"_s);
    m_login->setAccessibleName(tr("Login"));
    m_login->setMinimumWidth(140);
    m_request->setObjectName(u"whyRequest"_s);
    m_request->setAccessibleName(tr("Request"));
    m_request->setMinimumWidth(320);
    for (QComboBox *each : {m_login, m_request})
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not by measuring whatever thousands were called
    m_answer->setObjectName(u"whyAnswer"_s);
    m_answer->setStanding();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Why can't"), Type::Label));
    row->addWidget(m_login);
    row->addWidget(new TextLabel(tr("approve"), Type::Label));
    row->addWidget(m_request);
    row->addWidget(new TextLabel(tr("?"), Type::Label));
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_answer);
    column->addWidget(m_table, 1);
    connect(m_login, &QComboBox::currentIndexChanged, this, &AccessView::answer);
    connect(m_request, &QComboBox::currentIndexChanged, this, &AccessView::answer);
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_login->count() > index.row())
            m_login->setCurrentIndex(index.row());
    });
}

void AccessView::fillMatrix(const PolicyState &state)
{
    QStringList headings{tr("Login"), tr("Person"), tr("In the workspace")};
    for (const Environment &environment : state.environments)
        headings += environment.name;
    QVector<RowsModel::Line> lines;
    for (const Login &login : state.people) {
        RowsModel::Line line{{login.login, login.person, cell(login.duties, {})}, {}};
        QStringList said{tr("%1, person %2: in the workspace %3").arg(login.login, login.person, line.cells[2].isEmpty() ? tr("nothing") : line.cells[2])};
        for (const Environment &environment : state.environments) {
            line.cells += cell(login.duties, environment.name);
            said += tr("in %1 %2").arg(environment.name, line.cells.last().isEmpty() ? tr("nothing") : line.cells.last());
        }
        line.sentence = clauses(said);
        line.id = login.login;
        line.dim = login.keys.isEmpty();
        if (line.dim)
            line.tips = {{0, tr("No key in force: %1 can sign nothing.").arg(login.login)}};
        lines.append(line);
    }
    const int before = m_table->currentRow().row();
    const QSignalBlocker quiet(m_table);
    m_rows->setLines(headings, lines);
    m_table->setColumn(0, DenseTable::Kind::Text, 110);
    m_table->setColumn(1, DenseTable::Kind::Digest, 70);
    m_table->setColumn(2, DenseTable::Kind::Text, 170);
    for (int column = 3; column < headings.size(); ++column)
        m_table->setColumn(column, DenseTable::Kind::Text, 224);
    m_table->setCurrentIndex(m_rows->index(std::max(0, before), 0));
}

void AccessView::setState(const PolicyState &state)
{
    fillMatrix(state);
    const QSignalBlocker quietLogin(m_login), quietRequest(m_request);
    const QString login = m_login->currentText(), request = m_request->currentData().toString();
    m_login->clear();
    for (const Login &each : state.people)
        m_login->addItem(each.login);
    m_login->setCurrentIndex(std::max(0, m_login->findText(login.isEmpty() ? m_open.login() : login)));
    m_request->clear();
    QVector<Request> all = state.requests;
    std::stable_sort(all.begin(), all.end(), [](const Request &a, const Request &b) { return a.ended() < b.ended(); });
    for (const Request &each : std::as_const(all)) {
        const QString what = each.kind == u"policy" ? tr("%1: policy %2 version %3").arg(each.id, each.policy, QString::number(each.policyVersion)) : tr("%1: %2 to %3").arg(each.id, each.version.shortText(), each.environment);
        m_request->addItem(each.ended() ? tr("%1 (ended)").arg(what) : what, each.id);
    }
    m_request->setCurrentIndex(std::max(0, m_request->findData(request)));
    answer();
}

void AccessView::ask(const QString &login, const QString &request)
{
    {
        const QSignalBlocker quietLogin(m_login), quietRequest(m_request);
        m_login->setCurrentIndex(std::max(0, m_login->findText(login)));
        m_request->setCurrentIndex(std::max(0, m_request->findData(request)));
    }
    answer();
}

void AccessView::answer()
{
    const QString login = m_login->currentText(), request = m_request->currentData().toString();
    if (login.isEmpty() || request.isEmpty()) {
        m_answer->say(MessageBar::Tone::Info, tr("Nobody has asked for anything yet."));
        return;
    }
    {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentIndex(m_rows->index(m_rows->find(login), 0));
    }
    m_loading = true;
    m_open.run(this, [login, request](Workspace &workspace) { return whyNotDecide(workspace, login, request, u"approve"_s); }, [this, login, request, round = ++m_round](const Result<std::optional<Error>> &why) {
        if (round != m_round)
            return;
        m_loading = false;
        if (!why)
            m_answer->say(why.error());
        else if (*why)
            m_answer->say(MessageBar::Tone::Warning, **why);
        else
            m_answer->say(MessageBar::Tone::Good, tr("%1 can approve %2 as it stands now.").arg(login, request));
    });
}

} // namespace countersign

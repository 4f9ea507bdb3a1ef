// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/PoliciesPage.h"

#include "core/base/Clock.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/policies/AccessView.h"
#include "ui/pages/policies/ExplainView.h"
#include "ui/pages/policies/RulesView.h"
#include "ui/pages/policies/Sentences.h"
#include "ui/pages/policies/TryView.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FillingStack.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Column { OfName, OfVersion, OfTier };

QString scopeText(const QStringList &some, int all) { return some.size() == all ? PoliciesPage::tr("all") : listed(some); }

} // namespace

PoliciesPage::PoliciesPage(OpenWorkspace &open, QWidget *parent)
    : Page(parent), m_open(open), m_count(new TextLabel({}, Type::Secondary)), m_message(new MessageBar), m_tabs(new QTabBar), m_stack(new FillingStack),
      m_list(new RowsModel({tr("Policy"), tr("Version"), tr("Tier")}, this)), m_table(new DenseTable(u"policies"_s)), m_replaced(new QCheckBox(tr("Also &replaced versions"))), m_rules(new RulesView),
      m_explain(new ExplainView(open)), m_try(new TryView(open)), m_access(new AccessView(open))
{
    m_count->setInk(Token::Text2);
    m_message->setObjectName(u"policiesMessage"_s);
    m_tabs->setObjectName(u"policiesTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const auto &[text, view] : {std::pair(tr("Rules"), buildRules()), std::pair(tr("Explain a verdict"), static_cast<QWidget *>(m_explain)), std::pair(tr("Try a file"), static_cast<QWidget *>(m_try)), std::pair(tr("Who can do what"), static_cast<QWidget *>(m_access))}) {
        m_tabs->addTab(text);
        m_stack->addWidget(view);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(title(), Type::Title));
    head->addWidget(m_count);
    head->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_message);
    all->addWidget(m_tabs);
    all->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    for (int tab = Rules; tab <= Who; ++tab) {
        auto *key = new QShortcut(QKeySequence(u"Alt+%1"_s.arg(tab + 1)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, m_tabs, [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) { choose(index.data(role::Id).toString()); });
    connect(m_replaced, &QCheckBox::toggled, this, &PoliciesPage::fillList);
    connect(m_try, &TryView::proposed, this, [this](const QString &request) {
        refresh();
        Q_EMIT openRequested(u"approvals"_s, request);
    });
    connect(&m_open, &OpenWorkspace::changed, this, &PoliciesPage::refresh);
    connect(&m_open, &OpenWorkspace::sessionChanged, this, &PoliciesPage::refresh);
    refresh();
}

QWidget *PoliciesPage::buildRules()
{
    m_table->setObjectName(u"policiesTable"_s);
    m_table->setAccessibleName(tr("Policies"));
    m_table->setModel(m_list);
    m_table->setColumn(OfVersion, DenseTable::Kind::Number, 76);
    m_table->setColumn(OfTier, DenseTable::Kind::Text, 106);
    m_table->setStretch(OfName);
    m_table->setEmptyText(tr("No policy was adopted: every gate is not evaluated."));
    m_replaced->setObjectName(u"policiesReplaced"_s);
    m_replaced->setAccessibleName(tr("Also replaced versions"));
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 12, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_table, 1);
    left->addWidget(m_replaced);
    auto *view = new QWidget;
    auto *columns = new QHBoxLayout(view);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addWidget(m_rules, 1);
    m_table->setFixedWidth(344);
    return view;
}

QString PoliciesPage::id() const { return u"policies"_s; }

QString PoliciesPage::title() const { return tr("Policies"); }

QString PoliciesPage::iconName() const { return u"scale"_s; }

bool PoliciesPage::isLoading() const { return m_loading || m_explain->isLoading() || m_try->isLoading() || m_access->isLoading(); }

QStringList PoliciesPage::showcase() const
{
    QStringList shown;
    for (const Request &request : m_state.requests) {
        if (request.kind != u"version")
            continue;
        shown += u"explain=?explain:%1:%2"_s.arg(request.version.shortText(), request.environment);
        shown += u"who=?who:%1:%2"_s.arg(request.askerLogin, request.id);
        break;
    }
    return shown;
}

QVector<Page::Key> PoliciesPage::keys() const { return {{u"Alt+1 … Alt+4"_s, tr("Rules, explain, try, who")}}; }

void PoliciesPage::open(const QString &id)
{
    m_wanted = id;
    if (!m_loading)
        follow();
}

void PoliciesPage::follow()
{
    const QString wanted = std::exchange(m_wanted, QString());
    if (wanted.startsWith(u"?explain:")) {
        m_tabs->setCurrentIndex(Explain);
        m_explain->ask(wanted.section(u':', 1, 1), wanted.section(u':', 2));
    } else if (wanted.startsWith(u"?try:")) {
        m_tabs->setCurrentIndex(Try);
        m_try->tryFile(wanted.mid(5));
    } else if (wanted.startsWith(u"?who:")) {
        m_tabs->setCurrentIndex(Who);
        m_access->ask(wanted.section(u':', 1, 1), wanted.section(u':', 2));
    } else if (!wanted.isEmpty()) {
        m_tabs->setCurrentIndex(Rules);
        const auto &all = m_state.policies;
        const auto found = std::find_if(all.begin(), all.end(), [&](const ShownPolicy &each) { return each.id() == wanted || each.adopted.id == wanted; });
        if (found == all.end()) {
            m_message->say(MessageBar::Tone::Warning, tr("There is no policy %1; the first is shown.").arg(wanted));
            return;
        }
        if (!found->inForce())
            m_replaced->setChecked(true);
        m_table->setCurrentIndex(m_list->index(m_list->find(found->id()), 0));
    }
}

void PoliciesPage::refresh()
{
    if (m_loading) {
        m_askedAgain = true;
        return;
    }
    m_loading = true;
    m_open.run(this, &readPolicyState, [this](const Result<PolicyState> &state) {
        m_loading = false;
        adopt(state);
        if (std::exchange(m_askedAgain, false))
            refresh();
    });
}

void PoliciesPage::adopt(const Result<PolicyState> &state)
{
    if (!state) {
        m_message->say(state.error());
        return;
    }
    m_message->clear();
    m_state = *state;
    const auto inForce = std::count_if(m_state.policies.begin(), m_state.policies.end(), [](const ShownPolicy &each) { return each.inForce(); });
    m_count->setText(tr("%1 in force").arg(inForce));
    fillList();
    m_explain->setState(m_state);
    m_try->setState(m_state);
    m_access->setState(m_state);
    Q_EMIT asOfChanged(tr("As of %1").arg(ShownTime::clock(SystemClock().now())));
    follow();
}

void PoliciesPage::fillList()
{
    const QString before = m_table->currentRow().data(role::Id).toString();
    QVector<RowsModel::Line> lines;
    for (const ShownPolicy &shown : std::as_const(m_state.policies)) {
        if (!shown.inForce() && !m_replaced->isChecked())
            continue;
        const sentences::Scope scope = shown.policy ? sentences::scope(*shown.policy) : sentences::Scope();
        const QString tiers = shown.policy ? scopeText(scope.tiers, 3) : tr("unreadable"), classes = shown.policy ? scopeText(scope.classes, 2) : QString();
        RowsModel::Line line{{shown.adopted.id, QString::number(shown.adopted.version), tiers},
                             tr("Policy %1 version %2, tier %3, class %4, %5").arg(shown.adopted.id, QString::number(shown.adopted.version), tiers, classes, shown.inForce() ? tr("in force") : tr("replaced"))};
        line.id = shown.id();
        line.dim = !shown.inForce();
        if (!shown.policy)
            line.hue = Hue::Red;
        lines.append(line);
    }
    m_list->setLines(lines);
    const int row = std::max(0, m_list->find(before));
    m_table->setCurrentIndex(m_list->index(row, 0));
    choose(m_list->index(row, 0).data(role::Id).toString());
}

void PoliciesPage::choose(const QString &id)
{
    for (const ShownPolicy &shown : std::as_const(m_state.policies))
        if (shown.id() == id)
            m_rules->setPolicy(shown);
}

} // namespace countersign

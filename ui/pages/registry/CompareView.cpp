// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/CompareView.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/CompareModel.h"
#include "ui/style/Icons.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int nameWidth = 260;                                      // of what is compared

} // namespace

CompareView::CompareView(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new TextLabel({}, Type::Title)), m_count(new TextLabel({}, Type::Secondary)), m_only(new QCheckBox(tr("&Only differences"))), m_model(new CompareModel(this)),
      m_table(new DenseTable({})), m_message(new MessageBar), m_busy(new BusyBar)
{
    auto *up = new QToolButton;
    up->setIcon(iconOf(isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s));
    up->setToolTip(tr("All versions"));
    up->setAccessibleName(up->toolTip());
    m_title->setElide(Qt::ElideRight);
    m_only->setObjectName(u"onlyDifferences"_s);
    m_only->setChecked(true);
    m_message->setObjectName(u"compareMessage"_s);
    m_table->setObjectName(u"registry-compare"_s);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setEmptyText(tr("They are the same in everything that is compared here."));
    m_table->setModel(m_model);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(up);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addSpacing(8);
    head->addWidget(m_only);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(up, &QToolButton::clicked, this, &CompareView::back);
    connect(m_only, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setOnlyDifferences(on);
        count();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int section) {
        if (section > 0 && section <= m_versions.size())
            Q_EMIT versionOpened(m_versions.at(section - 1).text());
    });
}

void CompareView::open(const QVector<VersionRef> &versions)
{
    m_message->clear();
    m_versions = versions;
    QStringList names;
    for (const VersionRef &each : versions)
        names += each.shortText();
    m_title->setText(names.join(u"  ·  "_s));
    m_model->set({}, {});
    m_count->setText({});
    reload();
}

void CompareView::reload()
{
    if (m_versions.isEmpty())
        return;
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_busy->start(tr("Reading the versions…"));
    m_workspace.run(this, [wanted = m_versions](Workspace &open) -> Result<QVector<ComparedRow>> {
        QVector<VersionStory> stories;
        for (const VersionRef &each : wanted) {
            CS_TRY(auto story, versionStory(open, each));
            stories += std::move(story);
        }
        return comparison(stories);                                 // here, as they may have a hundred thousand files
    }, [this, wanted = m_versions](Result<QVector<ComparedRow>> rows) {
        m_loading = false;
        m_busy->stop();
        if (wanted == m_versions && rows)
            show(*rows);
        else if (wanted == m_versions)
            m_message->say(rows.error());
        if (m_again)
            reload();
    });
}

void CompareView::show(const QVector<ComparedRow> &rows)
{
    const bool oneModel = std::all_of(m_versions.begin(), m_versions.end(), [&](const VersionRef &each) { return each.model == m_versions.first().model && each.source == m_versions.first().source; });
    QStringList names;
    for (const VersionRef &each : std::as_const(m_versions))
        names += oneModel ? each.number : each.shortText();
    const bool sameColumns = m_model->columnCount() == names.size() + 1;
    m_model->set(names, rows);
    if (!sameColumns) {
        const int each = qMax(150, (m_table->viewport()->width() - nameWidth) / int(names.size()));
        m_table->setColumn(0, DenseTable::Kind::Text, nameWidth);
        for (int column = 1; column <= names.size(); ++column)
            m_table->setColumn(column, DenseTable::Kind::Text, each);
        m_table->setStretch(int(names.size()));
    }
    count();
}

void CompareView::count()
{
    m_count->setText(m_model->all() == 0 ? QString() : tr("%1 of %2 differ").arg(QString::number(m_model->differing()), QString::number(m_model->all())));
}

} // namespace countersign

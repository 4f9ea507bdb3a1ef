// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/AuditPage.h"

#include "core/workspace/Log.h"
#include "ui/pages/audit/ExportSheet.h"
#include "ui/pages/audit/RecordDetail.h"
#include "ui/pages/audit/RecordModel.h"
#include "ui/pages/audit/VerifyBar.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

AuditPage::AuditPage(OpenWorkspace &open, QWidget *parent)
    : Page(parent), m_open(open), m_model(new RecordModel(open, this)), m_verify(new VerifyBar(open)),
      m_filter(new FilterBar(tr("actor:ann|ben action:approve subject:churn since:-7d text"))), m_message(new MessageBar),
      m_table(new DenseTable(u"auditTable"_s)), m_detail(new RecordDetail(open)), m_export(new QPushButton(tr("&Export…")))
{
    build();
    connect(m_filter, &FilterBar::filterChanged, this, &AuditPage::applyFilter);
    connect(m_model, &RecordModel::loaded, this, &AuditPage::adopt);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_verify, &VerifyBar::verified, this, [this](const AuditReport &report) { m_model->setReport(report.ledger); });
    connect(m_verify, &VerifyBar::showRequested, this, [this](qint64 broken) {
        m_wanted = broken;
        m_filter->setText(u"#%1|#%2"_s.arg(QString::number(broken), QString::number(broken - 1)));
        load();
    });
    connect(m_table, &DenseTable::rowChosen, this, &AuditPage::choose);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::openExport);
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &AuditPage::openExport);
    connect(&m_open, &OpenWorkspace::changed, this, &AuditPage::refresh);
    load();
}

void AuditPage::build()
{
    m_filter->setObjectName(u"auditFilter"_s);
    m_filter->setAccessibleName(tr("Filter of the audit log"));
    m_filter->setKeys(LogFilter::keys());
    m_filter->setSavedAs(u"audit"_s);
    m_message->setObjectName(u"auditMessage"_s);
    m_export->setObjectName(u"auditExport"_s);
    m_filter->addTool(new ColumnChooser(m_table));
    m_filter->addTool(m_export);
    m_table->setAccessibleName(tr("Records, the newest first"));
    m_table->setModel(m_model);
    m_table->setColumn(RecordModel::Seq, DenseTable::Kind::Number, 62);
    m_table->setColumn(RecordModel::Time, DenseTable::Kind::Digest, 168);
    m_table->setColumn(RecordModel::Actor, DenseTable::Kind::Text, 72);
    m_table->setColumn(RecordModel::Action, DenseTable::Kind::Text, 192);
    m_table->setColumn(RecordModel::Subject, DenseTable::Kind::Text, 216);
    m_table->setColumn(RecordModel::Binding, DenseTable::Kind::Digest, 98);
    m_table->setColumn(RecordModel::State, DenseTable::Kind::Text, 106);
    m_table->setStretch(RecordModel::Reason, 120);
    m_table->setSortable({RecordModel::Seq, RecordModel::Time});
    m_table->rememberOrder();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 16, 16, 12);
    top->setSpacing(12);
    top->addWidget(m_verify);
    top->addWidget(m_message);
    top->addWidget(m_filter);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"auditSplit"_s);
    split->setAccessibleName(tr("List and detail"));
    split->setChildrenCollapsible(false);
    auto *list = new QWidget;
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(16, 0, 16, 12);
    inside->addWidget(m_table);
    split->addWidget(list);
    split->addWidget(m_detail);
    split->handle(1)->setAccessibleName(tr("Divider between list and detail"));
    split->setStretchFactor(0, 1);
    split->setSizes({440, 290});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(split, 1);
    setFocusProxy(m_table);
}

QString AuditPage::id() const { return u"audit"_s; }

QString AuditPage::title() const { return tr("Audit log"); }

QString AuditPage::iconName() const { return u"scroll-text"_s; }

void AuditPage::open(const QString &id)
{
    bool isNumber = false;
    const qint64 seq = id.toLongLong(&isNumber);
    if (isNumber) {
        m_wanted = seq;
        m_filter->setText({});
        load();
    } else if (!id.isEmpty()) {
        m_filter->setText(id);
        load();
    }
    if (!std::exchange(m_verified, true))
        m_verify->verify();
}

void AuditPage::refresh()
{
    load();
    if (m_verified)
        m_verify->verify();
}

void AuditPage::focusFilter() { m_filter->focusFilter(); }

QVector<Page::Key> AuditPage::keys() const { return {{u"/"_s, tr("Filter the records")}, {u"J, K"_s, tr("Next, previous record")}, {u"Ctrl+P"_s, tr("Export…")}}; }

QStringList AuditPage::showcase() const
{
    for (int row = 0; row < std::min(m_model->rowCount(), 100); ++row)
        if (m_model->index(row, RecordModel::Action).data().toString().startsWith(u"decision."_s))
            return {u"record=%1"_s.arg(m_model->seqAt(row))};
    return {};
}

bool AuditPage::isLoading() const
{
    const int row = m_table->currentRow().row();
    return m_model->isLoading() || m_verify->isBusy() || (row >= 0 && !m_model->isFetched(row));
}

void AuditPage::load()
{
    applyFilter(m_filter->text());
    m_open.run(this, [](Workspace &workspace) { return logWords(workspace.db()); }, [this](const Result<LogWords> &words) {
        if (!words)
            return;                                                 // the list says what is wrong
        m_filter->setValues(u"actor"_s, words->actors);
        m_filter->setValues(u"action"_s, words->actions);
        m_filter->setValues(u"model"_s, words->models);
    });
}

void AuditPage::applyFilter(const QString &text)
{
    const auto filter = LogFilter::fromText(text, SystemClock().now());
    if (!filter) {
        m_filter->setInvalid(filter.error().mend.isEmpty() ? filter.error().text : filter.error().text + u' ' + filter.error().mend, filter.error().detail[u"from"_s].toInteger(), filter.error().detail[u"length"_s].toInteger());
        m_message->say(MessageBar::Tone::Warning, filter.error().text, filter.error().mend);
        return;
    }
    m_message->clear();
    m_filter->setValid();
    if (m_wanted < 0)
        m_wanted = m_detail->seq();
    m_model->load(*filter);
}

void AuditPage::adopt()
{
    m_filter->setCount(m_model->rowCount(), m_model->all());
    m_export->setText(tr("&Export %1…").arg(m_model->rowCount()));
    m_table->setEmptyText(tr("No record matches this filter."));
    m_table->setAccessibleName(m_model->filter().oldestFirst() ? tr("Records, the oldest first") : tr("Records, the newest first"));
    const qint64 wanted = std::exchange(m_wanted, -1);
    int row = wanted < 0 ? -1 : m_model->rowOf(wanted);
    if (row < 0 && wanted >= 0 && m_filter->text().isEmpty())
        m_message->say(MessageBar::Tone::Warning, tr("There is no record #%1; the first of the list is shown.").arg(wanted));
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row < 0) {
        m_detail->clear();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void AuditPage::choose(const QModelIndex &index)
{
    if (const qint64 seq = index.isValid() ? m_model->seqAt(index.row()) : -1; seq >= 0 && seq != m_detail->seq())
        m_detail->showRecord(seq);
}

void AuditPage::openExport()
{
    auto *sheet = new ExportSheet(m_open, m_model->filter(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ExportSheet::exported, this, &AuditPage::refresh);
    sheet->open();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/FindingsPanel.h"

#include "core/environments/Environments.h"
#include "core/findings/Settling.h"
#include "core/people/People.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/models/RowsModel.h"
#include "ui/models/SourceWatch.h"
#include "ui/models/findingWords.h"
#include "ui/pages/overview/SettleSheet.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/Section.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostRows = 5;

// Whose duty an act needs there, if the one signed in does not hold any of them.
Result<QString> whyNoDuty(Database &db, const QString &login, const QStringList &duties, const QString &environment, UtcTime now)
{
    QStringList who;
    const auto person = personOf(db, login);
    for (const QString &duty : duties) {
        if (person) {
            CS_TRY(const bool holds, countersign::holds(db, *person, duty, environment, {}, now));
            if (holds)
                return QString();
        }
        CS_TRY(const QStringList able, holders(db, duty, environment, {}, now));
        who += able;
    }
    who.removeDuplicates();
    const QString able = who.isEmpty() ? FindingsPanel::tr("nobody") : listed(who);
    return duties.size() == 1 ? FindingsPanel::tr("This needs the duty engineer. Who can: %1.").arg(able) : FindingsPanel::tr("This needs the duty author or engineer. Who can: %1.").arg(able);
}

QString whyNoWayBack(const WorldFinding &found)
{
    if (found.what == u"deleted" || found.what == u"recreated" || found.what == u"artifact")
        return FindingsPanel::tr("MLflow brings back neither what was deleted nor what was overwritten.");
    if (found.what == u"workspace")
        return FindingsPanel::tr("Its tags are those of another workspace, which governs it, too.");
    if (found.what == u"renamed" || found.what == u"hidden")
        return FindingsPanel::tr("Only whoever runs the server can set this back.");
    return found.what.startsWith(u"alias-") ? FindingsPanel::tr("Version %1 was deleted on its server; roll back to another one.").arg(found.what.startsWith(u"alias-lost:") ? found.before : found.after) : QString();
}

QString whyNotAdoptable(Database &db, const WorldFinding &found)
{
    const auto wanted = adoptable(db, found);
    if (wanted)
        return {};
    if (wanted.error().code == u"version.unknown")
        return FindingsPanel::tr("Version %1 is not registered, so nobody could decide on it. Register it first, or revert.").arg(found.after);
    return wanted.error().code == u"finding.nothing" ? FindingsPanel::tr("It names no version that could be asked for: revert it.") : wanted.error().text;
}

} // namespace

FindingsPanel::FindingsPanel(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_lines(new RowsModel({tr("Where"), tr("What moved"), tr("Environment"), tr("Before"), tr("Now"), tr("First seen")}, this)), m_table(new DenseTable(u"overviewFindings"_s)),
      m_section(new Section(tr("Moved without a record"), Section::Rule::None)), m_adopt(new ActionButton(tr("Adopt…"))), m_revert(new ActionButton(tr("Revert…"))), m_reader(new ReaderNote({m_adopt, m_revert}))
{
    setObjectName(u"findings"_s);
    m_adopt->setObjectName(u"findingAdopt"_s);
    m_adopt->setAccessibleName(tr("Adopt the finding"));
    m_revert->setObjectName(u"findingRevert"_s);
    m_revert->setAccessibleName(tr("Revert the finding"));
    for (ActionButton *each : {m_adopt, m_revert}) {
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_section->addTool(each);
    }
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("What moved without a record"));
    m_table->setColumn(0, DenseTable::Kind::Text, 180);
    m_table->setColumn(1, DenseTable::Kind::Text, 160);
    m_table->setColumn(2, DenseTable::Kind::Text, 104);
    m_table->setColumn(3, DenseTable::Kind::Text, 90);
    m_table->setColumn(4, DenseTable::Kind::Text, 110);
    m_table->setColumn(5, DenseTable::Kind::Text, 172);
    m_table->setStretch(0);
    m_table->fitHeight(mostRows);
    m_section->add(m_reader);
    m_section->add(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    setFocusProxy(m_table);
    hide();
    connect(m_adopt, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_revert, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_table, &DenseTable::rowChosen, this, &FindingsPanel::offer);
    connect(&workspace, &OpenWorkspace::changed, this, &FindingsPanel::refresh);
    connect(&workspace, &OpenWorkspace::sessionChanged, this, &FindingsPanel::refresh);
    connect(&workspace.sources(), &SourceWatch::ended, this, &FindingsPanel::refresh);
    connect(&workspace.sources(), &SourceWatch::reachChanged, this, &FindingsPanel::offer);
    refresh();
}

void FindingsPanel::refresh()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_workspace.run(this, [login = m_workspace.login()](Workspace &workspace) { return read(workspace, login); }, [this](const Result<Read> &read) {
        m_reading = false;
        if (read)
            show(*read);
        else
            Q_EMIT failed(read.error());
        if (std::exchange(m_again, false))
            refresh();
    });
}

Result<FindingsPanel::Read> FindingsPanel::read(Workspace &workspace, const QString &login)
{
    Read read;
    const UtcTime now = workspace.clock().now();
    CS_TRY(read.open, findings(workspace.db(), now, {}, true));
    CS_TRY(const auto all, environments(workspace.db()));
    for (const Environment &each : all)
        if (each.production())
            read.production += each.name;
    for (const WorldFinding &each : std::as_const(read.open)) {
        Off off{whyNotAdoptable(workspace.db(), each), whyNoWayBack(each)};
        if (off.adopt.isEmpty()) {
            CS_TRY(off.adopt, whyNoDuty(workspace.db(), login, {u"author"_s, u"engineer"_s}, each.environment, now));
        }
        if (off.revert.isEmpty()) {
            CS_TRY(off.revert, whyNoDuty(workspace.db(), login, {u"engineer"_s}, each.environment, now));
        }
        read.off.insert(each.id, off);
    }
    return read;
}

void FindingsPanel::show(const Read &read)
{
    const QString before = m_table->currentRow().data(role::Id).toString();
    m_findings = read.open;
    m_off = read.off;
    QVector<RowsModel::Line> lines;
    for (const WorldFinding &each : std::as_const(m_findings)) {
        const QString seen = ShownTime::minute(each.firstSeen);
        RowsModel::Line line{{each.subject, findingKind(each), each.environment.isEmpty() ? u"–"_s : each.environment, findingBefore(each), findingAfter(each), seen}, {}};
        line.sentence = tr("%1 First seen %2.").arg(findingSentence(each), seen);
        line.id = each.id;
        line.tips = {{0, findingSentence(each)}};
        line.hue = read.production.contains(each.environment) ? Hue::Red : Hue::Amber;
        lines.append(line);
    }
    m_lines->setLines(lines);
    m_section->setNote(tr("%n finding(s)", nullptr, int(lines.size())));
    m_table->setCurrentIndex(m_lines->index(qMax(0, m_lines->find(before)), 0));
    setVisible(!lines.isEmpty());
    offer();
    Q_EMIT found(m_findings);
}

void FindingsPanel::choose(const QString &id)
{
    if (const int row = m_lines->find(id); row >= 0)
        m_table->setCurrentIndex(m_lines->index(row, 0));
}

void FindingsPanel::offer()
{
    m_reader->setReason(m_workspace.whyReader());
    const int row = m_table->currentRow().row();
    if (row < 0 || row >= m_findings.size())
        return;
    const WorldFinding &chosen = m_findings.at(row);
    const Off off = m_off.value(chosen.id);
    const QString away = m_workspace.sources().whyNotReached(chosen.source);
    const auto set = [](ActionButton *button, const QStringList &reasons) {
        for (const QString &why : reasons)
            if (!why.isEmpty())
                return button->setOff(why);
        button->setOn();
    };
    // Accepting what cannot be asked for changes nothing out there.
    const bool asks = chosen.wentLive();
    set(m_adopt, {m_workspace.whyNotWrite(), off.adopt, asks ? away : QString()});
    set(m_revert, {m_workspace.whyNotWrite(), off.revert, away});
}

void FindingsPanel::settle(bool adopt)
{
    const int row = m_table->currentRow().row();
    if (row < 0 || row >= m_findings.size())
        return;
    auto *sheet = new SettleSheet(m_workspace, m_findings.at(row), adopt ? SettleSheet::What::Adopt : SettleSheet::What::Revert, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SettleSheet::requestOpened, this, &FindingsPanel::requestOpened);
    sheet->open();
}

} // namespace countersign

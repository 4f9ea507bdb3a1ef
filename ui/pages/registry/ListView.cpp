// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/ListView.h"

#include "core/environments/Environments.h"
#include "core/people/People.h"
#include "ui/models/Freshness.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/registry/AddModelSheet.h"
#include "ui/pages/registry/CompareView.h"
#include "ui/pages/registry/ModelPane.h"
#include "ui/pages/registry/ModelTable.h"
#include "ui/pages/registry/RegisterSheet.h"
#include "ui/pages/registry/VersionListPane.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/style/Icons.h"
#include "ui/style/keyText.h"
#include "ui/style/Roles.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/SyncLine.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QVector<FilterKey> describedKeys()
{
    const QHash<QString, QString> what{{u"model"_s, ListView::tr("part of the name")}, {u"version"_s, ListView::tr("part of the number")}, {u"tier"_s, ListView::tr("risk tier")}, {u"state"_s, ListView::tr("what has become of it")},
                                       {u"live"_s, ListView::tr("environment, or none")}, {u"author"_s, ListView::tr("login")}, {u"framework"_s, ListView::tr("as the author says")}, {u"source"_s, ListView::tr("local, or a remote registry")},
                                       {u"registered"_s, ListView::tr(">-7d, 2026-07-01")}, {u"size"_s, ListView::tr(">10M, in bytes")}, {u"files"_s, ListView::tr("how many")}};
    QVector<FilterKey> keys = versionFilterKeys();
    for (FilterKey &each : keys)
        each.what = what.value(each.name);
    return keys;
}

} // namespace

ListView::ListView(OpenWorkspace &workspace, Freshness &freshness, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_models(new ModelPane(workspace)), m_versions(new VersionListPane(workspace)), m_filter(new FilterBar(tr("Search, or tier:high state:live author:ann registered:>-7d"))),
      m_freshness(freshness), m_sync(new SyncLine(tr("Read the remote registries now"))), m_browse(new QToolButton), m_compare(new ActionButton(tr("Compare"))), m_addModel(new ActionButton(tr("Add a model…"))), m_register(new ActionButton(tr("Register a version…"))), m_reader(new ReaderNote({m_addModel, m_register})), m_busy(new BusyBar), m_split(new QSplitter),
      m_empty(new EmptyState(u"boxes"_s, tr("No model is here yet"), tr("A model is a name, its risk tier and its versions: files that are registered once, hashed and signed for. Add the first, then register a version of it."), tr("Add a model…"))), m_body(new QStackedWidget)
{
    build();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(200);
    connect(&m_countSoon, &QTimer::timeout, this, &ListView::count);
    connect(m_models, &ModelPane::chosen, this, [this](const QString &source, const QString &name) {
        m_source = source;
        m_model = name;
        showVersions();
    });
    connect(m_models, &ModelPane::opened, this, [this] { m_versions->setFocus(); });
    connect(m_models, &ModelPane::filesDropped, this, [this](const QString &model, const QStringList &paths) {
        if (!m_workspace.auditor())
            registerVersion(paths, model);
    });
    connect(m_models, &ModelPane::failed, this, &ListView::failed);
    connect(m_versions, &VersionListPane::opened, this, &ListView::versionOpened);
    connect(m_versions, &VersionListPane::chosenChanged, this, &ListView::showActions);
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        showVersions();
        m_countSoon.start();
    });
    connect(m_versions, &VersionListPane::loaded, this, [this] {
        m_busy->stop();
        showActions();
    });
    connect(m_versions, &VersionListPane::failed, this, [this](const Error &error) {
        m_busy->stop();
        Q_EMIT failed(error);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareOpened(m_versions->chosen().join(u' ')); });
    connect(m_register, &QPushButton::clicked, this, [this] { registerVersion({}, m_model); });
    connect(m_addModel, &QPushButton::clicked, this, &ListView::addModel);
    connect(m_empty, &EmptyState::actionTriggered, this, &ListView::addModel);
    connect(&m_workspace, &OpenWorkspace::sessionChanged, this, &ListView::showActions);
    connect(&m_workspace, &OpenWorkspace::dutiesChanged, this, &ListView::showActions);
    connect(m_sync, &SyncLine::syncWanted, this, [this] { m_workspace.sources().sync(); });
    connect(m_sync, &SyncLine::openWanted, this, &ListView::connectionsWanted);
    connect(&m_freshness, &Freshness::changed, this, &ListView::showRemote);
    showActions();
}

void ListView::build()
{
    m_filter->setObjectName(u"registryFilter"_s);
    m_filter->setKeys(describedKeys());
    m_filter->setSavedAs(u"registry"_s);
    m_filter->setEager();
    m_compare->setObjectName(u"compare"_s);
    m_register->setObjectName(u"registerVersion"_s);
    m_addModel->setObjectName(u"addModel"_s);
    m_empty->setObjectName(u"registryEmpty"_s);
    m_browse->setObjectName(u"browseRemote"_s);
    m_browse->setText(tr("Browse a remote registry"));
    m_browse->setAccessibleName(m_browse->text());
    m_browse->setIcon(iconOf(u"server"_s));
    m_browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_browse->setPopupMode(QToolButton::InstantPopup);
    m_browse->setMenu(new QMenu(m_browse));
    m_browse->hide();
    auto *columns = new ColumnChooser(m_models->table());
    columns->setObjectName(u"modelColumns"_s);
    columns->setToolTip(tr("Columns and order of the models"));
    columns->setAccessibleName(columns->toolTip());
    m_filter->addTool(columns);
    m_filter->addTool(m_models->metricChooser());
    m_filter->addTool(new ColumnChooser(m_versions->table()));
    m_filter->addTool(m_compare);
    m_filter->addTool(m_register);
    m_split->setObjectName(u"registrySplit"_s);
    m_split->setAccessibleName(tr("Models and versions"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_models);
    m_split->addWidget(m_versions);
    m_split->handle(1)->setAccessibleName(tr("Divider between models and versions"));
    m_split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Registry"), Type::Title));
    head->addWidget(m_sync);
    head->addStretch(1);
    head->addWidget(m_browse);
    head->addWidget(m_addModel);
    column->addLayout(head);
    column->addWidget(m_reader);
    column->addWidget(m_filter);
    column->addWidget(m_busy);
    m_body->addWidget(m_split);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    setFocusProxy(m_versions);
}

bool ListView::isLoading() const { return m_loading || m_versions->isLoading() || m_models->isLoading() || m_countSoon.isActive() || m_countingNow; }

void ListView::focusFilter() { m_filter->focusFilter(); }

QString ListView::modelId() const { return m_model.isEmpty() || m_source == u"local" ? m_model : m_source + u'/' + m_model; }

QString ListView::firstVersion() const { return m_versions->versions().rowCount() > 0 ? m_versions->versions().idOf(0) : QString(); }

QString ListView::comparison() const
{
    const VersionTable &listed = m_versions->versions();
    for (int row = 1; row < listed.rowCount(); ++row)
        if (listed.version(row).ref.model == listed.version(0).ref.model)
            return listed.version(row).ref.shortText() + u' ' + listed.version(0).ref.shortText();
    return {};
}

// In a small window the versions get the room: what is decided by stands there.
void ListView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int models = width() < 1400 ? 358 : 452; std::exchange(m_left, models) != models)
        m_split->setSizes({models, m_split->width() - models});
}

void ListView::chooseModel(const QString &source, const QString &name)
{
    m_source = source;
    m_model = name;
    chooseWanted();
}

void ListView::refresh()
{
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_busy->start(tr("Reading the registry…"));
    struct Read { QVector<Model> models; QStringList environments, authors; };
    m_workspace.run(this, [](Workspace &open) -> Result<Read> {
        Read read;
        CS_TRY(read.models, models(open.db()));
        CS_TRY(const auto known, environments(open.db()));
        for (const Environment &each : known)
            read.environments += each.name;
        CS_TRY(const auto logins, people(open.db(), open.clock().now()));
        for (const Login &each : logins)
            read.authors += each.login;
        return read;
    }, [this](Result<Read> read) {
        if (read) {
            m_filter->setValues(u"live"_s, read->environments + QStringList{u"none"_s});
            m_filter->setValues(u"author"_s, read->authors);
        }
        showModels(read ? Result<QVector<Model>>(std::move(read->models)) : Result<QVector<Model>>(read.error()));
    });
}

void ListView::showModels(Result<QVector<Model>> found)
{
    m_loading = false;
    if (!found) {
        m_busy->stop();
        Q_EMIT failed(found.error());
    } else {
        QStringList names;
        for (const Model &each : std::as_const(*found))
            names += each.name;
        m_filter->setValues(u"model"_s, names.mid(0, 2000));
        m_models->setModels(*found);
        m_body->setCurrentIndex(found->isEmpty() ? 1 : 0);
        m_filter->setVisible(!found->isEmpty());
        Q_EMIT refreshed();
        chooseWanted();
        m_filter->text().isEmpty() ? m_filter->setCount(m_models->models().versions(), m_models->models().versions()) : m_countSoon.start();
    }
    if (m_again)
        refresh();
}

void ListView::chooseWanted()
{
    if (m_loading)
        return;
    m_models->choose(m_source, m_model);
    showVersions();
}

VersionQuestion ListView::question() const
{
    VersionQuestion question;
    question.terms = m_filter->terms();
    question.source = m_source;
    question.model = m_model;
    return question;
}

// What is shown already is read again as far as it was scrolled; anything else from its newest version on.
void ListView::showVersions()
{
    const QStringList wanted{m_source, m_model, m_filter->inForce()};
    if (std::exchange(m_shown, wanted) == wanted)
        m_versions->reload();
    else
        m_versions->show(question());
}

// Counting everything that fits takes longer than showing its first page, so it waits until typing has stopped.
void ListView::count()
{
    const int asked = ++m_counting;
    const auto show = [this](const std::optional<QVector<ModelCount>> &fitting) {
        m_models->narrow(fitting);
        m_filter->setCount(m_models->models().fitting(), m_models->models().versions());
    };
    if (m_filter->text().isEmpty())
        return show({});
    VersionQuestion all = question();
    all.source.clear();
    all.model.clear();
    m_countingNow = true;
    m_workspace.run(this, [all](Workspace &open) { return countVersions(open.db(), all, open.clock().now()); }, [this, asked, show](Result<QVector<ModelCount>> counts) {
        if (asked != m_counting)
            return;
        m_countingNow = false;
        if (!counts)
            return void(Q_EMIT failed(counts.error()));
        show(*counts);
    });
}

void ListView::showActions()
{
    const qsizetype chosen = m_versions->chosen().size();
    chosen < 2 ? m_compare->setOff(tr("Choose two to four versions, as with %1.", "keys").arg(keyText(u"Shift+Down"_s))) : chosen > CompareView::most ? m_compare->setOff(tr("At most four versions can be compared.")) : m_compare->setOn();
    m_reader->setReason(m_workspace.whyReader());
    const QString models = m_workspace.whyNot("model.add", tr("Adding a model")), versions = m_workspace.whyNot("version.register", tr("Registering a version"));
    models.isEmpty() ? m_addModel->setOn() : m_addModel->setOff(models);
    versions.isEmpty() ? m_register->setOn() : m_register->setOff(versions);
    m_workspace.auditor() ? m_empty->setReader(models) : m_empty->setOff(models);
}

void ListView::showRemote()
{
    const QStringList names = m_freshness.names();
    m_sync->say(m_freshness.line(), m_freshness.offline().isEmpty() ? SyncLine::Tone::Calm : SyncLine::Tone::Away);
    m_sync->setOff(m_workspace.readOnly() ? m_workspace.whyNotWrite() : m_freshness.isSyncing() ? tr("A sync is under way.") : QString());
    m_filter->setValues(u"source"_s, QStringList{u"local"_s} + names);
    m_browse->setVisible(!names.isEmpty());
    m_browse->menu()->clear();
    for (const QString &each : names)
        m_browse->menu()->addAction(tr("%1, %2").arg(each, m_freshness.asOfText(each)), this, [this, each] { Q_EMIT remoteOpened(each); });
    m_versions->setSourceShown(!names.isEmpty());
}

void ListView::addModel()
{
    auto *sheet = new AddModelSheet(m_workspace, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AddModelSheet::added, this, [this](const QString &model) {
        chooseModel(u"local"_s, model);
        refresh();
    });
    sheet->open();
}

void ListView::registerVersion(const QStringList &paths, const QString &model)
{
    auto *sheet = new RegisterSheet(m_workspace, m_models->models().models(), model, paths, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegisterSheet::registered, this, &ListView::versionOpened);
    sheet->open();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RegistryPage.h"

#include "ui/models/Freshness.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/CompareView.h"
#include "ui/pages/registry/ListView.h"
#include "ui/pages/registry/RemoteListView.h"
#include "ui/pages/registry/RemoteVersionView.h"
#include "ui/pages/registry/VersionView.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/FillingStack.h"
#include "ui/widgets/MessageBar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString remotePrefix = u"remote:"_s;

// Ids with blanks between them; a remote model may have blanks in its name, its versions have none in their numbers.
QStringList versionIds(const QString &text)
{
    QStringList ids;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u' ', qMax<qsizetype>(0, text.indexOf(u'@', from)));
        const QString id = text.mid(from, end < 0 ? -1 : end - from).trimmed();
        if (!id.isEmpty())
            ids += id;
        from = end < 0 ? text.size() : end + 1;
    }
    return ids;
}

} // namespace

RegistryPage::RegistryPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_freshness(new Freshness(workspace, this)), m_list(new ListView(workspace, *m_freshness)), m_version(new VersionView(workspace)), m_compare(new CompareView(workspace)), m_remote(new RemoteListView(workspace, *m_freshness)),
      m_remoteVersion(new RemoteVersionView(workspace, *m_freshness)), m_message(new MessageBar), m_stack(new FillingStack)
{
    m_message->setObjectName(u"registryMessage"_s);
    for (QWidget *view : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_version), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_remote), static_cast<QWidget *>(m_remoteVersion)})
        m_stack->addWidget(view);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_message);
    rows->addWidget(m_stack, 1);
    const auto toList = [this] { Q_EMIT openRequested(u"registry"_s, m_list->modelId()); };
    const auto go = [this](const QString &id) { Q_EMIT openRequested(u"registry"_s, id); };
    connect(m_list, &ListView::versionOpened, this, go);
    connect(m_list, &ListView::compareOpened, this, go);
    connect(m_list, &ListView::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_list, &ListView::refreshed, this, [this] { Q_EMIT asOfChanged(tr("As of %1").arg(ShownTime::clock(SystemClock().now()))); });
    connect(m_version, &VersionView::back, this, toList);
    connect(m_version, &VersionView::compareOpened, this, go);
    connect(m_version, &VersionView::requestOpened, this, [this](const QString &request) { Q_EMIT openRequested(u"approvals"_s, request); });
    connect(m_compare, &CompareView::back, this, toList);
    connect(m_compare, &CompareView::versionOpened, this, go);
    connect(&workspace, &OpenWorkspace::changed, this, &RegistryPage::refresh);
    connectRemote();
    bring(m_list);
    m_list->refresh();
}

void RegistryPage::connectRemote()
{
    const auto go = [this](const QString &id) { Q_EMIT openRequested(u"registry"_s, id); };
    const auto goRemote = [go](const QString &id) { go(remotePrefix + id); };
    connect(m_list, &ListView::remoteOpened, this, goRemote);
    connect(m_version, &VersionView::remoteOpened, this, goRemote);
    connect(m_remote, &RemoteListView::versionOpened, this, goRemote);
    connect(m_remote, &RemoteListView::registered, this, go);
    connect(m_remote, &RemoteListView::back, this, [go] { go({}); });
    connect(m_remote, &RemoteListView::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_remote, &RemoteListView::connectionsWanted, this, [this](const QString &source) { Q_EMIT openRequested(u"connections"_s, source); });
    connect(m_list, &ListView::connectionsWanted, this, [this] { Q_EMIT openRequested(u"connections"_s, {}); });
    connect(m_remoteVersion, &RemoteVersionView::governedOpened, this, go);
    connect(m_remoteVersion, &RemoteVersionView::registered, this, go);
    connect(m_remoteVersion, &RemoteVersionView::back, this, [this, goRemote] { goRemote(m_remoteVersion->ref().modelRef().text()); });
}

QString RegistryPage::id() const { return u"registry"_s; }

QString RegistryPage::title() const { return tr("Registry"); }

QString RegistryPage::iconName() const { return u"boxes"_s; }

bool RegistryPage::isLoading() const { return m_list->isLoading() || m_version->isLoading() || m_compare->isLoading() || m_remote->isLoading() || m_remoteVersion->isLoading(); }

QStringList RegistryPage::showcase() const
{
    const QString first = m_list->firstVersion();
    QStringList shown;
    if (!first.isEmpty())
        shown += u"version="_s + first;
    if (const QString compared = m_list->comparison(); !compared.isEmpty())
        shown += u"compare="_s + compared;
    if (const QStringList remote = m_freshness->names(); !remote.isEmpty())
        shown += u"remote="_s + remotePrefix + remote.first();
    if (const QString remote = m_remote->firstVersion(); !remote.isEmpty())
        shown += u"remote-version="_s + remotePrefix + remote;
    return shown;
}

QVector<Page::Key> RegistryPage::keys() const
{
    return {{u"/"_s, tr("Search and filter")}, {u"Ctrl+Space"_s, tr("In the filter: what may come next")}, {u"J, K"_s, tr("Next, previous version")}, {u"Shift+Down"_s, tr("Choose several versions, to compare them")}, {u"Enter"_s, tr("Open the version")}};
}

QVector<Page::Entry> RegistryPage::entries() const
{
    QVector<Entry> all;
    if (!m_workspace.auditor())
        for (ActionButton *button : m_list->acts())
            all.append(Entry{button->text(), {}, {}, button->whyOff(), [button] { button->click(); }, true});
    return all;
}

void RegistryPage::focusFilter()
{
    if (m_stack->currentWidget() == m_remote)
        return m_remote->focusFilter();
    if (m_stack->currentWidget() != m_list)
        Q_EMIT openRequested(u"registry"_s, m_list->modelId());
    m_list->focusFilter();
}

void RegistryPage::bring(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);
}

void RegistryPage::open(const QString &id)
{
    m_message->clear();
    ++m_opening;
    if (id.startsWith(remotePrefix))
        return openRemote(id.mid(remotePrefix.size()));
    if (id.contains(u'@'))
        return openVersions(versionIds(id.section(u'#', 0, 0)), id.section(u'#', 1));
    bring(m_list);
    m_list->chooseModel(id.isEmpty() ? QString() : id.contains(u'/') ? id.section(u'/', 0, 0) : u"local"_s, id.contains(u'/') ? id.section(u'/', 1) : id);
}

void RegistryPage::openRemote(const QString &id)
{
    if (!id.contains(u'@')) {
        bring(m_remote);
        return m_remote->open(id.section(u'/', 0, 0), id.section(u'/', 1));
    }
    const auto ref = VersionRef::fromText(id);
    if (!ref) {
        bring(m_remote);
        return m_message->say(ref.error());
    }
    bring(m_remoteVersion);
    m_remoteVersion->open(*ref);
}

// By their numbers at once; a SemVer of a remote version is looked up first.
void RegistryPage::openVersions(const QStringList &ids, const QString &section)
{
    QVector<VersionRef> refs;
    for (const QString &each : ids.mid(0, CompareView::most)) {
        const auto ref = VersionRef::fromText(each);
        if (!ref && each.contains(u'/'))
            return openNamed(ids, section);
        if (!ref) {
            bring(m_list);
            return m_message->say(ref.error());
        }
        refs += *ref;
    }
    showVersions(refs, section);
}

void RegistryPage::openNamed(const QStringList &ids, const QString &section)
{
    m_workspace.run(this, [ids = ids.mid(0, CompareView::most)](Workspace &open) -> Result<QVector<VersionRef>> {
        QVector<VersionRef> refs;
        for (const QString &each : ids) {
            CS_TRY(const VersionRef ref, versionNamed(open.db(), each));
            refs += ref;
        }
        return refs;
    }, [this, section, opening = m_opening](const Result<QVector<VersionRef>> &refs) {
        if (opening != m_opening)                                   // something else was opened meanwhile
            return;
        if (refs)
            return showVersions(*refs, section);
        bring(m_list);
        m_message->say(refs.error());
    });
}

void RegistryPage::showVersions(const QVector<VersionRef> &refs, const QString &section)
{
    if (refs.size() == 1) {
        bring(m_version);
        m_version->open(refs.first(), section);
    } else {
        bring(m_compare);
        m_compare->open(refs);
    }
}

void RegistryPage::refresh()
{
    m_list->refresh();
    if (m_stack->currentWidget() == m_remote)
        m_remote->reload();
    else if (m_stack->currentWidget() == m_remoteVersion)
        m_remoteVersion->reload();
    else if (m_stack->currentWidget() == m_version)
        m_version->reload();
    else if (m_stack->currentWidget() == m_compare)
        m_compare->reload();
}

} // namespace countersign

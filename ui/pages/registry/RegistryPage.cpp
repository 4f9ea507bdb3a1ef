// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RegistryPage.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/CompareView.h"
#include "ui/pages/registry/ListView.h"
#include "ui/pages/registry/VersionView.h"
#include "ui/style/ShownTime.h"
#include "ui/widgets/MessageBar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

RegistryPage::RegistryPage(OpenWorkspace &workspace, QWidget *parent)
    : Page(parent), m_list(new ListView(workspace)), m_version(new VersionView(workspace)), m_compare(new CompareView(workspace)), m_message(new MessageBar), m_stack(new QStackedWidget)
{
    m_message->setObjectName(u"registryMessage"_s);
    for (QWidget *view : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_version), static_cast<QWidget *>(m_compare)})
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
    bring(m_list);
    m_list->refresh();
}

QString RegistryPage::id() const { return u"registry"_s; }

QString RegistryPage::title() const { return tr("Registry"); }

QString RegistryPage::iconName() const { return u"boxes"_s; }

bool RegistryPage::isLoading() const { return m_list->isLoading() || m_version->isLoading() || m_compare->isLoading(); }

QStringList RegistryPage::showcase() const
{
    const QString first = m_list->firstVersion();
    QStringList shown;
    if (!first.isEmpty())
        shown += u"version="_s + first;
    if (const QString compared = m_list->comparison(); !compared.isEmpty())
        shown += u"compare="_s + compared;
    return shown;
}

QVector<Page::Key> RegistryPage::keys() const
{
    return {{u"/"_s, tr("Search and filter")}, {u"Ctrl+Space"_s, tr("In the filter: what may come next")}, {u"J, K"_s, tr("Next, previous version")}, {u"Shift+Down"_s, tr("Choose several versions, to compare them")}, {u"Enter"_s, tr("Open the version")}};
}

void RegistryPage::focusFilter()
{
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
    if (id.contains(u'@'))
        return openVersions(id.split(u' ', Qt::SkipEmptyParts));
    bring(m_list);
    m_list->chooseModel(id.isEmpty() ? QString() : id.contains(u'/') ? id.section(u'/', 0, 0) : u"local"_s, id.section(u'/', -1));
}

void RegistryPage::openVersions(const QStringList &ids)
{
    QVector<VersionRef> refs;
    for (const QString &each : ids.mid(0, CompareView::most)) {
        const auto ref = VersionRef::fromText(each);
        if (!ref) {
            bring(m_list);
            return m_message->say(ref.error());
        }
        refs += *ref;
    }
    if (refs.size() == 1) {
        bring(m_version);
        m_version->open(refs.first());
    } else {
        bring(m_compare);
        m_compare->open(refs);
    }
}

void RegistryPage::refresh()
{
    m_list->refresh();
    if (m_stack->currentWidget() == m_version)
        m_version->reload();
    else if (m_stack->currentWidget() == m_compare)
        m_compare->reload();
}

} // namespace countersign

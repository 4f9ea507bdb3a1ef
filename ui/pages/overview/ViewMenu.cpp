// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/ViewMenu.h"

#include "core/settings/Setting.h"
#include "ui/style/Icons.h"
#include "ui/widgets/NameSheet.h"
#include "ui/widgets/PlainToolTip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const Setting<QByteArray> viewsSetting(u"overview/views"_s), leftSetting(u"overview/left-as"_s);
const Setting<QString> firstSetting(u"overview/first-view"_s);

QJsonObject toJson(const OverviewView &view)
{
    return {{u"name"_s, view.name}, {u"filter"_s, view.filter}, {u"sort"_s, view.sort}, {u"descending"_s, view.descending}, {u"hidden"_s, QJsonArray::fromStringList(view.hidden)}};
}

OverviewView fromJson(const QJsonObject &kept)
{
    OverviewView view{kept[u"name"_s].toString(), kept[u"filter"_s].toString(), kept[u"sort"_s].toString(), kept[u"descending"_s].toBool(), {}};
    for (const auto &each : kept[u"hidden"_s].toArray())
        view.hidden += each.toString();
    return view;
}

constexpr int mostOfName = 160;

QString shown(const QString &name) { return QString(name).replace(u'&', u"&&"_s); } // an ampersand in a name is not a mnemonic

} // namespace

ViewMenu::ViewMenu(std::function<OverviewView()> present, const OverviewView &plain, QWidget *parent) : QToolButton(parent), m_present(std::move(present)), m_plain(plain)
{
    setObjectName(u"views"_s);
    setIcon(iconOf(u"eye"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setToolTip(tr("Views: filter, order and columns under a name"));
    setMenu(new QMenu(this));
    for (const auto &each : QJsonDocument::fromJson(viewsSetting.value()).array())
        m_all += fromJson(each.toObject());
    m_first = firstSetting.value();
    connect(menu(), &QMenu::aboutToShow, this, &ViewMenu::fill);
    fill();
}

OverviewView ViewMenu::first() const
{
    if (const auto view = named(m_first))
        return *view;
    const QByteArray left = leftSetting.value();
    return left.isEmpty() ? m_plain : fromJson(QJsonDocument::fromJson(left).object());
}

void ViewMenu::lookedAt()
{
    OverviewView now = m_present();
    leftSetting.set(QJsonDocument(toJson(now)).toJson(QJsonDocument::Compact));
    const auto same = [&](OverviewView other) {
        other.name.clear();
        now.name.clear();
        return other == now;
    };
    m_current.clear();
    for (const OverviewView &each : std::as_const(m_all))
        if (same(each))
            m_current = each.name;
    const QString word = !m_current.isEmpty() ? m_current : same(m_plain) ? tr("Everything") : tr("Not saved");
    setText(tr("View: %1").arg(shown(fontMetrics().elidedText(word, Qt::ElideRight, mostOfName))));
    setAccessibleName(tr("View: %1").arg(word));
}

void ViewMenu::fill()
{
    QMenu *all = menu();
    all->clear();
    all->setToolTipsVisible(true);
    const auto offer = [&](const QString &name, const OverviewView &view) {
        QAction *action = all->addAction(view.name == m_first && !view.name.isEmpty() ? tr("%1 (first)").arg(name) : name, this, [this, view] { choose(view); });
        action->setCheckable(true);
        action->setChecked(!view.name.isEmpty() && view.name == m_current);
        action->setToolTip(plainToolTip(view.filter));
    };
    offer(tr("&Everything"), m_plain);
    for (const OverviewView &each : std::as_const(m_all))
        offer(shown(each.name), each);
    all->addSeparator();
    all->addAction(tr("&Save this view…"), this, &ViewMenu::save);
    const auto own = [&](const QString &text, void (ViewMenu::*act)()) {
        QAction *action = all->addAction(text, this, act);
        action->setEnabled(!m_current.isEmpty());
        if (m_current.isEmpty())
            action->setToolTip(tr("Choose or save a view first."));
    };
    own(tr("&Rename…"), &ViewMenu::rename);
    own(tr("&Delete"), &ViewMenu::remove);
    QAction *begins = all->addAction(tr("&Begin with this view"));
    begins->setCheckable(true);
    begins->setEnabled(!m_current.isEmpty());
    begins->setToolTip(m_current.isEmpty() ? tr("Choose or save a view first.") : QString());
    begins->setChecked(!m_current.isEmpty() && m_current == m_first);
    connect(begins, &QAction::toggled, this, [this](bool on) {
        m_first = on ? m_current : QString();
        store();
    });
}

void ViewMenu::choose(const OverviewView &view) { Q_EMIT chosen(view); }

void ViewMenu::save()
{
    auto *sheet = new NameSheet(tr("Save this view"), {}, names(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &NameSheet::named, this, [this, view = m_present()](const QString &name) mutable {
        view.name = name;
        keep(view);
    });
    sheet->open();
}

void ViewMenu::rename()
{
    QStringList others = names();
    others.removeAll(m_current);
    auto *sheet = new NameSheet(tr("Rename the view “%1”").arg(m_current), m_current, others, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &NameSheet::named, this, [this, before = m_current](const QString &name) {
        auto view = named(before);
        if (!view)
            return;
        m_all.removeIf([&](const OverviewView &each) { return each.name == before; });
        if (m_first == before)
            m_first = name;
        view->name = name;
        keep(*view);
    });
    sheet->open();
}

void ViewMenu::remove()
{
    m_all.removeIf([this](const OverviewView &each) { return each.name == m_current; });
    if (m_first == m_current)
        m_first.clear();
    store();
    lookedAt();
}

void ViewMenu::keep(OverviewView view)
{
    m_all.removeIf([&](const OverviewView &each) { return each.name == view.name; });
    m_all += std::move(view);
    std::sort(m_all.begin(), m_all.end(), [](const OverviewView &a, const OverviewView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    store();
    lookedAt();
}

void ViewMenu::store() const
{
    QJsonArray all;
    for (const OverviewView &each : m_all)
        all += toJson(each);
    viewsSetting.set(QJsonDocument(all).toJson(QJsonDocument::Compact));
    firstSetting.set(m_first);
}

std::optional<OverviewView> ViewMenu::named(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const OverviewView &each) { return each.name == name; });
    return found == m_all.end() || name.isEmpty() ? std::nullopt : std::optional(*found);
}

QStringList ViewMenu::names() const
{
    QStringList all;
    for (const OverviewView &each : m_all)
        all += each.name;
    return all;
}

} // namespace countersign

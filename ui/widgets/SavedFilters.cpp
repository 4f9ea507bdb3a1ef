// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SavedFilters.h"

#include "core/settings/Setting.h"
#include "ui/style/Icons.h"
#include "ui/widgets/NameSheet.h"
#include "ui/widgets/PlainToolTip.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// An ampersand in a name is not a mnemonic.
QString shown(const QString &name) { return QString(name).replace(u'&', u"&&"_s); }

} // namespace

SavedFilters::SavedFilters(const QString &list, QWidget *parent) : QToolButton(parent), m_list(list)
{
    setObjectName(u"savedFilters"_s);
    setIcon(iconOf(u"funnel"_s));
    setToolTip(tr("Saved filters"));
    setAccessibleName(toolTip());
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    const QStringList kept = Setting<QStringList>(u"filters/"_s + m_list).value();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        m_all.append({kept.at(i), kept.at(i + 1)});
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilters::fill);
    fill();
}

void SavedFilters::setPresent(const QString &text, bool valid)
{
    m_present = text;
    m_valid = valid;
}

QStringList SavedFilters::names() const
{
    QStringList names;
    for (const Saved &each : m_all)
        names += each.name;
    return names;
}

void SavedFilters::fill()
{
    QMenu *all = menu();
    all->clear();
    all->setToolTipsVisible(true);
    for (const Saved &each : std::as_const(m_all)) {
        QAction *action = all->addAction(shown(each.name), this, [this, text = each.text] { Q_EMIT chosen(text); });
        action->setCheckable(true);
        action->setChecked(each.text == m_present);
        action->setToolTip(plainToolTip(each.text));
    }
    if (!m_all.isEmpty())
        all->addSeparator();
    QAction *saves = all->addAction(tr("&Save this filter…"), this, &SavedFilters::save);
    saves->setEnabled(m_valid && !m_present.isEmpty());
    saves->setToolTip(saves->isEnabled() ? m_present : m_present.isEmpty() ? tr("There is no filter to save yet: type one first.") : tr("The filter is not valid, so it cannot be saved."));
    QMenu *renames = all->addMenu(tr("&Rename"));
    QMenu *removes = all->addMenu(tr("&Delete"));
    for (const Saved &each : std::as_const(m_all)) {
        renames->addAction(shown(each.name), this, [this, name = each.name] { rename(name); });
        removes->addAction(shown(each.name), this, [this, name = each.name] { remove(name); });
    }
    renames->menuAction()->setVisible(!m_all.isEmpty());
    removes->menuAction()->setVisible(!m_all.isEmpty());
}

void SavedFilters::save()
{
    auto *sheet = new NameSheet(tr("Save this filter"), {}, names(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &NameSheet::named, this, [this, text = m_present](const QString &name) { keep(name, text); });
    sheet->open();
}

void SavedFilters::rename(const QString &name)
{
    QStringList others = names();
    others.removeAll(name);
    auto *sheet = new NameSheet(tr("Rename the filter “%1”").arg(name), name, others, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &NameSheet::named, this, [this, name](const QString &now) {
        for (const Saved &each : std::as_const(m_all))
            if (each.name == name && now != name) {
                const QString text = each.text;
                remove(name);
                return keep(now, text);
            }
    });
    sheet->open();
}

void SavedFilters::remove(const QString &name)
{
    m_all.removeIf([&](const Saved &each) { return each.name == name; });
    store();
}

void SavedFilters::keep(const QString &name, const QString &text)
{
    m_all.removeIf([&](const Saved &each) { return each.name == name; });
    m_all.append({name, text});
    std::sort(m_all.begin(), m_all.end(), [](const Saved &a, const Saved &b) { return a.name.localeAwareCompare(b.name) < 0; });
    store();
}

void SavedFilters::store()
{
    QStringList flat;
    for (const Saved &each : std::as_const(m_all))
        flat << each.name << each.text;
    Setting<QStringList>(u"filters/"_s + m_list).set(flat);
    fill();
}

} // namespace countersign

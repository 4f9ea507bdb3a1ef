// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewModel.h"

#include "ui/pages/overview/overviewFilter.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 judgedForSeconds = 15 * 60; // then ages have grown, and a waiver may have ended

} // namespace

void OverviewModel::setRows(const QVector<OverviewRow> &rows, UtcTime now)
{
    m_now = now;
    QVector<Item> order;
    QSet<Item> changed;
    for (const OverviewRow &row : rows) {
        const auto [found, isNew] = m_items.try_emplace(row.id());
        OverviewItem &item = found->second;
        if (!isNew && !(item.row == row))
            changed += &item;
        item.judged = item.judged && item.row.version == row.version;
        if (!item.judged)
            item.health = {};
        item.fresh = item.judged && item.row.moved == row.moved && now < item.judgedAt.plusSeconds(judgedForSeconds);
        item.row = row;
        item.pinned = m_pinned.contains(row.id());
        item.needsYou = std::any_of(row.requests.begin(), row.requests.end(), [this](const QString &id) { return m_needing.contains(id); });
        if (giveFindings(item))
            changed += &item;
        order += &item;
    }
    m_order = order;
    arrange();                                                      // before those that are gone are let go of
    const QSet<Item> there(order.begin(), order.end());
    std::erase_if(m_items, [&](const auto &each) { return !there.contains(&each.second); });
    tellChanged(changed);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since)); // everything is older now
}

void OverviewModel::setNeeding(const QStringList &requests)
{
    m_needing = QSet<QString>(requests.begin(), requests.end());
    QSet<Item> changed;
    for (auto &[id, item] : m_items) {
        const auto &open = item.row.requests;
        const bool needs = std::any_of(open.begin(), open.end(), [this](const QString &each) { return m_needing.contains(each); });
        if (std::exchange(item.needsYou, needs) != needs)
            changed += &item;
    }
    arrange();
    tellChanged(changed);
}

// A finding about an environment is of its row; one about a version, or all of a model, of every row that it touches.
void OverviewModel::setFindings(const QVector<WorldFinding> &open)
{
    m_findings = open;
    QSet<Item> changed;
    for (auto &[id, item] : m_items)
        if (giveFindings(item))
            changed += &item;
    arrange();
    tellChanged(changed);
}

bool OverviewModel::giveFindings(OverviewItem &item) const
{
    QVector<WorldFinding> own;
    for (const WorldFinding &each : m_findings) {
        const OverviewRow &row = item.row;
        const auto version = each.version();
        if (each.model() == ModelRef{row.source, row.model} && (each.environment.isEmpty() || each.environment == row.environment) && (!version || version->number == row.version))
            own += each;
    }
    const auto ids = [](const QVector<WorldFinding> &all) {
        QStringList names;
        for (const WorldFinding &each : all)
            names += each.id + each.after;
        return names;
    };
    const bool moved = ids(own) != ids(item.findings);
    item.findings = own;
    return moved;
}

void OverviewModel::setHealth(const QHash<QString, OverviewHealth> &health)
{
    QSet<Item> changed;
    for (auto each = health.begin(); each != health.end(); ++each) {
        const auto found = m_items.find(each.key());
        if (found == m_items.end())
            continue;
        found->second.health = *each;
        found->second.judged = found->second.fresh = true;
        found->second.judgedAt = m_now;
        changed += &found->second;
    }
    if (dependsOnHealth())
        arrange();
    tellChanged(changed);
}

bool OverviewModel::dependsOnHealth() const
{
    return m_sortColumn == Health || m_sortColumn == Next || std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm &term) { return term.key == u"health" || term.key == u"needs" || term.key == u"standby"; });
}

void OverviewModel::setPinned(const QSet<QString> &rowIds)
{
    m_pinned = rowIds;
    QSet<Item> changed;
    for (auto &[id, item] : m_items)
        if (const bool pinned = rowIds.contains(id); std::exchange(item.pinned, pinned) != pinned)
            changed += &item;
    arrange();
    tellChanged(changed);
}

void OverviewModel::setFilter(const QVector<FilterTerm> &terms)
{
    m_terms = terms;
    arrange();
}

int OverviewModel::count(const QVector<FilterTerm> &terms) const
{
    return int(std::count_if(m_order.begin(), m_order.end(), [&](Item item) { return fits(terms, *item, m_now); }));
}

int OverviewModel::find(const QString &rowId) const
{
    const auto found = m_items.find(rowId);
    return found == m_items.end() ? -1 : int(m_shown.indexOf(&found->second));
}

QStringList OverviewModel::people() const
{
    QSet<QString> all;
    for (const Item item : m_order) {
        all += QSet<QString>(item->row.approvedBy.begin(), item->row.approvedBy.end());
        if (!item->row.rolledOutBy.isEmpty())
            all += item->row.rolledOutBy;
    }
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QStringList OverviewModel::environments() const
{
    QSet<QString> all;
    for (const Item item : m_order)
        all += {item->row.environment, item->row.klass};
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QVector<OverviewRow> OverviewModel::unjudged(int firstShown, int most) const
{
    QVector<OverviewRow> found;
    QSet<Item> taken;
    const auto add = [&](Item item) {
        if (found.size() >= most || item->fresh || taken.contains(item))
            return;
        taken += item;
        found += item->row;
    };
    for (int shown = std::max(0, firstShown); shown < m_shown.size() && found.size() < most; ++shown)
        add(m_shown[shown]);
    for (int i = 0; i < m_order.size() && found.size() < most; ++i)
        add(m_order[i]);
    return found;
}

QString OverviewModel::text(const OverviewItem &item, int column) const
{
    const OverviewRow &row = item.row;
    const QString dash = u"–"_s;
    if (row.version.isEmpty() && (column == Live || column == Since || column == Standby || column == ApprovedBy || column == PromotedBy || column == Evidence))
        return dash;
    switch (column) {
    case ModelName: return modelText(row);
    case Environment: return row.environment;
    case Live: return lookOf(row.state).word + u' ' + row.version;
    case Since: return ageText(row.since, m_now);
    case Health: {
        const QString slug = lookSlugOf(conditionOf(item, m_now)), note = healthNote(item, m_now);
        return slug.isEmpty() ? (row.version.isEmpty() ? dash : u"…"_s) : note.isEmpty() ? lookOf(slug).word : lookOf(slug).word + u' ' + note;
    }
    case Next: return nextText(item, m_now);
    case Standby: return row.standbys.isEmpty() ? tr("none", "standby") : standbyText(item, row.standbys.first());
    case ApprovedBy: return approvalText(row);
    case PromotedBy: return row.rolledOutBy;
    case Tier: return row.tier;
    case Evidence: return row.evidence ? ageText(*row.evidence, m_now) : tr("none", "evidence");
    }
    return {};
}

QString OverviewModel::toolTip(const OverviewItem &item, int column) const
{
    QStringList lines;
    switch (column) {
    case Health:
        for (const OverviewCause &cause : causesOf(item, m_now))
            lines += cause.text;
        break;
    case Since:
        if (!item.row.version.isEmpty())
            lines += ShownTime::minute(item.row.since);
        break;
    case Evidence:
        if (item.row.evidence)
            lines += ShownTime::minute(*item.row.evidence);
        break;
    case Standby:
        for (const QString &version : item.row.standbys)
            lines += standbyText(item, version);
        break;
    case Next:
        for (const OverviewNeed &need : item.health.needs)
            if (!need.who.isEmpty())
                lines += tr("%1 waits for %2").arg(need.request, listed(need.who));
        break;
    default: break;
    }
    return lines.join(u'\n');
}

QString OverviewModel::sentence(const OverviewItem &item) const
{
    QStringList parts;
    parts += item.row.version.isEmpty() ? tr("nothing live") : text(item, Live);
    if (!item.row.version.isEmpty() || !item.row.incidents.isEmpty())
        parts += tr("health %1").arg(text(item, Health));
    if (const QString next = text(item, Next); next != u"–")
        parts += tr("next %1").arg(next);
    if (item.pinned)
        parts += tr("pinned");
    return tr("%1 in %2: %3").arg(text(item, ModelName), item.row.environment, listed(parts));
}

QVariant OverviewModel::hue(const OverviewItem &item) const
{
    const QString slug = conditionOf(item, m_now);
    if (!slug.isEmpty() && lookOf(slug).hue == Hue::Red)
        return int(Hue::Red);
    return item.needsYou ? QVariant(int(Hue::Blue)) : QVariant();
}

QVariant OverviewModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const OverviewItem &shown = item(index.row());
    const int column = index.column();
    switch (wanted) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::AccessibleTextRole:
        return column == ModelName ? QVariant(sentence(shown)) : QVariant();
    case role::Status:
        if (column == Live && !shown.row.state.isEmpty())
            return shown.row.state;
        return column == Health ? QVariant(lookSlugOf(conditionOf(shown, m_now))) : QVariant();
    case role::Note:
        if (column == Live && !shown.row.version.isEmpty())
            return shown.row.version;
        return column == Health ? QVariant(healthNote(shown, m_now)) : QVariant();
    case role::Icon:
        return column == ModelName && shown.pinned ? QVariant(u"pin"_s) : QVariant();
    case role::RowHue:
        return hue(shown);
    case role::Strong:
        return column == ModelName || (column == Next && shown.needsYou);
    case role::Dim:
        return column == Since || column == Evidence || column == PromotedBy || text(shown, column) == u"–" || (column == Standby && shown.row.standbys.isEmpty());
    case role::Id:
        return shown.row.id();
    }
    return {};
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Model"), tr("Environment"), tr("What is live"), tr("Since"), tr("Health"), tr("Next", "what waits, and for whom"), tr("Standby"), tr("Approved by"), tr("Rolled out by"), tr("Tier"), tr("Evidence age")}.value(section);
}

QString OverviewModel::columnId(int column)
{
    return QStringList{u"model"_s, u"environment"_s, u"live"_s, u"since"_s, u"health"_s, u"next"_s, u"standby"_s, u"approved-by"_s, u"rolled-out-by"_s, u"tier"_s, u"evidence"_s}.value(column);
}

} // namespace countersign

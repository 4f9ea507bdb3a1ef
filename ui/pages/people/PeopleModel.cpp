// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/PeopleModel.h"

#include "ui/pages/people/sheets.h"
#include "ui/style/Roles.h"
#include "ui/style/listed.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString dutiesText(const QVector<Duty> &duties)
{
    QStringList texts;
    for (const Duty &duty : duties)
        texts += dutyText(duty);
    return texts.isEmpty() ? PeopleModel::tr("None") : clauses(texts);
}

} // namespace

void PeopleModel::setPeople(QVector<Login> people, const QString &self)
{
    beginResetModel();
    m_listed = std::move(people);
    m_self = self;
    arrange();
    endResetModel();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList logins;
    for (const QModelIndex &each : before)
        logins += m_people[each.row()].login;
    arrange();
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowOf(logins[i]), before[i].column()));
    Q_EMIT layoutChanged();
}

void PeopleModel::arrange()
{
    m_people = m_listed;
    if (m_sorted < 0)
        return;
    QCollator natural;
    natural.setNumericMode(true);                                   // P2 before P10
    QVector<std::pair<QString, Login>> keyed;
    for (qsizetype row = 0; row < m_people.size(); ++row)
        keyed.append({data(index(int(row), m_sorted), Qt::DisplayRole).toString(), m_people[row]});
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) { return m_order == Qt::AscendingOrder ? natural.compare(a.first, b.first) < 0 : natural.compare(b.first, a.first) < 0; });
    for (qsizetype row = 0; row < keyed.size(); ++row)
        m_people[row] = keyed[row].second;
}

int PeopleModel::rowOf(const QString &login) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Login &one) { return one.login == login; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

int PeopleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant PeopleModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid() || index.row() >= m_people.size())
        return {};
    const Login &login = m_people[index.row()];
    const bool canSign = !login.keys.isEmpty();
    switch (wanted) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return login.login;
        case Person:
            return login.person;
        case Duties:
            return dutiesText(login.duties);
        default:
            return QString::number(login.keys.size());
        }
    case Qt::AccessibleTextRole:
        return index.column() != 0 ? data(index, Qt::DisplayRole)
                                   : tr("%1 is person %2, holds: %3; keys in force: %4").arg(login.login, login.person, dutiesText(login.duties), QString::number(login.keys.size()));
    case Qt::ToolTipRole:
        return index.column() == Keys && !canSign ? QVariant(tr("Without a key in force this login cannot act.")) : QVariant();
    case role::Note:
        return index.column() == Name && login.login == m_self ? QVariant(tr("you")) : QVariant();
    case role::Icon:
        return index.column() == Name ? QVariant(canSign ? u"user"_s : u"user-x"_s) : QVariant();
    case role::Strong:
        return index.column() == Name;
    case role::Dim:
        return index.column() == Person || (index.column() == Duties && login.duties.isEmpty());
    case role::Id:
        return login.login;
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    static const QStringList names{tr("Login"), tr("Person"), tr("Duties"), tr("Keys")};
    return names.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/ModelTable.h"

#include "ui/style/Roles.h"

using namespace Qt::StringLiterals;

namespace countersign {

void ModelTable::setModels(const QVector<Model> &models)
{
    beginResetModel();
    m_models = models;
    m_versions = 0;
    for (const Model &each : models)
        m_versions += each.versions;
    endResetModel();
}

int ModelTable::find(const QString &source, const QString &name) const
{
    for (int i = 0; i < m_models.size(); ++i)
        if (m_models.at(i).source == source && m_models.at(i).name == name)
            return i + 1;
    return 0;
}

QVariant ModelTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const Model *shown = model(index.row());
    if (wanted == role::Strong)
        return index.column() == Name;
    if (wanted == role::Dim)
        return index.column() == Tier || index.column() == Newest;
    if (wanted == Qt::TextAlignmentRole)
        return index.column() == Versions ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (wanted == Qt::ToolTipRole && shown && index.column() == Name && !shown->description.isEmpty())
        return shown->description;
    if (wanted == Qt::AccessibleTextRole && index.column() == Name)
        return shown ? tr("%1, tier %2, %n version(s)", nullptr, shown->versions).arg(shown->name, shown->tier) : tr("All models");
    if (wanted != Qt::DisplayRole)
        return {};
    if (!shown)
        return index.column() == Name ? QVariant(tr("All models")) : index.column() == Versions ? QVariant(QString::number(m_versions)) : QVariant();
    switch (index.column()) {
    case Name: return shown->source == u"local" ? shown->name : shown->source + u'/' + shown->name;
    case Tier: return shown->tier.left(1).toUpper() + shown->tier.mid(1);
    case Versions: return QString::number(shown->versions);
    case Newest: return shown->newest.isEmpty() ? u"–"_s : shown->newest;
    }
    return {};
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Model"), tr("Tier"), tr("Versions"), tr("Newest")}.value(section);
}

} // namespace countersign

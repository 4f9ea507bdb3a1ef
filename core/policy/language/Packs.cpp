// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Packs.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Resources of a static library are linked only where somebody names them.
static void loadPolicyResources() { Q_INIT_RESOURCE(policies); }

namespace countersign {

QStringList policyPackNames()
{
    loadPolicyResources();
    QStringList names;
    for (const QString &file : QDir(u":/policies"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

QStringList defaultPolicyPack() { return {u"default-high"_s, u"default-other"_s, u"default-production"_s}; }

Result<QByteArray> policyPack(const QString &name)
{
    if (!policyPackNames().contains(name))
        return notFound(u"policy.pack"_s, u"No policy called “%1” comes with this program."_s.arg(name.left(64)),
                        u"There are %1."_s.arg(policyPackNames().join(u", "_s)));
    QFile file(u":/policies/"_s + name + u".yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fault(u"policy.pack"_s, u"The policy “%1” that comes with this program cannot be read."_s.arg(name));
    return file.readAll();
}

} // namespace countersign

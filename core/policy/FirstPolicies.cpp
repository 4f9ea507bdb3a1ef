// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/FirstPolicies.h"

#include "core/policy/language/Packs.h"
#include "core/policy/language/PolicyFile.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<void> addFirstPolicies(Genesis &genesis)
{
    for (const QString &name : defaultPolicyPack()) {
        CS_TRY(const QByteArray bytes, policyPack(name));
        CS_TRY(const Policy policy, readPolicy(bytes, name + u".yaml"_s));
        genesis.policies.append(bytes);
        genesis.adopted.append(QJsonObject{{u"id"_s, policy.id}, {u"version"_s, policy.version}, {u"digest"_s, policy.digest.hex()}});
    }
    return {};
}

} // namespace countersign

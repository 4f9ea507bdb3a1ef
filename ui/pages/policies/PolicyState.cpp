// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/PolicyState.h"

#include "core/policy/language/PolicyFile.h"
#include "core/registry/Registry.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<PolicyState> readPolicyState(Workspace &workspace)
{
    constexpr int mostVersions = 500;
    Database &database = workspace.db();
    PolicyState state;
    CS_TRY(const auto adopted, adoptedPolicies(database, false));
    for (const AdoptedPolicy &each : adopted) {
        ShownPolicy shown{each, {}, {}, {}};
        if (const auto text = policyText(database, each)) {
            shown.text = QString::fromUtf8(*text);
            if (const auto policy = readPolicy(*text, each.id + u".yaml"_s))
                shown.policy = *policy;
            else
                shown.unreadable = policy.error().text;
        } else {
            shown.unreadable = text.error().text;
        }
        state.policies.append(shown);
    }
    std::stable_sort(state.policies.begin(), state.policies.end(), [](const ShownPolicy &a, const ShownPolicy &b) { return a.inForce() > b.inForce(); });
    CS_TRY(state.people, people(database, workspace.clock().now()));
    CS_TRY(state.environments, environments(database));
    CS_TRY(state.requests, requests(database));
    VersionPage page;
    page.limit = mostVersions;
    CS_TRY(const auto versions, versionPage(database, page));
    for (const Version &version : versions)
        state.versions += version.ref.shortText();
    return state;
}

} // namespace countersign

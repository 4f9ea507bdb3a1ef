// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Folds.h"

#include "core/approval/Request.h"
#include "core/card/Card.h"
#include "core/environments/Environments.h"
#include "core/evidence/Evidence.h"
#include "core/findings/Findings.h"
#include "core/incident/Incident.h"
#include "core/people/People.h"
#include "core/policy/Policies.h"
#include "core/registry/Registry.h"
#include "core/rollout/Rollout.h"

namespace countersign {

Folds allFolds()
{
    return {peopleFold(), policyFold(), registryFold(), environmentsFold(), incidentFold(), evidenceFold(), cardFold(), approvalFold(), rolloutFold(),
            findingsFold()};
}

} // namespace countersign

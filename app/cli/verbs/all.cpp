// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verb.h"

namespace countersign {

Verb initVerb();
Verb personAddVerb();
Verb personListVerb();
Verb dutyGrantVerb();
Verb dutyRevokeVerb();
Verb dutyListVerb();
Verb keyNewVerb();
Verb keyEnrollVerb();
Verb keyRevokeVerb();
Verb keyListVerb();
Verb envListVerb();
Verb envSetVerb();
Verb sourceAddVerb();
Verb sourceListVerb();
Verb sourceTestVerb();
Verb sourceChangeVerb();
Verb sourceRemoveVerb();
Verb syncVerb();
Verb findingListVerb();
Verb findingAdoptVerb();
Verb findingRevertVerb();
Verb modelAddVerb();
Verb modelSetVerb();
Verb modelListVerb();
Verb modelShowVerb();
Verb registerVerb();
Verb versionListVerb();
Verb versionShowVerb();
Verb versionVerifyVerb();
Verb versionRetireVerb();
Verb evidenceAddVerb();
Verb evidenceListVerb();
Verb cardImportVerb();
Verb cardPublishVerb();
Verb cardShowVerb();
Verb policyCheckVerb();
Verb policyTestVerb();
Verb policyExplainVerb();
Verb policyProposeVerb();
Verb policyListVerb();
Verb gateVerb();
Verb requestVerb();
Verb resubmitVerb();
Verb withdrawVerb();
Verb assignVerb();
Verb showVerb();
Verb queueVerb();
Verb approveVerb();
Verb rejectVerb();
Verb requestChangesVerb();
Verb waiveVerb();
Verb promoteVerb();
Verb rollbackVerb();
Verb liveVerb();
Verb incidentListVerb();
Verb incidentCloseVerb();
Verb logVerb();
Verb verifyVerb();
Verb checkpointVerb();
Verb exportAuditVerb();
Verb backupVerb();
Verb restoreVerb();
Verb doctorVerb();

QVector<Verb> allVerbs()
{
    return {initVerb(), personAddVerb(), personListVerb(), dutyGrantVerb(), dutyRevokeVerb(), dutyListVerb(),
        keyNewVerb(), keyEnrollVerb(), keyRevokeVerb(), keyListVerb(), envListVerb(), envSetVerb(), sourceAddVerb(), sourceListVerb(), sourceTestVerb(), sourceChangeVerb(), sourceRemoveVerb(),
        syncVerb(), findingListVerb(), findingAdoptVerb(), findingRevertVerb(), modelAddVerb(),
        modelSetVerb(), modelListVerb(), modelShowVerb(), registerVerb(), versionListVerb(), versionShowVerb(),
        versionVerifyVerb(), versionRetireVerb(), evidenceAddVerb(), evidenceListVerb(), cardImportVerb(), cardPublishVerb(),
        cardShowVerb(), policyCheckVerb(), policyTestVerb(), policyExplainVerb(), policyProposeVerb(),
        policyListVerb(), gateVerb(), requestVerb(), resubmitVerb(), withdrawVerb(), assignVerb(), showVerb(), queueVerb(),
        approveVerb(), rejectVerb(), requestChangesVerb(), waiveVerb(), promoteVerb(), rollbackVerb(), liveVerb(),
        incidentListVerb(), incidentCloseVerb(), logVerb(), verifyVerb(), checkpointVerb(), exportAuditVerb(),
        backupVerb(), restoreVerb(), doctorVerb()};
}

} // namespace countersign

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%1 · %n byte(s) · %2…</source>
        <translation>
            <numerusform>%1 · %n byte · %2…</numerusform>
            <numerusform>%1 · %n bytes · %2…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card: changed below %n heading(s)</source>
        <translation>
            <numerusform>Card: changed below %n heading</numerusform>
            <numerusform>Card: changed below %n headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message numerus="yes">
        <source>%n workspace(s) that were opened here are called “%1”. Nothing was opened.</source>
        <translation>
            <numerusform>%n workspace that was opened here is called “%1”. Nothing was opened.</numerusform>
            <numerusform>%n workspaces that were opened here are called “%1”. Nothing was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteVersionView</name>
    <message numerus="yes">
        <source>%n file(s), together %1</source>
        <translation>
            <numerusform>%n file, together %1</numerusform>
            <numerusform>%n files, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message numerus="yes">
        <source>The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.</source>
        <translation>
            <numerusform>The ledger holds: %n record, chain, keys, signatures, checkpoints and stored bytes.</numerusform>
            <numerusform>The ledger holds: %n records, chain, keys, signatures, checkpoints and stored bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.</source>
        <translation>
            <numerusform>THE LEDGER DOES NOT HOLD: %n fault. Nothing that follows it can be trusted.</numerusform>
            <numerusform>THE LEDGER DOES NOT HOLD: %n faults. Nothing that follows the first can be trusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to #%1 by a checkpoint of %2; %n newer record(s) are not covered</source>
        <translation>
            <numerusform>to #%1 by a checkpoint of %2; %n newer record is not covered</numerusform>
            <numerusform>to #%1 by a checkpoint of %2; %n newer records are not covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed; “countersign version show” has them all</source>
        <translation>
            <numerusform>%n more is not listed; “countersign version show” has them all</numerusform>
            <numerusform>%n more are not listed; “countersign version show” has them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message numerus="yes">
        <source>%n requests need you</source>
        <translation>
            <numerusform>%n request needs you</numerusform>
            <numerusform>%n requests need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all.</source>
        <translation>
            <numerusform>%n fault in all.</numerusform>
            <numerusform>%n faults in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BatchSheet</name>
    <message numerus="yes">
        <source>Decide %n request(s) of tier low</source>
        <translation>
            <numerusform>Decide a request of tier low</numerusform>
            <numerusform>Decide %n requests of tier low</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionPane</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPane</name>
    <message numerus="yes">
        <source>Give a reason of at least %n character(s) first.</source>
        <translation>
            <numerusform>Give a reason of at least %n character first.</numerusform>
            <numerusform>Give a reason of at least %n characters first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules pass; %n waived</source>
        <translation>
            <numerusform>%1 of %2 rules pass; %n waived</numerusform>
            <numerusform>%1 of %2 rules pass; %n waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportSheet</name>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, with the checkpoint that seals them.</source>
        <translation>
            <numerusform>%n record in UTC, with the checkpoint that seals it.</numerusform>
            <numerusform>%n records in UTC, oldest first, with the checkpoint that seals them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</source>
        <translation>
            <numerusform>%n record in UTC, with its proof; the genesis and every key come with it, as a check needs them.</numerusform>
            <numerusform>%n records in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown.</source>
        <translation>
            <numerusform>%n record in UTC, as it is shown.</numerusform>
            <numerusform>%n records in UTC, the newest first, as they are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n record in UTC, as it is shown; evidence, cases, cards and policies travel within the file.</numerusform>
            <numerusform>%n records in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not recorded; %n record(s) are beyond the newest checkpoint.</source>
        <translation>
            <numerusform>Not recorded; %n record is beyond the newest checkpoint.</numerusform>
            <numerusform>Not recorded; %n records are beyond the newest checkpoint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n record to %1.</numerusform>
            <numerusform>Wrote %n records to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown.</source>
        <translation>
            <numerusform>%n record in UTC, the oldest first, as they are shown.</numerusform>
            <numerusform>%n records in UTC, the oldest first, as they are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n record in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</numerusform>
            <numerusform>%n records in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1, and %2 with which they can be checked.</source>
        <translation>
            <numerusform>Wrote %n record to %1, and %2 with which it can be checked.</numerusform>
            <numerusform>Wrote %n records to %1, and %2 with which they can be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Freshness</name>
    <message numerus="yes">
        <source>%n remote source(s), the oldest %1</source>
        <translation>
            <numerusform>%n remote source, %1</numerusform>
            <numerusform>%n remote sources, the oldest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MirrorModelTable</name>
    <message numerus="yes">
        <source>%1, not governed, %n version(s)</source>
        <translation>
            <numerusform>%1, not governed, %n version</numerusform>
            <numerusform>%1, not governed, %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, tier %2, %n version</numerusform>
            <numerusform>%1, tier %2, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ModelTable</name>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, tier %2, %n version</numerusform>
            <numerusform>%1, tier %2, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PeekPane</name>
    <message numerus="yes">
        <source>And %n more; open the version to see all.</source>
        <translation>
            <numerusform>And %n more; open the version to see all.</numerusform>
            <numerusform>And %n more; open the version to see all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message numerus="yes">
        <source>%n login(s) of %1</source>
        <translation>
            <numerusform>%n login of %1</numerusform>
            <numerusform>%n logins of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool %1, %2: %n person(s), %3</source>
        <translation>
            <numerusform>Pool %1, %2: %n person, %3</numerusform>
            <numerusform>Pool %1, %2: %n persons, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::QueueView</name>
    <message numerus="yes">
        <source>%n request(s) wait on others.</source>
        <translation>
            <numerusform>%n request waits on others.</numerusform>
            <numerusform>%n requests wait on others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReasonEdit</name>
    <message numerus="yes">
        <source>Needs %n character(s); kept for ever</source>
        <translation>
            <numerusform>Needs %n character; kept for ever</numerusform>
            <numerusform>Needs %n characters; kept for ever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more character(s); kept for ever</source>
        <translation>
            <numerusform>Needs %n more character; kept for ever</numerusform>
            <numerusform>Needs %n more characters; kept for ever</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RollbackSheet</name>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of %2 in %3 did; the goal is %4 s.</source>
        <translation>
            <numerusform>Expected to take %1 s, as the last rollback of %2 in %3 did; the goal is %4 s.</numerusform>
            <numerusform>Expected to take %1 s, as the last %n rollbacks of %2 in %3 did; the goal is %4 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of other models in %2 did; the goal is %3 s.</source>
        <translation>
            <numerusform>Expected to take %1 s, as the last rollback of another model in %2 did; the goal is %3 s.</numerusform>
            <numerusform>Expected to take %1 s, as the last %n rollbacks of other models in %2 did; the goal is %3 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rollback was measured in %1 yet. The last %n promotion(s) of %2 there took %3 s, with reading every file; the goal is %4 s.</source>
        <translation>
            <numerusform>No rollback was measured in %1 yet. The last promotion of %2 there took %3 s, with reading every file; the goal is %4 s.</numerusform>
            <numerusform>No rollback was measured in %1 yet. The last %n promotions of %2 there took %3 s, with reading every file; the goal is %4 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SparklineDelegate</name>
    <message numerus="yes">
        <source>From %1 to %2 over %n values, least %3, greatest %4.</source>
        <translation>
            <numerusform>From %1 to %2 over %n value, least %3, greatest %4.</numerusform>
            <numerusform>From %1 to %2 over %n values, least %3, greatest %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TryView</name>
    <message numerus="yes">
        <source>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</source>
        <translation>
            <numerusform>%n of the file&apos;s own %1 tests fails; it cannot be proposed like that.</numerusform>
            <numerusform>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n past request(s): %1.</source>
        <translation>
            <numerusform>Judged %n past request: %1.</numerusform>
            <numerusform>Judged %n past requests: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) would differ</source>
        <translation>
            <numerusform>%n verdict would differ</numerusform>
            <numerusform>%n verdicts would differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VerifyBar</name>
    <message numerus="yes">
        <source>and %n more; “countersign verify” lists them.</source>
        <translation>
            <numerusform>and %n more; “countersign verify” lists them.</numerusform>
            <numerusform>and %n more; “countersign verify” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); restore from a backup and compare.</source>
        <translation>
            <numerusform>%n fault; restore from a backup and compare.</numerusform>
            <numerusform>%n faults; restore from a backup and compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) could still be changed unseen; a checkpoint seals them.</source>
        <translation>
            <numerusform>%n newest record could still be changed unseen; a checkpoint seals it.</numerusform>
            <numerusform>%n newest records could still be changed unseen; a checkpoint seals them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionTable</name>
    <message numerus="yes">
        <source>%1 bytes in %n file(s)</source>
        <translation>
            <numerusform>%1 bytes in %n file</numerusform>
            <numerusform>%1 bytes in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %1: %2, %n rule(s)</source>
        <translation>
            <numerusform>To %1: %2, %n rule</numerusform>
            <numerusform>To %1: %2, %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Nobody else can decide yet; an admin can grant the duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can decide: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking without a key: sign in to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired. Expired never means approved; %2 can open a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the author of %1, and nobody approves their own work. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this, and nobody approves their own request. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding needs the duty %1, which you do not hold here. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes were requested; %1 can resubmit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve is off until you have opened all of the evidence, as the tier is high. Still folded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoting needs the duty engineer in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds it; an admin can grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can promote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the author and cannot promote it to production; ask another engineer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be promoted once it is approved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; its policy sets a cool-off until %1, in which approvers can withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy&apos;s request is bound to one file: withdraw it and propose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1, who asked, can resubmit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have neither asked for it nor decided on it; only %1 can withdraw the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule allows no waiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can waive: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the author or asked for it, and cannot waive its rules. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiving needs the duty %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy %1 version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalates at %1 %, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires without an approval when it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated at %1 %; it expires when the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to answer the changes that were requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mended by %2, as it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 evaluated, which %2 can mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a policy that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; an engineer can promote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card was revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of a policy applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version went live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limitations and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where nothing of it is live now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (manifest %3…) goes live in %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rejected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You requested changes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: you approved %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: you rejected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: you requested changes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approved this in record %1; one person fills one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rejected this in record %1; one person fills one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You requested changes to this in record %1; one person fills one place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case as judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records with proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 for pool %3 in #%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card was revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version went live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a policy that applies was adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duty was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s approval of %2 in #%3, as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of document, and which one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n byte(s) · %2…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pool %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>Policy %1 applies now, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 no longer applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1: version %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted by %1 in record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 in record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of a new kind: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence any more: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version approved then had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: measured on other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: measured with another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model card now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, warm: its files are in place; live since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cold: its files are not in place; live since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of %1 was approved for %2 before: everything is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it was approved before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was approved by %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies, card and kinds of evidence are as they were then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as when %1 was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1: policies %2, evidence %3, card sections %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier %1 asks for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what tier %2 asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1; revised by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole text of the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set by %2 in record %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the record alone: %1 has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all traffic at once, through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the last approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: no version was live in %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until incident %2 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier %1, back to %2, warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier %1, back to %2, cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier %1, nothing to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that differ from the version in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy as it was proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the version in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, who %2 (record %3, pool %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer counts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions fell, because this moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever decided can decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waives %2 for %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, ended %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, until %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group only: there is no gap to speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 make the gap of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the champion&apos;s is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the champion&apos;s is %1, on other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>champion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenger %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate: gap ≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few rows, fewer than %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: a rule asks for it, and there is no evidence of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run; of the champion there is evidence of it, cases: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation suites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases ran, %3 failed or broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics that no rule asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence was added to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, record %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, the newest by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card: changed below %n heading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 in record %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment, or its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is live: none, or a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of its causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom something waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a rollback could go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who approved it or rolled it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned, with barred versions, being applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it went live: &lt;-30d, &gt;=2026-07-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when its oldest evidence was added: &lt;-90d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of %1 was due %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: due in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSheets</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can do nothing until you enroll a key and grant a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another login of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll a key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the public half that %1 gave you. Make sure that it comes from %1: whoever holds the other half acts as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enroll key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44 characters, base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant %1 a duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor holds nothing else, and an admin never approves. The grant is recorded with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grant duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31 or +10d; empty means without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approvers stand in a pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke a duty of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at once, for every login of the person. What was decided under it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1… signs nothing more from now on. What it signed before stays valid. A revoked key is never enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop was stolen on Monday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>the holdout data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-distribution data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out-of-distribution data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adversarial data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored files are those registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored files are not those registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version is live there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is not urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code was changed without a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code was changed without a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all suites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the suite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gain in %1 over the champion on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gap of %1 between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the smallest group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of passed tests of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of failed tests of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of skipped tests of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of test errors of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tests of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of findings of the scan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of unclear places of the scan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index of the monitor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of the monitor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measured value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of rows behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version&apos;s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version&apos;s age in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version&apos;s size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment&apos;s class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version that is live there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of warm standbys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days since the last drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kinds of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the age of the oldest evidence in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the complete share of the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the model card lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the known share of the lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the lineage lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classes of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regions of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purposes of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the segments of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of any approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approvals of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request expires after %1, an urgent one after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people are reminded at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotion waits %1 after the last approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>The link leads into the workspace “%1”, which was never opened on this computer. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder once; then the link works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the one you mean by its folder, or ask for a link with its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) that were opened here are called “%1”. Nothing was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1   ·   page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is a sample: its keys lie beside it, so this report proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as #%1 of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded: nobody was signed in, or the workspace was open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, the newest first; times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by no checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this report without Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed this report, so only the ledger within it can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature lies beside the file, and so does the public key; see that its SHA-256 (of the 32 raw bytes) is the key named above, which the ledger within enrolls:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files within it, among them the ledger&apos;s own lines with their proofs into the checkpoint above; compare it with one of the same size that you hold elsewhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any change, removal or reordering of a record covered by a checkpoint that you hold elsewhere is found, offline. Records newer than your newest checkpoint can be changed unseen by somebody who can write the file. This proves order, not true time; integrity, not secrecy. A selection says nothing about what it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files within this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not within it, as they are too large or gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be drawn; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign audit report of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to #%1 by a checkpoint of %2; %n newer record(s) are not covered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>What waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to let a version go live. “Needs you” is computed from your duties and from what is still missing; nobody has to subscribe to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate of %1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to go to %2. Each line is a rule of the policy with what it wants and what this version brings, beside the version that is live now. What fails stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence stands beside the decision: metrics, tests, fairness by group, card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” says why it is there: “%2”. The evidence stands beside the decision, by group and with its interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve is off, and says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails cannot be approved, neither here nor on the command line: both ask the same evaluator. The sentence under the buttons names the rule and who can do something about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version that passes, which the asker resubmits; or, where the rule allows one, a waiver, which only the owner of the policy can give, with a reason and an end. A waived rule reads “Waived”, never “Pass”. You can reject, or request changes, right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is decided is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each act is a signed record in a chain that anybody can check later, without trusting anybody. That was the tour: press Act as… in the menus and decide something as somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>test results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact, as policies name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is and was live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed; “countersign version show” has them all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>This workspace was altered: its ledger does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in: you can look at everything and decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the sample&apos;s people in the menu Act as…, and another one whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at everything and decide nothing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local workspace: duties are recorded, not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is through the sample workspace: open it first, in this menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request in this workspace fails its gate any more, so there is nothing for the tour to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample anew in another folder: countersign init DIR --sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private keys (*.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made once, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>practice keys, worth nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AccessView</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what, by environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, person %2: in the workspace %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key in force: %1 can sign nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: policy %2 version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can approve %2 as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ActSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek at what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve; tier low from the list, several at once with Shift or Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze, or wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next section of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not recorded: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AskSheet</name>
    <message>
        <source>Urgent: a shorter deadline, the same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is better than what is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody should use it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request promotion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is read again before the request is recorded. The reason is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retired version can no longer be promoted or gone back to. The reason is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>actor:ann|ben action:approve subject:churn since:-7d text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record #%1; the newest is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::BatchSheet</name>
    <message>
        <source>Approve now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be decided now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each needs its own reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide %n request(s) of tier low</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, model, version, request or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down move · Enter takes it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters, or a request&apos;s id such as R12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CompareModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CompareView</name>
    <message>
        <source>&amp;Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same in everything that is compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CountChips</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPane</name>
    <message>
        <source>Still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you check? What risk remains?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resubmit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed before it is adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can waive it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy-owner can adopt one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any approver, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can yet; an admin can grant the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2, pool %3, on %4: “%5”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was given in an earlier round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being checked and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give a reason of at least %n character(s) first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DecisionSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 UTC; the rule allows at most %2 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceColumn</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the evidence …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link of this request (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: no other version is live in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the champion in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1 %2, urgent: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1 %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ExplainView</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>churn@1.4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules with their facts and verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version and an environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy applies; a policy-owner can propose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, and the rules that always hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the rule is there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written holds reasons and logins in plain text. Whoever gets it can check it without this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what to export it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONL: the ledger&apos;s own lines, to be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: for a spreadsheet, with a signature beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: a signed report with its evidence within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the model %1, each record with its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds at most %1 records. Narrow the filter, or choose CSV or JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of %1 out of %2, oldest first; a slice says nothing about what it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export itself becomes a record, and a new checkpoint by %1 seals it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export itself becomes a record, and the file is signed with the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is open for reading only: the export cannot be recorded or signed, and what is newer than the last checkpoint stays unsealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it anywhere with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, with the checkpoint that seals them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not recorded; %n record(s) are beyond the newest checkpoint.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>The filter is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::FilterLine</name>
    <message>
        <source>What may come next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::HistoryStrip</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%3) %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::IntervalDotPlot</name>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, interval %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::KeyValueList</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ListView</name>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has become of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the author says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local, or a remote registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;-7d, 2026-07-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;10M, in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or tier:high state:live author:ann registered:&gt;-7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is registered here, or none fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four versions: hold Shift or Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most four versions can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::LoginDetail</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grant duty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke duty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enroll key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was enrolled: this login cannot act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: this person may look, but decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1. Duties belong to the person, keys to the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a login at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a login first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked in #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, enrolled in record %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, granted in record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1; an admin can grant it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no duty to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in force to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ends within a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MakeForm</name>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a key file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it governs: risk-models, or your team&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty one. Everything of the workspace lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How records name you, for ever: small letters, digits, dots, @ and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a folder, named from its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder holds something already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key file is there already; it will not be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the key is to lie in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be its author, engineer, policy owner and admin. Sandbox and staging work at once; production needs a second person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Menus</name>
    <message>
        <source>&amp;Act as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a &amp;key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a &amp;link to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of a failing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace has been opened here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not gone back from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MetricChart</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 versions; the table has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 across versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MetricTable</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ModelPane</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ModelTable</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MyKeySheet</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public half of the key you sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public half of the new key, for an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key lies in this computer&apos;s keychain. Nothing is enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its public half to an admin: People, your login, Enroll key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::NameSheet</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::NeedsYou</name>
    <message>
        <source>policy %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::OpenWorkspace</name>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Choose who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::OverviewHead</name>
    <message>
        <source>Details of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::OverviewModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::OverviewPage</name>
    <message>
        <source>Filter: tier:high health:!ok env:production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is live yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a version and request its promotion; what goes live is listed here, on whose word and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is live…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the version that is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the row to the top, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to what is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall mode: the rows alone, in large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live · %2 fail · %3 with an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::OverviewTable</name>
    <message>
        <source>No row fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Page</name>
    <message>
        <source>It is off here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::PeekPane</name>
    <message>
        <source>Open version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is live in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being applied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more; open the version to see all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved; an engineer promotes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::PeopleModel</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is person %2, holds: %3; keys in force: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key in force this login cannot act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message>
        <source>&amp;Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins of this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools of approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pool has anybody in it. A pool is named when the duty approver is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a policy asks for so many distinct persons of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool %1, %2: %n person(s), %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PoliciesPage</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;replaced versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy was adopted: every gate is not evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also replaced versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, explain, try, who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy %1; the first is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 version %2, tier %3, class %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>Policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approvals %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by · reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::QueueView</name>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time left · J K move · Space peek · Enter open · A approve · R reject · C changes · S snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on others  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits on others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits on others either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only requests of tier low can be decided several at once; %1 cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open those one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not need you; there is nothing to put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait on others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReasonEdit</name>
    <message>
        <source>Kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Needs %n character(s); kept for ever</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more character(s); kept for ever</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordDetail</name>
    <message>
        <source>The chosen record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload or bound document as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record above to see all that it says and binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of record #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record binds no stored document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1, %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>Record %1, being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1: at %2 %3 did %4 on %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. State: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RegisterSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is hashed and copied. A version is registered once, with your name, and never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet: add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the files, or the folder, that are this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing and copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RegistryPage</name>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: what may come next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several versions, to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ReviewSection</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ReviewView</name>
    <message>
        <source>Reading the files of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your approval this can go live: %1 It goes live when an engineer promotes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends; whoever still wants it asks anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision on %1 no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resubmit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody decides anew, on what stands there now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resubmit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: resubmitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking, copying and making it live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may go to %2 although %3 does not pass, until the waiver ends by itself. It holds for this version in this environment only, and you, %4, own it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moved while you were looking: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the new state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision counts only for what stands there now; load it and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of %1 is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RollbackSheet</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the version that is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 goes live in %3, replacing %4, as soon as you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident is opened, and %1 stays barred there until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approval is needed. The reason is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back and reading back what is live…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s; the goal is %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is barred until %2 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is live in %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback is recorded; its effects are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back again to finish it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RulesModel</name>
    <message>
        <source>%1; no interval was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interval %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and its interval %2 holds 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, no rule asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RulesView</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s text, as it was adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2, on request %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot read this policy, so it blocks wherever it might apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the release it was written for, or propose a version that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · owner %2 · waiver: %3 · line %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2 Because: %3. Its owner: %4. Waiver: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as near its limit where %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SampleProgram</name>
    <message>
        <source>The sample workspace was not made; nothing was kept of it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or make one yourself: countersign init DIR --sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “countersign” is neither beside this one nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter to save yet: type one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not valid, so it cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, on this computer. They change no workspace and take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense shows more at once, comfortable is easier to hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars that run while something is read stand still instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Countersign is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every time says which it is. The audit log and all exports stay in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s zone, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K move, / goes to the filter. Turn it off if you speak to your computer; the arrow keys and Ctrl+F do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when a request needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the window is not the active one. The number beside Approvals says it in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the start what was open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows, their workspaces and the place in each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SnoozeSheet</name>
    <message>
        <source>Snooze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves to the end of your list until then. The deadline stays %1: whatever has no approval by then expires. Nothing is recorded, and only this client knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SparklineDelegate</name>
    <message>
        <source>No values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 over %n values, least %3, greatest %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TimeLeft</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::TryView</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, and why now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose it to the policy-owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy file, as credit-high.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it against past requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past requests with both verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a policy file. It is judged against the facts that were stored with past requests; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than a policy can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: rule %2 expects %3, gets %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging past requests by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 version %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged, as their stored case is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; the file does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3: then %4, with this file %5. Rules that differ: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no past requests yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner, which nobody holds; an admin can grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner. Who can: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a policy file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own tests fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason of at least 10 characters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in #%1: %2 asks to adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy-owner has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n past request(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no verdict would differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) would differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VerifyBar</name>
    <message>
        <source>Also &amp;replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every state table anew from the ledger alone and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check chain, keys, every signature, checkpoints and stored bytes from the first record on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record that does not match, and the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as an auditor: everything can be read, verified and exported, and each of your exports is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the chain… %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain, keys, signatures, checkpoints and every stored byte against its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 does not match #%2: records after it cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not hold: trust nothing that follows the first fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain verified to #%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed: %1 tables, %2 rows, no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice keys lie beside this workspace: it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “countersign verify” lists them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); restore from a backup and compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>anchored to #%1, %2, by a checkpoint of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no checkpoint covers it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) could still be changed unseen; a checkpoint seals them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionPane</name>
    <message>
        <source>Request promotion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is live in %1: promote another version, or roll back, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read again since it was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as registered, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as registered, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::VersionTable</name>
    <message numerus="yes">
        <source>%1 bytes in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3, registered %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::VersionView</name>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence has been added to this version; the gate cannot pass without it where a policy asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only version of its model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is as it was registered (checked %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored files are not what was registered. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not promote this version; restore the files from a backup and verify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ViewMenu</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or save a view first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::WallWindow</name>
    <message>
        <source>No row fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with the models, requests and decisions of your team, or of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself or your team, in a new folder. You begin alone and let others in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real models with a failing gate and an incident, to try everything without consequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide together which AI model versions go live, and be able to show later who decided what, when and on which evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Nobody else can decide yet; an admin can grant the duty.</source>
        <translation>Niemand sonst kann derzeit entscheiden; ein Admin kann die Rolle zuweisen.</translation>
    </message>
    <message>
        <source>Can decide: %1.</source>
        <translation>Entscheiden kann: %1.</translation>
    </message>
    <message>
        <source>You are looking without a key: sign in to decide.</source>
        <translation>Sie sehen ohne Schlüssel zu: Melden Sie sich an, um zu entscheiden.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>Sie sind als Auditor angemeldet: Sie können alles lesen, prüfen und exportieren, aber nichts ändern.</translation>
    </message>
    <message>
        <source>%1 has ended: it is %2.</source>
        <translation>%1 ist beendet: %2.</translation>
    </message>
    <message>
        <source>%1 expired. Expired never means approved; %2 can open a new request.</source>
        <translation>%1 ist abgelaufen. Abgelaufen heißt nie genehmigt; %2 kann einen neuen Antrag stellen.</translation>
    </message>
    <message>
        <source>You are the author of %1, and nobody approves their own work. %2</source>
        <translation>%1 stammt von Ihnen, und niemand genehmigt die eigene Arbeit. %2</translation>
    </message>
    <message>
        <source>You asked for this, and nobody approves their own request. %1</source>
        <translation>Sie haben dies beantragt, und niemand genehmigt den eigenen Antrag. %1</translation>
    </message>
    <message>
        <source>Deciding needs the duty %1, which you do not hold here. %2</source>
        <translation>Entscheiden setzt die Rolle %1 voraus, die Sie hier nicht haben. %2</translation>
    </message>
    <message>
        <source>Changes were requested; %1 can resubmit it.</source>
        <translation>Änderungen wurden angefordert; %1 kann den Antrag neu vorlegen.</translation>
    </message>
    <message>
        <source>The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.</source>
        <translation>Die Stufe von %1 war bei Antragstellung %2 und ist jetzt %3; dafür ist ein neuer Antrag nötig.</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 ist nicht bestanden</translation>
    </message>
    <message>
        <source>%1 is not evaluated</source>
        <translation>%1 ist nicht bewertet</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>der Eigentümer</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.</source>
        <translation>Genehmigen ist gesperrt: %1. Es wird möglich, wenn %2 das behebt oder %3 eine Ausnahme erteilt.</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.</source>
        <translation>Genehmigen ist gesperrt: %1. Es wird möglich, wenn %2 das behebt; diese Regel lässt keine Ausnahme zu.</translation>
    </message>
    <message>
        <source>Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.</source>
        <translation>Genehmigen ist gesperrt: Es gilt keine Richtlinie, also wurde nichts bewertet. Ein Policy-Owner kann eine in Kraft setzen.</translation>
    </message>
    <message>
        <source>Promoting needs the duty engineer in %1. %2</source>
        <translation>Überführen setzt die Rolle engineer in %1 voraus. %2</translation>
    </message>
    <message>
        <source>Nobody holds it; an admin can grant it.</source>
        <translation>Niemand hat sie; ein Admin kann sie zuweisen.</translation>
    </message>
    <message>
        <source>Can promote: %1.</source>
        <translation>Überführen kann: %1.</translation>
    </message>
    <message>
        <source>You are the author and cannot promote it to production; ask another engineer.</source>
        <translation>Die Version stammt von Ihnen, Sie können sie nicht in Produktion überführen; bitten Sie einen anderen Engineer.</translation>
    </message>
    <message>
        <source>It can be promoted once it is approved. %1</source>
        <translation>Überführen ist möglich, sobald genehmigt wurde. %1</translation>
    </message>
    <message>
        <source>Approved; its policy sets a cool-off until %1, in which approvers can withdraw.</source>
        <translation>Genehmigt; die Richtlinie sieht eine Bedenkzeit bis %1 vor, in der Genehmigungen zurückgezogen werden können.</translation>
    </message>
    <message>
        <source>A policy&apos;s request is bound to one file: withdraw it and propose the new file.</source>
        <translation>Der Antrag zu einer Richtlinie ist an eine Datei gebunden: Ziehen Sie ihn zurück und schlagen Sie die neue Datei vor.</translation>
    </message>
    <message>
        <source>Only %1, who asked, can resubmit it.</source>
        <translation>Nur %1 hat dies beantragt und kann es neu vorlegen.</translation>
    </message>
    <message>
        <source>You have neither asked for it nor decided on it; only %1 can withdraw the request.</source>
        <translation>Sie haben dies weder beantragt noch darüber entschieden; nur %1 kann den Antrag zurückziehen.</translation>
    </message>
    <message>
        <source>This rule allows no waiver.</source>
        <translation>Diese Regel lässt keine Ausnahme zu.</translation>
    </message>
    <message>
        <source>Nobody else holds it.</source>
        <translation>Sonst hat sie niemand.</translation>
    </message>
    <message>
        <source>Can waive: %1.</source>
        <translation>Ausnahme erteilen kann: %1.</translation>
    </message>
    <message>
        <source>You are the author or asked for it, and cannot waive its rules. %1</source>
        <translation>Die Version oder der Antrag stammt von Ihnen, Sie können von den Regeln keine Ausnahme erteilen. %1</translation>
    </message>
    <message>
        <source>Waiving needs the duty %1. %2</source>
        <translation>Ausnahmen setzen die Rolle %1 voraus. %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>policy %1 version %2</source>
        <translation>Richtlinie %1 Version %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Escalates at %1 %, in %2</source>
        <translation>Eskaliert bei %1 %, in %2</translation>
    </message>
    <message>
        <source>Expires without an approval when it is over</source>
        <translation>Läuft nach Fristende ohne Genehmigung ab</translation>
    </message>
    <message>
        <source>Escalated at %1 %; it expires when the time is over</source>
        <translation>Bei %1 % eskaliert; läuft nach Fristende ab</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 mended by %2, as it fails</source>
        <translation>%1 behoben (%2), da nicht bestanden</translation>
    </message>
    <message>
        <source>%1 evaluated, which %2 can mend</source>
        <translation>%1 bewertet (beheben kann: %2)</translation>
    </message>
    <message>
        <source>a policy that applies</source>
        <translation>eine geltende Richtlinie</translation>
    </message>
    <message>
        <source>any approver</source>
        <translation>beliebige approver</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>nobody can yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Nötig: %1.</translation>
    </message>
    <message>
        <source>The model card was revised</source>
        <translation>Die Modellkarte wurde überarbeitet</translation>
    </message>
    <message>
        <source>Evidence was added</source>
        <translation>Ein Nachweis kam hinzu</translation>
    </message>
    <message>
        <source>Another version of a policy applies</source>
        <translation>Eine andere Version einer Richtlinie gilt</translation>
    </message>
    <message>
        <source>Another version went live</source>
        <translation>Eine andere Version ging live</translation>
    </message>
    <message>
        <source>The files are others</source>
        <translation>Die Dateien sind andere</translation>
    </message>
    <message>
        <source>intended use</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>limitations and risks</source>
        <translation>Grenzen und Risiken</translation>
    </message>
    <message>
        <source>what it is not for</source>
        <translation>wofür es nicht gedacht ist</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>human oversight</source>
        <translation>menschliche Aufsicht</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>Änderungen angefordert</translation>
    </message>
    <message>
        <source>Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.</source>
        <translation>Richtlinie %1 Version %2 (Digest %3…) tritt sofort in Kraft und bestimmt von da an, was live geht.</translation>
    </message>
    <message>
        <source>where nothing of it is live now</source>
        <translation>wo davon derzeit nichts live ist</translation>
    </message>
    <message>
        <source>replacing %1</source>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>%1 %2 (manifest %3…) goes live in %4, %5.</source>
        <translation>%1 %2 (Manifest %3…) geht in %4 live, %5.</translation>
    </message>
    <message>
        <source>You approved %1.</source>
        <translation>Sie haben %1 genehmigt.</translation>
    </message>
    <message>
        <source>You rejected %1.</source>
        <translation>Sie haben %1 abgelehnt.</translation>
    </message>
    <message>
        <source>You requested changes to %1.</source>
        <translation>Sie haben Änderungen zu %1 angefordert.</translation>
    </message>
    <message>
        <source>Recorded as %1: you approved %2.</source>
        <translation>Als %1 aufgezeichnet: Sie haben %2 genehmigt.</translation>
    </message>
    <message>
        <source>Recorded as %1: you rejected %2.</source>
        <translation>Als %1 aufgezeichnet: Sie haben %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Recorded as %1: you requested changes to %2.</source>
        <translation>Als %1 aufgezeichnet: Sie haben Änderungen zu %2 angefordert.</translation>
    </message>
    <message>
        <source>You approved this in record %1; one person fills one place.</source>
        <translation>Sie haben dies in Eintrag %1 genehmigt; eine Person besetzt nur einen Platz.</translation>
    </message>
    <message>
        <source>You rejected this in record %1; one person fills one place.</source>
        <translation>Sie haben dies in Eintrag %1 abgelehnt; eine Person besetzt nur einen Platz.</translation>
    </message>
    <message>
        <source>You requested changes to this in record %1; one person fills one place.</source>
        <translation>Sie haben in Eintrag %1 Änderungen dazu angefordert; eine Person besetzt nur einen Platz.</translation>
    </message>
    <message>
        <source>a new decision by %1, who asked for changes</source>
        <translation>eine neue Entscheidung von %1 (hat Änderungen angefordert)</translation>
    </message>
    <message>
        <source>%1 ends, rejected; whoever still wants it asks anew.</source>
        <translation>%1 endet als abgelehnt; wer es noch will, beantragt es neu.</translation>
    </message>
    <message>
        <source>%1 goes back to %2, who can change what it is about and resubmit it.</source>
        <translation>%1 geht zurück an %2: Was daran zu ändern ist, kann dort geändert und der Antrag neu vorgelegt werden.</translation>
    </message>
    <message>
        <source>With your approval this can go live: %1 It goes live when an engineer promotes it.</source>
        <translation>Mit Ihrer Genehmigung kann dies live gehen: %1 Es geht live, wenn ein Engineer es überführt.</translation>
    </message>
    <message>
        <source>No place is open that somebody could fill, so there is nothing to take.</source>
        <translation>Kein offener Platz ist da, den jemand füllen könnte; es gibt also nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Who looks at it is said by those who can decide on it, by %1, who asked, or by an admin. %2</source>
        <translation>Wer hinsieht, sagen die, die darüber entscheiden können, %1 als Antragsteller oder ein Admin. %2</translation>
    </message>
    <message>
        <source>You could not decide on it, so it is not yours to take. %1</source>
        <translation>Sie könnten darüber nicht entscheiden und können es daher nicht übernehmen. %1</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>You look at it; others can still decide.</source>
        <translation>Sie sehen hin; andere können weiterhin entscheiden.</translation>
    </message>
    <message>
        <source>%1 looks at it; others can still decide.</source>
        <translation>%1 sieht hin; andere können weiterhin entscheiden.</translation>
    </message>
    <message>
        <source>Approve is off until you have opened all of the evidence, as the tier is high. Not seen yet: %1.</source>
        <translation>Genehmigen ist aus, bis Sie alle Nachweise geöffnet haben, da die Stufe hoch ist. Noch nicht gesehen: %1.</translation>
    </message>
    <message>
        <source>Approved; nobody can promote it yet.</source>
        <translation>Genehmigt; noch kann es niemand überführen.</translation>
    </message>
    <message>
        <source>Approved. Can promote it: %1.</source>
        <translation>Genehmigt. Überführen kann: %1.</translation>
    </message>
    <message>
        <source>You have to answer the changes that were requested.</source>
        <translation>Sie müssen auf die angeforderten Änderungen antworten.</translation>
    </message>
    <message>
        <source>%1 has to answer the changes that were requested.</source>
        <translation>%1 muss auf die angeforderten Änderungen antworten.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Verkettet</translation>
    </message>
    <message>
        <source>After a fault</source>
        <translation>Nach Fehler</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Facts read from</source>
        <translation>Fakten aus</translation>
    </message>
    <message>
        <source>Case as judged</source>
        <translation>Beurteilter Fall</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Manifest of</source>
        <translation>Manifest von</translation>
    </message>
    <message>
        <source>Metadata of</source>
        <translation>Metadaten von</translation>
    </message>
    <message>
        <source>Records with proofs</source>
        <translation>Einträge mit Beweisen</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>without a duty</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>Änderungen angefordert</translation>
    </message>
    <message>
        <source>%1 %2 for pool %3 in #%4</source>
        <translation>%1: %2 für Pool %3 in #%4</translation>
    </message>
    <message>
        <source>evidence was added</source>
        <translation>ein Nachweis hinzukam</translation>
    </message>
    <message>
        <source>the card was revised</source>
        <translation>die Karte überarbeitet wurde</translation>
    </message>
    <message>
        <source>another version went live</source>
        <translation>eine andere Version live ging</translation>
    </message>
    <message>
        <source>a policy that applies was adopted</source>
        <translation>eine geltende Richtlinie in Kraft trat</translation>
    </message>
    <message>
        <source>the duty was revoked</source>
        <translation>die Rolle entzogen wurde</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>sie zurückgezogen wurde</translation>
    </message>
    <message>
        <source>%1&apos;s approval of %2 in #%3, as %4</source>
        <translation>Genehmigung von %2 durch %1 in #%3, weil %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of document, and which one</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n byte(s) · %2…</source>
        <translation>
            <numerusform>%1 · %n Byte · %2…</numerusform>
            <numerusform>%1 · %n Bytes · %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pool %2)</source>
        <translation>%1 (Pool %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Anzahl Dateien</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation>%1 bestanden, %2 gescheitert, %3 übersprungen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>no environment</source>
        <translation>keine Umgebung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Sign-in and rights</source>
        <translation>Anmeldung und Rechte</translation>
    </message>
    <message>
        <source>What its server says is being read.</source>
        <translation>Was der Server sagt, wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Nothing was read from it yet.</source>
        <translation>Von dort wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>The last sync went well.</source>
        <translation>Die letzte Synchronisierung ist gelungen.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 at %2, %3, used by %4, as of %5</source>
        <translation>%1 unter %2, %3, verwendet von %4, Stand %5</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>für alle offen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>Every step was well, %1.</source>
        <translation>Jeder Schritt ist gelungen, %1.</translation>
    </message>
    <message>
        <source>It ended at the step “%1”, %2.</source>
        <translation>Er endete beim Schritt „%1“, %2.</translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>Policy %1 applies now, version %2</source>
        <translation>Richtlinie %1 gilt jetzt, Version %2</translation>
    </message>
    <message>
        <source>Policy %1 no longer applies</source>
        <translation>Richtlinie %1 gilt nicht mehr</translation>
    </message>
    <message>
        <source>Policy %1: version %2 → %3</source>
        <translation>Richtlinie %1: Version %2 → %3</translation>
    </message>
    <message>
        <source>adopted by %1 in record %2</source>
        <translation>in Kraft gesetzt von %1 in Eintrag %2</translation>
    </message>
    <message>
        <source>by %1 in record %2</source>
        <translation>von %1 in Eintrag %2</translation>
    </message>
    <message>
        <source>Evidence of a new kind: %1, %2</source>
        <translation>Nachweis neuer Art: %1, %2</translation>
    </message>
    <message>
        <source>No evidence any more: %1, %2</source>
        <translation>Kein Nachweis mehr: %1, %2</translation>
    </message>
    <message>
        <source>the version approved then had it</source>
        <translation>die damals genehmigte Version hatte ihn</translation>
    </message>
    <message>
        <source>%1, %2: measured on other rows</source>
        <translation>%1, %2: auf anderen Zeilen gemessen</translation>
    </message>
    <message>
        <source>%1 → %2; %3</source>
        <translation>%1 → %2; %3</translation>
    </message>
    <message>
        <source>%1, %2: measured with another tool</source>
        <translation>%1, %2: mit anderem Werkzeug gemessen</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>Nicht mehr gemessen</translation>
    </message>
    <message>
        <source>Measured for the first time</source>
        <translation>Erstmals gemessen</translation>
    </message>
    <message>
        <source>The model card is gone</source>
        <translation>Die Modellkarte fehlt jetzt</translation>
    </message>
    <message>
        <source>%1 had one</source>
        <translation>%1 hatte eine</translation>
    </message>
    <message>
        <source>There is a model card now</source>
        <translation>Es gibt jetzt eine Modellkarte</translation>
    </message>
    <message>
        <source>%1 had none</source>
        <translation>%1 hatte keine</translation>
    </message>
    <message>
        <source>Changed since the last approval</source>
        <translation>Geändert seit der letzten Genehmigung</translation>
    </message>
    <message>
        <source>No version of %1 was approved for %2 before: everything is new.</source>
        <translation>Keine Version von %1 wurde bisher für %2 genehmigt: Alles ist neu.</translation>
    </message>
    <message>
        <source>nothing of it was approved before</source>
        <translation>davon wurde bisher nichts genehmigt</translation>
    </message>
    <message>
        <source>%1 was approved by %2 in %3</source>
        <translation>%1 wurde von %2 in %3 genehmigt</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Policies, card and kinds of evidence are as they were then</source>
        <translation>Richtlinien, Karte und Nachweisarten sind wie damals</translation>
    </message>
    <message>
        <source>as when %1 was approved</source>
        <translation>wie bei der Genehmigung von %1</translation>
    </message>
    <message>
        <source>since %1: policies %2, evidence %3, card sections %4</source>
        <translation>seit %1: Richtlinien %2, Nachweise %3, Abschnitte der Karte %4</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>This version has no model card</source>
        <translation>Diese Version hat keine Modellkarte</translation>
    </message>
    <message>
        <source>Tier %1 asks for: %2</source>
        <translation>Stufe %1 verlangt: %2</translation>
    </message>
    <message>
        <source>%1 % of what tier %2 asks for</source>
        <translation>%1 % dessen, was Stufe %2 verlangt</translation>
    </message>
    <message>
        <source>revised by %1</source>
        <translation>überarbeitet von %1</translation>
    </message>
    <message>
        <source>missing: %1; revised by %2</source>
        <translation>fehlt: %1; überarbeitet von %2</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>Geändert seit %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, missing: %2</source>
        <translation>%1 %, fehlt: %2</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Text der Modellkarte</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text anzeigen</translation>
    </message>
    <message>
        <source>Show the whole text of the model card</source>
        <translation>Ganzen Text der Modellkarte anzeigen</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Text ausblenden</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>%1, set by %2 in record %3</source>
        <translation>%1, festgelegt von %2 in Eintrag %3</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>Geht live</translation>
    </message>
    <message>
        <source>by the record alone: %1 has no target</source>
        <translation>allein durch den Eintrag: %1 hat kein Ziel</translation>
    </message>
    <message>
        <source>for all traffic at once, through %1</source>
        <translation>für den gesamten Verkehr auf einmal, über %1</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>%1 after the last approval</source>
        <translation>%1 nach der letzten Genehmigung</translation>
    </message>
    <message>
        <source>Rollback to</source>
        <translation>Rollback auf</translation>
    </message>
    <message>
        <source>nothing: no version was live in %1 before</source>
        <translation>nichts: In %1 war bisher keine Version live</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 until incident %2 is closed</source>
        <translation>%1, bis Vorfall %2 geschlossen ist</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>Auch beantragt</translation>
    </message>
    <message>
        <source>%1, for the same place</source>
        <translation>%1, für denselben Platz</translation>
    </message>
    <message>
        <source>Risk and plan</source>
        <translation>Risiko und Plan</translation>
    </message>
    <message>
        <source>tier %1, back to %2, warm</source>
        <translation>Stufe %1, zurück auf %2, warm</translation>
    </message>
    <message>
        <source>tier %1, back to %2, cold</source>
        <translation>Stufe %1, zurück auf %2, kalt</translation>
    </message>
    <message>
        <source>tier %1, nothing to go back to</source>
        <translation>Stufe %1, kein Rückweg</translation>
    </message>
    <message>
        <source>Lines that differ from the version in force</source>
        <translation>Zeilen, die von der geltenden Version abweichen</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>The policy as it was proposed</source>
        <translation>Die Richtlinie wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>a new policy</source>
        <translation>eine neue Richtlinie</translation>
    </message>
    <message>
        <source>replaces the version in force</source>
        <translation>ersetzt die geltende Version</translation>
    </message>
    <message>
        <source>%1, who %2 (record %3, pool %4)</source>
        <translation>%1: %2 (Eintrag %3, Pool %4)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No longer counts: %1</source>
        <translation>Zählt nicht mehr: %1</translation>
    </message>
    <message>
        <source>Decisions fell, because this moved</source>
        <translation>Entscheidungen hinfällig, weil sich dies geändert hat</translation>
    </message>
    <message>
        <source>whoever decided can decide again</source>
        <translation>wer entschieden hat, kann neu entscheiden</translation>
    </message>
    <message>
        <source>%1 waives %2 for %3 in %4</source>
        <translation>%1: Ausnahme von %2 für %3 in %4</translation>
    </message>
    <message>
        <source>by %1, ended %2: “%3”</source>
        <translation>von %1, beendet %2: „%3“</translation>
    </message>
    <message>
        <source>by %1, until %2: “%3”</source>
        <translation>von %1, bis %2: „%3“</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>One group only: there is no gap to speak of.</source>
        <translation>Nur eine Gruppe: Ein Abstand lässt sich nicht angeben.</translation>
    </message>
    <message>
        <source>%1 and %2 make the gap of %3</source>
        <translation>%1 und %2 ergeben den Abstand von %3</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1</source>
        <translation>beim Champion ist er %1</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1, on other rows</source>
        <translation>beim Champion ist er %1, auf anderen Zeilen</translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation>%1 erlaubt %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>champion %1</source>
        <translation>Champion %1</translation>
    </message>
    <message>
        <source>challenger %1</source>
        <translation>Challenger %1</translation>
    </message>
    <message>
        <source>gate: gap ≤ %1</source>
        <translation>Gate: Abstand ≤ %1</translation>
    </message>
    <message>
        <source>%1 by %2, 95 % interval</source>
        <translation>%1 nach %2, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Few rows, fewer than %1: %2.</source>
        <translation>Wenige Zeilen, unter %1: %2.</translation>
    </message>
    <message>
        <source>Not run: a rule asks for it, and there is no evidence of it.</source>
        <translation>Nicht gelaufen: Eine Regel verlangt sie, und es gibt keinen Nachweis.</translation>
    </message>
    <message>
        <source>Not run; of the champion there is evidence of it, cases: %1.</source>
        <translation>Nicht gelaufen; beim Champion gibt es einen Nachweis, Fälle: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation>%1 von %2 gelaufen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 mit Fehler</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 not run</source>
        <translation>%1 nicht gelaufen</translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation>Fairness nach Gruppe</translation>
    </message>
    <message>
        <source>Validation suites</source>
        <translation>Validierungssuiten</translation>
    </message>
    <message>
        <source>Suite without a name</source>
        <translation>Suite ohne Namen</translation>
    </message>
    <message>
        <source>%1 of %2 cases ran, %3 failed or broke</source>
        <translation>%1 von %2 Fällen gelaufen, %3 gescheitert oder mit Fehler</translation>
    </message>
    <message>
        <source>Metrics that no rule asks for</source>
        <translation>Metriken, die keine Regel verlangt</translation>
    </message>
    <message>
        <source>%1 measured, on %2</source>
        <translation>%1 gemessen, auf %2</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Nachweisdateien</translation>
    </message>
    <message>
        <source>No evidence was added to this version.</source>
        <translation>Zu dieser Version wurde kein Nachweis hinzugefügt.</translation>
    </message>
    <message>
        <source>%1, by %2, record %3</source>
        <translation>%1, von %2, Eintrag %3</translation>
    </message>
    <message>
        <source>%1 in all, the newest by %2, %3</source>
        <translation>insgesamt %1, der neueste von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card: changed below %n heading(s)</source>
        <translation>
            <numerusform>Karte: unter %n Überschrift geändert</numerusform>
            <numerusform>Karte: unter %n Überschriften geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 in record %3</source>
        <translation>%1, von %2 in Eintrag %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model card</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a metric, and by what it is grouped</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>was live %1 to %2</source>
        <translation>war live von %1 bis %2</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>live seit %1</translation>
    </message>
    <message>
        <source>%1, warm: its files are in place; %2</source>
        <translation>%1, warm: die Dateien liegen bereit; %2</translation>
    </message>
    <message>
        <source>%1, cold: its files are not in place; %2</source>
        <translation>%1, kalt: die Dateien liegen nicht bereit; %2</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>the last day</source>
        <translation>der letzte Tag</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>die letzte Woche</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>pointer file</source>
        <translation>Zeigerdatei</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>neu angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>wie registriert</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>%1, which was deleted</source>
        <translation>%1, die gelöscht wurde</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>another of the same name</source>
        <translation>ein anderes gleichen Namens</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>The alias %1 of %2 went with version %3, which was deleted.</source>
        <translation>Der Alias %1 von %2 verschwand mit Version %3, die gelöscht wurde.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is broken: version %3 was deleted.</source>
        <translation>Der Alias %1 von %2 zeigt ins Leere: Version %3 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 pointed to %3 and points to %4.</source>
        <translation>Der Alias %1 von %2 zeigte auf %3 und zeigt auf %4.</translation>
    </message>
    <message>
        <source>The tag %1 of %2 should say %3 and says %4.</source>
        <translation>Der Tag %1 von %2 sollte %3 sagen und sagt %4.</translation>
    </message>
    <message>
        <source>The stage of %1 was %2 and is %3.</source>
        <translation>Die Stage von %1 war %2 und ist %3.</translation>
    </message>
    <message>
        <source>The pointer file of %1 named %2 and names %3.</source>
        <translation>Die Zeigerdatei von %1 nannte %2 und nennt %3.</translation>
    </message>
    <message>
        <source>%1 was deleted and made again under its name; its versions are others.</source>
        <translation>%1 wurde gelöscht und unter gleichem Namen neu angelegt; seine Versionen sind andere.</translation>
    </message>
    <message>
        <source>%1 was deleted on its server.</source>
        <translation>%1 wurde auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>The files of %1 are not what was registered (%2).</source>
        <translation>Die Dateien von %1 sind nicht die registrierten (%2).</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stage %1</translation>
    </message>
    <message>
        <source>The stage %1 of %2 lost version %3, which was deleted.</source>
        <translation>Die Stage %1 von %2 verlor Version %3, die gelöscht wurde.</translation>
    </message>
    <message>
        <source>The stage %1 of %2 was that of %3 and is that of %4.</source>
        <translation>Die Stage %1 von %2 war die von %3 und ist die von %4.</translation>
    </message>
    <message>
        <source>other workspace</source>
        <translation>anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 is governed by another workspace, too: its tags there are those of %2.</source>
        <translation>%1 wird auch von einem anderen Arbeitsbereich verwaltet: Die Tags dort sind die von %2.</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 has another name on its server now: %2.</source>
        <translation>%1 heißt auf seinem Server jetzt anders: %2.</translation>
    </message>
    <message>
        <source>%1 can no longer be read by the account of %2, so nothing that moves there is seen.</source>
        <translation>%1 ist für das Konto von %2 nicht mehr lesbar; was sich dort ändert, wird nicht gesehen.</translation>
    </message>
    <message>
        <source>The server says that files of %1 are others than were read, which was not looked into yet (%2).</source>
        <translation>Der Server gibt an, dass Dateien von %1 andere sind als die gelesenen; das wurde noch nicht geprüft (%2).</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around a name or value.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Two members of a list, or a list and one more of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>clauses</comment>
        <extracomment>Two clauses of one sentence.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>a part of its name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>environment, or its class</source>
        <translation>Umgebung oder ihre Klasse</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>what is live: none, or a version</source>
        <translation>was live ist: none oder eine Version</translation>
    </message>
    <message>
        <source>any of its causes</source>
        <translation>eine der Ursachen</translation>
    </message>
    <message>
        <source>whom something waits for</source>
        <translation>auf wen etwas wartet</translation>
    </message>
    <message>
        <source>what a rollback could go to</source>
        <translation>worauf ein Rollback gehen könnte</translation>
    </message>
    <message>
        <source>who approved it or rolled it out</source>
        <translation>wer genehmigt oder ausgerollt hat</translation>
    </message>
    <message>
        <source>pinned, with barred versions, being applied</source>
        <translation>angeheftet, mit gesperrten Versionen, in Umsetzung</translation>
    </message>
    <message>
        <source>when it went live: &lt;-30d, &gt;=2026-07-01</source>
        <translation>wann es live ging: &lt;-30d, &gt;=2026-07-01</translation>
    </message>
    <message>
        <source>when its oldest evidence was added: &lt;-90d</source>
        <translation>wann der älteste Nachweis hinzukam: &lt;-90d</translation>
    </message>
    <message>
        <source>The review of %1 was due %2 ago.</source>
        <translation>Die Nachbereitung von %1 war vor %2 fällig.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1: Sie</translation>
    </message>
    <message>
        <source>%1: promote</source>
        <translation>%1: überführen</translation>
    </message>
    <message>
        <source>%1: nobody can</source>
        <translation>%1: niemand kann</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: überfällig</translation>
    </message>
    <message>
        <source>%1: due in %2</source>
        <translation>%1: fällig in %2</translation>
    </message>
    <message>
        <source>%1 warm</source>
        <translation>%1 warm</translation>
    </message>
    <message>
        <source>%1 cold</source>
        <translation>%1 kalt</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>zurückgerollt von %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheets</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, pool %2</source>
        <translation>%1, Pool %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>The person can do nothing until you enroll a key and grant a duty.</source>
        <translation>Die Person kann nichts tun, bis Sie einen Schlüssel hinterlegen und eine Rolle zuweisen.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Another login of %1</source>
        <translation>Weiteres Login von %1</translation>
    </message>
    <message>
        <source>Enroll a key for %1</source>
        <translation>Schlüssel für %1 hinterlegen</translation>
    </message>
    <message>
        <source>Paste the public half that %1 gave you. Make sure that it comes from %1: whoever holds the other half acts as %1.</source>
        <translation>Fügen Sie die öffentliche Hälfte ein, die %1 Ihnen gegeben hat. Vergewissern Sie sich, dass sie von %1 kommt: Wer die andere Hälfte hat, handelt als %1.</translation>
    </message>
    <message>
        <source>&amp;Enroll key</source>
        <translation>Schlüssel &amp;hinterlegen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>44 characters, base64</source>
        <translation>44 Zeichen, Base64</translation>
    </message>
    <message>
        <source>Grant %1 a duty</source>
        <translation>%1 eine Rolle zuweisen</translation>
    </message>
    <message>
        <source>An auditor holds nothing else, and an admin never approves. The grant is recorded with your name.</source>
        <translation>Ein Auditor hat sonst keine Rolle, und ein Admin genehmigt nie. Die Zuweisung wird mit Ihrem Namen aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Grant duty</source>
        <translation>Rolle &amp;zuweisen</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>2026-12-31 or +10d; empty means without end</source>
        <translation>2026-12-31 oder +10d; leer heißt ohne Ende</translation>
    </message>
    <message>
        <source>Only approvers stand in a pool.</source>
        <translation>Nur approver gehören einem Pool an.</translation>
    </message>
    <message>
        <source>Revoke a duty of %1</source>
        <translation>Rolle von %1 entziehen</translation>
    </message>
    <message>
        <source>It ends at once, for every login of the person. What was decided under it stays.</source>
        <translation>Sie endet sofort, für jedes Login der Person. Was unter ihr entschieden wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Revoke duty</source>
        <translation>Rolle &amp;entziehen</translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation>Schlüssel von %1 widerrufen</translation>
    </message>
    <message>
        <source>The key %1… signs nothing more from now on. What it signed before stays valid. A revoked key is never enrolled again.</source>
        <translation>Der Schlüssel %1… signiert ab jetzt nichts mehr. Was er vorher signiert hat, bleibt gültig. Ein widerrufener Schlüssel wird nie wieder hinterlegt.</translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>Grund, dauerhaft aufbewahrt</translation>
    </message>
    <message>
        <source>Laptop was stolen on Monday</source>
        <translation>Laptop wurde am Montag gestohlen</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>the holdout data</source>
        <translation>den Holdout-Daten</translation>
    </message>
    <message>
        <source>in-distribution data</source>
        <translation>In-Distribution-Daten</translation>
    </message>
    <message>
        <source>out-of-distribution data</source>
        <translation>Out-of-Distribution-Daten</translation>
    </message>
    <message>
        <source>adversarial data</source>
        <translation>adversariellen Daten</translation>
    </message>
    <message>
        <source>production data</source>
        <translation>Produktionsdaten</translation>
    </message>
    <message>
        <source>the stored files are those registered</source>
        <translation>die gespeicherten Dateien sind die registrierten</translation>
    </message>
    <message>
        <source>the stored files are not those registered</source>
        <translation>die gespeicherten Dateien sind nicht die registrierten</translation>
    </message>
    <message>
        <source>a version is live there already</source>
        <translation>dort ist bereits eine Version live</translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation>dort ist noch nichts live</translation>
    </message>
    <message>
        <source>the request is urgent</source>
        <translation>der Antrag ist dringend</translation>
    </message>
    <message>
        <source>the request is not urgent</source>
        <translation>der Antrag ist nicht dringend</translation>
    </message>
    <message>
        <source>code was changed without a commit</source>
        <translation>Code wurde ohne Commit geändert</translation>
    </message>
    <message>
        <source>no code was changed without a commit</source>
        <translation>kein Code wurde ohne Commit geändert</translation>
    </message>
    <message>
        <source>all suites</source>
        <translation>alle Suiten</translation>
    </message>
    <message>
        <source>the suite %1</source>
        <translation>Suite %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>the gain in %1 over the champion on %2</source>
        <translation>der Gewinn bei %1 gegenüber dem Champion auf %2</translation>
    </message>
    <message>
        <source>the gap of %1 between groups</source>
        <translation>der Abstand von %1 zwischen den Gruppen</translation>
    </message>
    <message>
        <source>the size of the smallest group of %1</source>
        <translation>die Größe der kleinsten Gruppe von %1</translation>
    </message>
    <message>
        <source>the number of passed tests of %1</source>
        <translation>die Zahl der bestandenen Tests (%1)</translation>
    </message>
    <message>
        <source>the number of failed tests of %1</source>
        <translation>die Zahl der gescheiterten Tests (%1)</translation>
    </message>
    <message>
        <source>the number of skipped tests of %1</source>
        <translation>die Zahl der übersprungenen Tests (%1)</translation>
    </message>
    <message>
        <source>the number of test errors of %1</source>
        <translation>die Zahl der Testfehler (%1)</translation>
    </message>
    <message>
        <source>the tests of %1</source>
        <translation>die Tests (%1)</translation>
    </message>
    <message>
        <source>the number of findings of the scan %1</source>
        <translation>die Zahl der Befunde des Scans %1</translation>
    </message>
    <message>
        <source>the number of unclear places of the scan %1</source>
        <translation>die Zahl der unklaren Stellen des Scans %1</translation>
    </message>
    <message>
        <source>the index of the monitor %1</source>
        <translation>der Index des Monitors %1</translation>
    </message>
    <message>
        <source>the state of the monitor %1</source>
        <translation>der Status des Monitors %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>es trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 gehört zu: %2</translation>
    </message>
    <message>
        <source>the measured value of %1</source>
        <translation>der Messwert (%1)</translation>
    </message>
    <message>
        <source>the lower end of %1</source>
        <translation>die Untergrenze (%1)</translation>
    </message>
    <message>
        <source>the upper end of %1</source>
        <translation>die Obergrenze (%1)</translation>
    </message>
    <message>
        <source>the number of rows behind %1</source>
        <translation>die Zahl der Zeilen (%1)</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>the smallest of %1</source>
        <translation>das Kleinste von: %1</translation>
    </message>
    <message>
        <source>the largest of %1</source>
        <translation>das Größte von: %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the model&apos;s name</source>
        <translation>der Name des Modells</translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation>die Risikostufe</translation>
    </message>
    <message>
        <source>the model&apos;s owner</source>
        <translation>der Eigentümer des Modells</translation>
    </message>
    <message>
        <source>the model&apos;s tags</source>
        <translation>die Tags des Modells</translation>
    </message>
    <message>
        <source>the version&apos;s number</source>
        <translation>die Nummer der Version</translation>
    </message>
    <message>
        <source>the version&apos;s author</source>
        <translation>der Autor der Version</translation>
    </message>
    <message>
        <source>the framework</source>
        <translation>das Framework</translation>
    </message>
    <message>
        <source>the version&apos;s age in days</source>
        <translation>das Alter der Version in Tagen</translation>
    </message>
    <message>
        <source>the version&apos;s size in bytes</source>
        <translation>die Größe der Version in Bytes</translation>
    </message>
    <message>
        <source>the file formats</source>
        <translation>die Dateiformate</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the environment&apos;s class</source>
        <translation>die Klasse der Umgebung</translation>
    </message>
    <message>
        <source>the version that is live there</source>
        <translation>die dort laufende Version</translation>
    </message>
    <message>
        <source>the number of warm standbys</source>
        <translation>die Zahl der warmen Standbys</translation>
    </message>
    <message>
        <source>the days since the last drill</source>
        <translation>die Tage seit der letzten Übung</translation>
    </message>
    <message>
        <source>the kinds of evidence</source>
        <translation>die Arten der Nachweise</translation>
    </message>
    <message>
        <source>the age of the oldest evidence in days</source>
        <translation>das Alter des ältesten Nachweises in Tagen</translation>
    </message>
    <message>
        <source>the complete share of the model card</source>
        <translation>der vollständige Anteil der Modellkarte</translation>
    </message>
    <message>
        <source>what the model card lacks</source>
        <translation>was der Modellkarte fehlt</translation>
    </message>
    <message>
        <source>the known share of the lineage</source>
        <translation>der bekannte Anteil der Herkunft</translation>
    </message>
    <message>
        <source>what the lineage lacks</source>
        <translation>was der Herkunft fehlt</translation>
    </message>
    <message>
        <source>the classes of data</source>
        <translation>die Klassen der Daten</translation>
    </message>
    <message>
        <source>the regions of the data</source>
        <translation>die Regionen der Daten</translation>
    </message>
    <message>
        <source>the purposes of the data</source>
        <translation>die Zwecke der Daten</translation>
    </message>
    <message>
        <source>the segments of the data</source>
        <translation>die Segmente der Daten</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wer beantragt</translation>
    </message>
    <message>
        <source>applies where %1</source>
        <translation>gilt, wo Folgendes zutrifft: %1</translation>
    </message>
    <message>
        <source>%1 of any approvers</source>
        <translation>%1 beliebige approver</translation>
    </message>
    <message>
        <source>%1 of the pool %2</source>
        <translation>%1 aus dem Pool %2</translation>
    </message>
    <message>
        <source>No approvals of its own.</source>
        <translation>Keine eigenen Genehmigungen.</translation>
    </message>
    <message>
        <source>Approvals: %1.</source>
        <translation>Genehmigungen: %1.</translation>
    </message>
    <message>
        <source>A request expires after %1, an urgent one after %2</source>
        <translation>Frist eines Antrags: %1, eines dringenden: %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not the %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message>
        <source>people are reminded at %1</source>
        <translation>erinnert wird bei %1</translation>
    </message>
    <message>
        <source>promotion waits %1 after the last approval</source>
        <translation>Überführung frühestens %1 nach der letzten Genehmigung</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <extracomment>Clauses as a whole sentence, with the full stop of the language.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>waiver</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>The link leads into the workspace “%1”, which was never opened on this computer. Nothing was opened.</source>
        <translation>Der Link führt in den Arbeitsbereich „%1“, der auf diesem Rechner noch nie geöffnet wurde. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Open its folder once; then the link works.</source>
        <translation>Öffnen Sie einmal seinen Ordner; danach funktioniert der Link.</translation>
    </message>
    <message>
        <source>Open the one you mean by its folder, or ask for a link with its id.</source>
        <translation>Öffnen Sie den gemeinten über seinen Ordner, oder bitten Sie um einen Link mit seiner ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) that were opened here are called “%1”. Nothing was opened.</source>
        <translation>
            <numerusform>%n hier geöffneter Arbeitsbereich heißt „%1“. Es wurde nichts geöffnet.</numerusform>
            <numerusform>%n hier geöffnete Arbeitsbereiche heißen „%1“. Es wurde nichts geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a workspace, its folder</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>RemoteVersionView</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Git commit</source>
        <translation>Git-Commit</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Logged model</source>
        <translation>Geloggtes Modell</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Metrics of the run</source>
        <translation>Metriken des Laufs</translation>
    </message>
    <message>
        <source>as the run says; evidence is what was added here</source>
        <translation>wie der Lauf sie nennt; Nachweis ist, was hier hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Data that the run read</source>
        <translation>Daten, die der Lauf las</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What the model says about itself</source>
        <translation>Was das Modell über sich sagt</translation>
    </message>
    <message>
        <source>nothing of it is proved</source>
        <translation>nichts davon ist bewiesen</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), together %1</source>
        <translation>
            <numerusform>%n Datei, zusammen %1</numerusform>
            <numerusform>%n Dateien, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Flavors</source>
        <translation>Flavors</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a framework and its version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1   ·   page %2 of %3</source>
        <translation>%1   ·   Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Audit report</source>
        <translation>Auditbericht</translation>
    </message>
    <message>
        <source>This workspace is a sample: its keys lie beside it, so this report proves nothing.</source>
        <translation>Dieser Arbeitsbereich ist ein Beispiel: Seine Schlüssel liegen daneben, daher beweist dieser Bericht nichts.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 by nobody signed in</source>
        <translation>%1, ohne Anmeldung</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>Signiert mit Schlüssel</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>as #%1 of the ledger</source>
        <translation>als #%1 des Ledgers</translation>
    </message>
    <message>
        <source>not recorded: nobody was signed in, or the workspace was open for reading only</source>
        <translation>nicht aufgezeichnet: niemand war angemeldet, oder der Arbeitsbereich war nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 of %2, the newest first; times in UTC</source>
        <translation>%1 von %2, die neuesten zuerst; Zeiten in UTC</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: every record</source>
        <translation>keiner: alle Einträge</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>by no checkpoint</source>
        <translation>von keinem Prüfpunkt</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>How to check this report without Countersign</source>
        <translation>So prüfen Sie diesen Bericht ohne Countersign</translation>
    </message>
    <message>
        <source>Nobody signed this report, so only the ledger within it can be checked.</source>
        <translation>Niemand hat diesen Bericht signiert, daher lässt sich nur das enthaltene Ledger prüfen.</translation>
    </message>
    <message>
        <source>The signature lies beside the file, and so does the public key; see that its SHA-256 (of the 32 raw bytes) is the key named above, which the ledger within enrolls:</source>
        <translation>Die Signatur liegt neben der Datei, ebenso der öffentliche Schlüssel; vergewissern Sie sich, dass sein SHA-256 (über die 32 rohen Bytes) der oben genannte Schlüssel ist, den das enthaltene Ledger hinterlegt:</translation>
    </message>
    <message>
        <source>The files within it, among them the ledger&apos;s own lines with their proofs into the checkpoint above; compare it with one of the same size that you hold elsewhere:</source>
        <translation>Die enthaltenen Dateien, darunter die Zeilen des Ledgers selbst mit ihren Beweisen zum obigen Prüfpunkt; vergleichen Sie ihn mit einem gleicher Größe, den Sie anderswo verwahren:</translation>
    </message>
    <message>
        <source>Any change, removal or reordering of a record covered by a checkpoint that you hold elsewhere is found, offline. Records newer than your newest checkpoint can be changed unseen by somebody who can write the file. This proves order, not true time; integrity, not secrecy. A selection says nothing about what it leaves out.</source>
        <translation>Jede Änderung, Entfernung oder Umordnung eines Eintrags, den ein anderswo verwahrter Prüfpunkt abdeckt, wird offline gefunden. Einträge nach Ihrem neuesten Prüfpunkt kann unbemerkt ändern, wer die Datei schreiben kann. Dies beweist die Reihenfolge, nicht die wahre Zeit; Integrität, nicht Vertraulichkeit. Eine Auswahl sagt nichts darüber, was sie weglässt.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Files within this report</source>
        <translation>Dateien in diesem Bericht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not within it, as they are too large or gone: %1</source>
        <translation>Nicht enthalten, da zu groß oder nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>Audit report of %1</source>
        <translation>Auditbericht zu %1</translation>
    </message>
    <message>
        <source>The report could not be drawn; no file was written.</source>
        <translation>Der Bericht konnte nicht gezeichnet werden; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Countersign audit report of %1, %2</source>
        <translation>Countersign-Auditbericht zu %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.</source>
        <translation>
            <numerusform>Das Ledger ist intakt: %n Eintrag, Kette, Schlüssel, Signaturen, Prüfpunkte und gespeicherte Bytes.</numerusform>
            <numerusform>Das Ledger ist intakt: %n Einträge, Kette, Schlüssel, Signaturen, Prüfpunkte und gespeicherte Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.</source>
        <translation>
            <numerusform>DAS LEDGER IST NICHT INTAKT: %n Fehler. Nichts, was auf den ersten folgt, ist vertrauenswürdig.</numerusform>
            <numerusform>DAS LEDGER IST NICHT INTAKT: %n Fehler. Nichts, was auf den ersten folgt, ist vertrauenswürdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to #%1 by a checkpoint of %2; %n newer record(s) are not covered</source>
        <translation>
            <numerusform>bis #%1 durch einen Prüfpunkt von %2; %n neuerer Eintrag ist nicht abgedeckt</numerusform>
            <numerusform>bis #%1 durch einen Prüfpunkt von %2; %n neuere Einträge sind nicht abgedeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of document</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1 of %2, the oldest first; times in UTC</source>
        <translation>%1 von %2, die ältesten zuerst; Zeiten in UTC</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>What waits for a decision</source>
        <translation>Was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Requests to let a version go live. “Needs you” is computed from your duties and from what is still missing; nobody has to subscribe to anything.</source>
        <translation>Anträge, eine Version live zu setzen. „Wartet auf Sie“ ergibt sich aus Ihren Rollen und aus dem, was noch fehlt; niemand muss etwas abonnieren.</translation>
    </message>
    <message>
        <source>The gate of %1 fails</source>
        <translation>Das Gate von %1 ist nicht bestanden</translation>
    </message>
    <message>
        <source>%1 is to go to %2. Each line is a rule of the policy with what it wants and what this version brings, beside the version that is live now. What fails stands first.</source>
        <translation>%1 soll nach %2. Jede Zeile ist eine Regel der Richtlinie: was sie verlangt und was diese Version mitbringt, neben der Version, die jetzt live ist. Was nicht bestanden ist, steht zuerst.</translation>
    </message>
    <message>
        <source>The evidence behind it</source>
        <translation>Die Nachweise dahinter</translation>
    </message>
    <message>
        <source>The evidence stands beside the decision: metrics, tests, fairness by group, card.</source>
        <translation>Die Nachweise stehen neben der Entscheidung: Metriken, Tests, Fairness nach Gruppe, Karte.</translation>
    </message>
    <message>
        <source>The rule “%1” says why it is there: “%2”. The evidence stands beside the decision, by group and with its interval.</source>
        <translation>Die Regel „%1“ sagt, warum es sie gibt: „%2“. Die Nachweise stehen neben der Entscheidung, nach Gruppe und mit ihrem Intervall.</translation>
    </message>
    <message>
        <source>Approve is off, and says why</source>
        <translation>Genehmigen ist gesperrt und sagt, warum</translation>
    </message>
    <message>
        <source>What fails cannot be approved, neither here nor on the command line: both ask the same evaluator. The sentence under the buttons names the rule and who can do something about it.</source>
        <translation>Was nicht bestanden ist, lässt sich nicht genehmigen, weder hier noch auf der Befehlszeile: Beide fragen denselben Bewerter. Der Satz unter den Schaltflächen nennt die Regel und wer etwas daran tun kann.</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>A new version that passes, which the asker resubmits; or, where the rule allows one, a waiver, which only the owner of the policy can give, with a reason and an end. A waived rule reads “Waived”, never “Pass”. You can reject, or request changes, right now.</source>
        <translation>Eine neue Version, die besteht und für die der Antrag neu vorgelegt wird; oder, wo die Regel es zulässt, eine Ausnahme, die nur der Eigentümer der Richtlinie erteilen kann, mit Grund und Ende. Eine Regel mit Ausnahme zeigt „Ausnahme“, nie „Bestanden“. Ablehnen oder Änderungen anfordern können Sie sofort.</translation>
    </message>
    <message>
        <source>Whatever is decided is kept</source>
        <translation>Jede Entscheidung bleibt erhalten</translation>
    </message>
    <message>
        <source>Each act is a signed record in a chain that anybody can check later, without trusting anybody. That was the tour: press Act as… in the menus and decide something as somebody else.</source>
        <translation>Jede Handlung ist ein signierter Eintrag in einer Kette, die jeder später prüfen kann, ohne jemandem zu vertrauen. Das war der Rundgang: Wählen Sie in den Menüs „Handeln als…“, und entscheiden Sie etwas als jemand anderes.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>In Staging</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Änderungen angefordert</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Grenznah</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Canary %1 %</source>
        <translation>Canary %1 %</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>is no longer live</comment>
        <translation>Nicht mehr live</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>test results</source>
        <translation>Testergebnisse</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>Änderungen angefordert</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, zurückgezogen</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was gescheitert ist</translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation>%1 nach Gruppe</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>diese Version</translation>
    </message>
    <message>
        <source>Across versions</source>
        <translation>Über die Versionen</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>Über die Versionen gezeigte Metrik</translation>
    </message>
    <message>
        <source>live in production</source>
        <translation>live in Produktion</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Nachweis %1: %2</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>data set %1 (%2)</source>
        <translation>Datensatz %1 (%2)</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>hinzugefügt von %1, %2</translation>
    </message>
    <message>
        <source>Fact, as policies name it</source>
        <translation>Fakt, wie Richtlinien ihn nennen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>read again %1</source>
        <translation>erneut gelesen %1</translation>
    </message>
    <message>
        <source>read again %1 by %2</source>
        <translation>erneut gelesen %1 von %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>wie registriert</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>nicht erneut gelesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Where it is and was live</source>
        <translation>Wo sie live ist und war</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Requests and decisions</source>
        <translation>Anträge und Entscheidungen</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>beantragt für %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed; “countersign version show” has them all</source>
        <translation>
            <numerusform>%n weitere ist nicht aufgeführt; „countersign version show“ zeigt alle</numerusform>
            <numerusform>%n weitere sind nicht aufgeführt; „countersign version show“ zeigt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>number of tests</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>number of tests</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>live</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was done</comment>
        <translation>Handlung</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>This workspace was altered: its ledger does not hold.</source>
        <translation>Dieser Arbeitsbereich wurde verändert: Sein Ledger ist nicht intakt.</translation>
    </message>
    <message>
        <source>Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare.</source>
        <translation>Das Öffnen hat nichts geändert, und alles bleibt lesbar. Entscheiden Sie darin nichts: Sehen Sie ins Audit-Log, stellen Sie eine Sicherung wieder her und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Audit-Log öffnen</translation>
    </message>
    <message>
        <source>Nobody is signed in: you can look at everything and decide nothing.</source>
        <translation>Niemand ist angemeldet: Sie können alles ansehen und nichts entscheiden.</translation>
    </message>
    <message>
        <source>Choose one of the sample&apos;s people in the menu Act as…, and another one whenever you like.</source>
        <translation>Wählen Sie im Menü „Handeln als…“ eine der Personen des Beispiels und jederzeit auch eine andere.</translation>
    </message>
    <message>
        <source>You can look at everything and decide nothing. %1</source>
        <translation>Sie können alles ansehen und nichts entscheiden. %1</translation>
    </message>
    <message>
        <source>Local workspace: duties are recorded, not enforced</source>
        <translation>Lokaler Arbeitsbereich: Rollen werden aufgezeichnet, nicht erzwungen</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ARBEITSBEREICH</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need you</source>
        <translation>
            <numerusform>%n Antrag wartet auf Sie</numerusform>
            <numerusform>%n Anträge warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The tour is through the sample workspace: open it first, in this menu.</source>
        <translation>Der Rundgang führt durch den Beispiel-Arbeitsbereich: Öffnen Sie ihn zuerst in diesem Menü.</translation>
    </message>
    <message>
        <source>No request in this workspace fails its gate any more, so there is nothing for the tour to show.</source>
        <translation>Kein Antrag in diesem Arbeitsbereich scheitert noch an seinem Gate, der Rundgang hat also nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Make the sample anew in another folder: countersign init DIR --sample</source>
        <translation>Legen Sie das Beispiel in einem anderen Ordner neu an: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Sign in with a key file</source>
        <translation>Mit Schlüsseldatei anmelden</translation>
    </message>
    <message>
        <source>Private keys (*.pem);;All files (*)</source>
        <translation>Private Schlüssel (*.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation>Beispiel-Arbeitsbereich wird erstellt…</translation>
    </message>
    <message>
        <source>It is made once, in %1.</source>
        <translation>Er wird einmal erstellt, in %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all.</source>
        <translation>
            <numerusform>%n Fehler insgesamt.</numerusform>
            <numerusform>%n Fehler insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>practice keys, worth nothing</source>
        <translation>Übungsschlüssel, ohne Wert</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>Nur lesen: Auditor</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>countersign::AccessView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Who may do what, by environment</source>
        <translation>Wer was darf, nach Umgebung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Why can&apos;t</source>
        <translation>Warum kann</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>nicht genehmigen:</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1, person %2: in the workspace %3</source>
        <translation>%1, Person %2: im Arbeitsbereich %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No key in force: %1 can sign nothing.</source>
        <translation>Kein gültiger Schlüssel: %1 kann nichts signieren.</translation>
    </message>
    <message>
        <source>%1: policy %2 version %3</source>
        <translation>%1: Richtlinie %2 Version %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (beendet)</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Noch wurde nichts beantragt.</translation>
    </message>
    <message>
        <source>%1 can approve %2 as it stands now.</source>
        <translation>%1 kann %2 im jetzigen Stand genehmigen.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>in %1 %2</translation>
    </message>
</context>
<context>
    <name>countersign::ActSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody is signed in; nothing was written.</source>
        <translation>Niemand ist angemeldet; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose who you are, then try again.</source>
        <translation>Wählen Sie, wer Sie sind, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Wird aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>countersign::AddFileSheet</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>Nachweis zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The card of %1</source>
        <translation>Die Karte von %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Make it the card</source>
        <translation>Zur Karte machen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>Metrics and fairness in JSON, tests in JUnit&apos;s XML, metrics as MLflow logs them: recognised by what is in the file. Choose the data set where the file does not name it. The file is kept and signed for with your name.</source>
        <translation>Metriken und Fairness in JSON, Tests im XML von JUnit, Metriken, wie MLflow sie protokolliert: erkannt an dem, was in der Datei steht. Wählen Sie den Datensatz, wo die Datei ihn nicht nennt. Die Datei wird aufbewahrt und mit Ihrem Namen signiert.</translation>
    </message>
    <message>
        <source>Markdown, its facts in a YAML head. It becomes the version&apos;s card, signed for with your name; earlier ones stay in the ledger.</source>
        <translation>Markdown, die Fakten in einem YAML-Kopf. Die Datei wird zur Karte der Version, mit Ihrem Namen signiert; frühere bleiben im Ledger.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Results (*.json *.xml);;All files (*)</source>
        <translation>Ergebnisse (*.json *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>“%1” is the card now, recorded in #%2.</source>
        <translation>„%1“ ist jetzt die Karte, aufgezeichnet in #%2.</translation>
    </message>
    <message>
        <source>“%1” was added as %2, recorded in #%3.</source>
        <comment>a file, its kind</comment>
        <translation>„%1“ wurde als %2 hinzugefügt, aufgezeichnet in #%3.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Durchsuchen: Datei</translation>
    </message>
</context>
<context>
    <name>countersign::AddModelSheet</name>
    <message>
        <source>Add the model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ein Modell hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it decides and for whom; may be left out</source>
        <translation>Was es entscheidet und für wen; kann entfallen</translation>
    </message>
    <message>
        <source>The tier says which policies apply and who has to approve; only a policy-owner can change it later.</source>
        <translation>Die Stufe bestimmt, welche Richtlinien gelten und wer genehmigen muss; später kann sie nur ein policy-owner ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Geben Sie dem Modell einen Namen.</translation>
    </message>
</context>
<context>
    <name>countersign::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation>Nächster und voriger Antrag</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Peek at what it needs</source>
        <translation>Vorschau: was noch nötig ist</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen anfordern</translation>
    </message>
    <message>
        <source>Snooze, or wake</source>
        <translation>Zurückstellen oder wecken</translation>
    </message>
    <message>
        <source>Open the next section of the evidence</source>
        <translation>Nächsten Abschnitt der Nachweise öffnen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Überführen…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 of %2 not recorded: %3</source>
        <translation>%1 von %2 nicht aufgezeichnet: %3</translation>
    </message>
    <message>
        <source>What needs you, waits on others, is decided</source>
        <translation>Was auf Sie wartet, auf andere wartet, entschieden ist</translation>
    </message>
    <message>
        <source>Approve; tier low from the list, also several at once</source>
        <translation>Genehmigen; Stufe low aus der Liste, auch mehrere auf einmal</translation>
    </message>
    <message>
        <source>Take, or give back</source>
        <translation>Übernehmen oder zurückgeben</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Weitergeben…</translation>
    </message>
</context>
<context>
    <name>countersign::AskSheet</name>
    <message>
        <source>Urgent: a shorter deadline, the same people</source>
        <translation>Dringend: kürzere Frist, dieselben Personen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is better than what is live</source>
        <translation>Was besser ist als das, was live ist</translation>
    </message>
    <message>
        <source>Why nobody should use it any more</source>
        <translation>Warum sie niemand mehr verwenden soll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Request promotion</source>
        <translation>Überführung beantragen</translation>
    </message>
    <message>
        <source>Retire the version</source>
        <translation>Version stilllegen</translation>
    </message>
    <message>
        <source>Request promotion of %1</source>
        <translation>Überführung von %1 beantragen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>Alle Dateien werden erneut gelesen…</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Wird aufgezeichnet…</translation>
    </message>
    <message>
        <source>Every file is read again before the request is recorded.</source>
        <translation>Jede Datei wird erneut gelesen, bevor der Antrag aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>A retired version can no longer be promoted or gone back to. Nothing takes that back.</source>
        <translation>Eine stillgelegte Version kann nicht mehr überführt werden, und kein Rollback führt zu ihr zurück. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>countersign::AssignSheet</name>
    <message>
        <source>Reassign %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>Who looks at it</source>
        <translation>Wer hinsieht</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Others see who looks at it, so that two do not do the same work. They can still decide.</source>
        <translation>Andere sehen, wer hinsieht, damit nicht zwei dieselbe Arbeit tun. Sie können weiterhin entscheiden.</translation>
    </message>
    <message>
        <source>%1 looks at it now. Others see who does, and can still decide.</source>
        <translation>Jetzt sieht %1 hin. Andere sehen, wer es tut, und können weiterhin entscheiden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Weitergeben</translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>actor:ann|ben action:approve subject:churn since:-7d text</source>
        <translation>actor:ann|ben action:approve subject:churn since:-7d Text</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Filter of the audit log</source>
        <translation>Filter des Audit-Logs</translation>
    </message>
    <message>
        <source>Records, the newest first</source>
        <translation>Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>List and detail</source>
        <translation>Liste und Details</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Next, previous record</source>
        <translation>Nächster, voriger Eintrag</translation>
    </message>
    <message>
        <source>&amp;Export %1…</source>
        <translation>%1 &amp;exportieren…</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Kein Eintrag passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Divider between list and detail</source>
        <translation>Trennlinie zwischen Liste und Details</translation>
    </message>
    <message>
        <source>Records, the oldest first</source>
        <translation>Einträge, die ältesten zuerst</translation>
    </message>
    <message>
        <source>There is no record #%1; the first of the list is shown.</source>
        <translation>Es gibt keinen Eintrag #%1; der erste der Liste wird gezeigt.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSheet</name>
    <message>
        <source>Approve now</source>
        <translation>Jetzt genehmigen</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>Jetzt ablehnen</translation>
    </message>
    <message>
        <source>Request changes now</source>
        <translation>Jetzt Änderungen anfordern</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Grund für %1</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>Wird dauerhaft aufbewahrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None of them can be decided now.</source>
        <translation>Über keinen davon kann jetzt entschieden werden.</translation>
    </message>
    <message>
        <source>Each needs its own reason first.</source>
        <translation>Zuerst braucht jeder seinen eigenen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n request(s) of tier low</source>
        <translation>
            <numerusform>Über %n Antrag der Stufe low entscheiden</numerusform>
            <numerusform>Über %n Anträge der Stufe low entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnChooser</name>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Sort by it, or the other way round</source>
        <translation>Danach sortieren, oder umgekehrt</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>Eine Stelle nach vorn</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>Eine Stelle nach hinten</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>A command, model, version, request or person</source>
        <translation>Befehl, Modell, Version, Antrag oder Person</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Was zu tun oder zu öffnen ist</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Befehle und Orte</translation>
    </message>
    <message>
        <source>Up and Down move · Enter takes it · Esc closes</source>
        <translation>Auf und Ab bewegen · Enter übernimmt · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters, or a request&apos;s id such as R12.</source>
        <translation>Nichts hier heißt so. Versuchen Sie weniger Buchstaben oder die ID eines Antrags wie R12.</translation>
    </message>
</context>
<context>
    <name>countersign::CompareModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is compared</comment>
        <translation>Merkmal</translation>
    </message>
</context>
<context>
    <name>countersign::CompareView</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>They are the same in everything that is compared here.</source>
        <translation>In allem, was hier verglichen wird, sind sie gleich.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Versionen werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 von %2 verschieden</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://mlflow.example.com</source>
        <translation>https://mlflow.example.com</translation>
    </message>
    <message>
        <source>Server workspace</source>
        <translation>Server-Workspace</translation>
    </message>
    <message>
        <source>the server&apos;s default one</source>
        <translation>der Standard des Servers</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM file; else the system&apos;s</source>
        <translation>PEM-Datei; sonst die des Systems</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>PEM file that only you can read</source>
        <translation>PEM-Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen nach: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>liegt im Schlüsselbund; tippen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>goes into this computer&apos;s keychain</source>
        <translation>kommt in den Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionPane</name>
    <message>
        <source>%1, by the alias %2</source>
        <translation>%1, über den Alias %2</translation>
    </message>
    <message>
        <source>no environment yet</source>
        <translation>noch keine Umgebung</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>Die gewählte Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>Geht live in</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>MLflow %1</source>
        <translation>MLflow %1</translation>
    </message>
    <message>
        <source>Choose a connection, or add one.</source>
        <translation>Wählen Sie eine Verbindung oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Add this connection</source>
        <translation>Diese Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Keep in my keychain</source>
        <translation>In meinem Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Give it a name and an address first.</source>
        <translation>Geben Sie zuerst Namen und Adresse an.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Ein Test läuft.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>It is not added yet.</source>
        <translation>Sie ist noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The settings become a record of the workspace, for everybody and for ever. A password or token does not: it goes into this computer&apos;s keychain.</source>
        <translation>Die Einstellungen werden ein Eintrag des Arbeitsbereichs, für alle und für immer. Passwort oder Token nicht: Sie kommen in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>%1 Your own password or token you can keep here all the same.</source>
        <translation>%1 Ihr eigenes Passwort oder Token können Sie hier trotzdem ablegen.</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>keine Umgebung</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>Keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>%1, by the stage %2</source>
        <translation>%1, über die Stage %2</translation>
    </message>
    <message>
        <source>Add it though the test failed</source>
        <translation>Trotz fehlgeschlagenem Test hinzufügen</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>Geht live in</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>Alle &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle synchronisieren</translation>
    </message>
    <message>
        <source>Connections to remote registries</source>
        <translation>Verbindungen zu entfernten Registrys</translation>
    </message>
    <message>
        <source>No remote registry is connected</source>
        <translation>Keine entfernte Registry ist verbunden</translation>
    </message>
    <message>
        <source>Models that are kept on an MLflow server stay there; what goes live from it goes through the same review, by an alias.</source>
        <translation>Modelle auf einem MLflow-Server bleiben dort; was von dort live geht, durchläuft dieselbe Prüfung, über einen Alias.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Eine Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>Die entfernten Registrys werden gelesen…</translation>
    </message>
    <message>
        <source>Reading %1: %2, %3</source>
        <translation>%1 wird gelesen: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>not tested on this computer yet</source>
        <translation>auf diesem Computer noch nicht getestet</translation>
    </message>
    <message>
        <source>all well, %1</source>
        <translation>alles in Ordnung, %1</translation>
    </message>
    <message>
        <source>ended at “%1”, %2</source>
        <translation>endete bei „%1“, %2</translation>
    </message>
    <message>
        <source>What signs in there lies in this computer&apos;s keychain.</source>
        <translation>Was dort anmeldet, liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 is recorded in #%2.</source>
        <translation>%1 ist in #%2 aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was sent: what is kept in the keychain, if anything, is for another server or user.</source>
        <translation>Es wurde nichts gesendet: Was im Schlüsselbund liegt, falls überhaupt, gilt für einen anderen Server oder Benutzer.</translation>
    </message>
    <message>
        <source>Type the password or token, then test again.</source>
        <translation>Geben Sie Passwort oder Token ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>%1 is taken out of the workspace, and what signs in there out of this computer&apos;s keychain. Versions registered from it stay in the ledger.</source>
        <translation>%1 wird aus dem Arbeitsbereich genommen, und was dort anmeldet, aus dem Schlüsselbund dieses Computers. Von dort registrierte Versionen bleiben im Ledger.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>%1 was removed, recorded in #%2.</source>
        <translation>%1 wurde entfernt, aufgezeichnet in #%2.</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>Dies setzt die Rolle admin voraus. Möglich für: %1.</translation>
    </message>
    <message>
        <source>Give its address and test it step by step; nothing is recorded before you add it.</source>
        <translation>Geben Sie seine Adresse an und testen Sie ihn Schritt für Schritt; aufgezeichnet wird erst, wenn Sie ihn hinzufügen.</translation>
    </message>
</context>
<context>
    <name>countersign::CountChips</name>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPane</name>
    <message>
        <source>Still needed</source>
        <translation>Noch nötig</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What did you check? What risk remains?</source>
        <translation>Was haben Sie geprüft? Welches Risiko bleibt?</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen anfordern</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Resubmit…</source>
        <translation>Neu vorlegen…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Überführen…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Risk tier: %1</source>
        <translation>Risikostufe: %1</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Wie es jetzt steht</translation>
    </message>
    <message>
        <source>Still needed before it is adopted</source>
        <translation>Noch nötig bis zum Inkrafttreten</translation>
    </message>
    <message>
        <source>Still needed before %1</source>
        <translation>Noch nötig vor %1</translation>
    </message>
    <message>
        <source>%1 can mend it</source>
        <translation>%1 kann es beheben</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>der Eigentümer</translation>
    </message>
    <message>
        <source>%1 can waive it</source>
        <translation>%1 kann eine Ausnahme erteilen</translation>
    </message>
    <message>
        <source>A policy that applies</source>
        <translation>Eine geltende Richtlinie</translation>
    </message>
    <message>
        <source>A policy-owner can adopt one</source>
        <translation>Ein Policy-Owner kann eine in Kraft setzen</translation>
    </message>
    <message>
        <source>The gate passes</source>
        <translation>Das Gate ist bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 von %2 Regeln</translation>
    </message>
    <message>
        <source>Any approver, %1 of %2</source>
        <translation>Beliebige approver, %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>nobody can yet; an admin can grant the duty</source>
        <translation>noch niemand; ein Admin kann die Rolle zuweisen</translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation>entscheiden kann: %1</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>Nachweise geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 von %2 Abschnitten</translation>
    </message>
    <message>
        <source>%1, record %2, pool %3, on %4: “%5”</source>
        <translation>%1, Eintrag %2, Pool %3, auf %4: „%5“</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Zählt nicht: %1</translation>
    </message>
    <message>
        <source>it was given in an earlier round</source>
        <translation>sie fiel in einer früheren Runde</translation>
    </message>
    <message>
        <source>It is being checked and recorded.</source>
        <translation>Wird geprüft und aufgezeichnet.</translation>
    </message>
    <message>
        <source>The evidence is still being read.</source>
        <translation>Die Nachweise werden noch gelesen.</translation>
    </message>
    <message>
        <source>Take back your request</source>
        <translation>Ihren Antrag zurücknehmen</translation>
    </message>
    <message>
        <source>Take back your decision</source>
        <translation>Ihre Entscheidung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Give a reason of at least %n character(s) first.</source>
        <translation>
            <numerusform>Geben Sie zuerst einen Grund von mindestens %n Zeichen an.</numerusform>
            <numerusform>Geben Sie zuerst einen Grund von mindestens %n Zeichen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer to %1, who asked for changes</source>
        <translation>Eine Antwort an %1, mit Änderungswunsch</translation>
    </message>
    <message>
        <source>decides again, or withdraws record %1</source>
        <translation>entscheidet neu oder zieht Eintrag %1 zurück</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and what they did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The gate is waived</source>
        <translation>Für das Gate gilt eine Ausnahme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules pass; %n waived</source>
        <translation>
            <numerusform>%1 von %2 Regeln bestanden; %n mit Ausnahme</numerusform>
            <numerusform>%1 von %2 Regeln bestanden; %n mit Ausnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>open again once %1 has answered</source>
        <translation>wieder offen, sobald %1 geantwortet hat</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>Wird dauerhaft aufbewahrt</translation>
    </message>
    <message>
        <source>Until %1; the rule allows at most %2 d</source>
        <translation>Bis %1; die Regel erlaubt höchstens %2 d</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceColumn</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Reading the evidence …</source>
        <translation>Nachweise werden gelesen …</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>nothing: no other version is live in %1</source>
        <translation>nichts: In %1 ist keine andere Version live</translation>
    </message>
    <message>
        <source>%1, the champion in %2</source>
        <translation>%1, der Champion in %2</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnahme…</translation>
    </message>
    <message>
        <source>Waive %1…</source>
        <translation>Ausnahme von %1…</translation>
    </message>
    <message>
        <source>Asked by %1 %2, urgent: “%3”</source>
        <translation>Beantragt von %1 %2, dringend: „%3“</translation>
    </message>
    <message>
        <source>Asked by %1 %2: “%3”</source>
        <translation>Beantragt von %1 %2: „%3“</translation>
    </message>
    <message>
        <source>Copy the link of this request (%1)</source>
        <translation>Link zu diesem Antrag kopieren (%1)</translation>
    </message>
    <message>
        <source>Resubmitted by %1 %2, in record %3: “%4”</source>
        <translation>Neu vorgelegt von %1 %2, in Eintrag %3: „%4“</translation>
    </message>
    <message>
        <source>Champion then</source>
        <translation>Champion damals</translation>
    </message>
    <message>
        <source>none: no other version was live in %1</source>
        <translation>keiner: In %1 war keine andere Version live</translation>
    </message>
</context>
<context>
    <name>countersign::ExplainView</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>churn@1.4.0</source>
        <translation>churn@1.4.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Rules with their facts and verdicts</source>
        <translation>Regeln mit Fakten und Urteilen</translation>
    </message>
    <message>
        <source>Choose a version and an environment.</source>
        <translation>Wählen Sie eine Version und eine Umgebung.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>No policy applies; a policy-owner can propose one.</source>
        <translation>Es gilt keine Richtlinie; ein Policy-Owner kann eine vorschlagen.</translation>
    </message>
    <message>
        <source>By %1, and the rules that always hold</source>
        <translation>Nach %1 und den Regeln, die immer gelten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>No rule applies.</source>
        <translation>Es gilt keine Regel.</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>Es wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>Why the rule is there: %1</source>
        <translation>Warum es die Regel gibt: %1</translation>
    </message>
    <message>
        <source>Waived by %1 until %2.</source>
        <translation>Ausnahme, erteilt von %1, bis %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt ist</translation>
    </message>
</context>
<context>
    <name>countersign::ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Log exportieren</translation>
    </message>
    <message>
        <source>What is written holds reasons and logins in plain text. Whoever gets it can check it without this program.</source>
        <translation>Was geschrieben wird, enthält Gründe und Logins im Klartext. Wer es bekommt, kann es ohne dieses Programm prüfen.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>As what to export it</source>
        <translation>Exportformat</translation>
    </message>
    <message>
        <source>JSONL: the ledger&apos;s own lines, to be verified</source>
        <translation>JSONL: die Zeilen des Ledgers selbst, prüfbar</translation>
    </message>
    <message>
        <source>CSV: for a spreadsheet, with a signature beside it</source>
        <translation>CSV: für Tabellenprogramme, mit Signatur daneben</translation>
    </message>
    <message>
        <source>PDF: a signed report with its evidence within</source>
        <translation>PDF: signierter Bericht mit enthaltenen Nachweisen</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is shown: %1</source>
        <translation>Was angezeigt wird: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only the model %1, each record with its proof</source>
        <translation>Nur das Modell %1, jeder Eintrag mit seinem Beweis</translation>
    </message>
    <message>
        <source>A report holds at most %1 records. Narrow the filter, or choose CSV or JSONL.</source>
        <translation>Ein Bericht fasst höchstens %1 Einträge. Engen Sie den Filter ein, oder wählen Sie CSV oder JSONL.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie die Zieldatei an.</translation>
    </message>
    <message>
        <source>The records of %1 out of %2, oldest first; a slice says nothing about what it leaves out.</source>
        <translation>Die Einträge von %1 aus %2, die ältesten zuerst; ein Ausschnitt sagt nichts darüber, was er weglässt.</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and a new checkpoint by %1 seals it.</source>
        <translation>Der Export selbst wird zu einem Eintrag, und ein neuer Prüfpunkt von %1 versiegelt ihn.</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and the file is signed with the key of %1.</source>
        <translation>Der Export selbst wird zu einem Eintrag, und die Datei wird mit dem Schlüssel von %1 signiert.</translation>
    </message>
    <message>
        <source>This copy is open for reading only: the export cannot be recorded or signed, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>Diese Kopie ist nur zum Lesen geöffnet: Der Export kann weder aufgezeichnet noch signiert werden, und was nach dem letzten Prüfpunkt kam, bleibt unversiegelt.</translation>
    </message>
    <message>
        <source>Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>Niemand ist angemeldet: Der Export wird nicht aufgezeichnet, und was nach dem letzten Prüfpunkt kam, bleibt unversiegelt.</translation>
    </message>
    <message>
        <source>Audit log (*.jsonl)</source>
        <translation>Audit-Log (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Check it anywhere with: %1</source>
        <translation>Überall prüfbar mit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, with the checkpoint that seals them.</source>
        <translation>
            <numerusform>%n Eintrag in UTC, der älteste zuerst, mit dem Prüfpunkt, der ihn versiegelt.</numerusform>
            <numerusform>%n Einträge in UTC, die ältesten zuerst, mit dem Prüfpunkt, der sie versiegelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</source>
        <translation>
            <numerusform>%n Eintrag in UTC, der älteste zuerst, mit seinem Beweis; der erste Eintrag (Genesis) und alle Schlüssel kommen mit, da eine Prüfung sie braucht.</numerusform>
            <numerusform>%n Einträge in UTC, die ältesten zuerst, jeder mit seinem Beweis; der erste Eintrag (Genesis) und alle Schlüssel kommen mit, da eine Prüfung sie braucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown.</source>
        <translation>
            <numerusform>%n Eintrag in UTC, der neueste zuerst, wie angezeigt.</numerusform>
            <numerusform>%n Einträge in UTC, die neuesten zuerst, wie angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n Eintrag in UTC, der neueste zuerst, wie angezeigt; Nachweise, Fälle, Karten und Richtlinien reisen in der Datei mit.</numerusform>
            <numerusform>%n Einträge in UTC, die neuesten zuerst, wie angezeigt; Nachweise, Fälle, Karten und Richtlinien reisen in der Datei mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>In #%1 aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded; %n record(s) are beyond the newest checkpoint.</source>
        <translation>
            <numerusform>Nicht aufgezeichnet; %n Eintrag liegt jenseits des neuesten Prüfpunkts.</numerusform>
            <numerusform>Nicht aufgezeichnet; %n Einträge liegen jenseits des neuesten Prüfpunkts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file “%1” already. Nothing was written.</source>
        <translation>Die Datei „%1“ gibt es schon. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Replace it and what lies beside it, or name another file.</source>
        <translation>Ersetzen Sie sie samt dem, was daneben liegt, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown.</source>
        <translation>
            <numerusform>%n Eintrag in UTC, der älteste zuerst, wie angezeigt.</numerusform>
            <numerusform>%n Einträge in UTC, die ältesten zuerst, wie angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n Eintrag in UTC, der älteste zuerst, wie angezeigt; Nachweise, Fälle, Karten und Richtlinien reisen in der Datei mit.</numerusform>
            <numerusform>%n Einträge in UTC, die ältesten zuerst, wie angezeigt; Nachweise, Fälle, Karten und Richtlinien reisen in der Datei mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse for the file to write</source>
        <translation>Durchsuchen: Zieldatei</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1, and %2 with which they can be checked.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben, dazu %2, mit denen er sich prüfen lässt.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben, dazu %2, mit denen sie sich prüfen lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>The filter is in force.</source>
        <translation>Der Filter ist wirksam.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Whether the filter is valid</source>
        <translation>Ob der Filter gültig ist</translation>
    </message>
</context>
<context>
    <name>countersign::FilterLine</name>
    <message>
        <source>What may come next</source>
        <translation>Was folgen kann</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a proposal, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>This needs the duty engineer. Who can: %1.</source>
        <translation>Dies setzt die Rolle engineer voraus. Möglich für: %1.</translation>
    </message>
    <message>
        <source>This needs the duty author or engineer. Who can: %1.</source>
        <translation>Dies setzt die Rolle author oder engineer voraus. Möglich für: %1.</translation>
    </message>
    <message>
        <source>MLflow brings back neither what was deleted nor what was overwritten.</source>
        <translation>MLflow bringt weder Gelöschtes noch Überschriebenes zurück.</translation>
    </message>
    <message>
        <source>Version %1 was deleted on its server; roll back to another one.</source>
        <translation>Version %1 wurde auf dem Server gelöscht; rollen Sie auf eine andere zurück.</translation>
    </message>
    <message>
        <source>Version %1 is not registered, so nobody could decide on it. Register it first, or revert.</source>
        <translation>Version %1 ist nicht registriert, also könnte niemand über sie entscheiden. Registrieren Sie sie zuerst, oder setzen Sie zurück.</translation>
    </message>
    <message>
        <source>It names no version that could be asked for: revert it.</source>
        <translation>Er nennt keine Version, die beantragt werden könnte: Setzen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Moved without a record</source>
        <translation>Bewegt ohne Eintrag</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Adopt the finding</source>
        <translation>Den Befund übernehmen</translation>
    </message>
    <message>
        <source>Revert the finding</source>
        <translation>Den Befund zurücksetzen</translation>
    </message>
    <message>
        <source>What moved without a record</source>
        <translation>Was sich ohne Eintrag bewegte</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 Zuerst gesehen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tags are those of another workspace, which governs it, too.</source>
        <translation>Die Tags sind die eines anderen Arbeitsbereichs, der es auch verwaltet.</translation>
    </message>
    <message>
        <source>Only whoever runs the server can set this back.</source>
        <translation>Nur wer den Server betreibt, kann das rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>countersign::Freshness</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>Die entfernten Registrys werden gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be reached, %2</source>
        <translation>%1 ist nicht erreichbar, %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n remote source(s), the oldest %1</source>
        <translation>
            <numerusform>%n entfernte Quelle, %1</numerusform>
            <numerusform>%n entfernte Quellen, die älteste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cannot be reached: %1. What needs it is off until it answers; everything can still be looked at.</source>
        <translation>Nicht erreichbar: %1. Was dies braucht, ist aus, bis es antwortet; ansehen lässt sich weiterhin alles.</translation>
    </message>
    <message>
        <source>%1 was not read: see Connections</source>
        <translation>%1 wurde nicht gelesen: siehe Verbindungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a remote source, and as of when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryStrip</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state, and since when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%3) %2</source>
        <comment>a state, since when, and a note</comment>
        <translation>%1 (%3): %2</translation>
    </message>
</context>
<context>
    <name>countersign::HoldButton</name>
    <message>
        <source>hold 1 s</source>
        <translation>1 s halten</translation>
    </message>
    <message>
        <source>Nothing was done: hold “%1” for one second.</source>
        <translation>Es ist nichts geschehen: Halten Sie „%1“ eine Sekunde lang.</translation>
    </message>
    <message>
        <source>Nothing was done yet: press “%1” again within %2 seconds, or hold it for one second.</source>
        <translation>Es ist noch nichts geschehen: Drücken Sie „%1“ innerhalb von %2 Sekunden noch einmal, oder halten Sie es eine Sekunde lang.</translation>
    </message>
    <message>
        <source>%1: press again to do it</source>
        <translation>%1: zum Ausführen noch einmal drücken</translation>
    </message>
    <message>
        <source>%1: hold for one second</source>
        <translation>%1: eine Sekunde lang halten</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space key for one second, or press %1.</source>
        <translation>Halten Sie die Maustaste oder die Leertaste eine Sekunde lang, oder drücken Sie %1.</translation>
    </message>
</context>
<context>
    <name>countersign::IntervalDotPlot</name>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>%1 %2, interval %3 to %4</source>
        <translation>%1 %2, Intervall %3 bis %4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Grenze: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::KeyValueList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>countersign::ListView</name>
    <message>
        <source>part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>part of the number</source>
        <translation>Teil der Nummer</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>what has become of it</source>
        <translation>was aus ihr geworden ist</translation>
    </message>
    <message>
        <source>environment, or none</source>
        <translation>Umgebung oder none</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>as the author says</source>
        <translation>laut Autor</translation>
    </message>
    <message>
        <source>local, or a remote registry</source>
        <translation>local oder eine entfernte Registry</translation>
    </message>
    <message>
        <source>&gt;-7d, 2026-07-01</source>
        <translation>&gt;-7d, 2026-07-01</translation>
    </message>
    <message>
        <source>&gt;10M, in bytes</source>
        <translation>&gt;10M, in Bytes</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>Search, or tier:high state:live author:ann registered:&gt;-7d</source>
        <translation>Suche oder tier:high state:live author:ann registered:&gt;-7d</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Register a version…</source>
        <translation>Version registrieren…</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modelle und Versionen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Registry wird gelesen…</translation>
    </message>
    <message>
        <source>At most four versions can be compared.</source>
        <translation>Höchstens vier Versionen lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>Die entfernten Registrys jetzt lesen</translation>
    </message>
    <message>
        <source>Browse a remote registry</source>
        <translation>Eine entfernte Registry durchsehen</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Eine Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>Hier ist noch kein Modell</translation>
    </message>
    <message>
        <source>A model is a name, its risk tier and its versions: files that are registered once, hashed and signed for. Add the first, then register a version of it.</source>
        <translation>Ein Modell ist ein Name, seine Risikostufe und seine Versionen: Dateien, die einmal registriert, gehasht und signiert werden. Fügen Sie das erste hinzu und registrieren Sie dann eine Version davon.</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>Trennlinie zwischen Modellen und Versionen</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>Ein Modell hinzuzufügen</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>Eine Version zu registrieren</translation>
    </message>
    <message>
        <source>Choose two to four versions, as with %1.</source>
        <comment>keys</comment>
        <translation>Wählen Sie zwei bis vier Versionen, etwa mit %1.</translation>
    </message>
    <message>
        <source>Columns and order of the models</source>
        <translation>Spalten und Reihenfolge der Modelle</translation>
    </message>
</context>
<context>
    <name>countersign::LoginDetail</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>&amp;Grant duty…</source>
        <translation>Rolle &amp;zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Revoke duty…</source>
        <translation>Rolle &amp;entziehen…</translation>
    </message>
    <message>
        <source>&amp;Enroll key…</source>
        <translation>Schlüssel h&amp;interlegen…</translation>
    </message>
    <message>
        <source>Revoke &amp;key…</source>
        <translation>Schlüssel &amp;widerrufen…</translation>
    </message>
    <message>
        <source>The chosen login</source>
        <translation>Das gewählte Login</translation>
    </message>
    <message>
        <source>Keys of the login</source>
        <translation>Schlüssel des Logins</translation>
    </message>
    <message>
        <source>No key was enrolled: this login cannot act.</source>
        <translation>Es wurde kein Schlüssel hinterlegt: Dieses Login kann nicht handeln.</translation>
    </message>
    <message>
        <source>Duties of the person</source>
        <translation>Rollen der Person</translation>
    </message>
    <message>
        <source>No duty: this person may look, but decide nothing.</source>
        <translation>Keine Rolle: Diese Person darf zusehen, aber nichts entscheiden.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Person %1. Duties belong to the person, keys to the login.</source>
        <translation>Person %1. Rollen gehören der Person, Schlüssel dem Login.</translation>
    </message>
    <message>
        <source>Choose a login at the left.</source>
        <translation>Wählen Sie links ein Login.</translation>
    </message>
    <message>
        <source>Choose a login first.</source>
        <translation>Wählen Sie zuerst ein Login.</translation>
    </message>
    <message>
        <source>Revoked in #%1</source>
        <translation>Widerrufen in #%1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Key %1, enrolled in record %2: %3</source>
        <translation>Schlüssel %1, hinterlegt in Eintrag %2: %3</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>%1, granted in record %2</source>
        <translation>%1, zugewiesen in Eintrag %2</translation>
    </message>
    <message>
        <source>Ends %1; an admin can grant it again.</source>
        <translation>Endet am %1; ein Admin kann sie erneut zuweisen.</translation>
    </message>
    <message>
        <source>There is no duty to revoke.</source>
        <translation>Es gibt keine Rolle zu entziehen.</translation>
    </message>
    <message>
        <source>There is no key in force to revoke.</source>
        <translation>Es gibt keinen gültigen Schlüssel zu widerrufen.</translation>
    </message>
    <message>
        <source>%1, ends within a week</source>
        <translation>%1, endet innerhalb einer Woche</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>%1 has no filter.</source>
        <comment>a page</comment>
        <translation>%1: hier gibt es keinen Filter.</translation>
    </message>
</context>
<context>
    <name>countersign::MakeForm</name>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>In a key file:</source>
        <translation>In einer Schlüsseldatei:</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it governs: risk-models, or your team&apos;s name.</source>
        <translation>Was er verwaltet: risk-models oder der Name Ihres Teams.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A new or empty one. Everything of the workspace lies in it.</source>
        <translation>Ein neuer oder leerer. Alles vom Arbeitsbereich liegt darin.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Ihr Login</translation>
    </message>
    <message>
        <source>How records name you, for ever: small letters, digits, dots, @ and dashes.</source>
        <translation>So stehen Sie dauerhaft in den Einträgen: Kleinbuchstaben, Ziffern, Punkte, @ und Bindestriche.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>Die neue Schlüsseldatei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Neuen oder leeren Ordner wählen</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be kept.</source>
        <translation>Der Name enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>It needs a folder, named from its root.</source>
        <translation>Ein Ordner mit absolutem Pfad ist nötig.</translation>
    </message>
    <message>
        <source>That folder holds something already.</source>
        <translation>Dieser Ordner enthält bereits etwas.</translation>
    </message>
    <message>
        <source>It needs your login.</source>
        <translation>Ihr Login ist nötig.</translation>
    </message>
    <message>
        <source>The key needs a file.</source>
        <translation>Der Schlüssel braucht eine Datei.</translation>
    </message>
    <message>
        <source>That key file is there already; it will not be replaced.</source>
        <translation>Diese Schlüsseldatei gibt es bereits; sie wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Only when the key is to lie in a file.</source>
        <translation>Nur wenn der Schlüssel in einer Datei liegen soll.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>You will be its author, engineer, policy-owner and admin. Sandbox and staging work at once; production needs a second person.</source>
        <translation>Sie werden darin author, engineer, policy-owner und admin. Sandbox und Staging funktionieren sofort; Produktion braucht eine zweite Person.</translation>
    </message>
</context>
<context>
    <name>countersign::Menus</name>
    <message>
        <source>&amp;Act as…</source>
        <translation>Ha&amp;ndeln als…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Make a workspace…</source>
        <translation>Arbeitsbereich &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>Be&amp;ispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Sign in with a &amp;key file…</source>
        <translation>Mit &amp;Schlüsseldatei anmelden…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation>Zum &amp;Filter gehen</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop&apos;s</source>
        <translation>Farben wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this place</source>
        <translation>&amp;Link zu diesem Ort kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Tour of a failing request</source>
        <translation>&amp;Rundgang: ein nicht bestandener Antrag</translation>
    </message>
    <message>
        <source>No workspace has been opened here yet.</source>
        <translation>Hier wurde noch kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Hier haben Sie begonnen.</translation>
    </message>
    <message>
        <source>You have not gone back from anywhere.</source>
        <translation>Sie sind noch nirgends zurückgegangen.</translation>
    </message>
</context>
<context>
    <name>countersign::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Who can: %1.</source>
        <translation>Möglich für: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::MetricChart</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Als Tabelle anzeigen (T)</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>Keine Version hat diese Metrik.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 versions; the table has all.</source>
        <translation>Die neuesten %1 von %2 Versionen; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Grenze: %1.</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 across versions</source>
        <translation>%1 über die Versionen</translation>
    </message>
</context>
<context>
    <name>countersign::MetricTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1, Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorModelTable</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 zeigt ins Leere</translation>
    </message>
    <message numerus="yes">
        <source>%1, not governed, %n version(s)</source>
        <translation>
            <numerusform>%1, nicht geführt, %n Version</numerusform>
            <numerusform>%1, nicht geführt, %n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, Stufe %2, %n Version</numerusform>
            <numerusform>%1, Stufe %2, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorVersionTable</name>
    <message>
        <source>Version %1, %2, aliases: %3, created %4</source>
        <translation>Version %1, %2, Aliasse: %3, angelegt %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>Status hier</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>countersign::ModelPane</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>Über die Versionen gezeigte Metrik</translation>
    </message>
</context>
<context>
    <name>countersign::ModelTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, Stufe %2, %n Version</numerusform>
            <numerusform>%1, Stufe %2, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>countersign::MyKeySheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>Schlüssel &amp;erstellen…</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <source>You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login.</source>
        <translation>Sie signieren mit einem privaten Schlüssel, der diesen Rechner nie verlässt. Seine öffentliche Hälfte darf jeder kennen; ein Admin hinterlegt sie für Ihr Login.</translation>
    </message>
    <message>
        <source>The public half of the key you sign with</source>
        <translation>Die öffentliche Hälfte des Schlüssels, mit dem Sie signieren</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>The public half of the new key, for an admin</source>
        <translation>Die öffentliche Hälfte des neuen Schlüssels, für einen Admin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A new key lies in this computer&apos;s keychain. Nothing is enrolled yet.</source>
        <translation>Ein neuer Schlüssel liegt im Schlüsselbund dieses Rechners. Noch ist nichts hinterlegt.</translation>
    </message>
    <message>
        <source>Give its public half to an admin: People, your login, Enroll key…</source>
        <translation>Geben Sie seine öffentliche Hälfte einem Admin: Personen, Ihr Login, Schlüssel hinterlegen…</translation>
    </message>
</context>
<context>
    <name>countersign::NameSheet</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation>Diesen Namen gibt es schon; der bisherige Inhalt wird ersetzt.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>countersign::NeedsYou</name>
    <message>
        <source>policy %1 %2</source>
        <translation>Richtlinie %1 %2</translation>
    </message>
    <message>
        <source>%1, asked again by %2: “%3”</source>
        <translation>%1, erneut beantragt von %2: „%3“</translation>
    </message>
    <message>
        <source>%1, asked by %2: “%3”</source>
        <translation>%1, beantragt von %2: „%3“</translation>
    </message>
    <message>
        <source>%1. It is approved and can be promoted.</source>
        <translation>%1. Genehmigt; kann überführt werden.</translation>
    </message>
    <message>
        <source>%1. Gate: %2. Decide until %3.</source>
        <translation>%1. Gate: %2. Entscheidung bis %3.</translation>
    </message>
    <message>
        <source>%1. Decide until %2.</source>
        <translation>%1. Entscheidung bis %2.</translation>
    </message>
</context>
<context>
    <name>countersign::OpenWorkspace</name>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Choose who you are first.</source>
        <translation>Niemand ist angemeldet. Wählen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>Sie sind als Auditor angemeldet: Sie können alles lesen, prüfen und exportieren, aber nichts ändern.</translation>
    </message>
    <message>
        <source>%1 needs the duty %2, which %3 does not hold; an admin can grant it.</source>
        <comment>an act, duties, a login</comment>
        <translation>%1 setzt die Rolle %2 voraus, die %3 nicht hat; ein admin kann sie zuweisen.</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewHead</name>
    <message>
        <source>Details of the row</source>
        <translation>Details der Zeile</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewModel</name>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>nichts live</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>Was live ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>Ausgerollt von</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Evidence age</source>
        <translation>Nachweisalter</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what waits, and for whom</comment>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewPage</name>
    <message>
        <source>Filter: tier:high health:!ok env:production</source>
        <translation>Filter: tier:high health:!ok env:production</translation>
    </message>
    <message>
        <source>Nothing is live yet</source>
        <translation>Noch nichts live</translation>
    </message>
    <message>
        <source>Register a version and request its promotion; what goes live is listed here, on whose word and since when.</source>
        <translation>Registrieren Sie eine Version und beantragen Sie ihre Überführung; was live geht, steht hier, auf wessen Wort und seit wann.</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Registry öffnen</translation>
    </message>
    <message>
        <source>Reading what is live…</source>
        <translation>Was live ist, wird gelesen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show or hide the pane</source>
        <translation>Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Open the version that is live</source>
        <translation>Version öffnen, die live ist</translation>
    </message>
    <message>
        <source>Pin the row to the top, or let it go</source>
        <translation>Zeile oben anheften oder lösen</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Copy a link to what is live</source>
        <translation>Link zu dem kopieren, was live ist</translation>
    </message>
    <message>
        <source>Wall mode: the rows alone, in large type</source>
        <translation>Wandanzeige: nur die Zeilen, in großer Schrift</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 live · %2 fail · %3 with an incident</source>
        <translation>%1 live · %2 nicht bestanden · %3 mit Vorfall</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>Die entfernten Registrys jetzt lesen</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Eine Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>In its sheet: roll back now</source>
        <translation>In dessen Blatt: jetzt zurückrollen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>Hier ist nichts live.</translation>
    </message>
    <message>
        <source>Choose the row to roll back, then press %1.</source>
        <comment>keys</comment>
        <translation>Wählen Sie die Zeile, die zurückgerollt werden soll, und drücken Sie %1.</translation>
    </message>
    <message>
        <source>%1 · of them only %2</source>
        <comment>counts of all, and the filter by which rows are shown</comment>
        <translation>%1 · davon nur %2</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewTable</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>Was live ist</translation>
    </message>
</context>
<context>
    <name>countersign::Page</name>
    <message>
        <source>It is off here.</source>
        <translation>Ist hier nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>off: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>countersign::PeekPane</name>
    <message>
        <source>Open version</source>
        <translation>Version öffnen</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Nothing is live in %1</source>
        <translation>In %1 ist nichts live</translation>
    </message>
    <message>
        <source>Being applied to %1</source>
        <translation>Wird in %1 umgesetzt</translation>
    </message>
    <message>
        <source>Live in %1</source>
        <translation>Live in %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; open the version to see all.</source>
        <translation>
            <numerusform>Und %n weitere; öffnen Sie die Version, um alle zu sehen.</numerusform>
            <numerusform>Und %n weitere; öffnen Sie die Version, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>Ausgerollt von</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Antrag</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>approved; an engineer promotes it</source>
        <translation>genehmigt; ein Engineer überführt</translation>
    </message>
    <message>
        <source>nobody can go on with it</source>
        <translation>niemand kann es fortführen</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Nachbereitung fällig</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>Es gibt keine frühere Version, auf die zurückgerollt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>Hier ist nichts live.</translation>
    </message>
    <message>
        <source>Let go of the pin</source>
        <translation>Anheftung lösen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>countersign::PeopleModel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 is person %2, holds: %3; keys in force: %4</source>
        <translation>%1 ist Person %2, hat: %3; gültige Schlüssel: %4</translation>
    </message>
    <message>
        <source>Without a key in force this login cannot act.</source>
        <translation>Ohne gültigen Schlüssel kann dieses Login nicht handeln.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Person hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;My key…</source>
        <translation>&amp;Mein Schlüssel…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <source>Logins of this workspace</source>
        <translation>Logins dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Pools of approvers</source>
        <translation>Pools der approver</translation>
    </message>
    <message>
        <source>No pool has anybody in it. A pool is named when the duty approver is granted.</source>
        <translation>In keinem Pool ist jemand. Ein Pool wird bei der Zuweisung der Rolle approver benannt.</translation>
    </message>
    <message>
        <source>a policy asks for so many distinct persons of one</source>
        <translation>eine Richtlinie verlangt daraus eine Anzahl verschiedener Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>Dies setzt die Rolle admin voraus. Möglich für: %1.</translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>In #%1 aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) of %1</source>
        <translation>
            <numerusform>%n Login von %1</numerusform>
            <numerusform>%n Logins von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool %1, %2: %n person(s), %3</source>
        <translation>
            <numerusform>Pool %1, %2: %n Person, %3</numerusform>
            <numerusform>Pool %1, %2: %n Personen, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PoliciesPage</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Also &amp;replaced versions</source>
        <translation>Auch &amp;ersetzte Versionen</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Explain a verdict</source>
        <translation>Urteil erklären</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>Datei erproben</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>No policy was adopted: every gate is not evaluated.</source>
        <translation>Es ist keine Richtlinie in Kraft: Jedes Gate bleibt unbewertet.</translation>
    </message>
    <message>
        <source>Also replaced versions</source>
        <translation>Auch ersetzte Versionen</translation>
    </message>
    <message>
        <source>Rules, explain, try, who</source>
        <translation>Regeln, erklären, erproben, wer</translation>
    </message>
    <message>
        <source>There is no policy %1; the first is shown.</source>
        <translation>Es gibt keine Richtlinie %1; die erste wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 in Kraft</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>Policy %1 version %2, tier %3, class %4, %5</source>
        <translation>Richtlinie %1 Version %2, Stufe %3, Klasse %4, %5</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ProbeSteps</name>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 erteilt</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Restzeit: %1</translation>
    </message>
    <message>
        <source>gate: %1</source>
        <translation>Gate: %1</translation>
    </message>
    <message>
        <source>approvals %1</source>
        <translation>Genehmigungen: %1</translation>
    </message>
    <message>
        <source>Asked by %1: “%2”</source>
        <translation>Beantragt von %1: „%2“</translation>
    </message>
    <message>
        <source>Put off: %1.</source>
        <translation>Aufgeschoben: %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Asked by · reason</source>
        <translation>Beantragt von · Grund</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>time</comment>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>countersign::QueueView</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Needs you  %1</source>
        <translation>Wartet auf Sie  %1</translation>
    </message>
    <message>
        <source>Waiting on others  %1</source>
        <translation>Wartet auf andere  %1</translation>
    </message>
    <message>
        <source>Decided  %1</source>
        <translation>Entschieden  %1</translation>
    </message>
    <message>
        <source>Nothing waits on others.</source>
        <translation>Nichts wartet auf andere.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing waits on others either.</source>
        <translation>Auch auf andere wartet nichts.</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 beantragt: „%2“</translation>
    </message>
    <message>
        <source>Only requests of tier low can be decided several at once; %1 cannot.</source>
        <translation>Nur über Anträge der Stufe low lässt sich gesammelt entscheiden; nicht über %1.</translation>
    </message>
    <message>
        <source>Open those one at a time.</source>
        <translation>Öffnen Sie diese einzeln.</translation>
    </message>
    <message>
        <source>%1 does not need you; there is nothing to put off.</source>
        <translation>%1 wartet nicht auf Sie; es gibt nichts zurückzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait on others.</source>
        <translation>
            <numerusform>%n Antrag wartet auf andere.</numerusform>
            <numerusform>%n Anträge warten auf andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the requests</source>
        <translation>Reihenfolge der Anträge</translation>
    </message>
    <message>
        <source>By time left</source>
        <translation>Nach Restzeit</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Es ist kein Antrag ausgewählt.</translation>
    </message>
    <message>
        <source>Approve the chosen requests</source>
        <translation>Ausgewählte Anträge genehmigen</translation>
    </message>
    <message>
        <source>Reject the chosen requests</source>
        <translation>Ausgewählte Anträge ablehnen</translation>
    </message>
    <message>
        <source>Request changes to the chosen requests</source>
        <translation>Änderungen an den ausgewählten Anträgen anfordern</translation>
    </message>
    <message>
        <source>Snooze the chosen request, or wake it</source>
        <translation>Ausgewählten Antrag zurückstellen oder zurückholen</translation>
    </message>
    <message>
        <source>Take the chosen request, or give it back</source>
        <translation>Ausgewählten Antrag übernehmen oder zurückgeben</translation>
    </message>
    <message>
        <source>Reassign the chosen request…</source>
        <translation>Ausgewählten Antrag weitergeben…</translation>
    </message>
    <message>
        <source>J K move · Space peek · A approve · R reject · C changes · T take · G reassign · S snooze</source>
        <translation>A genehmigen · R ablehnen · C Änderungen · T nehmen · G abgeben · S zurückstellen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>countersign::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReasonEdit</name>
    <message>
        <source>Kept for ever</source>
        <translation>Dauerhaft aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n character(s); kept for ever</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; dauerhaft aufbewahrt</numerusform>
            <numerusform>Mindestens %n Zeichen; dauerhaft aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more character(s); kept for ever</source>
        <translation>
            <numerusform>Noch %n Zeichen; dauerhaft aufbewahrt</numerusform>
            <numerusform>Noch %n Zeichen; dauerhaft aufbewahrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordDetail</name>
    <message>
        <source>The chosen record</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>What to show of the record</source>
        <translation>Was vom Eintrag gezeigt wird</translation>
    </message>
    <message>
        <source>Payload or bound document as plain text</source>
        <translation>Nutzdaten oder gebundenes Dokument als reiner Text</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose a record above to see all that it says and binds.</source>
        <translation>Wählen Sie oben einen Eintrag, um alles zu sehen, was er sagt und bindet.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, damals %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Voriger Hash</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Payload of record #%1</source>
        <translation>Nutzdaten von Eintrag #%1</translation>
    </message>
    <message>
        <source>This record binds no stored document.</source>
        <translation>Dieser Eintrag bindet kein gespeichertes Dokument.</translation>
    </message>
    <message>
        <source>Record %1, %2 by %3</source>
        <translation>Eintrag %1, %2 von %3</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Lapsed by it</source>
        <translation>Dadurch hinfällig</translation>
    </message>
    <message>
        <source>THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.</source>
        <translation>DIESE BYTES SIND NICHT DIE GEBUNDENEN: ihr Digest weicht ab.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>Record %1, being read</source>
        <translation>Eintrag %1, wird gelesen</translation>
    </message>
    <message>
        <source>Record %1: at %2 %3 did %4 on %5</source>
        <translation>Eintrag %1: %2, %3 führte %4 an %5 aus</translation>
    </message>
    <message>
        <source>In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.</source>
        <translation>In der Kette, aber noch von keinem Prüfpunkt abgedeckt: Wer die Datei schreiben kann, könnte ihn unbemerkt ändern.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>%1. State: %2.</source>
        <translation>%1. Status: %2.</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterRemoteSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>Die Version registrieren</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Every file is read and hashed. It stays on its server; what may be asked for from now on is exactly what was read.</source>
        <translation>Jede Datei wird gelesen und gehasht. Sie bleibt auf ihrem Server; beantragt werden kann von nun an genau das, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Nobody governs this model yet: it is added with the tier you choose, in a record of its own. Then every file of the version is read and hashed; it stays on its server.</source>
        <translation>Dieses Modell wird noch nicht geführt: Es wird mit der gewählten Stufe in einem eigenen Eintrag hinzugefügt. Dann wird jede Datei der Version gelesen und gehasht; sie bleibt auf ihrem Server.</translation>
    </message>
    <message>
        <source>Reading and hashing every file…</source>
        <translation>Jede Datei wird gelesen und gehasht…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>As 1.4.0, for tools that read tags; may be left out</source>
        <translation>Etwa 1.4.0, für Werkzeuge, die Tags lesen; kann entfallen</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>Die Version registrieren</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>Version registrieren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Versionsnummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>Metadatendatei</translation>
    </message>
    <message>
        <source>A JSON file; may be left out</source>
        <translation>Eine JSON-Datei; kann entfallen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Every file is hashed and copied. A version is registered once, with your name, and never overwritten.</source>
        <translation>Jede Datei wird gehasht und kopiert. Eine Version wird einmal registriert, mit Ihrem Namen, und nie überschrieben.</translation>
    </message>
    <message>
        <source>The metadata of the version</source>
        <translation>Die Metadaten der Version</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A folder that is the version</source>
        <translation>Ordner, der die Version ist</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Dateien der Version</translation>
    </message>
    <message>
        <source>Choose the model.</source>
        <translation>Wählen Sie das Modell.</translation>
    </message>
    <message>
        <source>Add the files, or the folder, that are this version.</source>
        <translation>Fügen Sie die Dateien oder den Ordner hinzu, aus denen diese Version besteht.</translation>
    </message>
    <message>
        <source>Hashing and copying…</source>
        <translation>Wird gehasht und kopiert…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>Eine Version zu registrieren</translation>
    </message>
    <message>
        <source>There is no model of this workspace yet: close this and add one first, with “Add a model…”.</source>
        <translation>Dieser Arbeitsbereich hat noch kein Modell: Schließen Sie dies und fügen Sie zuerst eines hinzu, mit „Modell hinzufügen…“.</translation>
    </message>
</context>
<context>
    <name>countersign::RegistryPage</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Suche und Filter</translation>
    </message>
    <message>
        <source>In the filter: what may come next</source>
        <translation>Im Filter: was folgen kann</translation>
    </message>
    <message>
        <source>Next, previous version</source>
        <translation>Nächste, vorige Version</translation>
    </message>
    <message>
        <source>Choose several versions, to compare them</source>
        <translation>Mehrere Versionen wählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation>Version öffnen</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteListView</name>
    <message>
        <source>A part of a model&apos;s name</source>
        <translation>Ein Teil eines Modellnamens</translation>
    </message>
    <message>
        <source>Read this registry now</source>
        <translation>Diese Registry jetzt lesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Models of the remote registry</source>
        <translation>Modelle der entfernten Registry</translation>
    </message>
    <message>
        <source>No model was read from it, or none has this in its name.</source>
        <translation>Es wurde kein Modell gelesen, oder keines hat dies im Namen.</translation>
    </message>
    <message>
        <source>Versions of the chosen model</source>
        <translation>Versionen des gewählten Modells</translation>
    </message>
    <message>
        <source>Choose a model at the left.</source>
        <translation>Wählen Sie links ein Modell.</translation>
    </message>
    <message>
        <source>All that is registered</source>
        <translation>Alles Registrierte</translation>
    </message>
    <message>
        <source>Models and versions of the remote registry</source>
        <translation>Modelle und Versionen der entfernten Registry</translation>
    </message>
    <message>
        <source>Reading the mirror…</source>
        <translation>Der Spiegel wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Cannot be reached, %1</source>
        <translation>Nicht erreichbar, %1</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Eine Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Wählen Sie zuerst eine Version.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Sie ist registriert.</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>Trennlinie zwischen Modellen und Versionen</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteVersionView</name>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Open as registered</source>
        <translation>Wie registriert öffnen</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Den Server erneut fragen</translation>
    </message>
    <message>
        <source>As the mirror has it</source>
        <translation>Wie der Spiegel sie hat</translation>
    </message>
    <message>
        <source>All versions there</source>
        <translation>Alle Versionen dort</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>It has no such version, %1.</source>
        <translation>Er hat keine solche Version, %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>Live in</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>not what was registered</source>
        <translation>nicht das Registrierte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Liegt unter</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>nobody governs the model yet</source>
        <translation>das Modell wird noch nicht geführt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>Tags des Laufs</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Sie ist registriert.</translation>
    </message>
    <message>
        <source>The mirror does not have it.</source>
        <translation>Der Spiegel hat sie nicht.</translation>
    </message>
    <message>
        <source>It is not registered yet.</source>
        <translation>Sie ist noch nicht registriert.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Der Server wird gerade gefragt.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewSection</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Changed since you opened it</source>
        <translation>Geändert, seit Sie es geöffnet haben</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Not seen to its end yet</source>
        <translation>Noch nicht bis zum Ende gesehen</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewView</name>
    <message>
        <source>Reading the files of the version</source>
        <translation>Dateien der Version werden gelesen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Checking and recording</source>
        <translation>Wird geprüft und aufgezeichnet</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>Approve now</source>
        <translation>Jetzt genehmigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 ends; whoever still wants it asks anew.</source>
        <translation>%1 endet; wer es weiterhin will, beantragt es neu.</translation>
    </message>
    <message>
        <source>Your decision on %1 no longer counts.</source>
        <translation>Ihre Entscheidung zu %1 zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Jetzt zurückziehen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded as %1: withdrawn.</source>
        <translation>Als %1 aufgezeichnet: zurückgezogen.</translation>
    </message>
    <message>
        <source>Resubmit %1</source>
        <translation>%1 neu vorlegen</translation>
    </message>
    <message>
        <source>Everybody decides anew, on what stands there now: %1</source>
        <translation>Alle entscheiden neu, über das, was jetzt vorliegt: %1</translation>
    </message>
    <message>
        <source>Resubmit now</source>
        <translation>Jetzt neu vorlegen</translation>
    </message>
    <message>
        <source>Recorded as %1: resubmitted.</source>
        <translation>Als %1 aufgezeichnet: neu vorgelegt.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 überführen</translation>
    </message>
    <message>
        <source>Promote now</source>
        <translation>Jetzt überführen</translation>
    </message>
    <message>
        <source>Checking, copying and making it live</source>
        <translation>Wird geprüft, kopiert und live gesetzt</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is %3 in %4.</source>
        <translation>Als %1 aufgezeichnet: %2 ist %3 in %4.</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Ausnahme von %1</translation>
    </message>
    <message>
        <source>%1 may go to %2 although %3 does not pass, until the waiver ends by itself. It holds for this version in this environment only, and you, %4, own it.</source>
        <translation>%1 darf nach %2, obwohl %3 nicht bestanden ist, bis die Ausnahme von selbst endet. Sie gilt nur für diese Version in dieser Umgebung, und Sie, %4, verantworten sie.</translation>
    </message>
    <message>
        <source>Waive now</source>
        <translation>Jetzt erteilen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is waived.</source>
        <translation>Als %1 aufgezeichnet: Ausnahme von %2 erteilt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>This moved while you were looking: %1.</source>
        <translation>Während Sie es ansahen, hat sich etwas geändert: %1.</translation>
    </message>
    <message>
        <source>see the new state</source>
        <translation>siehe den neuen Stand</translation>
    </message>
    <message>
        <source>A decision counts only for what stands there now; load it and look again.</source>
        <translation>Eine Entscheidung zählt nur für das, was jetzt vorliegt; laden Sie es und sehen Sie erneut hin.</translation>
    </message>
    <message>
        <source>The link of %1 is on the clipboard.</source>
        <translation>Der Link zu %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>Jetzt ablehnen</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackSheet</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is wrong with the version that is live</source>
        <translation>Was an der Version falsch ist, die live ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Roll back %1 in %2</source>
        <translation>%1 in %2 zurückrollen</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Zurück auf</translation>
    </message>
    <message>
        <source>Now live</source>
        <translation>Jetzt live</translation>
    </message>
    <message>
        <source>%1 %2 goes live in %3, replacing %4, as soon as you confirm.</source>
        <translation>%1 %2 geht in %3 live und ersetzt %4, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <source>An incident is opened, and %1 stays barred there until it is closed.</source>
        <translation>Ein Vorfall wird eröffnet, und %1 bleibt dort gesperrt, bis er geschlossen ist.</translation>
    </message>
    <message>
        <source>No approval is needed. The reason is kept for ever.</source>
        <translation>Keine Genehmigung nötig. Der Grund wird dauerhaft aufbewahrt.</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Jetzt zurückrollen</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be rolled back.</source>
        <translation>Niemand ist angemeldet, daher kann nichts zurückgerollt werden.</translation>
    </message>
    <message>
        <source>Rolling back and reading back what is live…</source>
        <translation>Es wird zurückgerollt und zurückgelesen, was live ist…</translation>
    </message>
    <message>
        <source>in %1 s; the goal is %2 s</source>
        <translation>in %1 s; das Ziel ist %2 s</translation>
    </message>
    <message>
        <source>%1 is barred until %2 is closed.</source>
        <translation>%1 ist gesperrt, bis %2 geschlossen ist.</translation>
    </message>
    <message>
        <source>%1 %2 is live in %3, %4.</source>
        <translation>%1 %2 ist live in %3, %4.</translation>
    </message>
    <message>
        <source>The rollback is recorded; its effects are %1.</source>
        <translation>Der Rollback ist aufgezeichnet; Status seiner Wirkungen: %1.</translation>
    </message>
    <message>
        <source>Roll back again to finish it. %1</source>
        <translation>Rollen Sie erneut zurück, um ihn abzuschließen. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht benannt</translation>
    </message>
    <message>
        <source>Quality fell</source>
        <translation>Qualität gesunken</translation>
    </message>
    <message>
        <source>Inputs drifted</source>
        <translation>Eingaben gedriftet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Only a drill</source>
        <translation>Nur eine Übung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>In Umsetzung</translation>
    </message>
    <message>
        <source>Reading how long it took before…</source>
        <translation>Liest, wie lange es früher dauerte…</translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of %2 in %3 did; the goal is %4 s.</source>
        <translation>
            <numerusform>Dauert voraussichtlich %1 s, wie das letzte Rollback von %2 in %3; das Ziel ist %4 s.</numerusform>
            <numerusform>Dauert voraussichtlich %1 s, wie die letzten %n Rollbacks von %2 in %3; das Ziel ist %4 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of other models in %2 did; the goal is %3 s.</source>
        <translation>
            <numerusform>Dauert voraussichtlich %1 s, wie das letzte Rollback eines anderen Modells in %2; das Ziel ist %3 s.</numerusform>
            <numerusform>Dauert voraussichtlich %1 s, wie die letzten %n Rollbacks anderer Modelle in %2; das Ziel ist %3 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rollback was measured in %1 yet. The last %n promotion(s) of %2 there took %3 s, with reading every file; the goal is %4 s.</source>
        <translation>
            <numerusform>In %1 wurde noch kein Rollback gemessen. Die letzte Überführung von %2 dort dauerte %3 s, mit dem Lesen jeder Datei; das Ziel ist %4 s.</numerusform>
            <numerusform>In %1 wurde noch kein Rollback gemessen. Die letzten %n Überführungen von %2 dort dauerten %3 s, mit dem Lesen jeder Datei; das Ziel ist %4 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it will take is not known: nothing was measured in %1 yet. The goal is %2 s.</source>
        <translation>Wie lange es dauert, ist nicht bekannt: In %1 wurde noch nichts gemessen. Das Ziel ist %2 s.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alle vorhanden</translation>
    </message>
    <message>
        <source>missing; it cannot be gone back to</source>
        <translation>fehlen; dorthin kann nicht zurückgerollt werden</translation>
    </message>
    <message>
        <source>Was live until</source>
        <translation>War live bis</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Schon erprobt</translation>
    </message>
    <message>
        <source>rolled back to %1 ago</source>
        <translation>vor %1 dorthin zurückgerollt</translation>
    </message>
    <message>
        <source>never rolled back to</source>
        <translation>nie dorthin zurückgerollt</translation>
    </message>
    <message>
        <source>Say first why it is rolled back.</source>
        <translation>Sagen Sie zuerst, warum zurückgerollt wird.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Es ist im Gange.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag anzeigen</translation>
    </message>
    <message>
        <source>Show what opened %1</source>
        <translation>Zeigen, was %1 eröffnet hat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now: the rollback is recorded at once all the same, what serves there is unknown until it answers, and then it is finished.</source>
        <translation>%1 ist gerade nicht erreichbar: Das Rollback wird trotzdem sofort aufgezeichnet; was dort läuft, ist unbekannt, bis es wieder antwortet, und dann wird es zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Version left</source>
        <translation>Verlassene Version</translation>
    </message>
</context>
<context>
    <name>countersign::RulesModel</name>
    <message>
        <source>%1; no interval was given</source>
        <translation>%1; kein Intervall angegeben</translation>
    </message>
    <message>
        <source>%1, interval %2</source>
        <translation>%1, Intervall %2</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>%1, and its interval %2 holds 0</source>
        <translation>%1, und das Intervall %2 enthält 0</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1: %2, no rule asks for it.</source>
        <translation>%1: %2, von keiner Regel verlangt.</translation>
    </message>
    <message>
        <source>Champion %1: %2.</source>
        <translation>Champion %1: %2.</translation>
    </message>
    <message>
        <source>Difference: %1.</source>
        <translation>Unterschied: %1.</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1, Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>Challenger</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>countersign::RulesView</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Owner and waiver</source>
        <translation>Eigentümer und Ausnahme</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Regeln der Richtlinie</translation>
    </message>
    <message>
        <source>The policy&apos;s text, as it was adopted</source>
        <translation>Der Text der Richtlinie, wie er in Kraft trat</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Replaced in #%1</source>
        <translation>Ersetzt in #%1</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2</source>
        <translation>In Kraft gesetzt von %1 in #%2</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2, on request %3</source>
        <translation>In Kraft gesetzt von %1 in #%2, auf Antrag %3</translation>
    </message>
    <message>
        <source>This program cannot read this policy, so it blocks wherever it might apply: %1</source>
        <translation>Dieses Programm kann die Richtlinie nicht lesen, daher blockiert sie überall, wo sie gelten könnte: %1</translation>
    </message>
    <message>
        <source>Use the release it was written for, or propose a version that can be read.</source>
        <translation>Verwenden Sie die Programmversion, für die sie geschrieben wurde, oder schlagen Sie eine lesbare Version vor.</translation>
    </message>
    <message>
        <source>%1 · owner %2 · waiver: %3 · line %4</source>
        <translation>%1 · Eigentümer %2 · Ausnahme: %3 · Zeile %4</translation>
    </message>
    <message>
        <source>Rule %1: %2 Because: %3. Its owner: %4. Waiver: %5.</source>
        <translation>Regel %1: %2 Warum: %3. Eigentümer: %4. Ausnahme: %5.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It counts as near its limit where %1.</source>
        <translation>Gilt als grenznah, wo Folgendes zutrifft: %1.</translation>
    </message>
    <message>
        <source>%1 can mend it.</source>
        <translation>%1 kann es beheben.</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>Digest %1…</translation>
    </message>
    <message>
        <source>Rules and text of the policy</source>
        <translation>Regeln und Text der Richtlinie</translation>
    </message>
    <message>
        <source>Divider between rules and text</source>
        <translation>Trennlinie zwischen Regeln und Text</translation>
    </message>
</context>
<context>
    <name>countersign::SampleProgram</name>
    <message>
        <source>The sample workspace was not made; nothing was kept of it. %1</source>
        <translation>Der Beispiel-Arbeitsbereich wurde nicht erstellt; es blieb nichts davon zurück. %1</translation>
    </message>
    <message>
        <source>Try again, or make one yourself: countersign init DIR --sample</source>
        <translation>Versuchen Sie es erneut, oder erstellen Sie selbst einen: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>The program “countersign” is neither beside this one nor in PATH.</source>
        <translation>Das Programm „countersign“ liegt weder neben diesem noch in PATH.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1 ist im Weg.</translation>
    </message>
</context>
<context>
    <name>countersign::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>There is no filter to save yet: type one first.</source>
        <translation>Es gibt noch keinen Filter zu speichern: Geben Sie zuerst einen ein.</translation>
    </message>
    <message>
        <source>The filter is not valid, so it cannot be saved.</source>
        <translation>Der Filter ist ungültig und kann daher nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Filter „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For you, on this computer. They change no workspace and take effect at once.</source>
        <translation>Für Sie, auf diesem Rechner. Kein Arbeitsbereich wird dadurch geändert, und alles wirkt sofort.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Dense shows more at once, comfortable is easier to hit.</source>
        <translation>Dicht zeigt mehr auf einmal, bequem lässt sich leichter treffen.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Bars that run while something is read stand still instead.</source>
        <translation>Balken, die beim Lesen laufen, stehen stattdessen still.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The language changes when Countersign is started again.</source>
        <translation>Die Sprache wechselt, wenn Countersign neu gestartet wird.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>Zeiten anzeigen in</translation>
    </message>
    <message>
        <source>Every time says which it is. The audit log and all exports stay in UTC.</source>
        <translation>Jede Zeit sagt, welche sie ist. Audit-Log und alle Exporte bleiben in UTC.</translation>
    </message>
    <message>
        <source>UTC, now %1</source>
        <translation>UTC, jetzt %1</translation>
    </message>
    <message>
        <source>This computer&apos;s zone, now %1</source>
        <translation>Zeitzone dieses Rechners, jetzt %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation>Einzelne Buchstaben wirken in Listen</translation>
    </message>
    <message>
        <source>Notices and start</source>
        <translation>Hinweise und Start</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a request needs me</source>
        <translation>Auf dem Desktop melden, wenn ein Antrag auf mich wartet</translation>
    </message>
    <message>
        <source>Only while the window is not the active one. The number beside Approvals says it in any case.</source>
        <translation>Nur solange das Fenster nicht das aktive ist. Die Zahl neben „Genehmigungen“ zeigt es in jedem Fall.</translation>
    </message>
    <message>
        <source>Open at the start what was open at the end</source>
        <translation>Beim Start öffnen, was am Ende offen war</translation>
    </message>
    <message>
        <source>The windows, their workspaces and the place in each.</source>
        <translation>Die Fenster, ihre Arbeitsbereiche und den Ort in jedem.</translation>
    </message>
    <message>
        <source>Remote registries</source>
        <translation>Entfernte Registrys</translation>
    </message>
    <message>
        <source>Read them every minute while a window is open</source>
        <translation>Sie jede Minute lesen, solange ein Fenster offen ist</translation>
    </message>
    <message>
        <source>So that what moved behind your back is seen soon. Without it, read them with Sync now on the page Connections.</source>
        <translation>Damit bald auffällt, was sich hinter Ihrem Rücken bewegt hat. Sonst lesen Sie sie mit „Jetzt synchronisieren“ auf der Seite Verbindungen.</translation>
    </message>
    <message>
        <source>J and K move, / goes to the filter; A, R, C, T, G and S act on a request. Turn it off if you speak to your computer; the arrow keys, %1 and the command palette do the same.</source>
        <translation>J und K bewegen, / geht zum Filter; A, R, C, T, G und S wirken auf einen Antrag. Schalten Sie es aus, wenn Sie mit Ihrem Rechner sprechen; die Pfeiltasten, %1 und die Befehlspalette tun dasselbe.</translation>
    </message>
</context>
<context>
    <name>countersign::SettleSheet</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why the world is right, and who moved it</source>
        <translation>Warum es so richtig ist und wer es bewegt hat</translation>
    </message>
    <message>
        <source>Why the ledger is right</source>
        <translation>Warum das Ledger recht hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is taken away on the server, as soon as you confirm.</source>
        <translation>Der Alias %1 von %2 wird auf dem Server entfernt, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 points to %3 again, instead of %4, as soon as you confirm.</source>
        <translation>Der Alias %1 von %2 zeigt wieder auf %3 statt auf %4, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <source>The pointer file of %1 names again what is live in %2, as soon as you confirm.</source>
        <translation>Die Zeigerdatei von %1 nennt wieder, was in %2 live ist, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <source>On the server, %1 of %2 is %3 again, instead of %4, as soon as you confirm.</source>
        <translation>Auf dem Server ist %1 von %2 wieder %3 statt %4, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <source>A request asks for %1 in %2 after the fact, with your reason. It stays live out there; other people decide whether it may.</source>
        <translation>Ein Antrag beantragt %1 in %2 nachträglich, mit Ihrer Begründung. Es bleibt draußen live; andere entscheiden, ob es darf.</translation>
    </message>
    <message>
        <source>It is accepted as it is, with your reason and your name. Nothing is changed out there.</source>
        <translation>Es wird so angenommen, mit Ihrer Begründung und Ihrem Namen. Draußen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Adopt now</source>
        <translation>Jetzt übernehmen</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Jetzt zurücksetzen</translation>
    </message>
    <message>
        <source>Asking the server what is there, and recording…</source>
        <translation>Der Server wird gefragt, was dort ist; es wird aufgezeichnet…</translation>
    </message>
    <message>
        <source>Setting it back and reading back what is there…</source>
        <translation>Es wird zurückgesetzt und nachgelesen, was dort ist…</translation>
    </message>
    <message>
        <source>It is set back and read back, in %1 s; recorded in #%2.</source>
        <translation>Es ist zurückgesetzt und nachgelesen, in %1 s; aufgezeichnet in #%2.</translation>
    </message>
    <message>
        <source>It is accepted, recorded in #%1.</source>
        <translation>Es ist angenommen, aufgezeichnet in #%1.</translation>
    </message>
    <message>
        <source>%1 asks for it after the fact, recorded in #%2.</source>
        <translation>%1 beantragt es nachträglich, aufgezeichnet in #%2.</translation>
    </message>
    <message>
        <source>It was recorded, but could not be set back.</source>
        <translation>Es wurde aufgezeichnet, konnte aber nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>It was recorded; whether it is set back is in doubt.</source>
        <translation>Es wurde aufgezeichnet; ob es zurückgesetzt ist, ist zweifelhaft.</translation>
    </message>
    <message>
        <source>It stays a finding until the next sync finds it as it should be: look there, then try again.</source>
        <translation>Es bleibt ein Befund, bis die nächste Synchronisierung es richtig vorfindet: Sehen Sie dort nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1 leaves the stage %2 of %3 on the server, as soon as you confirm.</source>
        <translation>Version %1 verlässt auf dem Server die Stage %2 von %3, sobald Sie bestätigen.</translation>
    </message>
    <message>
        <source>The stage %1 of %2 is that of %3 again, instead of %4, as soon as you confirm.</source>
        <translation>Die Stage %1 von %2 ist wieder die von %3 statt von %4, sobald Sie bestätigen.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Nächste, vorige Zeile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Zum Filter</translation>
    </message>
</context>
<context>
    <name>countersign::SnoozeSheet</name>
    <message>
        <source>Snooze %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Bis, UTC</translation>
    </message>
    <message>
        <source>It moves to the end of your list until then. The deadline stays %1: whatever has no approval by then expires. Nothing is recorded, and only this client knows.</source>
        <translation>Er rückt bis dahin ans Ende Ihrer Liste. Die Frist bleibt %1: Was bis dahin nicht genehmigt ist, läuft ab. Nichts wird aufgezeichnet, und nur dieses Programm weiß davon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until, this computer’s time</source>
        <translation>Bis, Zeit dieses Rechners</translation>
    </message>
</context>
<context>
    <name>countersign::SourceWatch</name>
    <message>
        <source>%1 cannot be reached, and this needs it: %2</source>
        <translation>%1 ist nicht erreichbar, und dies braucht es: %2</translation>
    </message>
</context>
<context>
    <name>countersign::SparklineDelegate</name>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>One value: %1.</source>
        <translation>Ein Wert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 over %n values, least %3, greatest %4.</source>
        <translation>
            <numerusform>Von %1 bis %2 über %n Wert, kleinster %3, größter %4.</numerusform>
            <numerusform>Von %1 bis %2 über %n Werte, kleinster %3, größter %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TimeLeft</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>countersign::TryView</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>E&amp;rproben</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Judged (UTC)</source>
        <translation>Beurteilt (UTC)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>With this file</source>
        <translation>Mit dieser Datei</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <translation>Abweichende Regeln</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>Grund, dauerhaft aufbewahrt</translation>
    </message>
    <message>
        <source>What changes, and why now?</source>
        <translation>Was ändert sich, und warum jetzt?</translation>
    </message>
    <message>
        <source>Propose it to the policy-owners</source>
        <translation>Den Policy-Ownern vorschlagen</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>A policy file, as credit-high.yaml</source>
        <translation>Eine Richtliniendatei wie credit-high.yaml</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Richtliniendatei wählen</translation>
    </message>
    <message>
        <source>Try it against past requests</source>
        <translation>An früheren Anträgen erproben</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Geben Sie zuerst eine Datei an.</translation>
    </message>
    <message>
        <source>Past requests with both verdicts</source>
        <translation>Frühere Anträge mit beiden Urteilen</translation>
    </message>
    <message>
        <source>Choose a policy file. It is judged against the facts that were stored with past requests; nothing is written.</source>
        <translation>Wählen Sie eine Richtliniendatei. Sie wird an den Fakten beurteilt, die mit früheren Anträgen gespeichert wurden; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml);;All files (*)</source>
        <translation>Richtlinien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than a policy can be.</source>
        <translation>„%1“ ist größer, als eine Richtlinie sein darf.</translation>
    </message>
    <message>
        <source>line %1: rule %2 expects %3, gets %4</source>
        <translation>Zeile %1: Regel %2 erwartet %3, erhält %4</translation>
    </message>
    <message>
        <source>Judging past requests by %1</source>
        <translation>Frühere Anträge werden nach %1 beurteilt</translation>
    </message>
    <message>
        <source>%1 version %2 · %3</source>
        <translation>%1 Version %2 · %3</translation>
    </message>
    <message>
        <source>Not judged, as their stored case is missing: %1.</source>
        <translation>Nicht beurteilt, da der gespeicherte Fall fehlt: %1.</translation>
    </message>
    <message>
        <source>none; the file does not apply</source>
        <translation>keine; die Datei gilt hier nicht</translation>
    </message>
    <message>
        <source>%1, %2 to %3: then %4, with this file %5. Rules that differ: %6</source>
        <translation>%1, %2 nach %3: damals %4, mit dieser Datei %5. Abweichende Regeln: %6</translation>
    </message>
    <message>
        <source>There are no past requests yet.</source>
        <translation>Es gibt noch keine früheren Anträge.</translation>
    </message>
    <message>
        <source>Nothing was judged.</source>
        <translation>Es wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <translation>%1: %2 → %3. %4</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner, which nobody holds; an admin can grant it.</source>
        <translation>Vorschlagen setzt die Rolle policy-owner voraus, die niemand hat; ein Admin kann sie zuweisen.</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner. Who can: %1.</source>
        <translation>Vorschlagen setzt die Rolle policy-owner voraus. Möglich für: %1.</translation>
    </message>
    <message>
        <source>Try a policy file first.</source>
        <translation>Erproben Sie zuerst eine Richtliniendatei.</translation>
    </message>
    <message>
        <source>The file&apos;s own tests fail.</source>
        <translation>Die eigenen Tests der Datei scheitern.</translation>
    </message>
    <message>
        <source>Give a reason of at least 10 characters first.</source>
        <translation>Geben Sie zuerst einen Grund von mindestens 10 Zeichen an.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Wird gerade aufgezeichnet.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded in #%1: %2 asks to adopt it.</source>
        <translation>In #%1 aufgezeichnet: %2 beantragt das Inkraftsetzen.</translation>
    </message>
    <message>
        <source>Another policy-owner has to approve it.</source>
        <translation>Ein anderer Policy-Owner muss dies genehmigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</source>
        <translation>
            <numerusform>%n der %1 eigenen Tests der Datei scheitert; so kann sie nicht vorgeschlagen werden.</numerusform>
            <numerusform>%n der %1 eigenen Tests der Datei scheitern; so kann sie nicht vorgeschlagen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n past request(s): %1.</source>
        <translation>
            <numerusform>%n früheren Antrag beurteilt: %1.</numerusform>
            <numerusform>%n frühere Anträge beurteilt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no verdict would differ</source>
        <translation>kein Urteil würde abweichen</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) would differ</source>
        <translation>
            <numerusform>%n Urteil würde abweichen</numerusform>
            <numerusform>%n Urteile würden abweichen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rules that differ</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Browse for a policy file</source>
        <translation>Durchsuchen: Richtliniendatei</translation>
    </message>
</context>
<context>
    <name>countersign::VerifyBar</name>
    <message>
        <source>Also &amp;replay</source>
        <translation>Auch neu auf&amp;bauen</translation>
    </message>
    <message>
        <source>&amp;Show both</source>
        <translation>Beide &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>Nur lesen: Auditor</translation>
    </message>
    <message>
        <source>Also replay</source>
        <translation>Auch neu aufbauen</translation>
    </message>
    <message>
        <source>Make every state table anew from the ledger alone and compare.</source>
        <translation>Jede Zustandstabelle allein aus dem Ledger neu aufbauen und vergleichen.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check chain, keys, every signature, checkpoints and stored bytes from the first record on.</source>
        <translation>Kette, Schlüssel, jede Signatur, Prüfpunkte und gespeicherte Bytes vom ersten Eintrag an prüfen.</translation>
    </message>
    <message>
        <source>Show both records</source>
        <translation>Beide Einträge zeigen</translation>
    </message>
    <message>
        <source>Show the record that does not match, and the one before it.</source>
        <translation>Den Eintrag zeigen, der nicht passt, und den davor.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: everything can be read, verified and exported, and each of your exports is recorded.</source>
        <translation>Sie sind als Auditor angemeldet: Alles kann gelesen, geprüft und exportiert werden, und jeder Ihrer Exporte wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Verifying the chain… %1 s</source>
        <translation>Kette wird geprüft… %1 s</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Kette wird geprüft…</translation>
    </message>
    <message>
        <source>Chain, keys, signatures, checkpoints and every stored byte against its digest.</source>
        <translation>Kette, Schlüssel, Signaturen, Prüfpunkte und jedes gespeicherte Byte gegen seinen Digest.</translation>
    </message>
    <message>
        <source>#%1 does not match #%2: records after it cannot be trusted.</source>
        <translation>#%1 passt nicht zu #%2: Einträge danach sind nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The ledger ends at #%1 and was longer before: its end is missing.</source>
        <translation>Das Ledger endet bei #%1 und war zuvor länger: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>#%1 does not hold: records after it cannot be trusted.</source>
        <translation>#%1 ist nicht intakt: Einträge danach sind nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The ledger does not hold: trust nothing that follows the first fault.</source>
        <translation>Das Ledger ist nicht intakt: Vertrauen Sie nichts, was auf den ersten Fehler folgt.</translation>
    </message>
    <message>
        <source>Chain verified to #%1 in %2 s</source>
        <translation>Kette geprüft bis #%1 in %2 s</translation>
    </message>
    <message>
        <source>Replayed: %1 tables, %2 rows, no difference.</source>
        <translation>Neu aufgebaut: %1 Tabellen, %2 Zeilen, kein Unterschied.</translation>
    </message>
    <message>
        <source>Practice keys lie beside this workspace: it proves nothing.</source>
        <translation>Neben diesem Arbeitsbereich liegen Übungsschlüssel: Er beweist nichts.</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “countersign verify” lists them.</source>
        <translation>
            <numerusform>und %n weiterer; „countersign verify“ listet ihn auf.</numerusform>
            <numerusform>und %n weitere; „countersign verify“ listet sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); restore from a backup and compare.</source>
        <translation>
            <numerusform>%n Fehler; stellen Sie eine Sicherung wieder her und vergleichen Sie.</numerusform>
            <numerusform>%n Fehler; stellen Sie eine Sicherung wieder her und vergleichen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>anchored to #%1, %2, by a checkpoint of %3</source>
        <translation>verankert bis #%1, %2, durch einen Prüfpunkt von %3</translation>
    </message>
    <message>
        <source>no checkpoint covers it yet</source>
        <translation>noch von keinem Prüfpunkt abgedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) could still be changed unseen; a checkpoint seals them.</source>
        <translation>
            <numerusform>%n neuester Eintrag könnte noch unbemerkt geändert werden; ein Prüfpunkt versiegelt ihn.</numerusform>
            <numerusform>%n neueste Einträge könnten noch unbemerkt geändert werden; ein Prüfpunkt versiegelt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionListPane</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation>Keine Version passt zum Filter.</translation>
    </message>
    <message>
        <source>No version is registered yet. Drop its files on its model, or use “Register a version…”.</source>
        <translation>Noch ist keine Version registriert. Ziehen Sie ihre Dateien auf das Modell oder nehmen Sie „Version registrieren…“.</translation>
    </message>
    <message>
        <source>No version of %1 is registered yet. Drop its files on the model, or use “Register a version…”.</source>
        <translation>Von %1 ist noch keine Version registriert. Ziehen Sie ihre Dateien auf das Modell oder nehmen Sie „Version registrieren…“.</translation>
    </message>
</context>
<context>
    <name>countersign::VersionPane</name>
    <message>
        <source>Request promotion…</source>
        <translation>Überführung beantragen…</translation>
    </message>
    <message>
        <source>Verify checksum</source>
        <translation>Prüfsumme prüfen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>It is live in %1: promote another version, or roll back, first.</source>
        <translation>Sie ist in %1 live: Überführen Sie zuerst eine andere Version, oder rollen Sie zurück.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>Live in</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>not read again since it was registered</source>
        <translation>seit der Registrierung nicht erneut gelesen</translation>
    </message>
    <message>
        <source>as registered, %1</source>
        <translation>wie registriert, %1</translation>
    </message>
    <message>
        <source>not as registered, %1</source>
        <translation>nicht wie registriert, %1</translation>
    </message>
    <message>
        <source>On its server…</source>
        <translation>Auf seinem Server…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Nachweis hinzufügen…</translation>
    </message>
    <message>
        <source>Give it a card…</source>
        <translation>Karte geben…</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>a time, who, and why</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>countersign::VersionTable</name>
    <message numerus="yes">
        <source>%1 bytes in %n file(s)</source>
        <translation>
            <numerusform>%1 Bytes in %n Datei</numerusform>
            <numerusform>%1 Bytes in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3, registered %4</source>
        <translation>%1, %2, von %3, registriert %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>live in %1</source>
        <translation>live in %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Nach %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %2, %n rule(s)</source>
        <translation>
            <numerusform>Nach %1: %2, %n Regel</numerusform>
            <numerusform>Nach %1: %2, %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate to %2: %3</source>
        <translation>%1, Gate nach %2: %3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>%1, live in %2</source>
        <comment>where a version is barred, and where it serves</comment>
        <translation>%1, live in %2</translation>
    </message>
</context>
<context>
    <name>countersign::VersionView</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation>Version wird gelesen…</translation>
    </message>
    <message>
        <source>No evidence has been added to this version; the gate cannot pass without it where a policy asks for it.</source>
        <translation>Zu dieser Version wurde kein Nachweis hinzugefügt; ohne ihn ist das Gate nicht zu bestehen, wo eine Richtlinie ihn verlangt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>It is the only version of its model.</source>
        <translation>Es ist die einzige Version ihres Modells.</translation>
    </message>
    <message>
        <source>The version is retired.</source>
        <translation>Die Version ist stillgelegt.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>Alle Dateien werden erneut gelesen…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Every file is as it was registered (checked %1).</source>
        <translation>Jede Datei ist wie registriert (geprüft %1).</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>The stored files are not what was registered. %1.</source>
        <translation>Die gespeicherten Dateien sind nicht die registrierten. %1.</translation>
    </message>
    <message>
        <source>Do not promote this version; restore the files from a backup and verify again.</source>
        <translation>Überführen Sie diese Version nicht; stellen Sie die Dateien aus einer Sicherung wieder her und prüfen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting a promotion</source>
        <translation>Eine Überführung zu beantragen</translation>
    </message>
    <message>
        <source>Retiring a version</source>
        <translation>Eine Version stillzulegen</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>Einen Nachweis hinzuzufügen</translation>
    </message>
    <message>
        <source>Giving a version its card</source>
        <translation>Einer Version ihre Karte zu geben</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMenu</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Ansichten: Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (erste)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Choose or save a view first.</source>
        <translation>Wählen oder speichern Sie zuerst eine Ansicht.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Begin with this view</source>
        <translation>&amp;Mit dieser Ansicht beginnen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>countersign::WallWindow</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A folder with the models, requests and decisions of your team, or of your own.</source>
        <translation>Ein Ordner mit den Modellen, Anträgen und Entscheidungen Ihres Teams oder Ihren eigenen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>For yourself or your team, in a new folder. You begin alone and let others in.</source>
        <translation>Für Sie selbst oder Ihr Team, in einem neuen Ordner. Sie beginnen allein und lassen andere dazu.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Real models with a failing gate and an incident, to try everything without consequences.</source>
        <translation>Echte Modelle mit einem nicht bestandenen Gate und einem Vorfall, um alles folgenlos auszuprobieren.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Decide together which AI model versions go live, and be able to show later who decided what, when and on which evidence.</source>
        <translation>Entscheiden Sie gemeinsam, welche Versionen von KI-Modellen live gehen, und weisen Sie später nach, wer was wann und auf welche Nachweise hin entschieden hat.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Nobody else can decide yet; an admin can grant the duty.</source>
        <translation>Personne d’autre ne peut encore décider&#xa0;; un administrateur peut attribuer le rôle.</translation>
    </message>
    <message>
        <source>Can decide: %1.</source>
        <translation>Peuvent décider&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are looking without a key: sign in to decide.</source>
        <translation>Vous consultez sans clé&#xa0;: connectez-vous pour décider.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>L’espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>Vous êtes connecté en tant qu’auditeur&#xa0;: vous pouvez tout lire, vérifier et exporter, et ne rien modifier.</translation>
    </message>
    <message>
        <source>%1 has ended: it is %2.</source>
        <translation>%1 est terminée&#xa0;: état %2.</translation>
    </message>
    <message>
        <source>%1 expired. Expired never means approved; %2 can open a new request.</source>
        <translation>%1 a expiré. «&#xa0;Expirée&#xa0;» ne veut jamais dire «&#xa0;approuvée&#xa0;»&#xa0;; %2 peut ouvrir une nouvelle demande.</translation>
    </message>
    <message>
        <source>You are the author of %1, and nobody approves their own work. %2</source>
        <translation>Vous êtes l’auteur de %1, et personne n’approuve son propre travail. %2</translation>
    </message>
    <message>
        <source>You asked for this, and nobody approves their own request. %1</source>
        <translation>Vous êtes à l’origine de cette demande, et personne n’approuve sa propre demande. %1</translation>
    </message>
    <message>
        <source>Deciding needs the duty %1, which you do not hold here. %2</source>
        <translation>Décider requiert le rôle %1, que vous n’avez pas ici. %2</translation>
    </message>
    <message>
        <source>Changes were requested; %1 can resubmit it.</source>
        <translation>Des modifications ont été demandées&#xa0;; %1 peut soumettre la demande à nouveau.</translation>
    </message>
    <message>
        <source>The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.</source>
        <translation>Le niveau de risque de %1 était %2 à l’ouverture de la demande et est désormais %3&#xa0;; une nouvelle demande est nécessaire.</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 échoue</translation>
    </message>
    <message>
        <source>%1 is not evaluated</source>
        <translation>%1 n’est pas évaluée</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son responsable</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.</source>
        <translation>Approbation impossible&#xa0;: %1. Elle sera possible quand %2 aura corrigé, ou par une dérogation de %3.</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.</source>
        <translation>Approbation impossible&#xa0;: %1. Elle sera possible quand %2 aura corrigé&#xa0;; cette règle n’admet aucune dérogation.</translation>
    </message>
    <message>
        <source>Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.</source>
        <translation>Approbation impossible&#xa0;: aucune politique ne s’applique, rien n’a donc été évalué. Un policy-owner peut en adopter une.</translation>
    </message>
    <message>
        <source>Promoting needs the duty engineer in %1. %2</source>
        <translation>Promouvoir requiert le rôle engineer dans %1. %2</translation>
    </message>
    <message>
        <source>Nobody holds it; an admin can grant it.</source>
        <translation>Personne ne l’a&#xa0;; un administrateur peut l’attribuer.</translation>
    </message>
    <message>
        <source>Can promote: %1.</source>
        <translation>Peuvent promouvoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are the author and cannot promote it to production; ask another engineer.</source>
        <translation>Vous êtes l’auteur et ne pouvez pas promouvoir cette version en production&#xa0;; adressez-vous à un autre ingénieur.</translation>
    </message>
    <message>
        <source>It can be promoted once it is approved. %1</source>
        <translation>La promotion sera possible après l’approbation. %1</translation>
    </message>
    <message>
        <source>Approved; its policy sets a cool-off until %1, in which approvers can withdraw.</source>
        <translation>Approuvée&#xa0;; sa politique prévoit jusqu’au %1 un délai de réflexion, pendant lequel les approbateurs peuvent se rétracter.</translation>
    </message>
    <message>
        <source>A policy&apos;s request is bound to one file: withdraw it and propose the new file.</source>
        <translation>La demande d’une politique est liée à un seul fichier&#xa0;: retirez-la et proposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Only %1, who asked, can resubmit it.</source>
        <translation>Seul le demandeur, %1, peut la soumettre à nouveau.</translation>
    </message>
    <message>
        <source>You have neither asked for it nor decided on it; only %1 can withdraw the request.</source>
        <translation>Vous n’avez ni ouvert cette demande ni décidé à son sujet&#xa0;; seul %1 peut la retirer.</translation>
    </message>
    <message>
        <source>This rule allows no waiver.</source>
        <translation>Cette règle n’admet aucune dérogation.</translation>
    </message>
    <message>
        <source>Nobody else holds it.</source>
        <translation>Personne d’autre ne l’a.</translation>
    </message>
    <message>
        <source>Can waive: %1.</source>
        <translation>Peuvent accorder une dérogation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are the author or asked for it, and cannot waive its rules. %1</source>
        <translation>Vous en êtes l’auteur ou le demandeur et ne pouvez pas déroger à ses règles. %1</translation>
    </message>
    <message>
        <source>Waiving needs the duty %1. %2</source>
        <translation>Déroger requiert le rôle %1. %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>policy %1 version %2</source>
        <translation>politique %1 version %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>over</source>
        <translation>écoulé</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Escalates at %1 %, in %2</source>
        <translation>Escalade à %1&#xa0;%, dans %2</translation>
    </message>
    <message>
        <source>Expires without an approval when it is over</source>
        <translation>Expire sans approbation à la fin du délai</translation>
    </message>
    <message>
        <source>Escalated at %1 %; it expires when the time is over</source>
        <translation>Escalade faite à %1&#xa0;%&#xa0;; expire à la fin du délai</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 mended by %2, as it fails</source>
        <translation>%1 à corriger par %2, car en échec</translation>
    </message>
    <message>
        <source>%1 evaluated, which %2 can mend</source>
        <translation>%1 à évaluer, ce que %2 peut permettre</translation>
    </message>
    <message>
        <source>a policy that applies</source>
        <translation>une politique qui s’applique</translation>
    </message>
    <message>
        <source>any approver</source>
        <translation>tous les approbateurs</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 parmi %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>nobody can yet</source>
        <translation>personne ne le peut encore</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model card was revised</source>
        <translation>La fiche de modèle a été révisée</translation>
    </message>
    <message>
        <source>Evidence was added</source>
        <translation>Des preuves ont été ajoutées</translation>
    </message>
    <message>
        <source>Another version of a policy applies</source>
        <translation>Une autre version d’une politique s’applique</translation>
    </message>
    <message>
        <source>Another version went live</source>
        <translation>Une autre version a été mise en service</translation>
    </message>
    <message>
        <source>The files are others</source>
        <translation>Les fichiers ne sont plus les mêmes</translation>
    </message>
    <message>
        <source>intended use</source>
        <translation>usage prévu</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>limitations and risks</source>
        <translation>limites et risques</translation>
    </message>
    <message>
        <source>what it is not for</source>
        <translation>usages exclus</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>fairness</source>
        <translation>équité</translation>
    </message>
    <message>
        <source>human oversight</source>
        <translation>contrôle humain</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête YAML</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>a approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>a rejeté</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>a demandé des modifications</translation>
    </message>
    <message>
        <source>Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.</source>
        <translation>La politique %1 version %2 (empreinte %3…) est adoptée aussitôt et décide dès lors de ce qui est mis en service.</translation>
    </message>
    <message>
        <source>where nothing of it is live now</source>
        <translation>où aucune version n’en est en service</translation>
    </message>
    <message>
        <source>replacing %1</source>
        <translation>en remplacement de %1</translation>
    </message>
    <message>
        <source>%1 %2 (manifest %3…) goes live in %4, %5.</source>
        <translation>%1 %2 (manifeste %3…) est mis en service dans %4, %5.</translation>
    </message>
    <message>
        <source>You approved %1.</source>
        <translation>Vous avez approuvé %1.</translation>
    </message>
    <message>
        <source>You rejected %1.</source>
        <translation>Vous avez rejeté %1.</translation>
    </message>
    <message>
        <source>You requested changes to %1.</source>
        <translation>Vous avez demandé des modifications pour %1.</translation>
    </message>
    <message>
        <source>Recorded as %1: you approved %2.</source>
        <translation>Consigné sous %1&#xa0;: vous avez approuvé %2.</translation>
    </message>
    <message>
        <source>Recorded as %1: you rejected %2.</source>
        <translation>Consigné sous %1&#xa0;: vous avez rejeté %2.</translation>
    </message>
    <message>
        <source>Recorded as %1: you requested changes to %2.</source>
        <translation>Consigné sous %1&#xa0;: vous avez demandé des modifications pour %2.</translation>
    </message>
    <message>
        <source>You approved this in record %1; one person fills one place.</source>
        <translation>Vous avez approuvé ceci dans l’entrée %1&#xa0;; une personne n’occupe qu’une place.</translation>
    </message>
    <message>
        <source>You rejected this in record %1; one person fills one place.</source>
        <translation>Vous avez rejeté ceci dans l’entrée %1&#xa0;; une personne n’occupe qu’une place.</translation>
    </message>
    <message>
        <source>You requested changes to this in record %1; one person fills one place.</source>
        <translation>Vous avez demandé des modifications dans l’entrée %1&#xa0;; une personne n’occupe qu’une place.</translation>
    </message>
    <message>
        <source>a new decision by %1, who asked for changes</source>
        <translation>une nouvelle décision de %1, qui a demandé des modifications</translation>
    </message>
    <message>
        <source>%1 ends, rejected; whoever still wants it asks anew.</source>
        <translation>%1 prend fin, rejetée&#xa0;; quiconque y tient encore refait une demande.</translation>
    </message>
    <message>
        <source>%1 goes back to %2, who can change what it is about and resubmit it.</source>
        <translation>%1 revient à %2, qui peut modifier ce sur quoi elle porte et la resoumettre.</translation>
    </message>
    <message>
        <source>With your approval this can go live: %1 It goes live when an engineer promotes it.</source>
        <translation>Avec votre approbation, la mise en service devient possible&#xa0;: %1 Elle a lieu quand un ingénieur effectue la promotion.</translation>
    </message>
    <message>
        <source>No place is open that somebody could fill, so there is nothing to take.</source>
        <translation>Aucune place ouverte que quelqu’un puisse prendre&#xa0;: il n’y a donc rien à prendre en charge.</translation>
    </message>
    <message>
        <source>Who looks at it is said by those who can decide on it, by %1, who asked, or by an admin. %2</source>
        <translation>Qui s’en occupe est dit par ceux qui peuvent en décider, par %1, qui l’a demandée, ou par un administrateur. %2</translation>
    </message>
    <message>
        <source>You could not decide on it, so it is not yours to take. %1</source>
        <translation>Vous ne pourriez pas en décider, vous ne pouvez donc pas la prendre. %1</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>prise par vous</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>prise par %1</translation>
    </message>
    <message>
        <source>You look at it; others can still decide.</source>
        <translation>Vous vous en occupez&#xa0;; d’autres peuvent toujours décider.</translation>
    </message>
    <message>
        <source>%1 looks at it; others can still decide.</source>
        <translation>%1 s’en occupe&#xa0;; d’autres peuvent toujours décider.</translation>
    </message>
    <message>
        <source>Approve is off until you have opened all of the evidence, as the tier is high. Not seen yet: %1.</source>
        <translation>L’approbation est désactivée tant que vous n’avez pas ouvert toutes les preuves, car le niveau est élevé. Pas encore vu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Approved; nobody can promote it yet.</source>
        <translation>Approuvée&#xa0;; personne ne peut encore la promouvoir.</translation>
    </message>
    <message>
        <source>Approved. Can promote it: %1.</source>
        <translation>Approuvée. Peuvent la promouvoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You have to answer the changes that were requested.</source>
        <translation>Vous devez répondre aux modifications demandées.</translation>
    </message>
    <message>
        <source>%1 has to answer the changes that were requested.</source>
        <translation>%1 doit répondre aux modifications demandées.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Chaînée</translation>
    </message>
    <message>
        <source>After a fault</source>
        <translation>Après une anomalie</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non intègre</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Facts read from</source>
        <translation>Faits lus dans</translation>
    </message>
    <message>
        <source>Case as judged</source>
        <translation>Dossier évalué</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Manifest of</source>
        <translation>Manifeste de</translation>
    </message>
    <message>
        <source>Metadata of</source>
        <translation>Métadonnées de</translation>
    </message>
    <message>
        <source>Records with proofs</source>
        <translation>Entrées avec preuves d’inclusion</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>without a duty</source>
        <translation>sans aucun rôle</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>a approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>a rejeté</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>a demandé des modifications</translation>
    </message>
    <message>
        <source>%1 %2 for pool %3 in #%4</source>
        <translation>%1 %2 pour le pool %3 dans #%4</translation>
    </message>
    <message>
        <source>evidence was added</source>
        <translation>des preuves ont été ajoutées</translation>
    </message>
    <message>
        <source>the card was revised</source>
        <translation>la fiche a été révisée</translation>
    </message>
    <message>
        <source>another version went live</source>
        <translation>une autre version a été mise en service</translation>
    </message>
    <message>
        <source>a policy that applies was adopted</source>
        <translation>une politique applicable a été adoptée</translation>
    </message>
    <message>
        <source>the duty was revoked</source>
        <translation>le rôle a été révoqué</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>elle a été retirée</translation>
    </message>
    <message>
        <source>%1&apos;s approval of %2 in #%3, as %4</source>
        <translation>approbation de %2 par %1 dans #%3, car %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of document, and which one</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n byte(s) · %2…</source>
        <translation>
            <numerusform>%1 · %n octet · %2…</numerusform>
            <numerusform>%1 · %n octets · %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pool %2)</source>
        <translation>%1 (pool %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation>réussis&#xa0;: %1, en échec&#xa0;: %2, ignorés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Enregistrée le</translation>
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
        <translation>aucun environnement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Sign-in and rights</source>
        <translation>Connexion et droits</translation>
    </message>
    <message>
        <source>What its server says is being read.</source>
        <translation>Lecture de ce que dit son serveur.</translation>
    </message>
    <message>
        <source>Nothing was read from it yet.</source>
        <translation>Rien n’en a encore été lu.</translation>
    </message>
    <message>
        <source>The last sync went well.</source>
        <translation>La dernière synchronisation a réussi.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 at %2, %3, used by %4, as of %5</source>
        <translation>%1 à %2, %3, utilisé par %4, au %5</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Every step was well, %1.</source>
        <translation>Toutes les étapes ont réussi, %1.</translation>
    </message>
    <message>
        <source>It ended at the step “%1”, %2.</source>
        <translation>Il s’est arrêté à l’étape « %1 », %2.</translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>Policy %1 applies now, version %2</source>
        <translation>La politique %1&#xa0;s’applique désormais, version %2</translation>
    </message>
    <message>
        <source>Policy %1 no longer applies</source>
        <translation>La politique %1 ne s’applique plus</translation>
    </message>
    <message>
        <source>Policy %1: version %2 → %3</source>
        <translation>Politique %1&#xa0;: version %2 → %3</translation>
    </message>
    <message>
        <source>adopted by %1 in record %2</source>
        <translation>adoptée par %1 dans l’entrée %2</translation>
    </message>
    <message>
        <source>by %1 in record %2</source>
        <translation>par %1 dans l’entrée %2</translation>
    </message>
    <message>
        <source>Evidence of a new kind: %1, %2</source>
        <translation>Preuve d’un nouveau type&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No evidence any more: %1, %2</source>
        <translation>Preuve disparue&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>the version approved then had it</source>
        <translation>la version approuvée alors l’avait</translation>
    </message>
    <message>
        <source>%1, %2: measured on other rows</source>
        <translation>%1, %2&#xa0;: mesure sur d’autres lignes</translation>
    </message>
    <message>
        <source>%1 → %2; %3</source>
        <translation>%1 → %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1, %2: measured with another tool</source>
        <translation>%1, %2&#xa0;: mesure avec un autre outil</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>N’est plus mesuré</translation>
    </message>
    <message>
        <source>Measured for the first time</source>
        <translation>Mesuré pour la première fois</translation>
    </message>
    <message>
        <source>The model card is gone</source>
        <translation>La fiche de modèle a disparu</translation>
    </message>
    <message>
        <source>%1 had one</source>
        <translation>%1 en avait une</translation>
    </message>
    <message>
        <source>There is a model card now</source>
        <translation>Il y a désormais une fiche de modèle</translation>
    </message>
    <message>
        <source>%1 had none</source>
        <translation>%1 n’en avait pas</translation>
    </message>
    <message>
        <source>Changed since the last approval</source>
        <translation>Modifié depuis la dernière approbation</translation>
    </message>
    <message>
        <source>No version of %1 was approved for %2 before: everything is new.</source>
        <translation>Aucune version de %1 n’a encore été approuvée pour %2&#xa0;: tout est nouveau.</translation>
    </message>
    <message>
        <source>nothing of it was approved before</source>
        <translation>rien n’en a encore été approuvé</translation>
    </message>
    <message>
        <source>%1 was approved by %2 in %3</source>
        <translation>%1 a été approuvée par %2 dans %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>Policies, card and kinds of evidence are as they were then</source>
        <translation>Politiques, fiche et types de preuves sont restés les mêmes</translation>
    </message>
    <message>
        <source>as when %1 was approved</source>
        <translation>comme à l’approbation de %1</translation>
    </message>
    <message>
        <source>since %1: policies %2, evidence %3, card sections %4</source>
        <translation>depuis %1&#xa0;: politiques %2, preuves %3, sections de la fiche %4</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>This version has no model card</source>
        <translation>Cette version n’a pas de fiche de modèle</translation>
    </message>
    <message>
        <source>Tier %1 asks for: %2</source>
        <translation>Le niveau %1 exige&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 % of what tier %2 asks for</source>
        <translation>%1&#xa0;% de ce qu’exige le niveau %2</translation>
    </message>
    <message>
        <source>revised by %1</source>
        <translation>révisée par %1</translation>
    </message>
    <message>
        <source>missing: %1; revised by %2</source>
        <translation>manque&#xa0;: %1&#xa0;; révisée par %2</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>Modifié depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %, missing: %2</source>
        <translation>%1&#xa0;%, manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Texte de la fiche de modèle</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Afficher tout le texte</translation>
    </message>
    <message>
        <source>Show the whole text of the model card</source>
        <translation>Afficher tout le texte de la fiche de modèle</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Masquer le texte</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>%1, set by %2 in record %3</source>
        <translation>%1, fixé par %2 dans l’entrée %3</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>by the record alone: %1 has no target</source>
        <translation>par la seule entrée du grand livre&#xa0;: %1 n’a pas de cible</translation>
    </message>
    <message>
        <source>for all traffic at once, through %1</source>
        <translation>pour tout le trafic à la fois, via %1</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Délai de réflexion</translation>
    </message>
    <message>
        <source>%1 after the last approval</source>
        <translation>%1 après la dernière approbation</translation>
    </message>
    <message>
        <source>Rollback to</source>
        <translation>Retour arrière vers</translation>
    </message>
    <message>
        <source>nothing: no version was live in %1 before</source>
        <translation>impossible&#xa0;: aucune version n’a encore été en service dans %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Interdite</translation>
    </message>
    <message>
        <source>%1 until incident %2 is closed</source>
        <translation>%1 jusqu’à la clôture de l’incident %2</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>Aussi demandé</translation>
    </message>
    <message>
        <source>%1, for the same place</source>
        <translation>%1, pour le même emplacement</translation>
    </message>
    <message>
        <source>Risk and plan</source>
        <translation>Risque et plan</translation>
    </message>
    <message>
        <source>tier %1, back to %2, warm</source>
        <translation>niveau %1, retour à %2, à chaud</translation>
    </message>
    <message>
        <source>tier %1, back to %2, cold</source>
        <translation>niveau %1, retour à %2, à froid</translation>
    </message>
    <message>
        <source>tier %1, nothing to go back to</source>
        <translation>niveau %1, aucun retour possible</translation>
    </message>
    <message>
        <source>Lines that differ from the version in force</source>
        <translation>Lignes qui diffèrent de la version en vigueur</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Lignes qui diffèrent</translation>
    </message>
    <message>
        <source>The policy as it was proposed</source>
        <translation>La politique telle que proposée</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>Texte de la politique</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>a new policy</source>
        <translation>une nouvelle politique</translation>
    </message>
    <message>
        <source>replaces the version in force</source>
        <translation>remplace la version en vigueur</translation>
    </message>
    <message>
        <source>%1, who %2 (record %3, pool %4)</source>
        <translation>%1, qui %2 (entrée %3, pool %4)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No longer counts: %1</source>
        <translation>Ne compte plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decisions fell, because this moved</source>
        <translation>Décisions devenues caduques, car ceci a changé</translation>
    </message>
    <message>
        <source>whoever decided can decide again</source>
        <translation>les mêmes personnes peuvent décider à nouveau</translation>
    </message>
    <message>
        <source>%1 waives %2 for %3 in %4</source>
        <translation>%1 déroge à %2 pour %3 dans %4</translation>
    </message>
    <message>
        <source>by %1, ended %2: “%3”</source>
        <translation>par %1, terminée le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>by %1, until %2: “%3”</source>
        <translation>par %1, jusqu’au %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>One group only: there is no gap to speak of.</source>
        <translation>Un seul groupe&#xa0;: il n’y a pas d’écart à proprement parler.</translation>
    </message>
    <message>
        <source>%1 and %2 make the gap of %3</source>
        <translation>%1 et %2 forment l’écart de %3</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1</source>
        <translation>celui du champion est de %1</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1, on other rows</source>
        <translation>celui du champion est de %1, sur d’autres lignes</translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation>%1 admet %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>champion</translation>
    </message>
    <message>
        <source>champion %1</source>
        <translation>champion %1</translation>
    </message>
    <message>
        <source>challenger %1</source>
        <translation>challenger %1</translation>
    </message>
    <message>
        <source>gate: gap ≤ %1</source>
        <translation>contrôle&#xa0;: écart ≤ %1</translation>
    </message>
    <message>
        <source>%1 by %2, 95 % interval</source>
        <translation>%1 par %2, intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Few rows, fewer than %1: %2.</source>
        <translation>Peu de lignes, moins de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not run: a rule asks for it, and there is no evidence of it.</source>
        <translation>Non exécutée&#xa0;: une règle l’exige, et il n’y en a aucune preuve.</translation>
    </message>
    <message>
        <source>Not run; of the champion there is evidence of it, cases: %1.</source>
        <translation>Non exécutée&#xa0;; il en existe une preuve pour le champion, cas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation>Exécutés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>en erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not run</source>
        <translation>non exécutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation>Équité par groupe</translation>
    </message>
    <message>
        <source>Validation suites</source>
        <translation>Suites de validation</translation>
    </message>
    <message>
        <source>Suite without a name</source>
        <translation>Suite sans nom</translation>
    </message>
    <message>
        <source>%1 of %2 cases ran, %3 failed or broke</source>
        <translation>cas exécutés&#xa0;: %1 sur %2, en échec ou en erreur&#xa0;: %3</translation>
    </message>
    <message>
        <source>Metrics that no rule asks for</source>
        <translation>Métriques qu’aucune règle n’exige</translation>
    </message>
    <message>
        <source>%1 measured, on %2</source>
        <translation>mesurées&#xa0;: %1, sur %2</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Fichiers de preuve</translation>
    </message>
    <message>
        <source>No evidence was added to this version.</source>
        <translation>Aucune preuve n’a été ajoutée à cette version.</translation>
    </message>
    <message>
        <source>%1, by %2, record %3</source>
        <translation>%1, par %2, entrée %3</translation>
    </message>
    <message>
        <source>%1 in all, the newest by %2, %3</source>
        <translation>%1 en tout, la plus récente par %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card: changed below %n heading(s)</source>
        <translation>
            <numerusform>Fiche&#xa0;: modifiée sous %n titre</numerusform>
            <numerusform>Fiche&#xa0;: modifiée sous %n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 in record %3</source>
        <translation>%1, par %2 dans l’entrée %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model card</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a metric, and by what it is grouped</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>was live %1 to %2</source>
        <translation>en service du %1 au %2</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>en service depuis le %1</translation>
    </message>
    <message>
        <source>%1, warm: its files are in place; %2</source>
        <translation>%1, à chaud&#xa0;: ses fichiers sont en place&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1, cold: its files are not in place; %2</source>
        <translation>%1, à froid&#xa0;: ses fichiers ne sont pas en place&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>les 7 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>les 30 derniers jours</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>alias %1</source>
        <translation>alias %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>pointer file</source>
        <translation>fichier pointeur</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>recréé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1, which was deleted</source>
        <translation>%1, qui a été supprimée</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>another of the same name</source>
        <translation>un autre du même nom</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>autres : %1</translation>
    </message>
    <message>
        <source>The alias %1 of %2 went with version %3, which was deleted.</source>
        <translation>L’alias %1 de %2 a disparu avec la version %3, qui a été supprimée.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is broken: version %3 was deleted.</source>
        <translation>L’alias %1 de %2 est rompu : la version %3 a été supprimée.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 pointed to %3 and points to %4.</source>
        <translation>L’alias %1 de %2 pointait vers %3 et pointe vers %4.</translation>
    </message>
    <message>
        <source>The tag %1 of %2 should say %3 and says %4.</source>
        <translation>L’étiquette %1 de %2 devrait indiquer %3 et indique %4.</translation>
    </message>
    <message>
        <source>The stage of %1 was %2 and is %3.</source>
        <translation>L’étape de %1 était %2 et est %3.</translation>
    </message>
    <message>
        <source>The pointer file of %1 named %2 and names %3.</source>
        <translation>Le fichier pointeur de %1 désignait %2 et désigne %3.</translation>
    </message>
    <message>
        <source>%1 was deleted and made again under its name; its versions are others.</source>
        <translation>%1 a été supprimé puis recréé sous son nom ; ses versions sont autres.</translation>
    </message>
    <message>
        <source>%1 was deleted on its server.</source>
        <translation>%1 a été supprimé sur son serveur.</translation>
    </message>
    <message>
        <source>The files of %1 are not what was registered (%2).</source>
        <translation>Les fichiers de %1 ne sont pas ceux qui ont été enregistrés (%2).</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>The stage %1 of %2 lost version %3, which was deleted.</source>
        <translation>L’étape %1 de %2 a perdu la version %3, qui a été supprimée.</translation>
    </message>
    <message>
        <source>The stage %1 of %2 was that of %3 and is that of %4.</source>
        <translation>L’étape %1 de %2 était celle de %3 et est celle de %4.</translation>
    </message>
    <message>
        <source>other workspace</source>
        <translation>autre espace de travail</translation>
    </message>
    <message>
        <source>%1 is governed by another workspace, too: its tags there are those of %2.</source>
        <translation>%1 est aussi gouverné par un autre espace de travail : ses tags y sont ceux de %2.</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 has another name on its server now: %2.</source>
        <translation>%1 porte maintenant un autre nom sur son serveur : %2.</translation>
    </message>
    <message>
        <source>%1 can no longer be read by the account of %2, so nothing that moves there is seen.</source>
        <translation>Le compte de %2 ne peut plus lire %1 ; rien de ce qui y change n’est vu.</translation>
    </message>
    <message>
        <source>The server says that files of %1 are others than were read, which was not looked into yet (%2).</source>
        <translation>Le serveur indique que des fichiers de %1 ne sont pas ceux qui ont été lus ; cela n’a pas encore été vérifié (%2).</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around a name or value.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>a part of its name</source>
        <translation>une partie de son nom</translation>
    </message>
    <message>
        <source>environment, or its class</source>
        <translation>l’environnement, ou sa classe</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>niveau de risque</translation>
    </message>
    <message>
        <source>what is live: none, or a version</source>
        <translation>ce qui est en service&#xa0;: none, ou une version</translation>
    </message>
    <message>
        <source>any of its causes</source>
        <translation>l’une de ses causes</translation>
    </message>
    <message>
        <source>whom something waits for</source>
        <translation>de qui une action est attendue</translation>
    </message>
    <message>
        <source>what a rollback could go to</source>
        <translation>où pourrait aller un retour arrière</translation>
    </message>
    <message>
        <source>who approved it or rolled it out</source>
        <translation>qui l’a approuvée ou déployée</translation>
    </message>
    <message>
        <source>pinned, with barred versions, being applied</source>
        <translation>épinglé, avec versions interdites, en cours d’application</translation>
    </message>
    <message>
        <source>when it went live: &lt;-30d, &gt;=2026-07-01</source>
        <translation>sa mise en service&#xa0;: &lt;-30d, &gt;=2026-07-01</translation>
    </message>
    <message>
        <source>when its oldest evidence was added: &lt;-90d</source>
        <translation>l’ajout de sa plus ancienne preuve&#xa0;: &lt;-90d</translation>
    </message>
    <message>
        <source>The review of %1 was due %2 ago.</source>
        <translation>L’examen de %1 devait avoir lieu il y a %2.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouvert.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucune requise</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1&#xa0;: vous</translation>
    </message>
    <message>
        <source>%1: promote</source>
        <translation>%1&#xa0;: promouvoir</translation>
    </message>
    <message>
        <source>%1: nobody can</source>
        <translation>%1&#xa0;: personne ne le peut</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1&#xa0;: en retard</translation>
    </message>
    <message>
        <source>%1: due in %2</source>
        <translation>%1&#xa0;: échéance dans %2</translation>
    </message>
    <message>
        <source>%1 warm</source>
        <translation>%1 à chaud</translation>
    </message>
    <message>
        <source>%1 cold</source>
        <translation>%1 à froid</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>retour arrière par %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheets</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1, pool %2</source>
        <translation>%1, pool %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>The person can do nothing until you enroll a key and grant a duty.</source>
        <translation>La personne ne peut rien faire tant que vous n’avez pas inscrit une clé et attribué un rôle.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Ajouter la personne</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Another login of %1</source>
        <translation>Un autre identifiant de %1</translation>
    </message>
    <message>
        <source>Enroll a key for %1</source>
        <translation>Inscrire une clé pour %1</translation>
    </message>
    <message>
        <source>Paste the public half that %1 gave you. Make sure that it comes from %1: whoever holds the other half acts as %1.</source>
        <translation>Collez la partie publique que %1 vous a remise. Assurez-vous qu’elle vient bien de %1&#xa0;: quiconque détient l’autre partie agit en tant que %1.</translation>
    </message>
    <message>
        <source>&amp;Enroll key</source>
        <translation>&amp;Inscrire la clé</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>44 characters, base64</source>
        <translation>44 caractères, base64</translation>
    </message>
    <message>
        <source>Grant %1 a duty</source>
        <translation>Attribuer un rôle à %1</translation>
    </message>
    <message>
        <source>An auditor holds nothing else, and an admin never approves. The grant is recorded with your name.</source>
        <translation>Un auditeur n’a aucun autre rôle, et un administrateur n’approuve jamais. L’attribution est consignée avec votre nom.</translation>
    </message>
    <message>
        <source>&amp;Grant duty</source>
        <translation>A&amp;ttribuer le rôle</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Tous les environnements</translation>
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
        <translation>2026-12-31 ou +10d&#xa0;; vide signifie sans fin</translation>
    </message>
    <message>
        <source>Only approvers stand in a pool.</source>
        <translation>Seuls les approbateurs font partie d’un pool.</translation>
    </message>
    <message>
        <source>Revoke a duty of %1</source>
        <translation>Révoquer un rôle de %1</translation>
    </message>
    <message>
        <source>It ends at once, for every login of the person. What was decided under it stays.</source>
        <translation>Il prend fin aussitôt, pour tous les identifiants de la personne. Ce qui a été décidé sous ce rôle demeure.</translation>
    </message>
    <message>
        <source>&amp;Revoke duty</source>
        <translation>&amp;Révoquer le rôle</translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation>Révoquer une clé de %1</translation>
    </message>
    <message>
        <source>The key %1… signs nothing more from now on. What it signed before stays valid. A revoked key is never enrolled again.</source>
        <translation>La clé %1… ne signe plus rien désormais. Ce qu’elle a signé auparavant reste valide. Une clé révoquée ne peut plus jamais être inscrite.</translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation>&amp;Révoquer la clé</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>Motif, conservé pour toujours</translation>
    </message>
    <message>
        <source>Laptop was stolen on Monday</source>
        <translation>Ordinateur portable volé lundi</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>the holdout data</source>
        <translation>les données holdout</translation>
    </message>
    <message>
        <source>in-distribution data</source>
        <translation>les données dans la distribution</translation>
    </message>
    <message>
        <source>out-of-distribution data</source>
        <translation>les données hors distribution</translation>
    </message>
    <message>
        <source>adversarial data</source>
        <translation>les données adverses</translation>
    </message>
    <message>
        <source>production data</source>
        <translation>les données de production</translation>
    </message>
    <message>
        <source>the stored files are those registered</source>
        <translation>les fichiers stockés sont ceux enregistrés</translation>
    </message>
    <message>
        <source>the stored files are not those registered</source>
        <translation>les fichiers stockés ne sont pas ceux enregistrés</translation>
    </message>
    <message>
        <source>a version is live there already</source>
        <translation>une version y est déjà en service</translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation>rien n’y est encore en service</translation>
    </message>
    <message>
        <source>the request is urgent</source>
        <translation>la demande est urgente</translation>
    </message>
    <message>
        <source>the request is not urgent</source>
        <translation>la demande n’est pas urgente</translation>
    </message>
    <message>
        <source>code was changed without a commit</source>
        <translation>du code a été modifié sans commit</translation>
    </message>
    <message>
        <source>no code was changed without a commit</source>
        <translation>aucun code n’a été modifié sans commit</translation>
    </message>
    <message>
        <source>all suites</source>
        <translation>toutes les suites</translation>
    </message>
    <message>
        <source>the suite %1</source>
        <translation>la suite %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the gain in %1 over the champion on %2</source>
        <translation>le gain en %1 par rapport au champion sur %2</translation>
    </message>
    <message>
        <source>the gap of %1 between groups</source>
        <translation>l’écart de %1 entre groupes</translation>
    </message>
    <message>
        <source>the size of the smallest group of %1</source>
        <translation>la taille du plus petit groupe pour %1</translation>
    </message>
    <message>
        <source>the number of passed tests of %1</source>
        <translation>le nombre de tests réussis de %1</translation>
    </message>
    <message>
        <source>the number of failed tests of %1</source>
        <translation>le nombre de tests en échec de %1</translation>
    </message>
    <message>
        <source>the number of skipped tests of %1</source>
        <translation>le nombre de tests ignorés de %1</translation>
    </message>
    <message>
        <source>the number of test errors of %1</source>
        <translation>le nombre d’erreurs de test de %1</translation>
    </message>
    <message>
        <source>the tests of %1</source>
        <translation>les tests de %1</translation>
    </message>
    <message>
        <source>the number of findings of the scan %1</source>
        <translation>le nombre de constats de l’analyse %1</translation>
    </message>
    <message>
        <source>the number of unclear places of the scan %1</source>
        <translation>le nombre de points non élucidés de l’analyse %1</translation>
    </message>
    <message>
        <source>the index of the monitor %1</source>
        <translation>l’indice du moniteur %1</translation>
    </message>
    <message>
        <source>the state of the monitor %1</source>
        <translation>l’état du moniteur %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>on ne connaît pas %1</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>il est faux que %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 vaut moins de %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 vaut au plus %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 vaut plus de %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 vaut au moins %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 figure parmi %2</translation>
    </message>
    <message>
        <source>the measured value of %1</source>
        <translation>la valeur mesurée pour %1</translation>
    </message>
    <message>
        <source>the lower end of %1</source>
        <translation>la borne inférieure pour %1</translation>
    </message>
    <message>
        <source>the upper end of %1</source>
        <translation>la borne supérieure pour %1</translation>
    </message>
    <message>
        <source>the number of rows behind %1</source>
        <translation>le nombre de lignes pour %1</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>on connaît %1</translation>
    </message>
    <message>
        <source>the smallest of %1</source>
        <translation>le plus petit parmi %1</translation>
    </message>
    <message>
        <source>the largest of %1</source>
        <translation>le plus grand parmi %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>the model&apos;s name</source>
        <translation>le nom du modèle</translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation>le niveau de risque</translation>
    </message>
    <message>
        <source>the model&apos;s owner</source>
        <translation>le responsable du modèle</translation>
    </message>
    <message>
        <source>the model&apos;s tags</source>
        <translation>les étiquettes du modèle</translation>
    </message>
    <message>
        <source>the version&apos;s number</source>
        <translation>le numéro de la version</translation>
    </message>
    <message>
        <source>the version&apos;s author</source>
        <translation>l’auteur de la version</translation>
    </message>
    <message>
        <source>the framework</source>
        <translation>le framework</translation>
    </message>
    <message>
        <source>the version&apos;s age in days</source>
        <translation>l’âge de la version en jours</translation>
    </message>
    <message>
        <source>the version&apos;s size in bytes</source>
        <translation>la taille de la version en octets</translation>
    </message>
    <message>
        <source>the file formats</source>
        <translation>les formats de fichier</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>the environment&apos;s class</source>
        <translation>la classe de l’environnement</translation>
    </message>
    <message>
        <source>the version that is live there</source>
        <translation>la version en service à cet endroit</translation>
    </message>
    <message>
        <source>the number of warm standbys</source>
        <translation>le nombre de versions de secours à chaud</translation>
    </message>
    <message>
        <source>the days since the last drill</source>
        <translation>le nombre de jours depuis le dernier exercice</translation>
    </message>
    <message>
        <source>the kinds of evidence</source>
        <translation>les types de preuves</translation>
    </message>
    <message>
        <source>the age of the oldest evidence in days</source>
        <translation>l’âge de la plus ancienne preuve en jours</translation>
    </message>
    <message>
        <source>the complete share of the model card</source>
        <translation>la part remplie de la fiche de modèle</translation>
    </message>
    <message>
        <source>what the model card lacks</source>
        <translation>ce qui manque à la fiche de modèle</translation>
    </message>
    <message>
        <source>the known share of the lineage</source>
        <translation>la part connue du lignage</translation>
    </message>
    <message>
        <source>what the lineage lacks</source>
        <translation>ce qui manque au lignage</translation>
    </message>
    <message>
        <source>the classes of data</source>
        <translation>les classes de données</translation>
    </message>
    <message>
        <source>the regions of the data</source>
        <translation>les régions des données</translation>
    </message>
    <message>
        <source>the purposes of the data</source>
        <translation>les finalités des données</translation>
    </message>
    <message>
        <source>the segments of the data</source>
        <translation>les segments des données</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>le demandeur</translation>
    </message>
    <message>
        <source>applies where %1</source>
        <translation>s’applique quand %1</translation>
    </message>
    <message>
        <source>%1 of any approvers</source>
        <translation>%1 parmi tous les approbateurs</translation>
    </message>
    <message>
        <source>%1 of the pool %2</source>
        <translation>%1 du pool %2</translation>
    </message>
    <message>
        <source>No approvals of its own.</source>
        <translation>Aucune approbation propre.</translation>
    </message>
    <message>
        <source>Approvals: %1.</source>
        <translation>Approbations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A request expires after %1, an urgent one after %2</source>
        <translation>Une demande expire après %1, une demande urgente après %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, ou %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n jour</numerusform>
            <numerusform>%1, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not the %2</source>
        <translation>%1, hors %2</translation>
    </message>
    <message>
        <source>people are reminded at %1</source>
        <translation>des rappels sont envoyés à %1</translation>
    </message>
    <message>
        <source>promotion waits %1 after the last approval</source>
        <translation>la promotion attend %1 après la dernière approbation</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>The link leads into the workspace “%1”, which was never opened on this computer. Nothing was opened.</source>
        <translation>Le lien mène à l’espace de travail «&#xa0;%1&#xa0;», qui n’a jamais été ouvert sur cet ordinateur. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Open its folder once; then the link works.</source>
        <translation>Ouvrez une fois son dossier&#xa0;; le lien fonctionnera ensuite.</translation>
    </message>
    <message>
        <source>Open the one you mean by its folder, or ask for a link with its id.</source>
        <translation>Ouvrez celui que vous voulez par son dossier, ou demandez un lien avec son identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) that were opened here are called “%1”. Nothing was opened.</source>
        <translation>
            <numerusform>%n espace de travail ouvert ici s’appelle «&#xa0;%1&#xa0;». Rien n’a été ouvert.</numerusform>
            <numerusform>%n espaces de travail ouverts ici s’appellent «&#xa0;%1&#xa0;». Rien n’a été ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a workspace, its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>RemoteVersionView</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, supprimée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Git commit</source>
        <translation>Commit Git</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Logged model</source>
        <translation>Modèle journalisé</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Metrics of the run</source>
        <translation>Métriques de l’exécution</translation>
    </message>
    <message>
        <source>as the run says; evidence is what was added here</source>
        <translation>selon l’exécution ; les preuves sont ce qui a été ajouté ici</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Data that the run read</source>
        <translation>Données lues par l’exécution</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What the model says about itself</source>
        <translation>Ce que le modèle dit de lui-même</translation>
    </message>
    <message>
        <source>nothing of it is proved</source>
        <translation>rien de cela n’est prouvé</translation>
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
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Nécessite</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), together %1</source>
        <translation>
            <numerusform>%n fichier, en tout %1</numerusform>
            <numerusform>%n fichiers, en tout %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>%1   ·   page %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>This workspace is a sample: its keys lie beside it, so this report proves nothing.</source>
        <translation>Cet espace de travail est un exemple&#xa0;: ses clés se trouvent à côté, ce rapport ne prouve donc rien.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>%1 by nobody signed in</source>
        <translation>%1, sans utilisateur connecté</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>Signé avec la clé</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>as #%1 of the ledger</source>
        <translation>sous #%1 du grand livre</translation>
    </message>
    <message>
        <source>not recorded: nobody was signed in, or the workspace was open for reading only</source>
        <translation>non consigné&#xa0;: personne n’était connecté, ou l’espace de travail était ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>%1 of %2, the newest first; times in UTC</source>
        <translation>%1 sur %2, les plus récentes d’abord&#xa0;; heures en UTC</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none: every record</source>
        <translation>aucun&#xa0;: toutes les entrées</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>by no checkpoint</source>
        <translation>par aucun point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>How to check this report without Countersign</source>
        <translation>Vérifier ce rapport sans Countersign</translation>
    </message>
    <message>
        <source>Nobody signed this report, so only the ledger within it can be checked.</source>
        <translation>Personne n’a signé ce rapport&#xa0;; seul le grand livre qu’il contient peut donc être vérifié.</translation>
    </message>
    <message>
        <source>The signature lies beside the file, and so does the public key; see that its SHA-256 (of the 32 raw bytes) is the key named above, which the ledger within enrolls:</source>
        <translation>La signature se trouve à côté du fichier, la clé publique aussi&#xa0;; assurez-vous que son SHA-256 (des 32 octets bruts) est la clé nommée ci-dessus, que le grand livre contenu inscrit&#xa0;:</translation>
    </message>
    <message>
        <source>The files within it, among them the ledger&apos;s own lines with their proofs into the checkpoint above; compare it with one of the same size that you hold elsewhere:</source>
        <translation>Les fichiers qu’il contient, dont les lignes mêmes du grand livre avec leurs preuves d’inclusion dans le point de contrôle ci-dessus&#xa0;; comparez ce dernier avec un point de contrôle de même taille que vous conservez ailleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Any change, removal or reordering of a record covered by a checkpoint that you hold elsewhere is found, offline. Records newer than your newest checkpoint can be changed unseen by somebody who can write the file. This proves order, not true time; integrity, not secrecy. A selection says nothing about what it leaves out.</source>
        <translation>Toute modification, suppression ou permutation d’une entrée couverte par un point de contrôle que vous conservez ailleurs est détectée, hors ligne. Les entrées postérieures à votre dernier point de contrôle peuvent être modifiées à votre insu par quiconque peut écrire dans le fichier. Ceci prouve l’ordre, non l’heure exacte&#xa0;; l’intégrité, non le secret. Une sélection ne dit rien de ce qu’elle omet.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Files within this report</source>
        <translation>Fichiers contenus dans ce rapport</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not within it, as they are too large or gone: %1</source>
        <translation>Non contenus, car trop volumineux ou disparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Audit report of %1</source>
        <translation>Rapport d’audit de %1</translation>
    </message>
    <message>
        <source>The report could not be drawn; no file was written.</source>
        <translation>Le rapport n’a pas pu être composé&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Countersign audit report of %1, %2</source>
        <translation>Rapport d’audit Countersign de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.</source>
        <translation>
            <numerusform>Le grand livre est intègre&#xa0;: %n entrée, chaîne, clés, signatures, points de contrôle et octets stockés.</numerusform>
            <numerusform>Le grand livre est intègre&#xa0;: %n entrées, chaîne, clés, signatures, points de contrôle et octets stockés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.</source>
        <translation>
            <numerusform>LE GRAND LIVRE N’EST PAS INTÈGRE&#xa0;: %n anomalie. Rien de ce qui suit la première n’est digne de confiance.</numerusform>
            <numerusform>LE GRAND LIVRE N’EST PAS INTÈGRE&#xa0;: %n anomalies. Rien de ce qui suit la première n’est digne de confiance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to #%1 by a checkpoint of %2; %n newer record(s) are not covered</source>
        <translation>
            <numerusform>jusqu’à #%1 par un point de contrôle de %2&#xa0;; %n entrée plus récente n’est pas couverte</numerusform>
            <numerusform>jusqu’à #%1 par un point de contrôle de %2&#xa0;; %n entrées plus récentes ne sont pas couvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of document</comment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>%1 of %2, the oldest first; times in UTC</source>
        <translation>%1 sur %2, les plus anciennes d’abord&#xa0;; heures en UTC</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>What waits for a decision</source>
        <translation>Ce qui attend une décision</translation>
    </message>
    <message>
        <source>Requests to let a version go live. “Needs you” is computed from your duties and from what is still missing; nobody has to subscribe to anything.</source>
        <translation>Des demandes de mise en service d’une version. «&#xa0;À traiter&#xa0;» est calculé d’après vos rôles et ce qui manque encore&#xa0;; personne n’a à s’abonner à quoi que ce soit.</translation>
    </message>
    <message>
        <source>The gate of %1 fails</source>
        <translation>Le contrôle de %1 échoue</translation>
    </message>
    <message>
        <source>%1 is to go to %2. Each line is a rule of the policy with what it wants and what this version brings, beside the version that is live now. What fails stands first.</source>
        <translation>%1 doit aller dans %2. Chaque ligne est une règle de la politique, avec ce qu’elle exige et ce qu’apporte cette version, à côté de la version actuellement en service. Ce qui échoue vient en premier.</translation>
    </message>
    <message>
        <source>The evidence behind it</source>
        <translation>Les preuves à l’appui</translation>
    </message>
    <message>
        <source>The evidence stands beside the decision: metrics, tests, fairness by group, card.</source>
        <translation>Les preuves figurent à côté de la décision&#xa0;: métriques, tests, équité par groupe, fiche.</translation>
    </message>
    <message>
        <source>The rule “%1” says why it is there: “%2”. The evidence stands beside the decision, by group and with its interval.</source>
        <translation>La règle «&#xa0;%1&#xa0;» dit pourquoi elle existe&#xa0;: «&#xa0;%2&#xa0;». Les preuves figurent à côté de la décision, par groupe et avec leur intervalle.</translation>
    </message>
    <message>
        <source>Approve is off, and says why</source>
        <translation>Approbation impossible, et voici pourquoi</translation>
    </message>
    <message>
        <source>What fails cannot be approved, neither here nor on the command line: both ask the same evaluator. The sentence under the buttons names the rule and who can do something about it.</source>
        <translation>Ce qui échoue ne peut pas être approuvé, ni ici ni en ligne de commande&#xa0;: les deux interrogent le même évaluateur. La phrase sous les boutons nomme la règle et qui peut y remédier.</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Ce qui y remédie</translation>
    </message>
    <message>
        <source>A new version that passes, which the asker resubmits; or, where the rule allows one, a waiver, which only the owner of the policy can give, with a reason and an end. A waived rule reads “Waived”, never “Pass”. You can reject, or request changes, right now.</source>
        <translation>Une nouvelle version qui réussit, que le demandeur soumet à nouveau&#xa0;; ou, si la règle le permet, une dérogation, que seul le responsable de la politique peut accorder, avec un motif et une fin. Une règle ainsi levée affiche «&#xa0;Dérogation&#xa0;», jamais «&#xa0;Réussi&#xa0;». Vous pouvez dès maintenant rejeter ou demander des modifications.</translation>
    </message>
    <message>
        <source>Whatever is decided is kept</source>
        <translation>Tout ce qui est décidé est conservé</translation>
    </message>
    <message>
        <source>Each act is a signed record in a chain that anybody can check later, without trusting anybody. That was the tour: press Act as… in the menus and decide something as somebody else.</source>
        <translation>Chaque acte est une entrée signée dans une chaîne que chacun peut vérifier plus tard, sans faire confiance à personne. La visite est terminée&#xa0;: choisissez «&#xa0;Agir en tant que…&#xa0;» dans les menus et décidez quelque chose sous une autre identité.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revue</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>En application</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Interdite</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>A changé</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Déclassée</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Près du seuil</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Canary %1 %</source>
        <translation>Canari %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Sans entrée</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Jamais lu</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>is no longer live</comment>
        <translation>Plus en service</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>test results</source>
        <translation>résultats de tests</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>a approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>a rejeté</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>a demandé des modifications</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, décision retirée</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Éléments en échec</translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation>%1 par groupe</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>cette version</translation>
    </message>
    <message>
        <source>Across versions</source>
        <translation>D’une version à l’autre</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>Métrique affichée d’une version à l’autre</translation>
    </message>
    <message>
        <source>live in production</source>
        <translation>en service en production</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Preuve %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>jeu de données %1</translation>
    </message>
    <message>
        <source>data set %1 (%2)</source>
        <translation>jeu de données %1 (%2)</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>ajoutée par %1, %2</translation>
    </message>
    <message>
        <source>Fact, as policies name it</source>
        <translation>Fait, tel que nommé dans les politiques</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>read again %1</source>
        <translation>relus le %1</translation>
    </message>
    <message>
        <source>read again %1 by %2</source>
        <translation>relus le %1 par %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>non relu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Where it is and was live</source>
        <translation>Où elle est et a été en service</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Requests and decisions</source>
        <translation>Demandes et décisions</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>demandée pour %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed; “countersign version show” has them all</source>
        <translation>
            <numerusform>%n autre n’est pas listé&#xa0;; «&#xa0;countersign version show&#xa0;» les affiche tous</numerusform>
            <numerusform>%n autres ne sont pas listés&#xa0;; «&#xa0;countersign version show&#xa0;» les affiche tous</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>number of tests</comment>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>number of tests</comment>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>live</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was done</comment>
        <translation>Acte</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>This workspace was altered: its ledger does not hold.</source>
        <translation>Cet espace de travail a été altéré&#xa0;: son grand livre n’est pas intègre.</translation>
    </message>
    <message>
        <source>Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare.</source>
        <translation>L’ouvrir n’a rien modifié, et tout peut encore être lu. Ne décidez rien ici&#xa0;: consultez le journal d’audit, restaurez une sauvegarde et comparez.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Ouvrir le journal d’audit</translation>
    </message>
    <message>
        <source>Nobody is signed in: you can look at everything and decide nothing.</source>
        <translation>Personne n’est connecté&#xa0;: vous pouvez tout consulter et ne rien décider.</translation>
    </message>
    <message>
        <source>Choose one of the sample&apos;s people in the menu Act as…, and another one whenever you like.</source>
        <translation>Choisissez l’une des personnes de l’exemple dans le menu «&#xa0;Agir en tant que…&#xa0;», et une autre quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>You can look at everything and decide nothing. %1</source>
        <translation>Vous pouvez tout consulter et ne rien décider. %1</translation>
    </message>
    <message>
        <source>Local workspace: duties are recorded, not enforced</source>
        <translation>Espace de travail local&#xa0;: les rôles sont consignés, non imposés</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ESPACE DE TRAVAIL</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need you</source>
        <translation>
            <numerusform>%n demande vous attend</numerusform>
            <numerusform>%n demandes vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The tour is through the sample workspace: open it first, in this menu.</source>
        <translation>La visite parcourt l’espace de travail d’exemple&#xa0;: ouvrez-le d’abord, dans ce menu.</translation>
    </message>
    <message>
        <source>No request in this workspace fails its gate any more, so there is nothing for the tour to show.</source>
        <translation>Plus aucune demande de cet espace de travail n’échoue à son contrôle&#xa0;; la visite n’a donc rien à montrer.</translation>
    </message>
    <message>
        <source>Make the sample anew in another folder: countersign init DIR --sample</source>
        <translation>Recréez l’exemple dans un autre dossier&#xa0;: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Sign in with a key file</source>
        <translation>Se connecter avec un fichier de clé</translation>
    </message>
    <message>
        <source>Private keys (*.pem);;All files (*)</source>
        <translation>Clés privées (*.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation>Création de l’espace de travail d’exemple…</translation>
    </message>
    <message>
        <source>It is made once, in %1.</source>
        <translation>Il n’est créé qu’une fois, dans %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all.</source>
        <translation>
            <numerusform>%n anomalie au total.</numerusform>
            <numerusform>%n anomalies au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>practice keys, worth nothing</source>
        <translation>clés d’essai, sans valeur</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>Lecture seule&#xa0;: auditeur</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
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
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Who may do what, by environment</source>
        <translation>Qui peut faire quoi, par environnement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Why can&apos;t</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>ne peut pas approuver</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Dans l’espace de travail</translation>
    </message>
    <message>
        <source>%1, person %2: in the workspace %3</source>
        <translation>%1, personne %2&#xa0;: dans l’espace de travail %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>No key in force: %1 can sign nothing.</source>
        <translation>Aucune clé en vigueur&#xa0;: %1 ne peut rien signer.</translation>
    </message>
    <message>
        <source>%1: policy %2 version %3</source>
        <translation>%1&#xa0;: politique %2 version %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: %2 vers %3</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (terminée)</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Personne n’a encore rien demandé.</translation>
    </message>
    <message>
        <source>%1 can approve %2 as it stands now.</source>
        <translation>%1 peut approuver %2 dans son état actuel.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ActSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody is signed in; nothing was written.</source>
        <translation>Personne n’est connecté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose who you are, then try again.</source>
        <translation>Choisissez votre identité, puis réessayez.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Consignation</translation>
    </message>
</context>
<context>
    <name>countersign::AddFileSheet</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>Ajouter des preuves à %1</translation>
    </message>
    <message>
        <source>The card of %1</source>
        <translation>La fiche de %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>Ajouter les preuves</translation>
    </message>
    <message>
        <source>Make it the card</source>
        <translation>En faire la fiche</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Metrics and fairness in JSON, tests in JUnit&apos;s XML, metrics as MLflow logs them: recognised by what is in the file. Choose the data set where the file does not name it. The file is kept and signed for with your name.</source>
        <translation>Métriques et équité en JSON, tests en XML de JUnit, métriques telles que MLflow les consigne : reconnues à leur contenu. Choisissez le jeu de données lorsque le fichier ne le nomme pas. Le fichier est conservé et signé à votre nom.</translation>
    </message>
    <message>
        <source>Markdown, its facts in a YAML head. It becomes the version&apos;s card, signed for with your name; earlier ones stay in the ledger.</source>
        <translation>Du Markdown, ses faits dans un en-tête YAML. Il devient la fiche de la version, signée à votre nom ; les précédentes restent dans le grand livre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Results (*.json *.xml);;All files (*)</source>
        <translation>Résultats (*.json *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>“%1” is the card now, recorded in #%2.</source>
        <translation>« %1 » est maintenant la fiche, consignée dans #%2.</translation>
    </message>
    <message>
        <source>“%1” was added as %2, recorded in #%3.</source>
        <comment>a file, its kind</comment>
        <translation>« %1 » a été ajouté comme %2, consigné dans #%3.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Parcourir&#xa0;: fichier</translation>
    </message>
</context>
<context>
    <name>countersign::AddModelSheet</name>
    <message>
        <source>Add the model</source>
        <translation>Ajouter le modèle</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
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
        <translation>Description</translation>
    </message>
    <message>
        <source>What it decides and for whom; may be left out</source>
        <translation>Ce qu’il décide et pour qui ; facultatif</translation>
    </message>
    <message>
        <source>The tier says which policies apply and who has to approve; only a policy-owner can change it later.</source>
        <translation>Le niveau dit quelles politiques s’appliquent et qui doit approuver ; ensuite, seul un policy-owner peut le changer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
</context>
<context>
    <name>countersign::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation>Demande suivante et précédente</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Peek at what it needs</source>
        <translation>Aperçu de ce qui lui manque</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Snooze, or wake</source>
        <translation>Reporter, ou réactiver</translation>
    </message>
    <message>
        <source>Open the next section of the evidence</source>
        <translation>Ouvrir la section suivante des preuves</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promouvoir…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>%1 of %2 not recorded: %3</source>
        <translation>%1 sur %2 non consignées&#xa0;: %3</translation>
    </message>
    <message>
        <source>What needs you, waits on others, is decided</source>
        <translation>À traiter, en attente d’autres, décidées</translation>
    </message>
    <message>
        <source>Approve; tier low from the list, also several at once</source>
        <translation>Approuver&#xa0;; niveau low depuis la liste, aussi plusieurs à la fois</translation>
    </message>
    <message>
        <source>Take, or give back</source>
        <translation>Prendre, ou rendre</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Réattribuer…</translation>
    </message>
</context>
<context>
    <name>countersign::AskSheet</name>
    <message>
        <source>Urgent: a shorter deadline, the same people</source>
        <translation>Urgent&#xa0;: échéance plus courte, mêmes personnes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What is better than what is live</source>
        <translation>En quoi elle est meilleure que celle en service</translation>
    </message>
    <message>
        <source>Why nobody should use it any more</source>
        <translation>Pourquoi plus personne ne devrait l’utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Request promotion</source>
        <translation>Demander la promotion</translation>
    </message>
    <message>
        <source>Retire the version</source>
        <translation>Déclasser la version</translation>
    </message>
    <message>
        <source>Request promotion of %1</source>
        <translation>Demander la promotion de %1</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Déclasser %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>Relecture de tous les fichiers…</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Consignation…</translation>
    </message>
    <message>
        <source>Every file is read again before the request is recorded.</source>
        <translation>Chaque fichier est relu avant que la demande ne soit consignée.</translation>
    </message>
    <message>
        <source>A retired version can no longer be promoted or gone back to. Nothing takes that back.</source>
        <translation>Une version déclassée ne peut plus être promue, ni servir de retour arrière. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>countersign::AssignSheet</name>
    <message>
        <source>Reassign %1</source>
        <translation>Réattribuer %1</translation>
    </message>
    <message>
        <source>Who looks at it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Others see who looks at it, so that two do not do the same work. They can still decide.</source>
        <translation>Les autres voient qui s’en occupe, pour que deux personnes ne fassent pas le même travail. Ils peuvent toujours décider.</translation>
    </message>
    <message>
        <source>%1 looks at it now. Others see who does, and can still decide.</source>
        <translation>%1 s’en occupe maintenant. Les autres voient qui le fait et peuvent toujours décider.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>actor:ann|ben action:approve subject:churn since:-7d text</source>
        <translation>actor:ann|ben action:approve subject:churn since:-7d texte</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Filter of the audit log</source>
        <translation>Filtre du journal d’audit</translation>
    </message>
    <message>
        <source>Records, the newest first</source>
        <translation>Entrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>List and detail</source>
        <translation>Liste et détail</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>Next, previous record</source>
        <translation>Entrée suivante, précédente</translation>
    </message>
    <message>
        <source>&amp;Export %1…</source>
        <translation>&amp;Exporter %1…</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Aucune entrée ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Divider between list and detail</source>
        <translation>Séparateur entre liste et détail</translation>
    </message>
    <message>
        <source>Records, the oldest first</source>
        <translation>Entrées, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>There is no record #%1; the first of the list is shown.</source>
        <translation>Il n’y a pas d’entrée #%1&#xa0;; la première de la liste est affichée.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSheet</name>
    <message>
        <source>Approve now</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Request changes now</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Motif pour %1</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>Il est conservé pour toujours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None of them can be decided now.</source>
        <translation>Aucune ne peut être décidée maintenant.</translation>
    </message>
    <message>
        <source>Each needs its own reason first.</source>
        <translation>Chacune requiert d’abord son propre motif.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n request(s) of tier low</source>
        <translation>
            <numerusform>Décider %n demande de niveau low</numerusform>
            <numerusform>Décider %n demandes de niveau low</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnChooser</name>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Sort by it, or the other way round</source>
        <translation>Trier par elle, ou dans l’autre sens</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>Une place plus tôt</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>Une place plus tard</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>A command, model, version, request or person</source>
        <translation>Une commande, un modèle, une version, une demande ou une personne</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Que faire ou ouvrir</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Commandes et emplacements</translation>
    </message>
    <message>
        <source>Up and Down move · Enter takes it · Esc closes</source>
        <translation>Haut et Bas&#xa0;: se déplacer · Enter&#xa0;: choisir · Esc&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters, or a request&apos;s id such as R12.</source>
        <translation>Rien ici ne porte ce nom. Essayez avec moins de lettres, ou avec l’identifiant d’une demande, comme R12.</translation>
    </message>
</context>
<context>
    <name>countersign::CompareModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is compared</comment>
        <translation>Élément</translation>
    </message>
</context>
<context>
    <name>countersign::CompareView</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>They are the same in everything that is compared here.</source>
        <translation>Elles sont identiques en tout ce qui est comparé ici.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Lecture des versions…</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 sur %2 diffèrent</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Espace du serveur</translation>
    </message>
    <message>
        <source>the server&apos;s default one</source>
        <translation>celui par défaut du serveur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>PEM file; else the system&apos;s</source>
        <translation>Fichier PEM ; sinon celles du système</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>PEM file that only you can read</source>
        <translation>Fichier PEM que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir : %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>conservé dans le trousseau ; saisir pour remplacer</translation>
    </message>
    <message>
        <source>goes into this computer&apos;s keychain</source>
        <translation>ira dans le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionPane</name>
    <message>
        <source>%1, by the alias %2</source>
        <translation>%1, par l’alias %2</translation>
    </message>
    <message>
        <source>no environment yet</source>
        <translation>aucun environnement pour l’instant</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>La connexion choisie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>Mise en service dans</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
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
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>MLflow %1</source>
        <translation>MLflow %1</translation>
    </message>
    <message>
        <source>Choose a connection, or add one.</source>
        <translation>Choisissez une connexion ou ajoutez-en une.</translation>
    </message>
    <message>
        <source>Add this connection</source>
        <translation>Ajouter cette connexion</translation>
    </message>
    <message>
        <source>Keep in my keychain</source>
        <translation>Garder dans mon trousseau</translation>
    </message>
    <message>
        <source>Give it a name and an address first.</source>
        <translation>Donnez-lui d’abord un nom et une adresse.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Un test est en cours.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>It is not added yet.</source>
        <translation>Elle n’est pas encore ajoutée.</translation>
    </message>
    <message>
        <source>The settings become a record of the workspace, for everybody and for ever. A password or token does not: it goes into this computer&apos;s keychain.</source>
        <translation>Les paramètres deviennent une entrée de l’espace de travail, pour tous et pour toujours. Le mot de passe ou le jeton, non : il va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 Your own password or token you can keep here all the same.</source>
        <translation>%1 Vous pouvez tout de même garder ici votre propre mot de passe ou jeton.</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>aucun environnement</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>Aucune connexion choisie</translation>
    </message>
    <message>
        <source>%1, by the stage %2</source>
        <translation>%1, par l’étape %2</translation>
    </message>
    <message>
        <source>Add it though the test failed</source>
        <translation>Ajouter malgré l’échec du test</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>Mise en service dans</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>Tout &amp;synchroniser</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Connections to remote registries</source>
        <translation>Connexions aux registres distants</translation>
    </message>
    <message>
        <source>No remote registry is connected</source>
        <translation>Aucun registre distant n’est connecté</translation>
    </message>
    <message>
        <source>Models that are kept on an MLflow server stay there; what goes live from it goes through the same review, by an alias.</source>
        <translation>Les modèles gardés sur un serveur MLflow y restent ; ce qui en est mis en service passe par la même revue, par un alias.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>Lecture des registres distants…</translation>
    </message>
    <message>
        <source>Reading %1: %2, %3</source>
        <translation>Lecture de %1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>not tested on this computer yet</source>
        <translation>pas encore testé sur cet ordinateur</translation>
    </message>
    <message>
        <source>all well, %1</source>
        <translation>tout va bien, %1</translation>
    </message>
    <message>
        <source>ended at “%1”, %2</source>
        <translation>arrêté à « %1 », %2</translation>
    </message>
    <message>
        <source>What signs in there lies in this computer&apos;s keychain.</source>
        <translation>Ce qui permet de s’y connecter est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 est inchangé.</translation>
    </message>
    <message>
        <source>%1 is recorded in #%2.</source>
        <translation>%1 est consigné dans #%2.</translation>
    </message>
    <message>
        <source>Nothing was sent: what is kept in the keychain, if anything, is for another server or user.</source>
        <translation>Rien n’a été envoyé : ce que garde le trousseau, s’il y a lieu, vaut pour un autre serveur ou utilisateur.</translation>
    </message>
    <message>
        <source>Type the password or token, then test again.</source>
        <translation>Saisissez le mot de passe ou le jeton, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>%1 is taken out of the workspace, and what signs in there out of this computer&apos;s keychain. Versions registered from it stay in the ledger.</source>
        <translation>%1 est retiré de l’espace de travail, et ce qui permet de s’y connecter du trousseau de cet ordinateur. Les versions enregistrées depuis ce registre restent dans le grand livre.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Retirer maintenant</translation>
    </message>
    <message>
        <source>%1 was removed, recorded in #%2.</source>
        <translation>%1 a été retiré, consigné dans #%2.</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>Cela exige le rôle admin. Peuvent le faire : %1.</translation>
    </message>
    <message>
        <source>Give its address and test it step by step; nothing is recorded before you add it.</source>
        <translation>Indiquez son adresse et testez-la étape par étape&#xa0;; rien n’est consigné avant que vous ne l’ajoutiez.</translation>
    </message>
</context>
<context>
    <name>countersign::CountChips</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPane</name>
    <message>
        <source>Still needed</source>
        <translation>Encore requis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What did you check? What risk remains?</source>
        <translation>Qu’avez-vous vérifié&#xa0;? Quel risque subsiste&#xa0;?</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Resubmit…</source>
        <translation>Resoumettre…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promouvoir…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Risk tier: %1</source>
        <translation>Niveau de risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>La situation actuelle</translation>
    </message>
    <message>
        <source>Still needed before it is adopted</source>
        <translation>Encore requis avant l’adoption</translation>
    </message>
    <message>
        <source>Still needed before %1</source>
        <translation>Encore requis avant %1</translation>
    </message>
    <message>
        <source>%1 can mend it</source>
        <translation>%1 peut y remédier</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son responsable</translation>
    </message>
    <message>
        <source>%1 can waive it</source>
        <translation>%1 peut y déroger</translation>
    </message>
    <message>
        <source>A policy that applies</source>
        <translation>Une politique qui s’applique</translation>
    </message>
    <message>
        <source>A policy-owner can adopt one</source>
        <translation>Un policy-owner peut en adopter une</translation>
    </message>
    <message>
        <source>The gate passes</source>
        <translation>Le contrôle est réussi</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 sur %2 règles</translation>
    </message>
    <message>
        <source>Any approver, %1 of %2</source>
        <translation>Tout approbateur, %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>nobody can yet; an admin can grant the duty</source>
        <translation>personne ne le peut encore&#xa0;; un administrateur peut attribuer le rôle</translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation>peuvent décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>Preuves ouvertes</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 sur %2 sections</translation>
    </message>
    <message>
        <source>%1, record %2, pool %3, on %4: “%5”</source>
        <translation>%1, entrée %2, pool %3, sur %4&#xa0;: «&#xa0;%5&#xa0;»</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Ne compte pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>it was given in an earlier round</source>
        <translation>elle a été donnée lors d’un tour précédent</translation>
    </message>
    <message>
        <source>It is being checked and recorded.</source>
        <translation>Vérification et consignation en cours.</translation>
    </message>
    <message>
        <source>The evidence is still being read.</source>
        <translation>Les preuves sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Take back your request</source>
        <translation>Retirer votre demande</translation>
    </message>
    <message>
        <source>Take back your decision</source>
        <translation>Retirer votre décision</translation>
    </message>
    <message numerus="yes">
        <source>Give a reason of at least %n character(s) first.</source>
        <translation>
            <numerusform>Indiquez d’abord un motif d’au moins %n caractère.</numerusform>
            <numerusform>Indiquez d’abord un motif d’au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer to %1, who asked for changes</source>
        <translation>Une réponse à %1, qui a demandé des modifications</translation>
    </message>
    <message>
        <source>decides again, or withdraws record %1</source>
        <translation>décide à nouveau, ou retire l’entrée %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and what they did</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Réattribuer…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>The gate is waived</source>
        <translation>Contrôle sous dérogation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules pass; %n waived</source>
        <translation>
            <numerusform>%1 règles sur %2 réussies ; %n sous dérogation</numerusform>
            <numerusform>%1 règles sur %2 réussies ; %n sous dérogation</numerusform>
        </translation>
    </message>
    <message>
        <source>open again once %1 has answered</source>
        <translation>de nouveau ouvert dès que %1 aura répondu</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>Il est conservé pour toujours</translation>
    </message>
    <message>
        <source>Until %1; the rule allows at most %2 d</source>
        <translation>Jusqu’au %1&#xa0;; la règle autorise au plus %2 j</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceColumn</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Reading the evidence …</source>
        <translation>Lecture des preuves …</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>nothing: no other version is live in %1</source>
        <translation>rien&#xa0;: aucune autre version n’est en service dans %1</translation>
    </message>
    <message>
        <source>%1, the champion in %2</source>
        <translation>%1, le champion dans %2</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Waive %1…</source>
        <translation>Déroger à %1…</translation>
    </message>
    <message>
        <source>Asked by %1 %2, urgent: “%3”</source>
        <translation>Demandée par %1 %2, urgente&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Asked by %1 %2: “%3”</source>
        <translation>Demandée par %1 %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the link of this request (%1)</source>
        <translation>Copier le lien de cette demande (%1)</translation>
    </message>
    <message>
        <source>Resubmitted by %1 %2, in record %3: “%4”</source>
        <translation>Soumise à nouveau par %1 %2, enregistrement %3&#xa0;: «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Champion then</source>
        <translation>Champion d’alors</translation>
    </message>
    <message>
        <source>none: no other version was live in %1</source>
        <translation>aucun&#xa0;: aucune autre version n’était en service dans %1</translation>
    </message>
</context>
<context>
    <name>countersign::ExplainView</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Rules with their facts and verdicts</source>
        <translation>Règles avec leurs faits et leurs verdicts</translation>
    </message>
    <message>
        <source>Choose a version and an environment.</source>
        <translation>Choisissez une version et un environnement.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut-on promouvoir</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>No policy applies; a policy-owner can propose one.</source>
        <translation>Aucune politique ne s’applique&#xa0;; un policy-owner peut en proposer une.</translation>
    </message>
    <message>
        <source>By %1, and the rules that always hold</source>
        <translation>Selon %1, et les règles toujours valables</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No rule applies.</source>
        <translation>Aucune règle ne s’applique.</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>Rien n’a été évalué.</translation>
    </message>
    <message>
        <source>Why the rule is there: %1</source>
        <translation>Raison d’être de la règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waived by %1 until %2.</source>
        <translation>Dérogation de %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
</context>
<context>
    <name>countersign::ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>What is written holds reasons and logins in plain text. Whoever gets it can check it without this program.</source>
        <translation>Le fichier écrit contient des motifs et des identifiants en clair. Quiconque le reçoit peut le vérifier sans ce programme.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>As what to export it</source>
        <translation>Format d’export</translation>
    </message>
    <message>
        <source>JSONL: the ledger&apos;s own lines, to be verified</source>
        <translation>JSONL&#xa0;: les lignes mêmes du grand livre, à vérifier</translation>
    </message>
    <message>
        <source>CSV: for a spreadsheet, with a signature beside it</source>
        <translation>CSV&#xa0;: pour un tableur, avec une signature à côté</translation>
    </message>
    <message>
        <source>PDF: a signed report with its evidence within</source>
        <translation>PDF&#xa0;: un rapport signé contenant ses preuves</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is shown: %1</source>
        <translation>Ce qui est affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only the model %1, each record with its proof</source>
        <translation>Seulement le modèle %1, chaque entrée avec sa preuve d’inclusion</translation>
    </message>
    <message>
        <source>A report holds at most %1 records. Narrow the filter, or choose CSV or JSONL.</source>
        <translation>Un rapport contient au plus %1 entrées. Restreignez le filtre, ou choisissez CSV ou JSONL.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nommez le fichier à écrire.</translation>
    </message>
    <message>
        <source>The records of %1 out of %2, oldest first; a slice says nothing about what it leaves out.</source>
        <translation>Les entrées de %1 parmi %2, les plus anciennes d’abord&#xa0;; un extrait ne dit rien de ce qu’il omet.</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and a new checkpoint by %1 seals it.</source>
        <translation>L’export devient lui-même une entrée, scellée par un nouveau point de contrôle de %1.</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and the file is signed with the key of %1.</source>
        <translation>L’export devient lui-même une entrée, et le fichier est signé avec la clé de %1.</translation>
    </message>
    <message>
        <source>This copy is open for reading only: the export cannot be recorded or signed, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>Cette copie est ouverte en lecture seule&#xa0;: l’export ne peut être ni consigné ni signé, et ce qui suit le dernier point de contrôle reste non scellé.</translation>
    </message>
    <message>
        <source>Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>Personne n’est connecté&#xa0;: l’export ne sera pas consigné, et ce qui suit le dernier point de contrôle reste non scellé.</translation>
    </message>
    <message>
        <source>Audit log (*.jsonl)</source>
        <translation>Journal d’audit (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Check it anywhere with: %1</source>
        <translation>Vérifiez-le n’importe où avec&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, with the checkpoint that seals them.</source>
        <translation>
            <numerusform>%n entrée en UTC, la plus ancienne d’abord, avec le point de contrôle qui la scelle.</numerusform>
            <numerusform>%n entrées en UTC, les plus anciennes d’abord, avec le point de contrôle qui les scelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</source>
        <translation>
            <numerusform>%n entrée en UTC, la plus ancienne d’abord, avec sa preuve d’inclusion&#xa0;; la genèse et toutes les clés l’accompagnent, car une vérification en a besoin.</numerusform>
            <numerusform>%n entrées en UTC, les plus anciennes d’abord, chacune avec sa preuve d’inclusion&#xa0;; la genèse et toutes les clés les accompagnent, car une vérification en a besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown.</source>
        <translation>
            <numerusform>%n entrée en UTC, la plus récente d’abord, telle qu’affichée.</numerusform>
            <numerusform>%n entrées en UTC, les plus récentes d’abord, telles qu’affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n entrée en UTC, la plus récente d’abord, telle qu’affichée&#xa0;; preuves, dossiers, fiches et politiques sont contenus dans le fichier.</numerusform>
            <numerusform>%n entrées en UTC, les plus récentes d’abord, telles qu’affichées&#xa0;; preuves, dossiers, fiches et politiques sont contenus dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>Consigné dans #%1.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded; %n record(s) are beyond the newest checkpoint.</source>
        <translation>
            <numerusform>Non consigné&#xa0;; %n entrée est au-delà du dernier point de contrôle.</numerusform>
            <numerusform>Non consigné&#xa0;; %n entrées sont au-delà du dernier point de contrôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file “%1” already. Nothing was written.</source>
        <translation>Le fichier « %1 » existe déjà. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Replace it and what lies beside it, or name another file.</source>
        <translation>Remplacez-le avec ce qui se trouve à côté, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown.</source>
        <translation>
            <numerusform>%n entrée en UTC, la plus ancienne d’abord, telle qu’affichée.</numerusform>
            <numerusform>%n entrées en UTC, les plus anciennes d’abord, telles qu’affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n entrée en UTC, la plus ancienne d’abord, telle qu’affichée&#xa0;; preuves, dossiers, fiches et politiques sont contenus dans le fichier.</numerusform>
            <numerusform>%n entrées en UTC, les plus anciennes d’abord, telles qu’affichées&#xa0;; preuves, dossiers, fiches et politiques sont contenus dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse for the file to write</source>
        <translation>Parcourir&#xa0;: fichier à écrire</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1, and %2 with which they can be checked.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1, et %2 qui permettent de la vérifier.</numerusform>
            <numerusform>%n entrées écrites dans %1, et %2 qui permettent de les vérifier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>The filter is in force.</source>
        <translation>Le filtre est actif.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Whether the filter is valid</source>
        <translation>Si le filtre est valide</translation>
    </message>
</context>
<context>
    <name>countersign::FilterLine</name>
    <message>
        <source>What may come next</source>
        <translation>Suites possibles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a proposal, and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>countersign::FindingsPanel</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>This needs the duty engineer. Who can: %1.</source>
        <translation>Cela exige le rôle engineer. Peuvent le faire : %1.</translation>
    </message>
    <message>
        <source>This needs the duty author or engineer. Who can: %1.</source>
        <translation>Cela exige le rôle author ou engineer. Peuvent le faire : %1.</translation>
    </message>
    <message>
        <source>MLflow brings back neither what was deleted nor what was overwritten.</source>
        <translation>MLflow ne restitue ni ce qui a été supprimé ni ce qui a été écrasé.</translation>
    </message>
    <message>
        <source>Version %1 was deleted on its server; roll back to another one.</source>
        <translation>La version %1 a été supprimée sur son serveur ; revenez à une autre.</translation>
    </message>
    <message>
        <source>Version %1 is not registered, so nobody could decide on it. Register it first, or revert.</source>
        <translation>La version %1 n’est pas enregistrée : personne ne pourrait en décider. Enregistrez-la d’abord, ou rétablissez.</translation>
    </message>
    <message>
        <source>It names no version that could be asked for: revert it.</source>
        <translation>Il ne désigne aucune version qui puisse être demandée : rétablissez.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Moved without a record</source>
        <translation>Changements sans entrée</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Adopt the finding</source>
        <translation>Adopter le constat</translation>
    </message>
    <message>
        <source>Revert the finding</source>
        <translation>Rétablir le constat</translation>
    </message>
    <message>
        <source>What moved without a record</source>
        <translation>Ce qui a changé sans entrée</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 Vu pour la première fois : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tags are those of another workspace, which governs it, too.</source>
        <translation>Ses tags sont ceux d’un autre espace de travail, qui le gouverne aussi.</translation>
    </message>
    <message>
        <source>Only whoever runs the server can set this back.</source>
        <translation>Seule la personne qui gère le serveur peut revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>countersign::Freshness</name>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>Lecture des registres distants…</translation>
    </message>
    <message>
        <source>%1 cannot be reached, %2</source>
        <translation>%1 est injoignable, %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 injoignable</translation>
    </message>
    <message numerus="yes">
        <source>%n remote source(s), the oldest %1</source>
        <translation>
            <numerusform>%n source distante, %1</numerusform>
            <numerusform>%n sources distantes, la plus ancienne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cannot be reached: %1. What needs it is off until it answers; everything can still be looked at.</source>
        <translation>Injoignable : %1. Ce qui en a besoin est désactivé jusqu’à sa réponse ; tout reste consultable.</translation>
    </message>
    <message>
        <source>%1 was not read: see Connections</source>
        <translation>%1 n’a pas été lu : voir Connexions</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state, and since when</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%3) %2</source>
        <comment>a state, since when, and a note</comment>
        <translation>%1 (%3) %2</translation>
    </message>
</context>
<context>
    <name>countersign::HoldButton</name>
    <message>
        <source>hold 1 s</source>
        <translation>maintenir 1 s</translation>
    </message>
    <message>
        <source>Nothing was done: hold “%1” for one second.</source>
        <translation>Rien n’a été fait&#xa0;: maintenez «&#xa0;%1&#xa0;» pendant une seconde.</translation>
    </message>
    <message>
        <source>Nothing was done yet: press “%1” again within %2 seconds, or hold it for one second.</source>
        <translation>Rien n’a encore été fait&#xa0;: appuyez de nouveau sur «&#xa0;%1&#xa0;» dans les %2 secondes, ou maintenez-le pendant une seconde.</translation>
    </message>
    <message>
        <source>%1: press again to do it</source>
        <translation>%1&#xa0;: appuyer de nouveau pour exécuter</translation>
    </message>
    <message>
        <source>%1: hold for one second</source>
        <translation>%1&#xa0;: maintenir pendant une seconde</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space key for one second, or press %1.</source>
        <translation>Maintenez le bouton de la souris ou la barre d’espace pendant une seconde, ou appuyez sur %1.</translation>
    </message>
</context>
<context>
    <name>countersign::IntervalDotPlot</name>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>%1 %2, interval %3 to %4</source>
        <translation>%1 %2, intervalle de %3 à %4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Limite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::KeyValueList</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>countersign::ListView</name>
    <message>
        <source>part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>part of the number</source>
        <translation>une partie du numéro</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>niveau de risque</translation>
    </message>
    <message>
        <source>what has become of it</source>
        <translation>ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>environment, or none</source>
        <translation>un environnement, ou none</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>as the author says</source>
        <translation>selon l’auteur</translation>
    </message>
    <message>
        <source>local, or a remote registry</source>
        <translation>local, ou un registre distant</translation>
    </message>
    <message>
        <source>&gt;-7d, 2026-07-01</source>
        <translation>&gt;-7d, 2026-07-01</translation>
    </message>
    <message>
        <source>&gt;10M, in bytes</source>
        <translation>&gt;10M, en octets</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>Search, or tier:high state:live author:ann registered:&gt;-7d</source>
        <translation>Rechercher, ou tier:high state:live author:ann registered:&gt;-7d</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Register a version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modèles et versions</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>At most four versions can be compared.</source>
        <translation>Au plus quatre versions peuvent être comparées.</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>Lire les registres distants maintenant</translation>
    </message>
    <message>
        <source>Browse a remote registry</source>
        <translation>Parcourir un registre distant</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>Il n’y a pas encore de modèle ici</translation>
    </message>
    <message>
        <source>A model is a name, its risk tier and its versions: files that are registered once, hashed and signed for. Add the first, then register a version of it.</source>
        <translation>Un modèle, c’est un nom, son niveau de risque et ses versions : des fichiers enregistrés une seule fois, hachés et signés. Ajoutez le premier, puis enregistrez-en une version.</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>Séparateur entre modèles et versions</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Choose two to four versions, as with %1.</source>
        <comment>keys</comment>
        <translation>Choisissez de deux à quatre versions, par exemple avec %1.</translation>
    </message>
    <message>
        <source>Columns and order of the models</source>
        <translation>Colonnes et ordre des modèles</translation>
    </message>
</context>
<context>
    <name>countersign::LoginDetail</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>&amp;Grant duty…</source>
        <translation>A&amp;ttribuer un rôle…</translation>
    </message>
    <message>
        <source>&amp;Revoke duty…</source>
        <translation>&amp;Révoquer un rôle…</translation>
    </message>
    <message>
        <source>&amp;Enroll key…</source>
        <translation>&amp;Inscrire une clé…</translation>
    </message>
    <message>
        <source>Revoke &amp;key…</source>
        <translation>Révoquer une c&amp;lé…</translation>
    </message>
    <message>
        <source>The chosen login</source>
        <translation>L’identifiant choisi</translation>
    </message>
    <message>
        <source>Keys of the login</source>
        <translation>Clés de l’identifiant</translation>
    </message>
    <message>
        <source>No key was enrolled: this login cannot act.</source>
        <translation>Aucune clé n’a été inscrite&#xa0;: cet identifiant ne peut pas agir.</translation>
    </message>
    <message>
        <source>Duties of the person</source>
        <translation>Rôles de la personne</translation>
    </message>
    <message>
        <source>No duty: this person may look, but decide nothing.</source>
        <translation>Aucun rôle&#xa0;: cette personne peut consulter, mais ne rien décider.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Aucun identifiant choisi</translation>
    </message>
    <message>
        <source>Person %1. Duties belong to the person, keys to the login.</source>
        <translation>Personne %1. Les rôles appartiennent à la personne, les clés à l’identifiant.</translation>
    </message>
    <message>
        <source>Choose a login at the left.</source>
        <translation>Choisissez un identifiant à gauche.</translation>
    </message>
    <message>
        <source>Choose a login first.</source>
        <translation>Choisissez d’abord un identifiant.</translation>
    </message>
    <message>
        <source>Revoked in #%1</source>
        <translation>Révoquée dans #%1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Key %1, enrolled in record %2: %3</source>
        <translation>Clé %1, inscrite dans l’entrée %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1, granted in record %2</source>
        <translation>%1, attribué dans l’entrée %2</translation>
    </message>
    <message>
        <source>Ends %1; an admin can grant it again.</source>
        <translation>Prend fin le %1&#xa0;; un administrateur peut l’attribuer à nouveau.</translation>
    </message>
    <message>
        <source>There is no duty to revoke.</source>
        <translation>Il n’y a aucun rôle à révoquer.</translation>
    </message>
    <message>
        <source>There is no key in force to revoke.</source>
        <translation>Il n’y a aucune clé en vigueur à révoquer.</translation>
    </message>
    <message>
        <source>%1, ends within a week</source>
        <translation>%1, prend fin d’ici une semaine</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>%1 has no filter.</source>
        <comment>a page</comment>
        <translation>%1 : pas de filtre ici.</translation>
    </message>
</context>
<context>
    <name>countersign::MakeForm</name>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>Dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>In a key file:</source>
        <translation>Dans un fichier de clé&#xa0;:</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it governs: risk-models, or your team&apos;s name.</source>
        <translation>Ce qu’il gouverne&#xa0;: risk-models, ou le nom de votre équipe.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A new or empty one. Everything of the workspace lies in it.</source>
        <translation>Nouveau ou vide. Tout l’espace de travail s’y trouve.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>How records name you, for ever: small letters, digits, dots, @ and dashes.</source>
        <translation>Comment les entrées vous nomment, pour toujours&#xa0;: minuscules, chiffres, points, @ et tirets.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>Le nouveau fichier de clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Choisir un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be kept.</source>
        <translation>Le nom contient un caractère qui ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>It needs a folder, named from its root.</source>
        <translation>Il lui faut un dossier, avec son chemin absolu.</translation>
    </message>
    <message>
        <source>That folder holds something already.</source>
        <translation>Ce dossier contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>It needs your login.</source>
        <translation>Il lui faut votre identifiant.</translation>
    </message>
    <message>
        <source>The key needs a file.</source>
        <translation>La clé a besoin d’un fichier.</translation>
    </message>
    <message>
        <source>That key file is there already; it will not be replaced.</source>
        <translation>Ce fichier de clé existe déjà&#xa0;; il ne sera pas remplacé.</translation>
    </message>
    <message>
        <source>Only when the key is to lie in a file.</source>
        <translation>Seulement si la clé doit se trouver dans un fichier.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création en cours…</translation>
    </message>
    <message>
        <source>You will be its author, engineer, policy-owner and admin. Sandbox and staging work at once; production needs a second person.</source>
        <translation>Vous en serez l’auteur, l’ingénieur, le responsable des politiques et l’administrateur. Sandbox et staging fonctionnent aussitôt&#xa0;; production requiert une seconde personne.</translation>
    </message>
</context>
<context>
    <name>countersign::Menus</name>
    <message>
        <source>&amp;Act as…</source>
        <translation>A&amp;gir en tant que…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Make a workspace…</source>
        <translation>&amp;Créer un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un espace &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>Ouvrir l’espace de travail d’&amp;exemple</translation>
    </message>
    <message>
        <source>Sign in with a &amp;key file…</source>
        <translation>Se connecter avec un fichier de c&amp;lé…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation>Aller au &amp;filtre</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop&apos;s</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this place</source>
        <translation>Copier un &amp;lien vers cet emplacement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Tour of a failing request</source>
        <translation>&amp;Visite guidée d’une demande en échec</translation>
    </message>
    <message>
        <source>No workspace has been opened here yet.</source>
        <translation>Aucun espace de travail n’a encore été ouvert ici.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>C’est ici que vous avez commencé.</translation>
    </message>
    <message>
        <source>You have not gone back from anywhere.</source>
        <translation>Vous n’êtes encore revenu en arrière nulle part.</translation>
    </message>
</context>
<context>
    <name>countersign::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Ignorer ce message</translation>
    </message>
    <message>
        <source>Who can: %1.</source>
        <translation>Peuvent le faire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::MetricChart</name>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Afficher en tableau (T)</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>Aucune version n’a cette métrique.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 versions; the table has all.</source>
        <translation>Les %1 plus récentes des %2 versions&#xa0;; le tableau les contient toutes.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Limite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>%1 across versions</source>
        <translation>%1&#xa0;d’une version à l’autre</translation>
    </message>
</context>
<context>
    <name>countersign::MetricTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1, intervalle de %2 à %3</translation>
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
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorModelTable</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 rompu</translation>
    </message>
    <message numerus="yes">
        <source>%1, not governed, %n version(s)</source>
        <translation>
            <numerusform>%1, non gouverné, %n version</numerusform>
            <numerusform>%1, non gouverné, %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, niveau %2, %n version</numerusform>
            <numerusform>%1, niveau %2, %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorVersionTable</name>
    <message>
        <source>Version %1, %2, aliases: %3, created %4</source>
        <translation>Version %1, %2, alias : %3, créée le %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>État ici</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>countersign::ModelPane</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>Métrique affichée d’une version à l’autre</translation>
    </message>
</context>
<context>
    <name>countersign::ModelTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, niveau %2, %n version</numerusform>
            <numerusform>%1, niveau %2, %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>countersign::MyKeySheet</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>&amp;Créer une clé…</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Ma clé</translation>
    </message>
    <message>
        <source>You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login.</source>
        <translation>Vous signez avec une clé privée qui ne quitte jamais cet ordinateur. Sa partie publique peut être connue de tous&#xa0;; un administrateur l’inscrit pour votre identifiant.</translation>
    </message>
    <message>
        <source>The public half of the key you sign with</source>
        <translation>La partie publique de la clé avec laquelle vous signez</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>The public half of the new key, for an admin</source>
        <translation>La partie publique de la nouvelle clé, pour un administrateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A new key lies in this computer&apos;s keychain. Nothing is enrolled yet.</source>
        <translation>Une nouvelle clé se trouve dans le trousseau de cet ordinateur. Rien n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Give its public half to an admin: People, your login, Enroll key…</source>
        <translation>Remettez sa partie publique à un administrateur&#xa0;: Personnes, votre identifiant, Inscrire une clé…</translation>
    </message>
</context>
<context>
    <name>countersign::NameSheet</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation>Ce nom existe déjà&#xa0;; l’élément sera remplacé.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>countersign::NeedsYou</name>
    <message>
        <source>policy %1 %2</source>
        <translation>politique %1 %2</translation>
    </message>
    <message>
        <source>%1, asked again by %2: “%3”</source>
        <translation>%1, redemandée par %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1, asked by %2: “%3”</source>
        <translation>%1, demandée par %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1. It is approved and can be promoted.</source>
        <translation>%1. Approuvée, elle peut être promue.</translation>
    </message>
    <message>
        <source>%1. Gate: %2. Decide until %3.</source>
        <translation>%1. Contrôle&#xa0;: %2. À décider avant le %3.</translation>
    </message>
    <message>
        <source>%1. Decide until %2.</source>
        <translation>%1. À décider avant le %2.</translation>
    </message>
</context>
<context>
    <name>countersign::OpenWorkspace</name>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>L’espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Choose who you are first.</source>
        <translation>Personne n’est connecté. Choisissez d’abord votre identité.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>Vous êtes connecté en tant qu’auditeur&#xa0;: vous pouvez tout lire, vérifier et exporter, et ne rien modifier.</translation>
    </message>
    <message>
        <source>%1 needs the duty %2, which %3 does not hold; an admin can grant it.</source>
        <comment>an act, duties, a login</comment>
        <translation>%1 exige le rôle %2, que %3 n’a pas ; un admin peut l’attribuer.</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewHead</name>
    <message>
        <source>Details of the row</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Mode mural</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewModel</name>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>rien en service</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>santé&#xa0;: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>Déployée par</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Evidence age</source>
        <translation>Âge des preuves</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what waits, and for whom</comment>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewPage</name>
    <message>
        <source>Filter: tier:high health:!ok env:production</source>
        <translation>Filtre&#xa0;: tier:high health:!ok env:production</translation>
    </message>
    <message>
        <source>Nothing is live yet</source>
        <translation>Rien n’est encore en service</translation>
    </message>
    <message>
        <source>Register a version and request its promotion; what goes live is listed here, on whose word and since when.</source>
        <translation>Enregistrez une version et demandez sa promotion&#xa0;; ce qui est mis en service est listé ici, avec qui en répond et depuis quand.</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Reading what is live…</source>
        <translation>Lecture de ce qui est en service…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show or hide the pane</source>
        <translation>Afficher ou masquer le volet</translation>
    </message>
    <message>
        <source>Open the version that is live</source>
        <translation>Ouvrir la version en service</translation>
    </message>
    <message>
        <source>Pin the row to the top, or let it go</source>
        <translation>Épingler la ligne en haut, ou la libérer</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Copy a link to what is live</source>
        <translation>Copier un lien vers ce qui est en service</translation>
    </message>
    <message>
        <source>Wall mode: the rows alone, in large type</source>
        <translation>Mode mural&#xa0;: les lignes seules, en grands caractères</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>%1 live · %2 fail · %3 with an incident</source>
        <translation>%1 en service · %2 en échec · %3 avec incident</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>Lire les registres distants maintenant</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>In its sheet: roll back now</source>
        <translation>Dans sa feuille&#xa0;: revenir en arrière maintenant</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>Rien n’est en service ici.</translation>
    </message>
    <message>
        <source>Choose the row to roll back, then press %1.</source>
        <comment>keys</comment>
        <translation>Choisissez la ligne à ramener en arrière, puis appuyez sur %1.</translation>
    </message>
    <message>
        <source>%1 · of them only %2</source>
        <comment>counts of all, and the filter by which rows are shown</comment>
        <translation>%1 · seulement %2</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewTable</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>countersign::Page</name>
    <message>
        <source>It is off here.</source>
        <translation>Indisponible ici.</translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>off: %1</source>
        <translation>indisponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::PeekPane</name>
    <message>
        <source>Open version</source>
        <translation>Ouvrir la version</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Nothing is live in %1</source>
        <translation>Rien n’est en service dans %1</translation>
    </message>
    <message>
        <source>Being applied to %1</source>
        <translation>En cours d’application dans %1</translation>
    </message>
    <message>
        <source>Live in %1</source>
        <translation>En service dans %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; open the version to see all.</source>
        <translation>
            <numerusform>Et %n autre&#xa0;; ouvrez la version pour tout voir.</numerusform>
            <numerusform>Et %n autres&#xa0;; ouvrez la version pour tout voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>Déployée par</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>approved; an engineer promotes it</source>
        <translation>approuvée&#xa0;; un ingénieur la promeut</translation>
    </message>
    <message>
        <source>nobody can go on with it</source>
        <translation>personne ne peut la poursuivre</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Examen prévu</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Interdite</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>Il n’y a pas de version antérieure à laquelle revenir.</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>Rien n’est en service ici.</translation>
    </message>
    <message>
        <source>Let go of the pin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>countersign::PeopleModel</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 is person %2, holds: %3; keys in force: %4</source>
        <translation>%1 est la personne %2, rôles&#xa0;: %3&#xa0;; clés en vigueur&#xa0;: %4</translation>
    </message>
    <message>
        <source>Without a key in force this login cannot act.</source>
        <translation>Sans clé en vigueur, cet identifiant ne peut pas agir.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>&amp;My key…</source>
        <translation>&amp;Ma clé…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Ma clé</translation>
    </message>
    <message>
        <source>Logins of this workspace</source>
        <translation>Identifiants de cet espace de travail</translation>
    </message>
    <message>
        <source>Pools of approvers</source>
        <translation>Pools d’approbateurs</translation>
    </message>
    <message>
        <source>No pool has anybody in it. A pool is named when the duty approver is granted.</source>
        <translation>Aucun pool n’a de membre. Un pool est nommé lors de l’attribution du rôle approver.</translation>
    </message>
    <message>
        <source>a policy asks for so many distinct persons of one</source>
        <translation>une politique exige un nombre de personnes distinctes de l’un d’eux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>Ceci requiert le rôle admin. Peuvent le faire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>Consigné dans #%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) of %1</source>
        <translation>
            <numerusform>%n identifiant de %1</numerusform>
            <numerusform>%n identifiants de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool %1, %2: %n person(s), %3</source>
        <translation>
            <numerusform>Pool %1, %2&#xa0;: %n personne, %3</numerusform>
            <numerusform>Pool %1, %2&#xa0;: %n personnes, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PoliciesPage</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Also &amp;replaced versions</source>
        <translation>Aussi les versions &amp;remplacées</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Explain a verdict</source>
        <translation>Expliquer un verdict</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>Essayer un fichier</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>No policy was adopted: every gate is not evaluated.</source>
        <translation>Aucune politique n’a été adoptée&#xa0;: aucun contrôle n’est évalué.</translation>
    </message>
    <message>
        <source>Also replaced versions</source>
        <translation>Aussi les versions remplacées</translation>
    </message>
    <message>
        <source>Rules, explain, try, who</source>
        <translation>Règles, explication, essai, droits</translation>
    </message>
    <message>
        <source>There is no policy %1; the first is shown.</source>
        <translation>Il n’y a pas de politique %1&#xa0;; la première est affichée.</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 en vigueur</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Policy %1 version %2, tier %3, class %4, %5</source>
        <translation>Politique %1 version %2, niveau %3, classe %4, %5</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
</context>
<context>
    <name>countersign::ProbeSteps</name>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>reçues&#xa0;: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reportée jusqu’au %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>gate: %1</source>
        <translation>contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>approvals %1</source>
        <translation>approbations %1</translation>
    </message>
    <message>
        <source>Asked by %1: “%2”</source>
        <translation>Demandée par %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Put off: %1.</source>
        <translation>Mise de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Asked by · reason</source>
        <translation>Demandée par · motif</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>time</comment>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>countersign::QueueView</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Needs you  %1</source>
        <translation>À traiter  %1</translation>
    </message>
    <message>
        <source>Waiting on others  %1</source>
        <translation>En attente d’autrui  %1</translation>
    </message>
    <message>
        <source>Decided  %1</source>
        <translation>Décidées  %1</translation>
    </message>
    <message>
        <source>Nothing waits on others.</source>
        <translation>Rien n’est en attente d’autrui.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nothing waits on others either.</source>
        <translation>Rien n’est en attente d’autrui non plus.</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 demande&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Only requests of tier low can be decided several at once; %1 cannot.</source>
        <translation>Seules les demandes de niveau low peuvent être décidées en lot&#xa0;; %1 ne le peut pas.</translation>
    </message>
    <message>
        <source>Open those one at a time.</source>
        <translation>Ouvrez celles-ci une à une.</translation>
    </message>
    <message>
        <source>%1 does not need you; there is nothing to put off.</source>
        <translation>%1 ne vous attend pas&#xa0;; il n’y a rien à reporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait on others.</source>
        <translation>
            <numerusform>%n demande est en attente d’autrui.</numerusform>
            <numerusform>%n demandes sont en attente d’autrui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the requests</source>
        <translation>Ordre des demandes</translation>
    </message>
    <message>
        <source>By time left</source>
        <translation>Par temps restant</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par ancienneté</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Aucune demande n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Approve the chosen requests</source>
        <translation>Approuver les demandes sélectionnées</translation>
    </message>
    <message>
        <source>Reject the chosen requests</source>
        <translation>Rejeter les demandes sélectionnées</translation>
    </message>
    <message>
        <source>Request changes to the chosen requests</source>
        <translation>Demander des modifications des demandes sélectionnées</translation>
    </message>
    <message>
        <source>Snooze the chosen request, or wake it</source>
        <translation>Reporter la demande sélectionnée, ou la réactiver</translation>
    </message>
    <message>
        <source>Take the chosen request, or give it back</source>
        <translation>Prendre la demande sélectionnée, ou la rendre</translation>
    </message>
    <message>
        <source>Reassign the chosen request…</source>
        <translation>Réattribuer la demande sélectionnée…</translation>
    </message>
    <message>
        <source>J K move · Space peek · A approve · R reject · C changes · T take · G reassign · S snooze</source>
        <translation>Space aperçu · A approuver · R rejeter · C modifications · T prendre · G réattribuer · S reporter</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise en charge</translation>
    </message>
</context>
<context>
    <name>countersign::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReasonEdit</name>
    <message>
        <source>Kept for ever</source>
        <translation>Conservé pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n character(s); kept for ever</source>
        <translation>
            <numerusform>Au moins %n caractère&#xa0;; conservé pour toujours</numerusform>
            <numerusform>Au moins %n caractères&#xa0;; conservé pour toujours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more character(s); kept for ever</source>
        <translation>
            <numerusform>Encore %n caractère requis&#xa0;; conservé pour toujours</numerusform>
            <numerusform>Encore %n caractères requis&#xa0;; conservé pour toujours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordDetail</name>
    <message>
        <source>The chosen record</source>
        <translation>L’entrée choisie</translation>
    </message>
    <message>
        <source>What to show of the record</source>
        <translation>Ce qu’il faut afficher de l’entrée</translation>
    </message>
    <message>
        <source>Payload or bound document as plain text</source>
        <translation>Contenu ou document lié en texte brut</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Choose a record above to see all that it says and binds.</source>
        <translation>Choisissez une entrée ci-dessus pour voir tout ce qu’elle dit et lie.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, alors %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payload of record #%1</source>
        <translation>Contenu de l’entrée #%1</translation>
    </message>
    <message>
        <source>This record binds no stored document.</source>
        <translation>Cette entrée ne lie aucun document stocké.</translation>
    </message>
    <message>
        <source>Record %1, %2 by %3</source>
        <translation>Entrée %1, %2 par %3</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Lapsed by it</source>
        <translation>Rendu caduc</translation>
    </message>
    <message>
        <source>THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.</source>
        <translation>CES OCTETS NE SONT PAS CEUX QUI ONT ÉTÉ LIÉS&#xa0;: leur empreinte diffère.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>Record %1, being read</source>
        <translation>Entrée %1, en cours de lecture</translation>
    </message>
    <message>
        <source>Record %1: at %2 %3 did %4 on %5</source>
        <translation>Entrée %1&#xa0;: le %2, %3 a fait %4 sur %5</translation>
    </message>
    <message>
        <source>In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.</source>
        <translation>Dans la chaîne, mais aucun point de contrôle ne la couvre encore&#xa0;: quiconque peut écrire dans le fichier pourrait la modifier à votre insu.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. State: %2.</source>
        <translation>%1. État&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterRemoteSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Every file is read and hashed. It stays on its server; what may be asked for from now on is exactly what was read.</source>
        <translation>Chaque fichier est lu et haché. Il reste sur son serveur ; ce qui pourra être demandé est exactement ce qui a été lu.</translation>
    </message>
    <message>
        <source>Nobody governs this model yet: it is added with the tier you choose, in a record of its own. Then every file of the version is read and hashed; it stays on its server.</source>
        <translation>Personne ne gouverne encore ce modèle : il est ajouté au niveau choisi, dans une entrée à part. Puis chaque fichier de la version est lu et haché ; il reste sur son serveur.</translation>
    </message>
    <message>
        <source>Reading and hashing every file…</source>
        <translation>Lecture et hachage de chaque fichier…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>As 1.4.0, for tools that read tags; may be left out</source>
        <translation>Par exemple 1.4.0, pour les outils qui lisent les étiquettes&#xa0;; facultatif</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Numéro de version</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>Fichier de métadonnées</translation>
    </message>
    <message>
        <source>A JSON file; may be left out</source>
        <translation>Un fichier JSON&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Every file is hashed and copied. A version is registered once, with your name, and never overwritten.</source>
        <translation>Chaque fichier est haché et copié. Une version est enregistrée une seule fois, à votre nom, et n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>The metadata of the version</source>
        <translation>Les métadonnées de la version</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A folder that is the version</source>
        <translation>Un dossier qui constitue la version</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Fichiers de la version</translation>
    </message>
    <message>
        <source>Choose the model.</source>
        <translation>Choisissez le modèle.</translation>
    </message>
    <message>
        <source>Add the files, or the folder, that are this version.</source>
        <translation>Ajoutez les fichiers, ou le dossier, qui constituent cette version.</translation>
    </message>
    <message>
        <source>Hashing and copying…</source>
        <translation>Hachage et copie…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>There is no model of this workspace yet: close this and add one first, with “Add a model…”.</source>
        <translation>Cet espace de travail n’a pas encore de modèle : fermez ceci et ajoutez-en d’abord un, avec « Ajouter un modèle… ».</translation>
    </message>
</context>
<context>
    <name>countersign::RegistryPage</name>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Rechercher et filtrer</translation>
    </message>
    <message>
        <source>In the filter: what may come next</source>
        <translation>Dans le filtre&#xa0;: suites possibles</translation>
    </message>
    <message>
        <source>Next, previous version</source>
        <translation>Version suivante, précédente</translation>
    </message>
    <message>
        <source>Choose several versions, to compare them</source>
        <translation>Choisir plusieurs versions pour les comparer</translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation>Ouvrir la version</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteListView</name>
    <message>
        <source>A part of a model&apos;s name</source>
        <translation>Une partie du nom d’un modèle</translation>
    </message>
    <message>
        <source>Read this registry now</source>
        <translation>Lire ce registre maintenant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Models of the remote registry</source>
        <translation>Modèles du registre distant</translation>
    </message>
    <message>
        <source>No model was read from it, or none has this in its name.</source>
        <translation>Aucun modèle n’en a été lu, ou aucun n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>Versions of the chosen model</source>
        <translation>Versions du modèle choisi</translation>
    </message>
    <message>
        <source>Choose a model at the left.</source>
        <translation>Choisissez un modèle à gauche.</translation>
    </message>
    <message>
        <source>All that is registered</source>
        <translation>Tout ce qui est enregistré</translation>
    </message>
    <message>
        <source>Models and versions of the remote registry</source>
        <translation>Modèles et versions du registre distant</translation>
    </message>
    <message>
        <source>Reading the mirror…</source>
        <translation>Lecture du miroir…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Cannot be reached, %1</source>
        <translation>Injoignable, %1</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Choisissez d’abord une version.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Elle est enregistrée.</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>Séparateur entre modèles et versions</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteVersionView</name>
    <message>
        <source>Register…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Open as registered</source>
        <translation>Ouvrir telle qu’enregistrée</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Interroger à nouveau le serveur</translation>
    </message>
    <message>
        <source>As the mirror has it</source>
        <translation>Selon le miroir</translation>
    </message>
    <message>
        <source>All versions there</source>
        <translation>Toutes les versions là-bas</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>It has no such version, %1.</source>
        <translation>Il n’a pas cette version, %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>En service dans</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>not what was registered</source>
        <translation>autres que ceux enregistrés</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Se trouve à</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>nobody governs the model yet</source>
        <translation>personne ne gouverne encore le modèle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>Étiquettes de l’exécution</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Elle est enregistrée.</translation>
    </message>
    <message>
        <source>The mirror does not have it.</source>
        <translation>Le miroir ne l’a pas.</translation>
    </message>
    <message>
        <source>It is not registered yet.</source>
        <translation>Elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Le serveur est interrogé.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewSection</name>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Changed since you opened it</source>
        <translation>Modifiée depuis que vous l’avez ouverte</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Dépliée</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Repliée</translation>
    </message>
    <message>
        <source>Not seen to its end yet</source>
        <translation>Pas encore vue jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewView</name>
    <message>
        <source>Reading the files of the version</source>
        <translation>Lecture des fichiers de la version</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Checking and recording</source>
        <translation>Vérification et consignation</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>Approve now</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 ends; whoever still wants it asks anew.</source>
        <translation>%1 prend fin&#xa0;; quiconque y tient encore refait une demande.</translation>
    </message>
    <message>
        <source>Your decision on %1 no longer counts.</source>
        <translation>Votre décision sur %1 ne compte plus.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Consignation</translation>
    </message>
    <message>
        <source>Recorded as %1: withdrawn.</source>
        <translation>Consigné sous %1&#xa0;: retrait.</translation>
    </message>
    <message>
        <source>Resubmit %1</source>
        <translation>Resoumettre %1</translation>
    </message>
    <message>
        <source>Everybody decides anew, on what stands there now: %1</source>
        <translation>Chacun décide à nouveau, sur la situation actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resubmit now</source>
        <translation>Resoumettre</translation>
    </message>
    <message>
        <source>Recorded as %1: resubmitted.</source>
        <translation>Consigné sous %1&#xa0;: nouvelle soumission.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promouvoir %1</translation>
    </message>
    <message>
        <source>Promote now</source>
        <translation>Promouvoir</translation>
    </message>
    <message>
        <source>Checking, copying and making it live</source>
        <translation>Vérification, copie et mise en service</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is %3 in %4.</source>
        <translation>Consigné sous %1&#xa0;: %2, état %3 dans %4.</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Déroger à %1</translation>
    </message>
    <message>
        <source>%1 may go to %2 although %3 does not pass, until the waiver ends by itself. It holds for this version in this environment only, and you, %4, own it.</source>
        <translation>%1 peut aller dans %2 bien que %3 ne réussisse pas, jusqu’à ce que la dérogation prenne fin d’elle-même. Elle ne vaut que pour cette version dans cet environnement, et vous, %4, en répondez.</translation>
    </message>
    <message>
        <source>Waive now</source>
        <translation>Déroger</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is waived.</source>
        <translation>Consigné sous %1&#xa0;: dérogation à %2.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>This moved while you were looking: %1.</source>
        <translation>Ceci a changé pendant votre consultation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>see the new state</source>
        <translation>voyez le nouvel état</translation>
    </message>
    <message>
        <source>A decision counts only for what stands there now; load it and look again.</source>
        <translation>Une décision ne vaut que pour la situation actuelle&#xa0;; chargez-la et examinez-la à nouveau.</translation>
    </message>
    <message>
        <source>The link of %1 is on the clipboard.</source>
        <translation>Le lien de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackSheet</name>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What is wrong with the version that is live</source>
        <translation>Ce qui ne va pas avec la version en service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Roll back %1 in %2</source>
        <translation>Retour arrière de %1 dans %2</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Revenir à</translation>
    </message>
    <message>
        <source>Now live</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>%1 %2 goes live in %3, replacing %4, as soon as you confirm.</source>
        <translation>%1 %2 est mis en service dans %3, en remplacement de %4, dès que vous confirmez.</translation>
    </message>
    <message>
        <source>An incident is opened, and %1 stays barred there until it is closed.</source>
        <translation>Un incident est ouvert, et %1 y reste interdite jusqu’à sa clôture.</translation>
    </message>
    <message>
        <source>No approval is needed. The reason is kept for ever.</source>
        <translation>Aucune approbation n’est requise. Le motif est conservé pour toujours.</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be rolled back.</source>
        <translation>Personne n’est connecté&#xa0;; aucun retour arrière n’est donc possible.</translation>
    </message>
    <message>
        <source>Rolling back and reading back what is live…</source>
        <translation>Retour arrière et relecture de ce qui est en service…</translation>
    </message>
    <message>
        <source>in %1 s; the goal is %2 s</source>
        <translation>en %1&#xa0;s&#xa0;; l’objectif est de %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 is barred until %2 is closed.</source>
        <translation>%1 est interdite jusqu’à la clôture de %2.</translation>
    </message>
    <message>
        <source>%1 %2 is live in %3, %4.</source>
        <translation>%1 %2 est en service dans %3, %4.</translation>
    </message>
    <message>
        <source>The rollback is recorded; its effects are %1.</source>
        <translation>Le retour arrière est consigné&#xa0;; état de ses effets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Roll back again to finish it. %1</source>
        <translation>Relancez le retour arrière pour l’achever. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Quality fell</source>
        <translation>Baisse de qualité</translation>
    </message>
    <message>
        <source>Inputs drifted</source>
        <translation>Dérive des entrées</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Only a drill</source>
        <translation>Simple exercice</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>En cours d’application</translation>
    </message>
    <message>
        <source>Reading how long it took before…</source>
        <translation>Lecture des durées antérieures…</translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of %2 in %3 did; the goal is %4 s.</source>
        <translation>
            <numerusform>Durée attendue&#xa0;: %1 s, comme le dernier retour arrière de %2 dans %3 (%n mesure)&#xa0;; l’objectif est de %4 s.</numerusform>
            <numerusform>Durée attendue&#xa0;: %1 s, comme les %n derniers retours arrière de %2 dans %3&#xa0;; l’objectif est de %4 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of other models in %2 did; the goal is %3 s.</source>
        <translation>
            <numerusform>Durée attendue&#xa0;: %1 s, comme le dernier retour arrière d’un autre modèle dans %2 (%n mesure)&#xa0;; l’objectif est de %3 s.</numerusform>
            <numerusform>Durée attendue&#xa0;: %1 s, comme les %n derniers retours arrière d’autres modèles dans %2&#xa0;; l’objectif est de %3 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rollback was measured in %1 yet. The last %n promotion(s) of %2 there took %3 s, with reading every file; the goal is %4 s.</source>
        <translation>
            <numerusform>Aucun retour arrière n’a encore été mesuré dans %1. La dernière promotion de %2 (%n mesure) y a pris %3 s, lecture de chaque fichier comprise&#xa0;; l’objectif est de %4 s.</numerusform>
            <numerusform>Aucun retour arrière n’a encore été mesuré dans %1. Les %n dernières promotions de %2 y ont pris %3 s, lecture de chaque fichier comprise&#xa0;; l’objectif est de %4 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it will take is not known: nothing was measured in %1 yet. The goal is %2 s.</source>
        <translation>La durée n’est pas connue&#xa0;: rien n’a encore été mesuré dans %1. L’objectif est de %2 s.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>tous présents</translation>
    </message>
    <message>
        <source>missing; it cannot be gone back to</source>
        <translation>manquants&#xa0;; impossible d’y revenir</translation>
    </message>
    <message>
        <source>Was live until</source>
        <translation>En service jusqu’au</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Déjà éprouvée</translation>
    </message>
    <message>
        <source>rolled back to %1 ago</source>
        <translation>retour arrière il y a %1</translation>
    </message>
    <message>
        <source>never rolled back to</source>
        <translation>jamais de retour arrière</translation>
    </message>
    <message>
        <source>Say first why it is rolled back.</source>
        <translation>Indiquez d’abord la raison du retour arrière.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher l’entrée</translation>
    </message>
    <message>
        <source>Show what opened %1</source>
        <translation>Afficher ce qui a ouvert %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now: the rollback is recorded at once all the same, what serves there is unknown until it answers, and then it is finished.</source>
        <translation>%1 n’est pas joignable pour l’instant&#xa0;: le retour arrière est tout de même consigné aussitôt&#xa0;; ce qui y est en service reste inconnu jusqu’à sa réponse, puis il est mené à son terme.</translation>
    </message>
    <message>
        <source>Version left</source>
        <translation>Version quittée</translation>
    </message>
</context>
<context>
    <name>countersign::RulesModel</name>
    <message>
        <source>%1; no interval was given</source>
        <translation>%1&#xa0;; aucun intervalle n’a été fourni</translation>
    </message>
    <message>
        <source>%1, interval %2</source>
        <translation>%1, intervalle %2</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>%1, and its interval %2 holds 0</source>
        <translation>%1, et son intervalle %2 contient 0</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1: %2, no rule asks for it.</source>
        <translation>%1&#xa0;: %2, aucune règle ne l’exige.</translation>
    </message>
    <message>
        <source>Champion %1: %2.</source>
        <translation>Champion %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Difference: %1.</source>
        <translation>Différence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1, intervalle de %2 à %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
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
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>countersign::RulesView</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Owner and waiver</source>
        <translation>Responsable et dérogation</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Règles de la politique</translation>
    </message>
    <message>
        <source>The policy&apos;s text, as it was adopted</source>
        <translation>Le texte de la politique, tel qu’adopté</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Replaced in #%1</source>
        <translation>Remplacée dans #%1</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2</source>
        <translation>Adoptée par %1 dans #%2</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2, on request %3</source>
        <translation>Adoptée par %1 dans #%2, sur la demande %3</translation>
    </message>
    <message>
        <source>This program cannot read this policy, so it blocks wherever it might apply: %1</source>
        <translation>Ce programme ne peut pas lire cette politique&#xa0;; elle bloque donc partout où elle pourrait s’appliquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the release it was written for, or propose a version that can be read.</source>
        <translation>Utilisez la version du programme pour laquelle elle a été écrite, ou proposez une version lisible.</translation>
    </message>
    <message>
        <source>%1 · owner %2 · waiver: %3 · line %4</source>
        <translation>%1 · responsable %2 · dérogation&#xa0;: %3 · ligne %4</translation>
    </message>
    <message>
        <source>Rule %1: %2 Because: %3. Its owner: %4. Waiver: %5.</source>
        <translation>Règle %1&#xa0;: %2 Raison&#xa0;: %3. Responsable&#xa0;: %4. Dérogation&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It counts as near its limit where %1.</source>
        <translation>Considérée comme près de son seuil quand %1.</translation>
    </message>
    <message>
        <source>%1 can mend it.</source>
        <translation>%1 peut y remédier.</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>empreinte %1…</translation>
    </message>
    <message>
        <source>Rules and text of the policy</source>
        <translation>Règles et texte de la politique</translation>
    </message>
    <message>
        <source>Divider between rules and text</source>
        <translation>Séparateur entre règles et texte</translation>
    </message>
</context>
<context>
    <name>countersign::SampleProgram</name>
    <message>
        <source>The sample workspace was not made; nothing was kept of it. %1</source>
        <translation>L’espace de travail d’exemple n’a pas été créé&#xa0;; rien n’en a été conservé. %1</translation>
    </message>
    <message>
        <source>Try again, or make one yourself: countersign init DIR --sample</source>
        <translation>Réessayez, ou créez-en un vous-même&#xa0;: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>The program “countersign” is neither beside this one nor in PATH.</source>
        <translation>Le programme «&#xa0;countersign&#xa0;» ne se trouve ni à côté de celui-ci ni dans PATH.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1 fait obstacle.</translation>
    </message>
</context>
<context>
    <name>countersign::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>There is no filter to save yet: type one first.</source>
        <translation>Il n’y a pas encore de filtre à enregistrer&#xa0;: saisissez-en d’abord un.</translation>
    </message>
    <message>
        <source>The filter is not valid, so it cannot be saved.</source>
        <translation>Le filtre n’est pas valide et ne peut donc pas être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Renommer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>For you, on this computer. They change no workspace and take effect at once.</source>
        <translation>Pour vous, sur cet ordinateur. Ils ne modifient aucun espace de travail et prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Celles du bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>Dense shows more at once, comfortable is easier to hit.</source>
        <translation>«&#xa0;Dense&#xa0;» en montre davantage à la fois, «&#xa0;Confortable&#xa0;» est plus facile à viser.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Bars that run while something is read stand still instead.</source>
        <translation>Les barres qui défilent pendant une lecture restent immobiles.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>The language changes when Countersign is started again.</source>
        <translation>La langue changera au prochain démarrage de Countersign.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>Afficher les heures en</translation>
    </message>
    <message>
        <source>Every time says which it is. The audit log and all exports stay in UTC.</source>
        <translation>Chaque heure précise son fuseau. Le journal d’audit et tous les exports restent en UTC.</translation>
    </message>
    <message>
        <source>UTC, now %1</source>
        <translation>UTC, maintenant %1</translation>
    </message>
    <message>
        <source>This computer&apos;s zone, now %1</source>
        <translation>Fuseau de cet ordinateur, maintenant %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation>Les lettres seules agissent dans les listes</translation>
    </message>
    <message>
        <source>Notices and start</source>
        <translation>Notifications et démarrage</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a request needs me</source>
        <translation>M’avertir sur le bureau quand une demande m’attend</translation>
    </message>
    <message>
        <source>Only while the window is not the active one. The number beside Approvals says it in any case.</source>
        <translation>Seulement tant que la fenêtre n’est pas active. Le nombre à côté d’Approbations l’indique dans tous les cas.</translation>
    </message>
    <message>
        <source>Open at the start what was open at the end</source>
        <translation>Rouvrir au démarrage ce qui était ouvert à la fermeture</translation>
    </message>
    <message>
        <source>The windows, their workspaces and the place in each.</source>
        <translation>Les fenêtres, leurs espaces de travail et l’emplacement dans chacune.</translation>
    </message>
    <message>
        <source>Remote registries</source>
        <translation>Registres distants</translation>
    </message>
    <message>
        <source>Read them every minute while a window is open</source>
        <translation>Les lire chaque minute tant qu’une fenêtre est ouverte</translation>
    </message>
    <message>
        <source>So that what moved behind your back is seen soon. Without it, read them with Sync now on the page Connections.</source>
        <translation>Pour que ce qui a bougé à votre insu soit vite vu. Sinon, lisez-les avec Synchroniser sur la page Connexions.</translation>
    </message>
    <message>
        <source>J and K move, / goes to the filter; A, R, C, T, G and S act on a request. Turn it off if you speak to your computer; the arrow keys, %1 and the command palette do the same.</source>
        <translation>J et K déplacent la sélection, / mène au filtre&#xa0;; A, R, C, T, G et S agissent sur une demande. Désactivez cette option si vous dictez à votre ordinateur&#xa0;; les touches fléchées, %1 et la palette de commandes font de même.</translation>
    </message>
</context>
<context>
    <name>countersign::SettleSheet</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why the world is right, and who moved it</source>
        <translation>Pourquoi c’est juste ainsi, et qui l’a changé</translation>
    </message>
    <message>
        <source>Why the ledger is right</source>
        <translation>Pourquoi le grand livre a raison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adopter %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is taken away on the server, as soon as you confirm.</source>
        <translation>L’alias %1 de %2 est retiré sur le serveur, dès que vous confirmez.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 points to %3 again, instead of %4, as soon as you confirm.</source>
        <translation>L’alias %1 de %2 pointe de nouveau vers %3, au lieu de %4, dès que vous confirmez.</translation>
    </message>
    <message>
        <source>The pointer file of %1 names again what is live in %2, as soon as you confirm.</source>
        <translation>Le fichier pointeur de %1 désigne de nouveau ce qui est en service dans %2, dès que vous confirmez.</translation>
    </message>
    <message>
        <source>On the server, %1 of %2 is %3 again, instead of %4, as soon as you confirm.</source>
        <translation>Sur le serveur, %1 de %2 est de nouveau %3, au lieu de %4, dès que vous confirmez.</translation>
    </message>
    <message>
        <source>A request asks for %1 in %2 after the fact, with your reason. It stays live out there; other people decide whether it may.</source>
        <translation>Une demande porte sur %1 dans %2 après coup, avec votre motif. Cela reste en service là-bas ; d’autres décident si c’est permis.</translation>
    </message>
    <message>
        <source>It is accepted as it is, with your reason and your name. Nothing is changed out there.</source>
        <translation>C’est accepté tel quel, avec votre motif et votre nom. Rien n’y est changé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Adopt now</source>
        <translation>Adopter maintenant</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Rétablir maintenant</translation>
    </message>
    <message>
        <source>Asking the server what is there, and recording…</source>
        <translation>Interrogation du serveur et consignation…</translation>
    </message>
    <message>
        <source>Setting it back and reading back what is there…</source>
        <translation>Rétablissement et relecture de ce qui s’y trouve…</translation>
    </message>
    <message>
        <source>It is set back and read back, in %1 s; recorded in #%2.</source>
        <translation>Rétabli et relu en %1 s ; consigné dans #%2.</translation>
    </message>
    <message>
        <source>It is accepted, recorded in #%1.</source>
        <translation>C’est accepté, consigné dans #%1.</translation>
    </message>
    <message>
        <source>%1 asks for it after the fact, recorded in #%2.</source>
        <translation>%1 en fait la demande après coup, consigné dans #%2.</translation>
    </message>
    <message>
        <source>It was recorded, but could not be set back.</source>
        <translation>C’est consigné, mais n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>It was recorded; whether it is set back is in doubt.</source>
        <translation>C’est consigné ; on ne sait pas si c’est rétabli.</translation>
    </message>
    <message>
        <source>It stays a finding until the next sync finds it as it should be: look there, then try again.</source>
        <translation>Cela reste un constat jusqu’à ce que la prochaine synchronisation le trouve conforme : regardez, puis réessayez.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1 leaves the stage %2 of %3 on the server, as soon as you confirm.</source>
        <translation>La version %1 quitte l’étape %2 de %3 sur le serveur, dès que vous confirmez.</translation>
    </message>
    <message>
        <source>The stage %1 of %2 is that of %3 again, instead of %4, as soon as you confirm.</source>
        <translation>L’étape %1 de %2 est de nouveau celle de %3, au lieu de %4, dès que vous confirmez.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Dans les tableaux</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Ligne suivante, précédente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Vers le filtre</translation>
    </message>
</context>
<context>
    <name>countersign::SnoozeSheet</name>
    <message>
        <source>Snooze %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Jusqu’au, UTC</translation>
    </message>
    <message>
        <source>It moves to the end of your list until then. The deadline stays %1: whatever has no approval by then expires. Nothing is recorded, and only this client knows.</source>
        <translation>La demande passe à la fin de votre liste d’ici là. L’échéance reste %1&#xa0;: ce qui n’est pas approuvé à cette date expire. Rien n’est consigné, et seul ce client le sait.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Until, this computer’s time</source>
        <translation>Jusqu’à, heure de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>countersign::SourceWatch</name>
    <message>
        <source>%1 cannot be reached, and this needs it: %2</source>
        <translation>%1 est injoignable, et ceci en a besoin : %2</translation>
    </message>
</context>
<context>
    <name>countersign::SparklineDelegate</name>
    <message>
        <source>No values.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>One value: %1.</source>
        <translation>Une valeur&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 over %n values, least %3, greatest %4.</source>
        <translation>
            <numerusform>De %1 à %2 sur %n valeur, minimum %3, maximum %4.</numerusform>
            <numerusform>De %1 à %2 sur %n valeurs, minimum %3, maximum %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TimeLeft</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>countersign::TryView</name>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Judged (UTC)</source>
        <translation>Évaluée (UTC)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>À l’époque</translation>
    </message>
    <message>
        <source>With this file</source>
        <translation>Avec ce fichier</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <translation>Règles qui diffèrent</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>Motif, conservé pour toujours</translation>
    </message>
    <message>
        <source>What changes, and why now?</source>
        <translation>Qu’est-ce qui change, et pourquoi maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Propose it to the policy-owners</source>
        <translation>Proposer aux policy-owners</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>A policy file, as credit-high.yaml</source>
        <translation>Un fichier de politique, comme credit-high.yaml</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Choisir un fichier de politique</translation>
    </message>
    <message>
        <source>Try it against past requests</source>
        <translation>Essayer sur les demandes passées</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Nommez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Past requests with both verdicts</source>
        <translation>Demandes passées avec les deux verdicts</translation>
    </message>
    <message>
        <source>Choose a policy file. It is judged against the facts that were stored with past requests; nothing is written.</source>
        <translation>Choisissez un fichier de politique. Il est évalué sur les faits stockés avec les demandes passées&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml);;All files (*)</source>
        <translation>Politiques (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than a policy can be.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse la taille possible d’une politique.</translation>
    </message>
    <message>
        <source>line %1: rule %2 expects %3, gets %4</source>
        <translation>ligne %1&#xa0;: la règle %2 attend %3, obtient %4</translation>
    </message>
    <message>
        <source>Judging past requests by %1</source>
        <translation>Évaluation des demandes passées selon %1</translation>
    </message>
    <message>
        <source>%1 version %2 · %3</source>
        <translation>%1 version %2 · %3</translation>
    </message>
    <message>
        <source>Not judged, as their stored case is missing: %1.</source>
        <translation>Non évaluées, car leur dossier stocké manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none; the file does not apply</source>
        <translation>aucune&#xa0;; le fichier ne s’applique pas</translation>
    </message>
    <message>
        <source>%1, %2 to %3: then %4, with this file %5. Rules that differ: %6</source>
        <translation>%1, %2 vers %3&#xa0;: à l’époque %4, avec ce fichier %5. Règles qui diffèrent&#xa0;: %6</translation>
    </message>
    <message>
        <source>There are no past requests yet.</source>
        <translation>Il n’y a pas encore de demandes passées.</translation>
    </message>
    <message>
        <source>Nothing was judged.</source>
        <translation>Rien n’a été évalué.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <translation>%1&#xa0;: %2 → %3. %4</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner, which nobody holds; an admin can grant it.</source>
        <translation>Proposer requiert le rôle policy-owner, que personne n’a&#xa0;; un administrateur peut l’attribuer.</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner. Who can: %1.</source>
        <translation>Proposer requiert le rôle policy-owner. Peuvent le faire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try a policy file first.</source>
        <translation>Essayez d’abord un fichier de politique.</translation>
    </message>
    <message>
        <source>The file&apos;s own tests fail.</source>
        <translation>Les propres tests du fichier échouent.</translation>
    </message>
    <message>
        <source>Give a reason of at least 10 characters first.</source>
        <translation>Indiquez d’abord un motif d’au moins 10 caractères.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Consignation en cours.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Consignation</translation>
    </message>
    <message>
        <source>Recorded in #%1: %2 asks to adopt it.</source>
        <translation>Consigné dans #%1&#xa0;: %2 demande son adoption.</translation>
    </message>
    <message>
        <source>Another policy-owner has to approve it.</source>
        <translation>Un autre policy-owner doit l’approuver.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</source>
        <translation>
            <numerusform>%n des %1 tests du fichier échoue&#xa0;; il ne peut pas être proposé ainsi.</numerusform>
            <numerusform>%n des %1 tests du fichier échouent&#xa0;; il ne peut pas être proposé ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n past request(s): %1.</source>
        <translation>
            <numerusform>%n demande passée évaluée&#xa0;: %1.</numerusform>
            <numerusform>%n demandes passées évaluées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no verdict would differ</source>
        <translation>aucun verdict ne différerait</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) would differ</source>
        <translation>
            <numerusform>%n verdict différerait</numerusform>
            <numerusform>%n verdicts différeraient</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rules that differ</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Browse for a policy file</source>
        <translation>Parcourir&#xa0;: fichier de politique</translation>
    </message>
</context>
<context>
    <name>countersign::VerifyBar</name>
    <message>
        <source>Also &amp;replay</source>
        <translation>&amp;Rejouer aussi</translation>
    </message>
    <message>
        <source>&amp;Show both</source>
        <translation>&amp;Afficher les deux</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>Lecture seule&#xa0;: auditeur</translation>
    </message>
    <message>
        <source>Also replay</source>
        <translation>Rejouer aussi</translation>
    </message>
    <message>
        <source>Make every state table anew from the ledger alone and compare.</source>
        <translation>Recréer chaque table d’état à partir du seul grand livre et comparer.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check chain, keys, every signature, checkpoints and stored bytes from the first record on.</source>
        <translation>Vérifier la chaîne, les clés, chaque signature, les points de contrôle et les octets stockés depuis la première entrée.</translation>
    </message>
    <message>
        <source>Show both records</source>
        <translation>Afficher les deux entrées</translation>
    </message>
    <message>
        <source>Show the record that does not match, and the one before it.</source>
        <translation>Afficher l’entrée qui ne concorde pas et celle qui la précède.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: everything can be read, verified and exported, and each of your exports is recorded.</source>
        <translation>Vous êtes connecté en tant qu’auditeur&#xa0;: tout peut être lu, vérifié et exporté, et chacun de vos exports est consigné.</translation>
    </message>
    <message>
        <source>Verifying the chain… %1 s</source>
        <translation>Vérification de la chaîne… %1&#xa0;s</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>Chain, keys, signatures, checkpoints and every stored byte against its digest.</source>
        <translation>Chaîne, clés, signatures, points de contrôle et chaque octet stocké par rapport à son empreinte.</translation>
    </message>
    <message>
        <source>#%1 does not match #%2: records after it cannot be trusted.</source>
        <translation>#%1 ne concorde pas avec #%2&#xa0;: les entrées suivantes ne sont pas dignes de confiance.</translation>
    </message>
    <message>
        <source>The ledger ends at #%1 and was longer before: its end is missing.</source>
        <translation>Le grand livre se termine à #%1 et était plus long auparavant&#xa0;: sa fin manque.</translation>
    </message>
    <message>
        <source>#%1 does not hold: records after it cannot be trusted.</source>
        <translation>#%1 n’est pas intègre&#xa0;: les entrées suivantes ne sont pas dignes de confiance.</translation>
    </message>
    <message>
        <source>The ledger does not hold: trust nothing that follows the first fault.</source>
        <translation>Le grand livre n’est pas intègre&#xa0;: ne vous fiez à rien de ce qui suit la première anomalie.</translation>
    </message>
    <message>
        <source>Chain verified to #%1 in %2 s</source>
        <translation>Chaîne vérifiée jusqu’à #%1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>Replayed: %1 tables, %2 rows, no difference.</source>
        <translation>Rejoué&#xa0;: %1 tables, %2 lignes, aucune différence.</translation>
    </message>
    <message>
        <source>Practice keys lie beside this workspace: it proves nothing.</source>
        <translation>Des clés d’essai se trouvent à côté de cet espace de travail&#xa0;: il ne prouve rien.</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Tête %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “countersign verify” lists them.</source>
        <translation>
            <numerusform>et %n autre&#xa0;; «&#xa0;countersign verify&#xa0;» les liste.</numerusform>
            <numerusform>et %n autres&#xa0;; «&#xa0;countersign verify&#xa0;» les liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); restore from a backup and compare.</source>
        <translation>
            <numerusform>%n anomalie&#xa0;; restaurez une sauvegarde et comparez.</numerusform>
            <numerusform>%n anomalies&#xa0;; restaurez une sauvegarde et comparez.</numerusform>
        </translation>
    </message>
    <message>
        <source>anchored to #%1, %2, by a checkpoint of %3</source>
        <translation>ancrée jusqu’à #%1, %2, par un point de contrôle de %3</translation>
    </message>
    <message>
        <source>no checkpoint covers it yet</source>
        <translation>aucun point de contrôle ne la couvre encore</translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) could still be changed unseen; a checkpoint seals them.</source>
        <translation>
            <numerusform>La dernière entrée (%n) pourrait encore être modifiée à votre insu&#xa0;; un point de contrôle la scelle.</numerusform>
            <numerusform>Les %n dernières entrées pourraient encore être modifiées à votre insu&#xa0;; un point de contrôle les scelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionListPane</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation>Aucune version ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No version is registered yet. Drop its files on its model, or use “Register a version…”.</source>
        <translation>Aucune version n’est encore enregistrée. Déposez ses fichiers sur son modèle, ou utilisez «&#xa0;Enregistrer une version…&#xa0;».</translation>
    </message>
    <message>
        <source>No version of %1 is registered yet. Drop its files on the model, or use “Register a version…”.</source>
        <translation>Aucune version de %1 n’est encore enregistrée. Déposez ses fichiers sur le modèle, ou utilisez «&#xa0;Enregistrer une version…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>countersign::VersionPane</name>
    <message>
        <source>Request promotion…</source>
        <translation>Demander la promotion…</translation>
    </message>
    <message>
        <source>Verify checksum</source>
        <translation>Vérifier la somme</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Déclasser…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>It is live in %1: promote another version, or roll back, first.</source>
        <translation>Elle est en service dans %1&#xa0;: promouvez d’abord une autre version, ou effectuez un retour arrière.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Déclassée</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>En service dans</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, au total %2</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>not read again since it was registered</source>
        <translation>non relue depuis l’enregistrement</translation>
    </message>
    <message>
        <source>as registered, %1</source>
        <translation>comme enregistré, %1</translation>
    </message>
    <message>
        <source>not as registered, %1</source>
        <translation>différent de l’enregistrement, %1</translation>
    </message>
    <message>
        <source>On its server…</source>
        <translation>Sur son serveur…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Ajouter des preuves…</translation>
    </message>
    <message>
        <source>Give it a card…</source>
        <translation>Lui donner une fiche…</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>a time, who, and why</comment>
        <translation>%1 par %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>countersign::VersionTable</name>
    <message numerus="yes">
        <source>%1 bytes in %n file(s)</source>
        <translation>
            <numerusform>%1 octets dans %n fichier</numerusform>
            <numerusform>%1 octets dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3, registered %4</source>
        <translation>%1, %2, par %3, enregistrée le %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>live in %1</source>
        <translation>en service&#xa0;: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Vers %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %2, %n rule(s)</source>
        <translation>
            <numerusform>Vers %1&#xa0;: %2, %n règle</numerusform>
            <numerusform>Vers %1&#xa0;: %2, %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate to %2: %3</source>
        <translation>%1, contrôle vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>%1, live in %2</source>
        <comment>where a version is barred, and where it serves</comment>
        <translation>%1, en service&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>countersign::VersionView</name>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation>Lecture de la version…</translation>
    </message>
    <message>
        <source>No evidence has been added to this version; the gate cannot pass without it where a policy asks for it.</source>
        <translation>Aucune preuve n’a été ajoutée à cette version&#xa0;; sans elle, le contrôle ne peut pas réussir là où une politique l’exige.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>It is the only version of its model.</source>
        <translation>C’est l’unique version de son modèle.</translation>
    </message>
    <message>
        <source>The version is retired.</source>
        <translation>La version est déclassée.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Les fichiers sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>Relecture de tous les fichiers…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Every file is as it was registered (checked %1).</source>
        <translation>Chaque fichier est tel qu’enregistré (vérifié à %1).</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>The stored files are not what was registered. %1.</source>
        <translation>Les fichiers stockés ne sont pas ceux qui ont été enregistrés. %1.</translation>
    </message>
    <message>
        <source>Do not promote this version; restore the files from a backup and verify again.</source>
        <translation>Ne promouvez pas cette version&#xa0;; restaurez les fichiers depuis une sauvegarde et vérifiez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting a promotion</source>
        <translation>Demander une promotion</translation>
    </message>
    <message>
        <source>Retiring a version</source>
        <translation>Déclasser une version</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>Ajouter des preuves</translation>
    </message>
    <message>
        <source>Giving a version its card</source>
        <translation>Donner sa fiche à une version</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMenu</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Vues&#xa0;: filtre, ordre et colonnes sous un nom</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (au démarrage)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Choose or save a view first.</source>
        <translation>Choisissez ou enregistrez d’abord une vue.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Begin with this view</source>
        <translation>&amp;Démarrer avec cette vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Renommer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>countersign::WallWindow</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A folder with the models, requests and decisions of your team, or of your own.</source>
        <translation>Un dossier contenant les modèles, demandes et décisions de votre équipe, ou les vôtres.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>For yourself or your team, in a new folder. You begin alone and let others in.</source>
        <translation>Pour vous ou votre équipe, dans un nouveau dossier. Vous commencez seul et invitez d’autres personnes.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Ouvrir l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Real models with a failing gate and an incident, to try everything without consequences.</source>
        <translation>De vrais modèles, avec un contrôle en échec et un incident, pour tout essayer sans conséquences.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Decide together which AI model versions go live, and be able to show later who decided what, when and on which evidence.</source>
        <translation>Décidez ensemble quelles versions de modèles d’IA sont mises en service, et prouvez plus tard qui a décidé quoi, quand et sur quelles preuves.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
</TS>

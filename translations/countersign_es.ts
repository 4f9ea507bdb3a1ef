<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Nobody else can decide yet; an admin can grant the duty.</source>
        <translation>Nadie más puede decidir todavía; un administrador puede conceder la función.</translation>
    </message>
    <message>
        <source>Can decide: %1.</source>
        <translation>Pueden decidir: %1.</translation>
    </message>
    <message>
        <source>You are looking without a key: sign in to decide.</source>
        <translation>Está mirando sin clave: inicie sesión para decidir.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>El espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>Ha iniciado sesión como auditor: puede leer, verificar y exportar todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>%1 has ended: it is %2.</source>
        <translation>%1 ha terminado; su estado es %2.</translation>
    </message>
    <message>
        <source>%1 expired. Expired never means approved; %2 can open a new request.</source>
        <translation>%1 ha vencido. Vencida nunca significa aprobada; %2 puede abrir una solicitud nueva.</translation>
    </message>
    <message>
        <source>You are the author of %1, and nobody approves their own work. %2</source>
        <translation>Usted es el autor de %1, y nadie aprueba su propio trabajo. %2</translation>
    </message>
    <message>
        <source>You asked for this, and nobody approves their own request. %1</source>
        <translation>Usted lo solicitó, y nadie aprueba su propia solicitud. %1</translation>
    </message>
    <message>
        <source>Deciding needs the duty %1, which you do not hold here. %2</source>
        <translation>Para decidir hace falta la función %1, que usted no tiene aquí. %2</translation>
    </message>
    <message>
        <source>Changes were requested; %1 can resubmit it.</source>
        <translation>Se pidieron cambios; %1 puede reenviarla.</translation>
    </message>
    <message>
        <source>The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.</source>
        <translation>El nivel de %1 era %2 al hacer la solicitud y ahora es %3; hace falta una solicitud nueva.</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 falla</translation>
    </message>
    <message>
        <source>%1 is not evaluated</source>
        <translation>%1 está sin evaluar</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>su responsable</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.</source>
        <translation>No se puede aprobar: %1. Se podrá cuando %2 lo subsane o cuando %3 conceda una exención.</translation>
    </message>
    <message>
        <source>Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.</source>
        <translation>No se puede aprobar: %1. Se podrá cuando %2 lo subsane; esta regla no admite exenciones.</translation>
    </message>
    <message>
        <source>Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.</source>
        <translation>No se puede aprobar: ninguna política es aplicable, así que no se evaluó nada. Un policy-owner puede adoptar una.</translation>
    </message>
    <message>
        <source>Promoting needs the duty engineer in %1. %2</source>
        <translation>Para promover hace falta la función engineer en %1. %2</translation>
    </message>
    <message>
        <source>Nobody holds it; an admin can grant it.</source>
        <translation>Nadie la tiene; un administrador puede concederla.</translation>
    </message>
    <message>
        <source>Can promote: %1.</source>
        <translation>Pueden promover: %1.</translation>
    </message>
    <message>
        <source>You are the author and cannot promote it to production; ask another engineer.</source>
        <translation>Usted es el autor y no puede promoverla a producción; pídaselo a otro ingeniero.</translation>
    </message>
    <message>
        <source>It can be promoted once it is approved. %1</source>
        <translation>Se podrá promover cuando esté aprobada. %1</translation>
    </message>
    <message>
        <source>Approved; its policy sets a cool-off until %1, in which approvers can withdraw.</source>
        <translation>Aprobada; su política fija un período de reflexión hasta %1, en el que los aprobadores pueden retirar su aprobación.</translation>
    </message>
    <message>
        <source>A policy&apos;s request is bound to one file: withdraw it and propose the new file.</source>
        <translation>La solicitud de una política está vinculada a un solo archivo: retírela y proponga el archivo nuevo.</translation>
    </message>
    <message>
        <source>Only %1, who asked, can resubmit it.</source>
        <translation>Solo %1, que hizo la solicitud, puede reenviarla.</translation>
    </message>
    <message>
        <source>You have neither asked for it nor decided on it; only %1 can withdraw the request.</source>
        <translation>Usted no hizo la solicitud ni ha decidido sobre ella; solo %1 puede retirarla.</translation>
    </message>
    <message>
        <source>This rule allows no waiver.</source>
        <translation>Esta regla no admite exenciones.</translation>
    </message>
    <message>
        <source>Nobody else holds it.</source>
        <translation>Nadie más la tiene.</translation>
    </message>
    <message>
        <source>Can waive: %1.</source>
        <translation>Pueden eximir: %1.</translation>
    </message>
    <message>
        <source>You are the author or asked for it, and cannot waive its rules. %1</source>
        <translation>Usted es el autor o el solicitante y no puede eximir de sus reglas. %1</translation>
    </message>
    <message>
        <source>Waiving needs the duty %1. %2</source>
        <translation>Para eximir hace falta la función %1. %2</translation>
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
        <translation>política %1 versión %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Escalates at %1 %, in %2</source>
        <translation>Se escala al %1&#xa0;%, en %2</translation>
    </message>
    <message>
        <source>Expires without an approval when it is over</source>
        <translation>Vence sin aprobación cuando se acabe el plazo</translation>
    </message>
    <message>
        <source>Escalated at %1 %; it expires when the time is over</source>
        <translation>Escalada al %1&#xa0;%; vence cuando se acabe el plazo</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 mended by %2, as it fails</source>
        <translation>que %2 subsane %1, que falla</translation>
    </message>
    <message>
        <source>%1 evaluated, which %2 can mend</source>
        <translation>que se evalúe %1, lo que puede subsanar %2</translation>
    </message>
    <message>
        <source>a policy that applies</source>
        <translation>una política aplicable</translation>
    </message>
    <message>
        <source>any approver</source>
        <translation>cualquier aprobador</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>nobody can yet</source>
        <translation>nadie puede todavía</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Hace falta: %1.</translation>
    </message>
    <message>
        <source>The model card was revised</source>
        <translation>Se revisó la tarjeta del modelo</translation>
    </message>
    <message>
        <source>Evidence was added</source>
        <translation>Se añadió evidencia</translation>
    </message>
    <message>
        <source>Another version of a policy applies</source>
        <translation>Se aplica otra versión de una política</translation>
    </message>
    <message>
        <source>Another version went live</source>
        <translation>Se activó otra versión</translation>
    </message>
    <message>
        <source>The files are others</source>
        <translation>Los archivos son otros</translation>
    </message>
    <message>
        <source>intended use</source>
        <translation>uso previsto</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>datos de entrenamiento</translation>
    </message>
    <message>
        <source>limitations and risks</source>
        <translation>limitaciones y riesgos</translation>
    </message>
    <message>
        <source>what it is not for</source>
        <translation>usos no previstos</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>fairness</source>
        <translation>equidad</translation>
    </message>
    <message>
        <source>human oversight</source>
        <translation>supervisión humana</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>pidió cambios</translation>
    </message>
    <message>
        <source>Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.</source>
        <translation>La política %1 versión %2 (huella %3…) se adopta de inmediato y desde entonces decide qué se activa.</translation>
    </message>
    <message>
        <source>where nothing of it is live now</source>
        <translation>donde ahora no hay ninguna activa</translation>
    </message>
    <message>
        <source>replacing %1</source>
        <translation>en sustitución de %1</translation>
    </message>
    <message>
        <source>%1 %2 (manifest %3…) goes live in %4, %5.</source>
        <translation>%1 %2 (manifiesto %3…) se activa en %4, %5.</translation>
    </message>
    <message>
        <source>You approved %1.</source>
        <translation>Usted aprobó %1.</translation>
    </message>
    <message>
        <source>You rejected %1.</source>
        <translation>Usted rechazó %1.</translation>
    </message>
    <message>
        <source>You requested changes to %1.</source>
        <translation>Usted pidió cambios en %1.</translation>
    </message>
    <message>
        <source>Recorded as %1: you approved %2.</source>
        <translation>Anotado como %1: usted aprobó %2.</translation>
    </message>
    <message>
        <source>Recorded as %1: you rejected %2.</source>
        <translation>Anotado como %1: usted rechazó %2.</translation>
    </message>
    <message>
        <source>Recorded as %1: you requested changes to %2.</source>
        <translation>Anotado como %1: usted pidió cambios en %2.</translation>
    </message>
    <message>
        <source>You approved this in record %1; one person fills one place.</source>
        <translation>Usted aprobó esto en el asiento %1; cada persona ocupa una sola plaza.</translation>
    </message>
    <message>
        <source>You rejected this in record %1; one person fills one place.</source>
        <translation>Usted rechazó esto en el asiento %1; cada persona ocupa una sola plaza.</translation>
    </message>
    <message>
        <source>You requested changes to this in record %1; one person fills one place.</source>
        <translation>Usted pidió cambios en el asiento %1; cada persona ocupa una sola plaza.</translation>
    </message>
    <message>
        <source>a new decision by %1, who asked for changes</source>
        <translation>una nueva decisión de %1, que solicitó cambios</translation>
    </message>
    <message>
        <source>%1 ends, rejected; whoever still wants it asks anew.</source>
        <translation>%1 termina, rechazada; quien aún la quiera vuelve a solicitarla.</translation>
    </message>
    <message>
        <source>%1 goes back to %2, who can change what it is about and resubmit it.</source>
        <translation>%1 vuelve a %2, que puede cambiar aquello de lo que trata y reenviarla.</translation>
    </message>
    <message>
        <source>With your approval this can go live: %1 It goes live when an engineer promotes it.</source>
        <translation>Con su aprobación esto puede activarse: %1 Se activa cuando un ingeniero la promueve.</translation>
    </message>
    <message>
        <source>No place is open that somebody could fill, so there is nothing to take.</source>
        <translation>No hay ninguna plaza abierta que alguien pueda ocupar, así que no hay nada que tomar.</translation>
    </message>
    <message>
        <source>Who looks at it is said by those who can decide on it, by %1, who asked, or by an admin. %2</source>
        <translation>Quién la mira lo dicen quienes pueden decidir sobre ella, %1, que la pidió, o un administrador. %2</translation>
    </message>
    <message>
        <source>You could not decide on it, so it is not yours to take. %1</source>
        <translation>Usted no podría decidir sobre ella, así que no puede tomarla. %1</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>la tiene usted</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>la tiene %1</translation>
    </message>
    <message>
        <source>You look at it; others can still decide.</source>
        <translation>Usted la mira; otros pueden seguir decidiendo.</translation>
    </message>
    <message>
        <source>%1 looks at it; others can still decide.</source>
        <translation>%1 la mira; otros pueden seguir decidiendo.</translation>
    </message>
    <message>
        <source>Approve is off until you have opened all of the evidence, as the tier is high. Not seen yet: %1.</source>
        <translation>Aprobar está desactivado hasta que haya abierto toda la evidencia, porque el nivel es alto. Sin ver todavía: %1.</translation>
    </message>
    <message>
        <source>Approved; nobody can promote it yet.</source>
        <translation>Aprobada; todavía nadie puede promoverla.</translation>
    </message>
    <message>
        <source>Approved. Can promote it: %1.</source>
        <translation>Aprobada. Pueden promoverla: %1.</translation>
    </message>
    <message>
        <source>You have to answer the changes that were requested.</source>
        <translation>Usted tiene que responder a los cambios pedidos.</translation>
    </message>
    <message>
        <source>%1 has to answer the changes that were requested.</source>
        <translation>%1 tiene que responder a los cambios pedidos.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Encadenado</translation>
    </message>
    <message>
        <source>After a fault</source>
        <translation>Tras un fallo</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No íntegro</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Facts read from</source>
        <translation>Hechos leídos de</translation>
    </message>
    <message>
        <source>Case as judged</source>
        <translation>Caso tal como se juzgó</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Tarjeta del modelo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Manifest of</source>
        <translation>Manifiesto de</translation>
    </message>
    <message>
        <source>Metadata of</source>
        <translation>Metadatos de</translation>
    </message>
    <message>
        <source>Records with proofs</source>
        <translation>Asientos con pruebas</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>without a duty</source>
        <translation>sin función</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>pidió cambios</translation>
    </message>
    <message>
        <source>%1 %2 for pool %3 in #%4</source>
        <translation>%1 %2 para el grupo %3 en #%4</translation>
    </message>
    <message>
        <source>evidence was added</source>
        <translation>se añadió evidencia</translation>
    </message>
    <message>
        <source>the card was revised</source>
        <translation>se revisó la tarjeta</translation>
    </message>
    <message>
        <source>another version went live</source>
        <translation>se activó otra versión</translation>
    </message>
    <message>
        <source>a policy that applies was adopted</source>
        <translation>se adoptó una política aplicable</translation>
    </message>
    <message>
        <source>the duty was revoked</source>
        <translation>se revocó la función</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>%1&apos;s approval of %2 in #%3, as %4</source>
        <translation>la aprobación de %2 por %1 en #%3, porque %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of document, and which one</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n byte(s) · %2…</source>
        <translation>
            <numerusform>%1 · %n byte · %2…</numerusform>
            <numerusform>%1 · %n bytes · %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pool %2)</source>
        <translation>%1 (grupo %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Equidad</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation>%1 superadas, %2 fallidas, %3 omitidas</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Registrada el</translation>
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
        <translation>ningún entorno</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Sign-in and rights</source>
        <translation>Acceso y permisos</translation>
    </message>
    <message>
        <source>What its server says is being read.</source>
        <translation>Se está leyendo lo que dice su servidor.</translation>
    </message>
    <message>
        <source>Nothing was read from it yet.</source>
        <translation>Todavía no se ha leído nada de él.</translation>
    </message>
    <message>
        <source>The last sync went well.</source>
        <translation>La última sincronización fue bien.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 at %2, %3, used by %4, as of %5</source>
        <translation>%1 en %2, %3, lo usa %4, a fecha de %5</translation>
    </message>
    <message>
        <source>open to everybody</source>
        <translation>abierto a todos</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Every step was well, %1.</source>
        <translation>Todos los pasos fueron bien, %1.</translation>
    </message>
    <message>
        <source>It ended at the step “%1”, %2.</source>
        <translation>Terminó en el paso «%1», %2.</translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>Policy %1 applies now, version %2</source>
        <translation>Ahora se aplica la política %1, versión %2</translation>
    </message>
    <message>
        <source>Policy %1 no longer applies</source>
        <translation>La política %1 ya no se aplica</translation>
    </message>
    <message>
        <source>Policy %1: version %2 → %3</source>
        <translation>Política %1: versión %2 → %3</translation>
    </message>
    <message>
        <source>adopted by %1 in record %2</source>
        <translation>adoptada por %1 en el asiento %2</translation>
    </message>
    <message>
        <source>by %1 in record %2</source>
        <translation>por %1 en el asiento %2</translation>
    </message>
    <message>
        <source>Evidence of a new kind: %1, %2</source>
        <translation>Evidencia de un tipo nuevo: %1, %2</translation>
    </message>
    <message>
        <source>No evidence any more: %1, %2</source>
        <translation>Ya no hay evidencia: %1, %2</translation>
    </message>
    <message>
        <source>the version approved then had it</source>
        <translation>la versión aprobada entonces la tenía</translation>
    </message>
    <message>
        <source>%1, %2: measured on other rows</source>
        <translation>%1, %2: medido sobre otras filas</translation>
    </message>
    <message>
        <source>%1 → %2; %3</source>
        <translation>%1 → %2; %3</translation>
    </message>
    <message>
        <source>%1, %2: measured with another tool</source>
        <translation>%1, %2: medido con otra herramienta</translation>
    </message>
    <message>
        <source>No longer measured</source>
        <translation>Ya no se mide</translation>
    </message>
    <message>
        <source>Measured for the first time</source>
        <translation>Medido por primera vez</translation>
    </message>
    <message>
        <source>The model card is gone</source>
        <translation>La tarjeta del modelo ya no está</translation>
    </message>
    <message>
        <source>%1 had one</source>
        <translation>%1 tenía una</translation>
    </message>
    <message>
        <source>There is a model card now</source>
        <translation>Ahora hay una tarjeta del modelo</translation>
    </message>
    <message>
        <source>%1 had none</source>
        <translation>%1 no tenía ninguna</translation>
    </message>
    <message>
        <source>Changed since the last approval</source>
        <translation>Cambios desde la última aprobación</translation>
    </message>
    <message>
        <source>No version of %1 was approved for %2 before: everything is new.</source>
        <translation>Nunca se aprobó una versión de %1 para %2: todo es nuevo.</translation>
    </message>
    <message>
        <source>nothing of it was approved before</source>
        <translation>nunca se aprobó nada de esto</translation>
    </message>
    <message>
        <source>%1 was approved by %2 in %3</source>
        <translation>%1 fue aprobada por %2 en %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, asiento %2</translation>
    </message>
    <message>
        <source>Policies, card and kinds of evidence are as they were then</source>
        <translation>Las políticas, la tarjeta y los tipos de evidencia son los de entonces</translation>
    </message>
    <message>
        <source>as when %1 was approved</source>
        <translation>como cuando se aprobó %1</translation>
    </message>
    <message>
        <source>since %1: policies %2, evidence %3, card sections %4</source>
        <translation>desde %1: políticas %2, evidencia %3, secciones de la tarjeta %4</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Tarjeta del modelo</translation>
    </message>
    <message>
        <source>This version has no model card</source>
        <translation>Esta versión no tiene tarjeta del modelo</translation>
    </message>
    <message>
        <source>Tier %1 asks for: %2</source>
        <translation>El nivel %1 exige: %2</translation>
    </message>
    <message>
        <source>%1 % of what tier %2 asks for</source>
        <translation>%1&#xa0;% de lo que exige el nivel %2</translation>
    </message>
    <message>
        <source>revised by %1</source>
        <translation>revisada por %1</translation>
    </message>
    <message>
        <source>missing: %1; revised by %2</source>
        <translation>falta: %1; revisada por %2</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>Cambios desde %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %, missing: %2</source>
        <translation>%1&#xa0;%, falta: %2</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Texto de la tarjeta del modelo</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
    <message>
        <source>Show the whole text of the model card</source>
        <translation>Mostrar todo el texto de la tarjeta del modelo</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Ocultar el texto</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>%1, set by %2 in record %3</source>
        <translation>%1, fijado por %2 en el asiento %3</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>by the record alone: %1 has no target</source>
        <translation>solo mediante el asiento: %1 no tiene destino</translation>
    </message>
    <message>
        <source>for all traffic at once, through %1</source>
        <translation>para todo el tráfico a la vez, mediante %1</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>%1 after the last approval</source>
        <translation>%1 tras la última aprobación</translation>
    </message>
    <message>
        <source>Rollback to</source>
        <translation>Revertir a</translation>
    </message>
    <message>
        <source>nothing: no version was live in %1 before</source>
        <translation>nada: antes no hubo ninguna versión activa en %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Vetada</translation>
    </message>
    <message>
        <source>%1 until incident %2 is closed</source>
        <translation>%1 hasta que se cierre la incidencia %2</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>Otras solicitudes</translation>
    </message>
    <message>
        <source>%1, for the same place</source>
        <translation>%1, para el mismo lugar</translation>
    </message>
    <message>
        <source>Risk and plan</source>
        <translation>Riesgo y plan</translation>
    </message>
    <message>
        <source>tier %1, back to %2, warm</source>
        <translation>nivel %1, vuelta a %2, en caliente</translation>
    </message>
    <message>
        <source>tier %1, back to %2, cold</source>
        <translation>nivel %1, vuelta a %2, en frío</translation>
    </message>
    <message>
        <source>tier %1, nothing to go back to</source>
        <translation>nivel %1, sin versión a la que volver</translation>
    </message>
    <message>
        <source>Lines that differ from the version in force</source>
        <translation>Líneas que difieren de la versión vigente</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Líneas que difieren</translation>
    </message>
    <message>
        <source>The policy as it was proposed</source>
        <translation>La política tal como se propuso</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>Texto de la política</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>a new policy</source>
        <translation>una política nueva</translation>
    </message>
    <message>
        <source>replaces the version in force</source>
        <translation>sustituye a la versión vigente</translation>
    </message>
    <message>
        <source>%1, who %2 (record %3, pool %4)</source>
        <translation>%1, que %2 (asiento %3, grupo %4)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No longer counts: %1</source>
        <translation>Ya no cuenta: %1</translation>
    </message>
    <message>
        <source>Decisions fell, because this moved</source>
        <translation>Decayeron decisiones porque esto cambió</translation>
    </message>
    <message>
        <source>whoever decided can decide again</source>
        <translation>quien decidió puede volver a decidir</translation>
    </message>
    <message>
        <source>%1 waives %2 for %3 in %4</source>
        <translation>%1 exime de %2 a %3 en %4</translation>
    </message>
    <message>
        <source>by %1, ended %2: “%3”</source>
        <translation>de %1, terminó el %2: «%3»</translation>
    </message>
    <message>
        <source>by %1, until %2: “%3”</source>
        <translation>de %1, hasta el %2: «%3»</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Exenciones</translation>
    </message>
    <message>
        <source>One group only: there is no gap to speak of.</source>
        <translation>Un solo grupo: no hay brecha que valorar.</translation>
    </message>
    <message>
        <source>%1 and %2 make the gap of %3</source>
        <translation>%1 y %2 forman la brecha de %3</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1</source>
        <translation>la del campeón es %1</translation>
    </message>
    <message>
        <source>the champion&apos;s is %1, on other rows</source>
        <translation>la del campeón es %1, sobre otras filas</translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation>%1 permite %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>campeón</translation>
    </message>
    <message>
        <source>champion %1</source>
        <translation>campeón %1</translation>
    </message>
    <message>
        <source>challenger %1</source>
        <translation>retador %1</translation>
    </message>
    <message>
        <source>gate: gap ≤ %1</source>
        <translation>puerta: brecha ≤ %1</translation>
    </message>
    <message>
        <source>%1 by %2, 95 % interval</source>
        <translation>%1 por %2, intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Few rows, fewer than %1: %2.</source>
        <translation>Pocas filas, menos de %1: %2.</translation>
    </message>
    <message>
        <source>Not run: a rule asks for it, and there is no evidence of it.</source>
        <translation>Sin ejecutar: una regla la pide y no hay evidencia de ella.</translation>
    </message>
    <message>
        <source>Not run; of the champion there is evidence of it, cases: %1.</source>
        <translation>Sin ejecutar; del campeón sí hay evidencia de ella, casos: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation>%1 de %2 ejecutados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>%1 not run</source>
        <translation>%1 sin ejecutar</translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation>Equidad por grupo</translation>
    </message>
    <message>
        <source>Validation suites</source>
        <translation>Suites de validación</translation>
    </message>
    <message>
        <source>Suite without a name</source>
        <translation>Suite sin nombre</translation>
    </message>
    <message>
        <source>%1 of %2 cases ran, %3 failed or broke</source>
        <translation>%1 de %2 casos ejecutados, %3 fallidos o con error</translation>
    </message>
    <message>
        <source>Metrics that no rule asks for</source>
        <translation>Métricas que ninguna regla pide</translation>
    </message>
    <message>
        <source>%1 measured, on %2</source>
        <translation>%1 medidas, sobre %2</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Archivos de evidencia</translation>
    </message>
    <message>
        <source>No evidence was added to this version.</source>
        <translation>No se ha añadido evidencia a esta versión.</translation>
    </message>
    <message>
        <source>%1, by %2, record %3</source>
        <translation>%1, por %2, asiento %3</translation>
    </message>
    <message>
        <source>%1 in all, the newest by %2, %3</source>
        <translation>%1 en total, la más reciente por %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card: changed below %n heading(s)</source>
        <translation>
            <numerusform>Tarjeta: cambios bajo %n título</numerusform>
            <numerusform>Tarjeta: cambios bajo %n títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 in record %3</source>
        <translation>%1, por %2 en el asiento %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model card</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a metric, and by what it is grouped</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>was live %1 to %2</source>
        <translation>estuvo activa de %1 a %2</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>activa desde %1</translation>
    </message>
    <message>
        <source>%1, warm: its files are in place; %2</source>
        <translation>%1, en caliente: sus archivos están en su sitio; %2</translation>
    </message>
    <message>
        <source>%1, cold: its files are not in place; %2</source>
        <translation>%1, en frío: sus archivos no están en su sitio; %2</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>la última semana</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>alias %1</source>
        <translation>alias %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>pointer file</source>
        <translation>archivo puntero</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>creado de nuevo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>como se registró</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>%1, which was deleted</source>
        <translation>%1, que se eliminó</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>another of the same name</source>
        <translation>otro con el mismo nombre</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>The alias %1 of %2 went with version %3, which was deleted.</source>
        <translation>El alias %1 de %2 desapareció con la versión %3, que se eliminó.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is broken: version %3 was deleted.</source>
        <translation>El alias %1 de %2 está roto: la versión %3 se eliminó.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 pointed to %3 and points to %4.</source>
        <translation>El alias %1 de %2 apuntaba a %3 y apunta a %4.</translation>
    </message>
    <message>
        <source>The tag %1 of %2 should say %3 and says %4.</source>
        <translation>La etiqueta %1 de %2 debería decir %3 y dice %4.</translation>
    </message>
    <message>
        <source>The stage of %1 was %2 and is %3.</source>
        <translation>La fase de %1 era %2 y es %3.</translation>
    </message>
    <message>
        <source>The pointer file of %1 named %2 and names %3.</source>
        <translation>El archivo puntero de %1 nombraba %2 y nombra %3.</translation>
    </message>
    <message>
        <source>%1 was deleted and made again under its name; its versions are others.</source>
        <translation>%1 se eliminó y se volvió a crear con su nombre; sus versiones son otras.</translation>
    </message>
    <message>
        <source>%1 was deleted on its server.</source>
        <translation>%1 se eliminó en su servidor.</translation>
    </message>
    <message>
        <source>The files of %1 are not what was registered (%2).</source>
        <translation>Los archivos de %1 no son los que se registraron (%2).</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>The stage %1 of %2 lost version %3, which was deleted.</source>
        <translation>La fase %1 de %2 perdió la versión %3, que se eliminó.</translation>
    </message>
    <message>
        <source>The stage %1 of %2 was that of %3 and is that of %4.</source>
        <translation>La fase %1 de %2 era la de %3 y es la de %4.</translation>
    </message>
    <message>
        <source>other workspace</source>
        <translation>otro espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 is governed by another workspace, too: its tags there are those of %2.</source>
        <translation>%1 también lo gobierna otro espacio de trabajo: sus etiquetas allí son las de %2.</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>%1 has another name on its server now: %2.</source>
        <translation>%1 tiene ahora otro nombre en su servidor: %2.</translation>
    </message>
    <message>
        <source>%1 can no longer be read by the account of %2, so nothing that moves there is seen.</source>
        <translation>La cuenta de %2 ya no puede leer %1; no se ve nada de lo que cambie allí.</translation>
    </message>
    <message>
        <source>The server says that files of %1 are others than were read, which was not looked into yet (%2).</source>
        <translation>El servidor indica que hay archivos de %1 distintos de los que se leyeron; aún no se ha comprobado (%2).</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around a name or value.</extracomment>
        <translation>«%1»</translation>
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
        <translation>parte de su nombre</translation>
    </message>
    <message>
        <source>environment, or its class</source>
        <translation>entorno, o su clase</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>nivel de riesgo</translation>
    </message>
    <message>
        <source>what is live: none, or a version</source>
        <translation>qué está activo: none, o una versión</translation>
    </message>
    <message>
        <source>any of its causes</source>
        <translation>cualquiera de sus causas</translation>
    </message>
    <message>
        <source>whom something waits for</source>
        <translation>a quién espera algo</translation>
    </message>
    <message>
        <source>what a rollback could go to</source>
        <translation>a qué se podría revertir</translation>
    </message>
    <message>
        <source>who approved it or rolled it out</source>
        <translation>quién la aprobó o la activó</translation>
    </message>
    <message>
        <source>pinned, with barred versions, being applied</source>
        <translation>fijada, con versiones vetadas, aplicándose</translation>
    </message>
    <message>
        <source>when it went live: &lt;-30d, &gt;=2026-07-01</source>
        <translation>cuándo se activó: &lt;-30d, &gt;=2026-07-01</translation>
    </message>
    <message>
        <source>when its oldest evidence was added: &lt;-90d</source>
        <translation>cuándo se añadió su evidencia más antigua: &lt;-90d</translation>
    </message>
    <message>
        <source>The review of %1 was due %2 ago.</source>
        <translation>La revisión de %1 venció hace %2.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está abierta.</translation>
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
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>%1: you</source>
        <translation>%1: usted</translation>
    </message>
    <message>
        <source>%1: promote</source>
        <translation>%1: promover</translation>
    </message>
    <message>
        <source>%1: nobody can</source>
        <translation>%1: nadie puede</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: atrasada</translation>
    </message>
    <message>
        <source>%1: due in %2</source>
        <translation>%1: vence en %2</translation>
    </message>
    <message>
        <source>%1 warm</source>
        <translation>%1 en caliente</translation>
    </message>
    <message>
        <source>%1 cold</source>
        <translation>%1 en frío</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>revertida por %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheets</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, pool %2</source>
        <translation>%1, grupo %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>The person can do nothing until you enroll a key and grant a duty.</source>
        <translation>La persona no podrá hacer nada hasta que se inscriba una clave y se le conceda una función.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Añadir persona</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>Another login of %1</source>
        <translation>Otra cuenta de %1</translation>
    </message>
    <message>
        <source>Enroll a key for %1</source>
        <translation>Inscribir una clave para %1</translation>
    </message>
    <message>
        <source>Paste the public half that %1 gave you. Make sure that it comes from %1: whoever holds the other half acts as %1.</source>
        <translation>Pegue la parte pública que %1 le dio. Asegúrese de que viene de %1: quien tenga la otra parte actúa como %1.</translation>
    </message>
    <message>
        <source>&amp;Enroll key</source>
        <translation>&amp;Inscribir clave</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>44 characters, base64</source>
        <translation>44 caracteres, base64</translation>
    </message>
    <message>
        <source>Grant %1 a duty</source>
        <translation>Conceder una función a %1</translation>
    </message>
    <message>
        <source>An auditor holds nothing else, and an admin never approves. The grant is recorded with your name.</source>
        <translation>Un auditor no tiene ninguna otra función, y un administrador nunca aprueba. La concesión se anota con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Grant duty</source>
        <translation>&amp;Conceder función</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>2026-12-31 or +10d; empty means without end</source>
        <translation>2026-12-31 o +10d; vacío significa sin fin</translation>
    </message>
    <message>
        <source>Only approvers stand in a pool.</source>
        <translation>Solo los aprobadores forman parte de un grupo.</translation>
    </message>
    <message>
        <source>Revoke a duty of %1</source>
        <translation>Revocar una función de %1</translation>
    </message>
    <message>
        <source>It ends at once, for every login of the person. What was decided under it stays.</source>
        <translation>Termina de inmediato, para todas las cuentas de la persona. Lo que se decidió con ella se mantiene.</translation>
    </message>
    <message>
        <source>&amp;Revoke duty</source>
        <translation>&amp;Revocar función</translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation>Revocar una clave de %1</translation>
    </message>
    <message>
        <source>The key %1… signs nothing more from now on. What it signed before stays valid. A revoked key is never enrolled again.</source>
        <translation>La clave %1… no firma nada más a partir de ahora. Lo que firmó antes sigue siendo válido. Una clave revocada nunca se vuelve a inscribir.</translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation>&amp;Revocar clave</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>Motivo, se conserva para siempre</translation>
    </message>
    <message>
        <source>Laptop was stolen on Monday</source>
        <translation>El portátil fue robado el lunes</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>the holdout data</source>
        <translation>los datos de holdout</translation>
    </message>
    <message>
        <source>in-distribution data</source>
        <translation>datos dentro de la distribución</translation>
    </message>
    <message>
        <source>out-of-distribution data</source>
        <translation>datos fuera de la distribución</translation>
    </message>
    <message>
        <source>adversarial data</source>
        <translation>datos adversarios</translation>
    </message>
    <message>
        <source>production data</source>
        <translation>datos de producción</translation>
    </message>
    <message>
        <source>the stored files are those registered</source>
        <translation>los archivos almacenados son los registrados</translation>
    </message>
    <message>
        <source>the stored files are not those registered</source>
        <translation>los archivos almacenados no son los registrados</translation>
    </message>
    <message>
        <source>a version is live there already</source>
        <translation>ya hay allí una versión activa</translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation>aún no hay allí nada activo</translation>
    </message>
    <message>
        <source>the request is urgent</source>
        <translation>la solicitud es urgente</translation>
    </message>
    <message>
        <source>the request is not urgent</source>
        <translation>la solicitud no es urgente</translation>
    </message>
    <message>
        <source>code was changed without a commit</source>
        <translation>se cambió código sin un commit</translation>
    </message>
    <message>
        <source>no code was changed without a commit</source>
        <translation>no se cambió código sin un commit</translation>
    </message>
    <message>
        <source>all suites</source>
        <translation>todas las suites</translation>
    </message>
    <message>
        <source>the suite %1</source>
        <translation>la suite %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>the gain in %1 over the champion on %2</source>
        <translation>la mejora de %1 frente al campeón en %2</translation>
    </message>
    <message>
        <source>the gap of %1 between groups</source>
        <translation>la brecha de %1 entre grupos</translation>
    </message>
    <message>
        <source>the size of the smallest group of %1</source>
        <translation>el tamaño del grupo más pequeño de %1</translation>
    </message>
    <message>
        <source>the number of passed tests of %1</source>
        <translation>el número de pruebas superadas de %1</translation>
    </message>
    <message>
        <source>the number of failed tests of %1</source>
        <translation>el número de pruebas fallidas de %1</translation>
    </message>
    <message>
        <source>the number of skipped tests of %1</source>
        <translation>el número de pruebas omitidas de %1</translation>
    </message>
    <message>
        <source>the number of test errors of %1</source>
        <translation>el número de errores de prueba de %1</translation>
    </message>
    <message>
        <source>the tests of %1</source>
        <translation>las pruebas de %1</translation>
    </message>
    <message>
        <source>the number of findings of the scan %1</source>
        <translation>el número de hallazgos del análisis %1</translation>
    </message>
    <message>
        <source>the number of unclear places of the scan %1</source>
        <translation>el número de puntos dudosos del análisis %1</translation>
    </message>
    <message>
        <source>the index of the monitor %1</source>
        <translation>el índice del monitor %1</translation>
    </message>
    <message>
        <source>the state of the monitor %1</source>
        <translation>el estado del monitor %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>se desconoce %1</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>no se cumple que %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 es como máximo %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es al menos %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 está entre %2</translation>
    </message>
    <message>
        <source>the measured value of %1</source>
        <translation>el valor medido de %1</translation>
    </message>
    <message>
        <source>the lower end of %1</source>
        <translation>el extremo inferior de %1</translation>
    </message>
    <message>
        <source>the upper end of %1</source>
        <translation>el extremo superior de %1</translation>
    </message>
    <message>
        <source>the number of rows behind %1</source>
        <translation>el número de filas en que se basa %1</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>se conoce %1</translation>
    </message>
    <message>
        <source>the smallest of %1</source>
        <translation>el mínimo de %1</translation>
    </message>
    <message>
        <source>the largest of %1</source>
        <translation>el máximo de %1</translation>
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
        <translation>el nombre del modelo</translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation>el nivel de riesgo</translation>
    </message>
    <message>
        <source>the model&apos;s owner</source>
        <translation>el responsable del modelo</translation>
    </message>
    <message>
        <source>the model&apos;s tags</source>
        <translation>las etiquetas del modelo</translation>
    </message>
    <message>
        <source>the version&apos;s number</source>
        <translation>el número de la versión</translation>
    </message>
    <message>
        <source>the version&apos;s author</source>
        <translation>el autor de la versión</translation>
    </message>
    <message>
        <source>the framework</source>
        <translation>el framework</translation>
    </message>
    <message>
        <source>the version&apos;s age in days</source>
        <translation>la antigüedad de la versión en días</translation>
    </message>
    <message>
        <source>the version&apos;s size in bytes</source>
        <translation>el tamaño de la versión en bytes</translation>
    </message>
    <message>
        <source>the file formats</source>
        <translation>los formatos de archivo</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>the environment&apos;s class</source>
        <translation>la clase del entorno</translation>
    </message>
    <message>
        <source>the version that is live there</source>
        <translation>la versión activa allí</translation>
    </message>
    <message>
        <source>the number of warm standbys</source>
        <translation>el número de reservas en caliente</translation>
    </message>
    <message>
        <source>the days since the last drill</source>
        <translation>los días desde el último simulacro</translation>
    </message>
    <message>
        <source>the kinds of evidence</source>
        <translation>los tipos de evidencia</translation>
    </message>
    <message>
        <source>the age of the oldest evidence in days</source>
        <translation>la antigüedad de la evidencia más antigua en días</translation>
    </message>
    <message>
        <source>the complete share of the model card</source>
        <translation>la parte completa de la tarjeta del modelo</translation>
    </message>
    <message>
        <source>what the model card lacks</source>
        <translation>lo que le falta a la tarjeta del modelo</translation>
    </message>
    <message>
        <source>the known share of the lineage</source>
        <translation>la parte conocida del linaje</translation>
    </message>
    <message>
        <source>what the lineage lacks</source>
        <translation>lo que le falta al linaje</translation>
    </message>
    <message>
        <source>the classes of data</source>
        <translation>las clases de datos</translation>
    </message>
    <message>
        <source>the regions of the data</source>
        <translation>las regiones de los datos</translation>
    </message>
    <message>
        <source>the purposes of the data</source>
        <translation>las finalidades de los datos</translation>
    </message>
    <message>
        <source>the segments of the data</source>
        <translation>los segmentos de los datos</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>quién solicita</translation>
    </message>
    <message>
        <source>applies where %1</source>
        <translation>se aplica cuando %1</translation>
    </message>
    <message>
        <source>%1 of any approvers</source>
        <translation>%1 de entre todos los aprobadores</translation>
    </message>
    <message>
        <source>%1 of the pool %2</source>
        <translation>%1 del grupo %2</translation>
    </message>
    <message>
        <source>No approvals of its own.</source>
        <translation>Sin aprobaciones propias.</translation>
    </message>
    <message>
        <source>Approvals: %1.</source>
        <translation>Aprobaciones: %1.</translation>
    </message>
    <message>
        <source>A request expires after %1, an urgent one after %2</source>
        <translation>Una solicitud vence tras %1; una urgente, tras %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n día</numerusform>
            <numerusform>%1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not the %2</source>
        <translation>%1, excepto %2</translation>
    </message>
    <message>
        <source>people are reminded at %1</source>
        <translation>se avisa al %1</translation>
    </message>
    <message>
        <source>promotion waits %1 after the last approval</source>
        <translation>la promoción espera %1 tras la última aprobación</translation>
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
        <translation>ninguna</translation>
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
        <translation>El enlace lleva al espacio de trabajo «%1», que nunca se ha abierto en este equipo. No se abrió nada.</translation>
    </message>
    <message>
        <source>Open its folder once; then the link works.</source>
        <translation>Abra su carpeta una vez; después el enlace funcionará.</translation>
    </message>
    <message>
        <source>Open the one you mean by its folder, or ask for a link with its id.</source>
        <translation>Abra el que quiera por su carpeta o pida un enlace con su identificador.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) that were opened here are called “%1”. Nothing was opened.</source>
        <translation>
            <numerusform>Aquí se abrió %n espacio de trabajo llamado «%1». No se abrió nada.</numerusform>
            <numerusform>Aquí se abrieron %n espacios de trabajo llamados «%1». No se abrió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a workspace, its folder</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>RemoteVersionView</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Git commit</source>
        <translation>Commit de Git</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Logged model</source>
        <translation>Modelo guardado</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Metrics of the run</source>
        <translation>Métricas de la ejecución</translation>
    </message>
    <message>
        <source>as the run says; evidence is what was added here</source>
        <translation>según la ejecución; evidencia es lo que se añadió aquí</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Data that the run read</source>
        <translation>Datos que leyó la ejecución</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What the model says about itself</source>
        <translation>Lo que el modelo dice de sí mismo</translation>
    </message>
    <message>
        <source>nothing of it is proved</source>
        <translation>nada de ello está probado</translation>
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
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), together %1</source>
        <translation>
            <numerusform>%n archivo, en total %1</numerusform>
            <numerusform>%n archivos, en total %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>%1   ·   página %2 de %3</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>This workspace is a sample: its keys lie beside it, so this report proves nothing.</source>
        <translation>Este espacio de trabajo es de ejemplo: sus claves están junto a él, así que este informe no prueba nada.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>%1 by nobody signed in</source>
        <translation>%1 sin sesión iniciada</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>Firmado con la clave</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>as #%1 of the ledger</source>
        <translation>como #%1 del libro mayor</translation>
    </message>
    <message>
        <source>not recorded: nobody was signed in, or the workspace was open for reading only</source>
        <translation>sin anotar: no había sesión iniciada, o el espacio de trabajo estaba abierto solo para lectura</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>%1 of %2, the newest first; times in UTC</source>
        <translation>%1 de %2, los más recientes primero; horas en UTC</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>none: every record</source>
        <translation>ninguno: todos los asientos</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>by no checkpoint</source>
        <translation>por ningún punto de control</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>How to check this report without Countersign</source>
        <translation>Cómo comprobar este informe sin Countersign</translation>
    </message>
    <message>
        <source>Nobody signed this report, so only the ledger within it can be checked.</source>
        <translation>Nadie firmó este informe, así que solo se puede comprobar el libro mayor que contiene.</translation>
    </message>
    <message>
        <source>The signature lies beside the file, and so does the public key; see that its SHA-256 (of the 32 raw bytes) is the key named above, which the ledger within enrolls:</source>
        <translation>La firma está junto al archivo, y también la clave pública; compruebe que su SHA-256 (de los 32 bytes en bruto) es la clave indicada arriba, que el libro mayor contenido inscribe:</translation>
    </message>
    <message>
        <source>The files within it, among them the ledger&apos;s own lines with their proofs into the checkpoint above; compare it with one of the same size that you hold elsewhere:</source>
        <translation>Los archivos que contiene, entre ellos las líneas del propio libro mayor con sus pruebas hasta el punto de control de arriba; compárelo con uno del mismo tamaño que conserve en otro lugar:</translation>
    </message>
    <message>
        <source>Any change, removal or reordering of a record covered by a checkpoint that you hold elsewhere is found, offline. Records newer than your newest checkpoint can be changed unseen by somebody who can write the file. This proves order, not true time; integrity, not secrecy. A selection says nothing about what it leaves out.</source>
        <translation>Todo cambio, eliminación o reordenación de un asiento cubierto por un punto de control que conserve en otro lugar se detecta sin conexión. Los asientos más recientes que su último punto de control podría cambiarlos, sin que se advierta, quien pueda escribir el archivo. Esto prueba el orden, no la hora real; la integridad, no el secreto. Una selección no dice nada de lo que omite.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Files within this report</source>
        <translation>Archivos contenidos en este informe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>No incluidos, por demasiado grandes o ausentes: %1</translation>
    </message>
    <message>
        <source>Audit report of %1</source>
        <translation>Informe de auditoría de %1</translation>
    </message>
    <message>
        <source>The report could not be drawn; no file was written.</source>
        <translation>No se pudo componer el informe; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Countersign audit report of %1, %2</source>
        <translation>Informe de auditoría de Countersign sobre %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.</source>
        <translation>
            <numerusform>El libro mayor es íntegro: %n asiento, cadena, claves, firmas, puntos de control y bytes almacenados.</numerusform>
            <numerusform>El libro mayor es íntegro: %n asientos, cadena, claves, firmas, puntos de control y bytes almacenados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.</source>
        <translation>
            <numerusform>EL LIBRO MAYOR NO ES ÍNTEGRO: %n fallo. No se puede confiar en nada posterior al primero.</numerusform>
            <numerusform>EL LIBRO MAYOR NO ES ÍNTEGRO: %n fallos. No se puede confiar en nada posterior al primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to #%1 by a checkpoint of %2; %n newer record(s) are not covered</source>
        <translation>
            <numerusform>hasta #%1 por un punto de control de %2; %n asiento más reciente no está cubierto</numerusform>
            <numerusform>hasta #%1 por un punto de control de %2; %n asientos más recientes no están cubiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of document</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1 of %2, the oldest first; times in UTC</source>
        <translation>%1 de %2, los más antiguos primero; horas en UTC</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>What waits for a decision</source>
        <translation>Lo que espera una decisión</translation>
    </message>
    <message>
        <source>Requests to let a version go live. “Needs you” is computed from your duties and from what is still missing; nobody has to subscribe to anything.</source>
        <translation>Solicitudes para activar una versión. «Le esperan» se calcula a partir de sus funciones y de lo que aún falta; nadie tiene que suscribirse a nada.</translation>
    </message>
    <message>
        <source>The gate of %1 fails</source>
        <translation>%1 no supera la puerta</translation>
    </message>
    <message>
        <source>%1 is to go to %2. Each line is a rule of the policy with what it wants and what this version brings, beside the version that is live now. What fails stands first.</source>
        <translation>%1 ha de pasar a %2. Cada línea es una regla de la política, con lo que exige y lo que aporta esta versión, junto a la versión activa ahora. Lo que falla aparece primero.</translation>
    </message>
    <message>
        <source>The evidence behind it</source>
        <translation>La evidencia que hay detrás</translation>
    </message>
    <message>
        <source>The evidence stands beside the decision: metrics, tests, fairness by group, card.</source>
        <translation>La evidencia está junto a la decisión: métricas, pruebas, equidad por grupo, tarjeta.</translation>
    </message>
    <message>
        <source>The rule “%1” says why it is there: “%2”. The evidence stands beside the decision, by group and with its interval.</source>
        <translation>La regla «%1» dice por qué existe: «%2». La evidencia está junto a la decisión, por grupo y con su intervalo.</translation>
    </message>
    <message>
        <source>Approve is off, and says why</source>
        <translation>No se puede aprobar, y se dice por qué</translation>
    </message>
    <message>
        <source>What fails cannot be approved, neither here nor on the command line: both ask the same evaluator. The sentence under the buttons names the rule and who can do something about it.</source>
        <translation>Lo que falla no se puede aprobar, ni aquí ni en la línea de comandos: ambas vías consultan al mismo evaluador. La frase bajo los botones indica la regla y quién puede hacer algo al respecto.</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Cómo se subsana</translation>
    </message>
    <message>
        <source>A new version that passes, which the asker resubmits; or, where the rule allows one, a waiver, which only the owner of the policy can give, with a reason and an end. A waived rule reads “Waived”, never “Pass”. You can reject, or request changes, right now.</source>
        <translation>Con una versión nueva que pase, que el solicitante reenvía; o, si la regla lo admite, con una exención, que solo el responsable de la política puede conceder, con un motivo y un final. Una regla eximida muestra «Exenta», nunca «Pasa». Usted puede rechazar o pedir cambios ahora mismo.</translation>
    </message>
    <message>
        <source>Whatever is decided is kept</source>
        <translation>Todo lo que se decide se conserva</translation>
    </message>
    <message>
        <source>Each act is a signed record in a chain that anybody can check later, without trusting anybody. That was the tour: press Act as… in the menus and decide something as somebody else.</source>
        <translation>Cada acto es un asiento firmado en una cadena que cualquiera puede comprobar después, sin confiar en nadie. Este era el recorrido: pulse «Actuar como…» en los menús y decida algo como otra persona.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canario</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Decaída</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Exenta</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertida</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Vetada</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Casi al límite</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Canary %1 %</source>
        <translation>Canario %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Sin asiento</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nunca leído</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>is no longer live</comment>
        <translation>Ya no activa</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>test results</source>
        <translation>resultados de pruebas</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mediciones</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>requested changes</source>
        <translation>pidió cambios</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, retirada</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation>%1 por grupo</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>esta versión</translation>
    </message>
    <message>
        <source>Across versions</source>
        <translation>Entre versiones</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>Métrica mostrada entre versiones</translation>
    </message>
    <message>
        <source>live in production</source>
        <translation>activa en producción</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Evidencia %1: %2</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>conjunto de datos %1</translation>
    </message>
    <message>
        <source>data set %1 (%2)</source>
        <translation>conjunto de datos %1 (%2)</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>añadida por %1, %2</translation>
    </message>
    <message>
        <source>Fact, as policies name it</source>
        <translation>Hecho, según lo nombran las políticas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>read again %1</source>
        <translation>releído el %1</translation>
    </message>
    <message>
        <source>read again %1 by %2</source>
        <translation>releído el %1 por %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>como se registró</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>sin releer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Tarjeta del modelo</translation>
    </message>
    <message>
        <source>Where it is and was live</source>
        <translation>Dónde está y estuvo activa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Requests and decisions</source>
        <translation>Solicitudes y decisiones</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>solicitó %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed; “countersign version show” has them all</source>
        <translation>
            <numerusform>%n más no se muestra; «countersign version show» los lista todos</numerusform>
            <numerusform>%n más no se muestran; «countersign version show» los lista todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>number of tests</comment>
        <translation>Superadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>number of tests</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>live</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was done</comment>
        <translation>Acto</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>This workspace was altered: its ledger does not hold.</source>
        <translation>Este espacio de trabajo fue alterado: su libro mayor no es íntegro.</translation>
    </message>
    <message>
        <source>Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare.</source>
        <translation>Abrirlo no cambió nada, y todo se puede seguir leyendo. No decida nada sobre él: consulte el registro de auditoría, restaure una copia de seguridad y compare.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Abrir el registro de auditoría</translation>
    </message>
    <message>
        <source>Nobody is signed in: you can look at everything and decide nothing.</source>
        <translation>Sin sesión iniciada: puede mirar todo y no decidir nada.</translation>
    </message>
    <message>
        <source>Choose one of the sample&apos;s people in the menu Act as…, and another one whenever you like.</source>
        <translation>Elija a una de las personas del ejemplo en el menú «Actuar como…», y cambie a otra cuando quiera.</translation>
    </message>
    <message>
        <source>You can look at everything and decide nothing. %1</source>
        <translation>Puede mirar todo y no decidir nada. %1</translation>
    </message>
    <message>
        <source>Local workspace: duties are recorded, not enforced</source>
        <translation>Espacio local: las funciones se anotan, no se imponen</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ESPACIO</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 le espera</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need you</source>
        <translation>
            <numerusform>%n solicitud le espera</numerusform>
            <numerusform>%n solicitudes le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The tour is through the sample workspace: open it first, in this menu.</source>
        <translation>El recorrido es por el espacio de trabajo de ejemplo: ábralo primero, en este menú.</translation>
    </message>
    <message>
        <source>No request in this workspace fails its gate any more, so there is nothing for the tour to show.</source>
        <translation>Ya no hay en este espacio de trabajo ninguna solicitud que no supere su puerta, así que el recorrido no tiene nada que mostrar.</translation>
    </message>
    <message>
        <source>Make the sample anew in another folder: countersign init DIR --sample</source>
        <translation>Cree el ejemplo de nuevo en otra carpeta: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Sign in with a key file</source>
        <translation>Iniciar sesión con un archivo de clave</translation>
    </message>
    <message>
        <source>Private keys (*.pem);;All files (*)</source>
        <translation>Claves privadas (*.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation>Creando el espacio de trabajo de ejemplo…</translation>
    </message>
    <message>
        <source>It is made once, in %1.</source>
        <translation>Se crea una sola vez, en %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all.</source>
        <translation>
            <numerusform>%n fallo en total.</numerusform>
            <numerusform>%n fallos en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>practice keys, worth nothing</source>
        <translation>claves de práctica, sin ningún valor</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>Solo lectura: auditor</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Who may do what, by environment</source>
        <translation>Quién puede hacer qué, por entorno</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Why can&apos;t</source>
        <translation>¿Por qué no puede</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>En el espacio de trabajo</translation>
    </message>
    <message>
        <source>%1, person %2: in the workspace %3</source>
        <translation>%1, persona %2: en el espacio de trabajo %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>No key in force: %1 can sign nothing.</source>
        <translation>Ninguna clave vigente: %1 no puede firmar nada.</translation>
    </message>
    <message>
        <source>%1: policy %2 version %3</source>
        <translation>%1: política %2 versión %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 a %3</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (terminada)</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Nadie ha solicitado nada todavía.</translation>
    </message>
    <message>
        <source>%1 can approve %2 as it stands now.</source>
        <translation>%1 puede aprobar %2 tal como está ahora.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>en %1 %2</translation>
    </message>
</context>
<context>
    <name>countersign::ActSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody is signed in; nothing was written.</source>
        <translation>No hay sesión iniciada; no se escribió nada.</translation>
    </message>
    <message>
        <source>Choose who you are, then try again.</source>
        <translation>Elija quién es usted y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Anotando</translation>
    </message>
</context>
<context>
    <name>countersign::AddFileSheet</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>Añadir evidencia a %1</translation>
    </message>
    <message>
        <source>The card of %1</source>
        <translation>La ficha de %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>Añadir la evidencia</translation>
    </message>
    <message>
        <source>Make it the card</source>
        <translation>Usarla como ficha</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Metrics and fairness in JSON, tests in JUnit&apos;s XML, metrics as MLflow logs them: recognised by what is in the file. Choose the data set where the file does not name it. The file is kept and signed for with your name.</source>
        <translation>Métricas y equidad en JSON, pruebas en el XML de JUnit, métricas como las anota MLflow: se reconocen por su contenido. Elija el conjunto de datos si el archivo no lo nombra. El archivo se conserva y se firma con su nombre.</translation>
    </message>
    <message>
        <source>Markdown, its facts in a YAML head. It becomes the version&apos;s card, signed for with your name; earlier ones stay in the ledger.</source>
        <translation>Markdown, con sus hechos en una cabecera YAML. Pasa a ser la ficha de la versión, firmada con su nombre; las anteriores quedan en el libro mayor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Results (*.json *.xml);;All files (*)</source>
        <translation>Resultados (*.json *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>“%1” is the card now, recorded in #%2.</source>
        <translation>«%1» es ahora la ficha, anotada en #%2.</translation>
    </message>
    <message>
        <source>“%1” was added as %2, recorded in #%3.</source>
        <comment>a file, its kind</comment>
        <translation>«%1» se añadió como %2, anotado en #%3.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Examinar: archivo</translation>
    </message>
</context>
<context>
    <name>countersign::AddModelSheet</name>
    <message>
        <source>Add the model</source>
        <translation>Añadir el modelo</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it decides and for whom; may be left out</source>
        <translation>Qué decide y para quién; se puede omitir</translation>
    </message>
    <message>
        <source>The tier says which policies apply and who has to approve; only a policy-owner can change it later.</source>
        <translation>El nivel dice qué políticas se aplican y quién debe aprobar; después solo un policy-owner puede cambiarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Ponga un nombre al modelo.</translation>
    </message>
</context>
<context>
    <name>countersign::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation>Solicitud siguiente y anterior</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>Peek at what it needs</source>
        <translation>Vista rápida de lo que necesita</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Snooze, or wake</source>
        <translation>Posponer o reactivar</translation>
    </message>
    <message>
        <source>Open the next section of the evidence</source>
        <translation>Abrir la siguiente sección de la evidencia</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>%1 of %2 not recorded: %3</source>
        <translation>%1 de %2 sin anotar: %3</translation>
    </message>
    <message>
        <source>What needs you, waits on others, is decided</source>
        <translation>Lo que le espera, lo que espera a otros, lo decidido</translation>
    </message>
    <message>
        <source>Approve; tier low from the list, also several at once</source>
        <translation>Aprobar; las de nivel bajo desde la lista, también varias a la vez</translation>
    </message>
    <message>
        <source>Take, or give back</source>
        <translation>Tomar, o devolver</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reasignar…</translation>
    </message>
</context>
<context>
    <name>countersign::AskSheet</name>
    <message>
        <source>Urgent: a shorter deadline, the same people</source>
        <translation>Urgente: un plazo más corto, las mismas personas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What is better than what is live</source>
        <translation>En qué mejora lo que está activo</translation>
    </message>
    <message>
        <source>Why nobody should use it any more</source>
        <translation>Por qué nadie debería usarla más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Request promotion</source>
        <translation>Solicitar promoción</translation>
    </message>
    <message>
        <source>Retire the version</source>
        <translation>Dar de baja la versión</translation>
    </message>
    <message>
        <source>Request promotion of %1</source>
        <translation>Solicitar la promoción de %1</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Dar de baja %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>Releyendo todos los archivos…</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Every file is read again before the request is recorded.</source>
        <translation>Cada archivo se vuelve a leer antes de anotar la solicitud.</translation>
    </message>
    <message>
        <source>A retired version can no longer be promoted or gone back to. Nothing takes that back.</source>
        <translation>Una versión dada de baja ya no se puede promover ni se puede volver a ella. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>countersign::AssignSheet</name>
    <message>
        <source>Reassign %1</source>
        <translation>Reasignar %1</translation>
    </message>
    <message>
        <source>Who looks at it</source>
        <translation>Quién la mira</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Others see who looks at it, so that two do not do the same work. They can still decide.</source>
        <translation>Los demás ven quién la mira, para que dos no hagan el mismo trabajo. Pueden seguir decidiendo.</translation>
    </message>
    <message>
        <source>%1 looks at it now. Others see who does, and can still decide.</source>
        <translation>Ahora la mira %1. Los demás ven quién lo hace y pueden seguir decidiendo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>actor:ann|ben action:approve subject:churn since:-7d text</source>
        <translation>actor:ann|ben action:approve subject:churn since:-7d texto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Filter of the audit log</source>
        <translation>Filtro del registro de auditoría</translation>
    </message>
    <message>
        <source>Records, the newest first</source>
        <translation>Asientos, los más recientes primero</translation>
    </message>
    <message>
        <source>List and detail</source>
        <translation>Lista y detalle</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Filtrar los asientos</translation>
    </message>
    <message>
        <source>Next, previous record</source>
        <translation>Asiento siguiente, anterior</translation>
    </message>
    <message>
        <source>&amp;Export %1…</source>
        <translation>&amp;Exportar %1…</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Ningún asiento coincide con este filtro.</translation>
    </message>
    <message>
        <source>Divider between list and detail</source>
        <translation>Separador entre lista y detalle</translation>
    </message>
    <message>
        <source>Records, the oldest first</source>
        <translation>Asientos, los más antiguos primero</translation>
    </message>
    <message>
        <source>There is no record #%1; the first of the list is shown.</source>
        <translation>No existe el asiento #%1; se muestra el primero de la lista.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSheet</name>
    <message>
        <source>Approve now</source>
        <translation>Aprobar ahora</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>Rechazar ahora</translation>
    </message>
    <message>
        <source>Request changes now</source>
        <translation>Pedir cambios ahora</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Motivo para %1</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>Se conserva para siempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None of them can be decided now.</source>
        <translation>Ahora no se puede decidir ninguna de ellas.</translation>
    </message>
    <message>
        <source>Each needs its own reason first.</source>
        <translation>Cada una necesita antes su propio motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n request(s) of tier low</source>
        <translation>
            <numerusform>Decidir %n solicitud de nivel bajo</numerusform>
            <numerusform>Decidir %n solicitudes de nivel bajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>countersign::ColumnChooser</name>
    <message>
        <source>Arrange</source>
        <translation>Ordenar columnas</translation>
    </message>
    <message>
        <source>Sort by it, or the other way round</source>
        <translation>Ordenar por ella, o al revés</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>Un lugar antes</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>Un lugar después</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>A command, model, version, request or person</source>
        <translation>Un comando, modelo, versión, solicitud o persona</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Qué hacer o abrir</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Comandos y lugares</translation>
    </message>
    <message>
        <source>Up and Down move · Enter takes it · Esc closes</source>
        <translation>Arriba y Abajo mueven · Enter acepta · Esc cierra</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters, or a request&apos;s id such as R12.</source>
        <translation>Aquí no hay nada con ese nombre. Pruebe con menos letras o con el identificador de una solicitud, como R12.</translation>
    </message>
</context>
<context>
    <name>countersign::CompareModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is compared</comment>
        <translation>Elemento</translation>
    </message>
</context>
<context>
    <name>countersign::CompareView</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Solo diferencias</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>They are the same in everything that is compared here.</source>
        <translation>Son iguales en todo lo que se compara aquí.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Leyendo las versiones…</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 de %2 difieren</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://mlflow.example.com</source>
        <translation>https://mlflow.example.com</translation>
    </message>
    <message>
        <source>Server workspace</source>
        <translation>Espacio del servidor</translation>
    </message>
    <message>
        <source>the server&apos;s default one</source>
        <translation>el predeterminado del servidor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>PEM file; else the system&apos;s</source>
        <translation>Archivo PEM; si no, las del sistema</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>PEM file that only you can read</source>
        <translation>Archivo PEM que solo usted puede leer</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de paso de la clave</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>guardada en el llavero; escriba para sustituirla</translation>
    </message>
    <message>
        <source>goes into this computer&apos;s keychain</source>
        <translation>va al llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionPane</name>
    <message>
        <source>%1, by the alias %2</source>
        <translation>%1, por el alias %2</translation>
    </message>
    <message>
        <source>no environment yet</source>
        <translation>ningún entorno todavía</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>La conexión elegida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>Se activa en</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>MLflow %1</source>
        <translation>MLflow %1</translation>
    </message>
    <message>
        <source>Choose a connection, or add one.</source>
        <translation>Elija una conexión o añada una.</translation>
    </message>
    <message>
        <source>Add this connection</source>
        <translation>Añadir esta conexión</translation>
    </message>
    <message>
        <source>Keep in my keychain</source>
        <translation>Guardar en mi llavero</translation>
    </message>
    <message>
        <source>Give it a name and an address first.</source>
        <translation>Indique antes un nombre y una dirección.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Hay una prueba en curso.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Añádala antes.</translation>
    </message>
    <message>
        <source>It is not added yet.</source>
        <translation>Todavía no se ha añadido.</translation>
    </message>
    <message>
        <source>The settings become a record of the workspace, for everybody and for ever. A password or token does not: it goes into this computer&apos;s keychain.</source>
        <translation>Los ajustes quedan como asiento del espacio de trabajo, para todos y para siempre. La contraseña o el token no: van al llavero de este equipo.</translation>
    </message>
    <message>
        <source>%1 Your own password or token you can keep here all the same.</source>
        <translation>%1 Su propia contraseña o token puede guardarlos aquí de todos modos.</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>ningún entorno</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>Ninguna conexión elegida</translation>
    </message>
    <message>
        <source>%1, by the stage %2</source>
        <translation>%1, por la fase %2</translation>
    </message>
    <message>
        <source>Add it though the test failed</source>
        <translation>Añadir aunque la prueba falló</translation>
    </message>
</context>
<context>
    <name>countersign::ConnectionsPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Goes live in</source>
        <translation>Se activa en</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Añadir conexión…</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>&amp;Sincronizar todo</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Connections to remote registries</source>
        <translation>Conexiones a registros remotos</translation>
    </message>
    <message>
        <source>No remote registry is connected</source>
        <translation>No hay ningún registro remoto conectado</translation>
    </message>
    <message>
        <source>Models that are kept on an MLflow server stay there; what goes live from it goes through the same review, by an alias.</source>
        <translation>Los modelos de un servidor MLflow se quedan allí; lo que se activa desde él pasa por la misma revisión, mediante un alias.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Todavía no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>Leyendo los registros remotos…</translation>
    </message>
    <message>
        <source>Reading %1: %2, %3</source>
        <translation>Leyendo %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Prueba de %1</translation>
    </message>
    <message>
        <source>not tested on this computer yet</source>
        <translation>todavía sin probar en este equipo</translation>
    </message>
    <message>
        <source>all well, %1</source>
        <translation>todo bien, %1</translation>
    </message>
    <message>
        <source>ended at “%1”, %2</source>
        <translation>terminó en «%1», %2</translation>
    </message>
    <message>
        <source>What signs in there lies in this computer&apos;s keychain.</source>
        <translation>Lo que da acceso está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 sigue como estaba.</translation>
    </message>
    <message>
        <source>%1 is recorded in #%2.</source>
        <translation>%1 queda anotado en #%2.</translation>
    </message>
    <message>
        <source>Nothing was sent: what is kept in the keychain, if anything, is for another server or user.</source>
        <translation>No se envió nada: lo que guarda el llavero, si hay algo, es para otro servidor o usuario.</translation>
    </message>
    <message>
        <source>Type the password or token, then test again.</source>
        <translation>Escriba la contraseña o el token y vuelva a probar.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>%1 is taken out of the workspace, and what signs in there out of this computer&apos;s keychain. Versions registered from it stay in the ledger.</source>
        <translation>%1 se quita del espacio de trabajo, y lo que da acceso, del llavero de este equipo. Las versiones registradas desde él siguen en el libro mayor.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Quitar ahora</translation>
    </message>
    <message>
        <source>%1 was removed, recorded in #%2.</source>
        <translation>%1 se quitó; queda anotado en #%2.</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>Requiere la función admin. Quién puede: %1.</translation>
    </message>
    <message>
        <source>Give its address and test it step by step; nothing is recorded before you add it.</source>
        <translation>Indique su dirección y pruébela paso a paso; no se anota nada hasta que la añada.</translation>
    </message>
</context>
<context>
    <name>countersign::CountChips</name>
    <message>
        <source>Needs you</source>
        <translation>Le esperan</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionPane</name>
    <message>
        <source>Still needed</source>
        <translation>Aún hace falta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What did you check? What risk remains?</source>
        <translation>¿Qué comprobó? ¿Qué riesgo queda?</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Resubmit…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Risk tier: %1</source>
        <translation>Nivel de riesgo: %1</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Lo que consta ahora</translation>
    </message>
    <message>
        <source>Still needed before it is adopted</source>
        <translation>Aún hace falta para adoptarla</translation>
    </message>
    <message>
        <source>Still needed before %1</source>
        <translation>Aún hace falta para %1</translation>
    </message>
    <message>
        <source>%1 can mend it</source>
        <translation>%1 puede subsanarlo</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>su responsable</translation>
    </message>
    <message>
        <source>%1 can waive it</source>
        <translation>%1 puede eximir</translation>
    </message>
    <message>
        <source>A policy that applies</source>
        <translation>Una política aplicable</translation>
    </message>
    <message>
        <source>A policy-owner can adopt one</source>
        <translation>Un policy-owner puede adoptar una</translation>
    </message>
    <message>
        <source>The gate passes</source>
        <translation>Puerta superada</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 de %2 reglas</translation>
    </message>
    <message>
        <source>Any approver, %1 of %2</source>
        <translation>Cualquier aprobador, %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>nobody can yet; an admin can grant the duty</source>
        <translation>nadie puede todavía; un administrador puede conceder la función</translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation>pueden decidir: %1</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>Evidencia abierta</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 de %2 secciones</translation>
    </message>
    <message>
        <source>%1, record %2, pool %3, on %4: “%5”</source>
        <translation>%1, asiento %2, grupo %3, el %4: «%5»</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>No cuenta: %1</translation>
    </message>
    <message>
        <source>it was given in an earlier round</source>
        <translation>se dio en una ronda anterior</translation>
    </message>
    <message>
        <source>It is being checked and recorded.</source>
        <translation>Se está comprobando y anotando.</translation>
    </message>
    <message>
        <source>The evidence is still being read.</source>
        <translation>Aún se está leyendo la evidencia.</translation>
    </message>
    <message>
        <source>Take back your request</source>
        <translation>Retirar su solicitud</translation>
    </message>
    <message>
        <source>Take back your decision</source>
        <translation>Retirar su decisión</translation>
    </message>
    <message numerus="yes">
        <source>Give a reason of at least %n character(s) first.</source>
        <translation>
            <numerusform>Dé antes un motivo de al menos %n carácter.</numerusform>
            <numerusform>Dé antes un motivo de al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer to %1, who asked for changes</source>
        <translation>Una respuesta a %1, que solicitó cambios</translation>
    </message>
    <message>
        <source>decides again, or withdraws record %1</source>
        <translation>decide de nuevo o retira el asiento %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and what they did</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reasignar…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The gate is waived</source>
        <translation>Puerta exenta</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules pass; %n waived</source>
        <translation>
            <numerusform>%1 de %2 reglas superadas; %n exenta</numerusform>
            <numerusform>%1 de %2 reglas superadas; %n exentas</numerusform>
        </translation>
    </message>
    <message>
        <source>open again once %1 has answered</source>
        <translation>de nuevo abierto cuando %1 haya respondido</translation>
    </message>
</context>
<context>
    <name>countersign::DecisionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It is kept for ever</source>
        <translation>Se conserva para siempre</translation>
    </message>
    <message>
        <source>Until %1; the rule allows at most %2 d</source>
        <translation>Hasta %1; la regla permite %2 d como máximo</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceColumn</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Reading the evidence …</source>
        <translation>Leyendo la evidencia …</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>nothing: no other version is live in %1</source>
        <translation>nada: no hay otra versión activa en %1</translation>
    </message>
    <message>
        <source>%1, the champion in %2</source>
        <translation>%1, el campeón en %2</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
    <message>
        <source>Waive %1…</source>
        <translation>Eximir de %1…</translation>
    </message>
    <message>
        <source>Asked by %1 %2, urgent: “%3”</source>
        <translation>Solicitada por %1 %2, urgente: «%3»</translation>
    </message>
    <message>
        <source>Asked by %1 %2: “%3”</source>
        <translation>Solicitada por %1 %2: «%3»</translation>
    </message>
    <message>
        <source>Copy the link of this request (%1)</source>
        <translation>Copiar el enlace de esta solicitud (%1)</translation>
    </message>
    <message>
        <source>Resubmitted by %1 %2, in record %3: “%4”</source>
        <translation>Reenviada por %1 %2, en el registro %3: «%4»</translation>
    </message>
    <message>
        <source>Champion then</source>
        <translation>Campeón entonces</translation>
    </message>
    <message>
        <source>none: no other version was live in %1</source>
        <translation>ninguno: no había otra versión activa en %1</translation>
    </message>
</context>
<context>
    <name>countersign::ExplainView</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>churn@1.4.0</source>
        <translation>churn@1.4.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Rules with their facts and verdicts</source>
        <translation>Reglas con sus hechos y veredictos</translation>
    </message>
    <message>
        <source>Choose a version and an environment.</source>
        <translation>Elija una versión y un entorno.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>pasar a</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 versión %2</translation>
    </message>
    <message>
        <source>No policy applies; a policy-owner can propose one.</source>
        <translation>Ninguna política es aplicable; un policy-owner puede proponer una.</translation>
    </message>
    <message>
        <source>By %1, and the rules that always hold</source>
        <translation>Según %1 y las reglas que siempre rigen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>No rule applies.</source>
        <translation>No se aplica ninguna regla.</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>No se evaluó nada.</translation>
    </message>
    <message>
        <source>Why the rule is there: %1</source>
        <translation>Por qué existe la regla: %1</translation>
    </message>
    <message>
        <source>Waived by %1 until %2.</source>
        <translation>Exención de %1 hasta %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pide</translation>
    </message>
</context>
<context>
    <name>countersign::ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>What is written holds reasons and logins in plain text. Whoever gets it can check it without this program.</source>
        <translation>Lo que se escribe contiene motivos y nombres de cuenta en texto claro. Quien lo reciba puede comprobarlo sin este programa.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>As what to export it</source>
        <translation>En qué formato exportarlo</translation>
    </message>
    <message>
        <source>JSONL: the ledger&apos;s own lines, to be verified</source>
        <translation>JSONL: las líneas del propio libro mayor, para verificarlas</translation>
    </message>
    <message>
        <source>CSV: for a spreadsheet, with a signature beside it</source>
        <translation>CSV: para una hoja de cálculo, con una firma al lado</translation>
    </message>
    <message>
        <source>PDF: a signed report with its evidence within</source>
        <translation>PDF: un informe firmado que contiene su evidencia</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de salida</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What is shown: %1</source>
        <translation>Lo que se muestra: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only the model %1, each record with its proof</source>
        <translation>Solo el modelo %1, cada asiento con su prueba</translation>
    </message>
    <message>
        <source>A report holds at most %1 records. Narrow the filter, or choose CSV or JSONL.</source>
        <translation>Un informe admite como máximo %1 asientos. Acote el filtro o elija CSV o JSONL.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo de salida.</translation>
    </message>
    <message>
        <source>The records of %1 out of %2, oldest first; a slice says nothing about what it leaves out.</source>
        <translation>Los asientos de %1 de entre %2, los más antiguos primero; un extracto no dice nada de lo que omite.</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and a new checkpoint by %1 seals it.</source>
        <translation>La propia exportación se anota como asiento, y un nuevo punto de control de %1 la sella.</translation>
    </message>
    <message>
        <source>The export itself becomes a record, and the file is signed with the key of %1.</source>
        <translation>La propia exportación se anota como asiento, y el archivo se firma con la clave de %1.</translation>
    </message>
    <message>
        <source>This copy is open for reading only: the export cannot be recorded or signed, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>Esta copia está abierta solo para lectura: la exportación no se puede anotar ni firmar, y lo posterior al último punto de control queda sin sellar.</translation>
    </message>
    <message>
        <source>Nobody is signed in: the export will not be recorded, and what is newer than the last checkpoint stays unsealed.</source>
        <translation>No hay sesión iniciada: la exportación no se anotará, y lo posterior al último punto de control queda sin sellar.</translation>
    </message>
    <message>
        <source>Audit log (*.jsonl)</source>
        <translation>Registro de auditoría (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Informe (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Check it anywhere with: %1</source>
        <translation>Compruébelo en cualquier lugar con: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, with the checkpoint that seals them.</source>
        <translation>
            <numerusform>%n asiento en UTC, los más antiguos primero, con el punto de control que los sella.</numerusform>
            <numerusform>%n asientos en UTC, los más antiguos primero, con el punto de control que los sella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, oldest first, each with its proof; the genesis and every key come with them, as a check needs them.</source>
        <translation>
            <numerusform>%n asiento en UTC, los más antiguos primero, cada uno con su prueba; el génesis y todas las claves van con ellos, pues la comprobación los necesita.</numerusform>
            <numerusform>%n asientos en UTC, los más antiguos primero, cada uno con su prueba; el génesis y todas las claves van con ellos, pues la comprobación los necesita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown.</source>
        <translation>
            <numerusform>%n asiento en UTC, los más recientes primero, tal como se muestran.</numerusform>
            <numerusform>%n asientos en UTC, los más recientes primero, tal como se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the newest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n asiento en UTC, los más recientes primero, tal como se muestran; la evidencia, los casos, las tarjetas y las políticas van dentro del archivo.</numerusform>
            <numerusform>%n asientos en UTC, los más recientes primero, tal como se muestran; la evidencia, los casos, las tarjetas y las políticas van dentro del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>Anotado en #%1.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded; %n record(s) are beyond the newest checkpoint.</source>
        <translation>
            <numerusform>Sin anotar; %n asiento queda más allá del último punto de control.</numerusform>
            <numerusform>Sin anotar; %n asientos quedan más allá del último punto de control.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>Se escribió %n asiento en %1.</numerusform>
            <numerusform>Se escribieron %n asientos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file “%1” already. Nothing was written.</source>
        <translation>El archivo «%1» ya existe. No se escribió nada.</translation>
    </message>
    <message>
        <source>Replace it and what lies beside it, or name another file.</source>
        <translation>Reemplácelo junto con lo que está al lado, o nombre otro archivo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown.</source>
        <translation>
            <numerusform>%n asiento en UTC, los más antiguos primero, tal como se muestran.</numerusform>
            <numerusform>%n asientos en UTC, los más antiguos primero, tal como se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in UTC, the oldest first, as they are shown; evidence, cases, cards and policies travel within the file.</source>
        <translation>
            <numerusform>%n asiento en UTC, los más antiguos primero, tal como se muestran; la evidencia, los casos, las tarjetas y las políticas van dentro del archivo.</numerusform>
            <numerusform>%n asientos en UTC, los más antiguos primero, tal como se muestran; la evidencia, los casos, las tarjetas y las políticas van dentro del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse for the file to write</source>
        <translation>Examinar: archivo de salida</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1, and %2 with which they can be checked.</source>
        <translation>
            <numerusform>Se escribió %n asiento en %1, y %2 con los que se puede comprobar.</numerusform>
            <numerusform>Se escribieron %n asientos en %1, y %2 con los que se pueden comprobar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>The filter is in force.</source>
        <translation>El filtro está en vigor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Whether the filter is valid</source>
        <translation>Si el filtro es válido</translation>
    </message>
</context>
<context>
    <name>countersign::FilterLine</name>
    <message>
        <source>What may come next</source>
        <translation>Qué puede venir después</translation>
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
        <translation>nadie</translation>
    </message>
    <message>
        <source>This needs the duty engineer. Who can: %1.</source>
        <translation>Requiere la función engineer. Quién puede: %1.</translation>
    </message>
    <message>
        <source>This needs the duty author or engineer. Who can: %1.</source>
        <translation>Requiere la función author o engineer. Quién puede: %1.</translation>
    </message>
    <message>
        <source>MLflow brings back neither what was deleted nor what was overwritten.</source>
        <translation>MLflow no recupera ni lo eliminado ni lo sobrescrito.</translation>
    </message>
    <message>
        <source>Version %1 was deleted on its server; roll back to another one.</source>
        <translation>La versión %1 se eliminó en su servidor; revierta a otra.</translation>
    </message>
    <message>
        <source>Version %1 is not registered, so nobody could decide on it. Register it first, or revert.</source>
        <translation>La versión %1 no está registrada, así que nadie podría decidir sobre ella. Regístrela antes o restablezca.</translation>
    </message>
    <message>
        <source>It names no version that could be asked for: revert it.</source>
        <translation>No nombra ninguna versión que pueda solicitarse: restablézcalo.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Moved without a record</source>
        <translation>Cambios sin asiento</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Adopt the finding</source>
        <translation>Adoptar el hallazgo</translation>
    </message>
    <message>
        <source>Revert the finding</source>
        <translation>Restablecer el hallazgo</translation>
    </message>
    <message>
        <source>What moved without a record</source>
        <translation>Lo que cambió sin asiento</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 Visto por primera vez: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tags are those of another workspace, which governs it, too.</source>
        <translation>Sus etiquetas son las de otro espacio de trabajo, que también lo gobierna.</translation>
    </message>
    <message>
        <source>Only whoever runs the server can set this back.</source>
        <translation>Solo quien administra el servidor puede deshacerlo.</translation>
    </message>
</context>
<context>
    <name>countersign::Freshness</name>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>Reading the remote registries…</source>
        <translation>Leyendo los registros remotos…</translation>
    </message>
    <message>
        <source>%1 cannot be reached, %2</source>
        <translation>No se puede acceder a %1, %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remote source(s), the oldest %1</source>
        <translation>
            <numerusform>%n origen remoto, %1</numerusform>
            <numerusform>%n orígenes remotos, el más antiguo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cannot be reached: %1. What needs it is off until it answers; everything can still be looked at.</source>
        <translation>Sin acceso: %1. Lo que lo necesita queda desactivado hasta que responda; todo se puede seguir viendo.</translation>
    </message>
    <message>
        <source>%1 was not read: see Connections</source>
        <translation>%1 no se leyó: vea Conexiones</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state, and since when</comment>
        <translation>%1: %2</translation>
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
        <translation>mantener 1 s</translation>
    </message>
    <message>
        <source>Nothing was done: hold “%1” for one second.</source>
        <translation>No se ha hecho nada: mantenga pulsado «%1» durante un segundo.</translation>
    </message>
    <message>
        <source>Nothing was done yet: press “%1” again within %2 seconds, or hold it for one second.</source>
        <translation>Todavía no se ha hecho nada: pulse otra vez «%1» antes de %2 segundos, o manténgalo pulsado durante un segundo.</translation>
    </message>
    <message>
        <source>%1: press again to do it</source>
        <translation>%1: pulse otra vez para hacerlo</translation>
    </message>
    <message>
        <source>%1: hold for one second</source>
        <translation>%1: mantener pulsado un segundo</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space key for one second, or press %1.</source>
        <translation>Mantenga pulsado el botón del ratón o la barra espaciadora durante un segundo, o pulse %1.</translation>
    </message>
</context>
<context>
    <name>countersign::IntervalDotPlot</name>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segunda</translation>
    </message>
    <message>
        <source>%1 %2, interval %3 to %4</source>
        <translation>%1 %2, intervalo de %3 a %4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Límite: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::KeyValueList</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>countersign::ListView</name>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>part of the number</source>
        <translation>parte del número</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>nivel de riesgo</translation>
    </message>
    <message>
        <source>what has become of it</source>
        <translation>qué ha sido de ella</translation>
    </message>
    <message>
        <source>environment, or none</source>
        <translation>entorno, o none</translation>
    </message>
    <message>
        <source>login</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>as the author says</source>
        <translation>según el autor</translation>
    </message>
    <message>
        <source>local, or a remote registry</source>
        <translation>local, o un registro remoto</translation>
    </message>
    <message>
        <source>&gt;-7d, 2026-07-01</source>
        <translation>&gt;-7d, 2026-07-01</translation>
    </message>
    <message>
        <source>&gt;10M, in bytes</source>
        <translation>&gt;10M, en bytes</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántos</translation>
    </message>
    <message>
        <source>Search, or tier:high state:live author:ann registered:&gt;-7d</source>
        <translation>Buscar, o tier:high state:live author:ann registered:&gt;-7d</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Register a version…</source>
        <translation>Registrar una versión…</translation>
    </message>
    <message>
        <source>Models and versions</source>
        <translation>Modelos y versiones</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>At most four versions can be compared.</source>
        <translation>Se pueden comparar como máximo cuatro versiones.</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>Leer ahora los registros remotos</translation>
    </message>
    <message>
        <source>Browse a remote registry</source>
        <translation>Explorar un registro remoto</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>Aún no hay ningún modelo</translation>
    </message>
    <message>
        <source>A model is a name, its risk tier and its versions: files that are registered once, hashed and signed for. Add the first, then register a version of it.</source>
        <translation>Un modelo es un nombre, su nivel de riesgo y sus versiones: archivos que se registran una sola vez, con su hash y una firma. Añada el primero y registre después una versión.</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>Separador entre modelos y versiones</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>Registrar una versión</translation>
    </message>
    <message>
        <source>Choose two to four versions, as with %1.</source>
        <comment>keys</comment>
        <translation>Elija de dos a cuatro versiones, por ejemplo con %1.</translation>
    </message>
    <message>
        <source>Columns and order of the models</source>
        <translation>Columnas y orden de los modelos</translation>
    </message>
</context>
<context>
    <name>countersign::LoginDetail</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>&amp;Grant duty…</source>
        <translation>&amp;Conceder función…</translation>
    </message>
    <message>
        <source>&amp;Revoke duty…</source>
        <translation>&amp;Revocar función…</translation>
    </message>
    <message>
        <source>&amp;Enroll key…</source>
        <translation>&amp;Inscribir clave…</translation>
    </message>
    <message>
        <source>Revoke &amp;key…</source>
        <translation>Revocar c&amp;lave…</translation>
    </message>
    <message>
        <source>The chosen login</source>
        <translation>La cuenta elegida</translation>
    </message>
    <message>
        <source>Keys of the login</source>
        <translation>Claves de la cuenta</translation>
    </message>
    <message>
        <source>No key was enrolled: this login cannot act.</source>
        <translation>No se inscribió ninguna clave: esta cuenta no puede actuar.</translation>
    </message>
    <message>
        <source>Duties of the person</source>
        <translation>Funciones de la persona</translation>
    </message>
    <message>
        <source>No duty: this person may look, but decide nothing.</source>
        <translation>Sin función: esta persona puede mirar, pero no decidir nada.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay nadie elegido</translation>
    </message>
    <message>
        <source>Person %1. Duties belong to the person, keys to the login.</source>
        <translation>Persona %1. Las funciones son de la persona; las claves, de la cuenta.</translation>
    </message>
    <message>
        <source>Choose a login at the left.</source>
        <translation>Elija una cuenta a la izquierda.</translation>
    </message>
    <message>
        <source>Choose a login first.</source>
        <translation>Elija antes una cuenta.</translation>
    </message>
    <message>
        <source>Revoked in #%1</source>
        <translation>Revocada en #%1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Key %1, enrolled in record %2: %3</source>
        <translation>Clave %1, inscrita en el asiento %2: %3</translation>
    </message>
    <message>
        <source>every</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>%1, granted in record %2</source>
        <translation>%1, concedida en el asiento %2</translation>
    </message>
    <message>
        <source>Ends %1; an admin can grant it again.</source>
        <translation>Termina el %1; un administrador puede volver a concederla.</translation>
    </message>
    <message>
        <source>There is no duty to revoke.</source>
        <translation>No hay ninguna función que revocar.</translation>
    </message>
    <message>
        <source>There is no key in force to revoke.</source>
        <translation>No hay ninguna clave vigente que revocar.</translation>
    </message>
    <message>
        <source>%1, ends within a week</source>
        <translation>%1, termina en menos de una semana</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the duty ends</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>%1 has no filter.</source>
        <comment>a page</comment>
        <translation>%1: aquí no hay filtro.</translation>
    </message>
</context>
<context>
    <name>countersign::MakeForm</name>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>En el llavero de este escritorio</translation>
    </message>
    <message>
        <source>In a key file:</source>
        <translation>En un archivo de clave:</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Crear el espacio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it governs: risk-models, or your team&apos;s name.</source>
        <translation>Lo que gobierna: risk-models, o el nombre de su equipo.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A new or empty one. Everything of the workspace lies in it.</source>
        <translation>Nueva o vacía. En ella está todo lo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>How records name you, for ever: small letters, digits, dots, @ and dashes.</source>
        <translation>Cómo le nombran los asientos, para siempre: minúsculas, cifras, puntos, @ y guiones.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>El nuevo archivo de clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Elija una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be kept.</source>
        <translation>El nombre contiene un carácter que no se puede conservar.</translation>
    </message>
    <message>
        <source>It needs a folder, named from its root.</source>
        <translation>Falta una carpeta, indicada desde la raíz.</translation>
    </message>
    <message>
        <source>That folder holds something already.</source>
        <translation>Esa carpeta ya contiene algo.</translation>
    </message>
    <message>
        <source>It needs your login.</source>
        <translation>Falta su cuenta.</translation>
    </message>
    <message>
        <source>The key needs a file.</source>
        <translation>La clave necesita un archivo.</translation>
    </message>
    <message>
        <source>That key file is there already; it will not be replaced.</source>
        <translation>Ese archivo de clave ya existe; no se reemplazará.</translation>
    </message>
    <message>
        <source>Only when the key is to lie in a file.</source>
        <translation>Solo si la clave ha de estar en un archivo.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creándolo…</translation>
    </message>
    <message>
        <source>You will be its author, engineer, policy-owner and admin. Sandbox and staging work at once; production needs a second person.</source>
        <translation>Usted será su autor, ingeniero, policy-owner y administrador. sandbox y staging funcionan de inmediato; production necesita una segunda persona.</translation>
    </message>
</context>
<context>
    <name>countersign::Menus</name>
    <message>
        <source>&amp;Act as…</source>
        <translation>A&amp;ctuar como…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Make a workspace…</source>
        <translation>&amp;Crear espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>Abrir el espacio de trabajo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Sign in with a &amp;key file…</source>
        <translation>Iniciar sesión con archivo de c&amp;lave…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation>Ir al &amp;filtro</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop&apos;s</source>
        <translation>Colores del &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this place</source>
        <translation>Copiar un en&amp;lace a este lugar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Tour of a failing request</source>
        <translation>&amp;Recorrido por una solicitud que falla</translation>
    </message>
    <message>
        <source>No workspace has been opened here yet.</source>
        <translation>Aún no se ha abierto aquí ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Aquí es donde empezó.</translation>
    </message>
    <message>
        <source>You have not gone back from anywhere.</source>
        <translation>No ha vuelto atrás desde ningún sitio.</translation>
    </message>
</context>
<context>
    <name>countersign::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Who can: %1.</source>
        <translation>Pueden: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::MetricChart</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Mostrar como tabla (T)</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>Ninguna versión tiene esta métrica.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 versions; the table has all.</source>
        <translation>Las %1 más recientes de %2 versiones; la tabla las tiene todas.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Límite: %1.</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>%1 across versions</source>
        <translation>%1 entre versiones</translation>
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
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1, intervalo de %2 a %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>countersign::MirrorModelTable</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 roto</translation>
    </message>
    <message numerus="yes">
        <source>%1, not governed, %n version(s)</source>
        <translation>
            <numerusform>%1, sin gobernar, %n versión</numerusform>
            <numerusform>%1, sin gobernar, %n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, nivel %2, %n versión</numerusform>
            <numerusform>%1, nivel %2, %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
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
        <translation>Versión %1, %2, alias: %3, creada el %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>Estado aquí</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>countersign::ModelPane</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Metric shown across versions</source>
        <translation>Métrica mostrada entre versiones</translation>
    </message>
</context>
<context>
    <name>countersign::ModelTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, tier %2, %n version(s)</source>
        <translation>
            <numerusform>%1, nivel %2, %n versión</numerusform>
            <numerusform>%1, nivel %2, %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>countersign::MyKeySheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>&amp;Crear una clave…</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Mi clave</translation>
    </message>
    <message>
        <source>You sign with a private key that never leaves this computer. Its public half may be known to everybody; an admin enrolls it for your login.</source>
        <translation>Usted firma con una clave privada que nunca sale de este equipo. Su parte pública puede conocerla cualquiera; un administrador la inscribe para su cuenta.</translation>
    </message>
    <message>
        <source>The public half of the key you sign with</source>
        <translation>La parte pública de la clave con la que firma</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>No hay sesión iniciada</translation>
    </message>
    <message>
        <source>The public half of the new key, for an admin</source>
        <translation>La parte pública de la clave nueva, para un administrador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A new key lies in this computer&apos;s keychain. Nothing is enrolled yet.</source>
        <translation>Hay una clave nueva en el llavero de este equipo. Aún no se ha inscrito nada.</translation>
    </message>
    <message>
        <source>Give its public half to an admin: People, your login, Enroll key…</source>
        <translation>Entregue su parte pública a un administrador: Personas, su cuenta, Inscribir clave…</translation>
    </message>
</context>
<context>
    <name>countersign::NameSheet</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is one of this name; it will be replaced.</source>
        <translation>Ya hay uno con este nombre; se reemplazará.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Dele antes un nombre.</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>countersign::NeedsYou</name>
    <message>
        <source>policy %1 %2</source>
        <translation>política %1 %2</translation>
    </message>
    <message>
        <source>%1, asked again by %2: “%3”</source>
        <translation>%1, solicitada de nuevo por %2: «%3»</translation>
    </message>
    <message>
        <source>%1, asked by %2: “%3”</source>
        <translation>%1, solicitada por %2: «%3»</translation>
    </message>
    <message>
        <source>%1. It is approved and can be promoted.</source>
        <translation>%1. Aprobada; se puede promover.</translation>
    </message>
    <message>
        <source>%1. Gate: %2. Decide until %3.</source>
        <translation>%1. Puerta: %2. Decidir hasta %3.</translation>
    </message>
    <message>
        <source>%1. Decide until %2.</source>
        <translation>%1. Decidir hasta %2.</translation>
    </message>
</context>
<context>
    <name>countersign::OpenWorkspace</name>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>El espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Choose who you are first.</source>
        <translation>No hay sesión iniciada. Elija antes quién es usted.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: you can read, verify and export everything, and change nothing.</source>
        <translation>Ha iniciado sesión como auditor: puede leer, verificar y exportar todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>%1 needs the duty %2, which %3 does not hold; an admin can grant it.</source>
        <comment>an act, duties, a login</comment>
        <translation>%1 requiere la función %2, que %3 no tiene; un admin puede otorgarla.</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewHead</name>
    <message>
        <source>Details of the row</source>
        <translation>Detalles de la fila</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Modo mural</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewModel</name>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera a %2</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>nada activo</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>salud %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>siguiente %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>Qué está activo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>Activada por</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Evidence age</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what waits, and for whom</comment>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewPage</name>
    <message>
        <source>Filter: tier:high health:!ok env:production</source>
        <translation>Filtro: tier:high health:!ok env:production</translation>
    </message>
    <message>
        <source>Nothing is live yet</source>
        <translation>Aún no hay nada activo</translation>
    </message>
    <message>
        <source>Register a version and request its promotion; what goes live is listed here, on whose word and since when.</source>
        <translation>Registre una versión y solicite su promoción; aquí aparece lo que se activa, quién lo avala y desde cuándo.</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Reading what is live…</source>
        <translation>Leyendo lo que está activo…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Show or hide the pane</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>Open the version that is live</source>
        <translation>Abrir la versión activa</translation>
    </message>
    <message>
        <source>Pin the row to the top, or let it go</source>
        <translation>Fijar la fila arriba o soltarla</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Copy a link to what is live</source>
        <translation>Copiar un enlace a lo que está activo</translation>
    </message>
    <message>
        <source>Wall mode: the rows alone, in large type</source>
        <translation>Modo mural: solo las filas, en letra grande</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>%1 live · %2 fail · %3 with an incident</source>
        <translation>%1 activas · %2 fallan · %3 con una incidencia</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Read the remote registries now</source>
        <translation>Leer ahora los registros remotos</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>In its sheet: roll back now</source>
        <translation>En su hoja: revertir ahora</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>Aquí no hay nada activo.</translation>
    </message>
    <message>
        <source>Choose the row to roll back, then press %1.</source>
        <comment>keys</comment>
        <translation>Elija la fila que se revierte y pulse %1.</translation>
    </message>
    <message>
        <source>%1 · of them only %2</source>
        <comment>counts of all, and the filter by which rows are shown</comment>
        <translation>%1 · de ellas solo %2</translation>
    </message>
</context>
<context>
    <name>countersign::OverviewTable</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Ninguna fila cumple el filtro.</translation>
    </message>
    <message>
        <source>What is live</source>
        <translation>Qué está activo</translation>
    </message>
</context>
<context>
    <name>countersign::Page</name>
    <message>
        <source>It is off here.</source>
        <translation>No está disponible aquí.</translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>off: %1</source>
        <translation>no disponible: %1</translation>
    </message>
</context>
<context>
    <name>countersign::PeekPane</name>
    <message>
        <source>Open version</source>
        <translation>Abrir versión</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Nothing is live in %1</source>
        <translation>No hay nada activo en %1</translation>
    </message>
    <message>
        <source>Being applied to %1</source>
        <translation>Aplicándose en %1</translation>
    </message>
    <message>
        <source>Live in %1</source>
        <translation>Activa en %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; open the version to see all.</source>
        <translation>
            <numerusform>Y %n más; abra la versión para verlas todas.</numerusform>
            <numerusform>Y %n más; abra la versión para verlas todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Rolled out by</source>
        <translation>Activada por</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Según solicitud</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>más antigua: %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>approved; an engineer promotes it</source>
        <translation>aprobada; la promueve un ingeniero</translation>
    </message>
    <message>
        <source>nobody can go on with it</source>
        <translation>nadie puede continuar</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisión prevista</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Vetada</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>No hay ninguna versión anterior a la que volver.</translation>
    </message>
    <message>
        <source>Nothing is live here.</source>
        <translation>Aquí no hay nada activo.</translation>
    </message>
    <message>
        <source>Let go of the pin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>standby</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>countersign::PeopleModel</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 is person %2, holds: %3; keys in force: %4</source>
        <translation>%1 es la persona %2, tiene: %3; claves vigentes: %4</translation>
    </message>
    <message>
        <source>Without a key in force this login cannot act.</source>
        <translation>Sin una clave vigente, esta cuenta no puede actuar.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Añadir persona…</translation>
    </message>
    <message>
        <source>&amp;My key…</source>
        <translation>&amp;Mi clave…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Mi clave</translation>
    </message>
    <message>
        <source>Logins of this workspace</source>
        <translation>Cuentas de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Pools of approvers</source>
        <translation>Grupos de aprobadores</translation>
    </message>
    <message>
        <source>No pool has anybody in it. A pool is named when the duty approver is granted.</source>
        <translation>Ningún grupo tiene miembros. El grupo se indica al conceder la función approver.</translation>
    </message>
    <message>
        <source>a policy asks for so many distinct persons of one</source>
        <translation>una política exige cierto número de personas distintas de un grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todos los entornos</translation>
    </message>
    <message>
        <source>This needs the duty admin. Who can: %1.</source>
        <translation>Para esto hace falta la función admin. Pueden: %1.</translation>
    </message>
    <message>
        <source>Recorded in #%1.</source>
        <translation>Anotado en #%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) of %1</source>
        <translation>
            <numerusform>%n cuenta de %1</numerusform>
            <numerusform>%n cuentas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool %1, %2: %n person(s), %3</source>
        <translation>
            <numerusform>Grupo %1, %2: %n persona, %3</numerusform>
            <numerusform>Grupo %1, %2: %n personas, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PoliciesPage</name>
    <message>
        <source>all</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Also &amp;replaced versions</source>
        <translation>También &amp;sustituidas</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Explain a verdict</source>
        <translation>Explicar un veredicto</translation>
    </message>
    <message>
        <source>Try a file</source>
        <translation>Probar un archivo</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>No policy was adopted: every gate is not evaluated.</source>
        <translation>No se ha adoptado ninguna política: todas las puertas están sin evaluar.</translation>
    </message>
    <message>
        <source>Also replaced versions</source>
        <translation>También versiones sustituidas</translation>
    </message>
    <message>
        <source>Rules, explain, try, who</source>
        <translation>Reglas, explicar, probar, quién</translation>
    </message>
    <message>
        <source>There is no policy %1; the first is shown.</source>
        <translation>No existe la política %1; se muestra la primera.</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 vigentes</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Policy %1 version %2, tier %3, class %4, %5</source>
        <translation>Política %1 versión %2, nivel %3, clase %4, %5</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
</context>
<context>
    <name>countersign::ProbeSteps</name>
    <message>
        <source>Not tried</source>
        <translation>Sin intentar</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueModel</name>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 dadas</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>gate: %1</source>
        <translation>puerta: %1</translation>
    </message>
    <message>
        <source>approvals %1</source>
        <translation>aprobaciones %1</translation>
    </message>
    <message>
        <source>Asked by %1: “%2”</source>
        <translation>Solicitada por %1: «%2»</translation>
    </message>
    <message>
        <source>Put off: %1.</source>
        <translation>Aplazada: %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Asked by · reason</source>
        <translation>Solicitante · motivo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>time</comment>
        <translation>Queda</translation>
    </message>
</context>
<context>
    <name>countersign::QueueView</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Needs you  %1</source>
        <translation>Le esperan  %1</translation>
    </message>
    <message>
        <source>Waiting on others  %1</source>
        <translation>Esperan a otros  %1</translation>
    </message>
    <message>
        <source>Decided  %1</source>
        <translation>Decididas  %1</translation>
    </message>
    <message>
        <source>Nothing waits on others.</source>
        <translation>Nada espera a otros.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Aún no hay nada decidido.</translation>
    </message>
    <message>
        <source>Nothing waits on others either.</source>
        <translation>Tampoco hay nada que espere a otros.</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 solicita: «%2»</translation>
    </message>
    <message>
        <source>Only requests of tier low can be decided several at once; %1 cannot.</source>
        <translation>Solo las solicitudes de nivel bajo se pueden decidir varias a la vez; %1, no.</translation>
    </message>
    <message>
        <source>Open those one at a time.</source>
        <translation>Abra esas de una en una.</translation>
    </message>
    <message>
        <source>%1 does not need you; there is nothing to put off.</source>
        <translation>%1 no le espera; no hay nada que posponer.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait on others.</source>
        <translation>
            <numerusform>%n solicitud espera a otros.</numerusform>
            <numerusform>%n solicitudes esperan a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the requests</source>
        <translation>Orden de las solicitudes</translation>
    </message>
    <message>
        <source>By time left</source>
        <translation>Por tiempo restante</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>No hay ninguna solicitud seleccionada.</translation>
    </message>
    <message>
        <source>Approve the chosen requests</source>
        <translation>Aprobar las solicitudes seleccionadas</translation>
    </message>
    <message>
        <source>Reject the chosen requests</source>
        <translation>Rechazar las solicitudes seleccionadas</translation>
    </message>
    <message>
        <source>Request changes to the chosen requests</source>
        <translation>Pedir cambios en las solicitudes seleccionadas</translation>
    </message>
    <message>
        <source>Snooze the chosen request, or wake it</source>
        <translation>Posponer la solicitud seleccionada, o reactivarla</translation>
    </message>
    <message>
        <source>Take the chosen request, or give it back</source>
        <translation>Tomar la solicitud seleccionada, o devolverla</translation>
    </message>
    <message>
        <source>Reassign the chosen request…</source>
        <translation>Reasignar la solicitud seleccionada…</translation>
    </message>
    <message>
        <source>J K move · Space peek · A approve · R reject · C changes · T take · G reassign · S snooze</source>
        <translation>Espacio vista rápida · A aprobar · R rechazar · C cambios · T tomar · G reasignar · S posponer</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
</context>
<context>
    <name>countersign::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReasonEdit</name>
    <message>
        <source>Kept for ever</source>
        <translation>Se conserva para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n character(s); kept for ever</source>
        <translation>
            <numerusform>Requiere %n carácter; se conserva para siempre</numerusform>
            <numerusform>Requiere %n caracteres; se conserva para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %n more character(s); kept for ever</source>
        <translation>
            <numerusform>Falta %n carácter; se conserva para siempre</numerusform>
            <numerusform>Faltan %n caracteres; se conserva para siempre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordDetail</name>
    <message>
        <source>The chosen record</source>
        <translation>El asiento elegido</translation>
    </message>
    <message>
        <source>What to show of the record</source>
        <translation>Qué mostrar del asiento</translation>
    </message>
    <message>
        <source>Payload or bound document as plain text</source>
        <translation>Contenido o documento vinculado como texto sin formato</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>No hay ningún asiento elegido</translation>
    </message>
    <message>
        <source>Choose a record above to see all that it says and binds.</source>
        <translation>Elija arriba un asiento para ver todo lo que dice y vincula.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, entonces %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Payload of record #%1</source>
        <translation>Contenido del asiento #%1</translation>
    </message>
    <message>
        <source>This record binds no stored document.</source>
        <translation>Este asiento no vincula ningún documento almacenado.</translation>
    </message>
    <message>
        <source>Record %1, %2 by %3</source>
        <translation>Asiento %1, %2 por %3</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Lapsed by it</source>
        <translation>Decae por él</translation>
    </message>
    <message>
        <source>THESE BYTES ARE NOT THE ONES THAT WERE BOUND: their digest differs.</source>
        <translation>ESTOS BYTES NO SON LOS QUE SE VINCULARON: su huella difiere.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>Record %1, being read</source>
        <translation>Asiento %1, leyéndose</translation>
    </message>
    <message>
        <source>Record %1: at %2 %3 did %4 on %5</source>
        <translation>Asiento %1: el %2, %3 hizo %4 sobre %5</translation>
    </message>
    <message>
        <source>In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.</source>
        <translation>En la cadena, pero aún no lo cubre ningún punto de control: quien pueda escribir el archivo podría cambiarlo sin que se advierta.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, porque: %2</translation>
    </message>
    <message>
        <source>%1. State: %2.</source>
        <translation>%1. Estado: %2.</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterRemoteSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>Registrar la versión</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
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
        <translation>Origen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Every file is read and hashed. It stays on its server; what may be asked for from now on is exactly what was read.</source>
        <translation>Se lee cada archivo y se calcula su hash. Se queda en su servidor; lo que podrá solicitarse es exactamente lo leído.</translation>
    </message>
    <message>
        <source>Nobody governs this model yet: it is added with the tier you choose, in a record of its own. Then every file of the version is read and hashed; it stays on its server.</source>
        <translation>Nadie gobierna todavía este modelo: se añade con el nivel que elija, en un asiento propio. Después se lee cada archivo de la versión y se calcula su hash; se queda en su servidor.</translation>
    </message>
    <message>
        <source>Reading and hashing every file…</source>
        <translation>Leyendo cada archivo y calculando su hash…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>As 1.4.0, for tools that read tags; may be left out</source>
        <translation>Por ejemplo 1.4.0, para herramientas que leen etiquetas; se puede omitir</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Register the version</source>
        <translation>Registrar la versión</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>Registrar una versión</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Número de versión</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>Archivo de metadatos</translation>
    </message>
    <message>
        <source>A JSON file; may be left out</source>
        <translation>Un archivo JSON; se puede omitir</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Every file is hashed and copied. A version is registered once, with your name, and never overwritten.</source>
        <translation>De cada archivo se calcula el hash y se hace una copia. Una versión se registra una sola vez, con su nombre, y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>The metadata of the version</source>
        <translation>Los metadatos de la versión</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A folder that is the version</source>
        <translation>Una carpeta que es la versión</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Archivos de la versión</translation>
    </message>
    <message>
        <source>Choose the model.</source>
        <translation>Elija el modelo.</translation>
    </message>
    <message>
        <source>Add the files, or the folder, that are this version.</source>
        <translation>Añada los archivos, o la carpeta, que son esta versión.</translation>
    </message>
    <message>
        <source>Hashing and copying…</source>
        <translation>Calculando hashes y copiando…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Registering a version</source>
        <translation>Registrar una versión</translation>
    </message>
    <message>
        <source>There is no model of this workspace yet: close this and add one first, with “Add a model…”.</source>
        <translation>Este espacio de trabajo aún no tiene ningún modelo: cierre esto y añada uno antes, con «Añadir un modelo…».</translation>
    </message>
</context>
<context>
    <name>countersign::RegistryPage</name>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Buscar y filtrar</translation>
    </message>
    <message>
        <source>In the filter: what may come next</source>
        <translation>En el filtro: qué puede venir después</translation>
    </message>
    <message>
        <source>Next, previous version</source>
        <translation>Versión siguiente, anterior</translation>
    </message>
    <message>
        <source>Choose several versions, to compare them</source>
        <translation>Elegir varias versiones para compararlas</translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation>Abrir la versión</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteListView</name>
    <message>
        <source>A part of a model&apos;s name</source>
        <translation>Parte del nombre de un modelo</translation>
    </message>
    <message>
        <source>Read this registry now</source>
        <translation>Leer ahora este registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Models of the remote registry</source>
        <translation>Modelos del registro remoto</translation>
    </message>
    <message>
        <source>No model was read from it, or none has this in its name.</source>
        <translation>No se leyó ningún modelo, o ninguno tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Versions of the chosen model</source>
        <translation>Versiones del modelo elegido</translation>
    </message>
    <message>
        <source>Choose a model at the left.</source>
        <translation>Elija un modelo a la izquierda.</translation>
    </message>
    <message>
        <source>All that is registered</source>
        <translation>Todo lo registrado</translation>
    </message>
    <message>
        <source>Models and versions of the remote registry</source>
        <translation>Modelos y versiones del registro remoto</translation>
    </message>
    <message>
        <source>Reading the mirror…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Cannot be reached, %1</source>
        <translation>Sin acceso, %1</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Elija antes una versión.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Está registrada.</translation>
    </message>
    <message>
        <source>Divider between models and versions</source>
        <translation>Separador entre modelos y versiones</translation>
    </message>
</context>
<context>
    <name>countersign::RemoteVersionView</name>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Open as registered</source>
        <translation>Abrir como está registrada</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Preguntar otra vez al servidor</translation>
    </message>
    <message>
        <source>As the mirror has it</source>
        <translation>Según la copia</translation>
    </message>
    <message>
        <source>All versions there</source>
        <translation>Todas las versiones de allí</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>It has no such version, %1.</source>
        <translation>No tiene esa versión, %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>Activa en</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>not what was registered</source>
        <translation>no son los registrados</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>nobody governs the model yet</source>
        <translation>nadie gobierna todavía el modelo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>Etiquetas de la ejecución</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Está registrada.</translation>
    </message>
    <message>
        <source>The mirror does not have it.</source>
        <translation>La copia no la tiene.</translation>
    </message>
    <message>
        <source>It is not registered yet.</source>
        <translation>Todavía no está registrada.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Se está preguntando al servidor.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewSection</name>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Changed since you opened it</source>
        <translation>Cambió desde que la abrió</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Aún sin abrir</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>Not seen to its end yet</source>
        <translation>Sin ver todavía hasta el final</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewView</name>
    <message>
        <source>Reading the files of the version</source>
        <translation>Leyendo los archivos de la versión</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Checking and recording</source>
        <translation>Comprobando y anotando</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Approve now</source>
        <translation>Aprobar ahora</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1 ends; whoever still wants it asks anew.</source>
        <translation>%1 termina; quien aún lo quiera lo solicita de nuevo.</translation>
    </message>
    <message>
        <source>Your decision on %1 no longer counts.</source>
        <translation>Su decisión sobre %1 deja de contar.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Retirar ahora</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Anotando</translation>
    </message>
    <message>
        <source>Recorded as %1: withdrawn.</source>
        <translation>Anotado como %1: retirada.</translation>
    </message>
    <message>
        <source>Resubmit %1</source>
        <translation>Reenviar %1</translation>
    </message>
    <message>
        <source>Everybody decides anew, on what stands there now: %1</source>
        <translation>Todos deciden de nuevo, sobre lo que consta ahora: %1</translation>
    </message>
    <message>
        <source>Resubmit now</source>
        <translation>Reenviar ahora</translation>
    </message>
    <message>
        <source>Recorded as %1: resubmitted.</source>
        <translation>Anotado como %1: reenviada.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promover %1</translation>
    </message>
    <message>
        <source>Promote now</source>
        <translation>Promover ahora</translation>
    </message>
    <message>
        <source>Checking, copying and making it live</source>
        <translation>Comprobando, copiando y activando</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is %3 in %4.</source>
        <translation>Anotado como %1: el estado de %2 en %4 es %3.</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Eximir de %1</translation>
    </message>
    <message>
        <source>%1 may go to %2 although %3 does not pass, until the waiver ends by itself. It holds for this version in this environment only, and you, %4, own it.</source>
        <translation>%1 puede pasar a %2 aunque %3 no pase, hasta que la exención termine por sí sola. Vale solo para esta versión en este entorno, y usted, %4, responde de ella.</translation>
    </message>
    <message>
        <source>Waive now</source>
        <translation>Eximir ahora</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Recorded as %1: %2 is waived.</source>
        <translation>Anotado como %1: %2 queda exenta.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>This moved while you were looking: %1.</source>
        <translation>Esto cambió mientras usted miraba: %1.</translation>
    </message>
    <message>
        <source>see the new state</source>
        <translation>ver el nuevo estado</translation>
    </message>
    <message>
        <source>A decision counts only for what stands there now; load it and look again.</source>
        <translation>Una decisión vale solo para lo que consta ahora; cárguelo y vuelva a mirar.</translation>
    </message>
    <message>
        <source>The link of %1 is on the clipboard.</source>
        <translation>El enlace de %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Reject now</source>
        <translation>Rechazar ahora</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackSheet</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What is wrong with the version that is live</source>
        <translation>Qué le pasa a la versión activa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Roll back %1 in %2</source>
        <translation>Revertir %1 en %2</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Volver a</translation>
    </message>
    <message>
        <source>Now live</source>
        <translation>Activa ahora</translation>
    </message>
    <message>
        <source>%1 %2 goes live in %3, replacing %4, as soon as you confirm.</source>
        <translation>%1 %2 se activa en %3, en sustitución de %4, en cuanto confirme.</translation>
    </message>
    <message>
        <source>An incident is opened, and %1 stays barred there until it is closed.</source>
        <translation>Se abre una incidencia, y %1 queda vetada allí hasta que se cierre.</translation>
    </message>
    <message>
        <source>No approval is needed. The reason is kept for ever.</source>
        <translation>No hace falta aprobación. El motivo se conserva para siempre.</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revertir ahora</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be rolled back.</source>
        <translation>No hay sesión iniciada, así que no se puede revertir nada.</translation>
    </message>
    <message>
        <source>Rolling back and reading back what is live…</source>
        <translation>Revirtiendo y releyendo lo que está activo…</translation>
    </message>
    <message>
        <source>in %1 s; the goal is %2 s</source>
        <translation>en %1 s; el objetivo es %2 s</translation>
    </message>
    <message>
        <source>%1 is barred until %2 is closed.</source>
        <translation>%1 queda vetada hasta que se cierre %2.</translation>
    </message>
    <message>
        <source>%1 %2 is live in %3, %4.</source>
        <translation>%1 %2 está activa en %3, %4.</translation>
    </message>
    <message>
        <source>The rollback is recorded; its effects are %1.</source>
        <translation>La reversión está anotada; sus efectos: %1.</translation>
    </message>
    <message>
        <source>Roll back again to finish it. %1</source>
        <translation>Revierta otra vez para terminarla. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Quality fell</source>
        <translation>Bajó la calidad</translation>
    </message>
    <message>
        <source>Inputs drifted</source>
        <translation>Deriva de las entradas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Demasiado lento</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Only a drill</source>
        <translation>Solo un simulacro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>Aplicándose</translation>
    </message>
    <message>
        <source>Reading how long it took before…</source>
        <translation>Leyendo cuánto tardó antes…</translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of %2 in %3 did; the goal is %4 s.</source>
        <translation>
            <numerusform>Se espera que tarde %1 s, como la última reversión de %2 en %3; el objetivo es de %4 s.</numerusform>
            <numerusform>Se espera que tarde %1 s, como las últimas %n reversiones de %2 en %3; el objetivo es de %4 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected to take %1 s, as the last %n rollback(s) of other models in %2 did; the goal is %3 s.</source>
        <translation>
            <numerusform>Se espera que tarde %1 s, como la última reversión de otro modelo en %2; el objetivo es de %3 s.</numerusform>
            <numerusform>Se espera que tarde %1 s, como las últimas %n reversiones de otros modelos en %2; el objetivo es de %3 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rollback was measured in %1 yet. The last %n promotion(s) of %2 there took %3 s, with reading every file; the goal is %4 s.</source>
        <translation>
            <numerusform>En %1 aún no se ha medido ninguna reversión. La última promoción de %2 allí tardó %3 s, leyendo todos los archivos; el objetivo es de %4 s.</numerusform>
            <numerusform>En %1 aún no se ha medido ninguna reversión. Las últimas %n promociones de %2 allí tardaron %3 s, leyendo todos los archivos; el objetivo es de %4 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it will take is not known: nothing was measured in %1 yet. The goal is %2 s.</source>
        <translation>No se sabe cuánto tardará: en %1 aún no se ha medido nada. El objetivo es de %2 s.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>todos presentes</translation>
    </message>
    <message>
        <source>missing; it cannot be gone back to</source>
        <translation>faltan; no se puede volver a ella</translation>
    </message>
    <message>
        <source>Was live until</source>
        <translation>Activa hasta</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Ya probada</translation>
    </message>
    <message>
        <source>rolled back to %1 ago</source>
        <translation>se volvió a ella hace %1</translation>
    </message>
    <message>
        <source>never rolled back to</source>
        <translation>nunca se volvió a ella</translation>
    </message>
    <message>
        <source>Say first why it is rolled back.</source>
        <translation>Indique primero por qué se revierte.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el asiento</translation>
    </message>
    <message>
        <source>Show what opened %1</source>
        <translation>Mostrar qué abrió %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now: the rollback is recorded at once all the same, what serves there is unknown until it answers, and then it is finished.</source>
        <translation>Ahora no se puede llegar a %1: aun así la reversión se anota al momento; lo que allí está activo se desconoce hasta que responda, y entonces se completa.</translation>
    </message>
    <message>
        <source>Version left</source>
        <translation>Versión abandonada</translation>
    </message>
</context>
<context>
    <name>countersign::RulesModel</name>
    <message>
        <source>%1; no interval was given</source>
        <translation>%1; no se indicó ningún intervalo</translation>
    </message>
    <message>
        <source>%1, interval %2</source>
        <translation>%1, intervalo %2</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>%1, and its interval %2 holds 0</source>
        <translation>%1, y su intervalo %2 contiene el 0</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>%1: %2, no rule asks for it.</source>
        <translation>%1: %2, ninguna regla la pide.</translation>
    </message>
    <message>
        <source>Champion %1: %2.</source>
        <translation>Campeón %1: %2.</translation>
    </message>
    <message>
        <source>Difference: %1.</source>
        <translation>Diferencia: %1.</translation>
    </message>
    <message>
        <source>%1, interval %2 to %3</source>
        <translation>%1, intervalo de %2 a %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Campeón</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>Retador</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>countersign::RulesView</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Owner and waiver</source>
        <translation>Responsable y exención</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Reglas de la política</translation>
    </message>
    <message>
        <source>The policy&apos;s text, as it was adopted</source>
        <translation>El texto de la política, tal como se adoptó</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 versión %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Replaced in #%1</source>
        <translation>Sustituida en #%1</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2</source>
        <translation>Adoptada por %1 en #%2</translation>
    </message>
    <message>
        <source>Adopted by %1 in #%2, on request %3</source>
        <translation>Adoptada por %1 en #%2, según la solicitud %3</translation>
    </message>
    <message>
        <source>This program cannot read this policy, so it blocks wherever it might apply: %1</source>
        <translation>Este programa no puede leer esta política, así que bloquea donde pudiera aplicarse: %1</translation>
    </message>
    <message>
        <source>Use the release it was written for, or propose a version that can be read.</source>
        <translation>Use la edición del programa para la que se escribió o proponga una versión que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 · owner %2 · waiver: %3 · line %4</source>
        <translation>%1 · responsable %2 · exención: %3 · línea %4</translation>
    </message>
    <message>
        <source>Rule %1: %2 Because: %3. Its owner: %4. Waiver: %5.</source>
        <translation>Regla %1: %2 Porque: %3. Su responsable: %4. Exención: %5.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It counts as near its limit where %1.</source>
        <translation>Se considera casi al límite cuando %1.</translation>
    </message>
    <message>
        <source>%1 can mend it.</source>
        <translation>%1 puede subsanarlo.</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>huella %1…</translation>
    </message>
    <message>
        <source>Rules and text of the policy</source>
        <translation>Reglas y texto de la política</translation>
    </message>
    <message>
        <source>Divider between rules and text</source>
        <translation>Separador entre reglas y texto</translation>
    </message>
</context>
<context>
    <name>countersign::SampleProgram</name>
    <message>
        <source>The sample workspace was not made; nothing was kept of it. %1</source>
        <translation>El espacio de trabajo de ejemplo no se creó; no se conservó nada de él. %1</translation>
    </message>
    <message>
        <source>Try again, or make one yourself: countersign init DIR --sample</source>
        <translation>Inténtelo de nuevo o créelo usted: countersign init DIR --sample</translation>
    </message>
    <message>
        <source>The program “countersign” is neither beside this one nor in PATH.</source>
        <translation>El programa «countersign» no está junto a este ni en PATH.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1 ocupa su lugar.</translation>
    </message>
</context>
<context>
    <name>countersign::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>There is no filter to save yet: type one first.</source>
        <translation>Aún no hay ningún filtro que guardar: escriba uno antes.</translation>
    </message>
    <message>
        <source>The filter is not valid, so it cannot be saved.</source>
        <translation>El filtro no es válido, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Cambiar el nombre del filtro «%1»</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>For you, on this computer. They change no workspace and take effect at once.</source>
        <translation>Para usted, en este equipo. No cambian ningún espacio de trabajo y surten efecto de inmediato.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Los del escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Filas de las tablas</translation>
    </message>
    <message>
        <source>Dense shows more at once, comfortable is easier to hit.</source>
        <translation>Densas muestran más a la vez; holgadas son más fáciles de pulsar.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Holgadas</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Bars that run while something is read stand still instead.</source>
        <translation>Las barras que corren mientras se lee algo se quedan quietas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>The language changes when Countersign is started again.</source>
        <translation>El idioma cambia cuando se vuelve a iniciar Countersign.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>Mostrar las horas en</translation>
    </message>
    <message>
        <source>Every time says which it is. The audit log and all exports stay in UTC.</source>
        <translation>Cada hora indica su zona. El registro de auditoría y todas las exportaciones siguen en UTC.</translation>
    </message>
    <message>
        <source>UTC, now %1</source>
        <translation>UTC, ahora %1</translation>
    </message>
    <message>
        <source>This computer&apos;s zone, now %1</source>
        <translation>La zona de este equipo, ahora %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Single letters act in lists</source>
        <translation>Las letras sueltas actúan en las listas</translation>
    </message>
    <message>
        <source>Notices and start</source>
        <translation>Avisos e inicio</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a request needs me</source>
        <translation>Avisarme en el escritorio cuando una solicitud me espere</translation>
    </message>
    <message>
        <source>Only while the window is not the active one. The number beside Approvals says it in any case.</source>
        <translation>Solo mientras la ventana no sea la activa. El número junto a Aprobaciones lo indica en todo caso.</translation>
    </message>
    <message>
        <source>Open at the start what was open at the end</source>
        <translation>Abrir al inicio lo que estaba abierto al final</translation>
    </message>
    <message>
        <source>The windows, their workspaces and the place in each.</source>
        <translation>Las ventanas, sus espacios de trabajo y el lugar en cada una.</translation>
    </message>
    <message>
        <source>Remote registries</source>
        <translation>Registros remotos</translation>
    </message>
    <message>
        <source>Read them every minute while a window is open</source>
        <translation>Leerlos cada minuto mientras haya una ventana abierta</translation>
    </message>
    <message>
        <source>So that what moved behind your back is seen soon. Without it, read them with Sync now on the page Connections.</source>
        <translation>Para ver pronto lo que cambió a sus espaldas. Sin ello, léalos con Sincronizar en la página Conexiones.</translation>
    </message>
    <message>
        <source>J and K move, / goes to the filter; A, R, C, T, G and S act on a request. Turn it off if you speak to your computer; the arrow keys, %1 and the command palette do the same.</source>
        <translation>J y K mueven, / va al filtro; A, R, C, T, G y S actúan sobre una solicitud. Desactívelo si dicta a su equipo; las teclas de flecha, %1 y la paleta de comandos hacen lo mismo.</translation>
    </message>
</context>
<context>
    <name>countersign::SettleSheet</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why the world is right, and who moved it</source>
        <translation>Por qué está bien así y quién lo cambió</translation>
    </message>
    <message>
        <source>Why the ledger is right</source>
        <translation>Por qué el libro mayor tiene razón</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adoptar %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>The alias %1 of %2 is taken away on the server, as soon as you confirm.</source>
        <translation>El alias %1 de %2 se quita en el servidor en cuanto confirme.</translation>
    </message>
    <message>
        <source>The alias %1 of %2 points to %3 again, instead of %4, as soon as you confirm.</source>
        <translation>El alias %1 de %2 vuelve a apuntar a %3, en lugar de %4, en cuanto confirme.</translation>
    </message>
    <message>
        <source>The pointer file of %1 names again what is live in %2, as soon as you confirm.</source>
        <translation>El archivo puntero de %1 vuelve a nombrar lo que está activo en %2 en cuanto confirme.</translation>
    </message>
    <message>
        <source>On the server, %1 of %2 is %3 again, instead of %4, as soon as you confirm.</source>
        <translation>En el servidor, %1 de %2 vuelve a ser %3, en lugar de %4, en cuanto confirme.</translation>
    </message>
    <message>
        <source>A request asks for %1 in %2 after the fact, with your reason. It stays live out there; other people decide whether it may.</source>
        <translation>Una solicitud pide %1 en %2 a posteriori, con su motivo. Allí sigue activa; otras personas deciden si puede.</translation>
    </message>
    <message>
        <source>It is accepted as it is, with your reason and your name. Nothing is changed out there.</source>
        <translation>Se acepta tal como está, con su motivo y su nombre. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Adopt now</source>
        <translation>Adoptar ahora</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Restablecer ahora</translation>
    </message>
    <message>
        <source>Asking the server what is there, and recording…</source>
        <translation>Preguntando al servidor qué hay y anotando…</translation>
    </message>
    <message>
        <source>Setting it back and reading back what is there…</source>
        <translation>Restableciendo y comprobando lo que hay…</translation>
    </message>
    <message>
        <source>It is set back and read back, in %1 s; recorded in #%2.</source>
        <translation>Restablecido y comprobado en %1 s; anotado en #%2.</translation>
    </message>
    <message>
        <source>It is accepted, recorded in #%1.</source>
        <translation>Aceptado; queda anotado en #%1.</translation>
    </message>
    <message>
        <source>%1 asks for it after the fact, recorded in #%2.</source>
        <translation>%1 lo solicita a posteriori; anotado en #%2.</translation>
    </message>
    <message>
        <source>It was recorded, but could not be set back.</source>
        <translation>Quedó anotado, pero no se pudo restablecer.</translation>
    </message>
    <message>
        <source>It was recorded; whether it is set back is in doubt.</source>
        <translation>Quedó anotado; es dudoso que esté restablecido.</translation>
    </message>
    <message>
        <source>It stays a finding until the next sync finds it as it should be: look there, then try again.</source>
        <translation>Sigue siendo un hallazgo hasta que la próxima sincronización lo encuentre como debe: mire allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1 leaves the stage %2 of %3 on the server, as soon as you confirm.</source>
        <translation>La versión %1 deja la fase %2 de %3 en el servidor en cuanto confirme.</translation>
    </message>
    <message>
        <source>The stage %1 of %2 is that of %3 again, instead of %4, as soon as you confirm.</source>
        <translation>La fase %1 de %2 vuelve a ser la de %3, en lugar de %4, en cuanto confirme.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En las tablas</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Fila siguiente, anterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Al filtro</translation>
    </message>
</context>
<context>
    <name>countersign::SnoozeSheet</name>
    <message>
        <source>Snooze %1</source>
        <translation>Posponer %1</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Hasta, UTC</translation>
    </message>
    <message>
        <source>It moves to the end of your list until then. The deadline stays %1: whatever has no approval by then expires. Nothing is recorded, and only this client knows.</source>
        <translation>Hasta entonces pasa al final de su lista. El plazo sigue siendo %1: lo que no tenga aprobación para entonces vence. No se anota nada, y solo lo sabe este cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Until, this computer’s time</source>
        <translation>Hasta, hora de este equipo</translation>
    </message>
</context>
<context>
    <name>countersign::SourceWatch</name>
    <message>
        <source>%1 cannot be reached, and this needs it: %2</source>
        <translation>No se puede acceder a %1, y esto lo necesita: %2</translation>
    </message>
</context>
<context>
    <name>countersign::SparklineDelegate</name>
    <message>
        <source>No values.</source>
        <translation>Sin valores.</translation>
    </message>
    <message>
        <source>One value: %1.</source>
        <translation>Un valor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 over %n values, least %3, greatest %4.</source>
        <translation>
            <numerusform>De %1 a %2 en %n valor, mínimo %3, máximo %4.</numerusform>
            <numerusform>De %1 a %2 en %n valores, mínimo %3, máximo %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TimeLeft</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>countersign::TryView</name>
    <message>
        <source>not there</source>
        <translation>no presente</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Judged (UTC)</source>
        <translation>Juzgada (UTC)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>With this file</source>
        <translation>Con este archivo</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <translation>Reglas que difieren</translation>
    </message>
    <message>
        <source>Reason, kept for ever</source>
        <translation>Motivo, se conserva para siempre</translation>
    </message>
    <message>
        <source>What changes, and why now?</source>
        <translation>¿Qué cambia y por qué ahora?</translation>
    </message>
    <message>
        <source>Propose it to the policy-owners</source>
        <translation>Proponerlo a los policy-owners</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Archivo de política</translation>
    </message>
    <message>
        <source>A policy file, as credit-high.yaml</source>
        <translation>Un archivo de política, como credit-high.yaml</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Elija un archivo de política</translation>
    </message>
    <message>
        <source>Try it against past requests</source>
        <translation>Probarlo con solicitudes pasadas</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Indique antes un archivo.</translation>
    </message>
    <message>
        <source>Past requests with both verdicts</source>
        <translation>Solicitudes pasadas con ambos veredictos</translation>
    </message>
    <message>
        <source>Choose a policy file. It is judged against the facts that were stored with past requests; nothing is written.</source>
        <translation>Elija un archivo de política. Se juzga con los hechos que se almacenaron con solicitudes pasadas; no se escribe nada.</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml);;All files (*)</source>
        <translation>Políticas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than a policy can be.</source>
        <translation>«%1» es más grande de lo que puede ser una política.</translation>
    </message>
    <message>
        <source>line %1: rule %2 expects %3, gets %4</source>
        <translation>línea %1: la regla %2 espera %3, obtiene %4</translation>
    </message>
    <message>
        <source>Judging past requests by %1</source>
        <translation>Juzgando solicitudes pasadas según %1</translation>
    </message>
    <message>
        <source>%1 version %2 · %3</source>
        <translation>%1 versión %2 · %3</translation>
    </message>
    <message>
        <source>Not judged, as their stored case is missing: %1.</source>
        <translation>Sin juzgar, porque falta su caso almacenado: %1.</translation>
    </message>
    <message>
        <source>none; the file does not apply</source>
        <translation>ninguna; el archivo no se aplica</translation>
    </message>
    <message>
        <source>%1, %2 to %3: then %4, with this file %5. Rules that differ: %6</source>
        <translation>%1, %2 a %3: entonces %4, con este archivo %5. Reglas que difieren: %6</translation>
    </message>
    <message>
        <source>There are no past requests yet.</source>
        <translation>Aún no hay solicitudes pasadas.</translation>
    </message>
    <message>
        <source>Nothing was judged.</source>
        <translation>No se juzgó nada.</translation>
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
        <translation>Para proponer hace falta la función policy-owner, que nadie tiene; un administrador puede concederla.</translation>
    </message>
    <message>
        <source>Proposing needs the duty policy-owner. Who can: %1.</source>
        <translation>Para proponer hace falta la función policy-owner. Pueden: %1.</translation>
    </message>
    <message>
        <source>Try a policy file first.</source>
        <translation>Pruebe antes un archivo de política.</translation>
    </message>
    <message>
        <source>The file&apos;s own tests fail.</source>
        <translation>Las pruebas del propio archivo fallan.</translation>
    </message>
    <message>
        <source>Give a reason of at least 10 characters first.</source>
        <translation>Dé antes un motivo de al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>Se está anotando.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Anotando</translation>
    </message>
    <message>
        <source>Recorded in #%1: %2 asks to adopt it.</source>
        <translation>Anotado en #%1: %2 solicita adoptarla.</translation>
    </message>
    <message>
        <source>Another policy-owner has to approve it.</source>
        <translation>Otro policy-owner tiene que aprobarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file&apos;s own %1 tests fail; it cannot be proposed like that.</source>
        <translation>
            <numerusform>Falla %n de las %1 pruebas del propio archivo; así no se puede proponer.</numerusform>
            <numerusform>Fallan %n de las %1 pruebas del propio archivo; así no se puede proponer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n past request(s): %1.</source>
        <translation>
            <numerusform>Se juzgó %n solicitud pasada: %1.</numerusform>
            <numerusform>Se juzgaron %n solicitudes pasadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no verdict would differ</source>
        <translation>no cambiaría ningún veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) would differ</source>
        <translation>
            <numerusform>cambiaría %n veredicto</numerusform>
            <numerusform>cambiarían %n veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rules that differ</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Browse for a policy file</source>
        <translation>Examinar: archivo de política</translation>
    </message>
</context>
<context>
    <name>countersign::VerifyBar</name>
    <message>
        <source>Also &amp;replay</source>
        <translation>&amp;Reproducir también</translation>
    </message>
    <message>
        <source>&amp;Show both</source>
        <translation>&amp;Mostrar ambos</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Verificar de nuevo</translation>
    </message>
    <message>
        <source>Read-only: auditor</source>
        <translation>Solo lectura: auditor</translation>
    </message>
    <message>
        <source>Also replay</source>
        <translation>Reproducir también</translation>
    </message>
    <message>
        <source>Make every state table anew from the ledger alone and compare.</source>
        <translation>Rehacer todas las tablas de estado solo a partir del libro mayor y compararlas.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Check chain, keys, every signature, checkpoints and stored bytes from the first record on.</source>
        <translation>Comprobar cadena, claves, todas las firmas, puntos de control y bytes almacenados desde el primer asiento.</translation>
    </message>
    <message>
        <source>Show both records</source>
        <translation>Mostrar ambos asientos</translation>
    </message>
    <message>
        <source>Show the record that does not match, and the one before it.</source>
        <translation>Mostrar el asiento que no concuerda y el anterior.</translation>
    </message>
    <message>
        <source>You are signed in as an auditor: everything can be read, verified and exported, and each of your exports is recorded.</source>
        <translation>Ha iniciado sesión como auditor: todo se puede leer, verificar y exportar, y cada una de sus exportaciones se anota.</translation>
    </message>
    <message>
        <source>Verifying the chain… %1 s</source>
        <translation>Verificando la cadena… %1 s</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Aún sin verificar.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Verificando la cadena…</translation>
    </message>
    <message>
        <source>Chain, keys, signatures, checkpoints and every stored byte against its digest.</source>
        <translation>Cadena, claves, firmas, puntos de control y cada byte almacenado frente a su huella.</translation>
    </message>
    <message>
        <source>#%1 does not match #%2: records after it cannot be trusted.</source>
        <translation>#%1 no concuerda con #%2: no se puede confiar en los asientos posteriores.</translation>
    </message>
    <message>
        <source>The ledger ends at #%1 and was longer before: its end is missing.</source>
        <translation>El libro mayor termina en #%1 y antes era más largo: falta su final.</translation>
    </message>
    <message>
        <source>#%1 does not hold: records after it cannot be trusted.</source>
        <translation>#%1 no es íntegro: no se puede confiar en los asientos posteriores.</translation>
    </message>
    <message>
        <source>The ledger does not hold: trust nothing that follows the first fault.</source>
        <translation>El libro mayor no es íntegro: no confíe en nada posterior al primer fallo.</translation>
    </message>
    <message>
        <source>Chain verified to #%1 in %2 s</source>
        <translation>Cadena verificada hasta #%1 en %2 s</translation>
    </message>
    <message>
        <source>Replayed: %1 tables, %2 rows, no difference.</source>
        <translation>Reproducido: %1 tablas, %2 filas, ninguna diferencia.</translation>
    </message>
    <message>
        <source>Practice keys lie beside this workspace: it proves nothing.</source>
        <translation>Junto a este espacio de trabajo hay claves de práctica: no prueba nada.</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Cabeza %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “countersign verify” lists them.</source>
        <translation>
            <numerusform>y %n más; «countersign verify» los lista.</numerusform>
            <numerusform>y %n más; «countersign verify» los lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); restore from a backup and compare.</source>
        <translation>
            <numerusform>%n fallo; restaure una copia de seguridad y compare.</numerusform>
            <numerusform>%n fallos; restaure una copia de seguridad y compare.</numerusform>
        </translation>
    </message>
    <message>
        <source>anchored to #%1, %2, by a checkpoint of %3</source>
        <translation>anclada hasta #%1, %2, por un punto de control de %3</translation>
    </message>
    <message>
        <source>no checkpoint covers it yet</source>
        <translation>aún no la cubre ningún punto de control</translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) could still be changed unseen; a checkpoint seals them.</source>
        <translation>
            <numerusform>%n asiento, el más reciente, aún podría cambiarse sin que se advierta; un punto de control lo sella.</numerusform>
            <numerusform>Los %n asientos más recientes aún podrían cambiarse sin que se advierta; un punto de control los sella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VersionListPane</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No version fits the filter.</source>
        <translation>Ninguna versión cumple el filtro.</translation>
    </message>
    <message>
        <source>No version is registered yet. Drop its files on its model, or use “Register a version…”.</source>
        <translation>Aún no hay ninguna versión registrada. Suelte sus archivos sobre su modelo o use «Registrar una versión…».</translation>
    </message>
    <message>
        <source>No version of %1 is registered yet. Drop its files on the model, or use “Register a version…”.</source>
        <translation>Aún no hay ninguna versión registrada de %1. Suelte sus archivos sobre el modelo o use «Registrar una versión…».</translation>
    </message>
</context>
<context>
    <name>countersign::VersionPane</name>
    <message>
        <source>Request promotion…</source>
        <translation>Solicitar promoción…</translation>
    </message>
    <message>
        <source>Verify checksum</source>
        <translation>Verificar suma</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>It is live in %1: promote another version, or roll back, first.</source>
        <translation>Está activa en %1: antes promueva otra versión o revierta.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>Activa en</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, en total %2</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>not read again since it was registered</source>
        <translation>sin releer desde que se registró</translation>
    </message>
    <message>
        <source>as registered, %1</source>
        <translation>como se registró, %1</translation>
    </message>
    <message>
        <source>not as registered, %1</source>
        <translation>no como se registró, %1</translation>
    </message>
    <message>
        <source>On its server…</source>
        <translation>En su servidor…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none</source>
        <comment>aliases</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, and who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Añadir evidencia…</translation>
    </message>
    <message>
        <source>Give it a card…</source>
        <translation>Darle una ficha…</translation>
    </message>
    <message>
        <source>SemVer</source>
        <translation>SemVer</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>a time, who, and why</comment>
        <translation>%1 por %2: %3</translation>
    </message>
</context>
<context>
    <name>countersign::VersionTable</name>
    <message numerus="yes">
        <source>%1 bytes in %n file(s)</source>
        <translation>
            <numerusform>%1 bytes en %n archivo</numerusform>
            <numerusform>%1 bytes en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3, registered %4</source>
        <translation>%1, %2, por %3, registrada %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>when</comment>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>live in %1</source>
        <translation>activa en %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>A %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>To %1: %2, %n rule(s)</source>
        <translation>
            <numerusform>A %1: %2, %n regla</numerusform>
            <numerusform>A %1: %2, %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gate to %2: %3</source>
        <translation>%1, puerta a %2: %3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>%1, live in %2</source>
        <comment>where a version is barred, and where it serves</comment>
        <translation>%1, activa en %2</translation>
    </message>
</context>
<context>
    <name>countersign::VersionView</name>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation>Leyendo la versión…</translation>
    </message>
    <message>
        <source>No evidence has been added to this version; the gate cannot pass without it where a policy asks for it.</source>
        <translation>No se ha añadido evidencia a esta versión; sin ella no puede superar la puerta donde una política la exija.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>It is the only version of its model.</source>
        <translation>Es la única versión de su modelo.</translation>
    </message>
    <message>
        <source>The version is retired.</source>
        <translation>La versión está dada de baja.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Se están leyendo los archivos.</translation>
    </message>
    <message>
        <source>Reading every file again…</source>
        <translation>Releyendo todos los archivos…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Every file is as it was registered (checked %1).</source>
        <translation>Todos los archivos están como se registraron (comprobado el %1).</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>The stored files are not what was registered. %1.</source>
        <translation>Los archivos almacenados no son los que se registraron. %1.</translation>
    </message>
    <message>
        <source>Do not promote this version; restore the files from a backup and verify again.</source>
        <translation>No promueva esta versión; restaure los archivos desde una copia de seguridad y verifique de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting a promotion</source>
        <translation>Solicitar una promoción</translation>
    </message>
    <message>
        <source>Retiring a version</source>
        <translation>Dar de baja una versión</translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Giving a version its card</source>
        <translation>Dar su ficha a una versión</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMenu</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Vistas: filtro, orden y columnas bajo un nombre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (inicial)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>Choose or save a view first.</source>
        <translation>Elija o guarde antes una vista.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Begin with this view</source>
        <translation>E&amp;mpezar con esta vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Cambiar el nombre de la vista «%1»</translation>
    </message>
</context>
<context>
    <name>countersign::WallWindow</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Ninguna fila cumple el filtro.</translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>A folder with the models, requests and decisions of your team, or of your own.</source>
        <translation>Una carpeta con los modelos, las solicitudes y las decisiones de su equipo, o los suyos propios.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>For yourself or your team, in a new folder. You begin alone and let others in.</source>
        <translation>Para usted o su equipo, en una carpeta nueva. Empieza usted en solitario y después da acceso a otros.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Abrir el espacio de trabajo de ejemplo</translation>
    </message>
    <message>
        <source>Real models with a failing gate and an incident, to try everything without consequences.</source>
        <translation>Modelos reales con una puerta que falla y una incidencia, para probarlo todo sin consecuencias.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Decide together which AI model versions go live, and be able to show later who decided what, when and on which evidence.</source>
        <translation>Decidan juntos qué versiones de modelos de IA se activan, y puedan demostrar después quién decidió qué, cuándo y sobre qué evidencia.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
</TS>

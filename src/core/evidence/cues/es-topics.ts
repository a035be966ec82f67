import type { RoundKind } from '../../posting/interview';
import type { QuestionKind } from '../finding';
import * as en from './en-topics';
import { TECHNICAL_TERMS } from './terms';

/** Rounds, kinds and what else is told, in Spanish; English terms stay in use, so the English cues come behind. */
export const ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  ['takeHome', /\b(?:(?:prueba|ejercicio|tarea|proyecto|caso) (?:para|en) casa|prueba tecnica en casa)\b/g],
  [
    'assessment',
    /\b(?:psicotecnic\w*|pruebas? (?:online|en linea|psicometric\w*|de aptitud\w*|de codigo|escrita)|examen (?:online|escrito|tecnico|psicometrico)|test (?:online|de personalidad|psicometrico)|dinamica (?:de grupo|grupal)|assessment center)\b/g,
  ],
  [
    'trial',
    /\b(?:dia de prueba|turno de prueba|clase (?:de prueba|demostrativa|muestra)|jornada de prueba)\b/g,
  ],
  [
    'recruiter',
    /\b(?:(?:llamada|entrevista|charla|reunion|ronda) (?:con|de) (?:la |el |una |un )?(?:reclutador\w*|recruiter\w*|rrhh|rh|hr|recursos humanos|seleccion)|primer filtro)\b/g,
  ],
  [
    'hiringManager',
    /\b(?:(?:entrevista|reunion|charla|ronda|llamada) con (?:el |la |mi |un |una )?(?:futur[oa] )?(?:jef[ea]|gerente|manager|director\w*|responsable|encargad[oa]|supervisor\w*|duen[oa]|hiring manager))\b/g,
  ],
  ['panel', /\b(?:entrevista (?:de |con )?panel|tribunal|ante (?:un|el) (?:panel|comite))\b/g],
  ['case', /\b(?:caso (?:practico|de negocio|de estudio)|business case|estudio de caso)\b/g],
  ['final', /\b(?:(?:ultima|final) (?:ronda|entrevista|fase)|(?:ronda|entrevista|fase) final)\b/g],
  ['onsite', /\b(?:(?:entrevista )?presencial|en (?:la oficina|persona))\b/g],
  [
    'technical',
    /\b(?:(?:entrevista|prueba|ronda|parte|fase) (?:tecnica|de codigo|de programacion|de diseno)|live coding)\b/g,
  ],
  [
    'phone',
    /\b(?:entrevista (?:telefonica|por telefono|por (?:zoom|teams|video|videollamada|meet))|videollamada|llamada telefonica|videoentrevista)\b/g,
  ],
  ['application', /\b(?:me postule|me inscribi|aplique|mande (?:mi|el) (?:cv|curriculum))\b/g],
  ...en.ROUNDS,
];

export const HEADING_ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  ['assessment', /\b(?:psicotecnic\w*|dinamica|prueba online)\b/],
  ['recruiter', /\b(?:rrhh|rh|recursos humanos|reclutador\w*|filtro)\b/],
  ['hiringManager', /\b(?:jef[ea]|gerente|director\w*)\b/],
  ['case', /\bcaso\b/],
  ['technical', /\b(?:tecnic[ao]s?|codigo|programacion)\b/],
  ['final', /\b(?:final|ultima)\b/],
  ['phone', /\b(?:telefonica|telefono|videollamada)\b/],
  ['onsite', /\bpresencial\b/],
  ...en.HEADING_ROUNDS,
];

const OWN_KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'logistical',
    /\b(?:salari\w*|sueldo|remuneracion|pretension\w*|expectativas? (?:salarial\w*|economic\w*)|cuanto (?:ganas|gana|cobras|cobra|ganaba|quieres ganar|te gustaria)|preaviso|cuando (?:puedes|podrias|puede|podria) (?:empezar|incorporarte)|incorporacion|disponibilidad|visa|permiso de trabajo|reubic\w*|mudar\w*|traslad\w*|licencia de conducir|carnet de conducir|turnos?|fines de semana|horas extras?|nocturn\w*|hij[oa]s|casad[oa]|embaraz\w*|pareja|media jornada|jornada completa|remoto|viajar|otros procesos|preguntas para nosotros)\b/,
  ],
  [
    'company',
    /\b(?:por que (?:quieres|quiere|te gustaria|le gustaria) (?:trabajar|entrar|unirte)|por que (?:nosotros|nuestra|esta empresa|elegiste|aqui|te interesa)|sabes (?:de|sobre) (?:nosotros|nuestra|la empresa)|conoces (?:de|sobre|nuestra|la empresa)|nuestr[oa]s? (?:empresa|productos?|valores|clientes|colegio|hospital)|te (?:atrae|llamo la atencion) de (?:nosotros|la empresa|esta|nuestra)|que (?:sabia|sabes|conocia) (?:de|sobre) (?:la empresa|ellos))\b/,
  ],
  [
    'behavioural',
    /\b(?:hablame (?:de|sobre) ti|hableme (?:de|sobre) usted|cuentame (?:de|sobre|un poco|una|alguna)|cuenteme|presentate|describete|definete|conflicto\w*|fortalezas?|debilidad\w*|virtud\w*|defectos?|orgull\w*|error\w*|fracas\w*|logros?|mayor (?:reto|desafio|logro)|desafio\w*|(?:cliente|companero|jefe|paciente|situacion)\w* dificil\w*|trabajo en equipo|en equipo|liderazgo|criticas?|feedback|retroalimentacion|plazos?|bajo presion|presion|prioriz\w*|prioridad\w*|desacuerdo|te ves|se ve|en (?:cinco|5|diez|10) anos|motiva\w*|estres\w*|dejaste|dejar tu|deje mi|cambiar de (?:trabajo|empresa|empleo)|renunci\w*|trabajo anterior|ultimo (?:trabajo|empleo|jefe|proyecto)|curriculum|trayectoria|hobbies|pasatiempos)\b/,
  ],
  [
    'case',
    /\b(?:cuant[oa]s .{0,60}\b(?:hay en|caben|se venden|por ano)|tamano (?:del|de) mercado|estima\w*|caso practico|ingresos|rentab\w*|nuestro cliente|campana|metricas|lanzamiento|conversion|kpis?)\b/,
  ],
  [
    'technical',
    /\b(?:algoritmo\w*|base(?:s)? de datos|estructura(?:s)? de datos|complejidad|lista enlazada|arbol\w*|herencia|polimorfismo|encapsulamiento|concurren\w*|memoria|puntero\w*|programa\w*|codigo|consulta|estadistic\w*|probabilidad|regresion|balance|contab\w*|depreciacion|asiento|iva|dosis|medicament\w*|signos vitales|triaje|voltaje|circuito|soldad\w*|red(?:es)?|servidor\w*|docker|kubernetes|distribuid\w*|microservicios|patrones de diseno|cadena de texto)\b/,
  ],
  [
    'skill',
    /\b(?:experiencia (?:con|en)|manejas|que tan (?:bien|familiarizad[oa])|conocimientos?|has (?:trabajado|usado|hecho)|habia (?:trabajado|usado)|certific\w*|role ?play|vendeme|pacientes?|alumnos?|clase|clientes?|como (?:harias|haces|resolverias|actuarias|manejarias|manejas|reaccionarias|organizas)|que (?:harias|haces|haria) (?:si|cuando|para))\b/,
  ],
];
/** Technical terms are asked in English everywhere. */
export const KINDS: readonly (readonly [QuestionKind, RegExp])[] = OWN_KINDS.map(([kind, pattern]) =>
  kind === 'technical' ? [kind, new RegExp(`${pattern.source}|${TECHNICAL_TERMS}`)] : [kind, pattern],
);

export const ASKS_OF_PERSON =
  /\b(?:(?:eres|tienes|has|haces|hiciste|fuiste|fueras|serias|estas|sueles|te gusta)\b|tus? (?:\w+ )?(?:vida|familia|experiencia|carrera|estudios|jefe|companeros|amigos|futuro|planes|metas|equipo)|ti mism[oa]|usted mism[oa]|por que (?:este|el|esta) (?:puesto|rol|trabajo|posicion|carrera)|mis? |conmigo|yo )/;

export const NOT_A_REPORT =
  /\b(?:ojala|espero|esperando|deseenme|suerte|quizas?|tal vez|la proxima semana|manana|pronto|cuando (?:te|me|os|les) (?:llamen|digan|respondan)|si (?:me|te|os|les) |deberia\w*|alguien|no se si|todavia no|aun no)\b|\?[^\w?]*$/;

const OUTCOMES: readonly en.TopicCue[] = [
  {
    topic: 'outcome',
    value: 'withdrew',
    pattern: /\b(?:rechace (?:la )?oferta|decline (?:la )?oferta|me retire del proceso|dije que no)\b/,
  },
  {
    topic: 'outcome',
    value: 'rejected',
    pattern:
      /\b(?:me (?:rechazaron|descartaron|dijeron que no)|no me (?:eligieron|seleccionaron|contrataron|quede|dieron)|no (?:quede|pase)|eligieron a (?:otr[oa]|alguien)|(?:resultado|veredicto)\s*[:–-]+\s*(?:rechaz\w*|no))\b/,
  },
  {
    topic: 'outcome',
    value: 'ghosted',
    pattern:
      /\b(?:ghosting|ghostearon|nunca (?:mas )?(?:me )?(?:llamaron|respondieron|contestaron|supe)|no (?:volvieron|volvi) a (?:saber|llamar\w*|escribir\w*|contactar\w*)|me dejaron en visto|sin respuesta desde)\b/,
  },
  {
    topic: 'outcome',
    value: 'offer',
    pattern:
      /\b(?:me (?:contrataron|ofrecieron (?:el|un) (?:puesto|trabajo)|dieron (?:el (?:trabajo|puesto)|la oferta)|hicieron (?:la|una) oferta|seleccionaron|aceptaron)|(?:recibi|acepte|firme) (?:la |una )?oferta|quede (?:seleccionad[oa]|contratad[oa])|consegui el (?:trabajo|puesto)|(?:resultado|veredicto)\s*[:–-]+\s*(?:oferta|contratad[oa]))\b/,
  },
];

const SUBJECT =
  '(?:entrevistas?|preguntas?|ronda|prueba|ejercicios?|proceso|caso|todo|parte|examen|dinamica|tecnica)';

const DIFFICULTIES: readonly en.TopicCue[] = [
  {
    topic: 'difficulty',
    value: 'hard',
    pattern: new RegExp(
      `\\b${SUBJECT}\\b[^.?!]{0,40}\\b(?<!no )(?:fue|era|eran|fueron|estuvo|es|me parecio)\\b[^.?!]{0,24}\\b(?<!no |nada |tan |poco )(?:dificil\\w*|dura?s?|complicad\\w*|exigente\\w*|pesad\\w*|brutal\\w*)\\b`,
    ),
  },
  {
    topic: 'difficulty',
    value: 'medium',
    pattern:
      /\b(?:dificultad media|nivel medio|ni facil ni dificil|no (?:fue|era|estuvo) (?:tan |muy |nada )?(?:dificil|facil|complicad[oa]))\b/,
  },
  {
    topic: 'difficulty',
    value: 'easy',
    pattern: new RegExp(
      `\\b${SUBJECT}\\b[^.?!]{0,40}\\b(?<!no )(?:fue|era|eran|fueron|estuvo|es)\\b[^.?!]{0,24}\\b(?<!no |nada |tan )(?:facil\\w*|sencill\\w*|tranquil\\w*|relajad\\w*|simple\\w*)\\b`,
    ),
  },
];

const NUMBER =
  '(?:\\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|un par de|unas?|unos|pocos|pocas|varios|varias)';

export const TOPICS: readonly en.TopicCue[] = [
  ...OUTCOMES,
  ...DIFFICULTIES,
  {
    topic: 'mistake',
    pattern:
      /\b(?:me (?:quede en blanco|bloquee|trabe|puse (?:muy )?nervios[oa]|equivoque|confundi)|mi (?:mayor |gran )?error|(?:debi|deberia haber|tendria que haber) (?:prepar\w*|practic\w*|estudi\w*)|no (?:me prepare|iba preparad[oa]|supe (?:responder|contestar))|la regue|la cague)\b/,
  },
  {
    topic: 'surprise',
    pattern:
      /\b(?:me (?:sorprendi\w*|descoloco|tomo por sorpresa|pillo por sorpresa|llamo la atencion)|no me lo esperaba|inesperad\w*|de la nada|para mi sorpresa)\b/,
  },
  {
    topic: 'pay',
    pattern:
      /(?:[$€]\s?\d[\d.,]*|\b\d[\d.,]* ?(?:€|euros?|pesos|dolares|usd|mxn|k\b|mil\b)).{0,80}\b(?:brut\w*|net\w*|salario|sueldo|mes|mensual\w*|ano|anual\w*|hora|bono|oferta|ofrec\w*|pagan|cobr\w*)\b|\b(?:brut\w*|net\w*|salario|sueldo|bono|oferta|ofrec\w*|pagan|cobr\w*|rango)\b.{0,80}(?:[$€]\s?\d[\d.,]*|\b\d[\d.,]* ?(?:€|euros?|pesos|dolares|usd|mxn|k\b|mil\b))/,
  },
  {
    topic: 'timeline',
    pattern: new RegExp(
      `\\b(?:a los|a las|despues de|tras|en|dentro de) (?:unos |unas |casi |como )?${NUMBER} (?:dias?|semanas?|mes(?:es)?|horas?)\\b[^.?!]{0,60}\\b(?:llam\\w*|respuesta|oferta|respond\\w*|contact\\w*|correo|mail|decision|escrib\\w*|avis\\w*)\\b|\\b${NUMBER} (?:dias?|semanas?|mes(?:es)?) (?:despues|mas tarde)\\b|\\b(?:duro|tardo|tardaron|proceso (?:duro|fue de|tardo))\\b[^.?!]{0,40}\\b${NUMBER} (?:dias?|semanas?|mes(?:es)?)\\b`,
    ),
  },
  {
    topic: 'culture',
    pattern:
      /\b(?:(?:entrevistador\w*|reclutador\w*|equipo|todos|gente|jef[ea]|ambiente|trato|ell[oa]s?) (?:\w+ )?(?:fue|fueron|era|eran|es|son|estuvo|parecia\w*) (?:\w+ ){0,3}(?:amable\w*|simpatic\w*|agradable\w*|cercan\w*|groser\w*|arrogante\w*|profesional\w*|respetuos\w*|frios?|fria|relajad\w*|buen\w*)|cultura de (?:la )?empresa|ambiente laboral|buen ambiente|mal ambiente|toxic\w*|conciliacion)\b/,
  },
];

export const ADVICE =
  /^(?:(?:y|tambien|pero|siempre|mi (?:\w+ )?consejo[^:,]{0,30}[:,]?|consejos?\s*[:–-]|tips?\s*[:–-]|sobre todo)[,:]?\s+)*(?:prepara(?:te|d|os)?\b|practica|repasa|estudia|investiga|lee|lleva|vistete|se (?:honest[oa]|puntual|concret[oa]|tu mism[oa])|sean|llega (?:temprano|antes|puntual)|no (?:mientas|tengas miedo|te pongas|olvides|digas|hables)|evita|intenta|trata de|recuerda|usa (?:el metodo|star|ejemplos)|pregunta (?:por|siempre|mucho)|piensa en voz|explica tu|ten (?:listos?|a mano|ejemplos|preparad\w*)|mantente|manten la calma|revisa)\b|\b(?:(?:te|les|os) (?:recomiendo|aconsejo)|recomiendo|(?:debes|deberias|hay que|tienes que|conviene) (?:\w+ ){0,3}(?:preparar\w*|practicar|saber|conocer|llevar|estudiar|repasar|tener|mostrar)|mi (?:\w+ )?consejo|lo (?:mas )?importante es)\b/;
export const TIPS_HEADING =
  /\b(?:consejos?|tips?|recomendaciones|lecciones|lo que aprendi|como prepararse)\b/;
export const ADVICE_TOPIC =
  /\b(?:entrevista\w*|preguntas?|respuestas?|curriculum|cv|empresa|puesto|trabajo|reclutador\w*|jef[ea]|ejemplos?|historias?|ejercicios?|practic\w*|prepar\w*|portafolio|portfolio|proyectos?|investig\w*|pagina|web|salario|sueldo|traje|ropa|vistete|puntual\w*|temprano|notas|calma|nervios\w*|experiencia|habilidades|valores|tecnic\w*|caso|prueba|conceptos|sql|leetcode|star)\b/;
export const NOT_ADVICE = /^(?:no (?:se|tengo|creo|quiero)|lee (?:mal|entre)|estudia (?:en|la))\b/;

export const ROUND_REPORTED =
  /\b(?:tuve|tuvimos|fue|fueron|hubo|era|hice|pase|me (?:llamaron|citaron|invitaron|hicieron|entrevisto|entrevistaron)|duro|consistio|consistia|empezo|luego|despues|primero|con (?:el|la|dos|tres))\b|^(?:ronda|entrevista|fase|etapa) ?\d/;
export const VERDICT_LINE =
  /^(?:(?:resultado|veredicto|estado)\b|rechazad[oa]|contratad[oa]|me (?:contrataron|rechazaron))/;
export const TIP_TELLS_STORY = /\b(?:yo|me) (?:tuve|fui|hice|estaba|dieron|toco)\b/;
export const ADVICE_TELLS_STORY = /^(?:yo|tuve|fui|estuve)\b/;

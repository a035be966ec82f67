/**
 * How people write about interviews in Spanish, on both sides of the ocean. The same names as in `en.ts`, where each is
 * explained. Plain text has no accents and no tilde: "años" is matched as `anos`, "cuál" as `cual`.
 */

const ASKER_NOUN =
  '(?:entrevistador\\w*|reclutador\\w*|recruiter\\w*|jef[ea]s?|gerentes?|director\\w*|duen[oa]s?|senor\\w*|chic[oa]s?|tip[oa]s?|encargad[oa]s?|responsables?|manager\\w*|rrhh|rh|hr|recursos humanos|coordinador\\w*|supervisor\\w*|soci[oa]s?|panel|tribunal|comite)';
export const ASKER: string = `(?:(?:el|la|los|las|un|una) ${ASKER_NOUN}(?: de \\w+)?|ell[oa]s?|el|${ASKER_NOUN})`;

const ADVERB =
  '(?:luego|despues|tambien|primero|entonces|incluso|hasta|solo|solamente|siempre|directamente|literalmente|ademas|de nuevo|al final|finalmente|especificamente|basicamente)';

/** What opens a clause that tells what was asked. */
const OPENS =
  '(?:si|que|como|por que|porque|cual(?:es)?|donde|cuando|cuant[oa]s?|quien(?:es)?|por|sobre|acerca de|de|en que|a que|con que|para que)';
const QUESTION_WORD =
  '(?:¿|que|como|por que|cual(?:es)?|quien(?:es)?|donde|cuando|cuant[oa]s?|si|hablame|cuentame|describe|explica|nombra|dime|cuenteme|hableme)';

export const INTERVIEW =
  /\b(?:entrevista\w*|proceso de seleccion|proceso de contratacion|reclutador\w*|recruiter\w*|prueba tecnica|assessment|dinamica de grupo|dia de prueba|periodo de prueba|psicotecnic\w*|contrataron|me postule|oferta de trabajo)\b/;
export const HIRING_SIDE =
  /\b(?:(?:suelo|solemos|cuando|yo) (?:entrevist\w*|preguntar|pregunto)|entrevisto (?:a )?(?:candidat\w*|gente|personas)|he entrevistado|como (?:entrevistador\w*|reclutador\w*|manager|jef[ea])\b|soy (?:entrevistador\w*|reclutador\w*|de rrhh|de recursos humanos)|trabajo en (?:rrhh|recursos humanos|seleccion))\b/;

export const QUESTION_THREAD =
  /\b(?:que|cual(?:es)?|peor(?:es)?|mas (?:rar\w*|dificil\w*|absurd\w*|incomod\w*)|mejor(?:es)?|tipic\w*)\b.{0,80}\bpreguntas?\b.{0,60}\b(?:hicieron|han hecho|hecho|hacen|tocado|toco|entrevista\w*)\b|\bque (?:te|os|les) (?:preguntaron|han preguntado)\b/;
export const CANDIDATE_ASKS =
  /\b(?:preguntas? (?:para (?:el|la|los|tu|hacer|hacerle\w*)|al entrevistador|a la empresa|que (?:hago|hice|hacer|le hice|puedo hacer|deberia\w* hacer|yo))|mis preguntas|(?:yo )?(?:le|les) (?:pregunte|preguntamos|hice)|(?:hay que|debes|deberias|puedes|siempre|recomiendo) preguntar|preguntal[ea]s?|pregunta (?:siempre|por|tu))\b/;
export const HYPOTHETICAL =
  /\b(?:posibles?|tipicas?|ejemplos? de|practica\w*|prepara\w*|probablemente|seguramente|quizas?|tal vez|si te preguntan|si (?:ellos )?preguntan|podrian|pueden preguntar|esper[ao]\w*|ensaya\w*)\b/;

export const ANNOUNCES: readonly RegExp[] = [
  /\bpreguntas?\b[^.?!]{0,40}\b(?:fueron|fue|eran|era|hicieron|hizo|cayeron|tocaron|recuerdo|salieron|han hecho)\b/,
  /\b(?:hicieron|hizo|cayeron|tocaron|salieron|han hecho|recuerdo|lanzaron|soltaron)\b[^.?!]{0,50}\bpreguntas?\b/,
  /\b(?:siguientes?|estas?|este tipo de)\b[^.?!]{0,30}\b(?:preguntas?|ejercicios?|problemas?)\b/,
  /\b(?:me|nos) (?:preguntaron|pregunto|han preguntado|hicieron|hizo)\b[^.?!]{0,60}(?::|\b(?:lo siguiente|cosas como)\b)/,
  /\b(?:dieron|dio|pusieron|puso|mandaron|mando|enviaron|plantearon|planteo|toco)\b[^.?!]{0,40}\b(?:ejercicios?|problemas?|caso|prueba|reto|escenario|acertijo)\b/,
  /\b(?:entrevista|tecnica|tecnico|personal|rrhh)\b[^.?!]{0,20}(?:preguntas?)?\s*:/,
  /\bpreguntas? (?:de|sobre|tecnicas|personales)\b[^.?!]{0,40}:$/,
];
export const CONTINUES_ANNOUNCEMENT =
  /(?:\b(?:asi|algo asi(?: como)?|por ejemplo|ejemplos?|como estas?|tales como|entre ellas|eran|fueron|fue|literal(?:mente)?|aqui (?:van|estan)|a continuacion))\b[^.?!]{0,20}:?$|:$/;
export const MENTIONS_QUESTION =
  /\b(?:preguntas?|preguntaron|pregunto|ejercicios?|problema|caso|reto|escenario|prueba)\b/;
export const TITLE_ONE_QUESTION =
  /\bentrevista\b.{0,60}\bpregunta\b|\bpregunta\b.{0,40}\b(?:de|en) (?:la |una |mi )?entrevista\b/;
export const CONFIRMS_QUESTION =
  /^(?:esta|esa|este|eso|la)\b[^.?!]{0,20}\b(?:preguntas?|fue|es|la)\b[^.?!]{0,30}\b(?:hicieron|preguntaron|toco|cayo)\b/;

export const HEADING_ROUND =
  /^(?:(?:\d{1,2}|primera?|segunda?|tercera?|cuarta?|ultima?|final) ?(?:ronda|entrevista|fase|etapa|llamada|parte|reunion)|(?:ronda|entrevista|fase|etapa|parte|dia|llamada) ?(?:\d{1,2}|uno|una|dos|tres|cuatro|final|tecnica|telefonica|personal|grupal|con (?:rrhh|rh|hr|recursos humanos|el jefe|la jefa|el manager))|(?:rrhh|rh|hr|recursos humanos|reclutador\w*)$|(?:prueba|parte|entrevista|preguntas) (?:tecnicas?|escrita|practica|personales|rrhh)|dinamica(?: de grupo| grupal)?$|assessment(?: center)?$|caso(?: practico)?$|preguntas$|(?:la )?entrevista$|codigo$|live coding$|system design$)/;
export const HEADING_CLOSES =
  /\b(?:consejos?|tips?|preparacion|conclusion\w*|resultado|oferta|rechazo|salario|sueldo|contexto|sobre mi|mis preguntas|preguntas para|feedback|respuestas?|solucion\w*|recursos|resumen|edit|lecciones)\b/;
export const HEADING_QUESTIONS =
  /\b(?:preguntas (?:que (?:me|nos)|hechas|realizadas|de (?:la )?entrevista|tecnicas|personales|de rrhh|generales|dificiles|situacionales)|las preguntas)\b/;

export const LABEL_ASKER =
  /^(?:entrevistador(?:a)?(?: ?\d)?|reclutador(?:a)?|rrhh|rh|hr|recruiter|jef[ea]|gerente|empresa|el|ella|ellos|panel)$/;
export const LABEL_CANDIDATE = /^(?:yo|r|respuesta|mi respuesta|candidat[oa]|nosotros|a)$/;
export const LABEL_QUESTION =
  /^(?:(?:\w+ ){0,3}(?:pregunta|ejercicio|problema|escenario|reto)s?(?: ?\d{1,2})?|p ?\d{1,2}|q ?\d{0,2}|caso(?: practico)?)$/;
export const QUESTION_MARK_LABEL =
  /^(?:p ?\d{1,2}[.):]|q(?: ?\d{1,2})?[.):]|\[[pq]\d{0,2}\]|pregunta ?\d{0,2}[.):])\s+/;
export const OWN_QUESTIONS =
  /^(?:mis?|nuestras?) |^(?:otra|una|ultima|seria|tonta|general|duda y)? ?preguntas?$/;

export const TO_READERS =
  /\b(?:alguien|alguno|ustedes|vosotros|os ha|les ha pasado|gente|chicos|consejos?|ayuda|gracias|opinan|opinion\w*|recomiendan|recomendais|que (?:hago|deberia|debo|puedo|hubieran|habriais|harian|hariais)|deberia (?:yo )?|debo|puedo (?:yo|hacer|pedir)|es normal|es legal|soy (?:el|la) unic[oa]|mis posibilidades|cuanto (?:tardan|tardaron|tarda)|como (?:puedo|deberia|hago)|(?:hice|estoy) (?:bien|mal)|^(?:es|fue|era|esta) (?:esto|eso|el|la|normal))\b|(?:, ?no|verdad|cierto)\?$/;
export const TO_OTHER_WRITERS =
  /\b(?:que (?:respondiste|contestaste|dijiste|empresa|puesto)|como (?:respondiste|te fue|fue)|te (?:dieron|contrataron|quedaste)|en que empresa|en serio|jaja\w*|lol|op|curiosidad|(?:puedes|podrias) (?:contar|compartir|decir)|quien (?:pregunta|hace)|cual es la respuesta)\b/;

export const ASKS_CANDIDATE =
  /^(?:(?:hablame|hableme|hablanos|hablenos|cuentame|cuenteme|cuentanos|cuentenos|describ[ea](?:me|nos|te)?|explicame|expliqueme|explicanos|explica|explique|dime|digame|dinos|diganos|nombra|nombre|nombrame|definete|define|defina|vendeme|vendame|vendenos|convenceme|convenzame|presentate|presentese|dame|deme|danos|compara|menciona|mencione|ponme|diferencias? entre|tres (?:virtudes|defectos|cualidades)|tus? (?:mayor|principal)\w* (?:virtud|defecto|fortaleza|debilidad)\w*)\b)/;
export const SETS_SCENE =
  /^(?:imagina|imagine|imaginate|supon|supongamos|suponga|si|cuando|tienes|tiene|tu (?:client\w*|jef\w*|companer\w*|equipo)|un|una|hay|estas|el|la|dad[oa]s?)\b/;
export const SETS_TASK =
  /^(?:implementa\w*|disena\w*|disene|escrib[ea]|escribir|programa (?:un|una)|program[ae] (?:un|una)|calcula\w*|resuelv[ea]|constru[iy]\w*|crea (?:un|una)|crear (?:un|una)|ordena\w*|dibuja\w*|optimiza\w*|refactoriza\w*|modela\w*|presenta\w*|traduc\w*|dad[oa]s? (?:un|una|el|la|dos)|planifica\w*|encuentra\w*|encontrar|desarrolla\w*|invierte|invertir|estima\w*)\b/;
export const LEAD_IN =
  /^(?:(?:bueno|ok|okay|vale|entonces|luego|despues|y|o|primero|segundo|por ultimo|finalmente|pero|tambien|ademas|por ejemplo|por favor|a ver|otra|la tipica|el clasico)\b[,.:…]*\s*|\.{2,}\s*)/;
export const INTERROGATIVE =
  /^¿|^(?:por que|cual(?:es)?|en que|a que|con que|para que|donde|cuant[oa]s?|quien(?:es)?|(?:que|como)(?! (?:yo|me|dije|ya|si)\b))\b/;
/** Spanish has no auxiliary of questions; without its marks only the question words tell. */
export const AUXILIARY_QUESTION =
  /^(?:tiene|tienes|puede|puedes|podria|podrias|sabe|sabes|esta|estas|ha|has|conoce|conoces|estaria|estarias) (?:usted|tu|experiencia|hijos|pareja|alguna|algun|disponibilidad|dispuest[oa]|trabajado|usado|hecho)\b/;
export const TYPICAL =
  /^¿?(?:(?:hablame|hableme|cuentame|cuenteme) (?:de|sobre|un poco)|por que (?:quieres|quiere|deberiamos|dejaste|te gustaria|le gustaria|te interesa|nosotros|esta empresa)|donde (?:te|se) ve|cual(?:es)? (?:es|son|seria) (?:tu|su)s? (?:mayor|principal|expectativa|fortaleza|debilidad|defecto|virtud|punto)|como (?:manejas|maneja|reaccion\w*|te enfrentas|trabajas|resuelves)|que (?:harias|haria) si|alguna vez (?:has|ha)|que sabes (?:de|sobre)|que (?:esperas|te motiva)|describ[ea] )/;
export const DEPENDENT =
  /^¿?(?:por que\??$|por que (?:o por que )?no|como\??$|como asi|que (?:mas|harias|pasa|pasaria|haces|sigue)|si (?:no|es asi)|y\b|o\b|\w+\?*$)/;
export const ANAPHOR = /\b(?:eso|esto|est[aeo]s?|es[aeo]s?|lo|asi)\b/;

export const OWN_SPEECH =
  /\b(?:yo )?(?:le|les) (?:dije|respondi|conteste|pregunte|explique|comente)[\s,:;.(-]*(?:que )?$|\b(?:yo )?(?:dije|respondi|conteste|pense|pregunte|le dije que)[\s,:;.(-]*$|\b(?:mi respuesta|responde|contesta|pregunta(?:les|le)|puedes (?:decir|preguntar|responder))\b[^"]{0,30}$/;
export const ASKED_BESIDE =
  /\b(?:preguntaron|pregunto|preguntan|pregunta|preguntas|preguntando|(?:el|ella|entrevistador\w*|reclutador\w*|jef[ea]|gerente) (?:\w+ )?(?:dijo|dice|solto|empezo|quiso)|me (?:dijo|dijeron|solto|soltaron|lanzo|salio con)|querian saber|quiso saber|ejercicio|escenario)\b/;

export const LEADS_INTO = new RegExp(
  `\\b(?:preguntas?|cosas|clasic[oa]s?)(?: como| tipo| del tipo| como por ejemplo),? {0,3}:? {1,3}(?=["“«]?${QUESTION_WORD})|\\b(?:preguntas?|preguntaron|pregunto|problema|ejercicio|caso|reto|escenario)\\b[^:"?.]{0,50}: +|\\b(?:primera|segunda|ultima|siguiente|otra)(?: pregunta)? (?:fue|era),? +(?=${QUESTION_WORD})|\\b(?:preguntaron|preguntas?)\\b[^.?!:]{0,60}\\b(?:por ejemplo|p\\. ?ej\\.),? +(?=${QUESTION_WORD})`,
  'g',
);
export const ASKER_NEAR =
  /\b(?:pregunt\w*|ell[oa]s?|el|entrevist\w*|reclutador\w*|recruiter\w*|jef[ea]|gerente|hicieron|hizo|fue|fueron|ronda|tecnic\w*|general\w*|rrhh|caso)\b/;
export const OFTEN_ASKED =
  /\b(?:(?:suelen|siempre|normalmente|generalmente|a veces|casi siempre) (?:\w+ )?(?:preguntar|preguntan|hacer|hacen)|(?:te|os|les) (?:van a|pueden) preguntar|te preguntaran|cuando (?:te|os|les) pregunt\w*|si (?:te|os|les) pregunt\w*|he (?:oido|leido)|dicen que)\b/;
export const TELLS_OF_ASKER = new RegExp(
  `^(?:luego |despues |y |tambien |entonces )?(?:(?:el|la|los|las) ${ASKER_NOUN} )?(?:${ADVERB} )?(?:me|nos) (?:pregunto|preguntaron|dijo|dijeron|pidio|pidieron|dio|dieron|hizo|hicieron)\\b`,
);
export const FIRST_HAND =
  /\b(?:me preguntaron|me pregunto|me hicieron|tuve (?:una|mi|la)|mi entrevista|acabo de|ayer|hoy|me entrevist\w*|me dieron|fui a)\b/;
export const TEACHES_ANSWERS =
  /\b(?:ejemplos? de respuestas?|respuestas? (?:modelo|de ejemplo)|preguntas y respuestas)\b|^[^\w\n]{0,20}como responder\b/m;

export const TELLS =
  /\b(?:pregunt|pidi|queria|quiso|quisieron|tuve|tenia|hicieron|hizo|dieron|dio|hubo|cayo|toco|fue|fueron|interroga)/;
export const MAY_ANNOUNCE =
  /\b(?:pregunt|ejercicio|problema|caso|reto|escenario|prueba|siguiente|tecnic|entrevista|personal|rrhh)/;

const ME = '(?:a (?:los|las) candidat\\w*|a la gente)';
export const REPORTED: readonly RegExp[] = [
  // "Me preguntaron si …", "nos pregunto por que …"
  new RegExp(
    `\\b(?:me|nos) (?:${ADVERB} )?(?:preguntaron|pregunto|preguntaba|preguntaban|han preguntado|ha preguntado|cuestionaron|interrogaron) (?:${ADVERB} )?()(?=${OPENS}[ :])`,
    'g',
  ),
  new RegExp(`\\b(?:preguntaron|pregunto|pregunta|preguntan)(?:les?)? (${ME})(?= ${OPENS} )`, 'g'),
  new RegExp(
    `\\b${ASKER} (?:${ADVERB} )?(?:quiso|queria|querian|quisieron) saber (?:mas )?()(?=${OPENS} )`,
    'g',
  ),
  // "Me pidieron que implementara …", "tuve que escribir …"
  /\b(?:me|nos) (?:pidieron|pidio|hicieron|hizo|pusieron a|puso a|han pedido) ()(?=(?:que )?(?:implement|disen|escrib|program|explic|resolv|resuelv|vend|present|describ|dibuj|calcul|traduc|orden|refactoriz|optimiz|model|analiz|planific|simul|cocin|prepar|corregir|mostrar|mejor|invert|hacer un|hiciera un|crear|contar|contara)\w*)/g,
  /\b(?:tuve|tuvimos|tenia) que ()(?=(?:implementar|disenar|escribir|programar|explicar|resolver|vender|presentar|dibujar|calcular|traducir|refactorizar|optimizar|modelar|analizar|cocinar|simular|ordenar) )/g,
  // "Hubo preguntas sobre …"
  /\b(?:hubo|cayeron|cayo|tocaron|toco|salieron|hicieron|eran|fueron) (?:varias |algunas |muchas |un par de |unas |las |la |una |tipicas |me |nos )*(?:preguntas?) (?:tecnicas? |personales |basicas )?()(?=(?:sobre|de|acerca de|por que|como) )/g,
];
export const HIRING_ASKS =
  /\b(?:pregunto|preguntamos|suelo preguntar|solemos preguntar) (?:(?:siempre|a los candidatos|tambien) ){0,2}()(?=(?:por|si|que|como|sobre|cual) )/g;
export const ASKED_ALSO =
  /(?<=\by )(?:luego |despues |tambien )?(?:me )?(?:pregunto|preguntaron) ()(?=(?:si|que|como|por que|por|sobre|cual) )/g;
export const AND_ASKED = /\by (?:luego |despues |tambien )?(?:me )?pregunt(?:o|aron) /;
export const ASKED_ALSO_SUBJECT =
  /\b(?:ella|ellos|entrevistador\w*|reclutador\w*|jef[ea]|gerente|panel|me (?:dio|dieron|mostro|pidio))\b/;
export const CANDIDATE_ACTS = /\byo (?!tuve\b)/;
export const TOLD_TASK =
  /\b(?:ejercicio|problema|prueba|reto|tarea|caso|objetivo)\s+(?:era|fue|consistia en|consistio en)\s+()(?=[a-z])/g;
export const GIVEN_TASK =
  /\b(?:dieron|dio|mandaron|mando|enviaron|pusieron|puso|hicieron|tuve|hubo|toco)\s+()(?=(?:una?|el|la|dos|tres)\s+(?:[\w-]+ ){0,3}(?:ejercicio|prueba|tarea|problema|reto|proyecto|caso|presentacion|rol ?play)\s+(?:de|en (?:el|la) que|para|sobre|donde|que (?:consistia|pedia))\b)/g;
export const TOLD_TASK_END = /\. |;|,? (?:asi que|pero|y) (?:yo|me)\b|, (?:lo )?que\b/;
export const GIVEN_TASK_END = /\. |;|, ?(?:asi que|pero|y|lo que)\b/;

export const COMPLEMENT = new RegExp(
  `^\\s*(?:(?:varias |algunas |muchas |unas )?(?:[\\w-]+ ){0,2}(?:preguntas|cosas) (?:de|sobre|como|acerca de|por) |que (?=\\w+(?:ara|era|iera|ase)\\b)|¿?${OPENS} )`,
);
export const COMPLEMENT_NOUN =
  /^\s*(?:una?|unos|unas|el|la|los|las|mis?|dos|tres|\d|que|implementar|disenar|escribir|programar|explicar|resolver|vender|presentar|describir|dibujar|calcular|traducir|ordenar|refactorizar|optimizar|modelar|analizar|planificar|simular|cocinar|preparar|corregir|mostrar|mejorar|invertir|hacer|crear|contar)\b\s*[\w'-]+/;
export const NOUN_SAYS_NOTHING = /^\s*(?:\w+\s+){1,4}preguntas?\b/;
export const CLAUSE_END =
  /,? y (?:luego |despues |tambien )?me (?:pregunt|pidi)|,? (?:pero|y luego|y despues|porque|ya que|aunque|asi que|cuando) (?:yo|me|le|les|no|ella|ellos|el|se|como|la)\b|[,;] (?:pero|a lo que|lo cual|lo que|yo|le (?:dije|respondi)|les (?:dije|respondi)|y (?:yo|luego|despues)|aunque)\b| [-–—]+ | \((?!\w\))|[,:]? (?=["„«])|;|\.{2,}|…|[.?!](?=\s|$)/;
export const OPEN_CLAUSE = /^\s*(?:si|que|como|por que|cual(?:es)?|donde|cuando|cuant[oa]s?|quien(?:es)?)\b/;
export const SECOND_CLAUSE = /^[^.?!]{0,60},? y ((?:si|que|como|por que|cual|cuales|sobre|por) )/;
export const SUBJECT = new RegExp(
  `\\b(?:luego|despues|entonces|tambien)?\\s*(?:${ASKER}|yo|nosotros)\\s+(?:[\\w']+\\s+){0,2}$`,
);

export const GENERIC_WORDS: string =
  'el la los las un una unos unas y o pero yo tu usted ella ellos ellas nosotros me te se le les nos lo mi mis tus su sus que como por porque cual cuales quien donde cuando cuanto si no de del al a en con sin sobre para entre hasta desde muy mas menos tambien ya solo todo toda todos algo nada alguna alguno algunas este esta esto ese esa eso es son era eran fue fueron ser estar esta estaba estoy hay hubo habia he ha han haber tener tenia tuve tiene hacer hizo hicieron hecho hace decir dijo dijeron dar dio dieron poder podia puede querer queria quiero ir voy iba pregunta preguntas pregunto preguntaron preguntar preguntan cosas cosa tipo tipos tema temas entrevista entrevistador ronda parte primera segundo segunda ultima tipica tipicas general tecnica tecnicas facil dificil normal bien mal bueno buena otra otras otro otros dos tres cuatro cinco luego despues ejercicio problema prueba responder explicar contar describir hablar';
export const LOGISTICS =
  /\b(?:disponibilidad para (?:la|una) (?:llamada|entrevista)|agendar|reagendar|programar la|siguiente (?:ronda|fase|paso|entrevista)|(?:tenia|alguna|mas) preguntas?|la oferta|como me (?:fue|senti|habia ido)|esperar|sentarme|llamar\w*|firmar|enviar\w*|compartir (?:mi )?pantalla|mi (?:numero|correo|telefono|direccion)|referencias|repetir|agua|cafe|por (?:mi )?correo)\b/;
export const NOT_ASKERS =
  /\b(?:amig[oa]s?|madre|padre|mama|papa|espos[oa]|novi[oa]|companer[oa]s?|hij[oa]s?|alguien|client\w*|pacient\w*|familia|gente)\s+(?:\w+ ){0,2}$/;

export const SPEAKS_OF_SELF = /\b(?:yo|mis?|me|nos|conmigo)\b/;
export const SPEAKS_OF_SELF_FIRST = /^(?:yo|me)\b/;
export const FIRST_PERSON = /\b(?:yo|mis?|me)\b/;
export const WRITER = /^(?:me|nos)$/;
export const NO_NOUN_ITEM = /\b(?:yo|mis?|me|ellos|fue|era|eran|resultado|tuve)\b/;
export const TELLS_OF_TASK = /\b(?:preguntaron|toco|cayo|pregunta|ejercicio|problema|ronda|pusieron)\b/;
export const EXAMPLE_LEAD = /^\(?(?:p\. ?ej\.?|por ejemplo|ejemplo|ej\.?)[,:]?\s+/;
export const REQUIREMENT =
  /^(?:ademas|luego|y|debe|debes|puedes|puede|tiene que|tienes que|el \w+ (?:debe|tiene|puede)|devuelve|considera|usa|maneja|asegurate|supon)\b/;
export const LEADING_NOISE =
  /^(?:["“”'‘«»*>\s\-–—:,;.…]+|\([^)\n]{0,60}\)\s*|\[[^\]\n]{0,60}\]\s*|\(?\d{1,2}[.)]\s*|(?:p\. ?ej\.|ejemplo|[pq]\d{0,2}|pregunta ?\d{0,2})\s*[:.\-–]\s*)/i;
export const TRAILING_NOISE =
  /(?:(?<!["“”'’«»*\s\-–—:,;])["“”'’«»*\s\-–—:,;]+|\s(?:etc|y así|y asi|lol|jaja\w*)[.…]*)$/i;
export const REMARK =
  /\b(?:f[aá]cil|medio|dif[ií]cil|yo|mi|me|fue|era|respond\w*|contest\w*|bien|consejo|pista|easy|medium|hard|t[ií]pica|parecid\w*|literal)\b/i;
export const TELLER_AFTER_DASH =
  /(?<!\s)\s+[-–—]+\s+(?=(?:yo|mi|el|ella|esto|eso|ahi|aqui|dije|respondi|conteste|fue|facil|bien|solo)\b)/;
export const SERIES =
  /[,;] (?:y |o |luego )?(?=["“«]?(?:¿|por que|cual(?:es)?|como|donde|cuando|quien|que (?:harias|sabes|te|esperas|buscas)|hablame|cuentame|describe|explica)\b)/g;
export const NO_SERIES = / (?:yo|tu)$/;
export const TASK_NOUN = /\b(?:caso|problema|tarea|ejercicio|reto|prueba|acertijo)\b/;
export const QUESTION_NOUN = /\bpreguntas?\b/;
export const NEGATED = /\b(?:nunca|no|sin|jamas|si|podrian?|cuando|apenas)\s+(?:me |nos |te |les? )?$/;
export const SAYS_ASKED = /\b(?:preguntaron|pregunto|preguntado)\b/;
export const MORE_OF_THEM = /\b(?:otras?|tambien|ademas|luego|despues|mas|siguientes?)\b/;
export const ASKED_OR_GOT = /(?:te|os|les) (?:preguntaron|hicieron)(?=\/| o |,)/;
export const CANDIDATE_AFTER = /^(?:(?:le|les) )?(?:dije|respondi|conteste|pregunte|pense)\b/;
export const ASKER_AFTER =
  /^(?:(?:me )?(?:pregunto|preguntaron|dijo|dijeron|solto)|el entrevistador|la entrevistadora|fue (?:la|una)|ella|ellos)\b/;
export const SUPPOSED = /\bsi (?:te|os|les|me|alguien|ellos|el)\b/;
export const ASKER_SAYS = /\b(?:preguntaron|pregunto|ella|ellos|entrevistador\w*)\b/;

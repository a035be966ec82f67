/**
 * How people write about interviews in German. The same names as in `en.ts`, where each is explained.
 *
 * Plain text has no accents: "Gespräch" is matched as `gesprach`, "heiß" as `heis`. Verbs come last in German, so what was
 * asked often stands between the subject and "gefragt".
 */

const ASKER_NOUN =
  '(?:interviewer\\w*|personaler\\w*|recruiter\\w*|chef\\w*|teamlead\\w*|\\w*leiter(?:in)?|partner(?:in)?|geschaftsfuhrer\\w*|fachvorgesetzte[rn]?|vorgesetzte[rn]?|hr|hr-\\w+|dame|herr|frau|typ|pflegedienstleitung|stationsleitung|inhaber\\w*|meister\\w*|gremium|kommission|beide|einer|eine)';
export const ASKER: string = `(?:er|sie|man|(?:(?:der|die|das|ein|eine) )?${ASKER_NOUN})`;

const ADVERB =
  '(?:dann|danach|auch|noch|erst|zuerst|zunachst|direkt|gleich|sofort|immer|tatsachlich|ernsthaft|spater|anschliesend|schlieslich|nur|kurz|genau|mehrfach|mal|konkret|gezielt|doch|eigentlich|naturlich)';

/** What opens a clause that tells what was asked. */
const OPENS =
  '(?:ob|was|wie|warum|wieso|weshalb|welche[rsnm]?|wo|woher|wohin|wann|wer|wen|wem|womit|wofur|worin|inwiefern|inwieweit|nach|uber|zu|zum|zur)';
const QUESTION_WORD =
  '(?:was|wie|warum|wieso|weshalb|welche[rsnm]?|wer|wo|wann|ob|erzahlen|erzahl|beschreiben|beschreib|nennen|nenn|erklaren|erklar|wurden|haben|konnen|sind)';

export const INTERVIEW =
  /\b(?:vorstellungs\w+|bewerbungsgesprach\w*|bewerbungsinterview\w*|bewerbungsprozess\w*|bewerbungsrunde\w*|jobinterview\w*|interview\w*|assessment|probearbeit\w*|probetag\w*|schnuppertag\w*|hospitation\w*|einstellungstest\w*|telefoninterview\w*|fachgesprach\w*|erstgesprach\w*|zweitgesprach\w*|kennenlerngesprach\w*|auswahlverfahren|auswahlgesprach\w*|auswahltag|personaler\w*|recruiter\w*|hr-?gesprach|eingestellt|beworben)\b/;
export const HIRING_SIDE =
  /\b(?:(?:ich|wir) (?:stelle|stellen|fuhre|fuhren|frage|fragen)\b[^.?!]{0,40}\b(?:bewerber\w*|kandidat\w*|gesprache|vorstellungsgesprache|leute ein)\b|(?:frage|fragen) (?:ich|wir) (?:\w+ ){0,2}(?:bewerber\w*|kandidat\w*|gern\w*|immer)|als (?:personaler\w*|recruiter\w*|fuhrungskraft|teamlead|teamleiter\w*|chef\w*|interviewer\w*)\b|(?:ich )?bin (?:selbst )?(?:personaler\w*|recruiter\w*|interviewer\w*))\b/;

export const QUESTION_THREAD =
  /\b(?:welche|was fur|eure|schlimmste\w*|dummste\w*|komischste\w*|schwerste\w*|schwierigste\w*|haufigste\w*|beste\w*|absurdeste\w*|merkwurdigste\w*|unangenehmste\w*)\b.{0,80}\bfragen?\b.{0,60}\b(?:gestellt|gefragt|bekommen|gehort|kamen|gab|vorstellungs\w+|bewerbungs\w+|interviews?)\b|\bwas (?:wurdet ihr|wurdest du|haben (?:sie|die) (?:euch|dich)|hat man (?:euch|dich))\b.{0,50}\bgefragt\b/;
export const CANDIDATE_ASKS =
  /\b(?:fragen? (?:an (?:den|die|das|euch|einen|eine|ihn|sie)\b|fur (?:den|das|die) (?:gesprach|interview|arbeitgeber|personaler)|(?:die )?(?:ich|man|ihr|du) (?:am ende |selbst |noch )?(?:stell\w*|frag\w*)|stellen (?:kann|soll\w*|konnte|darf))|(?:meine|eigene|unsere) (?:\w+ )?(?:fragen?|ruckfragen?)|ruckfragen|(?:ich|wir) (?:\w+ ){0,2}(?:fragte|fragten|stellte|stellten)|(?:habe?|hatte) ich (?:\w+ ){0,4}gefragt|ich (?:habe?|hatte) (?!mich)(?:[\w-]+ ){0,4}gefragt|fragt (?:sie|ihn|unbedingt|immer)|frag (?:sie|ihn|doch|unbedingt|immer|nach))\b/;
export const HYPOTHETICAL =
  /\b(?:mogliche|typische|klassische|beispielfragen?|beispielhafte|ubungsfragen?|vorbereit\w*|wahrscheinlich|vermutlich|erwart\w*|falls|wenn (?:sie|er|man|jemand|die) (?:\w+ )?(?:frag\w*|wissen)|rechne\w* mit|stell\w* (?:dich|euch) (?:\w+ )?auf|konnten (?:\w+ )?kommen|konnte (?:\w+ )?kommen|uberleg\w* (?:dir|euch))\b/;

export const ANNOUNCES: readonly RegExp[] = [
  /\bfragen?\b[^.?!]{0,40}\b(?:waren|war|wurden?|gestellt|kamen|kam|bekommen|bekam|lauteten?|stellten?|gab|gefragt|erinner\w*)\b/,
  /\b(?:kamen|kam|gab es|gab|stellten?|bekam|bekommen|wurden mir|wurde mir|erinner\w* mich)\b[^.?!]{0,50}\bfragen?\b/,
  /\b(?:folgende[sn]?|diese|ungefahr das|etwa das)\b[^.?!]{0,30}\b(?:fragen?|aufgaben?|gefragt)\b/,
  /\b(?:wurde|wurden|worden)\b[^.?!]{0,60}\bgefragt\b[^.?!]{0,60}(?::|\b(?:folgendes|unter anderem)\b)/,
  /\bgefragt (?:wurde|wurden|haben sie|hat (?:er|sie|man)|worden)\b[^.?!]{0,40}(?::|$)/,
  /\b(?:hat|haben|hatte|hatten)\b[^.?!]{0,30}\b(?:mich|uns|man)\b[^.?!]{0,60}\bgefragt\b[^.?!]{0,30}(?::|$)/,
  /\b(?:bekam|bekommen|bekamen|gab|gaben|gegeben|gestellt|vorgelegt|hingelegt)\b[^.?!]{0,40}\b(?:aufgaben?|fallstudie|case|szenario|ratsel|brainteaser|fallbeispiel)\b/,
  /\b(?:interview|gesprach\w*|technische[rn]?|fachliche[rn]?|personliche[rn]?|allgemeine[rn]?)\b[^.?!]{0,20}fragen?(?: waren| war| kamen)?\s*:/,
  /\bfragen? (?:zu[rm]?|uber|nach)\b[^.?!]{0,40}:$/,
];
export const CONTINUES_ANNOUNCEMENT =
  /(?:\b(?:wie folgt|etwa so|zum beispiel|z\. ?b\.?|beispiele?|darunter|unter anderem|u\. ?a\.?|namlich|es waren|das waren|das war|sinngemas|wortlich|hier sind sie|hier die))\b[^.?!]{0,20}:?$|:$/;
export const MENTIONS_QUESTION =
  /\b(?:\w*fragen?|aufgaben?|szenario|gefragt|fragten?|fragte|case|fallstudie|ratsel|fallbeispiel)\b/;
export const TITLE_ONE_QUESTION =
  /\b(?:interview|vorstellungsgesprach|bewerbungsgesprach)\b.{0,60}\bfrage\b|\bfrage\b.{0,40}\b(?:im|beim|aus dem|aus meinem) (?:vorstellungs|bewerbungs|job)?(?:gesprach|interview)\b/;
export const CONFIRMS_QUESTION =
  /^(?:das|diese|die|dies)\b[^.?!]{0,20}\b(?:fragen?|war|waren|wurde)\b[^.?!]{0,30}\b(?:gestellt|kam|gefragt|bekommen|interviewfrage)\b/;

export const HEADING_ROUND =
  /^(?:(?:\d{1,2}|erste[srn]?|zweite[srn]?|dritte[srn]?|vierte[srn]?|letzte[srn]?|finale[srn]?) (?:runde|gesprach|interview|termin|stufe|phase|teil|tag|telefonat)|(?:runde|gesprach|interview|stufe|phase|tag|teil|termin) ?(?:\d{1,2}|eins|zwei|drei|vier)|(?:telefon|video|fach|erst|zweit|vorstellungs|bewerbungs|kennenlern|personal)(?:gesprach|interview|telefonat)$|telefonat$|hr(?: gesprach| interview| runde| call| screening)?$|personaler(?:in)?$|recruiter(?:in)?$|assessment(?: ?center)?$|probearbeiten$|probetag$|case(?: study)?$|fallstudie$|online ?(?:test|assessment)$|einstellungstest$|(?:coding ?)?challenge$|technische[srn]? (?:teil|fragen|interview|gesprach|runde)|fachliche[srn]? (?:teil|fragen|interview|gesprach)|fragen$|interview ?fragen|(?:das )?(?:gesprach|interview|vorstellungsgesprach|bewerbungsgesprach)$)/;
export const HEADING_CLOSES =
  /\b(?:tipps?|rat|ratschlage?|vorbereitung|fazit|ergebnis|ausgang|zusage|absage|gehalt|hintergrund|uber mich|meine fragen|ruckfragen|fragen an|feedback|antwort\w*|losung\w*|ablauf|status|quellen|lehren|zu mir|eckdaten)\b/;
export const HEADING_QUESTIONS =
  /\b(?:gestellte fragen|fragen (?:die (?:ich|mir|sie|gestellt|kamen)|waren|im (?:gesprach|interview)|aus dem)|interview ?fragen|(?:technische|fachliche|personliche|allgemeine|situative|schwierige|andere|sonstige|weitere) fragen|fachfragen|hr fragen|die fragen|fragenkatalog)\b/;

export const LABEL_ASKER =
  /^(?:interviewer(?:in)?(?: ?\d)?|int|personaler(?:in)?|hr|recruiter(?:in)?|chef(?:in)?|sie|er|teamleiter(?:in)?|arbeitgeber|ag|panel)$/;
export const LABEL_CANDIDATE = /^(?:ich|a|antwort|meine antwort|bewerber(?:in)?|kandidat(?:in)?|wir|me)$/;
export const LABEL_QUESTION =
  /^(?:(?:\w+ ){0,3}(?:frage|aufgabe|szenario|ubung|fallbeispiel)n?(?: ?\d{1,2})?|f ?\d{1,2}|q ?\d{0,2}|nachfrage|fallstudie|case(?: study)?)$/;
export const QUESTION_MARK_LABEL =
  /^(?:f ?\d{1,2}[.):]|q(?: ?\d{1,2})?[.):]|\[[fq]\d{0,2}\]|frage ?\d{0,2}[.):])\s+/;
export const OWN_QUESTIONS =
  /^(?:meine|unsere|ruckfrage) ?|^(?:kurze|andere|noch eine|eine|letzte|ernste|ernst gemeinte|dumme|allgemeine)? ?fragen?$/;

export const TO_READERS =
  /\b(?:jemand|irgendwer|euch|euren?|eurer|eurem|(?:habt|seid|wurdet|kennt|meint|denkt|wart|macht|glaubt|wisst|konnt|konntet|hattet|findet|sagt|wurdet|verdient) ihr|was (?:meint|denkt|haltet)|tipps?|ratschlage?|danke|hilfe|leute|reddit|meinung(?:en)?|erfahrungen (?:mit|damit|dazu)|soll(?:te)? ich(?! (?:sie|dich|ihnen))|kann ich(?! (?:ihnen|mich auf sie))|muss ich|darf ich|bin ich|hab(?:e)? ich|war ich|werde ich|wie (?:soll|kann|wurde|muss|habe) ich|was (?:soll|kann|wurde|muss|habe|hatte|hatten) (?:ich|wir)|ist (?:das|es|sowas|so etwas) (?:\w+ )?(?:normal|okay|ublich|schlimm|legal|erlaubt)|durfen (?:die|sie|arbeitgeber) das|meine chancen|wie lange (?:dauert|habt|hat|muss)|^(?:ist|war|hat|haben|sind) (?:das|es|er|der|die|so ?was)\b)\b|\b(?:oder|richtig|ne|gell|nicht wahr)\?$/;
export const TO_OTHER_WRITERS =
  /\b(?:hast du|hattest du|bist du|warst du|wie war|welche firma|welches unternehmen|welche branche|ernsthaft|lol|krass|op|neugierig|(?:kannst|konntest|magst) du|darf man fragen|wer (?:fragt|macht|stellt)|was (?:ist|war) (?:die|deine) antwort|du (?:geantwortet|gesagt))\b/;

export const ASKS_CANDIDATE =
  /^(?:erzahlen sie|erzahle? (?:mir|uns|mal|doch|etwas|was|von)|beschreiben sie|beschreibe? |erklaren sie|erklare? |nennen sie|nenne? |stellen sie sich|stelle? (?:dich|sich)|geben sie (?:mir|uns|ein)|gib (?:mir|uns|ein)|schildern sie|schildere? |verkaufen sie (?:mir|uns)|verkaufe? (?:mir|uns)|uberzeugen sie|uberzeuge? (?:mich|uns)|fuhren sie (?:mich|uns)|zeigen sie|vergleichen sie|definieren sie|begrunden sie|sagen sie (?:mir|uns)|unterschiede? zwischen|drei (?:starken|schwachen|adjektive|worte|eigenschaften)|ihre? (?:grosten? |groste |drei )?(?:starken|schwachen))/;
export const SETS_SCENE =
  /^(?:stellen sie sich vor|stell dir vor|angenommen|nehmen wir an|gegeben|wenn|falls|sie (?:sind|haben|arbeiten|sollen|bekommen|betreuen|merken|sehen)|du (?:bist|hast|sollst|arbeitest)|eine?|es gibt|ihre? (?:kund\w*|kolleg\w*|chef\w*|patient\w*|team)|der|die|das)\b/;
export const SETS_TASK =
  /^(?:implementiere\w*|schreiben sie|schreibe? (?:eine?n?|das|die|den)|entwirf|entwerfen sie|programmier\w*|finden sie|finde (?!ich)|berechne\w*|losen sie|lose? (?:die|das|eine?)|bauen sie|baue? (?:eine?n?|das)|erstelle\w*|sortier\w*|zeichne\w*|skizzier\w*|optimier\w*|refactor\w*|designe\w*|modelliere\w*|prasentier\w*|ubersetz\w*|gegeben (?:ist|sind|sei)|planen sie|plane (?:eine?n?|das)|prufen sie|bestimmen sie|entwickeln sie|entwickle|kalkulier\w*|bereiten sie)\b/;
export const LEAD_IN =
  /^(?:(?:also|so|ok|okay|gut|dann|und|oder|erstens|zweitens|zuletzt|schlieslich|aber|auserdem|zum beispiel|bitte|kurz|nun|na ja|noch eine|die klassiker)\b[,.:…]*\s*|\.{2,}\s*)/;
export const INTERROGATIVE =
  /^(?!was ich |wie ich |wer (?:kennt|hat|es|das) |was mich |wie gesagt|wie oben|was (?:gut|schlecht|sehr|noch) |wo ich |wann ich )(?:was|wie|warum|wieso|weshalb|welche[rsnm]?|wer|wen|wem|wo|woher|wohin|wann|womit|wofur|worauf|woran|worin|wodurch|inwiefern|inwieweit|wieviele?)\b/;
export const AUXILIARY_QUESTION =
  /^(?:haben|hast|sind|bist|konnen|kannst|wollen|willst|mochten|mochtest|wurden|wurdest|waren|warst|gibt|kennen|kennst|wissen|arbeiten|arbeitest|sprechen|sprichst|machen|machst|rauchen|planen|trauen|leben) (?:sie|du|es|ihnen|dir)\b/;
export const TYPICAL =
  /^(?:erzahlen sie (?:etwas|uns|mir|von|mal|doch|bitte)|erzahl (?:mal|uns|mir|etwas)|stellen sie sich (?:kurz |bitte |doch |einmal )?vor|warum (?:sollten wir|wollen sie|mochten sie|haben sie sich|bewerben|gerade|ausgerechnet|wechseln|sie)|wo sehen sie sich|was (?:sind|waren|ist|war) ihre? (?:gros\w*|starken|schwachen|gehalts\w*|motivation|erfahrung\w*)|wie (?:gehen|wurden|haben|reagieren) sie|was (?:wurden|tun|machen) sie,? wenn|haben sie (?:schon|jemals|noch fragen|kinder)|was wissen sie uber|beschreiben sie (?:eine?|sich|ihre?)|nennen sie|was (?:sagen|wurden) (?:ihre|sie))/;
export const DEPENDENT =
  /^(?:warum\??$|wieso\??$|weshalb\??$|warum (?:oder warum )?nicht|wie\??$|wie genau|was (?:noch|sonst|dann|passiert|wurden sie|tun sie|machen sie)|wenn (?:ja|nein|nicht)|und\b|oder\b|\w+\?*$)/;
export const ANAPHOR = /\b(?:das|es|dies\w*|davon|damit|dabei|daraus|dazu|daran|diese[rnsm]?|so)\b/;

export const OWN_SPEECH =
  /\b(?:ich|wir) (?:habe?n?|hatten?)(?: [\w-]+){0,4} (?:gesagt|geantwortet|gefragt|gemeint|gedacht|erklart|erwidert)[\s,:;.(-]*$|\b(?:habe?|hatte) ich(?: [\w-]+){0,4} (?:gesagt|geantwortet|gefragt|gemeint|gedacht)[\s,:;.(-]*$|\b(?:ich|wir)(?: \w+){0,2} (?:sagte|sagten|antwortete|antworteten|meinte|fragte|fragten|dachte|erklarte|erwiderte)[\s,:;.(-]*$|\b(?:sagte|antwortete|fragte|meinte|dachte) ich[\s,:;.(-]*$|\b(?:meine antwort|antworte[nt]?|fragt? (?:sie|ihn|nach|doch))\b[^"]{0,30}$/;
export const ASKED_BESIDE =
  /\b(?:gefragt|fragten?|fragte|fragt|\w*fragen?|wollten? wissen|wollte|(?:er|sie|interviewer\w*|personaler\w*|chef\w*|recruiter\w*) (?:\w+ )?(?:sagte|meinte|sagt|meint|kam|fing an|begann)|kam (?:dann |auch )?|hies es|aufgabe|szenario|wissen wollte)\b/;

export const LEADS_INTO = new RegExp(
  `\\b(?:fragen?|sachen|dinge|klassiker)(?: wie| wie zum beispiel| wie z\\. ?b\\.| a la),? {0,3}:? {1,3}(?=["„]?${QUESTION_WORD}\\b)|\\b(?:\\w*fragen?|gefragt|aufgabe|fragten?(?: mich| uns)?|wissen|case|szenario|fallbeispiel|lautete)\\b[^:"?.]{0,50}: +|\\b(?:erste|zweite|letzte|nachste|andere|schwerste)(?: frage| aufgabe| case)? (?:war|lautete)(?:,| [^:"?.]{1,40}:)? +(?=${QUESTION_WORD}\\b)|\\b(?:gefragt|fragen?)\\b[^.?!:]{0,60}\\b(?:z\\. ?b\\.|zum beispiel|beispielsweise),? +(?=${QUESTION_WORD}\\b)`,
  'g',
);
export const ASKER_NEAR =
  /\b(?:gefragt|frag\w*|sie|er|man|interview\w*|gesprach\w*|personaler\w*|recruiter\w*|chef\w*|wurden?|war|waren|kamen?|runde|fach\w*|technisch\w*|allgemein\w*|case|hr)\b/;
export const OFTEN_ASKED =
  /\b(?:(?:oft|meistens|haufig|gerne?|immer|normalerweise|typischerweise|ublicherweise|manchmal) (?:\w+ ){0,2}(?:gefragt|gestellt)|(?:fragen|fragt|stellen|stellt) (?:\w+ )?(?:oft|meistens|gerne?|haufig|immer|normalerweise)|werden (?:\w+ ){0,3}fragen|wird (?:\w+ ){0,4}(?:gefragt|fragen)|wenn (?:sie|er|man|die) (?:\w+ )?frag\w*|angeblich|habe (?:\w+ )?(?:gehort|gelesen))\b/;
export const TELLS_OF_ASKER = new RegExp(
  `^(?:dann |danach |und |auch )?(?:er|sie|(?:der|die) ${ASKER_NOUN}) (?:${ADVERB} )?(?:fragte|fragten|fragt mich|wollte|wollten|sagte|sagten|meinte|meinten|stellte|stellten|gab|gaben|hat mich|haben mich)\\b`,
);
export const FIRST_HAND =
  /\b(?:gefragt|hatte (?:ich|gerade|gestern|heute|letzte)|ich hatte (?:eine?|mein|gestern|heute|letzte)|mein (?:vorstellungs|bewerbungs)?(?:gesprach|interview)|ich war|wurde ich|ich wurde|mir wurde|haben sie|sie wollten|kam die frage|war (?:gestern|heute|letzte))\b/;
export const TEACHES_ANSWERS =
  /\b(?:muster|beispiel)antwort\w*|\bfragen (?:und|mit) (?:\w+ )?antworten\b|^[^\w\n]{0,20}so (?:beantwort\w*|antwort\w*)\b/m;

export const TELLS =
  /\b(?:frag|gefragt|woll|wurde|sollte|musste|durfte|gab|bekam|bekommen|kam|aufgabe|gestellt|wissen|war|interessier)/;
export const MAY_ANNOUNCE =
  /\b(?:\w*frag|gefragt|aufgabe|gestellt|gab|bekam|bekommen|case|fall|szenario|ratsel|folgende|technische|interview|gesprach)/;

const ME = '(?:mich|uns|die bewerber\\w*|bewerber\\w*|kandidaten|den kandidaten)';
export const REPORTED: readonly RegExp[] = [
  // "Er fragte mich, warum …", "fragten mich nach …"
  new RegExp(`\\b(?:fragten?|fragte|fragt|fragen|befragten?|lochert?en?) (?:${ADVERB} )?(${ME})\\b`, 'g'),
  new RegExp(
    `\\b${ASKER} (?:${ADVERB} )?(?:fragte|fragten|(?:wollte|wollten) (?:${ADVERB} )?wissen)(?: ${ADVERB})?()(?=,? ${OPENS} )`,
    'g',
  ),
  new RegExp(
    `\\b(?:fragte|fragten|(?:wollte|wollten)(?= [^.?!,]{2,40} wissen)) ${ASKER}(?: mich| uns)?(?: ${ADVERB}){0,2}(?: wissen)?()(?=,? ${OPENS} )`,
    'g',
  ),
  // "Sie haben mich nach … gefragt", "ob ich … gefragt wurde"
  new RegExp(
    `\\b(?:${ASKER} )?(?:hat|haben|hatte|hatten) (?:${ASKER} )?(?:mich|uns) (?:${ADVERB} ){0,2}()(?=${OPENS} [^.?!]{3,120}\\b(?:gefragt|ausgefragt|befragt|gelochert)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:${ASKER} |mich |uns )?(?:hat|haben|hatte|hatten) (?:${ASKER} )?(?:mich |uns )?(?:${ADVERB} ){0,2}gefragt()(?=,? ${OPENS} )`,
    'g',
  ),
  // "Ich wurde gefragt, ob …", "wurde ich nach … gefragt"
  new RegExp(
    `\\b(?:(?:ich|wir) (?:wurde|wurden|bin|sind)|(?:wurde|wurden) (?:ich|wir|man)) (?:${ADVERB} ){0,3}gefragt()(?=,? ${OPENS} )`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?:ich|wir) (?:wurde|wurden)|(?:wurde|wurden) (?:ich|wir|man)) (?:${ADVERB} ){0,3}()(?=${OPENS} [^.?!]{3,120}\\b(?:gefragt|ausgefragt)\\b)`,
    'g',
  ),
  new RegExp(`\\bgefragt (?:wurde|wurden) (?:${ADVERB} )?()(?=,? ?${OPENS} )`, 'g'),
  // "Ich sollte ein SQL-Statement schreiben"
  /\b(?:ich sollte|sollte ich|ich musste|musste ich|wir sollten|sollten wir|mussten wir) ()(?=[^.?!]{4,120}\b(?:implementieren|programmieren|schreiben|erklaren|losen|prasentieren|vorstellen|entwerfen|skizzieren|beschreiben|zeichnen|berechnen|ubersetzen|verkaufen|vorfuhren|zeigen|rechnen|modellieren|optimieren|debuggen|kochen|unterrichten|planen|schatzen|analysieren|vorrechnen|zubereiten|messen|schweisen|verdrahten|aufbauen)\b)/g,
  // "Es kamen Fragen zu …", "dann kam die Frage, ob …"
  new RegExp(
    `\\b(?:kamen|kam|gab es|gab|folgten?|waren) (?:${ADVERB} |viele |einige |ein paar |mehrere |typische |klassische |technische |fachliche |die |eine )*(?:\\w*fragen?|frage) ()(?=(?:zu|zum|zur|nach|uber|wie|ob|was|warum)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:kam|gab es|folgte|war) (?:${ADVERB} )?(?:die|eine) frage,()(?= (?:ob|was|wie|warum|wieso|welche[rsn]?|wo) )`,
    'g',
  ),
];
export const HIRING_ASKS =
  /\b(?:(?:ich|wir) (?:frage|fragen)|(?:frage|fragen) (?:ich|wir)) (?:(?:gerne?|immer|oft|meistens|auch|dann|bewerber\w*|kandidat\w*|jede[nr]?)(?: |(?=,))){0,3}()(?=,? ?(?:nach|ob|was|wie|warum|wieso|welche[rsn]?) )/g;
export const ASKED_ALSO =
  /(?<=\bund )(?:dann )?(?:fragte|fragten|wollte wissen|wollten wissen)()(?=,? (?:ob|was|wie|warum|wieso|nach|welche[rsn]?) )/g;
export const AND_ASKED = /\bund (?:dann )?(?:fragten?|fragte|wollten? wissen)\b/;
export const ASKED_ALSO_SUBJECT =
  /\b(?:er|sie|interviewer\w*|personaler\w*|recruiter\w*|chef\w*|panel|teamlead\w*)\b/;
export const CANDIDATE_ACTS = /\bich (?!wurde\b|bekam\b|sollte\b|musste\b)/;
export const TOLD_TASK =
  /\b(?:aufgabe|ubung|challenge|case|ziel)\s+(?:war(?: es)?|bestand darin|lautete),?\s+()(?=[a-z])/g;
export const GIVEN_TASK =
  /\b(?:bekam|bekommen|bekamen|erhielt|gab|gaben|gab es|hatte|folgte)\s+(?:mir |uns |ich |wir |dann )?()(?=(?:eine?n?|die|das|den|zwei|drei)\s+(?:[\w-]+ ){0,3}(?:\w*aufgabe|\w*test|ubung|challenge|case|fallstudie|prasentation|rollenspiel|projekt)\s+(?:bei de[rm]|in de[rm]|zu[rm]?|uber|mit)\b)/g;
export const TOLD_TASK_END = /\. |;|,? (?:also|aber|und) (?:ich|das)\b|, was\b/;
export const GIVEN_TASK_END = /\. |;|, ?(?:also|aber|und|was|wobei)\b/;

export const COMPLEMENT = new RegExp(
  `^\\s*(?:,\\s*)?(?:(?:ein paar |viele |einige |mehrere )?(?:[\\w-]+ ){0,2}fragen? (?:zu|zum|zur|nach|uber|wie) |${OPENS} )`,
);
export const COMPLEMENT_NOUN =
  /^\s*(?:eine?n?|einem|einer|das|die|den|dem|der|meine?n?|zwei|drei|\d|mich|mir|etwas|in|an|am|auf|mit|aus|spontan|kurz|live)\b\s*[\w'-]+/;
export const NOUN_SAYS_NOTHING = /^\s*(?:\w+\s+){1,4}fragen?\b/;
export const CLAUSE_END =
  /,? (?:aber|und dann|weil|denn|wobei|obwohl|woraufhin|worauf|da) (?:ich|sie|er|wir|das|es|dann|mir)\b|[,;] (?:aber|wobei|woraufhin|worauf|was (?:ich|mich|mir|er|sie)|ich|wir|er|weil|obwohl|danach|und (?:ich|dann|danach))\b| [-–—]+ | \((?!\w\))|[,:]? (?=["„«])|;|\.{2,}|…|[.?!](?=\s|$)/;
export const OPEN_CLAUSE = /^\s*(?:,\s*)?(?:ob|was|wie|warum|wieso|weshalb|welche[rsnm]?|wo|wann|wer)\b/;
export const SECOND_CLAUSE =
  /^[^.?!]{0,60},? und ((?:ob|was|wie|warum|wieso|weshalb|welche[rsnm]?|wo|wann|nach) )/;
export const SUBJECT = new RegExp(
  `\\b(?:(?:der|die|das|mein|meine|ein|eine|dann|danach|auserdem|zuerst)\\s+){0,3}(?:${ASKER}|ich|wir)\\s+(?:[\\w']+\\s+){0,2}$`,
);

export const GENERIC_WORDS: string =
  'der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich mir dich dir uns euch ihnen ihm ihn sich mein meine meinen meinem meiner dein deine sein seine ihre ihren ihrem ihrer unser unsere man wer was wie warum wieso weshalb welche welcher welches welchen wo wann ob dass weil wenn als bei beim mit nach von vom zu zum zur in im an am auf aus um uber unter vor fur durch gegen ohne bis seit ist bin bist sind war waren wurde wurden werden wird hat habe haben hatte hatten kann konnte konnen soll sollte sollten muss musste will wollte wollen mochte darf durfte nicht kein keine auch noch schon nur sehr so dann danach da dort hier mal halt eben doch ja nein etwas alles nichts viel viele vielen mehr einige paar ganz eher ziemlich wirklich eigentlich frage fragen fragte fragten gefragt wissen gestellt aufgabe aufgaben thema themen ding dinge sachen art sowas gesprach interview runde teil erste ersten zweite zweiten letzte typisch typische klassisch allgemein allgemeine technische fachliche kurz einfach schwer leicht gut neu neue zwei drei vier funf gibt gab kam kamen ging sagen';
export const LOGISTICS =
  /\b(?:verfugbar\w*|termin\w*|nachste[nr]? (?:runde|schritte?|gesprach)|noch fragen|fragen habe|das angebot|wie (?:es|das gesprach|das interview) (?:war|lief|gelaufen)|warten|platz (?:zu )?nehmen|hinsetzen|zuruckruf\w*|unterschreiben|(?:zu)?schicken|bildschirm teilen|meine (?:nummer|daten|mailadresse|adresse|unterlagen|handynummer)|referenzen|wiederholen|was (?:zu )?trinken|kaffee|wasser|anreise|parkplatz|geduld|gesiezt|duzen)\b/;
export const NOT_ASKERS =
  /\b(?:freund\w*|mutter|vater|mama|papa|meine? (?:frau|mann)|kolleg\w*|kommiliton\w*|kinder|du|jemand|kund\w*|patient\w*|eltern|leute|viele)\s+(?:\w+ ){0,2}$/;

export const SPEAKS_OF_SELF = /\b(?:ich|mein\w*|mich|mir|wir)\b/;
export const SPEAKS_OF_SELF_FIRST = /^ich\b/;
export const FIRST_PERSON = /\b(?:ich|mein\w*)\b/;
export const WRITER = /^(?:mich|uns)$/;
export const NO_NOUN_ITEM = /\b(?:ich|mein\w*|mich|sie|er|wir|war|waren|wurden?|fazit|hatte)\b/;
export const TELLS_OF_TASK = /\b(?:gefragt|bekommen|bekam|\w*frage|aufgabe|runde|asked|problem)\b/;
export const EXAMPLE_LEAD = /^\(?(?:z\. ?b\.?|zum beispiel|beispiel|bspw\.?)[,:]?\s+/;
export const REQUIREMENT =
  /^(?:auserdem|dann|und|es soll\w*|sie (?:konnen|durfen|sollen|mussen)|du (?:kannst|darfst|sollst|musst)|die \w+ (?:soll|muss|kann)|beachte\w*|achten sie|nehmen sie an|verwende\w*|nutze\w*|berucksichtig\w*)\b/;
export const LEADING_NOISE =
  /^(?:["“”„'‘‚»«*>\s\-–—:,;.…]+|\([^)\n]{0,60}\)\s*|\[[^\]\n]{0,60}\]\s*|\(?\d{1,2}[.)]\s*|(?:nachfrage|z\. ?b\.|bspw\.|beispiel|[fq]\d{0,2}|frage ?\d{0,2})\s*[:.\-–]\s*)/i;
export const TRAILING_NOISE =
  /(?:(?<!["“”„'’‘»«*\s\-–—:,;])["“”„'’‘»«*\s\-–—:,;]+|\s(?:usw|etc|und so weiter|lol)[.…]*)$/i;
export const REMARK =
  /\b(?:leicht|einfach|mittel|schwer|ich|mein\w*|war|waren|antwort\w*|gut|tipp|hinweis|easy|medium|hard|klassiker|standard|ahnlich|sinngemas)\b/i;
export const TELLER_AFTER_DASH =
  /(?<!\s)\s+[-–—]+\s+(?=(?:ich|mein\w*|er|sie|das|es|da|hier|habe|hab|war|leicht|einfach|gut|ziemlich|nur)\b)/;
export const SERIES =
  /[,;] (?:und |oder |dann )?(?=["„]?(?:was|warum|wieso|weshalb|wie|welche[rsn]?|wo|wann|wer|erzahlen sie|beschreiben sie|nennen sie|haben sie|konnen sie|sind sie|wurden sie)\b)/g;
export const NO_SERIES = / (?:sie|du|man|ich)$/;
export const TASK_NOUN = /\b(?:case|problem|\w*aufgabe|ubung|challenge|ratsel|fallstudie|fallbeispiel)\b/;
export const QUESTION_NOUN = /\b\w*fragen?\b/;
export const NEGATED =
  /\b(?:nie|niemals|nicht|ohne|kaum|falls (?:sie|er|man)|wenn (?:sie|er|man)|wurde|wurden|konnte|konnten)\s+(?:mal |wirklich )?$/;
export const SAYS_ASKED = /\b(?:gefragt|fragten?|fragte)\b/;
export const MORE_OF_THEM = /\b(?:andere|weitere|noch|auch|auserdem|nachfragen?|dann|danach)\b/;
export const ASKED_OR_GOT = /(?:ihr|du) (?:gefragt|gestellt)(?=\/| oder |,)/;
export const CANDIDATE_AFTER =
  /^(?:(?:fragte|sagte|antwortete|meinte|dachte) (?:ich|wir)|(?:habe|hab) ich)\b/;
export const ASKER_AFTER =
  /^(?:er|sie|(?:fragte|sagte|meinte|wollte) (?:er|sie|der|die)|war (?:die|eine)|wurde|kam|der interviewer|die personalerin)\b/;
export const SUPPOSED = /\b(?:falls|wenn) (?:sie|er|man|jemand|du|die)\b/;
export const ASKER_SAYS = /\b(?:gefragt|fragten?|fragte|er|sie (?:fragten|sagten|wollten)|interviewer\w*)\b/;

import type { RoundKind } from '../../posting/interview';
import type { QuestionKind } from '../finding';
import * as en from './en-topics';
import { TECHNICAL_TERMS } from './terms';

/** Rounds, kinds and what else is told, in German; English terms stay in use, so the English cues come behind. */
export const ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  [
    'takeHome',
    /\b(?:hausaufgabe|heimaufgabe|aufgabe (?:fur|zu|nach) hause|probeaufgabe|arbeitsprobe|bewerbungsaufgabe)\b/g,
  ],
  [
    'assessment',
    /\b(?:einstellungstest|eignungstest|online-?test|onlinetest|personlichkeitstest|logiktest|wissenstest|mathetest|assessment-?center|assessmentcenter|zeitversetztes (?:video)?interview|schriftlicher test)\b/g,
  ],
  [
    'trial',
    /\b(?:probearbeit\w*|probetag\w*|probeschicht|schnuppertag\w*|probestunde|lehrprobe|hospitation\w*|hospitiert|hospitieren)\b/g,
  ],
  [
    'recruiter',
    /\b(?:(?:gesprach|telefonat|interview|call|termin) mit (?:der |dem |einer |einem )?(?:hr|personal\w*|recruiter\w*)|hr-?(?:gesprach|runde|interview|telefonat|call|screening)|erstgesprach|kennenlerngesprach|personalgesprach)\b/g,
  ],
  [
    'hiringManager',
    /\b(?:(?:gesprach|interview|termin|runde) mit (?:der |dem |meinem |meiner |einem |einer )?(?:\w+ )?(?:chef\w*|vorgesetzt\w*|teamleit\w*|abteilungsleit\w*|teamlead\w*|fuhrungskraft|geschaftsfuhr\w*|inhaber\w*|schulleit\w*|pflegedienstleit\w*|stationsleit\w*))\b/g,
  ],
  [
    'panel',
    /\b(?:vor (?:einem |der )?(?:gremium|kommission)|auswahlkommission|(?:sasen|sas) (?:mir )?(?:zwei|drei|vier|funf|sechs|\d) (?:leute|personen|menschen))\b/g,
  ],
  [
    'case',
    /\b(?:fallstudie\w*|fallbeispiel\w*|case(?:s)?\b|gruppenaufgabe|gruppendiskussion|rollenspiel)\b/g,
  ],
  [
    'final',
    /\b(?:letzte[rns]? (?:runde|gesprach|interview)|finale[rns]? (?:runde|gesprach|interview)|endrunde|abschlussgesprach)\b/g,
  ],
  ['onsite', /\b(?:vor ort|personliche[srn]? (?:gesprach|interview|termin|kennenlernen)|im buro)\b/g],
  [
    'technical',
    /\b(?:technische[srn]? (?:interview|gesprach|runde|teil|test)|fachgesprach|fachinterview|fachliche[srn]? (?:gesprach|teil|interview|runde)|live-?coding|coding-?(?:interview|runde|teil|challenge))\b/g,
  ],
  [
    'phone',
    /\b(?:telefoninterview|telefongesprach|telefonat|telefonisch\w*|videointerview|videocall|videogesprach|video-?call|per (?:teams|zoom|video))\b/g,
  ],
  [
    'application',
    /\b(?:(?:mich|habe) (?:\w+ ){0,3}beworben|bewerbung (?:abgeschickt|geschickt|raus)|bewerbungsunterlagen)\b/g,
  ],
  ...en.ROUNDS,
];

export const HEADING_ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  ['takeHome', /^(?:hausaufgabe|probeaufgabe|arbeitsprobe)/],
  ['assessment', /\b(?:einstellungstest|online ?test|assessment ?center)\b/],
  ['trial', /\b(?:probearbeiten|probetag|hospitation|lehrprobe)\b/],
  ['recruiter', /\b(?:personaler(?:in)?|personalgesprach|erstgesprach|kennenlerngesprach)\b/],
  ['case', /\b(?:fallstudie|rollenspiel|gruppenaufgabe)\b/],
  ['technical', /\b(?:technisch\w*|fachgesprach|fachliche\w*|fachfragen)\b/],
  ['final', /\b(?:letzte\w*|finale\w*)\b/],
  ['phone', /\b(?:telefon\w*|video\w*)\b/],
  ['onsite', /\b(?:vor ort)\b/],
  ...en.HEADING_ROUNDS,
];

const OWN_KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'logistical',
    /\b(?:gehalt\w*|wunschgehalt|verdien\w*|lohn|kundigungsfrist|eintrittstermin|eintrittsdatum|wann (?:konnen|konnten|kannst|konntest) (?:sie|du) anfangen|wann ich anfangen|visum|arbeitserlaubnis|umzieh\w*|umzug|pendel\w*|anfahrt|fuhrerschein|wochenend\w*|uberstunden|schicht\w*|nachtdienst\w*|feiertag\w*|fuhrungszeugnis|kinder\w*|verheiratet|schwanger\w*|familienplanung|teilzeit|vollzeit|homeoffice|reisebereit\w*|dienstreisen|noch fragen|andere bewerbungen|wo (?:haben sie|ich) (?:sich|mich) (?:noch|sonst) beworben)\b/,
  ],
  [
    'company',
    /\b(?:warum (?:wollen|mochten|willst|mochtest) (?:sie|du) (?:\w+ ){0,3}(?:zu uns|bei uns|hier|fur uns)|warum (?:gerade |ausgerechnet )?(?:wir|uns|unser\w*|bei uns|zu uns|diese firma|dieses unternehmen|hier)|wissen sie uber (?:uns|unser\w*|die firma|das unternehmen)|uber (?:uns|unser\w*|die firma|das unternehmen) (?:wissen|weis{1,2}t?)|unsere? (?:firma|unternehmen|produkte?|werte|kunden|schule|haus|klinik)|was (?:reizt|interessiert) sie an|warum ich (?:zu|bei|dort|mich)|auf uns aufmerksam)\b/,
  ],
  [
    'behavioural',
    /\b(?:erzahlen sie (?:etwas |uns |mir |mal |doch |bitte ){0,3}(?:uber sich|von sich|von einer|von einem|uber eine)|stell(?:en sie sich|e? dich) (?:\w+ )?(?:kurz )?vor|konflikt\w*|starken|schwachen|schwache|starke|stolz\w*|fehler\w*|gescheitert|misserfolg\w*|groste\w*|erfolg\w*|herausforderung\w*|schwierige[nrm]? (?:kund\w*|kolleg\w*|patient\w*|situation\w*|eltern|gast|gaste)|teamarbeit|im team|kritik|feedback|deadline|zeitdruck|prioris\w*|priorit\w*|meinungsverschieden\w*|wo sehen sie sich|in (?:funf|5|zehn|10) jahren|motiv\w*|stress\w*|druck|wechseln|wechsel|verlassen|kundig\w*|letzte[nr]? (?:job|stelle|arbeitgeber|chef|projekt|team)|lebenslauf|werdegang|hobbys?|lucke)\b/,
  ],
  [
    'case',
    /\b(?:schatzen sie|wie viele .{0,60}\b(?:gibt es|in deutschland|passen|pro jahr)|marktgros{1,2}e|fallstudie|umsatz\w*|profitab\w*|unser kunde|kampagne|kennzahlen|markteintritt|konversion|kpis?)\b/,
  ],
  [
    'technical',
    /\b(?:algorithm\w*|datenbank\w*|datenstruktur\w*|komplexitat|verkettete liste|baum|schnittstelle\w*|vererbung|polymorphie|nebenlaufig\w*|speicher|zeiger|programmier\w*|quellcode|abfrage|statistik|wahrscheinlichkeit|regression|bilanz|abschreibung|buchung\w*|rechnungslegung|ust|umsatzsteuer|doppelte buchfuhrung|dosierung|medikament\w*|vitalzeichen|pflegegrad|wundversorgung|hygiene\w*|spannung|stromkreis|ohmsches|fi-schalter|drehmoment|schweis\w*|netzwerk\w*|server|docker|kubernetes|verteilt\w*)\b/,
  ],
  [
    'skill',
    /\b(?:erfahrung(?:en)? (?:mit|in|haben|habe)|kennen sie sich|kennst du dich|wie gut (?:konnen|kannst|ist|sind|ich)|kenntnisse|haben sie (?:schon|bereits) (?:mal )?(?:mit|in)|gearbeitet|zertifi\w*|rollenspiel|verkaufen sie|patient\w*|schuler\w*|unterricht\w*|kund\w*|eltern|wie (?:wurden|gehen|reagieren|machen) sie|wie (?:wurdest|gehst|reagierst) du|was (?:wurden|tun|machen) sie,? wenn|wie ich)\b/,
  ],
];
/** Technical terms are asked in English everywhere. */
export const KINDS: readonly (readonly [QuestionKind, RegExp])[] = OWN_KINDS.map(([kind, pattern]) =>
  kind === 'technical' ? [kind, new RegExp(`${pattern.source}|${TECHNICAL_TERMS}`)] : [kind, pattern],
);

export const ASKS_OF_PERSON =
  /\b(?:(?:haben|hatten|waren|sind|machen|mogen|lesen|rauchen|mochten|wollen) (?:sie|ihnen)|sie (?:einstellen|nehmen)|(?:hast|hattest|warst|bist|machst|magst) du|ihre? (?:\w+ )?(?:leben|familie|hobbys?|erfahrung\w*|studium|ausbildung|chef\w*|kolleg\w*|freund\w*|zukunft|plane|karriere)|ihnen|sich selbst|uber sich|warum (?:diese|die) (?:stelle|rolle|position)|mein\w*|ich (?:bin|war|habe|hatte|schon|jemals|gerne?))\b/;

export const NOT_A_REPORT =
  /\b(?:falls|wurde ich|hatte ich gern\w*|hoffe|hoffentlich|daumen|warte|gewartet wird|vielleicht|eventuell|nachste woche|morgen|bald|wenn (?:ich|du|ihr|sie|er|man)|sollte ich|jemand|weis{1,2} nicht ob|noch nichts|noch keine)\b|\?[^\w?]*$/;

const OUTCOMES: readonly en.TopicCue[] = [
  {
    topic: 'outcome',
    value: 'withdrew',
    pattern:
      /\b(?:(?:ich )?(?:habe|hab) (?:\w+ ){0,4}(?:abgesagt|abgelehnt|zuruckgezogen)|(?:angebot|stelle) (?:\w+ ){0,2}(?:abgelehnt|ausgeschlagen)|bewerbung zuruckgezogen)\b/,
  },
  {
    topic: 'outcome',
    value: 'rejected',
    pattern:
      /\b(?:absage (?:bekommen|erhalten|kam|kassiert|gekriegt)|(?:kam|bekam|gab|erhielt|folgte) (?:\w+ ){0,4}(?:die |eine |ne )?absage|wurde (?:\w+ ){0,2}abgelehnt|haben (?:\w+ ){0,4}(?:abgesagt|anderen entschieden|jemand anderen genommen)|(?:ergebnis|ausgang|fazit)\s*[:–-]+\s*absage|nicht genommen worden|hat (?:leider )?nicht geklappt)\b|\[absage\]/,
  },
  {
    topic: 'outcome',
    value: 'ghosted',
    pattern:
      /\b(?:ghosted|geghostet|nie (?:wieder )?(?:etwas |was )?(?:gehort|gemeldet)|nichts mehr (?:gehort|von)|keine (?:ruckmeldung|antwort) (?:mehr|bekommen|erhalten))\b/,
  },
  {
    topic: 'outcome',
    value: 'offer',
    pattern:
      /\b(?:zusage (?:bekommen|erhalten|kam|gekriegt|in der tasche)|(?:kam|bekam|gab|erhielt|folgte) (?:\w+ ){0,4}(?:die |eine |ne )?zusage|angebot (?:bekommen|erhalten|angenommen|unterschrieben)|(?:bekam|erhielt) (?:\w+ ){0,3}(?:ein |das )?angebot|vertrag (?:bekommen|unterschrieben)|habe den job|hab den job|wurde (?:\w+ ){0,2}(?:eingestellt|genommen)|(?:ergebnis|ausgang|fazit)\s*[:–-]+\s*(?:zusage|angebot))\b|\[zusage\]/,
  },
];

const SUBJECT =
  '(?:\\w*interviews?|\\w*gesprache?|fragen?|runde|\\w*test|\\w*aufgaben?|prozess|case|fallstudie|alles|teil|assessment|es)';

const DIFFICULTIES: readonly en.TopicCue[] = [
  {
    topic: 'difficulty',
    value: 'hard',
    pattern: new RegExp(
      `\\b${SUBJECT}\\b[^.?!]{0,40}\\b(?:war|waren|ist|sind|fand ich)\\b[^.?!]{0,24}\\b(?<!nicht |nicht so |nicht besonders |nicht sehr |nicht zu |kaum )(?:schwer|schwierig|hart|anspruchsvoll|knackig|heftig|brutal|anstrengend|fordernd)\\w*\\b`,
    ),
  },
  {
    topic: 'difficulty',
    value: 'medium',
    pattern:
      /\b(?:mittelschwer\w*|machbar|mittlere[rsn]? schwierigkeit\w*|nicht (?:so |besonders |zu |allzu |sehr )?(?:schwer|schwierig|leicht|einfach)|fair)\b/,
  },
  {
    topic: 'difficulty',
    value: 'easy',
    pattern: new RegExp(
      `\\b${SUBJECT}\\b[^.?!]{0,40}\\b(?:war|waren|ist|sind|fand ich)\\b[^.?!]{0,24}\\b(?<!nicht |nicht so |nicht besonders |nicht sehr |nicht ganz )(?:leicht|einfach|entspannt|locker|easy|simpel)\\w*\\b`,
    ),
  },
];

const NUMBER =
  '(?:\\d{1,3}|eine[mnrs]?|zwei|drei|vier|funf|sechs|sieben|acht|zehn|ein paar|wenige[nr]?|mehrere[nr]?|selben|gleichen|nachsten)';

export const TOPICS: readonly en.TopicCue[] = [
  ...OUTCOMES,
  ...DIFFICULTIES,
  {
    topic: 'mistake',
    pattern:
      /\b(?:ich (?:\w+ ){0,3}(?:verbockt|vergeigt|versemmelt|verhaspelt|vergessen|ins stocken|verpatzt)|blackout|mein (?:groster |grosster )?fehler|hatte (?:ich )?(?:mich )?(?:besser |mehr )?(?:vorbereiten|uben) sollen|hatte ich (?:besser|mehr)|nicht vorbereitet|schlecht vorbereitet|keine antwort (?:parat|gewusst)|aus dem konzept)\b/,
  },
  {
    topic: 'surprise',
    pattern:
      /\b(?:uberrascht|uberraschend\w*|unerwartet\w*|(?:nicht|nie) (?:mit|damit) gerechnet|kalt erwischt|aus dem nichts|hat mich gewundert|verwundert|irritiert)\b/,
  },
  {
    topic: 'pay',
    pattern:
      /(?:\b\d{2,3}(?:[.,]\d{3})? ?(?:€|euro|eur\b|k\b)|[€$]\s?\d[\d.,]*).{0,80}\b(?:brutto|netto|gehalt\w*|jahr\w*|monat\w*|stunde\w*|bonus|angebot\w*|lohn|verdien\w*|tarif\w*|eingruppierung)\b|\b(?:brutto|netto|gehalt\w*|jahresgehalt|bonus|angebot\w*|geboten|lohn|stundenlohn|verdien\w*|tarif\w*|entgeltgruppe|eingruppierung)\b.{0,80}(?:\b\d{2,3}(?:[.,]\d{3})? ?(?:€|euro|eur\b|k\b)|[€$]\s?\d[\d.,]*|\b(?:e|tvod|tv-l|p) ?\d{1,2}\b)/,
  },
  {
    topic: 'timeline',
    pattern: new RegExp(
      `\\b(?:nach|binnen|innerhalb(?: von)?|in) (?:etwa |ca\\.? |rund |knapp )?${NUMBER} (?:werk|arbeits)?(?:tage?n?|wochen?|monate?n?|stunden?)\\b[^.?!]{0,60}\\b(?:zusage|absage|angebot|ruckmeldung|anruf|angerufen|gemeldet|mail|einladung|eingeladen|antwort|bescheid|vertrag)\\b|\\b${NUMBER} (?:werk|arbeits)?(?:tage?n?|wochen?|monate?n?) (?:spater|gedauert|gewartet|danach)\\b|\\b(?:dauerte|gedauert|prozess (?:dauerte|ging))\\b[^.?!]{0,40}\\b${NUMBER} (?:tage?n?|wochen?|monate?n?)\\b`,
    ),
  },
  {
    topic: 'culture',
    pattern:
      /\b(?:(?:interviewer\w*|personaler\w*|team|alle|leute|chef\w*|atmosphare|stimmung|gesprach|sie|er) (?:\w+ )?(?:war|waren|wirkte|wirkten|ist|sind) (?:\w+ ){0,3}(?:nett|freundlich|herzlich|arrogant|unfreundlich|unhoflich|locker|entspannt|angenehm\w*|respektvoll|professionell|unprofessionell|sympathisch|desinteressiert|distanziert|kuhl|per du)|unternehmenskultur|betriebsklima|arbeitsklima|toxisch\w*|angenehme (?:atmosphare|stimmung)|work-life-balance|auf augenhohe)\b/,
  },
];

export const ADVICE =
  /^(?:(?:und|auch|also|aber|immer|mein (?:\w+ )?tipp[^:,]{0,30}[:,]?|tipps?\s*[:–-]|unbedingt|vor allem|am besten)[,:]?\s+)*(?:bereite? (?:dich|euch|beispiele|fragen)|bereitet (?:euch|beispiele|fragen)|ube?t? |lernt? |lern |lies|lest|schau(?:t|e)? (?:dir|euch)|informier\w* (?:dich|euch)|nimm|nehmt|bring(?:t|e)? |zieh(?:t|e)? |sei(?:d)? (?:ehrlich|punktlich|vorbereitet|konkret|authentisch|freundlich|du selbst)|stell(?:t|e)? (?:fragen|dich|euch)|frag(?:t|e)? (?:nach|unbedingt|viel)|uberleg(?:t|e)? (?:dir|euch)|denk(?:t|e)? (?:laut|an|dran)|erklar(?:t|e)? |vermeide\w*|keine angst|ruhig bleiben|bleib(?:t)? (?:ruhig|ehrlich|locker)|hab(?:t)? (?:\w+ ){0,3}(?:parat|bereit|beispiele))|\b(?:ich (?:wurde|kann) (?:\w+ )?(?:empfehlen|raten)|ich empfehle|(?:man|du|ihr) (?:solltest|sollte|solltet|musst|muss|musst) (?:\w+ ){0,5}(?:wissen|vorbereit\w*|uben|kennen|konnen|mitbringen|parat|fragen|lesen|anschauen|zeigen)|mein (?:\w+ )?(?:tipp|rat)|es (?:hilft|lohnt sich)|wichtig (?:ist|war))\b/;
export const TIPS_HEADING =
  /\b(?:tipps?|ratschlage?|lehren|was ich (?:gelernt|anders)|empfehlung\w*|vorbereitung|hinweise)\b/;
export const ADVICE_TOPIC =
  /\b(?:\w*interview\w*|\w*gesprach\w*|\w*fragen?|antwort\w*|lebenslauf|unterlagen|firma|unternehmen|stelle|position|job|personaler\w*|chef\w*|beispiele?|geschicht\w*|\w*aufgaben?|ub\w*|vorbereit\w*|portfolio|projekt\w*|website|webseite|gehalt\w*|anzug|kleid\w*|zieh\w*|punktlich\w*|notizen|ruhig|nervos\w*|erfahrung\w*|leitbild|kenntnisse|werte|case|test|grundlagen|sql|leetcode|star\b)\b/;
export const NOT_ADVICE = /^(?:lern(?:te)? ich|schau(?:en)? wir|frage mich|nimm (?:es|das) nicht)\b/;

export const ROUND_REPORTED =
  /\b(?:hatte|hatten|war|waren|gab|bekam|wurde|wurden|folgte|folgten|dauerte|bestand|besteht|eingeladen|begann|startete|ging|kam|kamen|fand|gefuhrt|mit (?:der|dem|zwei|drei)|dann|danach|zuerst|zunachst)\b|^(?:runde|gesprach|interview|stufe) ?\d/;
export const VERDICT_LINE = /^(?:(?:ergebnis|ausgang|fazit|status)\b|absage|zusage|geghostet|ghosted)/;
export const TIP_TELLS_STORY = /\b(?:ich|mein\w*) (?:war|hatte|wurde|bekam|ging|habe)\b/;
export const ADVICE_TELLS_STORY = /^(?:ich|wir) (?:war|waren|hatte|hatten|wurde|wurden)\b/;

/** Words by which people speak of being interviewed, for searching. Most usual first; phrases are quoted in the query. */
const SEARCH_TERMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ['interview', 'onsite', 'phone screen', 'assessment', 'recruiter', 'hiring process', 'offer']],
  [
    'de',
    [
      'Vorstellungsgespräch',
      'Bewerbungsgespräch',
      'Probearbeiten',
      'Bewerbung',
      'Assessment-Center',
      'Einstellungstest',
    ],
  ],
  ['fr', ["entretien d'embauche", 'entretien', 'recrutement', 'candidature']],
  ['es', ['entrevista de trabajo', 'entrevista', 'proceso de selección']],
  ['it', ['colloquio di lavoro', 'colloquio', 'selezione']],
  ['nl', ['sollicitatiegesprek', 'sollicitatie', 'sollicitatieprocedure']],
  ['pt', ['entrevista de emprego', 'entrevista', 'processo seletivo']],
  ['pl', ['rozmowa kwalifikacyjna', 'rekrutacja']],
  ['sv', ['arbetsintervju', 'jobbintervju', 'rekrytering']],
]);

/** The posting's language first, then English, which the rest of Reddit speaks. */
export function listInterviewTerms(language: string): readonly string[] {
  const own = SEARCH_TERMS.get(language) ?? [];
  const english = SEARCH_TERMS.get('en') ?? [];
  return own === english || own.length === 0 ? english : [...own.slice(0, 4), ...english.slice(0, 3)];
}

/** Only the posting's own language. */
export function listOwnInterviewTerms(language: string): readonly string[] {
  return SEARCH_TERMS.get(language) ?? SEARCH_TERMS.get('en') ?? [];
}

/** German names of occupations, found by the start of a word in the English search terms or the title. */
const GERMAN_OCCUPATIONS: readonly (readonly [cue: string, terms: readonly string[]])[] = [
  ['registered nurse', ['Pflegefachkraft', 'Krankenpfleger', 'Krankenschwester']],
  ['nurse', ['Pflegefachkraft', 'Krankenpfleger', 'Pflege']],
  ['medical assistant', ['MFA', 'Arzthelferin']],
  ['physician', ['Arzt', 'Assistenzarzt']],
  ['pharmac', ['Apotheker', 'PTA']],
  ['physical therap', ['Physiotherapeut']],
  ['teacher', ['Lehrer', 'Referendariat']],
  ['early childhood', ['Erzieher', 'Kita']],
  ['social work', ['Sozialarbeiter', 'Sozialpädagoge']],
  ['software engineer', ['Softwareentwickler', 'Entwickler', 'Programmierer']],
  ['software developer', ['Softwareentwickler', 'Entwickler', 'Programmierer']],
  ['data scien', ['Data Scientist', 'Datenanalyst']],
  ['data analyst', ['Datenanalyst', 'Data Analyst']],
  ['consultant', ['Unternehmensberatung', 'Berater', 'Consultant']],
  ['accountant', ['Buchhalter', 'Bilanzbuchhalter', 'Steuerfachangestellte']],
  ['investment bank', ['Investmentbanking', 'Banker']],
  ['marketing', ['Marketing']],
  ['sales', ['Vertrieb', 'Außendienst']],
  ['lawyer', ['Anwalt', 'Jurist', 'Referendar']],
  ['paralegal', ['Rechtsanwaltsfachangestellte']],
  ['administrative', ['Bürokaufmann', 'Sachbearbeiter', 'Sekretariat']],
  ['customer service', ['Kundenservice', 'Callcenter']],
  ['help desk', ['IT-Support', 'Fachinformatiker']],
  ['retail', ['Verkäufer', 'Einzelhandel']],
  ['electric', ['Elektriker', 'Elektroniker']],
  ['mechanic', ['Mechatroniker', 'Mechaniker']],
  ['warehouse', ['Lagerist', 'Fachkraft für Lagerlogistik']],
  ['supply chain', ['Logistik', 'Supply Chain']],
  ['human resources', ['Personalreferent', 'Recruiter']],
  ['project manager', ['Projektleiter', 'Projektmanager']],
  ['product manager', ['Produktmanager', 'Product Owner']],
  ['designer', ['Designer', 'Mediengestalter']],
];

/** The occupation's names in `language`; empty when we know none. */
export function translateOccupation(searchTerms: readonly string[], language: string): readonly string[] {
  if (language !== 'de') return [];
  const known = searchTerms.map((term) => term.toLowerCase());
  return GERMAN_OCCUPATIONS.find(([cue]) => known.some((term) => ` ${term}`.includes(` ${cue}`)))?.[1] ?? [];
}

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

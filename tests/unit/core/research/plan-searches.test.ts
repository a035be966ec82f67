import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE_FAMILIES } from '../../../../src/core/posting/role-family';
import { listCompanyNames } from '../../../../src/core/research/company-names';
import { splitTitle } from '../../../../src/core/research/core-title';
import { findCountry } from '../../../../src/core/research/country';
import { narrowSearch } from '../../../../src/core/research/narrow-search';
import {
  MAX_PLANNED_QUERIES,
  type PlannedSearch,
  planSearches,
} from '../../../../src/core/research/plan-searches';
import {
  FAMILY_SUBREDDITS,
  GENERAL_SUBREDDITS,
  LANGUAGE_SUBREDDITS,
} from '../../../../src/core/research/subreddits';
import { CASHIER, ENGINEER, makePosting, NURSE } from './cases';

function queryOf({ url }: PlannedSearch): string {
  return new URL(url, 'https://www.reddit.com').searchParams.get('q') ?? '';
}

describe('planSearches', () => {
  const posting = makePosting({
    title: 'Senior Registered Nurse, ICU',
    company: 'Larkfield Health, Inc.',
    location: 'Austin, TX',
    level: 'Senior',
    requiredSkills: ['BLS', 'a very long requirement that nobody types into a search', 'Epic charting'],
  });
  const plan = planSearches(posting, NURSE);

  it('folds at most 12 queries into four requests, the employer first, one for the occupation', () => {
    expect(plan.map(({ ring }) => ring)).toEqual([1, 1, 1, 2]);
    const queries = plan.flatMap((search) => search.queries);
    expect(queries.length).toBeLessThanOrEqual(MAX_PLANNED_QUERIES);
    expect(queries[0]).toBe('Larkfield Health interview');
    expect(queries).toContain('Larkfield Health Registered Nurse interview');
    expect(queries).toContain('Larkfield Health ICU interview');
    expect(queries).toContain('Larkfield Health BLS interview');
    expect(new Set(queries.map((query) => query.toLowerCase())).size).toBe(queries.length);
  });

  it('asks where nurses are, small places apart from large ones, and never where engineers are', () => {
    const places = plan.flatMap(({ subreddits }) => subreddits);
    expect(places).toEqual(expect.arrayContaining(['nursing', 'newgradnurse', 'jobs']));
    expect(places).not.toContain('cscareerquestions');
    expect(places).not.toContain('pharmacy');
    expect(plan[0]?.subreddits).not.toContain('nursing');
  });

  it('always sends what Reddit would else choose itself', () => {
    for (const { url, subreddits } of plan) {
      const { pathname, searchParams } = new URL(url, 'https://www.reddit.com');
      expect(Object.fromEntries(searchParams)).toMatchObject({
        limit: '100',
        sort: 'relevance',
        t: 'all',
        raw_json: '1',
      });
      expect(searchParams.get('restrict_sr')).toBe(subreddits.length > 0 ? '1' : null);
      expect(pathname).toBe(
        subreddits.length > 0 ? `/r/${subreddits.join('+')}/search.json` : '/search.json',
      );
    }
  });

  it('shares the search for the occupation between applications, and the others between postings of one role', () => {
    const other = planSearches({ ...posting, company: 'Tidewater Clinic' }, NURSE);
    const again = planSearches({ ...posting, requiredSkills: ['ACLS'] }, NURSE);
    const keys = (searches: readonly PlannedSearch[]) => searches.map(({ cacheKey }) => cacheKey);
    expect(keys(other)[3]).toBe(keys(plan)[3]);
    expect(other[3]?.url).toBe(plan[3]?.url);
    expect(keys(other)[0]).not.toBe(keys(plan)[0]);
    expect(keys(again)).toEqual(keys(plan));
    expect(new Set(keys(plan)).size).toBe(4);
  });

  it('searches only the occupation when no employer is named', () => {
    expect(planSearches({ ...posting, company: '' }, NURSE).map(({ ring }) => ring)).toEqual([2]);
  });

  it('searches the whole site for an everyday word only in phrases that mean the firm, or beside the role', () => {
    const [careers, site] = planSearches(
      makePosting({ company: 'Target', title: 'Software Engineer' }),
      ENGINEER,
    );
    expect(site && queryOf(site)).toMatch(/^\("Target interview" OR "interview at Target" OR /);
    expect(site && queryOf(site)).toContain('(Target interview ("Software Engineer" OR ');
    // Where careers are talked about the word beside an interview is mostly the firm.
    expect(careers && queryOf(careers)).toMatch(/^\(Target OR subreddit:Target\) \(interview OR /);
  });

  it("asks the employer's own people, who do not name the employer", () => {
    const [careers] = planSearches(makePosting({ company: 'Walmart Inc.', title: 'Cashier' }), CASHIER);
    expect(careers?.subreddits[0]).toBe('WalmartEmployees');
    expect(careers && queryOf(careers)).toContain('OR subreddit:WalmartEmployees)');
  });

  it('narrows the whole site by the role only where thousands write about the employer', () => {
    const siteOf = (company: string) =>
      queryOf(planSearches(makePosting({ company }), NURSE).find(({ id }) => id === 'site') as PlannedSearch);
    expect(siteOf('Larkfield Health')).not.toContain('Nurse');
    expect(siteOf('Kaiser Permanente')).toContain('"Registered Nurse"');
  });

  it('finds the places of a job that no pack knows', () => {
    const general = (title: string) =>
      planSearches(makePosting({ title, company: '' }), {
        id: 'general',
        family: 'other',
        searchTerms: [],
      }).flatMap(({ subreddits }) => subreddits);
    expect(general('Litigation Paralegal')).toContain('paralegal');
    expect(general('Journeyman Electrician')).toEqual(
      expect.arrayContaining(['electricians', 'skilledtrades']),
    );
    expect(general('Sales Development Representative')).toContain('sales');
    expect(general('Falconer')).toContain('jobs');
  });

  it('asks the same for the occupation whatever the title adds to it', () => {
    const ringTwo = (title: string) =>
      planSearches(makePosting({ title }), NURSE)
        .filter(({ ring }) => ring === 2)
        .map(({ url, cacheKey }) => [url, cacheKey]);
    expect(ringTwo('Registered Nurse - Emergency Department')).toEqual(ringTwo('RN, Night Shift'));
  });

  it('searches in German first for a German posting, then in English', () => {
    const german = planSearches(
      makePosting({
        title: 'Softwareentwickler (m/w/d)',
        company: 'Muster Werke GmbH & Co. KG',
        language: 'de',
        location: 'Stuttgart',
      }),
      ENGINEER,
    );
    expect(german.map(({ ring }) => ring)).toEqual([1, 1, 2, 2]);
    expect(german[0]?.queries).toEqual(['Muster Werke Vorstellungsgespräch', 'Muster Vorstellungsgespräch']);
    expect(german[0]?.subreddits.slice(0, 3)).toEqual(['InformatikKarriere', 'de_EDV', 'arbeitsleben']);
    expect(german[2] && queryOf(german[2])).toContain('Softwareentwickler');
    expect(german[3]?.subreddits).toContain('cscareerquestionsEU');
    expect(german[2]?.cacheKey).toContain('/DE/de');
  });

  it('keeps within what Reddit takes, for anything a page may say', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string({ maxLength: 400 }),
        fc.array(fc.string()),
        fc.constantFrom(...ROLE_FAMILIES),
        (title, company, requiredSkills, family) => {
          const searches = planSearches(
            makePosting({
              title,
              company,
              requiredSkills,
              companyLegalName: title,
              team: company,
              level: title,
              location: company,
            }),
            { id: 'general', family, searchTerms: [title] },
          );
          expect(searches.flatMap(({ queries }) => queries).length).toBeLessThanOrEqual(MAX_PLANNED_QUERIES);
          for (const search of searches) {
            expect(queryOf(search).length).toBeLessThanOrEqual(512);
            expect(queryOf(search).match(/"/g)?.length ?? 0).toSatisfy((quotes: number) => quotes % 2 === 0);
            expect(search.url).toMatch(/^\/(?:r\/[\w+]+\/)?search\.json\?q=/);
            expect(search.subreddits.length).toBeLessThanOrEqual(14);
          }
        },
      ),
    );
  });
});

describe('narrowSearch', () => {
  it('changes the places and nothing else', () => {
    const [first] = planSearches(makePosting(), NURSE);
    if (!first) throw new Error('no plan');
    const half = narrowSearch(first, ['nursing', 'jobs']);
    expect(half.url.startsWith('/r/nursing+jobs/search.json?q=')).toBe(true);
    expect(queryOf(half)).toBe(queryOf(first));
    expect(half.id).not.toBe(first.id);
  });
});

describe('listCompanyNames', () => {
  it.each<[string, readonly string[], boolean]>([
    ['Acme Robotics, Inc.', ['Acme Robotics'], false],
    ['Muster Maschinenbau GmbH & Co. KG', ['Muster Maschinenbau'], false],
    ['Fjord Holdings Ltd.', ['Fjord'], false],
    ['Sunny Foods S.p.A.', ['Sunny Foods'], false],
    ['Lantern Labs (formerly Brightside)', ['Lantern Labs', 'Brightside'], false],
    ['Orchid | Careers', ['Orchid'], false],
    ['Procter & Gamble Co.', ['Procter & Gamble', 'P&G'], false],
    ['Block, Inc.', ['Block', 'Cash App'], true],
    ['Target Corporation', ['Target'], true],
    ['Gap', ['Gap'], true],
    ['Limited', ['Limited'], false],
    ['', [], false],
    ['X', [], false],
  ])('%j', (company, names, isEverydayWord) => {
    expect(listCompanyNames({ company })).toMatchObject({ names, isEverydayWord });
  });

  it.each<[string, readonly string[]]>([
    ['Acme Energy Services Inc.', ['Acme Energy', 'Acme']],
    ['Acme Regional Hospital', ['Acme Regional']],
    ['Groupe Valmorin SAS', ['Valmorin']],
    ['Halden & Roe LLP', ['Halden']],
    ['Health Partners', []],
    ['Bank of Larkfield', []],
    ['Larkfield', []],
  ])('cuts %j short', (company, shortNames) => {
    expect(listCompanyNames({ company }).shortNames).toEqual(shortNames);
  });

  it.each<[string, readonly string[]]>([
    ['Krollwood Rehabilitation Center', ['Krollwood']],
    ['Boston Medical Partners', []],
    ['First Harvest Foods', []],
    ['Krollwood', []],
  ])('takes the first word of %j where it is no word', (company, headNames) => {
    const { headNames: heads, shortNames } = listCompanyNames({ company });
    expect([...new Set([...heads, ...shortNames.filter((name) => !name.includes(' '))])]).toEqual(headNames);
  });

  it('adds the legal entity where it is another name', () => {
    expect(
      listCompanyNames({ company: 'Orchid', companyLegalName: 'Orchid Health Systems LLC' }).names,
    ).toEqual(['Orchid', 'Orchid Health Systems']);
  });
});

describe('splitTitle', () => {
  it.each<[string, string, string]>([
    ['Senior Software Engineer II, Payments (Remote)', 'Software Engineer', 'Payments'],
    ['Registered Nurse - ICU', 'Registered Nurse', 'ICU'],
    ['Pflegefachkraft (m/w/d)', 'Pflegefachkraft', ''],
    ['Softwareentwickler:in', 'Softwareentwickler', ''],
    ['School Principal', 'School Principal', ''],
    ['Team Lead', 'Team Lead', ''],
    ['C++ Developer', 'C++ Developer', ''],
    ['', '', ''],
  ])('%j', (title, core, rest) => {
    expect(splitTitle(title)).toEqual({ core, rest });
  });
});

describe('findCountry', () => {
  it.each<[string | undefined, string, string]>([
    ['Austin, TX', 'en', 'US'],
    ['London, United Kingdom', 'en', 'GB'],
    ['Berlin, DE', 'en', 'DE'],
    ['Wilmington, DE', 'en', 'US'],
    ['Remote', 'en', 'und'],
    [undefined, 'de', 'DE'],
    ['Toronto (Hybrid)', 'en', 'CA'],
  ])('%j in %s', (location, language, country) => {
    expect(findCountry(makePosting({ language, ...(location === undefined ? {} : { location }) }))).toBe(
      country,
    );
  });
});

describe('the subreddits', () => {
  const all = [
    ...Object.values(FAMILY_SUBREDDITS).flat(),
    ...GENERAL_SUBREDDITS,
    ...[...LANGUAGE_SUBREDDITS.values()].flat(),
  ];

  it('are there for every family, under names Reddit allows, once each', () => {
    for (const family of ROLE_FAMILIES) {
      const names = FAMILY_SUBREDDITS[family].map(({ name }) => name.toLowerCase());
      expect(names.length).toBeGreaterThanOrEqual(5);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { name } of all) expect(name).toMatch(/^[A-Za-z0-9]\w{1,20}$/);
  });

  it('are recognised by cues in lower case', () => {
    for (const { cues = [] } of all) for (const cue of cues) expect(cue).toBe(cue.toLowerCase());
  });
});

describe('what an employer’s own address adds', () => {
  it.each<[string, string, readonly string[]]>([
    ['Johnson Controls International', 'careers.jci.example', ['JCI']],
    ['Robert Larkfield', 'larkfield.example', ['Larkfield']],
    ['Larkfield', 'larkfield-robotics.example', ['Larkfield Robotics']],
    ['Larkfield Health', 'larkfieldhealth.co.example', []],
    ['Larkfield Health', 'larkfield-health.com', []],
    ['Larkfield Health', 'some-board.example', []],
    ['Target Stores', 'target.com', []],
    ['Larkfield', '', []],
    ['Larkfield', 'localhost', []],
  ])('%s at %s', (company, companyDomain, expected) => {
    const own = listCompanyNames({ company }).headNames;
    expect(listCompanyNames({ company, companyDomain }).headNames.filter((n) => !own.includes(n))).toEqual(
      expected.filter((name) => !own.includes(name)),
    );
  });

  it('is searched for', () => {
    const posting = makePosting({ company: 'Johnson Controls International', companyDomain: 'jci.example' });
    expect(queryOf(planSearches(posting, ENGINEER)[0] as PlannedSearch)).toContain('JCI');
  });
});

describe('a name that fits every employer of its kind', () => {
  it.each(['Bank', 'The Bank', 'hospital', 'Confidential', 'Die Klinik'])('%s is nobody’s', (company) => {
    expect(listCompanyNames({ company }).names).toEqual([]);
    expect(planSearches(makePosting({ company }), NURSE).every(({ ring }) => ring === 2)).toBe(true);
  });

  it.each(['Deutsche Bank', 'World Bank Group', 'U.S. Bank', 'First National Bank', 'Smith Consulting'])(
    '%s is searched under no single word of it',
    (company) => {
      const [first] = planSearches(makePosting({ company }), ENGINEER);
      const [clause = ''] = queryOf(first as PlannedSearch).split(' (interview');
      const names = clause.replace(/[()"]/g, '').split(' OR ');
      expect(names).toContain(company.replace(/ Group$/, ''));
      expect(names.filter((name) => !name.includes(' '))).toEqual([]);
    },
  );

  it('a bank with a name of its own keeps it', () => {
    expect(listCompanyNames({ company: 'Larkfield Bank' })).toMatchObject({
      names: ['Larkfield Bank'],
      shortNames: ['Larkfield'],
    });
  });
});

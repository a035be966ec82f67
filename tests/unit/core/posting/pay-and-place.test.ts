import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesBelowTitle, placeIn } from '../../../../src/core/posting/byline';
import { isPlace, townOfAddress } from '../../../../src/core/posting/places';
import { findSalary, parseSalary } from '../../../../src/core/posting/salary';

describe('parseSalary', () => {
  it.each([
    ['from £30000', { min: 30_000, currency: 'GBP' }],
    ['$2000–3000', { min: 2_000, max: 3_000, currency: 'USD' }],
    ['€60-80k', { min: 60_000, max: 80_000, currency: 'EUR' }],
    ['CHF 95’000 – 110’000 pro Jahr', { min: 95_000, max: 110_000, currency: 'CHF', period: 'year' }],
    ['₹12,00,000 - ₹18,00,000 a year', { min: 1_200_000, max: 1_800_000, currency: 'INR', period: 'year' }],
    ['3 270,19 euroa kuukaudessa', { min: 3_270.19, currency: 'EUR', period: 'month' }],
    ['up to DKK 440.935', { max: 440_935, currency: 'DKK' }],
  ])('%s', (text, expected) => {
    expect(parseSalary(text)).toEqual({ text, ...expected });
  });

  it('reads every whole amount it is given, with thousands apart or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 9_999_999 }),
        fc.constantFrom('', ',', "'"),
        (amount, mark) => {
          const written = mark === '' ? String(amount) : amount.toLocaleString('en-US').replaceAll(',', mark);
          expect(parseSalary(`$${written}`)?.min).toBe(amount);
        },
      ),
    );
  });

  it('takes no more of a sentence than the amounts and what limits them', () => {
    const sentence =
      'The starting salary is currently up to DKK 440.935 including annual supplement, and the pension comes on top of it.';
    expect(parseSalary(sentence)).toMatchObject({ text: 'up to DKK 440.935', max: 440_935 });
  });
});

describe('findSalary', () => {
  const filler = 'We care for our people and for the machines they build. '.repeat(14);

  it('finds the pay in a text without line breaks', () => {
    const text = `${filler}Salary ranges for U.S (excl. PR) locations (USD):$85,600.00 - $128,400.00 This position is eligible for more. ${filler}`;
    expect(findSalary(text)).toMatchObject({ min: 85_600, max: 128_400, currency: 'USD' });
  });

  it('takes turnover, bonuses and budgets for none', () => {
    expect(findSalary(`${filler}Our revenue grew to $128,400 last year. ${filler}`)).toBeUndefined();
    expect(findSalary('We pay a referral bonus of $2,000.')).toBeUndefined();
  });
});

describe('places', () => {
  it.each([
    'Boston, MA',
    'Dubai, United Arab Emirates',
    'Bundang / Korea',
    'Deutschland',
    'Melbourne, Victoria, Australia',
    'United States (Remote)',
    'Toronto, ON',
  ])('%s is one', (text) => expect(isPlace(text)).toBe(true));

  it.each([
    'Full-time',
    'Michael Page',
    'us',
    'Sales, Marketing',
    'Apply now, or later',
    '62 applicants',
    'Python, Java, SQL or any other language of your choice in Germany',
  ])('%s is none', (text) => expect(isPlace(text)).toBe(false));

  it.each([
    ['Acme GmbH\nHauptstr. 1\n80331 München', 'München'],
    ['Bixter ApS\nVej 29\nDK 6091 Bjert\nDenmark', 'Bjert'],
    ['Acme BV, Damrak 1, 1012 AB Amsterdam', 'Amsterdam'],
    ['Acme, 12 High Street', undefined],
    ['2026 Annual report of the firm we are', undefined],
  ])('town of %j', (address, town) => expect(townOfAddress(address)).toBe(town));

  it('stand in the lines below the title', () => {
    const text =
      'Menu\n\nCook\nSoup Inc · Leeds, United Kingdom (On-site) 6 days ago · 12 applicants\n\nAbout the job';
    expect(placeIn(linesBelowTitle(text, 'Cook'))).toBe('Leeds, United Kingdom');
    expect(linesBelowTitle(text, 'Waiter')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { isPostedForClient, readEmployerName } from '../../../../src/core/posting/employer-name';
import { isAgencyName } from '../../../../src/core/posting/staffing-agencies';
import { ALIAS_GROUPS } from '../../../../src/core/research/company-aliases';
import { listCompanyNames } from '../../../../src/core/research/company-names';

describe('readEmployerName', () => {
  it.each([
    ['The Larkfield Trust', { name: 'Larkfield Trust', others: ['The Larkfield Trust'] }],
    ['Larkfield Group plc', { name: 'Larkfield', others: ['Larkfield Group'], legalForm: 'plc' }],
    ['Boston Consulting Group', { name: 'Boston Consulting Group', others: [] }],
    [
      'Muster Werke GmbH (ehemals Bolzen AG)',
      { name: 'Muster Werke', others: ['Bolzen'], legalForm: 'GmbH' },
    ],
    ['Larkfield (Remote)', { name: 'Larkfield', others: [] }],
    ['Larkfield via Hays', { name: 'Larkfield', others: [], via: 'Hays' }],
    ['Hays on behalf of Larkfield Ltd', { name: 'Larkfield', others: [], legalForm: 'Ltd', via: 'Hays' }],
    [
      'Randstad im Auftrag von Muster Werke AG',
      { name: 'Muster Werke', others: [], legalForm: 'AG', via: 'Randstad' },
    ],
    ['Software für Schulen GmbH', { name: 'Software für Schulen', others: [], legalForm: 'GmbH' }],
    ['Larkfield Careers', { name: 'Larkfield', others: [] }],
    ['The Who', { name: 'The Who', others: [] }],
    ['', { name: '', others: [] }],
  ])('%s', (raw, expected) => {
    expect(readEmployerName(raw)).toEqual(expected);
  });
});

describe('staffing agencies', () => {
  it.each([
    'Hays',
    'Randstad',
    'Brightpath Recruitment',
    'Muster Personaldienstleistungen',
    'Zeitarbeit Nord',
    'Larkfield Staffing',
  ])('%s is one', (name) => {
    expect(isAgencyName(name)).toBe(true);
  });

  it.each(['Larkfield Health', 'Interimage', 'Northfield Bank', 'Talentview Software', 'Recruiterbox'])(
    '%s is none',
    (name) => {
      expect(isAgencyName(name)).toBe(false);
    },
  );

  it('advertise for a client or for themselves', () => {
    const company = 'Brightpath Recruitment Ltd';
    expect(
      isPostedForClient({ company, description: 'Our client, a bank in Leeds, seeks an accountant.' }),
    ).toBe(true);
    expect(isPostedForClient({ company, description: 'Join our own team of recruiters.' })).toBe(false);
    expect(isPostedForClient({ company: 'Larkfield Health', description: 'Our client is happy.' })).toBe(
      false,
    );
    expect(
      isPostedForClient({ company: 'Zeitarbeit Nord', description: 'Für unseren Kunden suchen wir Köche.' }),
    ).toBe(true);
  });

  it('are not searched for in the place of their client', () => {
    const description = 'We are hiring on behalf of our client.';
    expect(listCompanyNames({ company: 'Hays', description }).names).toEqual([]);
    expect(listCompanyNames({ company: 'Larkfield via Hays', description }).names).toEqual(['Larkfield']);
  });
});

describe('aliases', () => {
  it.each([
    ['Ernst & Young LLP', 'EY'],
    ['JPMorgan Chase & Co.', 'JPMorgan'],
    ['Schwarz Gruppe', 'Lidl'],
    ['Boston Consulting Group', 'BCG'],
    ['The Home Depot, Inc.', 'Home Depot'],
    ['Volkswagen AG', 'VW'],
  ])('%s is also %s', (company, alias) => {
    expect(listCompanyNames({ company }).names).toContain(alias);
  });

  it('say what each was checked against', () => {
    const wrong = ALIAS_GROUPS.filter(
      ({ basis }) =>
        basis !== 'editors' && (!/^https:\/\/\S+$/.test(basis.page) || !/^\d{4}-\d{2}$/.test(basis.readIn)),
    );
    expect(wrong).toEqual([]);
    expect(ALIAS_GROUPS.every(({ names, also }) => names.length > 0 && also.length > 0)).toBe(true);
  });
});

import { foldText } from '../text';
import type { CompanyQuestion, Named } from './choose-company';
import { companyKey, findSpelling } from './company-name';
import { type JobHost, readJobHost, siteLabel } from './job-hosts';
import { splitUrl } from './web-address';

const HOST_AFFIX =
  /(?:-?(?:careers?|jobs|karriere|hiring|external|recruiting|corp|corporation|group|inc|hq|global|company|online|international|holding))$/;

/** The host's own label, in the spelling that the page uses: strong if the page says it at all. */
export function nameFromHost(question: CompanyQuestion, account: string): Named[] {
  if (account !== '') return [{ value: account, source: 'host', origin: 'host', weight: 56 }];
  const { tenant, isBoard } = readJobHost(question.snapshot.url);
  if (tenant === '') return [];
  const places = placesOf(question);
  const spelled =
    findSpelling(places, tenant) ??
    findSpelling(places, tenant.replace(HOST_AFFIX, '')) ??
    (isBoard ? spellLoosely(question, tenant) : undefined) ??
    spellInitials(places, tenant);
  const weight = tenant.length <= 3 ? 34 : isBoard ? 56 : 50;
  if (spelled) return [{ value: spelled, source: 'host', origin: 'host', weight }];
  return isBoard ? [{ value: capitalise(tenant), source: 'host', origin: 'host', weight: 28 }] : [];
}

function placesOf({ snapshot, text }: CompanyQuestion): string {
  const said = snapshot.candidates.filter(({ field }) => field === 'company').map(({ value }) => value);
  return [snapshot.title, ...said, text].join('\n');
}

/**
 * `acme.hiring-tool.com` on a vendor nobody listed: the first label is the employer if the page's text says it and never
 * says the second. '' otherwise: `berlin.acme.de` is Acme's.
 */
export function spellAccount(question: CompanyQuestion, { account }: JobHost): string {
  if (account.length < 4) return '';
  const { snapshot, text, title } = question;
  const outside = [snapshot.title, text].join('\n');
  if (findSpelling(outside, siteLabelOf(question))) return '';
  const spelled = findSpelling(outside, account) ?? spellLoosely(question, account);
  return spelled !== undefined && !foldText(title).includes(foldText(spelled)) ? spelled : '';
}

export function siteLabelOf({ snapshot }: CompanyQuestion): string {
  return siteLabel(splitUrl(snapshot.url).host).replace(/[^a-z0-9]/g, '');
}

/** Hosts drop a doubled letter or a small word: "barcelonactiva" is "Barcelona Activa". Headings and named parts only. */
function spellLoosely({ snapshot }: CompanyQuestion, squeezed: string): string | undefined {
  if (squeezed.length < 8) return undefined;
  const names = [
    ...snapshot.signals.headings.map(({ text }) => text),
    ...snapshot.candidates.filter(({ field }) => field === 'company').map(({ value }) => value),
  ];
  return names.find((name) => isNearly(companyKey(name), squeezed.replace(/[^a-z0-9]/g, '')));
}

/** One letter more or less, otherwise the same. */
function isNearly(a: string, b: string): boolean {
  if (a === '' || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** "hkjc" is "Hong Kong Jockey Club" where those words stand in a row, capitals first. */
function spellInitials(places: string, tenant: string): string | undefined {
  if (!/^[a-z]{3,6}$/.test(tenant)) return undefined;
  const words = [...tenant].map((letter) => `${letter.toUpperCase()}[\\p{L}’'-]{1,20}`);
  return new RegExp(
    `(?<![\\p{L}])${words.join(' (?:(?:of|and|for|the|de|für|und|&) )?')}(?![\\p{L}])`,
    'u',
  ).exec(places.slice(0, 60_000))?.[0];
}

function capitalise(tenant: string): string {
  return tenant
    .split(/[-_.]/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

import { describe, expect, it } from 'vitest';
import { listSaidByFirm } from '../../../../src/core/guide/said-by-firm';
import { wordingIn } from '../../../../src/core/guide/wording';
import { addFurtherPage, isOfFirm, readFurtherPage } from '../../../../src/core/posting/further-page';
import type { JobPosting } from '../../../../src/core/posting/job-posting';
import type { PageSnapshot } from '../../../../src/core/posting/page-snapshot';
import { postingFromText } from '../../../../src/core/posting/typed-posting';
import { REQUEST_CHECKS } from '../../../../src/messaging/check-requests';

const SAYS = 'Every interview takes 45 minutes and ends with your questions.';
const posting: JobPosting = {
  ...postingFromText({
    title: 'Cook',
    company: 'Soup Works GmbH',
    text: 'We cook for the harbour.\nThe first interview is a call of twenty minutes.',
  }),
  url: 'https://soupworks.example/jobs/cook-1',
};
const pageOf = (url: string, text = `${'We like soup. '.repeat(20)}\n${SAYS}`) =>
  readFurtherPage({ url, title: 'How we hire', text } as PageSnapshot);

describe('whose page it is', () => {
  it.each([
    ['https://www.soupworks.example/how-we-hire', true],
    ['https://blog.soupworks.example/2026', true],
    ['https://soup-works.com/about', true],
    ['https://othersoup.example/how-we-hire', false],
    ['https://www.linkedin.com/company/soup-works', false],
    ['https://jobs.lever.co/soupworks', false],
    ['not an address', false],
  ])('%s: %s', (url, isOwn) => expect(isOfFirm(url, posting)).toBe(isOwn));

  it('on a board the board’s other pages are not the firm’s', () => {
    const onBoard = { url: 'https://www.stepstone.de/job/1', company: 'Soup Works' };
    expect(isOfFirm('https://www.stepstone.de/magazin/bewerbung', onBoard)).toBe(false);
  });
});

describe('a further page', () => {
  it('has an address and a text, capped', () => {
    expect(pageOf('https://soupworks.example/hire?utm_source=x#top')?.url).toBe(
      'https://soupworks.example/hire',
    );
    expect(pageOf('https://soupworks.example/hire', 'x'.repeat(90_000))?.text.length).toBe(20_000);
    expect(pageOf('https://soupworks.example/hire', 'Menu')).toBeUndefined();
    expect(pageOf('about:blank')).toBeUndefined();
  });

  it('takes the place of its older reading, a fifth that of the oldest', () => {
    const add = (to: JobPosting, n: number) => {
      const page = pageOf(`https://soupworks.example/${n}`);
      return page ? addFurtherPage(to, page) : to;
    };
    const five = [1, 2, 3, 4, 5].reduce(add, posting);
    expect(five.furtherPages?.map(({ url }) => url.slice(-1))).toEqual(['2', '3', '4', '5']);
    expect(add(five, 3).furtherPages?.map(({ url }) => url.slice(-1))).toEqual(['2', '4', '5', '3']);
  });

  it('says in the guide what is on interviews, beside what the posting says, each in its own words', () => {
    const page = pageOf('https://soupworks.example/hire');
    const items = listSaidByFirm(page ? addFurtherPage(posting, page) : posting, wordingIn('en'));
    expect(items.map(({ label, basis }) => [label, basis])).toEqual([
      ['posting', 'The first interview is a call of twenty minutes.'],
      ['company', SAYS],
    ]);
    expect(items[1]?.text).toBe(`The company’s site says: “${SAYS}”`);
  });

  it('crosses the message port whole, as all that was read does', () => {
    const page = pageOf('https://soupworks.example/hire');
    const whole: JobPosting = {
      ...(page ? addFurtherPage(posting, page) : posting),
      yearsOfExperience: 3,
      responsibilities: ['Cook'],
      saidOnInterview: [SAYS],
      applyUrl: 'https://soupworks.example/apply',
      logo: 'data:image/png;base64,AAAA',
    };
    const request = { runId: 'r1', posting: whole, interview: {} };
    expect(REQUEST_CHECKS.editRun(request)).toEqual(request);
  });
});

import { expect, it } from 'vitest';
import type { PageSnapshot } from '../../../src/core/posting/page-snapshot';
import { postingFromText } from '../../../src/core/posting/typed-posting';
import type { Run, RunEvent } from '../../../src/core/run/run';
import { addCompanyPage } from '../../../src/pipeline/add-company-page';

const posting = {
  ...postingFromText({ title: 'Cook', company: 'Soup Works', text: 'We cook.' }),
  url: 'https://soupworks.example/jobs/1',
};

function host() {
  const told: RunEvent[] = [];
  const run = { id: 'r1', posting, interview: { hoursADay: 2 } } as unknown as Run;
  return {
    told,
    ledger: { get: async (id: string) => (id === 'r1' ? run : undefined) },
    runner: {
      tell: async (_: string, event: RunEvent) => {
        told.push(event);
      },
    },
    clock: { now: () => 7 },
  };
}

const pageOf = (url: string, says: string) =>
  ({ url, title: 'Hire', text: `${'We like soup very much. '.repeat(20)}\n${says}` }) as PageSnapshot;
const SAYS = 'The interview is short and in person.';

it('makes the guide anew from the page, whatever else the run holds', async () => {
  const deps = host();
  const added = addCompanyPage(deps as never, 'r1', pageOf('https://soupworks.example/hire', SAYS), false);
  expect(await added).toEqual({ said: 1 });
  expect(deps.told).toMatchObject([
    { type: 'edited', now: 7, interview: { hoursADay: 2 }, posting: { title: 'Cook', furtherPages: [{}] } },
  ]);
});

it('keeps nothing of a page that says nothing on interviews', async () => {
  const deps = host();
  const page = pageOf('https://soupworks.example/hire', 'We are nice.');
  expect(await addCompanyPage(deps as never, 'r1', page, false)).toEqual({ said: 0 });
  expect(deps.told).toEqual([]);
});

it('takes a stranger’s page on the user’s word only, and none for a run that is gone', async () => {
  const deps = host();
  const page = pageOf('https://stranger.example/hire', SAYS);
  await expect(addCompanyPage(deps as never, 'r1', page, false)).rejects.toMatchObject({
    code: 'pageUnreadable',
  });
  expect(await addCompanyPage(deps as never, 'r1', page, true)).toEqual({ said: 1 });
  await expect(addCompanyPage(deps as never, 'r2', page, true)).rejects.toMatchObject({
    code: 'runNotFound',
  });
});

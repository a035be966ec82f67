import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/bootstrap.mjs';
import { findBrowser } from '../../../scripts/browser.mjs';
import { makeTestCopy, moveHosts } from '../../../scripts/manifest-copy.mjs';
import { makeCertificate } from '../../support/certificate';
import { readDemo } from '../../support/demo-input';
import { ODD_PAGES, startJobSites, urlOf } from '../../support/job-sites';
import { INVENTED_LISTINGS, NORTHWIND } from '../../support/jobs/invented-listings';
import { makeUpListing } from '../../support/jobs/made-up-listing';
import { makeTrustingClient } from '../../support/trusting-client';
import { parseWorld } from '../../support/world/read-world';

describe('job sites', () => {
  const extra = makeUpListing('Head Chef @ Söderberg & Töchter');

  it('show each listing under its own host, readable and structured', async () => {
    const hosts = [...INVENTED_LISTINGS, extra].map(({ host }) => host);
    const certificate = makeCertificate(hosts, Date.now());
    const sites = await startJobSites([extra], certificate);
    const request = makeTrustingClient(certificate, sites.port);
    try {
      for (const listing of [...INVENTED_LISTINGS, extra]) {
        const { status, body } = await request(urlOf(listing));
        expect(status).toBe(200);
        const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '';
        expect(JSON.parse(script)).toMatchObject({
          '@type': 'JobPosting',
          title: listing.title,
          hiringOrganization: { name: listing.company },
        });
      }
      expect((await request(ODD_PAGES.plain)).body).not.toContain('ld+json');
      expect((await request(ODD_PAGES.huge)).body.length).toBeGreaterThan(4_000_000);
      expect((await request(ODD_PAGES.form)).body).toContain('type="file"');
      expect((await request(ODD_PAGES.missing)).status).toBe(404);
      const pdf = await request(ODD_PAGES.pdf);
      expect([pdf.headers['content-type'], pdf.body.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
      expect((await request(`https://${NORTHWIND.host}${extra.path}`)).status).toBe(404);
    } finally {
      await sites.close();
    }
  });
});

describe('DEBRIEF_POSTING and DEBRIEF_WORLD', () => {
  it('make up a listing of the occupation on a host of its own', () => {
    const { listing } = readDemo({ DEBRIEF_POSTING: 'Registered Nurse @ Cedar Vale @ Home' });
    expect(listing).toMatchObject({
      title: 'Registered Nurse @ Cedar Vale',
      company: 'Home',
      host: 'careers.home.example',
    });
    expect(JSON.stringify(listing.sections)).toContain('nursing licence');
    expect(readDemo({}).listing).toBe(NORTHWIND);
    expect(() => makeUpListing('Nurse')).toThrow('Title @ Company');
  });

  it('replace the posts by those of a file, filling in what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'debrief-world-'));
    const file = join(folder, 'world.jsonl');
    const lines = [
      {
        id: '1abc',
        subreddit: 'r/jobs',
        title: 'A',
        selftext: 'text',
        score: 3,
        created_utc: 1_790_000_000,
        num_comments: 9,
        comments: [
          { body: 'one', score: 2 },
          { body: '[deleted]', score: 1 },
        ],
      },
      { id: '1abc', subreddit: null, title: 'B', selftext: '[removed]', score: null, created_utc: null },
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    const [a, b] = readDemo({ DEBRIEF_WORLD: file }).world.posts;
    rmSync(folder, { recursive: true });
    expect(a).toMatchObject({
      id: '1abc',
      subreddit: 'jobs',
      at: 1_790_000_000_000,
      commentCount: 9,
      removedBy: null,
    });
    expect(a?.comments.map(({ author }) => author === '[deleted]')).toEqual([false, true]);
    expect(b?.id).not.toBe('1abc');
    expect(b).toMatchObject({ removedBy: 'moderator', author: '[deleted]', score: 1 });
    expect(() => parseWorld('{"id":1}\nnot json')).toThrow('Line 2');
  });
});

describe('scripts', () => {
  it('move the optional hosts of a copy and nothing else', () => {
    const manifest = {
      name: 'x',
      permissions: ['storage'],
      optional_host_permissions: ['https://a.example/*'],
      version: '1',
    };
    expect(moveHosts(manifest)).toEqual({
      name: 'x',
      permissions: ['storage'],
      version: '1',
      host_permissions: ['https://a.example/*'],
    });
    const folder = mkdtempSync(join(tmpdir(), 'debrief-copy-'));
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(() => makeTestCopy(folder, folder)).toThrow('of its own');
    const copy = makeTestCopy(folder, `${folder}-copy`);
    expect(JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'))).toEqual(moveHosts(manifest));
    for (const path of [folder, copy]) rmSync(path, { recursive: true });
  });

  it('tell an installed lock from one that is not', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0', optional: true },
      },
    };
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(isInstalled(lock, null)).toBe(false);
  });

  it('take the browser that CHROME_PATH names, if it exists', () => {
    const before = process.env['CHROME_PATH'];
    try {
      process.env['CHROME_PATH'] = process.execPath;
      expect(findBrowser()).toBe(process.execPath);
      process.env['CHROME_PATH'] = '/no/such/browser';
      expect(() => findBrowser()).toThrow('/no/such/browser');
    } finally {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    }
  });
});

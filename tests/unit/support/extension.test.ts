import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { makeTestCopy } from '../../../scripts/manifest-copy.mjs';
import { type ExtensionSession, launchExtension } from '../../support/extension';
import { urlOf } from '../../support/job-sites';
import { NORTHWIND } from '../../support/jobs/invented-listings';
import { STAND_IN_KEY } from '../../support/model-server';
import { type StandIns, startStandIns } from '../../support/stand-ins';

/** The smallest extension that has everything the launcher drives. */
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Launcher test',
    version: '1',
    permissions: ['storage', 'contextMenus', 'sidePanel', 'activeTab', 'scripting'],
    optional_host_permissions: ['https://www.reddit.com/*', 'https://api.openai.com/*'],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
    side_panel: { default_path: 'sidepanel.html' },
  }),
  'worker.js': `
    chrome.runtime.onMessage.addListener(() => undefined);
    chrome.contextMenus.onClicked.addListener((info, tab) => {
      chrome.storage.local.set({ clicked: [info.menuItemId, info.selectionText ?? '', tab.id > 0] });
    });`,
  'popup.html':
    '<!doctype html><meta charset="utf-8"><h1>Popup</h1><input><button>Open panel</button><a href="#" download>x</a><script src="popup.js"></script>',
  'popup.js': `
    document.querySelector('button').onclick = async () => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.storage.local.set({ typed: document.querySelector('input').value });
      await chrome.sidePanel.open({ windowId: id });
    };`,
  'sidepanel.html': '<!doctype html><h1>Panel</h1><button>Save</button><script src="sidepanel.js"></script>',
  'sidepanel.js': `
    document.querySelector('button').onclick = () => {
      const a = document.createElement('a');
      a.href = URL.createObjectURL(new Blob(['%PDF-1.4']));
      a.download = 'guide.pdf';
      a.click();
    };`,
};

const run = (status: string, createdAt: number): string =>
  `chrome.storage.local.set({ runs: [{ id: 'r', status: '${status}', createdAt: ${createdAt} }] })`;

describe.skipIf(findBrowser() === undefined)('launchExtension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-launch-'));
  let standIns: StandIns;
  let session: ExtensionSession;

  beforeAll(async () => {
    mkdirSync(join(folder, 'build'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, 'build', name), text);
    const extensionPath = makeTestCopy(join(folder, 'build'), join(folder, 'copy'));
    standIns = await startStandIns();
    session = await launchExtension({ extensionPath, standIns });
  }, 60_000);

  afterAll(async () => {
    await session?.close();
    await standIns?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends the worker to the stand-ins, with the session a person got by logging in', async () => {
    const status = `fetch('https://www.reddit.com/search.json?q=interview', { credentials: 'include' }).then((r) => r.status)`;
    expect(await session.inWorker(status)).toBe(403);
    const page = await session.context.newPage();
    await session.logInToReddit(page);
    expect(await session.inWorker(status)).toBe(200);
    expect(standIns.reddit.dataRequests().at(-1)?.headers['cookie']).toContain('reddit_session=');
    const models = `fetch('https://api.openai.com/v1/models', { headers: { authorization: 'Bearer ${STAND_IN_KEY}' } }).then((r) => r.status)`;
    expect(await session.inWorker(models)).toBe(200);
    await expect(
      session.inWorker(`fetch('https://old.reddit.com/').then((r) => r.status)`),
    ).rejects.toThrow();
    await page.close();
  });

  it('opens the real popup and, from a click in it, the real panel', async () => {
    const page = await session.context.newPage();
    await page.goto(urlOf(NORTHWIND));
    const popup = await session.openPopup(page);
    expect(await popup.waitForText('Popup')).toContain('Popup');
    await popup.fill('input', 'hello');
    const picture = join(folder, 'popup.png');
    await popup.screenshot(picture);
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
    await popup.clickNamed('Open panel');
    const panel = await session.attachToPanel();
    expect(await panel.text()).toContain('Panel');
    expect(await session.inWorker(`chrome.storage.local.get('typed').then((s) => s.typed)`)).toBe('hello');

    const downloads = await session.saveDownloadsTo(folder);
    await panel.click('button');
    const file = await downloads.next();
    expect(file.endsWith('guide.pdf') && existsSync(file)).toBe(true);
    await panel.close();
    await page.close();
  });

  it('kills the worker, which the next command wakes', async () => {
    await session.inWorker('self.mark = 1');
    await session.killWorker();
    expect(await session.inWorker('self.mark ?? 0')).toBe(0);
  });

  it('clicks the menu item and waits for runs', async () => {
    const page = await session.context.newPage();
    await page.goto(urlOf(NORTHWIND));
    await session.openMenuItem(page, { selectionText: 'a text' });
    const clicked = `chrome.storage.local.get('clicked').then((s) => s.clicked)`;
    await expect.poll(() => session.inWorker(clicked)).toEqual(['prep-for-this-role', 'a text', true]);
    await session.inWorker(run('active', 1));
    const waiting = session.waitForRun('completed', {
      where: ({ createdAt }) => createdAt > 1,
      timeoutMs: 5000,
    });
    await session.inWorker(run('completed', 2));
    expect(await waiting).toMatchObject({ status: 'completed', createdAt: 2 });
    await expect(session.waitForRun('failed', { timeoutMs: 200 })).rejects.toThrow('completed');
  });
});

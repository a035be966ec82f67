import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { listLocales } from '../../../scripts/locales.mjs';
import { makeTestCopy } from '../../../scripts/manifest-copy.mjs';
import { type ExtensionSession, launchExtension } from '../extension';
import { openPopupOver } from '../faces';
import { urlOf } from '../job-sites';
import { NORTHWIND } from '../jobs/invented-listings';
import { startStandIns } from '../stand-ins';
import { writeDescription, writeSummary } from './descriptions';

const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const PANEL = { width: 400, height: 800 };
const POPUP = { width: 400, height: 640 };
/** Of the animation: 20 seconds in all. */
const FRAMES_MS = [2500, 3000, 1500, 1500, 1500, 2500, 3500, 4000];

interface Wanted {
  readonly folder: string;
  /** Whether img2webp is there. */
  readonly canAnimate: boolean;
}

/** A run of the real extension against the stand-ins, looked at on its way, on a listing and with reports that are invented. */
export async function main({ folder, canAnimate }: Wanted): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'frames'), { recursive: true });
  const standIns = await startStandIns({ latency: { searchMs: 500, threadMs: 700, seed: 11 } });
  const extensionPath = makeTestCopy(resolve('.output/chrome-mv3'), resolve('out/test/store-extension'));
  const session = await launchExtension({ extensionPath, standIns });
  try {
    const shots = await takeShots(session);
    const compose = await session.context.newPage();
    const frames = await composeShots(compose, shots, folder);
    await makeTile(compose, folder);
    if (canAnimate) animate(frames, join(folder, 'debrief.webp'));
    else
      console.log(
        'No animation: img2webp is not there. Install it (Debian: apt-get install webp) and run this again.',
      );
  } finally {
    await session.close();
    await standIns.close();
  }
  writeTexts(folder);
  rmSync(join(folder, 'frames'), { recursive: true });
  console.log(`Store material in ${folder}`);
}

type Picture = Buffer;

interface Shots {
  /** The listing alone, and as wide as it is beside the panel. */
  readonly whole: Picture;
  readonly listing: Picture;
  readonly popup: Picture;
  readonly panels: readonly Picture[];
  readonly guide: Picture;
  readonly practise: Picture;
  readonly welcome: Picture;
}

async function takeShots(session: ExtensionSession): Promise<Shots> {
  const [site = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(site);
  await site.setViewportSize(SHOT);
  await site.goto(urlOf(NORTHWIND));
  const whole = await site.screenshot();
  await site.setViewportSize({ width: SHOT.width - PANEL.width, height: SHOT.height });
  const listing = await site.screenshot();
  const popup = await openPopupOver(session, urlOf(NORTHWIND));
  await popup.setViewportSize(POPUP);
  await popup.getByRole('button', { name: 'Find what candidates reported' }).waitFor();
  const popupShot = await settled(popup);
  await popup.close();
  const panel = await session.openPage('sidepanel.html');
  await panel.setViewportSize(PANEL);
  await site.bringToFront();
  const again = await session.openPopup(site);
  await again.waitForText('Find what candidates reported');
  await again.press('Enter');
  const panels: Picture[] = [];
  for (const threads of [0, 3, 8]) {
    await session.waitForRun(['active', 'completed'], {
      where: ({ counts }) => counts.threadsDone >= threads,
    });
    panels.push(await settled(panel));
  }
  const run = await session.waitForRun('completed');
  panels.push(await settled(panel));
  const guide = await session.openPage(`guide.html?id=${run.id}`);
  await guide.setViewportSize(SHOT);
  await guide.locator('.question').first().waitFor();
  const guideShot = await settled(guide);
  await guide.getByRole('link', { name: 'Practise', exact: true }).click();
  const practise = await settled(guide);
  const welcome = await session.openPage('welcome.html');
  await welcome.setViewportSize(SHOT);
  await welcome.locator('.question').first().waitFor();
  return {
    whole,
    listing,
    popup: popupShot,
    panels,
    guide: guideShot,
    practise,
    welcome: await settled(welcome),
  };
}

async function settled(page: Page): Promise<Picture> {
  await new Promise((done) => setTimeout(done, 300));
  return page.screenshot();
}

const toUrl = (picture: Picture) => `data:image/png;base64,${picture.toString('base64')}`;

/** Lays real pictures beside or over each other as a window does; draws nothing of its own. */
async function composeShots(page: Page, shots: Shots, folder: string): Promise<readonly string[]> {
  const listing = `<img src="${toUrl(shots.listing)}" style="position:absolute;left:0;top:0;width:${SHOT.width - PANEL.width}px;height:${SHOT.height}px">`;
  const beside = (picture: Picture) =>
    `${listing}<img src="${toUrl(picture)}" style="position:absolute;right:0;top:0;width:${PANEL.width}px;height:${PANEL.height}px;box-shadow:-1px 0 0 #cbd2dc">`;
  const over = `<img src="${toUrl(shots.whole)}" style="position:absolute;inset:0"><img src="${toUrl(shots.popup)}" style="position:absolute;right:24px;top:24px;width:${POPUP.width}px;border-radius:10px;box-shadow:0 8px 40px rgb(0 0 0/.3)">`;
  const whole = (picture: Picture) => `<img src="${toUrl(picture)}" style="position:absolute;inset:0">`;
  const scenes: readonly (readonly [string, string])[] = [
    ['listing', `<img src="${toUrl(shots.whole)}" style="position:absolute;inset:0">`],
    ['1-first-guide', over],
    ...shots.panels.map((picture, i) => [`2-reports-${i}`, beside(picture)] as const),
    ['3-guide', whole(shots.guide)],
    ['4-practise', whole(shots.practise)],
    ['5-welcome', whole(shots.welcome)],
  ];
  await page.setViewportSize(SHOT);
  const files: string[] = [];
  for (const [name, html] of scenes) {
    await page.setContent(`<body style="margin:0;background:#eef2f7;overflow:hidden">${html}</body>`);
    const file = join(folder, 'frames', `${name}.png`);
    await page.screenshot({ path: file });
    files.push(file);
    if (/^[1345]-|^2-reports-3/.test(name)) cpSync(file, join(folder, `screenshot-${name}.png`));
  }
  return files.filter((file) => !file.includes('5-welcome'));
}

/** The promotional tile: icon, name, and the sentence that the listing begins with. */
async function makeTile(page: Page, folder: string): Promise<void> {
  const icon = readFileSync(resolve('src/ui/icon.svg'), 'utf8');
  const { summary } = writeSummary('en');
  await page.setViewportSize(TILE);
  await page.setContent(
    `<body style="margin:0;display:grid;place-content:center;gap:14px;justify-items:center;width:${TILE.width}px;height:${TILE.height}px;background:#0f1e3d;color:#fff;font:600 34px 'Noto Sans',sans-serif;text-align:center"><div style="width:84px">${icon}</div>Debrief<div style="font:400 17px/1.35 'Noto Sans',sans-serif;max-width:340px;color:#b9c7e6">${summary.split('. ')[0] ?? ''}</div></body>`,
  );
  await page.screenshot({ path: join(folder, 'tile-440x280.png') });
}

/** Real pictures, one after the other, in an animated WebP. */
function animate(files: readonly string[], to: string): void {
  const frames = files.flatMap((file, i) => ['-d', String(FRAMES_MS[i] ?? 2500), '-lossy', '-q', '70', file]);
  const { status, stderr } = spawnSync('img2webp', ['-loop', '0', ...frames, '-o', to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`img2webp failed: ${stderr}`);
}

function writeTexts(folder: string): void {
  for (const locale of ['en', ...listLocales()]) {
    const own = join(folder, 'texts', locale);
    mkdirSync(own, { recursive: true });
    const { name, summary } = writeSummary(locale);
    writeFileSync(join(own, 'description.txt'), `${writeDescription(locale)}\n`);
    writeFileSync(join(own, 'name.txt'), `${name}\n`);
    writeFileSync(join(own, 'summary.txt'), `${summary}\n`);
  }
  cpSync(resolve('docs/store/review.md'), join(folder, 'review.md'));
  cpSync(resolve('PRIVACY.md'), join(folder, 'privacy.md'));
}

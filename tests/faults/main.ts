import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BROWSER } from './browser';
import type { Fault, Seen } from './fault';
import { KILLS } from './kills';
import { STORAGE } from './storage';
import { TIME } from './time';
import { USER } from './user';

const OUT = 'out/faults.json';
const LEAST_TRIED = 30;
const LEAST_BROWSER_KILLS = 20;

/** @param args `node` or `browser` for one half, `--seed=N`, and ids of single faults. */
export async function main(args: readonly string[]): Promise<void> {
  const given = args.find((arg) => arg.startsWith('--seed='))?.slice('--seed='.length);
  const seed = given === undefined ? Date.now() % 1_000_000 : Number(given);
  const names = args.filter((arg) => !arg.startsWith('--'));
  const chosen = chooseFaults([...KILLS, ...TIME, ...STORAGE, ...USER, ...BROWSER], names);
  console.log(`seed ${seed} (the same moments again: npm run test:faults -- --seed=${seed})`);
  const rows: (Omit<Fault, 'provoke'> & Seen)[] = [];
  for (const { provoke, ...fault } of chosen) {
    const startedAt = performance.now();
    const seen = await provoke(seed).catch(toBroken);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `${seen.held ? 'held' : 'FAIL'}  ${fault.id.padEnd(7)} ${fault.name} (${seconds} s): ${seen.seen}`,
    );
    rows.push({ ...fault, ...seen });
  }
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify({ seed, faults: rows }, null, 2)}\n`);
  const add = (field: 'kills' | 'lost' | 'paidTwice') => rows.reduce((sum, row) => sum + row[field], 0);
  const held = rows.filter((row) => row.held).length;
  const browserKills = rows
    .filter(({ where }) => where === 'browser')
    .reduce((sum, { kills }) => sum + kills, 0);
  const isEnough = names.length > 0 || (rows.length >= LEAST_TRIED && browserKills >= LEAST_BROWSER_KILLS);
  if (!isEnough) console.log(`Too few: ${LEAST_TRIED} faults and ${LEAST_BROWSER_KILLS} kills of a browser.`);
  console.log(
    `faults ${rows.length} tried, ${held} held, ${add('kills')} kills, ${add('lost')} lost, ${add('paidTwice')} silently paid twice`,
  );
  if (held < rows.length || !isEnough) process.exitCode = 1;
}

function chooseFaults(all: readonly Fault[], names: readonly string[]): readonly Fault[] {
  const places: readonly string[] = names.filter((name) => name === 'node' || name === 'browser');
  const ids = names.filter((name) => !places.includes(name));
  const chosen = all.filter(
    ({ id, where }) =>
      (places.length === 0 || places.includes(where)) && (ids.length === 0 || ids.includes(id)),
  );
  if (chosen.length === 0) throw new Error(`There is no fault ${names.join(', ')}.`);
  return chosen;
}

function toBroken(error: unknown): Seen {
  const seen = error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);
  return { seen, held: false, kills: 0, calls: 0, lost: 0, paidTwice: 0 };
}

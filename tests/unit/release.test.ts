import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readNotes, zipFolder } from '../../scripts/release.mjs';

const folder = mkdtempSync(join(tmpdir(), 'debrief-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('zipFolder', () => {
  it('gives the same bytes for the same files, whenever they were written', async () => {
    mkdirSync(join(folder, 'b'), { recursive: true });
    writeFileSync(join(folder, 'b/two.txt'), 'two');
    writeFileSync(join(folder, 'one.txt'), 'one');
    const first = await zipFolder(folder);
    await new Promise((done) => setTimeout(done, 2100));
    writeFileSync(join(folder, 'one.txt'), 'one');
    expect(Buffer.from(await zipFolder(folder)).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(['b/two.txt', 'one.txt']);
  });
});

describe('readNotes', () => {
  const log = '# Changes\n\n## 0.2.0\n\nNew.\n\n## 0.1.0\n\nOld.\n';

  it('takes the part of one version', () => {
    expect(readNotes(log, '0.2.0')).toBe('## 0.2.0\n\nNew.');
    expect(readNotes(log, '0.1.0')).toBe('## 0.1.0\n\nOld.');
  });

  it('says what to do when there is none', () => {
    expect(() => readNotes(log, '0.3.0')).toThrow('Write it');
  });
});

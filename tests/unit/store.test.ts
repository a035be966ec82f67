import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../scripts/locales.mjs';
import { PERMISSIONS, PROMISES } from '../../src/ui/options/privacy-texts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const flatten = (text: string) => text.replace(/\s+/g, ' ');
const english = readMessages('en');
const say = (key: string) => english[key]?.message ?? `no text ${key}`;

describe('what is told outside the extension', () => {
  it('PRIVACY.md says, word for word and in its order, what the page inside says', () => {
    const written = flatten(read('PRIVACY.md'));
    const told = [
      ...PROMISES.map(say),
      ...PERMISSIONS.flatMap((name) => [say(`privacy_permission_${name}`), say(`privacy_why_${name}`)]),
    ];
    const places = told.map((text) => written.indexOf(flatten(text)));
    expect(told.filter((_, i) => places[i] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // What is neither on the page nor in its details has no place there.
    expect(written.match(/^# Privacy/)).not.toBeNull();
  });

  it('every permission and host of the manifest is justified, and nothing else', () => {
    const config = read('wxt.config.ts');
    const between = (start: string, end: string) =>
      config.slice(config.indexOf(start), config.indexOf(end, config.indexOf(start)));
    const quoted = (text: string) => [...text.matchAll(/'([\w:/*.-]+)'/g)].map(([, name = '']) => name);
    const permissions = quoted(between('permissions: [', '],')).filter((name) => name !== 'firefox');
    const optional = quoted(between('optional_permissions:', ']')).filter((name) => name !== 'firefox');
    const hosts = quoted(between('OPTIONAL_HOSTS = [', '];'));
    const asked = [...new Set([...permissions, ...optional, ...hosts])].sort();
    const told = [...read('docs/store/review.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(10);
    expect([...told].sort()).toEqual(asked);
  });
});

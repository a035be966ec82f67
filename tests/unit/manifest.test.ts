import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeTestCopy } from '../../scripts/manifest-copy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chrome = join(root, '.output/chrome-mv3');
const firefox = join(root, '.output/firefox-mv3');
const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];
const HOSTS = [
  'http://127.0.0.1/*',
  'http://localhost/*',
  'https://*/*',
  'https://api.openai.com/*',
  'https://arctic-shift.photon-reddit.com/*',
  'https://oauth.reddit.com/*',
  'https://www.reddit.com/*',
];

/** What a build is made of, as text. */
function readScripts(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css|json)$/.test(name))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

// `npm test` builds first; without a build there is nothing to look at.
describe.skipIf(!existsSync(chrome))('the built extension', () => {
  const manifest = existsSync(chrome) ? readManifest(chrome) : {};

  it('asks for exactly what is promised, all hosts optional', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect([...manifest.optional_host_permissions].sort()).toEqual(HOSTS);
    expect([...manifest.optional_permissions].sort()).toEqual(['identity']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.incognito).toBe('not_allowed');
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(120);
  });

  it('has the content security policy that is promised', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split(/;\s*/)).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|\*:\/\/|script-src[^;]*http/);
  });

  it('holds no code from elsewhere and nothing that turns text into code', () => {
    const scripts = readScripts(chrome);
    const forbidden = /cdnjs|\beval\(|\bnew Function\b|(?<![.\w])Function\(|createElement\((["'`])script\1\)/;
    expect(scripts.filter(({ text }) => forbidden.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('differs from the copy that the tests load in its hosts alone', () => {
    const copy = readManifest(makeTestCopy(chrome, join(root, 'out/test/manifest-copy')));
    const { host_permissions: hosts, ...rest } = copy;
    const { optional_host_permissions: optional, ...original } = manifest;
    expect(hosts).toEqual(optional);
    expect(rest).toEqual(original);
  });
});

describe.skipIf(!existsSync(firefox))('the build for Firefox', () => {
  it('has no errors in its linter', { timeout: 120_000 }, () => {
    const output = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/web-ext/bin/web-ext.js'),
        'lint',
        '-s',
        firefox,
        '--output',
        'json',
        '--no-input',
      ],
      { encoding: 'utf8', maxBuffer: 50_000_000 },
    );
    const { summary, errors } = JSON.parse(output);
    expect(errors).toEqual([]);
    expect(summary.errors).toBe(0);
  });

  it('has a sidebar in place of the side panel', () => {
    const manifest = readManifest(firefox);
    expect(manifest.sidebar_action.default_panel).toBe('sidepanel.html');
    expect(manifest.permissions).not.toContain('sidePanel');
  });
});

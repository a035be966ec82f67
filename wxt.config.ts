import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { jspdfWithoutRemoteCode } from './scripts/vite-jspdf.mjs';
import { collectPackages, writeLicencesPage } from './scripts/vite-licences.mjs';

/** Every package of which something ships. */
const shipped = new Set<string>();

/** Pages and worker alike: nothing but our own files, and the network only where `safeFetch` lets it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Asked for one at a time, from the click that needs it, never at install. */
const OPTIONAL_HOSTS = [
  'https://www.reddit.com/*',
  'https://oauth.reddit.com/*',
  'https://arctic-shift.photon-reddit.com/*',
  'https://api.openai.com/*',
  'https://*/*',
  'http://localhost/*',
  'http://127.0.0.1/*',
];

export default defineConfig({
  imports: false,
  // `npm run check` reads what is built; the bundle is small enough to ship readable stack traces without source maps.
  vite: () => ({
    plugins: [preact(), jspdfWithoutRemoteCode(), collectPackages(shipped)],
    // The thread that draws PDFs is bundled apart, and jsPDF has to be cut there.
    worker: { format: 'es', plugins: () => [jspdfWithoutRemoteCode(), collectPackages(shipped)] },
    build: { sourcemap: false, modulePreload: false },
  }),
  hooks: {
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'licences.html'), writeLicencesPage(config.root, shipped));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Debrief',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: OPTIONAL_HOSTS,
    optional_permissions: ['identity'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      // Chromium keeps Alt+Shift+P for itself and then gives an extension no key at all, without a word.
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'prep-for-this-role': { description: '__MSG_commandPrep__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'debrief@debrief.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['websiteContent', 'searchTerms'],
                // A model's key goes to its endpoint, and only from there on; nobody without a key is asked.
                optional: ['authenticationInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
